// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pendingproject.h"

#include "base/heap.h"

#include <QCoreApplication>

namespace ratoon {

Result<Project*> PendingProject::made()
{
    if (m_project) return m_project.get();
    if (!m_make) {
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("Sentence", "The document has been closed.")});
    }
    TRY(project, m_make());
    m_project = std::move(project);
    m_make = {};  // it holds the picture
    returnFreeMemory();
    return m_project.get();
}

Result<StoredTree> PendingProject::tree()
{
    TRY(project, made());
    return project->tree();
}

Result<Canvas> PendingProject::load(VersionId id)
{
    TRY(project, made());
    return project->load(id);
}

Result<void> PendingProject::record(const Version& version,
                                    const Canvas& canvas,
                                    const Annotation& annotation,
                                    const QImage& thumbnail,
                                    VersionId head)
{
    TRY(project, made());
    return project->record(version, canvas, annotation, thumbnail, head);
}

Result<void> PendingProject::setHead(VersionId head)
{
    TRY(project, made());
    return project->setHead(head);
}

Result<void> PendingProject::annotate(VersionId id, const Annotation& annotation)
{
    TRY(project, made());
    return project->annotate(id, annotation);
}

Result<QImage> PendingProject::thumbnail(VersionId id)
{
    TRY(project, made());
    return project->thumbnail(id);
}

Result<std::vector<VersionId>> PendingProject::search(const QString& words)
{
    TRY(project, made());
    return project->search(words);
}

Result<QByteArray> PendingProject::keepBlob(const QByteArray& bytes)
{
    TRY(project, made());
    return project->keepBlob(bytes);
}

Result<QByteArray> PendingProject::blob(const QByteArray& hash)
{
    TRY(project, made());
    return project->blob(hash);
}

Result<Mask> PendingProject::marked()
{
    TRY(project, made());
    return project->marked();
}

Result<QByteArray> PendingProject::orders()
{
    return m_project ? m_project->orders() : QByteArray();
}

Result<void> PendingProject::keepOrders(const QByteArray& orders)
{
    TRY(project, made());
    return project->keepOrders(orders);
}

Result<void> PendingProject::mark(const Mask& area)
{
    TRY(project, made());
    return project->mark(area);
}

Result<void> PendingProject::escrow(const EscrowEntry& entry)
{
    TRY(project, made());
    return project->escrow(entry);
}

Result<std::vector<EscrowEntry>> PendingProject::escrowed()
{
    TRY(project, made());
    return project->escrowed();
}

Result<void> PendingProject::saveTo(const QString& path, const Cancel& cancel, IfChanged ifChanged)
{
    TRY(project, made());
    return project->saveTo(path, cancel, ifChanged);
}

Result<VerifyReport> PendingProject::verify(const Cancel& cancel)
{
    TRY(project, made());
    return project->verify(cancel);
}

void PendingProject::discardWorkingCopy()
{
    m_make = {};
    if (m_project) m_project->discardWorkingCopy();
}

void PendingProject::retireWorkingCopy()
{
    m_make = {};
    if (m_project) m_project->retireWorkingCopy();
}

}  // namespace ratoon
