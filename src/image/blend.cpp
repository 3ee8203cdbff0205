// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/blend.h"

#include "image/mixing.h"
#include "image/parallel.h"
#include "image/pixelrows.h"
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

// An image laid in the plain way.
bool isPlain(const Overlay& over)
{
    const bool isNormal = over.blend == Blend::Normal || over.blend == Blend::PassThrough;
    return isNormal && !over.isAtop && !over.isGroup;
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
    if (!isPlain(over) || at.x() % tileSide != 0 || at.y() % tileSide != 0) return nullptr;
    if (!rectOf(over).contains(place & ground)) return nullptr;
    const int column = at.x() / tileSide;
    const int row = at.y() / tileSide;
    return isEverything(over, column, row) ? &over.image.tile(column, row) : nullptr;
}

template <PixelSample Sample>
Tile laidOn(const Tile& ground, std::span<const Overlay> overlays, QRect place, QRect clip);

// One tile of the ground while overlays are laid on it. Its pixels are copied when they are first changed.
template <PixelSample Sample>
class TileBlender {
public:
    TileBlender(const Tile& ground, QRect place, QRect clip)
        : m_tile(ground)
        , m_place(place)
        , m_clip(clip)
        , m_isOpaque(ground.isOpaque())
    {}

    void lay(const Overlay& over)
    {
        if (over.opacity <= 0.0) return;
        if (over.isGroup)
            layGroup(over);
        else if (isPlain(over))
            layPlain(over);
        else
            layMixed(over);
    }

    Tile finished()
    {
        if (!m_samples.empty()) m_tile = Tile::adopt(std::move(m_samples));
        m_samples.clear();
        return m_tile;
    }

private:
    void detach()
    {
        if (!m_samples.empty()) return;
        const auto samples = m_reader.read(m_tile);
        m_samples.assign(samples.begin(), samples.end());
    }

    void layPlain(const Overlay& over)
    {
        const QRect part = m_clip & rectOf(over);
        if (part.isEmpty()) return;
        forEachTile(tilesUnder(part.translated(-over.offset)), [&](int column, int row) {
            if (isNothing(over, column, row)) return;
            blendTile(over, column, row, part & tileRect(column, row).translated(over.offset));
        });
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
            Sample* const ground = m_samples.data() + std::ptrdiff_t(placeOf(part.left(), y)) * 4;
            const Sample* const pixels = source.data() + std::ptrdiff_t(from) * 4;
            if (copies)
                std::copy_n(pixels, part.width() * 4, ground);
            else
                blendSourceOver<Sample>({ground,
                                         pixels,
                                         coverage.empty() ? even.data() : coverage.data() + from,
                                         part.width(),
                                         static_cast<float>(over.opacity),
                                         m_isOpaque});
        }
    }

    // Where a pixel is in the tile.
    int placeOf(int x, int y) const { return (y - m_place.top()) * tileSide + x - m_place.left(); }

    void layMixed(const Overlay& over)
    {
        const QRect touched = m_clip & rectOf(over);
        if (touched.isEmpty() && (over.isAtop || isLocal(over.blend))) return;
        const QRect source = m_place.translated(-over.offset);
        std::vector<Sample> pixels(Tile::samples);
        copyPixels(over.image, source, pixels.data(), tileSide * 4);
        layRows(over, pixels, touched);
    }

    void layGroup(const Overlay& group)
    {
        const bool passes = group.blend == Blend::PassThrough && !group.isAtop;
        const Tile before = passes ? finished() : Tile();
        const Tile own = laidOn<Sample>(before, group.members, m_place, m_clip);
        const bool isFull = group.opacity >= 1.0 && group.coverage.isNull();
        const bool hides = group.blend == Blend::Normal && !group.isAtop && own.isOpaque();
        if (isFull && (passes || hides)) {
            m_tile = own;
            m_samples.clear();
            m_isOpaque = own.isOpaque();
            return;
        }
        if (own.isSame(before) && (passes || group.isAtop || isLocal(group.blend))) return;
        TileReader<Sample> reader;
        layRows(group, reader.read(own), m_clip);
    }

    // `pixels` are those over the whole tile; only some, in `touched`, are not transparent.
    void layRows(const Overlay& over, std::span<const Sample> pixels, QRect touched)
    {
        detach();
        const bool everywhere = !over.isAtop && !isLocal(over.blend);
        const QRect part = everywhere ? m_clip : touched;
        const QRect area = m_place.translated(-over.offset);
        const auto coverage = over.coverage.isNull() ? std::vector<quint8>(tileSide * tileSide, 255)
                                                     : over.coverage.coverage(area);
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const int at = placeOf(part.left(), y);
            layRun(over,
                   {m_samples.data() + std::ptrdiff_t(at) * 4,
                    pixels.data() + std::ptrdiff_t(at) * 4,
                    coverage.data() + at,
                    part.width(),
                    static_cast<float>(over.opacity),
                    m_isOpaque});
        }
        const bool keepsAlpha = over.isAtop || over.blend == Blend::SourceAtop;
        m_isOpaque = m_isOpaque && (keepsAlpha || over.blend <= Blend::Plus);
    }

    static void layRun(const Overlay& over, const PixelRun<Sample>& run)
    {
        if (over.blend == Blend::PassThrough && over.isGroup && !over.isAtop)
            crossFade(run);
        else if (over.blend == Blend::Normal && !over.isAtop)
            blendSourceOver(run);
        else
            blendMixed(run, over.blend, over.isAtop);
    }

    Tile m_tile;
    QRect m_place;
    QRect m_clip;  ///< What of it lies on the ground.
    bool m_isOpaque;
    TileSamples<Sample> m_samples;
    TileReader<Sample> m_reader;
};

template <PixelSample Sample>
Tile laidOn(const Tile& ground, std::span<const Overlay> overlays, QRect place, QRect clip)
{
    const Tile* lowest = &ground;
    std::size_t next = 0;
    for (std::size_t i = overlays.size(); i > 0 && next == 0; --i)
        if (const Tile* const hiding = hidingTile(overlays[i - 1], place, clip)) {
            lowest = hiding;
            next = i;
        }
    TileBlender<Sample> blender(*lowest, place, clip);
    for (const Overlay& over : overlays.subspan(next)) blender.lay(over);
    return blender.finished();
}

template <PixelSample Sample>
Tile blendedTile(const Image& ground, std::span<const Overlay> overlays, int column, int row)
{
    const QRect place = tileRect(column, row);
    const Tile& before = ground.tile(column, row);
    const Tile result = laidOn<Sample>(before, overlays, place, place & ground.rect());
    return result == before ? before : convertedTile<Sample>(result);
}

}  // namespace

bool isLocal(Blend blend)
{
    return blend != Blend::DestinationIn && blend != Blend::DestinationAtop;
}

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
