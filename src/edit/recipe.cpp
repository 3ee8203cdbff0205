// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/recipe.h"

#include "base/hash.h"
#include "base/plaintext.h"

namespace ratoon {

namespace {

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

Json alignmentOf(const Alignment& alignment)
{
    return {{"status", toJson(name(alignment.status))},
            {"accepted", alignment.accepted},
            {"model", "nominal"},
            {"matrix", alignment.matrix},
            {"confidence", orNull(alignment.confidence)},
            {"residual_px", orNull(alignment.residual)}};
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
                          {"sha256", sha256Hex(reference.image.bytes).toStdString()}});
    }
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
    return {{"prompt", toJson(facts.intent.prompt)},
            {"provider", toJson(facts.intent.provider)},
            {"model", toJson(facts.plan.request.model)},
            {"model_reported",
             reported.isEmpty() ? Json(nullptr) : Json(toJson(plainLine(reported, 200)))},
            {"attempts", 1},
            {"region", region.isEmpty() ? Json(nullptr) : rectangle(region)},
            {"feather", facts.plan.feather},
            {"ratio", toJson(facts.plan.request.ratio)},
            {"size", toJson(facts.plan.request.tier)},
            {"references", referencesOf(facts.intent.references)},
            {"sent", sentOf(facts.plan)},
            {"reply", replyOf(facts.reply, facts.chosen)},
            {"alignment", alignmentOf(facts.graft.alignment)},
            {"tone", {{"status", "off"}, {"delta_e_before", nullptr}, {"delta_e_after", nullptr}}},
            {"change",
             {{"pixels", facts.graft.change.pixels},
              {"outside_mask", facts.graft.change.outside},
              {"suggested_mask_pixels", nullptr}}},
            {"usage", usageOf(facts.reply.usage)},
            {"cost", costOf(facts.reply)},
            {"notes", notesOf(facts.reply.notes)},
            {"elapsed_ms", toJson(facts.times)}};
}

}  // namespace ratoon
