// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/versiontree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace ratoon;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

VersionId id(quint64 value)
{
    return VersionId(value);
}

Version version(quint64 self, quint64 parent = 0, const QString& label = {})
{
    return {.id = id(self), .parent = id(parent), .origin = {.label = label}, .made = {}};
}

///  1 ─ 2 ─ 3
///       └─ 4 ─ 5
///   └ 6
VersionTree sample()
{
    VersionTree tree(version(1));
    tree.add(version(2, 1));
    tree.add(version(3, 2));
    tree.add(version(4, 2));
    tree.add(version(5, 4));
    tree.add(version(6, 1));
    return tree;
}

ErrorCode refusal(std::vector<Version> versions)
{
    const Result<VersionTree> tree = VersionTree::restored(std::move(versions));
    return tree ? ErrorCode::Cancelled : tree.error().code;
}

}  // namespace

TEST(VersionTree, KnowsItsPathsAndItsChildren)
{
    const VersionTree tree = sample();
    EXPECT_EQ(tree.root(), id(1));
    EXPECT_EQ(tree.size(), 6U);
    EXPECT_THAT(tree.children(id(2)), ElementsAre(id(3), id(4)));
    EXPECT_THAT(tree.children(id(5)), IsEmpty());
    EXPECT_THAT(tree.path(id(5)), ElementsAre(id(1), id(2), id(4), id(5)));
    EXPECT_THAT(tree.path(id(1)), ElementsAre(id(1)));
    EXPECT_THAT(tree.order(), ElementsAre(id(1), id(2), id(3), id(4), id(5), id(6)));
}

TEST(VersionTree, AnUnknownVersionHasNothing)
{
    const VersionTree tree = sample();
    EXPECT_EQ(tree.find(id(9)), nullptr);
    EXPECT_THAT(tree.children(id(9)), IsEmpty());
    EXPECT_THAT(tree.path(id(9)), IsEmpty());
    EXPECT_EQ(tree.commonAncestor(id(9), id(3)), VersionId());
    EXPECT_FALSE(tree.isAncestor(id(9), id(9)));
    EXPECT_EQ(tree.annotation(id(9)), Annotation());
    EXPECT_TRUE(tree.label(id(9)).isEmpty());
}

TEST(VersionTree, FindsWhereTwoBranchesMeet)
{
    const VersionTree tree = sample();
    EXPECT_EQ(tree.commonAncestor(id(3), id(5)), id(2));
    EXPECT_EQ(tree.commonAncestor(id(5), id(6)), id(1));
    EXPECT_EQ(tree.commonAncestor(id(4), id(5)), id(4));
    EXPECT_TRUE(tree.isAncestor(id(2), id(5)));
    EXPECT_TRUE(tree.isAncestor(id(5), id(5)));
    EXPECT_FALSE(tree.isAncestor(id(5), id(2)));
}

TEST(VersionTree, RemovesOnlyLeaves)
{
    VersionTree tree = sample();
    EXPECT_EQ(tree.removeLeaf(id(2)).error().code, ErrorCode::Usage);
    EXPECT_EQ(tree.removeLeaf(id(9)).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(tree.removeLeaf(id(5)));
    EXPECT_TRUE(tree.removeLeaf(id(4)));
    EXPECT_THAT(tree.children(id(2)), ElementsAre(id(3)));
    EXPECT_THAT(tree.order(), ElementsAre(id(1), id(2), id(3), id(6)));
}

TEST(VersionTree, ItsRootStays)
{
    VersionTree tree(version(1));
    EXPECT_EQ(tree.removeLeaf(id(1)).error().code, ErrorCode::Usage);
    EXPECT_EQ(tree.size(), 1U);
}

TEST(VersionTree, ANameReplacesTheLabel)
{
    VersionTree tree(version(1, 0, QStringLiteral("A red coat")));
    EXPECT_EQ(tree.label(id(1)), QStringLiteral("A red coat"));
    const Annotation named{.name = QStringLiteral("Final"), .starred = true};
    tree.annotate(id(1), named);
    EXPECT_EQ(tree.label(id(1)), QStringLiteral("Final"));
    EXPECT_EQ(tree.annotation(id(1)), named);
    tree.annotate(id(9), named);
    EXPECT_EQ(tree.size(), 1U);
}

TEST(VersionTree, IsRestoredFromAnyOrder)
{
    const VersionTree before = sample();
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<Version> versions;
        for (const VersionId each : before.order()) versions.push_back(*before.find(each));
        if (round > 0) std::ranges::shuffle(versions, random);
        const Result<VersionTree> after = VersionTree::restored(versions);
        ASSERT_TRUE(after);
        ASSERT_EQ(after->root(), before.root());
        for (const VersionId each : before.order()) {
            EXPECT_EQ(after->path(each), before.path(each));
        }
        if (round == 0) {
            EXPECT_TRUE(std::ranges::equal(after->order(), before.order()));
        }
    }
}

TEST(VersionTree, ADeepTreeIsRestoredInLinearTime)
{
    std::vector<Version> versions;
    for (quint64 i = 100'000; i > 0; --i) versions.push_back(version(i, i - 1));
    const Result<VersionTree> tree = VersionTree::restored(std::move(versions));
    ASSERT_TRUE(tree);
    EXPECT_EQ(tree->path(id(100'000)).size(), 100'000U);
}

TEST(VersionTree, IsNotRestoredFromWhatIsNoTree)
{
    const auto damaged = ErrorCode::Damaged;
    EXPECT_EQ(refusal({}), damaged) << "nothing";
    EXPECT_EQ(refusal({version(1), version(2)}), damaged) << "two roots";
    EXPECT_EQ(refusal({version(1), version(2, 9)}), damaged) << "dangling parent";
    EXPECT_EQ(refusal({version(1), version(2, 1), version(2, 1)}), damaged) << "duplicate";
    EXPECT_EQ(refusal({version(0)}), damaged) << "no name";
    EXPECT_EQ(refusal({version(1, 1)}), damaged) << "its own parent, no root";
    EXPECT_EQ(refusal({version(1), version(2, 2)}), damaged) << "its own parent";
    EXPECT_EQ(refusal({version(1), version(2, 3), version(3, 4), version(4, 2)}), damaged)
        << "cycle";
}
