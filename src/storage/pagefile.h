// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace ratoon {

/// The pages of a SQLite file as they lie there, sound or not: those of its log, which are newer, included. What the
/// disk cannot read is left out. For one thread at a time.
class PageFile {
public:
    static Result<PageFile> open(const QString& path);

    /// 4096 in what this program makes. Another one may have written the document anew. Where the header is lost, it is
    /// what the pages look like.
    int pageSize() const { return m_pageSize; }
    /// Bytes of the file and its log.
    qint64 size() const { return m_size + m_logSize; }
    /// The newest page of that number (the first is 1). Nothing beyond the end, or where the disk fails.
    std::optional<QByteArray> page(quint32 number) const;
    /// All pages, old ones in the log too; a cut last page ends in zeros. False from `visit` ends it.
    void forEachPage(const std::function<bool(const QByteArray&)>& visit) const;

private:
    struct Closer {
        void operator()(const int* descriptor) const;
    };
    using File = std::unique_ptr<const int, Closer>;

    PageFile() = default;
    static File opened(const QString& path);
    void readLog();
    int foundPageSize() const;
    int guessedPageSize() const;
    std::optional<QByteArray> pageAt(const File& file, qint64 at) const;
    bool forEachIn(const File& file,
                   qint64 first,
                   qint64 stride,
                   qint64 end,
                   const std::function<bool(const QByteArray&)>& visit) const;

    File m_file;
    File m_log;
    qint64 m_size = 0;
    qint64 m_logSize = 0;
    int m_pageSize = 4096;
    /// Page number → place in the log, the last one.
    std::unordered_map<quint32, qint64> m_logged;
};

}  // namespace ratoon
