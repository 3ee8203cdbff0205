// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace ratoon {

/// Work under way. Dropping it asks the work to stop, and its `done` is then never called.
class Ticket {
public:
    Ticket() = default;
    Ticket(Cancel cancel, std::shared_ptr<bool> wanted)
        : m_cancel(std::move(cancel))
        , m_wanted(std::move(wanted))
    {}
    ~Ticket() { drop(); }
    Ticket(Ticket&& other) noexcept = default;
    Ticket& operator=(Ticket&& other) noexcept
    {
        drop();
        m_cancel = std::move(other.m_cancel);
        m_wanted = std::move(other.m_wanted);
        return *this;
    }
    Ticket(const Ticket&) = delete;
    Ticket& operator=(const Ticket&) = delete;

    bool isActive() const { return m_wanted != nullptr; }
    void drop();
    /// Lets the work run to its end whatever happens; `done` is still called, unless the worker is gone.
    void release() { m_wanted.reset(); }

private:
    Cancel m_cancel;
    std::shared_ptr<bool> m_wanted;
};

/// Runs pure functions on a pool of threads of its own, and brings their results back to the thread it lives in.
/// With one thread it is a queue: first in, first out.
///
/// Invariants:
///  1. `done` runs on the worker's own thread, from its event loop, at most once, and never from inside run().
///  2. After a ticket was dropped, its `done` is not called.
///  3. The destructor waits for work that has begun; work not yet begun is still done if its ticket was released.
class Worker final : public QObject {
public:
    /// One for each processor, at least two.
    static constexpr int allProcessors = 0;

    explicit Worker(int threads, QObject* parent = nullptr);
    ~Worker() override;

    /// `work(const Cancel&)` runs on the pool; `done(its result)` here. A work that returns void has a done().
    template <typename Work, typename Done>
    [[nodiscard]] Ticket run(Work work, Done done)
    {
        const Cancel cancel;
        auto wanted = std::make_shared<bool>(true);
        start([this, cancel, wanted, work = std::move(work), done = std::move(done)]() mutable {
            deliver(wanted, finished(work, std::move(done), cancel));
        });
        return Ticket(cancel, std::move(wanted));
    }

private:
    /// Does the work; what is left is to call `done` with its result.
    template <typename Work, typename Done>
    static std::function<void()> finished(Work& work, Done done, const Cancel& cancel)
    {
        using Value = std::invoke_result_t<Work&, const Cancel&>;
        if constexpr (std::is_void_v<Value>) {
            work(cancel);
            return std::function<void()>(std::move(done));
        } else {
            auto value = std::make_shared<Value>(work(cancel));
            return [value, done = std::move(done)]() mutable { done(std::move(*value)); };
        }
    }

    void start(std::function<void()> work);
    /// Posts to the worker's thread; `wanted` is only ever read and written there.
    void deliver(std::shared_ptr<bool> wanted, std::function<void()> done);

    QThreadPool m_pool;
};

}  // namespace ratoon
