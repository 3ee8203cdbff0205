// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

namespace ratoon {

IconButton::IconButton(const QString& icon, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_text(text)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIconSize({metrics::icon, metrics::icon});
    setIconName(icon);
    setAccessibleName(text);
    updateTip();
}

void IconButton::setIconName(const QString& icon)
{
    setIcon(ratoon::icon(icon));
}

void IconButton::setKey(const QString& key)
{
    m_key = key;
    updateTip();
}

void IconButton::setReasonAgainst(const QString& reason)
{
    m_reason = reason;
    setEnabled(reason.isEmpty());
    updateTip();
}

QSize IconButton::sizeHint() const
{
    return {metrics::hitArea, metrics::hitArea};
}

void IconButton::updateTip()
{
    setToolTip(m_reason.isEmpty() ? plainTip(m_text, m_key)
                                  : plainTip(m_text + QLatin1Char('\n') + m_reason));
}

}  // namespace ratoon
