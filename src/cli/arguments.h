// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace ratoon::cli {

/// One command line, taken apart: `ratoon-cli COMMAND POSITIONAL… --option value…`. What follows "--" is positional,
/// whatever it looks like. Every command has the switch "help", which needs nothing else.
struct Arguments {
    QString command;
    QStringList positional;
    QHash<QString, QStringList> options;  ///< By name without dashes; a switch has one empty value.

    bool has(const char* option) const { return options.contains(QLatin1String(option)); }
    /// The last value given; empty if there is none.
    QString value(const char* option) const;
    QStringList values(const char* option) const { return options.value(QLatin1String(option)); }
    /// Usage, if it is not a whole number in the range; the fallback if it is absent.
    Result<int> integer(const char* option, int fallback, int least, int most) const;
    /// In USD; nothing if it is absent. Usage, if it is no amount.
    Result<std::optional<double>> amount(const char* option) const;
};

/// What one command takes.
struct CommandForm {
    const char* name;
    const char* synopsis;  ///< What follows the name, for the help text.
    const char* summary;
    int leastPositional;
    int mostPositional;
    QStringList valued;    ///< Options with a value.
    QStringList switches;  ///< Options without.
};

/// All commands that work, in the order of the help text.
const std::vector<CommandForm>& commandForms();

/// Errors: Usage, with the form of the command as the remedy.
Result<Arguments> parsed(const QStringList& line);

QString helpText();

}  // namespace ratoon::cli
