// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/driftmeter.h"

#include "document/passes.h"
#include "document/render.h"
#include "edit/regraft.h"

#include <QCoreApplication>

namespace ratoon {

namespace {

template <typename T>
Json numberOrNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// What an edit was allowed to change, on a canvas of `size`: its selection, else what its graft covers in `canvas`.
Result<Mask> allowedBy(Project& project, const Version& version, const Canvas& canvas)
{
    const Json& recipe = version.origin.recipe;
    const BytesReader bytes = [&project](const QByteArray& hash) { return project.blob(hash); };
    TRY(selection, maskAt(recipe, "selection", bytes));
    TRY(beyond, maskAt(objectAt(recipe, "graft"), "beyond", bytes));
    if (!selection.isNull()) {
        const Mask own =
            beyond.isNull() ? selection : selection.combined(beyond, Mask::Combine::Add);
        return own.placed(canvas.size, sentCrop(recipe).topLeft());
    }
    const auto id = LayerId::fromString(stringAt(recipe, "layer"));
    const Layer* layer = id ? canvas.find(*id) : nullptr;
    if (!layer || layer->kind != LayerKind::Graft) return Mask::filled(canvas.size, 255);
    const Mask covered =
        layer->coverage.isNull() ? Mask::filled(layer->image.size(), 255) : layer->coverage;
    return covered.placed(canvas.size, layer->offset);
}

/// Outside the masks of the edits after `from`, up to `to`.
Result<Mask> protectedSince(Project& project,
                            const VersionTree& tree,
                            VersionId from,
                            VersionId to,
                            const Canvas& canvas)
{
    Mask allowed = Mask::filled(canvas.size, 0);
    for (VersionId at = to; at != from; at = tree.find(at)->parent) {
        const Version& version = *tree.find(at);
        if (version.origin.kind != OriginKind::Generated) continue;
        TRY(mask, allowedBy(project, version, canvas));
        allowed = allowed.combined(mask, Mask::Combine::Add);
    }
    return allowed;
}

/// 255 where `allowed` is 0: a feather is a permission too.
Mask untouchable(const Mask& allowed)
{
    QImage grey = allowed.toQImage();
    for (int y = 0; y < grey.height(); ++y) {
        auto* const row = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) row[x] = row[x] == 0 ? 255 : 0;
    }
    return Mask::fromQImage(grey);
}

Result<std::optional<Drift>>
between(const Image& reference, const Image& picture, const Mask& area, const Cancel& cancel)
{
    if (reference.size() != picture.size()) return std::optional<Drift>();
    TRY(drift, measuredDrift(reference, picture, area, cancel));
    return std::optional(drift);
}

}  // namespace

Result<DriftInput>
driftInput(Project& project, const VersionTree& tree, VersionId version, const Mask& marked)
{
    DriftInput input;
    const VersionId parent = tree.find(version)->parent;
    TRY(canvas, project.load(version));
    input.canvas = std::move(canvas);
    // The parent before the root: it has most of its layers in common with what was loaded just before, and a project
    // shares those with the last canvas only.
    if (!parent.isNull()) {
        TRY(above, project.load(parent));
        input.parent = std::move(above);
    }
    TRY(root, project.load(tree.root()));
    input.root = std::move(root);
    if (!marked.isNull() && marked.size() == input.canvas.size) {
        input.sinceParent = marked;
        input.sinceRoot = marked;
        return input;
    }
    TRY(sinceRoot, protectedSince(project, tree, tree.root(), version, input.canvas));
    input.sinceRoot = untouchable(sinceRoot);
    input.sinceParent = input.sinceRoot;
    if (parent.isNull()) return input;
    TRY(sinceParent, protectedSince(project, tree, parent, version, input.canvas));
    input.sinceParent = untouchable(sinceParent);
    return input;
}

Result<VersionDrift>
versionDrift(const DriftInput& input, const FaceDetector* faces, const Cancel& cancel)
{
    VersionDrift result;
    const Image picture = rendered(input.canvas, cancel);
    result.mostPasses = mostPasses(modelPasses(input.canvas, cancel), {});
    if (cancel.requested()) {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The measurement was cancelled.")});
    }
    TRY(root, between(rendered(input.root, cancel), picture, input.sinceRoot, cancel));
    result.root = root;
    if (!input.parent) return result;
    const Image above = rendered(*input.parent, cancel);
    TRY(parent, between(above, picture, input.sinceParent, cancel));
    result.parent = parent;
    const auto model = faces && above.size() == picture.size() ? faces->model() : std::nullopt;
    if (!model) return result;
    TRY(changes, faceChanges(above, picture, *model, cancel));
    result.faces = std::move(changes);
    return result;
}

Json toJson(const std::optional<Drift>& drift)
{
    if (!drift || drift->pixels == 0) {
        return {{"protected_pixels", drift ? Json(drift->pixels) : Json(nullptr)},
                {"psnr_db", nullptr},
                {"ssim", nullptr},
                {"delta_e_mean", nullptr},
                {"delta_e_p95", nullptr},
                {"sharpness", nullptr}};
    }
    return {{"protected_pixels", drift->pixels},
            {"psnr_db", numberOrNull(drift->psnr)},
            {"ssim", numberOrNull(drift->ssim)},
            {"delta_e_mean", drift->deltaEMean},
            {"delta_e_p95", drift->deltaEp95},
            {"sharpness", numberOrNull(drift->sharpness)}};
}

}  // namespace ratoon
