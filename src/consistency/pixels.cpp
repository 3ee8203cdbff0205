// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/pixels.h"

#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"
#include "image/transform.h"

#include <array>
#include <cmath>

namespace ratoon {

namespace {

template <PixelSample Sample>
constexpr float levels = sizeof(Sample) == 1 ? 1.0F
                                             : 1.0F / 257.0F;  // one step of Sample, in 1/255

// Where the rows of one tile lie in a matrix of the whole picture.
struct TileRows {
    QRect place;  ///< On the picture.

    TileRows(QSize size, int index)
    {
        const int columns = tilesAcross(size.width());
        place = tileRect(index % columns, index / columns) & QRect(QPoint(), size);
    }

    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (int y = place.top(); y <= place.bottom(); ++y)
            visit(y, (y % tileSide) * tileSide, place.width());
    }
};

// Calls `copy(from, to, count)` for each tile's part of each row: from RGBA samples to `Channel`s of `matrix`.
template <PixelSample Sample, typename Channel, typename Copy>
void readRows(const Image& image, cv::Mat& matrix, Copy copy, const Cancel& cancel = {})
{
    const int channels = matrix.channels();
    parallelFor(image.columns() * image.rows(), cancel, [&](int index) {
        TileReader<Sample> reader;
        const auto samples =
            reader.read(image.tile(index % image.columns(), index / image.columns()));
        const TileRows rows(image.size(), index);
        rows.forEach([&](int y, int offset, int count) {
            copy(samples.data() + qsizetype(offset) * 4,
                 matrix.ptr<Channel>(y) + qsizetype(rows.place.left()) * channels,
                 count);
        });
    });
}

cv::Mat matrixFor(const Image& image, int type)
{
    return cv::Mat(image.height(), image.width(), type);  // clang takes braces for a list of values
}

template <PixelSample Sample>
std::array<float, 3> overWhite(const Sample* pixel)
{
    constexpr Sample full = std::numeric_limits<Sample>::max();
    if (pixel[3] == full)
        return {static_cast<float>(pixel[0]) * levels<Sample>,
                static_cast<float>(pixel[1]) * levels<Sample>,
                static_cast<float>(pixel[2]) * levels<Sample>};
    const float alpha = static_cast<float>(pixel[3]) / full;
    const float white = 255.0F * (1.0F - alpha);
    const float scale = alpha * levels<Sample>;
    return {static_cast<float>(pixel[0]) * scale + white,
            static_cast<float>(pixel[1]) * scale + white,
            static_cast<float>(pixel[2]) * scale + white};
}

template <PixelSample Sample>
float luma(const Sample* pixel)
{
    constexpr Sample full = std::numeric_limits<Sample>::max();
    const float value = 0.299F * static_cast<float>(pixel[0]) +
                        0.587F * static_cast<float>(pixel[1]) +
                        0.114F * static_cast<float>(pixel[2]);
    if (pixel[3] == full) return value * levels<Sample>;
    const float alpha = static_cast<float>(pixel[3]) / full;
    return value * levels<Sample> * alpha + 255.0F * (1.0F - alpha);
}

// Adds `shrink` neighboring pixels of one row of the picture to each pixel of `sums`: luma, or three colors.
template <PixelSample Sample, int Channels>
class RowSummer {
public:
    RowSummer(const Image& image, QRect area, int shrink)
        : m_image(image)
        , m_area(area)
        , m_shrink(shrink)
        , m_readers(static_cast<std::size_t>(image.columns()))
    {}

    void add(int y, float* sums, int count)
    {
        const int end = std::min(m_area.left() + count * m_shrink, m_image.width());
        int left = m_shrink;  // of the pixels that go into this sum
        for (int x = m_area.left(); x < end;) {
            const int column = x / tileSide;
            const int stop = std::min(end, (column + 1) * tileSide);
            const auto samples = m_readers[static_cast<std::size_t>(column)].read(
                m_image.tile(column, y / tileSide));
            const Sample* pixel =
                samples.data() + (qsizetype(y % tileSide) * tileSide + x % tileSide) * 4;
            for (; x < stop; ++x, pixel += 4) {
                if (left == 0) {
                    left = m_shrink;
                    sums += Channels;
                }
                addPixel(pixel, sums);
                --left;
            }
        }
    }

private:
    static void addPixel(const Sample* pixel, float* sum)
    {
        if constexpr (Channels == 1) {
            *sum += luma(pixel);
        } else {
            const auto color = overWhite(pixel);
            for (std::size_t c = 0; c < 3; ++c) sum[c] += color[c];
        }
    }

