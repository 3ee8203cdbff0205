// SPDX-License-Identifier: GPL-3.0-or-later
#include "replies.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

// Whole conversations with services, without a network, from the files in tests/talks: what must be asked, what is answered
// (in pieces of several sizes), and what must come of it. tests/talks/README.md says how they are written.

namespace {

/// Sizes of the pieces in which a streamed answer comes; 0: whole.
constexpr std::array pieceSizes = {qsizetype{0}, qsizetype{1}, qsizetype{7}, qsizetype{1000}};

/// "${png:2}" and the like, in any text of a talk.
QByteArray substitute(const QString& name, int number)
{
    if (name == QLatin1String("png")) return pictureFile(Format::Png, number).toBase64();
    if (name == QLatin1String("jpeg")) return pictureFile(Format::Jpeg, number).toBase64();
    if (name == QLatin1String("webp")) return pictureFile(Format::WebP, number).toBase64();
    if (name == QLatin1String("cut")) {
        const QByteArray whole = pictureFile(Format::Jpeg, number);
        return whole.left(whole.size() / 20).toBase64();
    }
    if (name == QLatin1String("urlsafe"))
        return pictureFile(Format::Png, number)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (name == QLatin1String("signature")) return QByteArray(number, 'E');
    if (name == QLatin1String("brackets")) return QByteArray(number, '[');
    if (name == QLatin1String("text")) return QByteArray(number, 'x');
    ADD_FAILURE() << "A talk names what there is not: " << name.toStdString();
    return {};
}

QByteArray filled(const QByteArray& text)
{
    static const QRegularExpression marks(QStringLiteral("\\$\\{([a-z]+):([0-9]+)\\}"));
    const QString all = QString::fromLatin1(text);
    QByteArray result;
    qsizetype at = 0;
    for (auto found = marks.globalMatch(all); found.hasNext();) {
        const auto mark = found.next();
        result += text.mid(at, mark.capturedStart() - at);
        result += substitute(mark.captured(1), mark.captured(2).toInt());
        at = mark.capturedEnd();
    }
    return result + text.mid(at);
}

QByteArray bytesAt(const Json& json, const char* key)
{
    return filled(stringAt(json, key).toUtf8());
}

/// A JSON text that is written out, or one that is a text already.
QByteArray writtenOut(const Json& json)
{
    return filled(json.is_string() ? QByteArray::fromStdString(json.get<std::string>())
                                   : toBytes(json));
}

/// The whole body of an answer: "json", "body" (latin-1 text, as it is), "file" (a picture), or "events" with their "newline".
QByteArray bodyOf(const Json& reply)
{
    if (reply.contains("json")) return writtenOut(reply.at("json"));
    if (reply.contains("file")) return QByteArray::fromBase64(bytesAt(reply, "file"));
    if (!reply.contains("events")) return bytesAt(reply, "body");
    const QByteArray newline = stringAt(reply, "newline", QStringLiteral("\r\n")).toLatin1();
    QByteArray body = bytesAt(reply, "before");
    for (const Json& event : reply.at("events"))
        body += "data: " + writtenOut(event) + newline + newline;
    return body + bytesAt(reply, "after");
}

net::Response responseOf(const Json& reply)
{
    net::Response response{.status = static_cast<int>(integerAt(reply, "status", 200)),
                           .headers = {},
                           .body = bodyOf(reply)};
    for (const auto& item : objectAt(reply, "headers").items()) {
        response.headers.push_back({QByteArray::fromStdString(item.key()),
                                    QByteArray::fromStdString(item.value().get<std::string>())});
    }
    return response;
}

EditRequest requestOf(const Json& talk)
{
    const Json& edit = objectAt(talk, "edit");
    const auto picture = [](int number) {
        return EncodedImage{
            .bytes = pictureFile(Format::Png, number), .mime = "image/png", .size = {40, 30}};
    };
    EditRequest request{.prompt = stringAt(edit, "prompt", QStringLiteral("make it blue")),
                        .model = stringAt(talk, "model"),
                        .ratio = stringAt(edit, "ratio"),
                        .tier = stringAt(edit, "tier"),
                        .route = stringAt(talk, "route"),
                        .stream = boolAt(edit, "stream")};
    if (boolAt(edit, "picture", true)) request.upload = picture(90);
    if (boolAt(edit, "mask")) request.mask = Mask::rectangle({40, 30}, {0, 0, 20, 30});
    if (boolAt(edit, "files")) request.travel = PictureTravel::Files;
    for (int i = 0; i < integerAt(edit, "references"); ++i)
        request.references.push_back({.name = QStringLiteral("ref"), .image = picture(91 + i)});
    for (const Json& turn : arrayAt(edit, "turns")) {
        request.turns.push_back({.text = stringAt(turn, "text"),
                                 .pictures = {picture(95)},
                                 .reply = writtenOut(turn.at("reply"))});
    }
    return request;
}

Endpoint endpointOf(const Json& talk, const ProviderInfo& provider)
{
    const QString base = stringAt(talk, "base", provider.defaultBaseUrl.toString());
    return {.baseUrl = QUrl(base),
            .key = Secret(stringAt(talk, "key", QStringLiteral("CANARY")).toUtf8()),
            .token = Secret(stringAt(talk, "token").toUtf8()),
            .credentials = Secret(bytesAt(talk, "credentials")),
            .project = stringAt(talk, "project"),
            .location = stringAt(talk, "location")};
}

/// The fields of a multipart form, files by their Base64.
Json formIn(const net::Request& request)
{
    const QByteArray mark = "--" + request.headers.front().value.split('=').last();
    Json form = Json::object();
    QByteArray rest = request.body;
    for (auto at = rest.indexOf(mark); at >= 0;) {
        const auto end = rest.indexOf(mark, at + mark.size());
        if (end < 0) break;
        const QByteArray part = rest.mid(at + mark.size() + 2, end - at - mark.size() - 4);
        const auto split = part.indexOf("\r\n\r\n");
        const QByteArray head = part.left(split);
        const auto from = head.indexOf("name=\"") + 6;
        const std::string name = head.mid(from, head.indexOf('"', from) - from).toStdString();
        const QByteArray value = part.mid(split + 4);
        form[name] = (head.contains("filename=") ? value.toBase64() : value).toStdString();
        at = end;
    }
    return form;
}

void expectRequest(const net::Request& request, const Json& wanted)
{
    EXPECT_EQ(request.method, stringAt(wanted, "method", QStringLiteral("POST")).toLatin1());
    if (wanted.contains("url")) {
        EXPECT_EQ(request.url.toString(QUrl::FullyEncoded), stringAt(wanted, "url"));
    }
    const QString credential = stringAt(wanted, "credential");
    const QByteArray header = request.credential
                                  ? request.credential->header + ": " + request.credential->prefix +
                                        request.credential->secret.reveal()
                                  : QByteArray();
    if (wanted.contains("credential")) {
        EXPECT_EQ(header, credential.toUtf8());
    }
    const bool isPaid = boolAt(wanted, "paid", true);
    EXPECT_EQ(request.repeat, isPaid ? net::Repeat::Never : net::Repeat::Harmless);
    EXPECT_FALSE(request.url.toString().contains(u"CANARY"));
    EXPECT_FALSE(request.body.contains("CANARY"));
    if (wanted.contains("json")) {
        const auto body = parseJson(request.body);
        ASSERT_TRUE(body);
        EXPECT_EQ(*body, *parseJson(writtenOut(wanted.at("json"))));
    }
    if (wanted.contains("form")) {
        EXPECT_EQ(formIn(request), *parseJson(writtenOut(wanted.at("form"))));
    }
    if (wanted.contains("body")) {
        EXPECT_EQ(request.body, bytesAt(wanted, "body"));
    }
    for (const Json& words : arrayAt(wanted, "has"))
        EXPECT_TRUE(request.body.contains(writtenOut(words))) << words;
    for (const auto& item : objectAt(wanted, "headers").items()) {
        const net::Response asResponse{.headers = request.headers};
        EXPECT_EQ(asResponse.header(QByteArray::fromStdString(item.key())),
                  QByteArray::fromStdString(item.value().get<std::string>()));
    }
}

void expectOutcome(const Result<EditReply>& reply, const Json& wanted)
{
    if (wanted.contains("error")) {
        ASSERT_FALSE(reply) << "It succeeded.";
        EXPECT_EQ(name(reply.error().code), stringAt(wanted, "error"))
            << reply.error().english().toStdString();
        EXPECT_FALSE(reply.error().english().contains(u"CANARY"));
        EXPECT_FALSE(reply.error().remedy.isEmpty());
        for (const Json& words : arrayAt(wanted, "says"))
            EXPECT_TRUE(
                reply.error().english().contains(QString::fromStdString(words.get<std::string>())))
                << words << " in " << reply.error().english().toStdString();
        if (wanted.contains("after")) {
            EXPECT_EQ(reply.error().retryAfter, numberAt(wanted, "after"));
        }
        return;
    }
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    const Json& pictures = arrayAt(wanted, "pictures");
    ASSERT_EQ(reply->images.size(), pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i)
        EXPECT_EQ(reply->images[i].bytes.toBase64(), writtenOut(pictures[i])) << i;
    if (wanted.contains("text")) {
        EXPECT_EQ(reply->text, stringAt(wanted, "text"));
    }
    if (wanted.contains("usd")) {
        EXPECT_NEAR(reply->costUsd.value_or(-1), numberAt(wanted, "usd"), 1e-9);
    }
    if (wanted.contains("unpriced")) {
        EXPECT_EQ(reply->costUsd, std::nullopt);
    }
    if (wanted.contains("model")) {
        EXPECT_EQ(reply->modelReported, stringAt(wanted, "model"));
    }
    if (wanted.contains("notes")) {
        EXPECT_EQ(reply->notes.size(), static_cast<std::size_t>(integerAt(wanted, "notes")));
    }
}

/// Hands a body over in pieces; false if the exchange saw the end before it, though something of use was to come.
void observe(Exchange& exchange, const QByteArray& body, qsizetype piece)
{
    for (qsizetype at = 0; piece > 0 && at < body.size(); at += piece) {
        if (exchange.observe(QByteArrayView(body).sliced(at, std::min(piece, body.size() - at))) ==
            Seen::Whole)
            break;
    }
}

void runTalk(const Json& talk, qsizetype piece)
{
    static const Catalogue builtIn = Catalogue::builtIn();
    Result<Catalogue> own = failure(Error{});
    if (talk.contains("models")) own = Catalogue::builtInWith(toBytes(talk.at("models")));
    const Catalogue& catalogue = own ? *own : builtIn;
    const Provider* provider = catalogue.find(stringAt(talk, "provider"));
    ASSERT_TRUE(provider);
    const auto exchange = provider->exchange(requestOf(talk), endpointOf(talk, provider->info()));
    Step step = exchange->begin({});
    int number = 0;
    for (const Json& turn : arrayAt(talk, "talk")) {
        SCOPED_TRACE("request " + std::to_string(++number));
        const auto* request = std::get_if<net::Request>(&step);
        ASSERT_TRUE(request)
            << "It asked no more: "
            << (std::get<Result<EditReply>>(step)
                    ? "done"
                    : std::get<Result<EditReply>>(step).error().english().toStdString());
        if (turn.contains("request")) expectRequest(*request, turn.at("request"));
        if (!turn.contains("reply")) return;
        const net::Response response = responseOf(turn.at("reply"));
        observe(*exchange, response.body, piece);
        step = exchange->advance(response);
    }
    const auto* reply = std::get_if<Result<EditReply>>(&step);
    ASSERT_TRUE(reply) << "It asks on.";
    expectOutcome(*reply, objectAt(talk, "outcome"));
}

/// A talk with what its file says of all of them. {"reply": …} stands for a talk of one answer to the request of the file.
Json completed(const Json& file, const Json& talk)
{
    Json whole = file;
    whole.erase("talks");
    whole.erase("request");
    whole.merge_patch(talk);
    if (talk.contains("reply")) {
        whole["talk"] = Json::array({{{"reply", talk.at("reply")}}});
        if (file.contains("request")) whole["talk"][0]["request"] = file.at("request");
    }
    return whole;
}

}  // namespace

TEST(Talks, GoAsTheirFilesSay)
{
    const QDir folder(QStringLiteral(RATOON_TALKS));
    int count = 0;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto talks = parseJson(file.readAll());
        ASSERT_TRUE(talks) << name.toStdString() << ": " << talks.error().english().toStdString();
        for (const Json& talk : arrayAt(*talks, "talks")) {
            const Json whole = completed(*talks, talk);
            const bool isStreamed = boolAt(objectAt(whole, "edit"), "stream");
            for (const qsizetype piece : pieceSizes) {
                SCOPED_TRACE(name.toStdString() + ": " + stringAt(talk, "about").toStdString() +
                             ", pieces of " + std::to_string(piece));
                if (piece == 0 || isStreamed) runTalk(whole, piece);
                ++count;
            }
        }
    }
    EXPECT_GT(count, 100);
}
