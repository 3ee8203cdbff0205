// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/canvasrecord.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/plaintext.h"
#include "document/groups.h"
#include "storage/rasterrecord.h"
#include "storage/words.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace ratoon {

namespace {

constexpr std::size_t mostLayers = 10'000;
constexpr int farthest = 10'000'000;  ///< Pixels that a layer may lie off the canvas.

constexpr WordTable<LayerKind, 4> layerKinds = {{
    {LayerKind::Source, "source"},
    {LayerKind::Graft, "graft"},
    {LayerKind::Raster, "raster"},
    {LayerKind::Group, "group"},
}};
constexpr WordTable<Blend, blendCount> blends = {{
    {Blend::Normal, "normal"},
    {Blend::Multiply, "multiply"},
    {Blend::Screen, "screen"},
    {Blend::Overlay, "overlay"},
    {Blend::Darken, "darken"},
    {Blend::Lighten, "lighten"},
    {Blend::ColorDodge, "color-dodge"},
    {Blend::ColorBurn, "color-burn"},
    {Blend::HardLight, "hard-light"},
    {Blend::SoftLight, "soft-light"},
    {Blend::Difference, "difference"},
    {Blend::Exclusion, "exclusion"},
    {Blend::LinearBurn, "linear-burn"},
    {Blend::LinearDodge, "linear-dodge"},
    {Blend::VividLight, "vivid-light"},
    {Blend::LinearLight, "linear-light"},
    {Blend::PinLight, "pin-light"},
    {Blend::HardMix, "hard-mix"},
    {Blend::Subtract, "subtract"},
    {Blend::Divide, "divide"},
    {Blend::Hue, "hue"},
    {Blend::Saturation, "saturation"},
    {Blend::Color, "color"},
    {Blend::Luminosity, "luminosity"},
    {Blend::DarkerColor, "darker-color"},
    {Blend::LighterColor, "lighter-color"},
    {Blend::Plus, "plus"},
    {Blend::DestinationIn, "destination-in"},
    {Blend::DestinationOut, "destination-out"},
    {Blend::SourceAtop, "source-atop"},
    {Blend::DestinationAtop, "destination-atop"},
    {Blend::PassThrough, "pass-through"},
}};

std::string hexOf(const QByteArray& hash)
{
    return hash.toHex().toStdString();
}

/// Nothing if there is text that is no hash.
std::optional<QByteArray> hashAt(const Json& object, const char* key)
{
    const QByteArray hash = QByteArray::fromHex(stringAt(object, key).toLatin1());
    if (!hash.isEmpty() && hash.size() != hashSize) return std::nullopt;
    return hash;
}

std::optional<int> boundedAt(const Json& object, const char* key, int least, int most)
{
    const qint64 value = integerAt(object, key, qint64(most) + 1);
    if (value < least || value > most) return std::nullopt;
    return static_cast<int>(value);
}

Json jsonOf(const CanvasRecord::LayerRecord& record)
{
    const Layer& layer = record.layer;
    Json json = {{"id", toJson(layer.id.toString())},
                 {"name", toJson(layer.name.left(longestName))},
                 {"kind", wordFor(layerKinds, layer.kind)},
                 {"image", hexOf(record.image)},
                 {"x", layer.offset.x()},
                 {"y", layer.offset.y()},
                 {"coverage", hexOf(record.coverage)},
                 {"opacity", layer.opacity},
                 {"blend", wordFor(blends, layer.blend)},
                 {"visible", layer.visible}};
    if (!record.passes.isEmpty()) json["passes"] = hexOf(record.passes);
    if (!layer.group.isNull()) json["group"] = toJson(layer.group.toString());
    if (layer.isClipped) json["clipped"] = true;
    return json;
}

/// None if nothing is said; nothing if it is not an id.
std::optional<LayerId> groupOf(const Json& layer)
{
    if (!layer.contains("group")) return LayerId();
    return LayerId::fromString(stringAt(layer, "group"));
}

/// A group has no pixels, and nothing else is passed through.
bool isOfItsKind(const CanvasRecord::LayerRecord& record)
{
    if (record.layer.isGroup()) return record.image.isEmpty() && record.passes.isEmpty();
    return !record.image.isEmpty() && record.layer.blend != Blend::PassThrough;
}

std::optional<CanvasRecord::LayerRecord> layerFrom(const Json& json)
{
    const auto id = LayerId::fromString(stringAt(json, "id"));
    const auto kind = valueFor(layerKinds, stringAt(json, "kind"));
    const auto image = hashAt(json, "image");
    const auto coverage = hashAt(json, "coverage");
    const auto passes = hashAt(json, "passes");
    const auto x = boundedAt(json, "x", -farthest, farthest);
    const auto y = boundedAt(json, "y", -farthest, farthest);
    const auto blend = valueFor(blends, stringAt(json, "blend"));
    const double opacity = numberAt(json, "opacity", -1.0);
    const auto group = groupOf(json);
    const bool complete = id && kind && image && coverage && passes && x && y && blend && group;
    if (!complete || !(opacity >= 0.0 && opacity <= 1.0)) return std::nullopt;
    CanvasRecord::LayerRecord record{
        .layer = {.id = *id,
                  .name = plainParagraphs(stringAt(json, "name"), longestName),
                  .kind = *kind,
                  .image = {},
                  .offset = QPoint(*x, *y),
                  .opacity = opacity,
                  .blend = *blend,
                  .visible = boolAt(json, "visible", true),
                  .group = *group,
                  .isClipped = boolAt(json, "clipped", false)},
        .image = *image,
        .coverage = *coverage,
        .passes = *passes};
    return isOfItsKind(record) ? std::optional(std::move(record)) : std::nullopt;
}

bool areWellGrouped(const std::vector<CanvasRecord::LayerRecord>& records)
{
    std::vector<Layer> layers;
    layers.reserve(records.size());
    for (const auto& record : records) layers.push_back(record.layer);
    return ratoon::areWellGrouped(layers);
}

}  // namespace

