// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "image/mask.h"
#include "ui/canvas/selectionoutline.h"
#include "ui/canvas/viewport.h"

#include <QColor>
#include <QImage>

#include <array>

class QFont;
class QPainter;

namespace ratoon {

struct Theme;

/// The color of each value of a mask; transparent ones are not painted.
using TintColors = std::array<QColor, 256>;

/// A mask in translucent colors, at most 2048 pixels long: each of its pixels shows the largest value below it, so that
/// nothing is too small to be seen. Null for a null mask, and if cancelled. For a worker.
QImage tintOf(const Mask& mask, const TintColors& colors, const Cancel& cancel = {});

/// Over the whole canvas.
void paintTint(QPainter& painter, const QImage& tint, const Viewport& viewport);

/// A line of one logical pixel along an outline, with a dark one around it, so that it can be seen on any picture.
void paintOutline(QPainter& painter,
                  const SelectionOutline& outline,
                  const Viewport& viewport,
                  const QColor& color,
                  const QColor& around);

/// A small plate of words on the picture.
void paintPlate(QPainter& painter, const QRectF& plate, const QString& words, const Theme& theme);
/// What the plate of such words takes.
QSizeF plateSize(const QString& words, const QFont& font);

}  // namespace ratoon
