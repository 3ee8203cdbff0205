// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <cerrno>
#include <iostream>
#include <random>

using namespace ratoon;
using namespace ratoon::test;

// RATOON_FAULTS=all goes through every call of every deed; otherwise a few of each are tried.

namespace {

constexpr int fewPoints = 3;

bool isThorough()
{
    return qgetenv("RATOON_FAULTS") == "all";
}

/// The calls at which something is to go wrong: all, or some chosen by chance.
std::vector<int> pointsOf(int calls, std::mt19937& random)
{
    std::vector<int> points;
    if (isThorough()) {
        for (int at = 1; at <= calls; ++at) points.push_back(at);
    } else {
        for (int i = 0; i < fewPoints; ++i)
            points.push_back(1 + static_cast<int>(random() % static_cast<unsigned>(calls)));
    }
    return points;
}

class Faults : public testing::TestWithParam<QString> {
protected:
    int calls(const char* kind = "none") const
    {
        const FaultRun run = m_first.run(GetParam(), QLatin1String(kind), 0);
        EXPECT_EQ(run.exit, 0) << run.failure().toStdString();
        EXPECT_GT(run.calls(), 5);
        checkNothingLost(m_first.folder(), run.lines);
        return run.calls();
    }

    const FaultDesk m_first;
};

}  // namespace

TEST_P(Faults, AKillLosesNothing)
{
    std::mt19937 random(3);
    const int all = calls();
    int points = 0;
    for (const char* fault : {"kill", "tear"}) {
        for (const int at : pointsOf(all, random)) {
            const FaultDesk desk(m_first.document());
            const FaultRun run = desk.run(GetParam(), QLatin1String(fault), at);
            EXPECT_TRUE(run.wasKilled);
            checkNothingLost(desk.folder(), run.lines);
            ++points;
            if (HasFailure()) FAIL() << fault << " at " << at << " of " << all;
        }
    }
    if (isThorough()) std::cout << GetParam().toStdString() << ": " << points << " kills\n";
}

TEST_P(Faults, AnErrorIsSaidAndLosesNothing)
{
    std::mt19937 random(4);
    const int all = calls();
    int points = 0;
    int said = 0;
    for (const int error : {EIO, ENOSPC, EACCES, EROFS}) {
        for (const char* sticky : {"", "+"}) {
            if (!isThorough() && random() % 4 != 0) continue;
            for (const int at : pointsOf(all, random)) {
                const FaultDesk desk(m_first.document());
                const QString fault = QString::number(error) + QLatin1String(sticky);
                const FaultRun run = desk.run(GetParam(), fault, at);
                EXPECT_FALSE(run.wasKilled);
                EXPECT_EQ(run.failure().isEmpty(), run.exit == 0) << run.exit;
                said += run.failure().isEmpty() ? 0 : 1;
                checkNothingLost(desk.folder(), run.lines);
                ++points;
                if (HasFailure())
                    FAIL() << fault.toStdString() << " at " << at << " of " << all << ": "
                           << run.failure().toStdString();
            }
        }
    }
    if (isThorough())
        std::cout << GetParam().toStdString() << ": " << points << " errors, " << said << " said\n";
}

TEST_P(Faults, AReadErrorIsSaidAndLosesNothing)
{
    std::mt19937 random(5);
    const int all = calls("read");
    int points = 0;
    int said = 0;
    for (const char* sticky : {"", "+"}) {
        for (const int at : pointsOf(all, random)) {
            const FaultDesk desk(m_first.document());
            const QString fault = QStringLiteral("read%1").arg(EIO) + QLatin1String(sticky);
            const FaultRun run = desk.run(GetParam(), fault, at);
            EXPECT_FALSE(run.wasKilled);
            EXPECT_EQ(run.failure().isEmpty(), run.exit == 0) << run.exit;
            said += run.failure().isEmpty() ? 0 : 1;
            checkNothingLost(desk.folder(), run.lines);
            ++points;
            if (HasFailure())
                FAIL() << fault.toStdString() << " at " << at << " of " << all << ": "
                       << run.failure().toStdString();
        }
    }
    if (isThorough())
        std::cout << GetParam().toStdString() << ": " << points << " read errors, " << said
                  << " said\n";
}

TEST(Locks, ThatCannotBeHadAreSaid)
{
    const FaultDesk desk;
    const FaultRun run = desk.run(QStringLiteral("open"), QStringLiteral("nolocks"), 0);
    EXPECT_TRUE(run.failure().contains(QStringLiteral("locked"))) << run.failure().toStdString();
    checkNothingLost(desk.folder(), run.lines);
}

INSTANTIATE_TEST_SUITE_P(Deeds, Faults, testing::ValuesIn(deeds()), [](const auto& deed) {
    return deed.param.toStdString();
});
