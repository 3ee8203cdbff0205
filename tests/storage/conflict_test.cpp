// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetime.h"
#include "richdocument.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A document that is open here, while somebody else writes to its file.
class Conflict : public testing::Test {
protected:
    void SetUp() override { m_project = newProject(m_desk, m_root, smallCanvas(1)); }

    void step()
    {
        const Version next = versionAfter(valueOf(m_project->tree()).head);
        ASSERT_TRUE(succeeded(m_project->record(next, smallCanvas(++m_seed), {}, {}, next.id)));
    }

    QStringList files() const
    {
        return QDir(m_desk.path(QString())).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    Desk m_desk;
    const Version m_root = versionAfter({});
    std::unique_ptr<Project> m_project;
    quint32 m_seed = 1;
    const QString m_path = m_desk.path(QStringLiteral("a.ratoon"));
};

}  // namespace

TEST_F(Conflict, IsKnownBeforeSaving)
{
    EXPECT_FALSE(m_project->isChangedByOthers()) << "untitled work is nobody else's";
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    EXPECT_FALSE(m_project->isChangedByOthers());
    writeBytes(m_path, "somebody else's");
    EXPECT_TRUE(m_project->isChangedByOthers());
    QFile::remove(m_path);
    EXPECT_FALSE(m_project->isChangedByOthers()) << "there is nothing to overwrite";
}

TEST_F(Conflict, IsForeseenWhereTheDocumentIsOpenElsewhere)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const QString link = m_desk.path(QStringLiteral("link.ratoon"));
    ASSERT_TRUE(QFile::link(m_path, link));
    EXPECT_TRUE(isOpenElsewhere(m_desk.state(), m_path));
    EXPECT_TRUE(isOpenElsewhere(m_desk.state(), link));
    EXPECT_FALSE(isOpenElsewhere(m_desk.state(), m_desk.path(QStringLiteral("b.ratoon"))));
    m_project.reset();
    EXPECT_FALSE(isOpenElsewhere(m_desk.state(), m_path)) << "what a crash left is not open";
}

TEST_F(Conflict, CanKeepBoth)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    step();
    writeBytes(m_path, "somebody else's");
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path, {}, IfChanged::KeepBoth)));
    EXPECT_TRUE(isSound(verifyFile(m_path)));
    EXPECT_FALSE(m_project->isModified());
    const QStringList names = files();
    ASSERT_EQ(names.size(), 2);
    EXPECT_TRUE(names[0].startsWith(QStringLiteral("a.conflict-"))) << names[0].toStdString();
    EXPECT_TRUE(names[0].endsWith(QStringLiteral(".ratoon")));
    EXPECT_EQ(bytesOf(m_desk.path(names[0])), "somebody else's");
}

TEST_F(Conflict, KeepsAsManyAsThereAre)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    for (int i = 0; i < 3; ++i) {
        writeBytes(m_path, "number " + QByteArray::number(i));
        ASSERT_TRUE(succeeded(m_project->saveTo(m_path, {}, IfChanged::KeepBoth)));
    }
    EXPECT_EQ(files().size(), 4);
}

TEST_F(Conflict, KeepsAFileOfTheLongestNameToo)
{
    const QString path = m_desk.path(QString(248, u'n') + QStringLiteral(".ratoon"));
    ASSERT_TRUE(succeeded(m_project->saveTo(path)));
    writeBytes(path, "somebody else's");
    ASSERT_TRUE(succeeded(m_project->saveTo(path, {}, IfChanged::KeepBoth)));
    EXPECT_EQ(files().size(), 2);
}

TEST_F(Conflict, IsAlsoAFileThatWasReplacedByAnOlderOne)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const QByteArray older = bytesOf(m_path);
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    // A clock that went back, a backup that was restored: time alone tells nothing.
    const QString restored = m_desk.path(QStringLiteral("restored"));
    writeBytes(restored, older);
    constexpr qint64 years = 3 * 365 * 86'400LL;
    makeOld(restored, years);
    QFile::remove(m_path);
    ASSERT_TRUE(QFile::rename(restored, m_path));
    EXPECT_TRUE(m_project->isChangedByOthers());
    EXPECT_EQ(codeOf(m_project->saveTo(m_path)), ErrorCode::Unwritable);
    EXPECT_EQ(bytesOf(m_path), older);
}
