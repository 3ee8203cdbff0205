// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/tilepages.h"

#include <QByteArray>
#include <QImage>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace ratoon {

enum class Depth : quint8 { Eight = 8, Sixteen = 16 };  ///< Bits a channel.

/// Straight (not premultiplied) RGBA, 0 … 65535 a channel whatever the depth of the image:
/// an 8-bit value v is v × 257.
struct Color {
    quint16 red = 0;
    quint16 green = 0;
    quint16 blue = 0;
    quint16 alpha = 0;

    friend bool operator==(const Color&, const Color&) = default;
};

/// An immutable block of 128 × 128 RGBA pixels, row after row without gaps: uniform, or one shared buffer, which may be put
/// out of memory (tilespill.h). Copies share it. Pixels beyond the image's edge are transparent black.
class Tile {
public:
    static constexpr int side = 128;
    static constexpr int samples = side * side * 4;

    /// Transparent.
    Tile() = default;
    static Tile uniform(Color color);
    /// Takes `samples` values, R G B A R G B A …; becomes uniform by itself if all pixels are equal.
    static Tile adopt(TileSamples<quint8> pixels);
    static Tile adopt(TileSamples<quint16> pixels);

    bool isUniform() const;
    /// Of a uniform tile.
    Color color() const;
    /// Of a tile with pixels of that depth; empty otherwise.
    std::span<const quint8> samples8() const;
    std::span<const quint16> samples16() const;

    /// Every pixel's alpha is full. Free: found out when the tile was made.
    bool isOpaque() const;
    /// The same memory, or the same uniform colour. Cheap; may be false for equal pixels.
    bool isSame(const Tile& other) const;
    /// Names the shared memory: equal for tiles that share it, null for uniform ones.
    const void* identity() const;
    /// Equal pixels. Tiles of different depth differ, unless uniform.
    friend bool operator==(const Tile& a, const Tile& b);

private:
    struct Pixels;
    std::shared_ptr<const Pixels> m_pixels;
    Color m_color;
};

/// Pixels that never change once made: straight-alpha RGBA in shared tiles, 8 or 16 bits a channel.
/// A copy costs a pointer, two images may share tiles, and any thread may read one.
/// Coordinates: pixels, origin top left, y down.
class Image {
public:
    /// Null: 0 × 0.
    Image() = default;
    /// Row-major tiles, ceil(width / 128) × ceil(height / 128) of them, all of `depth` (or uniform).
    /// Whatever they hold beyond the edge is cleared.
    Image(QSize size, Depth depth, std::vector<Tile> tiles, QByteArray icc = {});

    static Image filled(QSize size, Depth depth, Color color, QByteArray icc = {});
    /// Formats with more than 8 bits a channel become Depth::Sixteen. The colour space is not converted;
    /// `icc` says what it is (empty: sRGB).
    static Image fromQImage(const QImage& pixels, QByteArray icc = {});

    bool isNull() const;
    QSize size() const;
    int width() const;
    int height() const;
    QRect rect() const;
    Depth depth() const;
    /// The ICC profile that the numbers are meant in, verbatim; empty means sRGB.
    const QByteArray& icc() const;
    Image withIcc(QByteArray icc) const;

    int columns() const;
    int rows() const;
    const Tile& tile(int column, int row) const;
    std::span<const Tile> tiles() const;

    /// A copy as QImage::Format_RGBA8888 or Format_RGBA64. What lies outside the image is transparent.
    QImage toQImage(QRect area) const;
    QImage toQImage() const;

    /// 0 … 65535 a channel; transparent outside.
    Color pixel(QPoint at) const;

    /// Every pixel's alpha is full. Costs one look at the tiles.
    bool isOpaque() const;
    /// Of one tile, as far as it lies on the image.
    bool isOpaque(int column, int row) const;
    /// The very same tiles: a pointer comparison.
    bool isSame(const Image& other) const;
    /// Memory held by the distinct tiles, in bytes.
    std::size_t bytes() const;

    /// Equal size, depth, profile and pixels; equal tiles are skipped by identity.
    friend bool operator==(const Image& a, const Image& b);

private:
    friend class ImageBuilder;

    /// All tiles but the `fresh` ones come from an image of the same size and depth.
    Image(QSize size,
          Depth depth,
          std::vector<Tile> tiles,
          QByteArray icc,
          std::span<const std::size_t> fresh);

    struct Data;
    std::shared_ptr<const Data> m_data;
};

}  // namespace ratoon
