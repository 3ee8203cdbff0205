// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "document/passes.h"
#include "document/render.h"
#include "edit/recipe.h"
#include "edit/regraft.h"
#include "edit/reply.h"
#include "image/codec.h"
#include "image/difference.h"
#include "image/transform.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <map>

using namespace ratoon;

namespace {

const QSize size(640, 480);
const QRect selected(200, 150, 160, 120);

QByteArray geminiBody(const QByteArray& png)
{
    return R"({"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":")" +
           png.toBase64() + R"("}}],"role":"model"},"finishReason":"STOP","index":0}]})";
}

/// The crop as a model would give it back: with something bright in its middle.
Image repainted(const Image& source)
{
    ImageBuilder builder(converted(source, Depth::Eight));
    QImage dab(source.width() / 4, source.height() / 4, QImage::Format_RGBA8888);
    dab.fill(QColor(230, 40, 60));
    builder.write(dab, QPoint(source.width() * 3 / 8, source.height() * 3 / 8));
    return std::move(builder).build();
}

/// A document's shelf of bytes.
struct Shelf {
    std::map<QByteArray, QByteArray> kept;

    QByteArray keep(const QByteArray& bytes)
    {
        const QByteArray hash = contentHash(bytes);
        kept[hash] = bytes;
        return hash;
    }
    BytesReader reader() const
    {
        return [this](const QByteArray& hash) -> Result<QByteArray> {
            const auto found = kept.find(hash);
            if (found != kept.end()) return found->second;
            return failure(ErrorCode::Damaged, {"missing"});
        };
    }
};

/// One edit by a remote model, as a session would have made it.
class Regraft : public testing::TestWithParam<Depth> {
protected:
    Regraft()
    {
        canvas = canvasOf(photo(size, GetParam()), QStringLiteral("ground"));
        const EditIntent intent{.prompt = QStringLiteral("a red door"),
                                .provider = QStringLiteral("gemini"),
                                .where = Mask::rectangle(size, selected)};
        const Provider* provider = catalogue.find(intent.provider);
        const Image ground = rendered(canvas);
        const EditPlan plan = planned(ground, intent, provider->defaultModel()).value();
        const Image answer = repainted(plan.request.source);
        const QByteArray body = geminiBody(encoded(answer, {}).value());
        const EditReply reply = readAgain(*provider, plan.request, body).value();
        const ReplyPicture picture = pictureOf(reply).value();
        first = grafted(canvas, ground, plan, picture.pixels).value();
        const EditFacts facts{.intent = intent,
                              .plan = plan,
                              .reply = reply,
                              .graft = first,
                              .chosen = picture.encoded,
                              .times = {}};
        for (const QByteArray& bytes : recipeBytes(facts)) shelf.keep(bytes);
        version = {.id = VersionId::make(),
                   .parent = VersionId::make(),
                   .origin = {.kind = OriginKind::Generated,
                              .label = intent.prompt,
                              .recipe = recipeOf(facts),
                              .reply = shelf.keep(body)}};
    }

    Result<Regraftable> again() const
    {
        return regraftable(version, canvas, catalogue, shelf.reader());
    }

    Catalogue catalogue = Catalogue::builtIn();
    Shelf shelf;
    Canvas canvas;
    Graft first;
    Version version;
};

}  // namespace

TEST_P(Regraft, WithTheSameSettingsMakesTheSameBytes)
{
    const auto edit = again();
    ASSERT_TRUE(edit) << edit.error().english().toStdString();
    const auto cutting = regrafted(*edit, edit->plan.settings);
    ASSERT_TRUE(cutting);
    ASSERT_TRUE(cutting->layer);
    const Layer& before = first.canvas.layers.back();
    EXPECT_EQ(cutting->layer->id, before.id);
    EXPECT_EQ(cutting->layer->image, before.image);
    EXPECT_EQ(cutting->layer->coverage, before.coverage);
    EXPECT_EQ(cutting->layer->offset, before.offset);
    EXPECT_EQ(rendered(withCutting(first.canvas, *cutting)), first.rendered);
}

