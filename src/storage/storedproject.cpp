// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedproject.h"

#include "base/hash.h"
#include "image/maskbytes.h"
#include "storage/canvasroom.h"
#include "storage/canvastable.h"
#include "storage/namebeside.h"
#include "storage/partfile.h"
#include "storage/verify.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace ratoon {

/// Does `work(change)` as one transaction: on disk and counted, or undone.
template <typename Work>
Result<void> StoredProject::changed(const Work& work)
{
    CHECKED(checkWritable());
    CHECKED(begin());
    m_tree.reset();
    const qint64 change = m_changes + 1;
    TRY(transaction, Transaction::begin(m_database));
    Result<void> done = work(change);
    if (done) done = m_meta.setChanges(change);
    if (done) done = transaction.commit();
    if (!done) {
        m_pixels.forget();
        return done;
    }
    m_changes = change;
    ++m_ungathered;
    // What was just written is mostly pixels, which nobody reads back from here.
    m_database.forgetPages();
    return done;
}

/// What is recorded stands on the copy of the file that was opened: before the first change, that must be on the disk.
Result<void> StoredProject::begin()
{
    if (m_saved.isBegun) return {};
    CHECKED(settleWhole({}));
    CHECKED(syncFile(m_copy.file()));
    SavedState state = m_saved;
    state.isBegun = true;
    CHECKED(m_copy.setSavedState(state));
    m_saved.isBegun = true;
    return {};
}

Result<bool> StoredProject::settle(qint64 bytes, const Cancel& cancel)
{
    if (m_isClosed) return true;
    if (m_original) {
        TRY(isWhole, m_original->next(m_copy.incoming(), bytes, cancel));
        if (isWhole) CHECKED(moveIn());
        return false;
    }
    if (isModified() && !m_saved.path.isEmpty()) {
        const QString target = followedPath(m_saved.path);
        const Publication next{
            .file = m_copy.file(), .target = target, .replacing = expectedAt(target)};
        if (!m_publisher.prepare(next, bytes, cancel)) return false;
    }
    return gather();
}

/// Moves what is in the log into the document, before there is so much that recording would have to. True: that was all.
Result<bool> StoredProject::gather()
{
    constexpr int many = 8;
    if (m_ungathered < many) return true;
    m_ungathered = 0;
    CHECKED(m_database.number(0, "PRAGMA wal_checkpoint(PASSIVE)"));
    return true;
}

Result<void> StoredProject::settleWhole(const Cancel& cancel)
{
    while (m_original && !m_isClosed) CHECKED(settle(settlingPiece, cancel));
    return {};
}

/// From here on, the working copy is what is read and written.
Result<void> StoredProject::moveIn()
{
    CHECKED(m_copy.takeIn());
    TRY(database, m_copy.openDatabase(Database::Access::Write));
    TRY(changes, MetaTable(database).changes());
    if (changes != m_changes) return lostWrites(m_copy.file());
    if (!m_isReadOnly) CHECKED(upgradeSchema(database));
    std::swap(m_database, database);
    m_original.reset();
    return {};
}

Result<void> StoredProject::readTree()
{
    m_tree.reset();
    TRY(read, tree());
    m_tree = std::move(read);
    return {};
}

