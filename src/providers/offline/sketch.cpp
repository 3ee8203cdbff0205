// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/drawing.h"
#include "providers/offline/flow.h"
#include "providers/offline/stylize.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ratoon::offline {

namespace {

/// What a sheet is drawn from, at the drawing's size.
struct Sheet {
    cv::Mat fine;    ///< Ink of thin lines,
    cv::Mat bold;    ///< and of contours.
    cv::Mat dark;    ///< 0 … 1: how much graphite a place takes.
    cv::Mat hatch;   ///< Strokes along the forms, 0 … 1: `hatch < t` covers the share t.
    cv::Mat across;  ///< The same, across them, for the deepest shadows.
    cv::Mat tooth;   ///< The paper's.

    bool isWhole() const
    {
        return !(fine.empty() || bold.empty() || hatch.empty() || across.empty());
    }
};

/// Of noise with that spread, every value as often as any other.
void equalize(cv::Mat& normal, double spread)
{
    const double scale = 1.0 / (std::sqrt(2.0) * std::max(spread, 1e-6));
    normal.forEach<float>([scale](float& value, const int*) {
        value = static_cast<float>(0.5 + 0.5 * std::erf(scale * static_cast<double>(value)));
    });
}

/// Pencil strokes along the flow, as wide as a sharp pencil's. Empty if cancelled.
cv::Mat strokesAlong(const cv::Mat& flow, double length, unsigned start, const Cancel& cancel)
{
    cv::Mat noise(flow.size(), CV_32FC1);
    cv::RNG random(start);
    random.fill(noise, cv::RNG::NORMAL, 0.0, 1.0);
    cv::GaussianBlur(noise, noise, cv::Size(), 0.8);
    cv::Mat strokes = smoothedAlong(flow, noise, length, cancel);
    if (strokes.empty()) return {};
    // Neither thinner than a pencil's point nor so wide that they run into patches.
    cv::Mat wide;
    cv::GaussianBlur(strokes, wide, cv::Size(), 3.0);
    strokes -= wide;
    equalize(strokes, cv::norm(strokes) / std::sqrt(static_cast<double>(strokes.total())));
    return strokes;
}

float quantile(const cv::Mat& values, double share)
{
    std::vector<float> sorted(values.begin<float>(), values.end<float>());
    const auto place = sorted.begin() +
                       static_cast<std::ptrdiff_t>(share * static_cast<double>(sorted.size() - 1));
    std::nth_element(sorted.begin(), place, sorted.end());
    return *place;
}

/// The tones of a pencil drawing: much paper, and shadows that never fill.
cv::Mat darknessOf(const cv::Mat& lightness)
{
    cv::Mat tone;
    cv::bilateralFilter(lightness, tone, 7, 0.10, 3.0);
    const float low = quantile(tone, 0.01);
    const float range = std::max(quantile(tone, 0.99) - low, 0.1F);
    tone.forEach<float>([low, range](float& value, const int*) {
        value = 0.92F * (1.0F - smoothStep(-0.15F, 0.85F, (value - low) / range));
    });
    return tone;
}

cv::Mat toothOf(cv::Size size)
{
    cv::Mat tooth(size, CV_32FC1);
    cv::RNG random(47);
    random.fill(tooth, cv::RNG::NORMAL, 0.0, 1.0);
    cv::GaussianBlur(tooth, tooth, cv::Size(), 0.8);
    equalize(tooth, cv::norm(tooth) / std::sqrt(static_cast<double>(tooth.total())));
    return tooth;
}

Sheet sheetOf(const cv::Mat& rgb, const Cancel& cancel)
{
    const cv::Mat lightness = lightnessPlane(rgb);
    const cv::Mat edges = flowOf(rgb, 2.0);
    // Where there is no form to follow, a right hand draws like this.
    const cv::Mat forms = flowOf(rgb, 9.0, {.angle = 50.0, .strength = 0.025});
    return {.fine = inkOf(lightness, edges, 0.8, cancel),
            .bold = inkOf(lightness, edges, 2.0, cancel),
            .dark = darknessOf(lightness),
            .hatch = strokesAlong(forms, 9.0, 11, cancel),
            .across = strokesAlong(turned(forms, 62.0), 7.0, 29, cancel),
            .tooth = toothOf(rgb.size())};
}

/// A block's stretch of a sheet.
Sheet stretchOf(const Sheet& sheet, cv::Size picture, const cv::Rect& area)
{
    const auto part = [&](const cv::Mat& of) { return enlarged(of, picture, area); };
    return {.fine = part(sheet.fine),
            .bold = part(sheet.bold),
            .dark = part(sheet.dark),
            .hatch = part(sheet.hatch),
            .across = part(sheet.across),
            .tooth = part(sheet.tooth)};
}

cv::Vec3f drawn(const Sheet& sheet, int x, int y)
{
    const float dark = sheet.dark.at<float>(y, x);
    const float tooth = sheet.tooth.at<float>(y, x);
    // A thin wash of graphite, strokes that get denser as it gets darker, and crossed ones where it is darkest.
    const float wash = 0.30F * dark * dark;
    const float first = 0.46F * inked(1.20F * dark, sheet.hatch.at<float>(y, x), 0.25F);
    const float second = 0.45F * inked(1.7F * dark - 0.75F, sheet.across.at<float>(y, x), 0.25F);
    const float line = 0.60F * inked(sheet.fine.at<float>(y, x), 0.016F, 0.010F);
    const float contour = 0.80F * inked(sheet.bold.at<float>(y, x), 0.022F, 0.016F);
    float graphite =
        1.0F - (1.0F - wash) * (1.0F - first) * (1.0F - second) * (1.0F - line) * (1.0F - contour);
    graphite *= 0.80F + 0.20F * smoothStep(0.0F, 0.6F, tooth + 0.6F * graphite);
    const cv::Vec3f paper = cv::Vec3f(0.985F, 0.98F, 0.965F) - cv::Vec3f::all(0.012F * tooth);
    return paper + 0.93F * graphite * (cv::Vec3f(0.15F, 0.15F, 0.165F) - paper);
}

}  // namespace

Image sketched(const Image& picture, const cv::Mat& coverage, double strength, const Cancel& cancel)
{
    const Sheet sheet = sheetOf(proxyOf(picture, cv::Mat(), drawingSide, cancel).rgb, cancel);
    if (!sheet.isWhole()) return {};
    const Filter draw{.run = [&](Block& block) {
        const Sheet here = stretchOf(sheet, sizeOf(picture), block.area);
        lay(block, opacityFrom(strength), [&](int x, int y) { return drawn(here, x, y); });
    }};
    return filtered(picture, coverage, std::span(&draw, 1), cancel);
}

}  // namespace ratoon::offline
