// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A desk with two documents, of one and of two versions, and a key for the fake provider.
class FilePlaces : public testing::Test {
protected:
    FilePlaces()
    {
        m_desk.put(QStringLiteral("in.png"), photo({200, 150}));
        m_desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("test-key-1234567890"));
        m_desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), m_provider.address());
        EXPECT_EQ(run("new in.png --document a.ratoon").exit, 0);
        EXPECT_EQ(run("edit in.png --prompt sepia --document b.ratoon").exit, 0);
    }

    Ending run(const char* line) const { return m_desk.run(words(line)); }

    /// It ends with 11 and a sentence with `said`, and `name` is as it was.
    void expectRefused(const char* line, const char* name, const char* said) const
    {
        const QByteArray before = m_desk.bytes(QString::fromUtf8(name));
        const QStringList files = m_desk.files();
        const Ending ending = run(line);
        EXPECT_EQ(ending.exit, 11) << line;
        EXPECT_TRUE(ending.err.contains(QLatin1String(said))) << ending.err.toStdString();
        EXPECT_TRUE(m_desk.bytes(QString::fromUtf8(name)) == before) << line;
        EXPECT_EQ(m_desk.files(), files) << line;
    }

    int requests() const
    {
        const Json ledger = run("ledger --json").json();
        return static_cast<int>(ledger.at("requests").size());
    }

    void makePipe(const char* name) const
    {
        const QByteArray path = QFile::encodeName(m_desk.path(QLatin1String(name)));
        ASSERT_EQ(::mkfifo(path.constData(), 0600), 0);
    }

    void makeLink(const char* name, const char* target) const
    {
        ASSERT_TRUE(QFile::link(QLatin1String(target), m_desk.path(QLatin1String(name))));
    }

    FakeProvider m_provider;
    Desk m_desk;
};

}  // namespace

TEST_F(FilePlaces, OfDocumentsAreNeverTakenFromOthers)
{
    const char* const said = "Choose another name";
    expectRefused("new in.png --document b.ratoon", "b.ratoon", said);
    expectRefused("new in.png --document in.png", "in.png", said);
    expectRefused("edit in.png --prompt sharpen --document b.ratoon", "b.ratoon", said);
    expectRefused("edit a.ratoon --prompt sharpen --document b.ratoon", "b.ratoon", said);
    expectRefused("matrix in.png --prompt {brighten|darken} --document b.ratoon", "b.ratoon", said);
    expectRefused("salvage a.ratoon --out b.ratoon", "b.ratoon", said);
    expectRefused(
        "edit in.png --provider gemini --prompt red --document b.ratoon --json", "b.ratoon", said);
    expectRefused("generate --provider gemini --prompt red --document b.ratoon", "b.ratoon", said);
    EXPECT_EQ(requests(), 0);
    EXPECT_EQ(m_desk.leftovers(), 0);
}

TEST_F(FilePlaces, OfADocumentAreItsOwn)
{
    EXPECT_EQ(run("edit b.ratoon --prompt sharpen --document b.ratoon").exit, 0);
    EXPECT_EQ(run("edit b.ratoon --prompt sharpen --document ./b.ratoon").exit, 0);
    EXPECT_EQ(run("log b.ratoon --json").json().at("versions").size(), 4U);
    EXPECT_EQ(run("matrix b.ratoon --prompt {brighten|darken} --document b.ratoon").exit, 0);
    EXPECT_EQ(run("log b.ratoon --json").json().at("versions").size(), 6U);
    EXPECT_EQ(run("edit b.ratoon --prompt sharpen --document c.ratoon").exit, 0);
    EXPECT_EQ(run("log b.ratoon --json").json().at("versions").size(), 6U);
}

TEST_F(FilePlaces, OfAPictureAreNotThoseOfWhatItIsMadeOf)
{
    const char* const said = "Choose another name";
    m_desk.put(QStringLiteral("in.jpg"), photo({200, 150}));
    m_desk.put(QStringLiteral("reply.png"), photo({200, 150}));
    ASSERT_EQ(
        QFile::link(m_desk.path(QStringLiteral("in.jpg")), m_desk.path(QStringLiteral("same.jpg"))),
        true);
    expectRefused("export in.jpg --out in.jpg", "in.jpg", said);
    expectRefused("export in.jpg --out same.jpg", "in.jpg", said);
    expectRefused("edit in.jpg --prompt sepia --out in.jpg", "in.jpg", said);
    expectRefused("reconcile in.png reply.png --out reply.png", "reply.png", said);
    expectRefused("reconcile in.png reply.png --change in.png", "in.png", said);
    expectRefused("replay b.ratoon --onto in.png --out-dir .", "in.png", said);
    m_desk.put(QStringLiteral("out-2.png"), photo({200, 150}));
    expectRefused("edit out-2.png --prompt sepia --variants 2 --out out.png", "out-2.png", said);
    EXPECT_EQ(run("export in.jpg --out out.jpg").exit, 0);
    EXPECT_EQ(run("export in.jpg --out out.jpg --quality 50").exit, 0) << "it is no original";
}

