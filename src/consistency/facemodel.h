// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/cascade.h"
#include "consistency/facenet.h"

#include <variant>

namespace ratoon {

/// What faces are found with.
using FaceModel = std::variant<Cascade, FaceNet>;

/// From an XML or an ONNX file. Errors: Unsupported (neither, or a damaged one).
Result<FaceModel> readFaceModel(const QByteArray& bytes);

/// The surest face first, in the image's pixels. Unfinished if cancelled.
std::vector<QRect>
foundFaces(const Image& image, const FaceModel& model, const Cancel& cancel = {});

}  // namespace ratoon
