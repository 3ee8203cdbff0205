// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openingpage.h"

#include "ui/canvas/viewport.h"
#include "ui/theme.h"
#include "ui/widgets/shadow.h"

#include <QPainter>

namespace ratoon {

OpeningPage::OpeningPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("openingPage"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
}

void OpeningPage::show(const FilePreview& preview)
{
    m_preview = preview;
    update();
}

void OpeningPage::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    const double ratio = devicePixelRatioF();
    const Viewport viewport(m_preview.size, size(), ratio);
    const QRectF place(QPointF(viewport.deviceOrigin()) / ratio,
                       QSizeF(viewport.deviceSize()) / ratio);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme.surround);
    paintShadow(painter, place, {.reach = pictureShadowReach, .color = theme.shadow});
    painter.drawImage(place, m_preview.picture);
}

}  // namespace ratoon
