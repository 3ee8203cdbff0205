// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentialcommand.h"

#include <QCoreApplication>

#include <cstring>

namespace ratoon {

namespace {

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

tl::unexpected<Error> failureOf(CommandEnding::Kind kind, const QString& program)
{
    switch (kind) {
    case CommandEnding::Kind::NotStarted:
        return failedCommand(
            {QT_TRANSLATE_NOOP("Sentence", "“%1”, which prints the key, cannot be started."),
             {program}});
    case CommandEnding::Kind::TooLate:
        return failedCommand(
            {QT_TRANSLATE_NOOP("Sentence", "“%1” printed no key in time."), {program}});
    case CommandEnding::Kind::TooMuch:
        return failedCommand(
            {QT_TRANSLATE_NOOP("Sentence", "“%1” printed more than a key."), {program}});
    case CommandEnding::Kind::Cancelled: return failure(Error{.code = ErrorCode::Cancelled});
    case CommandEnding::Kind::Exited:
    case CommandEnding::Kind::Crashed: break;
    }
    return failedCommand({QT_TRANSLATE_NOOP("Sentence", "“%1” printed no key."), {program}});
}

}  // namespace

Result<Secret>
keyFromCommand(const CredentialCommand& command, const Cancel& cancel, const CommandLimits& limits)
{
    CommandEnding ending = endingOf(command.words, {}, cancel, limits);
    const qsizetype end = ending.output.indexOf('\n');
    const Secret key(ending.output.left(end < 0 ? ending.output.size() : end));
    wipe(ending.output);
    const bool isSound = ending.kind == CommandEnding::Kind::Exited && ending.exitCode == 0;
    if (!isSound || key.isEmpty()) return failureOf(ending.kind, programName(command.words));
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
