// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "image/codec.h"
#include "net/message.h"
#include "providers/provider.h"
#include "providers/verdict.h"
#include "support/pictures.h"

#include <QByteArray>

namespace ratoon::test {

/// A picture file of 40 × 30 pixels; another one for each seed.
inline QByteArray pictureFile(Format format = Format::Png, quint32 seed = 1)
{
    return encoded(opaqueNoise({40, 30}, Depth::Eight, seed), {.format = format}).value();
}

inline QByteArray inlinePart(const QByteArray& file, const QByteArray& mime = "image/png")
{
    return R"({"inlineData":{"data":")" + file.toBase64() + R"(","mimeType":")" + mime + R"("}})";
}

/// A part with these words, written as JSON does.
inline QByteArray textPart(const QByteArray& words)
{
    return toBytes(Json{{"text", words.toStdString()}});
}

/// A reply of the shape that the service gives, with these parts.
inline QByteArray replyWith(const QByteArray& parts, const QByteArray& finish = "STOP")
{
    return R"({"candidates":[{"content":{"parts":[)" + parts +
           R"(],"role":"model"},"finishReason":")" + finish +
           R"(","index":0}],"modelVersion":"gemini-3-pro-image","responseId":"r-1"})";
}

inline net::Response ok(const QByteArray& body)
{
    return {.status = 200, .body = body};
}

/// `response` to a question with one picture.
inline Result<EditReply> judged(const net::Response& response,
                                const QString& provider = QStringLiteral("gemini"),
                                const QString& model = QStringLiteral("gemini-3-pro-image"))
{
    static const Catalogue catalogue = Catalogue::builtIn();
    const Question question{.model = *catalogue.find(provider)->model(model),
                            .tier = QStringLiteral("1K"),
                            .imagesSent = 1};
    TRY(facts, heard(response, question));
    return judged(facts, question);
}

inline Result<EditReply> judged(const QByteArray& body)
{
    return judged(ok(body));
}

}  // namespace ratoon::test
