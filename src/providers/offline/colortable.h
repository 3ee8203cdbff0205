// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/picture.h"

#include <array>
#include <cstdint>
#include <vector>

namespace ratoon::offline {

// What filters by color make of every color. A cube of colors is cut into cells; at their corners the filters are
// asked, and in between there are tetrahedra, in which everything is even.
//
//  1. Greys lie on an edge of their tetrahedron: they are mixed of greys alone.
//  2. A cell that is bent (where a color just reaches white, or the edge of what can be shown) is found when the
//     table is made, by asking at the middle of each of its tetrahedra. Its colors are left to the filters.
//  3. What is read from the table therefore misses by about half a level of 8 bits at most, and mostly by far less.

class ColorTable {
public:
    /// To make a table takes as long as to ask the filters for a quarter of a million pixels.
    static constexpr int worthwhile = 1'000'000;

    /// All of them `byColor`. They are needed as long as the table.
    explicit ColorTable(std::span<const Filter> filters);

    /// `pixels` (CV_16UC4) after the filters, CV_32FC3, 0 … 1.
    cv::Mat changed(const cv::Mat& pixels) const;

private:
    static constexpr int cells = 32;  ///< For each channel.
    static constexpr int nodes = cells + 1;
    static constexpr std::size_t redStep = 1;
    static constexpr std::size_t greenStep = nodes;
    static constexpr std::size_t blueStep = std::size_t(nodes) * nodes;
    static constexpr std::size_t allSteps = redStep + greenStep + blueStep;

    using Node = std::array<float, 4>;  ///< The fourth is padding.

    /// A color by the lowest corner of its cell, and its way from there, 0 … 1 for each channel.
    struct Place {
        std::size_t corner = 0;
        std::array<float, 3> way = {};
    };

    static Place placeOf(const std::array<float, 3>& steps);
    Node read(const Place& place) const;
    void run(cv::Mat& rgb) const;
    void fillNodes(int blue);
    void findBent(int blue);

    std::span<const Filter> m_filters;
    std::vector<Node> m_nodes;
    std::vector<std::uint8_t> m_isBent;  ///< By a cell's lowest corner.
};

}  // namespace ratoon::offline
