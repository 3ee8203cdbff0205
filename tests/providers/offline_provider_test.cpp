// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/difference.h"
#include "providers/offline/abilities.h"
#include "providers/offline/offlineprovider.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <set>

using namespace ratoon;

namespace {

Result<EditReply> replyTo(const EditRequest& request, const Cancel& cancel = {})
{
    const auto provider = offlineProvider();
    Step step = provider->exchange(request, {})->begin(cancel);
    return std::get<Result<EditReply>>(std::move(step));
}

EditRequest requestOf(const char16_t* prompt, Image source, Mask mask = {})
{
    return {.prompt = QString::fromUtf16(prompt),
            .model = QStringLiteral("offline-1"),
            .source = std::move(source),
            .mask = std::move(mask)};
}

double meanOf(const Image& image)
{
    double sum = 0.0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const Color color = image.pixel({x, y});
            sum += color.red + color.green + color.blue;
        }
    return sum / (3.0 * image.width() * image.height());
}

const QSize small(160, 120);

}  // namespace

TEST(OfflineProvider, CostsNothingAndSaysSo)
{
    const auto provider = offlineProvider();
    EXPECT_EQ(provider->info().id, QStringLiteral("offline"));
    EXPECT_TRUE(provider->info().isLocal);
    ASSERT_EQ(provider->models().size(), 1U);
    EXPECT_TRUE(provider->models().front().isLocal);
    EXPECT_FALSE(provider->models().front().takesText);

    const auto reply = replyTo(requestOf(u"brighter", photo(small)));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->costUsd, 0.0);
    EXPECT_EQ(reply->costBasis, CostBasis::Free);
    EXPECT_EQ(reply->modelReported, QStringLiteral("offline-1"));
}

TEST(OfflineProvider, SaysWhatItUnderstood)
{
    const auto reply = replyTo(requestOf(u"slightly brighter, add a cat, sepia", photo(small)));
    ASSERT_TRUE(reply);
    ASSERT_EQ(reply->notes.size(), 3U);
    EXPECT_EQ(reply->notes[0].english(), QStringLiteral("Brightness +15\u00A0%."));
    EXPECT_EQ(reply->notes[1].english(), QStringLiteral("Toned in sepia."));
    EXPECT_EQ(reply->notes[2].english(),
              QStringLiteral("Left out, because it was not understood: “add a cat”."));
}

TEST(OfflineProvider, RefusesWithWhatItCanDo)
{
    const auto reply = replyTo(requestOf(u"add a cat", photo(small)));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, ErrorCode::Refused);
    EXPECT_EQ(reply.error().remedy, offlineAbilitiesInWords());
}

TEST(OfflineProvider, NeedsAPicture)
{
    const auto reply = replyTo(requestOf(u"a cat on a sofa", Image()));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, ErrorCode::Refused);
}

TEST(OfflineProvider, NeedsASelectionToRemoveAndToRecolor)
{
    for (const char16_t* prompt : {u"remove the stone", u"make it red", u"fjern stenen"}) {
        const auto reply = replyTo(requestOf(prompt, photo(small)));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().code, ErrorCode::Refused);
        EXPECT_TRUE(reply.error().remedy.english().startsWith(QStringLiteral("Select what")));
    }
}

TEST(OfflineProvider, EveryExampleIsUnderstood)
{
    const Image source = photo({300, 220});
    const Mask mask = Mask::rectangle(source.size(), {120, 60, 60, 60});
    for (const OfflineAbility& ability : offlineAbilities()) {
        const QString prompt = ability.example.english();
        const auto reply = replyTo({.prompt = prompt,
                                    .model = QStringLiteral("offline-1"),
                                    .source = source,
                                    .mask = mask});
        ASSERT_TRUE(reply) << prompt.toStdString();
        EXPECT_EQ(reply->notes.size(),
                  1U + (prompt.contains(QStringLiteral("background")) ? 1U : 0U))
            << prompt.toStdString();
        EXPECT_EQ(reply->pixels.size(), source.size());
        EXPECT_GT(countChanges(source, reply->pixels, mask).pixels, 0) << prompt.toStdString();
        EXPECT_EQ(countChanges(source, reply->pixels, mask).outside, 0) << prompt.toStdString();
    }
}

TEST(OfflineProvider, TheSameRequestGivesTheSameBytes)
{
    const Image source = photo({300, 220});
    const Mask mask = Mask::rectangle(source.size(), {100, 60, 90, 70});
    for (const OfflineAbility& ability : offlineAbilities()) {
        const EditRequest request{.prompt = ability.example.english(),
                                  .model = QStringLiteral("offline-1"),
                                  .source = source,
                                  .mask = mask};
        const auto first = replyTo(request);
        const auto second = replyTo(request);
        ASSERT_TRUE(first && second);
        EXPECT_EQ(first->pixels, second->pixels) << request.prompt.toStdString();
    }
}

TEST(OfflineProvider, KeepsDepthAndTones)
{
    const Image source = gradient({512, 64}, Depth::Sixteen);
    const auto reply = replyTo(requestOf(u"slightly brighter and warmer", source));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->pixels.depth(), Depth::Sixteen);
    std::set<quint16> levels;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 512; ++x) levels.insert(reply->pixels.pixel({x, y}).green);
    EXPECT_GT(levels.size(), 256U);
}

TEST(OfflineProvider, BrighterIsBrighterAndBlackAndWhiteIsGrey)
{
    const Image source = photo(small);
    EXPECT_GT(meanOf(replyTo(requestOf(u"brighter", source))->pixels), meanOf(source));
    EXPECT_LT(meanOf(replyTo(requestOf(u"mørkere", source))->pixels), meanOf(source));
    const Image grey = replyTo(requestOf(u"sort-hvid", source))->pixels;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x) {
            const Color color = grey.pixel({x, y});
            ASSERT_EQ(color.red, color.green);
            ASSERT_EQ(color.green, color.blue);
        }
}

TEST(OfflineProvider, StopsWhenItIsCancelled)
{
    Cancel cancel;
    cancel.request();
    for (const char16_t* prompt : {u"remove it", u"brighter", u"cartoon", u"replace the sky"}) {
        const auto reply = replyTo(
            requestOf(prompt, photo(small), Mask::rectangle(small, {40, 40, 40, 40})), cancel);
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().code, ErrorCode::Cancelled);
    }
}
