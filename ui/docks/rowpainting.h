// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QImage>
#include <QStyleOptionViewItem>

class QPainter;

namespace ratoon {

/// What lies behind a row of a dock: a quiet card when it is hovered or `isCurrent`, the ring when it has the
/// keyboard.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool isCurrent);

/// A picture with rounded corners, filling `area` (what does not fit is cut off); a plain card as long as there is
/// none. Transparency shows a checkerboard.
void paintThumbnail(QPainter& painter,
                    const Theme& theme,
                    const QRectF& area,
                    const QImage& picture,
                    double radius = 4);

}  // namespace ratoon
