// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/diskfile.h"
#include "storage/filelock.h"

#include <QDateTime>

#include <optional>

namespace ratoon {

/// The document that a working copy belongs to, and how far that one goes.
struct SavedState {
    QString path = {};                  ///< Empty for untitled work.
    std::optional<FileMark> mark = {};  ///< Of the file at `path` when we last read or wrote it.
    qint64 changes = 0;                 ///< The document's count of changes at that moment.
    /// False: nothing was recorded yet. The working copy is no more than a copy, and need not even be on the disk.
    bool isBegun = true;
    /// Recovered: `path` only tells where it came from, and Save does not go there.
    bool isUntitled = false;
};

/// The folder of one open document: `stateFolder`/work/<random>/ with
///
///  - document.ratoon (and document.ratoon-wal), where every action is committed; until a file that was opened has been
///    copied, document.ratoon.part,
///  - saved.json, the SavedState: beside the document and not in it, so that no path travels with a saved file,
///  - lock, held for as long as this object lives; the system lets go of it when the process ends, however it ends.
///
/// Whatever happens, the folder stays, until remove(). Discarded work waits in `stateFolder`/discarded/<random>/ for the
/// end of its grace, with a file "discarded" from that moment.
class WorkingCopy {
public:
    /// A new, empty folder.
    static Result<WorkingCopy> make(const QString& stateFolder);
    /// Unwritable if a process holds the lock.
    static Result<WorkingCopy> takeOver(const QString& file);
    /// The documents of all folders whose process is gone, and those of discarded work. Mere copies are removed.
    static QStringList abandoned(const QString& stateFolder);
    /// A process that lives has a working copy that is saved as that document (no symbolic link).
    static bool isHeld(const QString& stateFolder, const QString& document);
    /// Nothing for what was not discarded.
    static std::optional<QDateTime> discardedAt(const QString& file);
    /// Removes what was discarded before that time.
    static void removeDiscarded(const QString& stateFolder, const QDateTime& before);

    QString file() const;
    /// Where a file on its way to be the document is made.
    QString incoming() const;
    /// It is whole now: from here on it is the document.
    Result<void> takeIn();
    SavedState savedState() const;
    Result<void> setSavedState(const SavedState& state);
    void remove();
    /// Moves the folder to where discarded work is.
    Result<void> retire();
    /// Moves it back.
    Result<void> unretire();

    /// Opens its document the way a working copy is: in WAL mode, and on disk whenever a commit returns.
    Result<Database> openDatabase(Database::Access access) const;

private:
    WorkingCopy(QString folder, FileLock lock)
        : m_folder(std::move(folder))
        , m_lock(std::move(lock))
    {}

    Result<void> moveTo(const QString& shelf);

    QString m_folder;
    FileLock m_lock;
};

}  // namespace ratoon
