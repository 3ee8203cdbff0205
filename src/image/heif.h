// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/codec.h"
#include "image/metadata.h"

namespace ratoon {

/// An AVIF or HEIC file that says `blocks` of itself: encoded(), whose errors it has, writes none.
Result<QByteArray> encodedHeif(const Image& image,
                               const EncodeOptions& options,
                               const MetadataBlocks& blocks,
                               const Cancel& cancel = {});

/// What such a file says of itself; empty where it says nothing, cannot be read, or the library is not installed.
MetadataBlocks heifMetadata(QByteArrayView bytes, Format format);

}  // namespace ratoon
