// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ratoon {

enum class ThemeChoice { System, Light, Dark };

/// What the user chose. A plain value in settings.json; unknown keys survive a round trip.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    QString language;  ///< "da"; empty: the system's.
    QString provider = QStringLiteral("offline");
    QString model;  ///< Empty: the provider's default.
    bool reduceMotion = false;
    QString faceDetector;        ///< A file; empty: what is installed.
    QStringList consentedHosts;  ///< Hosts a picture may be sent to: asked once each.
    Json unknown = Json::object();

    static Settings fromJson(const Json& json);
    Json toJson() const;
};

/// What the program remembers by itself: not chosen, may be lost. state.json
struct SessionState {
    QStringList recentFiles;    ///< Newest first, at most 20.
    QStringList promptHistory;  ///< Newest first, at most 200.
    QByteArray windowGeometry;
    QByteArray windowLayout;
    QStringList overlays;  ///< What is shown over pictures, by name.

    static SessionState fromJson(const Json& json);
    Json toJson() const;
};

/// A missing or broken file is an empty object.
Json readJsonFile(const QString& path);
/// Atomic: written beside, synced, renamed.
Result<void> writeJsonFile(const QString& path, const Json& json);

}  // namespace ratoon
