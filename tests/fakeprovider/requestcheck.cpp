// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/requestcheck.h"

#include "base/hash.h"
#include "fakeprovider/requestschema.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace ratoon::test {

namespace {

using Problem = std::optional<ErrorAct>;

ErrorAct invalid(const QString& message, const QString& field = {})
{
    ErrorAct error{.code = 400, .message = message, .status = QStringLiteral("INVALID_ARGUMENT")};
    if (!field.isEmpty()) {
        error.details = Json::array({{{"@type", "type.googleapis.com/google.rpc.BadRequest"},
                                      {"fieldViolations",
                                       Json::array({{{"field", field.toStdString()},
                                                     {"description", message.toStdString()}}})}}});
    }
    return error;
}

Json errorInfo(const char* reason)
{
    return Json::array({{{"@type", "type.googleapis.com/google.rpc.ErrorInfo"},
                         {"reason", reason},
                         {"domain", "googleapis.com"},
                         {"metadata", {{"service", "generativelanguage.googleapis.com"}}}}});
}

ErrorAct modelNotFound(const Route& route)
{
    return {.code = 404,
            .message =
                QStringLiteral("models/%1 is not found for API version %2, or is not supported for "
                               "%3. Call ListModels to see the list of available models and their "
                               "supported methods.")
                    .arg(route.model, route.version, route.method),
            .status = QStringLiteral("NOT_FOUND")};
}

QString textAt(const Json& object, const char* name)
{
    const Json& value = memberOf(object, name);
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

/// Goes through the parts of one request, and gathers its prompt and its pictures.
class PartsCheck {
public:
    PartsCheck(Asked& asked, const FilesDesk* files) : m_asked(asked), m_files(files) {}

    Problem check(const Json& contents)
    {
        if (!contents.is_array() || contents.empty()) {
            return invalid(
                QStringLiteral("* GenerateContentRequest.contents: contents is not specified\n"),
                QStringLiteral("contents"));
        }
        for (size_t i = 0; i < contents.size(); ++i) {
            const QString path = QStringLiteral("contents[%1]").arg(i);
            if (auto problem = checkContent(contents[i], path)) return problem;
        }
        return std::nullopt;
    }

private:
    Problem checkContent(const Json& content, const QString& path)
    {
        const QString role = textAt(content, "role");
        if (!role.isEmpty() && role != QLatin1String("user") && role != QLatin1String("model")) {
            return invalid(QStringLiteral("Please use a valid role: user, model."));
        }
        const Json& parts = memberOf(content, "parts");
        if (!parts.is_array() || parts.empty()) {
            return invalid(
                QStringLiteral(
                    "* GenerateContentRequest.%1.parts: contents.parts must not be empty.\n")
                    .arg(path),
                path + QStringLiteral(".parts"));
        }
        // What the model answers now is about the last turn of the user.
        if (role != QLatin1String("model")) {
            m_asked.images.clear();
            m_asked.prompt.clear();
        }
        bool wasEmpty = false;
        for (size_t i = 0; i < parts.size(); ++i) {
            const bool isEmpty = memberOf(parts[i], "text") == "";
            if (wasEmpty && isEmpty) {
                return invalid(
                    QStringLiteral("%1.parts holds two empty parts in a row.").arg(path));
            }
            wasEmpty = isEmpty;
            const QString partPath = QStringLiteral("%1.parts[%2]").arg(path).arg(i);
            if (auto problem = checkPart(parts[i], partPath)) return problem;
            if (role != QLatin1String("model") || !m_asked.model.signsReplies) continue;
            if (auto problem = checkSignature(parts[i], path, i)) return problem;
        }
        return std::nullopt;
    }

    /// Of what the model is said to have said: each picture must be signed, and no signature may be another one.
    static Problem checkSignature(const Json& part, const QString& path, size_t number)
    {
        const Json& picture = memberOf(part, "inlineData");
        const QByteArray payload = picture.is_null()
                                       ? textAt(part, "text").toUtf8()
                                       : QByteArray::fromBase64(textAt(picture, "data").toLatin1());
        const QByteArray signature = textAt(part, "thoughtSignature").toLatin1();
        if (signature.isEmpty() && !picture.is_null()) {
            return invalid(
                QStringLiteral("Image part is missing a thought_signature in content position %1, "
                               "part position %2. Please refer to https://ai.google.dev/gemini-api/"
                               "docs/thought-signatures#model-behavior for more details.")
                    .arg(path.section(u'[', 1).section(u']', 0, 0).toInt() + 1)
                    .arg(number + 1));
        }
        const bool isOurs = signature.isEmpty() ||
                            signature == signatureOf(payload, static_cast<int>(signature.size()));
        return isOurs ? Problem() : invalid(QStringLiteral("Corrupted thought signature."));
    }

    Problem checkPart(const Json& part, const QString& path)
    {
        int count = 0;
        for (const char* data : {"text", "inlineData", "fileData", "functionCall"}) {
            if (memberOf(part, data).is_null()) continue;
            if (++count > 1) {
                return invalid(
                    QStringLiteral("Invalid value at '%1' (oneof), oneof field 'data' is "
                                   "already set. Cannot set '%2'")
                        .arg(path, QString::fromLatin1(data)),
                    path);
            }
        }
        if (count == 0) {
            return invalid(QStringLiteral("* GenerateContentRequest.%1.data: required oneof field "
                                          "'data' must have one initialized field\n")
                               .arg(path),
                           path + QStringLiteral(".data"));
        }
        m_asked.prompt += textAt(part, "text");
        const Json& fileData = memberOf(part, "fileData");
        if (!fileData.is_null()) return checkFile(fileData);
        const Json& inlineData = memberOf(part, "inlineData");
        return inlineData.is_null() ? std::nullopt : checkPicture(inlineData, path);
    }

    Problem checkFile(const Json& fileData)
    {
        const QString uri = textAt(fileData, "fileUri");
        const auto state = m_files ? m_files->stateOf(uri) : FilesDesk::State::Missing;
        if (state == FilesDesk::State::Missing) {
            return ErrorAct{.code = 403,
                            .message =
                                QStringLiteral("You do not have permission to access the File %1 "
                                               "or it may not exist.")
                                    .arg(uri.section(u'/', -1)),
                            .status = QStringLiteral("PERMISSION_DENIED")};
        }
        auto picture =
            state == FilesDesk::State::Active ? decoded(m_files->bytes(uri)) : failure(Error{});
        if (!picture) {
            return invalid(
                QStringLiteral("The File %1 is not in an ACTIVE state and usage is not allowed.")
                    .arg(uri.section(u'/', -1)));
        }
        m_asked.images.push_back(std::move(picture->image));
        return std::nullopt;
    }

    Problem checkPicture(const Json& blob, const QString& path)
    {
        static const QStringList types = {QStringLiteral("image/png"),
                                          QStringLiteral("image/jpeg"),
                                          QStringLiteral("image/webp"),
                                          QStringLiteral("image/heic"),
                                          QStringLiteral("image/heif")};
        const QString type = textAt(blob, "mimeType");
        if (!types.contains(type)) {
            return invalid(QStringLiteral("Unsupported MIME type: %1").arg(type));
        }
        const auto bytes = strictlyDecoded(textAt(blob, "data").toLatin1());
        if (!bytes) {
            const QString field = path + QStringLiteral(".inline_data.data");
            return invalid(
                QStringLiteral("Invalid value at '%1' (TYPE_BYTES), Base64 decoding failed")
                    .arg(field),
                field);
        }
        auto picture = decoded(*bytes);
        if (!picture) {
            return invalid(
                QStringLiteral("Unable to process input image. Please retry or report in "
                               "https://developers.generativeai.google/guide/troubleshooting"));
        }
        m_asked.images.push_back(std::move(picture->image));
        return std::nullopt;
    }

    Asked& m_asked;
    const FilesDesk* m_files;
};

Problem checkImageConfig(const Json& imageConfig, Asked& asked)
{
    asked.ratio = textAt(imageConfig, "aspectRatio");
    if (!asked.ratio.isEmpty() && !asked.model.ratios().contains(asked.ratio)) {
        return invalid(QStringLiteral("aspect_ratio must be one of %1.")
                           .arg(asked.model.ratios().join(QStringLiteral(", "))),
                       QStringLiteral("generation_config.image_config.aspect_ratio"));
    }
    const Json& size = memberOf(imageConfig, "imageSize");
    if (size.is_null()) return std::nullopt;
    asked.tier = textAt(imageConfig, "imageSize");
    if (asked.model.takesTier && asked.model.tiers().contains(asked.tier)) return std::nullopt;
    return invalid(QStringLiteral("Image size %1 is not supported for models/%2.")
                       .arg(asked.tier, asked.model.id),
                   QStringLiteral("generation_config.image_config.image_size"));
}

Problem checkThinking(const Json& config, const ModelInfo& model)
{
    const Json& thinking = memberOf(config, "thinkingConfig");
    if (thinking.is_null()) return std::nullopt;
    if (model.id.startsWith(QLatin1String("gemini-2.5"))) {
        return invalid(QStringLiteral("Thinking is not enabled for models/%1").arg(model.id));
    }
    const QString level = textAt(thinking, "thinkingLevel");
    if (level.isEmpty() || model.thinkingLevels.contains(level.toLower())) return std::nullopt;
    return invalid(QStringLiteral("Thinking level %1 is not supported for this model. Please retry "
                                  "with other thinking level.")
                       .arg(level.toUpper()));
}

Problem checkModalities(const Json& config)
{
    const Json& modalities = memberOf(config, "responseModalities");
    if (modalities.is_null()) return std::nullopt;
    static const QStringList known = {
        QStringLiteral("TEXT"), QStringLiteral("IMAGE"), QStringLiteral("AUDIO")};
    for (const Json& item : modalities) {
        const QString name = QString::fromStdString(item.get<std::string>());
        if (!known.contains(name.toUpper())) {
            return invalid(
                QStringLiteral(
                    "Invalid value at 'generation_config.response_modalities[0]' "
                    "(type.googleapis.com/"
                    "google.ai.generativelanguage.v1beta.GenerationConfig.Modality), \"%1\"")
                    .arg(name));
        }
    }
    return std::nullopt;
}

/// What the model of the request does not take, though the service knows the field.
Problem checkForModel(const Json& request, Asked& asked)
{
    const ModelInfo& model = asked.model;
    const Json& config = memberOf(request, "generationConfig");
    if (!memberOf(request, "systemInstruction").is_null() && !model.takesSystemInstruction) {
        return invalid(
            QStringLiteral("Developer instruction is not enabled for models/%1").arg(model.id));
    }
    if (!memberOf(config, "seed").is_null() && !model.takesSeed) {
        return invalid(QStringLiteral("Seed is not supported for models/%1.").arg(model.id));
    }
    if (auto problem = checkModalities(config)) return problem;
    if (auto problem = checkThinking(config, model)) return problem;
    if (auto problem = checkImageConfig(memberOf(config, "imageConfig"), asked)) return problem;
    if (static_cast<int>(asked.images.size()) <= model.maxImages) return std::nullopt;
    return invalid(QStringLiteral("models/%1 takes at most %2 images, got %3.")
                       .arg(model.id)
                       .arg(model.maxImages)
                       .arg(asked.images.size()));
}

}  // namespace

std::optional<QByteArray> strictlyDecoded(const QByteArray& base64)
{
    const bool isUrlSafe = base64.contains('-') || base64.contains('_');
    const auto options = (isUrlSafe ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding) |
                         QByteArray::AbortOnBase64DecodingErrors;
    const auto result = QByteArray::fromBase64Encoding(base64, options);
    return result ? std::optional(result.decoded) : std::nullopt;
}

QByteArray signatureOf(const QByteArray& payload, int chars)
{
    const QByteArray hash = contentHash(payload + " said by the fake").left(30).toBase64();
    return hash + QByteArray(std::max<qsizetype>(0, chars - hash.size()), 'E');
}

std::optional<Route> routeOf(const HttpRequest& request)
{
    static const QRegularExpression form(
        QStringLiteral("^/(v1|v1beta)/models/([^/:]+):([A-Za-z]+)$"));
    const auto match = form.match(QString::fromLatin1(request.path()));
    if (!match.hasMatch()) return std::nullopt;
    return Route{.version = match.captured(1),
                 .model = QUrl::fromPercentEncoding(match.captured(2).toLatin1()),
                 .method = match.captured(3)};
}

std::optional<ErrorAct> keyProblem(const HttpRequest& request)
{
    const QUrlQuery query(QString::fromLatin1(request.query()));
    const QString inUrl = query.queryItemValue(QStringLiteral("key"));
    const QString inHeader = QString::fromLatin1(request.header("x-goog-api-key"));
    if (!inUrl.isEmpty() && !inHeader.isEmpty()) {
        return invalid(QStringLiteral("The key came twice: in the URL and in a header."));
    }
    const QString key = inUrl + inHeader;
    if (key.isEmpty()) {
        return ErrorAct{
            .code = 403,
            .message = QStringLiteral("Method doesn't allow unregistered callers (callers without "
                                      "established identity). Please use API Key or other form of "
                                      "API consumer identity to call this API."),
            .status = QStringLiteral("PERMISSION_DENIED")};
    }
    if (key.startsWith(QLatin1String("AQ.unbound"))) {
        return ErrorAct{
            .code = 401,
            .message = QStringLiteral("Request had invalid authentication credentials. Expected "
                                      "OAuth 2 access token, login cookie or other valid "
                                      "authentication credential."),
            .status = QStringLiteral("UNAUTHENTICATED"),
            .details = errorInfo("ACCESS_TOKEN_TYPE_UNSUPPORTED")};
    }
    if (key.contains(QLatin1String("DISABLED"))) {
        return ErrorAct{.code = 403,
                        .message = QStringLiteral("Generative Language API has not been used in "
                                                  "project 1 before or it is disabled."),
                        .status = QStringLiteral("PERMISSION_DENIED"),
                        .details = errorInfo("SERVICE_DISABLED")};
    }
    if (key.contains(QLatin1String("INVALID"))) {
        return ErrorAct{.code = 400,
                        .message =
                            QStringLiteral("API key not valid. Please pass a valid API key."),
                        .status = QStringLiteral("INVALID_ARGUMENT"),
                        .details = errorInfo("API_KEY_INVALID")};
    }
    return std::nullopt;
}

std::variant<Asked, ErrorAct>
checkedRequest(const HttpRequest& request, const Route& route, const Judge& judge)
{
    const ModelInfo* model = judge.provider.findModel(route.model);
    if (!model || model->isRetired(judge.today)) return modelNotFound(route);
    if (request.body.size() > judge.payloadLimit) {
        return invalid(QStringLiteral("Request payload size exceeds the limit: %1 bytes.")
                           .arg(judge.payloadLimit));
    }
    if (!request.header("Content-Type").startsWith("application/json")) {
        return invalid(QStringLiteral("Invalid JSON payload received. Unexpected content type."));
    }
    const auto json = parseJson(request.body, {.bytes = judge.payloadLimit});
    if (!json || !json->is_object()) {
        return invalid(QStringLiteral("Invalid JSON payload received. Unexpected token."));
    }
    if (const auto problem = schemaProblem(*json, generateContentRequest(route.version))) {
        return invalid(*problem);
    }
    Asked asked{.model = *model};
    if (auto problem = PartsCheck(asked, judge.files).check(memberOf(*json, "contents")))
        return *problem;
    if (auto problem = checkForModel(*json, asked)) return *problem;
    return asked;
}

}  // namespace ratoon::test