    const Image& m_image;
    QRect m_area;
    int m_shrink;
    std::vector<TileReader<Sample>> m_readers;
};

constexpr int summedRows = 32;

template <PixelSample Sample>
cv::Mat summedGrey(const Image& image, QRect area, int shrink)
{
    const int width = std::max(1, area.width() / shrink);
    const int height = std::max(1, area.height() / shrink);
    cv::Mat grey(height, width, CV_32FC1, cv::Scalar(0));
    const float share = 1.0F / static_cast<float>(shrink * shrink);
    parallelFor((height + summedRows - 1) / summedRows, {}, [&](int band) {
        RowSummer<Sample, 1> summer(image, area, shrink);
        for (int row = band * summedRows; row < std::min(height, (band + 1) * summedRows); ++row) {
            auto* sums = grey.ptr<float>(row);
            for (int i = 0; i < shrink; ++i) summer.add(area.top() + row * shrink + i, sums, width);
            std::transform(sums, sums + width, sums, [share](float sum) { return sum * share; });
        }
    });
    return grey;
}

template <PixelSample Sample>
cv::Mat summedRgb(const Image& image, int shrink, const Cancel& cancel)
{
    const int width = (image.width() + shrink - 1) / shrink;
    const int height = (image.height() + shrink - 1) / shrink;
    cv::Mat pixels(height, width, CV_32FC3, cv::Scalar::all(0));
    parallelFor((height + summedRows - 1) / summedRows, cancel, [&](int band) {
        RowSummer<Sample, 3> summer(image, image.rect(), shrink);
        for (int row = band * summedRows; row < std::min(height, (band + 1) * summedRows); ++row) {
            auto* const sums = pixels.ptr<float>(row);
            const int bottom = std::min((row + 1) * shrink, image.height());
            for (int y = row * shrink; y < bottom; ++y) summer.add(y, sums, width);
            const int down = bottom - row * shrink;
            for (int x = 0; x < width; ++x) {
                const int across = std::min(shrink, image.width() - x * shrink);
                for (int c = 0; c < 3; ++c) sums[3 * x + c] /= static_cast<float>(across * down);
            }
        }
    });
    return pixels;
}

template <PixelSample Sample, typename Channel>
Sample sampleFrom(Channel value)
{
    if constexpr (std::is_same_v<Channel, float>) {
        constexpr float full = sizeof(Sample) == 1 ? 255.0F : 65535.0F;
        return static_cast<Sample>(std::clamp(value / levels<Sample> + 0.5F, 0.0F, full));
    } else {
        return narrowed<Sample>(widened(value));
    }
}

template <PixelSample Sample, typename Channel>
Image builtImage(const cv::Mat& pixels, const QByteArray& icc)
{
    constexpr Sample opaque = std::numeric_limits<Sample>::max();
    const QSize size(pixels.cols, pixels.rows);
    const int channels = pixels.channels();
    std::vector<Tile> tiles(static_cast<std::size_t>(tilesOf(size).count()));
    parallelFor(static_cast<int>(tiles.size()), {}, [&](int index) {
        TileSamples<Sample> samples(Tile::samples);
        const TileRows rows(size, index);
        rows.forEach([&](int y, int offset, int count) {
            const auto* from = pixels.ptr<Channel>(y) + qsizetype(rows.place.left()) * channels;
            Sample* to = samples.data() + qsizetype(offset) * 4;
            for (int x = 0; x < count; ++x, from += channels, to += 4) {
                for (int c = 0; c < 3; ++c) to[c] = sampleFrom<Sample>(from[c]);
                to[3] = channels == 4 ? sampleFrom<Sample>(from[3]) : opaque;
            }
        });
        tiles[static_cast<std::size_t>(index)] = Tile::adopt(std::move(samples));
    });
    return {size, depthOf<Sample>, std::move(tiles), icc};
}

}  // namespace

