// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/models/versionrows.h"

#include <QAbstractListModel>

#include <optional>

namespace ratoon {

/// The versions of a document as rows: the path to the head, the whole tree, or what a search finds.
/// Renaming goes to the session; rows change when the session says so.
class VersionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Shape { Path, Tree };
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< qulonglong
        DetailRole,
        RowRole,  ///< VersionRow
        IsHeadRole,
        IsStarredRole,
        HasNoteRole,
    };

    VersionModel(Session& session, const Catalogue& catalogue, QObject* parent = nullptr);

    Shape shape() const { return m_shape; }
    void setShape(Shape shape);
    const QString& search() const { return m_search; }
    /// Rows follow when the document has been searched, and change with it.
    void setSearch(const QString& words);

    VersionId idAt(const QModelIndex& index) const;
    QModelIndex indexOf(VersionId id) const;
    QModelIndex headIndex() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The rows are those of search().
    void searched();

private:
    void look();
    void refresh();
    std::vector<VersionRow> wantedRows() const;
    QVariant textData(VersionId id, int role) const;
    QString detail(VersionId id) const;
    QString tip(VersionId id) const;
    const VersionDrift* drift(VersionId id) const;

    Session& m_session;
    const Catalogue& m_catalogue;
    Shape m_shape = Shape::Path;
    QString m_search;
    std::optional<std::vector<VersionId>> m_found;  ///< Nothing: not searched.
    Ticket m_looking;
    std::vector<VersionRow> m_rows;
};

}  // namespace ratoon
