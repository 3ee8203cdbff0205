// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/worker.h"
#include "support/eventloop.h"

#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

using namespace ratoon;
using namespace ratoon::test;

TEST(Worker, BringsResultsBackToItsOwnThread)
{
    needApplication();
    Worker worker(2);
    Qt::HANDLE workThread = nullptr;
    Qt::HANDLE doneThread = nullptr;
    int value = 0;
    const Ticket ticket = worker.run(
        [&](const Cancel&) {
            workThread = QThread::currentThreadId();
            return 42;
        },
        [&](int result) {
            doneThread = QThread::currentThreadId();
            value = result;
        });
    EXPECT_EQ(value, 0) << "never from inside run()";
    ASSERT_TRUE(spinUntil([&] { return value != 0; }));
    EXPECT_EQ(value, 42);
    EXPECT_EQ(doneThread, QThread::currentThreadId());
    EXPECT_NE(workThread, doneThread);
}

TEST(Worker, NeverCallsBackAfterTheTicketWasDropped)
{
    needApplication();
    Worker worker(2);
    std::atomic<int> cancelled = 0;
    int calls = 0;
    for (int i = 0; i < 200; ++i) {
        Ticket ticket = worker.run(
            [&](const Cancel& cancel) {
                for (int turn = 0; turn < 1000 && !cancel.requested(); ++turn)
                    QThread::yieldCurrentThread();
                if (cancel.requested()) ++cancelled;
            },
            [&] { ++calls; });
        if (i % 3 == 0) spinFor(std::chrono::milliseconds(1));
        const int before = calls;
        ticket.drop();
        spinFor(std::chrono::milliseconds(0));
        EXPECT_EQ(calls, before);
    }
    spinFor(std::chrono::milliseconds(20));
    EXPECT_GT(cancelled, 0);
}

TEST(Worker, WithOneThreadKeepsTheOrder)
{
    needApplication();
    Worker worker(1);
    std::vector<int> order;
    std::vector<Ticket> tickets;
    for (int i = 0; i < 50; ++i) {
        tickets.push_back(worker.run([i](const Cancel&) { return i; },
                                     [&](int value) { order.push_back(value); }));
    }
    ASSERT_TRUE(spinUntil([&] { return order.size() == 50; }));
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST(Worker, DoesReleasedWorkEvenIfItGoes)
{
    needApplication();
    std::atomic<int> done = 0;
    {
        Worker worker(1);
        for (int i = 0; i < 20; ++i) worker.run([&](const Cancel&) { ++done; }, [] {}).release();
    }
    EXPECT_EQ(done, 20);
}

TEST(Worker, MayBeGoneBeforeItsResultsAreDelivered)
{
    needApplication();
    int calls = 0;
    Ticket ticket;
    {
        Worker worker(1);
        ticket = worker.run([](const Cancel&) { return 1; }, [&](int) { ++calls; });
    }
    spinFor(std::chrono::milliseconds(10));
    EXPECT_EQ(calls, 0);
}
