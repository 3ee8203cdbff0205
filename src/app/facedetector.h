// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/facemodel.h"

#include <QStringList>

#include <optional>

namespace ratoon {

/// What is in a file. Errors: NotFound, Unsupported (no detector, or too large).
Result<FaceModel> faceModelIn(const QString& file);

/// Where the face detector of this computer is. It is read each time: quick beside looking for faces.
class FaceDetector {
public:
    /// The first of these files that is a detector is used.
    explicit FaceDetector(QStringList files);

    /// Where to look: the file that the user chose (may be empty), then those that OpenCV's data package installs.
    static QStringList places(const QString& chosen);

    /// Nothing: there is none, and nothing is known of faces. Reads files; any thread.
    std::optional<FaceModel> model() const;
    /// How many there are in a picture; nothing if there is no detector. Reads files; any thread.
    std::optional<int> count(const Image& image, const Cancel& cancel = {}) const;
    /// The file that it is read from; empty if there is none. Reads files; any thread.
    QString file() const;

private:
    QStringList m_files;
};

}  // namespace ratoon
