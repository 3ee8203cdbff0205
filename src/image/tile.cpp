// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tilesamples.h"

#include <array>

namespace ratoon {

struct Tile::Pixels {
    TileSamples<quint8> eight;
    TileSamples<quint16> sixteen;
    bool opaque = false;
    TilePages pages;
};

namespace {

template <PixelSample Sample>
bool isOnePixelRepeated(const TileSamples<Sample>& samples)
{
    return std::equal(samples.begin() + 4, samples.end(), samples.begin());
}

// All samples of all pixels are and-ed, sixteen pixels side by side, because that can be vectorized.
template <PixelSample Sample>
bool isFullAlpha(const TileSamples<Sample>& samples)
{
    constexpr auto full = std::numeric_limits<Sample>::max();
    std::array<Sample, 64> common = {};
    common.fill(full);
    for (std::size_t i = 0; i < samples.size(); i += common.size())
        for (std::size_t j = 0; j < common.size(); ++j) common[j] &= samples[i + j];
    for (std::size_t j = 3; j < common.size(); j += 4)
        if (common[j] != full) return false;
    return true;
}

template <PixelSample Sample>
TilePages sealed(const TileSamples<Sample>& samples)
{
    return TilePages(samples.data(), samples.size() * sizeof(Sample));
}

template <PixelSample Sample>
Color firstColor(const TileSamples<Sample>& samples)
{
    return {widened(samples[0]), widened(samples[1]), widened(samples[2]), widened(samples[3])};
}

}  // namespace

Tile Tile::uniform(Color color)
{
    Tile tile;
    tile.m_color = color;
    return tile;
}

Tile Tile::adopt(TileSamples<quint8> pixels)
{
    Q_ASSERT(pixels.size() == samples);
    if (isOnePixelRepeated(pixels)) return uniform(firstColor(pixels));
    const bool opaque = isFullAlpha(pixels);
    const TilePages pages = sealed(pixels);
    Tile tile;
    tile.m_pixels = std::make_shared<const Pixels>(Pixels{std::move(pixels), {}, opaque, pages});
    return tile;
}

Tile Tile::adopt(TileSamples<quint16> pixels)
{
    Q_ASSERT(pixels.size() == samples);
    if (isOnePixelRepeated(pixels)) return uniform(firstColor(pixels));
    const bool opaque = isFullAlpha(pixels);
    const TilePages pages = sealed(pixels);
    Tile tile;
    tile.m_pixels = std::make_shared<const Pixels>(Pixels{{}, std::move(pixels), opaque, pages});
    return tile;
}

bool Tile::isUniform() const
{
    return !m_pixels;
}

Color Tile::color() const
{
    return m_color;
}

std::span<const quint8> Tile::samples8() const
{
    if (!m_pixels) return {};
    m_pixels->pages.touch();
    return m_pixels->eight;
}

std::span<const quint16> Tile::samples16() const
{
    if (!m_pixels) return {};
    m_pixels->pages.touch();
    return m_pixels->sixteen;
}

bool Tile::isOpaque() const
{
    return m_pixels ? m_pixels->opaque : m_color.alpha == 0xffff;
}

bool Tile::isSame(const Tile& other) const
{
    return m_pixels == other.m_pixels && m_color == other.m_color;
}

const void* Tile::identity() const
{
    return m_pixels.get();
}

bool operator==(const Tile& a, const Tile& b)
{
    if (a.isSame(b)) return true;
    if (a.isUniform() || b.isUniform()) return false;
    return std::ranges::equal(a.samples8(), b.samples8()) &&
           std::ranges::equal(a.samples16(), b.samples16());
}

}  // namespace ratoon
