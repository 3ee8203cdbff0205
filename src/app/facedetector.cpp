// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facedetector.h"

#include "app/files.h"

#include <QStandardPaths>

#include <algorithm>

namespace ratoon {

namespace {

std::optional<FaceModel> modelIn(const QString& file)
{
    constexpr qint64 mostBytes = 64 * 1024 * 1024;
    const auto bytes = fileBytes(file, mostBytes);
    if (!bytes) return std::nullopt;
    auto model = readFaceModel(*bytes);
    return model ? std::optional(std::move(*model)) : std::nullopt;
}

}  // namespace

FaceDetector::FaceDetector(QStringList files) : m_files(std::move(files)) {}

QStringList FaceDetector::places(const QString& chosen)
{
    QStringList files;
    if (!chosen.isEmpty()) files << chosen;
    // In the order of what they found, and of what they took for a face, on photos of people.
    for (const char* name : {"haarcascades/haarcascade_frontalface_alt2.xml",
                             "haarcascades/haarcascade_frontalface_default.xml",
                             "lbpcascades/lbpcascade_frontalface_improved.xml"}) {
        files << QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                           QStringLiteral("opencv4/") + QLatin1String(name));
    }
    return files;
}

std::optional<FaceModel> FaceDetector::model() const
{
    for (const QString& file : m_files)
        if (auto model = modelIn(file)) return model;
    return std::nullopt;
}

QString FaceDetector::file() const
{
    const auto found = std::find_if(
        m_files.begin(), m_files.end(), [](const QString& file) { return modelIn(file); });
    return found == m_files.end() ? QString() : *found;
}

}  // namespace ratoon
