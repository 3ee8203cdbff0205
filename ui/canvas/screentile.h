// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/mippyramid.h"

#include <QColor>
#include <QImage>
#include <QRect>

namespace ratoon {

/// What lies under transparent pixels: squares of 8 device pixels.
struct Checker {
    QColor dark;
    QColor light;

    friend bool operator==(const Checker&, const Checker&) = default;
};

/// The picture drawn `shown` device pixels large: those of `area`, which lies within. Opaque (Format_RGB32),
/// transparency already laid on the checker. From 200 % on, and at 100 %, pixels keep their exact colours and edges;
/// between and below they are smoothed. Pure; any thread.
QImage
screenTile(const MipPyramid& pyramid, QSize shown, const QRect& area, const Checker& checker);

}  // namespace ratoon
