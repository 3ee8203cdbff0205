// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/groups.h"
#include "support/pictures.h"
#include "support/randomcanvas.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <utility>

using namespace ratoon;

namespace {

/// A canvas by its names, bottom first: "a (b c)G" is two layers in a group on top of one.
class Letters {
public:
    explicit Letters(const QString& text)
    {
        std::vector<std::vector<LayerId>> open(1);
        for (const QChar letter : text) {
            if (letter == u' ') continue;
            if (letter == u'(') {
                open.emplace_back();
            } else if (letter == u')') {
                m_closed = open.back();
                open.pop_back();
            } else {
                add(letter);
                open.back().push_back(ids[letter]);
            }
        }
    }

    Canvas canvas{.size = {40, 30}};
    std::map<QChar, LayerId> ids;

    LayerId id(char letter) const { return ids.at(QLatin1Char(letter)); }

private:
    void add(QChar letter)
    {
        Layer layer{.id = LayerId::make(), .name = QString(letter)};
        ids[letter] = layer.id;
        if (letter.isUpper())
            layer.kind = LayerKind::Group;
        else
            layer.image = gradient({10, 10});
        for (const LayerId member : std::exchange(m_closed, {}))
            canvas.layers[static_cast<std::size_t>(canvas.indexOf(member))].group = layer.id;
        canvas.layers.push_back(layer);
    }

    std::vector<LayerId> m_closed;
};

/// And back.
std::string textOf(const Canvas& canvas, LayerId group = {})
{
    std::string text;
    for (const Layer& layer : canvas.layers) {
        if (layer.group != group) continue;
        if (layer.isGroup()) text += '(' + textOf(canvas, layer.id) + ')';
        text += layer.name.toStdString();
    }
    return text;
}

/// The same by their order alone.
std::string orderOf(const Canvas& canvas)
{
    std::string text;
    for (const Layer& layer : canvas.layers) text += layer.name.toStdString();
    return text;
}

}  // namespace

TEST(Groups, AreAroundWhatLiesBelowThem)
{
    const Letters letters(QStringLiteral("a (b (c)H d)G e"));
    EXPECT_EQ(textOf(letters.canvas), "a(b(c)Hd)Ge");
    EXPECT_TRUE(areWellGrouped(letters.canvas.layers));
    const auto lowest = [&](char letter) {
        const auto& layers = letters.canvas.layers;
        const int index = letters.canvas.indexOf(letters.id(letter));
        return layers[static_cast<std::size_t>(lowestIndex(layers, index))].name.toStdString();
    };
    EXPECT_EQ(lowest('G'), "b");
    EXPECT_EQ(lowest('H'), "c");
    EXPECT_EQ(lowest('e'), "e");
}

TEST(Groups, AreToldFromWhatIsNone)
{
    const Letters letters(QStringLiteral("a (b (c)H d)G e"));
    const auto isBroken = [&](char letter, LayerId group) {
        const Canvas broken = withLayerChanged(
            letters.canvas, letters.id(letter), [&](Layer& layer) { layer.group = group; });
        return !areWellGrouped(broken.layers);
    };
    EXPECT_TRUE(isBroken('a', letters.id('b')));  // no group
    EXPECT_TRUE(isBroken('a', LayerId::make()));  // not there
    EXPECT_TRUE(isBroken('e', letters.id('G')));  // above it
    EXPECT_TRUE(isBroken('a', letters.id('H')));  // apart from it
    EXPECT_TRUE(isBroken('G', letters.id('G')));  // in itself
    EXPECT_TRUE(isBroken('G', letters.id('H')));  // in what is in it
    EXPECT_FALSE(isBroken('a', letters.id('G')));
    Canvas twice = letters.canvas;
    twice.layers.push_back(twice.layers[4]);
    EXPECT_FALSE(areWellGrouped(twice.layers));
    for (const char letter : {'a', 'b', 'c', 'e'}) {
        for (const char other : {'G', 'H', 'd'}) {
            const Canvas alike =
                withLayerChanged(letters.canvas, letters.id(letter), [&](Layer& layer) {
                    layer.id = letters.id(other);
                });
            EXPECT_FALSE(areWellGrouped(alike.layers)) << letter << " as " << other;
        }
    }
}

