// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themefollower.h"

namespace ratoon {

ThemeFollower::ThemeFollower(QApplication& application, Preferences& preferences)
    : m_application(application)
    , m_preferences(preferences)
    , m_systemTone(Theme::systemTone())
{
    follow();
    connect(&preferences, &Preferences::settingsChanged, this, &ThemeFollower::follow);
    connect(&m_system, &SystemTone::changed, this, [this](Theme::Tone tone) {
        m_systemTone = tone;
        follow();
    });
}

void ThemeFollower::follow()
{
    Theme::Tone tone = m_systemTone;
    switch (m_preferences.settings().theme) {
    case ThemeChoice::System: break;
    case ThemeChoice::Light: tone = Theme::Tone::Light; break;
    case ThemeChoice::Dark: tone = Theme::Tone::Dark; break;
    }
    if (m_applied == tone) return;
    m_applied = tone;
    apply(m_application, Theme::of(tone));
}

}  // namespace ratoon
