// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rebasecommand.h"

#include "app/files.h"
#include "cli/editrun.h"

#include <QCoreApplication>

namespace ratoon::cli {

namespace {

Outcome<Report>
rebasedIn(Context context, Session& session, const QString& path, const QString& name)
{
    TAKE(version, versionNamed(session.document().tree(), session.document().head(), name));
    EditRun run(context, session);
    auto made = run.rebased(version);
    if (!made) return tl::unexpected(std::move(made).error());
    if (const auto moved = run.moveTo(made->back()); !moved) return failed(moved.error());
    if (const auto saved = run.saved(path); !saved) return failed(saved.error());
    Report report{.json = {{"document", toJson(path)},
                           {"repeats", toJson(version.toString())},
                           {"versions", Json::array()}}};
    for (const VersionId id : *made) report.json["versions"].push_back(run.versionJson(id));
    report.text = QStringLiteral("%1: version %2\n").arg(path, made->back().toString());
    return report;
}

}  // namespace

Outcome<Report> rebase(Context context, const Arguments& arguments)
{
    const QString path = arguments.positional.value(0);
    TAKE(document, openedDocument(context, path));
    if (const auto writable = checkWritable(path); !writable) return failed(writable.error());
    TAKE(canvas,
         context.terminal.await(*context.services.disk,
                                [project = document.project, head = document.stored.head](
                                    const Cancel&) { return project->load(head); }));
    document.canvas = std::move(canvas);
    const auto session = sessionOf(context.services, std::move(document));
    auto outcome = rebasedIn(context, *session, path, arguments.positional.value(1));
    // What was paid for and not saved stays for recovery.
    if (!outcome && session->isModified())
        tellKept(context, outcome);
    else
        session->forget();
    return outcome;
}

}  // namespace ratoon::cli
