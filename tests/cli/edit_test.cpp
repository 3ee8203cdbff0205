// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/difference.h"
#include "program.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <csignal>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// The desk with a key and the fake provider to use it on.
class Gemini : public testing::Test {
protected:
    explicit Gemini(const QStringList& arguments = {}) : m_provider(arguments)
    {
        m_desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("CANARY-key-1234567890"));
        m_desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), m_provider.address());
    }

    FakeProvider m_provider;
    Desk m_desk;
};

int editExit(const QStringList& scenario,
             const QString& key = QStringLiteral("CANARY-key-1234567890"))
{
    const FakeProvider provider(scenario);
    Desk desk;
    desk.set(QStringLiteral("GEMINI_API_KEY"), key);
    desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), provider.address());
    desk.put(QStringLiteral("in.png"), photo({320, 240}));
    const Ending run =
        desk.run(words("edit in.png --provider gemini --prompt red --out out.png --json"));
    EXPECT_TRUE(run.json().contains("error")) << run.out.toStdString();
    EXPECT_EQ(run.err.count(u'\n'), 1) << run.err.toStdString();
    EXPECT_EQ(desk.files(), QStringList{QStringLiteral("in.png")});
    EXPECT_FALSE((run.err + QString::fromUtf8(run.out)).contains(u"CANARY"));
    return run.exit;
}

/// The names of an object's fields, in their order.
std::string keysOf(const Json& object)
{
    std::string keys;
    for (const auto& field : object.items()) keys += (keys.empty() ? "" : " ") + field.key();
    return keys;
}

}  // namespace

TEST(OfflineEdit, ChangesTheRegionAndNothingElse)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        Desk desk;
        const Image before = photo({400, 300}, depth);
        desk.put(QStringLiteral("in.png"), before);
        const Ending run = desk.run({QStringLiteral("edit"),
                                     QStringLiteral("in.png"),
                                     QStringLiteral("--prompt"),
                                     QStringLiteral("much brighter"),
                                     QStringLiteral("--region"),
                                     QStringLiteral("100,80,150,120"),
                                     QStringLiteral("--out"),
                                     QStringLiteral("out.png"),
                                     QStringLiteral("--json")});
        ASSERT_EQ(run.exit, 0) << run.err.toStdString();
        const Image after = desk.read(QStringLiteral("out.png"));
        EXPECT_EQ(after.depth(), depth);
        const auto change =
            countChanges(before, after, Mask::rectangle({400, 300}, {100, 80, 150, 120}));
        EXPECT_EQ(change.outside, 0);
        EXPECT_GT(change.pixels, 10'000);
        const Json version = run.json().at("versions").at(0);
        EXPECT_EQ(version.at("change").at("outside_mask"), 0);
        EXPECT_EQ(version.at("change").at("pixels"), change.pixels);
        EXPECT_EQ(version.at("cost").at("basis"), "free");
        EXPECT_EQ(version.at("alignment").at("matrix").size(), 9U);
        EXPECT_EQ(desk.leftovers(), 0);
    }
}

TEST(OfflineEdit, ReportsTheFieldsThatScriptsCountOnAndNoOthers)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({200, 150}));
    const Ending run = desk.run({QStringLiteral("edit"),
                                 QStringLiteral("in.png"),
                                 QStringLiteral("--prompt"),
                                 QStringLiteral("brighter"),
                                 QStringLiteral("--json")});
    ASSERT_EQ(run.exit, 0) << run.err.toStdString();
    const Json report = run.json();
    EXPECT_EQ(keysOf(report), "document versions");
    const Json version = report.at("versions").at(0);
    EXPECT_EQ(keysOf(version),
              "id parent provider model model_reported attempts sent reply alignment tone change "
              "usage cost elapsed_ms");
    EXPECT_EQ(keysOf(version.at("sent")), "width height bytes crop");
    EXPECT_EQ(keysOf(version.at("reply")), "width height mime bytes sha256 images text");
    EXPECT_EQ(keysOf(version.at("alignment")),
              "status accepted model matrix confidence residual_px");
    EXPECT_EQ(keysOf(version.at("tone")), "status delta_e_before delta_e_after");
    EXPECT_EQ(keysOf(version.at("change")), "pixels outside_mask suggested_mask_pixels");
    EXPECT_EQ(keysOf(version.at("usage")), "input_tokens output_tokens thought_tokens");
    EXPECT_EQ(keysOf(version.at("cost")), "usd basis");
    EXPECT_EQ(keysOf(version.at("elapsed_ms")),
              "prepare upload wait decode align tone compose commit");
}

