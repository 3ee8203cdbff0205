// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "app/networkswitch.h"
#include "app/safetyrules.h"
#include "app/spending.h"

#include <QDir>
#include <QFileInfo>

namespace ratoon {
namespace {

constexpr qsizetype recentLimit = 20;

QString settingsFile(const Places& places)
{
    return QDir(places.config).filePath(QStringLiteral("settings.json"));
}

QString stateFile(const Places& places)
{
    return QDir(places.state).filePath(QStringLiteral("state.json"));
}

/// Limits on spending and safety rules must not be lost with a file that cannot be read: nothing is paid for, and nothing
/// sent, until they are set again.
Settings settingsIn(const QString& file)
{
    Settings settings = Settings::fromJson(readJsonFile(file));
    if (!capsIn(file) && !settings.unknown.contains("spending"))
        settings.unknown["spending"] = "unreadable";
    if (!safetyRulesIn(file) && !settings.unknown.contains("safety"))
        settings.unknown["safety"] = "unreadable";
    return settings;
}

}  // namespace

Preferences::Preferences(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settingsIn(settingsFile(services.places)))
    , m_state(SessionState::fromJson(readJsonFile(stateFile(services.places))))
{}

void Preferences::change(const std::function<void(Settings&)>& how)
{
    how(m_settings);
    *m_services.offline = isOffline();
    write(settingsFile(m_services.places), m_settings.toJson());
    Q_EMIT settingsChanged();
}

bool Preferences::isOffline() const
{
    return m_settings.offline || isForcedOffline();
}

void Preferences::remember(const std::function<void(SessionState&)>& what)
{
    what(m_state);
    write(stateFile(m_services.places), m_state.toJson());
}

void Preferences::rememberFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    remember([&](SessionState& state) {
        state.recentFiles.removeAll(absolute);
        state.recentFiles.prepend(absolute);
        state.recentFiles = state.recentFiles.mid(0, recentLimit);
    });
    Q_EMIT recentFilesChanged();
}

void Preferences::forgetFile(const QString& path)
{
    remember([&](SessionState& state) { state.recentFiles.removeAll(path); });
    Q_EMIT recentFilesChanged();
}

void Preferences::write(const QString& path, const Json& json)
{
    // A setting that cannot be written is still in force until the program ends; there is nothing better to do.
    m_services.disk
        ->run([path, json](const Cancel&) { return writeJsonFile(path, json); },
              [](const Result<void>&) {})
        .release();
}

}  // namespace ratoon
