// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"
#include "storage/partfile.h"

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

/// Who comes between a deed's looking and its writing. (To write over what was there when it began is what it was
/// told.)
QStringList rivalsOf(const QString& deed)
{
    static const QStringList making = {
        QStringLiteral("saveas"), QStringLiteral("openas"), QStringLiteral("salvage")};
    static const QStringList replacing = {
        QStringLiteral("save"), QStringLiteral("conflict"), QStringLiteral("compact")};
    if (making.contains(deed)) return {QStringLiteral("make")};
    if (!isThorough() && !replacing.contains(deed)) return {};
    return {QStringLiteral("replace"),
            QStringLiteral("replace%1").arg(EIO),
            QStringLiteral("replacekill")};
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

TEST_P(Faults, ASecondWriterLosesNothing)
{
    // Before each call that changes names: it is the moments between them that matter.
    const QString deed = GetParam();
    for (const QString& rival : rivalsOf(deed)) {
        const FaultDesk first(m_first.document());
        const int all = first.run(deed, rival, 0).calls();
        EXPECT_GT(all, 0);
        int kills = 0;
        for (int at = 1; at <= all; ++at) {
            const FaultDesk desk(m_first.document());
            const FaultRun run = desk.run(deed, rival, at);
            kills += run.wasKilled ? 1 : 0;
            EXPECT_TRUE(run.lines.contains(QStringLiteral("rival")));
            EXPECT_EQ(run.failure().isEmpty(), run.exit == 0 || run.wasKilled) << run.exit;
            // As any later save in that folder does.
            static_cast<void>(PartFile::beside(desk.folder() + QStringLiteral("/c.ratoon")));
            checkNothingLost(desk.folder(), run.lines);
            if (HasFailure())
                FAIL() << rival.toStdString() << " at " << at << " of " << all << ": "
                       << run.failure().toStdString();
        }
        EXPECT_EQ(kills > 0, rival.endsWith(QStringLiteral("kill")));
    }
}

TEST(SecondNames, ThatCannotBeHadAreWholeCopies)
{
    const FaultDesk first;
    const QString deed = QStringLiteral("conflict");
    const FaultRun sound = first.run(deed, QStringLiteral("nolinks"), 0);
    ASSERT_EQ(sound.exit, 0) << sound.failure().toStdString();
    checkNothingLost(first.folder(), sound.lines);
    EXPECT_EQ(QDir(first.folder()).entryList(QDir::Files | QDir::Hidden).size(), 3)
        << "ours, theirs, another one's";
    // Theirs is copied first of all.
    const int last = isThorough() ? sound.calls() : 12;
    for (int at = 1; at <= last; ++at) {
        const FaultDesk desk(first.document());
        const FaultRun run = desk.run(deed, QStringLiteral("nolinkstear"), at);
        EXPECT_TRUE(run.wasKilled);
        checkNothingLost(desk.folder(), run.lines);
        if (HasFailure()) FAIL() << "killed at " << at << " of " << sound.calls();
    }
}

TEST(Discarding, OnAFullDiskLeavesTheWorkListed)
{
    const FaultDesk first;
    const QString deed = QStringLiteral("discard");
    const int all = first.run(deed, QStringLiteral("none"), 0).calls();
    // The window's part comes first.
    const int last = isThorough() ? all : 12;
    for (int at = 1; at <= last; ++at) {
        const FaultDesk desk(first.document());
        const FaultRun run = desk.run(deed, QString::number(ENOSPC), at);
        checkNothingLost(desk.folder(), run.lines);
        EXPECT_EQ(leftovers(desk.folder() + QStringLiteral("/state")).size(), 1U);
        if (HasFailure()) FAIL() << "full at " << at << " of " << all;
    }
}

TEST(Sweeping, DoesNotDisturbWhatIsStillRead)
{
    for (const char* deed : {"compact", "salvage"}) {
        const FaultDesk first;
        const QString name = QLatin1String(deed);
        const int all = first.run(name, QStringLiteral("read"), 0).calls();
        int swept = 0;
        for (int at = 1; at <= all; at += 5) {
            const FaultDesk desk(first.document());
            const FaultRun run = desk.run(name, QStringLiteral("sweep"), at);
            swept += run.lines.contains(QStringLiteral("swept")) ? 1 : 0;
            ASSERT_EQ(run.exit, 0)
                << deed << " " << at << " of " << all << ": " << run.failure().toStdString();
            checkNothingLost(desk.folder(), run.lines);
        }
        EXPECT_GT(swept, 0) << deed;
    }
}

TEST(Sweeping, DoesNotDisturbASave)
{
    for (const QString& deed : {QStringLiteral("save"), QStringLiteral("edit")}) {
        const FaultDesk first;
        const int all = first.run(deed, QStringLiteral("tidy"), 0).calls();
        for (int at = 1; at <= all; ++at) {
            const FaultDesk desk(first.document());
            const FaultRun run = desk.run(deed, QStringLiteral("tidy"), at);
            ASSERT_EQ(run.exit, 0) << deed.toStdString() << " " << at << " of " << all << ": "
                                   << run.failure().toStdString();
            checkNothingLost(desk.folder(), run.lines);
            const QStringList files = QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden);
            const QStringList ours = {QStringLiteral("a.ratoon"), QStringLiteral("theirs.ratoon")};
            EXPECT_EQ(files, ours) << at;
        }
    }
}

TEST(ASave, CanBeTriedAgainWhereASyncFailed)
{
    const FaultDesk first;
    const QString deed = QStringLiteral("savetwice");
    const int all = first.run(deed, QStringLiteral("names"), 0).calls();
    int refused = 0;
    for (int at = 1; at <= all; ++at) {
        const FaultDesk desk(first.document());
        const FaultRun run = desk.run(deed, QStringLiteral("names%1").arg(ENOSPC), at);
        refused += run.lines.join(u' ').contains(QStringLiteral("refused")) ? 1 : 0;
        EXPECT_EQ(run.exit, 0) << at << " of " << all << ": " << run.failure().toStdString();
        checkNothingLost(desk.folder(), run.lines);
    }
    EXPECT_GT(refused, 1);
}

TEST(AnotherPrograms, LogIsNeverLeftBesideAFileItIsNotOf)
{
    const FaultDesk first;
    const QString deed = QStringLiteral("compact");
    const int all = first.run(deed, QStringLiteral("log"), 0).calls();
    for (int at = 1; at <= all; ++at) {
        const FaultDesk desk(first.document());
        const FaultRun run = desk.run(deed, QStringLiteral("log"), at);
        const QByteArray left = bytesOf(desk.folder() + QStringLiteral("/a.ratoon"));
        EXPECT_EQ(run.lines.contains(QStringLiteral("before")), run.exit != 0) << at;
        EXPECT_EQ(run.exit != 0, left == desk.document()) << at << " of " << all;
    }
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
