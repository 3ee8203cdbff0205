// SPDX-License-Identifier: GPL-3.0-or-later
#include "richdocument.h"
#include "storage/compact.h"
#include "storage/database.h"
#include "storage/foreignlog.h"
#include "storage/salvage.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <array>

using namespace ratoon;
using namespace ratoon::test;

namespace {

const QByteArray journalBytes = QByteArray::fromHex("d9d505f920a163d7") + QByteArray(1000, 'j');
const QByteArray walBytes = QByteArray::fromHex("377f0682") + QByteArray(1000, 'w');

/// A document that some other program of SQLite works on.
class ForeignLog : public testing::Test {
protected:
    void SetUp() override
    {
        const auto project = newProject(m_desk, versionAfter({}), smallCanvas());
        ASSERT_TRUE(succeeded(project->saveTo(m_path)));
        project->discardWorkingCopy();
    }

    ErrorCode opened() const { return codeOf(openProject(m_desk.state(), m_path)); }
    QString beside(const char* suffix) const { return m_path + QLatin1String(suffix); }

    Desk m_desk;
    const QString m_path = m_desk.path(QStringLiteral("a.ratoon"));
};

}  // namespace

TEST_F(ForeignLog, OfAProgramThatIsWritingIsFound)
{
    auto theirs = valueOf(Database::open(m_path, Database::Access::Shared));
    ASSERT_TRUE(succeeded(theirs.runScript("PRAGMA journal_mode = WAL;"
                                           "UPDATE meta SET change = change + 1;")));
    EXPECT_EQ(foreignLog(m_path), beside("-wal"));
    EXPECT_EQ(opened(), ErrorCode::Unsupported);
    EXPECT_FALSE(isSound(verifyFile(m_path)));
}

TEST_F(ForeignLog, KeepsTheDocumentFromBeingOpenedOrCalledSound)
{
    const std::array logs = {std::make_pair("-wal", walBytes),
                             std::make_pair("-journal", journalBytes)};
    for (const auto& [suffix, bytes] : logs) {
        writeBytes(beside(suffix), bytes);
        EXPECT_EQ(opened(), ErrorCode::Unsupported) << suffix;
        const auto report = valueOf(verifyFile(m_path));
        ASSERT_EQ(report.problems.size(), 1U) << suffix;
        EXPECT_TRUE(report.problems[0].what.english().contains(QLatin1String(suffix)));
        QFile::remove(beside(suffix));
    }
    EXPECT_EQ(opened(), ErrorCode::Cancelled);
}

TEST_F(ForeignLog, KeepsTheDocumentFromBeingReplaced)
{
    const auto project = valueOf(openProject(m_desk.state(), m_path));
    const Version next = versionAfter(valueOf(project->tree()).head);
    ASSERT_TRUE(succeeded(project->record(next, smallCanvas(2), {}, {}, next.id)));
    const QByteArray before = bytesOf(m_path);
    writeBytes(beside("-journal"), journalBytes);
    EXPECT_EQ(codeOf(project->saveTo(m_path)), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(project->saveTo(m_path, {}, IfChanged::KeepBoth)), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(compactFile(m_path)), ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(m_path), before);
    EXPECT_EQ(bytesOf(beside("-journal")), journalBytes);
    // Where the log of another document is, none of ours goes.
    writeBytes(m_desk.path(QStringLiteral("b.ratoon-wal")), walBytes);
    EXPECT_EQ(codeOf(project->saveTo(m_desk.path(QStringLiteral("b.ratoon")))),
              ErrorCode::Unwritable);
    EXPECT_TRUE(succeeded(project->saveTo(m_desk.path(QStringLiteral("c.ratoon")))));
}

TEST_F(ForeignLog, IsFoundBehindASymbolicLink)
{
    writeBytes(beside("-wal"), walBytes);
    const QString link = m_desk.path(QStringLiteral("link.ratoon"));
    ASSERT_TRUE(QFile::link(m_path, link));
    EXPECT_EQ(codeOf(openProject(m_desk.state(), link)), ErrorCode::Unsupported);
    EXPECT_FALSE(isSound(verifyFile(link)));
}

TEST_F(ForeignLog, ThatIsDoneWithIsNone)
{
    // Cut to nothing, only the header left, or overwritten with zeros.
    writeBytes(beside("-journal"), {});
    writeBytes(beside("-wal"), walBytes.first(32));
    EXPECT_EQ(opened(), ErrorCode::Cancelled);
    writeBytes(beside("-journal"), QByteArray(1000, '\0'));
    EXPECT_EQ(opened(), ErrorCode::Cancelled);
    EXPECT_TRUE(isSound(verifyFile(m_path)));
}

TEST_F(ForeignLog, DoesNotKeepSalvageFromReadingTheDocument)
{
    writeBytes(beside("-journal"), journalBytes);
    EXPECT_TRUE(succeeded(salvageFile(m_path, m_desk.path(QStringLiteral("saved.ratoon")))));
}

TEST_F(ForeignLog, LeavesNothingBesideADocumentThatIsNotSaved)
{
    const auto project = valueOf(openProject(m_desk.state(), m_path));
    const Version next = versionAfter(valueOf(project->tree()).head);
    ASSERT_TRUE(succeeded(project->record(next, smallCanvas(2), {}, {}, next.id)));
    ASSERT_TRUE(QFile::copy(m_path, m_desk.path(QStringLiteral("theirs"))));
    QFile::remove(m_path);
    ASSERT_TRUE(QFile::rename(m_desk.path(QStringLiteral("theirs")), m_path));
    writeBytes(beside("-wal"), walBytes);
    EXPECT_EQ(codeOf(project->saveTo(m_path, {}, IfChanged::KeepBoth)), ErrorCode::Unwritable);
    const QStringList left = {QStringLiteral("a.ratoon"), QStringLiteral("a.ratoon-wal")};
    EXPECT_EQ(QDir(m_desk.path(QString())).entryList(QDir::Files | QDir::Hidden), left);
}

TEST_F(ForeignLog, IsAFile)
{
    ASSERT_TRUE(QDir().mkpath(beside("-wal")));
    EXPECT_EQ(opened(), ErrorCode::Cancelled);
}
