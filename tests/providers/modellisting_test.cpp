// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/modellisting.h"
#include "replies.h"

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue list = Catalogue::builtIn();
    return list;
}

ModelListing listing(const char* provider, const char* base = "https://h")
{
    return {catalogue().find(QString::fromLatin1(provider))->info(),
            {.baseUrl = QUrl(QString::fromLatin1(base)), .key = Secret("CANARY")}};
}

/// What came of these replies, one for each request.
Result<std::vector<ListedModel>> listed(ModelListing listing, const QByteArrayList& replies)
{
    ModelListing::Next step = listing.begin();
    for (const QByteArray& reply : replies) {
        if (!std::holds_alternative<net::Request>(step)) break;
        step = listing.advance(ok(reply));
    }
    auto* result = std::get_if<Result<std::vector<ListedModel>>>(&step);
    return result ? std::move(*result) : failure(ErrorCode::Uncertain, {"It asks on."});
}

QStringList idsOf(const Result<std::vector<ListedModel>>& models)
{
    QStringList ids;
    EXPECT_TRUE(models) << models.error().english().toStdString();
    if (models)
        for (const ListedModel& model : *models) ids += model.id;
    return ids;
}

}  // namespace

TEST(ModelListing, AsksEachServiceInItsOwnWay)
{
    const auto first = [](const char* provider) {
        ModelListing list = listing(provider);
        return std::get<net::Request>(list.begin());
    };
    const net::Request google = first("gemini");
    EXPECT_EQ(google.url.toString(), QStringLiteral("https://h/v1beta/models?pageSize=100"));
    EXPECT_EQ(google.credential->header, QByteArray("x-goog-api-key"));
    EXPECT_EQ(google.repeat, net::Repeat::Harmless);
    EXPECT_EQ(first("openrouter").url.toString(), QStringLiteral("https://h/api/v1/models"));
    EXPECT_EQ(first("openrouter").credential->header, QByteArray("Authorization"));
    EXPECT_EQ(first("openai").url.toString(), QStringLiteral("https://h/v1/models"));
    EXPECT_EQ(first("a1111").url.toString(), QStringLiteral("https://h/sdapi/v1/sd-models"));
}

TEST(ModelListing, KeepsWhatMakesPictures)
{
    EXPECT_EQ(idsOf(listed(listing("gemini"), {R"({"models":[
        {"name":"models/gemini-9-image","displayName":"Nine","supportedGenerationMethods":["generateContent"]},
        {"name":"models/gemini-9-flash","supportedGenerationMethods":["generateContent"]},
        {"name":"models/imagen-9","supportedGenerationMethods":["predict"]}]})"})),
              QStringList{QStringLiteral("gemini-9-image")});
    EXPECT_EQ(idsOf(listed(listing("openrouter"), {R"({"data":[
        {"id":"a/painter","name":"P","architecture":{"output_modalities":["image","text"]}},
        {"id":"a/image-reader","architecture":{"output_modalities":["text"]}}]})"})),
              QStringList{QStringLiteral("a/painter")});
    EXPECT_EQ(
        idsOf(listed(listing("openai"), {R"({"data":[{"id":"gpt-image-9"},{"id":"gpt-9"}]})"})),
        QStringList{QStringLiteral("gpt-image-9")});
    EXPECT_EQ(
        idsOf(listed(listing("openai", "http://127.0.0.1:1"), {R"({"data":[{"id":"my-own"}]})"})),
        QStringList{QStringLiteral("my-own")});
    const auto own = listed(listing("a1111", "http://127.0.0.1:1"),
                            {R"([{"title":"dream.safetensors [1]","model_name":"dream"}])"});
    EXPECT_EQ(*own,
              (std::vector<ListedModel>{
                  {QStringLiteral("dream"), QStringLiteral("dream.safetensors [1]")}}));
}

TEST(ModelListing, GoesThroughThePagesButNotForEver)
{
    const QByteArray first = R"({"models":[{"name":"models/a-image"}],"nextPageToken":"x/=&"})";
    const QByteArray last = R"({"models":[{"name":"models/a-image"},{"name":"models/b-image"}]})";
    EXPECT_EQ(idsOf(listed(listing("gemini"), {first, last})),
              (QStringList{QStringLiteral("a-image"), QStringLiteral("b-image")}));
    ModelListing list = listing("gemini");
    (void)list.begin();
    const auto second = std::get<net::Request>(list.advance(ok(first)));
    EXPECT_EQ(second.url.query(QUrl::FullyEncoded),
              QStringLiteral("pageSize=100&pageToken=x%2F%3D%26"));
    EXPECT_EQ(idsOf(listed(listing("gemini"), QByteArrayList(100, first))),
              QStringList{QStringLiteral("a-image")});
}

