// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ratoon {

namespace {

constexpr int emptyIcon = 28;

}  // namespace

EmptyState::EmptyState(const QString& icon,
                       const QString& title,
                       const QString& text,
                       QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_title(new PlainLabel(title, TextRole::Text, this))
{
    auto* column = new QVBoxLayout(this);
    constexpr int margin = metrics::gapHuge;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(metrics::gapTiny);
    column->addStretch();
    column->addSpacing(emptyIcon + metrics::gap);
    for (auto* label : {m_title, new PlainLabel(text, TextRole::Secondary, this)}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF place(
        (width() - emptyIcon) / 2.0, m_title->y() - emptyIcon - metrics::gap, emptyIcon, emptyIcon);
    paintIcon(painter, place, m_icon, themeOf(*this).secondary);
}

}  // namespace ratoon
