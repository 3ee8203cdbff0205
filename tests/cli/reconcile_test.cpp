// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/pictures.h"
#include "support/simulator.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

SimulatedReply distorted(quint64 seed)
{
    return simulatedReply(photo({1600, 1200}),
                          {.seed = seed, .size = QSize(1264, 848), .share = 0.1, .elastic = 0});
}

/// Writes the pair, and the mask a bit larger than what was really painted.
void put(const Desk& desk, const SimulatedReply& pair)
{
    desk.put(QStringLiteral("source.png"), pair.source);
    desk.put(QStringLiteral("reply.png"), pair.reply);
    desk.put(QStringLiteral("mask.png"),
             Image::fromQImage(
                 pair.painted.grown(24).toQImage().convertToFormat(QImage::Format_RGBA8888)));
}

}  // namespace

TEST(Reconcile, LeavesOutWhatItIsToldTo)
{
    const SimulatedReply pair = distorted(12);
    Desk desk;
    put(desk, pair);
    const Json report =
        desk.run(words("reconcile source.png reply.png --no-align --no-tone-match --json")).json();
    EXPECT_EQ(report.at("alignment").at("status"), "off");
    EXPECT_EQ(report.at("alignment").at("model"), "nominal");
    EXPECT_TRUE(report.at("alignment").at("accepted").get<bool>());
    EXPECT_EQ(report.at("tone").at("status"), "off");
    EXPECT_TRUE(report.at("tone").at("delta_e_before").is_null());
}

TEST(Reconcile, EndsWithTheContractsExitCodes)
{
    Desk desk;
    desk.put(QStringLiteral("a.png"), photo({320, 240}));
    EXPECT_EQ(desk.run(words("reconcile a.png")).exit, 2);
    EXPECT_EQ(desk.run(words("reconcile a.png missing.png")).exit, 3);
    EXPECT_EQ(desk.run(words("reconcile a.png a.png --probe 0")).exit, 2);
    EXPECT_EQ(desk.run(words("reconcile a.png a.png --out nowhere/b.png")).exit, 11);
}

TEST(Rebase, RepeatsAChainFromTheRoot)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({300, 200}));
    ASSERT_EQ(
        desk.run(words("edit in.png --prompt sepia --region 10,10,90,90 --document a.ratoon")).exit,
        0);
    ASSERT_EQ(desk.run(words("edit a.ratoon --prompt darker --region 50,50,90,90")).exit, 0);
    ASSERT_EQ(desk.run(words("export a.ratoon --out before.png")).exit, 0);
    const Ending run = desk.run(words("rebase a.ratoon head --json"));
    ASSERT_EQ(run.exit, 0) << run.err.toStdString();
    ASSERT_EQ(run.json().at("versions").size(), 2U);
    const Json log = desk.run(words("log a.ratoon --json")).json();
    EXPECT_EQ(log.at("versions").size(), 5U);
    EXPECT_EQ(log.at("current"), run.json().at("versions").at(1).at("id"));
    ASSERT_EQ(desk.run(words("export a.ratoon --out after.png")).exit, 0);
    EXPECT_EQ(desk.read(QStringLiteral("before.png")), desk.read(QStringLiteral("after.png")));
    EXPECT_EQ(desk.run(words("rebase a.ratoon root")).exit, 2);
    EXPECT_EQ(desk.leftovers(), 0);
}
