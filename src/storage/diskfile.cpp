// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/diskfile.h"

#include "storage/descriptor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/vfs.h>
#include <sys/xattr.h>
#endif

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>

namespace ratoon {

namespace {

constexpr qsizetype step = 8 << 20;  ///< Bytes between two looks at whether to go on.
constexpr int mostLinks = 40;        ///< As the kernel allows.

tl::unexpected<Error> readFailure(const QString& path)
{
    return failure(unreadable(errno, path));
}

tl::unexpected<Error> writeFailure(const QString& path)
{
    return failure(unwritable(errno, path));
}

Result<void> copyBytes(const Descriptor& from,
                       const Descriptor& to,
                       const std::pair<QString, QString>& paths,
                       const Cancel& cancel)
{
    for (;;) {
        if (cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        if (copiedInKernel(from, to, step) > 0) continue;
        TRY(bytes, readSome(from, step, paths.first));
        if (bytes.isEmpty()) return {};
        CHECKED(writeAll(to, bytes, paths.second));
    }
}

/// Its own path where there is no such folder.
QString realFolder(const QString& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    return real ? QFile::decodeName(real.get()) : QDir::cleanPath(path);
}

/// What a symbolic link says; empty for anything else.
QString linkAt(const QString& path)
{
    std::array<char, PATH_MAX> text = {};
    const auto length = ::readlink(QFile::encodeName(path).constData(), text.data(), text.size());
    return length > 0 ? QFile::decodeName(QByteArray(text.data(), length)) : QString();
}

/// Tags of people, and lists of who may do what. What the file system of the other file does not know stays behind.
void copyAttributes([[maybe_unused]] const QByteArray& from, [[maybe_unused]] int to)
{
#ifdef __linux__
    QByteArray names(::listxattr(from.constData(), nullptr, 0) + 1, '\0');
    const auto length = ::listxattr(from.constData(), names.data(), std::size_t(names.size()));
    if (length <= 0) return;
    for (const QByteArray& name : names.left(length).split('\0')) {
        if (!name.startsWith("user.") && name != "system.posix_acl_access") continue;
        QByteArray value(::getxattr(from.constData(), name.constData(), nullptr, 0) + 1, '\0');
        const auto size =
            ::getxattr(from.constData(), name.constData(), value.data(), std::size_t(value.size()));
        if (size >= 0)
            static_cast<void>(
                !::fsetxattr(to, name.constData(), value.constData(), std::size_t(size), 0));
    }
#endif
}

bool takeRights(int file, const QByteArray& like)
{
    struct stat wanted = {};
    struct stat own = {};
    if (::stat(like.constData(), &wanted) != 0) return true;
    if (::fstat(file, &own) != 0) return false;
    mode_t mode = wanted.st_mode & 07777U;
    const bool isGroupTheirs =
        own.st_gid == wanted.st_gid || ::fchown(file, uid_t(-1), wanted.st_gid) == 0;
    // What is for one group is not for another one.
    if (!isGroupTheirs) mode &= ~mode_t(S_IRWXG | S_ISGID);
    // Only the system's administrator may give a file away.
    if (own.st_uid != wanted.st_uid) static_cast<void>(!::fchown(file, wanted.st_uid, gid_t(-1)));
    copyAttributes(like, file);
    return ::fchmod(file, mode) == 0;
}

}  // namespace

bool operator==(const FileMark& a, const FileMark& b)
{
    const bool isSameInode = a.inode == b.inode || !a.isInodeLasting || !b.isInodeLasting;
    return isSameInode && a.device == b.device && a.size == b.size && a.modified == b.modified;
}

FileMark markFrom(const struct stat& status, bool isInodeLasting)
{
#ifdef __APPLE__
    const timespec modified = status.st_mtimespec;
#else
    const timespec modified = status.st_mtim;
#endif
    constexpr qint64 second = 1'000'000'000;
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modified = modified.tv_sec * second + modified.tv_nsec,
            .isInodeLasting = isInodeLasting};
}

std::optional<FileMark> markOf(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) return std::nullopt;
    return markFrom(status, !makesUpInodes(diskKind(path)));
}

