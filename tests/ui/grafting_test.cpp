// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graft of a finished edit, adjusted in the window: what is seen live, what becomes a version, what is left.
#include "graftprogram.h"
#include "ui/canvas/stagingbar.h"
#include "ui/noticestrip.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QSlider>

using namespace ratoon;
using namespace ratoon::test;

namespace {

const QSize size(1400, 1000);
const QRect selected(500, 400, 200, 150);
const QColor red(220, 40, 50);

/// With a bright block in the middle of `place`, moved by `shift`.
Image repainted(const Image& crop, const QRect& place, QPoint shift)
{
    ImageBuilder builder(crop.size(), Depth::Eight);
    builder.write(crop.toQImage(crop.rect().translated(-shift)), {});
    QImage dab(place.size() - QSize(60, 60), QImage::Format_RGBA8888);
    dab.fill(red);
    builder.write(dab, place.topLeft() + QPoint(30, 30) + shift);
    return std::move(builder).build();
}

int farthest(Color a, Color b)
{
    const auto away = [](quint16 first, quint16 second) {
        return std::abs(first / 257 - second / 257);
    };
    return std::max({away(a.red, b.red), away(a.green, b.green), away(a.blue, b.blue)});
}

/// A photo with an edit by a model.
class Grafting : public GraftProgram {
protected:
    Grafting() : GraftProgram(photo(size), selected) {}

    VersionId edited(QPoint shift = {})
    {
        const QRect area = crop();
        const Image shown = Image::fromQImage(original().toQImage(area));
        return proposed(repainted(shown, selected.translated(-area.topLeft()), shift));
    }

    VersionId refused()
    {
        const VersionId id = proposed(photo(crop().size(), Depth::Eight, 77));
        EXPECT_TRUE(session().needsDecision(id));
        return id;
    }
};

}  // namespace

TEST_F(Grafting, ShowsAPanelInPlaceOfTheVersionsAndGoesWithoutATrace)
{
    edited();
    const auto versions = document().tree().size();
    const QSize column = window().versionsDock().size();
    click("stagingAdjust");
    settleGraft();
    EXPECT_TRUE(window().graftDock().isVisible());
    EXPECT_FALSE(window().versionsDock().isVisible());
    EXPECT_FALSE(front().canvas().stagingBar().isVisible());
    EXPECT_FALSE(widget<PlainLabel>("graftState").text().isEmpty());

    QTest::keyClick(&front().canvas(), Qt::Key_Escape);
    ASSERT_TRUE(until([&] { return front().adjusting() == nullptr; }));
    settleCanvas();
    EXPECT_FALSE(window().graftDock().isVisible());
    EXPECT_EQ(window().versionsDock().size(), column);
    EXPECT_TRUE(front().canvas().stagingBar().isVisible());
    EXPECT_EQ(document().tree().size(), versions);
    EXPECT_EQ(session().proposals().size(), 1U);
    EXPECT_EQ(client().requests().size(), 1U);
}

TEST_F(Grafting, BelongsToItsDocument)
{
    edited();
    startAdjusting();
    EXPECT_FALSE(action("prompt.discard").isEnabled()) << "Delete is not about the proposal now";
    openFile(pictureFile({320, 240}, QStringLiteral("other.png")));
    EXPECT_FALSE(window().graftDock().isVisible());
    EXPECT_TRUE(window().versionsDock().isVisible());
    run("file.close");
    ASSERT_TRUE(until([&] { return window().graftDock().isVisible(); }));
    EXPECT_TRUE(adjusting().isReady());
}

TEST_F(Grafting, IsSeenLiveAndBecomesAVersionByApply)
{
    const VersionId edit = edited();
    const VersionId root = document().head();
    startAdjusting();
    settleCanvas();
    const Image before = seen();
    widget<QCheckBox>("graftFeatherAutomatic").click();
    for (int pixels = 10; pixels <= 60; pixels += 10) {
        widget<QSlider>("graftFeatherSlider").setValue(pixels);
    }
    settleGraft();
    EXPECT_NE(seen(), before);
    EXPECT_EQ(document().head(), root) << "nothing is a version yet";
    const Image wanted = seen();

    click("graftApply");
    ASSERT_TRUE(until([&] { return front().adjusting() == nullptr; }));
    settleCanvas();
    EXPECT_EQ(document().tree().find(document().head())->parent, root);
    EXPECT_EQ(document().tree().annotation(edit).standing, Standing::Discarded);
    EXPECT_EQ(picture(), wanted);
    EXPECT_EQ(seen(), wanted);
    EXPECT_EQ(client().requests().size(), 1U);
}

