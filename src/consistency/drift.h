// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/image.h"
#include "image/mask.h"

#include <optional>

namespace ratoon {

/// How far a picture has come from the one it should still be equal to, over an area.
struct Drift {
    qint64 pixels = 0;   ///< In the area.
    qint64 changed = 0;  ///< Of them, those with any differing channel.
    std::optional<double>
        psnr;               ///< dB over red, green, blue; nothing if no sample differs: infinite.
    double deltaEMean = 0;  ///< CIEDE2000.
    double deltaEp95 = 0;
    /// Structural similarity of luma (7 × 7 windows that lie wholly in the area); nothing if none does.
    std::optional<double> ssim;
    /// Energy of the Laplacian of luma there, as a share of the reference's; nothing if that has none.
    std::optional<double> sharpness;
};

/// Compares every pixel of the area (coverage ≥ 128; a null mask: all). Both pictures of one size; 8 or 16 bits, any
/// profile. Tile-parallel; tiles that both share cost next to nothing.
/// Errors: Usage (sizes differ), Cancelled, and Unsupported for a profile that cannot be read.
Result<Drift> measuredDrift(const Image& reference,
                            const Image& image,
                            const Mask& area = {},
                            const Cancel& cancel = {});

}  // namespace ratoon
