// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "document/canvas.h"
#include "document/version.h"
#include "edit/intent.h"
#include "jobs/bill.h"
#include "jobs/orders.h"
#include "jobs/requestgate.h"
#include "jobs/safetygate.h"
#include "jobs/worker.h"
#include "net/client.h"
#include "providers/provider.h"
#include "storage/project.h"

#include <QDateTime>
#include <QImage>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace ratoon {

class EditJob;

/// A reply that is on disk already, and that nobody has seen.
struct KeptReply {
    QByteArray hash;  ///< Of the raw reply, in the project.
    JobId job = {};   ///< That it was sent for, where its account is still open; else null.
    /// The version as which it was held back; null: it was never looked at.
    VersionId heldBack = {};
    bool isReleased = false;  ///< The user wants it, whatever was found.
};

enum class JobState {
    Queued,
    Preparing,
    Sending,
    Waiting,
    Receiving,
    Placing,
    Done,
    Failed,
    Cancelled
};

/// One edit under way, as a row for people.
struct JobStatus {
    JobId id;
    VersionId base;
    JobState state = JobState::Queued;
    QString prompt;
    QString provider;
    QString model;
    QRect area;                      ///< Canvas pixels in which the result will land.
    QDateTime started;               ///< UTC
    std::optional<double> fraction;  ///< 0 … 1 of the current stage, where it is known.
    std::optional<Error> error;      ///< When Failed.
    int attempts = 0;                ///< Requests sent so far.
    bool wasSent = false;  ///< Bytes left the machine: it may be billed, even if cancelled.
};

/// What a finished edit brings.
struct EditResult {
    JobId job;
    VersionId base;
    Canvas canvas;
    Origin origin;
    /// What the origin names by its hash, to be kept with it; of a reply only where that is not on disk yet.
    std::vector<QByteArray> bytes;
    /// What the provider understood, what this program changed by itself.
    std::vector<Sentence> notes;
    QImage thumbnail;
    /// The canvas is that of `base`, and the reply is not to be seen.
    std::optional<HeldBack> heldBack = {};
    VersionId releases = {};  ///< The version as which this reply was held back before.
};

/// What jobs need of the world. All outlive the queue.
struct JobTools {
    Worker& pool;  ///< For pixels.
    Worker& disk;  ///< One thread: the project's.
    net::Client& client;
    const Catalogue& catalogue;
    /// Called on the pool: finding a key may take long.
    std::function<Result<Endpoint>(const ProviderInfo&, const Cancel&)> endpoint;
    /// Whether pictures may go to a host, asked before the first of them leaves. Called on the disk's thread. Empty: it was
    /// agreed to before.
    std::function<bool(const QString& host)> mayGoTo = {};
    /// Called on the pool, of a key that can be renewed and was refused: endpoint() asks for it anew.
    std::function<void(const ProviderInfo&)> forgetKey = {};
    RequestGate* gate = nullptr;  ///< Null: nothing waits for the requests of others.
    Purse purse = {};
    std::shared_ptr<SafetyGate> safety = nullptr;  ///< Null: nothing is looked at.
};

/// Runs the edits of one document in the background: one at a time, first come, first served. Each is on disk as an order
/// until it has failed, was cancelled, or whoever takes its result has written that and drops the order: what the end of
/// the program leaves is there for the next run.
class JobQueue final : public QObject {
    Q_OBJECT

public:
    JobQueue(JobTools tools, std::shared_ptr<Project> project, QObject* parent = nullptr);
    ~JobQueue() override;

    /// With `kept`, nothing is sent: that reply is placed.
    JobId
    submit(EditIntent intent, VersionId base, Canvas canvas, std::optional<KeptReply> kept = {});
    /// Queued or running: stops it now. Failed: takes the row away.
    void cancel(JobId id);
    /// In the order of submission; finished ones are gone, failed ones stay until cancelled.
    std::vector<JobStatus> jobs() const;

Q_SIGNALS:
    void changed(ratoon::JobId id);
    void produced(const ratoon::EditResult& result);
    void failed(ratoon::JobId id, const ratoon::Error& error);

private:
    void startNext();
    void finish(JobId id);
    void rest(JobId id);
    void keep(const Order& order);
    void drop(JobId id);

    JobTools m_tools;
    std::shared_ptr<Project> m_project;
    std::vector<std::unique_ptr<EditJob>> m_jobs;
};

}  // namespace ratoon
