// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facedetector.h"

#include "app/files.h"
#include "image/transform.h"

#include <QStandardPaths>

#include <algorithm>

namespace ratoon {

Result<FaceModel> faceModelIn(const QString& file)
{
    constexpr qint64 mostBytes = 64LL * 1024 * 1024;
    TRY(bytes, fileBytes(file, mostBytes));
    return readFaceModel(bytes);
}

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
        if (auto model = faceModelIn(file)) return std::move(*model);
    return std::nullopt;
}

std::optional<int> FaceDetector::count(const Image& image, const Cancel& cancel) const
{
    constexpr int longestSide = 1024;  // faces too small to be found in that are nobody's
    const auto found = model();
    if (!found || image.isNull()) return std::nullopt;
    const QSize fitting = image.size().scaled(longestSide, longestSide, Qt::KeepAspectRatio);
    const Image looked = resampled(image, fitting.boundedTo(image.size()), cancel);
    return static_cast<int>(foundFaces(looked, *found, cancel).size());
}

QString FaceDetector::file() const
{
    const auto found = std::ranges::find_if(
        m_files, [](const QString& file) { return faceModelIn(file).has_value(); });
    return found == m_files.end() ? QString() : *found;
}

}  // namespace ratoon
