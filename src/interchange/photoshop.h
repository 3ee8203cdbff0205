// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/codec.h"
#include "interchange/layertree.h"

#include <optional>

namespace ratoon {

/// A file of Adobe Photoshop (PSD, or PSB for large ones) by its first bytes.
bool isPhotoshop(QByteArrayView bytes);

/// Reads one of RGB, grey or CMYK with 8 or 16 bits: layers, groups, masks, clipping, modes, profile. Where something is
/// seen that we cannot draw (adjustments, effects), the picture as it was saved is the visible layer, and the others wait
/// hidden below. What else is not taken over is said. Errors: Malformed, Unsupported (kind, size), Cancelled.
Result<ReadCanvas>
readPhotoshop(const QByteArray& bytes, const DecodeLimits& limits = {}, const Cancel& cancel = {});

/// Writes one: layers and groups with their masks, the profile, and the whole picture. Where a layer is laid by a rule of
/// Porter and Duff, which the format does not have, it becomes one with what lies below it. Errors: Unsupported (beyond
/// 30 000 pixels or 2 GiB), Cancelled.
Result<QByteArray> photoshopOf(const Canvas& canvas,
                               const std::optional<PrintResolution>& resolution = {},
                               const Cancel& cancel = {});
/// Nothing if it says none, or is damaged there.
std::optional<PrintResolution> photoshopResolution(const QByteArray& file);
/// Whether that makes one layer of several.
bool isJoinedInPhotoshop(const Canvas& canvas);

/// The format's four letters for a way of laying; empty if it has none.
QByteArray photoshopKey(Blend blend);
/// Nothing if the letters are not known.
std::optional<Blend> blendFromPhotoshop(QByteArrayView key);

}  // namespace ratoon
