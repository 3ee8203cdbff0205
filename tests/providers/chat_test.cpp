// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/generation.h"
#include "providers/openai/chatrequest.h"
#include "replies.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue list = Catalogue::builtIn();
    return list;
}

EditRequest edit()
{
    return {.prompt = QStringLiteral("Make \"it\" blue"),
            .model = QStringLiteral("google/gemini-3-pro-image"),
            .upload = EncodedImage{.bytes = "source", .mime = "image/png", .size = {8, 8}},
            .ratio = QStringLiteral("3:2"),
            .tier = QStringLiteral("2K")};
}

std::unique_ptr<Exchange> exchange(const EditRequest& request,
                                   const char* provider = "openrouter",
                                   const char* base = "https://example.com")
{
    return catalogue()
        .find(QString::fromLatin1(provider))
        ->exchange(request,
                   {.baseUrl = QUrl(QString::fromLatin1(base)), .key = Secret("CANARY-KEY-1")});
}

net::Request sent(const EditRequest& request,
                  const char* provider = "openrouter",
                  const char* base = "https://example.com")
{
    return std::get<net::Request>(exchange(request, provider, base)->begin({}));
}

QByteArray dataUrl(const QByteArray& file)
{
    return "data:image/png;base64," + file.toBase64();
}

QByteArray message(const QByteArray& members,
                   const QByteArray& finish = R"("finish_reason":"stop")")
{
    return R"({"id":"gen-1","model":"google/gemini-3-pro-image","choices":[{"index":0,)" + finish +
           R"(,"message":{"role":"assistant",)" + members + "}}]}";
}

QByteArray saying(const QByteArray& words)
{
    return R"("content":)" + toBytes(Json(words.toStdString()));
}

QByteArray image(const QByteArray& url)
{
    return R"({"type":"image_url","image_url":{"url":")" + url + R"("}})";
}

QByteArray delta(const QByteArray& members, const QByteArray& finish = "null")
{
    return R"(data: {"choices":[{"index":0,"delta":{)" + members + R"(},"finish_reason":)" +
           finish + "}]}\n\n";
}

Result<EditReply> heardBy(const QByteArray& body, EditRequest request = edit())
{
    const auto talk = exchange(request);
    (void)talk->begin({});
    const Step step = talk->advance(ok(body));
    if (const auto* reply = std::get_if<Result<EditReply>>(&step)) return *reply;
    ADD_FAILURE() << "asks again";
    return failure(Error{});
}

void expectPicture(const QByteArray& body, const QByteArray& file)
{
    const auto reply = heardBy(body);
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    EXPECT_EQ(reply->images.back().bytes, file);
}

}  // namespace

TEST(ChatRequest, IsWhatOpenRouterTakes)
{
    const net::Request request = sent(edit());
    EXPECT_EQ(request.url.toString(),
              QStringLiteral("https://example.com/api/v1/chat/completions"));
    EXPECT_EQ(request.credential->header, QByteArray("Authorization"));
    EXPECT_EQ(request.credential->prefix, QByteArray("Bearer "));
    EXPECT_FALSE(request.body.contains("CANARY"));
    EXPECT_EQ(request.repeat, net::Repeat::Never);
    const Json body = *parseJson(request.body);
    EXPECT_EQ(body.at("image_config"), Json::parse(R"({"aspect_ratio":"3:2","image_size":"2K"})"));
    EXPECT_EQ(body.at("modalities"), Json::parse(R"(["image","text"])"));
    EXPECT_EQ(body.at("model"), "google/gemini-3-pro-image");
    EXPECT_FALSE(body.contains("stream"));
    const Json& content = body.at("messages").at(0).at("content");
    ASSERT_EQ(content.size(), 2U);
    EXPECT_TRUE(stringAt(content[0], "text").endsWith(edit().prompt));
    EXPECT_EQ(content[1], Json::parse(image(dataUrl("source")).toStdString()));
}

TEST(ChatRequest, AsksForAStreamAndItsUsage)
{
    EditRequest request = edit();
    request.stream = true;
    const Json body = *parseJson(sent(request).body);
    EXPECT_EQ(body.at("stream"), true);
    EXPECT_EQ(body.at("stream_options"), Json::parse(R"({"include_usage":true})"));
}

TEST(ChatRequest, SendsNoPictureOptionsWhereTheyAreNotTaken)
{
    EditRequest request = edit();
    request.route = QStringLiteral("chat");
    request.model = QStringLiteral("gemini-3-pro-image");
    const Json body = *parseJson(sent(request, "cometapi").body);
    EXPECT_FALSE(body.contains("image_config"));
    EXPECT_EQ(body.at("model"), "gemini-3-pro-image");
}

TEST(ChatRequest, CompletesABaseUrlByWhatItLacks)
{
    for (const char* base :
         {"https://a.b", "https://a.b/", "https://a.b/api", "https://a.b/api/v1/"}) {
        EXPECT_EQ(sent(edit(), "openrouter", base).url.toString(),
                  QStringLiteral("https://a.b/api/v1/chat/completions"))
            << base;
    }
    EXPECT_EQ(sent(edit(), "openrouter", "https://a.b/proxy/v2?x=1").url.toString(),
              QStringLiteral("https://a.b/proxy/v2/chat/completions"));
}

