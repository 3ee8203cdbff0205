// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/mask.h"

#include <QByteArray>
#include <QSize>

namespace ratoon {

// Masks as services read them, each a PNG of `size` in which any coverage at all counts as "may change".

/// White where the edit goes, black elsewhere, opaque.
Result<QByteArray> whiteMask(const Mask& mask, QSize size, const Cancel& cancel);

/// Readable by both conventions there are: clear, as OpenAI has it, and white, as local servers have it, where the edit
/// goes; opaque black elsewhere.
Result<QByteArray> clearMask(const Mask& mask, QSize size, const Cancel& cancel);

}  // namespace ratoon