TEST_P(Regraft, TakesInWhatChangedElsewhereIfThatIsWanted)
{
    auto edit = again();
    ASSERT_TRUE(edit);
    ImageBuilder builder(edit->reply);
    QImage dab(70, 60, QImage::Format_RGBA8888);
    dab.fill(QColor(20, 200, 90));
    builder.write(dab, QPoint(12, 12));
    edit->reply = std::move(builder).build();
    const auto left = regrafted(*edit, edit->plan.settings);
    ASSERT_TRUE(left);
    const ChangeReport& change = left->reconciled.change;
    ASSERT_EQ(change.elsewhere.size(), 1U);
    const QRect place = change.elsewhere.front();
    EXPECT_TRUE(place.contains(QPoint(40, 40)));

    GraftSettings more = edit->plan.settings;
    more.beyond = takenIn(change, place);
    const auto taken = regrafted(*edit, more, left->reconciled.stages);
    ASSERT_TRUE(taken);
    EXPECT_TRUE(taken->reconciled.change.elsewhere.empty());
    const QRect crop = edit->plan.crop;
    const Mask allowed =
        Mask::rectangle(size, selected)
            .combined(more.beyond.placed(size, crop.topLeft()), Mask::Combine::Add);
    const Image before = rendered(withCutting(canvas, *left));
    const Image after = rendered(withCutting(canvas, *taken));
    EXPECT_EQ(countChanges(edit->ground, after, allowed).outside, 0);
    EXPECT_GT(
        countChanges(before, after, Mask::rectangle(size, place.translated(crop.topLeft()))).pixels,
        3000);

    for (const QByteArray& bytes : maskBytes(more)) shelf.keep(bytes);
    EXPECT_EQ(graftSettingsFrom(toJson(more), shelf.reader()).value(), more);
}

TEST_P(Regraft, FromItsStagesMakesTheSameBytesAsFromScratch)
{
    const auto edit = again();
    ASSERT_TRUE(edit);
    const auto begun = regrafted(*edit, edit->plan.settings);
    ASSERT_TRUE(begun);
    GraftSettings other = edit->plan.settings;
    other.feather = 3;
    other.exclude = Mask::rectangle(edit->plan.crop.size(), {0, 0, 500, 400});
    const auto quick = regrafted(*edit, other, begun->reconciled.stages);
    const auto slow = regrafted(*edit, other);
    ASSERT_TRUE(quick && slow);
    EXPECT_EQ(rendered(withCutting(canvas, *quick)), rendered(withCutting(canvas, *slow)));
    EXPECT_NE(rendered(withCutting(canvas, *quick)), first.rendered);
}

TEST_P(Regraft, TakesThePlaceOfTheGraftUnderLaterLayers)
{
    Layer later{.id = LayerId::make(), .image = opaqueNoise({30, 30}), .offset = {5, 5}};
    const Canvas head = withLayer(first.canvas, later);
    const auto edit = again();
    ASSERT_TRUE(edit);
    GraftSettings settings = edit->plan.settings;
    settings.feather = 1;
    const auto graft = laid(head, rendered(head), regrafted(*edit, settings).value());
    ASSERT_TRUE(graft) << graft.error().english().toStdString();
    ASSERT_EQ(graft->canvas.layers.size(), 3U);
    EXPECT_EQ(graft->canvas.layers[1].id, first.cutting.id);
    EXPECT_EQ(graft->canvas.layers.back().id, later.id);
    EXPECT_EQ(
        countChanges(rendered(head), graft->rendered, Mask::rectangle(size, selected)).outside, 0);
}

