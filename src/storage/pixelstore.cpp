// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pixelstore.h"

#include "image/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <type_traits>

namespace ratoon {

namespace {

constexpr qint64 largestProfile = 4 << 20;
/// Tiles made at once: they bound the memory used besides the picture itself.
constexpr std::size_t tilesAtOnce = 256;

// One face for images and masks.

Samples samplesOf(const Image& image)
{
    return image.depth() == Depth::Eight ? Samples::Eight : Samples::Sixteen;
}

Samples samplesOf(const Mask& /*mask*/)
{
    return Samples::Coverage;
}

const Tile& tileAt(const Image& image, std::size_t index)
{
    return image.tiles()[index];
}

const MaskTile& tileAt(const Mask& mask, std::size_t index)
{
    const auto at = static_cast<int>(index);
    return mask.maskTile(at % mask.columns(), at / mask.columns());
}

template <typename Sample>
QByteArrayView bytesOf(std::span<const Sample> samples)
{
    return {reinterpret_cast<const char*>(samples.data()),
            static_cast<qsizetype>(samples.size_bytes())};
}

QByteArrayView bytesOf(const Tile& tile)
{
    return tile.samples16().empty() ? bytesOf(tile.samples8()) : bytesOf(tile.samples16());
}

QByteArrayView bytesOf(const MaskTile& tile)
{
    return bytesOf(tile.coverage());
}

quint64 valueOf(const Tile& tile)
{
    const Color color = tile.color();
    return quint64(color.red) | quint64(color.green) << 16 | quint64(color.blue) << 32 |
           quint64(color.alpha) << 48;
}

quint64 valueOf(const MaskTile& tile)
{
    return tile.value();
}

template <typename TileType>
TileType evenTile(quint64 value);

template <>
Tile evenTile<Tile>(quint64 value)
{
    const auto channel = [value](int shift) { return static_cast<quint16>(value >> shift); };
    return Tile::uniform({channel(0), channel(16), channel(32), channel(48)});
}

template <>
MaskTile evenTile<MaskTile>(quint64 value)
{
    return MaskTile::uniform(static_cast<quint8>(value));
}

template <typename TileType>
struct WantedTile {
    TileHash hash;
    TileType* place;
};

template <typename TileType, typename Sample>
using SamplesFor =
    std::conditional_t<std::is_same_v<TileType, Tile>, TileSamples<Sample>, std::vector<Sample>>;

template <typename TileType, typename Sample>
Result<void>
readSome(TileTable& table, std::span<const WantedTile<TileType>> wanted, const Cancel& cancel)
{
    std::vector<SamplesFor<TileType, Sample>> samples(wanted.size());
    std::vector<TileTable::Wanted> places;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        samples[i].resize(static_cast<std::size_t>(TileType::samples));
        const std::span<Sample> all(samples[i]);
        places.push_back(
            {wanted[i].hash, {reinterpret_cast<quint8*>(all.data()), all.size_bytes()}});
    }
    CHECKED(table.read(places, cancel));
    parallelFor(static_cast<int>(wanted.size()), {}, [&](int index) {
        const auto i = static_cast<std::size_t>(index);
        *wanted[i].place = TileType::adopt(std::move(samples[i]));
    });
    return {};
}

template <typename TileType, typename Sample>
Result<void>
readAll(TileTable& table, std::span<const WantedTile<TileType>> wanted, const Cancel& cancel)
{
    for (std::size_t from = 0; from < wanted.size(); from += tilesAtOnce) {
        const std::size_t count = std::min(tilesAtOnce, wanted.size() - from);
        const auto some = wanted.subspan(from, count);
        Result<void> done = readSome<TileType, Sample>(table, some, cancel);
        if (!done) return done;
    }
    return {};
}

/// The picture's tiles, as far as they are even or remembered; where the others go, by their hashes, is put into
/// `missing`.
template <typename Picture, typename TileType>
std::vector<TileType> knownTiles(const RasterRecord& raster,
                                 const PictureMemory<Picture>& memory,
                                 std::multimap<TileHash, std::size_t>& missing)
{
    const auto alike = memory.alike(raster.samples, raster.size);
    std::vector<TileType> tiles(raster.cells.size());
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const Cell& cell = raster.cells[i];
        if (cell.isEven) {
            tiles[i] = evenTile<TileType>(cell.value);
            continue;
        }
        const auto same = std::ranges::find_if(
            alike, [&](const auto& entry) { return entry->raster.cells[i] == cell; });
        if (same == alike.end())
            missing.emplace(cell.hash, i);
        else
            tiles[i] = tileAt((*same)->picture, i);
    }
    return tiles;
}

