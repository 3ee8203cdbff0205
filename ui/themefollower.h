// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/systemtone.h"
#include "ui/theme.h"

#include <QObject>

class QApplication;

namespace ratoon {

/// Keeps the program in the theme that was chosen, or in that of the desktop.
class ThemeFollower final : public QObject {
    Q_OBJECT

public:
    ThemeFollower(QApplication& application, Preferences& preferences);

private:
    void follow();

    QApplication& m_application;
    Preferences& m_preferences;
    SystemTone m_system;
    Theme::Tone m_systemTone;
    std::optional<Theme::Tone> m_applied;
};

}  // namespace ratoon
