// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rasterrecord.h"

#include "base/hash.h"
#include "image/tilegrid.h"
#include "storage/seal.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace ratoon {

namespace {

enum class CellTag : char { Zero = 0, Even = 1, Stored = 2 };

qsizetype valueSize(Samples samples)
{
    return samples == Samples::Coverage ? 1 : 8;
}

QByteArray packedCells(std::span<const Cell> cells, Samples samples)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(cells.size()) * (1 + hashSize));
    for (const Cell& cell : cells) {
        if (!cell.isEven) {
            bytes += static_cast<char>(CellTag::Stored);
            bytes += viewOf(cell.hash).toByteArray();
        } else if (cell.value == 0) {
            bytes += static_cast<char>(CellTag::Zero);
        } else {
            const quint64 value = qToLittleEndian(cell.value);
            bytes += static_cast<char>(CellTag::Even);
            bytes.append(reinterpret_cast<const char*>(&value), valueSize(samples));
        }
    }
    return bytes;
}

/// Takes cells off the front of a strip.
class CellReader {
public:
    CellReader(QByteArrayView bytes, Samples samples) : m_rest(bytes), m_samples(samples) {}

    std::optional<Cell> next()
    {
        const QByteArrayView tag = taken(1);
        if (tag.isEmpty()) return std::nullopt;
        Cell cell;
        switch (CellTag(tag[0])) {
        case CellTag::Zero: return cell;
        case CellTag::Even: {
            const QByteArrayView value = taken(valueSize(m_samples));
            if (value.isEmpty()) return std::nullopt;
            std::copy(value.begin(), value.end(), reinterpret_cast<char*>(&cell.value));
            cell.value = qFromLittleEndian(cell.value);
            return cell;
        }
        case CellTag::Stored: {
            const QByteArrayView hash = taken(hashSize);
            if (hash.isEmpty()) return std::nullopt;
            cell.isEven = false;
            std::copy(hash.begin(), hash.end(), cell.hash.begin());
            return cell;
        }
        }
        return std::nullopt;
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    /// Empty if there are not that many.
    QByteArrayView taken(qsizetype count)
    {
        if (count > m_rest.size()) return {};
        const QByteArrayView front = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return front;
    }

    QByteArrayView m_rest;
    Samples m_samples;
};

bool isKnown(qint64 samples)
{
    return samples == qint64(Samples::Coverage) || samples == qint64(Samples::Eight) ||
           samples == qint64(Samples::Sixteen);
}

}  // namespace

tl::unexpected<Error> brokenRaster()
{
    return failure(
        ErrorCode::Damaged,
        {QT_TRANSLATE_NOOP("Sentence", "A layer of this version is missing or damaged.")},
        {QT_TRANSLATE_NOOP("Sentence", "Go to another version.")});
}

bool isStorable(QSize size)
{
    return size.width() >= 0 && size.height() >= 0 && size.width() <= longestSide &&
           size.height() <= longestSide && qint64(size.width()) * size.height() <= mostPixels;
}

int RasterRecord::columns() const
{
    return tilesAcross(size.width());
}

int RasterRecord::rows() const
{
    return tilesAcross(size.height());
}

QByteArray RasterRow::hash() const
{
    return sealOf("raster", samples, width, height, icc, strips);
}

std::optional<RasterRecord> RasterRow::record() const
{
    if (!isKnown(samples) || width < 0 || height < 0 || width > longestSide || height > longestSide)
        return std::nullopt;
    RasterRecord raster{.samples = static_cast<Samples>(samples),
                        .size = QSize(static_cast<int>(width), static_cast<int>(height)),
                        .icc = icc,
                        .cells = {}};
    if (!isStorable(raster.size) || strips.size() != raster.rows() * hashSize) return std::nullopt;
    return raster;
}

QByteArray RasterRow::strip(int row) const
{
    return strips.mid(row * hashSize, hashSize);
}

QByteArray stripOfTiles(QByteArrayView hashes)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < hashes.size(); at += hashSize) {
        bytes += static_cast<char>(CellTag::Stored);
        bytes += hashes.sliced(at, hashSize).toByteArray();
    }
    return bytes;
}

