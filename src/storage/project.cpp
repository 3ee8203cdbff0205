// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project.h"

#include "storage/foreignlog.h"
#include "storage/salvage.h"
#include "storage/salvagedrows.h"
#include "storage/schema.h"
#include "storage/storedproject.h"
#include "storage/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <functional>

namespace ratoon {

namespace {

constexpr int openAttempts = 3;

tl::unexpected<Error> notADocument(const QString& path, FileKind kind)
{
    if (kind == FileKind::Newer) {
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence", "%1 was saved by a newer version of Ratoon."), {path}},
            {QT_TRANSLATE_NOOP("Sentence", "Open it with that version.")});
    }
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "%1 is no Ratoon document."), {path}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose another file.")});
}

/// By the beginning of the file; where that says nothing, and the name or half of the beginning does, by what follows.
Result<FileKind> kindOf(const QString& path)
{
    TRY(header, firstBytes(path, headerSize));
    const FileKind kind = fileKind(header);
    if (kind != FileKind::Other) return hasKnownJournal(header) ? kind : FileKind::Damaged;
    const bool mayBeOne =
        isHalfDocument(header) || path.endsWith(QLatin1String(".ratoon"), Qt::CaseInsensitive);
    return mayBeOne && holdsRows(path) ? FileKind::Damaged : FileKind::Other;
}

Sentence isDamaged()
{
    return {QT_TRANSLATE_NOOP("Sentence", "The document is damaged.")};
}

/// It is a document, of whatever format: Unsupported or Damaged otherwise.
Result<FileKind> checkHeader(const QString& path)
{
    TRY(kind, kindOf(path));
    if (kind == FileKind::Other) return notADocument(path, kind);
    if (kind != FileKind::Damaged) return kind;
    return failure(ErrorCode::Damaged,
                   isDamaged(),
                   {QT_TRANSLATE_NOOP("Sentence", "Salvage what can still be read first.")});
}

/// A document of a newer format says that a reader of ours is enough for it, and its tables are as ours are.
Result<void> checkReadable(Database& database, const QString& path)
{
    TRY(format, MetaTable(database).minReader());
    const bool isOldEnough = format && *format <= formatVersion;
    // Of what is newer, nobody here can tell that it is damaged.
    if (isOldEnough && checkSchema(database, UnknownTables::LeftAlone)) return {};
    return notADocument(path, FileKind::Newer);
}

/// A file that was opened, as it is.
struct Opened {
    PiecewiseCopy file;
    Database database;
    FileKind kind;
};

/// Both look at the same file, whoever may be replacing it right now.
Result<Opened> openedInPlace(const QString& path)
{
    for (int attempt = 0; attempt < openAttempts; ++attempt) {
        TRY(kind, checkHeader(path));
        CHECKED(checkNoForeignLog(followedPath(path), ErrorCode::Unsupported));
        TRY(file, PiecewiseCopy::of(path));
        TRY(database, Database::open(path, Database::Access::Immutable));
        if (markOf(path) == file.mark()) return Opened{std::move(file), std::move(database), kind};
    }
    return failure(unreadable(EBUSY, path));
}

/// A document of the tables that it should have, and a tree that holds together: Damaged otherwise.
Result<std::unique_ptr<StoredProject>>
checkedProject(WorkingCopy copy, DocumentSource source, SavedState saved, bool isReadOnly)
{
    CHECKED(checkSchema(source.database,
                        isReadOnly ? UnknownTables::LeftAlone : UnknownTables::Refused));
    TRY(changes, MetaTable(source.database).changes());
    if (source.original) {
        TRY(format, formatOf(source.database));
        source.format = format;
    } else if (!isReadOnly) {
        CHECKED(upgradeSchema(source.database));
    }
    if (saved.mark) saved.changes = changes;
    auto project = std::make_unique<StoredProject>(
        std::move(copy), std::move(source), changes, std::move(saved), isReadOnly);
    CHECKED(project->readTree());
    return project;
}

/// Opens what is in a working copy.
Result<std::unique_ptr<StoredProject>>
openedCopy(WorkingCopy copy, SavedState saved, bool isReadOnly = false)
{
    TRY(database, copy.openDatabase(Database::Access::Write));
    return checkedProject(
        std::move(copy), {.database = std::move(database)}, std::move(saved), isReadOnly);
}

