// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvaswidget.h"

class QMimeData;

namespace ratoon {

/// Whether something dragged or copied holds images that can be taken: local files, or an encoded image.
bool holdsImages(const QMimeData& data);
/// Files before encoded bytes: they keep their name, depth and profile.
DroppedImages droppedImages(const QMimeData& data);

}  // namespace ratoon
