// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verify.h"

#include "base/hash.h"
#include "base/plaintext.h"
#include "document/recipeblobs.h"
#include "storage/canvasrecord.h"
#include "storage/escrowtable.h"
#include "storage/metatable.h"
#include "storage/rasterrecord.h"
#include "storage/register.h"
#include "storage/schema.h"
#include "storage/seal.h"
#include "storage/searchindex.h"
#include "storage/versiontable.h"

#include <QCoreApplication>

#include <array>
#include <limits>
#include <map>

namespace ratoon {

namespace {

constexpr std::size_t mostProblems = 1000;
constexpr std::size_t tilesAtOnce = 128;

QString called(const char* kind, const QByteArray& hash)
{
    constexpr qsizetype enough = 6;
    return QLatin1String(kind) + u' ' +
           QString::fromLatin1(hash.first(std::min(enough, hash.size())).toHex());
}

Sentence missing()
{
    return {QT_TRANSLATE_NOOP("Sentence", "It refers to something that is not there.")};
}

/// Goes through a document once, from the tiles up to the tree. A problem is noted and never an end; only being
/// cancelled is.
class Verification {
public:
    Verification(Database& database, const Cancel& cancel) : m_database(database), m_cancel(cancel)
    {}

    Result<VerifyReport> run();

private:
    Result<void> checkPages();
    Result<void> checkTables() { return checkSchema(m_database); }
    Result<void> checkTiles();
    Result<void> checkTileBatch(std::span<const QByteArray> hashes, qint64 length);
    Result<void> checkStrips();
    Result<void> checkRasters();
    void checkRaster(const QByteArray& hash, const QByteArray& strips);
    Result<void> checkBlobs();
    Result<void> checkCanvases();
    void checkCanvas(const QString& where, const CanvasRecord& canvas);
    Result<void> checkVersions();
    Result<void> checkThumbnails();
    Result<void> checkTree();
    void checkRecipe(const QString& where, const Json& recipe);
    Result<void> checkFacts();
    Result<void> checkEscrow();
    Result<void> checkSearch() { return SearchIndex(m_database).check(); }
    Result<void> checkOrphans();

    template <typename Visit>
    Result<void> forEachRow(const char* sql, const Visit& visit);
    void useBlob(const QString& where, const QByteArray& hash);
    void addProblem(const QString& where, Sentence what);

