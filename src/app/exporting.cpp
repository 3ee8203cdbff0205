// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "base/plaintext.h"
#include "document/render.h"
#include "image/codec.h"
#include "image/color.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace ratoon {

namespace {

tl::unexpected<Error> unwritable(const QString& path, const QString& reason)
{
    return failure(ErrorCode::Unwritable,
                   {QT_TRANSLATE_NOOP("Sentence", "%1 cannot be written: %2."),
                    {plainLine(path, 300), reason}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose another place, or make room there.")});
}

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

/// A rename is lasting only when its folder is on disk; QSaveFile leaves that out.
void syncFolder(const QString& path)
{
    const QByteArray folder = QFileInfo(path).absolutePath().toLocal8Bit();
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    errno = 0;
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return unwritable(path, errno != 0 ? reasonOf(errno) : plainLine(file.errorString(), 200));
    syncFolder(path);
    return {};
}

Result<void> checkWritable(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir()) return unwritable(path, reasonOf(EISDIR));
    if (!folder.isDir()) return unwritable(path, reasonOf(ENOENT));
    if (!folder.isWritable()) return unwritable(path, reasonOf(EACCES));
    return {};
}

Result<void> exported(const Canvas& canvas,
                      const QString& path,
                      const ExportOptions& options,
                      const Cancel& cancel)
{
    const auto format = formatForFileName(path);
    if (!format) {
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence", "%1 does not end in a format that can be written."),
             {plainLine(QFileInfo(path).fileName(), 200)}},
            {QT_TRANSLATE_NOOP("Sentence", "Use .png, .jpg, .webp, .tiff or .bmp.")});
    }
    Image picture = rendered(canvas, cancel);
    if (picture.isNull()) {
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The export was cancelled.")});
    }
    if (options.icc == IccChoice::Srgb) {
        TRY(srgb, convertedTo(picture, QByteArray(), cancel));
        picture = std::move(srgb);
    }
    TRY(bytes, encoded(picture, {.format = *format, .quality = options.quality}, cancel));
    return writeFile(path, bytes);
}

}  // namespace ratoon
