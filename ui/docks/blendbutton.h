// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/blend.h"

#include <QToolButton>

#include <optional>

namespace ratoon {

/// "Multiply": what people call it.
QString blendName(Blend blend);

/// How the active layer is laid on those below: a quiet button with its name, and a menu of all of them, in the order
/// that people know from other programs. Arrow keys in the menu go through them.
class BlendButton final : public QToolButton {
    Q_OBJECT

public:
    explicit BlendButton(QWidget* parent = nullptr);

    /// `isGroup`: it may be passed through. Nothing: there is no layer.
    void show(std::optional<Blend> blend, bool isGroup);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// One is looked at in the menu.
    void previewed(ratoon::Blend blend);
    /// None is any more.
    void left();
    void chosen(ratoon::Blend blend);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void showName();

    Blend m_blend = Blend::Normal;
    bool m_isGroup = false;
};

}  // namespace ratoon
