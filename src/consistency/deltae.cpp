// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/deltae.h"

#include "image/vectorunits.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

// CIEDE2000 without an angle, so that a compiler can run many pairs side by side. The formula speaks of hue angles;
// all it needs of them follows from the unit vectors of the two hues:
//   the mean hue         is the direction of their sum (the formula's rule for pairs more than 180° apart says the same);
//   ΔH' = 2 √(C1C2) sin(Δh/2)   is cross / √((C1C2 + dot) / 2);
//   cos of its multiples come from the Chebyshev recurrence;
//   only the rotation term needs the angle to 275° itself, and only near it.

namespace ratoon {

namespace {

constexpr double degree = 0.017453292519943295;

template <typename Real>
struct LabColor {
    Real l;
    Real a;
    Real b;
};

template <typename Real>
Real power7(Real x)
{
    const Real square = x * x;
    return square * square * square * x;
}

// e^-x for x ≥ 0, relative error below 1e-5 up to 10.
template <typename Real>
Real negativeExponential(Real x)
{
    const Real t = std::min(x, Real(32)) / Real(64);
    Real power =
        Real(1) +
        t * (Real(1) +
             t / Real(2) * (Real(1) + t / Real(3) * (Real(1) + t / Real(4) * (Real(1) + t / 5))));
    for (int i = 0; i < 6; ++i) power *= power;
    return Real(1) / power;
}

template <typename Real>
Real sine(Real x)
{
    const Real s = x * x;
    return x * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72))));
}

// The arc tangent for |x| ≤ 1, within 1e-5 (Abramowitz and Stegun 4.4.49).
template <typename Real>
Real arcTangent(Real x)
{
    const Real s = x * x;
    const Real series = Real(0.9998660) +
                        s * (Real(-0.3302995) +
                             s * (Real(0.1801410) + s * (Real(-0.0851330) + s * Real(0.0208351))));
    return x * series;
}

// Of a direction (cos, sin): the formula's Δθ / 30°, a bell around 275°.
template <typename Real>
Real nearnessToBlue(Real c, Real s)
{
    constexpr Real blueCosine = Real(0.08715574274765817);
    constexpr Real blueSine = Real(-0.9961946980917455);
    const Real cosine = c * blueCosine + s * blueSine;
    const Real sineOf = s * blueCosine - c * blueSine;
    const Real angle = 2 * arcTangent(sineOf / (1 + std::max(cosine, Real(0))));
    const Real u = angle / Real(25 * degree);
    return cosine > 0 ? negativeExponential(u * u) : Real(0);
}

// T of the formula, which depends on the mean hue (cos, sin) only.
template <typename Real>
Real hueWeight(Real c, Real s)
{
    const Real c2 = 2 * c * c - 1;
    const Real s2 = 2 * s * c;
    const Real c3 = c * c2 - s * s2;
    const Real s3 = s * c2 + c * s2;
    const Real c4 = 2 * c2 * c2 - 1;
    const Real s4 = 2 * s2 * c2;
    const auto turned = [](Real cosine, Real sineOf, double degrees) {
        return cosine * static_cast<Real>(std::cos(degrees * degree)) +
               sineOf * static_cast<Real>(std::sin(degrees * degree));
    };
    return 1 - Real(0.17) * turned(c, s, 30) + Real(0.24) * c2 + Real(0.32) * turned(c3, s3, -6) -
           Real(0.20) * turned(c4, s4, 63);
}

// What of the chroma's size stretches a* and shrinks the rotation: √(C⁷ / (C⁷ + 25⁷)).
template <typename Real>
Real chromaShare(Real chroma)
{
    const Real c7 = power7(chroma);
    return std::sqrt(c7 / (c7 + Real(6103515625.0)));
}

