// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/rebasing.h"
#include "app/regrafting.h"
#include "consistency/reconcile.h"

#include <QFileInfo>

#include <algorithm>

namespace ratoon {

namespace {

constexpr std::size_t recentCanvases = 32;  // they share their tiles

}  // namespace

Session::Session(Services& services,
                 std::shared_ptr<Project> project,
                 Document document,
                 QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_recorder(*services.disk, std::move(project))
    , m_document(std::move(document))
    , m_jobs(services.jobTools(), m_recorder.project())
{
    remember(m_document.head(), m_document.canvas());
    connect(&m_jobs, &JobQueue::changed, this, &Session::jobsChanged);
    connect(&m_jobs, &JobQueue::failed, this, &Session::jobFailed);
    connect(&m_jobs, &JobQueue::produced, this, &Session::takeResult);
    connect(&m_recorder, &Recorder::recorded, this, &Session::recorded);
    connect(&m_recorder, &Recorder::stateChanged, this, &Session::stateChanged);
    connect(&m_recorder, &Recorder::failed, this, &Session::failed);
    connect(&m_recorder, &Recorder::thumbnailMade, this, [this](VersionId id, const QImage& image) {
        m_thumbnails.insert(id, image);
        Q_EMIT thumbnailChanged(id);
    });
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
    remember(id, canvas);
    record(id, canvas, {});
    Q_EMIT treeChanged();
    Q_EMIT headChanged();
    return id;
}

void Session::checkout(VersionId id)
{
    if (id == m_document.head()) return;
    m_going = load(id, [this, id](Result<Canvas> canvas) {
        if (!canvas) {
            Q_EMIT failed(canvas.error());
        } else {
            moveTo(id, std::move(*canvas));
        }
    });
}

void Session::moveTo(VersionId id, Canvas canvas)
{
    if (canvas.size != m_document.canvas().size) select({});
    remember(id, canvas);
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
    Annotation annotation = m_document.tree().annotation(id);
    annotation.name = name;
    annotate(id, annotation);
}

void Session::star(VersionId id, bool starred)
{
    Annotation annotation = m_document.tree().annotation(id);
    annotation.starred = starred;
    annotate(id, annotation);
}

void Session::annotate(VersionId id, const Annotation& annotation)
{
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
    const JobId id = m_jobs.submit(std::move(intent), base, canvas);
    Q_EMIT jobsChanged();
    return id;
}

std::vector<VersionId> Session::proposals() const
{
    const auto children = m_document.tree().children(m_document.head());
    std::vector<VersionId> result;
    std::copy_if(
        children.begin(), children.end(), std::back_inserter(result), [this](VersionId id) {
            return m_document.tree().annotation(id).standing == Standing::Proposed;
        });
    return result;
}

void Session::accept(VersionId proposal)
{
    keep(proposal);
    checkout(proposal);
}

void Session::keep(VersionId proposal)
{
    Annotation annotation = m_document.tree().annotation(proposal);
    annotation.standing = Standing::Accepted;
    annotate(proposal, annotation);
}

void Session::discard(VersionId proposal)
{
    Annotation annotation = m_document.tree().annotation(proposal);
    annotation.standing = Standing::Discarded;
    annotate(proposal, annotation);
}

bool Session::needsDecision(VersionId version) const
{
    const Version* known = m_document.tree().find(version);
    return known && !boolAt(objectAt(known->origin.recipe, "alignment"), "accepted", true);
}

AlignmentStatus Session::alignmentOf(VersionId version) const
{
    const Version* known = m_document.tree().find(version);
    if (!known) return AlignmentStatus::Off;
    return alignmentStatus(stringAt(objectAt(known->origin.recipe, "alignment"), "status"));
}

Ticket Session::outlook(const EditIntent& intent,
                        std::function<void(std::optional<EditOutlook>)> done)
{
    return m_services.pool->run(
        [canvas = m_document.canvas(), intent, &catalogue = m_services.catalogue](
            const Cancel&) -> std::optional<EditOutlook> {
            const Provider* provider = catalogue.find(intent.provider);
            if (!provider) return std::nullopt;
            const ModelInfo* model = intent.model.isEmpty() ? &provider->defaultModel()
                                                            : provider->findModel(intent.model);
            return model ? std::optional(outlookOf(canvas, intent, *model)) : std::nullopt;
        },
        std::move(done));
}

std::optional<Redo> Session::redoOf(const EditIntent& intent) const
{
    return redone(m_document.tree(), m_document.head(), m_document.canvas(), intent);
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
    remember(id, made.canvas);
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
    remember(id, result.canvas);
    record(id, result.canvas, result.thumbnail);
    Q_EMIT treeChanged();
    Q_EMIT jobFinished(result.job, id);
    Q_EMIT proposed(id, result.notes);
}

Ticket Session::load(VersionId id, std::function<void(Result<Canvas>)> done)
{
    const auto known = std::find_if(
        m_recent.begin(), m_recent.end(), [id](const auto& entry) { return entry.first == id; });
    if (known == m_recent.end()) {
        return m_services.disk->run(
            [project = m_recorder.project(), id](const Cancel&) { return project->load(id); },
            std::move(done));
    }
    return m_services.pool->run(
        [canvas = known->second](const Cancel&) -> Result<Canvas> { return canvas; },
        std::move(done));
}

const VersionDrift* Session::drift(VersionId id)
{
    const auto known = m_drifts.constFind(id);
    if (known != m_drifts.constEnd()) return known->has_value() ? &known->value() : nullptr;
    m_drifts.insert(id, std::nullopt);
    measureDrift(id);
    return nullptr;
}

void Session::measureDrift(VersionId id)
{
    const auto measure = [this, id](Result<DriftInput> input) {
        if (!input) return;  // damaged: the checkout of it says so
        m_reads.push_back(
            m_services.pool->run([input = std::move(*input)](
                                     const Cancel& cancel) { return versionDrift(input, cancel); },
                                 [this, id](Result<VersionDrift> drift) {
                                     if (!drift) return;
                                     m_drifts.insert(id, *drift);
                                     Q_EMIT driftChanged(id);
                                 }));
    };
    m_reads.push_back(m_services.disk->run(
        [project = m_recorder.project(), tree = m_document.tree(), id](
            const Cancel&) -> Result<DriftInput> {
            TRY(marked, project->marked());
            return driftInput(*project, tree, id, marked);
        },
        measure));
}

void Session::mark(const Mask& area)
{
    m_drifts.clear();
    m_recorder.change([area](Project& project) { return project.mark(area); });
}

Ticket Session::marked(std::function<void(Result<Mask>)> done)
{
    return m_services.disk->run(
        [project = m_recorder.project()](const Cancel&) { return project->marked(); },
        std::move(done));
}

QImage Session::thumbnail(VersionId id)
{
    const auto known = m_thumbnails.constFind(id);
    if (known != m_thumbnails.constEnd()) return *known;
    m_thumbnails.insert(id, {});
    m_reads.push_back(m_services.disk->run(
        [project = m_recorder.project(), id](const Cancel&) { return project->thumbnail(id); },
        [this, id](Result<QImage> image) {
            m_thumbnails.insert(id, image.value_or(QImage()));
            Q_EMIT thumbnailChanged(id);
        }));
    return {};
}

void Session::remember(VersionId id, const Canvas& canvas)
{
    std::erase_if(m_recent, [id](const auto& entry) { return entry.first == id; });
    m_recent.emplace_back(id, canvas);
    if (m_recent.size() > recentCanvases) m_recent.erase(m_recent.begin());
}

void Session::record(VersionId id, const Canvas& canvas, const QImage& thumbnail)
{
    const VersionTree& tree = m_document.tree();
    m_recorder.record(*tree.find(id), canvas, tree.annotation(id), thumbnail, m_document.head());
}

void Session::save(const QString& path, std::function<void(Result<void>)> done)
{
    m_recorder.save(path, std::move(done));
}

Ticket Session::exportTo(const QString& path,
                         VersionId version,
                         const ExportOptions& options,
                         std::function<void(Result<void>)> done)
{
    return m_recorder.exportTo(path, version, options, std::move(done));
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
    m_recorder.change([](Project& project) -> Result<void> {
        project.discardWorkingCopy();
        return {};
    });
}

}  // namespace ratoon