cv::Mat rgbaPixels(const Image& image)
{
    return withSamplesOf(image.depth(), [&](auto sample) {
        using Sample = decltype(sample);
        cv::Mat pixels = matrixFor(image, sizeof(Sample) == 1 ? CV_8UC4 : CV_16UC4);
        readRows<Sample, Sample>(image, pixels, [](const Sample* from, Sample* to, int count) {
            std::copy_n(from, qsizetype(count) * 4, to);
        });
        return pixels;
    });
}

cv::Mat rgbPixels(const Image& image)
{
    cv::Mat pixels = matrixFor(image, CV_8UC3);
    withSamplesOf(image.depth(), [&](auto sample) {
        using Sample = decltype(sample);
        readRows<Sample, quint8>(image, pixels, [](const Sample* from, quint8* to, int count) {
            for (int x = 0; x < count; ++x, from += 4, to += 3)
                std::ranges::transform(overWhite(from), to, sampleFrom<quint8, float>);
        });
    });
    return pixels;
}

cv::Mat rgbFloats(const Image& image, const Cancel& cancel)
{
    cv::Mat pixels = matrixFor(image, CV_32FC3);
    withSamplesOf(image.depth(), [&](auto sample) {
        using Sample = decltype(sample);
        const auto copy = [](const Sample* from, float* to, int count) {
            for (int x = 0; x < count; ++x, from += 4, to += 3)
                std::ranges::copy(overWhite(from), to);
        };
        readRows<Sample, float>(image, pixels, copy, cancel);
    });
    return pixels;
}

cv::Mat rgbFloats(const Image& image, int shrink, const Cancel& cancel)
{
    return withSamplesOf(image.depth(), [&](auto sample) {
        return summedRgb<decltype(sample)>(image, shrink, cancel);
    });
}

cv::Mat greyFloats(const Image& image)
{
    return greyFloats(image, image.rect(), 1);
}

cv::Mat greyFloats(const Image& image, QRect area, int shrink)
{
    Q_ASSERT(image.rect().contains(area));
    Q_ASSERT(shrink >= 1 && shrink <= std::min(area.width(), area.height()));
    return withSamplesOf(image.depth(), [&](auto sample) {
        return summedGrey<decltype(sample)>(image, area, shrink);
    });
}

cv::Mat coveragePixels(const Mask& mask)
{
    cv::Mat coverage(mask.size().height(), mask.size().width(), CV_8UC1);
    parallelFor(mask.columns() * mask.rows(), {}, [&](int index) {
        const int column = index % mask.columns();
        const int row = index / mask.columns();
        const auto bytes = mask.tile(column, row);
        const TileRows rows(mask.size(), index);
        rows.forEach([&](int y, int offset, int count) {
            quint8* to = coverage.ptr<quint8>(y) + rows.place.left();
            if (bytes.empty())
                std::fill_n(to, count, mask.uniformValue(column, row));
            else
                std::copy_n(bytes.data() + offset, count, to);
        });
    });
    return coverage;
}

Image imageFrom(const cv::Mat& pixels, Depth depth, const QByteArray& icc)
{
    return withSamplesOf(depth, [&](auto sample) {
        using Sample = decltype(sample);
        switch (pixels.depth()) {
        case CV_8U: return builtImage<Sample, quint8>(pixels, icc);
        case CV_16U: return builtImage<Sample, quint16>(pixels, icc);
        default: return builtImage<Sample, float>(pixels, icc);
        }
    });
}

Mask maskFrom(const cv::Mat& coverage)
{
    const QSize size(coverage.cols, coverage.rows);
    std::vector<MaskTile> tiles(static_cast<std::size_t>(tilesOf(size).count()));
    parallelFor(static_cast<int>(tiles.size()), {}, [&](int index) {
        std::vector<quint8> bytes(MaskTile::samples);
        const TileRows rows(size, index);
        rows.forEach([&](int y, int offset, int count) {
            std::copy_n(coverage.ptr<quint8>(y) + rows.place.left(), count, bytes.data() + offset);
        });
        tiles[static_cast<std::size_t>(index)] =
            MaskTile::adopt(std::move(bytes), rows.place.size());
    });
    return {size, std::move(tiles)};
}

}  // namespace ratoon
