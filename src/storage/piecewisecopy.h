// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "storage/descriptor.h"

namespace ratoon {

/// Copies of a file, made piece by piece. The file is held open: renaming, replacing or removing it takes nothing away.
/// Only somebody who writes into it can, and that is noticed.
class PiecewiseCopy {
public:
    /// NotFound if it cannot be read.
    static Result<PiecewiseCopy> of(const QString& path);

    /// Of the file, when it was opened.
    const FileMark& mark() const { return m_mark; }
    /// Nobody has written into it since.
    bool isUnchanged() const { return m_file.mark() == m_mark; }

    /// Copies the next `bytes` to `to`, syncs them and reads them back; as a clone all at once, where the file system can.
    /// True when the copy is complete. After that, and after an error, the next one begins: what was at `to` is gone then.
    Result<bool> next(const QString& to, qint64 bytes, const Cancel& cancel);

private:
    PiecewiseCopy(QString path, Descriptor file, FileMark mark)
        : m_path(std::move(path))
        , m_file(std::move(file))
        , m_mark(mark)
    {}

    Result<void> copyPiece(const QString& to, qint64 bytes);
    Result<void> checkPiece(const Descriptor& to, qint64 end, const QString& path) const;

    QString m_path;
    Descriptor m_file;
    FileMark m_mark;
    qint64 m_done = 0;
};

}  // namespace ratoon
