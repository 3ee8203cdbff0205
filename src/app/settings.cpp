// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "storage/diskfile.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

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

}  // namespace

Settings Settings::fromJson(const Json& json)
{
    const Settings defaults;
    return {.theme = themeOf(stringAt(json, "theme")),
            .language = stringAt(json, "language"),
            .provider = stringAt(json, "provider", defaults.provider),
            .model = stringAt(json, "model"),
            .reduceMotion = boolAt(json, "reduce_motion"),
            .faceDetector = stringAt(json, "face_detector"),
            .consentedHosts = stringsAt(json, "consented_hosts", 100),
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
    json["face_detector"] = ratoon::toJson(faceDetector);
    json["consented_hosts"] = stringsToJson(consentedHosts);
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
