// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/reconcile.h"
#include "consistency/reconcilestages.h"
#include "image/codec.h"
#include "image/transform.h"
#include "support/pictures.h"
#include "support/reconcilescore.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ratoon;

namespace {

struct Mean {
    double before = 0;
    double unchanged = 0;
    double inside = 0;
    double precision = 0;
    double recall = 0;
    double seam = 0;
};

Image sample()
{
    QFile file(QStringLiteral(SAMPLE_PHOTO));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return resampled(decoded(file.readAll())->image, {1300, 975});
}

// Of several replies to one picture, a quarter of a megapixel each, with everything a model does to them.
Mean meanScore(bool heavy, bool selected)
{
    constexpr int cases = 5;
    const Image picture = sample();
    const Image other = photo({1300, 1000}, Depth::Eight, 9);
    Mean mean;
    for (int i = 0; i < cases; ++i) {
        const Simulation simulation{.seed = static_cast<quint64>(40 + i),
                                    .heavy = heavy,
                                    .size = QSize(608, 416),
                                    .share = 0.08 + 0.05 * i,
                                    .kind = static_cast<RepaintKind>(i)};
        const ReconcileScore score =
            reconcileScore(simulatedReply(picture, simulation, other), selected);
        EXPECT_TRUE(score.accepted) << i << " " << qPrintable(name(score.status));
        EXPECT_EQ(score.scope, Scope::Local) << i;
        EXPECT_EQ(score.outside, 0);
        EXPECT_LT(score.unchanged, score.unchangedBefore);
        mean.before += score.unchangedBefore / cases;
        mean.unchanged += score.unchanged / cases;
        mean.inside += score.inside / cases;
        mean.precision += score.precision / cases;
        mean.recall += score.recall / cases;
        mean.seam += score.seam / cases;
    }
    return mean;
}

}  // namespace

TEST(Reconcile, KeepsItsPromisesForANormalReply)
{
    const Mean mean = meanScore(false, false);
    EXPECT_GT(mean.before, 1.5);
    EXPECT_LT(mean.unchanged, 1.2);
    EXPECT_GT(mean.precision, 0.85);
    EXPECT_GT(mean.recall, 0.80);
    EXPECT_LT(mean.seam, 1.5);
}

TEST(Reconcile, KeepsThemForABadOneWithASelection)
{
    const Mean mean = meanScore(true, true);
    EXPECT_LT(mean.unchanged, 2.2);
    EXPECT_GT(mean.precision, 0.70);
    EXPECT_GT(mean.recall, 0.70);
}

TEST(Reconcile, ASlightLookIsTakenIfTheWordsAskForOne)
{
    const Image source = photo({608, 416});
    QImage warm = source.toQImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < warm.height(); ++y) {
        for (int x = 0; x < warm.width(); ++x) {
            const QColor color = warm.pixelColor(x, y);
            warm.setPixelColor(x,
                               y,
                               QColor(std::min(255, color.red() * 108 / 100),
                                      color.green(),
                                      color.blue() * 93 / 100));
        }
    }
    const ReplyPair pair{.source = source, .reply = Image::fromQImage(warm)};
    const auto unasked = reconciled(pair, {});
    ASSERT_TRUE(unasked);
    EXPECT_EQ(unasked->scope, Scope::Local);
    const auto asked = reconciled(pair, {.hint = Scope::GlobalTone}, unasked->stages);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->proposed, Scope::GlobalTone);
    EXPECT_EQ(asked->scope, Scope::GlobalTone);
}

TEST(Reconcile, TellsANewLightFromAnEdit)
{
    const Image picture = sample();
    const ToneDrift dusk{.gain = {0.72, 0.60, 0.42}};
    Simulation simulation{
        .seed = 5, .size = QSize(608, 416), .share = 0.0, .elastic = 0.0, .look = dusk};
    const SimulatedReply relit = simulatedReply(picture, simulation);
    const Reconciled light = reconciled({relit.source, relit.reply}, {}).value();
    EXPECT_EQ(light.scope, Scope::GlobalTone);
    EXPECT_LT(light.stages->look.left, 2.0);

    simulation.share = 0.05;
    simulation.kind = RepaintKind::Texture;
    const SimulatedReply edited = simulatedReply(picture, simulation);
    EXPECT_EQ(reconciled({edited.source, edited.reply}, {}).value().scope, Scope::Local);
}

TEST(Reconcile, WhatIsWhiteInBothStaysWhite)
{
    // A reply brightened by different amounts is clipped where the picture is white; undoing that tints its white.
    QImage snowy = photo({640, 420}).toQImage();
    for (int y = 0; y < snowy.height(); ++y)
        for (int x = 0; x < 210; ++x) snowy.setPixelColor(x, y, Qt::white);
    const Image picture = Image::fromQImage(snowy);
    ToneFit brighter;
    brighter.offset = {14, 26, 18};
    QImage reply = toned(picture, brighter).toQImage();
    for (int y = 100; y < 300; ++y)
        for (int x = 180; x < 420; ++x) reply.setPixelColor(x, y, QColor(40, 160, 90));
    const Mask selection = Mask::rectangle(picture.size(), QRect(60, 60, 400, 300));
    const Reconciled made = reconciled({picture, Image::fromQImage(reply), selection}, {}).value();
    ASSERT_TRUE(made.alignment.accepted);
    for (const QPoint place : {QPoint(110, 200), QPoint(150, 120), QPoint(150, 330)}) {
        const Color snow = made.image.pixel(place);
        EXPECT_GE(std::min({snow.red, snow.green, snow.blue}) / 257, 250) << place.x();
    }
    EXPECT_LT(made.image.pixel({300, 200}).red / 257, 90) << "what was painted is not white";
}

TEST(Reconcile, TakesClippedLightForNoChange)
{
    ToneFit brighter;
    for (std::size_t i = 0; i < 9; i += 4) brighter.matrix[i] = 1.15;
    const Image source = resampled(sample(), {650, 488});
    const Reconciled made = reconciled({source, toned(source, brighter)}, {}).value();
    ASSERT_TRUE(made.alignment.accepted);
    EXPECT_EQ(made.change.suggested, 0);
}
