// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/compact.h"

#include "storage/partfile.h"
#include "storage/project.h"
#include "storage/schema.h"
#include "storage/searchindex.h"
#include "storage/verify.h"

#include <QCoreApplication>

#include <cerrno>

namespace ratoon {

namespace {

tl::unexpected<Error> notSound(const QString& path)
{
    return failure(ErrorCode::Damaged,
                   {QT_TRANSLATE_NOOP("Sentence", "%1 is damaged, and stays as it is."), {path}},
                   {QT_TRANSLATE_NOOP("Sentence", "Salvage what can still be read first.")});
}

Result<Database> openedForWork(const QString& path)
{
    TRY(database, Database::open(path, Database::Access::Write));
    // A file that is thrown away if anything fails: nothing needs to be undone or synced.
    CHECKED(database.runScript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"));
    return database;
}

/// A copy of the document without what nothing leads to.
Result<Garbage> sweep(const QString& path, PartFile& copy, const Cancel& cancel)
{
    CHECKED(copyFile(path, copy.path(), path, cancel));
    copy.lock();
    TRY(database, openedForWork(copy.path()));
    TRY(transaction, Transaction::begin(database));
    TRY(removed, removeGarbage(database, cancel));
    CHECKED(SearchIndex(database).rebuild());
    CHECKED(transaction.commit());
    database.setCancel(cancel);
    TRY(report, verified(database, cancel));
    if (!report.problems.empty()) return notSound(path);
    return removed;
}

/// Its rows side by side, with no page between them that holds nothing.
Result<void> writeDense(const QString& from, PartFile& part, const Cancel& cancel)
{
    CHECKED(part.make());
    TRY(database, Database::open(from, Database::Access::Immutable));
    database.setCancel(cancel);
    CHECKED(database.run("VACUUM INTO ?1", part.path()));
    return copyRights(part.target(), part.path());
}

Result<void> checkSound(const QString& path, const Cancel& cancel)
{
    TRY(report, verifyFile(path, cancel));
    return report.problems.empty() ? Result<void>() : notSound(path);
}

/// From the old file to the new one, by way of `work`.
Result<CompactReport>
compacted(const FileMark& before, PartFile& work, PartFile& part, const Cancel& cancel)
{
    TRY(removed, sweep(part.target(), work, cancel));
    CHECKED(writeDense(work.path(), part, cancel));
    CHECKED(checkSound(part.path(), cancel));
    TRY(after, part.publish(cancel, before));
    return CompactReport{.bytesBefore = before.size, .bytesAfter = after.size, .removed = removed};
}

}  // namespace

Result<CompactReport> compactFile(const QString& path, const Cancel& cancel)
{
    const QString target = followedPath(path);
    const std::optional<FileMark> mark = markOf(target);
    if (!mark) return failure(unreadable(errno, target));
    TRY(header, firstBytes(target, headerSize));
    if (fileKind(header) != FileKind::Document) CHECKED(verifyFile(target, cancel));
    TRY(work, PartFile::beside(target));
    TRY(part, PartFile::beside(target));
    auto report = compacted(*mark, work, part, cancel);
    if (!report) return failure(part.named(work.named(report.error())));
    return report;
}

}  // namespace ratoon