QString absolutePath(const QString& path)
{
    return QDir::isAbsolutePath(path) ? path : QDir::currentPath() + u'/' + path;
}

QString followedPath(const QString& path)
{
    QString followed = absolutePath(path);
    for (int links = 0; links < mostLinks; ++links) {
        const auto slash = followed.lastIndexOf(u'/');
        const QString folder = realFolder(followed.left(slash + 1));
        followed = (folder.endsWith(u'/') ? folder : folder + u'/') + followed.mid(slash + 1);
        const QString next = linkAt(followed);
        if (next.isEmpty()) break;
        followed = QDir::isAbsolutePath(next) ? next : folder + u'/' + next;
    }
    return followed;
}

QString folderOf(const QString& path)
{
    return QFileInfo(path).absolutePath();
}

Result<void> makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(folderOf(path)) ||
        ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0) {
        return writeFailure(path);
    }
    return {};
}

Result<QByteArray> firstBytes(const QString& path, qint64 count)
{
    const Descriptor file(path, O_RDONLY | O_NONBLOCK);  // a pipe must not make us wait
    if (!file.isOpen()) return readFailure(path);
    return readSome(file, count, path);
}

Result<CopyKind>
copyFile(const QString& from, const QString& to, const QString& like, const Cancel& cancel)
{
    const Descriptor source(from, O_RDONLY | O_NONBLOCK);
    if (!source.isOpen()) return readFailure(from);
    const bool isLikeAnother = markOf(like).has_value();
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL, isLikeAnother ? 0600 : 0666);
    if (!target.isOpen() || !takeRights(target.number(), QFile::encodeName(like)))
        return writeFailure(to);
    if (cloned(source, target)) return CopyKind::Clone;
    CHECKED(copyBytes(source, target, {from, to}, cancel));
    return CopyKind::Written;
}

Result<void> copyRights(const QString& from, const QString& to)
{
    const Descriptor file(to, O_RDONLY);
    if (!file.isOpen() || !takeRights(file.number(), QFile::encodeName(from)))
        return writeFailure(to);
    return {};
}

Result<bool> isEqualFile(const QString& a, const QString& b, const Cancel& cancel)
{
    const Descriptor first(a, O_RDONLY);
    if (!first.isOpen()) return readFailure(a);
    const Descriptor second(b, O_RDONLY);
    if (!second.isOpen()) return readFailure(b);
    for (;;) {
        if (cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        TRY(left, readSome(first, step, a));
        TRY(right, readSome(second, step, b));
        if (left != right) return false;
        if (left.isEmpty()) return true;
    }
}

Result<void> patchFile(const QString& path, qint64 at, const QByteArray& bytes)
{
    const Descriptor file(path, O_WRONLY);
    if (!file.isOpen() || ::lseek(file.number(), at, SEEK_SET) != at) return writeFailure(path);
    return writeAll(file, bytes, path);
}

Result<void> syncFile(const QString& path)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen() || ::fsync(file.number()) != 0) return writeFailure(path);
    return {};
}

Result<void> syncFolder(const QString& path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen()) return writeFailure(path);
    // Some network file systems cannot sync a folder, and say so.
    if (::fsync(folder.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return writeFailure(path);
    return {};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    // It picks a name of its own beside the file, keeps access rights, and takes what is half-written away again.
    QSaveFile file(path);
    errno = 0;
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) return failure(unwritable(errno != 0 ? errno : EIO, path));
    return syncFolder(folderOf(path));
}

Result<void> renameFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeFailure(to);
    return {};
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    CHECKED(renameFile(from, to));
    return syncFolder(folderOf(to));
}

bool moveToFreeName(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) ==
        0)
        return true;
    if (errno != EINVAL && errno != ENOSYS) return false;
#endif
    // Not every file system can: looked at, renamed.
    struct stat status = {};
    if (::lstat(target.constData(), &status) == 0) {
        errno = EEXIST;
        return false;
    }
    return std::rename(source.constData(), target.constData()) == 0;
}

bool exchangeFiles([[maybe_unused]] const QString& a, [[maybe_unused]] const QString& b)
{
#ifdef RENAME_EXCHANGE
    return ::renameat2(AT_FDCWD,
                       QFile::encodeName(a).constData(),
                       AT_FDCWD,
                       QFile::encodeName(b).constData(),
                       RENAME_EXCHANGE) == 0;
#else
    return false;
#endif
}

