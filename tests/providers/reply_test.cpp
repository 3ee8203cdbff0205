// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/repeats.h"
#include "replies.h"

#include <QtEndian>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// `file`, a JPEG, with a segment of provenance behind its start.
QByteArray withProvenance(QByteArray file, const QByteArray& manifest)
{
    QByteArray segment = "\xFF\xEB";
    segment += static_cast<char>((manifest.size() + 2) / 256);
    segment += static_cast<char>((manifest.size() + 2) % 256);
    return file.insert(2, segment + manifest);
}

void expectOnePicture(const QByteArray& body, const QByteArray& file)
{
    const auto reply = judged(body);
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    ASSERT_EQ(reply->images.size(), 1U);
    EXPECT_EQ(reply->images[0].bytes, file);
    EXPECT_EQ(reply->images[0].size, QSize(40, 30));
}

QString problem(const QByteArray& body, ErrorCode code)
{
    const auto reply = judged(body);
    EXPECT_FALSE(reply) << body.left(200).toStdString();
    if (reply) return {};
    EXPECT_EQ(reply.error().code, code) << reply.error().english().toStdString();
    EXPECT_FALSE(reply.error().remedy.isEmpty());
    return reply.error().english();
}

}  // namespace

TEST(Reply, TakesThePictureAndWhatIsToldAboutIt)
{
    const QByteArray file = pictureFile(Format::Jpeg);
    const auto reply = judged(
        R"({"candidates":[{"content":{"parts":[{"text":"Here it is.","thoughtSignature":"AAAA"},)" +
        inlinePart(file, "image/jpeg") +
        R"(],"role":"model"},"finishReason":"STOP","index":0}],"modelVersion":"gemini-3-pro-image",
            "responseId":"QV8oae","usageMetadata":{"promptTokenCount":574,
            "candidatesTokenCount":1283,"totalTokenCount":2031,"thoughtsTokenCount":174,
            "promptTokensDetails":[{"modality":"TEXT","tokenCount":14}],
            "candidatesTokensDetails":[{"modality":"IMAGE","tokenCount":1120}]}})");
    ASSERT_TRUE(reply) << reply.error().english().toStdString();
    ASSERT_EQ(reply->images.size(), 1U);
    EXPECT_EQ(reply->images[0].bytes, file);
    EXPECT_EQ(reply->images[0].mime, QByteArray("image/jpeg"));
    EXPECT_EQ(reply->text, QStringLiteral("Here it is."));
    EXPECT_EQ(reply->modelReported, QStringLiteral("gemini-3-pro-image"));
    EXPECT_EQ(reply->responseId, QStringLiteral("QV8oae"));
    EXPECT_EQ(reply->usage.inputTokens, 574);
    EXPECT_EQ(reply->usage.outputTokens, 1283);
    EXPECT_EQ(reply->usage.thoughtTokens, 174);
    EXPECT_EQ(reply->costBasis, CostBasis::Priced);
    EXPECT_NEAR(reply->costUsd.value(), (574 * 2 + 1120 * 120 + (163 + 174) * 12) / 1e6, 1e-9);
    EXPECT_TRUE(reply->notes.empty());
}

TEST(Reply, ReadsEverySpelling)
{
    const QByteArray file = pictureFile();
    const QByteArray data = file.toBase64();
    expectOnePicture(replyWith(inlinePart(file)), file);
    expectOnePicture(
        replyWith(R"({"inlineData":{"mimeType":"image/png","data":")" + data + R"("}})"), file);
    expectOnePicture(
        replyWith(R"({"inline_data":{"mime_type":"image/png","data":")" + data + R"("}})"), file);
    expectOnePicture(
        replyWith(R"({"inline_data":{"mimeType":"image/png","data":")" + data + R"("}})"), file);
    expectOnePicture(
        replyWith(R"({"inlineData":{"data":")" +
                  file.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                  R"("}})"),
        file);
    expectOnePicture('[' + replyWith(R"({"text":"a"})") + ",\n" + replyWith(inlinePart(file)) + ']',
                     file);
    expectOnePicture("\xEF\xBB\xBF \n\n" + replyWith(inlinePart(file)), file);
    QByteArray escaped = data;
    escaped.replace("=", "\\u003d").replace("/", "\\/").replace("+", "\\u002b");
    expectOnePicture(replyWith(R"({"inlineData":{"data":")" + escaped + R"("}})"), file);
}

