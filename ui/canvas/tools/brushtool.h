// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/brush.h"
#include "ui/canvas/tools/grafttool.h"

#include <QImage>

#include <optional>

namespace ratoon {

/// Brushes a graft in and out: the left button as chosen, the right one or Alt the other way round; [ and ] size the
/// brush, X swaps in and out.
class BrushTool final : public GraftTool {
    Q_DECLARE_TR_FUNCTIONS(ratoon::BrushTool)

public:
    /// One gesture, of the size of the area that is brushed.
    struct Stroke {
        Mask mask;
        bool isOut = false;
    };
    struct Hooks {
        std::function<void(const Stroke&)> painted;  ///< Under way: all of it so far.
        std::function<void(const Stroke&)> done;
        std::function<void()> gaveUp;
        std::function<void()> changed;  ///< Its size, or what the left button does.
    };

    static constexpr double leastRadius = 1;
    static constexpr double mostRadius = 256;

    BrushTool(ToolHost& host, Ends ends, Hooks hooks);

    /// Canvas pixels that are brushed.
    void setArea(const QRect& area);
    double radius() const { return m_brush.radius; }
    void setRadius(double pixels);
    bool isOut() const { return m_isOut; }
    void setOut(bool out);
    /// What is taken of the reply, tinted, over the area; null: not shown.
    void setTint(const QImage& tint);

    ToolInfo info() const override;
    QCursor cursor() const override { return Qt::CrossCursor; }
    bool takesRightButton() const override { return true; }
    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void leave() override;
    void doubleClick(const Pointer& pointer) override { press(pointer); }
    void cancel() override;
    bool isBusy() const override { return m_drag.has_value(); }
    bool takesKey(const QKeyEvent& key) const override;
    bool keyPress(const QKeyEvent& key) override;
    void paintOverlay(QPainter& painter, const Theme& theme) const override;

private:
    struct Drag {
        Stroke stroke;
        QPolygonF line;  ///< Canvas.
    };

    bool paintTo(QPointF canvas);

    Hooks m_hooks;
    QRect m_area;
    Brush m_brush{.radius = 24, .softness = 0.5};
    bool m_isOut = false;
    QImage m_tint;
    std::optional<Drag> m_drag;
    std::optional<QPointF> m_pointer;  ///< Widget pixels; nothing: elsewhere.
};

}  // namespace ratoon
