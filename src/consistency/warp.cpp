// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/warp.h"

#include "consistency/catmullrom.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace ratoon {

namespace {

// Weights of the samples around one coordinate. `stretch` ≥ 1 is the samples' density: the kernel gets as much wider,
// so that every sample counts about once in the result.
struct Taps {
    static constexpr int most = 64;
    int first = 0;
    int count = 0;
    std::array<float, most> weights;  ///< The first `count`.

    Taps(double place, double stretch)
    {
        const double radius = 2.0 * stretch;
        first = wholeBelow(place - radius) + 1;
        count = std::min(most, -wholeBelow(-place - radius) - first);
        const cv::v_float32x4 start =
            cv::v_setall_f32(static_cast<float>(first - place)) + cv::v_float32x4(0, 1, 2, 3);
        const cv::v_float32x4 perStretch = cv::v_setall_f32(static_cast<float>(1.0 / stretch));
        cv::v_float32x4 sum = cv::v_setzero_f32();
        for (int i = 0; i < count; i += 4) {
            const cv::v_float32x4 at = start + cv::v_setall_f32(static_cast<float>(i));
            const cv::v_float32x4 weight = kernel(cv::v_abs(at) * perStretch);
            cv::v_store(weights.data() + i, weight);
            sum += weight;
        }
        const cv::v_float32x4 share = cv::v_setall_f32(1.0F / cv::v_reduce_sum(sum));
        for (int i = 0; i < count; i += 4) {
            float* const four = weights.data() + i;
            cv::v_store(four, cv::v_load(four) * share);
        }
    }

private:
    // Catmull–Rom at distances of four samples; 0 from 2 on.
    static cv::v_float32x4 kernel(const cv::v_float32x4& x)
    {
        const auto all = [](float value) { return cv::v_setall_f32(value); };
        const cv::v_float32x4 near = (all(1.5F) * x - all(2.5F)) * x * x + all(1.0F);
        const cv::v_float32x4 far = ((all(-0.5F) * x + all(2.5F)) * x - all(4.0F)) * x + all(2.0F);
        return cv::v_select(x < all(1.0F), near, cv::v_select(x < all(2.0F), far, all(0.0F)));
    }
};

// The pixels of an image under one rectangle, without gaps between tiles, premultiplied: colors in samples, alpha 0 … 1.
// Beyond the edge the edge goes on.
template <PixelSample Sample>
class Window {
public:
    Window(const Image& image, QRect area) : m_area(area), m_samples(samplesIn(area))
    {
        const QRect inside = area & image.rect();
        TileReader<Sample> reader;
        forEachTile(tilesUnder(inside), [&](int column, int row) {
            copy(reader.read(image.tile(column, row)), tileRect(column, row) & inside);
        });
        extend(inside);
    }

    const float* at(int x, int y) const
    {
        return m_samples.data() + offset(std::clamp(x, m_area.left(), m_area.right()),
                                         std::clamp(y, m_area.top(), m_area.bottom()));
    }

    /// From a row to the next one.
    qsizetype step() const { return qsizetype(m_area.width()) * 4; }

    bool holdsAround(QPointF at) const
    {
        return at.x() >= m_area.left() + 1 && at.y() >= m_area.top() + 1 &&
               at.x() < m_area.right() - 1 && at.y() < m_area.bottom() - 1;
    }

    bool holds(const Taps& x, const Taps& y) const
    {
        return x.first >= m_area.left() && y.first >= m_area.top() &&
               x.first + x.count - 1 <= m_area.right() && y.first + y.count - 1 <= m_area.bottom();
    }

private:
    static std::size_t samplesIn(QRect area)
    {
        return static_cast<std::size_t>(area.width()) * static_cast<std::size_t>(area.height()) * 4;
    }
    qsizetype offset(int x, int y) const
    {
        return (qsizetype(y - m_area.top()) * m_area.width() + (x - m_area.left())) * 4;
    }

