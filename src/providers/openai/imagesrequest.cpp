// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/imagesrequest.h"

#include "base/json.h"
#include "providers/maskfile.h"
#include "providers/openai/formdata.h"

namespace ratoon {

namespace {

/// Of a stream, none of which is used: the first keeps connections awake that would be cut for their silence.
constexpr int drafts = 1;

const FormFile maskPart = {.field = "mask", .name = "mask.png", .mime = "image/png"};

/// "1024x1024"; empty: the service's choice.
QString sizeOf(const Ask& ask)
{
    const QSize size = askedSize(ask);
    return size.isEmpty() ? QString()
                          : QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

Result<net::Request> generation(const Ask& ask)
{
    Json body = {{"model", toJson(ask.model.id)}, {"prompt", toJson(ask.request.prompt)}, {"n", 1}};
    const QString size = sizeOf(ask);
    if (!size.isEmpty()) body["size"] = toJson(size);
    if (ask.request.stream) body.update({{"stream", true}, {"partial_images", drafts}});
    net::Request request = generationRequest(
        ask, serviceUrl(ask.endpoint.baseUrl, ask.route.path, "images/generations"), toBytes(body));
    request.credential = bearer(ask.endpoint.key);
    return request;
}

void addPictures(FormData& form, const EditRequest& request)
{
    const auto pictures = sentPictures(request);
    // Some servers know but the one name, and some but the other.
    const QByteArray field = pictures.size() == 1 ? "image" : "image[]";
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const QByteArray mime = sentMime(*pictures[i]);
        const QByteArray name = "image" + QByteArray::number(i + 1) + '.' + mime.split('/').last();
        form.addFile({.field = field, .name = name, .mime = mime}, pictures[i]->bytes);
    }
}

/// With the model and the prompt, which every form has.
FormData formOf(const Ask& ask)
{
    FormData form;
    form.addText("model", ask.model.id.toUtf8());
    form.addText("prompt", promptOf(ask).toUtf8());
    return form;
}

Result<net::Request>
formRequest(const Ask& ask, const QByteArray& path, const FormData& form, const Cancel& cancel)
{
    if (cancel.requested()) return cancelledEdit();
    const FormBody body = form.taken();
    net::Request result =
        generationRequest(ask, serviceUrl(ask.endpoint.baseUrl, ask.route.path, path), body.bytes);
    result.headers = {{"Content-Type", body.contentType}};
    result.credential = bearer(ask.endpoint.key);
    return result;
}

}  // namespace

Result<net::Request> imagesRequest(const Ask& ask, const Cancel& cancel)
{
    const EditRequest& request = ask.request;
    if (sentPictures(request).empty()) return generation(ask);
    CHECKED(PictureBody::sized(ask, request.prompt.size()));
    FormData form = formOf(ask);
    const QString size = sizeOf(ask);
    if (!size.isEmpty()) form.addText("size", size.toUtf8());
    if (request.stream) {
        form.addText("stream", "true");
        form.addText("partial_images", QByteArray::number(drafts));
    }
    addPictures(form, request);
    const bool hasMask =
        request.upload && !request.mask.isNull() && ask.route.takesAny(Taken::Mask);
    if (hasMask) {
        TRY(mask, clearMask(request.mask, request.upload->size, cancel));
        form.addFile(maskPart, mask);
    }
    return formRequest(ask, "images/edits", form, cancel);
}

Result<net::Request> inpaintingRequest(const Ask& ask, const Cancel& cancel)
{
    const auto& upload = ask.request.upload;
    if (!upload) return generation(ask);
    CHECKED(PictureBody::sized(ask, ask.request.prompt.size()));
    FormData form = formOf(ask);
    addPictures(form, ask.request);
    // It wants a mask each time; without a selection all of the picture may change.
    const Mask& selection = ask.request.mask;
    const Mask all = selection.isNull() ? Mask::filled(upload->size, 255) : selection;
    TRY(mask, whiteMask(all, upload->size, cancel));
    form.addFile(maskPart, mask);
    return formRequest(ask, "images/inpainting", form, cancel);
}

Result<net::Request> picturesRequest(const Ask& ask, const Cancel& cancel)
{
    const EditRequest& request = ask.request;
    Json options = {
        {"model", toJson(ask.model.id)}, {"prompt", toJson(labelledPrompt(request))}, {"n", 1}};
    if (!request.ratio.isEmpty()) options["aspect_ratio"] = toJson(request.ratio);
    if (ask.model.takesTier && !request.tier.isEmpty())
        options["resolution"] = toJson(request.tier);
    if (request.stream) options["stream"] = true;
    QByteArray head = toBytes(options);
    head.chop(1);
    TRY(body, PictureBody::sized(ask, head.size()));
    body.add(head);
    QByteArray opening = R"(,"input_references":[)";
    for (const EncodedImage* picture : sentPictures(request)) {
        if (cancel.requested()) return cancelledEdit();
        body.add(opening + R"({"type":"image_url","image_url":{"url":"data:)" + sentMime(*picture) +
                 ";base64,");
        body.addBase64(picture->bytes);
        body.add(R"("}})");
        opening = ",";
    }
    body.add(sentPictures(request).empty() ? "}" : "]}");
    net::Request result = generationRequest(
        ask, serviceUrl(ask.endpoint.baseUrl, ask.route.path, "images"), body.taken());
    result.credential = bearer(ask.endpoint.key);
    return result;
}

}  // namespace ratoon
