// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/compact.h"
#include "support/randomcanvas.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

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

/// A document and what it should hold, as both grow.
class RandomTree : public testing::Test {
protected:
    void SetUp() override
    {
        const Version root = versionAfter({});
        m_canvases[root.id] = m_made.canvas({90, 70}, 2);
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
        const Canvas canvas =
            chance(8) ? m_made.changed(m_canvases.at(parent)) : m_canvases.at(anyVersion());
        ASSERT_TRUE(succeeded(m_project->record(next, canvas, {}, {}, next.id)));
        m_canvases[next.id] = canvas;
        m_parents[next.id] = parent;
        m_ids.push_back(next.id);
        m_head = next.id;
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
        m_project.reset();
        m_project = valueOf(recoverProject(leftovers(m_desk.state()).at(0).workingCopy));
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
    RandomCanvas m_made{Depth::Eight, 21, RandomCanvas::Variety::Full};
    std::mt19937 m_random{8};
    std::unique_ptr<Project> m_project;
    std::map<VersionId, Canvas> m_canvases;
    std::map<VersionId, VersionId> m_parents;
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
    for (const VersionId id : m_ids)
        ASSERT_TRUE(isEqual(valueOf(m_project->load(id)), m_canvases.at(id)));
    EXPECT_TRUE(isSound(m_project->verify())) << "no orphans either";
    reopen();
    checkTree();
    for (const VersionId id : m_ids)
        ASSERT_TRUE(isEqual(valueOf(m_project->load(id)), m_canvases.at(id)));
    EXPECT_TRUE(isSound(verifyFile(m_path)));
}
