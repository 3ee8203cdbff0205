// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modelrefresh.h"

#include "app/settings.h"

#include <algorithm>

namespace ratoon {

namespace {

/// `file` with the lists of those that answered instead of what it had of them.
Result<void> kept(const QString& file, const QByteArray& additions)
{
    Json all = readJsonFile(file);
    const auto fresh = parseJson(additions);
    if (!fresh) return tl::unexpected(fresh.error());
    if (!all.contains("providers") || !all.at("providers").is_object())
        all["providers"] = Json::object();
    for (const auto& item : objectAt(*fresh, "providers").items())
        all["providers"][item.key()] = item.value();
    return writeJsonFile(file, all);
}

}  // namespace

ModelRefresh::ModelRefresh(Services& services, std::vector<const Provider*> providers)
    : m_services(services)
    , m_catalogue(services.catalogue)
    , m_providers(std::move(providers))
{}

void ModelRefresh::start(Done done)
{
    m_done = std::move(done);
    next();
}

void ModelRefresh::next()
{
    if (m_results.size() == m_providers.size()) return keep();
    const ProviderInfo& info = m_providers[m_results.size()]->info();
    m_work = m_services.pool->run(
        [&services = m_services, info](const Cancel& cancel) {
            return services.keys ? services.keys->endpoint(info, cancel)
                                 : endpointFromEnvironment(info);
        },
        [this](Result<Endpoint> endpoint) { ask(std::move(endpoint)); });
}

void ModelRefresh::ask(Result<Endpoint> endpoint)
{
    if (!endpoint) return told(tl::unexpected(std::move(endpoint).error()));
    m_listing =
        std::make_shared<ModelListing>(m_providers[m_results.size()]->info(), std::move(*endpoint));
    take(m_listing->begin());
}

void ModelRefresh::take(ModelListing::Next step)
{
    if (auto* models = std::get_if<Result<std::vector<ListedModel>>>(&step))
        return told(std::move(*models));
    m_call = m_services.client->send(
        std::get<net::Request>(std::move(step)), [this](Result<net::Response> response) {
            if (!response) return told(tl::unexpected(std::move(response).error()));
            m_work = m_services.pool->run(
                [listing = m_listing, response = std::move(*response)](const Cancel&) {
                    return listing->advance(response);
                },
                [this](ModelListing::Next following) { take(std::move(following)); });
        });
}

void ModelRefresh::told(Result<std::vector<ListedModel>> models)
{
    const Provider& asked = *m_providers[m_results.size()];
    RefreshedModels result{.provider = asked.info().id, .models = std::move(models)};
    if (result.models) {
        std::ranges::copy_if(*result.models,
                             std::back_inserter(result.fresh),
                             [&](const ListedModel& model) { return !asked.findModel(model.id); });
    }
    m_results.push_back(std::move(result));
    next();
}

void ModelRefresh::keep()
{
    std::vector<std::pair<QString, std::vector<ListedModel>>> lists;
    for (const RefreshedModels& result : m_results) {
        if (result.models) lists.emplace_back(result.provider, *result.models);
    }
    m_work = m_services.disk->run(
        [places = m_services.places,
         additions = listedAsModelList(m_catalogue, lists)](const Cancel&) -> Result<Catalogue> {
            CHECKED(kept(places.listedModelsFile(), additions));
            return catalogueFor(places);
        },
        [this](Result<Catalogue> catalogue) { end(std::move(catalogue)); });
}

void ModelRefresh::end(Result<Catalogue> catalogue)
{
    if (catalogue) {
        m_services.catalogue = std::move(*catalogue);
    } else {
        for (RefreshedModels& result : m_results)
            if (result.models) result.models = tl::unexpected(catalogue.error());
    }
    m_done(std::move(m_results));
}

}  // namespace ratoon
