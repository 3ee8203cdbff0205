// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes from the network.
#include "fuzztarget.h"
#include "providers/eventstream.h"
#include "providers/modellisting.h"
#include "providers/openai/moderation.h"
#include "providers/provider.h"
#include "providers/serviceerror.h"
#include "providers/verdict.h"
#include "providers/vertex/accesstoken.h"

#include <QDir>
#include <QFile>

#include <array>

namespace ratoon::test {

namespace {

const Catalogue& catalogue()
{
    static const Catalogue builtIn = Catalogue::builtIn();
    return builtIn;
}

/// The first byte, and what follows it.
struct Chosen {
    std::size_t choice;
    QByteArray rest;
};

Chosen chosen(const QByteArray& bytes)
{
    if (bytes.isEmpty()) return {0, {}};
    return {static_cast<std::size_t>(static_cast<unsigned char>(bytes.front())), bytes.mid(1)};
}

constexpr std::array statuses = {200, 200, 200, 400, 401, 403, 429, 503};

net::Response responseOf(std::size_t choice, const QByteArray& body)
{
    return {.status = statuses[choice % statuses.size()],
            .headers = {{"Retry-After", "5"},
                        {"X-Goog-Upload-URL", "https://example.org/upload"},
                        {"X-Goog-Upload-Status", "final"}},
            .body = body};
}

bool isReplySound(const QByteArray& bytes)
{
    const auto [choice, body] = chosen(bytes);
    const Question question{.model = catalogue().find(QStringLiteral("gemini"))->defaultModel(),
                            .tier = QStringLiteral("1K"),
                            .imagesSent = 1};
    const auto facts = heard(responseOf(choice, body), question);
    const auto reply = facts ? judged(*facts, question) : failure(facts.error());
    return reply ? !reply->images.empty() : !reply.error().what.isEmpty();
}

/// All ways of asking that there are.
std::vector<std::pair<const Provider*, EditRequest>> everyWay()
{
    std::vector<std::pair<const Provider*, EditRequest>> ways;
    for (const auto& provider : catalogue().providers()) {
        for (const RouteInfo& route : provider->info().routes) {
            for (const bool streams : {false, true}) {
                EditRequest request{
                    .prompt = QStringLiteral("x"),
                    .model = provider->defaultModel().id,
                    .upload = EncodedImage{.bytes = "\x89PNG", .mime = "image/png", .size = {4, 4}},
                    .route = route.id,
                    .stream = streams,
                    .travel = streams ? PictureTravel::Inline : PictureTravel::Files};
                ways.emplace_back(provider.get(), std::move(request));
            }
        }
    }
    return ways;
}

Endpoint endpointOf(const Provider& provider)
{
    Endpoint endpoint{.baseUrl = QUrl(QStringLiteral("https://example.org")), .key = Secret("key")};
    if (!provider.info().isOnGoogleCloud) return endpoint;
    endpoint.credentials = Secret(
        R"({"type":"authorized_user","client_id":"c","client_secret":"s","refresh_token":"r"})");
    endpoint.project = QStringLiteral("p");
    endpoint.location = QStringLiteral("global");
    endpoint.tokens = std::make_shared<TokenCache>();
    return endpoint;
}

/// Answers parted by a byte that no JSON has, the last one again and again. It ends, and not with a request.
bool isTalkSound(const QByteArray& bytes)
{
    constexpr char separator = '\x1e';
    constexpr int mostSteps = 200;
    static const auto ways = everyWay();
    const auto [choice, rest] = chosen(bytes);
    const auto& [provider, request] = ways[choice % ways.size()];
    const QList<QByteArray> answers = rest.split(separator);
    const auto exchange = provider->exchange(request, endpointOf(*provider));
    Step step = exchange->begin({});
    for (int i = 0; i < mostSteps; ++i) {
        if (const auto* reply = std::get_if<Result<EditReply>>(&step))
            return *reply ? !(*reply)->images.empty() : !reply->error().what.isEmpty();
        const auto [status, body] = chosen(answers.at(std::min<qsizetype>(i, answers.size() - 1)));
        constexpr qsizetype piece = 37;
        for (qsizetype at = 0; at < body.size(); at += piece)
            if (exchange->observe(QByteArrayView(body).sliced(at).first(
                    std::min(piece, body.size() - at))) == Seen::Whole)
                break;
        step = exchange->advance(responseOf(status, body));
    }
    return false;
}

std::vector<QByteArray> eventsByPiece(const QByteArray& bytes, qsizetype piece)
{
    EventStream stream(4096);
    std::vector<QByteArray> all;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        for (QByteArray& event : stream.append(bytes.mid(at, piece)))
            all.push_back(std::move(event));
    for (QByteArray& event : stream.finish()) all.push_back(std::move(event));
    return all;
}

/// The pieces in which it comes make no difference.
bool isStreamSound(const QByteArray& bytes)
{
    const auto whole = eventsByPiece(bytes, std::max<qsizetype>(1, bytes.size()));
    return eventsByPiece(bytes, 1) == whole && eventsByPiece(bytes, 7) == whole;
}

bool isErrorSound(const QByteArray& bytes)
{
    const auto [choice, body] = chosen(bytes);
    const Error error = serviceError(responseOf(choice | 3U, body), body, QStringLiteral("m"));
    static_cast<void>(secondsIn(QString::fromUtf8(body)));
    return !error.what.isEmpty() && error.code != ErrorCode::Cancelled &&
           error.english().size() < 4000;
}

bool isModelListSound(const QByteArray& bytes)
{
    const auto own = Catalogue::builtInWith(bytes);
    bool isOwnSound = own || !own.error().what.isEmpty();
    for (std::size_t i = 0; own && i < own->providers().size(); ++i) {
        const Provider& provider = *own->providers()[i];
        isOwnSound = isOwnSound && provider.findModel(provider.defaultModel().id) != nullptr;
    }
    // Of a list that services gave nothing is worth failing for.
    return isOwnSound && Catalogue::builtInWith({}, bytes);
}

bool isListingSound(const QByteArray& bytes)
{
    for (const char* id : {"gemini", "openrouter", "openai", "cometapi", "a1111"}) {
        const Provider* provider = catalogue().find(QLatin1String(id));
        ModelListing listing(provider->info(), endpointOf(*provider));
        ModelListing::Next next = listing.begin();
        for (int page = 0; page < 100 && std::holds_alternative<net::Request>(next); ++page)
            next = listing.advance({.status = 200, .body = bytes});
        const auto* models = std::get_if<Result<std::vector<ListedModel>>>(&next);
        if (!models) return false;
        if (!*models) continue;
        const auto listed = listedAsModelList(catalogue(), {{QLatin1String(id), **models}});
        if (!Catalogue::builtInWith({}, listed)) return false;
    }
    return true;
}

bool isSideTalkSound(const QByteArray& bytes)
{
    const auto [choice, body] = chosen(bytes);
    const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    const auto moderation = moderationIn(responseOf(choice, body));
    const auto token = tokenIn(responseOf(choice, body), now);
    const auto request = tokenRequest(Secret(body), now);
    return (moderation || !moderation.error().what.isEmpty()) &&
           (token ? !token->secret.isEmpty() : !token.error().what.isEmpty()) &&
           (request || !request.error().what.isEmpty());
}

QByteArray picture()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+"
                                  "M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
        .toBase64();
}

/// A reply with that body, and a status by its number.
QByteArray reply(char status, const QByteArray& body)
{
    return status + body;
}

std::vector<QByteArray> replySeeds()
{
    const QByteArray data = picture();
    const QByteArray google =
        R"({"candidates":[{"content":{"parts":[{"thought":true,"text":"hm"},{"inlineData":{)"
        R"("mimeType":"image/png","data":")" +
        data +
        R"("},"thoughtSignature":"abc"}],"role":"model"},"finishReason":"STOP"}],)"
        R"("usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":2},"modelVersion":"m"})";
    const QByteArray chat =
        R"x({"id":"g","choices":[{"finish_reason":"stop","message":{"content":"![i](data:image/png;base64,)x" +
        data + R"x()","images":[{"type":"image_url","image_url":{"url":"data:image/png;base64,)x" +
        data + R"x("}}]}}],"usage":{"cost":0.04}})x";
    const QByteArray images = R"({"created":1,"data":[{"b64_json":")" + data +
                              R"("}],"usage":{"input_tokens":1,"output_tokens":2}})";
    const QByteArray webUi = R"({"images":[")" + data + R"("],"parameters":{},"info":"{}"})";
    const QByteArray quota =
        R"({"error":{"code":429,"message":"Slow","status":"RESOURCE_EXHAUSTED","details":[{)"
        R"("@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.07s"}]}})";
    return {reply(0, google),
            reply(0, R"({"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}})"),
            reply(0, chat),
            reply(0, images),
            reply(0, webUi),
            reply(6, quota),
            reply(7, "<html>busy</html>")};
}

