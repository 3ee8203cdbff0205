// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two passes. The first walks the rows of the mask and cuts the border between inside and outside into straight
// edges as long as they go, each with the inside on its right. The second joins them.
//
// Invariants:
//  1. At every corner as many edges end as begin: one, or two where two insides touch diagonally.
//  2. Horizontal and vertical edges alternate along a loop, so every point of a loop is a corner.
#include "ui/canvas/selectionoutline.h"

#include <algorithm>
#include <unordered_map>

namespace ratoon {

namespace {

constexpr quint8 half = 128;

struct Edge {
    QPoint from;
    QPoint to;
};

/// Row `y` of the mask between `left` and `right`, as inside or outside.
void readRow(const Mask& mask, int y, int left, std::vector<char>& inside)
{
    constexpr int side = 128;
    const int row = y / side;
    const int right = left + static_cast<int>(inside.size());
    for (int x = left; x < right;) {
        const int column = x / side;
        const int end = std::min(right, (column + 1) * side);
        const auto out = inside.begin() + (x - left);
        if (mask.isUniform(column, row)) {
            std::fill_n(out, end - x, mask.uniformValue(column, row) >= half);
        } else {
            const auto samples =
                mask.tile(column, row)
                    .subspan(static_cast<std::size_t>((y % side) * side + x % side),
                             static_cast<std::size_t>(end - x));
            std::transform(
                samples.begin(), samples.end(), out, [](quint8 value) { return value >= half; });
        }
        x = end;
    }
}

/// Collects edges row by row.
class EdgeFinder {
public:
    explicit EdgeFinder(const QRect& area)
        : m_area(area)
        , m_above(static_cast<std::size_t>(area.width()))
        , m_starts(static_cast<std::size_t>(area.width()) + 1, Start{})
    {}

    /// Rows come from the top of the area to one below its bottom, which is all outside.
    void take(int y, const std::vector<char>& row)
    {
        takeHorizontal(y, row);
        takeVertical(y, row);
        m_above = row;
    }

    std::vector<Edge> edges() && { return std::move(m_edges); }

private:
    /// Where the vertical edge that now runs along a column began; its side is +1 with the inside right of it.
    struct Start {
        int y = 0;
        int side = 0;
    };

    void takeHorizontal(int y, const std::vector<char>& row)
    {
        int start = 0;
        int side = 0;
        const int width = m_area.width();
        for (int x = 0; x <= width; ++x) {
            const auto at = static_cast<std::size_t>(x);
            const int here = x < width ? row[at] - m_above[at] : 0;
            if (here == side) continue;
            // Inside below: left to right. Inside above: right to left.
            if (side > 0) add({start, y}, {x, y});
            if (side < 0) add({x, y}, {start, y});
            start = x;
            side = here;
        }
    }

    void takeVertical(int y, const std::vector<char>& row)
    {
        const int width = m_area.width();
        for (int x = 0; x <= width; ++x) {
            const auto at = static_cast<std::size_t>(x);
            const int left = x > 0 ? row[at - 1] : 0;
            const int right = x < width ? row[at] : 0;
            Start& start = m_starts[at];
            const int side = right - left;
            if (side == start.side) continue;
            // Inside right: upwards. Inside left: downwards.
            if (start.side > 0) add({x, y}, {x, start.y});
            if (start.side < 0) add({x, start.y}, {x, y});
            start = {.y = y, .side = side};
        }
    }

    void add(QPoint from, QPoint to)
    {
        const QPoint corner(m_area.left(), 0);
        m_edges.push_back({from + corner, to + corner});
    }

    QRect m_area;
    std::vector<char> m_above;
    std::vector<Start> m_starts;
    std::vector<Edge> m_edges;
};

quint64 key(QPoint point)
{
    return (static_cast<quint64>(static_cast<quint32>(point.y())) << 32) |
           static_cast<quint32>(point.x());
}

std::vector<SelectionOutline::Loop> joined(const std::vector<Edge>& edges)
{
    std::unordered_multimap<quint64, std::size_t> leaving;
    leaving.reserve(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) leaving.emplace(key(edges[i].from), i);
    std::vector<SelectionOutline::Loop> loops;
    while (!leaving.empty()) {
        SelectionOutline::Loop loop;
        auto next = leaving.begin();
        while (next != leaving.end()) {
            const Edge& edge = edges[next->second];
            leaving.erase(next);
            loop.push_back(edge.from);
            next = leaving.find(key(edge.to));
        }
        loops.push_back(std::move(loop));
    }
    return loops;
}

}  // namespace

SelectionOutline outlineOf(const Mask& mask, const Cancel& cancel)
{
    if (mask.isNull() || mask.isEmpty()) return {};
    const QRect area = mask.bounds();
    EdgeFinder finder(area);
    std::vector<char> row(static_cast<std::size_t>(area.width()));
    for (int y = area.top(); y <= area.bottom(); ++y) {
        if (cancel.requested()) return {};
        readRow(mask, y, area.left(), row);
        finder.take(y, row);
    }
    std::fill(row.begin(), row.end(), 0);
    finder.take(area.bottom() + 1, row);
    return {.loops = joined(std::move(finder).edges()), .bounds = area};
}

std::vector<QPoint> onScreen(const SelectionOutline::Loop& loop, const Viewport& viewport)
{
    constexpr double tolerance = 1.5;  // device pixels: corners closer than this are one
    const QPoint origin = viewport.deviceOrigin();
    const double scale = viewport.scale();
    std::vector<QPoint> points;
    points.reserve(loop.size() + 1);
    for (const QPoint corner : loop) {
        const QPoint point(static_cast<int>(std::lround(corner.x() * scale)) + origin.x(),
                           static_cast<int>(std::lround(corner.y() * scale)) + origin.y());
        const bool isNear =
            !points.empty() && scale < 1.0 && (point - points.back()).manhattanLength() < tolerance;
        if (!isNear) points.push_back(point);
    }
    points.push_back(points.front());
    return points;
}

}  // namespace ratoon
