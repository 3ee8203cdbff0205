// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"

#include <QList>
#include <QMimeData>

namespace ratoon {

/// A picture that was dropped or pasted: a file still to be read, or bytes already here.
struct IncomingPicture {
    QString path;      ///< Empty: it is in `bytes` or `pixels`.
    QByteArray bytes;  ///< An encoded picture.
    QImage pixels;     ///< For senders that offer nothing else.

    /// Of the file, or "Pasted picture".
    QString name() const;
};

/// What a drop or the clipboard holds, best form first: local files (they keep name, depth and profile), encoded bytes,
/// a data: URL, plain pixels. Web addresses are refused: this program downloads nothing by itself.
Result<QList<IncomingPicture>> incomingPictures(const QMimeData& data);
/// Whether incomingPictures() is worth a try; cheap, for drags passing over.
bool holdsPicture(const QMimeData& data);

/// The picture's encoded bytes; reads the file, so call it on a worker.
Result<QByteArray> bytesOf(const IncomingPicture& picture, const Cancel& cancel = {});

}  // namespace ratoon
