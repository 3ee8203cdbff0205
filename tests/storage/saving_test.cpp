// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "filetime.h"
#include "storage/project.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <csignal>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A document of two versions, and where to save it.
class Saving : public testing::Test {
protected:
    void SetUp() override
    {
        m_project = newProject(m_desk, m_root, canvasOf(opaqueNoise({300, 200}), {}));
        step();
    }

    void step()
    {
        const Version next = versionAfter(valueOf(m_project->tree()).head);
        const Canvas canvas = canvasOf(opaqueNoise({300, 200}, Depth::Eight, ++m_seed), {});
        ASSERT_TRUE(succeeded(m_project->record(next, canvas, {}, {}, next.id)));
    }

    /// Nothing but these names lies in the folder of documents.
    void expectOnly(const QStringList& names) const
    {
        const QDir folder(m_desk.path(QString()));
        const auto filter = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        QStringList found = folder.entryList(filter, QDir::Name);
        found.removeAll(QStringLiteral("state"));
        EXPECT_EQ(found, names);
    }

    int versionsIn(const QString& path) const
    {
        const auto report = verifyFile(path);
        EXPECT_TRUE(isSound(report));
        return report ? report->versions : 0;
    }

    Desk m_desk;
    Version m_root = versionAfter({});
    std::unique_ptr<Project> m_project;
    quint32 m_seed = 1;
    QString m_path = m_desk.path(QStringLiteral("a.ratoon"));
};

/// No file grows beyond so many bytes: as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before = {};
    void (*m_signal)(int) = nullptr;
};

}  // namespace

TEST_F(Saving, MakesOneFileThatIsWholeByItself)
{
    EXPECT_TRUE(m_project->path().isEmpty());
    EXPECT_TRUE(m_project->isModified());
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    EXPECT_EQ(m_project->path(), m_path);
    EXPECT_FALSE(m_project->isModified());
    expectOnly({QStringLiteral("a.ratoon")});
    EXPECT_TRUE(isProjectFile(m_path));
    EXPECT_EQ(versionsIn(m_path), 2);
}

TEST_F(Saving, AgainPublishesWhatIsNew)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    for (int versions = 3; versions < 6; ++versions) {
        step();
        EXPECT_TRUE(m_project->isModified());
        ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
        EXPECT_EQ(versionsIn(m_path), versions);
    }
    expectOnly({QStringLiteral("a.ratoon")});
}

TEST_F(Saving, UnderAnotherNameLeavesTheFirstFileAlone)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const QByteArray before = bytesOf(m_path);
    step();
    const QString other = m_desk.path(QStringLiteral("b.ratoon"));
    ASSERT_TRUE(succeeded(m_project->saveTo(other)));
    EXPECT_EQ(m_project->path(), other);
    EXPECT_EQ(bytesOf(m_path), before);
    EXPECT_EQ(versionsIn(other), 3);
}

TEST_F(Saving, EveryActionMakesTheDocumentModified)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const auto modifies = [&](const auto& action) {
        EXPECT_FALSE(m_project->isModified());
        action();
        EXPECT_TRUE(m_project->isModified());
        ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    };
    modifies([&] { ASSERT_TRUE(succeeded(m_project->setHead(m_root.id))); });
    modifies([&] { ASSERT_TRUE(succeeded(m_project->annotate(m_root.id, {.starred = true}))); });
    modifies([&] { ASSERT_TRUE(succeeded(m_project->keepBlob("bytes"))); });
    modifies([&] { ASSERT_TRUE(succeeded(m_project->escrow({.job = JobId::make()}))); });
}

TEST_F(Saving, ANewDocumentIsNotModified)
{
    const auto project = newProject(m_desk, versionAfter({}), canvasOf(gradient({9, 9}), {}));
    EXPECT_FALSE(project->isModified());
}

TEST_F(Saving, DoesNotOverwriteWhatAnotherProgramWrote)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    step();
    writeBytes(m_path, "somebody else's");
    const auto saved = m_project->saveTo(m_path);
    ASSERT_EQ(codeOf(saved), ErrorCode::Unwritable);
    EXPECT_TRUE(saved.error().english().contains(QStringLiteral("another program")));
    EXPECT_EQ(bytesOf(m_path), "somebody else's");
    EXPECT_EQ(m_project->path(), m_path);
    EXPECT_TRUE(m_project->isModified());
    ASSERT_TRUE(succeeded(m_project->saveTo(m_desk.path(QStringLiteral("b.ratoon")))));
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path))) << "Save As over it is the user's choice";
}

TEST_F(Saving, TwoWindowsDoNotOverwriteEachOther)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const auto other = valueOf(openProject(m_desk.state(), m_path));
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    EXPECT_EQ(codeOf(other->saveTo(m_path)), ErrorCode::Unwritable);
    EXPECT_EQ(versionsIn(m_path), 3);
}

