// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/plaintext.h"

#include <cstdio>

namespace ratoon::cli {

namespace {

bool isServerError(const Error& error)
{
    return error.providerStatus.value_or(0) >= 500;
}

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

}  // namespace

Json errorJson(const Error& error)
{
    return {{"kind", toJson(name(error.code))},
            {"message", toJson(redacted(error.english()))},
            {"provider_status", error.providerStatus ? Json(*error.providerStatus) : Json(nullptr)},
            {"retry_after_s", error.retryAfter ? Json(*error.retryAfter) : Json(nullptr)}};
}

Exit exitFor(const Error& error, Stage stage)
{
    if (isServerError(error)) return Exit::Network;
    switch (error.code) {
    case ErrorCode::Cancelled: return Exit::Other;
    case ErrorCode::Usage: return Exit::Usage;
    case ErrorCode::NotFound:
    case ErrorCode::Malformed:
    case ErrorCode::Unsupported: return stage == Stage::Provider ? Exit::Refused : Exit::Input;
    case ErrorCode::Denied: return Exit::Credentials;
    case ErrorCode::Refused: return Exit::Refused;
    case ErrorCode::Exhausted: return Exit::Quota;
    case ErrorCode::OverBudget: return Exit::Budget;
    case ErrorCode::Unreachable:
    case ErrorCode::Uncertain: return Exit::Network;
    case ErrorCode::Damaged: return Exit::Damaged;
    case ErrorCode::Unwritable: return Exit::Unwritable;
    case ErrorCode::Unaligned: return Exit::Unaligned;
    }
    return Exit::Other;
}

int print(const Outcome<Report>& outcome, bool asJson)
{
    if (!outcome) {
        const Error& error = outcome.error().error;
        write(stderr, redacted(error.english()).toUtf8() + '\n');
        if (asJson) write(stdout, toBytes({{"error", errorJson(error)}}) + '\n');
        return static_cast<int>(exitFor(error, outcome.error().stage));
    }
    write(stdout, asJson ? toBytes(outcome->json) + '\n' : outcome->text.toUtf8());
    return static_cast<int>(outcome->exit);
}

}  // namespace ratoon::cli
