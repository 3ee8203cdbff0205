// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backlog.h"
#include "app/exporting.h"
#include "jobs/worker.h"
#include "storage/project.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ratoon {

/// What happens to a document, on its way to disk: each change into the working copy, everything into the
/// user's file when it is saved. Returns at once; the disk thread does the work in the order of the calls. What could
/// not be written is tried again with the next change, and a document is not saved without it.
class Recorder final : public QObject {
    Q_OBJECT

public:
    Recorder(Worker& disk, std::shared_ptr<Project> project);
    ~Recorder() override;

    /// To be used on the disk thread only.
    const std::shared_ptr<Project>& project() const { return m_project; }
    /// The file that save() writes; empty for untitled work.
    const QString& path() const { return m_path; }
    bool isModified() const { return m_isModified; }
    bool isSaving() const { return m_isSaving; }
    bool isReadOnly() const { return m_isReadOnly; }
    /// All that was done is in the working copy, or on its way there.
    bool isKept() const { return m_isKept; }

    /// A null thumbnail is made from the canvas.
    void record(const Version& version,
                const Canvas& canvas,
                const Annotation& annotation,
                const QImage& thumbnail,
                VersionId head);
    void change(Backlog::Write work);
    /// The last that is done with it, even if changes before it could not be written.
    void finish(std::function<void(Project&)> work);

    /// `done` may be empty; failures also come by failed().
    void save(const QString& path, IfChanged ifChanged, std::function<void(Result<void>)> done);
    [[nodiscard]] Ticket exportTo(const QString& path,
                                  VersionId version,
                                  const ExportOptions& options,
                                  std::function<void(Result<ExportNotes>)> done);

Q_SIGNALS:
    void thumbnailMade(ratoon::VersionId id, const QImage& thumbnail);
    void recorded(ratoon::VersionId id, qint64 elapsedMs);  ///< It is on disk.
    void stateChanged();                                    ///< Path, modified, saving.
    void failed(const ratoon::Error& error);
    void conflicted();  ///< Not saved: somebody else has written to the file.

private:
    void settle();
    void setModified();
    void setKept(const Result<void>& written);

    Worker& m_disk;
    std::shared_ptr<Project> m_project;
    std::shared_ptr<Backlog> m_backlog;
    Ticket m_settling;
    QString m_path;
    bool m_isModified = false;
    bool m_isSaving = false;
    bool m_isReadOnly = false;
    bool m_isKept = true;
    quint64 m_changes = 0;  ///< Counted, so that a save knows what came after it began.
};

}  // namespace ratoon
