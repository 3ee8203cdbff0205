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
    /// Makes the process's number the content of the file, for people to read.
    void sign() const;

    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

}  // namespace ratoon
