// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/regraft.h"

#include "document/render.h"
#include "edit/recipe.h"
#include "edit/reply.h"

#include <QCoreApplication>

#include <array>

namespace ratoon {

namespace {

tl::unexpected<Error> noReply()
{
    return failure(ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("Sentence", "This version keeps no reply of a model.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose a version that a model has made.")});
}

QRect rectangleAt(const Json& object, const char* key)
{
    const Json& numbers = arrayAt(object, key);
    if (numbers.size() != 4) return {};
    std::array<int, 4> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!numbers[i].is_number_integer()) return {};
        values[i] = numbers[i].get<int>();
    }
    return {values[0], values[1], values[2], values[3]};
}

Result<EditPlan> planOf(const Json& recipe, const QString& label, const BytesReader& bytes)
{
    const Json& sent = objectAt(recipe, "sent");
    EditPlan plan{.request = {.prompt = stringAt(recipe, "prompt"),
                              .model = stringAt(recipe, "model"),
                              .ratio = stringAt(recipe, "ratio"),
                              .tier = stringAt(recipe, "size")},
                  .crop = rectangleAt(sent, "crop"),
                  .sent = QSize(static_cast<int>(integerAt(sent, "width")),
                                static_cast<int>(integerAt(sent, "height"))),
                  .layerName = label,
                  .fromNothing = boolAt(recipe, "from_nothing")};
    if (const auto layer = LayerId::fromString(stringAt(recipe, "layer"))) plan.layer = *layer;
    TRY(settings, graftSettingsFrom(objectAt(recipe, "graft"), bytes));
    plan.settings = std::move(settings);
    TRY(selection, maskAt(recipe, "selection", bytes));
    plan.request.mask = std::move(selection);
    const bool fits = plan.request.mask.isNull() || plan.request.mask.size() == plan.crop.size();
    if (!fits || (plan.crop.isEmpty() && !plan.fromNothing)) return noReply();
    return plan;
}

struct KeptEdit {
    EditPlan plan;
    ReplyPicture picture;
};

Result<KeptEdit> keptEdit(const Version& version,
                          const Catalogue& catalogue,
                          const BytesReader& bytes,
                          const Cancel& cancel)
{
    const Json& recipe = version.origin.recipe;
    const Provider* provider = catalogue.find(stringAt(recipe, "provider"));
    if (version.origin.reply.isEmpty() || !provider) return noReply();
    TRY(plan, planOf(recipe, stringAt(recipe, "layer_name"), bytes));
    if (!provider->model(plan.request.model)) return noReply();
    TRY(body, bytes(version.origin.reply));
    TRY(reply, readAgain(*provider, plan.request, body));
    TRY(picture, pictureOf(reply, cancel));
    return KeptEdit{std::move(plan), std::move(picture)};
}

}  // namespace

QRect sentCrop(const Json& recipe)
{
    return rectangleAt(objectAt(recipe, "sent"), "crop");
}

Canvas answeredCanvas(const Canvas& canvas, const Json& recipe)
{
    std::vector<LayerId> without;
    for (const Json& text : arrayAt(recipe, "without")) {
        if (!text.is_string()) continue;
        const auto id = LayerId::fromString(QString::fromStdString(text.get<std::string>()));
        if (id) without.push_back(*id);
    }
    return withoutLayers(canvas, without);
}

bool keepsReply(const Version& version)
{
    return !version.origin.reply.isEmpty() && !sentCrop(version.origin.recipe).isEmpty();
}

VersionId answeredVersion(const Version& version)
{
    const auto other = VersionId::fromString(stringAt(version.origin.recipe, "answers"));
    return other.value_or(version.parent);
}

std::vector<QByteArray> neededBytes(const Version& version)
{
    const Json& recipe = version.origin.recipe;
    const Json& graft = objectAt(recipe, "graft");
    std::vector<QByteArray> hashes = {version.origin.reply};
    for (const QString& hex : {stringAt(recipe, "selection"),
                               stringAt(graft, "include"),
                               stringAt(graft, "exclude"),
                               stringAt(graft, "beyond")})
        hashes.push_back(QByteArray::fromHex(hex.toLatin1()));
    std::erase_if(hashes, [](const QByteArray& hash) { return hash.isEmpty(); });
    return hashes;
}

Result<EncodedImage> keptReply(const Version& version,
                               const Catalogue& catalogue,
                               const BytesReader& bytes,
                               const Cancel& cancel)
{
    TRY(kept, keptEdit(version, catalogue, bytes, cancel));
    return std::move(kept.picture.encoded);
}

Result<Regraftable> regraftable(const Version& version,
                                const Canvas& canvas,
                                const Catalogue& catalogue,
                                const BytesReader& bytes,
                                const Cancel& cancel)
{
    const Json& recipe = version.origin.recipe;
    TRY(kept, keptEdit(version, catalogue, bytes, cancel));
    EditPlan plan = std::move(kept.plan);
    Canvas answered = answeredCanvas(canvas, recipe);
    Image ground = rendered(answered, cancel);
    if (ground.isNull()) {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
    }
    plan.request.source = framed(ground, plan.crop);
    return Regraftable{.canvas = std::move(answered),
                       .ground = std::move(ground),
                       .plan = std::move(plan),
                       .reply = std::move(kept.picture.pixels),
                       .recipe = recipe,
                       .replyBytes = version.origin.reply,
                       .answered = answeredVersion(version)};
}

Result<Cutting> regrafted(const Regraftable& edit,
                          const GraftSettings& settings,
                          const std::shared_ptr<const ReconcileStages>& stages,
                          const Cancel& cancel)
{
    EditPlan plan = edit.plan;
    plan.settings = settings;
    return cut(edit.canvas, edit.ground, plan, edit.reply, stages, cancel);
}

Origin regraftOrigin(const Regraftable& edit,
                     const Graft& graft,
                     const GraftSettings& settings,
                     VersionId of,
                     const QString& label)
{
    Json recipe = edit.recipe;
    describeGraft(recipe, graft, settings);
    recipe["regraft_of"] = toJson(of.toString());
    recipe["answers"] = toJson(edit.answered.toString());
    withoutCost(recipe);
    const ReconcileTimes& times = graft.cutting.reconciled.times;
    recipe["elapsed_ms"] = toJson(StageTimes{
        .align = times.align, .tone = times.tone, .compose = times.compose + graft.composeMs});
    return {.kind = OriginKind::Generated,
            .label = label,
            .recipe = std::move(recipe),
            .reply = edit.replyBytes};
}

}  // namespace ratoon
