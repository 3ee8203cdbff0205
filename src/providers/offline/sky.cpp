// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/sky.h"

#include "providers/offline/oklab.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>

// A pixel on the sky's edge is a mixture: c = a·old + (1 - a)·thing. What belongs in its place is a·new + (1 - a)·thing,
// which is c + a·(new - old): neither the thing's color nor a hard cut is needed, only the old sky's color nearby. That
// is why leaves and hair keep their shape. Well inside the sky, c - old is what there was of clouds and grain; only as
// much of it stays as a camera's grain would be.

namespace ratoon::offline {

namespace {

constexpr int oldSkySide = 512;

struct Stop {
    float at;  ///< 0 at the top of the picture, 1 at the horizon.
    quint32 rgb;
};

/// A gradient, and how the rest of the picture is lit by it.
struct Mood {
    std::array<Stop, 4> stops;
    cv::Vec3f light = {1, 1, 1};  ///< Multiplies linear light on the ground.
    quint32 glow = 0;             ///< Around where the sky was brightest; 0: none.
    float clouds = 0.0F;          ///< How much of the old clouds' shapes stays.
};

Mood moodOf(SkyMood mood)
{
    switch (mood) {
    case SkyMood::Clear:
        return {
            .stops = {{{0.0F, 0x2F6FB8}, {0.45F, 0x5E9BD6}, {0.8F, 0xA6CBEA}, {1.0F, 0xD6E6F2}}},
            .light = {1.01F, 1.0F, 1.01F}};
    case SkyMood::Sunset:
        return {
            .stops = {{{0.0F, 0x33416F}, {0.45F, 0x8C6588}, {0.78F, 0xE58A5E}, {1.0F, 0xFBC878}}},
            .light = {1.08F, 0.96F, 0.84F},
            .glow = 0xFFD9A0};
    case SkyMood::Dawn:
        return {
            .stops = {{{0.0F, 0x5C7FB2}, {0.45F, 0xA9B2CE}, {0.78F, 0xF0C6BB}, {1.0F, 0xFDE3C4}}},
            .light = {1.04F, 0.98F, 0.95F},
            .glow = 0xFFEBD2};
    case SkyMood::Dusk:
        return {
            .stops = {{{0.0F, 0x16234A}, {0.5F, 0x34457F}, {0.82F, 0x7A6C9C}, {1.0F, 0xC79298}}},
            .light = {0.72F, 0.74F, 0.90F}};
    case SkyMood::Night:
        return {
            .stops = {{{0.0F, 0x05081A}, {0.5F, 0x0B1330}, {0.85F, 0x1A2748}, {1.0F, 0x2C3B5E}}},
            .light = {0.26F, 0.31F, 0.46F}};
    case SkyMood::Dramatic:
        return {
            .stops = {{{0.0F, 0x2B323C}, {0.45F, 0x4D5661}, {0.8F, 0x87909A}, {1.0F, 0xB9BBB8}}},
            .light = {0.88F, 0.90F, 0.93F},
            .clouds = 1.0F};
    case SkyMood::Overcast:
        return {
            .stops = {{{0.0F, 0x9AA3AC}, {0.5F, 0xB5BCC3}, {0.85F, 0xCDD1D5}, {1.0F, 0xDDDFE0}}},
            .light = {0.94F, 0.96F, 0.98F},
            .clouds = 0.35F};
    }
    return {};
}

cv::Vec3f linearOfHex(quint32 rgb)
{
    const auto channel = [rgb](int shift) {
        return static_cast<float>((rgb >> shift) & 0xFFU) / 255.0F;
    };
    return linearOf(cv::Vec3f(channel(16), channel(8), channel(0)));
}

Oklab mixed(const Oklab& a, const Oklab& b, float t)
{
    return {.l = a.l + t * (b.l - a.l), .a = a.a + t * (b.a - a.a), .b = a.b + t * (b.b - a.b)};
}

/// The colors of a sky from the top to the horizon.
class Gradient {
public:
    explicit Gradient(const Mood& mood)
    {
        for (std::size_t i = 0; i < mood.stops.size(); ++i) {
            m_at[i] = mood.stops[i].at;
            m_colors[i] = oklabOf(linearOfHex(mood.stops[i].rgb));
        }
    }

