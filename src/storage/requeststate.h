// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ratoon {

/// What became of a paid request: in the escrow of its document, and in the ledger.
enum class RequestState {
    Sent,       ///< May be on its way; if its process is gone, it may have been billed.
    Received,   ///< The reply is on disk; what it cost is not known yet.
    Settled,    ///< Answered.
    Failed,     ///< Surely not carried out, and not billed.
    Uncertain,  ///< May have been carried out and billed.
};

/// A stable lower-case word, such as "sent": the one in the files.
QString name(RequestState state);
/// And back.
std::optional<RequestState> requestStateFrom(const QString& word);

}  // namespace ratoon
