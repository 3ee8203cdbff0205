// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/modelreader.h"

#include "base/plaintext.h"

#include <cmath>
#include <initializer_list>
#include <map>

namespace ratoon {

namespace {

constexpr int maxSide = 32'768;

struct Range {
    double least;
    double most;
};

/// One object of the list, and where it stands: "providers.gemini.models".
struct Node {
    const Json& json;
    QString path;
};

/// Reads fields, and remembers the first thing that is wrong with them.
class Reader {
public:
    /// The object under `key`, which must be there.
    Node child(const Node& node, const std::string& key)
    {
        const QString path = pathOf(node, key);
        const Json* found = valueOf(node, key);
        if (found && found->is_object()) return {*found, path};
        fail({QT_TRANSLATE_NOOP("Sentence", "In the model list, %1 must be an object."), {path}});
        return {objectAt({}, ""), path};
    }

    QString text(const Node& node, const char* key, const QString& fallback = {})
    {
        const Json* found = valueOf(node, key);
        if (!found) return fallback;
        if (found->is_string()) return stringOf(*found);
        fail({QT_TRANSLATE_NOOP("Sentence", "In the model list, %1 must be text."),
              {pathOf(node, key)}});
        return fallback;
    }

    QStringList texts(const Node& node, const char* key)
    {
        QStringList result;
        const Json* found = valueOf(node, key);
        if (!found) return result;
        for (const Json& item : *found) {
            if (found->is_array() && item.is_string()) result.append(stringOf(item));
        }
        const bool isList =
            found->is_array() && found->size() == static_cast<size_t>(result.size());
        if (!isList) {
            fail({QT_TRANSLATE_NOOP("Sentence", "In the model list, %1 must be a list of texts."),
                  {pathOf(node, key)}});
        }
        return result;
    }

    bool flag(const Node& node, const char* key)
    {
        const Json* found = valueOf(node, key);
        if (!found || found->is_boolean()) return found && found->get<bool>();
        fail({QT_TRANSLATE_NOOP("Sentence", "In the model list, %1 must be true or false."),
              {pathOf(node, key)}});
        return false;
    }

    std::optional<double> number(const Node& node, const char* key, Range range)
    {
        const Json* found = valueOf(node, key);
        if (!found) return std::nullopt;
        const double value = found->is_number() ? found->get<double>() : std::nan("");
        if (value >= range.least && value <= range.most) return value;
        fail(
            {QT_TRANSLATE_NOOP("Sentence", "In the model list, %1 must be a number from %2 to %3."),
             {pathOf(node, key), QString::number(range.least), QString::number(range.most)}});
        return std::nullopt;
    }

    std::optional<QDate> date(const Node& node, const char* key)
    {
        const QString written = text(node, key);
        if (written.isEmpty()) return std::nullopt;
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (date.isValid()) return date;
        fail({QT_TRANSLATE_NOOP("Sentence",
                                "In the model list, %1 must be a date such as 2026-10-29."),
              {pathOf(node, key)}});
        return std::nullopt;
    }

    /// [width, height]
    QSize size(const Node& node, const std::string& key)
    {
        const Json* found = valueOf(node, key);
        const bool isPair = found && found->is_array() && found->size() == 2 &&
                            isSide(found->at(0)) && isSide(found->at(1));
        if (isPair) return {found->at(0).get<int>(), found->at(1).get<int>()};
        fail({QT_TRANSLATE_NOOP("Sentence",
                                "In the model list, %1 must be a width and a height in pixels."),
              {pathOf(node, key)}});
        return {};
    }

    /// A field with another name is a misspelt one.
    void expectOnly(const Node& node, std::initializer_list<const char*> names)
    {
        for (const auto& item : node.json.items()) {
            const bool isKnown = std::any_of(
                names.begin(), names.end(), [&](const char* name) { return item.key() == name; });
            if (!isKnown) {
                fail({QT_TRANSLATE_NOOP("Sentence",
                                        "In the model list, %1 is not a field that is known."),
                      {pathOf(node, item.key())}});
            }
        }
    }

