// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/rowediting.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMouseEvent>

namespace ratoon {

std::optional<RowClick> rowClick(const QEvent& event)
{
    const bool isReleased = event.type() == QEvent::MouseButtonRelease;
    const bool isClick = isReleased || event.type() == QEvent::MouseButtonPress ||
                         event.type() == QEvent::MouseButtonDblClick;
    if (!isClick) return std::nullopt;
    const auto& mouse = static_cast<const QMouseEvent&>(event);
    return RowClick{.at = mouse.position().toPoint(),
                    .isDone = isReleased && mouse.button() == Qt::LeftButton};
}

bool isBeingNamed(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->isPersistentEditorOpen(index);
}

QWidget* nameEditor(QWidget* parent, const QString& accessibleName)
{
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(accessibleName);
    editor->setMaxLength(200);
    return editor;
}

void placeNameEditor(QWidget& editor, QRect text)
{
    text.setTop(text.center().y() - metrics::control / 2);
    text.setHeight(metrics::control);
    editor.setGeometry(text.adjusted(-metrics::gapTiny, 0, 0, 0));
}

}  // namespace ratoon
