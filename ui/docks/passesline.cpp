// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/passesline.h"

#include "edit/outlook.h"
#include "ui/style/style.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ratoon {

PassesLine::PassesLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, TextRole::Caption))
    , m_redo(new QToolButton)
{
    setObjectName(QStringLiteral("passesLine"));
    m_words->setElide(Qt::ElideRight);
    m_redo->setObjectName(QStringLiteral("passesRedo"));
    m_redo->setText(tr("Redo from the original"));
    m_redo->setAccessibleName(tr("Redo from the original with both instructions"));
    m_redo->setToolTip(
        plainTip(tr("Asks for both instructions at once, on pixels that no model has made")));
    m_redo->setFocusPolicy(Qt::TabFocus);
    setEmphasis(*m_redo, Emphasis::Quiet);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_words, 1);
    row->addWidget(m_redo);
    connect(m_redo, &QToolButton::clicked, this, &PassesLine::redoWanted);
    setVisible(false);
}

void PassesLine::setPasses(int passes)
{
    m_isSaying = !passesNotes(passes).empty();
    if (!m_isSaying) return;
    const QString words = tr("These pixels have been through %n model(s) already", nullptr, passes);
    m_words->setText(words);
    m_words->setToolTip(plainTip(words + QLatin1Char('\n') + tr("Each time costs detail.")));
}

}  // namespace ratoon