TEST(Reply, ReadsAnEventStreamThatCameWhole)
{
    const QByteArray file = pictureFile();
    const QByteArray stream =
        "data: " + replyWith(R"({"text":"I"})") + "\r\n\r\ndata: " + replyWith(inlinePart(file)) +
        "\r\n\r\ndata: {\"candidates\":[{\"content\":{\"role\":\"model\"},\"finishReason\":"
        "\"STOP\"}]}\r\n\r\n";
    expectOnePicture(stream, file);
    expectOnePicture(": comment\n" + stream + "data: [DONE]\n\njunk", file);
}

TEST(Reply, TheBytesDecideWhatAPictureIs)
{
    for (const Format format : {Format::Png, Format::Jpeg, Format::WebP}) {
        const auto reply = judged(replyWith(inlinePart(pictureFile(format), "image/gif")));
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->images[0].mime, mimeType(format));
    }
}

TEST(Reply, RefusesWhatIsNoPicture)
{
    const QByteArray gif = "GIF89a\x01\x00\x01\x00";
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    for (const QByteArray& bytes : {gif, svg, QByteArray(), pictureFile().left(10)}) {
        problem(replyWith(inlinePart(bytes)), ErrorCode::Malformed);
    }
    problem(replyWith(R"({"inlineData":{"data":"!!!!","mimeType":"image/png"}})"),
            ErrorCode::Malformed);
    // One that is none beside one that is.
    const QByteArray file = pictureFile();
    expectOnePicture(replyWith(inlinePart(file) + ',' + inlinePart("nonsense")), file);
}

TEST(Reply, KeepsThoughtsOutOfTheResult)
{
    const QByteArray file = pictureFile();
    QByteArray draft = inlinePart(pictureFile(Format::Png, 2));
    draft.chop(1);
    draft += R"(,"thought":true})";
    const QByteArray musing = R"({"thought":true,"text":"I should draw a cat."})";
    const auto reply = judged(replyWith(musing + ',' + draft + ',' + inlinePart(file)));
    ASSERT_TRUE(reply);
    ASSERT_EQ(reply->images.size(), 1U);
    EXPECT_EQ(reply->images[0].bytes, file);
    EXPECT_EQ(reply->text, QString());
    EXPECT_TRUE(problem(replyWith(draft), ErrorCode::Refused).contains(u"drafts"));
}

TEST(Reply, OffersSeveralPicturesTheBestLast)
{
    const auto reply = judged(replyWith(inlinePart(pictureFile(Format::Png, 1)) + ',' +
                                        inlinePart(pictureFile(Format::Png, 2)) + ',' +
                                        inlinePart(pictureFile(Format::Png, 3))));
    ASSERT_TRUE(reply);
    ASSERT_EQ(reply->images.size(), 3U);
    EXPECT_EQ(reply->images[2].bytes, pictureFile(Format::Png, 3));
}

TEST(Reply, DropsAPictureThatDiffersOnlyInItsProvenance)
{
    const QByteArray file = pictureFile(Format::Jpeg);
    const QByteArray first = withProvenance(file, "manifest one");
    const QByteArray second = withProvenance(file, "manifest two");
    expectOnePicture(replyWith(inlinePart(first) + ',' + inlinePart(second)), second);
    expectOnePicture(replyWith(inlinePart(file) + ',' + inlinePart(file)), file);
    const auto different =
        judged(replyWith(inlinePart(first) + ',' + inlinePart(pictureFile(Format::Jpeg, 2))));
    ASSERT_TRUE(different);
    EXPECT_EQ(different->images.size(), 2U);
}

