// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"

namespace ratoon {

/// The transient, changeable twin of an Image: only tiles that are written to are copied, once.
/// Different tiles may be written from different threads.
class ImageBuilder {
public:
    explicit ImageBuilder(Image image);
    ImageBuilder(QSize size, Depth depth, QByteArray icc = {});

    ~ImageBuilder();
    ImageBuilder(ImageBuilder&& other) noexcept;
    ImageBuilder& operator=(ImageBuilder&& other) noexcept;

    QSize size() const;
    Depth depth() const;
    void setTile(int column, int row, Tile tile);

    /// The tile's own samples to write to (RGBA, 128 × 128). For the depth of this image only.
    std::span<quint8> samples8(int column, int row);
    std::span<quint16> samples16(int column, int row);

    /// Replaces the pixels under `pixels` placed at `at`; converted to this depth; clipped.
    void write(const QImage& pixels, QPoint at);

    /// The result; the builder is empty afterwards.
    Image build() &&;

private:
    struct Slot;
    Slot& slot(int column, int row);

    QSize m_size;
    Depth m_depth = Depth::Eight;
    QByteArray m_icc;
    std::vector<Slot> m_slots;
};

}  // namespace ratoon
