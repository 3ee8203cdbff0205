// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures, what they say of themselves, and the files of face detectors. Small limits, so that time goes into readers and
// not into clearing memory.
#include "consistency/facemodel.h"
#include "document/canvas.h"
#include "fuzztarget.h"
#include "image/codec.h"
#include "image/color.h"
#include "image/contentcredentials.h"
#include "image/metadata.h"
#include "interchange/layeredfile.h"
#include "interchange/openraster.h"
#include "interchange/photoshop.h"
#include "support/faces.h"
#include "support/pictures.h"

#include <QColorSpace>

namespace ratoon::test {

namespace {

bool isPictureSound(const QByteArray& bytes)
{
    const DecodeLimits limits{.side = 4096, .pixels = 1'000'000};
    const auto picture = decoded(bytes, limits);
    const auto preview = decodedPreview(bytes, {64, 64}, limits);
    static_cast<void>(contentCredentialsIn(bytes));
    static_cast<void>(declaredSourceType(bytes));
    static_cast<void>(resolutionIn(bytes));
    const bool isSound = !picture || picture->image.size() == picture->info.size;
    return isSound && (!preview || !preview->isNull());
}

bool isMetadataSound(const QByteArray& bytes)
{
    static const QByteArray file = encoded(opaqueNoise({8, 8}), {.format = Format::Png}).value();
    for (const MetadataChoice choice : {MetadataChoice::Safe, MetadataChoice::All}) {
        const auto written =
            withMetadata(file, bytes, {.choice = choice, .size = {8, 8}, .sourceType = {}});
        if (written && !decoded(*written)) return false;
    }
    return true;
}

bool isProfileSound(const QByteArray& bytes)
{
    static const Image image = noise({16, 16});
    static_cast<void>(isSrgb(bytes));
    static_cast<void>(profileName(bytes));
    const auto converted = convertedTo(image.withIcc(bytes), {});
    return !converted || converted->size() == image.size();
}

bool areLayersSound(const QByteArray& bytes)
{
    const DecodeLimits limits{.side = 1024, .pixels = 100'000};
    for (const auto& read : {readPhotoshop(bytes, limits), readOpenRaster(bytes, limits)}) {
        if (!read) continue;
        if (read->canvas.size.width() > limits.side) return false;
        for (const Layer& layer : read->canvas.layers)
            if (!layer.coverage.isNull() && layer.coverage.size() != layer.image.size())
                return false;
    }
    return true;
}

bool isDetectorSound(const QByteArray& bytes)
{
    static const Image image = drawnFaces({64, 64}, {QRect(8, 8, 48, 48)});
    const auto model = readFaceModel(bytes);
    if (!model) return !model.error().what.isEmpty();
    static_cast<void>(foundFaces(image, *model));
    return true;
}

std::vector<QByteArray> pictureSeeds()
{
    std::vector<QByteArray> seeds;
    for (const Format format :
         {Format::Png, Format::Jpeg, Format::WebP, Format::Tiff, Format::Bmp}) {
        if (auto bytes = encoded(photo({24, 16}), {.format = format})) seeds.push_back(*bytes);
    }
    if (auto deep = encoded(photo({24, 16}, Depth::Sixteen), {.format = Format::Png}))
        seeds.push_back(*deep);
    seeds.push_back(QByteArray::fromBase64("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs="));
    return seeds;
}

std::vector<QByteArray> profileSeeds()
{
    return {QColorSpace(QColorSpace::AdobeRgb).iccProfile(),
            QColorSpace(QColorSpace::SRgb).iccProfile(),
            QColorSpace(QColorSpace::ProPhotoRgb).iccProfile()};
}

std::vector<QByteArray> layerSeeds()
{
    Canvas canvas = canvasOf(opaqueNoise({24, 16}), QStringLiteral("ground"));
    canvas = withLayer(canvas,
                       {.id = LayerId::make(),
                        .name = QStringLiteral("over"),
                        .image = noise({10, 8}),
                        .offset = {3, 4},
                        .coverage = Mask::rectangle({10, 8}, {1, 1, 6, 5}),
                        .opacity = 0.5});
    return {photoshopOf(canvas).value(), openRasterOf(canvas).value()};
}

std::vector<QByteArray> detectorSeeds()
{
    return {faceCascade()};
}

}  // namespace

std::vector<FuzzTarget> pictureTargets()
{
    return {{"picture", isPictureSound, pictureSeeds, 2000},
            {"metadata", isMetadataSound, pictureSeeds, 1000},
            {"profile", isProfileSound, profileSeeds, 1000},
            {"layers", areLayersSound, layerSeeds, 1500},
            {"detector", isDetectorSound, detectorSeeds, 1000}};
}

}  // namespace ratoon::test
