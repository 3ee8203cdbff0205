// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventloop.h"
#include "ui/noticestrip.h"

#include <QEvent>
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
