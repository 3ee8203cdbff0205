// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "storage/mending.h"
#include "storage/partfile.h"
#include "storage/relinking.h"
#include "storage/schema.h"
#include "storage/verify.h"

#include <QCoreApplication>

namespace ratoon {

namespace {

/// Fills the new file. False if there is nothing to make a document of.
Result<bool>
fill(const PageFile& pages, const QString& file, SalvageReport& report, const Cancel& cancel)
{
    TRY(database, Database::open(file, Database::Access::Create));
    // Whatever happens before it is done, it is thrown away: nothing needs to be undone or synced.
    CHECKED(database.runScript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                               "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"));
    TRY(transaction, Transaction::begin(database));
    CHECKED(createSchema(database));
    TRY(rows, salvagedRows(pages, database, cancel));
    CHECKED(relink(database, rows, cancel));
    Mending mending(database, std::move(rows), cancel);
    TRY(isAnything, mending.run());
    if (!isAnything) return false;
    CHECKED(transaction.commit());
    report = std::move(mending.report);
    TRY(checked, verified(database, cancel));
    report.versions = checked.versions;
    report.tiles = checked.tiles;
    report.replies = checked.replies;
    report.problems.insert(report.problems.end(), checked.problems.begin(), checked.problems.end());
    return true;
}

tl::unexpected<Error> nothingLeft(const QString& path)
{
    if (isProjectFile(path)) {
        return failure(
            ErrorCode::Damaged,
            {QT_TRANSLATE_NOOP("Sentence", "Nothing in %1 can be read any more."), {path}},
            {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
    }
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "%1 is no Ratoon document."), {path}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose another file.")});
}

/// The damaged document stays as it is.
Result<void> checkOther(const QString& path, const QString& target)
{
    const auto from = markOf(path);
    const auto to = markOf(target);
    if (!from || !to || from->device != to->device || from->inode != to->inode) return {};
    return failure(ErrorCode::Unwritable,
                   {QT_TRANSLATE_NOOP("Sentence", "%1 is the damaged document itself."), {target}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose another name.")});
}

}  // namespace

Result<SalvageReport> salvageRows(const QString& path, const QString& file, const Cancel& cancel)
{
    TRY(pages, PageFile::open(path));
    SalvageReport report;
    TRY(isAnything, fill(pages, file, report, cancel));
    if (!isAnything) return nothingLeft(path);
    CHECKED(syncFile(file));
    return report;
}

Result<SalvageReport> salvageFile(const QString& path, const QString& target, const Cancel& cancel)
{
    const QString place = followedPath(target);
    CHECKED(checkOther(path, place));
    const std::optional<FileMark> replacing = markOf(place);
    TRY(part, PartFile::beside(place));
    CHECKED(part.make());
    auto report = salvageRows(path, part.path(), cancel);
    if (!report) return failure(part.named(report.error()));
    const auto done = part.publish(cancel, replacing);
    if (!done) return failure(part.named(done.error()));
    return report;
}

}  // namespace ratoon
