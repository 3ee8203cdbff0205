// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/message.h"
#include "providers/provider.h"

#include <variant>
#include <vector>

namespace ratoon {

/// A model as its service lists it. Foreign text, one plain line each.
struct ListedModel {
    QString id;
    QString name;

    bool operator==(const ListedModel&) const = default;
};

/// A conversation about which models a service has that make pictures, page by page, with the network left out as in an
/// Exchange. Nothing in it costs anything.
class ModelListing final {
public:
    using Next = std::variant<net::Request, Result<std::vector<ListedModel>>>;

    ModelListing(ProviderInfo provider, Endpoint endpoint);

    /// Unsupported where a service has no such list.
    Next begin();
    Next advance(const net::Response& response);

private:
    net::Request page(const QString& token) const;

    ProviderInfo m_provider;
    Endpoint m_endpoint;
    std::vector<ListedModel> m_models;
    int m_pages = 0;
};

/// The models as additions to a model list, for Catalogue::load(): each under its provider, unless `known` has it.
QByteArray
listedAsModelList(const Catalogue& known,
                  const std::vector<std::pair<QString, std::vector<ListedModel>>>& lists);

}  // namespace ratoon