TEST(Groups, AreNoDeeperThanTheyMayBe)
{
    Canvas canvas{.size = {10, 10}, .layers = {{.id = LayerId::make()}}};
    const LayerId core = canvas.layers.front().id;
    for (int i = 0; i < deepestGroup + 10; ++i) {
        const LayerId outermost = canvas.layers.back().id;
        canvas = withLayersGrouped(canvas, {outermost}, {.id = LayerId::make()});
    }
    EXPECT_EQ(canvas.layers.size(), std::size_t(deepestGroup) + 1);
    EXPECT_TRUE(areWellGrouped(canvas.layers));
    const Canvas wider = withLayersGrouped(canvas, {core}, {.id = LayerId::make()});
    EXPECT_EQ(wider.layers.size(), canvas.layers.size());
}

TEST(Groups, GoInAndOutStepByStep)
{
    Letters letters(QStringLiteral("a (b)G c"));
    const LayerId id = letters.id('a');
    Canvas canvas = letters.canvas;
    for (const char* expected : {"(ab)Gc", "(ba)Gc", "(b)Gac", "(b)Gca", "(b)Gca"}) {
        canvas = withLayerRaised(canvas, id);
        EXPECT_EQ(textOf(canvas), expected);
        EXPECT_TRUE(areWellGrouped(canvas.layers));
    }
    for (const char* expected : {"(b)Gac", "(ba)Gc", "(ab)Gc", "a(b)Gc", "a(b)Gc"}) {
        canvas = withLayerLowered(canvas, id);
        EXPECT_EQ(textOf(canvas), expected);
        EXPECT_TRUE(areWellGrouped(canvas.layers));
    }
    EXPECT_EQ(textOf(withLayerRaised(canvas, letters.id('G'))), "ac(b)G");
    EXPECT_EQ(textOf(withLayerLowered(canvas, letters.id('G'))), "(b)Gac");
}

TEST(Groups, TakeInWhatIsEmptyToo)
{
    const Letters letters(QStringLiteral("a ()G"));
    EXPECT_EQ(textOf(withLayerRaised(letters.canvas, letters.id('a'))), "(a)G");
}

TEST(Groups, ArePlacedWithAllThatIsInThem)
{
    const Letters letters(QStringLiteral("a (b (c)H d)G e"));
    const auto placed = [&](char letter, LayerPlace place) {
        const Canvas canvas = withLayerPlaced(letters.canvas, letters.id(letter), place);
        EXPECT_TRUE(areWellGrouped(canvas.layers));
        return textOf(canvas);
    };
    const LayerId g = letters.id('G');
    const LayerId h = letters.id('H');
    EXPECT_EQ(placed('H', {}), "(c)Ha(bd)Ge");
    EXPECT_EQ(placed('H', {.below = letters.id('e')}), "a(bd)Ge(c)H");
    EXPECT_EQ(placed('a', {.group = h}), "(b(ac)Hd)Ge");
    EXPECT_EQ(placed('e', {.group = h, .below = letters.id('c')}), "a(b(ce)Hd)G");
    EXPECT_EQ(placed('d', {.group = g, .below = letters.id('b')}), "a(bd(c)H)Ge");
    const std::string same = "a(b(c)Hd)Ge";
    EXPECT_EQ(placed('G', {.group = h}), same);                            // in itself
    EXPECT_EQ(placed('a', {.group = letters.id('e')}), same);              // no group
    EXPECT_EQ(placed('a', {.group = g, .below = letters.id('c')}), same);  // not of that group
    EXPECT_EQ(placed('a', {.group = LayerId::make()}), same);
}

TEST(Groups, TakeInSeveralAtOnce)
{
    const Letters letters(QStringLiteral("a b (c d)G e"));
    const auto placed = [&](std::vector<LayerId> ids, LayerPlace place) {
        const Canvas canvas = withLayersPlaced(letters.canvas, ids, place);
        EXPECT_TRUE(areWellGrouped(canvas.layers));
        return textOf(canvas);
    };
    const LayerId a = letters.id('a');
    const LayerId b = letters.id('b');
    const LayerId g = letters.id('G');
    EXPECT_EQ(placed({letters.id('e'), a}, {.group = g, .below = letters.id('c')}), "b(caed)G");
    EXPECT_EQ(placed({a, b}, {.below = b}), "ab(cd)Ge");  // where they are
    EXPECT_EQ(placed({b, g}, {.below = g}), "ab(cd)Ge");
    EXPECT_EQ(placed({letters.id('c'), g}, {.below = letters.id('e')}), "abe(cd)G");
    EXPECT_EQ(placed({a, g}, {.group = g}), "b(acd)Ge");  // not in itself
}