TEST_F(Grafting, AnAcceptedEditIsAdjustedInItsPlace)
{
    edited();
    run("prompt.accept");
    ASSERT_TRUE(until([&] { return document().canvas().layers.size() == 2; }));
    startAdjusting();
    choose("graftMayChange", 1);
    settleGraft();
    QTest::keyClick(&front().canvas(), Qt::Key_Return);
    ASSERT_TRUE(until([&] { return front().adjusting() == nullptr; }));
    EXPECT_EQ(document().canvas().layers.size(), 2U);
    EXPECT_EQ(document().tree().size(), 3U);
}

TEST_F(Grafting, TakesBackItsStepsOneByOne)
{
    edited();
    startAdjusting();
    const Image first = seen();
    EXPECT_FALSE(action("edit.undo").isEnabled());
    widget<QCheckBox>("graftTone").click();
    choose("graftScope", static_cast<int>(Scope::LooseLayer));
    settleGraft();
    EXPECT_EQ(adjusting().scope(), Scope::LooseLayer);
    run("edit.undo");
    settleGraft();
    EXPECT_EQ(adjusting().scope(), Scope::Local);
    EXPECT_FALSE(adjusting().settings().matchTone);
    run("edit.undo");
    settleGraft();
    EXPECT_TRUE(adjusting().settings().matchTone);
    EXPECT_EQ(seen(), first);
    run("edit.redo");
    EXPECT_FALSE(adjusting().settings().matchTone);
    EXPECT_EQ(document().tree().size(), 2U);
}

