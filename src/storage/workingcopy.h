// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/diskfile.h"

namespace ratoon {

/// The document that a working copy belongs to, and how far that one goes.
struct SavedState {
    QString path = {};                  ///< Empty for untitled work.
    std::optional<FileMark> mark = {};  ///< Of the file at `path` when we last read or wrote it.
    qint64 changes = 0;                 ///< The document's count of changes at that moment.
};

/// The folder of one open document: `stateFolder`/work/<random>/ with
///
///  - document.ratoon (and document.ratoon-wal), where every action is committed,
///  - saved.json, the SavedState: beside the document and not in it, so that no path travels with a saved file,
///  - lock, held for as long as this object lives; the system lets go of it when the process ends, however it ends.
///
/// Whatever happens, the folder stays, until remove().
class WorkingCopy {
public:
    /// A new, empty folder.
    static Result<WorkingCopy> make(const QString& stateFolder);
    /// Unwritable if a process holds the lock.
    static Result<WorkingCopy> takeOver(const QString& file);
    /// The documents of all folders whose process is gone.
    static QStringList abandoned(const QString& stateFolder);

    QString file() const;
    SavedState savedState() const;
    Result<void> setSavedState(const SavedState& state);
    void remove();

    /// Opens its document the way a working copy is: in WAL mode, and on disk whenever a commit returns.
    Result<Database> openDatabase(Database::Access access) const;

private:
    WorkingCopy(QString folder, FileLock lock)
        : m_folder(std::move(folder))
        , m_lock(std::move(lock))
    {}

    QString m_folder;
    FileLock m_lock;
};

}  // namespace ratoon
