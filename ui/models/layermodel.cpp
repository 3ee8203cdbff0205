// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/layermodel.h"

#include "base/plaintext.h"
#include "image/transform.h"

#include <QMimeData>

#include <algorithm>

namespace ratoon {
namespace {

constexpr QSize layerThumbnailSize(72, 54);  ///< 36 × 27 at 2×.
constexpr qsizetype layerNameLimit = 200;

QString layerMime()
{
    return QStringLiteral("application/x-ratoon-layer-row");
}

QImage layerThumbnail(const Image& image, const Cancel& cancel)
{
    const QSize fitting = image.size().scaled(layerThumbnailSize, Qt::KeepAspectRatio);
    return resampled(image, fitting.expandedTo(QSize(1, 1)), cancel).toQImage();
}

}  // namespace

QString layerKindText(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Source: return LayerModel::tr("source");
    case LayerKind::Graft: return LayerModel::tr("graft");
    case LayerKind::Group: return LayerModel::tr("group");
    case LayerKind::Raster: break;
    }
    return LayerModel::tr("layer");
}

LayerModel::LayerModel(Session& session, Worker& pool, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_pool(pool)
{
    refresh();
    connect(&session, &Session::headChanged, this, &LayerModel::refresh);
}

const LayerRow* LayerModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    return &m_rows[static_cast<std::size_t>(index.row())];
}

LayerId LayerModel::idAt(const QModelIndex& index) const
{
    const LayerRow* row = rowAt(index);
    return row == nullptr ? LayerId() : row->layer.id;
}

QModelIndex LayerModel::indexOf(LayerId id) const
{
    const auto found =
        std::ranges::find(m_rows, id, [](const LayerRow& row) { return row.layer.id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void LayerModel::reveal(LayerId id)
{
    const Canvas& canvas = m_session.document().canvas();
    const Layer* layer = canvas.find(id);
    bool isChanged = false;
    for (layer = layer ? canvas.find(layer->group) : nullptr; layer;
         layer = canvas.find(layer->group))
        isChanged = m_folded.remove(layer->id) || isChanged;
    if (isChanged) refresh();
}

int LayerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// For those who listen.
QString LayerModel::describe(const LayerRow& row) const
{
    const QString name = plainLine(row.layer.name, layerNameLimit);
    const QString kind = row.layer.visible ? layerKindText(row.layer.kind) : tr("hidden");
    const QString text = tr("%1, %2", "layer, what it is").arg(name, kind);
    const Layer* group = m_session.document().canvas().find(row.layer.group);
    if (group == nullptr) return text;
    return tr("%1, in %2", "layer, group").arg(text, plainLine(group->name, layerNameLimit));
}

QVariant LayerModel::data(const QModelIndex& index, int role) const
{
    const LayerRow* row = rowAt(index);
    if (row == nullptr) return {};
    const Layer& layer = row->layer;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return plainLine(layer.name, layerNameLimit);
    case Qt::DecorationRole: {
        const auto found = m_thumbnails.find(layer.id);
        return found == m_thumbnails.end() ? QImage() : found->second.pixels;
    }
    case IdRole: return QVariant::fromValue(layer.id.value());
    case IsVisibleRole: return layer.visible;
    case KindRole: return layer.visible ? layerKindText(layer.kind) : tr("hidden");
    case DepthRole: return row->depth;
    case IsGroupRole: return layer.isGroup();
    case IsFoldedRole: return m_folded.contains(layer.id);
    case IsShownRole: return layer.visible && row->isShown;
    case IsClippedRole: return layer.isClipped;
    case Qt::AccessibleTextRole: return describe(*row);
    default: return {};
    }
}

void LayerModel::setVisible(const Layer& layer, bool visible)
{
    const QString label = visible ? tr("Show %1") : tr("Hide %1");
    m_session.commit(withLayerChanged(m_session.document().canvas(),
                                      layer.id,
                                      [=](Layer& l) { l.visible = visible; }),
                     label.arg(layer.name));
}

void LayerModel::setFolded(LayerId group, bool isFolded)
{
    if (isFolded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    refresh();
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const LayerRow* row = rowAt(index);
    if (row == nullptr) return false;
    const Layer layer = row->layer;
    if (role == IsVisibleRole) {
        setVisible(layer, value.toBool());
        return true;
    }
    if (role == IsFoldedRole) {
        if (layer.isGroup()) setFolded(layer.id, value.toBool());
        return layer.isGroup();
    }
    const QString name = plainLine(value.toString().trimmed(), layerNameLimit);
    if (role != Qt::EditRole || name.isEmpty() || name == layer.name) return false;
    m_session.commit(
        withLayerChanged(m_session.document().canvas(), layer.id, [&](Layer& l) { l.name = name; }),
        tr("Rename to %1").arg(name));
    return true;
}

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_session.isReadOnly()) return flags;
    flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    const LayerRow* row = rowAt(index);
    return row && row->layer.isGroup() ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList LayerModel::mimeTypes() const
{
    return {layerMime()};
}

QMimeData* LayerModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty()) return nullptr;
    QStringList ids;
    for (const QModelIndex& index : indexes) ids += idAt(index).toString();
    auto data = std::make_unique<QMimeData>();
    data->setData(layerMime(), ids.join(QLatin1Char(' ')).toLatin1());
    return data.release();
}

