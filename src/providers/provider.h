// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/exchange.h"
#include "providers/model.h"

#include <QFlags>
#include <QUrl>

#include <memory>

namespace ratoon {

/// What a way of calling takes besides words and pictures.
enum class Taken : quint8 {
    Size = 1,          ///< The ratio, and the tier where the model has several.
    Stream = 2,        ///< Replies that come in pieces.
    NoStore = 4,       ///< A wish that nothing be kept.
    Files = 8,         ///< Pictures that were uploaded before.
    Mask = 16,         ///< A picture of what may change.
    ArrayStream = 32,  ///< Of replies that come in pieces, those as one JSON array.
    Turns = 64,        ///< What was said before, its signatures with it.
};
Q_DECLARE_FLAGS(TakenFlags, Taken)

/// One way of calling a provider.
struct RouteInfo {
    QString id;  ///< "native", "chat", "images"
    /// "gemini", "vertex", "chat", "images", "pictures" (OpenRouter's images), "inpainting" (LocalAI's), "webui" (A1111's)
    QString protocol;
    QString path;  ///< What follows a base URL that names no version: "v1beta".
    TakenFlags takes = {};

    bool takesAny(Taken what) const { return takes.testFlag(what); }
};

class FileShelf;
class TokenCache;

/// Where a provider is reached, and with what key.
struct Endpoint {
    QUrl baseUrl = {};
    Secret key = {};
    Secret token = {};        ///< Lets its bearer in, for a while: instead of the two others.
    Secret credentials = {};  ///< The JSON of a service account, or of a user's refresh token.
    /// The key or the token came from a program, which may have another one when this one is refused.
    bool isRenewable = false;
    QString project = {};   ///< Of Google Cloud; empty: the key tells.
    QString location = {};  ///< "global", "us", "europe-west4"
    std::shared_ptr<TokenCache> tokens = {};
    std::shared_ptr<FileShelf> files = {};  ///< Null: nothing is kept for other edits.
};

/// What a user must set for a provider to work.
struct ProviderInfo {
    QString id;    ///< "offline", "gemini"
    QString name;  ///< "Offline", "Gemini API"
    bool isLocal = false;
    QStringList keyVariables;  ///< Looked at in this order.
    QString baseUrlVariable;
    QUrl defaultBaseUrl;
    std::vector<RouteInfo> routes =
        {};  ///< The first is the default one; none of a local provider.
    /// Hosts that a reply may point to for its picture, besides its own: "files.example.com", or "*.example.com".
    QStringList pictureHosts = {};
    bool needsNoKeyHere = false;   ///< On this machine: a server of the user's own.
    bool modelsAreAlike = false;   ///< One that no list knows takes what the default one takes.
    bool isOnGoogleCloud = false;  ///< Reached by a project, a place and a token.

    /// An empty id is the default one. Null if there is no such route.
    const RouteInfo* findRoute(const QString& routeId) const;
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

    /// By its id, or by what follows the vendor in it ("google/…").
    const ModelInfo* findModel(const QString& id) const;
    const ModelInfo& defaultModel() const;
    /// The default model if `id` is empty. One that no list knows is sent nothing that it might reject, unless all models
    /// are alike; a local provider has none.
    std::optional<ModelInfo> model(const QString& id) const;
};

/// All providers there are, each with its models, in the order in which they are offered: first the offline one,
/// which needs no list. A value: a copy is cheap, and keeps what find() points to.
class Catalogue {
public:
    /// `modelsJson`: resources/models.json. `userJson`: a user's file of the same form, which is merged into it
    /// field by field (RFC 7396: null removes). `listedJson`: one of what services say they have, merged in before it; one
    /// that makes no sense is left out. The error names the field that is wrong.
    static Result<Catalogue> load(const QByteArray& modelsJson,
                                  const QByteArray& userJson = {},
                                  const QByteArray& listedJson = {});
    /// With the models that come with the program.
    static Catalogue builtIn();
    /// The same, with those files merged in.
    static Result<Catalogue> builtInWith(const QByteArray& userJson,
                                         const QByteArray& listedJson = {});

    const std::vector<std::unique_ptr<Provider>>& providers() const { return *m_providers; }
    const Provider* find(const QString& id) const;
    /// An empty `model` is the provider's default one. Null if there is no such provider or model.
    const ModelInfo* findModel(const QString& provider, const QString& model) const;

private:
    using Providers = std::vector<std::unique_ptr<Provider>>;

    explicit Catalogue(Providers providers);

    std::shared_ptr<const Providers> m_providers;
};

}  // namespace ratoon