Result<StoredTree> StoredProject::tree()
{
    if (m_tree) return *std::exchange(m_tree, std::nullopt);
    TRY(tree, m_versions.tree());
    TRY(head, m_meta.head());
    if (!tree.find(head)) {
        return failure(
            ErrorCode::Damaged,
            {QT_TRANSLATE_NOOP("Sentence", "The document was left at a version it does not hold.")},
            {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
    }
    return StoredTree{std::move(tree), head};
}

Result<CanvasRecord> StoredProject::canvasRecord(VersionId id)
{
    TRY(content, m_versions.contentOf(id));
    TRY(row, m_database.query("SELECT layers FROM canvas WHERE hash = ?1", content.canvas));
    TRY(found, row.next());
    if (!found) return brokenCanvas();
    return canvasRecordFrom(row.bytes(0), content.canvas);
}

Result<Canvas> StoredProject::load(VersionId id)
{
    TRY(record, canvasRecord(id));
    Result<Canvas> canvas = filled(record);
    if (canvas)
        m_pixels.endCanvas();
    else
        m_pixels.forget();
    return canvas;
}

Result<Canvas> StoredProject::filled(const CanvasRecord& record)
{
    CHECKED(checkRoom(m_database, record));
    Canvas canvas{.size = record.size, .depth = record.depth};
    if (!record.icc.isEmpty()) {
        TRY(icc, m_blobs.read(record.icc));
        canvas.icc = icc;
    }
    canvas.layers.reserve(record.layers.size());
    for (const CanvasRecord::LayerRecord& each : record.layers) {
        Layer layer = each.layer;
        if (!layer.isGroup()) {
            TRY(image, m_pixels.image(each.image));
            layer.image = std::move(image);
        }
        if (!each.coverage.isEmpty()) {
            TRY(coverage, m_pixels.mask(each.coverage));
            const bool fits = layer.isGroup() || coverage.size() == layer.image.size();
            if (!fits) return brokenCanvas();
            layer.coverage = std::move(coverage);
        }
        if (!each.passes.isEmpty()) {
            TRY(passes, m_pixels.mask(each.passes));
            layer.passes = std::move(passes);
        }
        canvas.layers.push_back(std::move(layer));
    }
    return canvas;
}

Result<QByteArray> StoredProject::keepCanvas(const Canvas& canvas)
{
    CanvasRecord record{.size = canvas.size, .depth = canvas.depth, .icc = {}, .layers = {}};
    if (!canvas.icc.isEmpty()) {
        TRY(icc, m_blobs.keep(canvas.icc));
        record.icc = icc;
    }
    for (const Layer& layer : canvas.layers) {
        CanvasRecord::LayerRecord each{.layer = layer, .image = {}, .coverage = {}};
        if (!layer.isGroup()) {
            TRY(image, m_pixels.keep(layer.image));
            each.image = image;
        }
        if (!layer.coverage.isNull()) {
            TRY(coverage, m_pixels.keep(layer.coverage));
            each.coverage = coverage;
        }
        if (!layer.passes.isNull()) {
            TRY(passes, m_pixels.keep(layer.passes));
            each.passes = passes;
        }
        record.layers.push_back(std::move(each));
    }
    CHECKED(checkRoom(m_database, record));
    return keptCanvas(m_database, record);
}

Result<void> StoredProject::record(const Version& version,
                                   const Canvas& canvas,
                                   const Annotation& annotation,
                                   const QImage& thumbnail,
                                   VersionId head)
{
    const auto work = [&](qint64 change) -> Result<void> {
        CHECKED(checkNew(version));
        TRY(hash, keepCanvas(canvas));
        CHECKED(m_versions.add(version, hash));
        CHECKED(m_versions.annotate(version.id, annotation, change));
        CHECKED(m_thumbnails.put(version.id, thumbnail));
        CHECKED(m_search.add(version.id));
        if (head.isNull()) return {};
        CHECKED(requireVersion(head));
        return m_meta.setHead(head, change);
    };
    CHECKED(changed(work));
    m_pixels.endCanvas();
    return {};
}

Result<void> StoredProject::requireVersion(VersionId id)
{
    TRY(known, m_versions.contains(id));
    if (known) return {};
    return failure(ErrorCode::NotFound,
                   {QT_TRANSLATE_NOOP("Sentence", "There is no version %1."), {id.toString()}},
                   {QT_TRANSLATE_NOOP("Sentence", "Choose one that the document lists.")});
}

/// A version is recorded once, and after its parent; the root comes first.
Result<void> StoredProject::checkNew(const Version& version)
{
    TRY(known, m_versions.contains(version.id));
    TRY(any, m_database.number(0, "SELECT 1 FROM version LIMIT 1"));
    if (known || version.id.isNull() || version.parent.isNull() == (any != 0)) {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "Version %1 cannot be added here."),
                        {version.id.toString()}});
    }
    return any ? requireVersion(version.parent) : Result<void>();
}

Result<void> StoredProject::setHead(VersionId head)
{
    if (m_isReadOnly) return {};  // whoever only looks may go anywhere
    return changed([&](qint64 change) -> Result<void> {
        CHECKED(requireVersion(head));
        return m_meta.setHead(head, change);
    });
}