TEST(OfflineEdit, GrowsADocumentAndBranchesFromAnyVersion)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({300, 200}));
    const Ending first = desk.run(words("edit in.png --prompt sepia --document a.ratoon --json"));
    ASSERT_EQ(first.exit, 0) << first.err.toStdString();
    const Ending second = desk.run(words("edit a.ratoon --prompt darker --json"));
    ASSERT_EQ(second.exit, 0) << second.err.toStdString();
    ASSERT_EQ(desk.run(words("edit a.ratoon --prompt sharpen --from root --json")).exit, 0);
    const Json log = desk.run(words("log a.ratoon --json")).json();
    ASSERT_EQ(log.at("versions").size(), 4U);
    EXPECT_EQ(log.at("versions").at(0).at("children").size(), 2U);
    EXPECT_EQ(log.at("versions").at(1).at("id"), first.json().at("versions").at(0).at("id"));
    EXPECT_EQ(second.json().at("versions").at(0).at("parent"),
              first.json().at("versions").at(0).at("id"));
    EXPECT_EQ(log.at("versions").at(1).at("prompt"), "sepia");
    EXPECT_EQ(desk.run(words("verify a.ratoon --json")).json().at("ok"), true);
    EXPECT_EQ(desk.leftovers(), 0);
}

TEST(OfflineEdit, RefusesWhatItDoesNotUnderstandAndSaysWhatItCan)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({300, 200}));
    const Ending run = desk.run({QStringLiteral("edit"),
                                 QStringLiteral("in.png"),
                                 QStringLiteral("--prompt"),
                                 QStringLiteral("a giraffe juggling"),
                                 QStringLiteral("--out"),
                                 QStringLiteral("out.png"),
                                 QStringLiteral("--json")});
    EXPECT_EQ(run.exit, 4) << run.out.toStdString();
    EXPECT_EQ(run.json().at("error").at("kind"), "refused");
    EXPECT_EQ(desk.files(), QStringList{QStringLiteral("in.png")});
}

TEST(Edit, EndsWithTheContractsExitCodesOnBadInput)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({300, 200}));
    EXPECT_EQ(desk.run(words("edit in.png")).exit, 2);
    EXPECT_EQ(desk.run(words("edit in.png --prompt x --provider nobody")).exit, 2);
    EXPECT_EQ(desk.run(words("edit in.png --prompt sepia --region 400,400,10,10")).exit, 2);
    EXPECT_EQ(desk.run(words("edit in.png --prompt sepia --region 1,2,3")).exit, 2);
    EXPECT_EQ(desk.run(words("edit missing.png --prompt sepia")).exit, 3);
    EXPECT_EQ(desk.run(words("edit in.png --prompt sepia --provider gemini")).exit, 5);
    EXPECT_EQ(desk.run(words("edit in.png --prompt sepia --out nowhere/out.png")).exit, 11);
    EXPECT_EQ(desk.run(words("edit in.png --prompt sepia --out out.xyz")).exit, 2);
    EXPECT_EQ(desk.run({}).exit, 2);
    EXPECT_EQ(desk.files(), QStringList{QStringLiteral("in.png")});
    EXPECT_EQ(desk.leftovers(), 0);
}

