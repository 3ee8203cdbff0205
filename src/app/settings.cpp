// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "storage/diskfile.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

constexpr qint64 mostPixelMemory = 1 << 20;  ///< MiB

constexpr std::array themes = {"system", "light", "dark"};

QStringList stringsAt(const Json& json, const char* key, qsizetype limit)
{
    QStringList result;
    for (const Json& entry : arrayAt(json, key)) {
        if (entry.is_string() && result.size() < limit) {
            result += QString::fromStdString(entry.get_ref<const std::string&>());
        }
    }
    return result;
}

Json stringsToJson(const QStringList& strings)
{
    Json result = Json::array();
    for (const QString& text : strings) result.push_back(toJson(text));
    return result;
}

QByteArray bytesAt(const Json& json, const char* key)
{
    return QByteArray::fromBase64(stringAt(json, key).toLatin1());
}

ThemeChoice themeOf(const QString& word)
{
    const auto found = std::find_if(themes.begin(), themes.end(), [&](const char* theme) {
        return word == QLatin1String(theme);
    });
    return found == themes.end() ? ThemeChoice::System
                                 : static_cast<ThemeChoice>(found - themes.begin());
}

QDateTime momentAt(const Json& json, const char* key)
{
    return QDateTime::fromString(stringAt(json, key), Qt::ISODate).toUTC();
}

/// One whose moment cannot be read does not hold.
std::vector<Consent> consentsAt(const Json& json)
{
    std::vector<Consent> result;
    for (const Json& entry : arrayAt(json, "consents")) {
        const Consent consent{.host = stringAt(entry, "host"),
                              .given = momentAt(entry, "given"),
                              .revoked = momentAt(entry, "revoked")};
        if (!consent.host.isEmpty() && consent.given.isValid()) result.push_back(consent);
    }
    return result;
}

Json consentsToJson(const std::vector<Consent>& consents)
{
    Json result = Json::array();
    for (const Consent& consent : consents) {
        Json entry = {{"host", toJson(consent.host)},
                      {"given", toJson(consent.given.toString(Qt::ISODate))}};
        if (consent.revoked.isValid())
            entry["revoked"] = toJson(consent.revoked.toString(Qt::ISODate));
        result.push_back(std::move(entry));
    }
    return result;
}

/// To the second, as it is written.
QDateTime thisSecond()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

}  // namespace

bool Settings::mayGoTo(const QString& host) const
{
    return std::ranges::any_of(consents, [&](const Consent& consent) {
        return consent.host == host && !consent.revoked.isValid();
    });
}

void Settings::allow(const QString& host)
{
    constexpr std::size_t most = 1000;
    if (mayGoTo(host)) return;
    if (consents.size() >= most) consents.erase(consents.begin());
    consents.push_back({.host = host, .given = thisSecond()});
}

void Settings::revoke(const QString& host)
{
    for (Consent& consent : consents) {
        if (consent.host == host && !consent.revoked.isValid()) consent.revoked = thisSecond();
    }
}

Settings Settings::fromJson(const Json& json)
{
    const Settings defaults;
    return {.theme = themeOf(stringAt(json, "theme")),
            .language = stringAt(json, "language"),
            .provider = stringAt(json, "provider", defaults.provider),
            .model = stringAt(json, "model"),
            .reduceMotion = boolAt(json, "reduce_motion"),
            .pixelMemory =
                std::clamp<qint64>(integerAt(json, "pixel_memory_mib"), 0, mostPixelMemory),
            .faceDetector = stringAt(json, "face_detector"),
            .offline = boolAt(json, "offline"),
            .consents = consentsAt(json),
            .exportPresets = presetsFrom(arrayAt(json, "export_presets")),
            .unknown = json.is_object() ? json : Json::object()};
}

Json Settings::toJson() const
{
    Json json = unknown;
    json["theme"] = themes.at(static_cast<std::size_t>(theme));
    json["language"] = ratoon::toJson(language);
    json["provider"] = ratoon::toJson(provider);
    json["model"] = ratoon::toJson(model);
    json["reduce_motion"] = reduceMotion;
    json["pixel_memory_mib"] = pixelMemory;
    json["face_detector"] = ratoon::toJson(faceDetector);
    json["offline"] = offline;
    json["consents"] = consentsToJson(consents);
    json["export_presets"] = ratoon::toJson(exportPresets);
    return json;
}

SessionState SessionState::fromJson(const Json& json)
{
    return {.recentFiles = stringsAt(json, "recent_files", 20),
            .promptHistory = stringsAt(json, "prompt_history", 200),
            .windowGeometry = bytesAt(json, "window_geometry"),
            .windowLayout = bytesAt(json, "window_layout"),
            .overlays = stringsAt(json, "overlays", 20)};
}

Json SessionState::toJson() const
{
    return {{"recent_files", stringsToJson(recentFiles)},
            {"prompt_history", stringsToJson(promptHistory)},
            {"window_geometry", windowGeometry.toBase64().toStdString()},
            {"window_layout", windowLayout.toBase64().toStdString()},
            {"overlays", stringsToJson(overlays)}};
}

Json readJsonFile(const QString& path)
{
    constexpr qint64 largest = 4LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Json::object();
    const auto json = parseJson(file.read(largest));
    return json && json->is_object() ? *json : Json::object();
}

Result<void> writeJsonFile(const QString& path, const Json& json)
{
    return writeFile(path, toPrettyBytes(json));
}

}  // namespace ratoon
