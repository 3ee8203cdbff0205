// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sentrequest.h"

#include "base/hash.h"
#include "image/codec.h"
#include "net/wirehead.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

constexpr QSize thumbnailSize(192, 144);
constexpr qsizetype shortestPicture = 256;  ///< Characters of Base64; what is shorter is text.

SentPicture pictureIn(const QByteArray& bytes)
{
    SentPicture picture{.image = {.bytes = bytes, .mime = "application/octet-stream"},
                        .sha256 = sha256Hex(bytes)};
    const auto info = probed(bytes);
    if (!info) return picture;
    picture.image.mime = mimeType(info->format);
    picture.image.size = info->size;
    picture.thumbnail = decodedPreview(bytes, thumbnailSize).value_or(QImage());
    return picture;
}

void addText(SentRequest& request, QByteArrayView text)
{
    if (!text.isEmpty()) request.pieces.push_back({.text = text.toByteArray()});
}

void addPicture(SentRequest& request, const QByteArray& bytes)
{
    request.pieces.push_back({.picture = static_cast<int>(request.pictures.size())});
    request.pictures.push_back(pictureIn(bytes));
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '=';
}

/// Text with pictures as Base64 in it: JSON, or an address of the form "data:…".
void splitText(SentRequest& request, QByteArrayView body)
{
    qsizetype shown = 0;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = at;
        while (end < body.size() && isBase64(body[end])) ++end;
        if (end - at >= shortestPicture) {
            // A mime type may stand right before it, as in "…;base64,": a comma is no Base64.
            addText(request, body.sliced(shown, at - shown));
            addPicture(request, QByteArray::fromBase64(body.sliced(at, end - at).toByteArray()));
            shown = end;
        }
        at = end + 1;
    }
    addText(request, body.sliced(std::min(shown, body.size())));
}

/// What stands between the marks of a form.
void splitForm(SentRequest& request, const QByteArray& mark)
{
    const QByteArray& body = request.body;
    const QByteArray separator = "\r\n--" + mark;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype head = body.indexOf("\r\n\r\n", at);
        const qsizetype content = head < 0 ? body.size() : head + 4;
        const qsizetype next = body.indexOf(separator, content);
        const qsizetype end = next < 0 ? body.size() : next;
        const QByteArrayView part(body.constData() + at, content - at);
        addText(request, part);
        if (part.toByteArray().toLower().contains("content-type: image/"))
            addPicture(request, body.mid(content, end - content));
        else
            addText(request, QByteArrayView(body).sliced(content, end - content));
        at = end;
        if (next < 0) return;
    }
}

QByteArray contentTypeOf(const net::Request& request)
{
    return net::Response{.headers = request.headers}.header("Content-Type");
}

void split(SentRequest& request, const QByteArray& contentType)
{
    constexpr const char* markName = "boundary=";
    const qsizetype mark = contentType.indexOf(markName);
    if (contentType.startsWith("image/")) {
        addPicture(request, request.body);
    } else if (mark >= 0) {
        QByteArray value = contentType.mid(mark + static_cast<qsizetype>(strlen(markName)));
        value.replace('"', "");
        splitForm(request, value);
    } else {
        splitText(request, request.body);
    }
}

}  // namespace

QByteArray exactBytes(const SentRequest& request)
{
    return request.head + request.body;
}

SentRequest shown(const RehearsedRequest& rehearsed)
{
    const net::Request& sent = rehearsed.request;
    SentRequest request{
        .purpose = rehearsed.purpose, .host = sent.url.host(), .head = net::wireHead(sent)};
    if (rehearsed.purpose == RehearsedRequest::Purpose::SignIn) {
        request.hiddenBytes = sent.body.size();
        return request;
    }
    request.body = sent.body;
    split(request, contentTypeOf(sent));
    return request;
}

Result<std::vector<SentRequest>> sentRequests(const Provider& provider,
                                              const EditRequest& request,
                                              const Endpoint& endpoint,
                                              const Cancel& cancel)
{
    std::vector<SentRequest> requests;
    if (provider.info().isLocal) return requests;
    TRY(rehearsal, rehearsed(provider, request, endpoint, cancel));
    for (const RehearsedRequest& each : rehearsal) requests.push_back(shown(each));
    return requests;
}

}  // namespace ratoon
