// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/chatwriter.h"
#include "fakeprovider/dialect.h"

// Chat completions as OpenRouter (/api/v1) and OpenAI-compatible gateways (/v1) take them.

namespace ratoon::test {

namespace {

using Problem = std::optional<ErrorAct>;

ErrorAct invalid(const QString& message)
{
    return {.code = 400, .message = message, .status = QStringLiteral("invalid_request_error")};
}

bool isOpenRouter(const HttpRequest& request)
{
    return request.path().startsWith("/api/v1/");
}

bool isGeneration(const HttpRequest& request)
{
    return request.method == "POST" && (request.path() == "/v1/chat/completions" ||
                                        request.path() == "/api/v1/chat/completions");
}

Problem unknownField(const Json& object, const std::vector<const char*>& known, const QString& path)
{
    for (const auto& item : object.items()) {
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&](const char* name) { return item.key() == name; });
        if (!isKnown) {
            return invalid(QStringLiteral("Unknown parameter: '%1%2'.")
                               .arg(path, QString::fromStdString(item.key())));
        }
    }
    return std::nullopt;
}

/// "data:image/png;base64,…" of a picture that can be decoded.
Problem takePicture(const QString& url, Asked& asked)
{
    static const QStringList types = {QStringLiteral("image/png"),
                                      QStringLiteral("image/jpeg"),
                                      QStringLiteral("image/webp"),
                                      QStringLiteral("image/gif")};
    const QString type = url.section(u';', 0, 0).mid(5);
    const bool isData = url.startsWith(QLatin1String("data:")) &&
                        url.section(u';', 1).startsWith(QLatin1String("base64,"));
    if (!isData || !types.contains(type)) {
        return invalid(QStringLiteral("Invalid image URL: it must be a data URL of an image."));
    }
    const auto bytes = strictlyDecoded(url.section(u',', 1).toLatin1());
    auto picture = bytes ? decoded(*bytes) : failure(Error{});
    if (!picture) return invalid(QStringLiteral("Invalid image data: it cannot be processed."));
    asked.images.push_back(std::move(picture->image));
    return std::nullopt;
}

Problem checkPart(const Json& part, Asked& asked)
{
    const QString type = stringAt(part, "type");
    if (type == QLatin1String("text")) {
        if (!part.contains("text") || !part.at("text").is_string()) {
            return invalid(QStringLiteral("Missing required parameter: 'text'."));
        }
        asked.prompt += stringAt(part, "text");
        return unknownField(part, {"type", "text"}, QStringLiteral("content."));
    }
    if (type != QLatin1String("image_url")) {
        return invalid(
            QStringLiteral("Invalid value: '%1'. Supported values are: 'text', 'image_url'.")
                .arg(type));
    }
    const Json& image = objectAt(part, "image_url");
    if (auto problem = unknownField(image, {"url", "detail"}, QStringLiteral("image_url."))) {
        return problem;
    }
    return takePicture(stringAt(image, "url"), asked);
}

Problem checkMessage(const Json& message, Asked& asked)
{
    static const QStringList roles = {QStringLiteral("system"),
                                      QStringLiteral("developer"),
                                      QStringLiteral("user"),
                                      QStringLiteral("assistant")};
    if (!message.is_object() || !roles.contains(stringAt(message, "role"))) {
        return invalid(QStringLiteral("Invalid value for 'messages[0].role'."));
    }
    if (auto problem =
            unknownField(message, {"role", "content", "name"}, QStringLiteral("messages."))) {
        return problem;
    }
    if (message.contains("content") && message.at("content").is_string()) {
        asked.prompt += stringAt(message, "content");
        return std::nullopt;
    }
    const Json& parts = arrayAt(message, "content");
    if (parts.empty()) return invalid(QStringLiteral("Invalid type for 'messages[0].content'."));
    for (const Json& part : parts) {
        if (auto problem = checkPart(part, asked)) return problem;
    }
    return std::nullopt;
}

Problem checkImageConfig(const Json& request, bool isTaken, Asked& asked)
{
    if (!request.contains("image_config")) return std::nullopt;
    if (!isTaken) return invalid(QStringLiteral("Unknown parameter: 'image_config'."));
    const Json& config = objectAt(request, "image_config");
    if (auto problem =
            unknownField(config, {"aspect_ratio", "image_size"}, QStringLiteral("image_config."))) {
        return problem;
    }
    asked.ratio = stringAt(config, "aspect_ratio");
    asked.tier = stringAt(config, "image_size");
    const bool isRatio = asked.ratio.isEmpty() || asked.model.ratios().contains(asked.ratio);
    const bool isTier = asked.tier.isEmpty() || asked.model.tiers().contains(asked.tier);
    if (isRatio && isTier) return std::nullopt;
    return invalid(QStringLiteral("Invalid image_config: %1 %2").arg(asked.ratio, asked.tier));
}