TEST_F(Saving, AFileThatWasRemovedIsWrittenAgain)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    QFile::remove(m_path);
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    EXPECT_EQ(versionsIn(m_path), 2);
}

TEST_F(Saving, AFailureSaysWhatAndLeavesTheOldFile)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const QByteArray before = bytesOf(m_path);
    step();
    {
        const SizeLimit limit(static_cast<rlim_t>(before.size()));
        const auto saved = m_project->saveTo(m_path);
        ASSERT_EQ(codeOf(saved), ErrorCode::Unwritable);
        EXPECT_TRUE(saved.error().english().contains(m_path) ||
                    saved.error().english().contains(QStringLiteral("document")))
            << saved.error().english().toStdString();
    }
    EXPECT_EQ(bytesOf(m_path), before);
    expectOnly({QStringLiteral("a.ratoon")});
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path))) << "with room again";
    EXPECT_EQ(versionsIn(m_path), 3);
}

TEST_F(Saving, AFullDiskLosesNothingThatWasRecorded)
{
    const VersionId head = valueOf(m_project->tree()).head;
    const Canvas canvas = canvasOf(opaqueNoise({900, 900}, Depth::Eight, 77), {});
    const Version next = versionAfter(head);
    {
        const SizeLimit limit(100'000);
        EXPECT_EQ(codeOf(m_project->record(next, canvas, {}, {}, next.id)), ErrorCode::Unwritable);
        EXPECT_EQ(valueOf(m_project->tree()).head, head);
    }
    ASSERT_TRUE(isSound(m_project->verify()));
    ASSERT_TRUE(succeeded(m_project->record(next, canvas, {}, {}, next.id)));
    EXPECT_TRUE(isEqual(valueOf(m_project->load(next.id)), canvas));
    EXPECT_TRUE(isSound(m_project->verify()));
}

TEST_F(Saving, RefusesPlacesThatCannotBeWritten)
{
    for (const QString& path : {m_desk.path(QStringLiteral("no/such/folder/a.ratoon")),
                                m_desk.path(QStringLiteral("state")),
                                QStringLiteral("/proc/a.ratoon"),
                                m_desk.path(QString(300, u'n'))}) {
        const auto saved = m_project->saveTo(path);
        ASSERT_EQ(codeOf(saved), ErrorCode::Unwritable) << path.toStdString();
        EXPECT_FALSE(saved.error().what.isEmpty());
        EXPECT_FALSE(saved.error().remedy.isEmpty());
        EXPECT_TRUE(m_project->path().isEmpty());
    }
    expectOnly({});
}

TEST_F(Saving, FollowsSymbolicLinks)
{
    const QString link = m_desk.path(QStringLiteral("link.ratoon"));
    ASSERT_TRUE(QFile::link(m_path, link));
    ASSERT_TRUE(succeeded(m_project->saveTo(link))) << "dangling at first";
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_FALSE(QFileInfo(m_path).isSymLink());
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(link)));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(versionsIn(m_path), 3);
    EXPECT_EQ(m_project->path(), link);
}

TEST_F(Saving, KeepsTheAccessRightsOfTheOldFile)
{
    writeBytes(m_path, "old");
    const auto rights = QFile::ReadOwner | QFile::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(m_path, rights));
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    EXPECT_EQ(QFile::permissions(m_path) &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner),
              QFile::Permissions(QFile::WriteOwner));
}

TEST_F(Saving, FollowsLinksAsTheSystemDoes)
{
    // proj/pics/link.ratoon is ../real.ratoon, and other/pics is proj/pics: textually, that would be other/real.ratoon.
    QDir desk(m_desk.path(QString()));
    ASSERT_TRUE(desk.mkpath(QStringLiteral("proj/pics")) && desk.mkdir(QStringLiteral("other")));
    ASSERT_TRUE(QFile::link(QStringLiteral("../real.ratoon"),
                            desk.filePath(QStringLiteral("proj/pics/link.ratoon"))));
    ASSERT_TRUE(QFile::link(desk.filePath(QStringLiteral("proj/pics")),
                            desk.filePath(QStringLiteral("other/pics"))));
    const QString real = desk.filePath(QStringLiteral("proj/real.ratoon"));
    ASSERT_TRUE(succeeded(m_project->saveTo(real)));
    for (const char* name : {"other/pics/link.ratoon", "other/pics/../real.ratoon"}) {
        auto opened = valueOf(openProject(m_desk.state(), desk.filePath(QLatin1String(name))));
        const Version next = versionAfter(valueOf(opened->tree()).head);
        ASSERT_TRUE(succeeded(opened->record(next, smallCanvas(++m_seed), {}, {}, next.id)));
        const int before = versionsIn(real);
        ASSERT_TRUE(succeeded(opened->saveTo(opened->path())));
        EXPECT_EQ(versionsIn(real), before + 1) << name;
        EXPECT_FALSE(QFile::exists(desk.filePath(QStringLiteral("other/real.ratoon"))));
    }
}