bool isStrip(const QByteArray& bytes)
{
    const auto isOf = [&](Samples samples) {
        CellReader reader(bytes, samples);
        while (!reader.isAtEnd()) {
            if (!reader.next()) return false;
        }
        return !bytes.isEmpty();
    };
    return isOf(Samples::Eight) || isOf(Samples::Coverage);
}

std::optional<std::vector<Cell>> cellsFrom(const QByteArray& strip, int columns, Samples samples)
{
    CellReader reader(strip, samples);
    std::vector<Cell> cells;
    cells.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        const std::optional<Cell> cell = reader.next();
        if (!cell) return std::nullopt;
        cells.push_back(*cell);
    }
    if (!reader.isAtEnd()) return std::nullopt;
    return cells;
}

Result<QByteArray> RasterTable::keep(const RasterRecord& raster)
{
    QByteArray strips;
    const auto columns = static_cast<std::size_t>(raster.columns());
    for (std::size_t from = 0; from < raster.cells.size(); from += columns) {
        const auto row = std::span(raster.cells).subspan(from, columns);
        TRY(strip, keepStrip(packedCells(row, raster.samples)));
        strips += strip;
    }
    const RasterRow row{.samples = static_cast<int>(raster.samples),
                        .width = raster.size.width(),
                        .height = raster.size.height(),
                        .icc = raster.icc,
                        .strips = strips};
    CHECKED(keepRow(row));
    return row.hash();
}

Result<void> RasterTable::keepRow(const RasterRow& row)
{
    const QByteArray hash = row.hash();
    TRY(sound, this->row(hash));
    if (sound) return {};
    return m_database->run("INSERT OR REPLACE INTO raster"
                           " (hash, samples, width, height, icc, strips)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                           hash,
                           row.samples,
                           row.width,
                           row.height,
                           row.icc,
                           row.strips);
}

Result<QByteArray> RasterTable::keepStrip(const QByteArray& cells)
{
    const QByteArray hash = contentHash(cells);
    TRY(known,
        m_database->number(0, "SELECT 1 FROM strip WHERE hash = ?1 AND cells = ?2", hash, cells));
    if (!known) {
        CHECKED(m_database->run(
            "INSERT OR REPLACE INTO strip (hash, cells) VALUES (?1, ?2)", hash, cells));
    }
    return hash;
}

Result<std::optional<RasterRow>> RasterTable::row(const QByteArray& hash)
{
    TRY(query,
        m_database->query("SELECT samples, width, height, icc, strips FROM raster WHERE hash = ?1",
                          hash));
    TRY(found, query.next());
    if (!found) return std::nullopt;
    RasterRow row{.samples = query.integer(0),
                  .width = query.integer(1),
                  .height = query.integer(2),
                  .icc = query.bytes(3),
                  .strips = query.bytes(4)};
    if (row.hash() != hash) return std::nullopt;
    return row;
}

Result<RasterRecord> RasterTable::read(const QByteArray& hash)
{
    TRY(found, row(hash));
    std::optional<RasterRecord> raster = found ? found->record() : std::nullopt;
    if (!raster) return brokenRaster();

    const int columns = raster->columns();
    raster->cells.reserve(static_cast<std::size_t>(columns) *
                          static_cast<std::size_t>(raster->rows()));
    for (int at = 0; at < raster->rows(); ++at) {
        TRY(bytes, readStrip(found->strip(at), columns * (1 + hashSize)));
        const auto cells = cellsFrom(bytes, columns, raster->samples);
        if (!cells) return brokenRaster();
        raster->cells.insert(raster->cells.end(), cells->begin(), cells->end());
    }
    return *std::move(raster);
}

Result<QByteArray> RasterTable::readStrip(QByteArrayView hash, qsizetype longest)
{
    TRY(row,
        m_database->query(
            "SELECT cells FROM strip WHERE hash = ?1 AND length(cells) <= ?2", hash, longest));
    TRY(found, row.next());
    QByteArray cells = found ? row.bytes(0) : QByteArray();
    if (!found || contentHash(cells) != hash) return brokenRaster();
    return cells;
}

}  // namespace ratoon
