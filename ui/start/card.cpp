// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/card.h"

#include "ui/docks/rowpainting.h"
#include "ui/icons.h"
#include "ui/style/style.h"

#include <QPainter>

namespace ratoon {
namespace {

constexpr int cardIcon = 28;

}  // namespace

Card::Card(const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
    , m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setDrawsOwnRing(*this);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(sizeHint());
}

void Card::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void Card::setDetail(const QString& detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    update();
}

void Card::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

QSize Card::sizeHint() const
{
    return {pictureSize.width(), pictureSize.height() + captionHeight};
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF picture({}, QSizeF(pictureSize));
    painter.setOpacity(m_isDimmed ? metrics::disabled : 1);
    paintThumbnail(painter, theme, picture, m_picture, metrics::radiusCard);
    painter.setOpacity(1);
    if (m_picture.isNull()) {
        QRectF mark(0, 0, cardIcon, cardIcon);
        mark.moveCenter(picture.center());
        paintIcon(painter, mark, QStringLiteral("image"), theme.secondary);
    }
    if (underMouse() || hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? theme.accentText : theme.outline, metrics::focusRing));
        painter.drawRoundedRect(
            picture.adjusted(1, 1, -1, -1), metrics::radiusCard, metrics::radiusCard);
    }
    const QFont title = theme.font(TextRole::Text);
    const QFont detail = theme.font(TextRole::Caption);
    const int top = pictureSize.height() + metrics::gapSmall;
    painter.setFont(title);
    painter.setPen(m_isDimmed ? theme.secondary : theme.text);
    painter.drawText(0,
                     top + QFontMetrics(title).ascent(),
                     QFontMetrics(title).elidedText(text(), Qt::ElideMiddle, width()));
    painter.setFont(detail);
    painter.setPen(theme.secondary);
    painter.drawText(0,
                     top + QFontMetrics(title).lineSpacing() + 1 + QFontMetrics(detail).ascent(),
                     QFontMetrics(detail).elidedText(m_detail, Qt::ElideRight, width()));
}

}  // namespace ratoon
