// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentcommands.h"

#include "app/exporting.h"
#include "app/files.h"
#include "app/opening.h"
#include "base/plaintext.h"
#include "cli/driftcommand.h"
#include "storage/diskfile.h"

#include <QCoreApplication>

namespace ratoon::cli {

namespace {

/// A picture, or a document's history: the pixels of some of its versions may be damaged, and others asked for.
Result<OpenedDocument> opened(Context context, const QString& path)
{
    return context.terminal.await(*context.services.disk,
                                  [&places = context.services.places, path](const Cancel& cancel) {
                                      return isProjectFile(path) ? openedHistory(places, path)
                                                                 : openedFile(places, path, cancel);
                                  });
}

Json text(const QString& value)
{
    return value.isEmpty() ? Json(nullptr) : Json(toJson(value));
}

Json at(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() ? Json(nullptr) : *found;
}

QString kindName(OriginKind kind)
{
    switch (kind) {
    case OriginKind::Opened: return QStringLiteral("opened");
    case OriginKind::Adjusted: return QStringLiteral("adjusted");
    case OriginKind::Generated: return QStringLiteral("generated");
    }
    Q_UNREACHABLE();
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Accepted: return QStringLiteral("accepted");
    case Standing::Proposed: return QStringLiteral("proposed");
    case Standing::Discarded: return QStringLiteral("discarded");
    }
    Q_UNREACHABLE();
}

Json versionJson(const VersionTree& tree, const Version& version)
{
    const Json& recipe = version.origin.recipe;
    const Annotation annotation = tree.annotation(version.id);
    Json children = Json::array();
    for (const VersionId child : tree.children(version.id))
        children.push_back(toJson(child.toString()));
    return {{"id", toJson(version.id.toString())},
            {"parent",
             version.parent.isNull() ? Json(nullptr) : Json(toJson(version.parent.toString()))},
            {"label", toJson(tree.label(version.id))},
            {"kind", toJson(kindName(version.origin.kind))},
            {"created", version.made.toUTC().toString(Qt::ISODateWithMs).toStdString()},
            {"starred", annotation.starred},
            {"standing", toJson(standingName(annotation.standing))},
            {"prompt", at(recipe, "prompt")},
            {"provider", at(recipe, "provider")},
            {"model", at(recipe, "model")},
            {"cost_usd", at(objectAt(recipe, "cost"), "usd")},
            {"children", children}};
}

QString logLine(const VersionTree& tree, const Version& version, bool isHead)
{
    const auto depth = static_cast<qsizetype>(tree.path(version.id).size()) - 1;
    const Annotation annotation = tree.annotation(version.id);
    const QString mark = isHead                                       ? QStringLiteral("*")
                         : annotation.standing == Standing::Discarded ? QStringLiteral("-")
                                                                      : QStringLiteral(" ");
    return QStringLiteral("%1 %2  %3%4%5\n")
        .arg(mark,
             version.id.toString(),
             QString(std::min<qsizetype>(depth, 40) * 2, QLatin1Char(' ')),
             plainLine(tree.label(version.id), 80),
             annotation.starred ? QStringLiteral(" ★") : QString());
}

/// The tree top down, children in their order. Without recursion: a path may have ten thousand versions.
std::vector<VersionId> depthFirst(const VersionTree& tree)
{
    std::vector<VersionId> result;
    std::vector<VersionId> stack = {tree.root()};
    while (!stack.empty()) {
        const VersionId id = stack.back();
        stack.pop_back();
        result.push_back(id);
        const auto children = tree.children(id);
        stack.insert(stack.end(), children.rbegin(), children.rend());
    }
    return result;
}

}  // namespace

Result<OpenedDocument> openedDocument(Context context, const QString& path)
{
    TRY(document, opened(context, path));
    if (!document.project->path().isEmpty()) return document;
    document.project->discardWorkingCopy();
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "%1 is not a Ratoon document."), {plainLine(path, 300)}},
        {QT_TRANSLATE_NOOP("Sentence", "Make one of it with ratoon-cli new.")});
}

Result<VersionId> versionNamed(const VersionTree& tree, VersionId head, const QString& text)
{
    if (text == QLatin1String("head")) return head;
    if (text == QLatin1String("root")) return tree.root();
    std::vector<VersionId> matches;
    for (const VersionId id : tree.order()) {
        if (!text.isEmpty() && id.toString().startsWith(text, Qt::CaseInsensitive))
            matches.push_back(id);
    }
    if (matches.size() == 1) return matches.front();
    const QString shown = plainLine(text, 60);
    return failure(
        ErrorCode::Usage,
        matches.empty()
            ? Sentence{QT_TRANSLATE_NOOP("Sentence", "The document has no version %1."), {shown}}
            : Sentence{QT_TRANSLATE_NOOP("Sentence", "More than one version begins with %1."),
                       {shown}},
        {QT_TRANSLATE_NOOP("Sentence", "Take an id from ratoon-cli log.")});
}

