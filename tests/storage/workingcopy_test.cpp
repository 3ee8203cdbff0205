// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/diskfile.h"
#include "storage/project.h"
#include "storage/workingcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

TEST(WorkingCopy, OfAnOpenDocumentIsNoLeftover)
{
    const Desk desk;
    const auto project = newProject(desk, versionAfter({}), smallCanvas());
    EXPECT_TRUE(leftovers(desk.state()).empty());
}

TEST(WorkingCopy, StaysUnlessItIsDiscarded)
{
    const Desk desk;
    newProject(desk, versionAfter({}), smallCanvas()).reset();
    EXPECT_EQ(leftovers(desk.state()).size(), 1U);
    const auto other = newProject(desk, versionAfter({}), smallCanvas());
    other->discardWorkingCopy();
    EXPECT_EQ(leftovers(desk.state()).size(), 1U);
    EXPECT_EQ(QDir(desk.state() + QStringLiteral("/work"))
                  .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                  .size(),
              1);
}

TEST(WorkingCopy, ThatIsDiscardedTakesNothingMore)
{
    const Desk desk;
    const Version root = versionAfter({});
    const auto project = newProject(desk, root, smallCanvas());
    ASSERT_TRUE(succeeded(project->saveTo(desk.path(QStringLiteral("a.ratoon")))));
    project->discardWorkingCopy();
    const Version next = versionAfter(root.id);
    EXPECT_EQ(codeOf(project->record(next, smallCanvas(2), {}, {}, next.id)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(project->keepBlob("reply")), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(project->saveTo(desk.path(QStringLiteral("a.ratoon")))), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(project->saveTo(desk.path(QStringLiteral("b.ratoon")))), ErrorCode::NotFound);
}

TEST(WorkingCopy, TellsWhatItIs)
{
    const Desk desk;
    const QString path = desk.path(QStringLiteral("a.ratoon"));
    const Version root = versionAfter({});
    QImage picture(20, 10, QImage::Format_RGBA8888);
    picture.fill(Qt::gray);
    auto project = valueOf(createProject(desk.state(), root, smallCanvas(), picture));
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    const Version next = versionAfter(root.id);
    ASSERT_TRUE(succeeded(project->record(next, smallCanvas(2), {}, picture, next.id)));
    project.reset();

    const auto left = leftovers(desk.state());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].path, path);
    EXPECT_EQ(left[0].versions, 2);
    EXPECT_TRUE(left[0].isModified);
    EXPECT_EQ(left[0].thumbnail.size(), QSize(20, 10));
    EXPECT_LT(left[0].changed.secsTo(QDateTime::currentDateTimeUtc()), 60);
}

TEST(WorkingCopy, OfAnUnchangedDocumentIsNothingToRecover)
{
    const Desk desk;
    const QString path = desk.path(QStringLiteral("a.ratoon"));
    auto project = newProject(desk, versionAfter({}), smallCanvas());
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    project->discardWorkingCopy();
    project.reset();
    valueOf(openProject(desk.state(), path)).reset();
    EXPECT_TRUE(leftovers(desk.state()).empty());
    EXPECT_TRUE(QDir(desk.state() + QStringLiteral("/work"))
                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                    .isEmpty());
}

TEST(WorkingCopy, IsRecoveredAsUntitledWork)
{
    const Desk desk;
    const QString path = desk.path(QStringLiteral("a.ratoon"));
    const Version root = versionAfter({});
    auto project = newProject(desk, root, smallCanvas());
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    const Canvas canvas = smallCanvas(2);
    const Version next = versionAfter(root.id);
    ASSERT_TRUE(succeeded(project->record(next, canvas, {}, {}, next.id)));
    project.reset();

    const QString copy = leftovers(desk.state()).at(0).workingCopy;
    auto recovered = valueOf(recoverProject(copy));
    EXPECT_TRUE(recovered->path().isEmpty());
    EXPECT_TRUE(recovered->isModified());
    EXPECT_EQ(valueOf(recovered->tree()).head, next.id);
    EXPECT_TRUE(isEqual(valueOf(recovered->load(next.id)), canvas));
    EXPECT_TRUE(leftovers(desk.state()).empty()) << "it is open now";
    EXPECT_EQ(codeOf(recoverProject(copy)), ErrorCode::Unwritable) << "only once";
    EXPECT_FALSE(isOpenElsewhere(desk.state(), path)) << "Save cannot hit it from here";

    recovered.reset();
    EXPECT_EQ(leftovers(desk.state()).at(0).path, path) << "where it came from is not forgotten";
    recovered = valueOf(recoverProject(copy));
    ASSERT_TRUE(succeeded(recovered->saveTo(path)));
    EXPECT_TRUE(isOpenElsewhere(desk.state(), path)) << "now it can";
}

TEST(WorkingCopy, IsForItsUserAlone)
{
    const Desk desk;
    const auto project = newProject(desk, versionAfter({}), smallCanvas());
    const QDir work(desk.state() + QStringLiteral("/work"));
    const QFileInfo folder(work.filePath(work.entryList(QDir::Dirs | QDir::NoDotAndDotDot).at(0)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(folder.permissions() & others);
}

TEST(WorkingCopy, ThatIsDamagedIsListedAllTheSame)
{
    const Desk desk;
    newProject(desk, versionAfter({}), smallCanvas()).reset();
    const QString copy = leftovers(desk.state()).at(0).workingCopy;
    writeBytes(copy, QByteArray(5000, 'x'));
    const auto left = leftovers(desk.state());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].versions, 0);
    EXPECT_EQ(codeOf(recoverProject(copy)), ErrorCode::Damaged);
    EXPECT_TRUE(QFile::exists(copy));
}

TEST(WorkingCopy, ThatIsGoneCannotBeRecovered)
{
    const Desk desk;
    EXPECT_EQ(codeOf(recoverProject(desk.path(QStringLiteral("no/document.ratoon")))),
              ErrorCode::NotFound);
    EXPECT_TRUE(leftovers(desk.path(QStringLiteral("nowhere"))).empty());
}

TEST(WorkingCopy, KnowsDisksThatAreFarAway)
{
    for (const quint32 far : {0x6969U, 0x517bU, 0xfe534d42U, 0x65735546U})
        EXPECT_TRUE(isFarKind(far));
    for (const quint32 near : {0xef53U, 0x9123683eU, 0x58465342U, 0x01021994U})
        EXPECT_FALSE(isFarKind(near)) << "ext4, btrfs, XFS, memory";
    EXPECT_FALSE(isFarDisk(QStringLiteral("/no/such/folder")));
}

TEST(WorkingCopy, NeedsAFolderToBeMadeIn)
{
    const Desk desk;
    writeBytes(desk.path(QStringLiteral("file")), "no folder");
    const auto project =
        createProject(desk.path(QStringLiteral("file")), versionAfter({}), smallCanvas(), {});
    EXPECT_EQ(codeOf(project), ErrorCode::Unwritable);
}
