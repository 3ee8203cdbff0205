// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/parallel.h"

#include "image/librarylock.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <exception>
#include <memory>
#include <mutex>

namespace ratoon {

namespace {

// Shared by the caller and its helpers, because a helper may wake up after the loop is over: it then
// finds no index left, and never touches `work`, which lives on the caller's stack.
class Loop {
public:
    Loop(int count, const Cancel& cancel, const std::function<void(int)>& work)
        : m_count(count)
        , m_cancel(cancel)
        , m_work(work)
    {}

    void run()
    {
        for (int index = m_next++; index < m_count; index = m_next++) {
            if (m_cancel.requested() || m_hasFailed)
                m_complete = false;
            else
                call(index);
            if (++m_done == m_count) m_done.notify_all();
        }
    }

    bool finish()
    {
        for (int done = m_done; done < m_count; done = m_done) m_done.wait(done);
        if (m_failure) std::rethrow_exception(m_failure);
        return m_complete;
    }

private:
    // A helper has nobody to throw to: the first exception is kept for the caller, and the rest is left out.
    void call(int index)
    {
        try {
            m_work(index);
        } catch (...) {
            if (!m_hasFailed.exchange(true)) m_failure = std::current_exception();
        }
    }

    const int m_count;
    const Cancel m_cancel;
    const std::function<void(int)>& m_work;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_done = 0;
    std::atomic<bool> m_complete = true;
    std::atomic<bool> m_hasFailed = false;
    std::exception_ptr m_failure;  ///< Written once, before the last of `m_done` is counted.
};

std::mutex& libraryLock()
{
    static const auto mutex = std::make_unique<std::mutex>();
    return *mutex;
}

}  // namespace

bool parallelFor(int count, const Cancel& cancel, const std::function<void(int)>& work)
{
    if (count <= 0) return !cancel.requested();
    const auto loop = std::make_shared<Loop>(count, cancel, work);
    const int helpers = std::min(QThread::idealThreadCount(), count) - 1;
    for (int i = 0; i < helpers; ++i) QThreadPool::globalInstance()->start([loop] { loop->run(); });
    loop->run();
    return loop->finish();
}

void takeLibraryLock()
{
    libraryLock().lock();
}

void releaseLibraryLock()
{
    libraryLock().unlock();
}

}  // namespace ratoon