Outcome<Report> newDocument(Context context, const Arguments& arguments)
{
    const QString path = arguments.value("document");
    if (path.isEmpty()) {
        return failed({ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "new needs a place for the document.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Add --document FILE.ratoon.")}});
    }
    if (const auto vacant = checkVacant(path); !vacant) return failed(vacant.error());
    const QString input = arguments.positional.value(0);
    TAKE(document,
         context.terminal.await(*context.services.disk,
                                [&places = context.services.places, input](const Cancel& cancel) {
                                    return openedFile(places, input, cancel);
                                }));
    const Temporary temporary(document.project);
    const auto saved = context.terminal.await(
        *context.services.disk, [project = document.project, path](const Cancel& cancel) {
            return project->saveTo(path, cancel);
        });
    if (!saved) return failed(saved.error());
    for (const Sentence& note : document.notes) context.terminal.note(note.english());
    const Version& root = *document.stored.tree.find(document.stored.tree.root());
    return Report{.json = {{"document", toJson(path)},
                           {"current", toJson(document.stored.head.toString())},
                           {"versions", Json::array({versionJson(document.stored.tree, root)})}},
                  .text = QStringLiteral("%1: %2 × %3 px, version %4\n")
                              .arg(path)
                              .arg(document.canvas.size.width())
                              .arg(document.canvas.size.height())
                              .arg(document.stored.head.toString())};
}

namespace {

Result<std::vector<VersionId>>
foundVersions(Context context, const std::shared_ptr<Project>& project, const QString& words)
{
    return context.terminal.await(
        *context.services.disk, [project, words](const Cancel&) { return project->search(words); });
}

}  // namespace

Outcome<Report> log(Context context, const Arguments& arguments)
{
    TAKE(document, openedDocument(context, arguments.positional.value(0)));
    const Temporary temporary(document.project);
    const VersionTree& tree = document.stored.tree;
    Report report{.json = {{"document", toJson(arguments.positional.value(0))},
                           {"current", toJson(document.stored.head.toString())},
                           {"versions", Json::array()}}};
    std::vector<VersionId> listed = depthFirst(tree);
    if (arguments.has("search")) {
        TAKE(found, foundVersions(context, document.project, arguments.value("search")));
        listed = std::move(found);
    }
    for (const VersionId id : listed) {
        report.json["versions"].push_back(versionJson(tree, *tree.find(id)));
        report.text += logLine(tree, *tree.find(id), id == document.stored.head);
    }
    return report;
}

Outcome<Report> show(Context context, const Arguments& arguments)
{
    TAKE(document, openedDocument(context, arguments.positional.value(0)));
    const Temporary temporary(document.project);
    const VersionTree& tree = document.stored.tree;
    TAKE(id, versionNamed(tree, document.stored.head, arguments.positional.value(1)));
    const Version& version = *tree.find(id);
    Json json = versionJson(tree, version);
    const QString note = tree.annotation(id).note;
    json["note"] = note.isEmpty() ? Json(nullptr) : Json(toJson(note));
    json["recipe"] = version.origin.recipe.empty() ? Json(nullptr) : version.origin.recipe;
    json["reply_blob"] = text(QString::fromLatin1(version.origin.reply.toHex()));
    TAKE(drift, driftRow(context, document.project, tree, id));
    json["drift"] = std::move(drift.json);
    QString lines = QStringLiteral("%1  %2\n%3\n")
                        .arg(id.toString(),
                             version.made.toLocalTime().toString(Qt::ISODate),
                             plainParagraphs(tree.label(id)));
    if (!note.isEmpty()) lines += plainParagraphs(note, 20'000) + QLatin1Char('\n');
    if (!version.origin.recipe.empty())
        lines += QString::fromUtf8(toPrettyBytes(version.origin.recipe)) + QLatin1Char('\n');
    return Report{.json = std::move(json), .text = lines};
}

namespace {

Result<ExportOptions> exportOptionsOf(const Arguments& arguments)
{
    ExportOptions options;
    const QString metadata = arguments.value("metadata");
    const QString icc = arguments.value("icc");
    if (metadata == u"none") {
        options.metadata = MetadataChoice::None;
    } else if (metadata == u"all") {
        options.metadata = MetadataChoice::All;
    } else if (arguments.has("metadata") && metadata != u"safe") {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "--metadata takes none, safe or all.")});
    }
    if (icc == u"srgb") {
        options.icc = IccChoice::Srgb;
    } else if (arguments.has("icc") && icc != u"keep") {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "--icc takes keep or srgb.")});
    }
    TRY(quality, arguments.integer("quality", 92, 1, 100));
    options.quality = quality;
    return options;
}

}  // namespace

