// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/keyboardcues.h"

#include "ui/theme.h"

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
    return isTextField(widget) || qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr;
}

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
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
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    const QWidget* inner = ring != nullptr ? ring->widget() : nullptr;
    const bool isArea = qobject_cast<const QTextEdit*>(inner) != nullptr ||
                        qobject_cast<const QPlainTextEdit*>(inner) != nullptr;
    return isArea ? metrics::radiusCard : metrics::radiusControl;
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
    const bool isWanted = event.gotFocus() && (isTextField(widget) ||
                                               (isRinged(widget) && isByKeyboard(event.reason())));
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
