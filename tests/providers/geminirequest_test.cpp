// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "providers/gemini/geminirequest.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace std::chrono_literals;

namespace {

const ModelInfo& currentModel()
{
    static const Catalogue catalogue = Catalogue::builtIn();
    return catalogue.find(QStringLiteral("gemini"))->defaultModel();
}

const Endpoint endpoint = {.baseUrl = QUrl(QStringLiteral("https://example.com")),
                           .key = Secret("CANARY-KEY-0123456789")};

EncodedImage picture(const QByteArray& bytes, const QByteArray& mime = "image/png")
{
    return {.bytes = bytes, .mime = mime, .size = {8, 8}};
}

EditRequest edit()
{
    return {.prompt = QStringLiteral("Make \"it\" blue\nand æøå"),
            .model = currentModel().id,
            .upload = picture("source bytes")};
}

Ask asking(const EditRequest& request, const ModelInfo& model = currentModel())
{
    static const Catalogue catalogue = Catalogue::builtIn();
    const ProviderInfo& info = catalogue.find(QStringLiteral("gemini"))->info();
    return {.request = request, .model = model, .route = *info.findRoute({}), .endpoint = endpoint};
}

net::Request sent(const EditRequest& request, const ModelInfo& model = currentModel())
{
    auto result = geminiRequest(asking(request, model), {});
    EXPECT_TRUE(result);
    return *result;
}

Json bodyOf(const net::Request& request)
{
    auto json = parseJson(request.body);
    EXPECT_TRUE(json);
    return *json;
}

QString url(const char* base, const char* model = "m")
{
    Ask ask = asking(edit(), {.id = QString::fromLatin1(model)});
    ask.endpoint.baseUrl = QUrl(QString::fromLatin1(base));
    return QString::fromLatin1(geminiRequest(ask, {})->url.toEncoded());
}

}  // namespace

TEST(GeminiRequest, JoinsTheAddressAndKeepsAnExplicitVersion)
{
    const QString whole = QStringLiteral("https://a.b/v1beta/models/m:generateContent");
    EXPECT_EQ(url("https://a.b"), whole);
    EXPECT_EQ(url("https://a.b/"), whole);
    EXPECT_EQ(url("https://a.b/v1beta"), whole);
    EXPECT_EQ(url("https://a.b/v1beta///"), whole);
    EXPECT_EQ(url("https://a.b", "models/m"), whole);
    EXPECT_EQ(url("https://a.b/v1"), QStringLiteral("https://a.b/v1/models/m:generateContent"));
    EXPECT_EQ(url("https://a.b/gateway/"),
              QStringLiteral("https://a.b/gateway/v1beta/models/m:generateContent"));
    EXPECT_EQ(url("http://127.0.0.1:8080/x/v1?key=1#y"),
              QStringLiteral("http://127.0.0.1:8080/x/v1/models/m:generateContent"));
    EXPECT_EQ(
        url("https://a.b", "../../steal?x#y z"),
        QStringLiteral("https://a.b/v1beta/models/..%2F..%2Fsteal%3Fx%23y%20z:generateContent"));
}

TEST(GeminiRequest, CarriesTheKeyInItsHeaderAndNowhereElse)
{
    const net::Request request = sent(edit());
    EXPECT_EQ(request.method, QByteArray("POST"));
    ASSERT_TRUE(request.credential);
    EXPECT_EQ(request.credential->header, QByteArray("x-goog-api-key"));
    EXPECT_EQ(request.credential->secret.reveal(), QByteArray("CANARY-KEY-0123456789"));
    EXPECT_FALSE(request.url.toString().contains(u"CANARY"));
    EXPECT_FALSE(request.body.contains("CANARY"));
    EXPECT_EQ(request.repeat, net::Repeat::Never);
}

