// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/provenance.h"
#include "consistency/reconcile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ratoon {

Session::Session(Services& services,
                 std::shared_ptr<Project> project,
                 Document document,
                 bool isOnlyHere,
                 QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_recorder(*services.disk, std::move(project))
    , m_document(std::move(document))
    , m_cache(services, m_recorder.project())
    , m_jobs(services.jobTools(m_document.tree().root()), m_recorder.project())
    , m_isOnlyHere(isOnlyHere)
{
    m_cache.remember(m_document.head(), m_document.canvas());
    readLeftOrders();
    connect(&m_jobs, &JobQueue::changed, this, &Session::jobsChanged);
    connect(&m_jobs, &JobQueue::failed, this, &Session::jobFailed);
    connect(&m_jobs, &JobQueue::produced, this, &Session::takeResult);
    connect(&m_recorder, &Recorder::recorded, this, &Session::recorded);
    connect(&m_recorder, &Recorder::stateChanged, this, &Session::stateChanged);
    connect(&m_recorder, &Recorder::failed, this, &Session::failed);
    connect(&m_recorder, &Recorder::conflicted, this, &Session::conflicted);
    connect(&m_recorder, &Recorder::thumbnailMade, &m_cache, &VersionCache::setThumbnail);
    connect(&m_cache, &VersionCache::thumbnailChanged, this, &Session::thumbnailChanged);
    connect(&m_cache, &VersionCache::driftChanged, this, &Session::driftChanged);
}

QString Session::name() const
{
    if (!path().isEmpty()) return QFileInfo(path()).fileName();
    return m_name.isEmpty() ? m_document.tree().label(m_document.tree().root()) : m_name;
}

bool Session::hasUnsavedWork() const
{
    const auto all = jobs();
    const bool isWaited = std::ranges::any_of(
        all, [](const JobStatus& job) { return job.state != JobState::Failed; });
    const bool isOnlyOpened = path().isEmpty() && m_document.tree().size() == 1 && !m_isOnlyHere;
    return isWaited || (isModified() && !isReadOnly() && !isOnlyOpened);
}

Error Session::lookingOnly()
{
    return {.code = ErrorCode::Unwritable,
            .what = {QT_TRANSLATE_NOOP("Sentence", "This document is open for looking only.")},
            .remedy = {QT_TRANSLATE_NOOP("Sentence",
                                         "Export a version as a picture, and go on with that.")}};
}

/// Nothing of it would be kept.
bool Session::refuses()
{
    if (isReadOnly()) Q_EMIT failed(lookingOnly());
    return isReadOnly();
}

VersionId Session::commit(const Canvas& canvas, const QString& label, Json recipe)
{
    if (refuses()) return m_document.head();
    keep(m_document.head());
    const VersionId id = m_document.commit(
        m_document.head(),
        canvas,
        {.kind = OriginKind::Adjusted, .label = label, .recipe = std::move(recipe)});
    m_cache.remember(id, canvas);
    record(id, canvas, {});
    Q_EMIT treeChanged();
    Q_EMIT headChanged();
    return id;
}

void Session::checkout(VersionId id)
{
    if (id == m_document.head()) return;
    m_going = load(id, [this, id](Result<Canvas> canvas) {
        if (!canvas) return Q_EMIT failed(canvas.error());
        moveTo(id, std::move(*canvas));
    });
}

void Session::moveTo(VersionId id, Canvas canvas)
{
    if (canvas.size != m_document.canvas().size) select({});
    m_cache.remember(id, canvas);
    m_document.show(id, std::move(canvas));
    m_recorder.change([id](Project& project) { return project.setHead(id); });
    Q_EMIT headChanged();
    Q_EMIT treeChanged();
}

void Session::undo()
{
    if (const auto target = m_document.undoTarget()) checkout(*target);
}

void Session::redo()
{
    if (const auto target = m_document.redoTarget()) checkout(*target);
}

void Session::rename(VersionId id, const QString& name)
{
    annotate(id, [&name](Annotation& annotation) { annotation.name = name; });
}

void Session::star(VersionId id, bool starred)
{
    annotate(id, [starred](Annotation& annotation) { annotation.starred = starred; });
}

void Session::setNote(VersionId id, const QString& text)
{
    annotate(id, [&text](Annotation& annotation) { annotation.note = text; });
}

void Session::annotate(VersionId id, const std::function<void(Annotation&)>& change)
{
    if (refuses()) return;
    Annotation annotation = m_document.tree().annotation(id);
    change(annotation);
    if (m_document.tree().annotation(id) == annotation) return;
    m_document.annotate(id, annotation);
    m_recorder.change(
        [id, annotation](Project& project) { return project.annotate(id, annotation); });
    Q_EMIT treeChanged();
}

void Session::select(Mask selection)
{
    const bool isNothing = selection.isNull() || selection.isEmpty();
    if (isNothing && m_selection.isNull()) return;
    m_selection = isNothing ? Mask() : std::move(selection);
    Q_EMIT selectionChanged();
}

void Session::keep(VersionId version)
{
    const auto taken = [](Annotation& annotation) { annotation.standing = Standing::Accepted; };
    for (const VersionId id : m_document.tree().path(version)) {
        const bool isOpen = m_document.tree().annotation(id).standing != Standing::Accepted;
        if (isOpen && (id == version || !heldBackIn(id))) annotate(id, taken);
    }
}

void Session::discard(VersionId proposal)
{
    annotate(proposal, [](Annotation& annotation) { annotation.standing = Standing::Discarded; });
    if (proposal == m_document.head() && !isReadOnly()) undo();
}

bool Session::needsDecision(VersionId version) const
{
    const Version* known = m_document.tree().find(version);
    return known && !boolAt(objectAt(known->origin.recipe, "alignment"), "accepted", true);
}

AlignmentStatus Session::alignmentOf(VersionId version) const
{
    const Version* known = m_document.tree().find(version);
    const Json recipe = known ? known->origin.recipe : Json::object();
    return alignmentStatus(stringAt(objectAt(recipe, "alignment"), "status"));
}

void Session::mark(const Mask& area)
{
    if (refuses()) return;
    m_cache.forgetDrift();
    m_recorder.change([area](Project& project) { return project.mark(area); });
    Q_EMIT markedChanged();
}

Ticket Session::marked(std::function<void(Result<Mask>)> done)
{
    const auto read = [project = m_recorder.project()](const Cancel&) { return project->marked(); };
    return m_services.disk->run(read, std::move(done));
}

void Session::record(VersionId id, const Canvas& canvas, const QImage& thumbnail)
{
    const VersionTree& tree = m_document.tree();
    m_recorder.record(*tree.find(id), canvas, tree.annotation(id), thumbnail, m_document.head());
}

void Session::makeWorkingCopy()
{
    m_recorder.change([](Project& project) -> Result<void> {
        CHECKED(project.tree());
        return {};
    });
}

void Session::forget()
{
    m_recorder.finish([](Project& project) { project.discardWorkingCopy(); });
}

void Session::close()
{
    m_recorder.finish([isWork = hasUnsavedWork()](Project& project) {
        isWork ? project.retireWorkingCopy() : project.discardWorkingCopy();
    });
}

Ticket Session::search(const QString& words,
                       std::function<void(Result<std::vector<VersionId>>)> done)
{
    return m_services.disk->run(
        [project = m_recorder.project(), words](const Cancel&) { return project->search(words); },
        std::move(done));
}

Ticket Session::original(VersionId version, std::function<void(Result<QByteArray>)> done)
{
    return m_services.disk->run(
        [project = m_recorder.project(), catalogue = m_services.catalogue, version](const Cancel&) {
            return originalBytes(*project, catalogue, version);
        },
        std::move(done));
}

}  // namespace ratoon