/// Makes the document in an empty working copy, of which a crash leaves nothing until it is remembered.
Result<std::unique_ptr<StoredProject>> newDocument(WorkingCopy copy)
{
    CHECKED(copy.setSavedState({.isBegun = false}));
    TRY(database, copy.openDatabase(Database::Access::Create));
    TRY(transaction, Transaction::begin(database));
    CHECKED(createSchema(database));
    CHECKED(transaction.commit());
    return std::make_unique<StoredProject>(
        std::move(copy), DocumentSource{std::move(database)}, 0, SavedState{.changes = 1});
}

/// One version, in no file, and nothing asked for: what there is of a picture that was opened and looked at.
Result<bool> isOnlyOpened(Database& database, const Leftover& leftover)
{
    if (!leftover.path.isEmpty() || leftover.versions != 1) return false;
    TRY(orders, MetaTable(database).orders());
    TRY(marked, MetaTable(database).marked());
    TRY(asked, database.number(0, "SELECT count(*) FROM escrow"));
    return orders.isEmpty() && marked.isEmpty() && asked == 0;
}

Result<QString> rootLabel(Database& database)
{
    TRY(row, database.query("SELECT label FROM version ORDER BY seq LIMIT 1"));
    TRY(found, row.next());
    return found ? row.text(0) : QString();
}

/// What is in it, as far as it can be read.
void look(const WorkingCopy& copy, const SavedState& saved, Leftover& leftover)
{
    auto database = copy.openDatabase(Database::Access::Write);
    if (!database) return;
    const auto versions = database->number(0, "SELECT count(*) FROM version");
    leftover.versions = static_cast<int>(versions.value_or(0));
    // Work that is in no file is nowhere else.
    leftover.isModified =
        saved.path.isEmpty() || MetaTable(*database).changes().value_or(0) != saved.changes;
    if (saved.path.isEmpty()) leftover.name = rootLabel(*database).value_or(QString());
    leftover.isOnlyOpened = isOnlyOpened(*database, leftover).value_or(false);
    if (const auto head = MetaTable(*database).head())
        leftover.thumbnail = ThumbnailTable(*database).picture(*head).value_or(QImage());
}

/// Nothing if the process came back to life, or another one takes it over right now.
std::optional<Leftover> leftoverOf(const QString& file)
{
    auto copy = WorkingCopy::takeOver(file);
    if (!copy) return std::nullopt;
    const QFileInfo document(file);
    const QFileInfo log(file + QStringLiteral("-wal"));
    const SavedState saved = copy->savedState();
    Leftover leftover{.workingCopy = file,
                      .id = QFileInfo(folderOf(file)).fileName(),
                      .path = saved.path,
                      .name = QFileInfo(saved.path).fileName(),
                      .changed = std::max(document.lastModified(), log.lastModified()).toUTC(),
                      .versions = 0,
                      .thumbnail = {},
                      .isDiscarded = WorkingCopy::discardedAt(file).has_value()};
    // Damaged or not, it is listed: the user decides what becomes of it.
    look(*copy, saved, leftover);
    // Looking moves the log into the document. That is no change, and its time must not become that of the next listing.
    QFile looked(file);
    if (looked.open(QIODevice::ReadWrite))
        looked.setFileTime(leftover.changed, QFileDevice::FileModificationTime);
    return leftover;
}

}  // namespace

Result<std::unique_ptr<Project>> createProject(const QString& stateFolder,
                                               const Version& root,
                                               const Canvas& canvas,
                                               const QImage& thumbnail,
                                               std::span<const QByteArray> blobs)
{
    TRY(copy, WorkingCopy::make(stateFolder));
    const QString folder = folderOf(copy.file());
    const auto create = [&]() -> Result<std::unique_ptr<Project>> {
        TRY(project, newDocument(std::move(copy)));
        for (const QByteArray& blob : blobs) CHECKED(project->keepBlob(blob));
        CHECKED(project->record(root, canvas, {}, thumbnail, root.id));
        CHECKED(project->rememberSaved());
        return std::unique_ptr<Project>(std::move(project));
    };
    auto project = create();
    if (!project) QDir(folder).removeRecursively();
    return project;
}

