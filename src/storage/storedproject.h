// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobtable.h"
#include "storage/canvasrecord.h"
#include "storage/escrowtable.h"
#include "storage/metatable.h"
#include "storage/pixelstore.h"
#include "storage/project.h"
#include "storage/publish.h"
#include "storage/schema.h"
#include "storage/searchindex.h"
#include "storage/thumbnailtable.h"
#include "storage/versiontable.h"
#include "storage/workingcopy.h"

namespace ratoon {

/// Where a document is read.
struct DocumentSource {
    Database database;
    /// The file that it reads in place, until that has been copied to the working copy.
    std::optional<PiecewiseCopy> original = {};
    int format = formatVersion;  ///< Of that file.
};

/// A document as its working copy and the tables in it.
class StoredProject final : public Project {
public:
    /// `changes` is the document's count of changes.
    StoredProject(WorkingCopy copy,
                  DocumentSource source,
                  qint64 changes,
                  SavedState saved,
                  bool isReadOnly = false)
        : m_copy(std::move(copy))
        , m_database(std::move(source.database))
        , m_original(std::move(source.original))
        , m_changes(changes)
        , m_saved(std::move(saved))
        , m_savedFormat(source.format)
        , m_isReadOnly(isReadOnly)
    {}

    Result<StoredTree> tree() override;
    Result<Canvas> load(VersionId id) override;
    Result<void> record(const Version& version,
                        const Canvas& canvas,
                        const Annotation& annotation,
                        const QImage& thumbnail,
                        VersionId head) override;
    Result<void> setHead(VersionId head) override;
    Result<void> annotate(VersionId id, const Annotation& annotation) override;
    Result<QImage> thumbnail(VersionId id) override { return m_thumbnails.picture(id); }
    Result<std::vector<VersionId>> search(const QString& words) override
    {
        return m_search.find(words);
    }

    Result<QByteArray> keepBlob(const QByteArray& bytes) override;
    Result<QByteArray> blob(const QByteArray& hash) override { return m_blobs.read(hash); }

    Result<Mask> marked() override;
    Result<void> mark(const Mask& area) override;
    Result<QByteArray> orders() override { return m_meta.orders(); }
    Result<void> keepOrders(const QByteArray& orders) override;

    Result<void> escrow(const EscrowEntry& entry) override;
    Result<std::vector<EscrowEntry>> escrowed() override { return m_escrow.entries(); }

    Result<bool> settle(qint64 bytes, const Cancel& cancel) override;
    Result<void> saveTo(const QString& path, const Cancel& cancel, IfChanged ifChanged) override;
    bool isChangedByOthers() const override;
    bool isReadOnly() const override { return m_isReadOnly; }
    bool isOfOlderFormat() const override { return m_savedFormat < formatVersion; }
    QString path() const override { return m_saved.path; }
    bool isModified() const override { return !m_isReadOnly && m_changes != m_saved.changes; }
    Result<VerifyReport> verify(const Cancel& cancel) override;
    void discardWorkingCopy() override;
    void retireWorkingCopy() override;

    /// Reads the tree, and keeps it for whoever asks for it first: Damaged if it does not hold together.
    Result<void> readTree();
    /// Copies what was opened, all of it.
    Result<void> settleWhole(const Cancel& cancel);
    /// Writes down, beside the working copy, which file it belongs to.
    Result<void> rememberSaved() { return m_copy.setSavedState(m_saved); }

private:
    template <typename Work>
    Result<void> changed(const Work& work);
    Result<QByteArray> keepCanvas(const Canvas& canvas);
    Result<CanvasRecord> canvasRecord(VersionId id);
    Result<Canvas> filled(const CanvasRecord& record);
    Result<void> requireVersion(VersionId id);
    Result<void> checkNew(const Version& version);
    Result<void> moveIn();
    Result<bool> gather();
    Result<void> begin();
    Result<void> checkWritable() const;
    std::optional<FileMark> expectedAt(const QString& target) const;

    WorkingCopy m_copy;
    Database m_database;
    std::optional<PiecewiseCopy> m_original;
    MetaTable m_meta{m_database};
    VersionTable m_versions{m_database};
    ThumbnailTable m_thumbnails{m_database};
    SearchIndex m_search{m_database};
    BlobTable m_blobs{m_database};
    EscrowTable m_escrow{m_database};
    PixelStore m_pixels{m_database};
    /// As it was read first; nothing once it was asked for, or changed.
    std::optional<StoredTree> m_tree;
    qint64 m_changes = 0;
    int m_ungathered = 0;  ///< Changes since the log was last moved into the document.
    SavedState m_saved;
    int m_savedFormat;  ///< Of the file that the next save replaces.
    Publisher m_publisher;
    bool m_isReadOnly = false;
    bool m_isClosed = false;  ///< Its working copy is not its own any more.
};

}  // namespace ratoon
