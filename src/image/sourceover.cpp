// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/sourceover.h"

#include "image/tilegrid.h"
#include "image/vectorunits.h"

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace ratoon {

// Every sample moves towards a target by a weight: ground += (target − ground) × weight. Colors move towards the
// color over them by as / ao; alpha moves towards full by as. Weights are found for each pixel first, then spread
// to its four samples, then applied in one loop over samples that are all alike.
//
//  1. A weight of 0 keeps a sample, the full weight makes it the target's, both exactly.
//  2. 8-bit weights are 0 … 32767, of which x86 multiplies sixteen at a time (a product's upper half, rounded).
//     The full weight misses 1 by 1/32768, which no rounding of |target − ground| ≤ 255 shows.
//  3. Plain loops run over whole blocks of 128, so that their number is known when they are compiled; what is
//     behind a shorter run is computed from zeros, and not stored.
//  4. Every path computes the same numbers in the same order: results do not depend on the machine.

namespace {

constexpr int blockPixels = tileSide;

struct Weights {
    float color[blockPixels];
    float alpha[blockPixels];
};

// as for each pixel; and as / ao.
template <PixelSample Sample>
RATOON_INLINE void
findWeights(const Sample* ground, const Sample* over, const PixelRun<Sample>& run, Weights& to)
{
    constexpr float full = std::numeric_limits<Sample>::max();
    const float scale = run.opacity / (full * 255.0F);
    quint8 coverage[blockPixels] = {};
    std::memcpy(coverage, run.coverage, static_cast<std::size_t>(run.pixels));
    for (int i = 0; i < blockPixels; ++i)
        to.alpha[i] = static_cast<float>(int(over[i * 4 + 3]) * int(coverage[i])) * scale;
    if (run.groundIsOpaque) {
        std::memcpy(to.color, to.alpha, sizeof(to.color));
        return;
    }
    for (int i = 0; i < blockPixels; ++i) {
        const float below = static_cast<float>(ground[i * 4 + 3]) * (1.0F / full);
        const float result = to.alpha[i] + below * (1.0F - to.alpha[i]);
        // The least positive number keeps 0 / 0 away; it is lost in any other sum.
        to.color[i] = to.alpha[i] / (result + std::numeric_limits<float>::min());
    }
}

// What the samples move towards: the color over them, and full alpha.
template <PixelSample Sample>
struct Targets {
    Sample mask[blockPixels * 4];
    constexpr Targets() : mask()
    {
        for (int i = 3; i < blockPixels * 4; i += 4) mask[i] = std::numeric_limits<Sample>::max();
    }
};

RATOON_INLINE void
moveSamples(quint8* ground, const quint8* over, const Weights& weights, const quint8* mask)
{
    qint16 weight[blockPixels * 4];
    for (int i = 0; i < blockPixels; ++i) {
        const auto color = static_cast<qint16>(weights.color[i] * 32767.0F + 0.5F);
        const auto alpha = static_cast<qint16>(weights.alpha[i] * 32767.0F + 0.5F);
        weight[i * 4] = color;
        weight[i * 4 + 1] = color;
        weight[i * 4 + 2] = color;
        weight[i * 4 + 3] = alpha;
    }
    for (int i = 0; i < blockPixels * 4; ++i) {
        const auto distance = static_cast<qint16>((over[i] | mask[i]) - ground[i]);
        const auto step = static_cast<qint16>((((distance * weight[i]) >> 14) + 1) >> 1);
        ground[i] = static_cast<quint8>(ground[i] + step);
    }
}

RATOON_INLINE void
moveSamples(quint16* ground, const quint16* over, const Weights& weights, const quint16* mask)
{
    float weight[blockPixels * 4];
    for (int i = 0; i < blockPixels; ++i) {
        weight[i * 4] = weights.color[i];
        weight[i * 4 + 1] = weights.color[i];
        weight[i * 4 + 2] = weights.color[i];
        weight[i * 4 + 3] = weights.alpha[i];
    }
    for (int i = 0; i < blockPixels * 4; ++i) {
        const auto from = static_cast<float>(ground[i]);
        const float distance = static_cast<float>(over[i] | mask[i]) - from;
        ground[i] = static_cast<quint16>(static_cast<int>(from + distance * weight[i] + 0.5F));
    }
}

template <PixelSample Sample>
RATOON_INLINE void blendBlock(Sample* ground, const Sample* over, const PixelRun<Sample>& run)
{
    static constexpr Targets<Sample> targets;
    Weights weights;
    findWeights(ground, over, run, weights);
    moveSamples(ground, over, weights, targets.mask);
}

template <PixelSample Sample>
RATOON_INLINE void blendRun(const PixelRun<Sample>& run)
{
    if (run.pixels == blockPixels) {
        blendBlock(run.ground, run.over, run);
        return;
    }
    Sample ground[blockPixels * 4] = {};
    Sample over[blockPixels * 4] = {};
    const auto bytes = static_cast<std::size_t>(run.pixels) * 4 * sizeof(Sample);
    std::memcpy(ground, run.ground, bytes);
    std::memcpy(over, run.over, bytes);
    blendBlock(ground, over, run);
    std::memcpy(run.ground, ground, bytes);
}

template <PixelSample Sample>
void blendPlain(const PixelRun<Sample>& run)
{
    blendRun(run);
}

#if defined(__x86_64__)

// Eight pixels. A pixel's weights lie in the 64 bits of its four samples, widened to 16 bits each.
RATOON_AVX2 RATOON_INLINE __m256i
blendedEight(__m256i ground, __m256i over, __m256i coverage, float scale, bool groundIsOpaque)
{
    const __m256 one = _mm256_set1_ps(1.0F);
    const __m256 half = _mm256_set1_ps(0.5F);
    const __m256 fullWeight = _mm256_set1_ps(32767.0F);
    // Both factors are below 256: a sum of products of 16 bits is their product.
    const __m256i product = _mm256_madd_epi16(_mm256_srli_epi32(over, 24), coverage);
    const __m256 source = _mm256_mul_ps(_mm256_cvtepi32_ps(product), _mm256_set1_ps(scale));
    const auto weightOf = [&](__m256 part) RATOON_AVX2 {
        return _mm256_cvttps_epi32(_mm256_add_ps(_mm256_mul_ps(part, fullWeight), half));
    };
    const __m256i alpha = weightOf(source);
    __m256i color = alpha;
    if (!groundIsOpaque) {
        const __m256 below = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_srli_epi32(ground, 24)),
                                           _mm256_set1_ps(1.0F / 255.0F));
        const __m256 result =
            _mm256_add_ps(source, _mm256_mul_ps(below, _mm256_sub_ps(one, source)));
        color = weightOf(_mm256_div_ps(
            source, _mm256_add_ps(result, _mm256_set1_ps(std::numeric_limits<float>::min()))));
    }
    const __m256i redGreen = _mm256_or_si256(color, _mm256_slli_epi32(color, 16));
    const __m256i blueAlpha = _mm256_or_si256(color, _mm256_slli_epi32(alpha, 16));
    const __m256i target = _mm256_or_si256(over, _mm256_set1_epi32(static_cast<int>(0xff000000U)));
    const __m256i zero = _mm256_setzero_si256();
    const auto moved = [&](__m256i from, __m256i to, __m256i weight) RATOON_AVX2 {
        return _mm256_add_epi16(from, _mm256_mulhrs_epi16(_mm256_sub_epi16(to, from), weight));
    };
    return _mm256_packus_epi16(moved(_mm256_unpacklo_epi8(ground, zero),
                                     _mm256_unpacklo_epi8(target, zero),
                                     _mm256_unpacklo_epi32(redGreen, blueAlpha)),
                               moved(_mm256_unpackhi_epi8(ground, zero),
                                     _mm256_unpackhi_epi8(target, zero),
                                     _mm256_unpackhi_epi32(redGreen, blueAlpha)));
}

