// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/bigendian.h"
#include "interchange/photoshoprecords.h"

#include <optional>

namespace ratoon {

/// Behind four letters: something that is said of a layer, or of the whole file.
struct Block {
    QByteArrayView key;
    QByteArrayView data;
};

bool isBlockSignature(QByteArrayView four);
/// Nothing at the end, and where there is none.
std::optional<Block> nextBlock(BigEndianReader& reader, bool isBig);

/// What it says of a layer.
void readBlock(const Block& block, LayerRecord& record);

}  // namespace ratoon