Outcome<Report> exportVersion(Context context, const Arguments& arguments)
{
    const QString out = arguments.value("out");
    if (out.isEmpty()) {
        return failed({ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "export needs a place for the picture.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Add --out FILE.")}});
    }
    TAKE(options, exportOptionsOf(arguments));
    if (const auto writable = checkWritable(out, arguments.positional); !writable)
        return failed(writable.error());
    TAKE(document, opened(context, arguments.positional.value(0)));
    const Temporary temporary(document.project);
    VersionId id = document.stored.head;
    if (arguments.has("version")) {
        TAKE(named, versionNamed(document.stored.tree, id, arguments.value("version")));
        id = named;
    }
    for (const Sentence& note : document.notes) context.terminal.note(note.english());
    const auto write =
        [project = document.project,
         id,
         out,
         options,
         isOriginal = arguments.has("original"),
         &catalogue = context.services.catalogue](const Cancel& cancel) -> Result<ExportNotes> {
        if (isOriginal) {
            TRY(bytes, originalBytes(*project, catalogue, id));
            CHECKED(writeFile(out, bytes));
            return ExportNotes();
        }
        TRY(canvas, project->load(id));
        return exported(canvas, out, options, provenanceOf(*project, id), cancel);
    };
    const auto written = context.terminal.await(*context.services.disk, write);
    if (!written) return failed(written.error());
    for (const Sentence& note : *written) context.terminal.note(note.english());
    return Report{.json = {{"out", toJson(out)}, {"version", toJson(id.toString())}},
                  .text = out + QLatin1Char('\n')};
}

Outcome<Report> verify(Context context, const Arguments& arguments)
{
    const QString path = arguments.positional.value(0);
    TAKE(report, context.terminal.await(*context.services.disk, [path](const Cancel& cancel) {
        return verifyFile(path, cancel);
    }));
    Json problems = Json::array();
    QString lines;
    for (const Problem& problem : report.problems) {
        problems.push_back(
            {{"where", toJson(problem.where)}, {"what", toJson(problem.what.english())}});
        lines += QStringLiteral("%1: %2\n").arg(problem.where, problem.what.english());
    }
    const bool isSound = report.problems.empty();
    if (!isSound) {
        lines +=
            QStringLiteral("Salvage what can still be read: ratoon-cli salvage %1 --out FILE\n")
                .arg(path);
    }
    if (isSound) {
        lines = QStringLiteral("%1 is sound: %2 versions, %3 tiles, %4 replies.\n")
                    .arg(path)
                    .arg(report.versions)
                    .arg(report.tiles)
                    .arg(report.replies);
    }
    return Report{.json = {{"ok", isSound},
                           {"versions", report.versions},
                           {"tiles", report.tiles},
                           {"replies", report.replies},
                           {"problems", problems}},
                  .text = lines,
                  .exit = isSound ? Exit::Done : Exit::Damaged};
}

Result<std::vector<VersionId>> pathOf(const Arguments& arguments, const StoredTree& stored)
{
    VersionId from = stored.tree.root();
    VersionId to = stored.head;
    if (arguments.has("path")) {
        const QString text = arguments.value("path");
        const QStringList ends = text.split(QStringLiteral(".."));
        if (ends.size() != 2) {
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("Sentence", "--path takes two versions, as A..B.")},
                           {QT_TRANSLATE_NOOP("Sentence", "Take an id from ratoon-cli log.")});
        }
        TRY(first, versionNamed(stored.tree, stored.head, ends[0]));
        TRY(last, versionNamed(stored.tree, stored.head, ends[1]));
        from = first;
        to = last;
    }
    std::vector<VersionId> path = stored.tree.path(to);
    const auto start = std::ranges::find(path, from);
    if (start == path.end()) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "The second version does not follow from the first.")},
            {QT_TRANSLATE_NOOP("Sentence", "Take an id from ratoon-cli log.")});
    }
    path.erase(path.begin(), start);
    return path;
}

}  // namespace ratoon::cli
