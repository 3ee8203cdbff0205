// SPDX-License-Identifier: GPL-3.0-or-later
#include "richdocument.h"
#include "storage/compact.h"
#include "storage/database.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

// The search index is made of the versions and can be made again: its damage is found and mended, and stands in no way.

namespace {

class SearchIndexDamage : public testing::Test {
protected:
    /// Where the row that says what the index consists of begins, and its bytes. FTS5 keeps it under number 10.
    std::pair<qsizetype, qsizetype> structure() const
    {
        const QByteArray head("\x0a\x03\x00", 3);
        for (qsizetype at = m_bytes.indexOf(head, 1); at > 0; at = m_bytes.indexOf(head, at + 1)) {
            const qsizetype type = static_cast<quint8>(m_bytes[at + 3]);
            const qsizetype length = (type - 12) / 2;
            if (m_bytes[at - 1] == length + 3 && m_bytes.mid(at + 4, 4) == QByteArray(4, '\0'))
                return {at + 4, length};
        }
        return {};
    }

    QByteArray bent(qsizetype at, int bit) const
    {
        QByteArray bytes = m_bytes;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        return bytes;
    }

    /// Empties the index behind everybody's back.
    void empty()
    {
        auto database = valueOf(Database::open(m_document.path, Database::Access::Write));
        ASSERT_TRUE(succeeded(database.run("INSERT INTO search (search) VALUES ('delete-all')")));
    }

    static std::size_t found(Project& project, const char* words)
    {
        return valueOf(project.search(QString::fromLatin1(words))).size();
    }

    static bool findsEverything(Project& project)
    {
        return found(project, "coat") == 3 && found(project, "step") == 4 &&
               found(project, "step 1") == 1;
    }

    Desk m_desk;
    RichDocument m_document{m_desk, QStringLiteral("a.ratoon")};
    const QByteArray m_bytes = m_document.bytes;
    const Version m_next = versionAfter(m_document.root.id, QStringLiteral("A green hat"));
};

}  // namespace

TEST_F(SearchIndexDamage, OfAnyBitOfItsStructureKeepsNoEditBack)
{
    const auto [from, length] = structure();
    ASSERT_GT(length, 10);
    for (qsizetype at = from; at < from + length; ++at) {
        for (const int bit : {0, 3, 7}) {
            writeBytes(m_document.path, bent(at, bit));
            const auto project = valueOf(openProject(m_desk.state(), m_document.path));
            EXPECT_TRUE(findsEverything(*project)) << at - from << ' ' << bit;
            ASSERT_TRUE(succeeded(project->record(m_next, smallCanvas(), {}, {}, m_next.id)))
                << at - from << ' ' << bit;
            EXPECT_TRUE(findsEverything(*project)) << at - from << ' ' << bit;
            EXPECT_EQ(found(*project, "green"), 1U) << at - from << ' ' << bit;
            ASSERT_TRUE(succeeded(project->saveTo(m_document.path)));
            project->discardWorkingCopy();
            const auto saved = valueOf(openProject(m_desk.state(), m_document.path));
            EXPECT_TRUE(findsEverything(*saved)) << at - from << ' ' << bit;
            EXPECT_EQ(found(*saved, "green"), 1U) << at - from << ' ' << bit;
            saved->discardWorkingCopy();
            if (HasFailure()) return;
        }
    }
}

TEST_F(SearchIndexDamage, OfOneBitIsNoticedOrDoesNothing)
{
    const auto [from, length] = structure();
    const qsizetype word = m_bytes.indexOf("\x04"
                                           "coat");
    ASSERT_GT(word, 0);
    std::vector<qsizetype> places;
    for (qsizetype at = from; at < from + length; ++at) places.push_back(at);
    for (qsizetype at = word - 20; at < word + 30; ++at) places.push_back(at);
    for (const qsizetype at : places) {
        writeBytes(m_document.path, bent(at, int(at % 8)));
        if (!isSound(verifyFile(m_document.path))) continue;
        const auto project = valueOf(openProject(m_desk.state(), m_document.path));
        EXPECT_TRUE(findsEverything(*project)) << at << ": verify does not see the damage";
        project->discardWorkingCopy();
    }
}

TEST_F(SearchIndexDamage, ThatEmptiesItIsNamedAndMendedByTheNextEdit)
{
    empty();
    const VerifyReport report = valueOf(verifyFile(m_document.path));
    ASSERT_EQ(report.problems.size(), 1U);
    EXPECT_EQ(report.problems[0].where, QStringLiteral("search"));
    {
        const auto project = valueOf(openProject(m_desk.state(), m_document.path));
        EXPECT_TRUE(findsEverything(*project));
        // The file that a save replaces becomes the new one: it must be mended, too.
        while (!valueOf(project->settle())) {
        }
        ASSERT_TRUE(succeeded(project->record(m_next, smallCanvas(), {}, {}, m_next.id)));
        EXPECT_TRUE(isSound(project->verify()));
        while (!valueOf(project->settle())) {
        }
        ASSERT_TRUE(succeeded(project->saveTo(m_document.path)));
        project->discardWorkingCopy();
    }
    EXPECT_TRUE(isSound(verifyFile(m_document.path)));
    const auto saved = valueOf(openProject(m_desk.state(), m_document.path));
    EXPECT_TRUE(findsEverything(*saved));
    EXPECT_EQ(found(*saved, "green"), 1U);
}

TEST_F(SearchIndexDamage, IsMendedByCompacting)
{
    const qsizetype word = m_bytes.indexOf("\x04"
                                           "coat");
    const auto [from, length] = structure();
    for (const qsizetype at : {word + 1, from + 4, from + 5}) {
        writeBytes(m_document.path, bent(at, 1));
        EXPECT_FALSE(isSound(verifyFile(m_document.path)));
        ASSERT_TRUE(succeeded(compactFile(m_document.path)));
        EXPECT_TRUE(isSound(verifyFile(m_document.path)));
        const auto project = valueOf(openProject(m_desk.state(), m_document.path));
        EXPECT_TRUE(findsEverything(*project));
        project->discardWorkingCopy();
    }
}
