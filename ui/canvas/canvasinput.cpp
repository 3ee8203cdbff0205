// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaswidget.h"
#include "ui/canvas/editpills.h"
#include "ui/canvas/marchingants.h"
#include "ui/canvas/stagingbar.h"
#include "ui/incoming.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace ratoon {

namespace {

constexpr int notch = 120;   ///< Of a wheel, in eighths of a degree.
constexpr int panStep = 64;  ///< Widget pixels for an arrow key.
constexpr double grabDistance =
    3.0;  ///< Widget pixels from which on holding Space counts as panning.

}  // namespace

Pointer CanvasWidget::pointer(const QMouseEvent& event) const
{
    return {.canvas = m_viewport.toCanvas(event.position()),
            .widget = event.position(),
            .modifiers = event.modifiers(),
            .isRight = (event.button() | event.buttons()).testFlag(Qt::RightButton)};
}

/// The button is the tool's.
bool CanvasWidget::means(Qt::MouseButton button) const
{
    return button == Qt::LeftButton || (button == Qt::RightButton && active().takesRightButton());
}

bool CanvasWidget::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
        if (takeGesture(*event)) return true;
        break;
    case QEvent::ShortcutOverride:
        // Keys that mean something here go before the window's shortcuts.
        if (takeShortcut(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ScreenChangeInternal: follow(); break;
    default: break;
    }
    return QWidget::event(event);
}

bool CanvasWidget::takeShortcut(const QKeyEvent& key) const
{
    if (active().takesKey(key)) return true;
    if (active().isBusy()) {
        return key.key() == Qt::Key_Escape || key.key() == Qt::Key_Return ||
               key.key() == Qt::Key_Enter || key.key() == Qt::Key_Backspace;
    }
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) return true;
    return m_staging->isActive() && m_staging->takesKey(key);
}

bool CanvasWidget::takeGesture(const QEvent& event)
{
    const auto& gesture = static_cast<const QNativeGestureEvent&>(event);
    if (gesture.gestureType() != Qt::ZoomNativeGesture) return false;
    setViewport(
        m_viewport.scaled(m_viewport.scale() * (1.0 + gesture.value()), gesture.position()));
    return true;
}

void CanvasWidget::mousePressEvent(QMouseEvent* event)
{
    const bool isHand =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown);
    if (isHand) {
        m_grip = Grip{.from = event->position()};
        updateCursor();
        return;
    }
    if (!means(event->button()) || m_tiles.isEmpty()) return;
    m_click = {.selection = m_session.selection(), .isFirst = !active().isBusy()};
    active().press(pointer(*event));
    updateCursor();
}

void CanvasWidget::mouseMoveEvent(QMouseEvent* event)
{
    const Pointer now = pointer(*event);
    Q_EMIT cursorMoved(now.canvas);
    if (m_grip) {
        const QPointF by = event->position() - m_grip->from;
        if (!m_grip->hasMoved && by.manhattanLength() < grabDistance) return;
        m_grip->hasMoved = true;
        m_hasSpacePanned = true;
        m_grip->from = event->position();
        setViewport(m_viewport.panned(by));
        return;
    }
    const bool isDown = event->buttons().testFlag(Qt::LeftButton) ||
                        (event->buttons().testFlag(Qt::RightButton) && means(Qt::RightButton));
    if (isDown)
        active().move(now);
    else
        active().hover(now);
    if (m_guest != nullptr) updateCursor();
}

void CanvasWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_grip) {
        m_grip.reset();
        updateCursor();
        return;
    }
    if (!means(event->button())) return;
    active().release(pointer(*event));
    updateCursor();
}

void CanvasWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        mousePressEvent(event);
        return;
    }
    const bool isOnProposal =
        m_staging->isActive() && m_click.isFirst && !active().countsClicks() &&
        m_staging->area().contains(m_viewport.toCanvas(event->position()).toPoint());
    if (!isOnProposal) return active().doubleClick(pointer(*event));
    takeBackClick();
    m_staging->accept();
}

