// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/groups.h"
#include "image/codec.h"
#include "richdocument.h"
#include "storage/database.h"
#include "storage/salvage.h"
#include "storage/seal.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace ratoon;
using namespace ratoon::test;

// RATOON_FLIPS raises the number of bits flipped.

namespace {

int bentBits()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("RATOON_FLIPS", &ok);
    return ok ? wanted : 60;
}

class Salvage : public testing::Test {
protected:
    /// Salvages these bytes. Whatever comes of it, they stay, and what comes of it is sound.
    Result<SalvageReport> salvaged(const QByteArray& damaged)
    {
        writeBytes(m_bent, damaged);
        QFile::remove(m_out);
        auto report = salvageFile(m_bent, m_out);
        EXPECT_EQ(bytesOf(m_bent), damaged);
        EXPECT_EQ(QFile::exists(m_out), report.has_value());
        if (report) {
            EXPECT_TRUE(isSound(verifyFile(m_out)));
        }
        return report;
    }

    std::unique_ptr<Project> opened() { return valueOf(openProject(m_desk.state(), m_out)); }

    /// Runs SQL on the document before it is salvaged.
    QByteArray changed(std::initializer_list<const char*> statements)
    {
        writeBytes(m_bent, m_document.bytes);
        {
            auto database = valueOf(Database::open(m_bent, Database::Access::Write));
            for (const char* sql : statements) EXPECT_TRUE(succeeded(database.run(sql))) << sql;
        }
        return bytesOf(m_bent);
    }

    Desk m_desk;
    const RichDocument m_document{m_desk, QStringLiteral("a.ratoon")};
    const QString m_bent = m_desk.path(QStringLiteral("bent.ratoon"));
    const QString m_out = m_desk.path(QStringLiteral("out.ratoon"));
};

/// Versions that can be read as they were.
int equalVersions(Project& project, const RichDocument& document)
{
    int count = 0;
    const StoredTree stored = valueOf(project.tree());
    for (const auto& [id, expected] : document.canvases) {
        const Result<Canvas> canvas = project.load(id);
        if (canvas && isEqual(*canvas, expected)) ++count;
    }
    return count;
}

}  // namespace

TEST_F(Salvage, OfASoundDocumentKeepsEverything)
{
    const SalvageReport report = valueOf(salvaged(m_document.bytes));
    EXPECT_TRUE(report.problems.empty());
    EXPECT_EQ(report.versions, 4);
    EXPECT_EQ(report.replies, 3);
    EXPECT_EQ(report.incomplete, 0);
    const auto project = opened();
    EXPECT_TRUE(isIntact(*project, m_document));
    EXPECT_EQ(valueOf(project->search(QStringLiteral("coat"))).size(), 3U);
}

TEST_F(Salvage, OfAFlippedBitLosesAtMostWhatItHit)
{
    std::mt19937 random(5);
    int versions = 0;
    for (int i = 0; i < bentBits(); ++i) {
        const auto at =
            static_cast<qsizetype>(random() % static_cast<quint64>(m_document.bytes.size()));
        QByteArray bent = m_document.bytes;
        bent[at] = static_cast<char>(bent[at] ^ (1 << random() % 8));
        const auto report = salvaged(bent);
        ASSERT_TRUE(succeeded(report)) << at;
        const auto project = opened();
        versions += equalVersions(*project, m_document);
        project->discardWorkingCopy();
        if (HasFailure()) return;
    }
    // A tile or a strip of the first version is one of all versions.
    EXPECT_GE(versions, bentBits() * 4 / 2);
    RecordProperty("versions", versions);
}

TEST_F(Salvage, OfPagesThatAreGoneKeepsTheOthers)
{
    int versions = 0;
    int pages = 0;
    for (qsizetype page = 0; (page + 1) * 4096 <= m_document.bytes.size(); page += 3) {
        QByteArray bent = m_document.bytes;
        std::fill_n(bent.begin() + page * 4096, 4096, '\0');
        const auto report = salvaged(bent);
        ++pages;
        if (!report) continue;
        const auto project = opened();
        versions += static_cast<int>(valueOf(project->tree()).tree.size());
        project->discardWorkingCopy();
    }
    EXPECT_GE(versions, pages * 3);
}

TEST_F(Salvage, OfACutFileIsSoundOrRefused)
{
    for (int percent = 0; percent <= 100; percent += 4) {
        const auto report =
            salvaged(m_document.bytes.first(m_document.bytes.size() * percent / 100));
        if (report) continue;
        const bool isRefused = codeOf(report) == ErrorCode::Damaged ||
                               (percent == 0 && codeOf(report) == ErrorCode::Unsupported);
        EXPECT_TRUE(isRefused) << percent;
    }
}

