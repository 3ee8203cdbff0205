// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>

#include <optional>

class QEvent;
class QString;
class QWidget;

namespace ratoon {

/// What the mouse does to the row of a dock, as a delegate is told of it.
struct RowClick {
    QPoint at;            ///< In the view's pixels.
    bool isDone = false;  ///< The left button was let go.
};

/// Nothing for events that are no press, release or double click.
std::optional<RowClick> rowClick(const QEvent& event);

/// A line for the name in a row; its owner is `parent`.
QWidget* nameEditor(QWidget* parent, const QString& accessibleName);
/// Puts that line over `text`, the place of the name, which is as high as the row.
void placeNameEditor(QWidget& editor, QRect text);

}  // namespace ratoon
