// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/replyframe.h"
#include "ui/canvas/tools/grafttool.h"

#include <QImage>

#include <optional>

namespace ratoon {

/// How a reply is seen over the picture while it is being placed.
enum class PlaceLook { Half, Difference };

/// Places a reply by hand: drags inside move it, handles scale it, outside turns it, arrow keys nudge it.
class PlaceTool final : public GraftTool {
    Q_DECLARE_TR_FUNCTIONS(ratoon::PlaceTool)

public:
    struct Hooks {
        std::function<void()> began;  ///< The reply alone is to be seen over the ground.
        std::function<void(const ReplyFrame&)> moved;   ///< Under way.
        std::function<void(const ReplyFrame&)> placed;  ///< At the end of a gesture.
        std::function<void()> gaveUp;
    };

    PlaceTool(ToolHost& host, Ends ends, Hooks hooks);

    /// Where it lies when no gesture is under way; nothing: not known yet.
    void setFrame(const std::optional<ReplyFrame>& frame);
    /// Where it lies now, a gesture under way included.
    const std::optional<ReplyFrame>& frame() const { return m_frame; }
    /// A small likeness of the reply.
    void setReply(const QImage& reply);
    void setLook(PlaceLook look);
    /// The reply is seen even while it is not being moved: it is not yet in the picture.
    void setAlwaysSeen(bool isAlways);

    ToolInfo info() const override;
    QCursor cursor() const override;
    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer) override;
    void release(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void doubleClick(const Pointer&) override {}
    void cancel() override;
    bool isBusy() const override { return m_drag.has_value(); }
    bool takesKey(const QKeyEvent& key) const override;
    bool keyPress(const QKeyEvent& key) override;
    void paintOverlay(QPainter& painter, const Theme& theme) const override;

private:
    enum class Part { Nothing, Inside, Outside, Handle };
    struct Grip {
        Part part = Part::Nothing;
        ReplyFrame::Handle handle = {};
    };
    struct Drag {
        Grip grip;
        ReplyFrame before;
        QPointF from;  ///< Canvas.
        Pointer now;
        bool hasMoved = false;
    };

    Grip gripAt(QPointF widget) const;
    QString readOut() const;
    void paintReply(QPainter& painter) const;

    Hooks m_hooks;
    std::optional<ReplyFrame> m_frame;
    std::optional<Drag> m_drag;
    QImage m_reply;
    PlaceLook m_look = PlaceLook::Half;
    bool m_isAlwaysSeen = false;
    Grip m_hovered;
};

}  // namespace ratoon
