// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusEvent;
class QFocusFrame;
class QWidget;

namespace ratoon {

/// What shows only to those who work by keyboard: the ring around the focused control (around fields it always
/// shows), and underlined mnemonics while Alt is held.
class KeyboardCues final : public QObject {
public:
    explicit KeyboardCues(QObject* parent);
    ~KeyboardCues() override;

    /// The corner of the control that `frame` rings.
    static double radiusAround(const QWidget* frame);
    static bool isAroundField(const QWidget* frame);

    bool showsMnemonics() const { return m_isAltHeld; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeFocus(QWidget* widget, const QFocusEvent& event);
    void takeAlt(bool isHeld);

    QPointer<QFocusFrame> m_frame;
    QPointer<QWidget> m_before;  ///< Had the ring when the focus was lost.
    bool m_isAltHeld = false;
};

}  // namespace ratoon
