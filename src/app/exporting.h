// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "document/canvas.h"

#include <QString>

namespace ratoon {

enum class IccChoice { Keep, Srgb };

struct ExportOptions {
    int quality = 92;                 ///< 1 … 100, JPEG and WebP.
    IccChoice icc = IccChoice::Keep;  ///< The canvas's profile, or converted to sRGB.
};

/// Renders `canvas` and writes it as an image file, by the ending of `path`; without metadata. Written beside, synced,
/// renamed: a failure leaves no file and an old one intact. Errors: Unsupported (ending), Unwritable, Cancelled.
Result<void> exported(const Canvas& canvas,
                      const QString& path,
                      const ExportOptions& options = {},
                      const Cancel& cancel = {});

}  // namespace ratoon
