// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/taps.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace ratoon {

namespace {

struct Kernel {
    double reach;  ///< 0 from here on.
    double (*weight)(double distance);
};

double lanczos3(double x)
{
    if (x == 0.0) return 1.0;
    if (std::abs(x) >= 3.0) return 0.0;
    const double px = std::numbers::pi * x;
    return 3.0 * std::sin(px) * std::sin(px / 3.0) / (px * px);
}

/// R. Keys, "Cubic convolution interpolation for digital image processing", 1981, with a = −0.75.
double cubic(double x)
{
    constexpr double a = -0.75;
    const double d = std::abs(x);
    if (d <= 1.0) return ((a + 2.0) * d - (a + 3.0)) * d * d + 1.0;
    return d < 2.0 ? ((a * d - 5.0 * a) * d + 8.0 * a) * d - 4.0 * a : 0.0;
}

double tent(double x)
{
    return std::max(0.0, 1.0 - std::abs(x));
}

Kernel kernelOf(Between between)
{
    switch (between) {
    case Between::Lanczos3: return {3.0, lanczos3};
    case Between::Cubic: return {2.0, cubic};
    case Between::Linear: break;
    }
    return {1.0, tent};
}

// Appends one output position: the weights of inputs that lie within `reach` of `center`.
void append(Taps& taps,
            int from,
            double center,
            double reach,
            const std::function<double(int)>& weight)
{
    const int first = std::max(0, static_cast<int>(std::floor(center - reach)));
    const int last = std::min(from - 1, static_cast<int>(std::ceil(center + reach)) - 1);
    const std::size_t start = taps.weights.size();
    double sum = 0.0;
    for (int j = first; j <= last; ++j) sum += weight(j);
    for (int j = first; j <= last; ++j) taps.weights.push_back(static_cast<float>(weight(j) / sum));
    taps.ranges.push_back({first, last - first + 1, start});
}

}  // namespace

Taps::Span Taps::inputOf(int from, int to) const
{
    const Range& last = ranges[static_cast<std::size_t>(to - 1)];
    return {ranges[static_cast<std::size_t>(from)].first, last.first + last.count};
}

Taps tapsFor(int from, int to, Between between)
{
    const Kernel kernel = kernelOf(between);
    const double step = static_cast<double>(from) / to;
    const bool shrinks = to <= from;
    Taps taps;
    for (int i = 0; i < to; ++i) {
        const double center = (i + 0.5) * step;
        const double reach = shrinks ? step / 2 : kernel.reach;
        append(taps, from, center, reach, [&](int j) {
            if (!shrinks) return kernel.weight(j + 0.5 - center);
            return std::min(j + 1.0, center + reach) - std::max(double(j), center - reach);
        });
    }
    return taps;
}

}  // namespace ratoon
