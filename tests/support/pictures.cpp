// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pictures.h"

#include "image/imagebuilder.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"

#include <QPainterPath>

#include <array>
#include <cmath>

namespace ratoon {

namespace {

// A good mix of 32 bits (lowbias32): any pixel's value can be had without those before it.
quint32 mixed(quint32 x)
{
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    return x ^ (x >> 16);
}

quint32 randomAt(int x, int y, quint32 seed)
{
    return mixed(static_cast<quint32>(x) + mixed(static_cast<quint32>(y) + mixed(seed)));
}

// A picture from a function of the place: `color(x, y)` gives 0 … 65535 a channel.
template <typename ColorAt>
Image drawn(QSize size, Depth depth, ColorAt color)
{
    const TileRange range = tilesOf(size);
    std::vector<Tile> tiles(static_cast<std::size_t>(range.count()));
    const auto draw = [&]<typename Sample>(Sample, int index) {
        const QRect place = tileRect(index % range.columns(), index / range.columns());
        TileSamples<Sample> samples(Tile::samples);
        auto to = samples.begin();
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x) {
                const Color c = color(x, y);
                for (const quint16 value : {c.red, c.green, c.blue, c.alpha})
                    *to++ = narrowed<Sample>(value);
            }
        tiles[static_cast<std::size_t>(index)] = Tile::adopt(std::move(samples));
    };
    parallelFor(range.count(), {}, [&](int index) {
        withSamplesOf(depth, [&](auto sample) { draw(sample, index); });
    });
    return Image(size, depth, std::move(tiles));
}

Color randomColor(int x, int y, quint32 seed)
{
    const quint32 low = randomAt(x, y, seed);
    const quint32 high = mixed(low + 1);
    return {static_cast<quint16>(low),
            static_cast<quint16>(low >> 16),
            static_cast<quint16>(high),
            static_cast<quint16>(high >> 16)};
}

double unit(quint32 random)
{
    return random / 4294967295.0;
}

// Smooth noise: random values on a lattice of `cell` pixels, interpolated without kinks.
double smoothNoise(int x, int y, int cell, quint32 seed)
{
    const int left = x / cell;
    const int top = y / cell;
    const auto eased = [cell](int offset) {
        const double t = static_cast<double>(offset) / cell;
        return t * t * (3.0 - 2.0 * t);
    };
    const double tx = eased(x % cell);
    const double ty = eased(y % cell);
    const auto at = [&](int dx, int dy) { return unit(randomAt(left + dx, top + dy, seed)); };
    return std::lerp(std::lerp(at(0, 0), at(1, 0), tx), std::lerp(at(0, 1), at(1, 1), tx), ty);
}

Color photoColor(int x, int y, QSize size, quint32 seed)
{
    double shape = 0.0;
    double strength = 0.5;
    for (int cell = 512; cell >= 4; cell /= 4, strength /= 2)
        shape += strength * smoothNoise(x, y, cell, seed + static_cast<quint32>(cell));
    const double horizon = size.height() * (0.35 + 0.2 * smoothNoise(x, 0, 256, seed));
    const bool sky = y < horizon;
    const double light = sky ? 0.65 + 0.25 * y / std::max(1.0, horizon) : 0.1 + 0.75 * shape;
    const std::array<double, 3> tint =
        sky ? std::array{0.75, 0.88, 1.05} : std::array{1.0, 0.6 + 0.5 * shape, 0.4};
    const auto channel = [&](std::size_t c) {
        const quint32 salt = seed + 77 + static_cast<quint32>(c);
        // The sum of three is nearly normal: a sensor's noise, two levels of 255 wide.
        const quint32 grain = randomAt(x, y, salt);
        const double sensor =
            ((grain & 1023U) + ((grain >> 10) & 1023U) + ((grain >> 20) & 1023U)) / 3069.0 - 0.5;
        const double value = light * tint[c] + sensor * 0.03;
        return static_cast<quint16>(std::clamp(value, 0.0, 1.0) * 65535.0);
    };
    return {channel(0), channel(1), channel(2), 0xffff};
}

}  // namespace

Image noise(QSize size, Depth depth, quint32 seed)
{
    return drawn(size, depth, [seed](int x, int y) { return randomColor(x, y, seed); });
}

Image opaqueNoise(QSize size, Depth depth, quint32 seed)
{
    return drawn(size, depth, [seed](int x, int y) {
        Color color = randomColor(x, y, seed);
        color.alpha = 0xffff;
        return color;
    });
}

Image gradient(QSize size, Depth depth)
{
    const auto part = [](int at, int length) {
        return static_cast<quint16>(qint64(at) * 0xffff / std::max(1, length - 1));
    };
    return drawn(size, depth, [=](int x, int y) {
        return Color{part(x, size.width()),
                     part(y, size.height()),
                     part(x + y, size.width() + size.height()),
                     0xffff};
    });
}

Image checker(QSize size, int field, Depth depth)
{
    return drawn(size, depth, [field](int x, int y) {
        const quint16 value = (x / field + y / field) % 2 == 0 ? 0 : 0xffff;
        return Color{value, value, value, 0xffff};
    });
}

Image photo(QSize size, Depth depth, quint32 seed)
{
    return drawn(size, depth, [=](int x, int y) { return photoColor(x, y, size, seed); });
}

Mask noiseMask(QSize size, quint32 seed)
{
    QImage grey(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const quint32 kind = randomAt(x / tileSide, y / tileSide, seed) % 4;
            const quint32 random = randomAt(x, y, seed);
            const quint32 value = kind == 0         ? 0
                                  : kind == 1       ? 255
                                  : random % 3 == 0 ? random >> 24
                                  : random % 3 == 1 ? 0
                                                    : 255;
            grey.scanLine(y)[x] = static_cast<uchar>(value);
        }
    return Mask::fromQImage(grey);
}

Mask ellipseMask(QSize size)
{
    QPainterPath path;
    path.addEllipse(QRectF(QPointF(), size)
                        .adjusted(size.width() / 5.0,
                                  size.height() / 5.0,
                                  -size.width() / 5.0,
                                  -size.height() / 5.0));
    return Mask::shape(size, path);
}

}  // namespace ratoon
