// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/modelsdesk.h"

#include "base/json.h"
#include "fakeprovider/replywriter.h"

#include <QUrlQuery>

namespace ratoon::test {

namespace {

std::vector<const ModelInfo*> served(const Catalogue& catalogue, const char* provider, QDate today)
{
    std::vector<const ModelInfo*> models;
    for (const ModelInfo& model : catalogue.find(QString::fromLatin1(provider))->models()) {
        if (!model.isRetired(today)) models.push_back(&model);
    }
    return models;
}

QByteArray openAiList(const QStringList& ids)
{
    Json data = Json::array();
    for (const QString& id : ids)
        data.push_back({{"id", toJson(id)}, {"object", "model"}, {"created", 1}});
    return toBytes({{"object", "list"}, {"data", data}});
}

QByteArray openRouterList(const std::vector<const ModelInfo*>& models)
{
    Json data = Json::array();
    const auto add = [&](const QString& id, const QString& name, const char* makes) {
        data.push_back(
            {{"id", toJson(id)},
             {"name", toJson(name)},
             {"architecture",
              {{"input_modalities", {"text", "image"}}, {"output_modalities", {makes, "text"}}}}});
    };
    for (const ModelInfo* model : models) add(model->id, model->name, "image");
    add(QStringLiteral("acme/painter-9"), QStringLiteral("Acme: Painter 9"), "image");
    add(QStringLiteral("acme/image-reader"), QStringLiteral("Acme: Image Reader"), "text");
    return toBytes({{"data", data}});
}

QByteArray googlePage(std::vector<const ModelInfo*> models, const HttpRequest& request)
{
    static const ModelInfo unheardOf{.id = QStringLiteral("gemini-nano-banana-9"),
                                     .name = QStringLiteral("Nano Banana 9")};
    static const ModelInfo writer{.id = QStringLiteral("gemini-9-flash"),
                                  .name = QStringLiteral("Gemini 9 Flash")};
    models.push_back(&unheardOf);
    models.push_back(&writer);
    const QUrlQuery query(QString::fromLatin1(request.query()));
    const int pageSize = query.queryItemValue(QStringLiteral("pageSize")).toInt();
    return modelList(
        models, pageSize > 0 ? pageSize : 50, query.queryItemValue(QStringLiteral("pageToken")));
}

}  // namespace

bool isOpenList(const HttpRequest& request)
{
    const bool isGoogles =
        !request.header("x-goog-api-key").isEmpty() || request.query().contains("key=");
    return request.method == "GET" && !isGoogles &&
           (request.path() == "/v1/models" || request.path() == "/api/v1/models" ||
            request.path() == "/sdapi/v1/sd-models");
}

std::optional<QByteArray>
modelsAnswer(const HttpRequest& request, const Catalogue& catalogue, QDate today)
{
    if (request.path() == "/sdapi/v1/sd-models") {
        return toBytes(Json::array({{{"title", "dreamshaper_8.safetensors [879db523c3]"},
                                     {"model_name", "dreamshaper_8"},
                                     {"hash", "879db523c3"}}}));
    }
    if (request.path() == "/api/v1/models")
        return openRouterList(served(catalogue, "openrouter", today));
    if (isOpenList(request) && request.header("Authorization").isEmpty())
        return openAiList({QStringLiteral("sd-cpp-local")});
    if (isOpenList(request)) {
        return openAiList({QStringLiteral("gpt-image-1"),
                           QStringLiteral("gpt-image-9"),
                           QStringLiteral("gpt-9")});
    }
    const auto models = served(catalogue, "gemini", today);
    if (request.path() == "/v1beta/models" || request.path() == "/v1/models")
        return googlePage(models, request);
    for (const ModelInfo* model : models) {
        if (request.path().endsWith("/models/" + model->id.toLatin1())) return modelEntry(*model);
    }
    return std::nullopt;
}

}  // namespace ratoon::test
