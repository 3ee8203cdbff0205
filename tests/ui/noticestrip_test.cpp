// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventloop.h"
#include "ui/noticestrip.h"

#include <QEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class PaintCounter : public QObject {
public:
    int count = 0;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) ++count;
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

TEST(NoticeStrip, IsReachedByTabWhereItStands)
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit above;
    NoticeStrip strip;
    QLineEdit below;
    for (QWidget* each : {static_cast<QWidget*>(&above), static_cast<QWidget*>(&strip)})
        layout.addWidget(each);
    layout.addWidget(&below);
    window.show();
    strip.say({.what = QStringLiteral("Send it?"),
               .buttons = {{.text = QStringLiteral("Send"), .run = [] {}},
                           {.text = QStringLiteral("Not now"), .run = [] {}}}});
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    above.setFocus();
    QStringList reached;
    while (!below.hasFocus() && reached.size() < 9) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        reached << window.focusWidget()->objectName();
    }
    EXPECT_EQ(reached,
              QStringList({QStringLiteral("notice0"),
                           QStringLiteral("notice1"),
                           QStringLiteral("noticeClose"),
                           QString()}));
}

TEST(NoticeStrip, LosesNoQuestionForWhatIsOnlyGoodToKnow)
{
    NoticeStrip strip;
    const Notice question{.kind = Notice::Kind::Question,
                          .what = QStringLiteral("Newer work was kept."),
                          .buttons = {{.text = QStringLiteral("Recover"), .run = [] {}}}};
    strip.say(question);
    strip.say({.what = QStringLiteral("Written: one.png")});
    strip.say({.what = QStringLiteral("Written: two.png")});
    EXPECT_EQ(strip.notice().kind, Notice::Kind::Question);
    EXPECT_EQ(strip.notice().what, question.what);
    EXPECT_EQ(strip.notice().more, QStringLiteral("Written: two.png")) << "the last one only";
    EXPECT_EQ(strip.notice().buttons.size(), 1U);
    strip.say({.kind = Notice::Kind::Error, .what = QStringLiteral("The disk is full.")});
    EXPECT_EQ(strip.notice().what, QStringLiteral("The disk is full."));
    strip.say({.what = QStringLiteral("Written: three.png")});
    EXPECT_EQ(strip.notice().what, QStringLiteral("Written: three.png"));
}

TEST(NoticeStrip, IsPaintedOnceAndThenLeftInPeace)
{
    QWidget window;
    window.resize(900, 200);
    QVBoxLayout layout(&window);
    NoticeStrip strip;
    layout.addWidget(&strip);
    layout.addStretch();
    window.show();
    strip.say({.kind = Notice::Kind::Error,
               .what = QStringLiteral("The picture was not kept."),
               .more = QStringLiteral("Choose another place for it.")});
    spinFor(std::chrono::milliseconds(200));
    PaintCounter counter;
    strip.installEventFilter(&counter);
    spinFor(std::chrono::milliseconds(200));
    EXPECT_EQ(counter.count, 0);
}
