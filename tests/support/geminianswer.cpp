// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/geminianswer.h"

#include "image/codec.h"

namespace ratoon::test {

net::Response geminiAnswer(const Image& picture)
{
    const QByteArray png = encoded(picture, {}).value();
    return {
        .status = 200,
        .body =
            R"({"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":")" +
            png.toBase64() + R"("}}],"role":"model"},"finishReason":"STOP","index":0}]})"};
}

}  // namespace ratoon::test
