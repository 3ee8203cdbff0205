// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "document/groups.h"
#include "ui/models/layerrows.h"

#include <QAbstractListModel>

#include <unordered_map>

namespace ratoon {

/// The layers of the canvas as rows, the topmost first; what is in a group lies below it, unless that is folded.
/// Renaming, showing, hiding and reordering are committed to the session, one version each; folding is not. Thumbnails
/// are made in the background.
class LayerModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< qulonglong
        IsVisibleRole,              ///< Can be set.
        KindRole,                   ///< The word at the right: "source", "graft", "hidden".
        DepthRole,                  ///< How many groups it is in.
        IsGroupRole,
        IsFoldedRole,  ///< Of a group. Can be set.
        IsShownRole,   ///< It and the groups that it is in are visible.
        IsClippedRole,
    };

    LayerModel(Session& session, Worker& pool, QObject* parent = nullptr);

    LayerId idAt(const QModelIndex& index) const;
    QModelIndex indexOf(LayerId id) const;
    /// Unfolds the groups that it is in.
    void reveal(LayerId id);

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

    const LayerRow* rowAt(const QModelIndex& index) const;
    QString describe(const LayerRow& row) const;
    /// Before the row, or on top in the group `parent`.
    LayerPlace placeAt(int row, const QModelIndex& parent) const;
    /// False if that changes nothing.
    bool moveTo(const std::vector<LayerId>& ids, LayerPlace place);
    void setVisible(const Layer& layer, bool visible);
    void setFolded(LayerId group, bool isFolded);
    void refresh();
    void makeThumbnail(const Layer& layer);

    Session& m_session;
    Worker& m_pool;
    std::vector<LayerRow> m_rows;  ///< Topmost first.
    QSet<LayerId> m_folded;
    std::unordered_map<LayerId, Thumbnail> m_thumbnails;
};

/// "source", "graft", "layer", "group": what a layer is.
QString layerKindText(LayerKind kind);

}  // namespace ratoon
