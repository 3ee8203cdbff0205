// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprovider/conversation.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

TEST(FakeService, AnEditKeepsItsBorderAndChangesItsMiddle)
{
    Conversation conversation;
    EditRequest request = edit("gemini-2.5-flash-image");  // answers with PNG
    request.model = QStringLiteral("gemini-3.1-flash-lite-image");
    request.ratio = QStringLiteral("3:2");
    const auto reply = conversation.run(request);
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    EXPECT_EQ(reply->images.back().size, QSize(1264, 848));
    const QImage answer = decoded(reply->images.back().bytes)->image.toQImage();
    const QImage source = gradient({300, 200}).toQImage().scaled(1264, 848);
    const auto distance = [&](QPoint at) {
        const QColor a = answer.pixelColor(at);
        const QColor b = source.pixelColor(at);
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
               std::abs(a.blue() - b.blue());
    };
    EXPECT_LT(distance({30, 30}), 24);
    EXPECT_LT(distance({1230, 800}), 24);
    EXPECT_GT(distance({632, 424}), 40);
}

TEST(FakeService, AnswersInTheSizeAskedForOrInTheRatioSent)
{
    Conversation conversation;
    EditRequest request = edit("gemini-3-pro-image");
    request.upload = upload({400, 600});
    const auto bySource = conversation.run(request);
    ASSERT_TRUE(bySource) << bySource.error().english().toStdString();
    EXPECT_EQ(bySource->images[0].size, QSize(843, 1264));
    EXPECT_EQ(bySource->images[0].mime, QByteArray("image/jpeg"));
    request.ratio = QStringLiteral("1:1");
    request.tier = QStringLiteral("2K");
    EXPECT_EQ(conversation.run(request)->images[0].size, QSize(2048, 2048));
    request.upload.reset();
    request.ratio = QStringLiteral("16:9");
    request.tier = QStringLiteral("1K");
    EXPECT_EQ(conversation.run(request)->images[0].size, QSize(1376, 768));
}

TEST(FakeService, AnswersInTheOrderOfItsScenario)
{
    Conversation conversation(QStringLiteral("overloaded-twice"));
    EXPECT_FALSE(conversation.run(edit()));
    EXPECT_FALSE(conversation.run(edit()));
    EXPECT_TRUE(conversation.run(edit()));
    EXPECT_TRUE(conversation.run(edit()));
}

TEST(FakeService, RefusesKeysAsGoogleDoes)
{
    Conversation conversation;
    for (const char* key : {"INVALID", "AQ.unbound", "DISABLED", ""}) {
        const auto reply = conversation.run(edit(), key);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().code, ErrorCode::Denied) << key;
    }
    EXPECT_EQ(conversation.status("/v1beta/models/gemini-3-pro-image:generateContent?key=k", "{}"),
              400);
}

TEST(FakeService, RefusesModelsThatAreUnknownOrRetired)
{
    Conversation conversation;
    for (const char* model :
         {"no-such-model", "gemini-2.5-flash-image", "gemini-3-pro-image-preview"}) {
        const auto reply = conversation.run(edit(model));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().providerStatus, 404) << model;
    }
}

