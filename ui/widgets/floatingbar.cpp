// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floatingbar.h"

#include "ui/style/controls.h"
#include "ui/widgets/shadow.h"

#include <QPainter>

namespace ratoon {

FloatingBar::FloatingBar(QWidget* parent) : QWidget(parent)
{
    setContentsMargins(shadowReach, shadowReach, shadowReach, shadowReach);
    setCursor(Qt::ArrowCursor);
}

QRect FloatingBar::bar() const
{
    return rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
}

void FloatingBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(*this);
    QPainter painter(this);
    paintShadow(painter,
                bar(),
                {.reach = shadowReach,
                 .radius = metrics::radiusFloating,
                 .color = withAlpha(theme.shadow, theme.shadow.alphaF() * 0.7)});
    controls::box({painter, theme}, bar(), metrics::radiusFloating, theme.raised, theme.line);
}

}  // namespace ratoon
