// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/rebaseplan.h"

#include "edit/regraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

ReferenceRole roleOf(const QString& word)
{
    static constexpr std::array roles = {
        "subject", "style", "object", "background", "pose", "other"};
    for (std::size_t i = 0; i < roles.size(); ++i)
        if (word == QLatin1String(roles[i])) return static_cast<ReferenceRole>(i);
    return ReferenceRole::Other;
}

Result<std::vector<Reference>> referencesOf(const Json& recipe, const BytesReader& bytes)
{
    std::vector<Reference> references;
    for (const Json& each : arrayAt(recipe, "references")) {
        TRY(picture, bytes(QByteArray::fromHex(stringAt(each, "bytes").toLatin1())));
        references.push_back(
            {.name = stringAt(each, "name"),
             .role = roleOf(stringAt(each, "role")),
             .image = {.bytes = picture, .mime = stringAt(each, "mime").toLatin1(), .size = {}}});
    }
    return references;
}

std::optional<ModelInfo> modelOf(const Catalogue& catalogue, const EditIntent& intent)
{
    const Provider* provider = catalogue.find(intent.provider);
    return provider ? provider->model(intent.model) : std::nullopt;
}

/// The edits on a path that are still to be seen in its end: one for each layer, so that grafting again is no other
/// edit, and none whose place a redo has taken.
std::vector<VersionId> lastingEdits(const VersionTree& tree, const std::vector<VersionId>& path)
{
    std::vector<VersionId> edits;
    const auto layerOf = [&tree](VersionId id) {
        return stringAt(tree.find(id)->origin.recipe, "layer");
    };
    for (const VersionId id : path) {
        const Version& version = *tree.find(id);
        if (version.origin.kind != OriginKind::Generated) continue;
        for (const Json& gone : arrayAt(version.origin.recipe, "without")) {
            if (!gone.is_string()) continue;
            const QString layer = QString::fromStdString(gone.get<std::string>());
            std::erase_if(edits, [&](VersionId each) { return layerOf(each) == layer; });
        }
        const QString own = layerOf(id);
        const bool isKnown = !own.isEmpty() && std::ranges::any_of(edits, [&](VersionId each) {
            return layerOf(each) == own;
        });
        if (!isKnown) edits.push_back(id);
    }
    return edits;
}

}  // namespace

Result<EditIntent> intentAgain(const Version& version, QSize canvas, const BytesReader& bytes)
{
    const Json& recipe = version.origin.recipe;
    EditIntent intent{.prompt = stringAt(recipe, "prompt"),
                      .provider = stringAt(recipe, "provider"),
                      .model = stringAt(recipe, "model"),
                      .ratio = stringAt(recipe, "asked_ratio"),
                      .tier = stringAt(recipe, "asked_size"),
                      .route = stringAt(recipe, "route"),
                      .fromNothing = boolAt(recipe, "from_nothing")};
    TRY(selection, maskAt(recipe, "selection", bytes));
    if (!selection.isNull()) intent.where = selection.placed(canvas, sentCrop(recipe).topLeft());
    if (intent.where && intent.where->isEmpty()) intent.where.reset();
    TRY(settings, graftSettingsFrom(objectAt(recipe, "graft"), bytes));
    intent.feather = settings.feather;
    // Brushes and places of the hand belonged to the old reply.
    settings.placement.reset();
    settings.include = {};
    settings.exclude = {};
    settings.beyond = {};
    intent.graft = std::move(settings);
    TRY(references, referencesOf(recipe, bytes));
    intent.references = std::move(references);
    return intent;
}

Result<RebasePlan> rebasePlan(const VersionTree& tree,
                              VersionId version,
                              QSize size,
                              const Catalogue& catalogue,
                              const BytesReader& bytes)
{
    RebasePlan plan{.from = tree.root(), .estimateUsd = 0.0};
    const std::vector<VersionId> path = tree.path(version);
    plan.leftOut = static_cast<int>(std::ranges::count_if(path, [&tree](VersionId id) {
        return tree.find(id)->origin.kind == OriginKind::Adjusted;
    }));
    for (const VersionId id : lastingEdits(tree, path)) {
        TRY(intent, intentAgain(*tree.find(id), size, bytes));
        const auto model = modelOf(catalogue, intent);
        if (!model) {
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("Sentence", "%1 has no model named %2."),
                            {intent.provider, intent.model}},
                           {QT_TRANSLATE_NOOP("Sentence", "Make that edit with another model.")});
        }
        const auto price = estimatedUsd(intent, *model, size);
        plan.estimateUsd =
            price && plan.estimateUsd ? std::optional(*plan.estimateUsd + *price) : std::nullopt;
        plan.intents.push_back(std::move(intent));
        plan.repeated.push_back(id);
    }
    if (plan.intents.empty()) {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "No edit by a model leads to this version.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Choose a version that a model has made.")});
    }
    return plan;
}

}  // namespace ratoon
