// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/imagesrequest.h"

#include "base/json.h"
#include "image/codec.h"
#include "providers/openai/formdata.h"

#include <QImage>

#include <algorithm>

namespace ratoon {

namespace {

/// The exact pixels of the ratio asked for; empty: the service's choice.
QString sizeOf(const Ask& ask)
{
    for (const OutputSize& output : ask.model.outputs) {
        if (output.ratio != ask.request.ratio) continue;
        return QStringLiteral("%1x%2").arg(output.pixels.width()).arg(output.pixels.height());
    }
    return {};
}

/// Readable by both conventions there are: clear, as OpenAI has it, and white, as local servers have it, where the edit
/// goes; opaque black elsewhere.
Result<QByteArray> maskFile(const Mask& mask, QSize size, const Cancel& cancel)
{
    const QImage coverage = mask.scaled(size).toQImage();
    QImage picture(size, QImage::Format_RGBA8888);
    for (int y = 0; y < size.height(); ++y) {
        const uchar* from = coverage.constScanLine(y);
        uchar* to = picture.scanLine(y);
        for (int x = 0; x < size.width(); ++x, to += 4) {
            const uchar white = from[x] > 0 ? 255 : 0;
            std::fill(to, to + 3, white);
            to[3] = 255 - white;
        }
    }
    return encoded(Image::fromQImage(picture), {.format = Format::Png, .embedIcc = false}, cancel);
}

Result<net::Request> generation(const Ask& ask)
{
    Json body = {{"model", toJson(ask.model.id)}, {"prompt", toJson(ask.request.prompt)}, {"n", 1}};
    const QString size = sizeOf(ask);
    if (!size.isEmpty()) body["size"] = toJson(size);
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

}  // namespace

Result<net::Request> imagesRequest(const Ask& ask, const Cancel& cancel)
{
    const EditRequest& request = ask.request;
    if (sentPictures(request).empty()) return generation(ask);
    CHECKED(PictureBody::sized(ask, request.prompt.size()));
    FormData form;
    form.addText("model", ask.model.id.toUtf8());
    form.addText("prompt", labelledPrompt(request).toUtf8());
    const QString size = sizeOf(ask);
    if (!size.isEmpty()) form.addText("size", size.toUtf8());
    addPictures(form, request);
    const bool hasMask =
        request.upload && !request.mask.isNull() && ask.route.takesAny(Taken::Mask);
    if (hasMask) {
        TRY(mask, maskFile(request.mask, request.upload->size, cancel));
        form.addFile({.field = "mask", .name = "mask.png", .mime = "image/png"}, mask);
    }
    if (cancel.requested()) return cancelledEdit();
    const FormBody body = form.taken();
    net::Request result = generationRequest(
        ask, serviceUrl(ask.endpoint.baseUrl, ask.route.path, "images/edits"), body.bytes);
    result.headers = {{"Content-Type", body.contentType}};
    result.credential = bearer(ask.endpoint.key);
    return result;
}

Result<net::Request> picturesRequest(const Ask& ask, const Cancel& cancel)
{
    const EditRequest& request = ask.request;
    Json options = {
        {"model", toJson(ask.model.id)}, {"prompt", toJson(labelledPrompt(request))}, {"n", 1}};
    if (!request.ratio.isEmpty()) options["aspect_ratio"] = toJson(request.ratio);
    if (ask.model.takesTier && !request.tier.isEmpty())
        options["resolution"] = toJson(request.tier);
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