TEST_F(Saving, APlaceMayBeginWithTwoSlashes)
{
    const QString path = u'/' + m_path;
    ASSERT_TRUE(succeeded(m_project->saveTo(path)));
    EXPECT_EQ(versionsIn(path), 2);
    EXPECT_TRUE(succeeded(openProject(m_desk.state(), path)));
}

TEST_F(Saving, SaysThatAPathIsTooLong)
{
    QString folder = m_desk.path(QString());
    for (int i = 0; i < 6; ++i) folder += u'/' + QString(100, u'n');
    ASSERT_TRUE(QDir().mkpath(folder));
    const auto saved = m_project->saveTo(folder + QStringLiteral("/a.ratoon"));
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().english().contains(QLatin1String("too long")))
        << saved.error().english().toStdString();
    EXPECT_TRUE(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_F(Saving, KeepsTheGroupAndTheAttributesOfTheOldFile)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const QByteArray name = QFile::encodeName(m_path);
    const QByteArray tags = "holiday, trees";
    if (::setxattr(name.constData(), "user.xdg.tags", tags.constData(), 14, 0) != 0)
        GTEST_SKIP() << "This file system keeps no attributes.";
    const bool isRoot = ::geteuid() == 0;
    const uid_t owner = isRoot ? 12345 : ::geteuid();
    const gid_t group = isRoot ? 23456 : ::getegid();
    ASSERT_EQ(::chown(name.constData(), owner, group), 0);
    ASSERT_EQ(::chmod(name.constData(), 0660), 0);
    for (int i = 0; i < 2; ++i) {
        step();
        ASSERT_TRUE(succeeded(m_project->saveTo(m_path, {}, IfChanged::KeepBoth)));
        QByteArray found(64, '\0');
        const auto size = ::getxattr(name.constData(), "user.xdg.tags", found.data(), 64);
        EXPECT_EQ(found.left(qsizetype(size)), tags);
        struct stat status = {};
        ASSERT_EQ(::stat(name.constData(), &status), 0);
        EXPECT_EQ(status.st_mode & 07777, 0660U);
        EXPECT_EQ(status.st_uid, owner);
        EXPECT_EQ(status.st_gid, group);
    }
}

TEST_F(Saving, AFileThatIsReadOnlyIsNotReplaced)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const QByteArray name = QFile::encodeName(m_path);
    ASSERT_EQ(::chmod(name.constData(), 0444), 0);
    step();
    const auto saved = m_project->saveTo(m_path);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Unwritable);
    EXPECT_EQ(versionsIn(m_path), 2);
    ASSERT_EQ(::chmod(name.constData(), 0644), 0);
    EXPECT_TRUE(succeeded(m_project->saveTo(m_path)));
}

TEST_F(Saving, CanBeCancelled)
{
    Cancel cancel;
    cancel.request();
    EXPECT_EQ(codeOf(m_project->saveTo(m_path, cancel)), ErrorCode::Cancelled);
    expectOnly({});
    EXPECT_TRUE(m_project->path().isEmpty());
}

TEST_F(Saving, RemovesWhatAnotherSaveLeftBehindLongAgo)
{
    const QString old = m_desk.path(QStringLiteral(".ratoon-0123456789abcdef.part"));
    const QString recent = m_desk.path(QStringLiteral(".ratoon-fedcba9876543210.part"));
    writeBytes(old, "half a document");
    writeBytes(recent, "half a document");
    makeOld(old);
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    expectOnly({QFileInfo(recent).fileName(), QStringLiteral("a.ratoon")});
}

TEST_F(Saving, NoPathTravelsWithTheDocument)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    step();
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    EXPECT_FALSE(bytesOf(m_path).contains(m_desk.path(QString()).toUtf8()));
}

TEST_F(Saving, AnOpenedFileIsOnlyRead)
{
    ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    const QByteArray before = bytesOf(m_path);
    const QDateTime changed = QFileInfo(m_path).lastModified();
    const auto project = valueOf(openProject(m_desk.state(), m_path));
    const StoredTree stored = valueOf(project->tree());
    const Version next = versionAfter(stored.head);
    ASSERT_TRUE(
        succeeded(project->record(next, canvasOf(gradient({50, 50}), {}), {}, {}, next.id)));
    EXPECT_EQ(bytesOf(m_path), before);
    EXPECT_EQ(QFileInfo(m_path).lastModified(), changed);
    expectOnly({QStringLiteral("a.ratoon")});
}
