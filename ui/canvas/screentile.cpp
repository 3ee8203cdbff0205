// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/screentile.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace ratoon {

namespace {

constexpr int square = 8;          ///< Of the checker, device pixels.
constexpr double exactFrom = 2.0;  ///< From here on pixels are squares.

/// A 128 × 128 tile as Format_ARGB32_Premultiplied or, if all of it is opaque, Format_RGB32.
QImage converted(const Tile& tile)
{
    if (tile.isUniform()) {
        const Color color = tile.color();
        QImage flat(Tile::side, Tile::side, QImage::Format_ARGB32_Premultiplied);
        flat.fill(QColor(qRgba64(color.red, color.green, color.blue, color.alpha)));
        return flat;
    }
    const std::span<const quint8> samples = tile.samples8();
    const QImage straight(
        samples.data(), Tile::side, Tile::side, Tile::side * 4, QImage::Format_RGBA8888);
    return straight.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/// One level of a pyramid.
struct Level {
    const MipPyramid& pyramid;
    int index;

    QSize size() const { return pyramid.size(index); }
};

/// The pixels of `area` of one level, as far as they lie on it.
QImage patch(const Level& level, const QRect& area)
{
    const QRect inside = area & QRect(QPoint(), level.size());
    QImage pixels(inside.size(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&pixels);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (int row = inside.top() / Tile::side; row <= inside.bottom() / Tile::side; ++row) {
        for (int column = inside.left() / Tile::side; column <= inside.right() / Tile::side;
             ++column) {
            const QPoint corner(column * Tile::side, row * Tile::side);
            painter.drawImage(corner - inside.topLeft(),
                              converted(level.pyramid.tile(level.index, column, row)));
        }
    }
    return pixels;
}

void paintChecker(QImage& target, const QRect& area, const Checker& checker)
{
    QImage pattern(2 * square, 2 * square, QImage::Format_RGB32);
    pattern.fill(checker.light);
    QPainter cells(&pattern);
    cells.fillRect(0, 0, square, square, checker.dark);
    cells.fillRect(square, square, square, square, checker.dark);
    cells.end();
    QPainter painter(&target);
    QBrush brush(pattern);
    brush.setTransform(QTransform::fromTranslate(-area.left(), -area.top()));
    painter.fillRect(target.rect(), brush);
}

/// Device pixels per pixel of a level, along each axis.
struct Scale {
    double x = 1.0;
    double y = 1.0;
};

/// For each device pixel from `first` on, the image pixel it shows.
std::vector<int> sources(int first, int count, double scale, int size)
{
    std::vector<int> indices(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const int source = static_cast<int>(std::floor((first + i + 0.5) / scale));
        indices[static_cast<std::size_t>(i)] = std::clamp(source, 0, size - 1);
    }
    return indices;
}

QImage exact(const Level& level, Scale scale, const QRect& area)
{
    const std::vector<int> columns =
        sources(area.left(), area.width(), scale.x, level.size().width());
    const std::vector<int> rows =
        sources(area.top(), area.height(), scale.y, level.size().height());
    const QRect shown(QPoint(columns.front(), rows.front()), QPoint(columns.back(), rows.back()));
    const QImage pixels = patch(level, shown);
    QImage result(area.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < area.height(); ++y) {
        const auto row = static_cast<std::size_t>(y);
        auto* out = reinterpret_cast<QRgb*>(result.scanLine(y));
        if (y > 0 && rows[row] == rows[row - 1]) {
            std::copy_n(
                reinterpret_cast<const QRgb*>(result.constScanLine(y - 1)), area.width(), out);
            continue;
        }
        const auto* in =
            reinterpret_cast<const QRgb*>(pixels.constScanLine(rows[row] - shown.top()));
        for (const int column : columns) *out++ = in[column - shown.left()];
    }
    return result;
}

QImage smooth(const Level& level, Scale scale, const QRect& area)
{
    const QRectF wanted(area.left() / scale.x,
                        area.top() / scale.y,
                        area.width() / scale.x,
                        area.height() / scale.y);
    const QRect shown =
        wanted.toAlignedRect().adjusted(-1, -1, 1, 1) & QRect(QPoint(), level.size());
    QImage result(area.size(), QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-area.topLeft());
    painter.scale(scale.x, scale.y);
    painter.drawImage(shown.topLeft(), patch(level, shown));
    return result;
}

}  // namespace

QImage screenTile(const MipPyramid& pyramid, QSize shown, const QRect& area, const Checker& checker)
{
    const double wanted = static_cast<double>(shown.width()) / pyramid.image().width();
    const Level level{pyramid, pyramid.levelFor(wanted)};
    // A level is rounded up to whole pixels, so its own scale is a little off the power of two.
    const Scale scale{.x = static_cast<double>(shown.width()) / level.size().width(),
                      .y = static_cast<double>(shown.height()) / level.size().height()};
    const bool isExact = scale.x >= exactFrom || shown == level.size();
    QImage result(area.size(), QImage::Format_RGB32);
    paintChecker(result, area, checker);
    QPainter painter(&result);
    painter.drawImage(0, 0, isExact ? exact(level, scale, area) : smooth(level, scale, area));
    return result;
}

}  // namespace ratoon
