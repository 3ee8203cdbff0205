// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"
#include "support/pictures.h"

#include <QPainterPath>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

constexpr QSize size(200, 150);

struct Tools : testing::Test {
    OpenCanvas open{photo(size)};

    const Mask& selection() const { return open.session->selection(); }
    Mask rectangle(QRect area) const { return Mask::rectangle(size, area); }
    void use(const char* tool) { open.canvas->setTool(QString::fromLatin1(tool)); }
    void key(Qt::Key key) { QTest::keyClick(open.canvas.get(), key); }
    void click(QPointF at)
    {
        const QPointF widget = open.canvas->viewport().toWidget(at);
        sendMouse(*open.canvas, QEvent::MouseButtonPress, widget, Qt::LeftButton);
        sendMouse(*open.canvas, QEvent::MouseButtonRelease, widget, Qt::LeftButton);
    }
    QPoint layerOffset() const { return open.session->document().canvas().layers.front().offset; }
};

}  // namespace

TEST_F(Tools, AreNamedOnceEach)
{
    QStringList ids;
    for (const ToolInfo& info : open.canvas->tools()) {
        EXPECT_FALSE(info.name.isEmpty());
        EXPECT_FALSE(info.hint.isEmpty());
        EXPECT_FALSE(info.shortcut.isEmpty());
        ids.append(info.id);
    }
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_EQ(open.canvas->tool(), QStringLiteral("marquee"));
}

TEST_F(Tools, ARectangleSelectsExactlyItsPixels)
{
    open.drag({10, 20}, {40, 60});
    EXPECT_EQ(selection(), rectangle({10, 20, 30, 40}));
    open.drag({90, 80}, {50, 70});
    EXPECT_EQ(selection(), rectangle({50, 70, 40, 10}));
}

TEST_F(Tools, ARectangleSnapsToWholePixels)
{
    open.canvas->zoomToActualSize();
    for (int i = 0; i < 3; ++i) open.canvas->zoomIn();
    open.drag({80.4, 60.6}, {95.45, 70.4});
    EXPECT_EQ(selection(), rectangle({80, 61, 15, 9}));
}

TEST_F(Tools, ADragThatLeavesTheCanvasIsClipped)
{
    open.drag({150, 100}, {500, 400});
    EXPECT_EQ(selection(), rectangle({150, 100, 50, 50}));
}

TEST_F(Tools, ShiftAddsAltSubtractsBothIntersect)
{
    open.drag({10, 10}, {60, 60});
    open.drag({40, 40}, {100, 100}, Qt::ShiftModifier);
    Mask expected =
        rectangle({10, 10, 50, 50}).combined(rectangle({40, 40, 60, 60}), Mask::Combine::Add);
    EXPECT_EQ(selection(), expected);
    open.drag({0, 0}, {30, 30}, Qt::AltModifier);
    expected = expected.combined(rectangle({0, 0, 30, 30}), Mask::Combine::Subtract);
    EXPECT_EQ(selection(), expected);
    open.drag({20, 20}, {50, 50}, Qt::ShiftModifier | Qt::AltModifier);
    EXPECT_EQ(selection(),
              expected.combined(rectangle({20, 20, 30, 30}), Mask::Combine::Intersect));
}

TEST_F(Tools, TakingEverythingAwaySelectsNothing)
{
    open.drag({10, 10}, {60, 60});
    open.drag({0, 0}, {100, 100}, Qt::AltModifier);
    EXPECT_TRUE(selection().isNull());
}

