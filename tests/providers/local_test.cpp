// SPDX-License-Identifier: GPL-3.0-or-later
#include "replies.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

// Servers of one's own: Stable Diffusion's web interface, LocalAI, stable-diffusion.cpp.

namespace {

net::Request requestOf(const char* provider, EditRequest request, const char* key = "")
{
    static const Catalogue catalogue = Catalogue::builtIn();
    const Step step =
        catalogue.find(QString::fromLatin1(provider))
            ->exchange(std::move(request),
                       {.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1")), .key = Secret(key)})
            ->begin({});
    const auto* asked = std::get_if<net::Request>(&step);
    EXPECT_TRUE(asked);
    return asked ? *asked : net::Request{};
}

EditRequest edit(QSize size, const Mask& mask = {})
{
    return {.prompt = QStringLiteral("a red door"),
            .mask = mask,
            .upload = EncodedImage{.bytes = "bytes", .mime = "image/png", .size = size}};
}

Result<EditReply> answered(const char* provider, const net::Response& response)
{
    static const Catalogue catalogue = Catalogue::builtIn();
    const auto talk = catalogue.find(QString::fromLatin1(provider))
                          ->exchange(edit({64, 64}), {.baseUrl = QUrl(QStringLiteral("http://h"))});
    return std::get<Result<EditReply>>(talk->advance(response));
}

}  // namespace

TEST(WebUi, IsAskedForAPictureOfThisSizeFromThisOne)
{
    const net::Request asked = requestOf("a1111", edit({301, 200}));
    EXPECT_EQ(asked.url.toString(), QStringLiteral("http://127.0.0.1:1/sdapi/v1/img2img"));
    EXPECT_FALSE(asked.credential);
    EXPECT_EQ(asked.repeat, net::Repeat::Never);
    const Json body = *parseJson(asked.body);
    EXPECT_EQ(body.at("prompt"), "a red door");
    EXPECT_EQ(body.at("init_images"), Json::parse(R"(["Ynl0ZXM="])"));
    EXPECT_EQ(body.at("width"), 304);
    EXPECT_EQ(body.at("height"), 200);
    EXPECT_FALSE(body.contains("mask"));
    EXPECT_FALSE(body.contains("override_settings"));
}

TEST(WebUi, OfStableDiffusionCppIsSentTheReferencesToo)
{
    EditRequest request = edit({64, 48});
    request.route = QStringLiteral("native");
    request.references = {{.name = QStringLiteral("cup"), .image = {.bytes = "one"}},
                          {.name = QStringLiteral("hat"), .image = {.bytes = "two"}}};
    Json body = *parseJson(requestOf("sdcpp", request).body);
    EXPECT_EQ(body.at("init_images"), Json::parse(R"(["Ynl0ZXM="])"));
    EXPECT_EQ(body.at("extra_images"), Json::parse(R"(["b25l","dHdv"])"));
    request.upload.reset();
    body = *parseJson(requestOf("sdcpp", request).body);
    EXPECT_FALSE(body.contains("init_images"));
    EXPECT_EQ(body.at("extra_images").size(), 2U);
}

TEST(WebUi, GetsTheMaskAsWhiteOnBlack)
{
    const Mask where = Mask::rectangle({64, 48}, {0, 0, 32, 48});
    const Json body = *parseJson(requestOf("a1111", edit({64, 48}, where)).body);
    EXPECT_EQ(body.at("inpaint_full_res"), false);
    const auto mask = decoded(QByteArray::fromBase64(stringAt(body, "mask").toLatin1()));
    ASSERT_TRUE(mask);
    const QImage picture = mask->image.toQImage();
    EXPECT_EQ(picture.size(), QSize(64, 48));
    EXPECT_EQ(picture.pixelColor(10, 10), QColor(Qt::white));
    EXPECT_EQ(picture.pixelColor(40, 10), QColor(Qt::black));
}

TEST(WebUi, MakesAPictureOfWordsAndSwitchesTheCheckpointThatIsNamed)
{
    const net::Request asked = requestOf("a1111",
                                         {.prompt = QStringLiteral("hills"),
                                          .model = QStringLiteral("dreamshaper_8"),
                                          .ratio = {},
                                          .tier = {}});
    EXPECT_TRUE(asked.url.path().endsWith(u"/sdapi/v1/txt2img"));
    const Json body = *parseJson(asked.body);
    EXPECT_EQ(body.at("override_settings").at("sd_model_checkpoint"), "dreamshaper_8");
    const Json sized = *parseJson(
        requestOf("a1111", {.prompt = QStringLiteral("hills"), .tier = QStringLiteral("512")})
            .body);
    EXPECT_EQ(sized.at("width"), 512);
    EXPECT_EQ(sized.at("height"), 512);
}

TEST(WebUi, AnswersWithItsPictureFirst)
{
    const QByteArray picture = pictureFile();
    const QByteArray mask = *encoded(Image::filled({8, 8}, Depth::Eight, Color{0, 0, 0, 0xFFFF}),
                                     {.format = Format::Png});
    const auto reply =
        answered("a1111",
                 ok(R"({"images":[")" + picture.toBase64() + R"(",")" + mask.toBase64() +
                    R"("],"parameters":{},"info":"{\"seed\":1}"})"));
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    EXPECT_EQ(reply->images.back().bytes, picture);
    EXPECT_EQ(reply->costUsd, 0.0);
}

