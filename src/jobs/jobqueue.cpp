// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobqueue.h"

#include "jobs/editjob.h"

#include <QMetaObject>

#include <algorithm>

namespace ratoon {

JobQueue::JobQueue(JobTools tools, std::shared_ptr<Project> project, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_project(std::move(project))
{}

JobQueue::~JobQueue() = default;

JobId JobQueue::submit(EditIntent intent,
                       VersionId base,
                       Canvas canvas,
                       std::optional<KeptReply> kept)
{
    const bool isNew = !kept;
    auto job = std::make_unique<EditJob>(
        m_tools, m_project, intent, base, std::move(canvas), std::move(kept));
    const JobId id = job->id();
    if (isNew) keep({id, base, std::move(intent)});
    m_jobs.push_back(std::move(job));
    // Later, so that the caller knows the id before the first signal about it.
    QMetaObject::invokeMethod(
        this, [this] { startNext(); }, Qt::QueuedConnection);
    return id;
}

void JobQueue::cancel(JobId id)
{
    finish(id);
    drop(id);
    Q_EMIT changed(id);
}

std::vector<JobStatus> JobQueue::jobs() const
{
    std::vector<JobStatus> result;
    result.reserve(m_jobs.size());
    for (const auto& job : m_jobs) result.push_back(job->status());
    return result;
}

void JobQueue::startNext()
{
    for (const auto& job : m_jobs) {
        const JobState state = job->status().state;
        if (state == JobState::Failed) continue;
        if (state != JobState::Queued) return;
        const JobId id = job->id();
        job->start({.changed = [this, id] { Q_EMIT changed(id); },
                    .produced =
                        [this, id](EditResult result) {
                            // The job is on the stack: it goes when its call has returned.
                            QMetaObject::invokeMethod(
                                this,
                                [this, id, result = std::move(result)] {
                                    finish(id);
                                    Q_EMIT produced(result);
                                    Q_EMIT changed(id);
                                },
                                Qt::QueuedConnection);
                        },
                    .failed =
                        [this, id](const Error& error) {
                            QMetaObject::invokeMethod(
                                this,
                                [this, id, error] {
                                    rest(id);
                                    Q_EMIT failed(id, error);
                                    Q_EMIT changed(id);
                                    startNext();
                                },
                                Qt::QueuedConnection);
                        }});
        return;
    }
}

/// An order that cannot be kept is no reason not to carry it out: what was sent of it is on record by itself.
void JobQueue::keep(const Order& order)
{
    m_tools.disk
        .run([project = m_project, order](const Cancel&) { return keepOrder(*project, order); },
             [](const Result<void>&) {})
        .release();
}

void JobQueue::drop(JobId id)
{
    m_tools.disk
        .run([project = m_project, id](const Cancel&) { return dropOrder(*project, id); },
             [](const Result<void>&) {})
        .release();
}

void JobQueue::rest(JobId id)
{
    drop(id);
    for (const auto& job : m_jobs) {
        if (job->id() == id) job->rest();
    }
}

void JobQueue::finish(JobId id)
{
    std::erase_if(m_jobs, [id](const auto& job) { return job->id() == id; });
    QMetaObject::invokeMethod(
        this, [this] { startNext(); }, Qt::QueuedConnection);
}

}  // namespace ratoon
