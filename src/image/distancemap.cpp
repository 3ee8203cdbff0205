// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/distancemap.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

// After Meijster, Roerdink and Hesselink, "A general algorithm for computing distance transforms in linear time"
// (2000). First the distance g along each column; then, for each row, the squared distance of (x, y) is the least
// (x − i)² + g(i)² over all columns i: the lower envelope of parabolas, found in one sweep and read in another.

namespace {

constexpr qint64 square(qint64 value)
{
    return value * value;
}

// The envelope of one row: parabola `vertex[k]` is lowest from `from[k]` up to `from[k + 1]` − 1.
class Envelope {
public:
    explicit Envelope(int width)
        : m_vertex(static_cast<std::size_t>(width))
        , m_from(static_cast<std::size_t>(width))
    {}

    void build(const int* heights, int width)
    {
        m_count = 0;
        for (int i = 0; i < width; ++i) {
            while (m_count > 0 && height(heights, i, m_from[m_count - 1]) <
                                      height(heights, m_vertex[m_count - 1], m_from[m_count - 1]))
                --m_count;
            const int from = m_count == 0 ? 0 : crossing(heights, m_vertex[m_count - 1], i) + 1;
            if (from >= width) continue;
            m_vertex[m_count] = i;
            m_from[m_count] = from;
            ++m_count;
        }
    }

    /// Calls `take(x, squared distance)` for each x.
    template <typename Take>
    void read(const int* heights, int width, Take take) const
    {
        std::size_t k = m_count;
        for (int x = width - 1; x >= 0; --x) {
            while (k > 1 && m_from[k - 1] > x) --k;
            take(x, height(heights, m_vertex[k - 1], x));
        }
    }

private:
    static qint64 height(const int* heights, int vertex, int x)
    {
        return square(x - vertex) + square(heights[vertex]);
    }

    // The last x at which the parabola of `left` is not above that of `right`.
    static int crossing(const int* heights, int left, int right)
    {
        const qint64 lift =
            square(right) - square(left) + square(heights[right]) - square(heights[left]);
        const qint64 width = 2 * qint64(right - left);
        const qint64 roundedDown = lift >= 0 ? lift / width : -((-lift + width - 1) / width);
        return static_cast<int>(roundedDown);
    }

    std::vector<int> m_vertex;
    std::vector<int> m_from;
    std::size_t m_count = 0;
};

// Distances along columns, down and back up; at most `far`.
std::vector<int> columnDistances(QSize size, int far, std::span<const quint8> sources)
{
    const auto width = static_cast<std::size_t>(size.width());
    std::vector<int> distances(width * static_cast<std::size_t>(size.height()));
    for (std::size_t i = 0; i < distances.size(); ++i) {
        const int above = i < width ? far : distances[i - width];
        distances[i] = sources[i] != 0 ? 0 : std::min(far, above + 1);
    }
    for (std::size_t i = distances.size() - std::min(distances.size(), width); i > 0; --i)
        distances[i - 1] = std::min(distances[i - 1], distances[i - 1 + width] + 1);
    return distances;
}

}  // namespace

std::vector<float> distanceMap(QSize size, int reach, std::span<const quint8> sources)
{
    const int far = reach + 1;
    const std::vector<int> columns = columnDistances(size, far, sources);
    std::vector<float> result(columns.size());
    Envelope envelope(size.width());
    for (int y = 0; y < size.height(); ++y) {
        const auto row = static_cast<std::ptrdiff_t>(y) * size.width();
        const int* const heights = columns.data() + row;
        float* const to = result.data() + row;
        envelope.build(heights, size.width());
        envelope.read(heights, size.width(), [&](int x, qint64 squared) {
            to[x] = std::min(static_cast<float>(far), std::sqrt(static_cast<float>(squared)));
        });
    }
    return result;
}

}  // namespace ratoon
