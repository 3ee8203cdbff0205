// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiprovider.h"

#include "providers/gemini/geminiexchange.h"

namespace ratoon {

namespace {

class GeminiProvider final : public Provider {
public:
    GeminiProvider(ProviderInfo info, std::vector<ModelInfo> models)
        : m_info(std::move(info))
        , m_models(std::move(models))
    {}

    const ProviderInfo& info() const override { return m_info; }
    const std::vector<ModelInfo>& models() const override { return m_models; }

    std::unique_ptr<Exchange> exchange(EditRequest request, Endpoint endpoint) const override
    {
        if (endpoint.baseUrl.isEmpty()) endpoint.baseUrl = m_info.defaultBaseUrl;
        const ModelInfo* known = findModel(request.model);
        ModelInfo model = known ? *known : ModelInfo{.provider = m_info.id, .id = request.model};
        return std::make_unique<GeminiExchange>(
            std::move(request), std::move(endpoint), std::move(model));
    }

private:
    ProviderInfo m_info;
    std::vector<ModelInfo> m_models;
};

}  // namespace

std::unique_ptr<Provider> geminiProvider(ProviderInfo info, std::vector<ModelInfo> models)
{
    Q_ASSERT(!models.empty());
    return std::make_unique<GeminiProvider>(std::move(info), std::move(models));
}

}  // namespace ratoon
