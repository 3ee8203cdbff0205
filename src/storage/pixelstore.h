// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "image/mask.h"
#include "storage/blobtable.h"
#include "storage/picturememory.h"

namespace ratoon {

/// Puts images and masks into the document and gets them out, at the cost of what is new.
///
/// The pictures of the canvas last recorded or loaded are remembered with the hashes of their tiles. A tile that
/// shares its memory with the one at the same place of a remembered picture is not hashed again; one whose hash is
/// the same is not read again. They are the pictures of the canvas being looked at, so this costs no memory.
class PixelStore {
public:
    explicit PixelStore(Database& database)
        : m_tiles(database)
        , m_rasters(database)
        , m_blobs(database)
    {}

    /// Inside the caller's transaction. Returns the raster's hash.
    Result<QByteArray> keep(const Image& image);
    Result<QByteArray> keep(const Mask& mask);
    Result<Image> image(const QByteArray& hash, const Cancel& cancel = {});
    Result<Mask> mask(const QByteArray& hash, const Cancel& cancel = {});

    /// From here on, only what was kept or read since the last call is remembered.
    void endCanvas();
    /// After a rollback: what was kept is not in the file.
    void forget();

private:
    template <typename Picture>
    Result<QByteArray>
    kept(const Picture& picture, const QByteArray& icc, PictureMemory<Picture>& memory);
    template <typename Picture>
    Result<std::vector<Cell>> keptCells(const Picture& picture,
                                        const PictureMemory<Picture>& memory);

    TileTable m_tiles;
    RasterTable m_rasters;
    BlobTable m_blobs;
    PictureMemory<Image> m_images;
    PictureMemory<Mask> m_masks;
};

}  // namespace ratoon
