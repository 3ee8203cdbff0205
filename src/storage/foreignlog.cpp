// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/foreignlog.h"

#include "storage/diskfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace ratoon {

namespace {

// https://www.sqlite.org/fileformat2.html, "The Rollback Journal" and "The Write-Ahead Log". One that is done with is
// removed, cut to nothing, or begins with zeros; of a write-ahead log, only the header is left.
struct LogKind {
    const char* suffix;
    QByteArrayView begin;
    qint64 headerSize;  ///< Bytes.
};

constexpr std::array kinds = {
    LogKind{"-wal", QByteArrayView("\x37\x7f\x06", 3), 32},
    LogKind{"-journal", QByteArrayView("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8), 28},
};

bool isInUse(const QString& log, const LogKind& kind)
{
    const QFileInfo file(log);
    if (!file.isFile() || file.size() <= kind.headerSize) return false;
    const auto begin = firstBytes(log, kind.begin.size());
    // What cannot be read may be one.
    return !begin || *begin == kind.begin;
}

}  // namespace

QString foreignLog(const QString& document)
{
    for (const LogKind& kind : kinds) {
        QString log = document + QLatin1String(kind.suffix);
        if (isInUse(log, kind)) return log;
    }
    return {};
}

Result<void> checkNoForeignLog(const QString& document, ErrorCode code)
{
    const QString log = foreignLog(document);
    if (log.isEmpty()) return {};
    return failure(
        code,
        foreignLogFound(log),
        {QT_TRANSLATE_NOOP("Sentence",
                           "Open the document in that program and close it there. If that program "
                           "is gone, move the log to another folder.")});
}

Sentence foreignLogFound(const QString& log)
{
    return {QT_TRANSLATE_NOOP("Sentence",
                              "Another program has left changes of the document in a log beside "
                              "it: %1."),
            {log}};
}

}  // namespace ratoon
