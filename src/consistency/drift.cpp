// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/drift.h"

#include "consistency/deltae.h"
#include "image/color.h"
#include "image/linearlight.h"
#include "image/parallel.h"
#include "image/tilegrid.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <cstring>

// Every tile is measured on its own, with a windowMargin of three pixels for the windows, and its sums are added up in the
// order of the tiles: the result does not depend on how the work was shared out.

namespace ratoon {

namespace {

constexpr int windowMargin = 3;  // Of a 7 × 7 window.
constexpr int windowSpan = tileSide + 2 * windowMargin;
constexpr int windowPixels = 49;
constexpr int binCount = 2048;
constexpr float binsPerUnit = 20.0F;

using Plane = std::vector<float>;

std::size_t cell(int x, int y)
{
    return static_cast<std::size_t>(y) * windowSpan + static_cast<std::size_t>(x);
}

struct Sums {
    qint64 pixels = 0;
    qint64 changed = 0;
    double squares = 0;
    double deltaE = 0;
    double similarity = 0;
    qint64 windows = 0;
    double referenceEnergy = 0;
    double energy = 0;
    std::vector<quint32> histogram = {};  ///< Of ΔE; empty: all of it is in the first bin.
};

// A tile and its windowMargin, as encoded values 0 … 255 and as linear light. Transparent pixels are black.
struct TileWindow {
    std::array<Plane, 3> encoded;
    std::array<Plane, 3> linear;

