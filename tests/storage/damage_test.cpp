// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "richdocument.h"
#include "storage/database.h"
#include "storage/project.h"
#include "storage/schema.h"

#include <QFile>

#include <gtest/gtest.h>

#include <random>

using namespace ratoon;
using namespace ratoon::test;

// RATOON_FLIPS raises the number of bits flipped.

namespace {

int flips()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("RATOON_FLIPS", &ok);
    return ok ? wanted : 150;
}

/// A document with one of everything, and what it holds.
class Damage : public testing::Test {
protected:
    /// A reader notices, or there is nothing to notice.
    void expectNoticed(const QByteArray& changed, const std::string& what)
    {
        const QString place = m_desk.path(QStringLiteral("bent.ratoon"));
        writeBytes(place, changed);
        const Result<VerifyReport> report = verifyFile(place);
        const bool isClean = report && report->problems.empty();
        const auto project = openProject(m_desk.state(), place);
        const bool isGood = project && isIntact(**project, m_document);
        if (project) (*project)->discardWorkingCopy();
        EXPECT_TRUE(isGood || !isClean) << what << ": verify does not see the damage";
    }

    Desk m_desk;
    const RichDocument m_document{m_desk, QStringLiteral("a.ratoon")};
    const QByteArray bytes = m_document.bytes;
};

}  // namespace

TEST_F(Damage, IsMendedByRecordingTheSameAgain)
{
    const QString path = m_desk.path(QStringLiteral("rotten.ratoon"));
    for (const char* sql : {"UPDATE tile SET data = zeroblob(length(data))",
                            "UPDATE tile SET length = 16384",
                            "UPDATE tile SET codec = 7",
                            "UPDATE strip SET cells = zeroblob(length(cells))",
                            "UPDATE raster SET width = width + 1",
                            "UPDATE canvas SET layers = '{}'",
                            "UPDATE blob SET data = zeroblob(length(data))"}) {
        for (const bool isPrepared : {false, true}) {
            writeBytes(path, bytes);
            {
                auto database = valueOf(Database::open(path, Database::Access::Write));
                ASSERT_TRUE(succeeded(database.run(sql))) << sql;
            }
            const auto project = valueOf(openProject(m_desk.state(), path));
            if (isPrepared) {
                ASSERT_TRUE(succeeded(project->setHead(m_document.root.id)));
                while (!valueOf(project->settle())) {
                }
            }
            VersionId last = valueOf(project->tree()).head;
            for (const auto& [id, canvas] : m_document.canvases) {
                const Version next = versionAfter(last);
                ASSERT_TRUE(succeeded(project->record(next, canvas, {}, {}, next.id))) << sql;
                last = next.id;
                EXPECT_TRUE(isEqual(valueOf(project->load(id)), canvas)) << sql;
            }
            for (int i = 0; i < 3; ++i) {
                const QByteArray reply = "reply " + QByteArray::number(i);
                EXPECT_EQ(valueOf(project->blob(valueOf(project->keepBlob(reply)))), reply) << sql;
            }
            ASSERT_TRUE(succeeded(project->saveTo(path)));
            EXPECT_TRUE(isSound(verifyFile(path))) << sql << ", spare " << isPrepared;
            project->discardWorkingCopy();
        }
    }
}

TEST_F(Damage, OfASingleBitIsNoticed)
{
    std::mt19937 random(1);
    for (int i = 0; i < flips(); ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()));
        const int bit = static_cast<int>(random() % 8);
        QByteArray bent = bytes;
        bent[at] = static_cast<char>(bent[at] ^ (1 << bit));
        expectNoticed(bent, "bit " + std::to_string(bit) + " of byte " + std::to_string(at));
        if (HasFailure()) return;
    }
}

TEST_F(Damage, OfTheHeaderIsNoticed)
{
    for (qsizetype at = 0; at < 100; ++at) {
        QByteArray bent = bytes;
        bent[at] = static_cast<char>(bent[at] ^ 0x04);
        expectNoticed(bent, "byte " + std::to_string(at));
    }
}

TEST_F(Damage, OfACutFileIsNoticed)
{
    for (int percent = 0; percent < 100; percent += 2) {
        const QByteArray cut = bytes.first(bytes.size() * percent / 100);
        const QString place = m_desk.path(QStringLiteral("cut.ratoon"));
        writeBytes(place, cut);
        const auto report = verifyFile(place);
        EXPECT_FALSE(report && report->problems.empty()) << percent;
        expectNoticed(cut, std::to_string(percent) + " %");
    }
}

TEST_F(Damage, OfZeroedPagesIsNoticed)
{
    for (qsizetype page = 1; (page + 1) * 4096 <= bytes.size(); ++page) {
        QByteArray bent = bytes;
        std::fill_n(bent.begin() + page * 4096, 4096, '\0');
        expectNoticed(bent, "page " + std::to_string(page));
    }
}

