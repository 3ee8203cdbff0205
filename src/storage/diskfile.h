// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct stat;

namespace ratoon {

// Files as POSIX sees them: the one place that knows about descriptors and syncing.

/// Tells one state of a file from another: written to or replaced, it has another mark.
struct FileMark {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0;  ///< Nanoseconds.
    /// False: the same file may have another inode tomorrow, and it tells nothing.
    bool isInodeLasting = true;

    friend bool operator==(const FileMark& a, const FileMark& b);
};

FileMark markFrom(const struct stat& status, bool isInodeLasting);
/// Nothing if there is no such file. Follows symbolic links.
std::optional<FileMark> markOf(const QString& path);

/// The same name, whatever the current folder will be. Nothing of it is resolved: "link/.." is a matter of the system.
QString absolutePath(const QString& path);
/// Where a file of that name is, or would be made: all symbolic links are followed, a dangling one at the end as well.
QString followedPath(const QString& path);

/// The folder a file is in.
QString folderOf(const QString& path);

/// Makes a folder that only this user can enter, and the ones above it. It must not exist.
Result<void> makePrivateFolder(const QString& path);

/// The first `count` bytes, or fewer if the file is shorter.
Result<QByteArray> firstBytes(const QString& path, qint64 count);

/// Made by sharing the blocks of the original, or by writing every byte again.
enum class CopyKind { Clone, Written };

/// Makes `to`, which must not exist, a copy of `from`: as a clone where the file system can, in the kernel otherwise.
/// With the rights of `like`, if that exists.
Result<CopyKind>
copyFile(const QString& from, const QString& to, const QString& like, const Cancel& cancel = {});
/// Gives `to` the owner, group, access rights, lists of access and attributes of `from`, as far as this user may, and
/// never more to anybody; nothing if there is no such file.
Result<void> copyRights(const QString& from, const QString& to);
/// Both files hold the same bytes.
Result<bool> isEqualFile(const QString& a, const QString& b, const Cancel& cancel = {});
/// Replaces some bytes inside a file.
Result<void> patchFile(const QString& path, qint64 at, const QByteArray& bytes);

/// What was written is on the disk when these return.
Result<void> syncFile(const QString& path);
Result<void> syncFolder(const QString& path);
/// Makes a file with these bytes, synced, in place of what was there.
Result<void> writeFile(const QString& path, const QByteArray& bytes);
/// Renames `from` to `to`, in place of what was there.
Result<void> renameFile(const QString& from, const QString& to);
/// The same, and syncs the folder.
Result<void> replaceFile(const QString& from, const QString& to);

/// Renames a file, unless something has that name: false then, with errno EEXIST.
bool moveToFreeName(const QString& from, const QString& to);
/// Swaps two files of one file system in one step. False if the system cannot.
bool exchangeFiles(const QString& a, const QString& b);
/// The disk of that folder has room for so many bytes.
bool hasRoomFor(const QString& folder, qint64 bytes);
/// The file system of that folder is on another machine, or made up by a program: memory that processes share there is
/// not what it seems.
bool isFarDisk(const QString& folder);
/// The system's number for the kind of file system that something is on; 0 where there is none.
quint32 diskKind(const QString& path);
quint32 diskKind(int descriptor);
bool isFarKind(quint32 kind);
/// Such a file system has no numbers of its own for its files.
bool makesUpInodes(quint32 kind);
/// Both folders are on one file system.
bool isSameDisk(const QString& folderA, const QString& folderB);
/// Nobody else has the file open, by any name, and it is this user's: whatever is done to it, nobody else sees half of
/// it. False where the system cannot tell.
bool isOursAlone(const QString& path);

/// What to say when the system refuses: NotFound for what was to be read, Unwritable for what was to be written.
Error unreadable(int systemError, const QString& path);
Error unwritable(int systemError, const QString& path);
/// Somebody else has written to what was to be replaced.
Error changedMeanwhile(const QString& path);

}  // namespace ratoon
