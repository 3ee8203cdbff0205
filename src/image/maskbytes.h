// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "image/mask.h"

#include <QByteArray>

namespace ratoon {

/// A mask as few bytes, the same for equal masks: its size, the bounds of what is covered, and those rows, deflated.
QByteArray packed(const Mask& mask);

/// The opposite. Malformed if the bytes are not exactly that, or ask for more than 1,000 megapixels.
Result<Mask> unpackedMask(const QByteArray& bytes);

}  // namespace ratoon
