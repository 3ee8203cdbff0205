// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/compact.h"
#include "support/randomcanvas.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <span>

using namespace ratoon;
using namespace ratoon::test;

// RATOON_OPERATIONS raises the number of operations.

namespace {

int operations()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("RATOON_OPERATIONS", &ok);
    return ok ? wanted : 60;
}

/// What made a version of its parent: a random change, or the canvas of another version.
struct Change {
    quint32 seed = 0;
    VersionId like = {};
};

Canvas changed(const Change& change, const std::map<VersionId, Canvas>& canvases, VersionId parent)
{
    if (!change.like.isNull()) return canvases.at(change.like);
    return RandomCanvas(Depth::Eight, change.seed, RandomCanvas::Variety::Full)
        .changed(canvases.at(parent));
}

/// Ids of layers are drawn anew whenever one is made.
Canvas withIdsOf(Canvas canvas, const Canvas& other)
{
    std::map<LayerId, LayerId> ids;
    for (std::size_t i = 0; i < std::min(canvas.layers.size(), other.layers.size()); ++i) {
        ids[canvas.layers[i].id] = other.layers[i].id;
        canvas.layers[i].id = other.layers[i].id;
    }
    for (Layer& layer : canvas.layers)
        if (ids.contains(layer.group)) layer.group = ids.at(layer.group);
    return canvas;
}

/// A document and what it should hold, as both grow.
class RandomTree : public testing::Test {
protected:
    void SetUp() override
    {
        const Version root = versionAfter({});
        m_canvases[root.id] =
            RandomCanvas(Depth::Eight, 21, RandomCanvas::Variety::Full).canvas({90, 70}, 2);
        m_ids.push_back(root.id);
        m_head = root.id;
        m_project = newProject(m_desk, root, m_canvases.at(root.id));
    }

    unsigned chance(unsigned of) { return static_cast<unsigned>(m_random() % of); }
    VersionId anyVersion() { return m_ids[chance(static_cast<unsigned>(m_ids.size()))]; }

    void record()
    {
        const VersionId parent = chance(3) ? m_head : anyVersion();
        const Version next = versionAfter(parent, QStringLiteral("Step %1").arg(m_ids.size()));
        // The same canvas as another version's now and then: what is equal is stored once.
        Change change{.seed = static_cast<quint32>(m_random())};
        if (chance(8) == 0) change.like = anyVersion();
        const Canvas canvas = changed(change, m_canvases, parent);
        ASSERT_TRUE(succeeded(m_project->record(next, canvas, {}, {}, next.id)));
        m_canvases[next.id] = canvas;
        m_parents[next.id] = parent;
        m_changes[next.id] = change;
        m_ids.push_back(next.id);
        m_head = next.id;
    }

    /// Every version, made again from the first one.
    std::map<VersionId, Canvas> recomputed() const
    {
        std::map<VersionId, Canvas> canvases = {{m_ids.front(), m_canvases.at(m_ids.front())}};
        for (const VersionId id : std::span(m_ids).subspan(1))
            canvases[id] = changed(m_changes.at(id), canvases, m_parents.at(id));
        return canvases;
    }

    void checkPictures()
    {
        const auto again = recomputed();
        for (const VersionId id : m_ids) {
            const Canvas canvas = valueOf(m_project->load(id));
            ASSERT_TRUE(isEqual(canvas, m_canvases.at(id)));
            ASSERT_TRUE(isEqual(withIdsOf(again.at(id), canvas), canvas));
        }
    }

    void annotate()
    {
        const VersionId id = anyVersion();
        m_annotations[id] = {.name = QString::number(chance(1000)),
                             .starred = chance(2) == 0,
                             .standing = chance(2) ? Standing::Discarded : Standing::Accepted};
        ASSERT_TRUE(succeeded(m_project->annotate(id, m_annotations[id])));
    }

    void go()
    {
        m_head = anyVersion();
        ASSERT_TRUE(succeeded(m_project->setHead(m_head)));
        ASSERT_TRUE(isEqual(valueOf(m_project->load(m_head)), m_canvases.at(m_head)));
    }

    void save() { ASSERT_TRUE(succeeded(m_project->saveTo(m_path))); }

    /// Out of the file, as another run of the program would.
    void reopen()
    {
        save();
        m_project->discardWorkingCopy();
        if (chance(2) == 0) {
            ASSERT_TRUE(succeeded(compactFile(m_path)));
        }
        m_project = valueOf(openProject(m_desk.state(), m_path));
    }

    /// As after a crash.
    void crash()
    {
        const bool isModified = m_project->isModified();
        m_project.reset();
        const auto left = leftovers(m_desk.state());
        ASSERT_TRUE(!left.empty() || !isModified);
        m_project = left.empty() ? valueOf(openProject(m_desk.state(), m_path))
                                 : valueOf(recoverProject(left[0].workingCopy));
        ASSERT_TRUE(succeeded(m_project->saveTo(m_path)));
    }

    void checkTree()
    {
        const StoredTree stored = valueOf(m_project->tree());
        ASSERT_EQ(stored.tree.size(), m_ids.size());
        ASSERT_EQ(stored.head, m_head);
        for (const VersionId id : m_ids) {
            const auto parent = m_parents.find(id);
            ASSERT_EQ(stored.tree.find(id)->parent,
                      parent == m_parents.end() ? VersionId() : parent->second);
            const auto known = m_annotations.find(id);
            if (known != m_annotations.end()) {
                ASSERT_EQ(stored.tree.annotation(id), known->second);
            }
        }
    }

    Desk m_desk;
    std::mt19937 m_random{8};
    std::unique_ptr<Project> m_project;
    std::map<VersionId, Canvas> m_canvases;
    std::map<VersionId, VersionId> m_parents;
    std::map<VersionId, Change> m_changes;
    std::map<VersionId, Annotation> m_annotations;
    std::vector<VersionId> m_ids;
    VersionId m_head;
    const QString m_path = m_desk.path(QStringLiteral("a.ratoon"));
};

}  // namespace

TEST_F(RandomTree, HoldsWhatWasPutIntoIt)
{
    for (int i = 0; i < operations(); ++i) {
        const unsigned what = chance(20);
        if (what < 11) {
            record();
        } else if (what < 14) {
            annotate();
        } else if (what < 17) {
            go();
        } else if (what == 17) {
            reopen();
        } else if (what == 18) {
            crash();
        } else {
            save();
        }
        if (HasFatalFailure()) FAIL() << "operation " << i;
    }
    checkTree();
    checkPictures();
    EXPECT_TRUE(isSound(m_project->verify())) << "no orphans either";
    reopen();
    checkTree();
    checkPictures();
    EXPECT_TRUE(isSound(verifyFile(m_path)));
}
