// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/utf8.h"
#include "storage/pagefile.h"

#include <variant>
#include <vector>

namespace ratoon {

/// The tables of a document, told apart by the types of their columns. Strips and blobs look alike, and so do `meta` and
/// `note`.
enum class RowShape { Tile, Content, Raster, Canvas, Version, Annotation, Thumbnail, Meta, Escrow };

/// A row as it lies in a page: whatever index or tree led to it.
struct FoundRow {
    using Value = std::variant<std::monostate, qint64, double, QByteArray>;

    RowShape shape;
    qint64 number = 0;  ///< Its rowid.
    std::vector<Value> values;

    qint64 integer(std::size_t column) const;
    std::optional<double> real(std::size_t column) const;
    QByteArray bytes(std::size_t column) const;
    QString text(std::size_t column) const { return textFromUtf8(bytes(column)); }
};

/// Looks for rows of a document at every byte of every page, so that no damaged pointer, count or page type hides one.
/// What it finds may be old, deleted, damaged or forged: only a hash or a seal tells.
///
/// Reads no more than some multiple of the file's size, however its pages refer to each other.
Result<void> forEachFoundRow(const PageFile& pages,
                             const Cancel& cancel,
                             const std::function<void(const FoundRow&)>& visit);

}  // namespace ratoon
