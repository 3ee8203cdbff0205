// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemtone.h"

#ifdef RATOON_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace ratoon {

#ifdef RATOON_DBUS

namespace {

// https://flatpak.github.io/xdg-desktop-portal, org.freedesktop.portal.Settings: 1 dark, 2 light, 0 no preference.
constexpr int patience = 50;
const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const auto schemeKey = QStringLiteral("color-scheme");

/// Read() wraps its answer in two variants.
int unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value.toInt();
}

}  // namespace

std::optional<Theme::Tone> wishedTone()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return std::nullopt;
    auto question = QDBusMessage::createMethodCall(
        portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question << appearanceGroup << schemeKey;
    const auto answer = bus.call(question, QDBus::Block, patience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
        return std::nullopt;
    }
    switch (unwrapped(answer.arguments().first())) {
    case 1: return Theme::Tone::Dark;
    case 2: return Theme::Tone::Light;
    default: return std::nullopt;
    }
}

SystemTone::SystemTone(QObject* parent) : QObject(parent)
{
    QDBusConnection::sessionBus().connect(portalService,
                                          portalPath,
                                          portalInterface,
                                          QStringLiteral("SettingChanged"),
                                          this,
                                          SLOT(takeSetting(QString, QString)));
}

void SystemTone::takeSetting(const QString& group, const QString& key)
{
    if (group == appearanceGroup && key == schemeKey) Q_EMIT changed(Theme::systemTone());
}

#else

std::optional<Theme::Tone> wishedTone()
{
    return std::nullopt;
}

SystemTone::SystemTone(QObject* parent) : QObject(parent) {}

void SystemTone::takeSetting(const QString&, const QString&) {}

#endif

}  // namespace ratoon
