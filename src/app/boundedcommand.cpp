// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boundedcommand.h"

#include "base/plaintext.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

namespace ratoon {

namespace {

constexpr int glance = 50;  ///< Milliseconds between looks at the time and at whoever may cancel.

/// What such a program needs to find its own things; nothing that could hold a key of somebody else's.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const char* name : {"PATH",
                             "HOME",
                             "USER",
                             "LOGNAME",
                             "LANG",
                             "LC_ALL",
                             "TERM",
                             "DISPLAY",
                             "WAYLAND_DISPLAY",
                             "XAUTHORITY",
                             "XDG_RUNTIME_DIR",
                             "XDG_CONFIG_HOME",
                             "XDG_DATA_HOME",
                             "XDG_CACHE_HOME",
                             "DBUS_SESSION_BUS_ADDRESS",
                             "SSH_AUTH_SOCK",
                             "GNUPGHOME",
                             "VAULT_ADDR",
                             "AWS_PROFILE",
                             "AWS_REGION",
                             "CLOUDSDK_CONFIG"}) {
        const QString key = QString::fromLatin1(name);
        if (all.contains(key)) bare.insert(key, all.value(key));
    }
    return bare;
}

/// Reads until the program ends, or must not go on.
CommandEnding::Kind
followed(QProcess& process, QByteArray& output, const Cancel& cancel, const CommandLimits& limits)
{
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        const bool isOver =
            process.state() == QProcess::NotRunning || process.waitForFinished(glance);
        output += process.readAllStandardOutput();
        if (output.size() > limits.bytes) return CommandEnding::Kind::TooMuch;
        if (isOver) {
            return process.exitStatus() == QProcess::NormalExit ? CommandEnding::Kind::Exited
                                                                : CommandEnding::Kind::Crashed;
        }
        if (cancel.requested()) return CommandEnding::Kind::Cancelled;
        if (clock.elapsed() > limits.time.count()) return CommandEnding::Kind::TooLate;
    }
}

}  // namespace

CommandEnding endingOf(const QStringList& words,
                       const QByteArray& input,
                       const Cancel& cancel,
                       const CommandLimits& limits)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    if (input.isEmpty()) process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(words.value(0), words.mid(1));
    if (!process.waitForStarted(static_cast<int>(limits.time.count())))
        return {.kind = CommandEnding::Kind::NotStarted};
    if (!input.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    CommandEnding ending;
    ending.kind = followed(process, ending.output, cancel, limits);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
    }
    ending.exitCode = process.exitCode();
    return ending;
}

QString programName(const QStringList& words)
{
    return plainLine(words.value(0), 100);
}

}  // namespace ratoon
