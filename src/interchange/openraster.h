// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/codec.h"
#include "interchange/layertree.h"

#include <functional>

namespace ratoon {

/// An OpenRaster file (openraster.org) by its first entry.
bool isOpenRaster(QByteArrayView bytes);

/// Reads one. Errors: Malformed, Unsupported (size), Cancelled.
Result<ReadCanvas>
readOpenRaster(const QByteArray& bytes, const DecodeLimits& limits = {}, const Cancel& cancel = {});

/// The whole picture in one, a PNG: what says of the file whatever is said of it. Empty if there is none.
QByteArray wholePictureIn(const QByteArray& openRaster);

/// Nothing if it says none.
std::optional<PrintResolution> openRasterResolution(const QByteArray& file);

/// What becomes of that PNG before it is put into the file.
using FinishWhole = std::function<Result<QByteArray>(const QByteArray& png)>;

/// Writes one: layers and groups, the whole picture, and a thumbnail. What the format has no word for is said in others:
/// coverage goes into alpha, a group's mask becomes a layer in it that cuts, layers clipped to one become a group with it
/// (or one layer, if they mix colors). A group that is passed through and has an opacity or a mask becomes an isolated
/// one, or if that looks different one layer with what lies below it. Errors: Unwritable, Cancelled.
Result<QByteArray> openRasterOf(const Canvas& canvas,
                                const FinishWhole& finish = {},
                                const std::optional<PrintResolution>& resolution = {},
                                const Cancel& cancel = {});
/// Whether that makes one layer of several.
bool isJoinedInOpenRaster(const Canvas& canvas);

/// The format's word for a way of laying, such as "svg:multiply"; empty for pass-through, which it says otherwise.
QByteArray openRasterWord(Blend blend);
/// Nothing if the word is not known.
std::optional<Blend> blendFromOpenRaster(QStringView word);

}  // namespace ratoon
