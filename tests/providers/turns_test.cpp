// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/turns.h"
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

const ModelInfo& signingModel()
{
    return *catalogue().findModel(QStringLiteral("gemini"), QStringLiteral("gemini-3-pro-image"));
}

/// Spelt as no writer of ours would spell it.
QByteArray oddPart(const QByteArray& signature = "Eo\\/C+=")
{
    return R"({ "thought_signature":")" + signature + R"(",  "inlineData":{"data":")" +
           pictureFile().toBase64() + R"(","mimeType":"image\/png"} })";
}

QByteArray oddText()
{
    return R"({"text":"A \u00e6 and\ta \"b\"","thoughtSignature":"EsauMgr"})";
}

EditRequest editAfter(std::vector<Turn> turns)
{
    return {.prompt = QStringLiteral("now blue"),
            .model = signingModel().id,
            .upload = EncodedImage{.bytes = "now", .mime = "image/png", .size = {8, 8}},
            .turns = std::move(turns)};
}

net::Request sent(EditRequest request, const char* provider = "gemini")
{
    const Step step =
        catalogue()
            .find(QString::fromLatin1(provider))
            ->exchange(std::move(request),
                       {.baseUrl = QUrl(QStringLiteral("https://h")), .key = Secret("k")})
            ->begin({});
    const auto* asked = std::get_if<net::Request>(&step);
    EXPECT_TRUE(asked);
    return asked ? *asked : net::Request{};
}

Turn turn(const QByteArray& reply)
{
    return {.text = QStringLiteral("make it red"),
            .pictures = {{.bytes = "then", .mime = "image/png", .size = {}}},
            .reply = reply};
}

}  // namespace

TEST(Turns, SendBackWhatTheModelSaidByteForByte)
{
    const QByteArray reply = replyWith(oddText() + ",\n " + oddPart());
    EXPECT_EQ(partsToSendBack(reply, signingModel()), oddText() + ',' + oddPart());
}

TEST(Turns, AreTheSameHoweverTheReplyCame)
{
    const QByteArray first = replyWith(oddText());
    const QByteArray second = replyWith(oddPart());
    const QByteArray whole = oddText() + ',' + oddPart();
    EXPECT_EQ(
        partsToSendBack("data: " + first + "\r\n\r\ndata: " + second + "\r\n\r\n", signingModel()),
        whole);
    EXPECT_EQ(partsToSendBack("[" + first + ",\n" + second + "]", signingModel()), whole);
}

TEST(Turns, LeaveOutThoughtsAndWhatIsEmpty)
{
    const QByteArray thought =
        R"({"thought":true,"inlineData":{"data":"AAAA","mimeType":"image/png"}})";
    const QByteArray empty = R"({"text":""})";
    EXPECT_EQ(partsToSendBack(replyWith(thought + ',' + oddPart() + ',' + empty), signingModel()),
              oddPart());
}

TEST(Turns, AreNotToldWithoutTheirSignaturesOrTheirPicture)
{
    ModelInfo unsigning = signingModel();
    unsigning.signsReplies = false;
    const QByteArray bare = inlinePart(pictureFile());
    EXPECT_EQ(partsToSendBack(replyWith(bare), signingModel()), QByteArray());
    EXPECT_EQ(partsToSendBack(replyWith(bare), unsigning), bare);
    for (const QByteArray& reply : {QByteArray(),
                                    QByteArray("nonsense"),
                                    QByteArray("{\"candidates\":"),
                                    QByteArray(200'000, '['),
                                    replyWith(oddText())})
        EXPECT_EQ(partsToSendBack(reply, signingModel()), QByteArray());
}

TEST(Turns, GoBeforeTheEditThatIsAsked)
{
    const net::Request request = sent(editAfter({turn(replyWith(oddText() + ',' + oddPart()))}));
    EXPECT_TRUE(
        request.body.contains(R"({"role":"model","parts":[)" + oddText() + ',' + oddPart() + "]}"));
    const Json contents = parseJson(request.body)->at("contents");
    ASSERT_EQ(contents.size(), 3U);
    EXPECT_EQ(contents[0].at("role"), "user");
    EXPECT_EQ(contents[0].at("parts")[0].at("text"), "make it red");
    EXPECT_EQ(contents[0].at("parts")[1].at("inlineData").at("data"), "dGhlbg==");
    EXPECT_EQ(contents[1].at("role"), "model");
    EXPECT_EQ(contents[2].at("parts")[1].at("inlineData").at("data"), "bm93");
}

TEST(Turns, AreToldOnlyWhereTheRouteTakesThem)
{
    const std::vector<Turn> turns = {turn(replyWith(oddPart()))};
    EditRequest plain = editAfter({});
    EXPECT_EQ(parseJson(sent(plain).body)->at("contents").size(), 1U);
    EditRequest elsewhere = editAfter(turns);
    EXPECT_EQ(parseJson(sent(elsewhere, "cometapi").body)->at("contents").size(), 1U);
}

TEST(Turns, TheOldestGoWhereTheRequestWouldBeTooLarge)
{
    const auto list = R"({"providers": {"gemini": {"maxRequestBytes": 20000}}})";
    const auto small = Catalogue::builtInWith(list);
    ASSERT_TRUE(small);
    const QByteArray reply = replyWith(oddPart(QByteArray(4000, 'E')));
    const auto talk = small->find(QStringLiteral("gemini"))
                          ->exchange(editAfter({turn(reply), turn(reply), turn(reply)}),
                                     {.baseUrl = QUrl(QStringLiteral("https://h"))});
    const Step step = talk->begin({});
    const Json contents = parseJson(std::get<net::Request>(step).body)->at("contents");
    EXPECT_EQ(contents.size() % 2, 1U);
    EXPECT_GT(contents.size(), 1U);
    EXPECT_LT(contents.size(), 7U);
    EXPECT_LE(std::get<net::Request>(step).body.size(), 20000);
}
