// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"
#include "support/eventloop.h"
#include "support/pictures.h"
#include "ui/canvas/editpill.h"
#include "ui/canvas/editpills.h"
#include "ui/canvas/marchingants.h"
#include "ui/canvas/stagingbar.h"
#include "ui/incoming.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

constexpr QSize size(320, 240);

struct OnCanvas : testing::Test {
    OpenCanvas open{opaqueNoise(size), {500, 400}};

    CanvasWidget& canvas() { return *open.canvas; }
    const Viewport& viewport() const { return open.canvas->viewport(); }
    StagingBar& staging() { return open.canvas->stagingBar(); }
    EditPills& pills() { return *open.canvas->findChild<EditPills*>(); }
    void key(Qt::Key key) { QTest::keyClick(open.canvas.get(), key); }
    VersionId head() const { return open.session->document().head(); }
};

}  // namespace

TEST_F(OnCanvas, ThePictureIsShownPixelForPixel)
{
    canvas().zoomToActualSize();
    const QImage shot = open.shot();
    const QImage pixels = open.session->document().canvas().layers.front().image.toQImage();
    const QPoint origin = viewport().deviceOrigin();
    for (const QPoint at : {QPoint(0, 0), QPoint(319, 239), QPoint(160, 7), QPoint(3, 200)}) {
        EXPECT_EQ(shot.pixel(origin + at), pixels.pixel(at) | 0xff000000U);
    }
    EXPECT_EQ(shot.pixelColor(0, 0), themeOf(canvas()).surround);
}

TEST_F(OnCanvas, TheWheelZoomsAtTheCursor)
{
    const QPointF cursor(300, 150);
    const QPointF before = viewport().toCanvas(cursor);
    for (const auto modifiers :
         {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier)}) {
        const double scale = viewport().scale();
        open.wheel(cursor, 2, modifiers);
        EXPECT_GT(viewport().scale(), scale);
        EXPECT_LE((viewport().toWidget(before) - cursor).manhattanLength(), 2);
    }
}

TEST_F(OnCanvas, ShiftAndTheWheelPanSideways)
{
    const QPoint before = viewport().deviceOrigin();
    open.wheel({200, 200}, 1, Qt::ShiftModifier);
    EXPECT_NE(viewport().deviceOrigin().x(), before.x());
    EXPECT_EQ(viewport().deviceOrigin().y(), before.y());
}

TEST_F(OnCanvas, SpaceAndTheMiddleButtonPan)
{
    const QPoint before = viewport().deviceOrigin();
    QTest::keyPress(&canvas(), Qt::Key_Space);
    open.drag({50, 50}, {80, 60});
    QTest::keyRelease(&canvas(), Qt::Key_Space);
    EXPECT_TRUE(open.session->selection().isNull());
    EXPECT_EQ(viewport().deviceOrigin() - before, QPoint(30, 10));

    sendMouse(canvas(), QEvent::MouseButtonPress, {100, 100}, Qt::MiddleButton);
    sendMouse(canvas(), QEvent::MouseMove, {90, 100}, Qt::MiddleButton);
    sendMouse(canvas(), QEvent::MouseButtonRelease, {90, 100}, Qt::MiddleButton);
    EXPECT_EQ(viewport().deviceOrigin() - before, QPoint(20, 10));
}

TEST_F(OnCanvas, KeysZoomAndPan)
{
    QSignalSpy zoomed(&canvas(), &CanvasWidget::zoomChanged);
    const double start = viewport().scale();
    key(Qt::Key_Plus);
    EXPECT_GT(viewport().scale(), start);
    key(Qt::Key_Minus);
    key(Qt::Key_1);
    EXPECT_EQ(viewport().scale(), 1.0);
    key(Qt::Key_2);
    EXPECT_TRUE(viewport().isFitted());
    EXPECT_GE(zoomed.size(), 3);
    const QPoint origin = viewport().deviceOrigin();
    key(Qt::Key_Left);
    EXPECT_GT(viewport().deviceOrigin().x(), origin.x());
}

TEST_F(OnCanvas, TheCursorIsToldInCanvasPixels)
{
    QSignalSpy moved(&canvas(), &CanvasWidget::cursorMoved);
    sendMouse(canvas(), QEvent::MouseMove, viewport().toWidget(QPointF(12, 34)), Qt::NoButton);
    ASSERT_EQ(moved.size(), 1);
    const QPointF at = moved.front().front().toPointF();
    EXPECT_NEAR(at.x(), 12, 1e-6);
    EXPECT_NEAR(at.y(), 34, 1e-6);
}

