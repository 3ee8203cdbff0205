// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/graftsettings.h"

#include <QPolygonF>
#include <QSize>
#include <QTransform>

namespace ratoon {

/// A place of a reply in numbers: its middle from that of the crop it answers, in pixels; its sides in percent of the
/// crop's; clockwise degrees.
struct PlaceNumbers {
    double x = 0;
    double y = 0;
    double width = 100;
    double height = 100;
    double rotation = 0;
};

/// Where a reply lies on the canvas, and how handles change that. A value: each movement returns another one.
struct ReplyFrame {
    QSize reply;          ///< Its pixels.
    QRect crop;           ///< Of the canvas: what the reply answers.
    QTransform toCanvas;  ///< From the reply's corners (0, 0 … width, height) to canvas corners.

    /// A part of the frame to take hold of: −1, 0 or 1 from left to right and from top to bottom.
    struct Handle {
        int x = 0;
        int y = 0;

        bool isCorner() const { return x != 0 && y != 0; }
    };
    static constexpr Handle handles[] =
        {{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}};

    static ReplyFrame of(QSize reply, QRect crop, const PlaceMatrix& toSource);
    static ReplyFrame of(QSize reply, QRect crop, const PlaceNumbers& numbers);
    /// What GraftSettings::placement wants.
    PlaceMatrix placement() const;
    /// A reply that is sheared has no such numbers: then of the nearest one that is not.
    PlaceNumbers numbers() const;

    /// On the canvas.
    QPolygonF outline() const;
    QPointF middle() const { return at({0, 0}); }
    QPointF at(Handle handle) const;

    ReplyFrame moved(QPointF by) const;
    /// The handle follows the pointer, and what lies opposite stays. `isFree`: corners change the proportions.
    ReplyFrame pulled(Handle handle, QPointF from, QPointF to, bool isFree) const;
    /// About its middle. `isStepped`: by whole steps of 15 degrees.
    ReplyFrame turned(QPointF from, QPointF to, bool isStepped) const;
};

}  // namespace ratoon