TEST(WebUi, IsSignedInToByANameAndAPassword)
{
    const auto credential = [](const char* provider, const char* key) {
        const auto found = requestOf(provider, edit({64, 48}), key).credential;
        return found ? found->header + ": " + found->prefix + found->secret.reveal() : QByteArray();
    };
    EXPECT_EQ(credential("a1111", ""), QByteArray());
    EXPECT_EQ(credential("a1111", "Aladdin:open sesame"),
              "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    EXPECT_EQ(credential("a1111", "key"), "Authorization: Bearer key");
    EXPECT_EQ(credential("localai", "a:b"), "Authorization: Bearer a:b");
}

TEST(WebUi, SaysWhatWasWrongInItsOwnWords)
{
    const auto words = [](int status, const char* body) {
        return answered("a1111", {.status = status, .body = body}).error().english();
    };
    EXPECT_TRUE(
        words(422, R"({"detail":[{"loc":["body","width"],"msg":"not a number","type":"x"}]})")
            .contains(u"width: not a number"));
    EXPECT_TRUE(words(404, R"({"detail":"Init image not found"})").contains(u"model"));
    EXPECT_TRUE(
        words(500,
              R"({"error":"OutOfMemoryError","detail":"","body":"","errors":"CUDA out of memory"})")
            .contains(u"CUDA out of memory"));
}

TEST(LocalAi, IsAskedByAFormThatAlwaysHasAMask)
{
    for (const Mask& where : {Mask(), Mask::rectangle({64, 48}, {0, 0, 32, 48})}) {
        const net::Request asked = requestOf("localai", edit({64, 48}, where));
        EXPECT_EQ(asked.url.toString(), QStringLiteral("http://127.0.0.1:1/v1/images/inpainting"));
        EXPECT_EQ(asked.body.count("Content-Disposition: form-data; name=\"mask\""), 1);
        EXPECT_EQ(asked.body.count("Content-Disposition: form-data; name=\"image\""), 1);
        EXPECT_TRUE(asked.body.contains("\r\n\r\na red door\r\n"));
        EXPECT_TRUE(asked.headers.front().value.startsWith("multipart/form-data"));
    }
    EXPECT_TRUE(requestOf("localai", {.prompt = QStringLiteral("hills")})
                    .url.path()
                    .endsWith(u"/v1/images/generations"));
}

TEST(StableDiffusionCpp, TakesTheSizeOfThePictureAndEitherWayOfCalling)
{
    const net::Request form = requestOf("sdcpp", edit({300, 200}));
    EXPECT_EQ(form.url.path(), QStringLiteral("/v1/images/edits"));
    EXPECT_TRUE(form.body.contains("\r\n\r\n304x208\r\n"));
    EditRequest native = edit({300, 200});
    native.route = QStringLiteral("native");
    EXPECT_EQ(requestOf("sdcpp", native).url.path(), QStringLiteral("/sdapi/v1/img2img"));
}
