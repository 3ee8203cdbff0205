// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportpresets.h"
#include "base/json.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace ratoon {

enum class ThemeChoice { System, Light, Dark };

/// That pictures may go to a host: when it was given, and when it was taken back.
struct Consent {
    QString host;
    QDateTime given;         ///< UTC
    QDateTime revoked = {};  ///< UTC; null while it holds.

    bool operator==(const Consent&) const = default;
};

/// What the user chose. A plain value in settings.json; unknown keys survive a round trip.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    QString language;  ///< "da"; empty: the system's.
    QString provider = QStringLiteral("offline");
    QString model;  ///< Empty: the provider's default.
    bool reduceMotion = false;
    qint64 pixelMemory = 0;         ///< What pixels may take in memory, MiB; 0: the usual.
    QString faceDetector;           ///< A file; empty: what is installed.
    bool offline = false;           ///< No socket is opened.
    std::vector<Consent> consents;  ///< Oldest first, those that were taken back too: a record.
    std::vector<ExportPreset> exportPresets = {};
    Json unknown = Json::object();

    bool mayGoTo(const QString& host) const;
    /// Asked once for each host, and then as often as it was taken back.
    void allow(const QString& host);
    void revoke(const QString& host);

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