Result<void> StoredProject::annotate(VersionId id, const Annotation& annotation)
{
    return changed([&](qint64 change) -> Result<void> {
        CHECKED(requireVersion(id));
        return m_versions.annotate(id, annotation, change);
    });
}

Result<QByteArray> StoredProject::keepBlob(const QByteArray& bytes)
{
    QByteArray hash;
    CHECKED(changed([&](qint64) -> Result<void> {
        TRY(kept, m_blobs.keep(bytes));
        hash = kept;
        return {};
    }));
    return hash;
}

Result<Mask> StoredProject::marked()
{
    TRY(hash, m_meta.marked());
    if (hash.isEmpty()) return Mask();
    TRY(bytes, m_blobs.read(hash));
    return unpackedMask(bytes);
}

Result<void> StoredProject::mark(const Mask& area)
{
    return changed([&](qint64 change) -> Result<void> {
        if (area.isNull()) return m_meta.setMarked({}, change);
        TRY(hash, m_blobs.keep(packed(area)));
        return m_meta.setMarked(hash, change);
    });
}

Result<void> StoredProject::keepOrders(const QByteArray& orders)
{
    return changed([&](qint64 change) { return m_meta.setOrders(orders, change); });
}

Result<void> StoredProject::escrow(const EscrowEntry& entry)
{
    return changed([&](qint64 change) { return m_escrow.put(entry, change); });
}

Result<void> StoredProject::checkWritable() const
{
    if (m_isClosed) {
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("Sentence", "The document has been closed.")});
    }
    if (!m_isReadOnly) return {};
    return failure(
        ErrorCode::Unwritable,
        {QT_TRANSLATE_NOOP("Sentence", "This document is open for looking only.")},
        {QT_TRANSLATE_NOOP("Sentence", "Export a version as a picture, and go on with that.")});
}

/// The mark of the file that may be replaced there unasked. Nothing if that is for the user to say.
std::optional<FileMark> StoredProject::expectedAt(const QString& target) const
{
    const bool isOurs = !m_saved.path.isEmpty() && followedPath(m_saved.path) == target;
    return isOurs && markOf(target) ? m_saved.mark : std::nullopt;
}

bool StoredProject::isChangedByOthers() const
{
    if (m_saved.path.isEmpty()) return false;
    const QString target = followedPath(m_saved.path);
    const auto expected = expectedAt(target);
    return expected && expected != markOf(target);
}

Result<void> StoredProject::saveTo(const QString& path, const Cancel& cancel, IfChanged ifChanged)
{
    CHECKED(checkWritable());
    const QString target = followedPath(path);
    CHECKED(checkTarget(target));
    // What comes there from now on is not what was to be replaced.
    const auto there = markOf(target);
    CHECKED(settleWhole(cancel));
    const auto expected = expectedAt(target);
    const bool isOurs = expected && expected == there;
    if (isOurs && isOfOlderFormat()) {
        CHECKED(keepBeside(target, QStringLiteral("format-%1").arg(m_savedFormat), cancel));
    } else if (expected && !isOurs) {
        if (ifChanged == IfChanged::Refuse) return failure(changedMeanwhile(target));
        CHECKED(keepBeside(target, conflictWord(), cancel));
    }
    const auto published = m_publisher.publish(
        m_database,
        {.file = m_copy.file(), .target = target, .replacing = there, .isOurs = isOurs},
        cancel);
    // It may be there and not last: the next save is to replace it, not to take it for somebody else's.
    if (!published && isOurs && m_publisher.published()) m_saved.mark = m_publisher.published();
    if (!published) return failure(published.error());
    m_saved = {.path = absolutePath(path),
               .mark = *published,
               .changes = m_changes,
               .isBegun = m_saved.isBegun};
    m_savedFormat = formatVersion;
    // Only tells a later recovery where this came from: no reason to call the save a failure.
    static_cast<void>(rememberSaved());
    return {};
}

void StoredProject::discardWorkingCopy()
{
    m_isClosed = true;
    m_copy.remove();
}

void StoredProject::retireWorkingCopy()
{
    m_isClosed = true;
    // Where it cannot be moved, as on a full disk, it stays: the next start offers it.
    static_cast<void>(m_copy.retire());
}

Result<VerifyReport> StoredProject::verify(const Cancel& cancel)
{
    return verified(m_database, cancel);
}

}  // namespace ratoon
