// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/difference.h"
#include "program.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// Two prompts that the offline provider understands, on one picture.
class Matrix : public testing::Test {
protected:
    Matrix() { m_desk.put(QStringLiteral("in.png"), photo({320, 240})); }

    Ending run(const QStringList& more) const
    {
        return m_desk.run(QStringList{QStringLiteral("matrix"),
                                      QStringLiteral("in.png"),
                                      QStringLiteral("--prompt"),
                                      QStringLiteral("{brighten|darken}"),
                                      QStringLiteral("--json")} +
                          more);
    }

    Desk m_desk;
};

}  // namespace

TEST_F(Matrix, MakesAVersionForEachPromptUnderTheSamePicture)
{
    const Ending made = run(words("--document d.ratoon --sheet sheet.png"));
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    const Json cells = made.json().at("cells");
    ASSERT_EQ(cells.size(), 2U);
    EXPECT_EQ(cells[0].at("prompt"), "brighten");
    EXPECT_EQ(cells[1].at("prompt"), "darken");
    EXPECT_EQ(cells[0].at("error"), nullptr);
    const Json log = m_desk.run(words("log d.ratoon --json")).json();
    ASSERT_EQ(log.at("versions").size(), 3U);
    EXPECT_EQ(log.at("versions")[1].at("parent"), log.at("versions")[2].at("parent"));
    const Image sheet = m_desk.read(QStringLiteral("sheet.png"));
    EXPECT_GT(sheet.height(), sheet.width());
    EXPECT_EQ(m_desk.run(words("verify d.ratoon")).exit, 0);
}

TEST_F(Matrix, TellsWhatItWouldCostAndSendsNothing)
{
    FakeProvider provider;
    m_desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("k"));
    m_desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), provider.address());
    const Ending told =
        run(words("--dry-run --models gemini:gemini-nano-banana-2.1,gemini:gemini-3-pro-image"));
    ASSERT_EQ(told.exit, 0) << told.err.toStdString();
    ASSERT_EQ(told.json().at("cells").size(), 4U);
    EXPECT_GT(told.json().at("estimate_usd").get<double>(), 0.0);
    EXPECT_EQ(told.json().at("cells")[1].at("model"), "gemini-3-pro-image");
    EXPECT_EQ(m_desk.files(), QStringList{QStringLiteral("in.png")});
    EXPECT_TRUE(m_desk.run(words("ledger --json")).json().at("requests").empty());
}

TEST_F(Matrix, KeepsWhatSucceededWhereSomethingFails)
{
    const Ending mixed = m_desk.run({QStringLiteral("matrix"),
                                     QStringLiteral("in.png"),
                                     QStringLiteral("--prompt"),
                                     QStringLiteral("{brighten|write a poem}"),
                                     QStringLiteral("--document"),
                                     QStringLiteral("d.ratoon"),
                                     QStringLiteral("--json")});
    EXPECT_EQ(mixed.exit, 4) << mixed.err.toStdString();
    EXPECT_NE(mixed.json().at("cells")[0].at("version"), nullptr);
    EXPECT_EQ(mixed.json().at("cells")[1].at("version"), nullptr);
    EXPECT_NE(mixed.json().at("cells")[1].at("error"), nullptr);
    EXPECT_EQ(m_desk.run(words("log d.ratoon --json")).json().at("versions").size(), 2U);
}

TEST_F(Matrix, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(run({}).exit, 2);
    EXPECT_EQ(run(words("--dry-run --models no-such-model")).exit, 2);
    EXPECT_EQ(m_desk.run(words("matrix in.png --prompt {a --dry-run")).exit, 2);
}

TEST(Replay, MakesTheEditsOfADocumentAnewOnOtherPictures)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), photo({320, 240}));
    desk.put(QStringLiteral("other.png"), photo({640, 480}, Depth::Eight, 7));
    desk.put(QStringLiteral("third.jpg"), photo({200, 150}, Depth::Eight, 9));
    ASSERT_EQ(
        desk.run(words("edit in.png --prompt brighten --region 40,40,120,100 --document d.ratoon"))
            .exit,
        0);
    ASSERT_EQ(desk.run(words("edit d.ratoon --prompt blur --region 200,20,80,80")).exit, 0);

    const Ending told =
        desk.run(words("replay d.ratoon --onto other.png --out-dir out --dry-run --json"));
    ASSERT_EQ(told.exit, 0) << told.err.toStdString();
    EXPECT_EQ(told.json().at("edits"), 2);
    EXPECT_EQ(told.json().at("estimate_usd"), 0.0);

    const Ending made =
        desk.run(words("replay d.ratoon --onto other.png third.jpg --out-dir out --jobs 2 --json"));
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    ASSERT_EQ(made.json().at("images").size(), 2U);
    EXPECT_EQ(made.json().at("images")[0].at("edits"), 2);
    const Image before = desk.read(QStringLiteral("other.png"));
    const Image after = desk.read(QStringLiteral("out/other.png"));
    ASSERT_EQ(after.size(), before.size());
    // Twice as large, so the regions are, too.
    const Mask where =
        Mask::rectangle(before.size(), {80, 80, 240, 200})
            .combined(Mask::rectangle(before.size(), {400, 40, 160, 160}), Mask::Combine::Add);
    const ChangeCount changes = countChanges(before, after, where);
    EXPECT_EQ(changes.outside, 0);
    EXPECT_GT(changes.pixels, 20'000);
    EXPECT_EQ(desk.read(QStringLiteral("out/third.jpg")).size(), QSize(200, 150));
    EXPECT_EQ(desk.leftovers(), 0);

    EXPECT_EQ(desk.run(words("replay d.ratoon --onto other.png")).exit, 2);
    const Ending missing = desk.run(words("replay d.ratoon --onto no.png --out-dir out --json"));
    EXPECT_EQ(missing.exit, 3) << missing.err.toStdString();
}

TEST(MatrixOfAModel, SaysOfAReplyThatCannotBePlacedThatItIsNot)
{
    const FakeProvider provider({QStringLiteral("--scenario"), QStringLiteral("unrelated")});
    Desk desk;
    desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("k"));
    desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), provider.address());
    desk.put(QStringLiteral("in.png"), photo({320, 240}));
    const Ending made = desk.run(
        words("matrix in.png --provider gemini --prompt {hat|scarf} --document d.ratoon --json"));
    EXPECT_EQ(made.exit, 10) << made.err.toStdString();
    const Json cells = made.json().at("cells");
    ASSERT_EQ(cells.size(), 2U);
    for (const Json& cell : cells) {
        EXPECT_NE(cell.at("version"), nullptr);  // paid for, and kept
        EXPECT_NE(cell.at("error"), nullptr);
    }
}
