// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why not QFuture::then(context, …): on Qt 6.4.2 a context that is destroyed before the work ends aborts the process
// in qfutureinterface. Here the result travels in a queued call to the worker, which outlives it or drops it.
#include "jobs/worker.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>

namespace ratoon {

void Ticket::drop()
{
    if (!m_wanted) return;
    *m_wanted = false;
    m_cancel.request();
    m_wanted.reset();
}

Worker::Worker(int threads, QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : std::max(2, QThread::idealThreadCount()));
    m_pool.setExpiryTimeout(-1);
}

Worker::~Worker()
{
    m_pool.waitForDone();
}

void Worker::start(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

void Worker::deliver(std::shared_ptr<bool> wanted, std::function<void()> done)
{
    QMetaObject::invokeMethod(
        this,
        [wanted = std::move(wanted), done = std::move(done)] {
            if (*wanted) done();
        },
        Qt::QueuedConnection);
}

}  // namespace ratoon
