// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/tone.h"

#include "consistency/tonekernel.h"
#include "image/parallel.h"
#include "image/tilegrid.h"
#include "image/tilesamples.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr float midGrey = 128.0F;
constexpr double knotStep = 255.0 / (ToneFit::knots - 1);

std::array<double, 9> inverted(const std::array<double, 9>& m)
{
    const auto minor = [&](int a, int b, int c, int d) {
        const auto at = [&](int i) { return m[static_cast<std::size_t>(i)]; };
        return at(a) * at(d) - at(b) * at(c);
    };
    const double determinant =
        m[0] * minor(4, 5, 7, 8) - m[1] * minor(3, 5, 6, 8) + m[2] * minor(3, 4, 6, 7);
    std::array<double, 9> result = {minor(4, 5, 7, 8),
                                    -minor(1, 2, 7, 8),
                                    minor(1, 2, 4, 5),
                                    -minor(3, 5, 6, 8),
                                    minor(0, 2, 6, 8),
                                    -minor(0, 2, 3, 5),
                                    minor(3, 4, 6, 7),
                                    -minor(0, 1, 6, 7),
                                    minor(0, 1, 3, 4)};
    for (double& value : result) value /= determinant;
    return result;
}

// Where the curve, with slope 1 beyond its ends, has this value.
double undone(const ToneFit::Curve& curve, double value)
{
    if (value <= curve.front()) return value - curve.front();
    if (value >= curve.back()) return 255.0 + value - curve.back();
    const auto above = std::ranges::upper_bound(curve, value);
    const auto knot = static_cast<double>(above - curve.begin() - 1);
    const double from = *(above - 1);
    return (knot + (value - from) / std::max(*above - from, 1e-9)) * knotStep;
}

// Of the inverse direction: its steps start at the curve's value at 0, its last is that at 255.
std::vector<float> undoneTable(const ToneFit::Curve& curve, int steps)
{
    std::vector<float> result;
    for (int i = 0; i <= steps; ++i)
        result.push_back(static_cast<float>(undone(curve, 255.0 * i / steps)));
    return result;
}

// Applies one fit to the tiles of one image.
template <PixelSample Sample>
class TileToner {
public:
    TileToner(const Image& image, const ToneKernel& kernel) : m_image(image), m_kernel(kernel) {}

    Tile tile(int column, int row) const
    {
        const Tile& old = m_image.tile(column, row);
        if (old.isUniform() && old.color().alpha == 0) return old;
        TileReader<Sample> reader;
        const auto from = reader.read(old);
        TileSamples<Sample> samples(from.begin(), from.end());
        const QRect place = tileRect(column, row) & m_image.rect();
        std::vector<float> colors(static_cast<std::size_t>(place.width()) * 3);
        for (int y = place.top(); y <= place.bottom(); ++y) {
            Sample* const pixels = samples.data() + std::ptrdiff_t(y % tileSide) * tileSide * 4;
            read(pixels, colors);
            m_kernel.apply(
                ToneKernel::Row(m_kernel, y), place.left(), place.width(), colors.data());
            write(colors, pixels);
        }
        return Tile::adopt(std::move(samples));
    }

private:
    static constexpr float scale = 255.0F / std::numeric_limits<Sample>::max();

    static void read(const Sample* pixels, std::vector<float>& colors)
    {
        for (std::size_t i = 0; i < colors.size(); i += 3, pixels += 4)
            for (std::size_t c = 0; c < 3; ++c)
                colors[i + c] = static_cast<float>(pixels[c]) * scale;
    }

    static void write(const std::vector<float>& colors, Sample* pixels)
    {
        for (std::size_t i = 0; i < colors.size(); i += 3, pixels += 4)
            for (std::size_t c = 0; c < 3; ++c)
                pixels[c] =
                    static_cast<Sample>(std::clamp(colors[i + c], 0.0F, 255.0F) / scale + 0.5F);
    }

    const Image& m_image;
    const ToneKernel& m_kernel;
};

}  // namespace

ToneFit::Curve ToneFit::straight()
{
    Curve result{};
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = static_cast<double>(i) * knotStep;
    return result;
}

bool ToneFit::isIdentity() const
{
    const bool flat = std::ranges::all_of(map.values, [](double value) { return value == 0; });
    const ToneFit plain;
    return flat && matrix == plain.matrix && offset == plain.offset && curves == plain.curves;
}

ToneKernel::ToneKernel(const ToneFit& fit, ToneDirection direction, QSize frame)
    : m_steps(direction == ToneDirection::Forward ? ToneFit::knots - 1 : inverseSteps)
    , m_map(fit.map)
    , m_direction(direction)
    , m_frame(frame)
    , m_columnsPerPixel(static_cast<float>(fit.map.columns) / static_cast<float>(frame.width()))
{
    const auto matrix = direction == ToneDirection::Forward ? fit.matrix : inverted(fit.matrix);
    std::ranges::transform(
        matrix, m_matrix.begin(), [](double v) { return static_cast<float>(v); });
    for (std::size_t c = 0; c < 3; ++c) {
        m_offset[c] = static_cast<float>(fit.offset[c]);
        if (direction == ToneDirection::Forward)
            m_curves[c].assign(fit.curves[c].begin(), fit.curves[c].end());
        else
            m_curves[c] = undoneTable(fit.curves[c], inverseSteps);
    }
}

