// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "storage/project.h"
#include "support/pictures.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// Flips a bit in the middle of a file.
void bend(const QString& path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    const auto byte = static_cast<char>(file.read(1).at(0) ^ 0x10);
    file.seek(file.size() / 2);
    file.write(&byte, 1);
}

/// Untitled work as a crash leaves it.
void leave(const Desk& desk, QSize size = {100, 80})
{
    const Version root{.id = VersionId::make(), .parent = {}, .origin = {}, .made = {}};
    const Canvas canvas = canvasOf(noise(size), QStringLiteral("Ground"));
    ASSERT_TRUE(createProject(desk.home(QStringLiteral("state/ratoon")), root, canvas, {}));
}

}  // namespace

TEST(Salvage, MakesASoundDocumentOfADamagedOne)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), noise({600, 500}));
    ASSERT_EQ(desk.run(words("new in.png --document a.ratoon")).exit, 0);
    bend(desk.path(QStringLiteral("a.ratoon")));
    ASSERT_EQ(desk.run(words("verify a.ratoon")).exit, 9);
    const Ending ending = desk.run(words("salvage a.ratoon --out b.ratoon --json"));
    ASSERT_EQ(ending.exit, 0) << ending.err.toStdString();
    EXPECT_EQ(ending.json().at("versions"), 1);
    EXPECT_EQ(ending.json().at("complete"), false);
    EXPECT_FALSE(ending.json().at("problems").empty());
    EXPECT_EQ(desk.run(words("verify b.ratoon")).exit, 0);
    EXPECT_EQ(desk.run(words("verify a.ratoon")).exit, 9) << "it stays as it is";
}

TEST(Salvage, SaysWhatItCannotDo)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), noise({60, 50}));
    ASSERT_EQ(desk.run(words("new in.png --document a.ratoon")).exit, 0);
    EXPECT_EQ(desk.run(words("salvage a.ratoon")).exit, 2);
    EXPECT_EQ(desk.run(words("salvage a.ratoon --out a.ratoon")).exit, 11);
    EXPECT_EQ(desk.run(words("salvage in.png --out b.ratoon")).exit, 3);
    EXPECT_EQ(desk.run(words("salvage missing --out b.ratoon --json")).exit, 3);
    EXPECT_FALSE(desk.files().contains(QStringLiteral("b.ratoon")));
}

TEST(Compact, TellsWhatItSaved)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), noise({300, 200}));
    ASSERT_EQ(desk.run(words("new in.png --document a.ratoon")).exit, 0);
    const Ending ending = desk.run(words("compact a.ratoon --json"));
    ASSERT_EQ(ending.exit, 0) << ending.err.toStdString();
    EXPECT_EQ(ending.json().at("removed").at("tiles"), 0);
    EXPECT_EQ(ending.json().at("bytes_after"), QFile(desk.path(QStringLiteral("a.ratoon"))).size());
    EXPECT_EQ(desk.run(words("verify a.ratoon")).exit, 0);
    bend(desk.path(QStringLiteral("a.ratoon")));
    EXPECT_EQ(desk.run(words("compact a.ratoon")).exit, 9);
    EXPECT_EQ(desk.run(words("compact in.png")).exit, 3);
}

TEST(Recover, ListsAndSavesWhatACrashLeft)
{
    Desk desk;
    EXPECT_TRUE(desk.run(words("recover --list --json")).json().at("leftovers").empty());
    leave(desk);
    const Json found = desk.run(words("recover --list --json")).json().at("leftovers");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].at("versions"), 1);
    EXPECT_EQ(found[0].at("document"), nullptr);
    EXPECT_EQ(found[0].at("discarded"), false);
    const auto id = QString::fromStdString(found[0].at("id").get<std::string>());
    const QString recover = QStringLiteral("recover");
    EXPECT_EQ(desk.run({recover, id}).exit, 2) << "it needs a place";
    EXPECT_EQ(desk.run({recover,
                        QStringLiteral("zz"),
                        QStringLiteral("--out"),
                        QStringLiteral("a.ratoon")})
                  .exit,
              2);
    ASSERT_EQ(
        desk.run({recover, id.left(8), QStringLiteral("--out"), QStringLiteral("a.ratoon")}).exit,
        0);
    EXPECT_EQ(desk.run(words("verify a.ratoon")).exit, 0);
    const Json after = desk.run(words("recover --list --json")).json().at("leftovers");
    ASSERT_EQ(after.size(), 1U) << "it is kept until its grace is over";
    EXPECT_EQ(after[0].at("discarded"), true);
}

