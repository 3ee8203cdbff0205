// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/tilesamples.h"

namespace ratoon {

/// Copies the pixels of `image` under `area` (converted to the depth of `Sample`) to rows of `stride` samples,
/// the first at `to`. What lies outside the image is left as it is.
template <PixelSample Sample>
void copyPixels(const Image& image, QRect area, Sample* to, std::size_t stride);

/// Makes an image of rows that come from the top down, as decoders give them: a strip of 128 rows is held,
/// and cut into tiles when it is full.
template <PixelSample Sample>
class RowImporter {
public:
    explicit RowImporter(QSize size);

    /// Where the pixels of row `y` (R G B A …) are to be written. Valid until `advance` passes it; up to the next
    /// multiple of 128 following rows lie behind it without gaps.
    Sample* row(int y) { return m_strip.data() + std::size_t(y % Tile::side) * m_stride; }
    /// Rows `y` … that may be written before `advance` is due.
    int rowsFrom(int y) const;
    /// Rows before `y` are written.
    void advance(int y);

    Image build(QByteArray icc) &&;

private:
    void cut(int tileRow);

    QSize m_size;
    std::size_t m_stride;
    std::vector<Sample> m_strip;
    std::vector<Tile> m_tiles;
};

}  // namespace ratoon