template <typename Picture, typename TileType, typename Sample>
Result<std::vector<TileType>> tilesOf(const RasterRecord& raster,
                                      TileTable& table,
                                      const PictureMemory<Picture>& memory,
                                      const Cancel& cancel)
{
    std::multimap<TileHash, std::size_t> missing;
    std::vector<TileType> tiles = knownTiles<Picture, TileType>(raster, memory, missing);

    // Equal tiles are read once and share their memory, however often they occur.
    std::vector<WantedTile<TileType>> wanted;
    for (auto next = missing.begin(); next != missing.end();
         next = missing.upper_bound(next->first))
        wanted.push_back({next->first, &tiles[next->second]});
    const Result<void> done =
        readAll<TileType, Sample>(table, std::span<const WantedTile<TileType>>(wanted), cancel);
    if (!done) return failure(done.error());
    for (const WantedTile<TileType>& first : wanted) {
        const auto [from, to] = missing.equal_range(first.hash);
        for (auto next = from; next != to; ++next) tiles[next->second] = *first.place;
    }
    return tiles;
}

}  // namespace

Result<QByteArray> PixelStore::keep(const Image& image)
{
    QByteArray icc;
    if (const auto known = m_images.find(image)) return known->hash;
    if (!image.icc().isEmpty()) {
        TRY(profile, m_blobs.keep(image.icc()));
        icc = profile;
    }
    return kept(image, icc, m_images);
}

Result<QByteArray> PixelStore::keep(const Mask& mask)
{
    if (const auto known = m_masks.find(mask)) return known->hash;
    return kept(mask, {}, m_masks);
}

template <typename Picture>
Result<QByteArray>
PixelStore::kept(const Picture& picture, const QByteArray& icc, PictureMemory<Picture>& memory)
{
    TRY(cells, keptCells(picture, memory));
    RasterRecord raster{.samples = samplesOf(picture),
                        .size = picture.size(),
                        .icc = icc,
                        .cells = std::move(cells)};
    if (!isStorable(raster.size)) {
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence", "A layer of %1 × %2 pixels is too large."),
             {QString::number(raster.size.width()), QString::number(raster.size.height())}},
            {QT_TRANSLATE_NOOP("Sentence", "Make it smaller.")});
    }
    TRY(hash, m_rasters.keep(raster));
    memory.remember({picture, hash, std::move(raster)});
    return hash;
}

template <typename Picture>
Result<std::vector<Cell>> PixelStore::keptCells(const Picture& picture,
                                                const PictureMemory<Picture>& memory)
{
    const auto count =
        static_cast<std::size_t>(picture.columns()) * static_cast<std::size_t>(picture.rows());
    const auto alike = memory.alike(samplesOf(picture), picture.size());
    std::vector<Cell> cells(count);
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& tile = tileAt(picture, i);
        if (tile.isUniform()) {
            cells[i].value = valueOf(tile);
            continue;
        }
        const auto same = std::ranges::find_if(
            alike, [&](const auto& entry) { return tileAt(entry->picture, i).isSame(tile); });
        if (same != alike.end()) {
            cells[i] = (*same)->raster.cells[i];
            continue;
        }
        unknown.push_back(i);
    }

    const auto bytes = [&](std::size_t i) { return bytesOf(tileAt(picture, unknown[i])); };
    TRY(hashes, m_tiles.keep(samplesOf(picture), unknown.size(), bytes));
    for (std::size_t i = 0; i < unknown.size(); ++i)
        cells[unknown[i]] = {.isEven = false, .value = 0, .hash = hashes[i]};
    return cells;
}

Result<Image> PixelStore::image(const QByteArray& hash, const Cancel& cancel)
{
    if (const auto known = m_images.find(hash)) return known->picture;
    TRY(raster, m_rasters.read(hash));
    if (raster.samples == Samples::Coverage) return brokenRaster();
    QByteArray icc;
    if (!raster.icc.isEmpty()) {
        TRY(profile, m_blobs.read(raster.icc, largestProfile));
        icc = profile;
    }
    const bool isDeep = raster.samples == Samples::Sixteen;
    TRY(tiles,
        isDeep ? (tilesOf<Image, Tile, quint16>(raster, m_tiles, m_images, cancel))
               : (tilesOf<Image, Tile, quint8>(raster, m_tiles, m_images, cancel)));
    Image image(
        raster.size, isDeep ? Depth::Sixteen : Depth::Eight, std::move(tiles), std::move(icc));
    m_images.remember({image, hash, std::move(raster)});
    return image;
}

Result<Mask> PixelStore::mask(const QByteArray& hash, const Cancel& cancel)
{
    if (const auto known = m_masks.find(hash)) return known->picture;
    TRY(raster, m_rasters.read(hash));
    if (raster.samples != Samples::Coverage) return brokenRaster();
    TRY(tiles, (tilesOf<Mask, MaskTile, quint8>(raster, m_tiles, m_masks, cancel)));
    Mask mask(raster.size, std::move(tiles));
    m_masks.remember({mask, hash, std::move(raster)});
    return mask;
}

void PixelStore::endCanvas()
{
    m_images.endCanvas();
    m_masks.endCanvas();
}

void PixelStore::forget()
{
    m_images.forget();
    m_masks.forget();
}

}  // namespace ratoon
