// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/oklab.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace ratoon::offline {

namespace {

constexpr int tableSteps = 4096;
using Table = std::array<float, tableSteps + 2>;

Table tableOf(double (*function)(double))
{
    Table table{};
    for (int i = 0; i < tableSteps + 2; ++i)
        table[static_cast<std::size_t>(i)] =
            static_cast<float>(function(static_cast<double>(i) / tableSteps));
    return table;
}

float interpolated(const Table& table, float at)
{
    const float scaled = at * tableSteps;
    const int index = static_cast<int>(scaled);
    const float rest = scaled - static_cast<float>(index);
    const float low = table[static_cast<std::size_t>(index)];
    return low + rest * (table[static_cast<std::size_t>(index) + 1] - low);
}

double linearExactly(double encoded)
{
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

double encodedExactly(double linear)
{
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055;
}

/// Within 1e-6 of the cube root: a guess from the exponent, and two steps of Halley's method.
float cubeRoot(float value)
{
    if (value == 0.0F) return 0.0F;
    const float size = std::abs(value);
    float root = std::bit_cast<float>(std::bit_cast<std::uint32_t>(size) / 3 + 0x2A5137A0U);
    for (int i = 0; i < 2; ++i) {
        const float cube = root * root * root;
        root *= (cube + 2.0F * size) / (2.0F * cube + size);
    }
    return std::copysign(root, value);
}

bool isInside(const cv::Vec3f& rgb)
{
    constexpr float slack = 1e-4F;
    return std::ranges::all_of(rgb.val, [](float v) { return v >= -slack && v <= 1.0F + slack; });
}

}  // namespace

float linearOf(float encoded)
{
    static const Table table = tableOf(linearExactly);
    const float size = std::abs(encoded);
    const float linear =
        size <= 1.0F ? interpolated(table, size) : static_cast<float>(linearExactly(size));
    return std::copysign(linear, encoded);
}

float encodedOf(float linear)
{
    // Over the square root the curve is nearly straight, and a small table exact enough for 16 bits.
    static const Table table = tableOf([](double root) { return encodedExactly(root * root); });
    const float size = std::abs(linear);
    const float encoded = size <= 1.0F ? interpolated(table, std::sqrt(size))
                                       : static_cast<float>(encodedExactly(size));
    return std::copysign(encoded, linear);
}

cv::Vec3f linearOf(const cv::Vec3f& encoded)
{
    return {linearOf(encoded[0]), linearOf(encoded[1]), linearOf(encoded[2])};
}

cv::Vec3f encodedOf(const cv::Vec3f& linear)
{
    return {encodedOf(linear[0]), encodedOf(linear[1]), encodedOf(linear[2])};
}

Oklab oklabOf(const cv::Vec3f& linear)
{
    const float r = linear[0];
    const float g = linear[1];
    const float b = linear[2];
    const float l = cubeRoot(0.4122214708F * r + 0.5363325363F * g + 0.0514459929F * b);
    const float m = cubeRoot(0.2119034982F * r + 0.6806995451F * g + 0.1073969566F * b);
    const float s = cubeRoot(0.0883024619F * r + 0.2817188376F * g + 0.6299787005F * b);
    return {.l = 0.2104542553F * l + 0.7936177850F * m - 0.0040720468F * s,
            .a = 1.9779984951F * l - 2.4285922050F * m + 0.4505937099F * s,
            .b = 0.0259040371F * l + 0.7827717662F * m - 0.8086757660F * s};
}

cv::Vec3f linearOf(const Oklab& color)
{
    const float l = color.l + 0.3963377774F * color.a + 0.2158037573F * color.b;
    const float m = color.l - 0.1055613458F * color.a - 0.0638541728F * color.b;
    const float s = color.l - 0.0894841775F * color.a - 1.2914855480F * color.b;
    const float l3 = l * l * l;
    const float m3 = m * m * m;
    const float s3 = s * s * s;
    return {4.0767416621F * l3 - 3.3077115913F * m3 + 0.2309699292F * s3,
            -1.2684380046F * l3 + 2.6097574011F * m3 - 0.3413193965F * s3,
            -0.0041960863F * l3 - 0.7034186147F * m3 + 1.7076147010F * s3};
}

Oklab insideGamut(const Oklab& color)
{
    const float l = std::clamp(color.l, 0.0F, 1.0F);
    if (isInside(linearOf(Oklab{.l = l, .a = color.a, .b = color.b})))
        return {.l = l, .a = color.a, .b = color.b};
    float inside = 0.0F;
    float outside = 1.0F;
    for (int i = 0; i < 10; ++i) {
        const float middle = (inside + outside) / 2;
        const bool fits =
            isInside(linearOf(Oklab{.l = l, .a = color.a * middle, .b = color.b * middle}));
        (fits ? inside : outside) = middle;
    }
    return {.l = l, .a = color.a * inside, .b = color.b * inside};
}

}  // namespace ratoon::offline
