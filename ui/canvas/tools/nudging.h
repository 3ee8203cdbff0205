// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QKeyEvent;

namespace ratoon {

/// Pixels that an arrow key moves things by: 1, with Shift 10. Null for any other key.
QPoint nudgeOf(const QKeyEvent& key);

}  // namespace ratoon
