// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "desk.h"
#include "richdocument.h"
#include "storage/database.h"
#include "storage/project.h"
#include "storage/salvage.h"
#include "storage/schema.h"
#include "storage/seal.h"

#include <QFile>

#include <gtest/gtest.h>

#include <limits>
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

    /// Runs SQL on the document. Returns where it is then.
    QString changed(std::initializer_list<const char*> statements)
    {
        writeBytes(m_bent, bytes);
        auto database = valueOf(Database::open(m_bent, Database::Access::Write));
        for (const char* sql : statements) EXPECT_TRUE(succeeded(database.run(sql))) << sql;
        return m_bent;
    }

    /// Puts a row into `meta`, as a program would.
    QString withMeta(const QString& key, const QString& value)
    {
        writeBytes(m_bent, bytes);
        auto database = valueOf(Database::open(m_bent, Database::Access::Write));
        EXPECT_TRUE(succeeded(database.run("INSERT OR REPLACE INTO meta VALUES (?1, ?2, 1, ?3)",
                                           key,
                                           value,
                                           sealOf("meta", key, value))));
        return m_bent;
    }

    /// A document whose only version has that recipe, with these blobs, but one.
    QString documentOf(const Json& recipe, const std::vector<QByteArray>& blobs, int without)
    {
        Version root = versionAfter({});
        root.origin.recipe = recipe;
        const auto project = newProject(m_desk, root, smallCanvas());
        for (std::size_t i = 0; i < blobs.size(); ++i) {
            if (int(i) != without) {
                EXPECT_TRUE(succeeded(project->keepBlob(blobs[i])));
            }
        }
        EXPECT_TRUE(succeeded(project->saveTo(m_bent)));
        project->discardWorkingCopy();
        return m_bent;
    }

    Desk m_desk;
    const RichDocument m_document{m_desk, QStringLiteral("a.ratoon")};
    const QByteArray bytes = m_document.bytes;
    const QString m_bent = m_desk.path(QStringLiteral("b.ratoon"));
};

std::string named(const QByteArray& bytes)
{
    return contentHash(bytes).toHex().toStdString();
}

/// A recipe that names a blob wherever a recipe may name one.
Json recipeOfEverything(const std::vector<QByteArray>& blobs)
{
    return {
        {"original",
         {{"bytes", 8}, {"pieces", {{{"blob", named(blobs[0])}}, {{"blob", named(blobs[1])}}}}}},
        {"references", {{{"name", "a"}, {"bytes", named(blobs[2])}}}},
        {"selection", named(blobs[3])},
        {"graft", {{"include", named(blobs[4])}, {"exclude", named(blobs[5])}, {"beyond", ""}}},
        {"turn", {{"text", "t"}, {"pictures", {{{"bytes", named(blobs[6])}}}}}},
        {"held_back", {{"reply", named(blobs[7])}, {"by", "settings"}}},
        {"reply", {{"bytes", 12}, {"sha256", "00"}}},
        {"prompt", "a red coat"}};
}

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
            ASSERT_TRUE(succeeded(project->mark(markedArea())));
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

TEST_F(Damage, OfWhatARecipeNamesIsNoticedAndToldBySalvage)
{
    std::vector<QByteArray> blobs;
    for (int i = 0; i < 8; ++i) blobs.push_back("blob " + QByteArray::number(i));
    const Json recipe = recipeOfEverything(blobs);
    const QString out = m_desk.path(QStringLiteral("out.ratoon"));
    EXPECT_TRUE(isSound(verifyFile(documentOf(recipe, blobs, -1))));
    EXPECT_TRUE(valueOf(salvageFile(m_bent, out)).problems.empty());
    for (int lost = 0; lost < 8; ++lost) {
        const VerifyReport report = valueOf(verifyFile(documentOf(recipe, blobs, lost)));
        ASSERT_EQ(report.problems.size(), 1U) << lost;
        EXPECT_TRUE(report.problems[0].where.startsWith(QStringLiteral("version "))) << lost;
        const SalvageReport salvaged = valueOf(salvageFile(m_bent, out));
        ASSERT_EQ(salvaged.problems.size(), 1U) << lost;
        EXPECT_TRUE(salvaged.problems[0].where.startsWith(QStringLiteral("version "))) << lost;
        EXPECT_TRUE(isSound(verifyFile(out))) << lost;
        const auto project = valueOf(openProject(m_desk.state(), out));
        const StoredTree stored = valueOf(project->tree());
        const Json& left = stored.tree.find(stored.head)->origin.recipe;
        EXPECT_EQ(left.at("prompt"), "a red coat");
        EXPECT_EQ(left.contains("original"), lost > 1) << lost;
        EXPECT_EQ(left.contains("held_back"), lost != 7) << lost;
        project->discardWorkingCopy();
    }
}

