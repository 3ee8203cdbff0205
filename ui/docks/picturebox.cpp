// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/picturebox.h"

#include "ui/docks/rowpainting.h"

#include <QPainter>

namespace ratoon {

PictureBox::PictureBox(QWidget* parent) : QWidget(parent) {}

void PictureBox::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void PictureBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surround);
    painter.drawRoundedRect(rect(), metrics::radiusCard, metrics::radiusCard);
    if (m_picture.isNull()) return;
    const QSizeF fitting = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    QRectF area(QPointF(), fitting);
    area.moveCenter(QRectF(rect()).center());
    paintThumbnail(painter, theme, area, m_picture, metrics::radiusCard);
}

}  // namespace ratoon