bool LayerModel::canDropMimeData(const QMimeData* data,
                                 Qt::DropAction action,
                                 int row,
                                 int column,
                                 const QModelIndex& parent) const
{
    Q_UNUSED(column)
    const LayerRow* group = rowAt(parent);
    const bool isPlace = parent.isValid() ? group && group->layer.isGroup() : row >= 0;
    return action == Qt::MoveAction && data->hasFormat(layerMime()) && isPlace;
}

LayerPlace LayerModel::placeAt(int row, const QModelIndex& parent) const
{
    const std::vector<Layer>& layers = m_session.document().canvas().layers;
    const auto topIn = [&layers](LayerId group) {
        const auto found = std::ranges::find(layers.rbegin(), layers.rend(), group, &Layer::group);
        return LayerPlace{group, found == layers.rend() ? LayerId() : found->id};
    };
    if (parent.isValid()) return topIn(idAt(parent));
    const LayerRow* above = row > 0 ? rowAt(index(row - 1)) : nullptr;
    const LayerRow* next = rowAt(index(row));
    const bool opensAbove = above && above->layer.isGroup() && !m_folded.contains(above->layer.id);
    if (opensAbove) return topIn(above->layer.id);
    if (next) return {.group = next->layer.group, .below = next->layer.id};
    return {};
}

bool LayerModel::dropMimeData(const QMimeData* data,
                              Qt::DropAction action,
                              int row,
                              int column,
                              const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    std::vector<LayerId> ids;
    for (const QByteArray& text : data->data(layerMime()).split(' '))
        if (const auto id = LayerId::fromString(QString::fromLatin1(text))) ids.push_back(*id);
    moveTo(ids, placeAt(row, parent));
    // The rows have already changed by the commit: the view must not remove the dragged one itself.
    return false;
}

bool LayerModel::moveTo(const std::vector<LayerId>& ids, LayerPlace place)
{
    const Canvas& before = m_session.document().canvas();
    const Canvas after = withLayersPlaced(before, ids, place);
    const auto isSame = [](const Layer& a, const Layer& b) {
        return a.id == b.id && a.group == b.group;
    };
    if (ids.empty() || std::ranges::equal(before.layers, after.layers, isSame)) return false;
    const Layer* first = before.find(ids.front());
    const QString label = ids.size() > 1 ? tr("Move layers") : tr("Move %1").arg(first->name);
    m_session.commit(after, label);
    return true;
}

bool LayerModel::moveRows(const QModelIndex& sourceParent,
                          int sourceRow,
                          int count,
                          const QModelIndex& destinationParent,
                          int destinationChild)
{
    const bool isPlain = count == 1 && !sourceParent.isValid() && !destinationParent.isValid();
    const LayerRow* row = rowAt(index(sourceRow));
    return isPlain && row && moveTo({row->layer.id}, placeAt(destinationChild, {}));
}

void LayerModel::refresh()
{
    const Canvas& canvas = m_session.document().canvas();
    std::vector<LayerRow> rows = layerRows(canvas, m_folded);
    const bool isSameOrder =
        std::ranges::equal(rows, m_rows, [](const LayerRow& a, const LayerRow& b) {
            return a.layer.id == b.layer.id;
        });
    if (isSameOrder) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    std::erase_if(m_thumbnails,
                  [&canvas](const auto& entry) { return canvas.find(entry.first) == nullptr; });
    for (const LayerRow& row : m_rows) makeThumbnail(row.layer);
}

void LayerModel::makeThumbnail(const Layer& layer)
{
    if (layer.image.isNull()) return;
    Thumbnail& thumbnail = m_thumbnails[layer.id];
    if (thumbnail.of.isSame(layer.image)) return;
    thumbnail.of = layer.image;
    thumbnail.ticket = m_pool.run(
        [image = layer.image](const Cancel& cancel) { return layerThumbnail(image, cancel); },
        [this, id = layer.id](const QImage& pixels) {
            m_thumbnails[id].pixels = pixels;
            const QModelIndex index = indexOf(id);
            if (index.isValid()) Q_EMIT dataChanged(index, index, {Qt::DecorationRole});
        });
}

}  // namespace ratoon
