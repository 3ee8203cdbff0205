// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/layerdelegate.h"

#include "ui/docks/rowediting.h"
#include "ui/docks/rowpainting.h"
#include "ui/icons.h"
#include "ui/models/layermodel.h"
#include "ui/theme.h"

#include <QPainter>

namespace ratoon {
namespace {

constexpr QSize layerThumbnail(40, 30);
constexpr int eyeWidth = 36;
constexpr int narrowLayerRow = 170;  ///< Below, what the layer is goes unsaid.
constexpr double hiddenOpacity = 0.45;

QRect thumbnailArea(const QRect& row)
{
    return {QPoint(row.left() + eyeWidth, row.center().y() - layerThumbnail.height() / 2),
            layerThumbnail};
}

QRect nameArea(const QRect& row)
{
    return QRect(QPoint(thumbnailArea(row).right() + metrics::gapSmall, row.top()),
                 QPoint(row.right() - metrics::gapSmall, row.bottom()));
}

}  // namespace

LayerDelegate::LayerDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metrics::rightColumn / 2, metrics::layerRow};
}

QRect LayerDelegate::eyeArea(const QStyleOptionViewItem& option) const
{
    return {option.rect.left(), option.rect.top(), eyeWidth, option.rect.height()};
}

void LayerDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Theme& theme = themeOf(*option.widget);
    const bool isVisible = index.data(LayerModel::IsVisibleRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, option.state.testFlag(QStyle::State_Selected));

    QRectF eye(0, 0, metrics::iconSmall, metrics::iconSmall);
    eye.moveCenter(QRectF(eyeArea(option)).center());
    paintIcon(*painter,
              eye,
              isVisible ? QStringLiteral("eye") : QStringLiteral("eye-off"),
              theme.secondary);

    painter->setOpacity(isVisible ? 1.0 : hiddenOpacity);
    paintThumbnail(*painter,
                   theme,
                   thumbnailArea(option.rect),
                   index.data(Qt::DecorationRole).value<QImage>());
    painter->setOpacity(1.0);

    QRect text = nameArea(option.rect);
    const QString kind = index.data(LayerModel::KindRole).toString();
    const QFont small = theme.font(TextRole::Caption);
    if (option.rect.width() >= narrowLayerRow) {
        painter->setFont(small);
        painter->setPen(theme.secondary);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, kind);
        text.setRight(text.right() - QFontMetrics(small).horizontalAdvance(kind) -
                      metrics::gapSmall);
    }
    const QFont font = theme.font(TextRole::Text);
    painter->setFont(font);
    painter->setPen(isVisible ? theme.text : theme.secondary);
    painter->drawText(text,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(
                          index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QWidget* LayerDelegate::createEditor(QWidget* parent,
                                     const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return nameEditor(parent, tr("Name of the layer"));
}

void LayerDelegate::updateEditorGeometry(QWidget* editor,
                                         const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    Q_UNUSED(index)
    placeNameEditor(*editor, nameArea(option.rect));
}

bool LayerDelegate::editorEvent(QEvent* event,
                                QAbstractItemModel* model,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const auto click = rowClick(*event);
    if (!click) return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (!eyeArea(option).contains(click->at)) return false;
    if (click->isDone) {
        const bool isVisible = index.data(LayerModel::IsVisibleRole).toBool();
        model->setData(index, !isVisible, LayerModel::IsVisibleRole);
    }
    return true;
}

}  // namespace ratoon
