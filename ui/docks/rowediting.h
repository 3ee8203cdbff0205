// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>

#include <optional>

class QEvent;
class QModelIndex;
class QString;
class QStyleOptionViewItem;
class QWidget;

namespace ratoon {

/// What the mouse does to the row of a dock, as a delegate is told of it.
struct RowClick {
    QPoint at;            ///< In the view's pixels.
    bool isDone = false;  ///< The left button was let go.
};

/// Nothing for events that are no press, release or double click.
std::optional<RowClick> rowClick(const QEvent& event);

/// The name of that row is being written: what lies under the line for it is not to be seen.
bool isBeingNamed(const QStyleOptionViewItem& option, const QModelIndex& index);
/// A line for the name in a row; its owner is `parent`.
QWidget* nameEditor(QWidget* parent, const QString& accessibleName);
/// Puts that line over `text`, the place of the name, which is as high as the row.
void placeNameEditor(QWidget& editor, QRect text);

}  // namespace ratoon