tl::unexpected<Error> brokenCanvas()
{
    return failure(ErrorCode::Damaged,
                   {QT_TRANSLATE_NOOP("Sentence", "The layers of this version are damaged.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Go to another version.")});
}

QByteArray toText(const CanvasRecord& canvas)
{
    Json layers = Json::array();
    for (const auto& layer : canvas.layers) layers.push_back(jsonOf(layer));
    return toBytes({{"width", canvas.size.width()},
                    {"height", canvas.size.height()},
                    {"depth", static_cast<int>(canvas.depth)},
                    {"icc", hexOf(canvas.icc)},
                    {"layers", std::move(layers)}});
}

Result<CanvasRecord> canvasRecordFrom(const QByteArray& text, const QByteArray& hash)
{
    if (contentHash(text) != hash) return brokenCanvas();
    const Result<Json> parsed = parseJson(text);
    if (!parsed) return brokenCanvas();
    const Json& json = *parsed;
    const auto width = boundedAt(json, "width", 0, longestSide);
    const auto height = boundedAt(json, "height", 0, longestSide);
    const qint64 depth = integerAt(json, "depth");
    const auto icc = hashAt(json, "icc");
    const Json& layers = arrayAt(json, "layers");
    if (!width || !height || !icc || (depth != 8 && depth != 16) || layers.size() > mostLayers)
        return brokenCanvas();

    CanvasRecord canvas{.size = QSize(*width, *height),
                        .depth = static_cast<Depth>(depth),
                        .icc = *icc,
                        .layers = {}};
    if (!isStorable(canvas.size)) return brokenCanvas();
    for (const Json& each : layers) {
        auto layer = layerFrom(each);
        if (!layer) return brokenCanvas();
        canvas.layers.push_back(std::move(*layer));
    }
    if (!areWellGrouped(canvas.layers)) return brokenCanvas();
    return canvas;
}

}  // namespace ratoon
