// SPDX-License-Identifier: GPL-3.0-or-later
#include "richdocument.h"
#include "storage/compact.h"
#include "storage/database.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class Compact : public testing::Test {
protected:
    void change(const char* sql)
    {
        auto database = valueOf(Database::open(m_document.path, Database::Access::Write));
        ASSERT_TRUE(succeeded(database.run(sql))) << sql;
    }

    Desk m_desk;
    const RichDocument m_document{m_desk, QStringLiteral("a.ratoon")};
};

}  // namespace

TEST_F(Compact, DropsWhatNothingLeadsToAndNothingElse)
{
    change("INSERT INTO tile (hash, codec, length, data) VALUES (zeroblob(32), 0, 16384,"
           " randomblob(200000))");
    change("INSERT INTO strip (hash, cells) VALUES (zeroblob(32), zeroblob(3))");
    change("INSERT INTO blob (hash, data) VALUES (zeroblob(32), zeroblob(400000))");
    change("DELETE FROM blob WHERE hash = zeroblob(32)");
    const qint64 before = bytesOf(m_document.path).size();
    const CompactReport report = valueOf(compactFile(m_document.path));
    EXPECT_EQ(report.removed.tiles, 1);
    EXPECT_EQ(report.removed.strips, 1);
    EXPECT_EQ(report.removed.sum(), 2);
    EXPECT_EQ(report.bytesBefore, before);
    EXPECT_EQ(report.bytesAfter, bytesOf(m_document.path).size());
    EXPECT_LT(report.bytesAfter, before - 590'000);
    EXPECT_TRUE(isSound(verifyFile(m_document.path)));
    const auto project = valueOf(openProject(m_desk.state(), m_document.path));
    EXPECT_TRUE(isIntact(*project, m_document));
    EXPECT_EQ(valueOf(project->search(QStringLiteral("coat"))).size(), 3U);
    EXPECT_EQ(QDir(m_desk.path(QString())).entryList(QDir::Files | QDir::Hidden),
              QStringList(QStringLiteral("a.ratoon")));
}

TEST_F(Compact, KeepsAStoredFileThatNoVersionNames)
{
    QByteArray hash;
    {
        const auto project = valueOf(openProject(m_desk.state(), m_document.path));
        hash = valueOf(project->keepBlob("a reference picture"));
        ASSERT_TRUE(succeeded(project->saveTo(m_document.path)));
        project->discardWorkingCopy();
    }
    EXPECT_EQ(valueOf(compactFile(m_document.path)).removed.sum(), 0);
    const auto project = valueOf(openProject(m_desk.state(), m_document.path));
    EXPECT_EQ(valueOf(project->blob(hash)), "a reference picture");
}

TEST_F(Compact, ThrowsNothingAwayWhereThereIsDamage)
{
    change("UPDATE tile SET data = zeroblob(10) WHERE seq = 1");
    const QByteArray before = bytesOf(m_document.path);
    EXPECT_EQ(codeOf(compactFile(m_document.path)), ErrorCode::Damaged);
    EXPECT_EQ(bytesOf(m_document.path), before);
    EXPECT_EQ(QDir(m_desk.path(QString())).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(Compact, LeavesOtherFilesAlone)
{
    const QString other = m_desk.path(QStringLiteral("other"));
    writeBytes(other, "text");
    EXPECT_EQ(codeOf(compactFile(other)), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(compactFile(m_desk.path(QStringLiteral("missing")))), ErrorCode::NotFound);
    EXPECT_EQ(bytesOf(other), "text");
}

TEST_F(Compact, IsSeenByAnOpenWindow)
{
    const auto project = valueOf(openProject(m_desk.state(), m_document.path));
    EXPECT_FALSE(project->isChangedByOthers());
    ASSERT_TRUE(succeeded(compactFile(m_document.path)));
    EXPECT_TRUE(project->isChangedByOthers());
    EXPECT_EQ(codeOf(project->saveTo(m_document.path)), ErrorCode::Unwritable);
}
