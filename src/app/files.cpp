// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files.h"

#include "base/plaintext.h"
#include "storage/diskfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace ratoon {

Result<QByteArray> fileBytes(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir()) {
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("Sentence", "There is no file %1."), {plainLine(path, 300)}},
            {QT_TRANSLATE_NOOP("Sentence", "Check the name and the folder.")});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 cannot be read: %2."),
                        {plainLine(path, 300), plainLine(file.errorString(), 200)}},
                       {QT_TRANSLATE_NOOP("Sentence", "Check the file's permissions.")});
    }
    // A pipe or a device says nothing of its size: never read more than allowed.
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

Result<void> checkWritable(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir()) return failure(unwritable(EISDIR, path));
    if (!folder.isDir()) return failure(unwritable(ENOENT, path));
    if (!folder.isWritable()) return failure(unwritable(EACCES, path));
    return {};
}

}  // namespace ratoon
