// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace ratoon;
using testing::ElementsAre;

namespace {

/// Canvases told apart by their width alone.
Canvas wide(int width)
{
    return {.size = QSize(width, 1)};
}

Origin step(const QString& label = QStringLiteral("Step"))
{
    return {.kind = OriginKind::Adjusted, .label = label};
}

Document opened()
{
    Version root{.id = VersionId::make(), .parent = {}, .origin = {}, .made = {}};
    const VersionId head = root.id;
    return {VersionTree(std::move(root)), head, wide(1)};
}

}  // namespace

TEST(Document, ACommitAtTheHeadMovesIt)
{
    Document document = opened();
    const VersionId root = document.head();
    const VersionId next = document.commit(root, wide(2), step());
    EXPECT_EQ(document.head(), next);
    EXPECT_EQ(document.canvas().size.width(), 2);
    EXPECT_EQ(document.undoTarget(), root);
    EXPECT_EQ(document.tree().find(next)->parent, root);
    EXPECT_EQ(document.tree().find(next)->made.timeSpec(), Qt::UTC);
}

TEST(Document, UndoOfACommitIsTheIdentity)
{
    Document document = opened();
    const VersionId root = document.head();
    document.commit(root, wide(2), step());
    document.show(*document.undoTarget(), wide(1));
    EXPECT_EQ(document.head(), root);
    EXPECT_EQ(document.canvas().size.width(), 1);
    EXPECT_EQ(document.undoTarget(), std::nullopt);
}

TEST(Document, AnAnswerArrivingLateBecomesASibling)
{
    Document document = opened();
    const VersionId root = document.head();
    const VersionId painted = document.commit(root, wide(2), step());
    const VersionId answer = document.commit(root, wide(3), step());
    EXPECT_EQ(document.head(), painted);
    EXPECT_EQ(document.canvas().size.width(), 2);
    EXPECT_THAT(document.tree().children(root), ElementsAre(painted, answer));
}

TEST(Document, AProposalDoesNotMoveTheHead)
{
    Document document = opened();
    const VersionId root = document.head();
    const VersionId proposal = document.commit(root, wide(2), step(), Standing::Proposed);
    EXPECT_EQ(document.head(), root);
    EXPECT_EQ(document.tree().annotation(proposal).standing, Standing::Proposed);
    EXPECT_EQ(document.redoTarget(), std::nullopt);

    document.annotate(proposal, {.standing = Standing::Accepted});
    EXPECT_EQ(document.redoTarget(), proposal);
}

TEST(Document, RedoGoesDownTheBranchLastLeft)
{
    Document document = opened();
    const VersionId root = document.head();
    const VersionId first = document.commit(root, wide(2), step());
    const VersionId deep = document.commit(first, wide(3), step());
    document.show(root, wide(1));
    const VersionId second = document.commit(root, wide(4), step());
    EXPECT_EQ(document.head(), second);

    document.show(deep, wide(3));
    document.show(root, wide(1));
    EXPECT_EQ(document.redoTarget(), first);
    document.show(first, wide(2));
    EXPECT_EQ(document.redoTarget(), deep);

    document.show(second, wide(4));
    document.show(root, wide(1));
    EXPECT_EQ(document.redoTarget(), second);
}

TEST(Document, RedoPassesByWhatWasDiscarded)
{
    Document document = opened();
    const VersionId root = document.head();
    const VersionId kept = document.commit(root, wide(2), step());
    document.show(root, wide(1));
    const VersionId dropped = document.commit(root, wide(3), step());
    document.show(root, wide(1));
    EXPECT_EQ(document.redoTarget(), dropped);
    document.annotate(dropped, {.standing = Standing::Discarded});
    EXPECT_EQ(document.redoTarget(), kept);
}

TEST(Document, TheShownVersionCannotBeRemoved)
{
    Document document = opened();
    const VersionId root = document.head();
    const VersionId leaf = document.commit(root, wide(2), step());
    EXPECT_EQ(document.removeLeaf(leaf).error().code, ErrorCode::Usage);
    document.show(root, wide(1));
    EXPECT_TRUE(document.removeLeaf(leaf));
    EXPECT_EQ(document.redoTarget(), std::nullopt);
    EXPECT_EQ(document.tree().size(), 1U);
}

/// Goes through random commits, checkouts, annotations and removals, and compares with a plain model: what each
/// version's canvas was.
class RandomWalk {
public:
    explicit RandomWalk(unsigned seed) : m_random(seed) { m_widths[m_document.head()] = 1; }

    void step()
    {
        const VersionId any = pick();
        switch (draw(5)) {
        case 0:
        case 1: commit(draw(3) == 0 ? any : m_document.head()); break;
        case 2: m_document.show(any, wide(m_widths.at(any))); break;
        case 3:
            m_document.annotate(any, {.starred = draw(2) == 0, .standing = Standing(draw(3))});
            break;
        default:
            if (m_document.removeLeaf(any)) m_widths.erase(any);
        }
    }

    void check() const
    {
        const VersionTree& tree = m_document.tree();
        ASSERT_EQ(tree.size(), m_widths.size());
        ASSERT_EQ(tree.order().size(), tree.size());
        ASSERT_TRUE(tree.find(m_document.head()));
        ASSERT_EQ(m_document.canvas().size.width(), m_widths.at(m_document.head()));
        std::size_t reached = 1;
        for (const VersionId id : tree.order()) {
            reached += tree.children(id).size();
            ASSERT_EQ(tree.find(id)->parent.isNull(), id == tree.root());
            for (const VersionId child : tree.children(id)) {
                ASSERT_EQ(tree.find(child)->parent, id);
            }
        }
        ASSERT_EQ(reached, tree.size());
        if (const auto redo = m_document.redoTarget()) {
            ASSERT_EQ(tree.find(*redo)->parent, m_document.head());
        }
    }

private:
    int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    VersionId pick()
    {
        const auto order = m_document.tree().order();
        return order[static_cast<std::size_t>(draw(static_cast<int>(order.size())))];
    }

    void commit(VersionId base)
    {
        const bool proposed = draw(4) == 0;
        const VersionId before = m_document.head();
        const VersionId made = m_document.commit(
            base, wide(++m_width), ::step(), proposed ? Standing::Proposed : Standing::Accepted);
        m_widths[made] = m_width;
        EXPECT_EQ(m_document.head(), base == before && !proposed ? made : before);
    }

    std::mt19937 m_random;
    Document m_document = opened();
    std::map<VersionId, int> m_widths;
    int m_width = 1;
};

TEST(Document, ARandomWalkKeepsTheInvariants)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        RandomWalk walk(seed);
        for (int i = 0; i < 300; ++i) {
            walk.step();
            walk.check();
            if (testing::Test::HasFatalFailure()) FAIL() << "seed " << seed << ", step " << i;
        }
    }
}
