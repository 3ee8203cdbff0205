// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/canvas.h"

#include <QByteArray>

namespace ratoon {

/// A canvas without its pixels. Its text, JSON as in README.md, is what the table `canvas` holds, and the hash of that
/// text is its name: two versions with equal canvases share it.
struct CanvasRecord {
    struct LayerRecord {
        Layer layer;             ///< Without image, coverage and passes.
        QByteArray image;        ///< Empty for a group.
        QByteArray coverage;     ///< Empty if there is none.
        QByteArray passes = {};  ///< Empty if there are none.
    };

    QSize size;
    Depth depth = Depth::Eight;
    QByteArray icc;  ///< Hash of a blob; empty for sRGB.
    std::vector<LayerRecord> layers;
};

/// Layer names in a document have at most so many characters.
inline constexpr qsizetype longestName = 500;

/// What is said of a canvas that cannot be read.
tl::unexpected<Error> brokenCanvas();

QByteArray toText(const CanvasRecord& canvas);
/// Damaged if the text does not fit the hash, is not such a canvas, or asks for the absurd.
Result<CanvasRecord> canvasRecordFrom(const QByteArray& text, const QByteArray& hash);

}  // namespace ratoon
