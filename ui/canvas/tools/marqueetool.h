// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/mask.h"
#include "ui/canvas/tools/tool.h"

#include <QCoreApplication>

#include <optional>

namespace ratoon {

/// Selects a rectangle or an ellipse of whole pixels. A click without a drag selects nothing.
class MarqueeTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(ratoon::MarqueeTool)

public:
    enum class Shape { Rectangle, Ellipse };

    MarqueeTool(ToolHost& host, Shape shape) : Tool(host), m_shape(shape) {}

    ToolInfo info() const override;
    QCursor cursor() const override { return Qt::CrossCursor; }
    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return m_drag.has_value(); }
    void paintOverlay(QPainter& painter, const Theme& theme) const override;

private:
    struct Drag {
        QPointF start;
        Pointer now;
        Mask::Combine how = Mask::Combine::Replace;
        /// The modifiers of the press say how to combine; only after they were let go, or for a plain press, do they
        /// shape the drag.
        Qt::KeyboardModifiers spent = Qt::NoModifier;
        bool hasMoved = false;
    };

    QRect area() const;

    Shape m_shape;
    std::optional<Drag> m_drag;
};

}  // namespace ratoon
