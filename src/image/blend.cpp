// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/blend.h"

#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"

namespace ratoon {

namespace {

// Some pixels of a row: those of the ground, those over them, and how much the latter count.
template <PixelSample Sample>
struct Run {
    Sample* ground;
    const Sample* over;
    const quint8* coverage;
    int pixels;
    float opacity;
};

// Source-over on straight alpha: with as = coverage × opacity × alpha and ao = as + ab (1 − as), a channel is
// moved from Cb towards Cs by as / ao.
template <PixelSample Sample>
void blendRun(const Run<Sample>& run)
{
    constexpr float most = std::numeric_limits<Sample>::max();
    const float scale = run.opacity / (most * 255.0F);
    for (int i = 0; i < run.pixels; ++i) {
        const Sample* const over = run.over + std::ptrdiff_t(i) * 4;
        Sample* const ground = run.ground + std::ptrdiff_t(i) * 4;
        const float source =
            static_cast<float>(over[3]) * static_cast<float>(run.coverage[i]) * scale;
        if (source <= 0.0F) continue;
        const float result = source + static_cast<float>(ground[3]) / most * (1.0F - source);
        const auto moved = [](Sample from, float to, float by) {
            const auto start = static_cast<float>(from);
            return static_cast<Sample>(start + (to - start) * by + 0.5F);
        };
        for (int c = 0; c < 3; ++c)
            ground[c] = moved(ground[c], static_cast<float>(over[c]), source / result);
        ground[3] = moved(ground[3], most, source);
    }
}

QRect rectOf(const Overlay& over)
{
    return {over.offset, over.image.size()};
}

bool isNothing(const Overlay& over, int column, int row)
{
    const Tile& tile = over.image.tile(column, row);
    if (tile.isUniform() && tile.color().alpha == 0) return true;
    return !over.coverage.isNull() && over.coverage.isUniform(column, row) &&
           over.coverage.uniformValue(column, row) == 0;
}

bool isEverything(const Overlay& over, int column, int row)
{
    if (over.opacity < 1.0) return false;
    const bool covered = over.coverage.isNull() || (over.coverage.isUniform(column, row) &&
                                                    over.coverage.uniformValue(column, row) == 255);
    return covered && over.image.tile(column, row).isOpaque();
}

// One tile of the ground while overlays are laid on it. Its pixels are copied when first changed.
template <PixelSample Sample>
class TileBlender {
public:
    TileBlender(Tile ground, QRect place, QRect clip)
        : m_tile(std::move(ground))
        , m_place(place)
        , m_clip(place & clip)
    {}

    void lay(const Overlay& over)
    {
        const QRect part = m_clip & rectOf(over);
        if (part.isEmpty() || over.opacity <= 0.0) return;
        forEachTile(tilesUnder(part.translated(-over.offset)), [&](int column, int row) {
            if (isNothing(over, column, row)) return;
            const QRect under = tileRect(column, row).translated(over.offset);
            if (under == m_place && isEverything(over, column, row))
                replaceBy(over.image.tile(column, row));
            else
                blendTile(over, column, row, part & under);
        });
    }

    /// The ground's own tile if nothing changed.
    Tile finished(const Tile& ground)
    {
        if (m_samples.empty()) return std::move(m_tile);
        Tile result = Tile::adopt(std::move(m_samples));
        return result == ground ? ground : result;
    }

private:
    void replaceBy(const Tile& tile)
    {
        m_samples.clear();
        m_tile = tile;
        if (tile.isUniform() || !samplesOf<Sample>(tile).empty()) return;
        const auto samples = m_reader.read(tile);
        m_samples.assign(samples.begin(), samples.end());
    }

    void blendTile(const Overlay& over, int column, int row, QRect part)
    {
        if (m_samples.empty()) {
            const auto samples = m_reader.read(m_tile);
            m_samples.assign(samples.begin(), samples.end());
        }
        const auto source = m_reader.read(over.image.tile(column, row));
        const bool whole = over.coverage.isNull();
        const auto coverage = whole ? std::span<const quint8>() : over.coverage.tile(column, row);
        const std::vector<quint8> even(tileSide,
                                       whole ? 255 : over.coverage.uniformValue(column, row));
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const QPoint at = QPoint(part.left(), y) - over.offset;
            const int from = at.y() % tileSide * tileSide + at.x() % tileSide;
            const int to = (y - m_place.top()) * tileSide + part.left() - m_place.left();
            blendRun<Sample>({m_samples.data() + std::ptrdiff_t(to) * 4,
                              source.data() + std::ptrdiff_t(from) * 4,
                              coverage.empty() ? even.data() : coverage.data() + from,
                              part.width(),
                              static_cast<float>(over.opacity)});
        }
    }

    Tile m_tile;
    QRect m_place;
    QRect m_clip;  ///< What of it lies on the ground.
    std::vector<Sample> m_samples;
    TileReader<Sample> m_reader;
};

template <PixelSample Sample>
Tile blendedTile(const Image& ground, std::span<const Overlay> overlays, int column, int row)
{
    const Tile& tile = ground.tile(column, row);
    TileBlender<Sample> blender(tile, tileRect(column, row), ground.rect());
    for (const Overlay& over : overlays) blender.lay(over);
    return blender.finished(tile);
}

}  // namespace

Image blended(const Image& ground, const Overlay& over, QRect area, const Cancel& cancel)
{
    return blended(ground, std::span(&over, 1), area, cancel);
}

Image blended(const Image& ground,
              std::span<const Overlay> overlays,
              QRect area,
              const Cancel& cancel)
{
    const TileRange range = tilesUnder(area & ground.rect());
    std::vector<Tile> tiles(ground.tiles().begin(), ground.tiles().end());
    const bool complete = parallelFor(range.count(), cancel, [&](int index) {
        const int column = range.left + index % range.columns();
        const int row = range.top + index / range.columns();
        Tile& tile = tiles[static_cast<std::size_t>(row * ground.columns() + column)];
        tile = withSamplesOf(ground.depth(), [&](auto sample) {
            return blendedTile<decltype(sample)>(ground, overlays, column, row);
        });
    });
    return complete ? Image(ground.size(), ground.depth(), std::move(tiles), ground.icc())
                    : Image();
}

}  // namespace ratoon
