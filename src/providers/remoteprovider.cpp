// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/remoteprovider.h"

#include "providers/gemini/filesexchange.h"
#include "providers/gemini/geminirequest.h"
#include "providers/generation.h"
#include "providers/openai/chatrequest.h"
#include "providers/openai/imagesrequest.h"
#include "providers/vertex/bearerexchange.h"
#include "providers/webui/webuirequest.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

struct Protocol {
    const char* name;
    Result<net::Request> (*wording)(const Ask& ask, const Cancel& cancel);
};

constexpr std::array protocols = {
    Protocol{"gemini", geminiRequest},
    Protocol{"vertex", geminiRequest},
    Protocol{"chat", chatRequest},
    Protocol{"images", imagesRequest},
    Protocol{"pictures", picturesRequest},
    Protocol{"inpainting", inpaintingRequest},
    Protocol{"webui", webUiRequest},
};

const Protocol* protocolNamed(const QString& name)
{
    const auto* found = std::find_if(protocols.begin(), protocols.end(), [&](const Protocol& one) {
        return name == QLatin1String(one.name);
    });
    return found == protocols.end() ? nullptr : found;
}

class RemoteProvider final : public Provider {
public:
    RemoteProvider(ProviderInfo info, std::vector<ModelInfo> models)
        : m_info(std::move(info))
        , m_models(std::move(models))
    {}

    const ProviderInfo& info() const override { return m_info; }
    const std::vector<ModelInfo>& models() const override { return m_models; }

    std::unique_ptr<Exchange> exchange(EditRequest request, Endpoint endpoint) const override
    {
        if (endpoint.baseUrl.isEmpty()) endpoint.baseUrl = m_info.defaultBaseUrl;
        const RouteInfo* named = m_info.findRoute(request.route);
        const RouteInfo& route = named ? *named : m_info.routes.front();
        request.stream = request.stream && route.takesAny(Taken::Stream);
        ModelInfo asked = *model(request.model);
        Ask ask{.request = std::move(request),
                .model = std::move(asked),
                .route = route,
                .endpoint = endpoint,
                .pictureHosts = m_info.pictureHosts};
        const Wording wording = protocolNamed(route.protocol)->wording;
        if (FilesExchange::isWanted(ask)) {
            return std::make_unique<FilesExchange>(std::move(ask), wording);
        }
        auto generation = std::make_unique<Generation>(std::move(ask), wording);
        if (endpoint.credentials.isEmpty()) return generation;
        return std::make_unique<BearerExchange>(std::move(generation), std::move(endpoint));
    }

private:
    ProviderInfo m_info;
    std::vector<ModelInfo> m_models;
};

}  // namespace

std::unique_ptr<Provider> remoteProvider(ProviderInfo info, std::vector<ModelInfo> models)
{
    Q_ASSERT(!models.empty() && !info.routes.empty());
    return std::make_unique<RemoteProvider>(std::move(info), std::move(models));
}

bool isProtocol(const QString& name)
{
    return protocolNamed(name) != nullptr;
}

QStringList protocolNames()
{
    QStringList names;
    for (const Protocol& protocol : protocols) names.append(QLatin1String(protocol.name));
    return names;
}

}  // namespace ratoon