template <typename Real>
Real difference(const LabColor<Real>& x, const LabColor<Real>& y)
{
    const Real chroma = (std::sqrt(x.a * x.a + x.b * x.b) + std::sqrt(y.a * y.a + y.b * y.b)) / 2;
    const Real stretch = Real(1.5) - chromaShare(chroma) / 2;
    const Real ax = x.a * stretch;
    const Real ay = y.a * stretch;
    const Real cx = std::sqrt(ax * ax + x.b * x.b);
    const Real cy = std::sqrt(ay * ay + y.b * y.b);
    const Real product = cx * cy;
    const Real dot = ax * ay + x.b * y.b;
    const Real cross = ax * y.b - x.b * ay;

    const Real cosineSquared = std::max((product + dot) / 2, Real(0));
    const Real opposite = std::copysign(std::sqrt(std::max(2 * (product - dot), Real(0))), cross);
    const Real deltaHue = cosineSquared > Real(1e-4) * product
                              ? cross / std::sqrt(std::max(cosineSquared, Real(1e-20)))
                              : opposite;

    constexpr Real tiny = Real(1e-12);
    const Real ux = ax / std::max(cx, tiny) + ay / std::max(cy, tiny);
    const Real uy = x.b / std::max(cx, tiny) + y.b / std::max(cy, tiny);
    const Real length = std::sqrt(ux * ux + uy * uy);
    // Exactly opposite hues: a quarter turn from either, on the side of the smaller mean angle.
    const Real side = x.b > y.b ? Real(1) : Real(-1);
    const bool known = length > Real(1e-6) || product <= tiny;
    const Real c = known ? ux / std::max(length, tiny) : -side * x.b / std::max(cx, tiny);
    const Real s = known ? uy / std::max(length, tiny) : side * ax / std::max(cx, tiny);

    const Real meanLightness = (x.l + y.l) / 2 - 50;
    const Real meanChroma = (cx + cy) / 2;
    const Real l2 = meanLightness * meanLightness;
    const Real lightness = (y.l - x.l) / (1 + Real(0.015) * l2 / std::sqrt(20 + l2));
    const Real chromatic = (cy - cx) / (1 + Real(0.045) * meanChroma);
    const Real hue = deltaHue / (1 + Real(0.015) * meanChroma * hueWeight(c, s));
    const Real rotation =
        -2 * chromaShare(meanChroma) * sine(Real(60 * degree) * nearnessToBlue(c, s));
    const Real sum =
        lightness * lightness + chromatic * chromatic + hue * hue + rotation * chromatic * hue;
    return std::sqrt(std::max(sum, Real(0)));
}

// Within 1e-6 of the cube root, for x > 0: a first guess from the exponent, then two steps of Halley's method.
RATOON_INLINE float cubeRoot(float x)
{
    const auto bits = std::bit_cast<std::int32_t>(x);
    float root = std::bit_cast<float>(static_cast<std::int32_t>(static_cast<float>(bits) / 3.0F) +
                                      709'921'077);
    for (int i = 0; i < 2; ++i) {
        const float cube = root * root * root;
        root *= (cube + 2 * x) / (2 * cube + x);
    }
    return root;
}

// The non-linearity of L*a*b*, with its straight part near black. A sum instead of a choice, which would be a branch:
// each part stands still at the knee where the other goes on.
RATOON_INLINE float response(float t)
{
    constexpr float knee = 216.0F / 24389.0F;
    constexpr float atKnee = 6.0F / 29.0F;
    const float straight = (24389.0F / 27.0F * std::min(t, knee) + 16.0F) / 116.0F;
    return (straight - atKnee) + cubeRoot(std::max(t, knee));
}

RATOON_INLINE void
labOfRow(float* __restrict r, float* __restrict g, float* __restrict b, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        // IEC 61966-2-1 primaries to XYZ, each divided by the white of D65.
        const float x = response(0.433891F * r[i] + 0.376235F * g[i] + 0.189906F * b[i]);
        const float y = response(0.212639F * r[i] + 0.715169F * g[i] + 0.072192F * b[i]);
        const float z = response(0.017725F * r[i] + 0.109477F * g[i] + 0.872939F * b[i]);
        r[i] = 116.0F * y - 16.0F;
        g[i] = 500.0F * (x - y);
        b[i] = 200.0F * (y - z);
    }
}

RATOON_AVX2 void labByAvx2(float* r, float* g, float* b, std::size_t count)
{
    labOfRow(r, g, b, count);
}

}  // namespace

double deltaE2000(const Lab& x, const Lab& y)
{
    return difference<double>({x.l, x.a, x.b}, {y.l, y.a, y.b});
}

void deltaE2000(const LabRow& x, const LabRow& y, std::span<float> result)
{
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = difference<float>({x.l[i], x.a[i], x.b[i]}, {y.l[i], y.a[i], y.b[i]});
}

void labFromLinear(std::span<float> red, std::span<float> green, std::span<float> blue)
{
    if (hasAvx2())
        labByAvx2(red.data(), green.data(), blue.data(), red.size());
    else
        labOfRow(red.data(), green.data(), blue.data(), red.size());
}

}  // namespace ratoon
