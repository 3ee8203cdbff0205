// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reconcilecommand.h"

#include "app/exporting.h"
#include "app/files.h"
#include "cli/editinput.h"
#include "document/render.h"
#include "edit/graft.h"
#include "edit/recipe.h"
#include "image/codec.h"
#include "storage/diskfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImageWriter>

namespace ratoon::cli {

namespace {

struct PairInput {
    Image source;
    Image reply;
    qint64 decodeMs = 0;
};

Result<Image> pictureAt(const QString& path, const Cancel& cancel)
{
    TRY(bytes, fileBytes(path));
    TRY(picture, decoded(bytes, {}, cancel));
    return picture.image;
}

Result<PairInput> pairAt(const QString& source, const QString& reply, const Cancel& cancel)
{
    QElapsedTimer timer;
    timer.start();
    PairInput pair;
    TRY(shown, pictureAt(source, cancel));
    TRY(answered, pictureAt(reply, cancel));
    pair.source = std::move(shown);
    pair.reply = std::move(answered);
    pair.decodeMs = timer.elapsed();
    return pair;
}

Result<void> checkedPlaces(const Arguments& arguments)
{
    for (const char* option : {"out", "change"}) {
        if (arguments.has(option))
            CHECKED(checkWritable(arguments.value(option), sourcesOf(arguments)));
    }
    return {};
}

/// For source pixels every `step` from step / 2: where in the reply each is taken from.
Json probed(const Reconciled& reconciled, QSize size, int step)
{
    std::vector<QPointF> points;
    for (int y = step / 2; y < size.height(); y += step)
        for (int x = step / 2; x < size.width(); x += step) points.emplace_back(x, y);
    const std::vector<QPointF> places = replyPositions(reconciled, points);
    Json rows = Json::array();
    for (std::size_t i = 0; i < points.size(); ++i)
        rows.push_back({points[i].x(), points[i].y(), places[i].x(), places[i].y()});
    return rows;
}

/// The found change as an 8-bit grey picture.
Result<void> writeMask(const QString& path, const Mask& mask)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(mask.toQImage());
    return writeFile(path, buffer.data());
}

Json reportOf(const Graft& graft, const StageTimes& times)
{
    const Reconciled& reconciled = graft.cutting.reconciled;
    Json recipe;
    describeGraft(recipe, graft, {});
    return {{"alignment", recipe["alignment"]},
            {"tone", recipe["tone"]},
            {"change", recipe["change"]},
            {"scope", recipe["scope"]},
            {"feather", reconciled.feather},
            {"elapsed_ms", toJson(times)}};
}

QString textOf(const Json& report)
{
    const Json& alignment = objectAt(report, "alignment");
    const Json& change = objectAt(report, "change");
    return QStringLiteral("%1, %2 pixels changed, %3 of them outside the mask\n")
        .arg(stringAt(alignment, "status"))
        .arg(integerAt(change, "pixels"))
        .arg(integerAt(change, "outside_mask"));
}

Outcome<void>
writeResults(Context context, const Arguments& arguments, const Graft& graft, QSize size)
{
    const Reconciled& reconciled = graft.cutting.reconciled;
    if (arguments.has("change")) {
        const Mask found =
            reconciled.change.found.isNull() ? Mask::filled(size, 0) : reconciled.change.found;
        const auto written = writeMask(arguments.value("change"), found);
        if (!written) return failed(written.error());
    }
    if (arguments.has("out")) {
        const auto written = context.terminal.await(
            *context.services.pool,
            [canvas = graft.canvas, path = arguments.value("out")](const Cancel& cancel) {
                return exported(canvas, path, {}, {}, cancel);
            });
        if (!written) return failed(written.error());
    }
    return {};
}

}  // namespace

Outcome<Report> reconcile(Context context, const Arguments& arguments)
{
    TAKE(step, arguments.integer("probe", 0, 1, 10'000));
    if (const auto places = checkedPlaces(arguments); !places) return failed(places.error());
    TAKE(pair,
         context.terminal.await(*context.services.pool,
                                [source = arguments.positional.value(0),
                                 reply = arguments.positional.value(1)](const Cancel& cancel) {
                                    return pairAt(source, reply, cancel);
                                }));
    const QSize size = pair.source.size();
    TAKE(where, regionOf(arguments, size));
    EditPlan plan{.crop = pair.source.rect(), .sent = size, .settings = stagesOf(arguments)};
    if (where && !where->isFull()) plan.request.mask = *where;
    const Canvas canvas = canvasOf(pair.source, {});
    TAKE(graft, context.terminal.await(*context.services.pool, [&](const Cancel& cancel) {
        return grafted(canvas, pair.source, plan, pair.reply, cancel);
    }));
    const Reconciled& reconciled = graft.cutting.reconciled;
    Report report{.json = reportOf(graft,
                                   {.decode = pair.decodeMs,
                                    .align = reconciled.times.align,
                                    .tone = reconciled.times.tone,
                                    .compose = reconciled.times.compose + graft.composeMs})};
    report.text = textOf(report.json);
    if (step > 0) report.json["probe"] = probed(reconciled, size, step);
    if (!reconciled.alignment.accepted) {
        const Error error = unaligned(reconciled.alignment.status);
        context.terminal.note(error.english());
        report.json["error"] = errorJson(error);
        report.exit = Exit::Unaligned;
        return report;
    }
    if (auto written = writeResults(context, arguments, graft, size); !written)
        return tl::unexpected(std::move(written).error());
    return report;
}

}  // namespace ratoon::cli
