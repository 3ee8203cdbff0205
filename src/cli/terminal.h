// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "base/cancel.h"
#include "base/result.h"

#include <QEventLoop>
#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>

namespace ratoon::cli {

/// The terminal a command runs in: Ctrl+C, and a line of progress when someone watches.
/// Make it before any thread is started: it blocks SIGINT and SIGTERM for all of them, and reads them itself.
class Terminal final : public QObject {
    Q_OBJECT

public:
    Terminal();
    ~Terminal() override;

    bool isInterrupted() const { return m_interrupted; }
    /// Replaces the line of progress; empty takes it away. Nothing, if stderr is not a terminal.
    void progress(const QString& text) const;
    /// A line of its own on stderr.
    void note(const QString& text) const;

    /// Runs `work(const Cancel&)` on `worker` while signals are heeded. Cancelled by Ctrl+C.
    template <typename Work>
    auto await(Worker& worker, Work work) -> std::invoke_result_t<Work&, const Cancel&>
    {
        using Value = std::invoke_result_t<Work&, const Cancel&>;
        std::optional<Value> value;
        QEventLoop loop;
        connect(this, &Terminal::interrupted, &loop, &QEventLoop::quit);
        Ticket ticket = worker.run(std::move(work), [&](Value result) {
            value.emplace(std::move(result));
            loop.quit();
        });
        if (!m_interrupted) loop.exec();
        return value ? std::move(*value) : Value(stopped());
    }

    /// Waits until `loop` is quit by someone, or by Ctrl+C.
    void run(QEventLoop& loop) const;

    static tl::unexpected<Error> stopped();

Q_SIGNALS:
    void interrupted();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_interrupted = false;
    bool m_isWatched = false;
};

}  // namespace ratoon::cli
