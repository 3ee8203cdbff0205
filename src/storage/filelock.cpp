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

std::optional<FileLock> FileLock::taken(const QString& path)
{
    const int descriptor = ::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) return std::nullopt;
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return lock;
    const int reason = errno;
    lock = FileLock(-1);
    errno = reason;
    return std::nullopt;
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