TEST_P(Regraft, MakesALooseLayerOrANewPictureOfTheReply)
{
    const auto edit = again();
    ASSERT_TRUE(edit);
    const auto loose = regrafted(*edit, {.scope = Scope::LooseLayer});
    ASSERT_TRUE(loose && loose->layer);
    EXPECT_EQ(loose->layer->kind, LayerKind::Raster);
    EXPECT_EQ(loose->layer->image.size(), edit->plan.crop.size());
    EXPECT_TRUE(laid(canvas, rendered(canvas), *loose));
    const auto whole = regrafted(*edit, {.scope = Scope::NewPicture});
    ASSERT_TRUE(whole && whole->isWhole);
    EXPECT_EQ(withCutting(canvas, *whole).size, edit->reply.size());
}

TEST_P(Regraft, CountsOnePassOfAModel)
{
    const Mask passes = modelPasses(first.canvas);
    EXPECT_EQ(passes.at(selected.center()), 1);
    EXPECT_EQ(passes.at({5, 5}), 0);
}

TEST_P(Regraft, SaysWhatItIsAndCostsNothing)
{
    const auto edit = again();
    ASSERT_TRUE(edit);
    GraftSettings settings = edit->plan.settings;
    settings.grow = -5;
    const auto graft = laid(canvas, rendered(canvas), regrafted(*edit, settings).value());
    ASSERT_TRUE(graft);
    const Origin origin =
        regraftOrigin(*edit, *graft, settings, version.id, QStringLiteral("smaller"));
    EXPECT_EQ(origin.recipe.at("regraft_of"), version.id.toString().toStdString());
    EXPECT_EQ(origin.recipe.at("cost").at("usd"), 0.0);
    EXPECT_EQ(origin.recipe.at("graft").at("grow"), -5);
    EXPECT_EQ(origin.reply, version.origin.reply);
    // And from there again, against what the model was shown at first.
    const Version next{.id = VersionId::make(), .parent = version.id, .origin = origin};
    EXPECT_EQ(answeredVersion(next), version.parent);
    const auto third = regraftable(next, canvas, catalogue, shelf.reader());
    ASSERT_TRUE(third);
    EXPECT_EQ(third->plan.settings, settings);
}

TEST_P(Regraft, IsRefusedForAVersionWithoutAReply)
{
    version.origin.reply.clear();
    const auto edit = again();
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().code, ErrorCode::NotFound);
}

INSTANTIATE_TEST_SUITE_P(Depths, Regraft, testing::Values(Depth::Eight, Depth::Sixteen));

TEST(GraftSettings, ComeBackFromTheirJson)
{
    GraftSettings settings{.align = false,
                           .matchTone = false,
                           .cleanUp = true,
                           .scope = Scope::GlobalTone,
                           .mayChange = MayChange::WhatChanged,
                           .feather = 7.5,
                           .grow = -3,
                           .placement = PlaceMatrix{1.5, 0, 3, 0, 0.5, -4, 0, 0, 1},
                           .include = ellipseMask({90, 60}),
                           .exclude = Mask::rectangle({90, 60}, {3, 4, 5, 6})};
    Shelf shelf;
    for (const QByteArray& bytes : maskBytes(settings)) shelf.keep(bytes);
    const auto back = graftSettingsFrom(toJson(settings), shelf.reader());
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, settings);
    EXPECT_EQ(graftSettingsFrom(toJson(GraftSettings()), shelf.reader()), GraftSettings());
    EXPECT_EQ(graftSettingsFrom(Json::object(), shelf.reader()), GraftSettings());
}

TEST(GraftSettings, ThatMeanNothingAreRefused)
{
    const BytesReader none = [](const QByteArray&) -> Result<QByteArray> {
        return failure(ErrorCode::Damaged, {"missing"});
    };
    for (const Json& json : {Json{{"scope", "sideways"}},
                             Json{{"may_change", "nothing"}},
                             Json{{"grow", 100'000}},
                             Json{{"placement", {1, 2, 3}}},
                             Json{{"placement", {1, 2, 3, 4, 5, 6, 7, 8, "9"}}},
                             Json{{"include", "00ff"}}})
        EXPECT_FALSE(graftSettingsFrom(json, none)) << json.dump();
}
