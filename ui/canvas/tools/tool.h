// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/canvas/viewport.h"
#include "ui/theme.h"

#include <QCursor>
#include <QKeySequence>
#include <QPointF>
#include <QString>

class QKeyEvent;
class QPainter;

namespace ratoon {

/// What menus, the tool strip and the status bar say about a tool.
struct ToolInfo {
    QString id;    ///< "marquee"; never translated.
    QString name;  ///< "Rectangle"
    QString icon;
    QKeySequence shortcut;
    QString hint;  ///< One line for the status bar.
};

/// A press, a movement or a release of the pointer.
struct Pointer {
    QPointF canvas;  ///< Canvas pixels.
    QPointF widget;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    bool isRight = false;  ///< It is about the right button.
};

/// What a tool may do to the canvas it works on.
class ToolHost {
public:
    virtual ~ToolHost() = default;

    virtual Session& session() = 0;
    virtual const Viewport& viewport() const = 0;
    virtual void setViewport(const Viewport& viewport) = 0;
    virtual LayerId activeLayer() const = 0;
    /// Shows a canvas that is not a version (yet); nothing: the head again.
    virtual void showLive(const std::optional<Canvas>& canvas) = 0;
    /// The overlay looks different.
    virtual void updateOverlay() = 0;
    /// The bounds of what is being drawn to be selected, in canvas pixels; empty: nothing is.
    virtual void showDrawn(const QRect& area) = 0;
};

/// Turns the pointer into selections, moves and views. A gesture runs from press() to release() or cancel().
/// A tool changes the document only through Session, once per gesture.
class Tool {
public:
    explicit Tool(ToolHost& host) : m_host(host) {}
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual ToolInfo info() const = 0;
    virtual QCursor cursor() const { return Qt::ArrowCursor; }
    virtual void press(const Pointer& pointer) = 0;
    virtual void move(const Pointer& pointer) = 0;
    virtual void release(const Pointer& pointer) = 0;
    /// The pointer moves without a button.
    virtual void hover(const Pointer&) {}
    /// The pointer has left the canvas.
    virtual void leave() {}
    virtual void doubleClick(const Pointer& pointer) { press(pointer); }
    /// Clicks that follow each other mean something each: two of them do not accept a proposal.
    virtual bool countsClicks() const { return false; }
    /// The right button means something to it: press() to release() come for that one too.
    virtual bool takesRightButton() const { return false; }
    /// Keys that go before the window's shortcuts.
    virtual bool takesKey(const QKeyEvent&) const { return false; }
    /// Gives up the gesture; nothing has changed.
    virtual void cancel() = 0;
    virtual bool isBusy() const = 0;
    /// Whether the key meant something to the tool.
    virtual bool keyPress(const QKeyEvent&) { return false; }
    /// In widget coordinates.
    virtual void paintOverlay(QPainter&, const Theme&) const {}

protected:
    ToolHost& host() const { return m_host; }

private:
    ToolHost& m_host;
};

}  // namespace ratoon
