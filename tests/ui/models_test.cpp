// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/groups.h"
#include "program.h"
#include "support/pictures.h"
#include "ui/models/layermodel.h"
#include "ui/models/versionmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace ratoon;
using namespace ratoon::test;

class Models : public Program {
protected:
    void SetUp() override { openPicture({96, 64}); }

    VersionId commit(const char* label)
    {
        Canvas canvas = document().canvas();
        canvas = withLayer(
            std::move(canvas),
            {.id = LayerId::make(), .name = QString::fromUtf8(label), .image = gradient({16, 16})});
        return session().commit(std::move(canvas), QString::fromUtf8(label));
    }

    VersionModel& versions()
    {
        if (!m_versions) {
            m_versions = std::make_unique<VersionModel>(session(), services().catalogue);
            m_tester = std::make_unique<QAbstractItemModelTester>(
                m_versions.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        }
        return *m_versions;
    }

    void search(const char* words)
    {
        QSignalSpy searched(&versions(), &VersionModel::searched);
        versions().setSearch(QString::fromUtf8(words));
        ASSERT_TRUE(until([&] { return searched.count() > 0; }));
    }

    std::vector<std::string> titles()
    {
        std::vector<std::string> found;
        for (int row = 0; row < versions().rowCount(); ++row) {
            found.push_back(versions().index(row).data().toString().toStdString());
        }
        return found;
    }

private:
    std::unique_ptr<VersionModel> m_versions;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(Models, VersionsFollowTheSessionThroughBranches)
{
    versions();
    const VersionId original = document().head();
    commit("a");
    commit("b");
    EXPECT_THAT(titles(), testing::ElementsAre("Original", "a", "b"));
    session().checkout(original);
    ASSERT_TRUE(until([&] { return document().head() == original; }));
    EXPECT_THAT(titles(), testing::ElementsAre("Original", "a", "b")) << "what comes later stays";
    commit("c");
    EXPECT_THAT(titles(), testing::ElementsAre("Original", "c"));
    versions().setShape(VersionModel::Shape::Tree);
    EXPECT_THAT(titles(), testing::UnorderedElementsAre("Original", "a", "b", "c"));
    EXPECT_EQ(versions().idAt(versions().headIndex()), document().head());
}

TEST_F(Models, VersionsThatStayKeepTheirRows)
{
    commit("a");
    QSignalSpy inserted(&versions(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&versions(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = versions().index(1);
    commit("b");
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(kept.data().toString(), QStringLiteral("a"));
}

TEST_F(Models, VersionsAreRenamedStarredAndFound)
{
    commit("warm evening");
    commit("cold morning");
    EXPECT_TRUE(versions().setData(versions().index(1), QStringLiteral("Best"), Qt::EditRole));
    EXPECT_EQ(versions().index(1).data().toString(), QStringLiteral("Best"));
    session().star(versions().idAt(versions().index(1)), true);
    EXPECT_TRUE(versions().index(1).data(VersionModel::IsStarredRole).toBool());
    search("MORNING");
    EXPECT_THAT(titles(), testing::ElementsAre("cold morning"));
    search("evening");
    EXPECT_THAT(titles(), testing::ElementsAre("Best")) << "the prompt is searched, too";
    session().setNote(document().head(), QStringLiteral("for Zoë"));
    search("zoe");
    EXPECT_THAT(titles(), testing::ElementsAre("cold morning")) << "and what was noted";
    EXPECT_TRUE(versions().index(0).data(VersionModel::HasNoteRole).toBool());
    search("nothing of the kind");
    EXPECT_TRUE(titles().empty());
    versions().setSearch({});
    EXPECT_THAT(titles(), testing::ElementsAre("Original", "Best", "cold morning"));
}

TEST_F(Models, VersionsThatAreFoundFollowTheDocument)
{
    commit("warm evening");
    search("evening");
    EXPECT_EQ(titles().size(), 1U);
    QSignalSpy searched(&versions(), &VersionModel::searched);
    commit("cold evening");
    ASSERT_TRUE(until([&] { return searched.count() > 0; }));
    EXPECT_THAT(titles(), testing::ElementsAre("cold evening", "warm evening")) << "newest first";
}

TEST_F(Models, LayersCommitEachChangeOnce)
{
    commit("patch");
    LayerModel layers(session(), *services().pool);
    const QAbstractItemModelTester tester(&layers,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(layers.rowCount(), 2);
    EXPECT_EQ(layers.index(0).data().toString(), QStringLiteral("patch")) << "topmost first";
    const auto before = document().tree().size();

    EXPECT_TRUE(layers.setData(layers.index(0), false, LayerModel::IsVisibleRole));
    EXPECT_EQ(layers.index(0).data(LayerModel::KindRole).toString(), QStringLiteral("hidden"));
    EXPECT_TRUE(layers.setData(layers.index(0), QStringLiteral("New name"), Qt::EditRole));
    EXPECT_FALSE(layers.setData(layers.index(0), QStringLiteral("  "), Qt::EditRole));
    EXPECT_TRUE(layers.moveRow({}, 0, {}, 2));
    EXPECT_EQ(layers.index(1).data().toString(), QStringLiteral("New name"));
    EXPECT_EQ(document().canvas().layers.front().name, QStringLiteral("New name"));
    EXPECT_EQ(document().tree().size(), before + 3);
}

TEST_F(Models, LayersAreMovedByDragAndDrop)
{
    commit("patch");
    LayerModel layers(session(), *services().pool);
    const std::unique_ptr<QMimeData> dragged(layers.mimeData({layers.index(1)}));
    EXPECT_TRUE(layers.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    layers.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    EXPECT_EQ(layers.index(1).data().toString(), QStringLiteral("patch"));
    QMimeData foreign;
    foreign.setText(QStringLiteral("patch"));
    EXPECT_FALSE(layers.canDropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

TEST_F(Models, LayersGetTheirThumbnailsLater)
{
    LayerModel layers(session(), *services().pool);
    EXPECT_TRUE(
        until([&] { return !layers.index(0).data(Qt::DecorationRole).value<QImage>().isNull(); }));
}

namespace {

/// What a person reads, with dots for what is deeper: "patch, .upper, .lower".
std::string listed(const LayerModel& layers)
{
    QStringList rows;
    for (int row = 0; row < layers.rowCount(); ++row) {
        const QModelIndex index = layers.index(row);
        rows += QString(index.data(LayerModel::DepthRole).toInt(), u'.') + index.data().toString();
    }
    return rows.join(QStringLiteral(", ")).toStdString();
}

}  // namespace

class LayerGroups : public Models {
protected:
    void SetUp() override
    {
        Models::SetUp();
        for (const char* name : {"a", "b", "c"}) commit(name);
        Canvas canvas = withLayerChanged(document().canvas(),
                                         document().canvas().layers.front().id,
                                         [](Layer& l) { l.name = QStringLiteral("ground"); });
        canvas = withLayersGrouped(canvas,
                                   {canvas.layers[1].id, canvas.layers[2].id},
                                   {.id = group, .name = QStringLiteral("G")});
        session().commit(canvas, QStringLiteral("Group"));
    }

    void drop(LayerModel& layers, int dragged, int row, const QModelIndex& parent = {})
    {
        const std::unique_ptr<QMimeData> mime(layers.mimeData({layers.index(dragged)}));
        EXPECT_TRUE(layers.canDropMimeData(mime.get(), Qt::MoveAction, row, 0, parent));
        layers.dropMimeData(mime.get(), Qt::MoveAction, row, 0, parent);
    }

    const LayerId group = LayerId::make();
};

TEST_F(LayerGroups, AreRowsAboveWhatIsInThem)
{
    LayerModel layers(session(), *services().pool);
    const QAbstractItemModelTester tester(&layers,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(listed(layers), "c, G, .b, .a, ground");
    EXPECT_EQ(layers.index(1).data(LayerModel::KindRole).toString(), QStringLiteral("group"));
    EXPECT_TRUE(layers.index(2).data(Qt::AccessibleTextRole).toString().contains(u"in G"));
    const auto versions = document().tree().size();
    layers.setData(layers.index(1), true, LayerModel::IsFoldedRole);
    EXPECT_EQ(listed(layers), "c, G, ground");
    EXPECT_EQ(document().tree().size(), versions);
    layers.reveal(document().canvas().layers[1].id);
    EXPECT_EQ(listed(layers), "c, G, .b, .a, ground");
    layers.setData(layers.index(1), false, LayerModel::IsVisibleRole);
    EXPECT_TRUE(layers.index(2).data(LayerModel::IsVisibleRole).toBool());
    EXPECT_FALSE(layers.index(2).data(LayerModel::IsShownRole).toBool());
}

TEST_F(LayerGroups, TakeInWhatIsDroppedOnThemOrBetweenTheirRows)
{
    LayerModel layers(session(), *services().pool);
    drop(layers, 0, -1, layers.index(1));
    EXPECT_EQ(listed(layers), "G, .c, .b, .a, ground");
    drop(layers, 1, 3);
    EXPECT_EQ(listed(layers), "G, .b, .c, .a, ground");
    drop(layers, 1, 0);
    EXPECT_EQ(listed(layers), "b, G, .c, .a, ground");
    drop(layers, 2, 4);
    EXPECT_EQ(listed(layers), "b, G, .a, c, ground");
    drop(layers, 2, 5);
    drop(layers, 0, 2);  // an open group that is empty
    EXPECT_EQ(listed(layers), "G, .b, c, ground, a");
    const auto versions = document().tree().size();
    drop(layers, 0, -1, layers.index(0));  // in itself
    drop(layers, 2, 2);                    // where it is
    EXPECT_EQ(document().tree().size(), versions);
    const std::unique_ptr<QMimeData> mime(layers.mimeData({layers.index(2)}));
    EXPECT_FALSE(layers.canDropMimeData(mime.get(), Qt::MoveAction, -1, 0, layers.index(3)));
}

TEST_F(LayerGroups, MoveSeveralRowsAtOnce)
{
    LayerModel layers(session(), *services().pool);
    const std::unique_ptr<QMimeData> mime(layers.mimeData({layers.index(0), layers.index(4)}));
    layers.dropMimeData(mime.get(), Qt::MoveAction, 3, 0, {});
    EXPECT_EQ(listed(layers), "G, .b, .c, .ground, .a");
}