TEST(Recover, SavesWhatCanStillBeReadOfDamagedWork)
{
    Desk desk;
    leave(desk);
    const QString state = desk.home(QStringLiteral("state/ratoon"));
    const auto left = leftovers(state);
    ASSERT_EQ(left.size(), 1U);
    QFile file(left[0].workingCopy);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const Ending ending = desk.run({QStringLiteral("recover"),
                                    left[0].id,
                                    QStringLiteral("--out"),
                                    QStringLiteral("a.ratoon"),
                                    QStringLiteral("--json")});
    ASSERT_EQ(ending.exit, 0) << ending.err.toStdString();
    EXPECT_EQ(ending.json().at("versions"), 1);
    EXPECT_EQ(desk.run(words("verify a.ratoon")).exit, 0);
}

TEST(Recover, ChecksWorkBeforeItSavesIt)
{
    Desk desk;
    leave(desk, {600, 500});
    const QString state = desk.home(QStringLiteral("state/ratoon"));
    const auto left = leftovers(state);
    ASSERT_EQ(left.size(), 1U);
    const QString file = left[0].workingCopy;
    {
        const auto project = recoverProject(file);
        ASSERT_TRUE(project);
        while (!(*project)->settle().value()) {
        }
    }
    bend(file);
    const QString beside = desk.path(QStringLiteral("copy.ratoon"));
    ASSERT_TRUE(QFile::copy(file, beside));
    ASSERT_FALSE(verifyFile(beside)->problems.empty());
    const Ending ending = desk.run({QStringLiteral("recover"),
                                    left[0].id,
                                    QStringLiteral("--out"),
                                    QStringLiteral("a.ratoon"),
                                    QStringLiteral("--json")});
    ASSERT_EQ(ending.exit, 0) << ending.err.toStdString();
    EXPECT_EQ(ending.json().at("complete"), false);
    EXPECT_FALSE(ending.json().at("problems").empty());
    EXPECT_EQ(desk.run(words("verify a.ratoon")).exit, 0);
    const auto after = leftovers(state);
    ASSERT_EQ(after.size(), 1U);
    EXPECT_FALSE(after[0].isDiscarded) << "a better tool may get more out of it";
}

TEST(Recover, OverwritesNothing)
{
    Desk desk;
    desk.put(QStringLiteral("in.png"), noise({60, 50}));
    ASSERT_EQ(desk.run(words("new in.png --document a.ratoon")).exit, 0);
    const QByteArray before = desk.bytes(QStringLiteral("a.ratoon"));
    leave(desk);
    const auto left = leftovers(desk.home(QStringLiteral("state/ratoon")));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(desk.run({QStringLiteral("recover"),
                        left[0].id,
                        QStringLiteral("--out"),
                        QStringLiteral("a.ratoon")})
                  .exit,
              11);
    EXPECT_TRUE(desk.bytes(QStringLiteral("a.ratoon")) == before);
    EXPECT_EQ(desk.leftovers(), 1);
}

TEST(Recover, TakesNoEmptyName)
{
    Desk desk;
    leave(desk);
    const QStringList toOut = {QStringLiteral("--out"), QStringLiteral("a.ratoon")};
    EXPECT_EQ(desk.run(QStringList{QStringLiteral("recover"), QString()} + toOut).exit, 2);
    EXPECT_EQ(desk.run(QStringList{QStringLiteral("recover")} + toOut).exit, 2);
    EXPECT_TRUE(desk.files().isEmpty());
}