TEST_F(OnCanvas, NothingMovesWhileThereIsNothingToShow)
{
    auto* ants = canvas().findChild<MarchingAnts*>();
    ASSERT_NE(ants, nullptr);
    EXPECT_FALSE(ants->isMoving());
    EXPECT_FALSE(pills().isMoving());
    QSignalSpy painted(ants, &MarchingAnts::changed);
    spinFor(std::chrono::milliseconds(300));
    EXPECT_EQ(painted.size(), 0);
}

TEST_F(OnCanvas, AntsMarchOnlyForSomeoneToSee)
{
    auto* ants = canvas().findChild<MarchingAnts*>();
    open.session->select(Mask::rectangle(size, {10, 10, 50, 50}));
    open.settle();
    EXPECT_TRUE(ants->isMoving());
    canvas().setReduceMotion(true);
    EXPECT_FALSE(ants->isMoving());
    canvas().setReduceMotion(false);
    EXPECT_TRUE(ants->isMoving());
    canvas().hide();
    EXPECT_FALSE(ants->isMoving());
    canvas().show();
    open.session->select({});
    open.settle();
    EXPECT_FALSE(ants->isMoving());
}

TEST_F(OnCanvas, TheOutlineLiesOnTheEdgeOfTheSelection)
{
    canvas().zoomToActualSize();
    const QImage before = open.shot();
    open.session->select(Mask::rectangle(size, {100, 60, 80, 50}));
    const QImage after = open.shot();
    const QPoint origin = viewport().deviceOrigin();
    QRect changed;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (after.pixel(x, y) != before.pixel(x, y)) changed |= QRect(x, y, 1, 1);
        }
    }
    const QRect expected(origin + QPoint(100, 60), QSize(80, 50));
    EXPECT_TRUE(changed.adjusted(-1, -1, 1, 1).contains(expected));
    EXPECT_TRUE(expected.adjusted(-2, -2, 2, 2).contains(changed));
    EXPECT_EQ(after.pixel(expected.center()), before.pixel(expected.center()));
}

TEST_F(OnCanvas, ARunningEditShowsAPillThatCancelsIt)
{
    QSignalSpy changed(open.session.get(), &Session::jobsChanged);
    open.session->applyEdit(
        {.prompt = QStringLiteral("blur"), .provider = QStringLiteral("offline")});
    ASSERT_EQ(pills().pills().size(), 1U);
    EditPill* pill = pills().pills().front();
    EXPECT_TRUE(pill->isVisible());
    EXPECT_TRUE(canvas().rect().contains(pill->geometry()));
    EXPECT_TRUE(pills().isMoving());
    auto* cancel = pill->findChild<QAbstractButton*>();
    ASSERT_NE(cancel, nullptr);
    EXPECT_FALSE(cancel->accessibleName().isEmpty());
    cancel->click();
    EXPECT_TRUE(spinUntil([&] { return pills().pills().empty(); }));
    EXPECT_FALSE(pills().isMoving());
    EXPECT_TRUE(open.session->proposals().empty());
}

TEST_F(OnCanvas, SeveralEditsHaveAPillEachAndSayHowManyWait)
{
    for (int i = 0; i < 3; ++i) {
        open.session->applyEdit(
            {.prompt = QStringLiteral("blur"), .provider = QStringLiteral("offline")});
    }
    const auto shown = pills().pills();
    ASSERT_EQ(shown.size(), 3U);
    EXPECT_FALSE(shown[0]->geometry().intersects(shown[1]->geometry()));
    EXPECT_FALSE(shown[1]->geometry().intersects(shown[2]->geometry()));
    EXPECT_TRUE(shown[0]->accessibleName().contains(QLatin1Char('2')));
    EXPECT_TRUE(spinUntil([&] { return open.session->proposals().size() == 3; }));
    EXPECT_TRUE(pills().pills().empty());
}

