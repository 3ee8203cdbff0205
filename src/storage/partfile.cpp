// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/partfile.h"

#include "base/id.h"
#include "storage/metatable.h"
#include "storage/schema.h"
#include "storage/versiontable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace ratoon {

namespace {

constexpr qint64 abandonedAfter = 60;  ///< Seconds without a change.

QString partPrefix()
{
    return QStringLiteral(".ratoon-");
}

QString partSuffix()
{
    return QStringLiteral(".part");
}

void removeAbandonedParts(const QString& folder)
{
    const QDateTime recently = QDateTime::currentDateTimeUtc().addSecs(-abandonedAfter);
    const QStringList pattern = {partPrefix() + u'*' + partSuffix()};
    for (const QFileInfo& part : QDir(folder).entryInfoList(pattern, QDir::Files | QDir::Hidden)) {
        if (part.lastModified() > recently) continue;
        if (FileLock::taken(part.filePath())) QFile::remove(part.filePath());
    }
}

/// Whoever took away all leave to write meant it, even where the system's administrator may.
bool isReadOnlyFile(const QString& path)
{
    constexpr auto anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo info(path);
    return !info.isWritable() || !(info.permissions() & anybody);
}

Result<void> checkTarget(const QString& target)
{
    const QFileInfo info(target);
    if (info.exists() && !info.isFile()) {
        return failure(ErrorCode::Unwritable,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 is not a file."), {target}},
                       {QT_TRANSLATE_NOOP("Sentence", "Choose another name.")});
    }
    // The rename would not ask: it needs no leave but the folder's.
    if (info.exists() && isReadOnlyFile(target)) return failure(unwritable(EACCES, target));
    if (!QFileInfo(folderOf(target)).isDir()) return failure(unwritable(ENOENT, folderOf(target)));
    return {};
}

}  // namespace

tl::unexpected<Error> lostWrites(const QString& target)
{
    return failure(
        ErrorCode::Unwritable,
        {QT_TRANSLATE_NOOP("Sentence", "What was written for %1 reads back differently."),
         {target}},
        {QT_TRANSLATE_NOOP("Sentence", "Save in another place: this disk is not to be trusted.")});
}

Result<PartFile> PartFile::beside(const QString& target)
{
    CHECKED(checkTarget(target));
    removeAbandonedParts(folderOf(target));
    return PartFile(target);
}

PartFile::PartFile(const QString& target)
    : m_target(target)
    , m_path(folderOf(target) + u'/' + partPrefix() + idToString(randomId()) + partSuffix())
{}

PartFile::~PartFile()
{
    if (!m_path.isEmpty()) QFile::remove(m_path);
}

PartFile::PartFile(PartFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
    , m_lock(std::exchange(other.m_lock, std::nullopt))
{}

Result<void> PartFile::check() const
{
    TRY(header, firstBytes(m_path, 100));
    if (fileKind(header) != FileKind::Document) return lostWrites(m_target);
    TRY(copy, Database::open(m_path, Database::Access::Immutable));
    TRY(head, MetaTable(copy).head());
    TRY(known, VersionTable(copy).contains(head));
    if (!known) return lostWrites(m_target);
    return {};
}

Result<void> PartFile::publish(const Cancel& cancel, const std::optional<FileMark>& replacing)
{
    CHECKED(check());
    CHECKED(syncFile(m_path));
    if (cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
    return replacing ? exchange(*replacing) : replaceFile(m_path, m_target);
}

/// Looks at what it took away, and puts that back if it is not what it should be: between looking and renaming, another
/// program may write.
Result<void> PartFile::exchange(const FileMark& replacing)
{
    if (markOf(m_target) != replacing) return failure(changedMeanwhile(m_target));
    if (!exchangeFiles(m_path, m_target)) return replaceFile(m_path, m_target);
    if (markOf(m_path) != replacing) {
        if (!exchangeFiles(m_path, m_target)) return failure(unwritable(errno, m_target));
        return failure(changedMeanwhile(m_target));
    }
    m_lock.reset();
    return syncFolder(folderOf(m_target));
}

Error PartFile::named(Error error) const
{
    error.what.values.replaceInStrings(m_path, m_target);
    return error;
}

}  // namespace ratoon