TEST_F(FilePlaces, AreLookedAtBeforeAnythingIsSent)
{
    makePipe("pipe.png");
    ASSERT_EQ(::mknod(QFile::encodeName(m_desk.path(QStringLiteral("socket"))).constData(),
                      S_IFSOCK | 0600,
                      0),
              0);
    makeLink("dangling", "nowhere/at/all.ratoon");
    makeLink("loop", "pool");
    makeLink("pool", "loop");
    for (const char* place : {"/dev/full", "pipe.png", "socket", "dangling", "loop"}) {
        const Ending ending =
            m_desk.run(words("edit in.png --provider gemini --prompt red --document") +
                       QStringList(QLatin1String(place)));
        EXPECT_EQ(ending.exit, 11) << place << ending.err.toStdString();
    }
    EXPECT_EQ(requests(), 0);
    EXPECT_EQ(run("new in.png --document loop").exit, 11);
    EXPECT_EQ(run("salvage b.ratoon --out loop").exit, 11);
    EXPECT_TRUE(QFileInfo(m_desk.path(QStringLiteral("loop"))).isSymLink());
    EXPECT_EQ(run("export in.png --out pipe.png").exit, 11);
    struct stat status = {};
    ::stat(QFile::encodeName(m_desk.path(QStringLiteral("pipe.png"))).constData(), &status);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
    makeLink("new.ratoon", "made.ratoon");
    EXPECT_EQ(run("new in.png --document new.ratoon").exit, 0) << "links are followed";
    EXPECT_TRUE(m_desk.files().contains(QStringLiteral("made.ratoon")));
}

TEST_F(FilePlaces, HaveANameThatIsNotEmpty)
{
    for (const char* option : {"--out", "--document"}) {
        const Ending ending = m_desk.run(words("edit in.png --provider gemini --prompt red") +
                                         QStringList{QLatin1String(option), QString()});
        EXPECT_EQ(ending.exit, 2) << option;
    }
    EXPECT_EQ(requests(), 0);
}

TEST_F(FilePlaces, OfWhatIsReadAreFiles)
{
    makePipe("pipe");
    ASSERT_TRUE(QDir(m_desk.path(QString())).mkdir(QStringLiteral("folder")));
    for (const char* line : {"log pipe",
                             "export pipe --out out.png",
                             "edit pipe --prompt sepia",
                             "edit in.png --prompt sepia --mask pipe",
                             "edit in.png --prompt sepia --ref pipe",
                             "verify pipe",
                             "salvage pipe --out out.ratoon"}) {
        const Ending ending = run(line);
        EXPECT_EQ(ending.exit, 3) << line << ending.err.toStdString();
        EXPECT_FALSE(ending.err.isEmpty()) << line;
    }
    const Ending folder = run("export folder --out out.png");
    EXPECT_EQ(folder.exit, 3);
    EXPECT_TRUE(folder.err.contains(u"folder is a folder")) << folder.err.toStdString();
}

TEST_F(FilePlaces, ThatCouldNotBeWrittenAfterAllLeaveTheResultForRecovery)
{
    const FakeProvider slow({QStringLiteral("--scenario"), QStringLiteral("slow")});
    m_desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), slow.address());
    const auto process =
        m_desk.started(words("edit a.ratoon --provider gemini --prompt red --json"));
    while (requests() == 0 && !process->waitForFinished(50)) {
    }
    QFile file(m_desk.path(QStringLiteral("a.ratoon")));
    ASSERT_TRUE(QFile::remove(file.fileName()));
    ASSERT_TRUE(QFile::copy(m_desk.path(QStringLiteral("b.ratoon")), file.fileName()));
    ASSERT_TRUE(process->waitForFinished(60'000));
    EXPECT_EQ(process->exitCode(), 11);
    EXPECT_TRUE(process->readAllStandardError().contains("recover --list"));
    EXPECT_TRUE(process->readAllStandardOutput().contains("recover --list"));
    EXPECT_EQ(run("recover --list --json").json().at("leftovers").size(), 1U);
}
