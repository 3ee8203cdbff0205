// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"

#include <algorithm>
#include <type_traits>

// Tiles seen through one type of sample, quint8 or quint16: what loops over pixels are written with.

namespace ratoon {

template <typename Sample>
concept PixelSample = std::is_same_v<Sample, quint8> || std::is_same_v<Sample, quint16>;

template <PixelSample Sample>
inline constexpr Depth depthOf = sizeof(Sample) == 1 ? Depth::Eight : Depth::Sixteen;

/// From 0 … 65535 to the range of the sample, rounded; undoes `widened`.
template <PixelSample Sample>
constexpr Sample narrowed(quint16 value)
{
    if constexpr (sizeof(Sample) == 1)
        return static_cast<Sample>((value + 128U) / 257U);
    else
        return value;
}

constexpr quint16 widened(quint8 value)
{
    return static_cast<quint16>(value * 257U);
}

constexpr quint16 widened(quint16 value)
{
    return value;
}

template <PixelSample Sample>
std::span<const Sample> samplesOf(const Tile& tile)
{
    if constexpr (sizeof(Sample) == 1)
        return tile.samples8();
    else
        return tile.samples16();
}

/// Writes `color` to every pixel; `samples` holds whole pixels.
template <PixelSample Sample>
void fill(std::span<Sample> samples, Color color)
{
    const Sample pixel[4] = {narrowed<Sample>(color.red),
                             narrowed<Sample>(color.green),
                             narrowed<Sample>(color.blue),
                             narrowed<Sample>(color.alpha)};
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = pixel[i % 4];
}

/// Gives any tile, uniform or of the other depth, as samples. Keep one per thread: its memory is used again.
template <PixelSample Sample>
class TileReader {
public:
    /// Valid until the next call, and as long as the tile.
    std::span<const Sample> read(const Tile& tile)
    {
        if (!tile.isUniform() && !samplesOf<Sample>(tile).empty()) return samplesOf<Sample>(tile);
        m_scratch.resize(Tile::samples);
        if (tile.isUniform())
            fill<Sample>(m_scratch, tile.color());
        else if constexpr (sizeof(Sample) == 1)
            std::ranges::transform(tile.samples16(), m_scratch.begin(), narrowed<quint8>);
        else
            std::ranges::transform(
                tile.samples8(), m_scratch.begin(), [](quint8 v) { return widened(v); });
        return m_scratch;
    }

private:
    std::vector<Sample> m_scratch;
};

/// The tile with samples of that type.
template <PixelSample Sample>
Tile convertedTile(const Tile& tile)
{
    if (tile.isUniform() || !samplesOf<Sample>(tile).empty()) return tile;
    TileReader<Sample> reader;
    const auto samples = reader.read(tile);
    return Tile::adopt(TileSamples<Sample>(samples.begin(), samples.end()));
}

/// Calls `work` with a sample of the type that belongs to `depth`: `[&](auto sample) { f<decltype(sample)>(…); }`.
template <typename Work>
decltype(auto) withSamplesOf(Depth depth, Work&& work)
{
    return depth == Depth::Eight ? work(quint8()) : work(quint16());
}

}  // namespace ratoon
