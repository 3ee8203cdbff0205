// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "steps.h"
#include "storage/project.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <iostream>
#include <random>

using namespace ratoon;
using namespace ratoon::test;

// "Nothing lost": whatever a program was told to be on disk is there after kill -9, and what is there is whole.
// RATOON_KILLS raises the number of kills per test.

namespace {

constexpr int killsOfOneDocument = 25;

int kills()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("RATOON_KILLS", &ok);
    return ok ? wanted : 25;
}

/// So that a run of hours tells how far it is.
void tellProgress(int done)
{
    constexpr int some = 250;
    if (kills() > some && done % some == 0) std::cout << done << " kills" << std::endl;
}

/// What the driver said before it was killed.
struct Acknowledged {
    std::vector<std::pair<int, VersionId>> versions;
    int saved = 0;  ///< Versions in the document.
};

Acknowledged parsed(const QByteArray& output)
{
    Acknowledged result;
    for (const QByteArray& line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && words[0] == "recorded") {
            const auto id = VersionId::fromString(QString::fromLatin1(words[2]));
            if (id) result.versions.emplace_back(words[1].toInt(), *id);
        }
        if (words.size() == 2 && words[0] == "saved") result.saved = words[1].toInt();
    }
    return result;
}

/// Starts the driver, and kills it that long after its first word.
Acknowledged killed(const QStringList& arguments, int milliseconds)
{
    QProcess driver;
    driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    driver.start(QStringLiteral(KILLDRIVER), arguments);
    EXPECT_TRUE(driver.waitForReadyRead(60'000)) << "the driver does not start";
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds && driver.state() == QProcess::Running)
        driver.waitForReadyRead(std::max(1, milliseconds - static_cast<int>(timer.elapsed())));
    driver.kill();
    EXPECT_TRUE(driver.waitForFinished(60'000));
    return parsed(driver.readAllStandardOutput());
}

/// The versions in the tree hold what they should, as far as their labels tell the step.
void checkVersions(Project& project, const std::vector<std::pair<int, VersionId>>& versions)
{
    Canvas expected = beforeSteps();
    int at = 0;
    for (const auto& [step, id] : versions) {
        expected = afterSteps(expected, at, step);
        at = step;
        const Result<Canvas> canvas = project.load(id);
        ASSERT_TRUE(succeeded(canvas)) << step;
        ASSERT_TRUE(isEqual(*canvas, expected)) << step;
    }
}

}  // namespace

TEST(Crash, LosesNoVersionThatWasRecorded)
{
    std::mt19937 random(1);
    for (int kill = 0; kill < kills(); ++kill) {
        const Desk desk;
        const auto acknowledged = killed({desk.state()}, static_cast<int>(random() % 150));
        const std::vector<Leftover> left = leftovers(desk.state());
        ASSERT_EQ(left.size(), 1U) << kill;
        EXPECT_GE(left[0].versions, static_cast<int>(acknowledged.versions.size()));
        const auto project = valueOf(recoverProject(left[0].workingCopy));
        const StoredTree stored = valueOf(project->tree());
        ASSERT_GE(stored.tree.size(), acknowledged.versions.size());
        ASSERT_LE(stored.tree.size(), acknowledged.versions.size() + 1);
        ASSERT_TRUE(isSound(project->verify()));
        checkVersions(*project, acknowledged.versions);
        if (HasFatalFailure()) FAIL() << "kill " << kill;
        tellProgress(kill + 1);
    }
}

namespace {

/// Kills the driver again and again while it goes on with one document.
void killWhileSaving(int times, std::mt19937& random)
{
    const Desk desk;
    const QString path = desk.path(QStringLiteral("work.ratoon"));
    const Version root = versionAfter({});
    {
        const auto project = newProject(desk, root, beforeSteps());
        ASSERT_TRUE(succeeded(project->saveTo(path)));
        project->discardWorkingCopy();
    }
    int versions = 1;
    for (int kill = 0; kill < times; ++kill) {
        const QString state = desk.path(QStringLiteral("state%1").arg(kill));
        const auto acknowledged = killed({state, path}, static_cast<int>(random() % 150));
        ASSERT_TRUE(isSound(verifyFile(path))) << kill;
        const auto project = valueOf(openProject(desk.state(), path));
        const auto now = static_cast<int>(valueOf(project->tree()).tree.size());
        // The driver may have been killed between renaming and saying so.
        const int least = std::max(versions, acknowledged.saved);
        EXPECT_TRUE(now == least || now == least + 3) << now << " versions after " << least;
        versions = now;
        project->discardWorkingCopy();
        const auto left = leftovers(state);
        ASSERT_EQ(left.size(), 1U);
        const auto recovered = valueOf(recoverProject(left[0].workingCopy));
        ASSERT_TRUE(isSound(recovered->verify()));
        checkVersions(*recovered, acknowledged.versions);
        QDir(state).removeRecursively();
        if (testing::Test::HasFatalFailure()) FAIL() << "kill " << kill;
    }
    const auto project = valueOf(openProject(desk.state(), path));
    const StoredTree stored = valueOf(project->tree());
    std::vector<std::pair<int, VersionId>> all;
    for (const VersionId id : stored.tree.order())
        all.emplace_back(static_cast<int>(all.size()), id);
    checkVersions(*project, all);
}

}  // namespace

TEST(Crash, LeavesTheOldDocumentOrTheNewOne)
{
    std::mt19937 random(2);
    for (int left = kills(); left > 0 && !HasFatalFailure(); left -= killsOfOneDocument) {
        killWhileSaving(std::min(left, killsOfOneDocument), random);
        tellProgress(kills() - std::max(0, left - killsOfOneDocument));
    }
}
