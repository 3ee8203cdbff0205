// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/image.h"

#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "image/pixelrows.h"
#include "image/tilegrid.h"

#include <cstring>
#include <numeric>
#include <unordered_set>

namespace ratoon {

static_assert(Tile::side == tileSide);

struct Image::Data {
    QSize size;
    Depth depth = Depth::Eight;
    QByteArray icc;
    int columns = 0;
    std::vector<Tile> tiles;
};

namespace {

template <PixelSample Sample>
void clearBeyond(TileSamples<Sample>& samples, QSize inside)
{
    const auto used = static_cast<std::size_t>(inside.width()) * 4;
    constexpr std::size_t stride = tileSide * 4;
    for (std::size_t y = 0; y < tileSide; ++y) {
        const auto row = samples.begin() + static_cast<std::ptrdiff_t>(y * stride);
        const std::size_t from = y < static_cast<std::size_t>(inside.height()) ? used : 0;
        std::fill(row + static_cast<std::ptrdiff_t>(from),
                  row + static_cast<std::ptrdiff_t>(stride),
                  Sample(0));
    }
}

template <PixelSample Sample>
bool isZero(std::span<const Sample> samples)
{
    // Each equal to the one before it, the fastest way there is to say so.
    return samples.empty() ||
           (samples[0] == 0 && std::memcmp(samples.data(),
                                           samples.data() + 1,
                                           samples.size_bytes() - sizeof(Sample)) == 0);
}

template <PixelSample Sample>
bool isClearBeyond(std::span<const Sample> samples, QSize inside)
{
    constexpr std::size_t stride = tileSide * 4;
    const auto used = static_cast<std::size_t>(inside.width()) * 4;
    const auto rows = static_cast<std::size_t>(inside.height());
    for (std::size_t y = 0; y < rows && used < stride; ++y)
        if (!isZero(samples.subspan(y * stride + used, stride - used))) return false;
    return isZero(samples.subspan(rows * stride));
}

// Restores what images promise about their tiles: all are of the image's depth, and transparent beyond the edge. The tile
// last trimmed is kept, because the edge of a plain picture is one and the same tile again and again.
template <PixelSample Sample>
class TileNormalizer {
public:
    Tile normalized(const Tile& tile, QSize inside)
    {
        const Tile rounded = tile.isUniform() ? Tile::uniform(roundedColor(tile.color()))
                                              : convertedTile<Sample>(tile);
        if (inside == QSize(tileSide, tileSide) || isTrimmed(rounded, inside)) return rounded;
        if (rounded.isSame(m_before) && inside == m_inside) return m_after;
        const auto whole = m_reader.read(rounded);
        TileSamples<Sample> samples(whole.begin(), whole.end());
        clearBeyond(samples, inside);
        m_before = rounded;
        m_inside = inside;
        m_after = Tile::adopt(std::move(samples));
        return m_after;
    }

private:
    static Color roundedColor(Color c)
    {
        const auto value = [](quint16 v) { return widened(narrowed<Sample>(v)); };
        return {value(c.red), value(c.green), value(c.blue), value(c.alpha)};
    }

    static bool isTrimmed(const Tile& tile, QSize inside)
    {
        if (tile.isUniform()) return tile.color() == Color();
        return isClearBeyond(samplesOf<Sample>(tile), inside);
    }

