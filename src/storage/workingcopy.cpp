// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workingcopy.h"

#include "base/id.h"
#include "base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace ratoon {

namespace {

constexpr int attempts = 8;
constexpr qint64 largestState = 64 * 1024;  ///< Bytes.

QString workFolder(const QString& stateFolder)
{
    return QDir::cleanPath(QFileInfo(stateFolder).absoluteFilePath()) + QStringLiteral("/work");
}

QString discardedFolder(const QString& stateFolder)
{
    return folderOf(workFolder(stateFolder)) + QStringLiteral("/discarded");
}

QString markIn(const QString& folder)
{
    return folder + QStringLiteral("/discarded");
}

QStringList foldersIn(const QString& shelf)
{
    QStringList folders;
    const QDir dir(shelf);
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        folders << dir.filePath(name);
    return folders;
}

QString documentIn(const QString& folder)
{
    return folder + QStringLiteral("/document.ratoon");
}

QString lockIn(const QString& folder)
{
    return folder + QStringLiteral("/lock");
}

QString stateIn(const QString& folder)
{
    return folder + QStringLiteral("/saved.json");
}

Json jsonOf(const FileMark& mark)
{
    // The numbers of 64 bits are written as text: JSON's may lose their last digits.
    const auto text = [](auto number) { return std::to_string(number); };
    return {{"device", text(mark.device)},
            {"inode", text(mark.inode)},
            {"size", mark.size},
            {"modified", text(mark.modified)}};
}

std::optional<FileMark> markFrom(const Json& json)
{
    if (json.empty()) return std::nullopt;
    return FileMark{.device = stringAt(json, "device").toULongLong(),
                    .inode = stringAt(json, "inode").toULongLong(),
                    .size = integerAt(json, "size"),
                    .modified = stringAt(json, "modified").toLongLong()};
}

/// Without a lock, another process could take this one's work for a crash's.
tl::unexpected<Error> notLocked(int systemError, const QString& folder)
{
    const bool isUnknown = systemError == ENOLCK || systemError == ENOSYS ||
                           systemError == EOPNOTSUPP || systemError == EINVAL;
    if (!isUnknown) return failure(unwritable(systemError, folder));
    return failure(ErrorCode::Unwritable,
                   {QT_TRANSLATE_NOOP("Sentence", "No file can be locked in %1: %2."),
                    {folder, qt_error_string(systemError)}},
                   {QT_TRANSLATE_NOOP("Sentence",
                                      "Let XDG_STATE_HOME name a folder on a disk of this "
                                      "computer.")});
}

SavedState stateFrom(const QString& folder)
{
    const auto bytes = firstBytes(stateIn(folder), largestState);
    const auto json = bytes ? parseJson(*bytes) : Result<Json>(Json::object());
    if (!json) return {.changes = -1};
    return {.path = stringAt(*json, "path"),
            .mark = markFrom(objectAt(*json, "mark")),
            .changes = integerAt(*json, "changes", -1),
            .isBegun = boolAt(*json, "begun", true),
            .isUntitled = boolAt(*json, "untitled", false)};
}

}  // namespace

Result<WorkingCopy> WorkingCopy::make(const QString& stateFolder)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString folder =
            workFolder(stateFolder) + u'/' + idToString(randomId()) + idToString(randomId());
        CHECKED(makePrivateFolder(folder));
        // Whoever lists leftovers at this very moment may hold the lock: then another folder is as good.
        if (auto lock = FileLock::taken(lockIn(folder))) {
            lock->sign();
            CHECKED(syncFolder(folderOf(folder)));
            return WorkingCopy(folder, std::move(*lock));
        }
        const int reason = errno;
        QDir(folder).removeRecursively();
        if (reason != EWOULDBLOCK) return notLocked(reason, workFolder(stateFolder));
    }
    return failure(unwritable(EBUSY, workFolder(stateFolder)));
}

Result<WorkingCopy> WorkingCopy::takeOver(const QString& file)
{
    const QString folder = folderOf(file);
    if (!QFile::exists(documentIn(folder))) return failure(unreadable(ENOENT, file));
    auto lock = FileLock::taken(lockIn(folder));
    if (!lock) {
        if (errno != EWOULDBLOCK) return notLocked(errno, folder);
        return failure(
            ErrorCode::Unwritable,
            {QT_TRANSLATE_NOOP("Sentence", "This document is open in another window of Ratoon.")},
            {QT_TRANSLATE_NOOP("Sentence", "Close it there first.")});
    }
    lock->sign();
    return WorkingCopy(folder, std::move(*lock));
}

