// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ratoon {

/// A soft shadow all around a box.
struct Shadow {
    int reach = 16;     ///< Logical pixels until it is gone.
    double radius = 0;  ///< Of the box's corners.
    QColor color = {};  ///< Next to the box.
};

/// Around a picture on the surround.
inline constexpr int pictureShadowReach = 24;

/// Paints the shadow of `box`, not under it.
void paintShadow(QPainter& painter, const QRectF& box, const Shadow& shadow);

}  // namespace ratoon
