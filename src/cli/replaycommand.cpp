// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/replaycommand.h"

#include "app/exporting.h"
#include "app/files.h"
#include "base/plaintext.h"
#include "cli/replaylane.h"
#include "edit/outlook.h"
#include "edit/rebaseplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace ratoon::cli {

namespace {

struct Plan {
    ReplayChain chain;
    int leftOut = 0;
    std::optional<double> estimateUsd;  ///< For one picture.
};

/// The edits on the way from A, without A itself, to B.
Result<Plan> planOf(Project& project, const Arguments& arguments, const Catalogue& catalogue)
{
    TRY(stored, project.tree());
    TRY(path, pathOf(arguments, stored));
    TRY(root, project.load(stored.tree.root()));
    TRY(whole,
        rebasePlan(stored.tree, path.back(), root.size, catalogue, [&](const QByteArray& hash) {
            return project.blob(hash);
        }));
    Plan plan{
        .chain = {.intents = {}, .size = root.size}, .leftOut = whole.leftOut, .estimateUsd = 0.0};
    for (std::size_t i = 0; i < whole.intents.size(); ++i) {
        EditIntent& intent = whole.intents[i];
        const bool isAsked =
            std::find(path.begin() + 1, path.end(), whole.repeated[i]) != path.end();
        if (!isAsked) continue;
        const auto model = catalogue.find(intent.provider)->model(intent.model);
        const auto price = estimatedUsd(intent, *model, root.size);
        plan.estimateUsd =
            price && plan.estimateUsd ? std::optional(*plan.estimateUsd + *price) : std::nullopt;
        plan.chain.intents.push_back(std::move(intent));
    }
    if (!plan.chain.intents.empty()) return plan;
    return failure(
        ErrorCode::Usage,
        {QT_TRANSLATE_NOOP("Sentence", "No edit by a model lies between these versions.")},
        {QT_TRANSLATE_NOOP("Sentence", "Take an id from ratoon-cli log.")});
}

/// "DIR/name.ending" for each picture; of a format that cannot be written, a PNG. No two are the same.
QStringList outputsFor(const QStringList& inputs, const QString& folder)
{
    QStringList outputs;
    for (const QString& input : inputs) {
        const QFileInfo file(input);
        const auto format = exportFormatFor(input);
        const QString ending = format ? file.suffix() : QStringLiteral("png");
        QString output = QDir(folder).filePath(file.completeBaseName() + u'.' + ending);
        for (int i = 2; outputs.contains(output); ++i)
            output = QDir(folder).filePath(
                QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(i).arg(ending));
        outputs += output;
    }
    return outputs;
}

Json laneJson(const ReplayLane& lane)
{
    Json versions = Json::array();
    double usd = 0;
    for (const VersionId id : lane.made()) {
        versions.push_back(toJson(id.toString()));
        const Json& recipe = lane.session()->document().tree().find(id)->origin.recipe;
        usd += numberAt(objectAt(recipe, "cost"), "usd");
    }
    return {{"input", toJson(lane.input())},
            {"out", lane.error() ? Json(nullptr) : Json(toJson(lane.output()))},
            {"edits", lane.made().size()},
            {"usd", usd},
            {"error", lane.error() ? errorJson(*lane.error()) : Json(nullptr)}};
}

/// So many at the same time, until all have ended, or Ctrl+C.
std::vector<std::unique_ptr<ReplayLane>> replayed(Context context,
                                                  const ReplayChain& chain,
                                                  const QStringList& inputs,
                                                  const QStringList& outputs,
                                                  int jobs)
{
    std::vector<std::unique_ptr<ReplayLane>> lanes;
    QEventLoop loop;
    qsizetype ended = 0;
    const std::function<void()> startNext = [&] {
        const auto index = static_cast<qsizetype>(lanes.size());
        if (index == inputs.size()) return;
        lanes.push_back(
            std::make_unique<ReplayLane>(context, chain, inputs[index], outputs[index]));
        ReplayLane* lane = lanes.back().get();
        const auto take = [&, lane] {
            if (lane->error())
                context.terminal.note(lane->input() + QStringLiteral(": ") +
                                      lane->error()->english());
            if (++ended == inputs.size()) loop.quit();
            startNext();
        };
        QObject::connect(lane, &ReplayLane::ended, lane, take, Qt::QueuedConnection);
        lane->start();
    };
    for (int i = 0; i < jobs; ++i) startNext();
    context.terminal.run(loop);
    return lanes;
}

Outcome<Report> told(const Plan& plan, const std::vector<std::unique_ptr<ReplayLane>>& lanes)
{
    Report report{.json = {{"edits", plan.chain.intents.size()},
                           {"left_out", plan.leftOut},
                           {"images", Json::array()}}};
    for (const auto& lane : lanes) {
        report.json["images"].push_back(laneJson(*lane));
        if (!lane->error()) report.text += lane->output() + QLatin1Char('\n');
        const Stage stage = lane->session() ? Stage::Provider : Stage::Input;
        if (lane->error() && report.exit == Exit::Done)
            report.exit = exitFor(*lane->error(), stage);
    }
    return report;
}

Report rehearsed(const Plan& plan, const QStringList& inputs, const QStringList& outputs)
{
    const bool isPriced = plan.estimateUsd.has_value();
    const double usd = plan.estimateUsd.value_or(0) * static_cast<double>(inputs.size());
    Report report{.json = {{"edits", plan.chain.intents.size()},
                           {"left_out", plan.leftOut},
                           {"estimate_usd", isPriced ? Json(usd) : Json(nullptr)},
                           {"images", Json::array()}}};
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        report.json["images"].push_back(
            {{"input", toJson(inputs[i])}, {"out", toJson(outputs[i])}});
        report.text += inputs[i] + QStringLiteral(" → ") + outputs[i] + QLatin1Char('\n');
    }
    report.text += QStringLiteral("%1 edits each, %2, nothing was sent\n")
                       .arg(plan.chain.intents.size())
                       .arg(isPriced ? QStringLiteral("about $%1 in all").arg(usd, 0, 'f', 3)
                                     : QStringLiteral("at an unknown price"));
    return report;
}

}  // namespace

