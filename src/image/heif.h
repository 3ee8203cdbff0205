// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/codec.h"
#include "image/metadata.h"

namespace ratoon {

/// What such a file says of itself; empty where it says nothing, cannot be read, or the library is not installed.
MetadataBlocks heifMetadata(QByteArrayView bytes, Format format);

}  // namespace ratoon