Problem checkOptions(const Json& request, bool isRouter, Asked& asked)
{
    if (auto problem = unknownField(request,
                                    {"model",
                                     "messages",
                                     "modalities",
                                     "image_config",
                                     "stream",
                                     "stream_options",
                                     "temperature",
                                     "top_p",
                                     "max_tokens",
                                     "seed",
                                     "n",
                                     "user"},
                                    {})) {
        return problem;
    }
    if (auto problem = checkImageConfig(request, isRouter, asked)) return problem;
    asked.isStream = boolAt(request, "stream");
    asked.isEventStream = asked.isStream;
    if (request.contains("stream_options") && !asked.isStream) {
        return invalid(QStringLiteral(
            "The 'stream_options' parameter is only allowed when 'stream' is enabled."));
    }
    for (const Json& modality : arrayAt(request, "modalities")) {
        if (modality != "text" && modality != "image") {
            return invalid(QStringLiteral("Invalid value for 'modalities'."));
        }
    }
    if (static_cast<int>(asked.images.size()) <= asked.model.maxImages) return std::nullopt;
    return invalid(QStringLiteral("Too many images."));
}

std::variant<Asked, ErrorAct> checked(const HttpRequest& request, const Judge& judge)
{
    if (request.body.size() > judge.payloadLimit) {
        return ErrorAct{.code = 413, .message = QStringLiteral("Request entity too large.")};
    }
    if (!request.header("Content-Type").startsWith("application/json")) {
        return invalid(QStringLiteral("Unsupported content type."));
    }
    const auto json = parseJson(request.body, {.bytes = judge.payloadLimit});
    if (!json || !json->is_object()) {
        return invalid(QStringLiteral("We could not parse the JSON body of your request."));
    }
    const QString id = stringAt(*json, "model");
    const ModelInfo* model = judge.provider.findModel(id.section(u'/', -1));
    const bool isVendor = id.startsWith(QLatin1String("google/")) == isOpenRouter(request);
    if (!model || !isVendor || model->isRetired(judge.today)) {
        return ErrorAct{.code = 404,
                        .message = QStringLiteral("No endpoints found for %1.").arg(id),
                        .status = QStringLiteral("model_not_found")};
    }
    Asked asked{.model = *model};
    asked.model.id = id;
    asked.isOpenRouter = isOpenRouter(request);
    const Json& messages = arrayAt(*json, "messages");
    if (messages.empty()) return invalid(QStringLiteral("Missing required parameter: 'messages'."));
    for (const Json& message : messages) {
        if (auto problem = checkMessage(message, asked)) return *problem;
    }
    if (auto problem = checkOptions(*json, asked.isOpenRouter, asked)) return *problem;
    return asked;
}

}  // namespace

std::optional<ErrorAct> bearerProblem(const HttpRequest& request)
{
    const QByteArray value = request.header("Authorization");
    const bool isBearer = value.startsWith("Bearer ") && value.size() > 7;
    if (!isBearer) {
        return ErrorAct{.code = 401,
                        .message = QStringLiteral("No auth credentials found"),
                        .status = QStringLiteral("invalid_api_key")};
    }
    if (!request.header("x-goog-api-key").isEmpty() || request.query().contains("key=")) {
        return invalid(QStringLiteral("The key came twice."));
    }
    if (value.contains("POOR")) {
        return ErrorAct{.code = isOpenRouter(request) ? 402 : 429,
                        .message = QStringLiteral("Insufficient credits."),
                        .status = QStringLiteral("insufficient_quota")};
    }
    if (value.contains("INVALID") || value.contains("DISABLED")) {
        return ErrorAct{.code = 401,
                        .message = QStringLiteral("Incorrect API key provided."),
                        .status = QStringLiteral("invalid_api_key")};
    }
    return std::nullopt;
}

QByteArray openAiError(const HttpRequest& request, const ErrorAct& error)
{
    if (error.body) return *error.body;
    const std::string message = error.message.toStdString();
    Json inner = {{"message", message}};
    if (isOpenRouter(request)) {
        inner["code"] = error.code;
        if (error.isModerated)
            inner["metadata"] = {{"reasons", {"violence"}}, {"provider_name", "Google"}};
    } else {
        inner["type"] = error.code == 429   ? "requests"
                        : error.code >= 500 ? "server_error"
                                            : "invalid_request_error";
        inner["param"] = nullptr;
        inner["code"] = error.status.isEmpty() ? Json(nullptr) : Json(error.status.toStdString());
        if (error.isModerated) inner["code"] = "content_policy_violation";
    }
    if (error.nesting > 0 && isOpenRouter(request)) {
        inner["message"] = "Provider returned error";
        inner["metadata"] = {{"provider_name", "Google"},
                             {"raw", Json{{"error", {{"message", message}}}}.dump()}};
    }
    const Json whole = {{"error", inner}};
    return toBytes(error.isInArray ? Json::array({whole}) : whole);
}

const Dialect& chatDialect()
{
    static const Dialect dialect = {isGeneration, bearerProblem, checked, chatReply, openAiError};
    return dialect;
}

}  // namespace ratoon::test
