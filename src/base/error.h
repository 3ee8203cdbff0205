// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"

#include <optional>

namespace ratoon {

/// What went wrong, told apart by what a caller can do about it. A new code needs a new reaction.
enum class ErrorCode {
    Cancelled,    ///< The user asked for it. Never shown as an error.
    Usage,        ///< The request itself makes no sense: ask differently.
    NotFound,     ///< A file, a version or a model that is not there.
    Malformed,    ///< Bytes that do not mean what they should: a broken picture, an odd reply.
    Unsupported,  ///< Well formed, but beyond what this program or that model can do.
    Denied,       ///< No key, or a wrong key.
    Refused,      ///< The service declined the content of the request.
    Exhausted,    ///< Out of quota, credit or rate: wait, or pay.
    OverBudget,   ///< A cap that the user set would be passed.
    Unreachable,  ///< Surely never arrived. May be sent again without asking.
    Uncertain,    ///< May have arrived, and may have been billed. Only the user sends it again.
    Damaged,      ///< A document that does not verify.
    Unwritable,   ///< The output cannot be written there: choose another place.
    Unaligned,    ///< The result could not be brought into register with the original.
};

/// A failure as a value: its kind, one sentence of what happened, one of what to do.
struct Error {
    ErrorCode code = ErrorCode::Malformed;
    Sentence what;                           ///< What happened.
    Sentence remedy = {};                    ///< What to do; may be empty.
    std::optional<int> providerStatus = {};  ///< HTTP status, when a service answered.
    std::optional<double> retryAfter = {};   ///< Seconds the service asked to wait.

    /// Both sentences in English, for logs and the terminal.
    QString english() const;
};

/// A stable lower-case word for scripts, such as "denied".
QString name(ErrorCode code);

}  // namespace ratoon
