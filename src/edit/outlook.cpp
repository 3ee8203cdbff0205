// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/outlook.h"

#include "document/passes.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

constexpr int manyPasses = 2;

/// All that a layer covers, on the canvas.
Mask areaOf(const Layer& layer, QSize canvas)
{
    const Mask own =
        layer.coverage.isNull() ? Mask::filled(layer.image.size(), 255) : layer.coverage;
    return own.placed(canvas, layer.offset);
}

bool overlaps(const Mask& a, const Mask& b)
{
    return !a.combined(b, Mask::Combine::Intersect).isEmpty();
}

/// "1. …", "2. …": what the layers' versions asked for, and then the new wish.
QString joined(const QStringList& prompts)
{
    if (prompts.size() == 1) return prompts.front();
    QStringList lines;
    for (qsizetype i = 0; i < prompts.size(); ++i)
        lines += QStringLiteral("%1. %2").arg(i + 1).arg(prompts[i]);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

int picturesTold(const EditIntent& intent)
{
    int pictures = static_cast<int>(intent.references.size()) + (intent.fromNothing ? 0 : 1);
    for (const KeptTurn& turn : intent.turns)
        pictures += static_cast<int>(turn.pictures.size()) + 1;
    return pictures;
}

std::optional<double>
estimatedUsd(const EditIntent& intent, const ModelInfo& model, const CropPlan& cut)
{
    if (model.isLocal) return 0.0;
    return model.estimateUsd(cut.tier, picturesTold(intent));
}

std::optional<double> estimatedUsd(const EditIntent& intent, const ModelInfo& model, QSize canvas)
{
    const QRect selection = intent.where ? intent.where->bounds() : QRect();
    return estimatedUsd(intent, model, plannedCrop(canvas, selection, model, intent));
}

std::vector<Sentence> passesNotes(int passes)
{
    if (passes < manyPasses) return {};
    return {{QT_TRANSLATE_NOOP("Sentence",
                               "This area has been through a model %1 times: each time costs "
                               "detail. Redo it from its original pixels instead."),
             {QString::number(passes)}}};
}

EditOutlook outlookOf(const Canvas& canvas,
                      const EditIntent& intent,
                      const ModelInfo& model,
                      const Cancel& cancel)
{
    const QRect selection = intent.where ? intent.where->bounds() : QRect();
    EditOutlook outlook{.cut = plannedCrop(canvas.size, selection, model, intent)};
    outlook.estimateUsd = estimatedUsd(intent, model, outlook.cut);
    if (model.isLocal || intent.fromNothing) return outlook;
    outlook.passes = mostPasses(modelPasses(canvas, cancel), intent.where.value_or(Mask()));
    outlook.notes = passesNotes(outlook.passes);
    return outlook;
}

std::optional<Redo>
redone(const VersionTree& tree, VersionId head, const Canvas& canvas, const EditIntent& intent)
{
    const Mask wanted = intent.where.value_or(Mask::filled(canvas.size, 255));
    Redo redo{.intent = intent};
    Mask where = wanted;
    QStringList prompts;
    for (const VersionId id : tree.path(head)) {
        const Json& recipe = tree.find(id)->origin.recipe;
        const auto layerId = LayerId::fromString(stringAt(recipe, "layer"));
        const Layer* layer = layerId ? canvas.find(*layerId) : nullptr;
        const bool isGraft = layer && layer->kind == LayerKind::Graft && !layer->passes.isNull();
        if (!isGraft || std::ranges::count(redo.intent.without, *layerId) > 0) continue;
        const Mask area = areaOf(*layer, canvas.size);
        if (!overlaps(area, wanted)) continue;
        where = where.combined(area, Mask::Combine::Add);
        redo.intent.without.push_back(*layerId);
        redo.replaced.push_back(id);
        prompts += stringAt(recipe, "prompt");
    }
    if (redo.replaced.empty()) return std::nullopt;
    prompts += intent.prompt;
    redo.intent.prompt = joined(prompts);
    if (intent.where) redo.intent.where = where;
    return redo;
}

}  // namespace ratoon
