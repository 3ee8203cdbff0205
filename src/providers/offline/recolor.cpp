// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/recolor.h"

#include "providers/offline/oklab.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

// A thing's color is what it reflects, and its shading is how much light falls on it. In Oklab the second is nearly all
// in L and the first in (a, b), so a recolored pixel gets the new color's (a, b), and an L that lies around the new
// color's as it lay around the thing's own. Two things keep this from looking like paint poured over a photo:
//
//  1. The step from one L to the other is limited in slope, or a black coat made white would show its noise.
//  2. Chroma follows L: less in the shadows, as light is; and towards white it fades, as gloss does.

namespace ratoon::offline {

namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr int hueBins = 72;

float chromaOf(const Oklab& color)
{
    return std::hypot(color.a, color.b);
}

float hueOf(const Oklab& color)
{
    return std::atan2(color.b, color.a);
}

float hueDistance(float a, float b)
{
    const float d = std::abs(a - b);
    return d > pi ? 2 * pi - d : d;
}

/// How surely a pixel has a hue at all: chroma against what its lightness allows.
float colorfulness(const Oklab& color)
{
    return smoothStep(0.10F, 0.22F, chromaOf(color) / std::max(color.l, 0.15F));
}

/// Which pixels are meant.
struct Likeness {
    enum class By { Everything, Hue, Grey } by = By::Everything;
    float hue = 0.0F;
    float width = 0.6F;  ///< Radians to either side.
    float lightness = 0.0F;

    float of(const Oklab& color) const
    {
        switch (by) {
        case By::Everything: return 1.0F;
        case By::Hue:
            return colorfulness(color) *
                   (1.0F - smoothStep(width, width * 1.6F, hueDistance(hueOf(color), hue)));
        case By::Grey:
            return (1.0F - colorfulness(color)) *
                   (1.0F - smoothStep(0.22F, 0.38F, std::abs(color.l - lightness)));
        }
        return 1.0F;
    }
};

struct Sample {
    Oklab color;
    float cover = 0.0F;
};

std::vector<Sample> samplesOf(const Proxy& proxy)
{
    std::vector<Sample> samples;
    for (int y = 0; y < proxy.rgb.rows; ++y)
        for (int x = 0; x < proxy.rgb.cols; ++x) {
            const auto cover = static_cast<float>(proxy.coverage.at<uchar>(y, x)) / 255.0F;
            if (cover > 0.0F)
                samples.push_back({oklabOf(linearOf(proxy.rgb.at<cv::Vec3f>(y, x))), cover});
        }
    return samples;
}

Likeness likenessTo(const NamedColor& named)
{
    const Oklab color = oklabOf(linearOf(cv::Vec3f(named.rgb[0], named.rgb[1], named.rgb[2])));
    if (chromaOf(color) < 0.03F) return {.by = Likeness::By::Grey, .lightness = color.l};
    return {.by = Likeness::By::Hue, .hue = hueOf(color), .width = 0.62F};
}

/// The hue that most of what is selected has, if most of it has one, and something else is selected along with it.
Likeness mainLikeness(const std::vector<Sample>& samples)
{
    std::array<float, hueBins> histogram{};
    float colorful = 0.0F;
    float all = 0.0F;
    for (const Sample& sample : samples) {
        const float weight = sample.cover * colorfulness(sample.color);
        const int bin = static_cast<int>((hueOf(sample.color) + pi) / (2 * pi) * hueBins) % hueBins;
        histogram[static_cast<std::size_t>(bin)] += weight;
        colorful += weight;
        all += sample.cover;
    }
    constexpr int reach = 7;  // 35 degrees to either side
    float best = 0.0F;
    int bestBin = 0;
    for (int bin = 0; bin < hueBins; ++bin) {
        float sum = 0.0F;
        for (int d = -reach; d <= reach; ++d)
            sum += histogram[static_cast<std::size_t>((bin + d + hueBins) % hueBins)];
        if (sum > best) {
            best = sum;
            bestBin = bin;
        }
    }
    const bool isOneHue = colorful > 0.2F * all && best > 0.55F * colorful;
    if (!isOneHue || best > 0.97F * all) return {};
    const float hue = (static_cast<float>(bestBin) + 0.5F) / hueBins * 2 * pi - pi;
    return {.by = Likeness::By::Hue, .hue = hue, .width = 0.62F};
}

/// What the thing looks like on the whole.
struct Body {
    float lightness = 0.5F;
    float chroma = 0.0F;
};

Body bodyOf(const std::vector<Sample>& samples, const Likeness& likeness)
{
    std::array<float, 256> histogram{};
    float total = 0.0F;
    float chroma = 0.0F;
    for (const Sample& sample : samples) {
        const float weight = sample.cover * likeness.of(sample.color);
        const auto bin = static_cast<std::size_t>(std::clamp(sample.color.l, 0.0F, 1.0F) * 255.0F);
        histogram[bin] += weight;
        total += weight;
        chroma += weight * chromaOf(sample.color);
    }
    if (total <= 0.0F) return {};
    // A little above the median: a color is named after how a thing looks in the light.
    float sum = 0.0F;
    std::size_t bin = 0;
    while (bin < 255 && (sum += histogram[bin]) < 0.6F * total) ++bin;
    return {.lightness = std::clamp(static_cast<float>(bin) / 255.0F, 0.05F, 0.97F),
            .chroma = chroma / total};
}

class Dye {
public:
    Dye(const NamedColor& to, const Body& body)
        : m_body(body)
        , m_target(oklabOf(linearOf(cv::Vec3f(to.rgb[0], to.rgb[1], to.rgb[2]))))
    {
        // "Red" says little about lightness, "white" and "navy" much: the thing stays in its own light as far as it can.
        const bool saysLightness =
            chromaOf(m_target) < 0.03F || m_target.l < 0.35F || m_target.l > 0.85F;
        const float give = saysLightness ? 0.92F : 0.75F;
        const float l = body.lightness + give * (m_target.l - body.lightness);
        m_down = std::min(1.7F, l / body.lightness);
        m_up = std::min(1.5F, (1.0F - l) / (1.0F - body.lightness));
        m_chromaPerLightness = 1.0F / std::max(l, 0.05F);
        m_lightness = l;
    }

