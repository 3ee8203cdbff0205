// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "app/settings.h"

#include <QObject>

#include <functional>

namespace ratoon {

/// The user's settings and what the program remembers by itself. Read once at the start; every change is written
/// in the background.
class Preferences final : public QObject {
    Q_OBJECT

public:
    explicit Preferences(Services& services, QObject* parent = nullptr);

    const Settings& settings() const { return m_settings; }
    const SessionState& state() const { return m_state; }

    void change(const std::function<void(Settings&)>& how);
    /// No connection is opened, by the settings or by the environment.
    bool isOffline() const;
    /// A key was typed, kept or forgotten.
    void tellKeysChanged() { Q_EMIT keysChanged(); }
    /// A service was asked which it has.
    void tellModelsChanged() { Q_EMIT modelsChanged(); }
    void remember(const std::function<void(SessionState&)>& what);
    /// To the front of the recent files.
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);

Q_SIGNALS:
    void settingsChanged();
    void keysChanged();
    void modelsChanged();
    void recentFilesChanged();

private:
    void write(const QString& path, const Json& json);

    Services& m_services;
    Settings m_settings;
    SessionState m_state;
};

}  // namespace ratoon
