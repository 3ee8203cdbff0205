// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/modellisting.h"

#include "base/json.h"
#include "base/plaintext.h"
#include "net/address.h"
#include "providers/ask.h"
#include "providers/serviceerror.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace ratoon {

namespace {

constexpr int mostPages = 20;
constexpr std::size_t mostModels = 500;
constexpr JsonLimits listingLimits = {.bytes = 4 * 1024 * 1024, .depth = 16, .nodes = 200'000};

/// One entry of a list, in any of its forms: Google's, OpenAI's, A1111's.
struct ListEntry {
    const Json& json;

    QString id() const
    {
        const QString google = stringAt(json, "name");
        for (const char* key : {"id", "model_name"}) {
            const QString id = stringAt(json, key);
            if (!id.isEmpty()) return id;
        }
        const QString prefix = QStringLiteral("models/");
        return google.startsWith(prefix) ? google.mid(prefix.size()) : google;
    }

    QString name() const
    {
        for (const char* key : {"displayName", "title"}) {
            const QString name = stringAt(json, key);
            if (!name.isEmpty()) return name;
        }
        const bool hasOther = json.contains("id") || json.contains("model_name");
        const QString name = stringAt(json, "name");
        return hasOther && !name.isEmpty() ? name : id();
    }

    /// No list of Google's says which models make pictures: only their names do.
    bool isNamedForPictures() const
    {
        static const QRegularExpression words(
            QStringLiteral("image|banana|flux|dall-e|diffusion|sdxl|\\bsd[0-9x-]|seedream|imagen"),
            QRegularExpression::CaseInsensitiveOption);
        return words.match(id()).hasMatch();
    }

    bool makesPictures() const
    {
        const Json& outputs = arrayAt(objectAt(json, "architecture"), "output_modalities");
        if (!outputs.empty())
            return std::find(outputs.begin(), outputs.end(), "image") != outputs.end();
        const Json& methods = arrayAt(json, "supportedGenerationMethods");
        const bool isGenerating =
            methods.empty() ||
            std::find(methods.begin(), methods.end(), "generateContent") != methods.end();
        return isGenerating && isNamedForPictures();
    }
};

const char* pathOf(const QString& protocol)
{
    return protocol == QLatin1String("webui") ? "sd-models" : "models";
}

/// The entries, under whichever name they stand.
const Json& entriesIn(const Json& reply)
{
    if (reply.is_array()) return reply;
    const Json& models = arrayAt(reply, "models");
    return models.empty() ? arrayAt(reply, "data") : models;
}

bool isId(const QString& id)
{
    static const QRegularExpression form(QStringLiteral("^[\\w.:/ @+~-]{1,200}$"));
    return form.match(id).hasMatch();
}

}  // namespace

ModelListing::ModelListing(ProviderInfo provider, Endpoint endpoint)
    : m_provider(std::move(provider))
    , m_endpoint(std::move(endpoint))
{}

ModelListing::Next ModelListing::begin()
{
    if (!m_provider.isLocal && !m_provider.isOnGoogleCloud) return page({});
    return Result<std::vector<ListedModel>>(
        failure(ErrorCode::Unsupported,
                {QT_TRANSLATE_NOOP("Sentence", "%1 has no list of its models to ask for."),
                 {m_provider.name}},
                {QT_TRANSLATE_NOOP("Sentence",
                                   "Name a model as its service does, or use the one offered.")}));
}

net::Request ModelListing::page(const QString& token) const
{
    using std::chrono::seconds;
    const RouteInfo& route = m_provider.routes.front();
    QUrl url = serviceUrl(m_endpoint.baseUrl, route.path, pathOf(route.protocol));
    const bool isGoogles = route.protocol == QLatin1String("gemini");
    if (isGoogles) {
        QUrlQuery query({{QStringLiteral("pageSize"), QStringLiteral("100")}});
        if (!token.isEmpty())
            query.addQueryItem(QStringLiteral("pageToken"),
                               QString::fromLatin1(QUrl::toPercentEncoding(token)));
        url.setQuery(query);
    }
    net::Request request{.method = "GET",
                         .url = url,
                         .repeat = net::Repeat::Harmless,
                         .timeouts = {.firstByte = seconds(20), .total = seconds(40)},
                         .maxReplyBytes = listingLimits.bytes};
    request.credential = credentialFor(route.protocol, m_endpoint.key);
    return request;
}

ModelListing::Next ModelListing::advance(const net::Response& response)
{
    using Models = Result<std::vector<ListedModel>>;
    if (response.status >= 400)
        return Models(failure(serviceError(response, response.body, m_provider.name)));
    const auto reply = parseJson(response.body, listingLimits);
    if (!reply || (!reply->is_object() && !reply->is_array())) {
        return Models(
            failure(ErrorCode::Malformed,
                    {QT_TRANSLATE_NOOP("Sentence", "%1 answered with no list of models."),
                     {m_provider.name}},
                    {QT_TRANSLATE_NOOP("Sentence",
                                       "Check the connection and the base URL, then try again.")}));
    }
    if (reply->is_object() && reply->contains("error"))
        return Models(failure(serviceError(response, response.body, m_provider.name)));
    // A server of one's own has nothing but models that make pictures, whatever they are called.
    const bool isOwn = m_provider.needsNoKeyHere && net::isLoopback(m_endpoint.baseUrl);
    for (const Json& json : entriesIn(*reply)) {
        const ListEntry entry{json};
        ListedModel model{entry.id(), plainLine(entry.name(), 100)};
        const bool isKnown = std::ranges::any_of(
            m_models, [&](const ListedModel& other) { return other.id == model.id; });
        const bool isWanted = isId(model.id) && (isOwn || entry.makesPictures());
        if (isWanted && !isKnown && m_models.size() < mostModels)
            m_models.push_back(std::move(model));
    }
    const QString next = reply->is_object() ? stringAt(*reply, "nextPageToken") : QString();
    if (!next.isEmpty() && ++m_pages < mostPages) return page(next);
    return Models(std::move(m_models));
}

QByteArray listedAsModelList(const Catalogue& known,
                             const std::vector<std::pair<QString, std::vector<ListedModel>>>& lists)
{
    Json providers = Json::object();
    for (const auto& [id, models] : lists) {
        const Provider* provider = known.find(id);
        if (!provider) continue;
        Json additions = Json::object();
        for (const ListedModel& model : models) {
            const ModelInfo* found = provider->findModel(model.id);
            if (found && !found->isListedOnly) continue;
            Json& addition = additions[toJson(model.id)];
            addition = {{"listed", true}, {"name", toJson(model.name)}};
            if (provider->info().modelsAreAlike)
                addition["like"] = toJson(provider->defaultModel().id);
        }
        providers[toJson(id)] = {{"models", additions}};
    }
    return toPrettyBytes({{"providers", providers}});
}

}  // namespace ratoon
