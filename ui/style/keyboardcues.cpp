// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/keyboardcues.h"

#include "ui/style/style.h"
#include "ui/theme.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ratoon {

namespace {

bool isTextField(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

bool isRinged(const QWidget* widget)
{
    if (drawsOwnRing(widget)) return false;
    return isTextField(widget) || qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr;
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

/// The focus goes with a window or a menu, and comes back with it.
bool isOfTheWindow(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
           reason == Qt::MenuBarFocusReason;
}

const QWidget* innerOf(const QWidget* frame)
{
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    return ring != nullptr ? ring->widget() : nullptr;
}

}  // namespace

KeyboardCues::KeyboardCues(QObject* parent) : QObject(parent)
{
    if (qApp != nullptr) qApp->installEventFilter(this);
}

KeyboardCues::~KeyboardCues()
{
    delete m_frame;
}

double KeyboardCues::radiusAround(const QWidget* frame)
{
    const QWidget* inner = innerOf(frame);
    if (const auto* chip = qobject_cast<const Chip*>(inner)) return chip->height() / 2.0;
    const bool isArea = qobject_cast<const QTextEdit*>(inner) != nullptr ||
                        qobject_cast<const QPlainTextEdit*>(inner) != nullptr;
    return isArea ? metrics::radiusCard : metrics::radiusControl;
}

bool KeyboardCues::isAroundField(const QWidget* frame)
{
    return isTextField(innerOf(frame));
}

bool KeyboardCues::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (auto* widget = qobject_cast<QWidget*>(watched)) {
            takeFocus(widget, *static_cast<QFocusEvent*>(event));
        }
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
            takeAlt(event->type() == QEvent::KeyPress);
        }
        break;
    case QEvent::ApplicationDeactivate:
    case QEvent::WindowDeactivate: takeAlt(false); break;
    default: break;
    }
    return false;
}

void KeyboardCues::takeFocus(QWidget* widget, const QFocusEvent& event)
{
    const bool isBack = widget == m_before && isOfTheWindow(event.reason());
    const bool isShown =
        isTextField(widget) || (isRinged(widget) && (isByKeyboard(event.reason()) || isBack));
    const bool isWanted = event.gotFocus() && isShown;
    const bool hadRing = m_frame != nullptr && m_frame->widget() == widget;
    if (event.lostFocus()) m_before = hadRing ? widget : nullptr;
    if (isWanted) {
        if (m_frame == nullptr) m_frame = new QFocusFrame(widget);
        m_frame->setWidget(widget);
    } else if (m_frame != nullptr) {
        m_frame->setWidget(nullptr);
    }
}

void KeyboardCues::takeAlt(bool isHeld)
{
    if (m_isAltHeld == isHeld) return;
    m_isAltHeld = isHeld;
    const QWidget* window = QApplication::activeWindow();
    if (window == nullptr) return;
    for (QWidget* widget : window->findChildren<QWidget*>()) widget->update();
}

}  // namespace ratoon