TEST_F(Gemini, AnswersAnEditOfARegionAndNothingElseChanges)
{
    const Image before = photo({1800, 1200});
    m_desk.put(QStringLiteral("in.png"), before);
    const Ending run = m_desk.run(
        words("edit in.png --provider gemini --prompt red --region 700,500,200,150 --out out.png "
              "--document doc.ratoon --json"));
    ASSERT_EQ(run.exit, 0) << run.err.toStdString();
    const Json version = run.json().at("versions").at(0);
    const auto change = countChanges(before,
                                     m_desk.read(QStringLiteral("out.png")),
                                     Mask::rectangle({1800, 1200}, {700, 500, 200, 150}));
    EXPECT_EQ(change.outside, 0);
    EXPECT_GT(change.pixels, 10'000);
    EXPECT_EQ(version.at("sent").at("width"), version.at("sent").at("crop").at(2));
    EXPECT_EQ(version.at("reply").at("sha256").get<std::string>().size(), 64U);
    EXPECT_EQ(version.at("provider"), "gemini");
    EXPECT_TRUE(version.at("cost").at("usd").is_number());
    const Json report = m_desk.run(words("verify doc.ratoon --json")).json();
    EXPECT_EQ(report.at("ok"), true);
    EXPECT_GE(report.at("replies").get<int>(), 1);
}

TEST_F(Gemini, KeepsWhatWasPaidForAndHasNoPlace)
{
    m_desk.put(QStringLiteral("in.png"), photo({320, 240}));
    const Ending run = m_desk.run(words("edit in.png --provider gemini --prompt red --json"));
    ASSERT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_TRUE(run.err.contains(u"recover --list")) << run.err.toStdString();
    const Json found = m_desk.run(words("recover --list --json")).json().at("leftovers");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].at("versions"), 2);
    EXPECT_EQ(found[0].at("discarded"), true) << "for some days";
    const auto id = QString::fromStdString(found[0].at("id").get<std::string>());
    ASSERT_EQ(m_desk
                  .run({QStringLiteral("recover"),
                        id,
                        QStringLiteral("--out"),
                        QStringLiteral("a.ratoon")})
                  .exit,
              0);
    EXPECT_EQ(m_desk.run(words("log a.ratoon --json")).json().at("versions").size(), 2U);
}

TEST_F(Gemini, MakesAPictureFromWords)
{
    const Ending run = m_desk.run(
        words("generate --provider gemini --prompt banana --aspect 3:2 --out out.png --json"));
    ASSERT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(m_desk.read(QStringLiteral("out.png")).size(), QSize(1264, 848));
}

TEST_F(Gemini, StopsWithinASecondOnCtrlCAndLeavesNothing)
{
    const FakeProvider silent({QStringLiteral("--scenario"), QStringLiteral("silent")});
    m_desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), silent.address());
    m_desk.put(QStringLiteral("in.png"), photo({320, 240}));
    const auto process =
        m_desk.started(words("edit in.png --provider gemini --prompt red --out out.png"));
    ASSERT_FALSE(process->waitForFinished(1500));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    ASSERT_TRUE(process->waitForFinished(5000));
    EXPECT_EQ(process->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process->exitCode(), 1);
    EXPECT_EQ(m_desk.files(), QStringList{QStringLiteral("in.png")});
}

TEST(GeminiFailures, EndWithTheContractsExitCodes)
{
    const auto scenario = [](const char* name) {
        return QStringList{QStringLiteral("--scenario"), QLatin1String(name)};
    };
    EXPECT_EQ(editExit(scenario("text-only")), 4);
    EXPECT_EQ(editExit(scenario("image-safety")), 4);
    EXPECT_EQ(editExit(scenario("quota")), 6);
    EXPECT_EQ(editExit(scenario("overloaded")), 7);
    EXPECT_EQ(editExit(scenario("drops")), 7);
}

TEST(GeminiFailures, AKeyThatIsRejectedEndsWithFive)
{
    // As the service rejects them: 400 for a key that is none, 401 for one without a project, 403 for a disabled one.
    for (const char* key : {"CANARY-INVALID", "AQ.unbound-CANARY", "CANARY-DISABLED"})
        EXPECT_EQ(editExit({}, QLatin1String(key)), 5) << key;
}