TEST_F(Salvage, FindsWhatNoTreeLeadsTo)
{
    // The first page has the schema and the roots of all tables: without it, SQLite sees nothing.
    QByteArray bent = m_document.bytes;
    std::fill_n(bent.begin(), 4096, 'x');
    const SalvageReport report = valueOf(salvaged(bent));
    EXPECT_EQ(report.versions, 4);
    EXPECT_TRUE(isIntact(*opened(), m_document));
}

TEST_F(Salvage, MakesAHoleWhereATileIsGone)
{
    const auto report =
        valueOf(salvaged(changed({"PRAGMA secure_delete = ON", "DELETE FROM tile WHERE seq = 1"})));
    EXPECT_EQ(report.versions, 4);
    EXPECT_GT(report.incomplete, 0);
    ASSERT_FALSE(report.problems.empty());
    EXPECT_TRUE(report.problems[0].where.startsWith(QStringLiteral("version ")));
    const auto project = opened();
    const StoredTree stored = valueOf(project->tree());
    EXPECT_TRUE(stored.tree.label(stored.tree.root()).endsWith(QStringLiteral("(incomplete)")));
    EXPECT_TRUE(succeeded(project->load(m_document.root.id)));
}

TEST_F(Salvage, ShowsAVersionWhosePictureIsGoneAsItsParent)
{
    const auto report = valueOf(salvaged(
        changed({"PRAGMA secure_delete = ON",
                 "DELETE FROM canvas WHERE hash = (SELECT canvas FROM version WHERE seq = 3)"})));
    EXPECT_EQ(report.versions, 4);
    EXPECT_EQ(report.incomplete, 1);
    const auto project = opened();
    const StoredTree stored = valueOf(project->tree());
    ASSERT_EQ(stored.tree.path(stored.head).size(), 4U);
    const VersionId lost = stored.tree.path(stored.head)[2];
    EXPECT_TRUE(stored.tree.label(lost).startsWith(QStringLiteral("Name 1")));
    EXPECT_EQ(valueOf(project->blob(stored.tree.find(lost)->origin.reply)), "reply 1");
    EXPECT_TRUE(isEqual(valueOf(project->load(lost)),
                        m_document.canvases.at(stored.tree.find(lost)->parent)));
    EXPECT_EQ(equalVersions(*project, m_document), 3);
}

TEST_F(Salvage, ShowsThePictureOfAVersionThatIsGone)
{
    const auto report = valueOf(
        salvaged(changed({"PRAGMA secure_delete = ON", "DELETE FROM version WHERE seq = 3"})));
    EXPECT_EQ(report.versions, 4);
    const auto project = opened();
    const StoredTree stored = valueOf(project->tree());
    const VersionId found = stored.tree.order().back();
    EXPECT_EQ(stored.tree.label(found), QStringLiteral("Picture 1"));
    EXPECT_EQ(stored.tree.find(found)->parent, stored.tree.root());
    const Canvas canvas = valueOf(project->load(found));
    EXPECT_TRUE(std::ranges::any_of(
        m_document.canvases, [&](const auto& each) { return isEqual(each.second, canvas); }));
}

TEST_F(Salvage, ShowsAllPicturesWhereNoVersionIsLeft)
{
    const auto report =
        valueOf(salvaged(changed({"PRAGMA secure_delete = ON", "DELETE FROM version"})));
    EXPECT_EQ(report.versions, 5) << "and an empty root";
    const auto project = opened();
    const StoredTree stored = valueOf(project->tree());
    for (const auto& [id, expected] : m_document.canvases) {
        EXPECT_TRUE(std::ranges::any_of(stored.tree.order(), [&](VersionId found) {
            return isEqual(valueOf(project->load(found)), expected);
        }));
    }
}

TEST_F(Salvage, TellsWhatIsMissingInAPictureWhoseVersionIsGone)
{
    const auto report = valueOf(salvaged(changed(
        {"PRAGMA secure_delete = ON", "DELETE FROM version", "DELETE FROM tile WHERE seq = 1"})));
    EXPECT_GT(report.incomplete, 0);
    const auto project = opened();
    const StoredTree stored = valueOf(project->tree());
    EXPECT_TRUE(std::ranges::any_of(stored.tree.order(), [&](VersionId id) {
        const QString label = stored.tree.label(id);
        return label.startsWith(QStringLiteral("Picture")) &&
               label.endsWith(QStringLiteral("(incomplete)"));
    }));
}

