// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "storage/diskfile.h"

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
    /// As soon as it is there.
    void lock() { m_lock = FileLock::taken(m_path); }

    /// Opens as a document and knows its head: Unwritable otherwise.
    Result<void> check() const;
    /// Checked, synced, renamed to the target in place of what was there, the folder synced. With `replacing`, only if
    /// what was there is that file; then path() may be it afterwards, until the end of this object.
    Result<void> publish(const Cancel& cancel, const std::optional<FileMark>& replacing = {});
    /// An error of making or publishing it, with the name that people know.
    Error named(Error error) const;

private:
    Result<void> exchange(const FileMark& replacing);

    explicit PartFile(const QString& target);

    QString m_target;
    QString m_path;
    std::optional<FileLock> m_lock;
};

/// What was written reads back differently.
tl::unexpected<Error> lostWrites(const QString& target);

}  // namespace ratoon