TEST(GeminiRequest, SaysWhatEachPictureIs)
{
    EditRequest request = edit();
    request.references = {{.name = QStringLiteral("coat"),
                           .role = ReferenceRole::Object,
                           .image = picture("coat bytes", "image/jpg")},
                          {.role = ReferenceRole::Style, .image = picture("style bytes")}};
    const Json body = bodyOf(sent(request));
    const Json& content = body.at("contents").at(0);
    EXPECT_EQ(stringAt(content, "role"), QStringLiteral("user"));
    const Json& parts = content.at("parts");
    ASSERT_EQ(parts.size(), 4U);
    const QString text = stringAt(parts[0], "text");
    EXPECT_TRUE(text.startsWith(u"IMAGE 1 is the photo to edit.\n"));
    EXPECT_TRUE(text.contains(u"IMAGE 2 (@coat) shows an object to use."));
    EXPECT_TRUE(text.contains(u"IMAGE 3 shows the style to follow"));
    EXPECT_TRUE(text.endsWith(request.prompt));

    const auto dataOf = [](const Json& part) {
        return QByteArray::fromBase64(stringAt(part.at("inlineData"), "data").toLatin1());
    };
    EXPECT_EQ(dataOf(parts[1]), QByteArray("source bytes"));
    EXPECT_EQ(dataOf(parts[2]), QByteArray("coat bytes"));
    EXPECT_EQ(dataOf(parts[3]), QByteArray("style bytes"));
    EXPECT_EQ(stringAt(parts[2].at("inlineData"), "mimeType"), QStringLiteral("image/jpeg"));
}

TEST(GeminiRequest, SendsThePromptAloneToStartFromNothing)
{
    EditRequest request = edit();
    request.upload.reset();
    const Json body = bodyOf(sent(request));
    const Json& parts = body.at("contents").at(0).at("parts");
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(stringAt(parts[0], "text"), request.prompt);
}

TEST(GeminiRequest, AsksForPicturesAndForNoRecordOfThem)
{
    const Json body = bodyOf(sent(edit()));
    EXPECT_FALSE(body.at("store").get<bool>());
    EXPECT_EQ(body.at("generationConfig"),
              Json::parse(R"({"responseModalities": ["TEXT", "IMAGE"]})"));
}

TEST(GeminiRequest, SendsRatioAndSizeOnlyWhereTheyAreTaken)
{
    EditRequest request = edit();
    request.ratio = QStringLiteral("3:2");
    request.tier = QStringLiteral("2K");
    EXPECT_EQ(bodyOf(sent(request)).at("generationConfig").at("imageConfig"),
              Json::parse(R"({"aspectRatio": "3:2", "imageSize": "2K"})"));
    const ModelInfo unknown = {.provider = QStringLiteral("gemini"), .id = QStringLiteral("new")};
    EXPECT_EQ(bodyOf(sent(request, unknown)).at("generationConfig").at("imageConfig"),
              Json::parse(R"({"aspectRatio": "3:2"})"));
}

TEST(GeminiRequest, WaitsLongerForLargePictures)
{
    EditRequest request = edit();
    EXPECT_EQ(sent(request).timeouts.firstByte, 360s);
    EXPECT_EQ(sent(request).timeouts.total, 420s);
    request.tier = QStringLiteral("4K");
    EXPECT_EQ(sent(request).timeouts.firstByte, 600s);
    EXPECT_EQ(sent(request).timeouts.total, 660s);
    request.timeout = 5s;
    EXPECT_EQ(sent(request).timeouts.firstByte, 5s);
    EXPECT_EQ(sent(request).timeouts.total, 5s);
}

TEST(GeminiRequest, RefusesWhatWouldBeTooLargeBeforeSendingIt)
{
    ModelInfo small = currentModel();
    small.maxRequestBytes = 100'000;
    EditRequest request = edit();
    request.upload = picture(QByteArray(80'000, 'a'));
    const auto result = geminiRequest(asking(request, small), {});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Unsupported);
    EXPECT_TRUE(result.error().english().contains(u"0.1 MB"));
}

TEST(GeminiRequest, StopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    const auto result = geminiRequest(asking(edit()), cancel);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST(GeminiRequest, SurvivesTextThatIsNoText)
{
    EditRequest request = edit();
    request.prompt = QString(QChar(0xD800)) + QChar(0) + QStringLiteral("\x1b\"\\");
    EXPECT_TRUE(parseJson(sent(request).body));
}
