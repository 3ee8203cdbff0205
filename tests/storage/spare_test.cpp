// SPDX-License-Identifier: GPL-3.0-or-later
#include "richdocument.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <random>

using namespace ratoon;
using namespace ratoon::test;

// Saving again writes only what is new, into the file that the save before replaced, and nobody ever sees half of it.

namespace {

class Spare : public testing::Test {
protected:
    void SetUp() override
    {
        m_project = valueOf(openProject(m_desk.state(), m_document.path));
        m_canvas = canvasOf(opaqueNoise({600, 500}), {});
    }

    void step()
    {
        const Version next = versionAfter(valueOf(m_project->tree()).head,
                                          QStringLiteral("Number %1").arg(++m_steps));
        m_canvas.layers[0].opacity = 1.0 / m_steps;
        m_canvas.layers[0].image = opaqueNoise({128, 128}, Depth::Eight, quint32(m_steps));
        QImage small(8, 8, QImage::Format_RGBA8888);
        small.fill(QColor(m_steps, 0, 0));
        ASSERT_TRUE(
            succeeded(m_project->record(next, m_canvas, {.starred = true}, small, next.id)));
        const Annotation annotation{.name = QString::number(m_steps),
                                    .note = m_steps % 2 ? QString::number(m_steps) : QString()};
        ASSERT_TRUE(succeeded(m_project->annotate(m_document.root.id, annotation)));
        ASSERT_TRUE(succeeded(m_project->keepBlob("blob " + QByteArray::number(m_steps))));
        ASSERT_TRUE(succeeded(m_project->escrow({.job = m_job, .base = next.id})));
    }

    /// The file holds what the open document does.
    void expectLevel()
    {
        ASSERT_TRUE(isSound(verifyFile(m_document.path)));
        const auto saved = valueOf(openProject(m_desk.state(), m_document.path));
        EXPECT_EQ(accountOf(*saved), accountOf(*m_project));
        const StoredTree stored = valueOf(saved->tree());
        for (const VersionId id : stored.tree.order())
            EXPECT_TRUE(isEqual(valueOf(saved->load(id)), valueOf(m_project->load(id))));
        const QString words = QStringLiteral("number %1").arg(m_steps);
        EXPECT_EQ(valueOf(saved->search(words)), valueOf(m_project->search(words)));
        saved->discardWorkingCopy();
    }

    quint64 inode() const
    {
        struct stat status = {};
        EXPECT_EQ(::stat(QFile::encodeName(m_document.path).constData(), &status), 0);
        return status.st_ino;
    }

    /// After so many saves, the file is one that was there before: only what was new had to be written.
    bool isReused()
    {
        std::vector<quint64> seen = {inode()};
        for (int i = 0; i < 4; ++i) {
            step();
            EXPECT_TRUE(succeeded(m_project->saveTo(m_document.path)));
            if (std::ranges::find(seen, inode()) != seen.end()) return true;
            seen.push_back(inode());
        }
        return false;
    }

    Desk m_desk;
    const RichDocument m_document{m_desk, QStringLiteral("a.ratoon")};
    std::unique_ptr<Project> m_project;
    Canvas m_canvas;
    const JobId m_job = JobId::make();
    int m_steps = 0;
};

}  // namespace

TEST_F(Spare, IsLevelAfterEachSave)
{
    for (int i = 0; i < 5; ++i) {
        step();
        ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
        expectLevel();
        EXPECT_EQ(QDir(m_desk.path(QString())).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
}

TEST_F(Spare, IsUsedWhereTheSystemAllows)
{
#ifdef __linux__
    EXPECT_TRUE(isReused());
#endif
}

TEST_F(Spare, IsNotWrittenToWhileSomebodyReadsIt)
{
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    // Somebody begins to copy the document, and takes his time.
    QFile reader(m_document.path);
    ASSERT_TRUE(reader.open(QIODevice::ReadOnly));
    const QByteArray whole = bytesOf(m_document.path);
    QByteArray copy = reader.read(whole.size() / 3);
    for (int i = 0; i < 3; ++i) {
        step();
        ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
        copy += reader.read(4096);
    }
    copy += reader.readAll();
    EXPECT_EQ(copy, whole);
    expectLevel();
}

TEST_F(Spare, IsNotWrittenToThroughAnotherName)
{
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    const QString other = m_desk.path(QStringLiteral("other.ratoon"));
    ASSERT_EQ(::link(QFile::encodeName(m_document.path).constData(),
                     QFile::encodeName(other).constData()),
              0);
    const QByteArray before = bytesOf(other);
    for (int i = 0; i < 3; ++i) {
        step();
        ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    }
    EXPECT_EQ(bytesOf(other), before);
    expectLevel();
}

TEST_F(Spare, ThatWasDamagedIsDropped)
{
    for (int i = 0; i < 2; ++i) {
        step();
        ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    }
    const QDir work(m_desk.state() + QStringLiteral("/work"));
    int spares = 0;
    for (const QString& name : work.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = work.filePath(name) + QStringLiteral("/spare.ratoon");
        if (!QFile::exists(path)) continue;
        ++spares;
        writeBytes(path, QByteArray(10'000, 'x'));
    }
    EXPECT_EQ(spares, 1);
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    expectLevel();
}

TEST_F(Spare, KeepsAccessRights)
{
    ASSERT_TRUE(QFile::setPermissions(m_document.path, QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_TRUE(succeeded(m_project->saveTo(m_document.path))) << "rights are no contents";
    for (int i = 0; i < 3; ++i) {
        step();
        ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
        EXPECT_FALSE(QFile::permissions(m_document.path) & (QFile::ReadGroup | QFile::ReadOther));
    }
}

TEST_F(Spare, GoesWithTheWorkingCopy)
{
    for (int i = 0; i < 3; ++i) {
        step();
        ASSERT_TRUE(succeeded(m_project->saveTo(m_document.path)));
    }
    m_project->discardWorkingCopy();
    EXPECT_TRUE(QDir(m_desk.state() + QStringLiteral("/work"))
                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                    .isEmpty());
}
