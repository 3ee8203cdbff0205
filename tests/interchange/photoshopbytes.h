// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/photoshop.h"

// Photoshop files of two layers, "lower" and "upper", with something put into their bytes.

namespace ratoon::test {

Canvas twoLayerCanvas(Depth depth = Depth::Eight);

/// Empty where it cannot be read.
ReadCanvas readOf(const QByteArray& file);

/// Every layer's record holds "8BIM" and how it is mixed; what follows is its opacity, and whether it is clipped.
qsizetype recordOf(const QByteArray& file, int layer);

/// Puts bytes into what is said of a layer, and into all the lengths around it.
QByteArray withInserted(QByteArray file, int layer, qsizetype at, const QByteArray& bytes);

/// At the end of what is said of a layer.
QByteArray
withBlock(const QByteArray& file, int layer, const QByteArray& key, const QByteArray& data);
/// At the end of what is said of all.
QByteArray withBlockOfAll(QByteArray file, const QByteArray& key, const QByteArray& data);
/// Before the layers.
QByteArray
withResource(QByteArray file, int id, const QByteArray& data, const char* signature = "8BIM");

/// What a layer may be mixed with by its tones, of a layer without a mask.
QByteArray withRanges(const QByteArray& file, int layer, const QByteArray& ranges);

/// Two layers, of which the upper one has a mask with these bytes behind its rectangle.
ReadCanvas readWithMask(const Mask& mask, const QByteArray& bytes);

}  // namespace ratoon::test