TEST(ModelListing, TakesNothingThatIsNoName)
{
    EXPECT_EQ(idsOf(listed(
                  listing("openai", "http://127.0.0.1:1"),
                  {R"({"data":[{"id":"<b>image"},{"id":"a\nimage"},{"id":""},{"id":5},7,{"id":")" +
                   QByteArray(300, 'i') + R"("},{}]})"})),
              QStringList());
    QByteArray many = R"({"data":[)";
    for (int i = 0; i < 2000; ++i) many += R"({"id":"image-)" + QByteArray::number(i) + R"("},)";
    EXPECT_EQ(idsOf(listed(listing("openai"), {many + "{}]}"})).size(), 500);
}

TEST(ModelListing, FailsInWords)
{
    EXPECT_EQ(listed(listing("openai"), {"<html>"}).error().code, ErrorCode::Malformed);
    EXPECT_EQ(listed(listing("vertex"), {}).error().code, ErrorCode::Unsupported);
    ModelListing list = listing("gemini");
    (void)list.begin();
    const auto denied = std::get<Result<std::vector<ListedModel>>>(
        list.advance({.status = 400,
                      .body = R"({"error":{"code":400,"message":"API key not valid. Please"}})"}));
    EXPECT_EQ(denied.error().code, ErrorCode::Denied);
}

TEST(ModelListing, AddsToTheCatalogueWhatItDoesNotKnow)
{
    const QByteArray additions = listedAsModelList(
        catalogue(),
        {{QStringLiteral("gemini"),
          {{QStringLiteral("gemini-nano-banana-2.1"), {}},
           {QStringLiteral("gemini-9"), QStringLiteral("Nine")}}},
         {QStringLiteral("openrouter"), {{QStringLiteral("a/painter"), QStringLiteral("Painter")}}},
         {QStringLiteral("a1111"), {{QStringLiteral("dream"), QStringLiteral("Dream")}}}});
    const auto longer = Catalogue::builtInWith({}, additions);
    ASSERT_TRUE(longer) << longer.error().english().toStdString();
    const ModelInfo* nine = longer->findModel(QStringLiteral("gemini"), QStringLiteral("gemini-9"));
    ASSERT_TRUE(nine);
    EXPECT_EQ(nine->name, QStringLiteral("Nine"));
    EXPECT_TRUE(nine->isListedOnly);
    EXPECT_TRUE(nine->outputs.empty());
    EXPECT_EQ(nine->maxImages, ModelInfo::mostPictures);
    EXPECT_FALSE(nine->estimateUsd({}, 1));
    EXPECT_FALSE(
        longer->findModel(QStringLiteral("gemini"), QStringLiteral("gemini-nano-banana-2.1"))
            ->isListedOnly);
    EXPECT_TRUE(longer->findModel(QStringLiteral("openrouter"), QStringLiteral("a/painter")));
    const ModelInfo* dream = longer->findModel(QStringLiteral("a1111"), QStringLiteral("dream"));
    ASSERT_TRUE(dream);
    EXPECT_EQ(dream->sizeStep, 8);
    EXPECT_EQ(dream->estimateUsd({}, 1), 0.0);
    // Asked for again, it is still there; and the user's own file has the last word.
    EXPECT_TRUE(Catalogue::builtInWith(
                    {},
                    listedAsModelList(
                        *longer, {{QStringLiteral("gemini"), {{QStringLiteral("gemini-9"), {}}}}}))
                    ->findModel(QStringLiteral("gemini"), QStringLiteral("gemini-9")));
    const QByteArray without = R"({"providers":{"gemini":{"models":{"gemini-9":null}}}})";
    EXPECT_FALSE(Catalogue::builtInWith(without, additions)
                     ->findModel(QStringLiteral("gemini"), QStringLiteral("gemini-9")));
    EXPECT_TRUE(Catalogue::builtInWith({}, R"({"providers":{"gemini":5}})"));
    EXPECT_TRUE(Catalogue::builtInWith({}, "nonsense"));
}