ToneKernel::Row::Row(const ToneKernel& kernel, int y)
{
    const ToneMap& map = kernel.m_map;
    if (map.values.empty()) return;
    const double place = (y + 0.5) / kernel.m_frame.height() * map.rows - 0.5;
    const int row = std::clamp(static_cast<int>(place), 0, std::max(map.rows - 2, 0));
    const double t = place - row;
    const auto width = static_cast<std::size_t>(map.columns) * ToneMap::planes;
    const double* const above = map.values.data() + static_cast<std::size_t>(row) * width;
    const double* const below = map.rows > 1 ? above + width : above;
    m_nodes.resize(width);
    for (std::size_t i = 0; i < width; ++i)
        m_nodes[i] = static_cast<float>(above[i] + (below[i] - above[i]) * t);
}

void ToneKernel::mapAt(const Row& row, int x, float* map) const
{
    const int last = m_map.columns - 1;
    const float place = (static_cast<float>(x) + 0.5F) * m_columnsPerPixel - 0.5F;
    const int column = std::clamp(static_cast<int>(place), 0, std::max(last - 1, 0));
    const float t = place - static_cast<float>(column);
    const float* const left = row.m_nodes.data() + std::ptrdiff_t(column) * ToneMap::planes;
    const float* const right = last > 0 ? left + ToneMap::planes : left;
    for (int i = 0; i < ToneMap::planes; ++i) map[i] = left[i] + (right[i] - left[i]) * t;
}

float ToneKernel::curve(int channel, float value) const
{
    const float* const table = m_curves[static_cast<std::size_t>(channel)].data();
    const float place = std::clamp(value, 0.0F, 255.0F) * (static_cast<float>(m_steps) / 255.0F);
    const int step = std::min(static_cast<int>(place), m_steps - 1);
    const float inside =
        table[step] + (table[step + 1] - table[step]) * (place - static_cast<float>(step));
    return inside + (value - std::clamp(value, 0.0F, 255.0F));
}

void ToneKernel::forward(const float* map, float* pixel) const
{
    float mixed[3];
    for (std::size_t c = 0; c < 3; ++c)
        mixed[c] = m_matrix[3 * c] * pixel[0] + m_matrix[3 * c + 1] * pixel[1] +
                   m_matrix[3 * c + 2] * pixel[2] + m_offset[c];
    for (int c = 0; c < 3; ++c) {
        const float y = curve(c, mixed[c]);
        pixel[c] = y + map[c] + map[c + 3] * (y - midGrey);
    }
}

void ToneKernel::inverse(const float* map, float* pixel) const
{
    float mixed[3];
    for (int c = 0; c < 3; ++c) {
        const float y = (pixel[c] - map[c] - midGrey) / (1.0F + map[c + 3]) + midGrey;
        mixed[c] = curve(c, y) - m_offset[static_cast<std::size_t>(c)];
    }
    for (std::size_t c = 0; c < 3; ++c)
        pixel[c] = m_matrix[3 * c] * mixed[0] + m_matrix[3 * c + 1] * mixed[1] +
                   m_matrix[3 * c + 2] * mixed[2];
}

void ToneKernel::apply(const Row& row, int x, int count, float* pixels) const
{
    float map[ToneMap::planes] = {};
    for (int i = 0; i < count; ++i, pixels += 3) {
        if (!m_map.values.empty()) mapAt(row, x + i, map);
        if (m_direction == ToneDirection::Forward)
            forward(map, pixels);
        else
            inverse(map, pixels);
    }
}

namespace {

Image tonedTiles(const Image& image,
                 const ToneFit& fit,
                 ToneDirection direction,
                 const TileSet& wanted,
                 const Cancel& cancel)
{
    if (cancel.requested()) return {};
    if (image.isNull() || fit.isIdentity()) return image;
    const ToneKernel kernel(fit, direction, image.size());
    const int columns = image.columns();
    std::vector<Tile> tiles = {image.tiles().begin(), image.tiles().end()};
    const bool done = parallelFor(static_cast<int>(tiles.size()), cancel, [&](int i) {
        if (!wanted.holds(i)) return;
        tiles[static_cast<std::size_t>(i)] = withSamplesOf(image.depth(), [&](auto sample) {
            return TileToner<decltype(sample)>(image, kernel).tile(i % columns, i / columns);
        });
    });
    return done ? Image(image.size(), image.depth(), std::move(tiles), image.icc()) : Image();
}

}  // namespace

Image toned(const Image& image, const ToneFit& fit, ToneDirection direction, const Cancel& cancel)
{
    return tonedTiles(image, fit, direction, {}, cancel);
}

Image toned(const Image& image, const ToneFit& fit, const TileSet& tiles, const Cancel& cancel)
{
    return tonedTiles(image, fit, ToneDirection::Forward, tiles, cancel);
}

std::array<double, 3>
toned(std::array<double, 3> color, const ToneFit& fit, ToneDirection direction, QPointF at)
{
    constexpr int side = 4097;
    const ToneKernel kernel(fit, direction, {side, side});
    float pixel[3] = {
        static_cast<float>(color[0]), static_cast<float>(color[1]), static_cast<float>(color[2])};
    const auto place = [](double share) {
        return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (side - 1)));
    };
    kernel.apply(ToneKernel::Row(kernel, place(at.y())), place(at.x()), 1, pixel);
    return {pixel[0], pixel[1], pixel[2]};
}

}  // namespace ratoon
