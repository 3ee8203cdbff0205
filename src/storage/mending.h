// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/canvasmender.h"
#include "storage/salvage.h"
#include "storage/salvagedrows.h"

#include <optional>
#include <set>

namespace ratoon {

/// Makes a sound document of the rows that are left.
class Mending {
public:
    /// `database` holds what `rows` does not: tiles, strips, rasters, blobs and thumbnails.
    Mending(Database& database, SalvagedRows rows, const Cancel& cancel)
        : m_database(database)
        , m_rows(std::move(rows))
        , m_cancel(cancel)
        , m_canvases(database, std::move(m_rows.canvases), cancel)
    {}

    /// False if there is nothing to make a document of.
    Result<bool> run();
    SalvageReport report;

private:
    Result<void> mendVersion(VersionRow row);
    Result<bool> mendPicture(VersionRow& row);
    Result<void> mendReferences(VersionRow& row);
    Result<void> addVersions();
    Result<void> addCanvases();
    Result<void> addImages();
    Result<void> addImage(const QByteArray& hash);
    Result<void> addTiles();
    Result<void> addMosaic(Samples samples, const std::set<QByteArray>& seen);
    Result<void> addPictures();
    Result<void> addPicture(const QByteArray& hash);
    void addFound(const Mended& picture);
    void show(VersionRow& row, const Mended& picture);
    Result<void> addRoot(QSize size);
    Result<void> findRoot();
    Result<void> addTree();
    std::optional<std::size_t> placeOf(const QString& id) const;
    void setParent(VersionRow& row, const QString& parent);
    QString parentOf(const VersionRow& row) const;
    Result<void> addAnnotations();
    void tellBrokenRows();
    Result<void> addMeta();
    Result<void> addEscrow();
    void addProblem(const QString& version, Sentence what);

    Database& m_database;
    SalvagedRows m_rows;
    Cancel m_cancel;
    CanvasMender m_canvases;
    std::map<QString, QString> m_parents;    ///< Of every version whose row is left.
    std::vector<VersionRow> m_alive;         ///< With a picture, in their order.
    std::map<QString, std::size_t> m_place;  ///< Id → place in m_alive.
    std::set<QString> m_strangers;           ///< Made here.
    QString m_root;
    QString m_newest;  ///< What is shown where nobody knows what was.
    int m_found = 0;   ///< Pictures whose versions are lost.
};

}  // namespace ratoon
