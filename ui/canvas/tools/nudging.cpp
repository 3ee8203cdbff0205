// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/nudging.h"

#include <QKeyEvent>

namespace ratoon {

namespace {

constexpr int nudge = 1;
constexpr int bigNudge = 10;

}  // namespace

QPoint nudgeOf(const QKeyEvent& key)
{
    const int step = key.modifiers().testFlag(Qt::ShiftModifier) ? bigNudge : nudge;
    switch (key.key()) {
    case Qt::Key_Left: return {-step, 0};
    case Qt::Key_Right: return {step, 0};
    case Qt::Key_Up: return {0, -step};
    case Qt::Key_Down: return {0, step};
    default: return {};
    }
}

}  // namespace ratoon
