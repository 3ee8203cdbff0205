// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QDialog>

class QComboBox;

namespace ratoon {

/// What the user may choose, on a few pages. Every change is in force at once.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Page { General, Services, Privacy, Safety, Spending };

    SettingsDialog(Services& services,
                   Preferences& preferences,
                   QWidget* parent,
                   Page first = Page::General);

private:
    QWidget* generalPage(Services& services);
    QWidget* spendingPage();
    QWidget* themeChoice();
    QComboBox* languageChoice();
    QWidget* motionChoice();
    QComboBox* memoryChoice();

    Preferences& m_preferences;
};

}  // namespace ratoon