TEST_F(Damage, OfAFileInOnePieceIsNoticed)
{
    const Json recipe = {{"original", {{"bytes", 4}, {"blob", named("file")}}}};
    EXPECT_TRUE(isSound(verifyFile(documentOf(recipe, {"file"}, -1))));
    EXPECT_FALSE(isSound(verifyFile(documentOf(recipe, {"file"}, 0))));
}

TEST_F(Damage, OfTheBeginningIsDamageAndNoOtherFile)
{
    for (const QString& name : {QStringLiteral("bent.ratoon"), QStringLiteral("bent")}) {
        const QString place = m_desk.path(name);
        for (qsizetype at = 0; at < 72; ++at) {
            if (at == 16) at = 60;  // what lies between is SQLite's own
            if (at == 64) at = 68;
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bent = bytes;
                bent[at] = static_cast<char>(bent[at] ^ (1 << bit));
                writeBytes(place, bent);
                EXPECT_TRUE(isProjectFile(place)) << at << ' ' << bit;
                const auto report = verifyFile(place);
                const auto project = openProject(m_desk.state(), place);
                // A few more formats there may be one day.
                const bool isNewer = codeOf(report) == ErrorCode::Unsupported && at == 63 &&
                                     quint8(bent[63]) < 100 && project && (*project)->isReadOnly();
                const bool isDamaged =
                    report && !report->problems.empty() && codeOf(project) == ErrorCode::Damaged;
                EXPECT_TRUE(isNewer || isDamaged) << at << ' ' << bit;
                if (project) (*project)->discardWorkingCopy();
            }
        }
    }
}

TEST_F(Damage, OfAWholeFirstPageIsDamageByTheName)
{
    QByteArray bent = bytes;
    std::fill_n(bent.begin(), 4096, '\0');
    writeBytes(m_bent, bent);
    EXPECT_TRUE(isProjectFile(m_bent));
    EXPECT_EQ(codeOf(openProject(m_desk.state(), m_bent)), ErrorCode::Damaged);
    EXPECT_FALSE(valueOf(verifyFile(m_bent)).problems.empty());
    for (const QByteArray& other : {QByteArray(10'000, '\0'), QByteArray("text")}) {
        writeBytes(m_bent, other);
        EXPECT_FALSE(isProjectFile(m_bent)) << "the name alone makes no document";
        EXPECT_EQ(codeOf(openProject(m_desk.state(), m_bent)), ErrorCode::Unsupported);
    }
}

TEST_F(Damage, OfAnyLooseFactIsNamed)
{
    for (const char* sql : {"INSERT OR REPLACE INTO meta VALUES ('orders', '[]', 1, x'00')",
                            "INSERT OR REPLACE INTO meta VALUES ('marked', '', 1, x'00')",
                            "UPDATE meta SET value = '2' WHERE key = 'min_reader'"}) {
        const VerifyReport report = valueOf(verifyFile(changed({sql})));
        ASSERT_EQ(report.problems.size(), 1U) << sql;
        EXPECT_TRUE(report.problems[0].where.startsWith(QStringLiteral("meta "))) << sql;
    }
    const QString nowhere = QString::fromLatin1(QByteArray(32, '7').toHex());
    EXPECT_FALSE(isSound(verifyFile(withMeta(QStringLiteral("marked"), nowhere))));
    EXPECT_TRUE(isSound(verifyFile(withMeta(QStringLiteral("marked"), QString()))));
}

TEST_F(Damage, OfTheOrdersDoesNotStopEditsForEver)
{
    const auto project = valueOf(
        openProject(m_desk.state(),
                    changed({"INSERT OR REPLACE INTO meta VALUES ('orders', '[]', 1, x'00')"})));
    EXPECT_EQ(valueOf(project->orders()), QByteArray());
    ASSERT_TRUE(succeeded(project->keepOrders("[1]")));
    EXPECT_EQ(valueOf(project->orders()), "[1]");
    EXPECT_TRUE(isSound(project->verify()));
}

TEST_F(Damage, ByACountOfChangesThatCannotGrowIsRefused)
{
    const QString most = QString::number(std::numeric_limits<qint64>::max());
    EXPECT_FALSE(isSound(verifyFile(withMeta(QStringLiteral("changes"), most))));
    EXPECT_EQ(codeOf(openProject(m_desk.state(), m_bent)), ErrorCode::Damaged);
    const QString out = m_desk.path(QStringLiteral("out.ratoon"));
    ASSERT_TRUE(succeeded(salvageFile(m_bent, out)));
    EXPECT_TRUE(isSound(verifyFile(out)));
    const auto project = valueOf(openProject(m_desk.state(), out));
    EXPECT_TRUE(isIntact(*project, m_document));
}

TEST_F(Damage, IsNotWhatAColumnOfANewerFormatIs)
{
    QFile file(changed({"ALTER TABLE tile ADD COLUMN extra TEXT"}));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(63) &&
                file.putChar(formatVersion + 1));
    file.close();
    EXPECT_EQ(codeOf(openProject(m_desk.state(), m_bent)), ErrorCode::Unsupported);
}
