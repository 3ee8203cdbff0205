// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

QByteArray builtInList()
{
    QFile file(QStringLiteral(":/ratoon/models.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const ModelInfo& model(const Catalogue& catalogue, const char* id)
{
    const ModelInfo* found =
        catalogue.find(QStringLiteral("gemini"))->findModel(QString::fromLatin1(id));
    EXPECT_TRUE(found) << id;
    return *found;
}

QSize pixels(const ModelInfo& model, const QString& ratio, const QString& tier)
{
    for (const OutputSize& output : model.outputs) {
        if (output.ratio == ratio && output.tier == tier) return output.pixels;
    }
    return {};
}

QString problem(const QByteArray& userJson)
{
    const auto catalogue = Catalogue::load(builtInList(), userJson);
    return catalogue ? QString() : catalogue.error().english();
}

}  // namespace

TEST(Catalogue, HasTheModelsThatComeWithTheProgram)
{
    const Catalogue catalogue = Catalogue::builtIn();
    const Provider* gemini = catalogue.find(QStringLiteral("gemini"));
    ASSERT_TRUE(gemini);
    EXPECT_EQ(gemini->info().baseUrlVariable, QStringLiteral("GOOGLE_GEMINI_BASE_URL"));
    EXPECT_EQ(gemini->info().keyVariables,
              QStringList({QStringLiteral("GEMINI_API_KEY"), QStringLiteral("GOOGLE_API_KEY")}));
    EXPECT_EQ(gemini->info().defaultBaseUrl.scheme(), QStringLiteral("https"));
    EXPECT_EQ(gemini->defaultModel().id, QStringLiteral("gemini-nano-banana-2.1"));
    EXPECT_EQ(gemini->models().size(), 8U);
    EXPECT_FALSE(gemini->findModel(QStringLiteral("no-such-model")));
    EXPECT_FALSE(catalogue.find(QStringLiteral("no-such-provider")));
}

TEST(Catalogue, OffersTheOfflineProviderFirst)
{
    const Catalogue catalogue = Catalogue::builtIn();
    ASSERT_FALSE(catalogue.providers().empty());
    EXPECT_TRUE(catalogue.providers().front()->info().isLocal);
    EXPECT_EQ(catalogue.find(QStringLiteral("offline")), catalogue.providers().front().get());
}

TEST(Catalogue, EveryModelIsComplete)
{
    const Catalogue catalogue = Catalogue::builtIn();
    for (const auto& provider : catalogue.providers()) {
        for (const ModelInfo& info : provider->models()) {
            SCOPED_TRACE(info.id.toStdString());
            EXPECT_EQ(info.provider, provider->info().id);
            EXPECT_FALSE(info.name.isEmpty());
            EXPECT_GE(info.maxImages, 1);
            if (info.isLocal) continue;
            EXPECT_FALSE(info.outputs.empty());
            EXPECT_TRUE(info.tiers().contains(info.defaultTier));
            EXPECT_EQ(info.takesTier, !info.defaultTier.isEmpty());
            const bool isUnpriced = info.id == QLatin1String("gpt-image-2");
            EXPECT_NE(info.estimateUsd({}, 0).has_value(), isUnpriced);
            for (const OutputSize& output : info.outputs) {
                const QStringList sides = output.ratio.split(u':');
                ASSERT_EQ(sides.size(), 2);
                const double wanted = sides[0].toDouble() / sides[1].toDouble();
                EXPECT_NEAR(
                    double(output.pixels.width()) / output.pixels.height() / wanted, 1, 0.04)
                    << output.ratio.toStdString();
            }
        }
    }
}

TEST(Catalogue, KnowsWhatTheModelsAnswerWith)
{
    const Catalogue catalogue = Catalogue::builtIn();
    const ModelInfo& current = model(catalogue, "gemini-nano-banana-2.1");
    EXPECT_EQ(pixels(current, QStringLiteral("3:2"), QStringLiteral("1K")), QSize(1264, 848));
    EXPECT_EQ(pixels(current, QStringLiteral("16:9"), QStringLiteral("2K")), QSize(2752, 1536));
    EXPECT_EQ(pixels(current, QStringLiteral("1:1"), QStringLiteral("4K")), QSize(4096, 4096));
    EXPECT_EQ(current.ratios().size(), 14);
    EXPECT_FALSE(current.tiers().contains(QStringLiteral("512")));
    EXPECT_FALSE(current.takesSeed);

    const ModelInfo& pro = model(catalogue, "gemini-3-pro-image");
    EXPECT_EQ(pro.ratios().size(), 10);
    EXPECT_TRUE(pro.thinkingLevels.isEmpty());

    const ModelInfo& second = model(catalogue, "gemini-3.1-flash-image");
    EXPECT_EQ(pixels(second, QStringLiteral("2:3"), QStringLiteral("512")), QSize(424, 632));

    const ModelInfo& first = model(catalogue, "gemini-2.5-flash-image");
    EXPECT_EQ(pixels(first, QStringLiteral("21:9"), {}), QSize(1536, 672));
    EXPECT_FALSE(first.takesTier);
    EXPECT_FALSE(first.takesSystemInstruction);
    EXPECT_EQ(first.maxImages, 3);
}

TEST(Catalogue, APreviewIsLikeItsModel)
{
    const Catalogue catalogue = Catalogue::builtIn();
    const ModelInfo& preview = model(catalogue, "gemini-3-pro-image-preview");
    EXPECT_EQ(preview.outputs.size(), model(catalogue, "gemini-3-pro-image").outputs.size());
    EXPECT_EQ(preview.retires, QDate(2026, 6, 25));
    EXPECT_FALSE(preview.isDefault);
}

TEST(Catalogue, AModelIsRetiredFromTheDayAfterItsLast)
{
    const Catalogue catalogue = Catalogue::builtIn();
    const ModelInfo& first = model(catalogue, "gemini-2.5-flash-image");
    EXPECT_FALSE(first.isRetired(QDate(2026, 10, 2)));
    EXPECT_TRUE(first.isRetired(QDate(2026, 10, 3)));
    EXPECT_FALSE(model(catalogue, "gemini-3-pro-image").isRetired(QDate(2100, 1, 1)));
}

TEST(Catalogue, EstimatesThePictureAndThePicturesSent)
{
    const Catalogue catalogue = Catalogue::builtIn();
    const ModelInfo& pro = model(catalogue, "gemini-3-pro-image");
    EXPECT_DOUBLE_EQ(pro.estimateUsd({}, 0).value(), 0.134);
    EXPECT_DOUBLE_EQ(pro.estimateUsd(QStringLiteral("4K"), 2).value(), 0.24 + 2 * 560 * 2e-6);
    EXPECT_FALSE(pro.estimateUsd(QStringLiteral("8K"), 0));
    EXPECT_FALSE(model(catalogue, "gemini-nano-banana-2.1").estimateUsd(QStringLiteral("2K"), 0));
    EXPECT_DOUBLE_EQ(ModelInfo{.isLocal = true}.estimateUsd({}, 5).value(), 0.0);
}

TEST(Catalogue, AUsersListChangesAddsAndRemoves)
{
    const auto catalogue = Catalogue::load(builtInList(), R"({"providers": {"gemini": {
        "defaultModel": "my-model",
        "models": {
            "gemini-nano-banana-2.1": {"tiers": {"2K": {"usd": 0.05}}},
            "gemini-3.1-flash-lite-image": null,
            "my-model": {"like": "gemini-3-pro-image", "name": "Mine", "maxImages": 2}}}}})");
    ASSERT_TRUE(catalogue) << catalogue.error().english().toStdString();
    EXPECT_DOUBLE_EQ(
        model(*catalogue, "gemini-nano-banana-2.1").estimateUsd(QStringLiteral("2K"), 0).value(),
        0.05);
    const Provider* gemini = catalogue->find(QStringLiteral("gemini"));
    EXPECT_EQ(gemini->defaultModel().name, QStringLiteral("Mine"));
    EXPECT_EQ(gemini->defaultModel().maxImages, 2);
    EXPECT_FALSE(gemini->findModel(QStringLiteral("gemini-3.1-flash-lite-image")));
}

