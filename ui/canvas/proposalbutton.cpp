// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/proposalbutton.h"

#include "ui/style/controls.h"
#include "ui/widgets/plainlabel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace ratoon {

namespace {

constexpr QSize thumbnailSize(60, 44);

/// The middle of `picture` that has the proportions of `area`.
QRectF covering(const QSize& picture, const QSizeF& area)
{
    const QSizeF part = area.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2),
            part};
}

}  // namespace

ProposalButton::ProposalButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProposalButton::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void ProposalButton::setName(const QString& name)
{
    setAccessibleName(name);
    setToolTip(plainTip(name));
}

QSize ProposalButton::sizeHint() const
{
    return thumbnailSize;
}

void ProposalButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton) Q_EMIT doubleClicked();
}

void ProposalButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF area = QRectF(rect());
    QPainterPath shape;
    shape.addRoundedRect(area, metrics::radiusControl, metrics::radiusControl);
    painter.save();
    painter.setClipPath(shape);
    if (m_picture.isNull())
        painter.fillRect(area, theme.hover);
    else
        painter.drawImage(area, m_picture, covering(m_picture.size(), area.size()));
    painter.restore();
    if (!isChecked() && !underMouse()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.outline, 2));
    painter.drawRoundedRect(
        area.adjusted(1, 1, -1, -1), metrics::radiusControl - 1, metrics::radiusControl - 1);
}

}  // namespace ratoon
