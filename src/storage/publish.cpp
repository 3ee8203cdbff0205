// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a document is saved:
//
//  1. What has gathered in the working copy's WAL is moved into its main file, which is then complete by itself.
//  2. That file is copied beside the target, under a name that only this program uses: as a clone where the file system
//     can do that, which costs nothing, else inside the kernel.
//  3. A copy that was written is read back and compared, byte for byte. (Network folders are known to lose writes
//     without a word.)
//  4. Two bytes of its header are changed from "WAL" to "rollback journal", so that it needs no file beside it and can
//     be mailed, synced and opened from a read-only folder. It is opened, and its head is looked up.
//  5. The copy is synced, renamed to the target, and the folder synced.
//
// A crash before 5 leaves the old file, and at worst the copy, which a later save in that folder removes.
//
// Why the whole file, when SQLite could write the change alone into the old one? Because then a crash would leave a file
// that is whole only together with its journal, and whoever copies, mails or syncs it meanwhile gets a torn one; and
// because two programs would have to agree on locks over whatever network the folder is on. Renaming asks nothing of
// anyone. The price is that a save costs what there is, not what changed, unless the file system can clone.
#include "storage/publish.h"

#include "base/id.h"
#include "storage/diskfile.h"
#include "storage/metatable.h"
#include "storage/schema.h"
#include "storage/versiontable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ratoon {

namespace {

constexpr int journalModeAt =
    18;  ///< Of the header: the version to write, then the one to read. 1: journal, 2: WAL.
constexpr qint64 abandonedAfter = 60;  ///< Seconds without a change.

QString partPrefix()
{
    return QStringLiteral(".ratoon-");
}

QString partSuffix()
{
    return QStringLiteral(".part");
}

/// The copy under way: removed unless it was renamed, and locked so that nobody else removes it.
class PartFile {
public:
    explicit PartFile(const QString& folder)
        : m_path(folder + u'/' + partPrefix() + idToString(randomId()) + partSuffix())
    {}
    ~PartFile() { QFile::remove(m_path); }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    const QString& path() const { return m_path; }
    void lock() { m_lock = FileLock::taken(m_path); }

private:
    QString m_path;
    std::optional<FileLock> m_lock;
};

void removeAbandonedParts(const QString& folder)
{
    const QDateTime recently = QDateTime::currentDateTimeUtc().addSecs(-abandonedAfter);
    const QStringList pattern = {partPrefix() + u'*' + partSuffix()};
    for (const QFileInfo& part : QDir(folder).entryInfoList(pattern, QDir::Files | QDir::Hidden)) {
        if (part.lastModified() > recently) continue;
        if (FileLock::taken(part.filePath())) QFile::remove(part.filePath());
    }
}

Result<void> checkTarget(const QString& target)
{
    const QFileInfo info(target);
    if (info.exists() && !info.isFile()) {
        return failure(ErrorCode::Unwritable,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 is not a file."), {target}},
                       {QT_TRANSLATE_NOOP("Sentence", "Choose another name.")});
    }
    if (!QFileInfo(folderOf(target)).isDir()) return failure(unwritable(ENOENT, folderOf(target)));
    return {};
}

/// The working copy's WAL is empty after this.
Result<void> gather(Database& database)
{
    TRY(blocked, database.number(1, "PRAGMA wal_checkpoint(TRUNCATE)"));
    if (blocked) return failure(unwritable(EBUSY, QStringLiteral("document.ratoon")));
    return {};
}

tl::unexpected<Error> lostWrites(const QString& target)
{
    return failure(
        ErrorCode::Unwritable,
        {QT_TRANSLATE_NOOP("Sentence", "What was written for %1 reads back differently."),
         {target}},
        {QT_TRANSLATE_NOOP("Sentence", "Save in another place: this disk is not to be trusted.")});
}

/// Opens as a document, and knows its head.
Result<void> checkReadable(const QString& path)
{
    TRY(header, firstBytes(path, 100));
    if (fileKind(header) != FileKind::Document) return lostWrites(path);
    TRY(copy, Database::open(path, Database::Access::Immutable));
    TRY(head, MetaTable(copy).head());
    TRY(known, VersionTable(copy).contains(head));
    if (!known) return lostWrites(path);
    return {};
}

Result<void>
makeCopy(const QString& file, PartFile& part, const QString& target, const Cancel& cancel)
{
    TRY(kind, copyFile(file, part.path(), target, cancel));
    part.lock();
    if (kind == CopyKind::Written) {
        TRY(equal, isEqualFile(file, part.path(), cancel));
        if (!equal) return lostWrites(target);
    }
    CHECKED(patchFile(part.path(), journalModeAt, QByteArrayLiteral("\x01\x01")));
    CHECKED(checkReadable(part.path()));
    return syncFile(part.path());
}

}  // namespace

Result<void>
publish(Database& database, const QString& file, const QString& target, const Cancel& cancel)
{
    CHECKED(checkTarget(target));
    CHECKED(gather(database));
    const QString folder = folderOf(target);
    removeAbandonedParts(folder);
    PartFile part(folder);
    Result<void> done = makeCopy(file, part, target, cancel);
    if (done && cancel.requested()) done = failure(Error{.code = ErrorCode::Cancelled});
    if (done) done = replaceFile(part.path(), target);
    // People know the name that they chose, not that of the copy.
    if (!done) done.error().what.values.replaceInStrings(part.path(), target);
    return done;
}

}  // namespace ratoon
