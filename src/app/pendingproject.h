// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project.h"

#include <functional>

namespace ratoon {

/// A new document whose working copy is made when it is first needed, so that a picture can be seen before it has
/// been hashed, packed and written. If it cannot be made, whatever needs it fails with that error, and the next
/// call tries again.
///
/// To be used like any project, on the disk's thread; path() and isModified() may be asked on any thread until the
/// first call there.
class PendingProject final : public Project {
public:
    using Make = std::function<Result<std::unique_ptr<Project>>()>;

    explicit PendingProject(Make make) : m_make(std::move(make)) {}

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
    Result<Mask> marked() override;
    Result<void> mark(const Mask& area) override;
    /// What was never made holds none.
    Result<QByteArray> orders() override;
    Result<void> keepOrders(const QByteArray& orders) override;
    Result<void> escrow(const EscrowEntry& entry) override;
    Result<std::vector<EscrowEntry>> escrowed() override;
    Result<bool> settle(qint64 bytes, const Cancel& cancel) override
    {
        return m_project ? m_project->settle(bytes, cancel) : true;
    }
    Result<void> saveTo(const QString& path, const Cancel& cancel, IfChanged ifChanged) override;
    bool isChangedByOthers() const override { return m_project && m_project->isChangedByOthers(); }
    bool isReadOnly() const override { return m_project && m_project->isReadOnly(); }
    QString path() const override { return m_project ? m_project->path() : QString(); }
    bool isModified() const override { return !m_project || m_project->isModified(); }
    Result<VerifyReport> verify(const Cancel& cancel) override;
    /// What was never made will not be.
    void discardWorkingCopy() override;
    void retireWorkingCopy() override;

private:
    Result<Project*> made();

    Make m_make;
    std::unique_ptr<Project> m_project;
};

}  // namespace ratoon
