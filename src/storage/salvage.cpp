// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/salvage.h"

#include "base/plaintext.h"
#include "image/codec.h"
#include "storage/canvasmender.h"
#include "storage/garbage.h"
#include "storage/metatable.h"
#include "storage/partfile.h"
#include "storage/pixelstore.h"
#include "storage/salvagedrows.h"
#include "storage/schema.h"
#include "storage/searchindex.h"
#include "storage/verify.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <optional>
#include <ranges>

namespace ratoon {

namespace {

constexpr int mostPictures = 1000;  ///< Stored ones that become versions, where no version is left.

/// Makes a sound document of the rows that are left.
class Mending {
public:
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
    Result<void> addVersions();
    Result<void> addPictures();
    Result<void> addPicture(const QByteArray& hash, int number);
    Result<void> addRoot(QSize size);
    Result<void> findRoot();
    Result<void> addTree();
    std::optional<std::size_t> placeOf(const QString& id) const;
    void setParent(VersionRow& row, const QString& parent);
    QString parentOf(const VersionRow& row) const;
    Result<void> addAnnotations();
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
    QString m_root;
};

void Mending::addProblem(const QString& version, Sentence what)
{
    report.problems.push_back(
        {QStringLiteral("version ") + plainLine(version, 16), std::move(what)});
}

Result<void> Mending::mendVersion(VersionRow row)
{
    m_parents[row.id] = row.parent;
    TRY(mended, m_canvases.canvas(row.canvas));
    if (!mended) {
        addProblem(row.id, {QT_TRANSLATE_NOOP("Sentence", "Its picture could not be read.")});
        return {};
    }
    row.canvas = mended->hash;
    if (!mended->isWhole()) {
        ++report.incomplete;
        row.label += QStringLiteral(" (incomplete)");
        addProblem(row.id,
                   {QT_TRANSLATE_NOOP("Sentence",
                                      "%1 of its layers and %2 of its tiles could not be read."),
                    {QString::number(mended->layers), QString::number(mended->tiles)}});
    }
    if (!row.reply.isEmpty()) {
        TRY(known, isBlobThere(m_database, row.reply));
        if (!known) {
            row.reply.clear();
            addProblem(row.id, {QT_TRANSLATE_NOOP("Sentence", "Its reply could not be read.")});
        }
    }
    m_place[row.id] = m_alive.size();
    m_alive.push_back(std::move(row));
    return {};
}

Result<void> Mending::addVersions()
{
    for (auto& [number, row] : m_rows.versions) {
        if (!m_parents.contains(row.id)) CHECKED(mendVersion(row));
    }
    return m_alive.empty() ? addPictures() : Result<void>();
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
    int number = 0;
    for (const QByteArray& hash : hashes) {
        if (m_cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        if (number < mostPictures) CHECKED(addPicture(hash, ++number));
    }
    return {};
}

Result<void> Mending::addPicture(const QByteArray& hash, int number)
{
    TRY(bytes, BlobTable(m_database).read(hash));
    const auto picture = decoded(bytes, {}, m_cancel);
    if (!picture) return {};
    TRY(image, PixelStore(m_database).keep(picture->image));
    CanvasRecord record{
        .size = picture->image.size(), .depth = picture->image.depth(), .icc = {}, .layers = {}};
    if (!picture->image.icc().isEmpty()) {
        TRY(icc, BlobTable(m_database).keep(picture->image.icc()));
        record.icc = icc;
    }
    record.layers.push_back({.layer = {.id = LayerId::make(),
                                       .name = {},
                                       .kind = LayerKind::Source,
                                       .image = {},
                                       .offset = {}},
                             .image = image,
                             .coverage = {}});
    TRY(kept, keptCanvas(m_database, record));
    m_alive.push_back({.id = VersionId::make().toString(),
                       .parent = {},
                       .kind = QStringLiteral("adjusted"),
                       .label = QStringLiteral("Picture %1").arg(number),
                       .recipe = "{}",
                       .reply = {},
                       .made = QDateTime::currentMSecsSinceEpoch(),
                       .canvas = kept});
    m_place[m_alive.back().id] = m_alive.size() - 1;
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
    return VersionTable(m_database).insert(row);
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
        for (const std::size_t next : climbed | std::views::reverse) {
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
    for (const auto& [version, found] : m_rows.annotations) {
        const auto id = VersionId::fromString(version);
        const auto annotation = found.row.annotation();
        if (id && annotation && m_place.contains(version))
            CHECKED(table.annotate(*id, *annotation, found.change));
    }
    return {};
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
        head = m_place.contains(above) ? above : m_alive.back().id;
        addProblem(head,
                   {QT_TRANSLATE_NOOP("Sentence", "The document was left at another version.")});
    }
    const qint64 changes = std::max<qint64>(1, valueOf("changes").toLongLong());
    MetaTable meta(m_database);
    CHECKED(meta.setHead(VersionId::fromString(head).value_or(VersionId()), changes));
    const QByteArray marked = QByteArray::fromHex(valueOf("marked").toLatin1());
    TRY(isMarked, isBlobThere(m_database, marked));
    if (isMarked) CHECKED(meta.setMarked(marked, changes));
    return meta.setChanges(changes);
}

Result<void> Mending::addEscrow()
{
    LedgerTable table(m_database);
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
    CHECKED(removeGarbage(m_database, m_cancel));
    CHECKED(SearchIndex(m_database).rebuild());
    return true;
}

/// Fills the new file. False if there is nothing to make a document of.
Result<bool>
fill(const PageFile& pages, const QString& file, SalvageReport& report, const Cancel& cancel)
{
    TRY(database, Database::open(file, Database::Access::Create));
    // Whatever happens before it is done, it is thrown away: nothing needs to be undone or synced.
    CHECKED(database.runScript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                               "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"));
    TRY(transaction, Transaction::begin(database));
    CHECKED(createSchema(database));
    TRY(rows, salvagedRows(pages, database, cancel));
    Mending mending(database, std::move(rows), cancel);
    TRY(isAnything, mending.run());
    if (!isAnything) return false;
    CHECKED(transaction.commit());
    report = std::move(mending.report);
    TRY(checked, verified(database, cancel));
    report.versions = checked.versions;
    report.tiles = checked.tiles;
    report.replies = checked.replies;
    report.problems.insert(report.problems.end(), checked.problems.begin(), checked.problems.end());
    return true;
}

tl::unexpected<Error> nothingLeft(const QString& path)
{
    if (isProjectFile(path)) {
        return failure(
            ErrorCode::Damaged,
            {QT_TRANSLATE_NOOP("Sentence", "Nothing in %1 can be read any more."), {path}},
            {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
    }
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("Sentence", "%1 is no Ratoon document."), {path}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose another file.")});
}

/// The damaged document stays as it is.
Result<void> checkOther(const QString& path, const QString& target)
{
    const auto from = markOf(path);
    const auto to = markOf(target);
    if (!from || !to || from->device != to->device || from->inode != to->inode) return {};
    return failure(ErrorCode::Unwritable,
                   {QT_TRANSLATE_NOOP("Sentence", "%1 is the damaged document itself."), {target}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose another name.")});
}

}  // namespace

Result<SalvageReport> salvageRows(const QString& path, const QString& file, const Cancel& cancel)
{
    TRY(pages, PageFile::open(path));
    SalvageReport report;
    TRY(isAnything, fill(pages, file, report, cancel));
    if (!isAnything) return nothingLeft(path);
    CHECKED(syncFile(file));
    return report;
}

Result<SalvageReport> salvageFile(const QString& path, const QString& target, const Cancel& cancel)
{
    const QString place = followedPath(target);
    CHECKED(checkOther(path, place));
    TRY(part, PartFile::beside(place));
    auto report = salvageRows(path, part.path(), cancel);
    if (!report) return failure(part.named(report.error()));
    part.lock();
    if (const auto done = part.publish(cancel); !done) return failure(part.named(done.error()));
    return report;
}

}  // namespace ratoon
