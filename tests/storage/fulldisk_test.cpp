// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/project.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <sys/mount.h>

#include <cerrno>
#include <cstring>
#include <map>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A file system of its own in memory, of a few megabytes. Only some may mount one, root above all.
class SmallDisk {
public:
    explicit SmallDisk(const QString& folder) : m_folder(folder)
    {
        QDir().mkpath(folder);
#ifdef __linux__
        m_isMounted = ::mount("ratoon", encoded().constData(), "tmpfs", 0, "size=4m") == 0;
        if (!m_isMounted) m_reason = std::strerror(errno);
#endif
    }
    ~SmallDisk()
    {
#ifdef __linux__
        if (m_isMounted) ::umount2(encoded().constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const
    {
        return m_isMounted;
    }
    const std::string& reason() const
    {
        return m_reason;
    }

    /// Takes all but about `left` bytes.
    void fill(qint64 left)
    {
        QFile ballast(m_folder + QStringLiteral("/ballast"));
        ASSERT_TRUE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'b');
        while (ballast.write(block) == block.size()) {
        }
        ASSERT_TRUE(ballast.resize(std::max<qint64>(0, ballast.size() - left)));
    }
    void makeRoom()
    {
        QFile::remove(m_folder + QStringLiteral("/ballast"));
    }

private:
    QByteArray encoded() const
    {
        return QFile::encodeName(m_folder);
    }

    QString m_folder;
    bool m_isMounted = false;
    std::string m_reason = "it is for Linux";
};

class FullDisk : public testing::Test {
protected:
    void SetUp() override
    {
        if (!m_disk.isMounted())
            GTEST_SKIP() << "no file system can be mounted: " << m_disk.reason();
    }

    Desk m_desk;
    const QString m_folder = m_desk.path(QStringLiteral("small"));
    SmallDisk m_disk{m_folder};
};

}  // namespace

TEST_F(FullDisk, KeepsTheOldDocument)
{
    const QString path = m_folder + QStringLiteral("/a.ratoon");
    const Version root = versionAfter({});
    const auto project = newProject(m_desk, root, smallCanvas(1));
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    const QByteArray before = bytesOf(path);
    const Version next = versionAfter(root.id);
    ASSERT_TRUE(succeeded(project->record(next, smallCanvas(2), {}, {}, next.id)));

    for (const qint64 left : {0, 4096, 50'000, 100'000}) {
        m_disk.makeRoom();
        m_disk.fill(left);
        const auto saved = project->saveTo(path);
        ASSERT_EQ(codeOf(saved), ErrorCode::Unwritable) << left;
        EXPECT_TRUE(saved.error().english().contains(path))
            << saved.error().english().toStdString();
        EXPECT_EQ(bytesOf(path), before);
        EXPECT_EQ(QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                  QStringList({QStringLiteral("a.ratoon"), QStringLiteral("ballast")}));
        EXPECT_TRUE(project->isModified());
    }
    m_disk.makeRoom();
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    EXPECT_EQ(valueOf(verifyFile(path)).versions, 2);
}

TEST_F(FullDisk, LosesNothingThatWasRecorded)
{
    const QString state = m_folder + QStringLiteral("/state");
    const Version root = versionAfter({});
    std::map<VersionId, Canvas> recorded = {{root.id, smallCanvas(1)}};
    auto project = valueOf(createProject(state, root, recorded.at(root.id), {}));
    Version last = root;
    m_disk.fill(700'000);
    ErrorCode end = ErrorCode::Cancelled;
    for (quint32 seed = 2; end == ErrorCode::Cancelled; ++seed) {
        ASSERT_LT(seed, 100U) << "the disk does not fill up";
        const Version next = versionAfter(last.id);
        const Canvas canvas = smallCanvas(seed);
        end = codeOf(project->record(next, canvas, {}, {}, next.id));
        if (end != ErrorCode::Cancelled) break;
        recorded[next.id] = canvas;
        last = next;
    }
    EXPECT_EQ(end, ErrorCode::Unwritable);
    EXPECT_GT(recorded.size(), 1U);

    const auto expectAllThere = [&](Project& now) {
        const StoredTree stored = valueOf(now.tree());
        EXPECT_EQ(stored.head, last.id);
        EXPECT_EQ(stored.tree.size(), recorded.size());
        for (const auto& [id, canvas] : recorded)
            EXPECT_TRUE(isEqual(valueOf(now.load(id)), canvas));
        EXPECT_TRUE(isSound(now.verify()));
    };
    expectAllThere(*project);
    m_disk.makeRoom();
    const Version next = versionAfter(last.id);
    recorded[next.id] = smallCanvas(1000);
    ASSERT_TRUE(succeeded(project->record(next, recorded[next.id], {}, {}, next.id)));
    last = next;
    expectAllThere(*project);
    project.reset();
    expectAllThere(*valueOf(recoverProject(leftovers(state).at(0).workingCopy)));
}

TEST_F(FullDisk, OpensNothingThatItCannotWorkOn)
{
    const QString path = m_desk.path(QStringLiteral("a.ratoon"));
    const auto project = newProject(m_desk, versionAfter({}), smallCanvas(1));
    ASSERT_TRUE(succeeded(project->saveTo(path)));
    const QString state = m_folder + QStringLiteral("/state");
    m_disk.fill(50'000);
    EXPECT_EQ(codeOf(openProject(state, path)), ErrorCode::Unwritable);
    EXPECT_EQ(codeOf(createProject(state, versionAfter({}), smallCanvas(2, {900, 900}), {})),
              ErrorCode::Unwritable);
    EXPECT_TRUE(leftovers(state).empty()) << "half a copy is no work to recover";
    m_disk.makeRoom();
    EXPECT_TRUE(succeeded(openProject(state, path)));
}
