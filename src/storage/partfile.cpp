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

#include <unistd.h>

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

/// The beginning of a name, in at most so many bytes.
QString shortened(QString name, qsizetype bytes)
{
    while (QFile::encodeName(name).size() > bytes) name.chop(1);
    return name;
}

/// Calls `take` with names beside a file, until one is not that of another file. False from `take` comes with an errno.
template <typename Take>
Result<void> takeNameBeside(const QString& path, const QString& word, const Take& take)
{
    const QFileInfo file(path);
    constexpr int attempts = 100;
    constexpr qsizetype longestBase = 120;  // so that the name stays within 255 bytes in any script
    for (int number = 1; number <= attempts; ++number) {
        const QString name = QStringLiteral("%1/%2.%3%4.%5")
                                 .arg(file.absolutePath(),
                                      shortened(file.completeBaseName(), longestBase),
                                      word,
                                      number == 1 ? QString() : QStringLiteral("-%1").arg(number),
                                      shortened(file.suffix(), 20));
        if (take(name)) return syncFolder(file.absolutePath());
        if (errno != EEXIST) return failure(unwritable(errno, name));
    }
    return failure(unwritable(EEXIST, path));
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
    TRY(header, firstBytes(m_path, headerSize));
    if (fileKind(header) != FileKind::Document) return lostWrites(m_target);
    TRY(copy, Database::open(m_path, Database::Access::Immutable));
    TRY(head, MetaTable(copy).head());
    TRY(known, VersionTable(copy).contains(head));
    if (!known) return lostWrites(m_target);
    return {};
}

Result<void> PartFile::copy(const QString& from, const Cancel& cancel)
{
    const std::optional<FileMark> before = markOf(from);
    TRY(kind, copyFile(from, m_path, m_target, cancel));
    lock();
    if (kind == CopyKind::Clone) return {};
    // Network folders are known to lose writes without a word.
    TRY(equal, isEqualFile(from, m_path, cancel));
    if (equal) return {};
    return markOf(from) == before ? lostWrites(m_target) : failure(changedMeanwhile(from));
}

Result<FileMark> PartFile::publish(const Cancel& cancel, const std::optional<FileMark>& replacing)
{
    CHECKED(check());
    CHECKED(syncFile(m_path));
    if (cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
    // Renaming changes none of it; afterwards, the target may be somebody else's file already.
    const std::optional<FileMark> own = markOf(m_path);
    if (!own) return failure(unreadable(errno, m_path));
    CHECKED(replacing ? exchange(*replacing, *own) : takeName());
    return *own;
}

Result<void> PartFile::takeName()
{
    if (!moveToFreeName(m_path, m_target)) return failure(unwritable(errno, m_target));
    return syncFolder(folderOf(m_target));
}

/// Looks at what it took away, and puts that back if it is not what it should be: between looking and renaming, another
/// program may write.
Result<void> PartFile::exchange(const FileMark& replacing, const FileMark& own)
{
    if (markOf(m_target) != replacing) return failure(changedMeanwhile(m_target));
    if (!exchangeFiles(m_path, m_target)) {
        // Not every file system can: looked at, renamed.
        if (markOf(m_target) != replacing) return failure(changedMeanwhile(m_target));
        return replaceFile(m_path, m_target);
    }
    if (markOf(m_path) != replacing) return putBack(own);
    m_lock.reset();
    return syncFolder(folderOf(m_target));
}

/// Where somebody's file came back that cannot return to its place, or another one for it, that may be the only one
/// there is: it goes on under a name of its own.
tl::unexpected<Error> PartFile::putBack(const FileMark& own)
{
    const bool isBack = exchangeFiles(m_path, m_target) && markOf(m_path) == own;
    if (!isBack && !keepAs(conflictWord())) m_path.clear();
    return failure(changedMeanwhile(m_target));
}

Result<void> PartFile::keepAs(const QString& word)
{
    CHECKED(takeNameBeside(
        m_target, word, [this](const QString& name) { return moveToFreeName(m_path, name); }));
    m_path.clear();
    return {};
}

Result<void> keepBeside(const QString& path, const QString& word, const Cancel& cancel)
{
    const auto isLinked = [&path](const QString& name) {
        return ::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) ==
                   0 ||
               (errno == EEXIST && markOf(name) == markOf(path));
    };
    if (takeNameBeside(path, word, isLinked)) return {};
    // Some file systems know no second name.
    TRY(part, PartFile::beside(path));
    Result<void> done = part.copy(path, cancel);
    if (done) done = syncFile(part.path());
    if (done) done = part.keepAs(word);
    if (!done) return failure(part.named(done.error()));
    return done;
}

QString conflictWord()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("'conflict-'yyyyMMdd-HHmmss"));
}

Error PartFile::named(Error error) const
{
    if (!m_path.isEmpty()) error.what.values.replaceInStrings(m_path, m_target);
    return error;
}

}  // namespace ratoon
