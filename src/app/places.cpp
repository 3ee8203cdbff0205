// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ratoon {

namespace {

/// XDG Base Directory Specification 0.8: relative paths in the variables are to be ignored.
QString baseFolder(const char* variable, QLatin1String fallback)
{
    const QString value = qEnvironmentVariable(variable);
    const QString base =
        QDir::isAbsolutePath(value) ? value : QDir::homePath() + QLatin1Char('/') + fallback;
    return base + QStringLiteral("/ratoon");
}

Places created(Places places)
{
    for (const QString& folder : {places.config, places.state, places.cache}) QDir().mkpath(folder);
    return places;
}

}  // namespace

Places Places::ofUser()
{
    return created({.config = baseFolder("XDG_CONFIG_HOME", QLatin1String(".config")),
                    .state = baseFolder("XDG_STATE_HOME", QLatin1String(".local/state")),
                    .cache = baseFolder("XDG_CACHE_HOME", QLatin1String(".cache"))});
}

Places Places::below(const QString& folder)
{
    return created({.config = folder + QStringLiteral("/config"),
                    .state = folder + QStringLiteral("/state"),
                    .cache = folder + QStringLiteral("/cache")});
}

QString Places::settingsFile() const
{
    return config + QStringLiteral("/settings.json");
}

QString Places::sessionStateFile() const
{
    return state + QStringLiteral("/state.json");
}

QString Places::ledgerFile() const
{
    return state + QStringLiteral("/ledger.sqlite");
}

QString Places::modelsFile() const
{
    return config + QStringLiteral("/models.json");
}

QString Places::listedModelsFile() const
{
    return cache + QStringLiteral("/listed-models.json");
}

QString samplePhoto()
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString& folder : {beside + QStringLiteral("/../share/ratoon/sample"),
                                  QStringLiteral(RATOON_SOURCE_DIR "/resources/sample")}) {
        const QFileInfo photo(folder + QStringLiteral("/picos.jpg"));
        if (photo.isReadable()) return photo.canonicalFilePath();
    }
    return {};
}

}  // namespace ratoon
