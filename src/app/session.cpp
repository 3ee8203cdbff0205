// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/rebasing.h"
#include "app/regrafting.h"
#include "consistency/reconcile.h"

#include <QFileInfo>

namespace ratoon {

Session::Session(Services& services,
                 std::shared_ptr<Project> project,
                 Document document,
                 QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_recorder(*services.disk, std::move(project))
    , m_document(std::move(document))
    , m_cache(services, m_recorder.project())
    , m_jobs(services.jobTools(m_document.tree().root()), m_recorder.project())
{
    m_cache.remember(m_document.head(), m_document.canvas());
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
    return m_document.tree().label(m_document.tree().root());
}

VersionId Session::commit(Canvas canvas, const QString& label)
{
    const VersionId id = m_document.commit(
        m_document.head(), canvas, {.kind = OriginKind::Adjusted, .label = label});
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

void Session::annotate(VersionId id, const std::function<void(Annotation&)>& change)
{
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

JobId Session::applyEdit(EditIntent intent)
{
    return applyEditTo(m_document.head(), m_document.canvas(), std::move(intent));
}

JobId Session::applyEditTo(VersionId base, const Canvas& canvas, EditIntent intent)
{
    const JobId id = m_jobs.submit(told(std::move(intent), base), base, canvas);
    Q_EMIT jobsChanged();
    return id;
}

void Session::keep(VersionId proposal)
{
    annotate(proposal, [](Annotation& annotation) { annotation.standing = Standing::Accepted; });
}

void Session::discard(VersionId proposal)
{
    annotate(proposal, [](Annotation& annotation) { annotation.standing = Standing::Discarded; });
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

Ticket Session::outlook(const EditIntent& intent,
                        std::function<void(std::optional<EditOutlook>)> done)
{
    return m_services.pool->run(
        [canvas = m_document.canvas(),
         intent = told(intent, m_document.head()),
         &catalogue = m_services.catalogue](const Cancel& cancel) -> std::optional<EditOutlook> {
            const ModelInfo* model = catalogue.findModel(intent.provider, intent.model);
            return model ? std::optional(outlookOf(canvas, intent, *model, cancel)) : std::nullopt;
        },
        std::move(done));
}

Ticket Session::redoOf(const EditIntent& intent, std::function<void(std::optional<Redo>)> done)
{
    return m_services.pool->run(
        [tree = m_document.tree(), head = m_document.head(), canvas = m_document.canvas(), intent](
            const Cancel&) { return redone(tree, head, canvas, intent); },
        std::move(done));
}

std::unique_ptr<Rebasing> Session::rebase(VersionId version)
{
    return std::make_unique<Rebasing>(m_services, m_recorder.project(), *this, version);
}

std::unique_ptr<Regrafting> Session::regraft(VersionId version)
{
    return std::make_unique<Regrafting>(m_services, m_recorder.project(), *this, version);
}

VersionId Session::commitRegraft(VersionId of, VersionId base, const MadeCanvas& made)
{
    keepBytes(made.bytes);
    const bool isAtBase = m_document.head() == base;
    const VersionId id = m_document.commit(base, made.canvas, made.origin);
    m_cache.remember(id, made.canvas);
    record(id, made.canvas, made.thumbnail);
    const bool wasProposal = m_document.tree().annotation(of).standing == Standing::Proposed;
    if (wasProposal) discard(of);
    if (isAtBase && made.canvas.size != m_selection.size()) select({});
    Q_EMIT treeChanged();
    if (isAtBase) Q_EMIT headChanged();
    return id;
}

void Session::keepBytes(const std::vector<QByteArray>& bytes)
{
    if (bytes.empty()) return;
    m_recorder.change([bytes](Project& project) -> Result<void> {
        for (const QByteArray& each : bytes) CHECKED(project.keepBlob(each));
        return {};
    });
}

void Session::takeResult(const EditResult& result)
{
    keepBytes(result.bytes);
    const VersionId id =
        m_document.commit(result.base, result.canvas, result.origin, Standing::Proposed);
    m_cache.remember(id, result.canvas);
    record(id, result.canvas, result.thumbnail);
    Q_EMIT treeChanged();
    Q_EMIT jobFinished(result.job, id);
    Q_EMIT proposed(id, result.notes);
}

void Session::mark(const Mask& area)
{
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

void Session::close()
{
    m_recorder.change([isWork = hasUnsavedWork()](Project& project) -> Result<void> {
        isWork ? project.retireWorkingCopy() : project.discardWorkingCopy();
        return {};
    });
}

}  // namespace ratoon
