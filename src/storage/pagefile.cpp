// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pagefile.h"

#include "storage/diskfile.h"

#include <QFile>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace ratoon {

namespace {

constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr int smallestPage = 512;
constexpr int largestPage = 65536;

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

/// Numbers of two bytes, of which 0 stands for one that needs more.
int numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

/// The first bytes of a page of a table or an index (https://www.sqlite.org/fileformat2.html, 1.6).
bool isTreePage(const QByteArray& head, int pageSize)
{
    constexpr qsizetype wanted = 8;
    if (head.size() < wanted) return false;
    const char kind = head[0];
    const int cells = numberAt(head, 3);
    const int content = numberAt(head, 5) == 0 ? largestPage : numberAt(head, 5);
    return (kind == 2 || kind == 5 || kind == 10 || kind == 13) && numberAt(head, 1) < pageSize &&
           content <= pageSize && content >= wanted + 2 * cells &&
           static_cast<quint8>(head[7]) <= 60;
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
    pages.m_pageSize = pages.foundPageSize();
    pages.m_log = opened(path + QStringLiteral("-wal"));
    if (pages.m_log) pages.readLog();
    return pages;
}

/// By the header, as long as there is a second sign that it is one.
int PageFile::foundPageSize() const
{
    const QByteArray header = bytesAt(*m_file, 0, 32);
    if (header.size() < 32) return m_pageSize;
    const int said = numberAt(header, 16) == 1 ? largestPage : numberAt(header, 16);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    const bool isPossible = said >= smallestPage && (said & (said - 1)) == 0;
    const bool isHeader = header.startsWith("SQLite format 3") || pages * said == m_size;
    return isPossible && isHeader ? said : guessedPageSize();
}

/// The largest one at which about as many pages begin as pages do as at any.
int PageFile::guessedPageSize() const
{
    constexpr qint64 enough = 64 << 20;
    const qint64 end = std::min(m_size, enough);
    int guess = m_pageSize;
    qint64 most = 0;
    for (int size = smallestPage; size <= largestPage; size *= 2) {
        qint64 count = 0;
        for (qint64 at = 0; at < end; at += size)
            count += isTreePage(bytesAt(*m_file, at, 8), size);
        if (count > 0 && 10 * count >= 9 * most) guess = size;
        most = std::max(most, count);
    }
    return guess;
}

void PageFile::readLog()
{
    const qint64 frameSize = frameHeader + m_pageSize;
    m_logSize = sizeOf(*m_log);
    for (qint64 at = logHeader; at + frameSize <= m_logSize; at += frameSize) {
        const QByteArray number = bytesAt(*m_log, at, 4);
        if (number.size() == 4)
            m_logged[qFromBigEndian<quint32>(number.constData())] = at + frameHeader;
    }
}

std::optional<QByteArray> PageFile::pageAt(const File& file, qint64 at) const
{
    QByteArray bytes = bytesAt(*file, at, m_pageSize);
    if (bytes.isEmpty()) return std::nullopt;
    bytes.append(m_pageSize - bytes.size(), '\0');
    return bytes;
}

std::optional<QByteArray> PageFile::page(quint32 number) const
{
    if (number == 0) return std::nullopt;
    const auto logged = m_logged.find(number);
    if (logged != m_logged.end()) return pageAt(m_log, logged->second);
    return pageAt(m_file, qint64(number - 1) * m_pageSize);
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
    if (!forEachIn(m_file, 0, m_pageSize, m_size, visit) || !m_log) return;
    forEachIn(m_log, logHeader + frameHeader, frameHeader + m_pageSize, m_logSize, visit);
}

}  // namespace ratoon
