// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/mask.h"
#include "ui/theme.h"

#include <QPainterPath>
#include <QPointF>
#include <QString>

class QPainter;

namespace ratoon {

/// How a new shape meets what is selected, by the modifiers at the press: Shift adds, Alt subtracts, both intersect.
Mask::Combine combineBy(Qt::KeyboardModifiers modifiers);

/// `selection` (null: nothing) with `shape` added, taken away …; null when nothing is left.
Mask combined(const Mask& selection, const Mask& shape, Mask::Combine how);

/// The shape being drawn (widget coordinates), visible on any picture.
void paintShape(QPainter& painter, const QPainterPath& shape, const Theme& theme);

/// A small plate of text beside the pointer, kept inside `bounds`.
void paintReadOut(QPainter& painter,
                  QPointF pointer,
                  const QString& text,
                  const QRectF& bounds,
                  const Theme& theme);

}  // namespace ratoon
