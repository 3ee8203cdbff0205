// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/versionrows.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace ratoon {
namespace {

quint32 bit(int lane)
{
    return 1U << static_cast<unsigned>(lane);
}

bool wasTaken(const VersionTree& tree, VersionId id)
{
    return tree.annotation(id).standing == Standing::Accepted;
}

/// The child that the trunk goes on with: the first that was taken. Wherever the head goes, each row stays where it is.
std::optional<VersionId> trunkChild(const VersionTree& tree, VersionId id)
{
    const auto children = tree.children(id);
    if (children.empty()) return std::nullopt;
    for (const VersionId child : children) {
        if (wasTaken(tree, child)) return child;
    }
    return children.front();
}

/// What redo would walk down: the way last left, then the newest that was taken.
std::vector<VersionId> laterThan(const Document& document)
{
    std::vector<VersionId> later;
    std::optional<VersionId> next = document.redoTarget();
    while (next) {
        later.push_back(*next);
        const auto children = document.tree().children(*next);
        next.reset();
        for (const VersionId child : children) {
            if (wasTaken(document.tree(), child)) next = child;
        }
    }
    return later;
}

std::vector<VersionId> triedAt(const Document& document)
{
    std::vector<VersionId> tried;
    const VersionTree& tree = document.tree();
    const auto addChildren = [&](VersionId parent) {
        for (const VersionId child : tree.children(parent)) {
            if (child != document.head() && !wasTaken(tree, child)) tried.push_back(child);
        }
    };
    const Version* head = tree.find(document.head());
    if (head != nullptr && !head->parent.isNull()) addChildren(head->parent);
    addChildren(document.head());
    return tried;
}

/// A version that waits to become a row.
struct Waiting {
    VersionId id;
    int lane = 0;
    int parentLane = -1;
};

/// Lays out a tree row by row. A line runs down lane k as long as a version that hangs on it waits.
class TreeLayout {
public:
    explicit TreeLayout(const Document& document) : m_tree(document.tree())
    {
        for (const VersionId id : m_tree.path(document.head())) m_toHead.insert(id);
    }

    std::vector<VersionRow> rows()
    {
        wait({.id = m_tree.root()});
        while (!m_waiting.empty()) takeNext();
        return std::move(m_rows);
    }

private:
    void wait(const Waiting& waiting)
    {
        m_waiting.push_back(waiting);
        if (waiting.parentLane >= 0) ++m_hanging.at(static_cast<std::size_t>(waiting.parentLane));
    }

    quint32 lines() const
    {
        quint32 lines = 0;
        for (int lane = 0; lane <= lastLane; ++lane) {
            if (m_hanging.at(static_cast<std::size_t>(lane)) > 0) lines |= bit(lane);
        }
        return lines;
    }

    void takeNext()
    {
        const Waiting next = m_waiting.back();
        VersionRow row{.id = next.id,
                       .lane = next.lane,
                       .parentLane = next.parentLane,
                       .above = lines(),
                       .isDimmed = !wasTaken(m_tree, next.id),
                       .leadsToHead = m_toHead.contains(next.id)};
        m_waiting.pop_back();
        if (next.parentLane >= 0) --m_hanging.at(static_cast<std::size_t>(next.parentLane));
        waitForChildren(next);
        row.below = lines();
        m_rows.push_back(row);
    }

    void waitForChildren(const Waiting& parent)
    {
        const auto trunk = trunkChild(m_tree, parent.id);
        if (!trunk) return;
        // The last to be pushed is the first to be taken: branches, oldest first, then the trunk.
        wait({.id = *trunk, .lane = parent.lane, .parentLane = parent.lane});
        const auto children = m_tree.children(parent.id);
        const int branchLane = std::min(parent.lane + 1, lastLane);
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            if (*child == *trunk) continue;
            wait({.id = *child, .lane = branchLane, .parentLane = parent.lane});
        }
    }

    const VersionTree& m_tree;
    std::unordered_set<VersionId> m_toHead;
    std::vector<Waiting> m_waiting;
    std::array<int, lastLane + 1> m_hanging{};
    std::vector<VersionRow> m_rows;
};

}  // namespace

std::vector<VersionRow> pathRows(const Document& document)
{
    std::vector<VersionRow> rows;
    const auto add = [&rows](VersionId id, bool isDimmed) {
        rows.push_back({.id = id, .isDimmed = isDimmed});
    };
    for (const VersionId id : document.tree().path(document.head())) add(id, false);
    for (const VersionId id : triedAt(document)) add(id, true);
    for (const VersionId id : laterThan(document)) add(id, false);
    return rows;
}

std::vector<VersionRow> treeRows(const Document& document)
{
    return TreeLayout(document).rows();
}

std::vector<VersionRow> foundRows(const Document& document, std::span<const VersionId> found)
{
    const std::unordered_set<VersionId> wanted(found.begin(), found.end());
    const VersionTree& tree = document.tree();
    const auto order = tree.order();
    std::vector<VersionRow> rows;
    for (auto id = order.rbegin(); id != order.rend(); ++id) {
        if (wanted.contains(*id)) rows.push_back({.id = *id, .isDimmed = !wasTaken(tree, *id)});
    }
    return rows;
}

}  // namespace ratoon
