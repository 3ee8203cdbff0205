// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/mixing.h"

#include "image/tilegrid.h"
#include "image/vectorunits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace ratoon {

// Pixels are spread to planes of floats, 0 … 1; each way of mixing is a loop of its own over whole planes, so that
// compilers can vectorize it; then alpha decides how much of what is kept.

namespace {

constexpr int blockPixels = tileSide;

using Plane = std::array<float, blockPixels>;

struct Pixels {
    std::array<Plane, 3> color;
    Plane alpha;
};

struct Block {
    Pixels ground;
    Pixels over;
};

// Both sides of a choice are computed before it is made, and nothing is divided by zero: so it stays a choice of values.
constexpr float tiny = std::numeric_limits<float>::min();

RATOON_INLINE float dodged(float b, float s)
{
    return std::min(1.0F, b / std::max(1.0F - s, tiny));
}

RATOON_INLINE float burnt(float b, float s)
{
    return 1.0F - std::min(1.0F, (1.0F - b) / std::max(s, tiny));
}

RATOON_INLINE float screened(float a, float b)
{
    return a + b - a * b;
}

RATOON_INLINE float hardLit(float b, float s)
{
    const float darker = b * 2.0F * s;
    const float lighter = screened(b, 2.0F * s - 1.0F);
    return s <= 0.5F ? darker : lighter;
}

RATOON_INLINE float softLit(float b, float s)
{
    const float curve = ((16.0F * b - 12.0F) * b + 4.0F) * b;
    const float root = std::sqrt(b);
    const float lifted = b <= 0.25F ? curve : root;
    const float darker = b - (1.0F - 2.0F * s) * b * (1.0F - b);
    const float lighter = b + (2.0F * s - 1.0F) * (lifted - b);
    return s <= 0.5F ? darker : lighter;
}

RATOON_INLINE float vividlyLit(float b, float s)
{
    const float darker = burnt(b, 2.0F * s);
    const float lighter = dodged(b, 2.0F * s - 1.0F);
    return s <= 0.5F ? darker : lighter;
}

RATOON_INLINE float pinLit(float b, float s)
{
    const float darker = std::min(b, 2.0F * s);
    const float lighter = std::max(b, 2.0F * s - 1.0F);
    return s <= 0.5F ? darker : lighter;
}

RATOON_INLINE float divided(float b, float s)
{
    const float quotient = std::min(1.0F, b / std::max(s, tiny));
    return s <= 0.0F ? 1.0F : quotient;
}

// What is the same in whole numbers may differ by so much, in floats; samples are 1 / 65535 apart.
constexpr float rounding = 1e-6F;

RATOON_INLINE float hardMixed(float b, float s)
{
    return b + s >= 1.0F - rounding ? 1.0F : 0.0F;
}

// The mixings that look at one channel at a time.
template <Blend blend>
RATOON_INLINE float mixedChannel(float b, float s)
{
    if constexpr (blend == Blend::Multiply) return b * s;
    if constexpr (blend == Blend::Screen) return screened(b, s);
    if constexpr (blend == Blend::Overlay) return hardLit(s, b);
    if constexpr (blend == Blend::Darken) return std::min(b, s);
    if constexpr (blend == Blend::Lighten) return std::max(b, s);
    if constexpr (blend == Blend::ColorDodge) return dodged(b, s);
    if constexpr (blend == Blend::ColorBurn) return burnt(b, s);
    if constexpr (blend == Blend::HardLight) return hardLit(b, s);
    if constexpr (blend == Blend::SoftLight) return softLit(b, s);
    if constexpr (blend == Blend::Difference) return std::abs(b - s);
    if constexpr (blend == Blend::Exclusion) return b + s - 2.0F * b * s;
    if constexpr (blend == Blend::LinearBurn) return std::max(0.0F, b + s - 1.0F);
    if constexpr (blend == Blend::LinearDodge) return std::min(1.0F, b + s);
    if constexpr (blend == Blend::VividLight) return vividlyLit(b, s);
    if constexpr (blend == Blend::LinearLight) return std::clamp(b + 2.0F * s - 1.0F, 0.0F, 1.0F);
    if constexpr (blend == Blend::PinLight) return pinLit(b, s);
    if constexpr (blend == Blend::HardMix) return hardMixed(b, s);
    if constexpr (blend == Blend::Subtract) return std::max(0.0F, b - s);
    if constexpr (blend == Blend::Divide) return divided(b, s);
    return s;
}

using Rgb = std::array<float, 3>;

RATOON_INLINE float luminosity(const Rgb& color)
{
    return 0.3F * color[0] + 0.59F * color[1] + 0.11F * color[2];
}

RATOON_INLINE float least(const Rgb& color)
{
    return std::min(color[0], std::min(color[1], color[2]));
}

RATOON_INLINE float most(const Rgb& color)
{
    return std::max(color[0], std::max(color[1], color[2]));
}

RATOON_INLINE float saturation(const Rgb& color)
{
    return most(color) - least(color);
}

RATOON_INLINE Rgb withLuminosity(Rgb color, float wanted)
{
    const float shift = wanted - luminosity(color);
    for (float& channel : color) channel += shift;
    const float low = least(color);
    const float high = most(color);
    for (float& channel : color) {
        if (low < 0.0F) channel = wanted + (channel - wanted) * wanted / (wanted - low);
        if (high > 1.0F) channel = wanted + (channel - wanted) * (1.0F - wanted) / (high - wanted);
    }
    return color;
}

RATOON_INLINE Rgb withSaturation(Rgb color, float wanted)
{
    const float low = least(color);
    const float range = saturation(color);
    for (float& channel : color) channel = range > 0.0F ? (channel - low) * wanted / range : 0.0F;
    return color;
}

// Those that look at all three.
template <Blend blend>
RATOON_INLINE Rgb mixedColor(const Rgb& b, const Rgb& s)
{
    if constexpr (blend == Blend::Hue)
        return withLuminosity(withSaturation(s, saturation(b)), luminosity(b));
    if constexpr (blend == Blend::Saturation)
        return withLuminosity(withSaturation(b, saturation(s)), luminosity(b));
    if constexpr (blend == Blend::Color) return withLuminosity(s, luminosity(b));
    if constexpr (blend == Blend::Luminosity) return withLuminosity(b, luminosity(s));
    if constexpr (blend == Blend::DarkerColor)
        return luminosity(s) < luminosity(b) - rounding ? s : b;
    if constexpr (blend == Blend::LighterColor)
        return luminosity(s) > luminosity(b) + rounding ? s : b;
    return s;
}

constexpr bool looksAtAllChannels(Blend blend)
{
    return blend >= Blend::Hue && blend <= Blend::LighterColor;
}

// The colors over the ground become what they are mixed to, as far as there is something below.
template <Blend blend>
RATOON_INLINE void mixPlanes(Block& block)
{
    const Pixels& ground = block.ground;
    Pixels& over = block.over;
    if constexpr (looksAtAllChannels(blend)) {
        for (std::size_t i = 0; i < blockPixels; ++i) {
            const Rgb b = {ground.color[0][i], ground.color[1][i], ground.color[2][i]};
            const Rgb s = {over.color[0][i], over.color[1][i], over.color[2][i]};
            const Rgb m = mixedColor<blend>(b, s);
            for (std::size_t c = 0; c < 3; ++c)
                over.color[c][i] = s[c] + (m[c] - s[c]) * ground.alpha[i];
        }
    } else {
        for (std::size_t c = 0; c < 3; ++c) {
            for (std::size_t i = 0; i < blockPixels; ++i) {
                const float s = over.color[c][i];
                const float m = mixedChannel<blend>(ground.color[c][i], s);
                over.color[c][i] = s + (m - s) * ground.alpha[i];
            }
        }
    }
}

template <Blend blend>
void mixPlain(Block& block)
{
    mixPlanes<blend>(block);
}

template <Blend blend>
RATOON_AVX2 void mixAvx2(Block& block)
{
    mixPlanes<blend>(block);
}

struct Mixer {
    void (*plain)(Block&);
    void (*avx2)(Block&);
};

template <std::size_t... index>
constexpr std::array<Mixer, sizeof...(index)> mixersFor(std::index_sequence<index...>)
{
    return {{{mixPlain<static_cast<Blend>(index)>, mixAvx2<static_cast<Blend>(index)>}...}};
}

constexpr auto lastMixing = static_cast<std::size_t>(Blend::LighterColor);
constexpr auto mixers = mixersFor(std::make_index_sequence<lastMixing + 1>());

void mix(Block& block, Blend blend)
{
    const auto index = static_cast<std::size_t>(blend);
    if (index == 0 || index > lastMixing) return;
    (hasAvx2() ? mixers[index].avx2 : mixers[index].plain)(block);
}

// How much of what is over the ground and of the ground is kept, by the alpha of the other.
struct Shares {
    float over;
    float ground;
};

Shares sharesFor(Blend blend, bool isAtop, float over, float ground)
{
    if (isAtop) return {ground, 1.0F - over};
    switch (blend) {
    case Blend::Plus: return {1.0F, 1.0F};
    case Blend::DestinationIn: return {0.0F, over};
    case Blend::DestinationOut: return {0.0F, 1.0F - over};
    case Blend::SourceAtop: return {ground, 1.0F - over};
    case Blend::DestinationAtop: return {1.0F - ground, over};
    default: return {1.0F, 1.0F - over};
    }
}

// What is over the ground becomes the result.
void combine(Block& block, Blend blend, bool isAtop)
{
    for (std::size_t i = 0; i < blockPixels; ++i) {
        const float over = block.over.alpha[i];
        const float ground = block.ground.alpha[i];
        const Shares shares = sharesFor(blend, isAtop, over, ground);
        const float ofOver = over * shares.over;
        const float ofGround = ground * shares.ground;
        const float alpha = std::min(1.0F, ofOver + ofGround);
        for (std::size_t c = 0; c < 3; ++c) {
            const float sum = block.over.color[c][i] * ofOver + block.ground.color[c][i] * ofGround;
            block.over.color[c][i] = alpha > 0.0F ? std::clamp(sum / alpha, 0.0F, 1.0F) : 0.0F;
        }
        block.over.alpha[i] = alpha;
    }
}

template <PixelSample Sample>
void load(const Sample* samples, int pixels, Pixels& to)
{
    constexpr float scale = 1.0F / std::numeric_limits<Sample>::max();
    for (std::size_t i = 0; i < std::size_t(pixels); ++i, samples += 4) {
        for (std::size_t c = 0; c < 3; ++c) to.color[c][i] = static_cast<float>(samples[c]) * scale;
        to.alpha[i] = static_cast<float>(samples[3]) * scale;
    }
}

template <PixelSample Sample>
void store(const Pixels& from, std::size_t pixel, Sample* samples)
{
    constexpr float full = std::numeric_limits<Sample>::max();
    for (std::size_t c = 0; c < 3; ++c)
        samples[c] = static_cast<Sample>(from.color[c][pixel] * full + 0.5F);
    samples[3] = static_cast<Sample>(from.alpha[pixel] * full + 0.5F);
}

template <PixelSample Sample>
Block blockOf(const PixelRun<Sample>& run)
{
    Block block = {};
    load(run.ground, run.pixels, block.ground);
    load(run.over, run.pixels, block.over);
    return block;
}

}  // namespace

