// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/webui/webuirequest.h"

#include "base/json.h"
#include "providers/maskfile.h"

#include <span>

namespace ratoon {

namespace {

/// Whichever checkpoint the server has loaded.
constexpr QLatin1String loadedModel("loaded");

Json webUiOptions(const Ask& ask)
{
    Json json = {
        {"prompt", toJson(ask.request.prompt)}, {"seed", -1}, {"batch_size", 1}, {"n_iter", 1}};
    const QSize size = askedSize(ask);
    if (!size.isEmpty()) {
        json["width"] = size.width();
        json["height"] = size.height();
    }
    if (ask.model.id != loadedModel)
        json["override_settings"] = {{"sd_model_checkpoint", toJson(ask.model.id)}};
    return json;
}

void addPictures(PictureBody& body,
                 const char* field,
                 std::span<const EncodedImage* const> pictures)
{
    if (pictures.empty()) return;
    body.add(QByteArray(",\"") + field + R"(":[)");
    QByteArray opening = "\"";
    for (const EncodedImage* picture : pictures) {
        body.add(opening);
        body.addBase64(picture->bytes);
        opening = R"(",")";
    }
    body.add(R"("])");
}

Result<QByteArray> webUiBody(const Ask& ask, const Cancel& cancel)
{
    Json json = webUiOptions(ask);
    const bool hasPicture = ask.request.upload.has_value();
    QByteArray mask;
    if (hasPicture && !ask.request.mask.isNull()) {
        TRY(file, whiteMask(ask.request.mask, ask.request.upload->size, cancel));
        mask = std::move(file);
        // The picture shows the surroundings already, and is what stands below.
        json.update({{"inpaint_full_res", false}, {"inpainting_fill", 1}});
    }
    QByteArray head = toBytes(json);
    head.chop(1);
    TRY(result, PictureBody::sized(ask, head.size() + 2 * mask.size()));
    result.add(head);
    const auto pictures = sentPictures(ask.request);
    const std::span<const EncodedImage* const> all(pictures);
    addPictures(result, "init_images", all.first(hasPicture ? 1 : 0));
    // Of stable-diffusion.cpp; the others take none, and their models say so.
    addPictures(result, "extra_images", all.subspan(hasPicture ? 1 : 0));
    if (!mask.isEmpty()) {
        result.add(R"(,"mask":")");
        result.addBase64(mask);
        result.add("\"");
    }
    result.add("}");
    if (cancel.requested()) return cancelledEdit();
    return result.taken();
}

}  // namespace

Result<net::Request> webUiRequest(const Ask& ask, const Cancel& cancel)
{
    TRY(bytes, webUiBody(ask, cancel));
    net::Request result = generationRequest(ask,
                                            serviceUrl(ask.endpoint.baseUrl,
                                                       ask.route.path,
                                                       ask.request.upload ? "img2img" : "txt2img"),
                                            std::move(bytes));
    result.credential = credentialFor(ask.route.protocol, ask.endpoint.key);
    return result;
}

}  // namespace ratoon
