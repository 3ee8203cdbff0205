// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

namespace ratoon {

const RouteInfo* ProviderInfo::findRoute(const QString& routeId) const
{
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const RouteInfo& route) {
        return routeId.isEmpty() || route.id == routeId;
    });
    return found == routes.end() ? nullptr : &*found;
}

const ModelInfo* Provider::findModel(const QString& id) const
{
    const auto named = [&](const auto& matches) -> const ModelInfo* {
        const auto found = std::find_if(models().begin(), models().end(), matches);
        return found == models().end() ? nullptr : &*found;
    };
    if (const ModelInfo* exact = named([&](const ModelInfo& model) { return model.id == id; })) {
        return exact;
    }
    return named([&](const ModelInfo& model) {
        return model.id.contains(u'/') && model.id.section(u'/', -1) == id;
    });
}

const ModelInfo& Provider::defaultModel() const
{
    const auto found = std::find_if(
        models().begin(), models().end(), [](const ModelInfo& model) { return model.isDefault; });
    return found == models().end() ? models().front() : *found;
}

std::optional<ModelInfo> Provider::model(const QString& id) const
{
    if (id.isEmpty()) return defaultModel();
    if (const ModelInfo* known = findModel(id)) return *known;
    if (info().isLocal) return std::nullopt;
    if (info().modelsAreAlike) {
        ModelInfo alike = defaultModel();
        alike.id = alike.name = id;
        alike.isDefault = false;
        return alike;
    }
    return ModelInfo{
        .provider = info().id, .id = id, .name = id, .maxImages = ModelInfo::mostPictures};
}

}  // namespace ratoon