template <PixelSample Sample>
void blendMixed(const PixelRun<Sample>& run, Blend blend, bool isAtop)
{
    Block block = blockOf(run);
    Plane& alpha = block.over.alpha;
    for (std::size_t i = 0; i < std::size_t(run.pixels); ++i)
        alpha[i] *= static_cast<float>(run.coverage[i]) * (run.opacity / 255.0F);
    const Plane laid = alpha;
    mix(block, blend);
    combine(block, blend, isAtop);
    const bool isEverywhere = !isAtop && !isLocal(blend);
    for (std::size_t i = 0; i < std::size_t(run.pixels); ++i)
        if (laid[i] > 0.0F || isEverywhere) store(block.over, i, run.ground + i * 4);
}

template <PixelSample Sample>
void crossFade(const PixelRun<Sample>& run)
{
    Block block = blockOf(run);
    for (std::size_t i = 0; i < std::size_t(run.pixels); ++i) {
        const float weight = static_cast<float>(run.coverage[i]) * (run.opacity / 255.0F);
        if (weight <= 0.0F) continue;
        Sample* const to = run.ground + i * 4;
        if (weight >= 1.0F) {
            std::copy_n(run.over + i * 4, 4, to);
            continue;
        }
        const float ofOver = block.over.alpha[i] * weight;
        const float ofGround = block.ground.alpha[i] * (1.0F - weight);
        const float alpha = ofOver + ofGround;
        for (std::size_t c = 0; c < 3 && alpha > 0.0F; ++c) {
            float& color = block.over.color[c][i];
            color = (color * ofOver + block.ground.color[c][i] * ofGround) / alpha;
        }
        block.over.alpha[i] = alpha;
        store(block.over, i, to);
    }
}

template void blendMixed(const PixelRun<quint8>&, Blend, bool);
template void blendMixed(const PixelRun<quint16>&, Blend, bool);
template void crossFade(const PixelRun<quint8>&);
template void crossFade(const PixelRun<quint16>&);

}  // namespace ratoon
