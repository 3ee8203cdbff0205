// SPDX-License-Identifier: GPL-3.0-or-later
#include "richdocument.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace ratoon;
using namespace ratoon::test;

// A document is read in place at first, and copied to the working copy piece by piece: before anything is recorded, but
// not before it can be seen. Whatever happens to the file meanwhile, nothing that was recorded depends on it.

namespace {

constexpr qint64 piece = 8192;

class Opening : public testing::Test {
protected:
    void SetUp() override { m_project = valueOf(openProject(m_desk.state(), m_document.path)); }

    /// Copies so many pieces. True when there is nothing left to copy.
    bool settle(int pieces)
    {
        for (int i = 0; i < pieces; ++i) {
            if (valueOf(m_project->settle(piece))) return true;
        }
        return false;
    }

    void step()
    {
        const Version next = versionAfter(valueOf(m_project->tree()).head);
        const Canvas canvas = smallCanvas(++m_seed);
        const auto recorded = m_project->record(next, canvas, {}, {}, next.id);
        ASSERT_TRUE(succeeded(recorded));
        m_steps[next.id] = canvas;
    }

    /// What was opened and what was recorded since.
    void expectEverything(Project& project)
    {
        EXPECT_TRUE(isSound(project.verify()));
        for (const auto& [id, canvas] : m_document.canvases)
            EXPECT_TRUE(isEqual(valueOf(project.load(id)), canvas));
        for (const auto& [id, canvas] : m_steps)
            EXPECT_TRUE(isEqual(valueOf(project.load(id)), canvas));
    }

    /// As after a crash.
    std::unique_ptr<Project> recovered()
    {
        m_project.reset();
        const auto left = leftovers(m_desk.state());
        EXPECT_EQ(left.size(), 1U);
        return left.empty() ? nullptr : valueOf(recoverProject(left[0].workingCopy));
    }

    /// Names in the folder of the working copy.
    QStringList inWorkingCopy() const
    {
        const QDir work(m_desk.state() + QStringLiteral("/work"));
        const QStringList folders = work.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        EXPECT_EQ(folders.size(), 1);
        return QDir(work.filePath(folders.value(0))).entryList(QDir::Files, QDir::Name);
    }

    quint64 inode(const QString& path) const
    {
        struct stat status = {};
        EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_ino;
    }

    Desk m_desk;
    const RichDocument m_document{m_desk, QStringLiteral("a.ratoon")};
    std::unique_ptr<Project> m_project;
    std::map<VersionId, Canvas> m_steps;
    quint32 m_seed = 100;
};

}  // namespace

TEST_F(Opening, ReadsInPlace)
{
    EXPECT_FALSE(inWorkingCopy().contains(QStringLiteral("document.ratoon")));
    EXPECT_TRUE(isIntact(*m_project, m_document));
    EXPECT_FALSE(m_project->isModified());
    EXPECT_TRUE(isOpenElsewhere(m_desk.state(), m_document.path));
    EXPECT_EQ(bytesOf(m_document.path), m_document.bytes);
}

TEST_F(Opening, CopiesPieceByPiece)
{
    EXPECT_FALSE(settle(2));
    EXPECT_FALSE(inWorkingCopy().contains(QStringLiteral("document.ratoon")));
    EXPECT_TRUE(isIntact(*m_project, m_document)) << "half-way";
    EXPECT_TRUE(settle(1000));
    EXPECT_TRUE(inWorkingCopy().contains(QStringLiteral("document.ratoon")));
    EXPECT_TRUE(isIntact(*m_project, m_document));
    EXPECT_FALSE(m_project->isModified());
    EXPECT_TRUE(valueOf(m_project->settle(piece))) << "and that was all";
}

TEST_F(Opening, IsOverBeforeTheFirstChange)
{
    EXPECT_FALSE(settle(1));
    step();
    EXPECT_TRUE(inWorkingCopy().contains(QStringLiteral("document.ratoon")));
    expectEverything(*m_project);
    expectEverything(*recovered());
}

TEST_F(Opening, OutlivesTheFile)
{
    EXPECT_FALSE(settle(1));
    QFile::remove(m_document.path);
    EXPECT_TRUE(isIntact(*m_project, m_document));
    step();
    expectEverything(*m_project);
    expectEverything(*recovered());
}

TEST_F(Opening, OutlivesAnotherFileOfThatName)
{
    EXPECT_FALSE(settle(1));
    const QString other = m_desk.path(QStringLiteral("other"));
    writeBytes(other, "somebody else's");
    QFile::remove(m_document.path);
    ASSERT_TRUE(QFile::rename(other, m_document.path));
    EXPECT_TRUE(m_project->isChangedByOthers());
    step();
    expectEverything(*m_project);
    EXPECT_EQ(codeOf(m_project->saveTo(m_document.path)), ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(m_document.path), "somebody else's");
    expectEverything(*recovered());
}

TEST_F(Opening, OutlivesAnotherName)
{
    const QString moved = m_desk.path(QStringLiteral("moved.ratoon"));
    ASSERT_TRUE(QFile::rename(m_document.path, moved));
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    EXPECT_EQ(bytesOf(moved), m_document.bytes);
    expectEverything(*m_project);
}

