// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/canvas.h"
#include "document/versiontree.h"

#include <optional>

namespace ratoon {

/// A version tree, and the one version being looked at: the head, with its canvas.
///
/// Invariants:
///  1. The head is in the tree.
///  2. canvas() is the canvas of the head.
///  3. redoTarget() is a child of the head: the one last come back from, else the newest that was accepted.
class Document {
public:
    Document(VersionTree tree, VersionId head, Canvas canvas);

    const VersionTree& tree() const { return m_tree; }
    VersionId head() const { return m_head; }
    const Canvas& canvas() const { return m_canvas; }

    std::optional<VersionId> undoTarget() const;
    std::optional<VersionId> redoTarget() const;
    /// Children of the head that wait for a decision, oldest first.
    std::vector<VersionId> proposals() const;

    /// Adds a version under `base`. The head moves to it only if it stood at `base` and `standing` is Accepted;
    /// so a late answer becomes a sibling, and a proposal waits.
    VersionId commit(VersionId base,
                     const Canvas& canvas,
                     Origin origin,
                     Standing standing = Standing::Accepted);

    /// Moves the head to a version whose canvas has been loaded, and remembers the way for redo.
    void show(VersionId id, Canvas canvas);

    void annotate(VersionId id, Annotation annotation);
    Result<void> removeLeaf(VersionId id);

private:
    VersionTree m_tree;
    VersionId m_head;
    Canvas m_canvas;
    std::unordered_map<VersionId, VersionId> m_lastChild;
};

}  // namespace ratoon
