// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulator.h"

#include "consistency/pixels.h"
#include "image/codec.h"
#include "image/parallel.h"
#include "support/pcg.h"
#include "support/repaint.h"
#include "support/tonedrift.h"

#include <opencv2/imgproc.hpp>

namespace ratoon {

namespace {

constexpr std::array<QSize, 10> sizes25 = {QSize(1024, 1024),
                                           QSize(832, 1248),
                                           QSize(1248, 832),
                                           QSize(864, 1184),
                                           QSize(1184, 864),
                                           QSize(896, 1152),
                                           QSize(1152, 896),
                                           QSize(768, 1344),
                                           QSize(1344, 768),
                                           QSize(1536, 672)};
constexpr std::array<QSize, 10> sizes30 = {QSize(1024, 1024),
                                           QSize(848, 1264),
                                           QSize(1264, 848),
                                           QSize(896, 1200),
                                           QSize(1200, 896),
                                           QSize(928, 1152),
                                           QSize(1152, 928),
                                           QSize(768, 1376),
                                           QSize(1376, 768),
                                           QSize(1584, 672)};

QSize scaled(QSize size, double scale)
{
    return {qRound(size.width() * scale), qRound(size.height() * scale)};
}

double ratioOf(QSize size)
{
    return static_cast<double>(size.width()) / size.height();
}

// The index of the table's size whose ratio comes next to that of `size`.
std::size_t nearest(QSize size, bool butNotItself)
{
    std::size_t best = sizes25.size();
    for (std::size_t i = 0; i < sizes25.size(); ++i) {
        const double distance = std::abs(std::log(ratioOf(sizes25[i]) / ratioOf(size)));
        if (butNotItself && distance < 1e-3) continue;
        if (best == sizes25.size() ||
            distance < std::abs(std::log(ratioOf(sizes25[best]) / ratioOf(size))))
            best = i;
    }
    return best;
}

QSize replySize(QSize source, CanvasChange change)
{
    const double scale = std::sqrt(double(source.width()) * source.height() / (1024.0 * 1024.0));
    switch (change) {
    case CanvasChange::Same: return source;
    case CanvasChange::OtherTable: return scaled(sizes30[nearest(source, false)], scale);
    default: return scaled(sizes25[nearest(source, true)], scale);
    }
}

using Matrix = std::array<double, 6>;

QPointF applied(const Matrix& m, QPointF p)
{
    return {m[0] * p.x() + m[1] * p.y() + m[2], m[3] * p.x() + m[4] * p.y() + m[5]};
}

Matrix inverse(const Matrix& m)
{
    const double det = m[0] * m[4] - m[1] * m[3];
    const Matrix i = {m[4] / det, -m[1] / det, 0, -m[3] / det, m[0] / det, 0};
    return {i[0], i[1], -(i[0] * m[2] + i[1] * m[5]), i[3], i[4], -(i[3] * m[2] + i[4] * m[5])};
}

// The map of a canvas change, then zoomed by (x, y) about the center and shifted.
Matrix canvasMap(QSize from, QSize to, CanvasChange change, QPointF zoom, QPointF shift)
{
    double x = static_cast<double>(to.width()) / from.width();
    double y = static_cast<double>(to.height()) / from.height();
    if (change == CanvasChange::Cover || change == CanvasChange::OtherTable) x = y = std::max(x, y);
    if (change == CanvasChange::Contain) x = y = std::min(x, y);
    x *= zoom.x();
    y *= zoom.y();
    return {x,
            0,
            (to.width() - 1) / 2.0 - x * (from.width() - 1) / 2.0 + shift.x(),
            0,
            y,
            (to.height() - 1) / 2.0 - y * (from.height() - 1) / 2.0 + shift.y()};
}

std::array<double, 4> splineWeights(double t)
{
    const double u = 1.0 - t;
    return {u * u * u / 6.0,
            (3.0 * t * t * t - 6.0 * t * t + 4.0) / 6.0,
            (3.0 * u * u * u - 6.0 * u * u + 4.0) / 6.0,
            t * t * t / 6.0};
}

BendField randomBend(QSize size, double rms, Pcg32& random)
{
    BendField bend{.size = QSizeF(size.width() - 1, size.height() - 1), .values = {}};
    for (int i = 0; i < BendField::knots * BendField::knots; ++i) {
        const double x = random.normal();
        bend.values.emplace_back(x, random.normal());
    }
    constexpr int samples = 40;
    double sum = 0.0;
    for (int i = 0; i < samples * samples; ++i) {
        const QPointF at = bend.at({bend.size.width() * (i % samples) / (samples - 1),
                                    bend.size.height() * (i / samples) / (samples - 1)});
        sum += QPointF::dotProduct(at, at);
    }
    const double scale = rms / std::sqrt(sum / (samples * samples));
    for (QPointF& value : bend.values) value *= scale;
    return bend;
}

int reflected(int at, int length)
{
    if (length == 1) return 0;
    const int period = 2 * (length - 1);
    at = ((at % period) + period) % period;
    return at < length ? at : period - at;
}

std::array<float, 4> cubicWeights(double t)
{
    const auto w = [](double x) {
        x = std::abs(x);
        return static_cast<float>(x < 1.0 ? (1.5 * x - 2.5) * x * x + 1.0
                                          : ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0);
    };
    return {w(1.0 + t), w(t), w(1.0 - t), w(2.0 - t)};
}

// Catmull–Rom at the exact place: no coordinate is rounded, as OpenCV's tables would.
cv::Vec3f sampled(const cv::Mat& picture, QPointF at)
{
    const double left = std::floor(at.x());
    const double top = std::floor(at.y());
    const auto wx = cubicWeights(at.x() - left);
    const auto wy = cubicWeights(at.y() - top);
    cv::Vec3f sum(0, 0, 0);
    for (int j = 0; j < 4; ++j) {
        const auto* row = picture.ptr<cv::Vec3f>(reflected(int(top) - 1 + j, picture.rows));
        cv::Vec3f line(0, 0, 0);
        for (int i = 0; i < 4; ++i)
            line +=
                wx[static_cast<std::size_t>(i)] * row[reflected(int(left) - 1 + i, picture.cols)];
        sum += wy[static_cast<std::size_t>(j)] * line;
    }
    return sum;
}

// The edit as seen through the map: what the reply's geometry does. `jitter` moves each pixel a little further.
cv::Mat seen(const cv::Mat& edited, const SimulatedReply& truth, QSize size, const cv::Mat& jitter)
{
    cv::Mat reply(size.height(), size.width(), CV_32FC3);
    const Matrix back = inverse(truth.affine);
    const double scale = std::sqrt(std::abs(truth.affine[0] * truth.affine[4]));
    cv::Mat from = edited;
    if (scale < 0.9) cv::GaussianBlur(edited, from, {}, 0.45 / scale);
    parallelFor(size.height(), {}, [&](int y) {
        auto* row = reply.ptr<cv::Vec3f>(y);
        for (int x = 0; x < size.width(); ++x) {
            QPointF at = applied(back, QPointF(x, y)) + truth.bend.at(QPointF(x, y));
            if (!jitter.empty()) {
                const auto& by = jitter.at<cv::Vec2f>(y, x);
                at += QPointF(by[0], by[1]);
            }
            row[x] = sampled(from, at);
        }
    });
    return reply;
}

cv::Mat shortRangeJitter(QSize size, Pcg32& random)
{
    cv::Mat coarse(size.height() / 24 + 2, size.width() / 24 + 2, CV_32FC2);
    for (int y = 0; y < coarse.rows; ++y)
        for (int x = 0; x < coarse.cols; ++x) {
            auto& value = coarse.at<cv::Vec2f>(y, x);
            value[0] = static_cast<float>(random.normal());
            value[1] = static_cast<float>(random.normal());
        }
    cv::Mat jitter;
    cv::resize(coarse, jitter, {size.width(), size.height()}, 0, 0, cv::INTER_CUBIC);
    return jitter * random.between(0.3, 0.8);
}

Image compressed(const Image& image, int quality)
{
    if (quality <= 0) return image;
    const auto bytes =
        encoded(image, {.format = Format::Jpeg, .quality = quality, .embedIcc = false});
    Q_ASSERT(bytes);
    return decoded(*bytes)->image;
}

// A random crop of the photo, at the size of the source.
cv::Mat randomSource(const Image& photo, QSize size, Pcg32& random)
{
    const double most =
        std::min(double(photo.width()) / size.width(), double(photo.height()) / size.height());
    const double zoomed =
        most < 1.0 ? most : std::exp(random.between(0.0, std::log(std::min(most, 3.0))));
    const QSize crop(std::min(photo.width(), std::max(1, int(size.width() * zoomed))),
                     std::min(photo.height(), std::max(1, int(size.height() * zoomed))));
    const int left = random.below(photo.width() - crop.width() + 1);
    const int top = random.below(photo.height() - crop.height() + 1);
    const cv::Mat pixels = rgbPixels(photo)(cv::Rect(left, top, crop.width(), crop.height()));
    cv::Mat source;
    cv::resize(pixels,
               source,
               {size.width(), size.height()},
               0,
               0,
               zoomed > 1.0 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return source;
}

template <typename Value, std::size_t Count>
Value drawn(const std::optional<Value>& wanted,
            const std::array<Value, Count>& choices,
            Pcg32& random)
{
    const Value value = choices[static_cast<std::size_t>(random.below(int(Count)))];
    return wanted.value_or(value);
}

void drawGeometry(SimulatedReply& truth, const Simulation& simulation, Pcg32& random)
{
    truth.canvas = drawn(simulation.canvas,
                         std::array{CanvasChange::Same,
                                    CanvasChange::Same,
                                    CanvasChange::Same,
                                    CanvasChange::Stretch,
                                    CanvasChange::Cover,
                                    CanvasChange::Contain,
                                    CanvasChange::OtherTable},
                         random);
    const QSize from = truth.source.size();
    const QSize to = replySize(from, truth.canvas);
    const double zoom = std::exp(random.between(-1, 1) * std::log(1 + simulation.zoom));
    const double uneven =
        random.chance(0.5) && simulation.zoom > 0 ? std::exp(random.between(-0.004, 0.004)) : 1.0;
    const double right = random.between(-simulation.shift, simulation.shift);
    const double down = random.between(-simulation.shift, simulation.shift);
    truth.affine = canvasMap(from, to, truth.canvas, {zoom * uneven, zoom / uneven}, {right, down});
    truth.elastic = drawn(simulation.elastic, std::array{0.0, 0.0, 0.5, 1.0}, random);
    if (truth.elastic > 0) truth.bend = randomBend(to, truth.elastic, random);
}

}  // namespace

QPointF BendField::at(QPointF place) const
{
    if (values.empty()) return {};
    constexpr int spans = knots - 3;
    const auto along = [](double at, double length) {
        return std::clamp(at / std::max(1.0, length), -0.02, 1.02) * spans;
    };
    const double x = along(place.x(), size.width());
    const double y = along(place.y(), size.height());
    const int left = std::clamp(static_cast<int>(std::floor(x)), 0, spans - 1);
    const int top = std::clamp(static_cast<int>(std::floor(y)), 0, spans - 1);
    const auto wx = splineWeights(x - left);
    const auto wy = splineWeights(y - top);
    QPointF sum;
    for (int j = 0; j < 4; ++j)
        for (int i = 0; i < 4; ++i)
            sum += values[static_cast<std::size_t>((top + j) * knots + left + i)] *
                   (wx[static_cast<std::size_t>(i)] * wy[static_cast<std::size_t>(j)]);
    return sum;
}

QPointF SimulatedReply::sourcePlace(QPointF place) const
{
    return applied(inverse(affine), place) + bend.at(place);
}

QPointF SimulatedReply::replyPlace(QPointF place) const
{
    QPointF at = applied(affine, place);
    for (int i = 0; i < 20 && !bend.values.empty(); ++i) at = applied(affine, place - bend.at(at));
    return at;
}

SimulatedReply simulatedReply(const Image& photo, const Simulation& simulation, const Image& other)
{
    Pcg32 random(simulation.seed, simulation.heavy ? 2 : 1);
    const QSize table = sizes25[static_cast<std::size_t>(random.below(int(sizes25.size())))];
    const QSize size = simulation.size.value_or(scaled(table, simulation.scale));

    SimulatedReply truth;
    const cv::Mat source = randomSource(photo, size, random);
    truth.source = imageFrom(source, Depth::Eight);
    truth.share = drawn(simulation.share, std::array{0.05, 0.1, 0.2, 0.35, 0.5}, random);
    truth.kind = drawn(simulation.kind,
                       std::array{RepaintKind::Replace,
                                  RepaintKind::Recolor,
                                  RepaintKind::Remove,
                                  RepaintKind::Move,
                                  RepaintKind::Texture},
                       random);
    const cv::Mat region = paintedRegion(source.size(), truth.share, random);
    const cv::Mat edited =
        repainted(source, region, truth.kind, rgbPixels(other.isNull() ? photo : other), random);
    cv::Mat coverage;
    region.convertTo(coverage, CV_8U, 255.0);
    truth.painted = maskFrom(coverage);
    truth.edited = imageFrom(edited, Depth::Eight);

    drawGeometry(truth, simulation, random);
    const QSize to = replySize(size, truth.canvas);
    const cv::Mat jitter = simulation.heavy ? shortRangeJitter(to, random) : cv::Mat();
    cv::Mat reply = seen(edited, truth, to, jitter);
    if (simulation.tone > 0) {
        truth.tone = randomTone(simulation.tone * (simulation.heavy ? 1.7 : 1.0), random);
        if (simulation.look) truth.tone = *simulation.look;
        applyTone(reply, truth.tone);
        degrade(reply, simulation.heavy, random);
    }
    const int quality = simulation.heavy ? 60 + random.below(31) : 75 + random.below(21);
    truth.reply = compressed(imageFrom(reply, Depth::Eight), simulation.jpeg.value_or(quality));
    return truth;
}

}  // namespace ratoon
