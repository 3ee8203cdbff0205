// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/dialect.h"
#include "fakeprovider/formreader.h"
#include "fakeprovider/picturemaker.h"

// OpenAI's images API (/v1/images/edits, /v1/images/generations), which local servers copy, and OpenRouter's
// (/api/v1/images).

namespace ratoon::test {

namespace {

using Problem = std::optional<ErrorAct>;

/// Of stable-diffusion.cpp, and of LocalAI.
const QStringList localModels = {QStringLiteral("sd-cpp-local"), QStringLiteral("stablediffusion")};

ErrorAct invalid(const QString& message)
{
    return {.code = 400, .message = message, .status = QStringLiteral("invalid_request_error")};
}

bool isOpenRouter(const HttpRequest& request)
{
    return request.path() == "/api/v1/images";
}

bool isGeneration(const HttpRequest& request)
{
    return request.method == "POST" &&
           (request.path() == "/v1/images/edits" || request.path() == "/v1/images/generations" ||
            isOpenRouter(request));
}

/// A server of one's own asks for none.
Problem keyProblemOf(const HttpRequest& request)
{
    const bool isLocal = request.header("Authorization").isEmpty() && !isOpenRouter(request);
    return isLocal ? std::nullopt : bearerProblem(request);
}

std::variant<ModelInfo, ErrorAct>
modelOf(const HttpRequest& request, const Judge& judge, const QString& id)
{
    const bool isLocal = request.header("Authorization").isEmpty();
    if (isLocal && localModels.contains(id)) return ModelInfo{.id = id, .maxImages = 4};
    if (isLocal) return *bearerProblem(request);
    const bool isRouter = isOpenRouter(request);
    const Provider& provider = isRouter ? judge.provider : judge.openAi;
    const ModelInfo* known = provider.findModel(isRouter ? id.section(u'/', -1) : id);
    if (known && !known->isRetired(judge.today)) {
        ModelInfo model = *known;
        model.id = id;
        return model;
    }
    return ErrorAct{.code = isRouter ? 404 : 400,
                    .message = QStringLiteral("The model '%1' does not exist.").arg(id),
                    .status = QStringLiteral("model_not_found")};
}

Problem checkSize(const QString& size, Asked& asked)
{
    if (size.isEmpty() || size == QLatin1String("auto")) return std::nullopt;
    for (const OutputSize& output : asked.model.outputs) {
        const QString known =
            QStringLiteral("%1x%2").arg(output.pixels.width()).arg(output.pixels.height());
        if (size == known) {
            asked.ratio = output.ratio;
            return std::nullopt;
        }
    }
    // A server of one's own makes any size.
    const QSize pixels(size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt());
    if (localModels.contains(asked.model.id) && !pixels.isEmpty()) {
        asked.size = pixels;
        return std::nullopt;
    }
    return invalid(QStringLiteral("Invalid value: '%1' for 'size'.").arg(size));
}

Problem takePicture(const QByteArray& bytes, Asked& asked)
{
    auto picture = decoded(bytes);
    if (!picture) return invalid(QStringLiteral("Invalid image file or mode for image."));
    asked.images.push_back(std::move(picture->image));
    return std::nullopt;
}

Problem checkMask(const QByteArray& bytes, const Asked& asked)
{
    const auto mask = decoded(bytes);
    const bool isPng = sniffedFormat(bytes) == Format::Png;
    if (!mask || !isPng) return invalid(QStringLiteral("The mask must be a PNG file."));
    if (asked.images.empty() || mask->image.size() != asked.images.front().size()) {
        return invalid(QStringLiteral("The mask must have the same size as the image."));
    }
    if (mask->image.isOpaque()) {
        return invalid(
            QStringLiteral("The mask must have an alpha channel that shows where to edit."));
    }
    return std::nullopt;
}

Problem takeFile(const FormPart& part, Asked& asked)
{
    const bool isFile = !part.fileName.isEmpty() && part.contentType.startsWith("image/");
    if (!isFile) {
        return invalid(QStringLiteral("'%1' must be a file with a name and a type.")
                           .arg(QString::fromLatin1(part.name)));
    }
    if (part.name != "mask") return takePicture(part.bytes, asked);
    asked.hasMask = true;
    return checkMask(part.bytes, asked);
}

Problem takeField(const FormPart& part, Asked& asked)
{
    static const QByteArrayList known = {"model",
                                         "prompt",
                                         "n",
                                         "size",
                                         "quality",
                                         "background",
                                         "output_format",
                                         "output_compression",
                                         "input_fidelity",
                                         "moderation",
                                         "stream",
                                         "partial_images",
                                         "user"};
    if (part.name == "image" || part.name == "image[]" || part.name == "mask") {
        return takeFile(part, asked);
    }
    if (!known.contains(part.name)) {
        return invalid(
            QStringLiteral("Unknown parameter: '%1'.").arg(QString::fromLatin1(part.name)));
    }
    if (part.name == "prompt") asked.prompt = QString::fromUtf8(part.bytes);
    if (part.name == "stream") asked.isStream = part.bytes == "true";
    if (part.name == "partial_images" && part.bytes.toInt() > 3)
        return invalid(QStringLiteral("Invalid value for 'partial_images'."));
    return part.name == "size" ? checkSize(QString::fromLatin1(part.bytes), asked) : std::nullopt;
}

std::variant<Asked, ErrorAct> checkedForm(const HttpRequest& request, const Judge& judge)
{
    const auto form = formIn(request);
    if (!form) return invalid(QStringLiteral("Could not parse multipart form."));
    QString id;
    for (const FormPart& part : *form) {
        if (part.name == "model") id = QString::fromUtf8(part.bytes);
    }
    const auto model = modelOf(request, judge, id);
    if (const auto* problem = std::get_if<ErrorAct>(&model)) return *problem;
    Asked asked{.model = std::get<ModelInfo>(model)};
    for (const FormPart& part : *form) {
        if (auto problem = takeField(part, asked)) return *problem;
    }
    if (asked.images.empty())
        return invalid(QStringLiteral("Missing required parameter: 'image'."));
    if (asked.prompt.isEmpty())
        return invalid(QStringLiteral("Missing required parameter: 'prompt'."));
    return asked;
}

/// OpenRouter's own fields.
Problem takeOptions(const Json& body, Asked& asked)
{
    asked.isOpenRouter = true;
    asked.ratio = stringAt(body, "aspect_ratio");
    asked.tier = stringAt(body, "resolution");
    const bool isRatio = asked.ratio.isEmpty() || asked.model.ratios().contains(asked.ratio);
    const bool isTier = asked.tier.isEmpty() || asked.model.tiers().contains(asked.tier);
    if (!isRatio || !isTier) return invalid(QStringLiteral("Invalid resolution or aspect_ratio."));
    for (const Json& reference : arrayAt(body, "input_references")) {
        const QString url = stringAt(objectAt(reference, "image_url"), "url");
        const auto bytes = strictlyDecoded(url.section(u',', 1).toLatin1());
        if (stringAt(reference, "type") != QLatin1String("image_url") || !bytes) {
            return invalid(QStringLiteral("Invalid input_references."));
        }
        if (auto problem = takePicture(*bytes, asked)) return problem;
    }
    return std::nullopt;
}

std::variant<Asked, ErrorAct> checkedJson(const HttpRequest& request, const Judge& judge)
{
    const auto body = parseJson(request.body, {.bytes = judge.payloadLimit});
    if (!body || !body->is_object())
        return invalid(QStringLiteral("Could not parse the JSON body."));
    static const std::vector<const char*> openAis = {"model",
                                                     "prompt",
                                                     "n",
                                                     "size",
                                                     "quality",
                                                     "background",
                                                     "output_format",
                                                     "moderation",
                                                     "stream",
                                                     "partial_images",
                                                     "user"};
    static const std::vector<const char*> routers = {"model",
                                                     "prompt",
                                                     "n",
                                                     "resolution",
                                                     "aspect_ratio",
                                                     "input_references",
                                                     "stream",
                                                     "quality",
                                                     "seed"};
    const auto& known = isOpenRouter(request) ? routers : openAis;
    for (const auto& item : body->items()) {
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&](const char* name) { return item.key() == name; });
        if (!isKnown) {
            return invalid(
                QStringLiteral("Unknown parameter: '%1'.").arg(QString::fromStdString(item.key())));
        }
    }
    const auto model = modelOf(request, judge, stringAt(*body, "model"));
    if (const auto* problem = std::get_if<ErrorAct>(&model)) return *problem;
    Asked asked{.model = std::get<ModelInfo>(model),
                .prompt = stringAt(*body, "prompt"),
                .isStream = boolAt(*body, "stream")};
    if (asked.prompt.isEmpty())
        return invalid(QStringLiteral("Missing required parameter: 'prompt'."));
    auto problem = isOpenRouter(request) ? takeOptions(*body, asked)
                                         : checkSize(stringAt(*body, "size"), asked);
    if (problem) return *problem;
    return asked;
}

