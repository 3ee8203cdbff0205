// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "filetime.h"
#include "storage/partname.h"

#include <QDir>

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
        QFile::rename(left, m_part);
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

TEST_F(KilledSwap, HasNamesThatAFolderCanHold)
{
    for (const QString& letter : {QStringLiteral("n"), QStringLiteral("写")}) {
        const QString longest = letter.repeated(248 / letter.toUtf8().size());
        m_document = m_desk.path(longest + QStringLiteral(".ratoon"));
        m_part = swapPartName(m_document, *markOf(m_own), *markOf(m_replaced));
        const QStringList left = filesAfter(m_theirs);
        ASSERT_EQ(left.size(), 3);
        const QString visible = *std::find_if(left.begin(), left.end(), [&](const QString& name) {
            return name.startsWith(letter.repeated(10));
        });
        ASSERT_TRUE(QFile::rename(m_desk.path(visible), m_theirs));
        makeOld(m_theirs);
    }
}
