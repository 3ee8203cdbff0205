// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder.h"

#include "document/render.h"
#include "jobs/thumbnail.h"

#include <QElapsedTimer>
#include <QPointer>

namespace ratoon {

Recorder::Recorder(Worker& disk, std::shared_ptr<Project> project)
    : m_disk(disk)
    , m_project(std::move(project))
    , m_backlog(std::make_shared<Backlog>(m_project))
    , m_path(m_project->path())
    , m_isModified(m_project->isModified())
    , m_isReadOnly(m_project->isReadOnly())
{
    settle();
}

Recorder::~Recorder()
{
    // The disk thread lets go last, after whatever it still has to write.
    finish([](Project&) {});
}

void Recorder::record(const Version& version,
                      const Canvas& canvas,
                      const Annotation& annotation,
                      const QImage& thumbnail,
                      VersionId head)
{
    struct Recorded {
        Result<void> written;
        QImage thumbnail;
        qint64 elapsed = 0;
    };
    m_disk
        .run(
            [backlog = m_backlog, version, canvas, annotation, thumbnail, head](
                const Cancel&) -> Recorded {
                QElapsedTimer timer;
                timer.start();
                const QImage small = thumbnail.isNull() ? thumbnailOf(rendered(canvas)) : thumbnail;
                auto written = backlog->write([=](Project& project) {
                    return project.record(version, canvas, annotation, small, head);
                });
                return {std::move(written), small, timer.elapsed()};
            },
            [this, id = version.id, alive = QPointer(this)](const Recorded& result) {
                if (!alive) return;
                Q_EMIT thumbnailMade(id, result.thumbnail);
                setKept(result.written);
                if (!result.written) {
                    Q_EMIT failed(result.written.error());
                } else {
                    Q_EMIT recorded(id, result.elapsed);
                }
            })
        .release();
    setModified();
}

void Recorder::change(Backlog::Write work)
{
    m_disk
        .run([backlog = m_backlog,
              work = std::move(work)](const Cancel&) { return backlog->write(work); },
             [this, alive = QPointer(this)](const Result<void>& result) {
                 if (!alive) return;
                 setKept(result);
                 if (!result) Q_EMIT failed(result.error());
             })
        .release();
    setModified();
}

void Recorder::finish(std::function<void(Project&)> work)
{
    m_disk
        .run(
            [backlog = m_backlog, project = m_project, work = std::move(work)](const Cancel&) {
                static_cast<void>(backlog->catchUp());
                work(*project);
            },
            [] {})
        .release();
}

/// One piece after another, each behind what has gathered on the disk thread meanwhile.
void Recorder::settle()
{
    m_settling = m_disk.run(
        [project = m_project](const Cancel& cancel) {
            return project->settle(settlingPiece, cancel).value_or(true);
        },
        [this](bool isDone) {
            m_settling = {};
            if (!isDone) settle();
        });
}

void Recorder::setKept(const Result<void>& written)
{
    if (!m_settling.isActive()) settle();
    if (m_isKept == written.has_value()) return;
    m_isKept = written.has_value();
    Q_EMIT stateChanged();
}

void Recorder::setModified()
{
    ++m_changes;
    if (m_isModified || m_isReadOnly) return;
    m_isModified = true;
    Q_EMIT stateChanged();
}

void Recorder::save(const QString& path,
                    IfChanged ifChanged,
                    std::function<void(Result<void>)> done)
{
    struct Saved {
        Result<void> result;
        bool isConflict = false;
    };
    m_isSaving = true;
    Q_EMIT stateChanged();
    m_disk
        .run(
            [backlog = m_backlog, project = m_project, path, ifChanged](
                const Cancel& cancel) -> Saved {
                if (auto written = backlog->catchUp(); !written) return {std::move(written)};
                auto result = project->saveTo(path, cancel, ifChanged);
                const bool isConflict =
                    !result && path == project->path() && project->isChangedByOthers();
                return {std::move(result), isConflict};
            },
            [this, path, changes = m_changes, done = std::move(done), alive = QPointer(this)](
                const Saved& saved) {
                if (!alive) return;
                m_isSaving = false;
                if (saved.result) {
                    m_path = path;
                    m_isModified = m_changes != changes;
                    m_isKept = true;
                } else if (saved.isConflict) {
                    Q_EMIT conflicted();
                } else {
                    Q_EMIT failed(saved.result.error());
                }
                Q_EMIT stateChanged();
                if (done) done(saved.result);
            })
        .release();
}

Ticket Recorder::exportTo(const QString& path,
                          VersionId version,
                          const ExportOptions& options,
                          std::function<void(Result<ExportNotes>)> done)
{
    return m_disk.run(
        [project = m_project, path, version, options](const Cancel& cancel) -> Result<ExportNotes> {
            TRY(canvas, project->load(version));
            return exported(canvas, path, options, provenanceOf(*project, version), cancel);
        },
        std::move(done));
}

}  // namespace ratoon
