// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/groups.h"
#include "document/sourcetype.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

const QString list = QStringLiteral("http://cv.iptc.org/newscodes/digitalsourcetype/");
const QString captured = list + QStringLiteral("digitalCapture");
const QString generated = list + QStringLiteral("trainedAlgorithmicMedia");
const QString composite = list + QStringLiteral("compositeWithTrainedAlgorithmicMedia");

Canvas photograph()
{
    return canvasOf(photo({200, 150}), QStringLiteral("photo"));
}

// With a graft of so many passes over a part of it.
Canvas withGraft(QRect area, quint8 passes)
{
    return withLayer(photograph(),
                     {.id = LayerId::make(),
                      .name = QStringLiteral("graft"),
                      .kind = LayerKind::Graft,
                      .image = opaqueNoise(area.size()),
                      .offset = area.topLeft(),
                      .passes = passes > 0 ? Mask::filled(area.size(), passes) : Mask()});
}

}  // namespace

TEST(SourceType, OfAnUntouchedPictureIsWhatItSays)
{
    EXPECT_EQ(sourceTypeOf(photograph(), captured, false), captured);
    EXPECT_EQ(sourceTypeOf(photograph(), {}, false), QString());
}

TEST(SourceType, IsACompositeWhereAModelMadeAPart)
{
    const Canvas canvas = withGraft({20, 20, 50, 40}, 1);
    EXPECT_EQ(sourceTypeOf(canvas, captured, true), composite);
    EXPECT_EQ(sourceTypeOf(canvas, {}, true), composite);
    EXPECT_EQ(sourceTypeOf(canvas, generated, true), generated);
}

TEST(SourceType, IsGeneratedWhereAModelMadeAllThatIsSeen)
{
    EXPECT_EQ(sourceTypeOf(withGraft({0, 0, 200, 150}, 2), captured, true), generated);
    Canvas canvas = withGraft({20, 20, 50, 40}, 1);
    canvas.layers.front().visible = false;
    EXPECT_EQ(sourceTypeOf(canvas, captured, true), generated);
}

TEST(SourceType, CountsOnlyWhatIsSeen)
{
    Canvas canvas = withGraft({20, 20, 50, 40}, 1);
    canvas.layers.back().visible = false;
    EXPECT_EQ(sourceTypeOf(canvas, captured, true), list + QStringLiteral("humanEdits"));
    canvas.layers.back().visible = true;
    canvas.layers.back().opacity = 0.0;
    EXPECT_EQ(sourceTypeOf(canvas, captured, true), list + QStringLiteral("humanEdits"));
}

TEST(SourceType, IsEnhancedWhereAnAlgorithmWithoutAModelWorked)
{
    EXPECT_EQ(sourceTypeOf(withGraft({20, 20, 50, 40}, 0), captured, true),
              list + QStringLiteral("algorithmicallyEnhanced"));
}

TEST(SourceType, ClaimsNothingOfAnOriginalThatSaysNothing)
{
    EXPECT_EQ(sourceTypeOf(photograph(), {}, true), QString());
}

TEST(SourceType, ForgetsNoModelOfTheOriginal)
{
    EXPECT_EQ(sourceTypeOf(photograph(), generated, true), generated);
    EXPECT_EQ(sourceTypeOf(photograph(), composite, true), composite);
}

TEST(SourceType, KnowsAModelHoweverItIsSpelled)
{
    for (const char* spelled : {"trainedAlgorithmicMedia",
                                "digitalsourcetype:trainedAlgorithmicMedia",
                                "https://cv.iptc.org/newscodes/digitalsourcetype/"
                                "trainedAlgorithmicMedia/",
                                " TrainedAlgorithmicMedia "}) {
        EXPECT_EQ(sourceTypeOf(photograph(), QLatin1String(spelled), true), generated) << spelled;
        EXPECT_EQ(sourceTypeOf(photograph(), QLatin1String(spelled), false), generated) << spelled;
        EXPECT_EQ(sourceTypeOf(withGraft({20, 20, 50, 40}, 1), QLatin1String(spelled), true),
                  generated)
            << spelled;
    }
}

TEST(SourceType, ForgetsNothingSyntheticOfTheOriginal)
{
    for (const char* term : {"compositeSynthetic", "algorithmicMedia", "algorithmicallyEnhanced"}) {
        const QString declared = list + QLatin1String(term);
        EXPECT_EQ(sourceTypeOf(photograph(), declared, true), declared) << term;
        EXPECT_EQ(sourceTypeOf(photograph(), QLatin1String(term), true), declared) << term;
    }
}

TEST(SourceType, DoesNotCountWhatIsInAHiddenGroup)
{
    const Canvas canvas = withGraft({20, 20, 50, 40}, 0);
    const LayerId group = LayerId::make();
    const Canvas grouped = withLayersGrouped(canvas, {canvas.layers.back().id}, {.id = group});
    EXPECT_TRUE(sourceTypeOf(grouped, captured, true).endsWith(QStringLiteral("Enhanced")));
    const Canvas hidden = withLayerChanged(grouped, group, [](Layer& l) { l.visible = false; });
    EXPECT_TRUE(sourceTypeOf(hidden, captured, true).endsWith(QStringLiteral("humanEdits")));
}
