// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <chrono>

namespace ratoon {

/// A value that several threads use, one at a time.
template <typename T>
class Guarded {
public:
    template <typename Use>
    auto with(Use use)
    {
        const QMutexLocker lock(&m_mutex);
        return use(m_value);
    }

private:
    QMutex m_mutex;
    T m_value;
};

/// Something that one thread waits for, and another one says is there.
class Arrival {
public:
    void arrive() { m_isThere.release(); }
    /// False if it took longer than `limit`.
    bool await(std::chrono::milliseconds limit)
    {
        return m_isThere.tryAcquire(1, static_cast<int>(limit.count()));
    }
    /// Nobody can wait here for what happens in `object`: it lives in this very thread.
    static bool isOwnThread(const QObject& object)
    {
        return QThread::currentThread() == object.thread();
    }

private:
    QSemaphore m_isThere;
};

}  // namespace ratoon
