// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures that are uploaded once for several edits.
#include "providers/gemini/fileshelf.h"
#include "providers/provider.h"
#include "replies.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A service that keeps files, and an edit after the other with the same picture.
class Shelf : public testing::Test {
protected:
    /// What is asked for, as words: "upload", "send", "ask URI", "delete NAME".
    QStringList asked(bool keepsFiles, int refusals = 0)
    {
        static const Catalogue catalogue = Catalogue::builtIn();
        const auto exchange = catalogue.find(QStringLiteral("gemini"))
                                  ->exchange({.prompt = QStringLiteral("x"),
                                              .model = {},
                                              .upload = EncodedImage{.bytes = m_picture,
                                                                     .mime = "image/png",
                                                                     .size = {4, 4}},
                                              .travel = PictureTravel::Files,
                                              .keepsFiles = keepsFiles},
                                             {.key = Secret(m_key), .files = m_shelf});
        QStringList words;
        Step step = exchange->begin({});
        while (const auto* request = std::get_if<net::Request>(&step)) {
            words += word(*request);
            const bool isRefused = words.back().startsWith(u"ask") && refusals-- > 0;
            step = exchange->advance(isRefused ? net::Response{.status = 403, .body = "{}"}
                                               : answer(words.back()));
        }
        m_isAnswered = std::get<Result<EditReply>>(step).has_value();
        return words;
    }

    static QString word(const net::Request& request)
    {
        if (request.method == "DELETE")
            return QStringLiteral("delete ") + request.url.path().section(u'/', -1);
        if (request.url.path().endsWith(u"/upload/v1beta/files")) return QStringLiteral("upload");
        if (request.url.path() == u"/place") return QStringLiteral("send");
        const qsizetype at = request.body.indexOf("https://files/");
        return QStringLiteral("ask ") + QString::fromLatin1(request.body.mid(at + 14, 1));
    }

    net::Response answer(const QString& words)
    {
        if (words == u"upload")
            return {.status = 200, .headers = {{"X-Goog-Upload-URL", "https://x/place"}}};
        if (words == u"send") {
            const QByteArray number = QByteArray::number(++m_files);
            return {.status = 200,
                    .headers = {{"X-Goog-Upload-Status", "final"}},
                    .body = R"({"file":{"name":"files/)" + number +
                            R"(","state":"ACTIVE","uri":"https://files/)" + number + R"("}})"};
        }
        return words.startsWith(u"ask") ? ok(replyWith(inlinePart(pictureFile()))) : ok("{}");
    }

    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    std::shared_ptr<FileShelf> m_shelf = std::make_shared<FileShelf>([this] { return m_now; });
    QByteArray m_picture = "\x89PNG one";
    QByteArray m_key = "key";
    int m_files = 0;
    bool m_isAnswered = false;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "));
}

}  // namespace

TEST_F(Shelf, HoldsAPictureUntilTheLastEditThatNeedsIt)
{
    EXPECT_EQ(asked(true), words("upload, send, ask 1"));
    EXPECT_EQ(asked(true), words("ask 1"));
    EXPECT_EQ(asked(false), words("ask 1, delete 1"));
    EXPECT_TRUE(m_isAnswered);
    EXPECT_EQ(asked(false), words("upload, send, ask 2, delete 2"));
}

TEST_F(Shelf, HoldsNothingForAnotherKeyOrAnotherPicture)
{
    asked(true);
    m_key = "other";
    EXPECT_EQ(asked(false), words("upload, send, ask 2, delete 2"));
    m_key = "key";
    m_picture = "\x89PNG two";
    EXPECT_EQ(asked(false), words("upload, send, ask 3, delete 3, delete 1"));
}

TEST_F(Shelf, TrustsNoFileThatEndsSoon)
{
    asked(true);
    m_now = m_now.addDays(2).addSecs(-1800);
    EXPECT_EQ(asked(true), words("upload, send, ask 2"));
}

TEST_F(Shelf, UploadsOnceMoreWhatIsGone)
{
    asked(true);
    EXPECT_EQ(asked(false, 1), words("ask 1, upload, send, ask 2, delete 2"));
    EXPECT_TRUE(m_isAnswered);
}

TEST_F(Shelf, AsksNotTwiceWhereThatDoesNotHelp)
{
    asked(true);
    EXPECT_EQ(asked(false, 2), words("ask 1, upload, send, ask 2, delete 2"));
    EXPECT_FALSE(m_isAnswered);
    EXPECT_EQ(asked(false, 1), words("upload, send, ask 3, delete 3"));
    EXPECT_FALSE(m_isAnswered);
}
