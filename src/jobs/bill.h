// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/worker.h"
#include "providers/exchange.h"
#include "storage/ledger.h"
#include "storage/project.h"

#include <functional>
#include <memory>
#include <optional>

namespace ratoon {

/// Who keeps account of all requests, and within which limits. Used on the disk's thread.
struct Purse {
    std::shared_ptr<Ledger> ledger = nullptr;  ///< Null: only the document keeps account.
    std::function<Result<SpendingCaps>()> caps = {};
    VersionId document = {};  ///< The root of the document that requests are for.
};

/// The account of one edit, in its document and in the ledger: every request is in both before it is sent, and in both
/// it is said how it ended.
class Bill {
public:
    using Done = std::function<void(Result<void>)>;

    Bill(Worker& disk, std::shared_ptr<Project> project, Purse purse);
    /// What is still open ends as interrupted.
    ~Bill();
    Bill(const Bill&) = delete;
    Bill& operator=(const Bill&) = delete;

    /// A request is about to be sent, and the one before it, if it is still open, had no effect: `done` once it is on
    /// record and its price reserved. `budget`: a cap for this edit, below that of the settings. OverBudget if a cap is
    /// in the way.
    void begin(EscrowEntry entry, std::optional<double> budget, Done done);
    /// Some of it may have left the machine.
    void left() { m_hasLeft = true; }
    /// Puts the reply on disk.
    void received(const QByteArray& body, Done done);
    /// What the reply says that it cost.
    void paid(const EditReply& reply);
    /// The same of a request that an earlier run did not live to close.
    void settle(JobId earlier, const EditReply& reply);
    /// Its result is there.
    void close();
    /// It failed: what that means for the money is read from the error.
    void fail(const Error& error);

private:
    void end(RequestState state, std::optional<double> usd, const QString& basis);
    void move(RequestState state);

    Worker& m_disk;
    std::shared_ptr<Project> m_project;
    Purse m_purse;
    std::optional<EscrowEntry> m_entry;  ///< Of the request that is open.
    RequestId m_request;
    bool m_hasLeft = false;
    bool m_isPaid = false;
    Ticket m_write;
};

}  // namespace ratoon
