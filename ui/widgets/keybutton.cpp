// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include <QPushButton>

namespace ratoon {

QPushButton* keyButton(const QString& verb, const QString& key, Emphasis emphasis, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    setEmphasis(*button, emphasis);
    setVerb(*button, verb, key);
    return button;
}

void setVerb(QPushButton& button, const QString& verb, const QString& key)
{
    // Style shows what is behind the tab as a key.
    button.setText(key.isEmpty() ? verb : verb + QLatin1Char('\t') + key);
    button.setAccessibleName(verb);
    button.setAccessibleDescription(key);
}

}  // namespace ratoon