    TileWindow()
    {
        for (auto* planes : {&encoded, &linear})
            for (Plane& plane : *planes) plane.resize(cell(0, windowSpan));
    }
};

template <PixelSample Sample>
void store(std::span<const Sample> pixel, std::size_t at, TileWindow& to)
{
    constexpr float scale = 255.0F / std::numeric_limits<Sample>::max();
    const auto& light = linearLight<Sample>();
    for (std::size_t c = 0; c < 3; ++c) {
        const Sample value = pixel[3] == 0 ? Sample(0) : pixel[c];
        to.encoded[c][at] = static_cast<float>(value) * scale;
        to.linear[c][at] = light.fromSample(value);
    }
}

template <PixelSample Sample>
void fillWindow(const Image& image, QRect tile, TileWindow& to)
{
    const QRect wanted =
        tile.adjusted(-windowMargin, -windowMargin, windowMargin, windowMargin) & image.rect();
    TileReader<Sample> reader;
    forEachTile(tilesUnder(wanted), [&](int column, int row) {
        const QRect part = tileRect(column, row) & wanted;
        const auto samples = reader.read(image.tile(column, row));
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x) {
                const int from = (y % tileSide * tileSide + x % tileSide) * 4;
                store<Sample>(samples.subspan(static_cast<std::size_t>(from), 4),
                              cell(x - tile.left() + windowMargin, y - tile.top() + windowMargin),
                              to);
            }
    });
}

Plane luma(const TileWindow& window)
{
    Plane result(cell(0, windowSpan));
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = 0.299F * window.encoded[0][i] + 0.587F * window.encoded[1][i] +
                    0.114F * window.encoded[2][i];
    return result;
}

// Sums over the 7 × 7 window around each pixel that has one.
Plane windowSums(const Plane& of)
{
    Plane across(of.size());
    for (int y = 0; y < windowSpan; ++y)
        for (int x = windowMargin; x < windowSpan - windowMargin; ++x) {
            float sum = 0;
            for (int i = -windowMargin; i <= windowMargin; ++i) sum += of[cell(x + i, y)];
            across[cell(x, y)] = sum;
        }
    Plane result(of.size());
    for (int y = windowMargin; y < windowSpan - windowMargin; ++y)
        for (int i = -windowMargin; i <= windowMargin; ++i)
            for (int x = windowMargin; x < windowSpan - windowMargin; ++x)
                result[cell(x, y)] += across[cell(x, y + i)];
    return result;
}

Plane product(const Plane& a, const Plane& b)
{
    Plane result(a.size());
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = a[i] * b[i];
    return result;
}

// Calls `visit(i)` for the tile's own pixels whose whole window lies in the area.
template <typename Visit>
void forEachInner(const Plane& inArea, Visit visit)
{
    const Plane counts = windowSums(inArea);
    for (int y = windowMargin; y < windowSpan - windowMargin; ++y)
        for (int x = windowMargin; x < windowSpan - windowMargin; ++x)
            if (counts[cell(x, y)] > windowPixels - 0.5F) visit(cell(x, y));
}

double laplacianEnergy(const Plane& of, std::size_t i)
{
    const float value =
        4.0F * of[i] - of[i - 1] - of[i + 1] - of[i - windowSpan] - of[i + windowSpan];
    return static_cast<double>(value) * value;
}

void addSharpness(const Plane& reference, const Plane& image, const Plane& inArea, Sums& sums)
{
    forEachInner(inArea, [&](std::size_t i) {
        ++sums.windows;
        sums.referenceEnergy += laplacianEnergy(reference, i);
        sums.energy += laplacianEnergy(image, i);
    });
}

// Wang et al. 2004 with a uniform window and the sample covariance.
void addSimilarity(Plane x, Plane y, const Plane& inArea, Sums& sums)
{
    // Centered, so that single precision does not cancel in the variances.
    for (Plane* plane : {&x, &y})
        for (float& value : *plane) value -= 128.0F;
    const Plane sx = windowSums(x);
    const Plane sy = windowSums(y);
    const Plane sxx = windowSums(product(x, x));
    const Plane syy = windowSums(product(y, y));
    const Plane sxy = windowSums(product(x, y));
    constexpr float n = windowPixels;
    constexpr float c1 = 0.01F * 255 * 0.01F * 255;
    constexpr float c2 = 0.03F * 255 * 0.03F * 255;
    forEachInner(inArea, [&](std::size_t i) {
        const float mx = sx[i] / n;
        const float my = sy[i] / n;
        const float vx = (sxx[i] - sx[i] * mx) / (n - 1);
        const float vy = (syy[i] - sy[i] * my) / (n - 1);
        const float vxy = (sxy[i] - sx[i] * my) / (n - 1);
        const float ux = mx + 128.0F;
        const float uy = my + 128.0F;
        sums.similarity += static_cast<double>((2 * ux * uy + c1) * (2 * vxy + c2) /
                                               ((ux * ux + uy * uy + c1) * (vx + vy + c2)));
    });
}

// The squared distance of two encoded colors.
float squareOf(const TileWindow& a, const TileWindow& b, std::size_t i)
{
    float sum = 0;
    for (std::size_t c = 0; c < 3; ++c) {
        const float d = b.encoded[c][i] - a.encoded[c][i];
        sum += d * d;
    }
    return sum;
}

void addColors(TileWindow& reference, TileWindow& image, const Plane& inArea, Sums& sums)
{
    for (TileWindow* window : {&reference, &image})
        labFromLinear(window->linear[0], window->linear[1], window->linear[2]);
    const auto row = [](const TileWindow& window) {
        return LabRow{window.linear[0], window.linear[1], window.linear[2]};
    };
    Plane differences(cell(0, windowSpan));
    deltaE2000(row(reference), row(image), differences);
    sums.histogram.assign(binCount, 0);
    for (int y = windowMargin; y < windowSpan - windowMargin; ++y)
        for (int x = windowMargin; x < windowSpan - windowMargin; ++x) {
            const std::size_t i = cell(x, y);
            if (inArea[i] < 0.5F) continue;
            const float square = squareOf(reference, image, i);
            const float difference = square > 0 ? differences[i] : 0.0F;
            ++sums.pixels;
            sums.changed += square > 0 ? 1 : 0;
            sums.squares += static_cast<double>(square);
            sums.deltaE += static_cast<double>(difference);
            ++sums.histogram[static_cast<std::size_t>(
                std::min(difference * binsPerUnit, binCount - 1.0F))];
        }
}

class Meter {
public:
    Meter(const Image& reference, const Image& image, const Mask& area)
        : m_reference(reference)
        , m_image(image)
        , m_area(area)
    {}

    template <PixelSample Sample>
    Sums tile(int column, int row) const
    {
        const QRect place = tileRect(column, row) & m_image.rect();
        Sums sums;
        const Plane inArea = areaUnder(place);
        if (std::ranges::none_of(inArea, [](float value) { return value > 0.5F; })) return sums;
        TileWindow reference;
        fillWindow<Sample>(m_reference, place, reference);
        const Plane x = luma(reference);
        if (isShared(column, row)) {
            addSharpness(x, x, inArea, sums);
            sums.similarity = static_cast<double>(sums.windows);
            sums.pixels = ownPixels(inArea);
            return sums;
        }
        TileWindow image;
        fillWindow<Sample>(m_image, place, image);
        const Plane y = luma(image);
        addSharpness(x, y, inArea, sums);
        addSimilarity(x, y, inArea, sums);
        addColors(reference, image, inArea, sums);
        return sums;
    }

private:
    // 1 where a pixel of the picture lies in the area, windowMargin included; else 0.
    Plane areaUnder(QRect place) const
    {
        Plane result(cell(0, windowSpan));
        const QRect wanted =
            place.adjusted(-windowMargin, -windowMargin, windowMargin, windowMargin) &
            m_image.rect();
        const QImage coverage = m_area.isNull() ? QImage() : m_area.toQImage(wanted);
        for (int y = wanted.top(); y <= wanted.bottom(); ++y) {
            const uchar* const from =
                coverage.isNull() ? nullptr : coverage.constScanLine(y - wanted.top());
            for (int x = wanted.left(); x <= wanted.right(); ++x)
                result[cell(x - place.left() + windowMargin, y - place.top() + windowMargin)] =
                    !from || from[x - wanted.left()] >= 128 ? 1.0F : 0.0F;
        }
        return result;
    }

