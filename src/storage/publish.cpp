// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a document is saved:
//
//  1. A file that holds everything is made beside the target, under a name that only this program uses:
//      a. the *spare*, brought up to date with the rows that are new. It is the file that the last save replaced, kept
//         in the folder of the working copy; for the first save after opening, a copy of that file, made meanwhile. This
//         costs what changed; see spare.h for when it is done;
//      b. else a copy of the working copy: what has gathered in its WAL is moved into its main file, which is then
//         complete by itself; that is copied, as a clone where the file system can do that, which costs nothing, else
//         inside the kernel; what was written is read back and compared, byte for byte (network folders are known to
//         lose writes without a word); and two bytes of its header are changed from "WAL" to "rollback journal", so that
//         it needs no file beside it and can be mailed, synced and opened from a read-only folder.
//  2. It is opened, its head is looked up, and it is synced.
//  3. It takes a name that tells which two files are about to change places, and changes places with the target, in one
//     step. If what comes back is not the file that was there when the save began, they change places again, and the
//     save is refused; if even that cannot be done, theirs goes on beside it as a conflict. Where there was no file, it
//     takes the name only if there still is none. (Where the system cannot do so in one step: looked at, renamed.)
//  4. The folder is synced. What came back becomes the spare, if it is ours and may.
//
// A crash before 3 leaves the old file, and at worst the new one, which a later save in that folder removes; a crash in
// 3 may leave theirs under that name, which the later save makes a conflict.
//
// Nothing is ever written into a file that has the target's name: a crash would leave a file that is whole only together
// with its journal, and whoever copies, mails or syncs it meanwhile gets a torn one.
#include "storage/publish.h"

#include "storage/partfile.h"
#include "storage/spare.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

namespace ratoon {

namespace {

/// Of the header: the version to write, then the one to read. 1: journal, 2: WAL.
constexpr int journalModeAt = 18;

/// The working copy's WAL is empty after this.
Result<void> gather(Database& database)
{
    TRY(blocked, database.number(1, "PRAGMA wal_checkpoint(TRUNCATE)"));
    if (blocked) return failure(unwritable(EBUSY, QStringLiteral("document.ratoon")));
    return {};
}

Result<void> makeCopy(const QString& file, PartFile& part, const Cancel& cancel)
{
    CHECKED(part.copy(file, cancel));
    return patchFile(part.path(), journalModeAt, QByteArrayLiteral("\x01\x01"));
}

}  // namespace

/// Nothing if a spare cannot be made of the file, or is not worth it.
std::optional<PiecewiseCopy> Publisher::startedOn(const Publication& what) const
{
    const QString folder = folderOf(what.file);
    if (!what.replacing || !isSameDisk(folder, folderOf(what.target)) ||
        !hasRoomFor(folder, 2 * what.replacing->size)) {
        return std::nullopt;
    }
    auto copy = PiecewiseCopy::of(what.target);
    if (!copy || copy->mark() != what.replacing) return std::nullopt;
    return *std::move(copy);
}

bool Publisher::prepare(const Publication& what, qint64 bytes, const Cancel& cancel)
{
    if (m_spare || m_isPrepared) return true;
    if (!m_coming) m_coming = startedOn(what);
    const Spare spare(what.file);
    const Result<bool> isWhole =
        m_coming ? m_coming->next(spare.incoming(), bytes, cancel) : Result<bool>(false);
    if (m_coming && isWhole && !*isWhole) return false;
    if (isWhole.value_or(false)) m_spare = spare.takenIn();
    dropPrepared(spare);
    return true;
}

void Publisher::dropPrepared(const Spare& spare)
{
    if (m_coming) QFile::remove(spare.incoming());
    m_coming.reset();
    m_isPrepared = true;
}

Result<FileMark>
Publisher::publish(Database& database, const Publication& what, const Cancel& cancel)
{
    m_published.reset();
    TRY(part, PartFile::beside(what.target));
    const Spare spare(what.file);
    dropPrepared(spare);
    Result<void> made;
    if (!what.isOurs || !spare.become(part, database, m_spare)) {
        made = gather(database);
        if (made) made = makeCopy(what.file, part, cancel);
    }
    m_spare.reset();
    if (!made) return failure(part.named(made.error()));
    auto published = part.publish(cancel, what.replacing);
    m_published = part.published();
    if (!published) return failure(part.named(published.error()));
    if (what.isOurs) m_spare = spare.kept(part.path());
    m_isPrepared = false;
    return published;
}

}  // namespace ratoon
