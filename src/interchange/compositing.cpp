// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/compositing.h"

#include "image/parallel.h"
#include "image/pixelrows.h"
#include "image/tilegrid.h"

namespace ratoon {

namespace {

constexpr float full = 65535.0F;

struct Pixel {
    RgbValues color = {};  ///< Straight.
    float alpha = 0.0F;
};

// How much of the source and of the backdrop is kept, by the alpha of the other.
struct Shares {
    float source;
    float backdrop;
};

Shares sharesFor(Coverage coverage, float source, float backdrop)
{
    switch (coverage) {
    case Coverage::Over: return {1.0F, 1.0F - source};
    case Coverage::Plus: return {1.0F, 1.0F};
    case Coverage::DestinationIn: return {0.0F, source};
    case Coverage::DestinationOut: return {0.0F, 1.0F - source};
    case Coverage::SourceAtop: return {backdrop, 1.0F - source};
    case Coverage::DestinationAtop: return {1.0F - backdrop, source};
    }
    return {1.0F, 1.0F - source};
}

// Nothing changes where the source is transparent.
bool isLocal(Coverage coverage)
{
    return coverage != Coverage::DestinationIn && coverage != Coverage::DestinationAtop;
}

Pixel laidOver(const Pixel& backdrop, const Pixel& source, Composite how)
{
    const Shares shares = sharesFor(how.coverage, source.alpha, backdrop.alpha);
    const float ofSource = source.alpha * shares.source;
    const float ofBackdrop = backdrop.alpha * shares.backdrop;
    const float alpha = std::min(1.0F, ofSource + ofBackdrop);
    if (alpha <= 0.0F) return {};
    const RgbValues blend = mixed(how.mixing, backdrop.color, source.color);
    Pixel result{.color = {}, .alpha = alpha};
    for (std::size_t i = 0; i < 3; ++i) {
        const float own = source.color[i] + (blend[i] - source.color[i]) * backdrop.alpha;
        const float sum = own * ofSource + backdrop.color[i] * ofBackdrop;
        result.color[i] = std::clamp(sum / alpha, 0.0F, 1.0F);
    }
    return result;
}

template <PixelSample Sample>
Pixel pixelFrom(const Sample* samples)
{
    const auto part = [samples](int i) { return static_cast<float>(widened(samples[i])) / full; };
    return {{part(0), part(1), part(2)}, part(3)};
}

template <PixelSample Sample>
void store(const Pixel& pixel, Sample* samples)
{
    constexpr float most = sizeof(Sample) == 1 ? 255.0F : full;
    for (std::size_t i = 0; i < 3; ++i)
        samples[i] = static_cast<Sample>(pixel.color[i] * most + 0.5F);
    samples[3] = static_cast<Sample>(pixel.alpha * most + 0.5F);
}

template <PixelSample Sample>
Tile compositedTile(const Image& ground, const Overlay& over, Composite how, int column, int row)
{
    const QRect place = tileRect(column, row);
    const QRect ofOverlay = place.translated(-over.offset);
    std::vector<quint16> source(Tile::samples);
    copyPixels(over.image, ofOverlay, source.data(), tileSide * 4);
    const auto coverage = over.coverage.isNull() ? std::vector<quint8>(tileSide * tileSide, 255)
                                                 : over.coverage.coverage(ofOverlay);
    TileReader<Sample> reader;
    const auto before = reader.read(ground.tile(column, row));
    std::vector<Sample> after(before.begin(), before.end());
    const auto opacity = static_cast<float>(over.opacity) / 255.0F;
    for (std::size_t i = 0; i < coverage.size(); ++i) {
        Pixel top = pixelFrom(source.data() + i * 4);
        top.alpha *= static_cast<float>(coverage[i]) * opacity;
        if (top.alpha <= 0.0F && isLocal(how.coverage)) continue;
        store(laidOver(pixelFrom(before.data() + i * 4), top, how), after.data() + i * 4);
    }
    return Tile::adopt(std::move(after));
}

}  // namespace

Composite compositeOf(Blend blend)
{
    switch (blend) {
    case Blend::Normal: return {};
    }
    return {};
}

std::optional<Blend> blendOf(Composite composite)
{
    if (composite == Composite()) return Blend::Normal;
    return std::nullopt;
}

Image composited(const Image& ground, const Overlay& over, Composite how, const Cancel& cancel)
{
    const QRect touched(over.offset, over.image.size());
    const TileRange range =
        tilesUnder(isLocal(how.coverage) ? touched & ground.rect() : ground.rect());
    ImageBuilder builder(ground);
    const bool complete = parallelFor(range.count(), cancel, [&](int index) {
        const int column = range.left + index % range.columns();
        const int row = range.top + index / range.columns();
        builder.setTile(column, row, withSamplesOf(ground.depth(), [&](auto sample) {
                            return compositedTile<decltype(sample)>(ground, over, how, column, row);
                        }));
    });
    return complete ? std::move(builder).build() : Image();
}

}  // namespace ratoon