    cv::Vec3f dyed(const Oklab& old) const
    {
        const float d = old.l - m_body.lightness;
        const float l = std::clamp(m_lightness + d * (d < 0 ? m_down : m_up), 0.0F, 1.0F);
        const float shade = std::min(1.0F, l * m_chromaPerLightness);
        const float gloss =
            l > m_lightness ? std::pow((1.0F - l) / (1.0F - m_lightness), 0.7F) : 1.0F;
        // Grain and weave are often more in the color than in the light.
        const float weave =
            m_body.chroma > 0.04F
                ? std::clamp(std::pow(chromaOf(old) / m_body.chroma, 0.35F), 0.7F, 1.25F)
                : 1.0F;
        const float chroma = shade * gloss * weave;
        return encodedOf(
            linearOf(insideGamut({.l = l, .a = m_target.a * chroma, .b = m_target.b * chroma})));
    }

private:
    Body m_body;
    Oklab m_target;
    float m_lightness = 0.5F;
    float m_down = 1.0F;
    float m_up = 1.0F;
    float m_chromaPerLightness = 1.0F;
};

}  // namespace

Filter recolored(const NamedColor& to,
                 const std::optional<NamedColor>& from,
                 double strength,
                 const Proxy& proxy)
{
    const std::vector<Sample> samples = samplesOf(proxy);
    const Likeness likeness = from ? likenessTo(*from) : mainLikeness(samples);
    const Dye dye(to, bodyOf(samples, likeness));
    const auto opacity = static_cast<float>(std::clamp(strength, 0.0, 1.0));
    return {.halo = 2, .run = [=](Block& block) {
                cv::Mat share(block.rgb.size(), CV_32FC1);
                cv::Mat colors(block.rgb.size(), CV_32FC3);
                for (int y = 0; y < block.rgb.rows; ++y)
                    for (int x = 0; x < block.rgb.cols; ++x) {
                        const Oklab color = oklabOf(linearOf(block.rgb.at<cv::Vec3f>(y, x)));
                        colors.at<cv::Vec3f>(y, x) = dye.dyed(color);
                        share.at<float>(y, x) = likeness.of(color);
                    }
                // Single pixels of noise would be left in the old color otherwise.
                if (likeness.by != Likeness::By::Everything) cv::blur(share, share, cv::Size(5, 5));
                for (int y = 0; y < block.rgb.rows; ++y)
                    for (int x = 0; x < block.rgb.cols; ++x) {
                        auto& pixel = block.rgb.at<cv::Vec3f>(y, x);
                        pixel +=
                            opacity * share.at<float>(y, x) * (colors.at<cv::Vec3f>(y, x) - pixel);
                    }
            }};
}

}  // namespace ratoon::offline
