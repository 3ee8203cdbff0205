// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace ratoon {

/// What the user may choose. Every change is in force at once.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Services& services, Preferences& preferences, QWidget* parent);

private:
    QWidget* themeChoice();
    QComboBox* languageChoice();
    QWidget* motionChoice();
    void fillHosts();

    Preferences& m_preferences;
    QVBoxLayout* m_hosts;
};

}  // namespace ratoon
