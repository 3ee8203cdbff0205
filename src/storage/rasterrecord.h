// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/tiletable.h"

#include <QSize>

#include <optional>
#include <vector>

namespace ratoon {

/// One tile's place in an image or a mask: a single value all over, or a stored tile.
struct Cell {
    bool isEven = true;
    /// Of an even cell: R, G, B, A in 16 bits each, red lowest; or the coverage.
    quint64 value = 0;
    TileHash hash = {};

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// An image or a mask without its pixels: which tile lies where.
struct RasterRecord {
    Samples samples = Samples::Eight;
    QSize size;
    QByteArray icc;           ///< Hash of the profile's blob; empty for sRGB and for masks.
    std::vector<Cell> cells;  ///< Row by row.

    int columns() const;
    int rows() const;
};

/// The limits of what is stored, and of what a foreign file may ask for.
inline constexpr int longestSide = 65'535;            ///< Pixels.
inline constexpr qint64 mostPixels = 1'000'000'000;   ///< Of one image.
inline constexpr qint64 mostCanvasBytes = 8LL << 30;  ///< Of all pictures of a canvas, unpacked.
bool isStorable(QSize size);

/// What is said of an image or a mask that cannot be read.
tl::unexpected<Error> brokenRaster();

/// The columns of `raster`, as they are.
struct RasterRow {
    qint64 samples = 0;
    qint64 width = 0;
    qint64 height = 0;
    QByteArray icc;
    QByteArray strips;  ///< Hashes, one after the other.

    QByteArray hash() const;
    /// Without its cells. Nothing if they make no raster.
    std::optional<RasterRecord> record() const;
    QByteArray strip(int row) const;
};

/// A strip of nothing but stored tiles, whose hashes are one after the other.
QByteArray stripOfTiles(QByteArrayView hashes);
/// The bytes are those of a strip, of an image or a mask.
bool isStrip(const QByteArray& bytes);
/// The cells of a strip. Nothing if the bytes are not that many.
std::optional<std::vector<Cell>> cellsFrom(const QByteArray& strip, int columns, Samples samples);

/// Rows of the tables `raster` and `strip`. A strip holds the cells of one row of tiles, each as one byte 0 (value 0),
/// 1 (and the value: 8 bytes, of a mask 1) or 2 (and the hash, 32 bytes).
class RasterTable {
public:
    explicit RasterTable(Database& database) : m_database(&database) {}

    /// Returns the raster's hash.
    Result<QByteArray> keep(const RasterRecord& raster);
    /// Of a raster whose strips are there, or will be.
    Result<void> keepRow(const RasterRow& row);
    Result<RasterRecord> read(const QByteArray& hash);
    /// Nothing if there is none, or it does not fit its hash.
    Result<std::optional<RasterRow>> row(const QByteArray& hash);
    /// The bytes of a strip that fit its hash: Damaged otherwise.
    Result<QByteArray> readStrip(QByteArrayView hash, qsizetype longest);

    /// Returns its hash.
    Result<QByteArray> keepStrip(const QByteArray& cells);

private:
    Database* m_database;
};

}  // namespace ratoon