TEST(Catalogue, AUserMayAddAProviderOfTheSameProtocol)
{
    const auto catalogue = Catalogue::load(builtInList(), R"({"providers": {"mine": {
        "protocol": "gemini", "baseUrl": "https://example.com", "defaultModel": "m",
        "pixels": {"p": {"1:1": [1024, 1024]}},
        "models": {"m": {"pixels": "p", "tiers": {"": {"usd": 0.01}}}}}}})");
    ASSERT_TRUE(catalogue) << catalogue.error().english().toStdString();
    const Provider* mine = catalogue->find(QStringLiteral("mine"));
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->defaultModel().name, QStringLiteral("m"));
    EXPECT_EQ(mine->defaultModel().outputs.size(), 1U);
}

TEST(Catalogue, AWrongListIsRefusedByTheNameOfWhatIsWrong)
{
    const auto inModel = [](const QByteArray& fields) {
        return R"({"providers": {"gemini": {"models": {"gemini-3-pro-image": {)" + fields + "}}}}}";
    };
    EXPECT_TRUE(problem("{").contains(u"not valid JSON"));
    EXPECT_TRUE(problem("[]").contains(u"not a JSON object"));
    EXPECT_TRUE(problem(inModel(R"("maxImage": 3)")).contains(u"gemini-3-pro-image.maxImage "));
    EXPECT_TRUE(problem(inModel(R"("maxImages": "3")")).contains(u"from 1 to 1000"));
    EXPECT_TRUE(problem(inModel(R"("maxImages": 0)")).contains(u"maxImages"));
    EXPECT_TRUE(problem(inModel(R"("maxImages": 1e300)")).contains(u"maxImages"));
    EXPECT_TRUE(problem(inModel(R"("pixels": "4")")).contains(u"“4”"));
    EXPECT_TRUE(problem(inModel(R"("tiers": {"8K": {"scale": 99}})")).contains(u"8K.scale"));
    EXPECT_TRUE(problem(inModel(R"("retires": "soon")")).contains(u"must be a date"));
    EXPECT_TRUE(problem(inModel(R"("takesSeed": 1)")).contains(u"true or false"));
    EXPECT_TRUE(problem(inModel(R"("name": 1)")).contains(u"must be text"));
    EXPECT_TRUE(problem(inModel(R"("like": "x")")).contains(u"“x”"));
    EXPECT_TRUE(problem(inModel(R"("defaultTier": "9K")")).contains(u"“9K”"));
    EXPECT_TRUE(problem(inModel(R"("thinkingLevels": "high")")).contains(u"list of texts"));
    EXPECT_TRUE(problem(R"({"providers": {"gemini": {"defaultModel": "x"}}})").contains(u"“x”"));
    EXPECT_TRUE(
        problem(R"({"providers": {"gemini": {"routes": {"native": {"protocol": "telex"}}}}})")
            .contains(u"telex"));
    EXPECT_TRUE(problem(R"({"providers": {"gemini": {"models": 1}}})").contains(u"an object"));
    EXPECT_TRUE(problem(R"({"providers": {"gemini": {"pixels": {"3": {"1:1": [0, 5]}}}}})")
                    .contains(u"pixels.3.1:1"));
    EXPECT_TRUE(problem(R"({"version": 2})").contains(u"version"));
    EXPECT_FALSE(problem({}).size());
}