QStringList WorkingCopy::abandoned(const QString& stateFolder)
{
    QStringList files;
    // A document that was being opened or made when the program ended: nothing was done with it.
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QString& folder :
         foldersIn(workFolder(stateFolder)) + foldersIn(discardedFolder(stateFolder))) {
        const auto lock = FileLock::taken(lockIn(folder));
        if (!lock) continue;
        const bool isDocument = QFile::exists(documentIn(folder));
        const bool isBegun = stateFrom(folder).isBegun;
        const bool isWork = isDocument && isBegun;
        const bool isNothing = isDocument || !isBegun || QFileInfo(folder).lastModified() < longAgo;
        if (isWork)
            files << documentIn(folder);
        else if (isNothing)
            QDir(folder).removeRecursively();
    }
    return files;
}

bool WorkingCopy::isHeld(const QString& stateFolder, const QString& document)
{
    const QStringList folders = foldersIn(workFolder(stateFolder));
    return std::any_of(folders.begin(), folders.end(), [&](const QString& folder) {
        const SavedState state = stateFrom(folder);
        const bool isSavedThere = !state.path.isEmpty() && !state.isUntitled;
        return isSavedThere && followedPath(state.path) == document &&
               !FileLock::taken(lockIn(folder));
    });
}

std::optional<QDateTime> WorkingCopy::discardedAt(const QString& file)
{
    const QFileInfo mark(markIn(folderOf(file)));
    return mark.exists() ? std::optional(mark.lastModified().toUTC()) : std::nullopt;
}

void WorkingCopy::removeDiscarded(const QString& stateFolder, const QDateTime& before)
{
    for (const QString& folder : foldersIn(discardedFolder(stateFolder))) {
        const auto lock = FileLock::taken(lockIn(folder));
        const auto since = discardedAt(documentIn(folder));
        if (lock && since && *since < before) QDir(folder).removeRecursively();
    }
}

Result<void> WorkingCopy::retire()
{
    for (const char* name : {"/spare.ratoon", "/spare.ratoon.part"})
        QFile::remove(m_folder + QLatin1String(name));
    const QString mark = markIn(m_folder);
    CHECKED(writeFile(mark, QByteArray()));
    Result<void> moved = moveTo(folderOf(folderOf(m_folder)) + QStringLiteral("/discarded"));
    if (!moved) QFile::remove(mark);  // it is not discarded
    return moved;
}

Result<void> WorkingCopy::unretire()
{
    QFile::remove(markIn(m_folder));
    return moveTo(folderOf(folderOf(m_folder)) + QStringLiteral("/work"));
}

Result<void> WorkingCopy::moveTo(const QString& shelf)
{
    const QString folder = shelf + u'/' + QFileInfo(m_folder).fileName();
    if (folder == m_folder) return {};
    if (!QDir().mkpath(shelf)) return failure(unwritable(errno, shelf));
    CHECKED(replaceFile(m_folder, folder));
    m_folder = folder;
    return {};
}

QString WorkingCopy::file() const
{
    return documentIn(m_folder);
}

QString WorkingCopy::incoming() const
{
    return documentIn(m_folder) + QStringLiteral(".part");
}

Result<void> WorkingCopy::takeIn()
{
    // What an attempt that failed may have left beside it belongs to another file.
    for (const char* side : {"-wal", "-journal"}) QFile::remove(file() + QLatin1String(side));
    return replaceFile(incoming(), file());
}

SavedState WorkingCopy::savedState() const
{
    return stateFrom(m_folder);
}

Result<void> WorkingCopy::setSavedState(const SavedState& state)
{
    Json json = {{"path", toJson(state.path)},
                 {"changes", state.changes},
                 {"begun", state.isBegun},
                 {"untitled", state.isUntitled}};
    if (state.mark) json["mark"] = jsonOf(*state.mark);
    return writeFile(stateIn(m_folder), toPrettyBytes(json));
}

void WorkingCopy::remove()
{
    QDir(m_folder).removeRecursively();
}

Result<Database> WorkingCopy::openDatabase(Database::Access access) const
{
    TRY(database, Database::open(file(), access));
    // Exclusive: nobody else opens it, so SQLite needs no shared memory beside it. A page of WAL is about 4 KiB: what
    // has gathered is moved into the document when it exceeds 64 MiB, and when saving.
    CHECKED(database.runScript("PRAGMA locking_mode = EXCLUSIVE;"
                               "PRAGMA journal_mode = WAL;"
                               "PRAGMA synchronous = FULL;"
                               "PRAGMA wal_autocheckpoint = 16384;"
                               "PRAGMA cache_size = -16384;"
                               "PRAGMA temp_store = MEMORY;"));
    return database;
}

}  // namespace ratoon
