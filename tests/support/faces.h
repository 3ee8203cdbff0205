// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"

#include <QByteArray>
#include <QRect>

#include <vector>

// Faces that are drawn, and what detects them: a cascade that knows no more than that eyes are darker than the forehead,
// the cheeks, and the bridge of the nose.

namespace ratoon::test {

/// As OpenCV writes one; `eyes` is the first rectangle of its first feature.
QByteArray faceCascade(const QByteArray& eyes = "2 4 16 4 -1.");

/// On a plain ground, all of it with a grain that can be tracked.
Image drawnFaces(QSize size, const std::vector<QRect>& faces);

/// Rows of the face shifted like a wave of that height, in pixels.
Image bentFace(const Image& image, QRect face, double height);

}  // namespace ratoon::test