TEST_F(Salvage, ShowsImagesThatNoCanvasIsLeftOf)
{
    const auto report = valueOf(salvaged(
        changed({"PRAGMA secure_delete = ON", "DELETE FROM version", "DELETE FROM canvas"})));
    const auto project = opened();
    EXPECT_GT(report.versions, 2);
    const StoredTree stored = valueOf(project->tree());
    for (const Layer& layer : m_document.canvases.at(m_document.root.id).layers) {
        EXPECT_TRUE(std::ranges::any_of(stored.tree.order(), [&](VersionId found) {
            const Canvas canvas = valueOf(project->load(found));
            return !canvas.layers.empty() && canvas.layers[0].image == layer.image;
        }));
    }
}

TEST_F(Salvage, ShowsTilesThatNothingIsLeftOf)
{
    const auto report = valueOf(salvaged(changed({"PRAGMA secure_delete = ON",
                                                  "DELETE FROM version",
                                                  "DELETE FROM canvas",
                                                  "DELETE FROM raster",
                                                  "DELETE FROM strip"})));
    EXPECT_EQ(report.versions, 2) << "an empty root, and all tiles side by side";
    const auto project = opened();
    const Canvas canvas = valueOf(project->load(valueOf(project->tree()).head));
    ASSERT_EQ(canvas.layers.size(), 1U);
    EXPECT_EQ(canvas.layers[0].image.height(), 128);
    EXPECT_GT(canvas.layers[0].image.width(), 3 * 128);
}

TEST_F(Salvage, PutsLostListsTogetherAgain)
{
    // What was new when it was stored stands in one row: its list can be made again, and its hash tells that it is it.
    for (const char* sql :
         {"DELETE FROM raster WHERE seq = 1", "DELETE FROM strip WHERE seq = 1"}) {
        const auto report = valueOf(salvaged(changed({"PRAGMA secure_delete = ON", sql})));
        EXPECT_EQ(report.incomplete, 0) << sql;
        EXPECT_TRUE(isIntact(*opened(), m_document)) << sql;
    }
}

TEST_F(Salvage, MakesAnEmptyRootWhereTheFirstVersionIsGone)
{
    const auto report = valueOf(
        salvaged(changed({"PRAGMA secure_delete = ON", "DELETE FROM version WHERE seq = 1"})));
    EXPECT_EQ(report.versions, 5) << "the empty one, three, and the picture of the first";
    const auto project = opened();
    const StoredTree stored = valueOf(project->tree());
    const Canvas root = valueOf(project->load(stored.tree.root()));
    EXPECT_EQ(root.size, QSize(150, 140));
    EXPECT_TRUE(root.layers.empty());
    EXPECT_EQ(equalVersions(*project, m_document), 3);
    EXPECT_TRUE(isEqual(valueOf(project->load(stored.tree.order().back())),
                        m_document.canvases.at(m_document.root.id)));
}

TEST_F(Salvage, MakesVersionsOfStoredPicturesWhereNoneIsLeft)
{
    const Image picture = opaqueNoise({40, 30});
    {
        const auto project = valueOf(openProject(m_desk.state(), m_document.path));
        ASSERT_TRUE(
            succeeded(project->keepBlob(valueOf(encoded(picture, {.format = Format::Png})))));
        ASSERT_TRUE(succeeded(project->saveTo(m_desk.path(QStringLiteral("b.ratoon")))));
        project->discardWorkingCopy();
    }
    QFile::remove(m_bent);
    ASSERT_TRUE(QFile::rename(m_desk.path(QStringLiteral("b.ratoon")), m_bent));
    {
        auto database = valueOf(Database::open(m_bent, Database::Access::Write));
        ASSERT_TRUE(succeeded(database.run("PRAGMA secure_delete = ON")));
        ASSERT_TRUE(succeeded(database.run("DELETE FROM canvas")));
        ASSERT_TRUE(succeeded(database.run("DELETE FROM raster")));
        ASSERT_TRUE(succeeded(database.run("DELETE FROM tile")));
    }
    const auto report = valueOf(salvaged(bytesOf(m_bent)));
    EXPECT_EQ(report.versions, 2) << "an empty root and the picture";
    const auto project = opened();
    const Canvas canvas = valueOf(project->load(valueOf(project->tree()).head));
    ASSERT_EQ(canvas.layers.size(), 1U);
    EXPECT_TRUE(canvas.layers[0].image == picture);
}

