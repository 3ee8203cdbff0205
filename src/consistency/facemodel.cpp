// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/facemodel.h"

#include "consistency/facefinder.h"

namespace ratoon {

Result<FaceModel> readFaceModel(const QByteArray& bytes)
{
    if (bytes.trimmed().startsWith('<')) {
        TRY(cascade, readCascade(bytes));
        return FaceModel(std::move(cascade));
    }
    TRY(net, readFaceNet(bytes));
    return FaceModel(std::move(net));
}

std::vector<QRect> foundFaces(const Image& image, const FaceModel& model, const Cancel& cancel)
{
    return std::visit([&](const auto& detector) { return foundFaces(image, detector, cancel); },
                      model);
}

}  // namespace ratoon