    TileReader<Sample> m_reader;
    Tile m_before;
    QSize m_inside;
    Tile m_after;
};

void normalize(QSize size,
               Depth depth,
               std::vector<Tile>& tiles,
               std::span<const std::size_t> which)
{
    const auto columns = static_cast<std::size_t>(tilesAcross(size.width()));
    withSamplesOf(depth, [&](auto sample) {
        TileNormalizer<decltype(sample)> normalizer;
        for (const std::size_t i : which) {
            const QRect place =
                tileRect(static_cast<int>(i % columns), static_cast<int>(i / columns));
            const QSize inside = (place & QRect(QPoint(), size)).size();
            tiles[i] = normalizer.normalized(tiles[i], inside);
        }
    });
}

bool isDeep(QImage::Format format)
{
    switch (format) {
    case QImage::Format_BGR30:
    case QImage::Format_A2BGR30_Premultiplied:
    case QImage::Format_RGB30:
    case QImage::Format_A2RGB30_Premultiplied:
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
    case QImage::Format_RGBA64_Premultiplied:
    case QImage::Format_Grayscale16:
    case QImage::Format_RGBX16FPx4:
    case QImage::Format_RGBA16FPx4:
    case QImage::Format_RGBA16FPx4_Premultiplied:
    case QImage::Format_RGBX32FPx4:
    case QImage::Format_RGBA32FPx4:
    case QImage::Format_RGBA32FPx4_Premultiplied: return true;
    default: return false;
    }
}

bool isOpaqueWithin(const Tile& tile, QSize inside)
{
    if (tile.isOpaque()) return true;
    if (tile.isUniform()) return false;
    const auto opaque = [&](auto samples, auto full) {
        for (int y = 0; y < inside.height(); ++y)
            for (int x = 0; x < inside.width(); ++x)
                if (samples[static_cast<std::size_t>((y * tileSide + x) * 4 + 3)] != full)
                    return false;
        return true;
    };
    return tile.samples8().empty() ? opaque(tile.samples16(), quint16(0xffff))
                                   : opaque(tile.samples8(), quint8(0xff));
}

}  // namespace

Image::Image(QSize size, Depth depth, std::vector<Tile> tiles, QByteArray icc)
{
    std::vector<std::size_t> all(tiles.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    *this = Image(size, depth, std::move(tiles), std::move(icc), all);
}

Image::Image(QSize size,
             Depth depth,
             std::vector<Tile> tiles,
             QByteArray icc,
             std::span<const std::size_t> fresh)
{
    if (size.isEmpty()) return;
    Q_ASSERT(tiles.size() == static_cast<std::size_t>(tilesOf(size).count()));
    normalize(size, depth, tiles, fresh);
    m_data = std::make_shared<const Data>(
        Data{size, depth, std::move(icc), tilesAcross(size.width()), std::move(tiles)});
}

Image Image::filled(QSize size, Depth depth, Color color, QByteArray icc)
{
    if (size.isEmpty()) return {};
    const auto count = static_cast<std::size_t>(tilesOf(size).count());
    return Image(size, depth, std::vector<Tile>(count, Tile::uniform(color)), std::move(icc));
}

Image Image::fromQImage(const QImage& pixels, QByteArray icc)
{
    const Depth depth = isDeep(pixels.format()) ? Depth::Sixteen : Depth::Eight;
    ImageBuilder builder(pixels.size(), depth, std::move(icc));
    builder.write(pixels, {});
    return std::move(builder).build();
}

bool Image::isNull() const
{
    return !m_data;
}

QSize Image::size() const
{
    return m_data ? m_data->size : QSize(0, 0);
}

int Image::width() const
{
    return size().width();
}

int Image::height() const
{
    return size().height();
}

QRect Image::rect() const
{
    return {QPoint(), size()};
}

Depth Image::depth() const
{
    return m_data ? m_data->depth : Depth::Eight;
}

const QByteArray& Image::icc() const
{
    static const QByteArray none;
    return m_data ? m_data->icc : none;
}

Image Image::withIcc(QByteArray icc) const
{
    if (!m_data) return {};
    Image result;
    Data data = *m_data;
    data.icc = std::move(icc);
    result.m_data = std::make_shared<const Data>(std::move(data));
    return result;
}

int Image::columns() const
{
    return m_data ? m_data->columns : 0;
}

int Image::rows() const
{
    return tilesAcross(height());
}

const Tile& Image::tile(int column, int row) const
{
    Q_ASSERT(column >= 0 && column < columns() && row >= 0 && row < rows());
    return m_data->tiles[static_cast<std::size_t>(row * m_data->columns + column)];
}

std::span<const Tile> Image::tiles() const
{
    return m_data ? std::span<const Tile>(m_data->tiles) : std::span<const Tile>();
}

QImage Image::toQImage(QRect area) const
{
    const bool deep = depth() == Depth::Sixteen;
    QImage result(area.size(), deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
    if (result.isNull()) return result;
    if (!rect().contains(area)) result.fill(Qt::transparent);
    const TileRange range = tilesUnder(area & rect());
    uchar* const bits = result.bits();
    const qsizetype stride = result.bytesPerLine();
    parallelFor(range.rows(), {}, [&](int index) {
        const QRect row(area.left(), (range.top + index) * tileSide, area.width(), tileSide);
        const QRect band = row & area;
        uchar* const to = bits + (band.top() - area.top()) * stride;
        withSamplesOf(depth(), [&](auto sample) {
            using Sample = decltype(sample);
            copyPixels(*this,
                       band,
                       reinterpret_cast<Sample*>(to),
                       static_cast<std::size_t>(stride) / sizeof(Sample));
        });
    });
    return result;
}

QImage Image::toQImage() const
{
    return isNull() ? QImage() : toQImage(rect());
}

Color Image::pixel(QPoint at) const
{
    if (!rect().contains(at)) return {};
    const Tile& under = tile(at.x() / tileSide, at.y() / tileSide);
    if (under.isUniform()) return under.color();
    const auto index =
        static_cast<std::size_t>((at.y() % tileSide * tileSide + at.x() % tileSide) * 4);
    const auto read = [index](auto s) {
        return Color{
            widened(s[index]), widened(s[index + 1]), widened(s[index + 2]), widened(s[index + 3])};
    };
    return depth() == Depth::Eight ? read(under.samples8()) : read(under.samples16());
}

bool Image::isOpaque() const
{
    bool opaque = !isNull();
    forEachTile(tilesOf(size()),
                [&](int column, int row) { opaque = opaque && isOpaque(column, row); });
    return opaque;
}

bool Image::isOpaque(int column, int row) const
{
    return isOpaqueWithin(tile(column, row), (tileRect(column, row) & rect()).size());
}

bool Image::isSame(const Image& other) const
{
    if (m_data == other.m_data) return true;
    if (!m_data || !other.m_data || size() != other.size() || depth() != other.depth())
        return false;
    return icc() == other.icc() &&
           std::ranges::equal(
               tiles(), other.tiles(), [](const Tile& a, const Tile& b) { return a.isSame(b); });
}

std::size_t Image::bytes() const
{
    std::unordered_set<const void*> distinct;
    for (const Tile& tile : tiles())
        if (tile.identity()) distinct.insert(tile.identity());
    return distinct.size() * Tile::samples * (depth() == Depth::Eight ? 1 : 2);
}

bool operator==(const Image& a, const Image& b)
{
    if (a.m_data == b.m_data) return true;
    return a.size() == b.size() && a.depth() == b.depth() && a.icc() == b.icc() &&
           std::ranges::equal(a.tiles(), b.tiles());
}

}  // namespace ratoon