std::vector<QByteArray> talkSeeds()
{
    std::vector<QByteArray> seeds;
    const auto replies = replySeeds();
    for (std::size_t way = 0; way < everyWay().size(); ++way) {
        const QByteArray& reply = replies[way % replies.size()];
        seeds.push_back(static_cast<char>(way) + reply);
        seeds.push_back(static_cast<char>(way) + QByteArray(1, '\0') + "data: " + reply.mid(1) +
                        "\n\ndata: [DONE]\n\n");
        seeds.push_back(static_cast<char>(way) + QByteArray(1, '\0') +
                        R"({"access_token":"t","expires_in":3599})" + '\x1e' + reply);
        seeds.push_back(static_cast<char>(way) + QByteArray(1, '\0') + "{}" + '\x1e' + '\0' +
                        R"({"file":{"name":"files/a","state":"PROCESSING"}})" + '\x1e' + '\0' +
                        R"({"name":"files/a","state":"ACTIVE","uri":"https://example.org/a"})" +
                        '\x1e' + reply);
    }
    return seeds;
}

std::vector<QByteArray> streamSeeds()
{
    return {"\xef\xbb\xbf: hello\r\ndata: {\"a\":1}\r\ndata:{\"b\":2}\r\n\r\nevent: x\rid: "
            "3\rdata: y\r\rdata: z"};
}