TEST_F(Salvage, ReadsTheLogOfAWorkingCopy)
{
    const auto project = valueOf(openProject(m_desk.state(), m_document.path));
    const VersionId head = valueOf(project->tree()).head;
    const Version next = versionAfter(head, QStringLiteral("In the log"));
    const Canvas canvas = smallCanvas(9);
    ASSERT_TRUE(succeeded(project->record(next, canvas, {}, {}, next.id)));
    const QDir work(m_desk.state() + QStringLiteral("/work"));
    const QString copy =
        work.filePath(work.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time).value(0) +
                      QStringLiteral("/document.ratoon"));
    ASSERT_TRUE(QFile::exists(copy + QStringLiteral("-wal")));
    EXPECT_EQ(valueOf(salvageFile(copy, m_out)).versions, 5);
    EXPECT_TRUE(isEqual(valueOf(opened()->load(next.id)), canvas));
}

TEST_F(Salvage, BreaksRingsThatWereForged)
{
    writeBytes(m_bent, m_document.bytes);
    {
        auto database = valueOf(Database::open(m_bent, Database::Access::Write));
        auto row = valueOf(database.query(
            "SELECT id, kind, label, recipe, reply, made, canvas FROM version WHERE seq = 2"));
        ASSERT_TRUE(valueOf(row.next()));
        const QByteArray seal = sealOf("version",
                                       row.text(0),
                                       row.text(0),
                                       row.text(1),
                                       row.text(2),
                                       row.bytes(3),
                                       row.bytes(4),
                                       row.integer(5),
                                       row.bytes(6));
        ASSERT_TRUE(succeeded(
            database.run("UPDATE version SET parent = id, seal = ?1 WHERE seq = 2", seal)));
    }
    EXPECT_EQ(codeOf(openProject(m_desk.state(), m_bent)), ErrorCode::Damaged);
    EXPECT_EQ(valueOf(salvaged(bytesOf(m_bent))).versions, 4);
    EXPECT_EQ(equalVersions(*opened(), m_document), 4);
}

TEST_F(Salvage, NeverReplacesTheDamagedDocument)
{
    const QString link = m_desk.path(QStringLiteral("link.ratoon"));
    ASSERT_TRUE(QFile::link(m_document.path, link));
    EXPECT_EQ(codeOf(salvageFile(m_document.path, m_document.path)), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(salvageFile(m_document.path, link)), ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(m_document.path), m_document.bytes);
}

