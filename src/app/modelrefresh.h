// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "providers/modellisting.h"

#include <functional>
#include <memory>
#include <vector>

namespace ratoon {

/// What one service said of its models.
struct RefreshedModels {
    QString provider;
    Result<std::vector<ListedModel>> models;
    std::vector<ListedModel> fresh = {};  ///< Those that were not known.
};

/// Asks services which models they have, one after the other, keeps what they say, and puts it into the catalogue of
/// `services`. In the main thread; dropping it ends that.
class ModelRefresh final {
public:
    using Done = std::function<void(std::vector<RefreshedModels>)>;

    /// `services` outlives it; the providers are in its catalogue.
    ModelRefresh(Services& services, std::vector<const Provider*> providers);

    /// `done` is called once, later.
    void start(Done done);

private:
    void next();
    void ask(Result<Endpoint> endpoint);
    void take(ModelListing::Next step);
    void told(Result<std::vector<ListedModel>> models);
    void keep();
    void end(Result<Catalogue> catalogue);

    Services& m_services;
    Catalogue m_catalogue;  ///< Of the providers.
    std::vector<const Provider*> m_providers;
    std::vector<RefreshedModels> m_results;
    std::shared_ptr<ModelListing> m_listing;  // shared with the step under way on the pool
    std::unique_ptr<net::Call> m_call;
    Ticket m_work;
    Done m_done;
};

}  // namespace ratoon
