// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/dialect.h"
#include "fakeprovider/formreader.h"
#include "fakeprovider/picturemaker.h"

#include <set>
#include <string>

// Servers of one's own: the API of Stable Diffusion's web interface (/sdapi/v1/img2img, /sdapi/v1/txt2img), and LocalAI's
// /v1/images/inpainting. They ask for no key.

namespace ratoon::test {

namespace {

using Problem = std::optional<ErrorAct>;

ErrorAct complaint(int code, const QString& message)
{
    return {.code = code, .message = message};
}

bool isWebUi(const HttpRequest& request)
{
    return request.path() == "/sdapi/v1/img2img" || request.path() == "/sdapi/v1/txt2img";
}

bool isGeneration(const HttpRequest& request)
{
    return request.method == "POST" &&
           (isWebUi(request) || request.path() == "/v1/images/inpainting");
}

/// One that comes all the same would have come to a server that it is not for.
Problem keyProblemOf(const HttpRequest& request)
{
    return request.header("Authorization").isEmpty()
               ? Problem()
               : complaint(401, QStringLiteral("Unauthorized"));
}

Problem takePicture(const QByteArray& bytes, Asked& asked)
{
    auto picture = decoded(bytes);
    if (!picture) return complaint(500, QStringLiteral("Invalid encoded image"));
    asked.images.push_back(std::move(picture->image));
    return std::nullopt;
}

Problem takePictures(const Json& pictures, Asked& asked)
{
    for (const Json& picture : pictures) {
        const QString base64 =
            picture.is_string() ? QString::fromStdString(picture.get<std::string>()) : QString();
        const auto bytes = strictlyDecoded(base64.toLatin1());
        if (auto problem = takePicture(bytes.value_or(QByteArray()), asked)) return problem;
    }
    return std::nullopt;
}

/// White may change. With any transparency in it, its alpha would be the mask instead.
Problem checkMask(const QByteArray& bytes, Asked& asked)
{
    const auto mask = decoded(bytes);
    if (!mask) return complaint(500, QStringLiteral("Invalid encoded image"));
    const bool isFit = !asked.images.empty() && mask->image.isOpaque() &&
                       mask->image.size() == asked.images.front().size();
    if (!isFit) return complaint(500, QStringLiteral("images do not match"));
    asked.hasMask = true;
    return std::nullopt;
}

Problem takeSize(const Json& body, Asked& asked)
{
    asked.size = {512, 512};
    for (const char* side : {"width", "height"}) {
        const auto found = body.find(side);
        if (found == body.end()) continue;
        const bool isSide = found->is_number_integer() && found->get<int>() >= 64 &&
                            found->get<int>() <= 2048 && found->get<int>() % 8 == 0;
        if (!isSide) return complaint(422, QStringLiteral("value is not a valid integer"));
        (*side == 'w' ? asked.size.rwidth() : asked.size.rheight()) = found->get<int>();
    }
    return std::nullopt;
}

std::variant<Asked, ErrorAct> checkedWebUi(const HttpRequest& request, const Judge& judge)
{
    static const std::set<std::string> known = {"prompt",
                                                "negative_prompt",
                                                "seed",
                                                "batch_size",
                                                "n_iter",
                                                "steps",
                                                "cfg_scale",
                                                "width",
                                                "height",
                                                "denoising_strength",
                                                "override_settings",
                                                "init_images",
                                                "extra_images",
                                                "mask",
                                                "mask_blur",
                                                "inpainting_fill",
                                                "inpaint_full_res",
                                                "inpainting_mask_invert"};
    const auto body = parseJson(request.body, {.bytes = judge.payloadLimit});
    if (!body || !body->is_object())
        return complaint(422, QStringLiteral("value is not a valid dict"));
    for (const auto& item : body->items()) {
        if (!known.contains(item.key())) {
            return complaint(422,
                             QStringLiteral("extra fields not permitted: ") +
                                 QString::fromStdString(item.key()));
        }
    }
    Asked asked{.model = {.id = QStringLiteral("loaded")}, .prompt = stringAt(*body, "prompt")};
    if (auto problem = takeSize(*body, asked)) return *problem;
    const bool isFromWords = request.path().endsWith("txt2img");
    if (!isFromWords && arrayAt(*body, "init_images").empty())
        return complaint(404, QStringLiteral("Init image not found"));
    for (const char* field : {"init_images", "extra_images"})
        if (auto problem = takePictures(arrayAt(*body, field), asked)) return *problem;
    if (isFromWords) return asked;
    if (!body->contains("mask")) return asked;
    const auto mask = strictlyDecoded(stringAt(*body, "mask").toLatin1());
    if (auto problem = checkMask(mask.value_or(QByteArray()), asked)) return *problem;
    return asked;
}

/// Model, prompt, image and mask, all of them.
std::variant<Asked, ErrorAct> checkedInpainting(const HttpRequest& request)
{
    const auto form = formIn(request);
    if (!form) return complaint(400, QStringLiteral("missing image file"));
    Asked asked{.model = {.id = QStringLiteral("stablediffusion")}};
    Problem problem;
    for (const FormPart& part : *form) {
        if (part.name == "prompt") asked.prompt = QString::fromUtf8(part.bytes);
        if (part.name == "image" && !problem) problem = takePicture(part.bytes, asked);
        if (part.name == "mask" && !problem) problem = checkMask(part.bytes, asked);
    }
    if (problem) return *problem;
    if (asked.images.empty()) return complaint(400, QStringLiteral("missing image file"));
    if (!asked.hasMask) return complaint(400, QStringLiteral("missing mask file"));
    if (asked.prompt.isEmpty()) return complaint(400, QStringLiteral("prompt is required"));
    return asked;
}

std::variant<Asked, ErrorAct> checked(const HttpRequest& request, const Judge& judge)
{
    return isWebUi(request) ? checkedWebUi(request, judge) : checkedInpainting(request);
}

/// The pictures, and after them the mask as the server read it: an option of the web interface.
Spoken webUiReply(const Asked& asked, const Act& act)
{
    Json pictures = Json::array();
    for (int number = 0; number < act.picture.count; ++number) {
        const PictureFile file =
            written(answerPicture(asked, act.picture, number), act.picture, asked.model, 0);
        pictures.push_back(file.bytes.toBase64().toStdString());
    }
    if (asked.hasMask) {
        const Image black = Image::filled({64, 64}, Depth::Eight, Color{0, 0, 0, 0xFFFF});
        pictures.push_back(encoded(black, {.format = Format::Png})->toBase64().toStdString());
    }
    return {toBytes({{"images", pictures},
                     {"parameters", Json::object()},
                     {"info", R"({"seed": 1, "sd_model_name": "fake"})"}}),
            "application/json"};
}

Spoken reply(const Asked& asked, const Act& act)
{
    if (asked.model.id == QLatin1String("loaded")) return webUiReply(asked, act);
    Act hosted = act;
    if (act.reply.where == ReplyAct::Where::Inline)
        hosted.reply.where = ReplyAct::Where::HostedHere;
    return imagesDialect().reply(asked, hosted);
}

QByteArray errorOf(const HttpRequest& request, const ErrorAct& error)
{
    if (error.body) return *error.body;
    if (!isWebUi(request)) return openAiError(request, error);
    if (error.code == 422) {
        return toBytes({{"detail",
                         {{{"loc", {"body", "request"}},
                           {"msg", error.message.toStdString()},
                           {"type", "value_error"}}}}});
    }
    return toBytes({{"error", "HTTPException"},
                    {"detail", ""},
                    {"body", ""},
                    {"errors", error.message.toStdString()}});
}

}  // namespace

const Dialect& localDialect()
{
    static const Dialect dialect = {isGeneration, keyProblemOf, checked, reply, errorOf};
    return dialect;
}

}  // namespace ratoon::test
