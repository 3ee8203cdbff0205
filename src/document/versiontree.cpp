// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/versiontree.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

using Known = std::unordered_map<VersionId, Version*>;

tl::unexpected<Error> brokenTree(const char* source, VersionId id)
{
    return failure(ErrorCode::Damaged,
                   {source, {id.toString()}},
                   {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
}

Result<Known> byId(std::vector<Version>& versions)
{
    Known known;
    known.reserve(versions.size());
    for (Version& version : versions) {
        if (version.id.isNull() || !known.emplace(version.id, &version).second) {
            return brokenTree(QT_TRANSLATE_NOOP("Sentence", "Two versions are named %1."),
                              version.id);
        }
    }
    return known;
}

Result<Version*> onlyRoot(std::vector<Version>& versions)
{
    Version* root = nullptr;
    for (Version& version : versions) {
        if (!version.parent.isNull()) continue;
        if (root) {
            return brokenTree(QT_TRANSLATE_NOOP("Sentence", "Version %1 is a second root."),
                              version.id);
        }
        root = &version;
    }
    if (root) return root;
    return failure(ErrorCode::Damaged,
                   {QT_TRANSLATE_NOOP("Sentence", "The document has no first version.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
}

/// What is still missing between the tree and `id`, from below upwards.
Result<std::vector<Version*>> climbed(VersionId id, const VersionTree& tree, const Known& known)
{
    std::vector<Version*> passed;
    for (VersionId at = id; !tree.find(at); at = passed.back()->parent) {
        const auto found = known.find(at);
        if (found == known.end()) {
            return brokenTree(
                QT_TRANSLATE_NOOP("Sentence", "Version %1 is missing, but others grow from it."),
                at);
        }
        passed.push_back(found->second);
        if (passed.size() > known.size()) {
            return brokenTree(QT_TRANSLATE_NOOP("Sentence", "Version %1 is its own ancestor."), id);
        }
    }
    return passed;
}

}  // namespace

VersionTree::VersionTree(Version root) : m_root(root.id)
{
    Q_ASSERT(!root.id.isNull() && root.parent.isNull());
    m_order.push_back(m_root);
    m_nodes.emplace(m_root, Node(std::move(root)));
}

// A parent may stand behind its child, so each version first climbs to an ancestor that is already in
// the tree, and what it passed is added on the way down. Each version is climbed over once: linear.
Result<VersionTree> VersionTree::restored(std::vector<Version> versions)
{
    TRY(known, byId(versions));
    TRY(root, onlyRoot(versions));
    VersionTree tree(std::move(*root));
    tree.m_nodes.reserve(versions.size());
    tree.m_order.reserve(versions.size());
    for (const Version& version : versions) {
        TRY(missing, climbed(version.id, tree, known));
        for (auto next = missing.rbegin(); next != missing.rend(); ++next)
            tree.add(std::move(**next));
    }
    return tree;
}

const Version* VersionTree::find(VersionId id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second.version.get();
}

std::span<const VersionId> VersionTree::children(VersionId id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? std::span<const VersionId>() : found->second.children;
}

std::vector<VersionId> VersionTree::path(VersionId id) const
{
    std::vector<VersionId> upwards;
    for (const Version* at = find(id); at; at = find(at->parent)) upwards.push_back(at->id);
    std::ranges::reverse(upwards);
    return upwards;
}

bool VersionTree::isAncestor(VersionId ancestor, VersionId of) const
{
    for (const Version* at = find(of); at; at = find(at->parent)) {
        if (at->id == ancestor) return true;
    }
    return false;
}

VersionId VersionTree::commonAncestor(VersionId a, VersionId b) const
{
    const std::vector<VersionId> first = path(a);
    const std::vector<VersionId> second = path(b);
    const auto parting = std::ranges::mismatch(first, second).in1;
    return parting == first.begin() ? VersionId() : *std::prev(parting);
}

void VersionTree::add(Version version)
{
    const VersionId id = version.id;
    const auto parent = m_nodes.find(version.parent);
    Q_ASSERT(!id.isNull() && !m_nodes.contains(id) && parent != m_nodes.end());
    parent->second.children.push_back(id);
    m_order.push_back(id);
    m_nodes.emplace(id, Node(std::move(version)));
}

Result<void> VersionTree::removeLeaf(VersionId id)
{
    const auto found = m_nodes.find(id);
    if (found == m_nodes.end()) {
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("Sentence", "There is no version %1."), {id.toString()}});
    }
    if (id == m_root || !found->second.children.empty()) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "Other versions grow from version %1."),
             {id.toString()}},
            {QT_TRANSLATE_NOOP("Sentence", "Remove only versions that nothing grows from.")});
    }
    std::erase(m_nodes.at(found->second.version->parent).children, id);
    std::erase(m_order, id);
    m_nodes.erase(found);
    return {};
}

Annotation VersionTree::annotation(VersionId id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? Annotation() : found->second.annotation;
}

void VersionTree::annotate(VersionId id, Annotation annotation)
{
    const auto found = m_nodes.find(id);
    if (found != m_nodes.end()) found->second.annotation = std::move(annotation);
}

QString VersionTree::label(VersionId id) const
{
    const auto found = m_nodes.find(id);
    if (found == m_nodes.end()) return {};
    const Node& node = found->second;
    return node.annotation.name.isEmpty() ? node.version->origin.label : node.annotation.name;
}

}  // namespace ratoon
