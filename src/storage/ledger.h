// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "storage/database.h"
#include "storage/requeststate.h"
#include "storage/spendingcaps.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace ratoon {

using RequestId = Id<struct RequestTag>;

/// One paid request, as the ledger has it.
struct LedgerEntry {
    RequestId id = RequestId::make();
    JobId job;           ///< The edit: its repeats have the same.
    VersionId document;  ///< The root version, which a document keeps whatever becomes of its file.
    QString path;        ///< Where the document was saved then; empty for untitled work.
    QString provider;
    QString model;
    QString host;
    QDateTime sentAt;  ///< UTC
    QDate day = {};    ///< Of the local calendar, then.
    RequestState state = RequestState::Sent;
    std::optional<double> estimateUsd = {};
    std::optional<double> reservedUsd = {};  ///< What the caps were asked for.
    std::optional<double> costUsd = {};      ///< Nothing if it is not known.
    QString basis = {};                      ///< Of the cost: "reported", "priced", or empty.
    SpendingCaps caps = {};                  ///< In force when it was sent.
    bool isUnderWay = false;                 ///< Sent or Received, by a process that still runs.
    qint64 began = 0;                        ///< Place in the order of all that happened, from 1.
    qint64 ended = 0;                        ///< The same of its end; 0 before it.

    /// What it counts for, against a cap: its cost, before that what is reserved for it.
    double heldUsd() const;
    /// Nobody knows, and nobody will find out here, whether it was billed.
    bool isUncertain() const;
};

/// What a request is reserved for: an estimate leaves out the model's thoughts, which are paid for too.
double reservationFor(double estimateUsd);

/// Every paid request of this user, from all documents and none: one file for all processes, any number of which may
/// write at the same time. All calls block; each object is used by one thread at a time.
/// Errors: OverBudget, Damaged, Unwritable.
class Ledger {
public:
    /// The file is made when it is first needed.
    explicit Ledger(QString file) : m_file(std::move(file)) {}

    /// On disk when it returns, with its price reserved; nothing is written if that would pass one of `entry.caps`.
    Result<void> reserve(LedgerEntry entry);
    /// Its reply is on disk.
    Result<void> received(RequestId id);
    /// How it ended; once, later calls change nothing.
    Result<void>
    settle(RequestId id, RequestState state, std::optional<double> costUsd, const QString& basis);

    /// In the order of sending. `since` and `document` are left out by null values.
    Result<std::vector<LedgerEntry>> entries(QDate since = {}, VersionId document = {});
    /// Spent and reserved on a day of the local calendar.
    Result<double> heldOn(QDate day);

private:
    /// Spent and reserved, in USD.
    struct Held {
        double job = 0;
        double document = 0;
        double day = 0;
    };

    Result<Database*> opened();
    Result<Held> held(JobId job, VersionId document, QDate day);
    Result<void> checkCaps(const LedgerEntry& entry);
    Result<qint64> nextPlace();

    QString m_file;
    std::optional<Database> m_database;
};

/// A moment at which more was spent and reserved than a cap then in force allowed.
struct CapBreach {
    enum class Cap { Edit, Document, Day };

    Cap cap = Cap::Edit;
    RequestId request;  ///< The one that passed it.
    QDateTime at;       ///< When that was sent.
    double heldUsd = 0;
    double capUsd = 0;
    bool atEnd = false;  ///< Not by being sent: it cost more than was reserved for it.
};

/// Replays a ledger, all of it, in the order in which things happened.
std::vector<CapBreach> breachesIn(const std::vector<LedgerEntry>& entries);

}  // namespace ratoon