TEST(ChatRequest, NamesAModelByItsVendor)
{
    EditRequest request = edit();
    request.model = QStringLiteral("gemini-3-pro-image");
    EXPECT_EQ(parseJson(sent(request).body)->at("model"), "google/gemini-3-pro-image");
    request.model = QStringLiteral("someone/new-model");
    EXPECT_EQ(parseJson(sent(request).body)->at("model"), "someone/new-model");
}

TEST(ChatReply, FindsThePictureWhereverItIs)
{
    const QByteArray file = pictureFile();
    const QByteArray url = dataUrl(file);
    expectPicture(message(R"("content":"","images":[)" + image(url) + ']'), file);
    expectPicture(message(R"("content":null,"images":[")" + url + R"("])"), file);
    expectPicture(message(R"("content":[{"type":"text","text":"Here."},)" + image(url) + ']'),
                  file);
    expectPicture(
        message(R"("content":[{"type":"image","b64_json":")" + file.toBase64() + R"("}])"), file);
    expectPicture(message(saying("Here: ![image](" + url + ")")), file);
    expectPicture(message(R"("content":")" + url + '"'), file);
    expectPicture(R"({"choices":[{"message":{"content":"x"}}],"image":")" + url + R"("})", file);
    expectPicture(R"({"images":[")" + file.toBase64() + R"("]})", file);
    expectPicture(R"({"data":[{"b64_json":")" + file.toBase64() + R"("}]})", file);
    expectPicture("\n         \n" + message(R"("images":[)" + image(url) + ']'), file);
}

TEST(ChatReply, TheLastPictureCountsAndRepeatsDoNot)
{
    const QByteArray draft = image(dataUrl(pictureFile(Format::Png, 1)));
    const QByteArray last = image(dataUrl(pictureFile(Format::Png, 2)));
    const auto reply = heardBy(message(R"("images":[)" + draft + ',' + last + ',' + last + ']'));
    ASSERT_TRUE(reply);
    ASSERT_EQ(reply->images.size(), 2U);
    EXPECT_EQ(reply->images.back().bytes, pictureFile(Format::Png, 2));
}

TEST(ChatReply, AStreamBringsPicturesWholeOrInPieces)
{
    const QByteArray file = pictureFile();
    const QByteArray part = R"("content":"","images":[)" + image(dataUrl(file)) + ']';
    const QByteArray end = delta(R"("content":"")", R"("stop")") + "data: [DONE]\n\n";
    expectPicture(": OPENROUTER PROCESSING\n\n" + delta(part) + end, file);
    const auto cumulative = heardBy(delta(part) + delta(part) + end);
    ASSERT_TRUE(cumulative);
    EXPECT_EQ(cumulative->images.size(), 1U);

    const QByteArray words = "Here: ![image](" + dataUrl(file) + ") done";
    QByteArray pieces;
    for (qsizetype at = 0; at < words.size(); at += 100) {
        pieces += delta(R"("content":")" + words.mid(at, 100) + '"');
    }
    const auto reply = heardBy(pieces + end);
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    EXPECT_EQ(reply->images[0].bytes, file);
    EXPECT_EQ(reply->text, QStringLiteral("Here:  done"));
}

TEST(ChatReply, AStreamThatIsCutIsNoSuccess)
{
    const QByteArray file = pictureFile();
    const QByteArray end = delta(R"("content":"")", R"("stop")");
    const QByteArray body =
        delta(R"("content":"","images":[)" + image(dataUrl(file)) + ']') + end + "data: [DONE]\n\n";
    const qsizetype whole = body.size() - QByteArray("data: [DONE]\n\n").size();
    for (qsizetype size = 1; size < body.size(); ++size) {
        const auto reply = heardBy(body.left(size));
        // A last event without its blank line counts.
        if (size >= whole - 2) {
            EXPECT_TRUE(reply || reply.error().code == ErrorCode::Uncertain) << size;
        } else {
            ASSERT_FALSE(reply) << size;
            ASSERT_EQ(reply.error().code, ErrorCode::Uncertain) << size;
        }
    }
    EXPECT_TRUE(heardBy(body));
}

TEST(ChatReply, TellsWhatItCost)
{
    const auto reply = heardBy(
        R"({"id":"gen-7","model":"google/gemini-3-pro-image","choices":[{"finish_reason":"stop","message":{"images":[)" +
        image(dataUrl(pictureFile())) +
        R"(]}}],"usage":{"prompt_tokens":3,"completion_tokens":1300,"cost":0.0387131,
           "completion_tokens_details":{"image_tokens":1120,"reasoning_tokens":100}}})");
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->costBasis, CostBasis::Reported);
    EXPECT_EQ(reply->costUsd, 0.0387131);
    EXPECT_EQ(reply->usage.outputTokens, 1200);
    EXPECT_EQ(reply->usage.thoughtTokens, 100);
    EXPECT_EQ(reply->responseId, QStringLiteral("gen-7"));
    EXPECT_TRUE(reply->notes.empty());
}

