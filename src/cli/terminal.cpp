// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QCoreApplication>

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace ratoon::cli {

Terminal::Terminal() : m_isWatched(::isatty(STDERR_FILENO) != 0)
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGINT);
    sigaddset(&signalSet, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
    m_descriptor = ::signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0) return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            m_interrupted = true;
        if (m_interrupted) Q_EMIT interrupted();
    });
}

Terminal::~Terminal()
{
    m_notifier.reset();
    if (m_descriptor >= 0) ::close(m_descriptor);
}

void Terminal::progress(const QString& text) const
{
    if (!m_isWatched) return;
    std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
    std::fflush(stderr);
}

void Terminal::note(const QString& text) const
{
    progress({});
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

void Terminal::run(QEventLoop& loop) const
{
    connect(this, &Terminal::interrupted, &loop, &QEventLoop::quit);
    if (!m_interrupted) loop.exec();
}

tl::unexpected<Error> Terminal::stopped()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "Stopped; nothing was written.")});
}

}  // namespace ratoon::cli
