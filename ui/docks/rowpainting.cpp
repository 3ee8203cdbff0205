// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/rowpainting.h"

#include "ui/style/controls.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace ratoon {
namespace {

constexpr int checkerSide = 4;

void paintChecker(QPainter& painter, const Theme& theme, const QRectF& area)
{
    painter.fillRect(area, theme.checkerLight);
    for (int row = 0; row * checkerSide < area.height(); ++row) {
        for (int column = row % 2; column * checkerSide < area.width(); column += 2) {
            painter.fillRect(QRectF(area.left() + column * checkerSide,
                                    area.top() + row * checkerSide,
                                    checkerSide,
                                    checkerSide),
                             theme.checkerDark);
        }
    }
}

}  // namespace

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool isCurrent)
{
    const Theme& theme = themeOf(*option.widget);
    const QRectF card = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isCurrent || isHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? theme.hover : withAlpha(theme.hover, 0.5));
        painter.drawRoundedRect(card, metrics::radiusControl, metrics::radiusControl);
    }
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus) &&
                             option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!hasKeyboard) return;
    controls::focusRing({painter, theme}, card.adjusted(-1, -1, 1, 1), metrics::radiusControl);
}

void paintThumbnail(QPainter& painter,
                    const Theme& theme,
                    const QRectF& area,
                    const QImage& picture,
                    double radius)
{
    QPainterPath outline;
    outline.addRoundedRect(area, radius, radius);
    if (picture.isNull()) {
        painter.fillPath(outline, theme.hover);
        return;
    }
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture.hasAlphaChannel()) paintChecker(painter, theme, area);
    const QSizeF part = area.size().scaled(picture.size(), Qt::KeepAspectRatio);
    const QRectF source(
        QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2),
        part);
    painter.drawImage(area, picture, source);
    painter.restore();
}

}  // namespace ratoon