TEST(Groups, AreMadeOfWhatIsChosen)
{
    const Letters letters(QStringLiteral("a b (c d)G e"));
    const auto grouped = [&](const std::vector<LayerId>& ids) {
        const Canvas canvas = withLayersGrouped(
            letters.canvas, ids, {.id = LayerId::make(), .name = QStringLiteral("N")});
        EXPECT_TRUE(areWellGrouped(canvas.layers));
        return textOf(canvas);
    };
    EXPECT_EQ(grouped({letters.id('e'), letters.id('a')}), "b(cd)G(ae)N");
    EXPECT_EQ(grouped({letters.id('a'), letters.id('d')}), "b(c(ad)N)Ge");
    EXPECT_EQ(grouped({letters.id('G'), letters.id('c')}), "ab((cd)G)Ne");
    EXPECT_EQ(grouped({}), "ab(cd)Ge");
    EXPECT_EQ(grouped({LayerId::make()}), "ab(cd)Ge");
}

TEST(Groups, AreOpenedWhereTheyWere)
{
    const Letters letters(QStringLiteral("a (b (c)H)G e"));
    EXPECT_EQ(textOf(withoutGroup(letters.canvas, letters.id('G'))), "ab(c)He");
    EXPECT_EQ(textOf(withoutGroup(letters.canvas, letters.id('H'))), "a(bc)Ge");
    EXPECT_EQ(textOf(withoutGroup(letters.canvas, letters.id('a'))), "a(b(c)H)Ge");
    const Canvas hidden = withLayerChanged(
        letters.canvas, letters.id('G'), [](Layer& layer) { layer.visible = false; });
    const Canvas opened = withoutGroup(hidden, letters.id('G'));
    EXPECT_FALSE(opened.find(letters.id('b'))->visible);
    EXPECT_FALSE(opened.find(letters.id('H'))->visible);
    EXPECT_TRUE(opened.find(letters.id('c'))->visible);
}

TEST(Groups, GoWithAllThatIsInThem)
{
    const Letters letters(QStringLiteral("a (b (c)H d)G e"));
    EXPECT_EQ(textOf(withoutLayer(letters.canvas, letters.id('G'))), "ae");
    EXPECT_EQ(textOf(withoutLayers(letters.canvas, {letters.id('H'), letters.id('G')})), "ae");

    const Canvas copied = withLayerDuplicated(letters.canvas, letters.id('G'), QStringLiteral("K"));
    EXPECT_EQ(textOf(copied), "a(b(c)Hd)G(b(c)Hd)Ke");
    EXPECT_EQ(orderOf(copied), "abcHdGbcHdKe");
    EXPECT_TRUE(areWellGrouped(copied.layers));
    std::set<LayerId> ids;
    for (const Layer& layer : copied.layers) ids.insert(layer.id);
    EXPECT_EQ(ids.size(), copied.layers.size());

    const Canvas shifted = withLayerShifted(letters.canvas, letters.id('G'), {7, 8});
    for (const char letter : {'b', 'c', 'd', 'H', 'G'})
        EXPECT_EQ(shifted.find(letters.id(letter))->offset, QPoint(7, 8)) << letter;
    EXPECT_EQ(shifted.find(letters.id('a'))->offset, QPoint());
}

TEST(Groups, StayWholeWhateverIsDone)
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        RandomCanvas random(Depth::Eight, seed, RandomCanvas::Variety::Full);
        Canvas canvas = random.canvas({20, 20});
        for (int step = 0; step < 100; ++step) {
            canvas = random.changed(canvas);
            ASSERT_TRUE(areWellGrouped(canvas.layers)) << seed << '/' << step;
        }
    }
}