    /// `name` must be one of the fields of `node`.
    void expectField(const Node& node, const QString& name, const QString& usedAt)
    {
        if (valueOf(node, name.toStdString())) return;
        fail({QT_TRANSLATE_NOOP("Sentence", "In the model list, %1 names “%2”, which %3 lacks."),
              {usedAt, plainLine(name, 100), node.path}});
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    static bool isSide(const Json& value)
    {
        return value.is_number_integer() && value.get<double>() >= 1 &&
               value.get<double>() <= maxSide;
    }

    static QString stringOf(const Json& value)
    {
        return plainLine(QString::fromStdString(value.get_ref<const std::string&>()), 500);
    }

    static const Json* valueOf(const Node& node, const std::string& key)
    {
        const auto found = node.json.find(key);
        return found == node.json.end() ? nullptr : &*found;
    }

    static QString pathOf(const Node& node, const std::string& key)
    {
        const QString name = plainLine(QString::fromStdString(key), 100);
        return node.path.isEmpty() ? name : node.path + u'.' + name;
    }

    void fail(Sentence what)
    {
        if (m_error) return;
        m_error = {.code = ErrorCode::Malformed,
                   .what = std::move(what),
                   .remedy = {QT_TRANSLATE_NOOP("Sentence", "Mend that file, or take it away.")}};
    }

    std::optional<Error> m_error;
};

void readOutputs(Reader& reader, const Node& model, const Node& tables, ModelInfo& info)
{
    const QString table = reader.text(model, "pixels");
    reader.expectField(tables, table, model.path);
    const Node tiers = reader.child(model, "tiers");
    if (reader.error()) return;

    const Node pixels = reader.child(tables, table.toStdString());
    for (const auto& item : tiers.json.items()) {
        const QString tier = QString::fromStdString(item.key());
        const Node node = reader.child(tiers, item.key());
        reader.expectOnly(node, {"scale", "usd"});
        const double scale = reader.number(node, "scale", {0.1, 16}).value_or(1);
        if (const auto usd = reader.number(node, "usd", {0, 100})) info.usdPerImage[tier] = *usd;
        info.takesTier = info.takesTier || !tier.isEmpty();
        for (const auto& ratio : pixels.json.items()) {
            const QSize size = reader.size(pixels, ratio.key());
            info.outputs.push_back({QString::fromStdString(ratio.key()), tier, size * scale});
        }
    }
    if (tiers.json.empty()) return;
    const QString first = QString::fromStdString(tiers.json.begin().key());
    info.defaultTier = reader.text(model, "defaultTier", first);
    reader.expectField(tiers, info.defaultTier, model.path);
}

void readPrices(Reader& reader, const Node& model, ModelInfo& info)
{
    if (!model.json.contains("usdPerMillion")) return;
    const Node prices = reader.child(model, "usdPerMillion");
    reader.expectOnly(prices, {"input", "text", "image"});
    constexpr Range possible = {0, 100'000};
    info.usdPerMillionInput = reader.number(prices, "input", possible);
    info.usdPerMillionText = reader.number(prices, "text", possible);
    info.usdPerMillionImage = reader.number(prices, "image", possible);
}

/// `model`, with what it leaves out taken from the model that it is "like".
Json completed(Reader& reader, const Node& models, const Node& model)
{
    const QString like = reader.text(model, "like");
    if (like.isEmpty()) return model.json;
    reader.expectField(models, like, model.path + QStringLiteral(".like"));
    if (reader.error()) return model.json;
    Json result = reader.child(models, like.toStdString()).json;
    result.merge_patch(model.json);
    result.erase("like");
    return result;
}

ModelInfo readModel(Reader& reader, const Node& model, const Node& tables)
{
    reader.expectOnly(model,
                      {"name",
                       "pixels",
                       "tiers",
                       "defaultTier",
                       "maxImages",
                       "takesSystemInstruction",
                       "takesSeed",
                       "signsReplies",
                       "listed",
                       "takesPlainPrompt",
                       "sizeStep",
                       "thinkingLevels",
                       "usdPerMillion",
                       "tokensPerInputImage",
                       "retires"});
    ModelInfo info;
    info.name = reader.text(model, "name", info.id);
    info.isListedOnly = reader.flag(model, "listed");
    if (!info.isListedOnly || model.json.contains("pixels"))
        readOutputs(reader, model, tables, info);
    readPrices(reader, model, info);
    info.takesSystemInstruction = reader.flag(model, "takesSystemInstruction");
    info.takesSeed = reader.flag(model, "takesSeed");
    info.signsReplies = reader.flag(model, "signsReplies");
    info.takesPlainPrompt = reader.flag(model, "takesPlainPrompt");
    info.sizeStep = static_cast<int>(reader.number(model, "sizeStep", {1, 256}).value_or(0));
    info.thinkingLevels = reader.texts(model, "thinkingLevels");
    const int fewest = info.isListedOnly ? ModelInfo::mostPictures : 1;
    info.maxImages =
        static_cast<int>(reader.number(model, "maxImages", {1, 1'000}).value_or(fewest));
    if (const auto tokens = reader.number(model, "tokensPerInputImage", {0, 1e6})) {
        info.tokensPerInputImage = static_cast<int>(*tokens);
    }
    info.retires = reader.date(model, "retires");
    return info;
}

/// What a route takes, by the words for it.
TakenFlags readTaken(Reader& reader, const Node& route)
{
    static const std::map<QString, Taken> words = {
        {QStringLiteral("size"), Taken::Size},
        {QStringLiteral("stream"), Taken::Stream},
        {QStringLiteral("noStore"), Taken::NoStore},
        {QStringLiteral("files"), Taken::Files},
        {QStringLiteral("mask"), Taken::Mask},
        {QStringLiteral("arrayStream"), Taken::ArrayStream},
        {QStringLiteral("turns"), Taken::Turns}};
    TakenFlags taken;
    for (const QString& word : reader.texts(route, "takes")) {
        const auto found = words.find(word);
        if (found != words.end()) {
            taken |= found->second;
        } else {
            reader.expectField({objectAt({}, ""), QStringLiteral("the program")},
                               word,
                               route.path + QStringLiteral(".takes"));
        }
    }
    return taken;
}

/// Of "routes", or the one of a provider that has but a protocol.
std::vector<RouteInfo> readRoutes(Reader& reader, const Node& node)
{
    if (!node.json.contains("routes")) {
        const QString protocol = reader.text(node, "protocol");
        return {{.id = QStringLiteral("native"),
                 .protocol = protocol,
                 .path = protocol == QLatin1String("gemini") ? QStringLiteral("v1beta")
                                                             : QStringLiteral("v1"),
                 .takes = Taken::Size}};
    }
    std::vector<RouteInfo> routes;
    const Node list = reader.child(node, "routes");
    for (const auto& item : list.json.items()) {
        const Node route = reader.child(list, item.key());
        reader.expectOnly(route, {"protocol", "path", "takes"});
        routes.push_back({.id = QString::fromStdString(item.key()),
                          .protocol = reader.text(route, "protocol"),
                          .path = reader.text(route, "path"),
                          .takes = readTaken(reader, route)});
    }
    return routes;
}

ProviderProfile readProfile(Reader& reader, const Node& node, const QString& id)
{
    reader.expectOnly(node,
                      {"name",
                       "protocol",
                       "routes",
                       "modelsOf",
                       "pictureHosts",
                       "needsNoKeyHere",
                       "modelsAreAlike",
                       "isOnGoogleCloud",
                       "baseUrl",
                       "baseUrlVariable",
                       "keyVariables",
                       "maxRequestBytes",
                       "defaultModel",
                       "pixels",
                       "models"});
    ProviderProfile profile;
    profile.info = {.id = id,
                    .name = reader.text(node, "name", id),
                    .keyVariables = reader.texts(node, "keyVariables"),
                    .baseUrlVariable = reader.text(node, "baseUrlVariable"),
                    .defaultBaseUrl = QUrl(reader.text(node, "baseUrl")),
                    .routes = readRoutes(reader, node),
                    .pictureHosts = reader.texts(node, "pictureHosts"),
                    .needsNoKeyHere = reader.flag(node, "needsNoKeyHere"),
                    .modelsAreAlike = reader.flag(node, "modelsAreAlike"),
                    .isOnGoogleCloud = reader.flag(node, "isOnGoogleCloud")};
    const auto maxRequestBytes = reader.number(node, "maxRequestBytes", {1'000, 1e10});

    const Node tables = reader.child(node, "pixels");
    const Node models = reader.child(node, "models");
    const QString defaultModel = reader.text(node, "defaultModel");
    reader.expectField(models, defaultModel, node.path + QStringLiteral(".defaultModel"));
    for (const auto& item : models.json.items()) {
        const Node own = reader.child(models, item.key());
        const Json whole = completed(reader, models, own);
        ModelInfo info = readModel(reader, {whole, own.path}, tables);
        info.provider = id;
        info.id = QString::fromStdString(item.key());
        info.isDefault = info.id == defaultModel;
        if (info.name.isEmpty()) info.name = info.id;
        if (maxRequestBytes) info.maxRequestBytes = static_cast<qint64>(*maxRequestBytes);
        profile.models.push_back(std::move(info));
    }
    return profile;
}

/// A provider with the models of another one: its tables of pixels, and those of the models that are named here, by their
/// own name or by what they are "like".
Json withModelsOf(Reader& reader, const Node& providers, const Node& node)
{
    const QString other = reader.text(node, "modelsOf");
    if (other.isEmpty()) return node.json;
    reader.expectField(providers, other, node.path + QStringLiteral(".modelsOf"));
    if (reader.error()) return node.json;
    const Node source = reader.child(providers, other.toStdString());
    const Node known = reader.child(source, "models");
    Json result = node.json;
    result["pixels"] = objectAt(source.json, "pixels");
    result["pixels"].merge_patch(objectAt(node.json, "pixels"));
    const Node models = reader.child(node, "models");
    for (const auto& item : models.json.items()) {
        const Node model = reader.child(models, item.key());
        const QString like = reader.text(model, "like", QString::fromStdString(item.key()));
        if (!known.json.contains(like.toStdString())) {
            // What a user takes out of one list is out of those that follow it.
            const bool isOwn = model.json.contains("pixels") || boolAt(model.json, "listed");
            if (!isOwn) result["models"].erase(item.key());
            continue;
        }
        Json whole = completed(reader, known, reader.child(known, like.toStdString()));
        whole.merge_patch(model.json);
        whole.erase("like");
        result["models"][item.key()] = std::move(whole);
    }
    const Json& left = result["models"];
    if (!left.empty() && !left.contains(stringAt(result, "defaultModel").toStdString())) {
        result["defaultModel"] = left.begin().key();
    }
    return result;
}

}  // namespace

Result<std::vector<ProviderProfile>> readProfiles(const Json& list)
{
    Reader reader;
    const Node root{list, {}};
    std::vector<ProviderProfile> profiles;
    reader.expectOnly(root, {"version", "providers"});
    reader.number(root, "version", {1, 1});
    const Node providers = reader.child(root, "providers");
    for (const auto& item : providers.json.items()) {
        const QString id = QString::fromStdString(item.key());
        const Node own = reader.child(providers, item.key());
        const Json whole = withModelsOf(reader, providers, own);
        profiles.push_back(readProfile(reader, {whole, own.path}, id));
    }
    if (reader.error()) return failure(*reader.error());
    return profiles;
}

}  // namespace ratoon
