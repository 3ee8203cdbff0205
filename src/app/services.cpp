// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/cloudaccess.h"
#include "app/files.h"
#include "app/safetychecks.h"
#include "app/settings.h"
#include "app/spending.h"
#include "net/address.h"
#include "net/qtclient.h"
#include "providers/vertex/accesstoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

Secret keyFromEnvironment(const ProviderInfo& provider)
{
    const QString variable = keyVariableOf(provider);
    return variable.isEmpty() ? Secret() : Secret(qgetenv(variable.toLatin1().constData()));
}

/// As the settings are when it is asked.
std::function<bool(const QString& host)> agreedTo(const QString& settingsFile)
{
    return [settingsFile](const QString& host) {
        return Settings::fromJson(readJsonFile(settingsFile)).mayGoTo(host);
    };
}

}  // namespace

Catalogue catalogueFor(const Places& places)
{
    constexpr qint64 largest = 1024LL * 1024;
    const QByteArray own = fileBytes(places.modelsFile(), largest).value_or(QByteArray());
    const QByteArray listed = fileBytes(places.listedModelsFile(), largest).value_or(QByteArray());
    auto merged = Catalogue::builtInWith(own, listed);
    return merged ? std::move(*merged) : Catalogue::builtIn();
}

Services Services::make(Places places)
{
    Catalogue catalogue = catalogueFor(places);
    auto keys = std::make_unique<KeyRing>(places.settingsFile());
    auto faces = std::make_shared<const FaceDetector>(
        FaceDetector::places(Settings::fromJson(readJsonFile(places.settingsFile())).faceDetector));
    auto offline = std::make_shared<std::atomic<bool>>(isSwitchedOffline(places.settingsFile()));
    auto client = std::make_unique<NetworkSwitch>(std::make_unique<net::QtClient>(), offline);
    auto ledger = std::make_shared<Ledger>(places.ledgerFile());
    return {.places = std::move(places),
            .catalogue = std::move(catalogue),
            .client = std::move(client),
            .keys = std::move(keys),
            .pool = std::make_unique<Worker>(Worker::allProcessors),
            .disk = std::make_unique<Worker>(1),
            .ledger = std::move(ledger),
            .gate = std::make_unique<RequestGate>(),
            .tokens = std::make_shared<TokenCache>(),
            .files = std::make_shared<FileShelf>(),
            .faces = std::move(faces),
            .offline = std::move(offline)};
}

JobTools Services::jobTools(VersionId document)
{
    return {
        .pool = *pool,
        .disk = *disk,
        .client = *client,
        .catalogue = catalogue,
        .endpoint = [keys = keys.get(), tokens = tokens, files = files](
                        const ProviderInfo& provider, const Cancel& cancel) -> Result<Endpoint> {
            TRY(endpoint,
                keys ? keys->endpoint(provider, cancel) : endpointFromEnvironment(provider));
            endpoint.tokens = tokens;
            endpoint.files = files;
            return endpoint;
        },
        .mayGoTo = asksConsent ? agreedTo(places.settingsFile()) : nullptr,
        .forgetKey =
            [keys = keys.get()](const ProviderInfo& provider) {
                if (keys) keys->forgetCommand(provider);
            },
        .gate = gate.get(),
        .purse = {.ledger = ledger,
                  .caps = [file = places.settingsFile()] { return capsIn(file); },
                  .document = document},
        .safety = std::make_shared<SafetyChecks>(
            places.settingsFile(), SafetyChecks::Tools{*pool, *client, keys.get(), catalogue})};
}

QUrl baseUrlOf(const ProviderInfo& provider)
{
    const QString base = qEnvironmentVariable(provider.baseUrlVariable.toLatin1().constData());
    return base.isEmpty() ? ownUrlOf(provider) : QUrl(base, QUrl::StrictMode);
}

QUrl ownUrlOf(const ProviderInfo& provider)
{
    return provider.isOnGoogleCloud ? vertexUrlOfEnvironment() : provider.defaultBaseUrl;
}

Result<Endpoint> endpointFromEnvironment(const ProviderInfo& provider)
{
    Endpoint endpoint{.baseUrl = provider.defaultBaseUrl};
    if (provider.isLocal) return endpoint;
    endpoint.key = keyFromEnvironment(provider);
    const QString base = qEnvironmentVariable(provider.baseUrlVariable.toLatin1().constData());
    if (!base.isEmpty()) endpoint.baseUrl = QUrl(base, QUrl::StrictMode);
    if (provider.isOnGoogleCloud) {
        TRY(cloud, withCloudAccess(std::move(endpoint), provider));
        CHECKED(net::checkAddress(cloud.baseUrl));
        return cloud;
    }
    const bool needsKey = !provider.needsNoKeyHere || !net::isLoopback(endpoint.baseUrl);
    if (endpoint.key.isEmpty() && needsKey) {
        return failure(
            ErrorCode::Denied,
            {QT_TRANSLATE_NOOP("Sentence", "There is no key for %1."), {provider.name}},
            {QT_TRANSLATE_NOOP("Sentence",
                               "Set %1 in the environment and start Ratoon again, or use the "
                               "offline provider."),
             {provider.keyVariables.value(0)}});
    }
    if (const auto allowed = net::checkAddress(endpoint.baseUrl); !allowed)
        return tl::unexpected(allowed.error());
    return endpoint;
}

QString keyVariableOf(const ProviderInfo& provider)
{
    for (const QString& variable : provider.keyVariables) {
        if (variable == QLatin1String(credentialsVariable)) continue;  // names a file
        if (!Secret(qgetenv(variable.toLatin1().constData())).isEmpty()) return variable;
    }
    return {};
}

bool hasKey(const ProviderInfo& provider)
{
    const bool isByKey = !provider.isOnGoogleCloud && !provider.needsNoKeyHere;
    if (provider.isLocal) return true;
    return isByKey ? !keyFromEnvironment(provider).isEmpty()
                   : endpointFromEnvironment(provider).has_value();
}

}  // namespace ratoon
