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

const Layer* LayerModel::layerAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    return &m_layers[static_cast<std::size_t>(index.row())];
}

LayerId LayerModel::idAt(const QModelIndex& index) const
{
    const Layer* layer = layerAt(index);
    return layer == nullptr ? LayerId() : layer->id;
}

QModelIndex LayerModel::indexOf(LayerId id) const
{
    const auto found = std::find_if(
        m_layers.begin(), m_layers.end(), [id](const Layer& layer) { return layer.id == id; });
    return found == m_layers.end() ? QModelIndex()
                                   : index(static_cast<int>(found - m_layers.begin()));
}

int LayerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

QVariant LayerModel::data(const QModelIndex& index, int role) const
{
    const Layer* layer = layerAt(index);
    if (layer == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return plainLine(layer->name, layerNameLimit);
    case Qt::DecorationRole: {
        const auto found = m_thumbnails.find(layer->id);
        return found == m_thumbnails.end() ? QImage() : found->second.pixels;
    }
    case IdRole: return QVariant::fromValue(layer->id.value());
    case IsVisibleRole: return layer->visible;
    case KindRole: return layer->visible ? layerKindText(layer->kind) : tr("hidden");
    case Qt::AccessibleTextRole:
        return QString(plainLine(layer->name, layerNameLimit) + QStringLiteral(", ") +
                       (layer->visible ? layerKindText(layer->kind) : tr("hidden")));
    default: return {};
    }
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Layer* layer = layerAt(index);
    if (layer == nullptr) return false;
    const Canvas& canvas = m_session.document().canvas();
    if (role == IsVisibleRole) {
        const bool visible = value.toBool();
        const QString label = visible ? tr("Show %1") : tr("Hide %1");
        m_session.commit(
            withLayerChanged(canvas, layer->id, [=](Layer& l) { l.visible = visible; }),
            label.arg(layer->name));
        return true;
    }
    const QString name = plainLine(value.toString().trimmed(), layerNameLimit);
    if (role != Qt::EditRole || name.isEmpty() || name == layer->name) return false;
    m_session.commit(withLayerChanged(canvas, layer->id, [&](Layer& l) { l.name = name; }),
                     tr("Rename to %1").arg(name));
    return true;
}

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList LayerModel::mimeTypes() const
{
    return {layerMime()};
}

QMimeData* LayerModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty()) return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(layerMime(), idAt(indexes.front()).toString().toLatin1());
    return data.release();
}

bool LayerModel::canDropMimeData(const QMimeData* data,
                                 Qt::DropAction action,
                                 int row,
                                 int column,
                                 const QModelIndex& parent) const
{
    Q_UNUSED(column)
    return action == Qt::MoveAction && data->hasFormat(layerMime()) && row >= 0 &&
           !parent.isValid();
}

bool LayerModel::dropMimeData(const QMimeData* data,
                              Qt::DropAction action,
                              int row,
                              int column,
                              const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const auto id = LayerId::fromString(QString::fromLatin1(data->data(layerMime())));
    const QModelIndex from = id ? indexOf(*id) : QModelIndex();
    if (!from.isValid()) return false;
    moveRow({}, from.row(), {}, row);
    // The rows have already changed by the commit: the view must not remove the dragged one itself.
    return false;
}

bool LayerModel::moveRows(const QModelIndex& sourceParent,
                          int sourceRow,
                          int count,
                          const QModelIndex& destinationParent,
                          int destinationChild)
{
    const bool isPlain = count == 1 && !sourceParent.isValid() && !destinationParent.isValid();
    const Layer* layer = layerAt(index(sourceRow));
    const int target = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    if (!isPlain || layer == nullptr || target == sourceRow) return false;
    const QString label = tr("Move %1").arg(layer->name);
    m_session.commit(
        withLayerMoved(m_session.document().canvas(), layer->id, rowCount() - 1 - target), label);
    return true;
}

void LayerModel::refresh()
{
    const std::vector<Layer>& bottomFirst = m_session.document().canvas().layers;
    std::vector<Layer> layers(bottomFirst.rbegin(), bottomFirst.rend());
    const bool isSameOrder =
        std::equal(layers.begin(),
                   layers.end(),
                   m_layers.begin(),
                   m_layers.end(),
                   [](const Layer& a, const Layer& b) { return a.id == b.id; });
    if (isSameOrder) {
        m_layers = std::move(layers);
        if (!m_layers.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_layers = std::move(layers);
        endResetModel();
    }
    std::erase_if(m_thumbnails,
                  [this](const auto& entry) { return !indexOf(entry.first).isValid(); });
    for (const Layer& layer : m_layers) makeThumbnail(layer);
}

void LayerModel::makeThumbnail(const Layer& layer)
{
    Thumbnail& thumbnail = m_thumbnails[layer.id];
    if (layer.image.isNull() || thumbnail.of.isSame(layer.image)) return;
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