TEST_F(Salvage, OfAnotherFileIsRefused)
{
    EXPECT_EQ(codeOf(salvaged("text")), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(salvaged(QByteArray(100'000, '\7'))), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(salvageFile(m_desk.path(QStringLiteral("missing")), m_out)),
              ErrorCode::NotFound);
    EXPECT_EQ(codeOf(salvageFile(m_document.path, m_desk.path(QStringLiteral("no/such/a.ratoon")))),
              ErrorCode::Unwritable);
}

TEST_F(Salvage, CanBeCancelled)
{
    Cancel cancel;
    cancel.request();
    EXPECT_EQ(codeOf(salvageFile(m_document.path, m_out, cancel)), ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(m_out));
}

TEST_F(Salvage, AsWorkIsUntitledOrForLookingOnly)
{
    auto untitled = valueOf(salvagedProject(m_desk.state(), m_document.path, false));
    EXPECT_TRUE(untitled.project->path().isEmpty());
    EXPECT_TRUE(untitled.project->isModified());
    EXPECT_TRUE(isIntact(*untitled.project, m_document));
    auto shown = valueOf(salvagedProject(m_desk.state(), m_document.path, true));
    EXPECT_TRUE(shown.project->isReadOnly());
    const Version next = versionAfter(m_document.root.id);
    EXPECT_EQ(codeOf(shown.project->record(next, smallCanvas(), {}, {}, next.id)),
              ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(shown.project->saveTo(m_out)), ErrorCode::Unwritable);
    EXPECT_TRUE(succeeded(shown.project->setHead(m_document.root.id))) << "to look elsewhere";
}

TEST_F(Salvage, LeavesWhatIsInAGroupThatIsLost)
{
    const Canvas ground = smallCanvas();
    const LayerId inner = LayerId::make();
    const LayerId outer = LayerId::make();
    Canvas canvas = withLayer(ground, smallCanvas(2).layers.front());
    const LayerId member = canvas.layers.back().id;
    canvas = withLayersGrouped(canvas, {member}, {.id = inner});
    canvas = withLayersGrouped(canvas, {inner}, {.id = outer});
    canvas = withLayerChanged(canvas, inner, [](Layer& l) { l.coverage = ellipseMask({90, 60}); });
    const QString path = m_desk.path(QStringLiteral("grouped.ratoon"));
    const Version root = versionAfter({});
    auto project = newProject(m_desk, root, canvas);
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    project->discardWorkingCopy();
    {
        auto database = valueOf(Database::open(path, Database::Access::Write));
        ASSERT_TRUE(succeeded(database.run("DELETE FROM raster WHERE samples = 1")));
    }
    ASSERT_TRUE(succeeded(salvaged(bytesOf(path))));
    const auto back = opened();
    const Canvas kept = valueOf(back->load(valueOf(back->tree()).head));
    EXPECT_EQ(kept.find(inner), nullptr);
    ASSERT_NE(kept.find(member), nullptr);
    EXPECT_EQ(kept.find(member)->group, outer);
    back->discardWorkingCopy();
}

TEST_F(Salvage, OfPagesOfAnotherSizeKeepsEverything)
{
    for (const char* size :
         {"PRAGMA page_size = 8192", "PRAGMA page_size = 512", "PRAGMA page_size = 65536"}) {
        const QByteArray bytes = changed({size, "VACUUM"});
        ASSERT_TRUE(isSound(verifyFile(m_bent))) << size;
        for (const bool isBegun : {true, false}) {
            QByteArray bent = bytes;
            if (!isBegun) std::fill_n(bent.begin(), 100, '\0');
            EXPECT_TRUE(valueOf(salvaged(bent)).problems.empty()) << size;
            const auto project = opened();
            EXPECT_TRUE(isIntact(*project, m_document)) << size;
            project->discardWorkingCopy();
        }
    }
}

TEST_F(Salvage, TellsWhatWasSaidOfAVersionAndIsLost)
{
    for (const auto& [text, where] : {std::pair("Name 1", "annotation "),
                                      std::pair("Remember 1", "note "),
                                      std::pair("gemini", "escrow ")}) {
        QByteArray bent = m_document.bytes;
        const qsizetype at = bent.indexOf(text);
        ASSERT_GT(at, 0);
        bent[at] = 'X';
        const SalvageReport report = valueOf(salvaged(bent));
        ASSERT_EQ(report.problems.size(), 1U) << text;
        EXPECT_TRUE(report.problems[0].where.startsWith(QLatin1String(where))) << text;
        // What has been told once is not told of the document that was made of it.
        EXPECT_TRUE(valueOf(salvaged(bytesOf(m_out))).problems.empty()) << text;
    }
}

TEST_F(Salvage, TellsThatAVersionIsLost)
{
    const auto report = valueOf(salvaged(changed({"PRAGMA secure_delete = ON",
                                                  "UPDATE meta SET value = value",
                                                  "DELETE FROM version WHERE seq = 4"})));
    EXPECT_EQ(report.versions, 4);
    EXPECT_TRUE(std::ranges::any_of(report.problems, [](const Problem& problem) {
        return problem.where.startsWith(QStringLiteral("version ")) &&
               problem.what.english().contains(QStringLiteral("label"));
    }));
}

TEST_F(Salvage, KnowsAnIdBySixteenDigitsOfEitherCase)
{
    writeBytes(m_bent, m_document.bytes);
    {
        auto database = valueOf(Database::open(m_bent, Database::Access::Write));
        auto row = valueOf(database.query(
            "SELECT upper(id), parent, kind, label, recipe, reply, made, canvas FROM version"
            " WHERE seq = 3"));
        ASSERT_TRUE(valueOf(row.next()));
        const QByteArray seal = sealOf("version",
                                       row.text(0),
                                       row.text(1),
                                       row.text(2),
                                       row.text(3),
                                       row.bytes(4),
                                       row.bytes(5),
                                       row.integer(6),
                                       row.bytes(7));
        ASSERT_TRUE(succeeded(database.run(
            "INSERT INTO version (id, parent, kind, label, recipe, reply, made, canvas, seal)"
            " SELECT upper(id), parent, kind, label, recipe, reply, made, canvas, ?1 FROM version"
            " WHERE seq = 3",
            seal)));
    }
    EXPECT_EQ(valueOf(salvaged(bytesOf(m_bent))).versions, 4);
    EXPECT_TRUE(isIntact(*opened(), m_document));
}
