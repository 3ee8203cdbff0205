// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "filetime.h"
#include "storage/filelock.h"
#include "storage/partfile.h"
#include "storage/partname.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A folder in which a save was killed while two files changed places.
class KilledSwap : public testing::Test {
protected:
    void SetUp() override
    {
        // Old enough to be swept.
        for (const QString& path : {m_own, m_replaced, m_theirs}) {
            writeBytes(path, path.toUtf8());
            makeOld(path);
        }
        m_part = swapPartName(m_document, *markOf(m_own), *markOf(m_replaced));
    }

    /// What is there when that file was left under the name for the swap, and somebody saves in that folder.
    QStringList filesAfter(const QString& left) const
    {
        if (!left.isEmpty()) QFile::rename(left, m_part);
        sweepParts(m_desk.path(QString()));
        return QDir(m_desk.path(QString())).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    Desk m_desk;
    QString m_document = m_desk.path(QStringLiteral("my-photo.of-me.ratoon"));
    const QString m_own = m_desk.path(QStringLiteral("own"));
    const QString m_replaced = m_desk.path(QStringLiteral("replaced"));
    const QString m_theirs = m_desk.path(QStringLiteral("theirs"));
    QString m_part;
};

}  // namespace

TEST_F(KilledSwap, LeavesTheNewFileToBeRemoved)
{
    const QStringList left = {QStringLiteral("replaced"), QStringLiteral("theirs")};
    EXPECT_EQ(filesAfter(m_own), left);
}

TEST_F(KilledSwap, LeavesTheReplacedFileToBeRemoved)
{
    const QStringList left = {QStringLiteral("own"), QStringLiteral("theirs")};
    EXPECT_EQ(filesAfter(m_replaced), left);
}

TEST_F(KilledSwap, GivesSomebodyElsesFileANameThatPeopleSee)
{
    const QByteArray bytes = bytesOf(m_theirs);
    const QStringList left = filesAfter(m_theirs);
    ASSERT_EQ(left.size(), 3) << left.join(u' ').toStdString();
    EXPECT_TRUE(left[0].startsWith(QStringLiteral("my-photo.of-me.conflict-")));
    EXPECT_TRUE(left[0].endsWith(QStringLiteral(".ratoon")));
    EXPECT_EQ(bytesOf(m_desk.path(left[0])), bytes);
}

TEST_F(KilledSwap, KeepsAFileThatIsForReadingOnly)
{
    ASSERT_TRUE(QFile::setPermissions(m_theirs, QFile::ReadOwner));
    EXPECT_TRUE(filesAfter(m_theirs)[0].startsWith(QStringLiteral("my-photo.of-me.conflict-")));
}

TEST_F(KilledSwap, IsLeftAloneWhileSomebodyWorksOnIt)
{
    for (const QString& file : {m_theirs, m_replaced}) {
        ASSERT_TRUE(QFile::rename(file, m_part));
        const auto lock = FileLock::takenIfThere(m_part);
        ASSERT_TRUE(lock);
        EXPECT_TRUE(lock->isOf(m_part));
        EXPECT_TRUE(filesAfter(QString()).contains(QFileInfo(m_part).fileName()));
        ASSERT_TRUE(QFile::rename(m_part, file));
        EXPECT_FALSE(lock->isOf(m_part));
    }
}

TEST_F(KilledSwap, LeavesTheFolderByNoName)
{
    const QString folder = m_desk.path(QStringLiteral("in/it"));
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString zeros(16, u'0');
    for (const QString& document : {QStringLiteral("."), QStringLiteral("..")}) {
        const QString part =
            QStringLiteral("%1/.ratoon-%2-%2-%2-%3.part").arg(folder, zeros, document);
        writeBytes(part, "theirs");
        makeOld(part);
        sweepParts(folder);
        EXPECT_TRUE(QFile::exists(part));
    }
    EXPECT_TRUE(
        QDir(m_desk.path(QStringLiteral("in"))).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(KilledSwap, FollowsNoLink)
{
    ASSERT_TRUE(QFile::link(m_theirs, m_part));
    filesAfter(QString());
    EXPECT_TRUE(QFileInfo(m_part).isSymLink());
    EXPECT_TRUE(QFile::exists(m_theirs));
}

TEST_F(KilledSwap, LeavesFilesOfOtherNamesAlone)
{
    const QStringList others = {QStringLiteral(".RATOON-0123456789abcdef.PART"),
                                QStringLiteral(".ratoon-my notes.part"),
                                QStringLiteral(".ratoon-0123456789abcdef-1.part")};
    for (const QString& name : others) {
        writeBytes(m_desk.path(name), "x");
        makeOld(m_desk.path(name));
    }
    const QStringList left = filesAfter(QString());
    for (const QString& name : others) EXPECT_TRUE(left.contains(name)) << name.toStdString();
}

TEST_F(KilledSwap, HasNamesThatAFolderCanHold)
{
    constexpr qsizetype ofEncryptedFolders = 143;
    const std::array letters = {QStringLiteral("n"), QStringLiteral("写"), QStringLiteral("😀")};
    for (const QString& letter : letters) {
        const QString longest = u'x' + letter.repeated(247 / letter.toUtf8().size());
        m_document = m_desk.path(longest + QStringLiteral(".ratoon"));
        m_part = swapPartName(m_document, *markOf(m_own), *markOf(m_replaced));
        EXPECT_LE(QFileInfo(m_part).fileName().toUtf8().size(), ofEncryptedFolders);
        const QStringList left = filesAfter(m_theirs);
        ASSERT_EQ(left.size(), 3);
        const auto visible = std::ranges::find_if(
            left, [&](const QString& name) { return name.startsWith(u'x' + letter.repeated(10)); });
        ASSERT_NE(visible, left.end());
        EXPECT_FALSE(visible->contains(QChar::ReplacementCharacter) || visible->contains(u'?'));
        ASSERT_TRUE(QFile::rename(m_desk.path(*visible), m_theirs));
        makeOld(m_theirs);
    }
}

TEST(SecondNames, AreNotThoseOfLinksToTheFile)
{
    const Desk desk;
    const QString path = desk.path(QStringLiteral("a.ratoon"));
    writeBytes(path, "the old one");
    ASSERT_TRUE(QFile::link(path, desk.path(QStringLiteral("a.old.ratoon"))));
    ASSERT_TRUE(succeeded(keepBeside(path, QStringLiteral("old"), {})));
    writeBytes(desk.path(QStringLiteral("new")), "the new one");
    ASSERT_TRUE(succeeded(replaceFile(desk.path(QStringLiteral("new")), path)));
    EXPECT_EQ(bytesOf(desk.path(QStringLiteral("a.old-2.ratoon"))), "the old one");
}

TEST(Marks, ForgetInodesThatAreMadeUp)
{
    const FileMark before{
        .device = 1, .inode = 3, .size = 10, .modified = 7, .isInodeLasting = false};
    FileMark after = before;
    after.inode = 4;
    EXPECT_EQ(before, after);
    after.size = 11;
    EXPECT_NE(before, after);
    EXPECT_NE((FileMark{.inode = 3}), (FileMark{.inode = 4}));
    EXPECT_TRUE(makesUpInodes(0x2011bab0));
    EXPECT_FALSE(makesUpInodes(0xef53));
}