std::vector<QByteArray> modelListSeeds()
{
    return {
        R"({"version":1,"providers":{"gemini":{"models":{"new":{"name":"New","like":"gemini-2.5-flash-image"},"gemini-3-pro-image":null}}}})",
        R"({"providers":{"mine":{"name":"Mine","routes":{"chat":{"protocol":"chat","path":"v1","takes":["stream"]}},"baseUrl":"https://example.org","keyVariables":["K"],"baseUrlVariable":"B","defaultModel":"m","models":{"m":{"name":"M"}}}}})"};
}

std::vector<QByteArray> listingSeeds()
{
    return {
        R"({"models":[{"name":"models/gemini-x-image","displayName":"X","supportedGenerationMethods":["generateContent"]}],"nextPageToken":"t"})",
        R"({"data":[{"id":"google/gemini-x-image","name":"X","architecture":{"output_modalities":["image"]}},{"id":"gpt-image-9"}]})",
        R"([{"title":"sd","model_name":"sd15"}])"};
}

std::vector<QByteArray> sideTalkSeeds()
{
    return {
        '\0' + QByteArray(
                   R"({"results":[{"flagged":true,"categories":{"violence":true,"x":false}}]})"),
        '\0' + QByteArray(R"({"access_token":"t","expires_in":"3599","token_type":"Bearer"})"),
        '\0' +
            QByteArray(
                R"({"type":"authorized_user","client_id":"c","client_secret":"s","refresh_token":"r"})"),
        '\0' +
            QByteArray(
                R"({"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n","client_email":"a@b"})")};
}

}  // namespace

std::vector<FuzzTarget> serviceTargets()
{
    return {{"reply", isReplySound, replySeeds},
            {"talk", isTalkSound, talkSeeds},
            {"stream", isStreamSound, streamSeeds},
            {"error", isErrorSound, replySeeds},
            {"models", isModelListSound, modelListSeeds, 400},
            {"listing", isListingSound, listingSeeds, 300},
            {"sidetalk", isSideTalkSound, sideTalkSeeds, 1000}};
}

}  // namespace ratoon::test
