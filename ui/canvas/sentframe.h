// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/viewport.h"
#include "ui/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace ratoon {

/// The part of the canvas that the next edit would send.
struct SentFrame {
    QRect crop;     ///< Canvas pixels; may reach beyond the canvas.
    QString words;  ///< "1264 × 848 to Nano Banana 2.1"

    friend bool operator==(const SentFrame&, const SentFrame&) = default;
};

/// A thin line around it, its words above; inside `room` (widget pixels).
void paintSentFrame(QPainter& painter,
                    const SentFrame& frame,
                    const Viewport& viewport,
                    const QRect& room,
                    const Theme& theme);

}  // namespace ratoon
