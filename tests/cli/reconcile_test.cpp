// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/difference.h"
#include "program.h"
#include "support/pictures.h"
#include "support/simulator.h"

#include <gtest/gtest.h>

#include <cmath>

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

double worstProbe(const Json& report, const SimulatedReply& pair)
{
    double worst = 0;
    for (const Json& row : report.at("probe")) {
        const QPointF truth = pair.replyPlace({row.at(0).get<double>(), row.at(1).get<double>()});
        worst = std::max(
            worst,
            std::hypot(row.at(2).get<double>() - truth.x(), row.at(3).get<double>() - truth.y()));
    }
    return worst;
}

}  // namespace

TEST(Reconcile, FindsThePlaceOfADistortedReplyAndKeepsTheRest)
{
    const SimulatedReply pair = distorted(11);
    Desk desk;
    put(desk, pair);
    const Ending run = desk.run(
        words("reconcile source.png reply.png --mask mask.png --probe 64 --change change.png "
              "--out out.png --json"));
    ASSERT_EQ(run.exit, 0) << run.err.toStdString() << run.out.toStdString();
    const Json report = run.json();
    EXPECT_TRUE(report.at("alignment").at("accepted").get<bool>());
    EXPECT_LT(worstProbe(report, pair), 0.5);
    EXPECT_EQ(report.at("alignment").at("matrix").size(), 9U);
    EXPECT_EQ(report.at("tone").at("status"), "matched");
    EXPECT_LT(report.at("tone").at("delta_e_after").get<double>(),
              report.at("tone").at("delta_e_before").get<double>());
    EXPECT_EQ(report.at("change").at("outside_mask"), 0);
    EXPECT_GT(report.at("change").at("pixels").get<qint64>(), 0);
    const Image mask = desk.read(QStringLiteral("mask.png"));
    const auto change = countChanges(desk.read(QStringLiteral("source.png")),
                                     desk.read(QStringLiteral("out.png")),
                                     Mask::fromQImage(mask.toQImage()));
    EXPECT_EQ(change.outside, 0);
    EXPECT_EQ(desk.read(QStringLiteral("change.png")).size(), pair.source.size());
}

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

TEST(Reconcile, RefusesAReplyToAnotherPicture)
{
    Desk desk;
    desk.put(QStringLiteral("source.png"), photo({800, 600}));
    desk.put(QStringLiteral("reply.png"), photo({800, 600}, Depth::Eight, 77));
    const Ending run =
        desk.run(words("reconcile source.png reply.png --out out.png --change c.png --json"));
    EXPECT_EQ(run.exit, 10) << run.out.toStdString();
    EXPECT_FALSE(run.json().at("alignment").at("accepted").get<bool>());
    EXPECT_EQ(run.json().at("error").at("kind"), "unaligned");
    EXPECT_EQ(run.err.count(u'\n'), 1);
    EXPECT_FALSE(desk.files().contains(QStringLiteral("out.png")));
}

TEST(Reconcile, EndsWithTheContractsExitCodes)
{
    Desk desk;
    desk.put(QStringLiteral("a.png"), photo({320, 240}));
    EXPECT_EQ(desk.run(words("reconcile a.png")).exit, 2);
    EXPECT_EQ(desk.run(words("reconcile a.png missing.png")).exit, 3);
    EXPECT_EQ(desk.run(words("reconcile a.png a.png --probe 0")).exit, 2);
    EXPECT_EQ(desk.run(words("reconcile a.png a.png --out nowhere/b.png")).exit, 11);
    const Json same = desk.run(words("reconcile a.png a.png --json")).json();
    EXPECT_EQ(same.at("alignment").at("status"), "identity");
    EXPECT_EQ(same.at("change").at("pixels"), 0);
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

namespace {

/// An edit of a region against the fake provider playing `scenario`.
Ending editedAs(Desk& desk, const FakeProvider& provider)
{
    desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("CANARY-key-1234567890"));
    desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), provider.address());
    desk.put(QStringLiteral("in.png"), photo({1800, 1200}));
    return desk.run(words("edit in.png --provider gemini --prompt red --region 700,500,260,190 "
                          "--out out.png --document doc.ratoon --json"));
}

}  // namespace

TEST(DistortedEdit, IsPutInPlaceAndChangesNothingOutside)
{
    for (const char* scenario :
         {"normal", "shifted", "squeezed", "drift", "distorted", "distorted-heavy"}) {
        const FakeProvider provider({QStringLiteral("--scenario"), QLatin1String(scenario)});
        Desk desk;
        const Ending run = editedAs(desk, provider);
        ASSERT_EQ(run.exit, 0) << scenario << run.err.toStdString();
        const Json version = run.json().at("versions").at(0);
        EXPECT_TRUE(version.at("alignment").at("accepted").get<bool>()) << scenario;
        EXPECT_EQ(version.at("change").at("outside_mask"), 0) << scenario;
        EXPECT_GT(version.at("change").at("pixels").get<qint64>(), 10'000) << scenario;
        EXPECT_TRUE(version.at("alignment").at("confidence").is_number()) << scenario;
    }
}

TEST(DistortedEdit, ThatCannotBePlacedIsKeptAndChangesNothing)
{
    for (const char* scenario : {"mirrored", "unrelated"}) {
        const FakeProvider provider({QStringLiteral("--scenario"), QLatin1String(scenario)});
        Desk desk;
        const Ending run = editedAs(desk, provider);
        EXPECT_EQ(run.exit, 10) << scenario << run.out.toStdString();
        const Json version = run.json().at("versions").at(0);
        EXPECT_FALSE(version.at("alignment").at("accepted").get<bool>()) << scenario;
        EXPECT_EQ(version.at("change").at("pixels"), 0) << scenario;
        EXPECT_EQ(run.json().at("error").at("kind"), "unaligned");
        EXPECT_FALSE(desk.files().contains(QStringLiteral("out.png")));
        const Json report = desk.run(words("verify doc.ratoon --json")).json();
        EXPECT_EQ(report.at("ok"), true);
        EXPECT_EQ(report.at("versions"), 2);
        EXPECT_GE(report.at("replies").get<int>(), 1);
        ASSERT_EQ(desk.run(words("export doc.ratoon --out same.png")).exit, 0);
        EXPECT_EQ(desk.read(QStringLiteral("same.png")), desk.read(QStringLiteral("in.png")));
    }
}

TEST(DistortedEdit, StagesCanBeLeftOut)
{
    const FakeProvider provider({QStringLiteral("--scenario"), QStringLiteral("squeezed")});
    Desk desk;
    desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("CANARY-key-1234567890"));
    desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), provider.address());
    desk.put(QStringLiteral("in.png"), photo({1800, 1200}));
    const Ending run =
        desk.run(words("edit in.png --provider gemini --prompt red --region 700,500,260,190 "
                       "--no-align --no-tone-match --out out.png --json"));
    ASSERT_EQ(run.exit, 0) << run.err.toStdString();
    const Json version = run.json().at("versions").at(0);
    EXPECT_EQ(version.at("alignment").at("status"), "off");
    EXPECT_EQ(version.at("tone").at("status"), "off");
    EXPECT_EQ(version.at("change").at("outside_mask"), 0);
}