TEST_F(OnCanvas, AProposalIsShownAtOnceAndEnterAcceptsIt)
{
    const QImage before = open.shot();
    EXPECT_FALSE(staging().isVisible());
    const VersionId proposal = open.propose(QStringLiteral("blur"));
    EXPECT_TRUE(staging().isVisible());
    EXPECT_EQ(canvas().preview(), proposal);
    EXPECT_NE(open.shot(), before);
    EXPECT_NE(head(), proposal);
    key(Qt::Key_Return);
    EXPECT_TRUE(spinUntil([&] { return head() == proposal; }));
    EXPECT_FALSE(staging().isVisible());
    EXPECT_FALSE(canvas().preview().has_value());
}

TEST_F(OnCanvas, KeysWalkTheProposals)
{
    const VersionId first = open.propose(QStringLiteral("blur"));
    const VersionId second = open.propose(QStringLiteral("sharpen"));
    const VersionId third = open.propose(QStringLiteral("warmer"));
    EXPECT_EQ(staging().current(), first);
    key(Qt::Key_Right);
    EXPECT_EQ(canvas().preview(), second);
    key(Qt::Key_3);
    EXPECT_EQ(canvas().preview(), third);
    key(Qt::Key_Right);
    EXPECT_EQ(canvas().preview(), first);
    key(Qt::Key_Left);
    EXPECT_EQ(canvas().preview(), third);
    key(Qt::Key_Delete);
    EXPECT_EQ(open.session->proposals().size(), 2U);
    EXPECT_EQ(canvas().preview(), second);
    EXPECT_EQ(open.session->document().tree().annotation(third).standing, Standing::Discarded);
}

TEST_F(OnCanvas, SpaceShowsWhatWasThereBefore)
{
    const QImage before = open.shot();
    open.propose(QStringLiteral("blur"));
    key(Qt::Key_Space);
    EXPECT_TRUE(staging().isHidingPreview());
    EXPECT_FALSE(canvas().preview().has_value());
    const QPoint inside = canvas().rect().center();
    EXPECT_EQ(open.shot().pixel(inside), before.pixel(inside));
    key(Qt::Key_Space);
    EXPECT_TRUE(canvas().preview().has_value());
}

TEST_F(OnCanvas, ADoubleClickOnTheProposalAcceptsIt)
{
    const VersionId proposal =
        open.propose(QStringLiteral("blur"), Mask::rectangle(size, {40, 40, 100, 100}));
    sendMouse(
        canvas(), QEvent::MouseButtonDblClick, viewport().toWidget({300, 20}), Qt::LeftButton);
    sendMouse(canvas(), QEvent::MouseButtonRelease, viewport().toWidget({300, 20}), Qt::LeftButton);
    EXPECT_NE(head(), proposal);
    sendMouse(canvas(), QEvent::MouseButtonDblClick, viewport().toWidget({60, 60}), Qt::LeftButton);
    EXPECT_TRUE(spinUntil([&] { return head() == proposal; }));
}

TEST_F(OnCanvas, ADoubleClickWithEverySelectionToolAcceptsAndKeepsTheSelection)
{
    const Mask selected = Mask::rectangle(size, {40, 40, 100, 100});
    for (const char* tool : {"marquee", "ellipse", "lasso"}) {
        canvas().setTool(QLatin1String(tool));
        open.session->select(selected);
        const VersionId proposal = open.propose(QStringLiteral("blur"), selected);
        open.doubleClick({60, 60});
        EXPECT_TRUE(spinUntil([&] { return head() == proposal; })) << tool;
        EXPECT_EQ(open.session->selection().bounds(), selected.bounds()) << tool;
    }
}

TEST_F(OnCanvas, QuickClicksOfTheZoomToolAcceptNothing)
{
    canvas().setTool(QStringLiteral("zoom"));
    const VersionId before = head();
    const double scale = viewport().scale();
    open.propose(QStringLiteral("blur"));
    open.doubleClick({60, 60});
    open.settle();
    EXPECT_EQ(head(), before);
    EXPECT_GT(viewport().scale(), scale * 1.5);
}

TEST_F(OnCanvas, AnAcceptedProposalStaysOnTheScreenUntilItIsTheHead)
{
    const VersionId proposal = open.propose(QStringLiteral("blur"));
    VersionId headWhenItLeft;
    QObject::connect(
        &canvas(), &CanvasWidget::previewChanged, &canvas(), [&] { headWhenItLeft = head(); });
    key(Qt::Key_Return);
    ASSERT_TRUE(spinUntil([&] { return head() == proposal; }));
    EXPECT_EQ(headWhenItLeft, proposal);
}

