// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/parallel.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>

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
            if (m_cancel.requested())
                m_complete = false;
            else
                m_work(index);
            if (++m_done == m_count) m_done.notify_all();
        }
    }

    bool finish()
    {
        for (int done = m_done; done < m_count; done = m_done) m_done.wait(done);
        return m_complete;
    }

private:
    const int m_count;
    const Cancel m_cancel;
    const std::function<void(int)>& m_work;
    std::atomic<int> m_next = 0;
    std::atomic<int> m_done = 0;
    std::atomic<bool> m_complete = true;
};

}  // namespace

bool parallelFor(int count, const Cancel& cancel, const std::function<void(int)>& work)
{
    if (count <= 0) return !cancel.requested();
    const auto loop = std::make_shared<Loop>(count, cancel, work);
    const int helpers = std::min(QThread::idealThreadCount(), count) - 1;
    for (int i = 0; i < helpers; ++i)
        if (!QThreadPool::globalInstance()->tryStart([loop] { loop->run(); })) break;
    loop->run();
    return loop->finish();
}

}  // namespace ratoon