std::variant<Asked, ErrorAct> checked(const HttpRequest& request, const Judge& judge)
{
    if (request.body.size() > judge.payloadLimit) {
        return ErrorAct{.code = 413, .message = QStringLiteral("Request entity too large.")};
    }
    return request.path().endsWith("/edits") ? checkedForm(request, judge)
                                             : checkedJson(request, judge);
}

QByteArray usageOf(const Asked& asked, const Act& act)
{
    const QByteArray image = QByteArray::number(act.picture.count * 1056);
    const QByteArray cost = asked.isOpenRouter ? R"(,"cost":0.04)" : "";
    return R"("usage":{"input_tokens":400,"output_tokens":)" + image +
           R"(,"output_tokens_details":{"image_tokens":)" + image + '}' + cost + '}';
}

QByteArray pictureOf(const Asked& asked, const Act& act, int number)
{
    return written(answerPicture(asked, act.picture, number), act.picture, asked.model, 0)
        .bytes.toBase64();
}

/// A draft, and then the picture; or, after the draft, what went wrong.
Spoken streamed(const Asked& asked, const Act& act)
{
    const QByteArray kind =
        asked.images.empty() || asked.isOpenRouter ? "image_generation" : "image_edit";
    const auto event = [](const QByteArray& name, const QByteArray& data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    };
    const auto picture = [&](const QByteArray& name, int number, const QByteArray& more) {
        const QByteArray type = kind + name;
        return event(type,
                     R"({"type":")" + type + R"(","b64_json":")" + pictureOf(asked, act, number) +
                         "\"," + more + '}');
    };
    QByteArray body =
        ": keep-alive\n\n" + picture(".partial_image", 7, R"("partial_image_index":0)");
    if (act.error) {
        return {body + event("error",
                             R"({"type":"error","error":{"code":"server_error","message":")" +
                                 act.error->message.toUtf8() + "\"}}"),
                "text/event-stream"};
    }
    for (int number = 0; number < act.picture.count; ++number)
        body += picture(".completed", number, usageOf(asked, act));
    return {body, "text/event-stream"};
}

Spoken reply(const Asked& asked, const Act& act)
{
    if (asked.isStream) return streamed(asked, act);
    QByteArray data;
    const bool isHosted = act.reply.where == ReplyAct::Where::HostedHere ||
                          act.reply.where == ReplyAct::Where::HostedGone;
    for (int number = 0; number < act.picture.count; ++number) {
        data += (data.isEmpty() ? "{" : ",{") +
                (isHosted ? R"("url":")" + asked.hostedUrl
                          : R"("b64_json":")" + pictureOf(asked, act, number)) +
                "\"}";
    }
    return {R"({"created":1764475331,"data":[)" + data + "]," + usageOf(asked, act) + '}',
            "application/json"};
}

}  // namespace

const Dialect& imagesDialect()
{
    static const Dialect dialect = {isGeneration, keyProblemOf, checked, reply, openAiError};
    return dialect;
}

}  // namespace ratoon::test