    Database& m_database;
    Cancel m_cancel;
    VerifyReport m_report;
    Register m_tiles;
    Register m_strips;
    Register m_rasters;
    Register m_canvases;
    Register m_blobs;
};

Result<VerifyReport> Verification::run()
{
    struct Step {
        const char* where;
        Result<void> (Verification::*check)();
    };
    constexpr std::array steps = {
        Step{"database", &Verification::checkPages},
        Step{"tables", &Verification::checkTables},
        Step{"tiles", &Verification::checkTiles},
        Step{"strips", &Verification::checkStrips},
        Step{"blobs", &Verification::checkBlobs},
        Step{"rasters", &Verification::checkRasters},
        Step{"canvases", &Verification::checkCanvases},
        Step{"versions", &Verification::checkVersions},
        Step{"thumbnails", &Verification::checkThumbnails},
        Step{"tree", &Verification::checkTree},
        Step{"meta", &Verification::checkFacts},
        Step{"escrow", &Verification::checkEscrow},
        Step{"search", &Verification::checkSearch},
        Step{"document", &Verification::checkOrphans},
    };
    for (const Step& step : steps) {
        const Result<void> done = (this->*step.check)();
        if (done) continue;
        if (done.error().code == ErrorCode::Cancelled) return failure(done.error());
        addProblem(QLatin1String(step.where), done.error().what);
    }
    return std::move(m_report);
}

void Verification::addProblem(const QString& where, Sentence what)
{
    if (m_report.problems.size() < mostProblems)
        m_report.problems.push_back({where, std::move(what)});
}

/// Column 0 must be a number that grows from row to row. Where pages are damaged it may not: then reading ends, so
/// that no file can make us read for ever.
template <typename Visit>
Result<void> Verification::forEachRow(const char* sql, const Visit& visit)
{
    qint64 last = std::numeric_limits<qint64>::min();
    TRY(row, m_database.query(sql));
    for (;;) {
        if (m_cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        TRY(found, row.next());
        if (!found) return {};
        if (row.integer(0) <= last) {
            return failure(ErrorCode::Damaged,
                           {QT_TRANSLATE_NOOP("Sentence", "The rows are out of order.")});
        }
        last = row.integer(0);
        visit(row);
    }
}

Result<void> Verification::checkPages()
{
    TRY(row, m_database.query("PRAGMA integrity_check(100)"));
    for (;;) {
        TRY(found, row.next());
        if (!found) return {};
        const QString finding = plainLine(row.text(0), 200);
        if (finding == QLatin1String("ok")) continue;
        addProblem(QStringLiteral("database"),
                   {QT_TRANSLATE_NOOP("Sentence", "SQLite reports: %1"), {finding}});
    }
}

Result<void> Verification::checkTiles()
{
    std::map<qint64, std::vector<QByteArray>> byLength;
    const auto read =
        forEachRow("SELECT seq, hash, length FROM tile ORDER BY seq", [&](const Query& row) {
            const QByteArray hash = row.bytes(1);
            m_tiles.add(hash, row.integer(2));
            byLength[row.integer(2)].push_back(hash);
        });
    m_report.tiles = static_cast<int>(m_tiles.entries().size());
    for (const auto& [length, hashes] : byLength) {
        const std::span<const QByteArray> all(hashes);
        for (std::size_t from = 0; from < all.size(); from += tilesAtOnce) {
            const std::size_t count = std::min(tilesAtOnce, all.size() - from);
            CHECKED(checkTileBatch(all.subspan(from, count), length));
        }
    }
    return read;
}

Result<void> Verification::checkTileBatch(std::span<const QByteArray> hashes, qint64 length)
{
    std::vector<std::vector<quint8>> samples;
    std::vector<TileTable::Wanted> wanted;
    const bool isKnownLength = samplesOfLength(length).has_value();
    for (const QByteArray& hash : hashes) {
        if (!isKnownLength || hash.size() != hashSize) {
            addProblem(called("tile", hash),
                       {QT_TRANSLATE_NOOP("Sentence", "It is of no known kind.")});
            continue;
        }
        samples.emplace_back(static_cast<std::size_t>(length));
        TileHash name;
        std::copy(hash.begin(), hash.end(), name.begin());
        wanted.push_back({name, samples.back()});
    }
    TileTable table(m_database);
    const Result<void> all = table.read(wanted, m_cancel);
    if (all || all.error().code == ErrorCode::Cancelled) return all;
    // One of them is bad: which?
    for (const TileTable::Wanted& tile : wanted) {
        const Result<void> one = table.read(std::span(&tile, 1));
        if (!one) addProblem(called("tile", viewOf(tile.hash).toByteArray()), one.error().what);
    }
    return {};
}

Result<void> Verification::checkStrips()
{
    // Their hashes are compared when the rasters that they belong to are read.
    return forEachRow("SELECT seq, hash FROM strip ORDER BY seq",
                      [&](const Query& row) { m_strips.add(row.bytes(1)); });
}

Result<void> Verification::checkRasters()
{
    std::vector<std::pair<QByteArray, QByteArray>> rasters;
    const auto read = forEachRow(
        "SELECT seq, hash, samples, width, height, strips FROM raster ORDER BY seq",
        [&](const Query& row) {
            const QSize size(static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)));
            m_rasters.add(row.bytes(1), row.integer(2), size);
            rasters.emplace_back(row.bytes(1), row.bytes(5));
        });
    for (const auto& [hash, strips] : rasters) {
        if (m_cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        checkRaster(hash, strips);
    }
    return read;
}

void Verification::checkRaster(const QByteArray& hash, const QByteArray& strips)
{
    const QString where = called("raster", hash);
    for (qsizetype from = 0; from + hashSize <= strips.size(); from += hashSize)
        m_strips.use(strips.mid(from, hashSize));
    const Result<RasterRecord> raster = RasterTable(m_database).read(hash);
    if (!raster) return addProblem(where, raster.error().what);

    if (!raster->icc.isEmpty()) useBlob(where, raster->icc);
    bool isComplete = true;
    for (const Cell& cell : raster->cells) {
        if (cell.isEven) continue;
        const auto* const tile = m_tiles.use(viewOf(cell.hash).toByteArray());
        isComplete = isComplete && tile && tile->kind == tileLength(raster->samples);
    }
    if (!isComplete) addProblem(where, missing());
}

Result<void> Verification::checkBlobs()
{
    return forEachRow("SELECT seq, hash, data FROM blob ORDER BY seq", [&](const Query& row) {
        const QByteArray hash = row.bytes(1);
        m_blobs.add(hash);
        if (contentHash(row.bytes(2)) == hash) return;
        addProblem(called("blob", hash),
                   {QT_TRANSLATE_NOOP("Sentence", "Its bytes do not fit its hash.")});
    });
}

void Verification::useBlob(const QString& where, const QByteArray& hash)
{
    if (!m_blobs.use(hash)) addProblem(where, missing());
}

Result<void> Verification::checkCanvases()
{
    return forEachRow("SELECT seq, hash, layers FROM canvas ORDER BY seq", [&](const Query& row) {
        const QByteArray hash = row.bytes(1);
        const QString where = called("canvas", hash);
        m_canvases.add(hash);
        const auto canvas = canvasRecordFrom(row.bytes(2), hash);
        if (canvas)
            checkCanvas(where, *canvas);
        else
            addProblem(where, canvas.error().what);
    });
}

void Verification::checkCanvas(const QString& where, const CanvasRecord& canvas)
{
    if (!canvas.icc.isEmpty()) useBlob(where, canvas.icc);
    const qint64 mask = static_cast<qint64>(Samples::Coverage);
    for (const auto& layer : canvas.layers) {
        const bool isGroup = layer.layer.isGroup();
        const auto* const image = isGroup ? nullptr : m_rasters.use(layer.image);
        bool isSound = isGroup || (image && image->kind != mask);
        if (!layer.coverage.isEmpty()) {
            const auto* const coverage = m_rasters.use(layer.coverage);
            isSound = isSound && coverage && coverage->kind == mask &&
                      (isGroup || coverage->size == image->size);
        }
        if (!layer.passes.isEmpty()) {
            const auto* const passes = m_rasters.use(layer.passes);
            isSound = isSound && passes && passes->kind == mask;
        }
        if (!isSound) addProblem(where, missing());
    }
}

Result<void> Verification::checkVersions()
{
    QStringList ids;
    const auto read = forEachRow("SELECT seq, id FROM version ORDER BY seq",
                                 [&](const Query& row) { ids << row.text(1); });
    m_report.versions = static_cast<int>(ids.size());
    VersionTable versions(m_database);
    for (const QString& text : ids) {
        const QString where = QStringLiteral("version ") + plainLine(text, 16);
        const auto id = VersionId::fromString(text);
        const auto content = versions.contentOf(id.value_or(VersionId()));
        if (!content) {
            addProblem(where, content.error().what);
            continue;
        }
        if (!m_canvases.use(content->canvas)) addProblem(where, missing());
        if (content->reply.isEmpty()) continue;
        ++m_report.replies;
        useBlob(where, content->reply);
    }
    return read;
}

Result<void> Verification::checkThumbnails()
{
    return forEachRow(
        "SELECT seq, version, picture, seal FROM thumbnail ORDER BY seq", [&](const Query& row) {
            const QString version = row.text(1);
            if (row.bytes(3) == sealOf("thumbnail", version, row.bytes(2))) return;
            addProblem(QStringLiteral("thumbnail ") + plainLine(version, 16),
                       {QT_TRANSLATE_NOOP("Sentence", "Its bytes do not fit its hash.")});
        });
}

Result<void> Verification::checkTree()
{
    TRY(tree, VersionTable(m_database).tree());
    for (const VersionId id : tree.order())
        checkRecipe(QStringLiteral("version ") + id.toString(), tree.find(id)->origin.recipe);
    TRY(head, MetaTable(m_database).head());
    TRY(changes, MetaTable(m_database).changes());
    Q_UNUSED(changes);
    if (!tree.find(head)) addProblem(QStringLiteral("head"), missing());
    return {};
}

void Verification::checkRecipe(const QString& where, const Json& recipe)
{
    bool isComplete = true;
    for (const QByteArray& hash : blobsNamedIn(recipe))
        isComplete = m_blobs.use(hash) != nullptr && isComplete;
    if (!isComplete) addProblem(where, missing());
}

/// Besides those that the tree needs.
Result<void> Verification::checkFacts()
{
    TRY(broken, MetaTable(m_database).brokenKeys());
    for (const QString& key : broken) {
        addProblem(QStringLiteral("meta ") + plainLine(key, 40),
                   {QT_TRANSLATE_NOOP("Sentence", "Its bytes do not fit its hash.")});
    }
    const auto marked = MetaTable(m_database).marked();
    if (marked && !marked->isEmpty()) useBlob(QStringLiteral("meta marked"), *marked);
    return {};
}

Result<void> Verification::checkEscrow()
{
    TRY(entries, EscrowTable(m_database).entries());
    for (const EscrowEntry& entry : entries) {
        if (!entry.reply.isEmpty())
            useBlob(QStringLiteral("escrow ") + entry.job.toString(), entry.reply);
    }
    return {};
}

/// Blobs may stand alone: a reply that has come, a reference picture that a recipe names.
Result<void> Verification::checkOrphans()
{
    const std::array<std::pair<const char*, const Register*>, 4> registers = {{
        {"tile", &m_tiles},
        {"strip", &m_strips},
        {"raster", &m_rasters},
        {"canvas", &m_canvases},
    }};
    for (const auto& [kind, names] : registers) {
        for (const auto& [name, entry] : names->entries()) {
            if (!entry.isUsed)
                addProblem(called(kind, name),
                           {QT_TRANSLATE_NOOP("Sentence", "Nothing refers to it.")});
        }
    }
    return {};
}

}  // namespace

Result<VerifyReport> verified(Database& database, const Cancel& cancel)
{
    database.setCancel(cancel);
    Result<VerifyReport> report = Verification(database, cancel).run();
    database.setCancel({});
    return report;
}

}  // namespace ratoon