TEST(FakeService, RefusesWhatGoogleRefuses)
{
    Conversation conversation;
    const auto refuses = [&](const QByteArray& body,
                             const QByteArray& words,
                             const QByteArray& model = "gemini-nano-banana-2.1") {
        EXPECT_EQ(conversation.status("/v1beta/models/" + model + ":generateContent", body), 400)
            << body.toStdString();
        EXPECT_TRUE(conversation.lastBody.contains(words)) << conversation.lastBody.toStdString();
    };
    const auto withConfig = [](const QByteArray& config) {
        return R"({"contents":[{"parts":[{"text":"a"}]}],"generationConfig":)" + config + '}';
    };
    const auto withParts = [](const QByteArray& parts) {
        return R"({"contents":[{"parts":[)" + parts + "]}]}";
    };
    const auto withImage = [&](const QByteArray& mime, const QByteArray& data) {
        return withParts(R"({"inline_data":{"mime_type":")" + mime + R"(","data":")" + data +
                         R"("}})");
    };
    refuses("{", "Invalid JSON payload");
    refuses("{}", "contents is not specified");
    refuses(R"({"contents":[]})", "contents is not specified");
    refuses(withParts(""), "must not be empty");
    refuses(withParts("{}"), "must have one initialized field");
    refuses(withParts(R"({"text":"a","inlineData":{"mimeType":"image/png","data":""}})"),
            "oneof field 'data' is already set");
    refuses(withParts(R"({"text":""},{"text":""})"), "two empty parts");
    refuses(R"({"contents":[{"role":"system","parts":[{"text":"a"}]}]})", "valid role");
    refuses(withConfig(R"({"aspectRatio":"1:1"})"),
            "Unknown name \\\"aspectRatio\\\" at 'generation_config'");
    refuses(withConfig(R"({"temperature":"warm"})"),
            "Invalid value at 'generation_config.temperature'");
    refuses(withConfig(R"({"responseModalities":["PICTURE"]})"), "PICTURE");
    refuses(withConfig(R"({"imageConfig":{"aspectRatio":"7:3"}})"), "aspect_ratio");
    refuses(withConfig(R"({"imageConfig":{"imageSize":"1k"}})"), "Image size 1k");
    refuses(withConfig(R"({"imageConfig":{"imageSize":"512"}})"), "Image size 512");
    refuses(withConfig(R"({"seed":7})"), "Seed");
    refuses(withConfig(R"({"thinkingConfig":{"thinkingLevel":"huge"}})"), "Thinking level HUGE");
    refuses(withConfig(R"({"thinkingConfig":{"thinkingLevel":"high"}})"),
            "Thinking level HIGH",
            "gemini-3-pro-image");
    refuses(withImage("png", "AAAA"), "Unsupported MIME type: png");
    refuses(withImage("image/jpg", "AAAA"), "Unsupported MIME type: image/jpg");
    refuses(withImage("image/png", "A A A A"), "Base64 decoding failed");
    refuses(withImage("image/png", "AAAA"), "Unable to process input image");
    QByteArray many = R"({"text":"a"})";
    const QByteArray picture = upload({8, 8}).bytes.toBase64();
    for (int i = 0; i < 15; ++i)
        many += R"(,{"inlineData":{"mimeType":"image/png","data":")" + picture + R"("}})";
    refuses(withParts(many), "at most 14 images");
    EXPECT_EQ(conversation.status("/v1/models/gemini-3-pro-image:generateContent",
                                  withConfig(R"({"responseModalities":["IMAGE"]})")),
              400);
    EXPECT_EQ(conversation.status("/v1beta/models/gemini-3-pro-image:predict", "{}"), 404);
}

TEST(FakeService, TheFirstModelTakesNeitherSizeNorThoughtsNorInstructions)
{
    FakeService service({.today = QDate(2026, 1, 1)});
    ASSERT_TRUE(service.listen());
    net::QtClient client;
    const auto refuses = [&](const QByteArray& fields) {
        std::optional<Result<net::Response>> result;
        QUrl url(service.baseUrl().toString() +
                 QStringLiteral("/v1beta/models/gemini-2.5-flash-image:generateContent"));
        const auto call =
            client.send({.method = "POST",
                         .url = url,
                         .headers = {{"Content-Type", "application/json"}, {"x-goog-api-key", "k"}},
                         .body = R"({"contents":[{"parts":[{"text":"a"}]}],)" + fields + '}'},
                        [&](auto r) { result = std::move(r); });
        spinUntil([&] { return result.has_value(); });
        return result.value()->status;
    };
    EXPECT_EQ(refuses(R"("generationConfig":{"imageConfig":{"imageSize":"1K"}})"), 400);
    EXPECT_EQ(refuses(R"("generationConfig":{"thinkingConfig":{"includeThoughts":false}})"), 400);
    EXPECT_EQ(refuses(R"("systemInstruction":{"parts":[{"text":"a"}]})"), 400);
    EXPECT_EQ(refuses(R"("generationConfig":{"seed":1})"), 200);
}

