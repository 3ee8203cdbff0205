// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/image.h"

#include <QByteArray>
#include <QRect>

#include <vector>

namespace ratoon {

/// A neural detector: YuNet (Wu, Peng & Yu 2023) as an ONNX file, with the outputs that OpenCV's model collection gives
/// it since 2023. Finds small, turned and half-hidden faces that cascades miss.
struct FaceNet {
    QByteArray onnx;
};

/// Errors: Unsupported (it cannot be read, or answers something else).
Result<FaceNet> readFaceNet(const QByteArray& onnx);

/// As foundFaces() by a cascade. None if memory runs out.
std::vector<QRect> foundFaces(const Image& image, const FaceNet& net, const Cancel& cancel = {});

}  // namespace ratoon
