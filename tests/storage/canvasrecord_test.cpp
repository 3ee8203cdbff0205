// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/json.h"
#include "desk.h"
#include "storage/canvasrecord.h"

#include <gtest/gtest.h>

#include <set>

using namespace ratoon;
using namespace ratoon::test;

namespace {

CanvasRecord::LayerRecord record(const Layer& layer)
{
    const QByteArray image = layer.isGroup() ? QByteArray() : contentHash("an image");
    return {.layer = layer, .image = image, .coverage = {}};
}

Layer picture(LayerId group = {})
{
    return {.id = LayerId::make(), .name = QStringLiteral("picture"), .group = group};
}

Layer groupOf(LayerId id, LayerId group = {})
{
    return {.id = id, .kind = LayerKind::Group, .blend = Blend::PassThrough, .group = group};
}

CanvasRecord recordOf(const std::vector<Layer>& layers)
{
    CanvasRecord canvas{.size = {10, 10}, .icc = {}, .layers = {}};
    for (const Layer& layer : layers) canvas.layers.push_back(record(layer));
    return canvas;
}

Result<CanvasRecord> readBack(const QByteArray& text)
{
    return canvasRecordFrom(text, contentHash(text));
}

/// Of one layer, with one value put in its place.
ErrorCode codeWith(const Layer& layer, const char* key, const Json& value)
{
    Json json = valueOf(parseJson(toText(recordOf({layer}))));
    json["layers"][0][key] = value;
    return codeOf(readBack(toBytes(json)));
}

}  // namespace

TEST(CanvasRecord, KnowsEveryBlend)
{
    std::set<std::string> words;
    for (int i = 0; i < blendCount; ++i) {
        Layer layer = picture();
        layer.blend = static_cast<Blend>(i);
        if (layer.blend == Blend::PassThrough) layer.kind = LayerKind::Group;
        const QByteArray text = toText(recordOf({layer}));
        const CanvasRecord back = valueOf(readBack(text));
        EXPECT_EQ(back.layers.front().layer.blend, layer.blend);
        words.insert(valueOf(parseJson(text))["layers"][0]["blend"].get<std::string>());
    }
    EXPECT_EQ(words.size(), std::size_t(blendCount));
    EXPECT_TRUE(words.contains("normal"));
    EXPECT_TRUE(words.contains("color-dodge"));
}

TEST(CanvasRecord, OfPlainLayersIsAsItAlwaysWas)
{
    Layer layer = picture();
    layer.id = *LayerId::fromString(u"00112233aabbccdd");
    const QByteArray expected =
        R"({"width":10,"height":10,"depth":8,"icc":"","layers":[{"id":"00112233aabbccdd",)"
        R"("name":"picture","kind":"raster","image":"IMAGE","x":0,"y":0,"coverage":"",)"
        R"("opacity":1.0,"blend":"normal","visible":true}]})";
    EXPECT_EQ(QByteArray(toText(recordOf({layer})))
                  .replace(contentHash("an image").toHex(), "IMAGE")
                  .toStdString(),
              expected.toStdString());
}

TEST(CanvasRecord, GuessesNothing)
{
    const auto damaged = ErrorCode::Damaged;
    EXPECT_EQ(codeWith(picture(), "blend", "dissolve"), damaged);
    EXPECT_EQ(codeWith(picture(), "blend", "Normal"), damaged);
    EXPECT_EQ(codeWith(picture(), "blend", 3), damaged);
    EXPECT_EQ(codeWith(picture(), "blend", "pass-through"), damaged);
    EXPECT_EQ(codeWith(picture(), "kind", "text"), damaged);
    EXPECT_EQ(codeWith(picture(), "kind", "group"), damaged);  // with an image
    EXPECT_EQ(codeWith(picture(), "image", ""), damaged);
    EXPECT_EQ(codeWith(picture(), "group", "nowhere"), damaged);
    EXPECT_EQ(codeWith(picture(), "group", 7), damaged);
    EXPECT_EQ(codeWith(picture(), "group", "00112233aabbccdd"), damaged);  // not there
    EXPECT_EQ(codeWith(groupOf(LayerId::make()), "image", contentHash("x").toHex().toStdString()),
              damaged);
}

TEST(CanvasRecord, KeepsGroupsAndClipping)
{
    const LayerId outer = LayerId::make();
    const LayerId inner = LayerId::make();
    Layer clipped = picture(inner);
    clipped.isClipped = true;
    const CanvasRecord canvas =
        recordOf({picture(inner), clipped, groupOf(inner, outer), groupOf(outer), picture()});
    const CanvasRecord back = valueOf(readBack(toText(canvas)));
    ASSERT_EQ(back.layers.size(), 5U);
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_TRUE(back.layers[i].layer.isSame(canvas.layers[i].layer)) << i;
}

TEST(CanvasRecord, RefusesGroupsThatAreNone)
{
    const LayerId a = LayerId::make();
    const LayerId b = LayerId::make();
    const auto code = [](const std::vector<Layer>& layers) {
        return codeOf(readBack(toText(recordOf(layers))));
    };
    EXPECT_EQ(code({groupOf(a, b), groupOf(b, a)}), ErrorCode::Damaged);       // a ring
    EXPECT_EQ(code({groupOf(a, a)}), ErrorCode::Damaged);                      // of one
    EXPECT_EQ(code({groupOf(a), picture(a)}), ErrorCode::Damaged);             // above it
    EXPECT_EQ(code({picture(a), picture(), groupOf(a)}), ErrorCode::Damaged);  // apart
    EXPECT_EQ(code({groupOf(a), groupOf(a)}), ErrorCode::Damaged);             // twice
    EXPECT_TRUE(readBack(toText(recordOf({picture(a), groupOf(a)}))));
    Layer alike = picture(a);
    alike.id = a;
    EXPECT_EQ(code({alike, groupOf(a)}), ErrorCode::Damaged);  // called like its group
    EXPECT_EQ(code({{.id = LayerId()}}), ErrorCode::Damaged);  // called like none
    std::vector<Layer> deep;
    LayerId around;
    for (int i = 0; i < 60; ++i) {
        const LayerId id = LayerId::make();
        deep.insert(deep.begin(), groupOf(id, around));
        around = id;
    }
    EXPECT_EQ(code(deep), ErrorCode::Damaged);
    deep.erase(deep.begin(), deep.begin() + 12);
    EXPECT_TRUE(readBack(toText(recordOf(deep))));
}
