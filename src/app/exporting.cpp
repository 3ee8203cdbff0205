// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "base/plaintext.h"
#include "document/render.h"
#include "image/codec.h"
#include "image/color.h"
#include "storage/diskfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ratoon {

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
