// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mending.h"

#include "base/plaintext.h"
#include "document/recipeblobs.h"
#include "image/codec.h"
#include "image/tilegrid.h"
#include "storage/garbage.h"
#include "storage/metatable.h"
#include "storage/pixelstore.h"
#include "storage/searchindex.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <set>

namespace ratoon {

namespace {

constexpr int mostPictures = 1000;  ///< Stored ones that become versions, where no version is left.

constexpr int mosaicColumns = 48;  ///< Of loose tiles: about the width of a photograph.
constexpr std::size_t mostLooseTiles = 12'288;

/// A canvas of one image and nothing else.
CanvasRecord canvasOf(const QByteArray& image, QSize size, Depth depth, const QByteArray& icc)
{
    CanvasRecord record{.size = size, .depth = depth, .icc = icc, .layers = {}};
    record.layers.push_back({.layer = {.id = LayerId::make(),
                                       .name = {},
                                       .kind = LayerKind::Source,
                                       .image = {},
                                       .offset = {}},
                             .image = image,
                             .coverage = {}});
    return record;
}

}  // namespace

void Mending::addProblem(const QString& version, Sentence what)
{
    report.problems.push_back(
        {QStringLiteral("version ") + plainLine(version, 16), std::move(what)});
}

/// False if there is nothing to show for it.
Result<bool> Mending::mendPicture(VersionRow& row)
{
    TRY(mended, m_canvases.canvas(row.canvas));
    if (!mended) {
        addProblem(row.id, {QT_TRANSLATE_NOOP("Sentence", "Its picture could not be read.")});
        // What was asked for, and what came back, is worth keeping: it is shown as what it grew from.
        const auto parent = placeOf(parentOf(row));
        if (!parent) return false;
        ++report.incomplete;
        row.label += QStringLiteral(" (incomplete)");
        row.canvas = m_alive[*parent].canvas;
        return true;
    }
    show(row, *mended);
    return true;
}

void Mending::show(VersionRow& row, const Mended& picture)
{
    row.canvas = picture.hash;
    if (picture.isWhole()) return;
    ++report.incomplete;
    row.label += QStringLiteral(" (incomplete)");
    addProblem(
        row.id,
        {QT_TRANSLATE_NOOP("Sentence", "%1 of its layers and %2 of its tiles could not be read."),
         {QString::number(picture.layers), QString::number(picture.tiles)}});
}

Result<void> Mending::mendVersion(VersionRow row)
{
    m_parents[row.id] = row.parent;
    TRY(isShown, mendPicture(row));
    if (!isShown) return {};
    CHECKED(mendReferences(row));
    m_place[row.id] = m_alive.size();
    m_alive.push_back(std::move(row));
    return {};
}

/// Names no blob that is lost.
Result<void> Mending::mendReferences(VersionRow& row)
{
    if (!row.reply.isEmpty()) {
        TRY(known, isBlobThere(m_database, row.reply));
        if (!known) {
            row.reply.clear();
            addProblem(row.id, {QT_TRANSLATE_NOOP("Sentence", "Its reply could not be read.")});
        }
    }
    TRY(version, row.version());
    std::set<QByteArray> lost;
    for (const QByteArray& hash : blobsNamedIn(version.origin.recipe)) {
        TRY(known, isBlobThere(m_database, hash));
        if (!known || hash.isEmpty()) lost.insert(hash);
    }
    if (lost.empty()) return {};
    row.recipe = toBytes(withoutBlobs(version.origin.recipe, lost));
    addProblem(row.id,
               {QT_TRANSLATE_NOOP("Sentence", "A stored file that it names could not be read.")});
    return {};
}

Result<void> Mending::addVersions()
{
    for (auto& [number, row] : m_rows.versions) {
        if (!m_parents.contains(row.id)) CHECKED(mendVersion(row));
    }
    CHECKED(addCanvases());
    CHECKED(addImages());
    if (m_alive.empty()) CHECKED(addPictures());
    if (!m_alive.empty()) m_newest = m_alive.back().id;
    return addTiles();
}

void Mending::addFound(const Mended& picture)
{
    VersionRow& row =
        m_alive.emplace_back(VersionRow{.id = VersionId::make().toString(),
                                        .parent = {},
                                        .kind = QStringLiteral("adjusted"),
                                        .label = QStringLiteral("Picture %1").arg(++m_found),
                                        .recipe = "{}",
                                        .reply = {},
                                        .made = QDateTime::currentMSecsSinceEpoch(),
                                        .canvas = {}});
    const QString id = row.id;
    m_place[id] = m_alive.size() - 1;
    m_strangers.insert(id);
    addProblem(id,
               {QT_TRANSLATE_NOOP("Sentence",
                                  "Its picture was found, but not its label and what made it.")});
    show(row, picture);
}

/// Canvases whose versions are lost.
Result<void> Mending::addCanvases()
{
    std::set<QByteArray> shown;
    for (const auto& [number, row] : m_rows.versions) shown.insert(row.canvas);
    for (const auto& [number, hash] : m_rows.canvasOrder) {
        if (shown.contains(hash) || m_found == mostPictures) continue;
        TRY(mended, m_canvases.canvas(hash));
        if (mended) addFound(*mended);
    }
    return {};
}

/// Images whose canvases are lost.
Result<void> Mending::addImages()
{
    TRY(unseen, m_canvases.unseenImages());
    for (const QByteArray& hash : unseen) {
        if (m_found < mostPictures) CHECKED(addImage(hash));
    }
    return {};
}

/// Tiles whose images are lost, side by side in the order in which they were stored: often that is how they lay.
Result<void> Mending::addTiles()
{
    TRY(seen, m_canvases.seenTiles());
    for (const Samples samples : {Samples::Eight, Samples::Sixteen})
        CHECKED(addMosaic(samples, seen));
    return {};
}

Result<void> Mending::addMosaic(Samples samples, const std::set<QByteArray>& seen)
{
    RasterRecord mosaic{.samples = samples, .size = {}, .icc = {}, .cells = {}};
    for (const auto& [number, hash] : m_rows.tiles) {
        if (seen.contains(hash) || mosaic.cells.size() == mostLooseTiles) continue;
        TRY(length, m_database.number(0, "SELECT length FROM tile WHERE hash = ?1", hash));
        if (length != tileLength(samples)) continue;
        Cell cell{.isEven = false};
        std::copy_n(hash.begin(), cell.hash.size(), cell.hash.begin());
        mosaic.cells.push_back(cell);
    }
    if (mosaic.cells.empty()) return {};
    const auto count = static_cast<int>(mosaic.cells.size());
    const int columns = std::min(count, mosaicColumns);
    mosaic.size = QSize(columns, (count + columns - 1) / columns) * tileSide;
    mosaic.cells.resize(static_cast<std::size_t>(mosaic.columns()) *
                        static_cast<std::size_t>(mosaic.rows()));
    TRY(image, RasterTable(m_database).keep(mosaic));
    const Depth depth = samples == Samples::Sixteen ? Depth::Sixteen : Depth::Eight;
    TRY(kept, keptCanvas(m_database, canvasOf(image, mosaic.size, depth, {})));
    addFound({.hash = kept});
    return {};
}

Result<void> Mending::addImage(const QByteArray& hash)
{
    TRY(mended, m_canvases.raster(hash));
    if (!mended) return {};
    TRY(row, RasterTable(m_database).row(mended->hash));
    const auto raster = row ? row->record() : std::nullopt;
    if (!raster) return {};
    const Depth depth = raster->samples == Samples::Sixteen ? Depth::Sixteen : Depth::Eight;
    TRY(kept, keptCanvas(m_database, canvasOf(mended->hash, raster->size, depth, raster->icc)));
    mended->hash = kept;
    addFound(*mended);
    return {};
}

/// Where not one version is left, there may still be the file that was opened, and replies.
Result<void> Mending::addPictures()
{
    std::vector<QByteArray> hashes;
    TRY(query, m_database.query("SELECT hash FROM blob ORDER BY seq"));
    for (;;) {
        TRY(found, query.next());
        if (!found) break;
        hashes.push_back(query.bytes(0));
    }
    for (const QByteArray& hash : hashes) {
        if (m_cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        if (m_found < mostPictures) CHECKED(addPicture(hash));
    }
    return {};
}

Result<void> Mending::addPicture(const QByteArray& hash)
{
    TRY(bytes, BlobTable(m_database).read(hash));
    const auto picture = decoded(bytes, {}, m_cancel);
    if (!picture) return {};
    TRY(image, PixelStore(m_database).keep(picture->image));
    QByteArray icc;
    if (!picture->image.icc().isEmpty()) {
        TRY(profile, BlobTable(m_database).keep(picture->image.icc()));
        icc = profile;
    }
    TRY(kept,
        keptCanvas(m_database,
                   canvasOf(image, picture->image.size(), picture->image.depth(), icc)));
    addFound({.hash = kept});
    return {};
}

/// An empty canvas for everything else to grow from, where the first version is lost.
Result<void> Mending::addRoot(QSize size)
{
    TRY(kept,
        keptCanvas(m_database, {.size = size, .depth = Depth::Eight, .icc = {}, .layers = {}}));
    const VersionRow row{.id = VersionId::make().toString(),
                         .parent = {},
                         .kind = QStringLiteral("opened"),
                         .label = QStringLiteral("Salvaged"),
                         .recipe = "{}",
                         .reply = {},
                         .made = QDateTime::currentMSecsSinceEpoch(),
                         .canvas = kept};
    m_root = row.id;
    CHECKED(VersionTable(m_database).insert(row));
    return VersionTable(m_database).annotate(*VersionId::fromString(row.id), {}, 1);
}

/// The nearest version above that is left; the root, if there is none.
QString Mending::parentOf(const VersionRow& row) const
{
    QString at = row.parent;
    for (std::size_t steps = 0; steps <= m_parents.size(); ++steps) {
        if (m_place.contains(at)) return at;
        const auto known = m_parents.find(at);
        if (known == m_parents.end() || known->second.isEmpty()) break;
        at = known->second;
    }
    return m_root;
}

/// The first version, or a new one where that is lost.
Result<void> Mending::findRoot()
{
    const auto root = std::ranges::find_if(m_alive, [](const VersionRow& row) {
        return row.parent.isEmpty() && row.kind == QLatin1String("opened");
    });
    if (root != m_alive.end()) {
        m_root = root->id;
        return {};
    }
    const QByteArray& hash = m_alive.front().canvas;
    TRY(query, m_database.query("SELECT layers FROM canvas WHERE hash = ?1", hash));
    TRY(found, query.next());
    const auto record = canvasRecordFrom(found ? query.bytes(0) : QByteArray(), hash);
    return addRoot(record ? record->size : QSize(1, 1));
}

/// What is forged into a ring grows from the root.
Result<void> Mending::addTree()
{
    enum class State { New, Climbing, Added };
    std::vector<State> states(m_alive.size(), State::New);
    VersionTable table(m_database);
    for (std::size_t i = 0; i < m_alive.size(); ++i) {
        std::vector<std::size_t> climbed;
        std::optional<std::size_t> at = i;
        while (at && states[*at] == State::New) {
            states[*at] = State::Climbing;
            climbed.push_back(*at);
            VersionRow& row = m_alive[*at];
            if (row.id == m_root) break;
            setParent(row, parentOf(row));
            at = placeOf(row.parent);
            if (!at || states[*at] != State::Climbing) continue;
            setParent(row, m_root);
            at = placeOf(m_root);
        }
        std::ranges::reverse(climbed);  // parents first
        for (const std::size_t next : climbed) {
            CHECKED(table.insert(m_alive[next]));
            states[next] = State::Added;
        }
    }
    return {};
}

std::optional<std::size_t> Mending::placeOf(const QString& id) const
{
    const auto found = m_place.find(id);
    return found == m_place.end() ? std::nullopt : std::optional(found->second);
}

void Mending::setParent(VersionRow& row, const QString& parent)
{
    if (row.parent == parent) return;
    row.parent = parent;
    addProblem(row.id,
               {QT_TRANSLATE_NOOP("Sentence", "The version that it grew from could not be read.")});
}

Result<void> Mending::addAnnotations()
{
    VersionTable table(m_database);
    std::map<QString, Changing<Annotation>> annotations;
    for (const auto& [version, found] : m_rows.annotations) {
        if (const auto annotation = found.row.annotation())
            annotations[version] = {*annotation, found.change};
    }
    for (const auto& [version, found] : m_rows.notes) {
        Changing<Annotation>& annotation = annotations[version];
        annotation.row.note = found.row;
        annotation.change = std::max(annotation.change, found.change);
    }
    // Every version has one.
    for (const auto& [version, place] : m_place) {
        const bool isLost = !m_rows.annotations.contains(version) && !m_strangers.contains(version);
        if (isLost) {
            report.problems.push_back(
                {QStringLiteral("annotation ") + version,
                 {QT_TRANSLATE_NOOP("Sentence", "Its name and standing could not be read.")}});
        }
        const Changing<Annotation>& found = annotations[version];
        const auto id = VersionId::fromString(version);
        if (id) CHECKED(table.annotate(*id, found.row, found.change));
    }
    return {};
}

/// What was there and fits no seal, where nothing that does has taken its place.
void Mending::tellBrokenRows()
{
    for (const QString& name : m_rows.broken) {
        report.problems.push_back(
            {plainLine(name, 60),
             {QT_TRANSLATE_NOOP("Sentence", "Its bytes do not fit its hash.")}});
    }
}

Result<void> Mending::addMeta()
{
    const auto valueOf = [&](const char* key) {
        const auto found = m_rows.meta.find(QLatin1String(key));
        return found == m_rows.meta.end() ? QString() : found->second.row;
    };
    QString head = valueOf("head");
    if (!m_place.contains(head)) {
        const auto known = m_parents.find(head);
        const QString above =
            known == m_parents.end() ? QString() : parentOf({.id = head, .parent = known->second});
        head = m_place.contains(above) ? above : m_newest;
        if (head.isEmpty()) head = m_alive.back().id;
        addProblem(head,
                   {QT_TRANSLATE_NOOP("Sentence", "The document was left at another version.")});
    }
    const qint64 changes = std::clamp<qint64>(valueOf("changes").toLongLong(), 1, mostChanges);
    MetaTable meta(m_database);
    CHECKED(meta.setHead(VersionId::fromString(head).value_or(VersionId()), changes));
    const QByteArray marked = QByteArray::fromHex(valueOf("marked").toLatin1());
    TRY(isMarked, isBlobThere(m_database, marked));
    if (isMarked) CHECKED(meta.setMarked(marked, changes));
    const QByteArray orders = valueOf("orders").toUtf8();
    if (!orders.isEmpty()) CHECKED(meta.setOrders(orders, changes));
    return meta.setChanges(changes);
}

Result<void> Mending::addEscrow()
{
    EscrowTable table(m_database);
    for (const auto& [job, found] : m_rows.escrow) {
        auto entry = found.row.entry();
        TRY(known, isBlobThere(m_database, entry->reply));
        if (!known) entry->reply.clear();
        CHECKED(table.put(*entry, found.change));
    }
    return {};
}

Result<bool> Mending::run()
{
    CHECKED(addVersions());
    if (m_alive.empty()) return false;
    CHECKED(findRoot());
    CHECKED(addTree());
    CHECKED(addAnnotations());
    CHECKED(addMeta());
    CHECKED(addEscrow());
    tellBrokenRows();
    CHECKED(removeGarbage(m_database, m_cancel));
    CHECKED(SearchIndex(m_database).rebuild());
    return true;
}

}  // namespace ratoon
