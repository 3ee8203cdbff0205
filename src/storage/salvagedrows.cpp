// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvagedrows.h"

#include "base/hash.h"
#include "storage/blobtable.h"
#include "storage/metatable.h"
#include "storage/rasterrecord.h"
#include "storage/rowscan.h"
#include "storage/seal.h"

#include <QSet>

namespace ratoon {

namespace {

/// Keeps the newer of two rows of one name.
template <typename Row>
void keepNewest(std::map<QString, Changing<Row>>& rows, const QString& name, Row row, qint64 change)
{
    const auto known = rows.find(name);
    if (known == rows.end() || known->second.change <= change)
        rows[name] = {std::move(row), change};
}

/// Takes what is found, once for the rasters, whose strips look like blobs, and once for everything else.
class Gathering {
public:
    explicit Gathering(Database& into) : m_into(into) {}

    void takeRaster(const FoundRow& found);
    void takeOther(const FoundRow& found);
    /// What is broken and has a sound one beside it is an old copy, which SQLite leaves in its pages.
    void forgetReplaced();

    Result<void> done = {};  ///< The first thing that could not be written.
    SalvagedRows rows;

private:
    void takeTile(const FoundRow& found);
    void takeContent(const FoundRow& found);
    void takeCanvas(const FoundRow& found);
    void takeVersion(const FoundRow& found);
    void takeAnnotation(const FoundRow& found);
    void takeThumbnail(const FoundRow& found);
    void takeMeta(const FoundRow& found);
    void takeEscrow(const FoundRow& found);

