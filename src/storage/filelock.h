// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ratoon {

/// A lock on a file that ends with its process, however that ends.
class FileLock {
public:
    /// Nothing, with errno set, if another process (or another part of this one) holds it: EWOULDBLOCK; or if there can
    /// be none.
    static std::optional<FileLock> taken(const QString& path);
    /// The same on a file that must be there already; leave to read it is enough. No symbolic link is followed.
    static std::optional<FileLock> takenIfThere(const QString& path);
    /// The file still has that name.
    bool isOf(const QString& path) const;
    /// Makes the process's number the content of the file, for people to read.
    void sign() const;

    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    static std::optional<FileLock> lockedOn(int descriptor);

    int m_descriptor = -1;
};

}  // namespace ratoon
