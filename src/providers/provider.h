// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/exchange.h"
#include "providers/model.h"

#include <QUrl>

namespace ratoon {

/// Where a provider is reached, and with what key.
struct Endpoint {
    QUrl baseUrl = {};
    Secret key = {};
};

/// What a user must set for a provider to work.
struct ProviderInfo {
    QString id;    ///< "offline", "gemini"
    QString name;  ///< "Offline", "Gemini API"
    bool isLocal = false;
    QStringList keyVariables;  ///< Looked at in this order.
    QString baseUrlVariable;
    QUrl defaultBaseUrl;
};

/// A family of models and how to talk to them. Stateless.
class Provider {
public:
    Provider() = default;
    virtual ~Provider() = default;
    Provider(const Provider&) = delete;
    Provider& operator=(const Provider&) = delete;

    virtual const ProviderInfo& info() const = 0;
    virtual const std::vector<ModelInfo>& models() const = 0;
    virtual std::unique_ptr<Exchange> exchange(EditRequest request, Endpoint endpoint) const = 0;

    const ModelInfo* findModel(const QString& id) const;
    const ModelInfo& defaultModel() const;
};

/// All providers there are, each with its models, in the order in which they are offered: first the offline one,
/// which needs no list.
class Catalogue {
public:
    /// `modelsJson`: resources/models.json. `userJson`: a user's file of the same form, which is merged into it
    /// field by field (RFC 7396: null removes). The error names the field that is wrong.
    static Result<Catalogue> load(const QByteArray& modelsJson, const QByteArray& userJson = {});
    /// With the models that come with the program.
    static Catalogue builtIn();
    /// The same, with a user's file merged in.
    static Result<Catalogue> builtInWith(const QByteArray& userJson);

    const std::vector<std::unique_ptr<Provider>>& providers() const { return m_providers; }
    const Provider* find(const QString& id) const;
    /// An empty `model` is the provider's default one. Null if there is no such provider or model.
    const ModelInfo* findModel(const QString& provider, const QString& model) const;

private:
    std::vector<std::unique_ptr<Provider>> m_providers;
};

}  // namespace ratoon
