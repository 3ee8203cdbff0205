// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ratoon {

/// Tells screen readers that a canvas is a picture, with its description as value.
class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(QWidget* canvas);

    /// From now on canvases are told apart from other widgets. May be called any number of times.
    static void install();
};

}  // namespace ratoon
