// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editcommand.h"

#include "app/exporting.h"
#include "app/files.h"
#include "app/opening.h"
#include "base/plaintext.h"
#include "cli/editinput.h"
#include "cli/editrun.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ratoon::cli {

namespace {

constexpr QSize blankSize(1024, 1024);

/// Where the results go.
struct Targets {
    QString out;
    QString document;
};

/// out.png, out-2.png, out-3.png …
QString numbered(const QString& path, int index)
{
    if (index == 0) return path;
    const QFileInfo file(path);
    return QStringLiteral("%1/%2-%3.%4")
        .arg(file.path(), file.completeBaseName(), QString::number(index + 1), file.suffix());
}

/// There is a place for the results, if one `isRequired`, and each can be written.
Result<Targets> targetsOf(const Arguments& arguments, int variants, bool isRequired)
{
    Targets targets{.out = arguments.value("out"), .document = arguments.value("document")};
    if (isRequired && targets.out.isEmpty() && targets.document.isEmpty()) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "generate needs a place for the picture.")},
            {QT_TRANSLATE_NOOP("Sentence", "Add --out FILE or --document FILE.ratoon.")});
    }
    CHECKED(checkedDocument(arguments));
    const QString input = arguments.positional.value(0);
    if (targets.document.isEmpty() && isProjectFile(input)) CHECKED(checkWritable(input));
    if (targets.out.isEmpty()) return targets;
    for (int i = 0; i < variants; ++i)
        CHECKED(checkWritable(numbered(targets.out, i), sourcesOf(arguments)));
    if (auto format = exportFormatFor(targets.out); !format) {
        format.error().code = ErrorCode::Usage;
        return failure(std::move(format).error());
    }
    return targets;
}

/// None of the replies could be placed, or shown: they are kept, and the picture is as it was.
void reportUnplaced(Context context, const Error& error, Report& report)
{
    context.terminal.note(error.english());
    report.json["error"] = errorJson(error);
    report.exit = exitFor(error, Stage::Provider);
}

/// Writes what was placed, and saves the document, as far as either was asked for.
Result<void>
keptAs(const Targets& targets, EditRun& run, const std::vector<VersionId>& made, Report& report)
{
    for (std::size_t i = 0; i < made.size() && !targets.out.isEmpty(); ++i) {
        if (run.obstacle(made[i])) continue;
        const QString path = numbered(targets.out, static_cast<int>(i));
        CHECKED(run.written(path, made[i]));
        report.text += path + QLatin1Char('\n');
    }
    if (targets.document.isEmpty()) return {};
    CHECKED(run.saved(targets.document));
    report.text +=
        QStringLiteral("%1: version %2\n").arg(targets.document, made.front().toString());
    return {};
}

/// Asks `variants` times, writes what was asked for, and tells of it.
Outcome<Report> carriedOut(Context context,
                           Session& session,
                           EditIntent intent,
                           int variants,
                           const Targets& targets)
{
    EditRun run(context, session);
    Report report{
        .json = {{"document",
                  targets.document.isEmpty() ? Json(nullptr) : Json(toJson(targets.document))},
                 {"versions", Json::array()}}};
    std::vector<VersionId> made;
    for (int i = 0; i < variants; ++i) {
        intent.keepsFiles = i + 1 < variants;
        auto id = run.edited(intent);
        if (!id) return tl::unexpected(std::move(id).error());
        made.push_back(*id);
        report.json["versions"].push_back(run.versionJson(*id));
        intent.budgetUsd = budgetAfter(intent.budgetUsd, report.json["versions"].back());
    }
    const auto isUnplaced = [&](VersionId id) { return run.obstacle(id).has_value(); };
    const auto placed = std::ranges::find_if_not(made, isUnplaced);
    if (placed == made.end()) {
        reportUnplaced(context, *run.obstacle(made.front()), report);
    } else if (const auto moved = run.moveTo(*placed); !moved) {
        return failed(moved.error());
    }
    if (const auto kept = keptAs(targets, run, made, report); !kept) return failed(kept.error());
    return report;
}

