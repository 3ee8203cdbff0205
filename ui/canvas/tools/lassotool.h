// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/mask.h"
#include "ui/canvas/tools/tool.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <optional>

namespace ratoon {

/// Selects what a line goes round: drawn freehand by dragging, corner by corner by clicking, or both in turns.
///
/// A release after a drag closes a shape that holds no clicked corner. Otherwise Enter, a double click or a click on
/// the first corner closes it; Backspace takes the last corner back; Esc gives it up.
class LassoTool final : public Tool {
    Q_DECLARE_TR_FUNCTIONS(ratoon::LassoTool)

public:
    explicit LassoTool(ToolHost& host) : Tool(host) {}

    ToolInfo info() const override;
    QCursor cursor() const override { return Qt::CrossCursor; }
    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    void cancel() override;
    bool isBusy() const override { return m_line.has_value(); }
    bool keyPress(const QKeyEvent& key) override;
    void paintOverlay(QPainter& painter, const Theme& theme) const override;

private:
    struct Line {
        QPolygonF points;              ///< Canvas pixels.
        std::vector<qsizetype> marks;  ///< Points before each press, to go back to.
        Pointer now;
        Mask::Combine how = Mask::Combine::Replace;
        bool isDown = false;
        bool hasDragged = false;  ///< Since the last press.
    };

    bool isAtStart(QPointF widget) const;
    void close();
    void takeBack();

    std::optional<Line> m_line;
};

}  // namespace ratoon
