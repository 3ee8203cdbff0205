// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/blend.h"

#include "image/parallel.h"
#include "image/sourceover.h"
#include "image/tilegrid.h"

#include <array>

namespace ratoon {

namespace {

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
    return covered && over.image.isOpaque(column, row);
}

// The tile of `over` that lies exactly on the ground's tile at `place` and hides all of it; otherwise null.
const Tile* hidingTile(const Overlay& over, QRect place, QRect ground)
{
    const QPoint at = place.topLeft() - over.offset;
    if (at.x() % tileSide != 0 || at.y() % tileSide != 0) return nullptr;
    if (!rectOf(over).contains(place & ground)) return nullptr;
    const int column = at.x() / tileSide;
    const int row = at.y() / tileSide;
    return isEverything(over, column, row) ? &over.image.tile(column, row) : nullptr;
}

// One tile of the ground while overlays are laid on it. Its pixels are copied when they are first changed.
template <PixelSample Sample>
class TileBlender {
public:
    TileBlender(const Tile& ground, QRect place, QRect clip)
        : m_tile(ground)
        , m_place(place)
        , m_clip(place & clip)
    {}

    void lay(const Overlay& over)
    {
        const QRect part = m_clip & rectOf(over);
        if (part.isEmpty() || over.opacity <= 0.0) return;
        forEachTile(tilesUnder(part.translated(-over.offset)), [&](int column, int row) {
            if (isNothing(over, column, row)) return;
            blendTile(over, column, row, part & tileRect(column, row).translated(over.offset));
        });
    }

    Tile finished() { return m_samples.empty() ? m_tile : Tile::adopt(std::move(m_samples)); }

private:
    void detach()
    {
        if (!m_samples.empty()) return;
        const auto samples = m_reader.read(m_tile);
        m_samples.assign(samples.begin(), samples.end());
    }

    void blendTile(const Overlay& over, int column, int row, QRect part)
    {
        detach();
        const bool copies = isEverything(over, column, row);
        const auto source = m_reader.read(over.image.tile(column, row));
        const bool whole = over.coverage.isNull();
        const auto coverage = whole ? std::span<const quint8>() : over.coverage.tile(column, row);
        std::array<quint8, tileSide> even = {};
        even.fill(whole ? 255 : over.coverage.uniformValue(column, row));
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const QPoint at = QPoint(part.left(), y) - over.offset;
            const int from = at.y() % tileSide * tileSide + at.x() % tileSide;
            const int to = (y - m_place.top()) * tileSide + part.left() - m_place.left();
            Sample* const ground = m_samples.data() + std::ptrdiff_t(to) * 4;
            const Sample* const pixels = source.data() + std::ptrdiff_t(from) * 4;
            if (copies)
                std::copy_n(pixels, part.width() * 4, ground);
            else
                blendSourceOver<Sample>({ground,
                                         pixels,
                                         coverage.empty() ? even.data() : coverage.data() + from,
                                         part.width(),
                                         static_cast<float>(over.opacity),
                                         m_tile.isOpaque()});
        }
    }

    const Tile& m_tile;
    QRect m_place;
    QRect m_clip;  ///< What of it lies on the ground.
    std::vector<Sample> m_samples;
    TileReader<Sample> m_reader;
};

template <PixelSample Sample>
Tile blendedTile(const Image& ground, std::span<const Overlay> overlays, int column, int row)
{
    const QRect place = tileRect(column, row);
    const Tile& before = ground.tile(column, row);
    const Tile* lowest = &before;
    std::size_t next = 0;
    for (std::size_t i = overlays.size(); i > 0 && next == 0; --i)
        if (const Tile* const hiding = hidingTile(overlays[i - 1], place, ground.rect())) {
            lowest = hiding;
            next = i;
        }
    TileBlender<Sample> blender(*lowest, place, ground.rect());
    for (const Overlay& over : overlays.subspan(next)) blender.lay(over);
    Tile result = blender.finished();
    if (result == before) return before;
    return convertedTile<Sample>(result);
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
    ImageBuilder builder(ground);
    const bool complete = parallelFor(range.count(), cancel, [&](int index) {
        const int column = range.left + index % range.columns();
        const int row = range.top + index / range.columns();
        Tile tile = withSamplesOf(ground.depth(), [&](auto sample) {
            return blendedTile<decltype(sample)>(ground, overlays, column, row);
        });
        if (!tile.isSame(ground.tile(column, row))) builder.setTile(column, row, std::move(tile));
    });
    return complete ? std::move(builder).build() : Image();
}

}  // namespace ratoon
