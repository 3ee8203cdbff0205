// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace ratoon {

struct CommandLimits {
    std::chrono::milliseconds time{30'000};
    qint64 bytes = 16LL * 1024;  ///< Of its output.
};

/// How a program of the user's ended.
struct CommandEnding {
    enum class Kind { Exited, Crashed, NotStarted, TooLate, TooMuch, Cancelled };

    Kind kind = Kind::Exited;
    int exitCode = 0;   ///< Of one that exited.
    QByteArray output;  ///< Of its stdout.
};

/// Runs a program of the user's own settings: no shell looks at its words, it sees no key of the environment, and what it
/// says on stderr is shown to nobody, as it may quote a secret. Blocks.
CommandEnding endingOf(const QStringList& words,
                       const QByteArray& input,
                       const Cancel& cancel = {},
                       const CommandLimits& limits = {});

/// Its name as it may be shown.
QString programName(const QStringList& words);

}  // namespace ratoon