/// A key that is missing is said before a large picture is read.
Result<void> checkedEndpoint(Context context, const EditIntent& intent)
{
    const ProviderInfo& info = context.services.catalogue.find(intent.provider)->info();
    if (info.isLocal) return {};
    CHECKED(context.terminal.await(*context.services.pool,
                                   [&keys = *context.services.keys, &info](const Cancel& cancel) {
                                       return keys.endpoint(info, cancel);
                                   }));
    return {};
}

/// Lets go of the working copy, but for a reply that was paid for and is nowhere else.
void ended(Context context,
           Session& session,
           const EditIntent& intent,
           const Targets& targets,
           Outcome<Report>& outcome)
{
    const bool isMade = session.document().tree().size() > 1;
    const bool isDone = outcome && outcome->exit == Exit::Done;
    if (isMade && !isDone && session.isModified()) return tellKept(context, outcome);
    if (isMade && !outcome) return;
    const bool isPlaced = !targets.out.isEmpty() || !targets.document.isEmpty();
    if (isPlaced || !isDone) return session.forget();
    if (context.services.catalogue.find(intent.provider)->info().isLocal) {
        session.forget();
        return context.terminal.note(QStringLiteral("Nothing was kept: give --out or --document."));
    }
    session.close();
    context.terminal.note(
        QStringLiteral("Nothing was saved: give --out or --document. The result is kept for %1 "
                       "days: ratoon-cli recover --list shows it.")
            .arg(graceDays));
}

}  // namespace

Outcome<Report> edit(Context context, const Arguments& arguments)
{
    TAKE(variants, arguments.integer("variants", 1, 1, 8));
    TAKE(targets, targetsOf(arguments, variants, false));
    TAKE(intent, intentOf(context, arguments));
    if (const auto endpoint = checkedEndpoint(context, intent); !endpoint)
        return failed(endpoint.error());

    const QString input = arguments.positional.value(0);
    TAKE(opened,
         context.terminal.await(*context.services.disk,
                                [&places = context.services.places, input](const Cancel& cancel) {
                                    return openedFile(places, input, cancel);
                                }));
    for (const Sentence& note : opened.notes) context.terminal.note(note.english());
    if (targets.document.isEmpty()) targets.document = opened.project->path();
    const auto session = sessionOf(context.services, std::move(opened));
    if (arguments.has("from")) {
        auto from = versionNamed(
            session->document().tree(), session->document().head(), arguments.value("from"));
        const auto moved = from ? EditRun(context, *session).moveTo(*from)
                                : Result<void>(tl::unexpected(from.error()));
        if (!moved) {
            session->forget();
            return failed(moved.error());
        }
    }
    auto region = regionOf(arguments, session->document().canvas().size);
    if (!region) {
        session->forget();
        return failed(region.error());
    }
    intent.where = *region;
    auto outcome = carriedOut(context, *session, intent, variants, targets);
    ended(context, *session, intent, targets, outcome);
    return outcome;
}

Outcome<Report> generate(Context context, const Arguments& arguments)
{
    TAKE(variants, arguments.integer("variants", 1, 1, 8));
    TAKE(targets, targetsOf(arguments, variants, true));
    TAKE(intent, intentOf(context, arguments));
    if (const auto endpoint = checkedEndpoint(context, intent); !endpoint)
        return failed(endpoint.error());

    intent.fromNothing = true;
    TAKE(opened,
         context.terminal.await(*context.services.disk,
                                [&places = context.services.places](const Cancel&) {
                                    return openedEmpty(places, blankSize, QStringLiteral("Empty"));
                                }));
    const auto session = sessionOf(context.services, std::move(opened));
    auto outcome = carriedOut(context, *session, intent, variants, targets);
    ended(context, *session, intent, targets, outcome);
    return outcome;
}

}  // namespace ratoon::cli
