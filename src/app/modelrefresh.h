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
};

/// Asks services which models they have, one after the other, and keeps what they say: it is offered when the program
/// starts again. Dropping it ends that.
class ModelRefresh final {
public:
    using Done = std::function<void(std::vector<RefreshedModels>)>;

    /// `services` outlives it.
    ModelRefresh(Services& services, std::vector<const Provider*> providers);

    /// `done` is called once, later.
    void start(Done done);

private:
    void next();
    void ask(Result<Endpoint> endpoint);
    void take(ModelListing::Next step);
    void told(Result<std::vector<ListedModel>> models);
    void keep();

    Services& m_services;
    std::vector<const Provider*> m_providers;
    std::vector<RefreshedModels> m_results;
    std::shared_ptr<ModelListing> m_listing;  // shared with the step under way on the pool
    std::unique_ptr<net::Call> m_call;
    Ticket m_work;
    Done m_done;
};

}  // namespace ratoon
