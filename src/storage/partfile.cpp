// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/partfile.h"

#include "storage/descriptor.h"
#include "storage/foreignlog.h"
#include "storage/metatable.h"
#include "storage/namebeside.h"
#include "storage/partname.h"
#include "storage/schema.h"
#include "storage/versiontable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace ratoon {

namespace {

/// Whoever took away all leave to write meant it, even where the system's administrator may.
bool isReadOnlyFile(const QString& path)
{
    constexpr auto anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo info(path);
    return !info.isWritable() || !(info.permissions() & anybody);
}

}  // namespace

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
    return checkNoForeignLog(target, ErrorCode::Unwritable);
}

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
    sweepParts(folderOf(target));
    return PartFile(target);
}

PartFile::PartFile(const QString& target) : m_target(target), m_path(newPartName(target)) {}

PartFile::~PartFile()
{
    if (!m_path.isEmpty()) QFile::remove(m_path);
}

PartFile::PartFile(PartFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
    , m_lock(std::exchange(other.m_lock, std::nullopt))
    , m_published(other.m_published)
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

Result<void> PartFile::make()
{
    const Descriptor made(m_path, O_WRONLY | O_CREAT | O_EXCL, 0666);
    if (!made.isOpen()) return failure(unwritable(errno, m_target));
    lock();
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
    // Whoever has the old file open may have begun to write a log.
    CHECKED(checkNoForeignLog(m_target, ErrorCode::Unwritable));
    CHECKED(replacing ? exchange(*replacing, *own) : takeName());
    m_published = own;
    CHECKED(syncFolder(folderOf(m_target)));
    return *own;
}

Result<void> PartFile::takeName()
{
    if (!moveToFreeName(m_path, m_target)) return failure(unwritable(errno, m_target));
    return {};
}

/// Looks at what it took away, and puts that back if it is not what it should be: between looking and renaming, another
/// program may write.
Result<void> PartFile::exchange(const FileMark& replacing, const FileMark& own)
{
    if (markOf(m_target) != replacing) return failure(changedMeanwhile(m_target));
    const QString swapping = swapPartName(m_target, own, replacing);
    if (!moveToFreeName(m_path, swapping)) return failure(unwritable(errno, m_target));
    m_path = swapping;
    if (!exchangeFiles(m_path, m_target)) {
        // Not every file system can: looked at, renamed.
        if (markOf(m_target) != replacing) return failure(changedMeanwhile(m_target));
        return renameFile(m_path, m_target);
    }
    // Whoever swept it away meanwhile knew it, or has given it a name that people see.
    const auto back = markOf(m_path);
    if ((back && back != replacing) || !foreignLog(m_target).isEmpty()) return putBack(own);
    m_lock.reset();
    return {};
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
               (errno == EEXIST && !QFileInfo(name).isSymLink() && markOf(name) == markOf(path));
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

Error PartFile::named(Error error) const
{
    if (!m_path.isEmpty()) error.what.values.replaceInStrings(m_path, m_target);
    return error;
}

}  // namespace ratoon