TEST_F(Damage, NamesTheTile)
{
    const QString place = m_desk.path(QStringLiteral("bent.ratoon"));
    writeBytes(place, bytes);
    {
        auto database = valueOf(Database::open(place, Database::Access::Write));
        ASSERT_TRUE(succeeded(database.run("UPDATE tile SET data = zeroblob(100) WHERE seq = 1")));
        ASSERT_TRUE(
            succeeded(database.run("DELETE FROM blob WHERE data = CAST('reply 1' AS BLOB)")));
    }
    const VerifyReport report = valueOf(verifyFile(place));
    EXPECT_EQ(report.versions, 4);
    EXPECT_EQ(report.replies, 3);
    ASSERT_EQ(report.problems.size(), 2U);
    EXPECT_TRUE(report.problems[0].where.startsWith(QStringLiteral("tile ")));
    EXPECT_TRUE(report.problems[1].where.startsWith(QStringLiteral("version ")));
}

TEST_F(Damage, ByAnOrphanIsNamed)
{
    const QString place = m_desk.path(QStringLiteral("bent.ratoon"));
    writeBytes(place, bytes);
    {
        auto database = valueOf(Database::open(place, Database::Access::Write));
        ASSERT_TRUE(succeeded(database.run("INSERT INTO strip (hash, cells) SELECT"
                                           " zeroblob(32), zeroblob(3)")));
    }
    const VerifyReport report = valueOf(verifyFile(place));
    ASSERT_EQ(report.problems.size(), 1U);
    EXPECT_EQ(report.problems[0].where, QStringLiteral("strip 000000000000"));
}

TEST_F(Damage, ByForgedTablesIsRefused)
{
    for (const char* sql :
         {"CREATE TRIGGER t AFTER INSERT ON version BEGIN DELETE FROM version; END",
          "CREATE VIEW v AS SELECT * FROM version",
          "DROP TABLE escrow",
          "ALTER TABLE tile ADD COLUMN extra TEXT",
          "CREATE TABLE more (x)",
          "CREATE INDEX i ON tile (length)"}) {
        const QString place = m_desk.path(QStringLiteral("forged.ratoon"));
        writeBytes(place, bytes);
        {
            auto database = valueOf(Database::open(place, Database::Access::Write));
            ASSERT_TRUE(succeeded(database.run(sql))) << sql;
        }
        EXPECT_EQ(codeOf(openProject(m_desk.state(), place)), ErrorCode::Damaged) << sql;
        EXPECT_FALSE(isSound(verifyFile(place))) << sql;
    }
}

TEST_F(Damage, ByForgedVersionsIsRefused)
{
    for (const char* sql : {"UPDATE version SET label = 'x' WHERE seq = 2",
                            "UPDATE version SET parent = id WHERE seq = 2",
                            "DELETE FROM version WHERE seq = 2",
                            "DELETE FROM version",
                            "UPDATE annotation SET starred = 1",
                            "UPDATE meta SET value = '0123456789abcdef' WHERE key = 'head'",
                            "DELETE FROM meta"}) {
        const QString place = m_desk.path(QStringLiteral("forged.ratoon"));
        writeBytes(place, bytes);
        {
            auto database = valueOf(Database::open(place, Database::Access::Write));
            ASSERT_TRUE(succeeded(database.run(sql))) << sql;
        }
        EXPECT_EQ(codeOf(openProject(m_desk.state(), place)), ErrorCode::Damaged) << sql;
        EXPECT_FALSE(isSound(verifyFile(place))) << sql;
        EXPECT_TRUE(leftovers(m_desk.state()).size() <= 1) << "no copy is left of what failed";
    }
}

TEST_F(Damage, IsNotWhatANewerFormatIs)
{
    QByteArray newer = bytes;
    newer[63] = formatVersion + 1;
    const QString place = m_desk.path(QStringLiteral("newer.ratoon"));
    writeBytes(place, newer);
    const auto project = openProject(m_desk.state(), place);
    ASSERT_TRUE(succeeded(project)) << "it says that earlier readers will do";
    EXPECT_TRUE((*project)->isReadOnly());
    const auto report = verifyFile(place);
    EXPECT_EQ(codeOf(report), ErrorCode::Unsupported);
    EXPECT_TRUE(report.error().english().contains(QStringLiteral("newer")));
    EXPECT_TRUE(isProjectFile(place));
    EXPECT_EQ(bytesOf(place), newer);
}

TEST_F(Damage, IsNotWhatAnotherFileIs)
{
    const QString place = m_desk.path(QStringLiteral("other"));
    for (const QByteArray& other : {QByteArray(),
                                    QByteArray("text"),
                                    QByteArray(5000, '\0'),
                                    QByteArray("SQLite format 3\0", 16)}) {
        writeBytes(place, other);
        EXPECT_FALSE(isProjectFile(place));
        EXPECT_EQ(codeOf(openProject(m_desk.state(), place)), ErrorCode::Unsupported);
    }
    EXPECT_FALSE(isProjectFile(m_desk.path(QString())));
    EXPECT_FALSE(isProjectFile(m_desk.path(QStringLiteral("missing"))));
    EXPECT_EQ(codeOf(openProject(m_desk.state(), m_desk.path(QStringLiteral("missing")))),
              ErrorCode::NotFound);
    EXPECT_EQ(codeOf(openProject(m_desk.state(), m_desk.path(QString()))), ErrorCode::NotFound);
}
