// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/masktile.h"

#include <QImage>
#include <QPainterPath>
#include <QPolygonF>
#include <QRect>
#include <QSize>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ratoon {

/// Coverage 0 … 255 for every pixel of an image of the same size, in shared 128 × 128 tiles; a
/// uniform tile costs nothing. A value like Image: immutable, cheap to copy, readable from any thread.
/// 255 = may change, 0 = must not change.
class Mask {
public:
    enum class Combine { Replace, Add, Subtract, Intersect };

    /// Null: 0 × 0.
    Mask() = default;
    /// Row-major tiles, as many as for an image of that size.
    Mask(QSize size, std::vector<MaskTile> tiles);

    static Mask filled(QSize size, quint8 coverage);
    static Mask rectangle(QSize size, QRect area);
    /// Antialiased; `path` in pixels of the image.
    static Mask shape(QSize size, const QPainterPath& path);
    /// Format_Grayscale8, or anything that converts to it.
    static Mask fromQImage(const QImage& grey);

    bool isNull() const;
    QSize size() const;
    /// No pixel is covered.
    bool isEmpty() const;
    /// Every pixel is fully covered.
    bool isFull() const;
    /// The smallest rectangle that holds all covered pixels.
    QRect bounds() const;
    quint8 at(QPoint pixel) const;
    /// Sum of coverage / 255.
    double area() const;
    bool isSame(const Mask& other) const;

    /// The bytes under `area`, row by row without gaps; 0 outside.
    std::vector<quint8> coverage(QRect area) const;
    /// Format_Grayscale8; 0 outside.
    QImage toQImage(QRect area) const;
    QImage toQImage() const;

    int columns() const;
    int rows() const;
    const MaskTile& maskTile(int column, int row) const;
    bool isUniform(int column, int row) const;
    quint8 uniformValue(int column, int row) const;
    /// The one value all over `area` (0 outside the mask), if whole tiles tell it: a look at no pixel.
    std::optional<quint8> uniformValue(QRect area) const;
    /// A tile's 128 rows of 128 bytes, or nothing if it is uniform. What lies beyond the edge means nothing.
    std::span<const quint8> tile(int column, int row) const;

    Mask combined(const Mask& with,
                  Combine how) const;  ///< add = max, subtract = a·(1−b), intersect = min
    Mask inverted() const;
    Mask cropped(QRect area) const;
    /// Area average when shrinking, linear when enlarging.
    Mask scaled(QSize size) const;
    /// This mask on a larger (or smaller) canvas, its origin at `at`; 0 elsewhere.
    Mask placed(QSize canvas, QPoint at) const;
    /// Grown (or, below 0, shrunk) by a disc of |pixels| radius. Beyond the canvas there is nothing to grow from,
    /// nor to shrink away from.
    Mask grown(int pixels) const;
    /// A soft edge of `pixels` width that lies wholly inside: where this is 0, the result is 0. An edge of the
    /// canvas is no edge. Null if cancelled.
    Mask featheredInside(double pixels, const Cancel& cancel = {}) const;

    friend bool operator==(const Mask& a, const Mask& b);

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

}  // namespace ratoon
