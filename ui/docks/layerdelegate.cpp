// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/layerdelegate.h"

#include "ui/docks/rowediting.h"
#include "ui/docks/rowpainting.h"
#include "ui/icons.h"
#include "ui/models/layermodel.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace ratoon {
namespace {

constexpr QSize layerThumbnail(40, 30);
constexpr int eyeWidth = 36;
constexpr int narrowLayerRow = 170;  ///< Below, what the layer is goes unsaid.
constexpr double hiddenOpacity = 0.45;
constexpr int indentStep = 16;

/// What is deep in groups gets no narrower than it can be read.
int indent(const QRect& row, const QModelIndex& index)
{
    const int most = std::max(0, row.width() / 3);
    return std::min(most, index.data(LayerModel::DepthRole).toInt() * indentStep);
}

QRect thumbnailArea(const QRect& row, const QModelIndex& index)
{
    return {QPoint(row.left() + eyeWidth + indent(row, index),
                   row.center().y() - layerThumbnail.height() / 2),
            layerThumbnail};
}

QRect nameArea(const QRect& row, const QModelIndex& index)
{
    return QRect(QPoint(thumbnailArea(row, index).right() + metrics::gapSmall, row.top()),
                 QPoint(row.right() - metrics::gapSmall, row.bottom()));
}

void paintGroup(QPainter& painter, const Theme& theme, const QRect& area, bool isFolded)
{
    const int side = metrics::iconSmall;
    QRectF triangle(area.left(), area.center().y() - side / 2.0, side, side);
    const auto arrow = isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down");
    paintIcon(painter, triangle, arrow, theme.secondary);
    triangle.translate(side + metrics::gapTiny, 0);
    paintIcon(painter, triangle, QStringLiteral("folder"), theme.secondary);
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

QRect LayerDelegate::foldArea(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect place = thumbnailArea(option.rect, index);
    return {place.left() - metrics::gapTiny,
            option.rect.top(),
            metrics::iconSmall + 2 * metrics::gapTiny,
            option.rect.height()};
}

void LayerDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Theme& theme = themeOf(*option.widget);
    const bool isVisible = index.data(LayerModel::IsVisibleRole).toBool();
    const bool isShown = index.data(LayerModel::IsShownRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, option.state.testFlag(QStyle::State_Selected));

    QRectF eye(0, 0, metrics::iconSmall, metrics::iconSmall);
    eye.moveCenter(QRectF(eyeArea(option)).center());
    paintIcon(*painter,
              eye,
              isVisible ? QStringLiteral("eye") : QStringLiteral("eye-off"),
              theme.secondary);

    painter->setOpacity(isShown ? 1.0 : hiddenOpacity);
    const QRect place = thumbnailArea(option.rect, index);
    if (index.data(LayerModel::IsGroupRole).toBool())
        paintGroup(*painter, theme, place, index.data(LayerModel::IsFoldedRole).toBool());
    else
        paintThumbnail(*painter, theme, place, index.data(Qt::DecorationRole).value<QImage>());
    painter->setOpacity(1.0);

    QRect text = nameArea(option.rect, index);
    if (index.data(LayerModel::IsClippedRole).toBool()) {
        const int side = metrics::iconSmall;
        const QRectF arrow(
            text.left() - metrics::gapTiny, text.center().y() - side / 2.0, side, side);
        paintIcon(*painter, arrow, QStringLiteral("clip"), theme.secondary);
        text.setLeft(text.left() + side);
    }
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
    painter->setPen(isShown ? theme.text : theme.secondary);
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
    placeNameEditor(*editor, nameArea(option.rect, index));
}

bool LayerDelegate::editorEvent(QEvent* event,
                                QAbstractItemModel* model,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const auto click = rowClick(*event);
    if (!click) return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool isGroup = index.data(LayerModel::IsGroupRole).toBool();
    const auto toggle = [&](int role) {
        if (click->isDone) model->setData(index, !index.data(role).toBool(), role);
        return true;
    };
    if (eyeArea(option).contains(click->at)) return toggle(LayerModel::IsVisibleRole);
    if (isGroup && foldArea(option, index).contains(click->at))
        return toggle(LayerModel::IsFoldedRole);
    return false;
}

}  // namespace ratoon
