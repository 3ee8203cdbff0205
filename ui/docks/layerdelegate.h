// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ratoon {

/// Paints a row of the layers dock: an eye that can be clicked, a thumbnail (or of a group, the triangle that folds it),
/// the name, what the layer is; all of that but the eye as far to the right as it is deep in groups.
class LayerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LayerDelegate(QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool editorEvent(QEvent* event,
                     QAbstractItemModel* model,
                     const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Where the eye of a row is.
    QRect eyeArea(const QStyleOptionViewItem& option) const;
    /// Where the triangle of a group's row is.
    QRect foldArea(const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

}  // namespace ratoon
