// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/plaintext.h"
#include "providers/modelreader.h"
#include "providers/offline/offlineprovider.h"
#include "providers/provider.h"
#include "providers/remoteprovider.h"

#include <QFile>

namespace ratoon {

namespace {

constexpr JsonLimits listLimits = {.bytes = 1024 * 1024, .depth = 16, .nodes = 50'000};

Result<Json> parsedList(const QByteArray& text)
{
    auto list = parseJson(text, listLimits);
    if (list && list->is_object()) return list;
    const Sentence notAList = {
        QT_TRANSLATE_NOOP("Sentence", "The model list is not a JSON object.")};
    return failure(ErrorCode::Malformed,
                   list ? notAList : list.error().what,
                   {QT_TRANSLATE_NOOP("Sentence", "Mend the model list, or take it away.")});
}

Result<std::unique_ptr<Provider>> makeProvider(ProviderProfile profile)
{
    if (profile.models.empty()) {
        return failure(
            ErrorCode::Malformed,
            {QT_TRANSLATE_NOOP("Sentence", "The model list has no model for %1."),
             {plainLine(profile.info.id, 100)}},
            {QT_TRANSLATE_NOOP("Sentence", "Add one, or take that provider out of the list.")});
    }
    for (const RouteInfo& route : profile.info.routes) {
        if (isProtocol(route.protocol)) continue;
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence", "The model list has %1 speak “%2”, which is not known."),
             {plainLine(profile.info.id, 100), plainLine(route.protocol, 100)}},
            {QT_TRANSLATE_NOOP("Sentence", "Use one of %1."),
             {protocolNames().join(QStringLiteral(", "))}});
    }
    return remoteProvider(std::move(profile.info), std::move(profile.models));
}

QByteArray builtInModels()
{
    QFile file(QStringLiteral(":/ratoon/models.json"));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return file.readAll();
}

}  // namespace

Result<Catalogue> Catalogue::load(const QByteArray& modelsJson,
                                  const QByteArray& userJson,
                                  const QByteArray& listedJson)
{
    TRY(list, parsedList(modelsJson));
    if (const auto listed = parsedList(listedJson); listed && !listedJson.isEmpty()) {
        Json longer = list;
        longer.merge_patch(*listed);
        if (readProfiles(longer)) list = std::move(longer);
    }
    if (!userJson.isEmpty()) {
        TRY(own, parsedList(userJson));
        list.merge_patch(own);
    }
    TRY(profiles, readProfiles(list));

    Providers providers;
    providers.push_back(offlineProvider());
    for (ProviderProfile& profile : profiles) {
        TRY(provider, makeProvider(std::move(profile)));
        providers.push_back(std::move(provider));
    }
    return Catalogue(std::move(providers));
}

Catalogue::Catalogue(Providers providers)
    : m_providers(std::make_shared<const Providers>(std::move(providers)))
{}

Catalogue Catalogue::builtIn()
{
    auto catalogue = load(builtInModels());
    Q_ASSERT(catalogue);
    return std::move(*catalogue);
}

Result<Catalogue> Catalogue::builtInWith(const QByteArray& userJson, const QByteArray& listedJson)
{
    return load(builtInModels(), userJson, listedJson);
}

const Provider* Catalogue::find(const QString& id) const
{
    const auto found = std::ranges::find_if(
        *m_providers, [&](const auto& provider) { return provider->info().id == id; });
    return found == m_providers->end() ? nullptr : found->get();
}

const ModelInfo* Catalogue::findModel(const QString& provider, const QString& model) const
{
    const Provider* found = find(provider);
    if (!found) return nullptr;
    return model.isEmpty() ? &found->defaultModel() : found->findModel(model);
}

}  // namespace ratoon