RATOON_AVX2 void blendAvx2(const PixelRun<quint8>& run)
{
    constexpr int step = 8;
    const float scale = run.opacity / (255.0F * 255.0F);
    int at = 0;
    for (; at + step <= run.pixels; at += step) {
        auto* const ground = reinterpret_cast<__m256i*>(run.ground + std::ptrdiff_t(at) * 4);
        const auto* const over =
            reinterpret_cast<const __m256i*>(run.over + std::ptrdiff_t(at) * 4);
        const auto* const coverage = reinterpret_cast<const __m128i*>(run.coverage + at);
        _mm256_storeu_si256(ground,
                            blendedEight(_mm256_loadu_si256(ground),
                                         _mm256_loadu_si256(over),
                                         _mm256_cvtepu8_epi32(_mm_loadl_epi64(coverage)),
                                         scale,
                                         run.groundIsOpaque));
    }
    PixelRun<quint8> rest = run;
    rest.ground += std::ptrdiff_t(at) * 4;
    rest.over += std::ptrdiff_t(at) * 4;
    rest.coverage += at;
    rest.pixels -= at;
    if (rest.pixels > 0) blendRun(rest);
}

#else

void blendAvx2(const PixelRun<quint8>& run)
{
    blendRun(run);
}

#endif

RATOON_AVX2 void blendAvx2(const PixelRun<quint16>& run)
{
    blendRun(run);
}

}  // namespace

template <PixelSample Sample>
void blendSourceOver(const PixelRun<Sample>& run)
{
    if (hasAvx2())
        blendAvx2(run);
    else
        blendPlain(run);
}

template void blendSourceOver(const PixelRun<quint8>&);
template void blendSourceOver(const PixelRun<quint16>&);

}  // namespace ratoon
