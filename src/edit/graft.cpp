// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/graft.h"

#include "document/render.h"
#include "image/color.h"
#include "image/transform.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace ratoon {

namespace {

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
}

/// `reply` in the canvas's own numbers.
Result<Image> inCanvasTerms(const Image& reply, const Canvas& canvas, const Cancel& cancel)
{
    TRY(image, convertedTo(converted(reply, canvas.depth), canvas.icc, cancel));
    return image.withIcc(canvas.icc);
}

/// Where the layer has to be: what is allowed, and of that only what looks different.
QRect changedArea(const Image& before, const Image& after, const Mask& allowed)
{
    const QRect area = differingArea(before, after);
    return allowed.isNull() ? area : area & allowed.bounds();
}

Layer graftLayer(const Image& placed, const EditPlan& plan, QRect area, const QString& name)
{
    return {.id = LayerId::make(),
            .name = name,
            .kind = LayerKind::Graft,
            .image = cropped(placed, area),
            .offset = plan.crop.topLeft() + area.topLeft(),
            .coverage = plan.allowed.isNull() ? Mask() : plan.allowed.cropped(area)};
}

Result<Graft> newPicture(const Image& reply, const QString& name)
{
    Canvas canvas = canvasOf(reply, name);
    Image picture = rendered(canvas);
    const qint64 pixels = static_cast<qint64>(reply.width()) * reply.height();
    const LayerId layer = canvas.layers.back().id;
    return Graft{.canvas = std::move(canvas),
                 .rendered = std::move(picture),
                 .layer = layer,
                 .change = {.pixels = pixels, .outside = 0}};
}

}  // namespace

Result<Graft> grafted(const Canvas& canvas,
                      const Image& ground,
                      const EditPlan& plan,
                      const Image& reply,
                      const QString& layerName,
                      const Cancel& cancel)
{
    if (plan.fromNothing) return newPicture(reply, layerName);

    QElapsedTimer timer;
    timer.start();
    TRY(own, inCanvasTerms(reply, canvas, cancel));
    Placement placement;
    if (plan.isLocal) {
        placement = placedInRegister(own, plan.crop);
    } else {
        TRY(nominal, placedNominally(own, plan.crop, cancel));
        placement = std::move(nominal);
    }
    const qint64 alignMs = timer.restart();

    const QRect area = changedArea(cropped(ground, plan.crop), placement.image, plan.allowed);
    const Layer layer = graftLayer(placement.image, plan, area, layerName);
    Canvas after = area.isEmpty() ? canvas : withLayer(canvas, layer);
    Image picture = rerendered(ground, canvas, after, cancel);
    if (picture.isNull() || cancel.requested()) return stopped();

    const Mask allowed = plan.allowed.isNull()
                             ? Mask::rectangle(canvas.size, plan.crop)
                             : plan.allowed.placed(canvas.size, plan.crop.topLeft());
    const ChangeCount change = countChanges(ground, picture, allowed);
    if (change.outside > 0) {
        return failure(ErrorCode::Unaligned,
                       {QT_TRANSLATE_NOOP(
                            "Sentence", "The edit would have changed %1 pixels outside its area."),
                        {QString::number(change.outside)}},
                       {QT_TRANSLATE_NOOP(
                           "Sentence", "Nothing was changed; report this as a fault of Ratoon.")});
    }
    return Graft{.canvas = std::move(after),
                 .rendered = std::move(picture),
                 .layer = layer.id,
                 .alignment = placement.alignment,
                 .change = change,
                 .alignMs = alignMs,
                 .composeMs = timer.elapsed()};
}

}  // namespace ratoon
