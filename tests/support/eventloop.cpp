// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventloop.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace ratoon::test {

void needApplication()
{
    if (QCoreApplication::instance()) return;
    static int count = 1;
    static char name[] = "tests";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
}

bool spinUntil(const std::function<bool()>& isDone, std::chrono::milliseconds limit)
{
    needApplication();
    const QDeadlineTimer deadline(limit);
    while (!isDone()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

void spinFor(std::chrono::milliseconds time)
{
    spinUntil([] { return false; }, time);
}

}  // namespace ratoon::test
