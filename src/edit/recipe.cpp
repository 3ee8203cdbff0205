// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/recipe.h"

#include "base/hash.h"
#include "base/plaintext.h"
#include "image/maskbytes.h"
#include "providers/ask.h"

namespace ratoon {

namespace {

/// How the document names kept bytes.
std::string hashHex(const QByteArray& bytes)
{
    return contentHash(bytes).toHex().toStdString();
}

Json rectangle(QRect area)
{
    return Json::array({area.x(), area.y(), area.width(), area.height()});
}

template <typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json sentOf(const EditPlan& plan)
{
    const auto bytes = plan.request.upload ? plan.request.upload->bytes.size() : 0;
    return {{"width", plan.sent.width()},
            {"height", plan.sent.height()},
            {"bytes", bytes},
            {"crop", rectangle(plan.crop)}};
}

Json replyOf(const EditReply& reply, const EncodedImage& chosen)
{
    const bool isLocal = !reply.pixels.isNull();
    const QSize size = isLocal ? reply.pixels.size() : chosen.size;
    QStringList words;
    for (const Sentence& note : reply.notes) words += note.english();
    const QString text =
        reply.text.isEmpty() ? words.join(QLatin1Char(' ')) : plainParagraphs(reply.text);
    return {{"width", size.width()},
            {"height", size.height()},
            {"mime", isLocal ? Json(nullptr) : Json(chosen.mime.toStdString())},
            {"bytes", isLocal ? Json(nullptr) : Json(chosen.bytes.size())},
            {"sha256", isLocal ? Json(nullptr) : Json(sha256Hex(chosen.bytes).toStdString())},
            {"images", isLocal ? 1 : reply.images.size()},
            {"text", toJson(text)}};
}

Json usageOf(const Usage& usage)
{
    return {{"input_tokens", orNull(usage.inputTokens)},
            {"output_tokens", orNull(usage.outputTokens)},
            {"thought_tokens", orNull(usage.thoughtTokens)}};
}

Json costOf(const EditReply& reply)
{
    static constexpr const char* bases[] = {"free", "priced", "reported"};
    return {
        {"usd", orNull(reply.costUsd)},
        {"basis", reply.costUsd ? Json(bases[static_cast<int>(reply.costBasis)]) : Json(nullptr)}};
}

Json referencesOf(const std::vector<Reference>& references)
{
    static constexpr const char* roles[] = {
        "subject", "style", "object", "background", "pose", "other"};
    Json result = Json::array();
    for (const Reference& reference : references) {
        result.push_back({{"name", toJson(reference.name)},
                          {"role", roles[static_cast<int>(reference.role)]},
                          {"mime", toJson(QString::fromLatin1(reference.image.mime))},
                          {"sha256", sha256Hex(reference.image.bytes).toStdString()},
                          {"bytes", hashHex(reference.image.bytes)}});
    }
    return result;
}

/// What a later turn of the conversation tells of this one.
Json turnOf(const EditRequest& request)
{
    Json pictures = Json::array();
    for (const EncodedImage* picture : sentPictures(request)) {
        pictures.push_back(
            {{"mime", sentMime(*picture).toStdString()}, {"bytes", hashHex(picture->bytes)}});
    }
    return {{"text", toJson(labelledPrompt(request))}, {"pictures", pictures}};
}

Json layersOf(const std::vector<LayerId>& ids)
{
    Json result = Json::array();
    for (const LayerId id : ids) result.push_back(toJson(id.toString()));
    return result;
}

Json notesOf(const std::vector<Sentence>& notes)
{
    Json result = Json::array();
    for (const Sentence& note : notes) result.push_back(toJson(note.english()));
    return result;
}

}  // namespace

Json toJson(const StageTimes& times)
{
    return {{"prepare", times.prepare},
            {"upload", times.upload},
            {"wait", times.wait},
            {"decode", times.decode},
            {"align", times.align},
            {"tone", times.tone},
            {"compose", times.compose},
            {"commit", times.commit}};
}

Json recipeOf(const EditFacts& facts)
{
    const QRect region = facts.intent.where ? facts.intent.where->bounds() : QRect();
    const QString reported = facts.reply.modelReported;
    const Mask& selection = facts.plan.request.mask;
    Json recipe = {
        {"prompt", toJson(facts.intent.prompt)},
        {"provider", toJson(facts.intent.provider)},
        {"model", toJson(facts.plan.request.model)},
        {"model_reported",
         reported.isEmpty() ? Json(nullptr) : Json(toJson(plainLine(reported, 200)))},
        {"attempts", facts.attempts},
        {"region", region.isEmpty() ? Json(nullptr) : rectangle(region)},
        {"feather", facts.plan.feather},
        {"ratio", toJson(facts.plan.request.ratio)},
        {"size", toJson(facts.plan.request.tier)},
        {"asked_ratio", toJson(facts.intent.ratio)},
        {"asked_size", toJson(facts.intent.tier)},
        {"route", toJson(facts.intent.route)},
        {"references", referencesOf(facts.intent.references)},
        {"sent", sentOf(facts.plan)},
        {"reply", replyOf(facts.reply, facts.chosen)},
        {"usage", usageOf(facts.reply.usage)},
        {"cost", costOf(facts.reply)},
        {"notes", notesOf(facts.reply.notes)},
        {"without", layersOf(facts.intent.without)},
        {"from_nothing", facts.plan.fromNothing},
        {"layer", toJson(facts.plan.layer.toString())},
        {"layer_name", toJson(facts.plan.layerName)},
        {"selection", selection.isNull() ? Json(nullptr) : Json(hashHex(packed(selection)))},
        {"elapsed_ms", toJson(facts.times)}};
    if (facts.intent.isConversation) recipe["turn"] = turnOf(facts.plan.request);
    describeGraft(recipe, facts.graft, facts.plan.settings);
    return recipe;
}

Json heldBackRecipe(const EditFacts& facts, const QByteArray& replyHash)
{
    Json recipe = recipeOf(facts);
    recipe["reply"] = {{"width", nullptr},
                       {"height", nullptr},
                       {"mime", nullptr},
                       {"bytes", nullptr},
                       {"sha256", nullptr},
                       {"images", facts.reply.images.size()},
                       {"text", ""}};
    recipe["alignment"]["accepted"] = false;
    recipe["held_back"] = {{"reply", replyHash.toHex().toStdString()}};
    return recipe;
}

void withoutCost(Json& recipe)
{
    recipe["attempts"] = 0;
    recipe["cost"] = {{"usd", 0.0}, {"basis", "free"}};
    recipe["usage"] = {
        {"input_tokens", nullptr}, {"output_tokens", nullptr}, {"thought_tokens", nullptr}};
}

std::vector<QByteArray> recipeBytes(const EditFacts& facts)
{
    std::vector<QByteArray> bytes = maskBytes(facts.plan.settings);
    if (!facts.plan.request.mask.isNull()) bytes.push_back(packed(facts.plan.request.mask));
    for (const Reference& reference : facts.intent.references)
        bytes.push_back(reference.image.bytes);
    const auto& upload = facts.plan.request.upload;
    if (facts.intent.isConversation && upload) bytes.push_back(upload->bytes);
    return bytes;
}

void describeGraft(Json& recipe, const Graft& graft, const GraftSettings& settings)
{
    const Reconciled& reconciled = graft.cutting.reconciled;
    const ChangeReport& found = reconciled.change;
    Json elsewhere = Json::array();
    for (const QRect& area : found.elsewhere) elsewhere.push_back(rectangle(area));
    recipe["alignment"] = alignmentJson(reconciled);
    recipe["tone"] = toneJson(reconciled.tone);
    recipe["change"] = {
        {"pixels", graft.change.pixels},
        {"outside_mask", graft.change.outside},
        {"suggested_mask_pixels", found.found.isNull() ? Json(nullptr) : Json(found.suggested)}};
    recipe["elsewhere"] = std::move(elsewhere);
    recipe["scope"] = {{"used", toJson(name(reconciled.scope))},
                       {"proposed", toJson(name(reconciled.proposed))}};
    recipe["feather"] = reconciled.feather;
    recipe["measures"] = measuresJson(reconciled);
    recipe["graft"] = toJson(settings);
}

}  // namespace ratoon