    /// Of one color: deeper above, paler at the horizon.
    explicit Gradient(const NamedColor& color)
    {
        const Oklab middle = oklabOf(linearOf(cv::Vec3f(color.rgb[0], color.rgb[1], color.rgb[2])));
        m_colors = {Oklab{.l = middle.l * 0.80F, .a = middle.a, .b = middle.b},
                    middle,
                    mixed(middle, {.l = 0.95F, .a = middle.a * 0.3F, .b = middle.b * 0.3F}, 0.4F),
                    mixed(middle, {.l = 0.96F, .a = middle.a * 0.3F, .b = middle.b * 0.3F}, 0.7F)};
    }

    cv::Vec3f linearAt(float at) const
    {
        std::size_t i = 0;
        while (i + 2 < m_at.size() && at > m_at[i + 1]) ++i;
        const float t = smoothStep(m_at[i], m_at[i + 1], at) * 0.4F +
                        0.6F * std::clamp((at - m_at[i]) / (m_at[i + 1] - m_at[i]), 0.0F, 1.0F);
        return linearOf(insideGamut(mixed(m_colors[i], m_colors[i + 1], t)));
    }

private:
    std::array<float, 4> m_at{0.0F, 0.4F, 0.8F, 1.0F};
    std::array<Oklab, 4> m_colors{};
};

/// What the old sky was, learnt on a small version.
struct OldSky {
    cv::Mat color;        ///< CV_32FC3, linear, smooth, everywhere.
    float horizon = 1.0;  ///< As a share of the height.
    cv::Point2f sun;      ///< Where it was brightest near the horizon, as shares of the sides.
};

OldSky oldSkyOf(const Proxy& proxy)
{
    OldSky old;
    cv::Mat weight;
    proxy.coverage.convertTo(weight, CV_32F, 1.0 / 255.0);
    cv::pow(weight, 4.0, weight);
    cv::Mat linear(proxy.rgb.size(), CV_32FC3);
    for (int y = 0; y < linear.rows; ++y)
        std::transform(proxy.rgb.ptr<cv::Vec3f>(y),
                       proxy.rgb.ptr<cv::Vec3f>(y) + linear.cols,
                       linear.ptr<cv::Vec3f>(y),
                       [](const cv::Vec3f& p) { return linearOf(p); });
    // Fine where there is sky, and from farther away where there is none.
    cv::Mat color(linear.size(), CV_32FC3, cv::Scalar::all(0));
    cv::Mat total(linear.size(), CV_32FC3, cv::Scalar::all(1e-9));
    cv::Mat weight3;
    cv::cvtColor(weight, weight3, cv::COLOR_GRAY2RGB);
    double share = 1.0;
    for (const double sigma : {2.5, 10.0, 60.0}) {
        cv::Mat part;
        cv::Mat norm;
        cv::GaussianBlur(linear.mul(weight3), part, cv::Size(), sigma);
        cv::GaussianBlur(weight3, norm, cv::Size(), sigma);
        color += share * part;
        total += share * norm;
        share *= 1e-3;
    }
    cv::divide(color, total, old.color);

    std::vector<int> lowest;
    for (int x = 0; x < proxy.coverage.cols; ++x)
        for (int y = proxy.coverage.rows; y-- > 0;)
            if (proxy.coverage.at<uchar>(y, x) > 127) {
                lowest.push_back(y);
                break;
            }
    if (lowest.empty()) return old;
    const auto at = lowest.begin() + static_cast<std::ptrdiff_t>(lowest.size() * 19 / 20);
    std::nth_element(lowest.begin(), at, lowest.end());
    old.horizon = static_cast<float>(*at + 1) / static_cast<float>(proxy.coverage.rows);

    cv::Mat light;
    cv::transform(old.color, light, cv::Matx13f(0.2126F, 0.7152F, 0.0722F));
    cv::GaussianBlur(light, light, cv::Size(), 12.0);
    cv::Point brightest;
    cv::minMaxLoc(light, nullptr, nullptr, nullptr, &brightest, proxy.coverage > 127);
    old.sun = {static_cast<float>(brightest.x) / static_cast<float>(light.cols),
               std::max(static_cast<float>(brightest.y) / static_cast<float>(light.rows),
                        old.horizon * 0.75F)};
    return old;
}

/// -1 … 1, the same for a place each time: hides the steps of 8 bits in a smooth gradient.
float grainAt(int x, int y)
{
    quint32 hash = static_cast<quint32>(x) * 0x9E3779B1U ^ static_cast<quint32>(y) * 0x85EBCA77U;
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6DU;
    hash ^= hash >> 12;
    hash *= 0x297A2D39U;
    hash ^= hash >> 15;
    const float first = static_cast<float>(hash & 0xFFFFU) / 65535.0F;
    const float second = static_cast<float>(hash >> 16) / 65535.0F;
    return first - second;
}

class Painter {
public:
    Painter(const SkyLook& look, OldSky old, cv::Size size)
        : m_mood(look.color ? Mood{} : moodOf(look.mood))
        , m_gradient(look.color ? Gradient(*look.color) : Gradient(m_mood))
        , m_old(std::move(old))
        , m_size(size)
    {}