/// The first click of two has already done what one click does.
void CanvasWidget::takeBackClick()
{
    active().cancel();
    if (m_session.selection().isNull()) m_session.select(m_click.selection);
}

void CanvasWidget::wheelEvent(QWheelEvent* event)
{
    event->accept();
    const QPoint pixels = event->pixelDelta();
    const bool isZoomKey = event->modifiers().testFlag(Qt::ControlModifier);
    if (!pixels.isNull() && event->phase() != Qt::NoScrollPhase && !isZoomKey) {
        setViewport(m_viewport.panned(pixels));
        return;
    }
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || (angle.y() == 0 && angle.x() != 0)) {
        const int delta = angle.y() != 0 ? angle.y() : angle.x();
        setViewport(m_viewport.panned(QPointF(delta, 0)));
        return;
    }
    const bool isNotched = angle.y() % notch == 0;
    const Viewport next =
        isNotched ? m_viewport.stepped(angle.y() / notch, event->position())
                  : m_viewport.scaled(m_viewport.scale() * std::exp2(angle.y() / (2.0 * notch)),
                                      event->position());
    setViewport(next);
}

void CanvasWidget::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            m_hasSpacePanned = false;
            updateCursor();
        }
        return;
    }
    if (active().isBusy() && active().keyPress(*event)) return;
    if (event->key() == Qt::Key_Escape && active().isBusy()) {
        active().cancel();
        return;
    }
    if (m_staging->isActive() && m_staging->takeKey(*event)) return;
    if (active().keyPress(*event) || zoomByKey(*event) || panByKey(*event)) return;
    QWidget::keyPressEvent(event);
}

bool CanvasWidget::zoomByKey(const QKeyEvent& key)
{
    const bool isControl = key.modifiers().testFlag(Qt::ControlModifier);
    switch (key.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_1: zoomToActualSize(); return true;
    case Qt::Key_2:
        if (!isControl) zoomToFit();
        return !isControl;
    case Qt::Key_0:
        if (isControl) zoomToFit();
        return isControl;
    default: return false;
    }
}

bool CanvasWidget::panByKey(const QKeyEvent& key)
{
    QPointF by;
    switch (key.key()) {
    case Qt::Key_Left: by = {panStep, 0}; break;
    case Qt::Key_Right: by = {-panStep, 0}; break;
    case Qt::Key_Up: by = {0, panStep}; break;
    case Qt::Key_Down: by = {0, -panStep}; break;
    default: return false;
    }
    setViewport(m_viewport.panned(by));
    return true;
}

void CanvasWidget::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        const bool isTap = m_isSpaceDown && !m_hasSpacePanned && !m_grip;
        releaseSpace();
        if (isTap && m_staging->isActive()) m_staging->toggle();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void CanvasWidget::releaseSpace()
{
    m_isSpaceDown = false;
    updateCursor();
}

void CanvasWidget::focusOutEvent(QFocusEvent* event)
{
    releaseSpace();
    QWidget::focusOutEvent(event);
}

void CanvasWidget::leaveEvent(QEvent* event)
{
    Q_EMIT cursorLeft();
    active().leave();
    QWidget::leaveEvent(event);
}

void CanvasWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    follow();
}

void CanvasWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
    m_ants->setVisible(true);
    m_pills->setVisible(true);
}

void CanvasWidget::hideEvent(QHideEvent* event)
{
    m_tiles.clear();
    m_ants->setVisible(false);
    m_pills->setVisible(false);
    QWidget::hideEvent(event);
}

void CanvasWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::StyleChange: adoptTheme(); break;
    case QEvent::ActivationChange: m_ants->setActive(isActiveWindow()); break;
    default: break;
    }
}

void CanvasWidget::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() == this || !holdsPicture(*event->mimeData())) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_isDropTarget = true;
    update();
}

void CanvasWidget::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_isDropTarget = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void CanvasWidget::dropEvent(QDropEvent* event)
{
    m_isDropTarget = false;
    update();
    if (!holdsPicture(*event->mimeData())) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT picturesDropped(*event->mimeData(), m_viewport.toCanvas(event->position()));
}

}  // namespace ratoon
