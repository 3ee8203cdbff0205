// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/version.h"

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace ratoon {

/// Every state a document has ever been in.
///
/// Invariants:
///  1. There is exactly one root, and every other version has a parent in the tree.
///  2. A version never changes once added; only leaves can be removed. Annotations may change.
///  3. Children are kept in the order in which they were added.
///
/// A copy shares the versions: of ten thousand it takes a millisecond or two.
class VersionTree {
public:
    explicit VersionTree(Version root);
    /// From storage, in any order. Damaged if an invariant does not hold (cycle, dangling parent, two roots …).
    static Result<VersionTree> restored(std::vector<Version> versions);

    VersionId root() const { return m_root; }
    std::size_t size() const { return m_nodes.size(); }
    const Version* find(VersionId id) const;
    std::span<const VersionId> children(VersionId id) const;
    /// All ids, in the order in which they were added: parents before their children.
    std::span<const VersionId> order() const { return m_order; }

    /// From the root to `id`, both included. Empty for an unknown id.
    std::vector<VersionId> path(VersionId id) const;
    /// A version counts as its own ancestor.
    bool isAncestor(VersionId ancestor, VersionId of) const;
    /// Null if one of them is unknown.
    VersionId commonAncestor(VersionId a, VersionId b) const;

    /// The parent must be in the tree.
    void add(Version version);
    Result<void> removeLeaf(VersionId id);

    Annotation annotation(VersionId id) const;
    void annotate(VersionId id, Annotation annotation);
    /// The name given by the user, else the origin's label.
    QString label(VersionId id) const;

private:
    struct Node {
        explicit Node(Version&& made) : version(std::make_shared<const Version>(std::move(made))) {}

        std::shared_ptr<const Version> version;
        std::vector<VersionId> children;
        Annotation annotation;
    };

    VersionId m_root;
    std::unordered_map<VersionId, Node> m_nodes;
    std::vector<VersionId> m_order;
};

}  // namespace ratoon
