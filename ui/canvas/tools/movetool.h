// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/tool.h"

#include <QCoreApplication>

#include <optional>

namespace ratoon {

/// Moves the active layer by whole pixels: live while dragging, one version on release. Arrow keys nudge by 1 px, with
/// Shift by 10.
class MoveTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(ratoon::MoveTool)

public:
    explicit MoveTool(ToolHost& host) : Tool(host) {}

    ToolInfo info() const override;
    QCursor cursor() const override { return Qt::SizeAllCursor; }
    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return m_drag.has_value(); }
    bool keyPress(const QKeyEvent& key) override;
    void paintOverlay(QPainter& painter, const Theme& theme) const override;

private:
    struct Drag {
        LayerId layer;
        QString name;
        Canvas before;
        QPointF start;
        Pointer now;
        QPoint by;
    };

    std::optional<Drag> m_drag;
};

}  // namespace ratoon
