// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace ratoon {

std::optional<FileLock> FileLock::lockedOn(int descriptor)
{
    if (descriptor < 0) return std::nullopt;
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return lock;
    const int reason = errno;
    lock = FileLock(-1);
    errno = reason;
    return std::nullopt;
}

std::optional<FileLock> FileLock::taken(const QString& path)
{
    return lockedOn(::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
}

std::optional<FileLock> FileLock::takenIfThere(const QString& path)
{
    constexpr int flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    const QByteArray name = QFile::encodeName(path);
    // Some network file systems lock only what may be written.
    const int descriptor = ::open(name.constData(), O_RDWR | flags);
    return lockedOn(descriptor >= 0 ? descriptor : ::open(name.constData(), O_RDONLY | flags));
}

bool FileLock::isOf(const QString& path) const
{
    struct stat own = {};
    struct stat there = {};
    return ::fstat(m_descriptor, &own) == 0 &&
           ::lstat(QFile::encodeName(path).constData(), &there) == 0 &&
           own.st_dev == there.st_dev && own.st_ino == there.st_ino;
}

void FileLock::sign() const
{
    const QByteArray holder = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    // For people only: a full disk is no reason not to hold the lock.
    if (::ftruncate(m_descriptor, 0) == 0) {
        static_cast<void>(
            !::pwrite(m_descriptor, holder.constData(), std::size_t(holder.size()), 0));
    }
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

}  // namespace ratoon
