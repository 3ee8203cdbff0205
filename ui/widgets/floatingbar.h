// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ratoon {

/// A rounded bar with a shadow that floats over a canvas. The shadow is part of the widget, and contents margins keep
/// a layout clear of it.
class FloatingBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int shadowReach = 12;

    explicit FloatingBar(QWidget* parent = nullptr);

    /// Without the shadow.
    QRect bar() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ratoon
