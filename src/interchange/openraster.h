// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/codec.h"
#include "interchange/layertree.h"

namespace ratoon {

/// An OpenRaster file (openraster.org) by its first entry.
bool isOpenRaster(QByteArrayView bytes);

/// Reads one. Errors: Malformed, Unsupported (size), Cancelled.
Result<ReadCanvas>
readOpenRaster(const QByteArray& bytes, const DecodeLimits& limits = {}, const Cancel& cancel = {});

/// Writes one: a layer for each layer, its coverage multiplied into its alpha (the format has no masks), the
/// whole picture, and a thumbnail. Errors: Unwritable, Cancelled.
Result<QByteArray> openRasterOf(const Canvas& canvas, const Cancel& cancel = {});

/// The format's word for a way of mixing, such as "svg:multiply"; empty if it has none.
QByteArray openRasterWord(Composite composite);
/// Nothing if the word is not known.
std::optional<Composite> compositeFromOpenRaster(QStringView word);

}  // namespace ratoon
