// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/grafttool.h"

#include <QKeyEvent>

namespace ratoon {

bool GraftTool::takesKey(const QKeyEvent& key) const
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    return key.key() == Qt::Key_Escape || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool GraftTool::keyPress(const QKeyEvent& key)
{
    if (!GraftTool::takesKey(key) || isBusy()) return false;
    if (key.key() == Qt::Key_Escape) {
        m_ends.leave();
    } else {
        m_ends.take();
    }
    return true;
}

ToolInfo LookTool::info() const
{
    return {.id = QStringLiteral("graftLook"),
            .name = tr("Look"),
            .icon = QStringLiteral("hand"),
            .shortcut = {},
            .hint = tr("Adjusting: drag to pan, Enter applies, Esc leaves everything as it was")};
}

}  // namespace ratoon