    void paint(Block& block, const cv::Mat& matte) const
    {
        const cv::Mat old = enlarged(m_old.color, m_size, block.area);
        for (int y = 0; y < block.rgb.rows; ++y) {
            auto* row = block.rgb.ptr<cv::Vec3f>(y);
            for (int x = 0; x < block.rgb.cols; ++x) {
                const cv::Point at = block.area.tl() + cv::Point(x, y);
                row[x] = painted(row[x],
                                 old.at<cv::Vec3f>(y, x),
                                 static_cast<float>(matte.at<uchar>(at)) / 255.0F,
                                 at);
            }
        }
    }

private:
    cv::Vec3f painted(const cv::Vec3f& encoded, const cv::Vec3f& old, float sky, cv::Point at) const
    {
        const cv::Vec3f here = linearOf(encoded);
        const cv::Vec3f ground = here.mul(m_mood.light);
        if (sky == 0.0F) return encodedOf(ground);
        cv::Vec3f fresh = newSkyAt(at);
        if (m_mood.clouds > 0.0F) fresh *= cloudAt(here, old);
        const float grain = 0.0022F * grainAt(at.x, at.y);
        cv::Vec3f inside =
            encodedOf(fresh) + cv::Vec3f::all(grain) + keptGrain(encoded, encodedOf(old));
        // On the edge the thing before the sky is what is left when the old sky is taken out of the mixture.
        const cv::Vec3f thing = here - sky * old;
        const cv::Vec3f edge = encodedOf(clampedToZero(thing.mul(m_mood.light) + sky * fresh));
        return edge + smoothStep(0.85F, 1.0F, sky) * (inside - edge);
    }

    static cv::Vec3f clampedToZero(const cv::Vec3f& v)
    {
        return {std::max(v[0], 0.0F), std::max(v[1], 0.0F), std::max(v[2], 0.0F)};
    }

    /// As much of what was in the old sky as may be grain.
    static cv::Vec3f keptGrain(const cv::Vec3f& here, const cv::Vec3f& old)
    {
        constexpr float most = 0.012F;
        cv::Vec3f kept = here - old;
        for (float& v : kept.val) v = most * v / (most + std::abs(v) * 1.5F) * 0.6F;
        return kept;
    }

    /// Brighter and darker where the old clouds were.
    float cloudAt(const cv::Vec3f& here, const cv::Vec3f& old) const
    {
        const float relative = (luminance(here) + 0.6F * luminance(old)) / 1.6F;
        return 1.0F + m_mood.clouds * (1.3F * std::sqrt(std::clamp(relative, 0.0F, 1.0F)) - 0.72F);
    }

    cv::Vec3f newSkyAt(cv::Point at) const
    {
        const float x = (static_cast<float>(at.x) + 0.5F) / static_cast<float>(m_size.width);
        const float y = (static_cast<float>(at.y) + 0.5F) / static_cast<float>(m_size.height);
        cv::Vec3f sky = m_gradient.linearAt(y / m_old.horizon);
        if (m_mood.glow == 0) return sky;
        const float dx = (x - m_old.sun.x) * static_cast<float>(m_size.width) /
                         static_cast<float>(m_size.height);
        const float dy = (y - m_old.sun.y) * 1.6F;
        const float glow = 0.75F * std::exp(-(dx * dx + dy * dy) / 0.10F);
        return sky + glow * (linearOfHex(m_mood.glow) - sky);
    }

    Mood m_mood;
    Gradient m_gradient;
    OldSky m_old;
    cv::Size m_size;
};

}  // namespace

Image withSky(const Image& picture, const cv::Mat& matte, const SkyLook& look, const Cancel& cancel)
{
    const Painter painter(
        look, oldSkyOf(proxyOf(picture, matte, oldSkySide, cancel)), sizeOf(picture));
    const Filter paint{.run = [&](Block& block) { painter.paint(block, matte); }};
    return filtered(picture, cv::Mat(), std::span(&paint, 1), cancel);
}

}  // namespace ratoon::offline
