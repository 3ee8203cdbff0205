// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/canvas.h"

#include <QColor>
#include <QImage>

namespace ratoon {

/// What a graft comes to, beside what was measured for it.
struct GraftFacts {
    qint64 pixels = 0;  ///< Taken from the reply, wholly or in part.
    qint64 of = 0;      ///< Of so many that the model was shown.
    int passes = 0;     ///< The most models that a pixel of the result has gone through.
    QImage tint = {};   ///< Where they are, over the crop; null for a picture of its own.
};

/// Of `canvas` with a graft that covers so much of the crop; null: it was not placed. An invalid `tint`: no picture of
/// that. Any thread.
GraftFacts graftFacts(const Canvas& canvas,
                      const Mask& coverage,
                      const QColor& tint,
                      const Cancel& cancel = {});

/// A reply in sRGB, small enough to be dragged about. Null if cancelled. Any thread.
QImage likenessOf(const Image& reply, const Cancel& cancel = {});

}  // namespace ratoon