TEST_F(OnCanvas, TheProposalsOfAnotherHeadReplaceAnAcceptedOne)
{
    const VersionId root = head();
    const VersionId first = open.propose(QStringLiteral("blur"));
    key(Qt::Key_Return);
    ASSERT_TRUE(spinUntil([&] { return head() == first; }));
    const VersionId second = open.propose(QStringLiteral("sharpen"));
    staging().accept();
    open.session->checkout(root);  // before it got there
    ASSERT_TRUE(spinUntil([&] { return head() == root; }));
    EXPECT_FALSE(staging().isActive());
    open.session->discard(second);
    open.session->checkout(first);
    ASSERT_TRUE(spinUntil([&] { return head() == first; }));
    const VersionId third = open.propose(QStringLiteral("warmer"));
    EXPECT_EQ(staging().current(), third);
}

TEST_F(OnCanvas, APeekGoesBeforeThePreviewAndLeavesAgain)
{
    // The upper half: the bar's thumbnails come when they come.
    const auto upperHalf = [this] { return open.shot().copy(0, 0, 500, 200); };
    const VersionId root = head();
    const QImage before = upperHalf();
    const VersionId proposal = open.propose(QStringLiteral("blur"));
    const QImage preview = upperHalf();
    EXPECT_NE(preview, before);
    canvas().peek(root);
    EXPECT_EQ(upperHalf(), before);
    canvas().peek(std::nullopt);
    EXPECT_EQ(upperHalf(), preview);
    EXPECT_EQ(canvas().preview(), proposal);
}

TEST_F(OnCanvas, DroppedFilesAndImagesArriveAsValues)
{
    QList<IncomingPicture> dropped;
    QPointF place;
    QObject::connect(&canvas(),
                     &CanvasWidget::picturesDropped,
                     &canvas(),
                     [&](const QMimeData& data, QPointF at) {
                         dropped += *incomingPictures(data);
                         place = at;
                     });
    const auto drop = [&](const QMimeData& data) {
        QDragEnterEvent enter({250, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &enter);
        QDropEvent event(QPointF(250, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
        return enter.isAccepted();
    };
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/b.png")),
                   QUrl(QStringLiteral("https://example.org/c.png"))});
    EXPECT_TRUE(drop(files));
    QMimeData bytes;
    bytes.setData(QStringLiteral("image/png"), "not looked at here");
    EXPECT_TRUE(drop(bytes));
    QMimeData words;
    words.setText(QStringLiteral("words"));
    EXPECT_FALSE(drop(words));
    ASSERT_EQ(dropped.size(), 2);
    EXPECT_EQ(dropped[0].path, QStringLiteral("/a/b.png"));
    EXPECT_EQ(dropped[1].bytes, QByteArray("not looked at here"));
    EXPECT_EQ(place, viewport().toCanvas({250, 200}));
}

TEST_F(OnCanvas, ScreenReadersHearWhatIsShown)
{
    open.session->select(Mask::rectangle(size, {10, 10, 50, 40}));
    EXPECT_FALSE(canvas().accessibleName().isEmpty());
    const QString description = canvas().accessibleDescription();
    EXPECT_TRUE(description.contains(QStringLiteral("320 × 240")));
    EXPECT_TRUE(description.contains(QStringLiteral("50 × 40")));
    open.propose(QStringLiteral("blur"));
    for (const QWidget* widget : canvas().findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        }
    }
}

TEST_F(OnCanvas, AHiddenCanvasKeepsNoTiles)
{
    canvas().hide();
    EXPECT_TRUE(canvas().isSettled());
    canvas().show();
    canvas().zoomToActualSize();
    const QImage shot = open.shot();
    const QImage pixels = open.session->document().canvas().layers.front().image.toQImage();
    EXPECT_EQ(shot.pixel(viewport().deviceOrigin()), pixels.pixel(0, 0) | 0xff000000U);
}

TEST_F(OnCanvas, AKnownPictureIsThereFromTheFirstPaint)
{
    const Picture first = canvas().picture();
    CanvasWidget second(open.services, *open.session, first);
    second.resize(canvas().size());
    EXPECT_FALSE(second.picture().isNull());
    const QPoint middle = second.rect().center();
    EXPECT_EQ(second.grab().toImage().pixel(middle), open.shot().pixel(middle));
}