    // The tile and its neighbors are the same memory in both.
    bool isShared(int column, int row) const
    {
        bool shared = true;
        for (int y = std::max(row - 1, 0); y <= std::min(row + 1, m_image.rows() - 1); ++y)
            for (int x = std::max(column - 1, 0); x <= std::min(column + 1, m_image.columns() - 1);
                 ++x)
                shared = shared && m_image.tile(x, y).isSame(m_reference.tile(x, y));
        return shared;
    }

    static qint64 ownPixels(const Plane& inArea)
    {
        qint64 count = 0;
        for (int y = windowMargin; y < windowSpan - windowMargin; ++y)
            for (int x = windowMargin; x < windowSpan - windowMargin; ++x)
                count += inArea[cell(x, y)] > 0.5F ? 1 : 0;
        return count;
    }

    const Image& m_reference;
    const Image& m_image;
    const Mask& m_area;
};

Drift summed(const std::vector<Sums>& tiles)
{
    Sums all;
    all.histogram.assign(binCount, 0);
    for (const Sums& tile : tiles) {
        all.pixels += tile.pixels;
        all.changed += tile.changed;
        all.squares += tile.squares;
        all.deltaE += tile.deltaE;
        all.similarity += tile.similarity;
        all.windows += tile.windows;
        all.referenceEnergy += tile.referenceEnergy;
        all.energy += tile.energy;
        if (tile.histogram.empty()) all.histogram[0] += static_cast<quint32>(tile.pixels);
        for (std::size_t i = 0; i < tile.histogram.size(); ++i)
            all.histogram[i] += tile.histogram[i];
    }
    Drift result{.pixels = all.pixels, .changed = all.changed};
    if (all.pixels == 0) return result;
    const auto pixels = static_cast<double>(all.pixels);
    if (all.squares > 0) result.psnr = 10 * std::log10(255.0 * 255.0 * 3 * pixels / all.squares);
    result.deltaEMean = all.deltaE / pixels;
    qint64 below = 0;
    for (std::size_t i = 0; i < all.histogram.size() && all.changed > 0; ++i) {
        below += all.histogram[i];
        if (static_cast<double>(below) < 0.95 * pixels) continue;
        result.deltaEp95 = i == 0 ? 0.0 : (static_cast<double>(i) + 0.5) / binsPerUnit;
        break;
    }
    if (all.windows > 0) result.ssim = all.similarity / static_cast<double>(all.windows);
    if (all.referenceEnergy > 0) result.sharpness = all.energy / all.referenceEnergy;
    return result;
}

}  // namespace

Result<Drift>
measuredDrift(const Image& reference, const Image& image, const Mask& area, const Cancel& cancel)
{
    if (reference.size() != image.size() || (!area.isNull() && area.size() != image.size())) {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "The two pictures differ in size.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Compare versions of the same canvas.")});
    }
    TRY(a, convertedTo(reference, {}, cancel));
    TRY(b, convertedTo(image, {}, cancel));
    const Meter meter(a, b, area);
    const bool deep = a.depth() == Depth::Sixteen || b.depth() == Depth::Sixteen;
    const int columns = b.columns();
    std::vector<Sums> tiles(static_cast<std::size_t>(columns) * static_cast<std::size_t>(b.rows()));
    const bool done = parallelFor(static_cast<int>(tiles.size()), cancel, [&](int i) {
        tiles[static_cast<std::size_t>(i)] = deep ? meter.tile<quint16>(i % columns, i / columns)
                                                  : meter.tile<quint8>(i % columns, i / columns);
    });
    if (!done) {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The measurement was cancelled.")});
    }
    return summed(tiles);
}

}  // namespace ratoon
