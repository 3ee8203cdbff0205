// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/colortable.h"

#include "image/parallel.h"

#include <algorithm>
#include <cmath>

namespace ratoon::offline {

namespace {

constexpr float halfALevel = 0.5F / 255.0F;

/// The middles of a cell's six tetrahedra.
constexpr std::array<std::array<float, 3>, 6> middles = {{{0.75F, 0.50F, 0.25F},
                                                          {0.75F, 0.25F, 0.50F},
                                                          {0.50F, 0.75F, 0.25F},
                                                          {0.25F, 0.75F, 0.50F},
                                                          {0.50F, 0.25F, 0.75F},
                                                          {0.25F, 0.50F, 0.75F}}};

float shown(float value)
{
    return std::clamp(value, 0.0F, 1.0F);
}

}  // namespace

ColorTable::ColorTable(std::span<const Filter> filters)
    : m_filters(filters)
    , m_nodes(blueStep * nodes)
    , m_isBent(blueStep * nodes, 0)
{
    parallelFor(nodes, {}, [this](int blue) { fillNodes(blue); });
    parallelFor(cells, {}, [this](int blue) { findBent(blue); });
}

void ColorTable::run(cv::Mat& rgb) const
{
    const cv::Rect all(cv::Point(), rgb.size());
    Block block{.rgb = rgb, .area = all, .core = all};
    for (const Filter& filter : m_filters) filter.run(block);
    rgb = block.rgb;
}

void ColorTable::fillNodes(int blue)
{
    cv::Mat rgb(nodes, nodes, CV_32FC3);
    for (int green = 0; green < nodes; ++green)
        for (int red = 0; red < nodes; ++red)
            rgb.at<cv::Vec3f>(green, red) = cv::Vec3f(static_cast<float>(red),
                                                      static_cast<float>(green),
                                                      static_cast<float>(blue)) /
                                            static_cast<float>(cells);
    run(rgb);
    Node* to = m_nodes.data() + std::size_t(blue) * blueStep;
    for (int green = 0; green < nodes; ++green)
        for (int red = 0; red < nodes; ++red, ++to) {
            const auto& color = rgb.at<cv::Vec3f>(green, red);
            *to = {shown(color[0]), shown(color[1]), shown(color[2]), 0.0F};
        }
}

void ColorTable::findBent(int blue)
{
    const auto perCell = static_cast<int>(middles.size());
    const auto stepsOf = [blue](int cell, int middle) -> std::array<float, 3> {
        const auto& way = middles[static_cast<std::size_t>(middle)];
        return {static_cast<float>(cell % cells) + way[0],
                static_cast<float>(cell / cells) + way[1],
                static_cast<float>(blue) + way[2]};
    };
    cv::Mat asked(cells * cells, perCell, CV_32FC3);
    for (int cell = 0; cell < asked.rows; ++cell)
        for (int middle = 0; middle < perCell; ++middle) {
            const auto [r, g, b] = stepsOf(cell, middle);
            asked.at<cv::Vec3f>(cell, middle) = cv::Vec3f(r, g, b) / static_cast<float>(cells);
        }
    run(asked);
    for (int cell = 0; cell < asked.rows; ++cell)
        for (int middle = 0; middle < perCell; ++middle) {
            const Place place = placeOf(stepsOf(cell, middle));
            const Node mixed = read(place);
            const auto& exact = asked.at<cv::Vec3f>(cell, middle);
            for (int c = 0; c < 3; ++c)
                if (std::abs(mixed[static_cast<std::size_t>(c)] - shown(exact[c])) > halfALevel)
                    m_isBent[place.corner] = 1;
        }
}

inline ColorTable::Place ColorTable::placeOf(const std::array<float, 3>& steps)
{
    Place place;
    constexpr std::array<std::size_t, 3> strides = {redStep, greenStep, blueStep};
    for (std::size_t c = 0; c < 3; ++c) {
        // The uppermost value is the end of the last cell.
        const int cell = std::min(static_cast<int>(steps[c]), cells - 1);
        place.corner += static_cast<std::size_t>(cell) * strides[c];
        place.way[c] = steps[c] - static_cast<float>(cell);
    }
    return place;
}

// From the lowest corner to the highest along the longest of the three ways first, and along the shortest last: the
// four corners on that path are those of the tetrahedron, and the ways' differences are their weights.
inline ColorTable::Node ColorTable::read(const Place& place) const
{
    const auto [r, g, b] = place.way;
    const float longest = std::max(std::max(r, g), b);
    const float shortest = std::min(std::min(r, g), b);
    const float middle = std::max(std::min(r, g), std::min(std::max(r, g), b));
    const std::size_t greenOrBlue = g >= b ? greenStep : blueStep;
    const std::size_t redOrBlue = r >= b ? redStep : blueStep;
    const std::size_t first = r >= g ? redOrBlue : greenOrBlue;
    const std::size_t lowOfGreen = g < b ? greenStep : blueStep;
    const std::size_t lowOfRed = r < b ? redStep : blueStep;
    const std::size_t last = r < g ? lowOfRed : lowOfGreen;

    const Node* const corner = m_nodes.data() + place.corner;
    const Node& lowest = corner[0];
    const Node& second = corner[first];
    const Node& third = corner[allSteps - last];
    const Node& highest = corner[allSteps];
    Node result;
    for (std::size_t c = 0; c < result.size(); ++c)
        result[c] = (1.0F - longest) * lowest[c] + (longest - middle) * second[c] +
                    (middle - shortest) * third[c] + shortest * highest[c];
    return result;
}

cv::Mat ColorTable::changed(const cv::Mat& pixels) const
{
    constexpr float stepsPerSample = static_cast<float>(cells) / 65535.0F;
    cv::Mat rgb(pixels.size(), CV_32FC3);
    std::vector<cv::Point> left;
    for (int y = 0; y < pixels.rows; ++y) {
        const auto* from = pixels.ptr<cv::Vec4w>(y);
        auto* to = rgb.ptr<cv::Vec3f>(y);
        for (int x = 0; x < pixels.cols; ++x) {
            const Place place = placeOf({static_cast<float>(from[x][0]) * stepsPerSample,
                                         static_cast<float>(from[x][1]) * stepsPerSample,
                                         static_cast<float>(from[x][2]) * stepsPerSample});
            if (m_isBent[place.corner] != 0) {
                left.emplace_back(x, y);
                continue;
            }
            const Node color = read(place);
            to[x] = cv::Vec3f(color[0], color[1], color[2]);
        }
    }
    if (left.empty()) return rgb;

    cv::Mat colors(1, static_cast<int>(left.size()), CV_32FC3);
    auto* color = colors.ptr<cv::Vec3f>();
    for (const cv::Point& at : left) {
        const auto& pixel = pixels.at<cv::Vec4w>(at);
        for (int c = 0; c < 3; ++c) (*color)[c] = static_cast<float>(pixel[c]) / 65535.0F;
        ++color;
    }
    run(colors);
    color = colors.ptr<cv::Vec3f>();
    for (const cv::Point& at : left) rgb.at<cv::Vec3f>(at) = *color++;
    return rgb;
}

}  // namespace ratoon::offline
