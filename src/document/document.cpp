// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

Document::Document(VersionTree tree, VersionId head, Canvas canvas)
    : m_tree(std::move(tree))
    , m_head(head)
    , m_canvas(std::move(canvas))
{
    Q_ASSERT(m_tree.find(m_head));
}

std::optional<VersionId> Document::undoTarget() const
{
    const VersionId parent = m_tree.find(m_head)->parent;
    return parent.isNull() ? std::nullopt : std::optional(parent);
}

std::optional<VersionId> Document::redoTarget() const
{
    const auto standing = [this](VersionId id) { return m_tree.annotation(id).standing; };
    const auto last = m_lastChild.find(m_head);
    if (last != m_lastChild.end() && standing(last->second) != Standing::Discarded) {
        return last->second;
    }
    const auto children = m_tree.children(m_head);
    const auto newest = std::find_if(children.rbegin(), children.rend(), [&](VersionId child) {
        return standing(child) == Standing::Accepted;
    });
    return newest == children.rend() ? std::nullopt : std::optional(*newest);
}

std::vector<VersionId> Document::proposals() const
{
    std::vector<VersionId> result;
    std::ranges::copy_if(m_tree.children(m_head), std::back_inserter(result), [this](VersionId id) {
        return m_tree.annotation(id).standing == Standing::Proposed;
    });
    return result;
}

VersionId Document::commit(VersionId base, const Canvas& canvas, Origin origin, Standing standing)
{
    const VersionId id = VersionId::make();
    m_tree.add({.id = id,
                .parent = base,
                .origin = std::move(origin),
                .made = QDateTime::currentDateTimeUtc()});
    m_tree.annotate(id, {.standing = standing});
    if (m_head == base && standing == Standing::Accepted) {
        m_head = id;
        m_canvas = canvas;
    }
    return id;
}

void Document::show(VersionId id, Canvas canvas)
{
    Q_ASSERT(m_tree.find(id));
    // Marks the way back down only as far as it is left: what is above is marked when it is left in turn.
    const VersionId meeting = m_tree.commonAncestor(m_head, id);
    for (VersionId at = m_head; at != meeting;) {
        const VersionId parent = m_tree.find(at)->parent;
        m_lastChild[parent] = at;
        at = parent;
    }
    m_head = id;
    m_canvas = std::move(canvas);
}

void Document::annotate(VersionId id, Annotation annotation)
{
    m_tree.annotate(id, std::move(annotation));
}

Result<void> Document::removeLeaf(VersionId id)
{
    if (id == m_head) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "The version being shown cannot be removed.")},
            {QT_TRANSLATE_NOOP("Sentence", "Go to another version first.")});
    }
    CHECKED(m_tree.removeLeaf(id));
    std::erase_if(m_lastChild, [id](const auto& entry) { return entry.second == id; });
    return {};
}

}  // namespace ratoon
