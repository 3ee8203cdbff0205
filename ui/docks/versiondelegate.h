// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ratoon {

struct Theme;
struct VersionRow;

/// Paints a row of the versions dock: lines and a dot, a thumbnail, the title in at most two lines, the quiet line,
/// a star that can be clicked, and a mark if there is a note.
class VersionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit VersionDelegate(QObject* parent = nullptr);

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

    /// Where the star of a row is.
    QRect starArea(const QStyleOptionViewItem& option) const;

Q_SIGNALS:
    void starClicked(const QModelIndex& index);

private:
    struct Places {
        QPoint dot;
        QRect thumbnail;
        QRect text;
    };
    static Places placesIn(const QRect& row, const VersionRow& version);
    static void paintTexts(QPainter& painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index,
                           const QRect& area);
    static void
    paintLines(QPainter& painter, const Theme& theme, const QRect& row, const VersionRow& version);
};

}  // namespace ratoon
