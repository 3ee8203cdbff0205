// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/graft.h"

#include "document/passes.h"
#include "document/render.h"
#include "image/color.h"
#include "image/transform.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace ratoon {

namespace {

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
}

tl::unexpected<Error> resized()
{
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("Sentence", "The picture has another size by now.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Go back to the version of the edit first.")});
}

tl::unexpected<Error> spilled(qint64 pixels)
{
    return failure(
        ErrorCode::Unaligned,
        {QT_TRANSLATE_NOOP("Sentence", "The edit would have changed %1 pixels outside its area."),
         {QString::number(pixels)}},
        {QT_TRANSLATE_NOOP("Sentence", "Nothing was changed; report this as a fault of Ratoon.")});
}

/// `reply` in the canvas's own numbers.
Result<Image> inCanvasTerms(const Image& reply, const Canvas& canvas, const Cancel& cancel)
{
    TRY(image, convertedTo(converted(reply, canvas.depth), canvas.icc, cancel));
    return image.withIcc(canvas.icc);
}

Result<Reconciled>
inRegister(const Canvas& canvas, const EditPlan& plan, const Image& reply, const Cancel& cancel)
{
    TRY(own, inCanvasTerms(reply, canvas, cancel));
    Placement placement = placedInRegister(own, plan.crop);
    return Reconciled{.alignment = placement.alignment,
                      .image = std::move(placement.image),
                      .coverage = plan.allowed,
                      .feather = plan.feather};
}

/// From the crop's pixels to the canvas's.
void moveBy(Alignment& alignment, QPoint offset)
{
    alignment.matrix[2] += offset.x();
    alignment.matrix[5] += offset.y();
}

Mask counted(const Mask& passes, int more)
{
    const QImage grey = passes.toQImage();
    QImage result(grey.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const auto* const from = grey.constScanLine(y);
        auto* const to = result.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            to[x] = static_cast<uchar>(std::min(255, from[x] + more));
    }
    return Mask::fromQImage(result);
}

/// What the model was shown. The plan's own, if it has it: then it is known again by its memory.
Image sourceOf(const Image& ground, const EditPlan& plan)
{
    return plan.request.source.isNull() ? framed(ground, plan.crop) : plan.request.source;
}

/// How many models the pixels under `area` (canvas) have gone through, once a model more or none has repainted them.
Mask passesOf(const Canvas& canvas, const EditPlan& plan, Scope scope, QRect area)
{
    const Mask below = modelPasses(canvas).placed(area.size(), -area.topLeft());
    const bool isRepainted = !plan.isLocal && scope != Scope::GlobalTone;
    const Mask own = isRepainted ? counted(below, 1) : below;
    return own.isEmpty() ? Mask() : own;
}

/// Where the layer has to be: what is covered, and of that only what looks different.
QRect changedArea(const Image& before, const Image& after, const Mask& coverage)
{
    const QRect area = differingArea(before, after);
    return coverage.isNull() ? area : area & coverage.bounds();
}

Cutting wholePicture(const Canvas& canvas, const EditPlan& plan, Reconciled reconciled)
{
    const QSize size = reconciled.image.size();
    Layer layer{.id = plan.layer,
                .name = plan.layerName,
                .kind = LayerKind::Source,
                .image = reconciled.image};
    if (!plan.isLocal) {
        const int most = canvas.layers.empty() ? 0 : mostPasses(modelPasses(canvas), {});
        layer.passes = Mask::filled(size, static_cast<quint8>(std::min(255, most + 1)));
    }
    return {.id = plan.layer,
            .layer = std::move(layer),
            .reconciled = std::move(reconciled),
            .allowed = Mask::filled(size, 255),
            .isWhole = true};
}

Result<Cutting> fromNothing(const Image& reply, const EditPlan& plan)
{
    Cutting cutting = wholePicture({}, plan, {.scope = Scope::NewPicture, .image = reply});
    cutting.reconciled.proposed = Scope::NewPicture;
    return cutting;
}

Cutting layerOf(const Canvas& canvas, const Image& ground, const EditPlan& plan, Reconciled found)
{
    const bool isLoose = found.scope == Scope::LooseLayer;
    const QRect whole(QPoint(), found.image.size());
    const QRect area =
        isLoose ? whole : changedArea(sourceOf(ground, plan), found.image, found.coverage);
    Cutting cutting{.id = plan.layer, .reconciled = std::move(found)};
    const Reconciled& own = cutting.reconciled;
    const Mask covered = own.coverage.isNull() ? Mask::filled(whole.size(), 255) : own.coverage;
    cutting.allowed = covered.placed(canvas.size, plan.crop.topLeft());
    if (area.isEmpty()) return cutting;
    const QRect place = area.translated(plan.crop.topLeft());
    cutting.layer = Layer{.id = plan.layer,
                          .name = plan.layerName,
                          .kind = isLoose ? LayerKind::Raster : LayerKind::Graft,
                          .image = cropped(own.image, area),
                          .offset = place.topLeft(),
                          .coverage = own.coverage.isNull() ? Mask() : own.coverage.cropped(area),
                          .passes = passesOf(canvas, plan, own.scope, place)};
    return cutting;
}

}  // namespace

