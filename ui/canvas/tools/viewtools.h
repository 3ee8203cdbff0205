// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/tool.h"

#include <QCoreApplication>

#include <optional>

namespace ratoon {

/// Drags the canvas about.
class HandTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(ratoon::HandTool)

public:
    explicit HandTool(ToolHost& host) : Tool(host) {}

    ToolInfo info() const override;
    QCursor cursor() const override;
    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return m_from.has_value(); }

private:
    std::optional<QPointF> m_from;  ///< Widget pixels.
};

/// A click zooms in at the pointer, with Alt out; a drag zooms to what it encloses.
class ZoomTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(ratoon::ZoomTool)

public:
    explicit ZoomTool(ToolHost& host) : Tool(host) {}

    ToolInfo info() const override;
    QCursor cursor() const override { return Qt::CrossCursor; }
    bool countsClicks() const override { return true; }
    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return m_drag.has_value(); }
    void paintOverlay(QPainter& painter, const Theme& theme) const override;

private:
    struct Drag {
        Pointer from;
        Pointer now;

        QRectF area() const { return QRectF(from.widget, now.widget).normalized(); }
        bool isClick() const;
    };

    std::optional<Drag> m_drag;
};

}  // namespace ratoon
