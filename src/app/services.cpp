// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/cloudaccess.h"
#include "app/files.h"
#include "net/address.h"
#include "net/qtclient.h"
#include "providers/vertex/accesstoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

Secret keyFromEnvironment(const ProviderInfo& provider)
{
    for (const QString& variable : provider.keyVariables) {
        if (variable == QLatin1String(credentialsVariable)) continue;  // names a file
        Secret key(qgetenv(variable.toLatin1().constData()));
        if (!key.isEmpty()) return key;
    }
    return {};
}

/// The models that come with the program, with the user's own merged in where that file is sound.
Catalogue catalogueFor(const Places& places)
{
    const auto own = fileBytes(places.modelsFile(), 1024 * 1024);
    auto merged = own ? Catalogue::builtInWith(*own) : Result<Catalogue>(Catalogue::builtIn());
    return merged ? std::move(*merged) : Catalogue::builtIn();
}

}  // namespace

Services Services::make(Places places)
{
    Catalogue catalogue = catalogueFor(places);
    return {.places = std::move(places),
            .catalogue = std::move(catalogue),
            .client = std::make_unique<net::QtClient>(),
            .pool = std::make_unique<Worker>(Worker::allProcessors),
            .disk = std::make_unique<Worker>(1),
            .tokens = std::make_shared<TokenCache>()};
}

JobTools Services::jobTools()
{
    return {.pool = *pool,
            .disk = *disk,
            .client = *client,
            .catalogue = catalogue,
            .endpoint = [tokens = tokens](const ProviderInfo& provider) -> Result<Endpoint> {
                TRY(endpoint, endpointFromEnvironment(provider));
                endpoint.tokens = tokens;
                return endpoint;
            }};
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

bool hasKey(const ProviderInfo& provider)
{
    const bool isByKey = !provider.isOnGoogleCloud && !provider.needsNoKeyHere;
    if (provider.isLocal) return true;
    return isByKey ? !keyFromEnvironment(provider).isEmpty()
                   : endpointFromEnvironment(provider).has_value();
}

}  // namespace ratoon
