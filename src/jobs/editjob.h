// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/graft.h"
#include "edit/recipe.h"
#include "jobs/bill.h"
#include "jobs/conversation.h"
#include "jobs/jobqueue.h"

#include <QElapsedTimer>
#include <QTimer>

namespace ratoon {

/// One edit from intent to canvas.
///
///   Queued → Preparing → (Sending → Waiting → Receiving →) Placing → Done
///                  any of these → Failed, or Cancelled by destroying the job
///
/// Before the first byte leaves, and when the last has come, the document and the ledger know of it: a crash in between
/// is visible afterwards as "may have been billed". A request that surely had no effect may be sent again by itself.
///
/// The prompt is looked at by the safety gate before anything is sent, and the reply before it is placed: one that is held
/// back becomes a result without a change, by which the reply cannot be reached.
class EditJob final {
public:
    struct Events {
        std::function<void()> changed;
        std::function<void(EditResult)> produced;
        std::function<void(Error)> failed;
    };

    EditJob(JobTools tools,
            std::shared_ptr<Project> project,
            EditIntent intent,
            VersionId base,
            Canvas canvas,
            std::optional<KeptReply> kept = {});
    ~EditJob();
    EditJob(const EditJob&) = delete;
    EditJob& operator=(const EditJob&) = delete;

    JobId id() const { return m_status.id; }
    const JobStatus& status() const { return m_status; }
    void start(Events events);
    /// Of a job that has failed: lets go of all but its status. Not from inside an event.
    void rest();

private:
    /// What preparing brings.
    struct Prepared {
        Image ground;
        EditPlan plan;
    };
    /// What placing brings.
    struct Placed {
        Canvas canvas;
        Json recipe;
        std::vector<QByteArray> bytes;
        QImage thumbnail;
        std::vector<Sentence> notes;
    };

    void enter(JobState state, std::optional<double> fraction = {});
    void prepared(Prepared prepared);
    void recallTurns();
    void findEndpoint();
    void askLeave();
    bool mayRenewKey(const Error& error) const;
    void renewKey(const Error& error);
    void lookAtPrompt();
    void readKept();
    void converse();
    void answered(Result<EditReply> reply);
    void beforeSend(const net::Request& request, std::function<void(Result<void>)> proceed);
    void progressed(const net::Progress& progress);
    void received(const QByteArray& body, std::function<void()> proceed);
    void replied(EditReply reply);
    void lookAtReply(EditReply reply);
    void place(EditReply reply);
    void holdBack(const EditReply& reply, const HeldBack& held);
    EditResult resultOf(Placed placed);
    void placed(Placed placed);
    void fail(Error error);
    ConversationEvents conversationEvents();

    JobTools m_tools;
    Catalogue m_catalogue;  ///< As it was when this was asked for.
    std::shared_ptr<Project> m_project;
    EditIntent m_intent;
    Canvas m_canvas;
    std::optional<KeptReply> m_kept;
    JobStatus m_status;
    Events m_events;
    std::shared_ptr<const Prepared> m_prepared;
    std::vector<Turn> m_turns;
    const Provider* m_provider = nullptr;
    std::optional<ModelInfo> m_model;
    Endpoint m_endpoint;
    bool m_isKeyRenewed = false;
    Bill m_bill;
    RequestGate::Turn m_turn;
    QTimer m_pause;
    QByteArray m_replyHash;
    QByteArray m_unkept;  ///< The reply, if the disk has not taken it.
    StageTimes m_times;
    QElapsedTimer m_stage;
    std::unique_ptr<Conversation> m_conversation;
    std::unique_ptr<SafetyGate::Look> m_look;
    Ticket m_work;
};

}  // namespace ratoon
