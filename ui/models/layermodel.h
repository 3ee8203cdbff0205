// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QAbstractListModel>

#include <unordered_map>

namespace ratoon {

/// The layers of the canvas as rows, the topmost first. Renaming, showing, hiding and reordering are committed to
/// the session, one version each; thumbnails are made in the background.
class LayerModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< qulonglong
        IsVisibleRole,              ///< Can be set.
        KindRole,                   ///< The word at the right: "source", "graft", "hidden".
    };

    LayerModel(Session& session, Worker& pool, QObject* parent = nullptr);

    LayerId idAt(const QModelIndex& index) const;
    QModelIndex indexOf(LayerId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data,
                         Qt::DropAction action,
                         int row,
                         int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex& parent) override;
    /// One row; destinationChild counts as in beginMoveRows().
    bool moveRows(const QModelIndex& sourceParent,
                  int sourceRow,
                  int count,
                  const QModelIndex& destinationParent,
                  int destinationChild) override;

private:
    struct Thumbnail {
        Image of;
        QImage pixels;
        Ticket ticket;
    };

    const Layer* layerAt(const QModelIndex& index) const;
    void refresh();
    void makeThumbnail(const Layer& layer);

    Session& m_session;
    Worker& m_pool;
    std::vector<Layer> m_layers;  ///< Topmost first.
    std::unordered_map<LayerId, Thumbnail> m_thumbnails;
};

/// "source", "graft", "layer": what a layer is.
QString layerKindText(LayerKind kind);

}  // namespace ratoon