    void copy(std::span<const Sample> from, QRect part)
    {
        constexpr float perFull = 1.0F / static_cast<float>(std::numeric_limits<Sample>::max());
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const int source = (y % tileSide) * tileSide + part.left() % tileSide;
            const Sample* pixel = from.data() + qsizetype(source) * 4;
            float* to = m_samples.data() + offset(part.left(), y);
            for (int x = 0; x < part.width(); ++x, pixel += 4, to += 4) {
                const float alpha = static_cast<float>(pixel[3]) * perFull;
                for (int c = 0; c < 3; ++c) to[c] = static_cast<float>(pixel[c]) * alpha;
                to[3] = alpha;
            }
        }
    }

    void extend(QRect inside)
    {
        if (inside == m_area) return;
        for (int y = m_area.top(); y <= m_area.bottom(); ++y)
            for (int x = m_area.left(); x <= m_area.right(); ++x) {
                if (inside.contains(x, y)) continue;
                const QPoint near(std::clamp(x, inside.left(), inside.right()),
                                  std::clamp(y, inside.top(), inside.bottom()));
                std::copy_n(m_samples.data() + offset(near.x(), near.y()),
                            4,
                            m_samples.data() + offset(x, y));
            }
    }

    QRect m_area;
    std::vector<float> m_samples;
};

struct Fineness {
    double x = 1, y = 1;  ///< Reply pixels to one of the source, at least 1.
};

template <PixelSample Sample>
class TileWarp {
public:
    TileWarp(const Image& reply, const Registration& registration)
        : m_reply(reply)
        , m_registration(registration)
        , m_right(reply.width() - 1.0)
        , m_bottom(reply.height() - 1.0)
        , m_fineness{bounded(std::hypot(registration.toReply.xx, registration.toReply.yx)),
                     bounded(std::hypot(registration.toReply.xy, registration.toReply.yy))}
    {
        if (!registration.lattice) return;
        // A spline stays within the hull of its knots.
        for (const QPointF& offset : registration.lattice->offsets)
            m_mostBend = std::max(m_mostBend, std::hypot(offset.x(), offset.y()));
    }

    void warp(QRect place, TileSamples<Sample>& samples, std::vector<quint8>& coverage) const
    {
        const Window<Sample> window(m_reply, seenBy(place));
        for (int y = place.top(); y <= place.bottom(); ++y) {
            std::optional<LatticeRow> bend;
            if (m_registration.lattice) bend.emplace(*m_registration.lattice, y);
            for (int x = place.left(); x <= place.right(); ++x) {
                QPointF source(x, y);
                if (bend) source += bend->at(x);
                const QPointF at = m_registration.toReply(source);
                const int pixel = (y % tileSide) * tileSide + x % tileSide;
                coverage[static_cast<std::size_t>(pixel)] = isShown(at) ? 255 : 0;
                write(window, clamped(at), samples.data() + qsizetype(pixel) * 4);
            }
        }
    }

private:
    static double bounded(double fineness) { return std::clamp(fineness, 1.0, 15.0); }

    bool isShown(QPointF at) const
    {
        return at.x() > -0.5 && at.y() > -0.5 && at.x() < m_right + 0.5 && at.y() < m_bottom + 0.5;
    }

    QPointF clamped(QPointF at) const
    {
        return {std::clamp(at.x(), 0.0, m_right), std::clamp(at.y(), 0.0, m_bottom)};
    }

    // All that the pixels of `place` may need.
    QRect seenBy(QRect place) const
    {
        double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
        for (const QPoint corner :
             {place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()}) {
            const QPointF at = clamped(m_registration.toReply(corner));
            left = std::min(left, at.x());
            right = std::max(right, at.x());
            top = std::min(top, at.y());
            bottom = std::max(bottom, at.y());
        }
        const double x = (m_mostBend + 2.0) * m_fineness.x;
        const double y = (m_mostBend + 2.0) * m_fineness.y;
        const QRect area(QPoint(int(left - x) - 1, int(top - y) - 1),
                         QPoint(int(right + x) + 1, int(bottom + y) + 1));
        return area;
    }

