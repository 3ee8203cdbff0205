// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentialcommand.h"

#include "base/plaintext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <string.h>

namespace ratoon {

namespace {

constexpr int glance = 50;  ///< Milliseconds between looks at the time and at whoever may cancel.

/// What a vault's program needs to find its own things; nothing that could hold a key of somebody else's.
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

tl::unexpected<Error> failedCommand(Sentence what)
{
    return failure(ErrorCode::Denied,
                   std::move(what),
                   {QT_TRANSLATE_NOOP("Sentence",
                                      "Run it in a terminal to see why, or change the settings.")});
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty()) explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

/// Reads until the program ends; an error of this function's own, or nothing.
Result<void> followed(QProcess& process,
                      QByteArray& output,
                      const QString& program,
                      const Cancel& cancel,
                      const CommandLimits& limits)
{
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        const bool isOver =
            process.state() == QProcess::NotRunning || process.waitForFinished(glance);
        output += process.readAllStandardOutput();
        if (output.size() > limits.bytes) {
            return failedCommand(
                {QT_TRANSLATE_NOOP("Sentence", "“%1” printed more than a key."), {program}});
        }
        if (isOver) return {};
        if (cancel.requested()) return failure(Error{.code = ErrorCode::Cancelled});
        if (clock.elapsed() > limits.time.count()) {
            return failedCommand(
                {QT_TRANSLATE_NOOP("Sentence", "“%1” printed no key in time."), {program}});
        }
    }
}

}  // namespace

Result<Secret>
keyFromCommand(const CredentialCommand& command, const Cancel& cancel, const CommandLimits& limits)
{
    const QString program = plainLine(command.words.value(0), 100);
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.words.value(0), command.words.mid(1));
    if (!process.waitForStarted(static_cast<int>(limits.time.count()))) {
        return failedCommand(
            {QT_TRANSLATE_NOOP("Sentence", "“%1”, which prints the key, cannot be started."),
             {program}});
    }
    QByteArray output;
    const auto done = followed(process, output, program, cancel, limits);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
    }
    const bool isSound = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const Secret key(output.left(output.indexOf('\n') < 0 ? output.size() : output.indexOf('\n')));
    wipe(output);
    if (!done) return tl::unexpected(done.error());
    if (!isSound || key.isEmpty()) {
        return failedCommand({QT_TRANSLATE_NOOP("Sentence", "“%1” printed no key."), {program}});
    }
    return key;
}

QString originOf(const QUrl& url)
{
    const bool isPlain = url.scheme() == QLatin1String("http");
    return QStringLiteral("%1://%2:%3")
        .arg(url.scheme(), url.host())
        .arg(url.port(isPlain ? 80 : 443));
}

}  // namespace ratoon
