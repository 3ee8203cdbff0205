// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/eventstream.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ratoon;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<QByteArray> events(const QByteArray& text, qsizetype piece = 1'000'000)
{
    EventStream stream;
    std::vector<QByteArray> result;
    const auto keep = [&](std::vector<QByteArray> more) {
        result.insert(result.end(), more.begin(), more.end());
    };
    for (qsizetype at = 0; at < text.size(); at += piece) keep(stream.append(text.mid(at, piece)));
    keep(stream.finish());
    return result;
}

}  // namespace

TEST(EventStream, ReadsEveryKindOfLineEndInEveryPiece)
{
    const QByteArray unixLines = "data: {\"a\":1}\n\ndata: b\n\n";
    for (const char* end : {"\n", "\r\n", "\r"}) {
        QByteArray text = unixLines;
        text.replace("\n", end);
        for (const qsizetype piece : {1, 2, 3, 5, 1000}) {
            EXPECT_THAT(events(text, piece), ElementsAre("{\"a\":1}", "b")) << piece;
        }
    }
}

TEST(EventStream, JoinsLinesAndSkipsCommentsAndNames)
{
    EXPECT_THAT(events("\xEF\xBB\xBF: hello\nevent: delta\ndata:a\ndata: b\nid: 7\ndata\n"
                       "retry: 1\ndatax: c\n\n: ping\n\n\ndata:  d\n\n"),
                ElementsAre("a\nb\n", " d"));
}

TEST(EventStream, TheLastEventNeedsNoBlankLine)
{
    EXPECT_THAT(events("data: a\n\ndata: b"), ElementsAre("a", "b"));
    EXPECT_THAT(events("data: a\n"), ElementsAre("a"));
    EXPECT_THAT(events(": only a comment"), IsEmpty());
    EXPECT_THAT(events(""), IsEmpty());
}

TEST(EventStream, KeepsUtf8ThatIsSplitBetweenPieces)
{
    EXPECT_THAT(events("data: æøå\n\n", 1), ElementsAre("æøå"));
}

TEST(EventStream, ReadsAnEventOfManyMegabytesAndManyEmptyLinesInLinearTime)
{
    const QByteArray large(30'000'000, 'x');
    EXPECT_THAT(events("data: " + large + "\n\n", 65'536), ElementsAre(large));
    EXPECT_THAT(events(QByteArray(3'000'000, '\r')), IsEmpty());
}

TEST(EventStream, StopsAtAnEventThatIsTooLarge)
{
    EventStream stream(100);
    EXPECT_THAT(stream.append("data: a\n\ndata: " + QByteArray(200, 'b')), ElementsAre("a"));
    EXPECT_TRUE(stream.isOverflown());
    EXPECT_THAT(stream.append("\n\ndata: c\n\n"), IsEmpty());
    EXPECT_THAT(stream.finish(), IsEmpty());
}

TEST(EventStream, StopsAtMoreEventsThanAnyModelSends)
{
    EventStream stream;
    const QByteArray event = "data: a\n\n";
    EXPECT_EQ(stream.append(event.repeated(EventStream::mostEvents)).size(),
              static_cast<std::size_t>(EventStream::mostEvents));
    EXPECT_FALSE(stream.isOverflown());
    EXPECT_THAT(stream.append(event), IsEmpty());
    EXPECT_TRUE(stream.isOverflown());
    EXPECT_THAT(stream.append(event), IsEmpty());
    EXPECT_THAT(stream.finish(), IsEmpty());
}
