// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files.h"

#include "base/plaintext.h"
#include "storage/descriptor.h"
#include "storage/diskfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace ratoon {

namespace {

/// What cannot be opened, or is no file.
tl::unexpected<Error> notReadable(int systemError, const QString& path)
{
    const QString shown = plainLine(path, 300);
    if (systemError == EISDIR) {
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 is a folder, not a file."), {shown}},
                       {QT_TRANSLATE_NOOP("Sentence", "Check the name and the folder.")});
    }
    if (systemError == ENOENT || systemError == ENOTDIR) {
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("Sentence", "There is no file %1."), {shown}},
                       {QT_TRANSLATE_NOOP("Sentence", "Check the name and the folder.")});
    }
    return failure(ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("Sentence", "%1 cannot be read: %2."),
                    {shown, plainLine(qt_error_string(systemError), 200)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Check the file's permissions.")});
}

bool isSameFile(const QString& a, const QString& b)
{
    const auto one = markOf(a);
    const auto other = markOf(b);
    return one && other && one->device == other->device && one->inode == other->inode;
}

tl::unexpected<Error> taken(const Sentence& what)
{
    return failure(
        ErrorCode::Unwritable, what, {QT_TRANSLATE_NOOP("Sentence", "Choose another name.")});
}

}  // namespace

Result<QByteArray> fileBytes(const QString& path, qint64 limit)
{
    // Opening a pipe would wait for somebody to write to it.
    const Descriptor descriptor(path, O_RDONLY | O_NONBLOCK);
    struct stat status = {};
    if (!descriptor.isOpen() || ::fstat(descriptor.number(), &status) != 0)
        return notReadable(errno, path);
    if (S_ISDIR(status.st_mode)) return notReadable(EISDIR, path);
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 is not a file."), {plainLine(path, 300)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Choose another file.")});
    }
    QFile file;
    if (!file.open(descriptor.number(), QIODevice::ReadOnly)) return notReadable(EIO, path);
    // It may grow, or say nothing of its size: never read more than allowed.
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit) {
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 is larger than %2 MB."),
                        {plainLine(QFileInfo(path).fileName(), 200),
                         QString::number(limit / (1024LL * 1024))}},
                       {QT_TRANSLATE_NOOP("Sentence", "Save a smaller copy and open that.")});
    }
    return bytes;
}

Result<void> checkWritable(const QString& path, const QStringList& sources)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    const bool isThere = ::stat(name.constData(), &status) == 0;
    // A loop of links, a name too long.
    if (!isThere && errno != ENOENT) return failure(unwritable(errno, path));
    if (isThere && S_ISDIR(status.st_mode)) return failure(unwritable(EISDIR, path));
    if (isThere && !S_ISREG(status.st_mode)) {
        return taken({QT_TRANSLATE_NOOP("Sentence", "%1 is not a file."), {plainLine(path, 300)}});
    }
    const auto isIt = [&](const QString& source) { return isSameFile(path, source); };
    if (std::ranges::any_of(sources, isIt)) {
        return taken({QT_TRANSLATE_NOOP("Sentence", "%1 is what the picture is made from."),
                      {plainLine(path, 300)}});
    }
    // Links are followed when it is written, even those to what is not there yet.
    const QString folder = folderOf(followedPath(path));
    if (!QFileInfo(folder).isDir()) return failure(unwritable(ENOENT, path));
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0 ||
        (isThere && ::access(name.constData(), W_OK) != 0)) {
        return failure(unwritable(errno, path));
    }
    return {};
}

Result<void> checkVacant(const QString& path, const QString& own)
{
    CHECKED(checkWritable(path));
    if (!markOf(path) || isSameFile(path, own)) return {};
    return taken({QT_TRANSLATE_NOOP("Sentence", "%1 is there already."), {plainLine(path, 300)}});
}

}  // namespace ratoon
