// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mask.h"

#include "image/parallel.h"
#include "image/tilegrid.h"

#include <cstring>

namespace ratoon {

struct Mask::Data {
    QSize size;
    int columns = 0;
    std::vector<MaskTile> tiles;
    QRect bounds;
};

namespace {

// The covered part of one tile, in its own coordinates.
QRect boundsWithin(const MaskTile& tile, QSize inside)
{
    if (tile.isUniform()) return tile.value() == 0 ? QRect() : QRect(QPoint(), inside);
    const auto coverage = tile.coverage();
    QRect result;
    for (int y = 0; y < inside.height(); ++y) {
        const auto row = coverage.subspan(static_cast<std::size_t>(y) * tileSide,
                                          static_cast<std::size_t>(inside.width()));
        const auto covered = [](quint8 value) { return value != 0; };
        const auto first = std::find_if(row.begin(), row.end(), covered);
        if (first == row.end()) continue;
        const auto last = std::find_if(row.rbegin(), row.rend(), covered).base() - 1;
        result |= QRect(QPoint(static_cast<int>(first - row.begin()), y),
                        QPoint(static_cast<int>(last - row.begin()), y));
    }
    return result;
}

QRect boundsOf(QSize size, const std::vector<MaskTile>& tiles)
{
    const TileRange range = tilesOf(size);
    QRect result;
    forEachTile(range, [&](int column, int row) {
        const QRect place = tileRect(column, row) & QRect(QPoint(), size);
        if (result.contains(place)) return;
        const auto& tile = tiles[static_cast<std::size_t>(row * range.columns() + column)];
        result |= boundsWithin(tile, place.size()).translated(place.topLeft());
    });
    return result;
}

quint8 mixed(quint8 a, quint8 b, Mask::Combine how)
{
    switch (how) {
    case Mask::Combine::Replace: return b;
    case Mask::Combine::Add: return std::max(a, b);
    case Mask::Combine::Subtract: return static_cast<quint8>((a * (255 - b) + 127) / 255);
    case Mask::Combine::Intersect: return std::min(a, b);
    }
    return b;
}

bool isAll(const MaskTile& tile, quint8 value)
{
    return tile.isUniform() && tile.value() == value;
}

// The tile that the result is by a rule of the operation, if there is such a rule.
std::optional<MaskTile> mixedAtOnce(const MaskTile& a, const MaskTile& b, Mask::Combine how)
{
    if (a.isUniform() && b.isUniform()) return MaskTile::uniform(mixed(a.value(), b.value(), how));
    switch (how) {
    case Mask::Combine::Replace: return b;
    case Mask::Combine::Add:
        if (isAll(a, 0) || isAll(b, 255)) return b;
        if (isAll(b, 0) || isAll(a, 255)) return a;
        break;
    case Mask::Combine::Subtract:
        if (isAll(b, 0)) return a;
        if (isAll(a, 0) || isAll(b, 255)) return MaskTile();
        break;
    case Mask::Combine::Intersect:
        if (isAll(a, 0) || isAll(b, 255)) return a;
        if (isAll(b, 0) || isAll(a, 255)) return b;
        break;
    }
    return std::nullopt;
}

MaskTile mixedTile(const MaskTile& a, const MaskTile& b, Mask::Combine how, QSize inside)
{
    if (auto tile = mixedAtOnce(a, b, how)) return *tile;
    const auto expanded = [](const MaskTile& tile) {
        const auto coverage = tile.coverage();
        return tile.isUniform() ? std::vector<quint8>(MaskTile::samples, tile.value())
                                : std::vector<quint8>(coverage.begin(), coverage.end());
    };
    std::vector<quint8> result = expanded(a);
    const std::vector<quint8> with = expanded(b);
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = mixed(result[i], with[i], how);
    return MaskTile::adopt(std::move(result), inside);
}

// Tile by tile, in parallel: `make(column, row, part)`, where `part` is the tile's rectangle on the mask.
template <typename Make>
Mask maskOfTiles(QSize size, Make make)
{
    const TileRange range = tilesOf(size);
    std::vector<MaskTile> tiles(static_cast<std::size_t>(range.count()));
    parallelFor(range.count(), {}, [&](int index) {
        const int column = index % range.columns();
        const int row = index / range.columns();
        const QRect part = tileRect(column, row) & QRect(QPoint(), size);
        tiles[static_cast<std::size_t>(index)] = make(column, row, part);
    });
    return Mask(size, std::move(tiles));
}

// Copies the part of `mask` under `area` to `to`, which starts at the corner of `area`.
void copyCoverage(const Mask& mask, QRect area, quint8* to, qsizetype stride)
{
    const QRect inside = area & QRect(QPoint(), mask.size());
    forEachTile(tilesUnder(inside), [&](int column, int row) {
        const QRect part = tileRect(column, row) & inside;
        const auto coverage = mask.tile(column, row);
        const auto width = static_cast<std::size_t>(part.width());
        for (int y = part.top(); y <= part.bottom(); ++y) {
            quint8* const target = to + (y - area.top()) * stride + (part.left() - area.left());
            if (coverage.empty())
                std::memset(target, mask.uniformValue(column, row), width);
            else
                std::memcpy(target,
                            &coverage[static_cast<std::size_t>((y % tileSide) * tileSide +
                                                               part.left() % tileSide)],
                            width);
        }
    });
}

}  // namespace

Mask::Mask(QSize size, std::vector<MaskTile> tiles)
{
    if (size.isEmpty()) return;
    Q_ASSERT(tiles.size() == static_cast<std::size_t>(tilesOf(size).count()));
    const QRect bounds = boundsOf(size, tiles);
    m_data = std::make_shared<const Data>(
        Data{size, tilesAcross(size.width()), std::move(tiles), bounds});
}

Mask Mask::filled(QSize size, quint8 coverage)
{
    if (size.isEmpty()) return {};
    const auto count = static_cast<std::size_t>(tilesOf(size).count());
    return Mask(size, std::vector<MaskTile>(count, MaskTile::uniform(coverage)));
}

Mask Mask::rectangle(QSize size, QRect area)
{
    return filled(area.size(), 255).placed(size, area.topLeft());
}

Mask Mask::fromQImage(const QImage& grey)
{
    const QImage source = grey.convertToFormat(QImage::Format_Grayscale8);
    return maskOfTiles(source.size(), [&](int, int, QRect part) {
        std::vector<quint8> coverage(MaskTile::samples);
        for (int y = 0; y < part.height(); ++y)
            std::memcpy(coverage.data() + y * tileSide,
                        source.constScanLine(part.top() + y) + part.left(),
                        static_cast<std::size_t>(part.width()));
        return MaskTile::adopt(std::move(coverage), part.size());
    });
}

bool Mask::isNull() const
{
    return !m_data;
}

QSize Mask::size() const
{
    return m_data ? m_data->size : QSize(0, 0);
}

bool Mask::isEmpty() const
{
    return bounds().isEmpty();
}

bool Mask::isFull() const
{
    return m_data && std::ranges::all_of(m_data->tiles, [](const MaskTile& tile) {
               return tile.isUniform() && tile.value() == 255;
           });
}

QRect Mask::bounds() const
{
    return m_data ? m_data->bounds : QRect();
}

quint8 Mask::at(QPoint pixel) const
{
    if (!QRect(QPoint(), size()).contains(pixel)) return 0;
    const MaskTile& under = maskTile(pixel.x() / tileSide, pixel.y() / tileSide);
    if (under.isUniform()) return under.value();
    return under.coverage()[static_cast<std::size_t>(pixel.y() % tileSide * tileSide +
                                                     pixel.x() % tileSide)];
}

double Mask::area() const
{
    qint64 sum = 0;
    forEachTile(tilesOf(size()), [&](int column, int row) {
        const QRect part = tileRect(column, row) & QRect(QPoint(), size());
        const MaskTile& under = maskTile(column, row);
        if (under.isUniform()) {
            sum += qint64(part.width()) * part.height() * under.value();
            return;
        }
        for (int y = 0; y < part.height(); ++y)
            for (int x = 0; x < part.width(); ++x)
                sum += under.coverage()[static_cast<std::size_t>(y * tileSide + x)];
    });
    return static_cast<double>(sum) / 255.0;
}

bool Mask::isSame(const Mask& other) const
{
    if (m_data == other.m_data) return true;
    return m_data && other.m_data && size() == other.size() &&
           std::ranges::equal(m_data->tiles,
                              other.m_data->tiles,
                              [](const MaskTile& a, const MaskTile& b) { return a.isSame(b); });
}

std::vector<quint8> Mask::coverage(QRect area) const
{
    if (area.isEmpty()) return {};
    std::vector<quint8> result(static_cast<std::size_t>(area.width()) *
                               static_cast<std::size_t>(area.height()));
    copyCoverage(*this, area, result.data(), area.width());
    return result;
}

QImage Mask::toQImage(QRect area) const
{
    QImage result(area.size(), QImage::Format_Grayscale8);
    if (result.isNull()) return result;
    if (!QRect(QPoint(), size()).contains(area)) result.fill(0);
    copyCoverage(*this, area, result.bits(), result.bytesPerLine());
    return result;
}

QImage Mask::toQImage() const
{
    return isNull() ? QImage() : toQImage(QRect(QPoint(), size()));
}

int Mask::columns() const
{
    return m_data ? m_data->columns : 0;
}

int Mask::rows() const
{
    return tilesAcross(size().height());
}

const MaskTile& Mask::maskTile(int column, int row) const
{
    Q_ASSERT(column >= 0 && column < columns() && row >= 0 && row < rows());
    return m_data->tiles[static_cast<std::size_t>(row * m_data->columns + column)];
}

bool Mask::isUniform(int column, int row) const
{
    return maskTile(column, row).isUniform();
}

quint8 Mask::uniformValue(int column, int row) const
{
    return maskTile(column, row).value();
}

std::span<const quint8> Mask::tile(int column, int row) const
{
    return maskTile(column, row).coverage();
}

std::optional<quint8> Mask::uniformValue(QRect area) const
{
    const QRect inside = area & QRect(QPoint(), size());
    const TileRange range = tilesUnder(inside);
    const bool reachesOut = inside != area;
    const quint8 value = reachesOut ? 0 : uniformValue(range.left, range.top);
    bool uniform = true;
    forEachTile(range, [&](int column, int row) {
        uniform = uniform && isUniform(column, row) && uniformValue(column, row) == value;
    });
    return uniform ? std::optional(value) : std::nullopt;
}

Mask Mask::combined(const Mask& with, Combine how) const
{
    Q_ASSERT(size() == with.size());
    return maskOfTiles(size(), [&](int column, int row, QRect part) {
        return mixedTile(maskTile(column, row), with.maskTile(column, row), how, part.size());
    });
}

Mask Mask::inverted() const
{
    return filled(size(), 255).combined(*this, Combine::Subtract);
}

Mask Mask::cropped(QRect area) const
{
    return placed(area.size(), -area.topLeft());
}

Mask Mask::placed(QSize canvas, QPoint at) const
{
    return maskOfTiles(canvas, [&](int, int, QRect part) {
        const QRect wanted = part.translated(-at);
        if (const auto value = uniformValue(wanted)) return MaskTile::uniform(*value);
        const bool aligned = wanted.left() % tileSide == 0 && wanted.top() % tileSide == 0;
        if (aligned && QRect(QPoint(), size()).contains(wanted))
            return maskTile(wanted.left() / tileSide, wanted.top() / tileSide);
        std::vector<quint8> coverage(MaskTile::samples);
        copyCoverage(*this, wanted, coverage.data(), tileSide);
        return MaskTile::adopt(std::move(coverage), part.size());
    });
}

bool operator==(const Mask& a, const Mask& b)
{
    if (a.isSame(b)) return true;
    if (a.size() != b.size()) return false;
    bool equal = true;
    forEachTile(tilesOf(a.size()), [&](int column, int row) {
        if (!equal || a.maskTile(column, row).isSame(b.maskTile(column, row))) return;
        const QRect part = tileRect(column, row) & QRect(QPoint(), a.size());
        equal = a.toQImage(part) == b.toQImage(part);
    });
    return equal;
}

}  // namespace ratoon
