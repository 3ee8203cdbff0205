// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/docktitle.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace ratoon {

DockTitle::DockTitle(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapTiny);
    m_row->setSpacing(metrics::gapSmall);
    m_row->addWidget(new PlainLabel(title, TextRole::Strong), 1);
}

void DockTitle::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

}  // namespace ratoon