TEST(ChatReply, SaysWhyThereIsNoPicture)
{
    const auto code = [](const QByteArray& body) { return heardBy(body).error(); };
    const Error filtered = code(message(R"("content":"")", R"("finish_reason":"content_filter")"));
    EXPECT_EQ(filtered.code, ErrorCode::Refused);
    EXPECT_TRUE(filtered.english().contains(u"content_filter"));
    const Error native = code(message(
        R"("content":"")", R"("finish_reason":"stop","native_finish_reason":"IMAGE_SAFETY")"));
    EXPECT_TRUE(native.english().contains(u"IMAGE_SAFETY"));
    EXPECT_TRUE(code(message(R"("content":null,"refusal":"I can't do that.")"))
                    .english()
                    .contains(u"I can't do that."));
    EXPECT_EQ(code(R"({"choices":[]})").code, ErrorCode::Refused);
}

TEST(ChatReply, AnErrorMayComeInTheMiddleOfAStream)
{
    const QByteArray begun = delta(R"("content":"One moment")");
    const auto talk = exchange([] {
        EditRequest request = edit();
        request.stream = true;
        return request;
    }());
    EXPECT_EQ(talk->observe(begun), Seen::Partial);
    const QByteArray event =
        R"(data: {"error":{"code":"server_error","message":"Provider disconnected"},"choices":[{"delta":{"content":""},"finish_reason":"error"}]})"
        "\n\n";
    EXPECT_EQ(talk->observe(event), Seen::Whole);
    const auto reply = heardBy(begun + event);
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, ErrorCode::Uncertain);
    EXPECT_EQ(reply.error().providerStatus, 500);
    EXPECT_TRUE(reply.error().english().contains(u"Provider disconnected"));
}

TEST(ChatReply, TheEndOfAStreamIsSeenWithoutWaitingForTheConnection)
{
    EditRequest request = edit();
    request.stream = true;
    const auto talk = exchange(request);
    EXPECT_EQ(talk->observe(": comment\n\ndata: {\"choices\":[]}\n"), Seen::Partial);
    EXPECT_EQ(talk->observe("\ndata: [DO"), Seen::Partial);
    EXPECT_EQ(talk->observe("NE]\n\n"), Seen::Whole);
    EXPECT_EQ(exchange(edit())->observe("data: [DONE]\n\n"), Seen::Partial);
}

TEST(ChatReply, FetchesAPictureFromItsOwnServiceWithoutAKey)
{
    const auto talk = exchange(edit());
    (void)talk->begin({});
    Step step = talk->advance(ok(message(saying("![x](https://example.com/a.png)"))));
    const auto* request = std::get_if<net::Request>(&step);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->method, QByteArray("GET"));
    EXPECT_FALSE(request->credential);
    EXPECT_EQ(request->repeat, net::Repeat::Harmless);
    EXPECT_LE(request->maxReplyBytes, 64 * 1024 * 1024);
    const Step end = talk->advance(ok(pictureFile()));
    const auto reply = std::get<Result<EditReply>>(end);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->images[0].bytes, pictureFile());
    EXPECT_EQ(reply->responseId, QStringLiteral("gen-1"));
}

TEST(ChatReply, APictureThatCannotBeFetchedMayHaveBeenBilled)
{
    for (const int status : {0, 404, 500}) {
        const auto talk = exchange(edit());
        (void)talk->begin({});
        (void)talk->advance(ok(message(saying("![x](https://example.com/a.png)"))));
        const auto reply = std::get<Result<EditReply>>(talk->advance({.status = status}));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().code, ErrorCode::Uncertain);
    }
}

TEST(PictureHosts, AreTheServiceItselfAndThoseThatAreNamed)
{
    const QUrl service(QStringLiteral("https://api.example.com/v1"));
    const QStringList hosts = {QStringLiteral("*.cdn.example"), QStringLiteral("one.example")};
    const auto may = [&](const char* url) {
        return mayFetch(QUrl(QString::fromLatin1(url)), service, hosts);
    };
    EXPECT_TRUE(may("https://api.example.com/a.png"));
    EXPECT_TRUE(may("https://x.cdn.example/a.png"));
    EXPECT_TRUE(may("https://ONE.example/a.png"));
    for (const char* bad : {"http://api.example.com/a.png",
                            "https://api.example.com:444/a.png",
                            "https://cdn.example/a.png",
                            "https://evilcdn.example/a.png",
                            "https://one.example.evil.example/a.png",
                            "https://user:pass@one.example/a.png",
                            "https://127.0.0.1/a.png",
                            "https://[::1]/a.png",
                            "http://googleusercontent.com/image_generation_content/0",
                            "file:///etc/passwd",
                            "data:image/png;base64,AAAA",
                            ""}) {
        EXPECT_FALSE(may(bad)) << bad;
    }
    const QUrl here(QStringLiteral("http://127.0.0.1:8080"));
    EXPECT_TRUE(mayFetch(QUrl(QStringLiteral("http://127.0.0.1:8080/x.png")), here, {}));
    EXPECT_FALSE(mayFetch(QUrl(QStringLiteral("http://127.0.0.1:8081/x.png")), here, {}));
}
