// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "storage/diskfile.h"
#include "storage/filelock.h"

#include <optional>

namespace ratoon {

/// A file on its way to `target`: made beside it, under a name that only this program uses. Removed unless it was
/// published, and locked so that nobody else removes it.
class PartFile {
public:
    /// Unwritable if there can be no file of that name. Removes what earlier ones left behind in that folder.
    static Result<PartFile> beside(const QString& target);
    ~PartFile();
    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&&) = delete;

    const QString& path() const { return m_path; }
    const QString& target() const { return m_target; }
    /// Makes an empty file, for whoever writes into it.
    Result<void> make();
    /// As soon as it is there.
    void lock() { m_lock = FileLock::takenIfThere(m_path); }
    /// Makes it a copy of that file, with the target's access rights, reads that back, and locks it.
    Result<void> copy(const QString& from, const Cancel& cancel);

    /// Opens as a document and knows its head: Unwritable otherwise.
    Result<void> check() const;
    /// Checked, synced, renamed to the target in place of the file `replacing` (nothing: of no file), the folder
    /// synced. Of any other file there, nothing is lost: Unwritable. path() may be what was replaced afterwards, until
    /// the end of this object. Returns what was published.
    Result<FileMark> publish(const Cancel& cancel, const std::optional<FileMark>& replacing);
    /// It is there, even if publish() failed: the folder could not be synced.
    const std::optional<FileMark>& published() const { return m_published; }
    /// Renames it to a name of its own beside the target, as takeNameBeside() has them.
    Result<void> keepAs(const QString& word);
    /// An error of making or publishing it, with the name that people know.
    Error named(Error error) const;

private:
    Result<void> takeName();
    Result<void> exchange(const FileMark& replacing, const FileMark& own);
    tl::unexpected<Error> putBack(const FileMark& own);

    explicit PartFile(const QString& target);

    QString m_target;
    QString m_path;
    std::optional<FileLock> m_lock;
    std::optional<FileMark> m_published;
};

/// Unwritable if no document can take that name, whatever it is.
Result<void> checkTarget(const QString& target);

/// Gives a file a second name beside its own, as takeNameBeside() has them. Where there are no second names, the other
/// one is a copy.
Result<void> keepBeside(const QString& path, const QString& word, const Cancel& cancel);
/// What was written reads back differently.
tl::unexpected<Error> lostWrites(const QString& target);

}  // namespace ratoon
