// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "interchange/bigendian.h"

#include <optional>
#include <span>
#include <vector>

namespace ratoon {

/// The samples of one channel, row by row without gaps; 16-bit ones high byte first.
using Plane = QByteArray;

enum class PlanePacking : quint16 { Raw = 0, Runs = 1, Zip = 2, ZipOfDifferences = 3 };

/// How planes lie in a file.
struct PlaneForm {
    QSize size;
    Depth depth = Depth::Eight;
    bool isBig = false;  ///< Of a PSB: row lengths have four bytes.

    qsizetype rowBytes() const { return qsizetype(size.width()) * (depth == Depth::Eight ? 1 : 2); }
    qsizetype bytes() const { return rowBytes() * size.height(); }
};

/// The first `wanted` of `count` planes, packed together behind one word that says how. Nothing if they are damaged.
std::optional<std::vector<Plane>>
readPlanes(BigEndianReader& reader, const PlaneForm& form, int count, int wanted);
/// One that is packed by itself.
std::optional<Plane> readPlane(BigEndianReader& reader, const PlaneForm& form);

/// Packs them so: runs, or for 16 bits zipped where `mayZip`.
QByteArray packedPlanes(std::span<const Plane> planes, const PlaneForm& form, bool mayZip);

/// Red, green, blue and alpha (which may be empty: opaque) as an image.
Image imageOf(const PlaneForm& form, const std::array<Plane, 4>& planes, const QByteArray& icc);
/// And back; alpha always.
std::array<Plane, 4> planesOf(const Image& image);

}  // namespace ratoon
