// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaswidget.h"
#include "ui/canvas/editpills.h"
#include "ui/canvas/insights.h"
#include "ui/canvas/marchingants.h"
#include "ui/widgets/shadow.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

namespace ratoon {

namespace {

QRect scaledOut(const QRect& area, double ratio)
{
    return QRectF(area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio)
        .toAlignedRect();
}

}  // namespace

void CanvasWidget::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    for (const QRect& exposed : event->region()) {
        paintSurround(painter, exposed);
        if (!m_tiles.isEmpty()) paintPicture(painter, exposed);
    }
    if (m_tiles.isEmpty()) return;
    const Theme& theme = themeOf(*this);
    m_insights->paint(painter, m_viewport, theme);
    m_pills->paintShimmer(painter, m_viewport, theme);
    m_ants->paint(painter, m_viewport, theme);
    active().paintOverlay(painter, theme);
    if (m_isDropTarget) paintDropZone(painter);
}

void CanvasWidget::paintSurround(QPainter& painter, const QRect& exposed) const
{
    const QRectF picture(m_viewport.toWidget(QPointF()),
                         QSizeF(m_viewport.deviceSize()) / m_viewport.devicePixelRatio());
    if (!m_tiles.isEmpty() && picture.contains(exposed)) return;
    const Theme& theme = themeOf(*this);
    painter.fillRect(exposed, theme.surroundOf(m_surround));
    if (m_tiles.isEmpty() || m_surround != Surround::Theme) return;
    painter.save();
    painter.setClipRect(exposed);
    paintShadow(painter, picture, {.reach = pictureShadowReach, .color = theme.shadow});
    painter.restore();
}

void CanvasWidget::paintPicture(QPainter& painter, const QRect& exposed)
{
    const double ratio = m_viewport.devicePixelRatio();
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    m_tiles.paint(painter, m_viewport, scaledOut(exposed, ratio));
    painter.restore();
}

void CanvasWidget::paintDropZone(QPainter& painter) const
{
    const Theme& theme = themeOf(*this);
    const QRectF zone = QRectF(rect()).adjusted(12, 12, -12, -12);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(withAlpha(theme.accent, 0.12));
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine, Qt::RoundCap));
    painter.drawRoundedRect(zone, metrics::radiusFloating, metrics::radiusFloating);

    const QString words = tr("Drop as a layer");
    painter.setFont(theme.font(TextRole::Strong));
    QRectF plate(QPointF(),
                 QSizeF(painter.fontMetrics().horizontalAdvance(words) + 32, metrics::send));
    plate.moveCenter(zone.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.overlay);
    painter.drawRoundedRect(plate, metrics::send / 2.0, metrics::send / 2.0);
    painter.setPen(theme.overlayText);
    painter.drawText(plate, Qt::AlignCenter, words);
    painter.restore();
}

}  // namespace ratoon