bool isFarKind(quint32 kind)
{
    constexpr std::array<quint32, 13> far = {
        0x6969,      // NFS
        0x517b,      // SMB
        0xff534d42,  // CIFS
        0xfe534d42,  // SMB 2 and later
        0x65735546,  // FUSE: sshfs, a cloud's folder
        0x01021997,  // 9P
        0x00c36400,  // Ceph
        0x0bd00bd0,  // Lustre
        0x47504653,  // GPFS
        0x6b414653,  // AFS, by the kernel
        0x5346414f,  // AFS, by OpenAFS
        0x73757245,  // Coda
        0x786f4256,  // a folder of VirtualBox's host
    };
    return std::ranges::find(far, kind) != far.end();
}

bool makesUpInodes(quint32 kind)
{
    constexpr std::array<quint32, 6> kinds = {
        0x4d44,      // FAT
        0x2011bab0,  // exFAT
        0x65735546,  // FUSE: exFAT, sshfs
        0x517b,      // SMB
        0xff534d42,  // CIFS
        0xfe534d42,  // SMB 2 and later
    };
    return std::ranges::find(kinds, kind) != kinds.end();
}

quint32 diskKind([[maybe_unused]] const QString& path)
{
#ifdef __linux__
    struct statfs status = {};
    if (::statfs(QFile::encodeName(path).constData(), &status) == 0)
        return static_cast<quint32>(status.f_type);
#endif
    return 0;
}

quint32 diskKind([[maybe_unused]] int descriptor)
{
#ifdef __linux__
    struct statfs status = {};
    if (::fstatfs(descriptor, &status) == 0) return static_cast<quint32>(status.f_type);
#endif
    return 0;
}

bool isFarDisk(const QString& folder)
{
    return isFarKind(diskKind(folder));
}

bool isSameDisk(const QString& folderA, const QString& folderB)
{
    const auto a = markOf(folderA);
    const auto b = markOf(folderB);
    return a && b && a->device == b->device;
}

bool hasRoomFor(const QString& folder, qint64 bytes)
{
    struct statvfs status = {};
    return ::statvfs(QFile::encodeName(folder).constData(), &status) == 0 &&
           bytes / qint64(status.f_frsize) < qint64(status.f_bavail);
}

bool isOursAlone([[maybe_unused]] const QString& path)
{
#ifdef F_SETLEASE
    const Descriptor file(path, O_RDWR | O_NOFOLLOW);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_nlink != 1 || status.st_uid != ::geteuid()) {
        return false;
    }
    // A write lease is only given on a file that is open nowhere else, not even for reading.
    if (::fcntl(file.number(), F_SETLEASE, F_WRLCK) != 0) return false;
    return ::fcntl(file.number(), F_SETLEASE, F_UNLCK) == 0;
#else
    return false;
#endif
}

Error unreadable(int systemError, const QString& path)
{
    return {.code = ErrorCode::NotFound,
            .what = {QT_TRANSLATE_NOOP("Sentence", "%1 cannot be read: %2."),
                     {path, qt_error_string(systemError)}},
            .remedy = {QT_TRANSLATE_NOOP("Sentence", "Choose another file.")}};
}

Error unwritable(int systemError, const QString& path)
{
    const bool isFull = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    return {.code = ErrorCode::Unwritable,
            .what = {QT_TRANSLATE_NOOP("Sentence", "%1 cannot be written: %2."),
                     {path, qt_error_string(systemError)}},
            .remedy = {isFull ? QT_TRANSLATE_NOOP("Sentence", "Choose another place, or make room.")
                              : QT_TRANSLATE_NOOP("Sentence", "Choose another place.")}};
}

Error changedMeanwhile(const QString& path)
{
    return {.code = ErrorCode::Unwritable,
            .what = {QT_TRANSLATE_NOOP("Sentence",
                                       "%1 was changed by another program since it was opened."),
                     {path}},
            .remedy = {QT_TRANSLATE_NOOP("Sentence",
                                         "Save under another name, so that neither is lost.")}};
}

}  // namespace ratoon
