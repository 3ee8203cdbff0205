// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regrafting.h"

#include "app/session.h"
#include "document/render.h"
#include "edit/rebaseplan.h"
#include "jobs/thumbnail.h"

#include <QCoreApplication>

#include <map>

namespace ratoon {

namespace {

using KeptBytes = std::map<QByteArray, QByteArray>;

Result<KeptBytes> keptBytes(Project& project, const Version& version)
{
    KeptBytes kept;
    for (const QByteArray& hash : neededBytes(version)) {
        TRY(bytes, project.blob(hash));
        kept.emplace(hash, std::move(bytes));
    }
    return kept;
}

BytesReader readerOf(KeptBytes kept)
{
    return [kept = std::move(kept)](const QByteArray& hash) -> Result<QByteArray> {
        const auto found = kept.find(hash);
        if (found != kept.end()) return found->second;
        return failure(ErrorCode::Damaged,
                       {QT_TRANSLATE_NOOP("Sentence", "A part of this version is missing.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Make the edit again.")});
    };
}

struct Laid {
    Graft graft;
    QImage thumbnail;
};

}  // namespace

Regrafting::Regrafting(Services& services,
                       std::shared_ptr<Project> project,
                       Session& session,
                       VersionId of)
    : m_services(services)
    , m_project(std::move(project))
    , m_session(session)
    , m_of(of)
    , m_canvas(session.document().canvas())
{
    const Version& version = *m_session.document().tree().find(of);
    m_work = m_session.load(answeredVersion(version), [this](Result<Canvas> canvas) {
        if (!canvas) {
            fail(canvas.error());
        } else {
            read(*canvas);
        }
    });
}

void Regrafting::fail(const Error& error)
{
    m_work = {};
    Q_EMIT failed(error);
}

void Regrafting::read(const Canvas& answered)
{
    const Version version = *m_session.document().tree().find(m_of);
    const auto put = [this, version, answered](Result<KeptBytes> kept) {
        kept ? read(version, answered, readerOf(*std::move(kept))) : fail(kept.error());
    };
    m_work = m_services.disk->run(
        [project = m_project, version](const Cancel&) { return keptBytes(*project, version); },
        put);
}

void Regrafting::read(const Version& version, const Canvas& answered, const BytesReader& bytes)
{
    m_work = m_services.pool->run(
        [catalogue = m_services.catalogue, version, answered, bytes](const Cancel& cancel) {
            return regraftable(version, answered, catalogue, bytes, cancel);
        },
        [this](Result<Regraftable> edit) { edit ? take(std::move(*edit)) : fail(edit.error()); });
}

void Regrafting::take(Regraftable edit)
{
    // A wish that came before the edit was read counts; else it is as it was.
    if (!m_isStale) m_settings = edit.plan.settings;
    m_edit = std::make_shared<const Regraftable>(std::move(edit));
    cutAnew();
}

void Regrafting::preview(GraftSettings settings)
{
    m_settings = std::move(settings);
    if (m_work.isActive()) {
        m_isStale = true;
    } else if (m_edit) {
        cutAnew();
    }
}

void Regrafting::cutAnew()
{
    m_isStale = false;
    m_work = m_services.pool->run(
        [edit = m_edit, settings = m_settings, stages = m_cutting.reconciled.stages](
            const Cancel& cancel) { return regrafted(*edit, settings, stages, cancel); },
        [this](Result<Cutting> cutting) {
            m_work = {};
            if (!cutting) {
                fail(cutting.error());
                return;
            }
            m_cutting = std::move(*cutting);
            m_canvas = withCutting(m_session.document().canvas(), m_cutting);
            if (m_isStale) cutAnew();
            Q_EMIT previewed();
        });
}

Canvas Regrafting::ground() const
{
    return withoutLayer(m_session.document().canvas(), m_edit->plan.layer);
}

Ticket Regrafting::asked(std::function<void(Result<EditIntent>)> done)
{
    return m_services.disk->run(
        [project = m_project,
         version = *m_session.document().tree().find(m_of),
         size = m_session.document().canvas().size](const Cancel&) {
            return intentAgain(
                version, size, [&](const QByteArray& hash) { return project->blob(hash); });
        },
        std::move(done));
}

void Regrafting::commit(const QString& label, std::function<void(Result<VersionId>)> done)
{
    const VersionId base = m_session.document().head();
    const auto finish = [this, base, label, settings = m_settings, done = std::move(done)](
                            Result<Laid> laid) {
        if (!laid) {
            done(tl::unexpected(laid.error()));
        } else if (!laid->graft.alignment().accepted) {
            done(tl::unexpected(unaligned(laid->graft.alignment().status)));
        } else {
            const Origin origin = regraftOrigin(*m_edit, laid->graft, settings, m_of, label);
            done(m_session.commitRegraft(
                m_of, base, {laid->graft.canvas, origin, maskBytes(settings), laid->thumbnail}));
        }
    };
    m_commit = m_services.pool->run(
        [edit = m_edit,
         settings = m_settings,
         stages = m_cutting.reconciled.stages,
         canvas = m_session.document().canvas()](const Cancel& cancel) -> Result<Laid> {
            TRY(cutting, regrafted(*edit, settings, stages, cancel));
            TRY(graft, laid(canvas, rendered(canvas, cancel), std::move(cutting), cancel));
            QImage thumbnail = thumbnailOf(graft.rendered);
            return Laid{std::move(graft), std::move(thumbnail)};
        },
        finish);
}

}  // namespace ratoon