TEST(FakeService, RefusesARequestThatIsTooLarge)
{
    FakeService service({.payloadLimit = 1'000});
    ASSERT_TRUE(service.listen());
    net::QtClient client;
    std::optional<Result<net::Response>> result;
    const auto call = client.send(
        {.method = "POST",
         .url = QUrl(service.baseUrl().toString() +
                     QStringLiteral("/v1beta/models/gemini-3-pro-image:generateContent")),
         .headers = {{"Content-Type", "application/json"}, {"x-goog-api-key", "k"}},
         .body = QByteArray(1'500, ' ')},
        [&](auto r) { result = std::move(r); });
    spinUntil([&] { return result.has_value(); });
    EXPECT_TRUE(result.value()->body.contains("payload size exceeds the limit: 1000 bytes"));
}

TEST(FakeService, StreamsTheSameReplyAsEvents)
{
    Conversation conversation(QStringLiteral("several-pictures"));
    const QByteArray body = R"({"contents":[{"parts":[{"text":"a"}]}]})";
    EXPECT_EQ(conversation.status("/v1beta/models/gemini-3-pro-image:streamGenerateContent?alt=sse",
                                  body),
              200);
    EXPECT_TRUE(conversation.lastBody.startsWith("data: {"));
    EXPECT_EQ(conversation.lastBody.count("\r\n\r\n"), 4);
    EXPECT_EQ(conversation.status("/v1beta/models/gemini-3-pro-image:streamGenerateContent", body),
              200);
    EXPECT_TRUE(conversation.lastBody.startsWith("[{"));
    EXPECT_TRUE(parseJson(conversation.lastBody, {.bytes = 100'000'000}));
}

TEST(FakeService, ListsItsModelsPageByPage)
{
    Conversation conversation;
    const auto page = [&](const QString& query) {
        net::Request request{.url = QUrl(conversation.service().baseUrl().toString() +
                                         QStringLiteral("/v1beta/models") + query),
                             .headers = {{"x-goog-api-key", "k"}},
                             .repeat = net::Repeat::Harmless};
        return *parseJson(conversation.answer(request)->body);
    };
    const Json whole = page({});
    EXPECT_EQ(arrayAt(whole, "models").size(), 5U);
    EXPECT_EQ(stringAt(arrayAt(whole, "models")[0], "name"),
              QStringLiteral("models/gemini-nano-banana-2.1"));
    const Json first = page(QStringLiteral("?pageSize=3"));
    EXPECT_EQ(arrayAt(first, "models").size(), 3U);
    const Json second =
        page(QStringLiteral("?pageSize=3&pageToken=") + stringAt(first, "nextPageToken"));
    EXPECT_EQ(arrayAt(second, "models").size(), 2U);
    EXPECT_FALSE(second.contains("nextPageToken"));
}

TEST(FakeService, LogsRequestsWithoutKeysPromptsOrPictures)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.jsonl"));
    FakeService service({.logFile = path});
    ASSERT_TRUE(service.listen());
    net::QtClient client;
    std::optional<Result<net::Response>> result;
    const auto call = client.send(
        {.method = "POST",
         .url =
             QUrl(service.baseUrl().toString() +
                  QStringLiteral("/v1beta/models/gemini-3-pro-image:generateContent?key=CANARY")),
         .headers = {{"Content-Type", "application/json"}},
         .body = R"({"contents":[{"parts":[{"text":"SECRET PROMPT"}]}]})"},
        [&](auto r) { result = std::move(r); });
    spinUntil([&] { return result.has_value(); });
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    const auto line = parseJson(log);
    ASSERT_TRUE(line);
    EXPECT_EQ(integerAt(*line, "status"), 200);
    EXPECT_EQ(stringAt(*line, "path"),
              QStringLiteral("/v1beta/models/gemini-3-pro-image:generateContent"));
    EXPECT_FALSE(log.contains("CANARY"));
    EXPECT_FALSE(log.contains("SECRET"));
}

TEST(FakeService, AScriptWithAMistakeIsRefusedByItsName)
{
    const auto problem = [](const char* json) {
        const auto scenario = scenarioFrom(*parseJson(json), QStringLiteral("s"));
        return scenario ? QString() : scenario.error().english();
    };
    EXPECT_EQ(problem(R"({"acts":[{"picture":{"count":2}}]})"), QString());
    EXPECT_TRUE(problem(R"({"acts":[{"picture":{"number":2}}]})").contains(u"number"));
    EXPECT_TRUE(problem(R"({"acts":[{"picture":{"look":"odd"}}]})").contains(u"look"));
    EXPECT_TRUE(problem(R"({"act":[]})").contains(u"“act”"));
}

TEST(FakeService, TakesPicturesAsFilesAndKeepsNoneAfterUse)
{
    Conversation conversation;
    conversation.service().files().looks = 2;
    conversation.service().files().unconfirmed = 1;
    EditRequest request = edit();
    request.travel = PictureTravel::Files;
    request.references = {{.name = QStringLiteral("hat"), .image = upload({60, 40})}};
    const auto reply = conversation.run(request);
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    EXPECT_EQ(conversation.service().generationCount(), 1);
    EXPECT_EQ(conversation.service().files().count(), 0U);
}

TEST(FakeService, AnUploadThatFailsAsksNothingOfTheModel)
{
    Conversation conversation;
    conversation.service().files().unconfirmed = 9;
    EditRequest request = edit();
    request.travel = PictureTravel::Files;
    const auto reply = conversation.run(request);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, ErrorCode::Refused);
    EXPECT_EQ(conversation.service().generationCount(), 0);
}

TEST(FakeService, ATokenIsUsedAgainAndRenewedWhenItIsRefused)
{
    Conversation conversation(QStringLiteral("normal"), {"vertex", "", false, {96, 64}});
    ASSERT_TRUE(conversation.run(edit()));
    ASSERT_TRUE(conversation.run(edit()));
    EXPECT_EQ(conversation.service().desk().tokenCount(), 1);
    conversation.service().desk().forgetTokens();
    const auto reply = conversation.run(edit());
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    EXPECT_EQ(conversation.service().desk().tokenCount(), 2);
    EXPECT_EQ(conversation.service().generationCount(), 3);
}

TEST(FakeService, WantsBackWhatItSignedAndNothingElse)
{
    Conversation conversation;
    EditRequest request = edit("gemini-3-pro-image");
    const auto first = conversation.run(request);
    ASSERT_TRUE(first) << first.error().english().toStdString();
    const QByteArray said = conversation.lastBody;
    request.turns = {{.text = request.prompt, .pictures = {*request.upload}, .reply = said}};
    const auto second = conversation.run(request);
    EXPECT_TRUE(second) << second.error().english().toStdString();
    EXPECT_EQ(conversation.service().generationCount(), 2);

    QByteArray altered = said;
    const auto at = altered.indexOf("thoughtSignature") + 25;
    altered[at] = altered[at] == 'A' ? 'B' : 'A';
    request.turns.front().reply = altered;
    const auto corrupted = conversation.run(request);
    ASSERT_FALSE(corrupted);
    EXPECT_TRUE(corrupted.error().english().contains(u"Corrupted"));

    const auto model = [&](const QByteArray& part) {
        return R"({"contents":[{"role":"user","parts":[{"text":"x"}]},{"role":"model","parts":[)" +
               part + R"(]},{"role":"user","parts":[{"text":"y"}]}]})";
    };
    const QByteArray bare =
        R"({"inlineData":{"mimeType":"image/png","data":")" + upload().bytes.toBase64() + R"("}})";
    const QByteArray target = "/v1beta/models/gemini-3-pro-image:generateContent";
    EXPECT_EQ(conversation.status(target, model(bare)), 400);
    EXPECT_TRUE(conversation.lastBody.contains("content position 2, part position 1"));
    EXPECT_EQ(conversation.status("/v1beta/models/gemini-3.1-flash-lite-image:generateContent",
                                  model(R"({"text":"said"})")),
              200);
}
