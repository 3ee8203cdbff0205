// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrun.h"

#include "steps.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <set>

namespace ratoon::test {

namespace {

QByteArray newDocument(const Desk& desk)
{
    const QString path = desk.path(QStringLiteral("first.ratoon"));
    Version last = versionAfter({});
    const auto project = newProject(desk, last, beforeSteps());
    for (int step = 1; step < versionsAtFirst; ++step) {
        last = versionAfter(last.id, QString::number(step));
        const Canvas canvas = afterSteps(beforeSteps(), 0, step);
        EXPECT_TRUE(succeeded(project->record(last, canvas, {}, {}, last.id)));
    }
    EXPECT_TRUE(succeeded(project->saveTo(path)));
    project->discardWorkingCopy();
    return bytesOf(path);
}

/// Whatever is in a place that can be opened.
struct Held {
    std::set<VersionId> versions;
    std::set<QByteArray> blobs;
};

void take(Project& project, const QStringList& said, Held& held)
{
    ASSERT_TRUE(isSound(project.verify()));
    const auto stored = project.tree();
    ASSERT_TRUE(succeeded(stored));
    for (const VersionId id : stored->tree.order()) {
        bool isStep = false;
        const int step = stored->tree.label(id).toInt(&isStep);
        if (isStep) {
            ASSERT_TRUE(isEqual(valueOf(project.load(id)), afterSteps(beforeSteps(), 0, step)));
        }
        held.versions.insert(id);
    }
    for (const QString& line : said) {
        if (!line.startsWith(QStringLiteral("kept "))) continue;
        const QByteArray hash = QByteArray::fromHex(line.section(u' ', 1, 1).toLatin1());
        if (project.blob(hash)) held.blobs.insert(hash);
    }
}

/// A saved document, if it is there: always whole.
int takeFile(const Desk& desk, const QString& path, const QStringList& said, Held& held)
{
    if (!QFile::exists(path)) return 0;
    const auto report = verifyFile(path);
    EXPECT_TRUE(isSound(report)) << path.toStdString();
    if (!report || !report->problems.empty()) return 0;
    const auto project = valueOf(openProject(desk.state(), path));
    take(*project, said, held);
    project->discardWorkingCopy();
    return report->versions;
}

int lastNumber(const QStringList& said, const char* word)
{
    int number = 0;
    for (const QString& line : said) {
        if (line.section(u' ', 0, 0) == QLatin1String(word))
            number = line.section(u' ', 1, 1).toInt();
    }
    return number;
}

}  // namespace

QStringList deeds()
{
    return {QStringLiteral("create"),
            QStringLiteral("commit"),
            QStringLiteral("edit"),
            QStringLiteral("save"),
            QStringLiteral("saveas"),
            QStringLiteral("openas"),
            QStringLiteral("conflict"),
            QStringLiteral("receive"),
            QStringLiteral("open"),
            QStringLiteral("upgrade"),
            QStringLiteral("compact"),
            QStringLiteral("salvage"),
            QStringLiteral("rescue"),
            QStringLiteral("recover"),
            QStringLiteral("discard")};
}

int FaultRun::calls() const
{
    return lastNumber(lines, "calls");
}

QString FaultRun::failure() const
{
    for (const QString& line : lines) {
        if (line.startsWith(QStringLiteral("failed "))) return line.mid(7);
    }
    return {};
}

FaultDesk::FaultDesk(const QByteArray& document)
    : m_document(document.isEmpty() ? newDocument(m_desk) : document)
{
    QDir().mkpath(folder());
    writeBytes(folder() + QStringLiteral("/a.ratoon"), m_document);
}

FaultRun FaultDesk::run(const QString& deed, const QString& fault, int at, const QString& log) const
{
    QProcess driver;
    driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments = {deed, folder(), fault, QString::number(at)};
    if (!log.isEmpty()) arguments << log;
    driver.start(QStringLiteral(FAULTDRIVER), arguments);
    EXPECT_TRUE(driver.waitForFinished(60'000)) << "the driver hangs";
    FaultRun run{.wasKilled = driver.exitStatus() == QProcess::CrashExit,
                 .exit = driver.exitCode(),
                 .lines = {}};
    run.lines = QString::fromUtf8(driver.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    return run;
}

void checkNothingLost(const QString& folder, const QStringList& said)
{
    const Desk desk;
    Held held;
    const int saved = takeFile(desk, folder + QStringLiteral("/a.ratoon"), said, held);
    EXPECT_GE(saved, versionsAtFirst);
    const int other = takeFile(desk, folder + QStringLiteral("/b.ratoon"), said, held);
    EXPECT_GE(other, lastNumber(said, "recovered"));
    // Somebody else may have saved after us.
    if (!said.contains(QStringLiteral("rival"))) {
        EXPECT_GE(std::max(saved, other), lastNumber(said, "saved"));
    }
    const int old = takeFile(desk, folder + QStringLiteral("/a.format-1.ratoon"), said, held);
    EXPECT_GE(old, lastNumber(said, "upgraded"));
    const QStringList conflicts = {QStringLiteral("?.conflict-*.ratoon")};
    for (const QFileInfo& theirs : QDir(folder).entryInfoList(conflicts, QDir::Files))
        takeFile(desk, theirs.filePath(), said, held);
    for (const Leftover& leftover : leftovers(folder + QStringLiteral("/state"))) {
        const auto project = recoverProject(leftover.workingCopy);
        ASSERT_TRUE(succeeded(project)) << leftover.workingCopy.toStdString();
        take(**project, said, held);
    }
    for (const QString& line : said) {
        const QString what = line.section(u' ', 0, 0);
        if (what == QStringLiteral("recorded")) {
            const auto id = VersionId::fromString(line.section(u' ', 2, 2));
            EXPECT_TRUE(id && held.versions.contains(*id)) << line.toStdString();
        } else if (what == QStringLiteral("kept")) {
            const QByteArray hash = QByteArray::fromHex(line.section(u' ', 1, 1).toLatin1());
            EXPECT_TRUE(held.blobs.contains(hash)) << line.toStdString();
        }
    }
}

}  // namespace ratoon::test