    Database& m_into;
    QSet<QByteArray> m_strips;
    TilePacker m_packer;
};

void Gathering::takeRaster(const FoundRow& found)
{
    if (!done || found.shape != RowShape::Raster) return;
    const RasterRow row{.samples = found.integer(2),
                        .width = found.integer(3),
                        .height = found.integer(4),
                        .icc = found.bytes(5),
                        .strips = found.bytes(6)};
    if (row.hash() != found.bytes(1) || !row.record()) return;
    for (qsizetype at = 0; at < row.strips.size(); at += hashSize)
        m_strips.insert(row.strips.mid(at, hashSize));
    done = RasterTable(m_into).keepRow(row);
}

void Gathering::takeOther(const FoundRow& found)
{
    if (!done) return;
    switch (found.shape) {
    case RowShape::Tile: return takeTile(found);
    case RowShape::Content: return takeContent(found);
    case RowShape::Raster: return;
    case RowShape::Canvas: return takeCanvas(found);
    case RowShape::Version: return takeVersion(found);
    case RowShape::Annotation: return takeAnnotation(found);
    case RowShape::Thumbnail: return takeThumbnail(found);
    case RowShape::Meta: return takeMeta(found);
    case RowShape::Escrow: return takeEscrow(found);
    }
}

void Gathering::forgetReplaced()
{
    for (const auto& [number, row] : rows.versions)
        rows.broken.erase(QStringLiteral("version ") + row.id);
    for (const auto& [key, row] : rows.notes) rows.broken.erase(QStringLiteral("note ") + key);
    for (const auto& [key, row] : rows.meta) rows.broken.erase(QStringLiteral("meta ") + key);
    for (const auto& [key, row] : rows.escrow) rows.broken.erase(QStringLiteral("escrow ") + key);
}

void Gathering::takeTile(const FoundRow& found)
{
    const QByteArray hash = found.bytes(1);
    const qint64 length = found.integer(3);
    const QByteArray data = found.bytes(4);
    const auto samples = samplesOfLength(length);
    if (!samples || data.size() > length) return;
    std::vector<quint8> tile(static_cast<std::size_t>(length));
    const auto codec = static_cast<int>(found.integer(2));
    if (!m_packer.unpack(*samples, codec, data, tile)) return;
    if (viewOf(tileHash({tile.data(), length})) != QByteArrayView(hash)) return;
    rows.tiles[found.number] = hash;
    done = m_into.run("INSERT OR IGNORE INTO tile (hash, codec, length, data)"
                      " VALUES (?1, ?2, ?3, ?4)",
                      hash,
                      codec,
                      length,
                      data);
}

void Gathering::takeContent(const FoundRow& found)
{
    const QByteArray hash = found.bytes(1);
    const QByteArray bytes = found.bytes(2);
    if (bytes.size() > largestBlob || contentHash(bytes) != hash) return;
    const bool isListed = m_strips.contains(hash);
    // What looks like a strip may be one whose raster is lost.
    if (isListed || isStrip(bytes)) {
        rows.strips[found.number] = hash;
        done = m_into.run("INSERT OR IGNORE INTO strip (hash, cells) VALUES (?1, ?2)", hash, bytes);
    }
    if (done && !isListed)
        done = m_into.run("INSERT OR IGNORE INTO blob (hash, data) VALUES (?1, ?2)", hash, bytes);
}

void Gathering::takeCanvas(const FoundRow& found)
{
    const QByteArray text = found.bytes(2);
    if (contentHash(text) != found.bytes(1)) return;
    rows.canvases[found.bytes(1)] = text;
    rows.canvasOrder[found.number] = found.bytes(1);
}

void Gathering::takeVersion(const FoundRow& found)
{
    VersionRow row{.id = found.text(1),
                   .parent = found.text(2),
                   .kind = found.text(3),
                   .label = found.text(4),
                   .recipe = found.bytes(5),
                   .reply = found.bytes(6),
                   .made = found.integer(7),
                   .canvas = found.bytes(8)};
    if (row.seal() != found.bytes(9)) {
        if (VersionId::fromString(row.id)) rows.broken.insert(QStringLiteral("version ") + row.id);
        return;
    }
    const auto version = row.version();
    if (!version || rows.versions.size() >= std::size_t(mostVersions)) return;
    // An id has one spelling: what differs in case alone is the same one.
    row.id = version->id.toString();
    row.parent = version->parent.isNull() ? QString() : version->parent.toString();
    rows.versions[found.number] = std::move(row);
}

void Gathering::takeAnnotation(const FoundRow& found)
{
    AnnotationRow row{.version = found.text(0),
                      .name = found.text(1),
                      .starred = found.integer(2) != 0,
                      .standing = found.text(3)};
    if (row.seal() == found.bytes(5) && row.annotation())
        keepNewest(rows.annotations, found.text(0), std::move(row), found.integer(4));
}

void Gathering::takeThumbnail(const FoundRow& found)
{
    if (sealOf("thumbnail", found.text(1), found.bytes(2)) != found.bytes(3)) return;
    done = m_into.run("INSERT OR REPLACE INTO thumbnail (version, picture, seal)"
                      " VALUES (?1, ?2, ?3)",
                      found.text(1),
                      found.bytes(2),
                      found.bytes(3));
}

void Gathering::takeMeta(const FoundRow& found)
{
    const QString key = found.text(0);
    const QString text = found.text(1);
    if (sealOf("meta", key, text) == found.bytes(3))
        keepNewest(rows.meta, key, text, found.integer(2));
    else if (noteSeal(key, text) == found.bytes(3))  // a row of the same shape
        keepNewest(rows.notes, key, text, found.integer(2));
    else if (VersionId::fromString(key))
        rows.broken.insert(QStringLiteral("note ") + key);
    else if (MetaTable::isKey(key))
        rows.broken.insert(QStringLiteral("meta ") + key);
}

void Gathering::takeEscrow(const FoundRow& found)
{
    EscrowRow row{.job = found.text(0),
                  .base = found.text(1),
                  .state = found.text(2),
                  .provider = found.text(3),
                  .model = found.text(4),
                  .host = found.text(5),
                  .estimate = found.real(6),
                  .sent = found.integer(7),
                  .reply = found.bytes(8)};
    if (row.seal() == found.bytes(10) && row.entry())
        keepNewest(rows.escrow, found.text(0), std::move(row), found.integer(9));
    else if (JobId::fromString(row.job))
        rows.broken.insert(QStringLiteral("escrow ") + row.job);
}

/// For what no other file has by chance.
bool isSealed(const FoundRow& found)
{
    switch (found.shape) {
    case RowShape::Content:
    case RowShape::Canvas: return contentHash(found.bytes(2)) == found.bytes(1);
    case RowShape::Meta: return sealOf("meta", found.text(0), found.text(1)) == found.bytes(3);
    default: return false;
    }
}

}  // namespace

bool holdsRows(const QString& path)
{
    const auto pages = PageFile::open(path);
    Cancel found;  // One is enough.
    const auto visit = [&](const FoundRow& row) {
        if (isSealed(row)) found.request();
    };
    return pages && !forEachFoundRow(*pages, found, visit);
}

Result<SalvagedRows> salvagedRows(const PageFile& pages, Database& into, const Cancel& cancel)
{
    Gathering gathering(into);
    CHECKED(forEachFoundRow(
        pages, cancel, [&](const FoundRow& found) { gathering.takeRaster(found); }));
    CHECKED(
        forEachFoundRow(pages, cancel, [&](const FoundRow& found) { gathering.takeOther(found); }));
    CHECKED(gathering.done);
    gathering.forgetReplaced();
    return std::move(gathering.rows);
}

}  // namespace ratoon
