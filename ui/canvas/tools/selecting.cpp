// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/selecting.h"

#include <QPainter>

#include <algorithm>

namespace ratoon {

Mask::Combine combineBy(Qt::KeyboardModifiers modifiers)
{
    const bool isShift = modifiers.testFlag(Qt::ShiftModifier);
    const bool isAlt = modifiers.testFlag(Qt::AltModifier);
    if (isShift && isAlt) return Mask::Combine::Intersect;
    if (isShift) return Mask::Combine::Add;
    if (isAlt) return Mask::Combine::Subtract;
    return Mask::Combine::Replace;
}

Mask combined(const Mask& selection, const Mask& shape, Mask::Combine how)
{
    const bool hasSelection = !selection.isNull() && selection.size() == shape.size();
    const Mask before = hasSelection ? selection : Mask::filled(shape.size(), 0);
    const Mask after = before.combined(shape, how);
    return after.isEmpty() ? Mask() : after;
}

void paintShape(QPainter& painter, const QPainterPath& shape, const Theme& theme)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.antsDark, 1));
    painter.drawPath(shape);
    QPen dashes(theme.antsLight, 1, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.drawPath(shape);
    painter.restore();
}

void paintReadOut(QPainter& painter,
                  QPointF pointer,
                  const QString& text,
                  const QRectF& bounds,
                  const Theme& theme)
{
    constexpr double away = 16;
    constexpr double height = 22;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextRole::Caption));
    QRectF plate(pointer + QPointF(away, away),
                 QSizeF(painter.fontMetrics().horizontalAdvance(text) + metrics::gapLarge, height));
    if (plate.right() > bounds.right()) plate.moveRight(pointer.x() - away / 2);
    if (plate.bottom() > bounds.bottom()) plate.moveBottom(pointer.y() - away / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.overlay);
    painter.drawRoundedRect(plate, metrics::radiusControl, metrics::radiusControl);
    painter.setPen(theme.overlayText);
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.restore();
}

}  // namespace ratoon
