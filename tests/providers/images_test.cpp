// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/formdata.h"
#include "replies.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

EditRequest edit()
{
    return {.prompt = QStringLiteral("Make it blue"),
            .model = QStringLiteral("gpt-image-1"),
            .mask = Mask::rectangle({40, 30}, {10, 5, 20, 10}),
            .upload = EncodedImage{.bytes = pictureFile(), .mime = "image/png", .size = {80, 60}},
            .ratio = QStringLiteral("3:2")};
}

std::unique_ptr<Exchange> exchange(const EditRequest& request,
                                   const char* provider = "openai",
                                   const QByteArray& key = "CANARY-KEY-1")
{
    static const Catalogue catalogue = Catalogue::builtIn();
    return catalogue.find(QString::fromLatin1(provider))
        ->exchange(request,
                   {.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080")), .key = Secret(key)});
}

net::Request sent(const EditRequest& request,
                  const char* provider = "openai",
                  const QByteArray& key = "CANARY-KEY-1")
{
    return std::get<net::Request>(exchange(request, provider, key)->begin({}));
}

/// The bytes of a part of a form.
QByteArray part(const QByteArray& body, const QByteArray& name)
{
    const qsizetype head = body.indexOf("name=\"" + name + '"');
    if (head < 0) return {};
    const qsizetype from = body.indexOf("\r\n\r\n", head) + 4;
    return body.mid(from, body.indexOf("\r\n--ratoon-", from) - from);
}

}  // namespace

TEST(ImagesRequest, IsAFormWithThePictureAndTheMask)
{
    const net::Request request = sent(edit());
    EXPECT_EQ(request.url.toString(), QStringLiteral("http://127.0.0.1:8080/v1/images/edits"));
    EXPECT_TRUE(request.headers[0].value.startsWith("multipart/form-data; boundary=ratoon-"));
    EXPECT_EQ(request.credential->prefix, QByteArray("Bearer "));
    EXPECT_FALSE(request.body.contains("CANARY"));
    EXPECT_EQ(part(request.body, "model"), QByteArray("gpt-image-1"));
    EXPECT_TRUE(part(request.body, "prompt").endsWith("Make it blue"));
    EXPECT_EQ(part(request.body, "size"), QByteArray("1536x1024"));
    EXPECT_EQ(part(request.body, "image"), pictureFile());
    EXPECT_TRUE(request.body.contains("filename=\"image1.png\"\r\nContent-Type: image/png\r\n"));
    EXPECT_FALSE(request.body.contains("response_format"));
}

TEST(ImagesRequest, TheMaskIsReadByBothConventions)
{
    const auto mask = decoded(part(sent(edit()).body, "mask"));
    ASSERT_TRUE(mask);
    EXPECT_EQ(mask->image.size(), QSize(80, 60));
    const QImage picture = mask->image.toQImage().convertToFormat(QImage::Format_RGBA8888);
    EXPECT_EQ(picture.pixel(40, 20), qRgba(255, 255, 255, 0));
    EXPECT_EQ(picture.pixel(2, 2), qRgba(0, 0, 0, 255));
}

TEST(ImagesRequest, SeveralPicturesAreAList)
{
    EditRequest request = edit();
    request.mask = {};
    request.references = {{.name = QStringLiteral("hat"), .image = *edit().upload}};
    const QByteArray body = sent(request).body;
    EXPECT_EQ(body.count("name=\"image[]\""), 2);
    EXPECT_FALSE(body.contains("name=\"mask\""));
    EXPECT_TRUE(part(body, "prompt").contains("IMAGE 2 (@hat)"));
}

TEST(ImagesRequest, FromWordsAloneIsJson)
{
    EditRequest request = edit();
    request.upload.reset();
    const net::Request sentRequest = sent(request);
    EXPECT_TRUE(sentRequest.url.path().endsWith(u"/v1/images/generations"));
    EXPECT_EQ(
        *parseJson(sentRequest.body),
        Json::parse(R"({"model":"gpt-image-1","prompt":"Make it blue","n":1,"size":"1536x1024"})"));
}

TEST(ImagesRequest, AServerOfOnesOwnNeedsNeitherKeyNorAKnownModel)
{
    EditRequest request = edit();
    request.model = QStringLiteral("sd-cpp-local");
    const net::Request sentRequest = sent(request, "openai", {});
    EXPECT_FALSE(sentRequest.credential);
    EXPECT_EQ(part(sentRequest.body, "size"), QByteArray());
}

TEST(ImagesRequest, OpenRoutersIsJsonWithReferences)
{
    EditRequest request = edit();
    request.route = QStringLiteral("images");
    request.model = QStringLiteral("google/gemini-3-pro-image");
    request.tier = QStringLiteral("2K");
    const net::Request sentRequest = sent(request, "openrouter");
    EXPECT_TRUE(sentRequest.url.path().endsWith(u"/api/v1/images"));
    const Json body = *parseJson(sentRequest.body);
    EXPECT_EQ(body.at("resolution"), "2K");
    EXPECT_EQ(body.at("aspect_ratio"), "3:2");
    ASSERT_EQ(body.at("input_references").size(), 1U);
    EXPECT_EQ(stringAt(body.at("input_references")[0].at("image_url"), "url"),
              QString::fromLatin1("data:image/png;base64," + pictureFile().toBase64()));
    request.upload.reset();
    EXPECT_FALSE(parseJson(sent(request, "openrouter").body)->contains("input_references"));
}

TEST(ImagesReply, IsBase64OrAnAddress)
{
    const auto talk = exchange(edit());
    const QByteArray body = R"({"created":1,"data":[{"b64_json":")" + pictureFile().toBase64() +
                            R"("}],"usage":{"input_tokens":100,"output_tokens":1056}})";
    const auto reply = std::get<Result<EditReply>>(talk->advance(ok(body)));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->images[0].bytes, pictureFile());
    EXPECT_EQ(reply->usage.outputTokens, 1056);

    const auto hosted = exchange(edit());
    const Step step =
        hosted->advance(ok(R"({"data":[{"url":"http://127.0.0.1:8080/generated-images/a.png"}]})"));
    ASSERT_TRUE(std::holds_alternative<net::Request>(step));
    EXPECT_TRUE(std::get<Result<EditReply>>(hosted->advance(ok(pictureFile()))));
}

TEST(ImagesReply, AStreamsDraftsAreNoResult)
{
    const QByteArray picture = pictureFile().toBase64();
    const auto event = [&](const QByteArray& type) {
        return "data: {\"type\":\"image_generation." + type + "\",\"b64_json\":\"" + picture +
               "\"}\n\n";
    };
    EXPECT_TRUE(judged(event("partial_image") + event("completed")));
    const auto cut = judged(event("partial_image"));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::Uncertain);
}

TEST(ImagesReply, TheErrorsOfLocalServersAreReadable)
{
    const auto problem = [](int status, const QByteArray& body) {
        return judged({.status = status, .body = body}).error();
    };
    EXPECT_TRUE(problem(400, R"({"error":"invalid mask"})").english().contains(u"invalid mask"));
    EXPECT_TRUE(problem(500, R"({"error":"server_error","message":"out of memory"})")
                    .english()
                    .contains(u"out of memory"));
}

TEST(FormData, ItsMarkStandsNowhereInIt)
{
    FormData form;
    form.addText("a", "b");
    const FormBody first = form.taken();
    const QByteArray mark = first.contentType.split('=').last();
    EXPECT_EQ(first.bytes.count("--" + mark), 2);
    EXPECT_TRUE(first.bytes.endsWith("--" + mark + "--\r\n"));
    form.addText("c", "x--" + mark + "\r\n");
    const FormBody second = form.taken();
    EXPECT_EQ(second.bytes.count(second.contentType.split('=').last()), 3);
}