Result<std::unique_ptr<Project>> openProject(const QString& stateFolder, const QString& path)
{
    TRY(opened, openedInPlace(path));
    TRY(copy, WorkingCopy::make(stateFolder));
    const QString folder = folderOf(copy.file());
    const auto open = [&]() -> Result<std::unique_ptr<Project>> {
        const bool isReadOnly = opened.kind == FileKind::Newer;
        if (isReadOnly) CHECKED(checkReadable(opened.database, path));
        const SavedState saved{
            .path = absolutePath(path), .mark = opened.file.mark(), .isBegun = false};
        TRY(project,
            checkedProject(std::move(copy),
                           {std::move(opened.database), std::move(opened.file)},
                           saved,
                           isReadOnly));
        CHECKED(project->rememberSaved());
        // Nothing is opened that could not be worked on.
        if (!hasRoomFor(folder, saved.mark->size)) CHECKED(project->settleWhole({}));
        return std::unique_ptr<Project>(std::move(project));
    };
    auto project = open();
    if (!project) QDir(folder).removeRecursively();
    return project;
}

Result<Salvaged> salvagedProject(const QString& stateFolder,
                                 const QString& path,
                                 bool isReadOnly,
                                 const Cancel& cancel)
{
    TRY(copy, WorkingCopy::make(stateFolder));
    const QString folder = folderOf(copy.file());
    const auto salvage = [&]() -> Result<Salvaged> {
        CHECKED(copy.setSavedState({.isBegun = false}));
        TRY(report, salvageRows(path, copy.file(), cancel));
        // Untitled: Save must not overwrite what a better tool may still get out of the damaged file.
        TRY(project, openedCopy(std::move(copy), {.changes = -1}, isReadOnly));
        CHECKED(project->rememberSaved());
        return Salvaged{std::move(project), std::move(report)};
    };
    auto salvaged = salvage();
    if (!salvaged) QDir(folder).removeRecursively();
    return salvaged;
}

Result<std::unique_ptr<Project>> recoverProject(const QString& workingCopy)
{
    TRY(copy, WorkingCopy::takeOver(workingCopy));
    if (WorkingCopy::discardedAt(workingCopy)) CHECKED(copy.unretire());
    // Untitled: Save must not overwrite a document that may have been written to since.
    SavedState left = copy.savedState();
    left.isUntitled = true;
    // Only tells other windows that the document is not open here: no reason to call the recovery a failure.
    static_cast<void>(copy.setSavedState(left));
    TRY(project, openedCopy(std::move(copy), {.changes = -1}));
    return std::unique_ptr<Project>(std::move(project));
}

bool isOpenElsewhere(const QString& stateFolder, const QString& path)
{
    return WorkingCopy::isHeld(stateFolder, followedPath(path));
}

std::vector<Leftover> leftovers(const QString& stateFolder)
{
    WorkingCopy::removeDiscarded(stateFolder, QDateTime::currentDateTimeUtc().addDays(-graceDays));
    std::vector<Leftover> found;
    for (const QString& file : WorkingCopy::abandoned(stateFolder)) {
        auto leftover = leftoverOf(file);
        if (leftover) found.push_back(std::move(*leftover));
    }
    std::ranges::sort(found, std::greater(), &Leftover::changed);
    return found;
}

Result<QString> discardLeftover(const QString& workingCopy)
{
    TRY(copy, WorkingCopy::takeOver(workingCopy));
    CHECKED(copy.retire());
    return copy.file();
}

Result<QString> undiscardLeftover(const QString& workingCopy)
{
    TRY(copy, WorkingCopy::takeOver(workingCopy));
    CHECKED(copy.unretire());
    return copy.file();
}

bool isProjectFile(const QString& path)
{
    return kindOf(path).value_or(FileKind::Other) != FileKind::Other;
}

Result<QImage> storedThumbnail(const QString& path)
{
    CHECKED(checkHeader(path));
    TRY(database, Database::open(path, Database::Access::Immutable));
    TRY(head, MetaTable(database).head());
    return ThumbnailTable(database).picture(head);
}

Result<VerifyReport> verifyFile(const QString& path, const Cancel& cancel)
{
    TRY(kind, kindOf(path));
    if (kind == FileKind::Newer || kind == FileKind::Other) return notADocument(path, kind);
    if (kind == FileKind::Damaged)
        return VerifyReport{.problems = {{QStringLiteral("database"), isDamaged()}}};
    TRY(database, Database::open(path, Database::Access::Immutable));
    TRY(report, verified(database, cancel));
    const QString log = foreignLog(followedPath(path));
    if (!log.isEmpty())
        report.problems.push_back({QStringLiteral("database"), foreignLogFound(log)});
    return report;
}

}  // namespace ratoon
