// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/diskfile.h"

#include <sys/types.h>

#include <optional>

namespace ratoon {

/// An open file, closed when done.
class Descriptor {
public:
    /// `flags` as for open(2). A new file may be read and written by all, less the user's mask, unless `mode` says less.
    Descriptor(const QString& path, int flags, mode_t mode = 0666);
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    /// Of the file that is open, whatever its name is now.
    std::optional<FileMark> mark() const;
    /// False, with errno set, if it cannot.
    bool isMovedTo(qint64 at) const;

private:
    int m_number = -1;
};

// `path` is what an error calls the file. All work from where the files stand.

/// Up to `count` bytes; fewer at the end.
Result<QByteArray> readSome(const Descriptor& file, qint64 count, const QString& path);
Result<void> writeAll(const Descriptor& file, QByteArrayView bytes, const QString& path);

/// Shares the blocks of both files, where the file system can. False if it cannot.
bool cloned(const Descriptor& from, const Descriptor& to);
/// Copies up to `count` bytes inside the kernel. −1 if it cannot (or, as some file systems do, pretends that there are
/// none): then reading and writing tells what the matter is.
ssize_t copiedInKernel(const Descriptor& from, const Descriptor& to, qint64 count);

}  // namespace ratoon
