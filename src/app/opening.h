// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "image/codec.h"

namespace ratoon {

/// What a file turned out to be, read on the disk thread. A new document's working copy is made when its project is
/// first asked for something, and by sessionOf(): whoever only looks at the picture does not wait for it.
struct OpenedDocument {
    std::shared_ptr<Project> project;
    StoredTree stored;
    Canvas canvas;
    bool isNew = false;  ///< Its working copy may still have to be made.
    bool isOnlyHere =
        false;  ///< Its first version is in no file: a paste, a drop, what was recovered.
    std::vector<Sentence> notes;  ///< "Only the first of 12 frames was opened."
};

/// Opens an image or a .ratoon document (told apart by content). Errors: NotFound, Malformed, Unsupported, Damaged.
Result<OpenedDocument>
openedFile(const Places& places, const QString& path, const Cancel& cancel = {});
/// A .ratoon document with an empty canvas: for whoever reads the versions that it needs, of which the head may not be
/// one, and damaged. Errors: NotFound, Unsupported, Damaged.
Result<OpenedDocument> openedHistory(const Places& places, const QString& path);
/// A new document on an image file's bytes, layers and all; they are kept with it. Errors: Malformed, Unsupported.
Result<OpenedDocument> openedBytes(const Places& places,
                                   const QByteArray& bytes,
                                   const QString& name,
                                   const Cancel& cancel = {});
/// A new document on one picture: a paste, a drop, a first generation.
Result<OpenedDocument> openedImage(const Places& places, const Image& image, const QString& name);
/// An empty, transparent canvas to generate on.
Result<OpenedDocument> openedEmpty(const Places& places, QSize size, const QString& name);
/// Takes over what a crash left.
Result<OpenedDocument> recovered(const QString& workingCopy);

/// What can still be read of a damaged document, as untitled work, or to look at only. The file stays as it is.
Result<OpenedDocument> salvagedDocument(const Places& places,
                                        const QString& path,
                                        bool isReadOnly,
                                        const Cancel& cancel = {});

/// A picture in a file as it looks from afar, there long before the file has been decoded.
struct FilePreview {
    QImage picture;  ///< sRGB, upright, at least `previewSide` on its longer side.
    QSize size;      ///< Of the whole picture.
};

/// Nothing if the whole picture would be there as soon: small ones, and formats that must be decoded as a whole.
Result<std::optional<FilePreview>> previewOf(const QString& path, int previewSide);

/// On the services' thread. Errors in making the working copy come by Session::failed.
std::unique_ptr<Session> sessionOf(Services& services, OpenedDocument opened);

/// An image file as one layer for a canvas, in its profile and depth. If the file says that a model made it, the layer
/// has gone through one. Errors as above.
Result<Layer> layerForFile(const QByteArray& bytes,
                           const QString& name,
                           const Canvas& canvas,
                           const Cancel& cancel = {});
/// An image file as a reference: sRGB, 8 bit, no metadata, at most `longSide` pixels. `name` is what @name says.
Result<Reference> referenceOf(const QByteArray& bytes,
                              const QString& name,
                              int longSide = 2048,
                              const Cancel& cancel = {});
}  // namespace ratoon
