// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

namespace ratoon::cli {

/// Exit codes are a contract: scripts read them.
enum class Exit {
    Done = 0,
    Other = 1,
    Usage = 2,
    Input = 3,
    Refused = 4,
    Credentials = 5,
    Quota = 6,
    Network = 7,
    Budget = 8,
    Damaged = 9,
    Unaligned = 10,
    Unwritable = 11,
};

/// Where an error came up: the same kind means another exit code when a provider said it.
enum class Stage { Input, Provider };

Exit exitFor(const Error& error, Stage stage);

/// What a command has to say at its end: text for people, or one JSON object.
struct Report {
    Json json = Json::object();
    QString text;
    Exit exit = Exit::Done;
};

/// A command that failed, and where.
struct Failure {
    Error error;
    Stage stage = Stage::Input;
};

template <typename T>
using Outcome = tl::expected<T, Failure>;

/// An Error as the end of a command.
inline tl::unexpected<Failure> failed(Error error, Stage stage = Stage::Input)
{
    return tl::unexpected<Failure>(Failure{std::move(error), stage});
}

/// {"kind": …, "message": …, …}, as it stands under "error".
Json errorJson(const Error& error);

/// Prints the report or the failure as the contract says, and returns the exit code.
int print(const Outcome<Report>& outcome, bool asJson);

}  // namespace ratoon::cli

/// Declares `name` as the value of a Result, or ends the command with its error.
#define TAKE(name, expression)                                                      \
    auto name##Result = (expression);                                               \
    if (!name##Result) return ratoon::cli::failed(std::move(name##Result).error()); \
    auto name = *std::move(name##Result)
