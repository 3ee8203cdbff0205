// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/driftcommand.h"

#include "app/driftmeter.h"
#include "base/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon::cli {

namespace {

Result<DriftInput> markedInput(Project& project, const VersionTree& tree, VersionId id)
{
    TRY(marked, project.marked());
    return driftInput(project, tree, id, marked);
}

QString lineOf(const Json& row)
{
    const bool isSame = row.at("psnr_db").is_null();
    return QStringLiteral("%1  %2 px protected, %3, ΔE %4, depth %5\n")
        .arg(stringAt(row, "id"))
        .arg(integerAt(row, "protected_pixels"))
        .arg(isSame ? QStringLiteral("identical")
                    : QStringLiteral("%1 dB").arg(numberAt(row, "psnr_db"), 0, 'f', 1))
        .arg(numberAt(row, "delta_e_mean"), 0, 'f', 2)
        .arg(integerAt(row, "model_depth_max"));
}

QString faceLine(const FaceChange& change)
{
    const QString at = QStringLiteral("face at %1,%2").arg(change.face.x()).arg(change.face.y());
    switch (change.outcome) {
    case FaceChange::Outcome::Kept: break;
    case FaceChange::Outcome::Altered:
        if (change.shape < FaceChange::leastMove)
            return QStringLiteral("    %1 altered: some of it was painted over\n").arg(at);
        return QStringLiteral("    %1 altered: features moved by %2 % of its width\n")
            .arg(at)
            .arg(change.shape, 0, 'f', 1);
    case FaceChange::Outcome::Gone: return QStringLiteral("    %1 gone\n").arg(at);
    case FaceChange::Outcome::Added: return QStringLiteral("    %1 new\n").arg(at);
    }
    return {};
}

}  // namespace

Result<DriftRow> driftRow(Context context,
                          const std::shared_ptr<Project>& project,
                          const VersionTree& tree,
                          VersionId id)
{
    TRY(input, context.terminal.await(*context.services.disk, [&](const Cancel&) {
        return markedInput(*project, tree, id);
    }));
    TRY(found, context.terminal.await(*context.services.pool, [&](const Cancel& cancel) {
        return versionDrift(input, context.services.faces.get(), cancel);
    }));
    Json row = {{"id", toJson(id.toString())}};
    row.update(toJson(found.root));
    row["model_depth_max"] = found.mostPasses;
    row["parent"] = found.parent ? toJson(found.parent) : Json(nullptr);
    DriftRow result{.json = row, .text = lineOf(row)};
    for (const FaceChange& change : found.faces) result.text += faceLine(change);
    return result;
}

Outcome<Report> drift(Context context, const Arguments& arguments)
{
    TAKE(document, openedDocument(context, arguments.positional.value(0)));
    const Temporary temporary(document.project);
    TAKE(path, pathOf(arguments, document.stored));
    Report report{
        .json = {{"document", toJson(arguments.positional.value(0))}, {"versions", Json::array()}}};
    for (const VersionId id : path) {
        TAKE(row, driftRow(context, document.project, document.stored.tree, id));
        report.text += row.text;
        report.json["versions"].push_back(std::move(row.json));
    }
    return report;
}

}  // namespace ratoon::cli