TEST_F(Grafting, AHandPutsAShiftedReplyBack)
{
    const QPoint shift(-12, 7);
    edited(shift);
    startAdjusting("versions.place");
    for (const char* name : {"graftAlign", "graftTone"}) widget<QCheckBox>(name).click();
    settleGraft();
    const QPoint probe = selected.center() + QPoint(-85, -60);  // beside what was repainted
    const QPointF grip = QRectF(selected).center();
    const QPoint start = front().canvas().viewport().toWidget(grip).toPoint();
    EXPECT_EQ(front().canvas().viewport().scale(), 1.0);
    drag(grip, grip - shift);
    EXPECT_FALSE(start.isNull());
    settleGraft();
    ASSERT_TRUE(adjusting().settings().placement);
    const PlaceMatrix& place = *adjusting().settings().placement;
    const PlaceMatrix wanted = {1, 0, 12, 0, 1, -7, 0, 0, 1};
    for (std::size_t i = 0; i < place.size(); ++i) EXPECT_NEAR(place[i], wanted[i], 1e-6) << i;
    EXPECT_LE(farthest(seen().pixel(probe), original().pixel(probe)), 1);
    EXPECT_LE(
        farthest(seen().pixel(selected.center()), Color{220 * 257, 40 * 257, 50 * 257, 65535}), 1);

    QTest::keyClick(&front().canvas(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&front().canvas(), Qt::Key_Up);
    EXPECT_NEAR((*adjusting().settings().placement)[2], 22, 1e-6);
    EXPECT_NEAR((*adjusting().settings().placement)[5], -8, 1e-6);
    click("placeBack");
    EXPECT_FALSE(adjusting().settings().placement);
}

TEST_F(Grafting, BrushingOutBringsTheGroundBackAndInTakesTheReply)
{
    edited();
    startAdjusting("versions.brush");
    const QPoint middle = selected.center();
    const Color painted = seen().pixel(middle);
    ASSERT_NE(seen().pixel(middle).red, original().pixel(middle).red);
    drag(QPointF(middle) - QPointF(40, 0), QPointF(middle) + QPointF(40, 0), Qt::RightButton);
    settleGraft();
    EXPECT_FALSE(adjusting().settings().exclude.isNull());
    EXPECT_EQ(farthest(seen().pixel(middle), original().pixel(middle)), 0);
    EXPECT_TRUE(adjusting().brushNote().isEmpty());

    run("edit.undo");
    settleGraft();
    EXPECT_EQ(farthest(seen().pixel(middle), painted), 0);
    run("edit.redo");
    drag(QPointF(middle) - QPointF(40, 0), QPointF(middle) + QPointF(40, 0));
    settleGraft();
    EXPECT_EQ(farthest(seen().pixel(middle), painted), 0);
    EXPECT_TRUE(adjusting().settings().exclude.isNull() ||
                adjusting().settings().exclude.at(middle - crop().topLeft()) == 0);
    click("brushClear");
    EXPECT_FALSE(adjusting().hasBrushMarks());
}

TEST_F(Grafting, AStrokeWithoutEffectSaysSo)
{
    edited();
    startAdjusting("versions.brush");
    const QPointF outside = QRectF(selected).bottomRight() + QPointF(80, 40);
    drag(outside, outside + QPointF(30, 0));
    settleGraft();
    EXPECT_TRUE(adjusting().brushNote().contains(QStringLiteral("selected")));
    EXPECT_TRUE(widget<PlainLabel>("brushNote").isVisible());
    const QPointF inside = QRectF(selected).center();
    drag(inside, inside + QPointF(30, 0));
    settleGraft();
    EXPECT_TRUE(adjusting().brushNote().contains(QStringLiteral("already")));
}

TEST_F(Grafting, TheBrushIsSizedByKeysAndSwapped)
{
    edited();
    startAdjusting("versions.brush");
    const double before = adjusting().brushTool().radius();
    QTest::keyClick(&front().canvas(), Qt::Key_BracketRight);
    EXPECT_GT(adjusting().brushTool().radius(), before);
    QTest::keyClick(&front().canvas(), Qt::Key_X);
    EXPECT_TRUE(adjusting().brushTool().isOut());
    EXPECT_EQ(widget<Segmented>("brushSide").current(), 1);
}

class RefusedReply : public Grafting {};

TEST_F(RefusedReply, ChangesNothingAndOffersFourChoicesInBothPlaces)
{
    refused();
    settleCanvas();
    EXPECT_EQ(seen(), original());
    const auto& strip = *window().promptDock().findChild<NoticeStrip*>();
    EXPECT_EQ(strip.notice().kind, Notice::Kind::Question);
    ASSERT_EQ(strip.notice().buttons.size(), replyChoices.size());
    for (std::size_t i = 0; i < replyChoices.size(); ++i) {
        const auto& button =
            widget<QPushButton>(choiceName(replyChoices[i]).toLatin1().constData());
        EXPECT_TRUE(button.isVisible());
        EXPECT_EQ(button.accessibleName(), choiceText(replyChoices[i]));
        EXPECT_FALSE(button.toolTip().isEmpty());
        EXPECT_EQ(strip.notice().buttons[i].text, choiceText(replyChoices[i]));
    }
    EXPECT_FALSE(widget<QPushButton>("stagingAdjust").isVisible());
}

TEST_F(RefusedReply, IsPlacedByHand)
{
    const VersionId id = refused();
    click("choicePlace");
    settleGraft();
    EXPECT_EQ(adjusting().mode(), Adjusting::Mode::Place);
    EXPECT_TRUE(adjusting().isRefused());
    EXPECT_FALSE(widget<QPushButton>("graftApply").isEnabled());
    const QPointF grip = QRectF(selected).center();
    drag(grip, grip + QPointF(10, 10));
    settleGraft();
    EXPECT_FALSE(adjusting().isRefused());
    click("graftApply");
    ASSERT_TRUE(until([&] { return front().adjusting() == nullptr; }));
    EXPECT_EQ(document().canvas().layers.size(), 2U);
    EXPECT_EQ(document().tree().annotation(id).standing, Standing::Discarded);
    const QPoint outside = selected.bottomRight() + QPoint(5, 5);
    EXPECT_EQ(farthest(picture().pixel(outside), original().pixel(outside)), 0);
}

TEST_F(RefusedReply, BecomesAPictureOfItsOwn)
{
    refused();
    const VersionId root = document().head();
    click("choiceNewPicture");
    ASSERT_TRUE(until([&] { return document().head() != root; }));
    EXPECT_EQ(document().canvas().size, crop().size());
    EXPECT_EQ(document().canvas().layers.size(), 1U);
    EXPECT_EQ(client().requests().size(), 1U);
}

TEST_F(RefusedReply, BecomesALooseLayer)
{
    refused();
    const VersionId root = document().head();
    run("versions.looseLayer");
    ASSERT_TRUE(until([&] { return document().head() != root; }));
    ASSERT_EQ(document().canvas().layers.size(), 2U);
    EXPECT_EQ(document().canvas().layers.back().kind, LayerKind::Raster);
    EXPECT_EQ(document().canvas().size, size);
}

TEST_F(RefusedReply, IsAskedForAgainInTheSameWords)
{
    refused();
    client().answer(geminiAnswer(photo(crop().size(), Depth::Eight, 78)));
    session().select({});
    click("choiceAskAgain");
    ASSERT_TRUE(until([&] { return session().proposals().size() == 2; }));
    const auto& requests = client().requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[0].body, requests[1].body);
}
