// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project.h"

#include "storage/schema.h"
#include "storage/storedproject.h"
#include "storage/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace ratoon {

namespace {

constexpr qint64 headerSize = 100;
constexpr int copyAttempts = 3;

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

/// It begins as a document of this format does: Unsupported or Damaged otherwise.
Result<void> checkHeader(const QString& path)
{
    TRY(header, firstBytes(path, headerSize));
    const FileKind kind = fileKind(header);
    if (kind != FileKind::Document) return notADocument(path, kind);
    if (hasKnownJournal(header)) return {};
    return failure(ErrorCode::Damaged,
                   {QT_TRANSLATE_NOOP("Sentence", "The document is damaged.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
}

/// Copies a document that other programs may be writing to.
Result<FileMark> copied(const QString& from, const WorkingCopy& copy)
{
    for (int attempt = 0; attempt < copyAttempts; ++attempt) {
        const std::optional<FileMark> before = markOf(from);
        CHECKED(copyFile(from, copy.file(), {}));
        if (before && before == markOf(from)) return *before;
        QFile::remove(copy.file());
    }
    return failure(unreadable(EBUSY, from));
}

/// Opens what is in a working copy: its tree holds together, or it is Damaged.
Result<std::unique_ptr<StoredProject>> openedCopy(WorkingCopy copy, SavedState saved)
{
    TRY(database, copy.openDatabase(Database::Access::Write));
    CHECKED(checkSchema(database));
    TRY(changes, MetaTable(database).changes());
    if (saved.mark) saved.changes = changes;
    auto project = std::make_unique<StoredProject>(
        std::move(copy), std::move(database), changes, std::move(saved));
    CHECKED(project->tree());
    return project;
}

/// Makes the document in an empty working copy.
Result<std::unique_ptr<StoredProject>> newDocument(WorkingCopy copy)
{
    TRY(database, copy.openDatabase(Database::Access::Create));
    TRY(transaction, Transaction::begin(database));
    CHECKED(createSchema(database));
    CHECKED(transaction.commit());
    return std::make_unique<StoredProject>(
        std::move(copy), std::move(database), 0, SavedState{.changes = 1});
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
                      .path = saved.path,
                      .changed = std::max(document.lastModified(), log.lastModified()).toUTC(),
                      .versions = 0,
                      .thumbnail = {}};
    // Damaged or not, it is listed: the user decides what becomes of it.
    auto database = copy->openDatabase(Database::Access::Write);
    if (!database) return leftover;
    const auto versions = database->number(0, "SELECT count(*) FROM version");
    leftover.versions = static_cast<int>(versions.value_or(0));
    leftover.isModified = MetaTable(*database).changes().value_or(0) != saved.changes;
    if (const auto head = MetaTable(*database).head())
        leftover.thumbnail = ThumbnailTable(*database).picture(*head).value_or(QImage());
    return leftover;
}

}  // namespace

Result<std::unique_ptr<Project>> createProject(const QString& stateFolder,
                                               const Version& root,
                                               const Canvas& canvas,
                                               const QImage& thumbnail)
{
    TRY(copy, WorkingCopy::make(stateFolder));
    const QString folder = folderOf(copy.file());
    auto project = newDocument(std::move(copy));
    Result<void> done = project ? (*project)->record(root, canvas, {}, thumbnail, root.id)
                                : failure(project.error());
    if (done) done = syncFolder(folder);
    if (done) return std::unique_ptr<Project>(*std::move(project));
    QDir(folder).removeRecursively();
    return failure(done.error());
}

Result<std::unique_ptr<Project>> openProject(const QString& stateFolder, const QString& path)
{
    CHECKED(checkHeader(path));
    TRY(copy, WorkingCopy::make(stateFolder));
    const QString folder = folderOf(copy.file());
    const auto open = [&]() -> Result<std::unique_ptr<Project>> {
        TRY(mark, copied(path, copy));
        const SavedState saved{.path = QFileInfo(path).absoluteFilePath(), .mark = mark};
        TRY(project, openedCopy(std::move(copy), saved));
        CHECKED(project->rememberSaved());
        CHECKED(syncFolder(folder));
        return std::unique_ptr<Project>(std::move(project));
    };
    auto project = open();
    if (!project) QDir(folder).removeRecursively();
    return project;
}

Result<std::unique_ptr<Project>> recoverProject(const QString& workingCopy)
{
    TRY(copy, WorkingCopy::takeOver(workingCopy));
    // Untitled: Save must not overwrite a document that may have been written to since.
    TRY(project, openedCopy(std::move(copy), {.changes = -1}));
    return std::unique_ptr<Project>(std::move(project));
}

std::vector<Leftover> leftovers(const QString& stateFolder)
{
    std::vector<Leftover> found;
    for (const QString& file : WorkingCopy::abandoned(stateFolder)) {
        auto leftover = leftoverOf(file);
        if (leftover) found.push_back(std::move(*leftover));
    }
    return found;
}

bool isProjectFile(const QString& path)
{
    const Result<QByteArray> header = firstBytes(path, headerSize);
    return header && fileKind(*header) != FileKind::Other;
}

Result<VerifyReport> verifyFile(const QString& path, const Cancel& cancel)
{
    CHECKED(checkHeader(path));
    TRY(database, Database::open(path, Database::Access::Immutable));
    return verified(database, cancel);
}

}  // namespace ratoon
