// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/descriptor.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

#include <cerrno>
#include <utility>

namespace ratoon {

Descriptor::Descriptor(const QString& path, int flags, mode_t mode)
    : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
{}

Descriptor::~Descriptor()
{
    if (m_number >= 0) ::close(m_number);
}

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

std::optional<FileMark> Descriptor::mark() const
{
    struct stat status = {};
    if (::fstat(m_number, &status) != 0) return std::nullopt;
    return markFrom(status, !makesUpInodes(diskKind(m_number)));
}

bool Descriptor::isMovedTo(qint64 at) const
{
    return ::lseek(m_number, at, SEEK_SET) == at;
}

Result<QByteArray> readSome(const Descriptor& file, qint64 count, const QString& path)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qint64 got = 0;
    while (got < count) {
        const ssize_t part =
            ::read(file.number(), bytes.data() + got, static_cast<std::size_t>(count - got));
        if (part < 0 && errno == EINTR) continue;
        if (part < 0) return failure(unreadable(errno, path));
        if (part == 0) break;
        got += part;
    }
    bytes.truncate(got);
    return bytes;
}

Result<void> writeAll(const Descriptor& file, QByteArrayView bytes, const QString& path)
{
    while (!bytes.isEmpty()) {
        const ssize_t part =
            ::write(file.number(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (part < 0 && errno == EINTR) continue;
        if (part < 0) return failure(unwritable(errno, path));
        bytes = bytes.sliced(part);
    }
    return {};
}

bool cloned([[maybe_unused]] const Descriptor& from, [[maybe_unused]] const Descriptor& to)
{
#ifdef FICLONE
    return ::ioctl(to.number(), FICLONE, from.number()) == 0;
#else
    return false;
#endif
}

ssize_t copiedInKernel([[maybe_unused]] const Descriptor& from,
                       [[maybe_unused]] const Descriptor& to,
                       [[maybe_unused]] qint64 count)
{
#ifdef __linux__
    const ssize_t part = ::copy_file_range(
        from.number(), nullptr, to.number(), nullptr, static_cast<std::size_t>(count), 0);
    return part > 0 ? part : -1;
#else
    return -1;
#endif
}

}  // namespace ratoon