Result<Cutting> cut(const Canvas& canvas,
                    const Image& ground,
                    const EditPlan& plan,
                    const Image& reply,
                    const std::shared_ptr<const ReconcileStages>& stages,
                    const Cancel& cancel)
{
    if (plan.fromNothing) return fromNothing(reply, plan);
    auto found = plan.isLocal ? inRegister(canvas, plan, reply, cancel)
                              : reconciled({.source = sourceOf(ground, plan),
                                            .reply = reply,
                                            .selection = plan.request.mask},
                                           plan.settings,
                                           stages,
                                           cancel);
    if (!found) return tl::unexpected(std::move(found).error());
    if (cancel.requested()) return stopped();
    if (!plan.isLocal) moveBy(found->alignment, plan.crop.topLeft());
    if (found->image.isNull()) return Cutting{.id = plan.layer, .reconciled = std::move(*found)};
    if (found->scope == Scope::NewPicture) return wholePicture(canvas, plan, std::move(*found));
    return layerOf(canvas, ground, plan, std::move(*found));
}

Canvas withCutting(const Canvas& canvas, const Cutting& cutting)
{
    if (!cutting.reconciled.alignment.accepted) return canvas;
    if (!cutting.layer) return withoutLayer(canvas, cutting.id);
    const Layer& layer = *cutting.layer;
    if (cutting.isWhole) {
        return {.size = layer.image.size(),
                .depth = layer.image.depth(),
                .icc = layer.image.icc(),
                .layers = {layer}};
    }
    if (!canvas.find(layer.id)) return withLayer(canvas, layer);
    return withLayerChanged(canvas, layer.id, [&layer](Layer& old) {
        // What was set by hand since stays: its name, opacity, blending, and whether it is seen.
        old.kind = layer.kind;
        old.image = layer.image;
        old.offset = layer.offset;
        old.coverage = layer.coverage;
        old.passes = layer.passes;
    });
}

namespace {

/// What the layer does to the picture lies within what it covers.
bool isBounded(const Canvas& canvas, LayerId id)
{
    const int index = canvas.indexOf(id);
    const auto above = static_cast<std::size_t>(index + 1);
    if (above < canvas.layers.size() && canvas.layers[above].isClipped) return false;
    for (const Layer* each = canvas.find(id); each; each = canvas.find(each->group))
        if (!isLocal(each->blend)) return false;
    return true;
}

}  // namespace

Result<Graft>
laid(const Canvas& canvas, const Image& picture, Cutting cutting, const Cancel& cancel)
{
    QElapsedTimer timer;
    timer.start();
    Canvas after = withCutting(canvas, cutting);
    Image result =
        cutting.isWhole ? rendered(after, cancel) : rerendered(picture, canvas, after, cancel);
    if (result.isNull() || cancel.requested()) return stopped();
    ChangeCount change{.pixels = static_cast<qint64>(result.width()) * result.height()};
    if (!cutting.isWhole) {
        if (!cutting.allowed.isNull() && cutting.allowed.size() != canvas.size) return resized();
        const Canvas before = withoutLayer(canvas, cutting.id);
        const Image ground = rerendered(picture, canvas, before, cancel);
        if (ground.isNull()) return stopped();
        const bool isLaid = !cutting.allowed.isNull() && cutting.layer;
        Mask allowed = isLaid ? cutting.allowed : Mask::filled(canvas.size, 0);
        if (!isBounded(after, cutting.id)) allowed = Mask::filled(canvas.size, 255);
        change =
            countChanges(ground, cutting.reconciled.alignment.accepted ? result : ground, allowed);
    }
    if (change.outside > 0) return spilled(change.outside);
    return Graft{.canvas = std::move(after),
                 .rendered = std::move(result),
                 .cutting = std::move(cutting),
                 .change = change,
                 .composeMs = timer.elapsed()};
}

Result<Graft> grafted(const Canvas& canvas,
                      const Image& ground,
                      const EditPlan& plan,
                      const Image& reply,
                      const Cancel& cancel)
{
    TRY(cutting, cut(canvas, ground, plan, reply, {}, cancel));
    return laid(canvas, ground, std::move(cutting), cancel);
}

Error unaligned(AlignmentStatus status)
{
    const Sentence remedy{
        QT_TRANSLATE_NOOP("Sentence",
                          "Place it by hand, take it as a new picture or a loose layer, or ask "
                          "again.")};
    const auto error = [&](const char* what) {
        return Error{.code = ErrorCode::Unaligned, .what = {what}, .remedy = remedy};
    };
    switch (status) {
    case AlignmentStatus::Ambiguous:
        return error(
            QT_TRANSLATE_NOOP("Sentence", "The reply fits the picture in more than one way."));
    case AlignmentStatus::Reframed:
        return error(
            QT_TRANSLATE_NOOP("Sentence", "The reply shows the scene in another framing."));
    default: break;
    }
    return error(QT_TRANSLATE_NOOP("Sentence", "The reply does not fit the picture it answers."));
}

}  // namespace ratoon