TEST_F(Opening, RecordsNothingOnAFileThatIsWrittenTo)
{
    EXPECT_FALSE(settle(1));
    QByteArray bent = m_document.bytes;
    for (qsizetype at = 4096; at < bent.size(); at += 3) bent[at] = static_cast<char>(~bent[at]);
    writeBytes(m_document.path, bent);  // into the file that is open
    EXPECT_FALSE(m_project->settle(piece));
    const Version next = versionAfter(m_document.root.id);
    const auto recorded = m_project->record(next, smallCanvas(), {}, {}, next.id);
    ASSERT_EQ(codeOf(recorded), ErrorCode::Unwritable);
    EXPECT_TRUE(recorded.error().english().contains(QStringLiteral("another program")));
    EXPECT_FALSE(m_project->escrow({.job = JobId::make()})) << "nothing is sent either";
    EXPECT_FALSE(m_project->saveTo(m_document.path));
    EXPECT_FALSE(m_project->saveTo(m_desk.path(QStringLiteral("b.ratoon"))));
    EXPECT_FALSE(QFile::exists(m_desk.path(QStringLiteral("b.ratoon"))));
    EXPECT_EQ(bytesOf(m_document.path), bent);
    for (const auto& [id, canvas] : m_document.canvases) {
        const auto loaded = m_project->load(id);
        EXPECT_TRUE(!loaded || isEqual(*loaded, canvas)) << "no wrong pixels";
    }
    m_project.reset();
    EXPECT_TRUE(leftovers(m_desk.state()).empty()) << "there is no work that could be lost";
}

TEST_F(Opening, RecordsNothingOnAFileThatIsCut)
{
    EXPECT_FALSE(settle(1));
    ASSERT_TRUE(QFile::resize(m_document.path, 4096));
    const Version next = versionAfter(m_document.root.id);
    EXPECT_EQ(codeOf(m_project->record(next, smallCanvas(), {}, {}, next.id)),
              ErrorCode::Unwritable);
    EXPECT_EQ(QFileInfo(m_document.path).size(), 4096);
}

TEST_F(Opening, IsNoMatterOnceItIsOver)
{
    EXPECT_TRUE(settle(1000));
    writeBytes(m_document.path, "somebody else's");
    step();
    expectEverything(*m_project);
    EXPECT_EQ(codeOf(m_project->saveTo(m_document.path)), ErrorCode::Unwritable);
    ASSERT_TRUE(succeeded(m_project->saveTo(m_desk.path(QStringLiteral("b.ratoon")))));
    EXPECT_TRUE(isSound(verifyFile(m_desk.path(QStringLiteral("b.ratoon")))));
    EXPECT_EQ(bytesOf(m_document.path), "somebody else's");
}

TEST_F(Opening, ThatACrashEndsLeavesNothing)
{
    for (const int pieces : {0, 2, 1000}) {
        m_project = valueOf(openProject(m_desk.state(), m_document.path));
        settle(pieces);
        m_project.reset();
        EXPECT_TRUE(leftovers(m_desk.state()).empty());
        EXPECT_TRUE(QDir(m_desk.state() + QStringLiteral("/work"))
                        .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                        .isEmpty())
            << pieces;
    }
}

TEST_F(Opening, CanBeCancelledAndGoneOnWith)
{
    Cancel cancel;
    cancel.request();
    EXPECT_EQ(codeOf(m_project->settle(piece, cancel)), ErrorCode::Cancelled);
    EXPECT_TRUE(settle(1000));
    EXPECT_TRUE(isIntact(*m_project, m_document));
}

TEST_F(Opening, MakesASpareOnceSomethingIsRecorded)
{
    EXPECT_TRUE(settle(1000));
    EXPECT_FALSE(inWorkingCopy().contains(QStringLiteral("spare.ratoon"))) << "of no use yet";
    step();
    EXPECT_TRUE(settle(1000));
    ASSERT_TRUE(inWorkingCopy().contains(QStringLiteral("spare.ratoon")));
    const QDir work(m_desk.state() + QStringLiteral("/work"));
    const QString folder =
        work.filePath(work.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    const quint64 spare = inode(folder + QStringLiteral("/spare.ratoon"));
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
#ifdef __linux__
    EXPECT_EQ(inode(m_document.path), spare) << "the first save writes only what is new";
#endif
    ASSERT_TRUE(isSound(verifyFile(m_document.path)));
    const auto saved = valueOf(openProject(m_desk.path(QStringLiteral("other")), m_document.path));
    expectEverything(*saved);
}

TEST_F(Opening, SavesBeforeTheSpareIsThere)
{
    step();
    EXPECT_FALSE(settle(1));
    ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    EXPECT_TRUE(settle(1000));
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    ASSERT_TRUE(isSound(verifyFile(m_document.path)));
    expectEverything(*m_project);
}

TEST_F(Opening, MakesNoSpareOfAFileThatIsWrittenTo)
{
    step();
    writeBytes(m_document.path, "somebody else's");
    EXPECT_TRUE(settle(1000)) << "it does without";
    EXPECT_FALSE(inWorkingCopy().contains(QStringLiteral("spare.ratoon")));
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_desk.path(QStringLiteral("b.ratoon")))));
    expectEverything(*m_project);
}
