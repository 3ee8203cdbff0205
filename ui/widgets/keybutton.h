// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

class QPushButton;

namespace ratoon {

/// A push button that shows the key which does the same, small behind its verb.
QPushButton* keyButton(const QString& verb,
                       const QString& key,
                       Emphasis emphasis = Emphasis::Normal,
                       QWidget* parent = nullptr);
/// Another verb or key for such a button.
void setVerb(QPushButton& button, const QString& verb, const QString& key);

}  // namespace ratoon
