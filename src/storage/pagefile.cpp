// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pagefile.h"

#include "storage/diskfile.h"

#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace ratoon {

namespace {

constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr qint64 frameSize = frameHeader + PageFile::pageSize;

qint64 sizeOf(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) ? status.st_size : 0;
}

/// Up to `count` bytes at that place; fewer at the end, or where the disk fails.
QByteArray bytesAt(int descriptor, qint64 at, qint64 count)
{
    QByteArray bytes(count, '\0');
    qint64 got = 0;
    while (got < count) {
        const ssize_t part = ::pread(
            descriptor, bytes.data() + got, static_cast<std::size_t>(count - got), at + got);
        if (part < 0 && errno == EINTR) continue;
        if (part <= 0) break;
        got += part;
    }
    bytes.truncate(got);
    return bytes;
}

}  // namespace

void PageFile::Closer::operator()(const int* descriptor) const
{
    ::close(*descriptor);
    delete descriptor;
}

PageFile::File PageFile::opened(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    return File(descriptor < 0 ? nullptr : new int(descriptor));
}

Result<PageFile> PageFile::open(const QString& path)
{
    PageFile pages;
    pages.m_file = opened(path);
    if (!pages.m_file) return failure(unreadable(errno, path));
    pages.m_size = sizeOf(*pages.m_file);
    pages.m_log = opened(path + QStringLiteral("-wal"));
    if (pages.m_log) pages.readLog();
    return pages;
}

void PageFile::readLog()
{
    m_logSize = sizeOf(*m_log);
    for (qint64 at = logHeader; at + frameSize <= m_logSize; at += frameSize) {
        const QByteArray number = bytesAt(*m_log, at, 4);
        if (number.size() == 4)
            m_logged[qFromBigEndian<quint32>(number.constData())] = at + frameHeader;
    }
}

std::optional<QByteArray> PageFile::pageAt(const File& file, qint64 at)
{
    QByteArray bytes = bytesAt(*file, at, pageSize);
    if (bytes.isEmpty()) return std::nullopt;
    bytes.append(pageSize - bytes.size(), '\0');
    return bytes;
}

std::optional<QByteArray> PageFile::page(quint32 number) const
{
    if (number == 0) return std::nullopt;
    const auto logged = m_logged.find(number);
    if (logged != m_logged.end()) return pageAt(m_log, logged->second);
    return pageAt(m_file, qint64(number - 1) * pageSize);
}

bool PageFile::forEachIn(const File& file,
                         qint64 first,
                         qint64 stride,
                         qint64 end,
                         const std::function<bool(const QByteArray&)>& visit) const
{
    for (qint64 at = first; at < end; at += stride) {
        const auto page = pageAt(file, at);
        if (page && !visit(*page)) return false;
    }
    return true;
}

void PageFile::forEachPage(const std::function<bool(const QByteArray&)>& visit) const
{
    if (!forEachIn(m_file, 0, pageSize, m_size, visit) || !m_log) return;
    forEachIn(m_log, logHeader + frameHeader, frameSize, m_logSize, visit);
}

}  // namespace ratoon
