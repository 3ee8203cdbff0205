// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloudaccess.h"

#include "app/files.h"
#include "base/json.h"
#include "base/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace ratoon {

namespace {

/// Of Google's own tools.
QString usualFile()
{
    const QString folder = qEnvironmentVariable(
        "CLOUDSDK_CONFIG", QDir::home().filePath(QStringLiteral(".config/gcloud")));
    return QDir(folder).filePath(QStringLiteral("application_default_credentials.json"));
}

/// Empty if there is none.
Result<Secret> credentials(bool hasKey)
{
    constexpr qint64 largest = 64LL * 1024;
    const QString named = qEnvironmentVariable(credentialsVariable);
    if (!named.isEmpty()) {
        const auto bytes = fileBytes(named, largest);
        if (bytes) return Secret(*bytes);
        return failure(ErrorCode::Denied,
                       {QT_TRANSLATE_NOOP("Sentence", "The file that %1 names cannot be read."),
                        {QLatin1String(credentialsVariable)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Correct the path, or unset the variable.")});
    }
    if (hasKey || !QFileInfo::exists(usualFile())) return Secret();
    const auto bytes = fileBytes(usualFile(), largest);
    return bytes ? Secret(*bytes) : Secret();
}

QString projectIn(const Secret& file)
{
    const auto json = parseJson(file.reveal());
    if (!json || !json->is_object()) return {};
    return stringAt(*json, "project_id", stringAt(*json, "quota_project_id"));
}

const QString& everywhere()
{
    static const QString place = QStringLiteral("global");
    return place;
}

QString placeInEnvironment()
{
    return qEnvironmentVariable("GOOGLE_CLOUD_LOCATION", everywhere());
}

/// A host is made of it.
bool isPlace(const QString& location)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9-]{1,40}$"));
    return form.match(location).hasMatch();
}

tl::unexpected<Error> noCredentials(const ProviderInfo& provider)
{
    return failure(
        ErrorCode::Denied,
        {QT_TRANSLATE_NOOP("Sentence", "There are no credentials for %1."), {provider.name}},
        {QT_TRANSLATE_NOOP("Sentence",
                           "Set %1 to the key file of a service account, or run “gcloud "
                           "auth application-default login”."),
         {QLatin1String(credentialsVariable)}});
}

}  // namespace

QUrl vertexUrl(const QString& location)
{
    if (location == everywhere()) return QUrl(QStringLiteral("https://aiplatform.googleapis.com"));
    const bool isSeveral = location == QLatin1String("us") || location == QLatin1String("eu");
    return QUrl(isSeveral ? QStringLiteral("https://aiplatform.%1.rep.googleapis.com").arg(location)
                          : QStringLiteral("https://%1-aiplatform.googleapis.com").arg(location));
}

QUrl vertexUrlOfEnvironment()
{
    const QString location = placeInEnvironment();
    return vertexUrl(isPlace(location) ? location : everywhere());
}

Result<Endpoint> withCloudAccess(Endpoint endpoint, const ProviderInfo& provider)
{
    if (endpoint.token.isEmpty()) {
        TRY(file, credentials(!endpoint.key.isEmpty()));
        endpoint.credentials = file;
    }
    endpoint.project = qEnvironmentVariable("GOOGLE_CLOUD_PROJECT");
    endpoint.location = placeInEnvironment();
    if (!isPlace(endpoint.location)) {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence",
                                          "GOOGLE_CLOUD_LOCATION names no place of Google Cloud.")},
                       {QT_TRANSLATE_NOOP(
                           "Sentence", "Use global, us, eu, or a region such as europe-west4.")});
    }
    if (endpoint.baseUrl.isEmpty()) endpoint.baseUrl = vertexUrl(endpoint.location);
    const bool isSignedIn = !endpoint.token.isEmpty() || !endpoint.credentials.isEmpty();
    if (!isSignedIn && endpoint.key.isEmpty()) return noCredentials(provider);
    if (!isSignedIn) return endpoint;
    endpoint.key = {};
    if (endpoint.project.isEmpty()) endpoint.project = projectIn(endpoint.credentials);
    if (!endpoint.project.isEmpty()) return endpoint;
    return failure(ErrorCode::Denied,
                   {QT_TRANSLATE_NOOP("Sentence", "There is no project for %1."), {provider.name}},
                   {QT_TRANSLATE_NOOP("Sentence", "Set GOOGLE_CLOUD_PROJECT to its id.")});
}

}  // namespace ratoon