TEST(Reply, KeepsAtMostSixteenPictures)
{
    QByteArray parts;
    for (quint32 i = 1; i <= 20; ++i) {
        parts += (i > 1 ? "," : "") + inlinePart(pictureFile(Format::Png, i));
    }
    const auto reply = judged(replyWith(parts));
    ASSERT_TRUE(reply);
    ASSERT_EQ(reply->images.size(), 16U);
    EXPECT_EQ(reply->images.back().bytes, pictureFile(Format::Png, 20));
}

TEST(Reply, FindsAPictureInTheText)
{
    const QByteArray file = pictureFile(Format::Jpeg);
    const QByteArray url = "data:image/jpeg;base64," + file.toBase64();
    expectOnePicture(replyWith(textPart("![image](" + url + ")")), file);
    expectOnePicture(replyWith(textPart(url)), file);
    const auto reply = judged(replyWith(textPart("Here: ![a b](" + url + ") there.")));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->text, QStringLiteral("Here:  there."));
    EXPECT_EQ(reply->images[0].bytes, file);
    // A mention of such an address does not hide the one that follows.
    const QByteArray mention = "A data:image/png address would be long, and is best left out. ";
    expectOnePicture(replyWith(textPart(mention + mention + url)), file);
}

TEST(Reply, DoesNotFetchAPictureFromElsewhere)
{
    const QByteArray uri = R"({"fileData":{"fileUri":"https://files.example.com/a?key=abc"}})";
    const QString error = problem(replyWith(uri), ErrorCode::Unsupported);
    EXPECT_TRUE(error.contains(u"files.example.com"));
    EXPECT_FALSE(error.contains(u"key"));
    problem(replyWith(R"({"file_data":{"file_uri":"https://a.example/b.png"}})"),
            ErrorCode::Unsupported);
    problem(replyWith(textPart("![x](https://a.example/b.png)")), ErrorCode::Unsupported);
    problem(replyWith(R"({"text":" https://a.example/b.png\n"})"), ErrorCode::Unsupported);
    problem(replyWith(R"({"text":"http://googleusercontent.com/image_generation_content/0"})"),
            ErrorCode::Unsupported);
    // A link in prose is not a picture.
    problem(replyWith(R"({"text":"I cannot. See https://a.example/policy for why."})"),
            ErrorCode::Refused);
    problem(replyWith(textPart("![cat] is all. See [why](https://a.example/policy).")),
            ErrorCode::Refused);
    problem(replyWith(textPart("![cat]( https://a.example/b.png)")), ErrorCode::Unsupported);
    // And an inline picture makes an address beside it unimportant.
    expectOnePicture(replyWith(uri + ',' + inlinePart(pictureFile())), pictureFile());
}

TEST(Reply, ATextFullOfOpeningsIsReadOnce)
{
    for (const char* piece : {"![", "](", "![](", "![a](data:image/png;base64,A)", "http://"}) {
        QByteArray words;
        while (words.size() < 3'000'000) words += piece;
        EXPECT_FALSE(judged(replyWith(textPart(words)))) << piece;
    }
}

TEST(Reply, ABlockBeatsAStrayPicture)
{
    const QByteArray picture = inlinePart(pictureFile());
    QByteArray body = replyWith(picture);
    body.chop(1);
    body += R"(,"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}})";
    EXPECT_TRUE(problem(body, ErrorCode::Refused).contains(u"PROHIBITED_CONTENT"));
    EXPECT_TRUE(
        problem(replyWith(picture, "IMAGE_SAFETY"), ErrorCode::Refused).contains(u"IMAGE_SAFETY"));
    body.replace("PROHIBITED_CONTENT", "BLOCKED_REASON_UNSPECIFIED");
    EXPECT_TRUE(judged(body));
}

TEST(Reply, AnUnknownFinishReasonMattersOnlyWithoutAPicture)
{
    expectOnePicture(replyWith(inlinePart(pictureFile()), "SOMETHING_NEW"), pictureFile());
    expectOnePicture(replyWith(inlinePart(pictureFile()), "MAX_TOKENS"), pictureFile());
    EXPECT_TRUE(
        problem(replyWith({}, "SOMETHING_NEW"), ErrorCode::Refused).contains(u"SOMETHING_NEW"));
}

TEST(Reply, SaysWhyThereIsNoPictureInTheOrderOfImportance)
{
    EXPECT_TRUE(problem(R"({"promptFeedback":{"blockReason":"SAFETY","blockReasonMessage":"m"}})",
                        ErrorCode::Refused)
                    .contains(u"(SAFETY): “m”"));
    for (const char* reason : {"SAFETY",
                               "IMAGE_SAFETY",
                               "IMAGE_PROHIBITED_CONTENT",
                               "IMAGE_RECITATION",
                               "IMAGE_OTHER",
                               "NO_IMAGE",
                               "OTHER",
                               "MAX_TOKENS"}) {
        const QByteArray body = R"({"candidates":[{"content":{},"finishMessage":"Support code 4.",
            "finishReason":")" + QByteArray(reason) +
                                R"("}]})";
        const QString error = problem(body, ErrorCode::Refused);
        EXPECT_TRUE(error.contains(QString::fromLatin1(reason)));
        EXPECT_TRUE(error.contains(u"Support code 4."));
    }
    EXPECT_TRUE(problem(replyWith(R"({"text":"I can't do that."})"), ErrorCode::Refused)
                    .contains(u"“I can't do that.”"));
    for (const char* body :
         {R"({})",
          R"({"candidates":[]})",
          R"({"candidates":null})",
          R"({"candidates":[null]})",
          R"({"candidates":[{}]})",
          R"({"candidates":[{"content":null}]})",
          R"({"candidates":[{"content":{"parts":null},"finishReason":"STOP"}]})",
          R"({"candidates":[{"content":{"parts":[]},"finishReason":"STOP"}]})",
          R"({"candidates":[{"content":{"parts":[{},{"inlineData":null},{"text":""}]}}]})",
          R"({"choices":[{"message":{"content":"","images":[]}}]})",
          R"([])"}) {
        EXPECT_TRUE(problem(body, ErrorCode::Refused).contains(u"no picture")) << body;
    }
}

TEST(Reply, BoundsAndCleansTheModelsWords)
{
    const QByteArray words =
        "\\u202eevil\\u0007 <b>AIza0123456789012345678901234567890123456</b> " +
        QByteArray(100'000, 'x');
    const QString error = problem(replyWith(R"({"text":")" + words + R"("})"), ErrorCode::Refused);
    EXPECT_LT(error.size(), 700);
    EXPECT_FALSE(error.contains(QChar(0x202E)));
    EXPECT_FALSE(error.contains(QChar(7)));
    EXPECT_FALSE(error.contains(u"AIza"));

    const auto reply =
        judged(replyWith(R"({"text":")" + words + R"("},)" + inlinePart(pictureFile())));
    ASSERT_TRUE(reply);
    EXPECT_LE(reply->text.size(), 8'001);
    EXPECT_FALSE(reply->text.contains(QChar(0x202E)));
}

TEST(Reply, SaysWhenAnotherModelAnswered)
{
    QByteArray body = replyWith(inlinePart(pictureFile()));
    body.replace(R"("modelVersion":"gemini-3-pro-image")",
                 R"("modelVersion":"models/gemini-9-secret")");
    const auto reply = judged(body);
    ASSERT_TRUE(reply);
    ASSERT_EQ(reply->notes.size(), 1U);
    EXPECT_TRUE(reply->notes[0].english().contains(u"gemini-9-secret"));
}

TEST(Reply, ToleratesOddUsage)
{
    const auto withUsage = [](const QByteArray& usage) {
        QByteArray body = replyWith(inlinePart(pictureFile()));
        body.chop(1);
        return judged(body + R"(,"usageMetadata":)" + usage + '}');
    };
    const auto asText = withUsage(R"({"promptTokenCount":"574","candidatesTokenCount":"1120",
        "candidatesTokensDetails":[{"tokenCount":"1120","modality":"IMAGE"}]})");
    ASSERT_TRUE(asText);
    EXPECT_EQ(asText->usage.inputTokens, 574);
    EXPECT_NEAR(asText->costUsd.value(), (574 * 2 + 1120 * 120) / 1e6, 1e-9);

    for (const char* usage : {"null",
                              "{}",
                              "[]",
                              "7",
                              R"({"promptTokenCount":-5})",
                              R"({"promptTokenCount":1e400})",
                              R"({"promptTokenCount":[1]})",
                              R"({"promptTokenCount":99999999999999999999999999})"}) {
        const auto reply = withUsage(usage);
        ASSERT_TRUE(reply) << usage;
        EXPECT_FALSE(reply->usage.inputTokens) << usage;
        EXPECT_NEAR(reply->costUsd.value(), 0.134 + 560 * 2e-6, 1e-9) << usage;
    }
}

TEST(Reply, AnUnreadableReplyIsUncertain)
{
    const QByteArray whole = replyWith(inlinePart(pictureFile()));
    for (const qsizetype size : {qsizetype(1), qsizetype(20), whole.size() / 2, whole.size() - 1}) {
        EXPECT_TRUE(problem(whole.left(size), ErrorCode::Uncertain).contains(u"billed"));
    }
    problem("", ErrorCode::Uncertain);
    problem(" \n ", ErrorCode::Uncertain);
    problem("<html><body>OK</body></html>", ErrorCode::Uncertain);
    problem(R"("text")", ErrorCode::Uncertain);
    problem(QByteArray("\x1f\x8b\x08\x00", 4), ErrorCode::Uncertain);
    problem("data: {\"candidates\"\n\n", ErrorCode::Uncertain);
}

TEST(Reply, HostileJsonCostsLittleAndIsRefused)
{
    problem(QByteArray(10'000'000, '['), ErrorCode::Uncertain);
    problem(QByteArray(100, '[') + QByteArray(100, ']'), ErrorCode::Uncertain);
    QByteArray many = "[0";
    for (int i = 0; i < 300'000; ++i) many += ",[]";
    problem(many + ']', ErrorCode::Uncertain);
    problem(R"({"a":)" + QByteArray(70, '{'), ErrorCode::Uncertain);
    problem("]]]]", ErrorCode::Uncertain);
    problem(QByteArray(3'000'000, '\\') + '"', ErrorCode::Uncertain);
}

TEST(Reply, AMinorFaultDoesNotCostThePicture)
{
    const QByteArray file = pictureFile();
    const QByteArray picture = inlinePart(file);
    expectOnePicture(replyWith(R"({"text":"\ud800 alone"},)" + picture), file);
    expectOnePicture(replyWith("{\"text\":\"bad \xff\xfe utf-8\"}," + picture), file);
    expectOnePicture(replyWith(R"({"text":"a\u0000b"},)" + picture), file);
    expectOnePicture(R"({"extra":NaN,)" + replyWith(picture).mid(1), file);
    expectOnePicture(R"({"extra":)" + QByteArray(5'000, '9') + ',' + replyWith(picture).mid(1),
                     file);
    expectOnePicture(R"({"candidates":[],"x":{"y":[[[]]]},)" + replyWith(picture).mid(1), file);
    expectOnePicture(
        replyWith(R"({"thoughtSignature":")" + QByteArray(3'000'000, 'A') + R"("},)" + picture),
        file);
    expectOnePicture(replyWith(picture) + "\ntrailing", file);
}

TEST(Reply, APictureCoreIsWhatThePixelsDependOn)
{
    const QByteArray jpeg = pictureFile(Format::Jpeg);
    EXPECT_EQ(pictureCore(withProvenance(jpeg, "a")), pictureCore(jpeg));
    EXPECT_NE(pictureCore(jpeg), pictureCore(pictureFile(Format::Jpeg, 2)));

    const QByteArray png = pictureFile(Format::Png);
    QByteArray chunk(4, '\0');
    qToBigEndian<quint32>(5, chunk.data());
    chunk += "caBXhello0000";
    EXPECT_EQ(pictureCore(QByteArray(png).insert(33, chunk)), pictureCore(png));
    EXPECT_NE(pictureCore(png), pictureCore(pictureFile(Format::Png, 2)));

    for (const QByteArray& file : {jpeg, png, pictureFile(Format::WebP)}) {
        for (qsizetype size = 0; size < file.size(); size += 7) pictureCore(file.left(size));
    }
}
