// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/piecewisecopy.h"

#include "storage/partfile.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace ratoon {

namespace {

constexpr qint64 window = 1 << 20;  ///< Bytes read at once.

/// Unlike changedMeanwhile(): there is nothing here yet that could be saved under another name.
Error changedInPlace(const QString& path)
{
    Error error = changedMeanwhile(path);
    error.remedy = {QT_TRANSLATE_NOOP("Sentence", "Open it again.")};
    return error;
}

}  // namespace

Result<PiecewiseCopy> PiecewiseCopy::of(const QString& path)
{
    Descriptor file(path, O_RDONLY | O_NONBLOCK);  // a pipe must not make us wait
    if (!file.isOpen()) return failure(unreadable(errno, path));
    const auto mark = file.mark();
    if (!mark) return failure(unreadable(errno, path));
    return PiecewiseCopy(path, std::move(file), *mark);
}

Result<bool> PiecewiseCopy::next(const QString& to, qint64 bytes, const Cancel& cancel)
{
    if (cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
    if (m_done == 0) QFile::remove(to);
    Result<void> done = copyPiece(to, bytes);
    // Looked at afterwards: what was read before a change is what the file held.
    if (!isUnchanged()) done = failure(changedInPlace(m_path));
    const bool isWhole = m_done == m_mark.size;
    if (!done || isWhole) m_done = 0;
    if (!done) return failure(done.error());
    return isWhole;
}

Result<void> PiecewiseCopy::copyPiece(const QString& to, qint64 bytes)
{
    const int isNew = m_done == 0 ? O_CREAT | O_EXCL : 0;
    const Descriptor target(to, O_RDWR | isNew, S_IRUSR | S_IWUSR);
    if (!target.isOpen()) return failure(unwritable(errno, to));
    if (m_done == 0 && cloned(m_file, target)) {
        m_done = m_mark.size;
        return {};
    }
    const qint64 end = std::min(m_done + bytes, m_mark.size);
    if (!m_file.isMovedTo(m_done)) return failure(unreadable(errno, m_path));
    if (!target.isMovedTo(m_done)) return failure(unwritable(errno, to));
    for (qint64 at = m_done; at < end;) {
        const ssize_t part = copiedInKernel(m_file, target, end - at);
        if (part > 0) {
            at += part;
            continue;
        }
        TRY(read, readSome(m_file, std::min(window, end - at), m_path));
        if (read.isEmpty()) return failure(changedInPlace(m_path));
        CHECKED(writeAll(target, read, to));
        at += read.size();
    }
    if (::fdatasync(target.number()) != 0) return failure(unwritable(errno, to));
    CHECKED(checkPiece(target, end, to));
    m_done = end;
    return {};
}

/// Network folders are known to lose writes without a word.
Result<void> PiecewiseCopy::checkPiece(const Descriptor& to, qint64 end, const QString& path) const
{
    if (!m_file.isMovedTo(m_done)) return failure(unreadable(errno, m_path));
    if (!to.isMovedTo(m_done)) return failure(unwritable(errno, path));
    for (qint64 at = m_done; at < end;) {
        TRY(left, readSome(m_file, std::min(window, end - at), m_path));
        TRY(right, readSome(to, std::min(window, end - at), path));
        if (left.isEmpty() || left != right) return lostWrites(path);
        at += left.size();
    }
    return {};
}

}  // namespace ratoon
