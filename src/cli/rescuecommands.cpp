// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rescuecommands.h"

#include "app/files.h"
#include "base/plaintext.h"
#include "storage/compact.h"
#include "storage/salvage.h"

#include <QCoreApplication>

namespace ratoon::cli {

namespace {

Json problemsJson(const std::vector<Problem>& problems)
{
    Json list = Json::array();
    for (const Problem& problem : problems) {
        list.push_back(
            {{"where", toJson(problem.where)}, {"what", toJson(problem.what.english())}});
    }
    return list;
}

Outcome<Report> salvaged(const QString& out, const SalvageReport& report)
{
    QString lines = QStringLiteral("%1: %2 versions (%3 incomplete), %4 tiles, %5 replies\n")
                        .arg(out)
                        .arg(report.versions)
                        .arg(report.incomplete)
                        .arg(report.tiles)
                        .arg(report.replies);
    for (const Problem& problem : report.problems)
        lines += QStringLiteral("%1: %2\n").arg(problem.where, problem.what.english());
    return Report{.json = {{"out", toJson(out)},
                           {"complete", report.problems.empty()},
                           {"versions", report.versions},
                           {"incomplete", report.incomplete},
                           {"tiles", report.tiles},
                           {"replies", report.replies},
                           {"problems", problemsJson(report.problems)}},
                  .text = lines};
}

Json leftoverJson(const Leftover& leftover)
{
    return {{"id", toJson(leftover.id)},
            {"document", leftover.path.isEmpty() ? Json(nullptr) : Json(toJson(leftover.path))},
            {"changed", leftover.changed.toUTC().toString(Qt::ISODateWithMs).toStdString()},
            {"versions", leftover.versions},
            {"unsaved", leftover.isModified},
            {"discarded", leftover.isDiscarded}};
}

Report listed(const std::vector<Leftover>& found)
{
    Report report{.json = {{"leftovers", Json::array()}}};
    for (const Leftover& leftover : found) {
        report.json["leftovers"].push_back(leftoverJson(leftover));
        report.text += QStringLiteral("%1  %2  %3 versions  %4%5\n")
                           .arg(leftover.id, leftover.changed.toLocalTime().toString(Qt::ISODate))
                           .arg(leftover.versions)
                           .arg(leftover.path.isEmpty() ? QStringLiteral("untitled")
                                                        : plainLine(leftover.path, 300),
                                leftover.isDiscarded ? QStringLiteral("  (discarded)") : QString());
    }
    if (found.empty()) report.text = QStringLiteral("Nothing was left.\n");
    return report;
}

/// By its id or the beginning of one that only it has.
Result<Leftover> leftoverNamed(const std::vector<Leftover>& found, const QString& text)
{
    if (text.isEmpty()) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "recover needs the id of what it should save.")},
            {QT_TRANSLATE_NOOP("Sentence", "Take an id from ratoon-cli recover --list.")});
    }
    std::vector<Leftover> matches;
    std::ranges::copy_if(found, std::back_inserter(matches), [&](const Leftover& leftover) {
        return leftover.id.startsWith(text, Qt::CaseInsensitive);
    });
    if (matches.size() == 1) return matches.front();
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("Sentence", "No work, or more than one, is named %1."),
                    {plainLine(text, 60)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Take an id from ratoon-cli recover --list.")});
}

/// Saves it as a document, and retires it. False if it is damaged.
Result<bool> savedWhole(const QString& workingCopy, const QString& out, const Cancel& cancel)
{
    const auto isDamaged = [](const Error& error) { return error.code == ErrorCode::Damaged; };
    auto project = recoverProject(workingCopy);
    if (!project && isDamaged(project.error())) return false;
    if (!project) return failure(project.error());
    const auto report = (*project)->verify(cancel);
    if (!report && !isDamaged(report.error())) return failure(report.error());
    if (!report || !report->problems.empty()) return false;
    CHECKED((*project)->saveTo(out, cancel));
    (*project)->retireWorkingCopy();
    return true;
}

/// Saves it as a document, and retires it; if it is damaged, as far as it can be read, and it stays as it is.
Result<std::optional<SalvageReport>>
recovered(const Leftover& leftover, const QString& out, const Cancel& cancel)
{
    TRY(workingCopy, undiscardLeftover(leftover.workingCopy));
    TRY(isSaved, savedWhole(workingCopy, out, cancel));
    if (isSaved) return std::optional<SalvageReport>();
    TRY(report, salvageFile(workingCopy, out, cancel));
    return std::optional(std::move(report));
}

}  // namespace

Outcome<Report> salvage(Context context, const Arguments& arguments)
{
    const QString out = arguments.value("out");
    if (out.isEmpty()) {
        return failed({ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "salvage needs a place for the document.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Add --out FILE.ratoon.")}});
    }
    if (const auto vacant = checkVacant(out); !vacant) return failed(vacant.error());
    const QString path = arguments.positional.value(0);
    TAKE(report, context.terminal.await(*context.services.disk, [path, out](const Cancel& cancel) {
        return salvageFile(path, out, cancel);
    }));
    return salvaged(out, report);
}

Outcome<Report> compact(Context context, const Arguments& arguments)
{
    const QString path = arguments.positional.value(0);
    TAKE(report, context.terminal.await(*context.services.disk, [path](const Cancel& cancel) {
        return compactFile(path, cancel);
    }));
    const Garbage& removed = report.removed;
    return Report{.json = {{"document", toJson(path)},
                           {"bytes_before", report.bytesBefore},
                           {"bytes_after", report.bytesAfter},
                           {"removed",
                            {{"tiles", removed.tiles},
                             {"strips", removed.strips},
                             {"rasters", removed.rasters},
                             {"canvases", removed.canvases},
                             {"thumbnails", removed.thumbnails}}}},
                  .text = QStringLiteral("%1: %2 → %3 bytes, %4 things removed\n")
                              .arg(path)
                              .arg(report.bytesBefore)
                              .arg(report.bytesAfter)
                              .arg(removed.sum())};
}

Outcome<Report> recover(Context context, const Arguments& arguments)
{
    const QString out = arguments.value("out");
    const QString id = arguments.positional.value(0);
    TAKE(found,
         context.terminal.await(*context.services.disk,
                                [state = context.services.places.state](const Cancel&)
                                    -> Result<std::vector<Leftover>> { return leftovers(state); }));
    if (arguments.positional.isEmpty() && out.isEmpty()) return listed(found);
    TAKE(leftover, leftoverNamed(found, id));
    if (out.isEmpty()) {
        return failed({ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "recover needs a place for the document.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Add --out FILE.ratoon.")}});
    }
    if (const auto vacant = checkVacant(out); !vacant) return failed(vacant.error());
    TAKE(report,
         context.terminal.await(*context.services.disk, [leftover, out](const Cancel& cancel) {
             return recovered(leftover, out, cancel);
         }));
    if (report) return salvaged(out, *report);
    return Report{.json = {{"out", toJson(out)}, {"versions", leftover.versions}},
                  .text = QStringLiteral("%1: %2 versions\n").arg(out).arg(leftover.versions)};
}

}  // namespace ratoon::cli
