// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rebasing.h"

#include "app/session.h"
#include "edit/graft.h"

namespace ratoon {

Rebasing::Rebasing(Services& services,
                   std::shared_ptr<Project> project,
                   Session& session,
                   VersionId version)
    : m_session(session)
{
    connect(&session, &Session::jobFinished, this, [this](JobId job, VersionId made) {
        if (job == m_job) take(made);
    });
    connect(&session, &Session::jobFailed, this, [this](JobId job, const Error& error) {
        if (job != m_job) return;
        m_job = {};
        Q_EMIT failed(error);
    });
    m_work = services.disk->run(
        [project = std::move(project),
         tree = session.document().tree(),
         version,
         catalogue = services.catalogue](const Cancel&) -> Result<RebasePlan> {
            TRY(root, project->load(tree.root()));
            const BytesReader bytes = [&](const QByteArray& hash) { return project->blob(hash); };
            return rebasePlan(tree, version, root.size, catalogue, bytes);
        },
        [this](Result<RebasePlan> plan) {
            m_work = {};
            if (!plan) {
                Q_EMIT failed(plan.error());
                return;
            }
            m_plan = std::move(*plan);
            Q_EMIT this->planned();
        });
}

Rebasing::~Rebasing()
{
    if (!m_job.isNull()) m_session.cancelJob(m_job);
}

void Rebasing::start()
{
    next();
}

void Rebasing::next()
{
    const VersionId base = m_made.empty() ? m_plan.from : m_made.back();
    m_work = m_session.load(base, [this, base](Result<Canvas> canvas) {
        m_work = {};
        if (!canvas) {
            Q_EMIT failed(canvas.error());
        } else {
            submit(base, *canvas);
        }
    });
}

void Rebasing::submit(VersionId base, const Canvas& canvas)
{
    m_job = m_session.applyEditTo(base, canvas, m_plan.intents[m_made.size()]);
}

void Rebasing::take(VersionId version)
{
    m_job = {};
    if (m_session.needsDecision(version)) {
        Q_EMIT failed(unaligned(m_session.alignmentOf(version)));
        return;
    }
    m_session.keep(version);
    m_made.push_back(version);
    Q_EMIT progressed();
    if (m_made.size() < m_plan.intents.size()) {
        next();
    } else {
        Q_EMIT finished(version);
    }
}

}  // namespace ratoon