Outcome<Report> replay(Context context, const Arguments& arguments)
{
    constexpr int mostJobs = 8;
    TAKE(jobs, arguments.integer("jobs", 2, 1, mostJobs));
    const QStringList inputs = arguments.values("onto") + arguments.positional.mid(1);
    const QString folder = arguments.value("out-dir");
    if (inputs.isEmpty() || folder.isEmpty()) {
        return failed({ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence",
                                          "replay needs pictures, and a folder for the results.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Add --onto IMAGE… --out-dir DIR.")}});
    }
    TAKE(document, openedDocument(context, arguments.positional.value(0)));
    const Temporary temporary(document.project);
    TAKE(plan,
         context.terminal.await(*context.services.disk,
                                [&, catalogue = context.services.catalogue](const Cancel&) {
                                    return planOf(*document.project, arguments, catalogue);
                                }));
    const QStringList outputs = outputsFor(inputs, folder);
    if (arguments.has("dry-run")) return rehearsed(plan, inputs, outputs);
    if (!QDir().mkpath(folder)) {
        return failed({ErrorCode::Unwritable,
                       {QT_TRANSLATE_NOOP("Sentence", "The folder %1 cannot be made."),
                        {plainLine(folder, 300)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Choose another folder.")}});
    }
    for (const QString& output : outputs) {
        if (const auto writable = checkWritable(output, inputs); !writable)
            return failed(writable.error());
    }
    if (plan.leftOut > 0)
        context.terminal.note(QStringLiteral("%1 changes by hand are left out.").arg(plan.leftOut));
    const auto lanes = replayed(context, plan.chain, inputs, outputs, jobs);
    if (context.terminal.isInterrupted()) return failed(Terminal::stopped().value());
    return told(plan, lanes);
}

}  // namespace ratoon::cli
