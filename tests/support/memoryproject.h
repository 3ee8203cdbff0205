// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project.h"

#include <map>
#include <mutex>
#include <vector>

namespace ratoon::test {

/// A Project without a disk. What was asked of it can be looked at; it can be told to fail.
class MemoryProject : public Project {
public:
    Result<StoredTree> tree() override;
    Result<Canvas> load(VersionId id) override;
    Result<void> record(const Version& version,
                        const Canvas& canvas,
                        const Annotation& annotation,
                        const QImage& thumbnail,
                        VersionId head) override;
    Result<void> setHead(VersionId head) override;
    Result<void> annotate(VersionId id, const Annotation& annotation) override;
    Result<QImage> thumbnail(VersionId id) override;
    Result<std::vector<VersionId>> search(const QString& words) override;
    Result<QByteArray> keepBlob(const QByteArray& bytes) override;
    Result<QByteArray> blob(const QByteArray& hash) override;
    Result<Mask> marked() override { return m_marked; }
    Result<void> mark(const Mask& area) override;
    Result<QByteArray> orders() override { return m_orders; }
    Result<void> keepOrders(const QByteArray& orders) override;
    Result<void> escrow(const EscrowEntry& entry) override;
    Result<std::vector<EscrowEntry>> escrowed() override;
    Result<void> saveTo(const QString& path, const Cancel& cancel, IfChanged ifChanged) override;
    bool isChangedByOthers() const override { return false; }
    void retireWorkingCopy() override { discardWorkingCopy(); }
    QString path() const override { return m_path; }
    bool isModified() const override { return false; }
    Result<VerifyReport> verify(const Cancel& cancel) override;
    void discardWorkingCopy() override { wasDiscarded = true; }

    /// Every state an escrow entry went through, in order. While the disk's thread may add to them, too.
    std::vector<RequestState> escrowStates() const;
    std::map<QByteArray, QByteArray> blobs;
    std::map<VersionId, Canvas> canvases;
    std::vector<const char*> reads;  ///< "canvas" or "thumbnail", in order.
    VersionId head;
    bool failsToWrite = false;
    bool takesNoBlobs = false;
    bool wasDiscarded = false;

private:
    Result<void> written() const;

    mutable std::mutex m_mutex;
    std::vector<RequestState> m_escrowStates;
    std::map<JobId, EscrowEntry> m_escrow;
    QString m_path;
    Mask m_marked;
    QByteArray m_orders;
};

}  // namespace ratoon::test