TEST_F(Tools, ShiftPressedDuringADragMakesASquareAndAltDrawsFromTheMiddle)
{
    const auto widget = [&](QPointF at) { return open.canvas->viewport().toWidget(at); };
    CanvasWidget& canvas = *open.canvas;
    sendMouse(canvas, QEvent::MouseButtonPress, widget({50, 50}), Qt::LeftButton);
    sendMouse(canvas, QEvent::MouseMove, widget({80, 60}), Qt::LeftButton, Qt::ShiftModifier);
    sendMouse(
        canvas, QEvent::MouseButtonRelease, widget({80, 60}), Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_EQ(selection(), rectangle({50, 50, 30, 30}));
    sendMouse(canvas, QEvent::MouseButtonPress, widget({50, 50}), Qt::LeftButton);
    sendMouse(canvas, QEvent::MouseMove, widget({60, 70}), Qt::LeftButton, Qt::AltModifier);
    sendMouse(
        canvas, QEvent::MouseButtonRelease, widget({60, 70}), Qt::LeftButton, Qt::AltModifier);
    EXPECT_EQ(selection(), rectangle({40, 30, 20, 40}));
}

TEST_F(Tools, AClickSelectsNothing)
{
    open.drag({10, 10}, {60, 60});
    click({100, 100});
    EXPECT_TRUE(selection().isNull());
}

TEST_F(Tools, EscapeGivesADragUp)
{
    const auto widget = [&](QPointF at) { return open.canvas->viewport().toWidget(at); };
    sendMouse(*open.canvas, QEvent::MouseButtonPress, widget({50, 50}), Qt::LeftButton);
    sendMouse(*open.canvas, QEvent::MouseMove, widget({80, 60}), Qt::LeftButton);
    key(Qt::Key_Escape);
    sendMouse(*open.canvas, QEvent::MouseButtonRelease, widget({80, 60}), Qt::LeftButton);
    EXPECT_TRUE(selection().isNull());
}

TEST_F(Tools, AnEllipseIsTheAntialiasedShape)
{
    use("ellipse");
    open.drag({20, 30}, {120, 90});
    QPainterPath path;
    path.addEllipse(QRect(20, 30, 100, 60));
    EXPECT_EQ(selection(), Mask::shape(size, path));
}

TEST_F(Tools, ALassoDrawnFreehandClosesOnRelease)
{
    use("lasso");
    const auto widget = [&](QPointF at) { return open.canvas->viewport().toWidget(at); };
    sendMouse(*open.canvas, QEvent::MouseButtonPress, widget({20, 20}), Qt::LeftButton);
    for (const QPointF at : {QPointF(120, 20), QPointF(120, 100), QPointF(20, 100)}) {
        sendMouse(*open.canvas, QEvent::MouseMove, widget(at), Qt::LeftButton);
    }
    sendMouse(*open.canvas, QEvent::MouseButtonRelease, widget({20, 100}), Qt::LeftButton);
    EXPECT_EQ(selection().bounds(), QRect(20, 20, 100, 80));
    EXPECT_EQ(selection().at({70, 60}), 255);
}

TEST_F(Tools, ALassoByClicksClosesOnEnterAndTakesCornersBack)
{
    use("lasso");
    for (const QPointF at :
         {QPointF(20, 20), QPointF(120, 20), QPointF(180, 140), QPointF(120, 100)})
        click(at);
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    click({120, 100});
    click({20, 100});
    EXPECT_TRUE(selection().isNull());
    key(Qt::Key_Return);
    EXPECT_EQ(selection().bounds(), QRect(20, 20, 100, 80));
}

TEST_F(Tools, ALassoIsGivenUpByEscapeAndClosedByADoubleClick)
{
    use("lasso");
    for (const QPointF at : {QPointF(20, 20), QPointF(120, 20), QPointF(120, 100)}) click(at);
    key(Qt::Key_Escape);
    EXPECT_TRUE(selection().isNull());
    for (const QPointF at : {QPointF(20, 20), QPointF(120, 20), QPointF(120, 100)}) click(at);
    sendMouse(*open.canvas,
              QEvent::MouseButtonDblClick,
              open.canvas->viewport().toWidget({120, 100}),
              Qt::LeftButton);
    EXPECT_EQ(selection().bounds(), QRect(20, 20, 100, 80));
}

TEST_F(Tools, MoveMovesTheActiveLayerInOneVersion)
{
    use("move");
    const std::size_t before = open.session->document().tree().size();
    open.drag({50, 50}, {63, 41});
    EXPECT_EQ(layerOffset(), QPoint(13, -9));
    EXPECT_EQ(open.session->document().tree().size(), before + 1);
    key(Qt::Key_Right);
    EXPECT_EQ(layerOffset(), QPoint(14, -9));
    QTest::keyClick(open.canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(layerOffset(), QPoint(14, 1));
}

TEST_F(Tools, MoveShowsTheLayerWhileItIsDraggedAndLetsGoOnEscape)
{
    use("move");
    const QImage before = open.shot();
    const auto widget = [&](QPointF at) { return open.canvas->viewport().toWidget(at); };
    sendMouse(*open.canvas, QEvent::MouseButtonPress, widget({50, 50}), Qt::LeftButton);
    sendMouse(*open.canvas, QEvent::MouseMove, widget({90, 50}), Qt::LeftButton);
    EXPECT_NE(open.shot(), before);
    EXPECT_EQ(layerOffset(), QPoint());
    key(Qt::Key_Escape);
    sendMouse(*open.canvas, QEvent::MouseButtonRelease, widget({90, 50}), Qt::LeftButton);
    EXPECT_EQ(layerOffset(), QPoint());
    EXPECT_EQ(open.shot(), before);
}

TEST_F(Tools, TheHandPansAndTheZoomToolZooms)
{
    open.canvas->zoomToActualSize();
    for (int i = 0; i < 4; ++i) open.canvas->zoomIn();
    use("hand");
    const QPoint origin = open.canvas->viewport().deviceOrigin();
    open.drag({100, 75}, {105, 70});
    EXPECT_NE(open.canvas->viewport().deviceOrigin(), origin);

    use("zoom");
    const double scale = open.canvas->viewport().scale();
    click({100, 75});
    EXPECT_GT(open.canvas->viewport().scale(), scale);
    open.drag({90, 70}, {110, 80});
    EXPECT_TRUE(open.canvas->viewport().visibleCanvas().contains(QRect(90, 70, 20, 10)));
    EXPECT_LT(open.canvas->viewport().visibleCanvas().width(), 40);
}