    // Where the reply is no finer than the source, which is nearly always. A pixel is one vector of four channels.
    void writeCubic(const Window<Sample>& window, QPointF at, Sample* to) const
    {
        const int left = static_cast<int>(at.x());
        const int top = static_cast<int>(at.y());
        const cv::v_float32x4 x = cubicWeights(static_cast<float>(at.x() - left));
        std::array<float, 4> y = {};
        cv::v_store(y.data(), cubicWeights(static_cast<float>(at.y() - top)));
        cv::v_float32x4 sum = cv::v_setzero_f32();
        const float* pixel = window.at(left - 1, top - 1);
        for (int j = 0; j < 4; ++j, pixel += window.step()) {
            cv::v_float32x4 line = cv::v_load(pixel) * cv::v_broadcast_element<0>(x);
            line += cv::v_load(pixel + 4) * cv::v_broadcast_element<1>(x);
            line += cv::v_load(pixel + 8) * cv::v_broadcast_element<2>(x);
            line += cv::v_load(pixel + 12) * cv::v_broadcast_element<3>(x);
            sum += line * cv::v_setall_f32(y[static_cast<std::size_t>(j)]);
        }
        store(sum, to);
    }

    void write(const Window<Sample>& window, QPointF at, Sample* to) const
    {
        const bool isFlat = m_fineness.x == 1.0 && m_fineness.y == 1.0;
        if (isFlat && window.holdsAround(at)) {
            writeCubic(window, at, to);
            return;
        }
        const Taps x(at.x(), m_fineness.x);
        const Taps y(at.y(), m_fineness.y);
        const bool isInside = window.holds(x, y);
        cv::v_float32x4 sum = cv::v_setzero_f32();
        for (int j = 0; j < y.count; ++j) {
            cv::v_float32x4 line = cv::v_setzero_f32();
            const float* row = isInside ? window.at(x.first, y.first + j) : nullptr;
            for (int i = 0; i < x.count; ++i) {
                const float* pixel =
                    isInside ? row + qsizetype(i) * 4 : window.at(x.first + i, y.first + j);
                line +=
                    cv::v_load(pixel) * cv::v_setall_f32(x.weights[static_cast<std::size_t>(i)]);
            }
            sum += line * cv::v_setall_f32(y.weights[static_cast<std::size_t>(j)]);
        }
        store(sum, to);
    }

    static void store(const cv::v_float32x4& sum, Sample* to)
    {
        constexpr auto full = static_cast<float>(std::numeric_limits<Sample>::max());
        const float alpha = cv::v_extract_n<3>(sum);
        const float scale = alpha > 1e-6F ? 1.0F / alpha : 0.0F;
        const cv::v_float32x4 value =
            sum * cv::v_float32x4(scale, scale, scale, full) + cv::v_setall_f32(0.5F);
        const cv::v_int32x4 whole =
            cv::v_trunc(cv::v_min(cv::v_max(value, cv::v_setzero_f32()), cv::v_setall_f32(full)));
        std::array<int, 4> channels = {};
        cv::v_store(channels.data(), whole);
        std::ranges::transform(
            channels, to, [](int channel) { return static_cast<Sample>(channel); });
    }

    const Image& m_reply;
    const Registration& m_registration;
    double m_right;  ///< The last column of the reply, and its last row.
    double m_bottom;
    Fineness m_fineness;
    double m_mostBend = 0;  ///< Source pixels.
};

}  // namespace

Result<Warped>
warped(const Image& reply, const Registration& registration, QSize size, const Cancel& cancel)
{
    const TileRange range = tilesOf(size);
    std::vector<Tile> tiles(static_cast<std::size_t>(range.count()));
    std::vector<MaskTile> coverage(tiles.size());
    const bool done = parallelFor(range.count(), cancel, [&](int index) {
        const QRect place =
            tileRect(index % range.columns(), index / range.columns()) & QRect(QPoint(), size);
        const auto i = static_cast<std::size_t>(index);
        withSamplesOf(reply.depth(), [&](auto sample) {
            using Sample = decltype(sample);
            TileSamples<Sample> samples(Tile::samples);
            std::vector<quint8> shown(MaskTile::samples);
            TileWarp<Sample>(reply, registration).warp(place, samples, shown);
            tiles[i] = Tile::adopt(std::move(samples));
            coverage[i] = MaskTile::adopt(std::move(shown), place.size());
        });
    });
    if (!done) {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
    }
    return Warped{Image(size, reply.depth(), std::move(tiles), reply.icc()),
                  Mask(size, std::move(coverage))};
}

}  // namespace ratoon
