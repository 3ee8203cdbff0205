// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/versionrows.h"

#include <gmock/gmock.h>

using namespace ratoon;

namespace {

Version version(VersionId id, VersionId parent, const char* label)
{
    return {.id = id,
            .parent = parent,
            .origin = {.kind = OriginKind::Adjusted, .label = QString::fromUtf8(label)},
            .made = QDateTime::currentDateTimeUtc()};
}

/// root ─ a ─ b ─ c          the head is b
///        ├─ tried (discarded)
///        └─ other ─ leaf
class VersionRows : public testing::Test {
protected:
    VersionRows() : m_document(tree(), m_b, Canvas{}) {}

    VersionTree tree()
    {
        VersionTree tree(version(m_root, {}, "root"));
        tree.add(version(m_a, m_root, "a"));
        tree.add(version(m_b, m_a, "make it blue"));
        tree.add(version(m_tried, m_a, "tried"));
        tree.add(version(m_other, m_a, "other"));
        tree.add(version(m_leaf, m_other, "Make it red"));
        tree.add(version(m_c, m_b, "c"));
        tree.annotate(m_tried, {.standing = Standing::Discarded});
        return tree;
    }

    static std::vector<VersionId> ids(const std::vector<VersionRow>& rows)
    {
        std::vector<VersionId> found;
        for (const VersionRow& row : rows) found.push_back(row.id);
        return found;
    }

    const VersionRow& treeRow(VersionId id)
    {
        m_rows = treeRows(m_document);
        return *std::find_if(
            m_rows.begin(), m_rows.end(), [id](const VersionRow& row) { return row.id == id; });
    }

    VersionId m_root{1}, m_a{2}, m_b{3}, m_tried{4}, m_other{5}, m_leaf{6}, m_c{7};
    Document m_document;
    std::vector<VersionRow> m_rows;
};

}  // namespace

TEST_F(VersionRows, ThePathIsWhatLedHereThenWhatWasTriedThenWhatCameLater)
{
    const auto rows = pathRows(m_document);
    EXPECT_THAT(ids(rows), testing::ElementsAre(m_root, m_a, m_b, m_tried, m_c));
    EXPECT_TRUE(rows[3].isDimmed);
    EXPECT_FALSE(rows[4].isDimmed);
}

TEST_F(VersionRows, TheTreeHoldsEveryVersionOnceWithBranchesBelowTheirFork)
{
    EXPECT_THAT(ids(treeRows(m_document)),
                testing::ElementsAre(m_root, m_a, m_tried, m_other, m_leaf, m_b, m_c));
}

TEST_F(VersionRows, TheTrunkStaysAtTheLeftAndBranchesHangOnIt)
{
    EXPECT_EQ(treeRow(m_b).lane, 0);
    EXPECT_EQ(treeRow(m_tried).lane, 1);
    EXPECT_EQ(treeRow(m_tried).parentLane, 0);
    EXPECT_EQ(treeRow(m_leaf).lane, 1);
    EXPECT_EQ(treeRow(m_leaf).parentLane, 1);
}

TEST_F(VersionRows, LinesRunFromParentsToTheirLastChild)
{
    EXPECT_EQ(treeRow(m_root).above, 0U);
    EXPECT_EQ(treeRow(m_root).below, 1U);
    EXPECT_EQ(treeRow(m_tried).above, 1U);
    EXPECT_EQ(treeRow(m_other).below, 3U);
    EXPECT_EQ(treeRow(m_leaf).above, 3U);
    EXPECT_EQ(treeRow(m_leaf).below, 1U);
    EXPECT_EQ(treeRow(m_c).below, 0U);
}

TEST_F(VersionRows, TheTreeKeepsItsOrderWhereverTheHeadGoes)
{
    const auto before = ids(treeRows(m_document));
    for (const VersionId id : before) {
        m_document.show(id, Canvas{});
        EXPECT_EQ(ids(treeRows(m_document)), before);
    }
}

TEST_F(VersionRows, WhatIsFoundIsShownNewestFirst)
{
    const std::vector<VersionId> found = {m_b, VersionId(12'345), m_leaf};
    EXPECT_THAT(ids(foundRows(m_document, found)), testing::ElementsAre(m_leaf, m_b));
    EXPECT_TRUE(foundRows(m_document, {}).empty());
}

TEST(VersionRowsOfAChain, AreMadeWithoutRecursion)
{
    VersionTree tree(version(VersionId(1), {}, "root"));
    for (quint64 id = 2; id <= 20'000; ++id) {
        tree.add(version(VersionId(id), VersionId(id - 1), "step"));
    }
    const Document document(std::move(tree), VersionId(20'000), Canvas{});
    EXPECT_EQ(treeRows(document).size(), 20'000U);
    EXPECT_EQ(pathRows(document).size(), 20'000U);
}
