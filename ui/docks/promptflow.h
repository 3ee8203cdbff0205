// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "edit/crop.h"
#include "ui/docks/modelpanel.h"
#include "ui/noticestrip.h"
#include "ui/preferences.h"
#include "ui/replychoice.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace ratoon {

class Releasing;

/// An edit that is about to be asked for.
struct PromptOrder {
    EditIntent intent;
    int variants = 1;
    QString host = {};  ///< Empty: it stays on this computer.
    CropPlan cut = {};  ///< What goes out; empty: no picture.
    JobId left = {};    ///< Of an earlier run, which is asked for once more; null: it is new.
};

/// From the order to the result: asks for consent, submits, follows the jobs, and says in the strip what came of it.
class PromptFlow final : public QObject {
    Q_OBJECT

public:
    PromptFlow(Services& services,
               Preferences& preferences,
               NoticeStrip& strip,
               QObject* parent = nullptr);
    ~PromptFlow() override;

    /// Null: no document.
    void show(Session* session);
    /// Asks first if nothing was ever sent to that host.
    void send(const PromptOrder& order);
    /// Stops what runs; what waits behind it goes on.
    void cancelRunning();
    /// What was asked about that proposal is being answered elsewhere.
    void withdraw(VersionId proposal);
    /// What should become of a reply that was held back.
    void askAboutHeldBack(VersionId version);

    bool isRunning() const;
    /// "Waiting for the model · 8 s · 2 more wait"
    QString progressText() const;

Q_SIGNALS:
    void submitted(const QString& prompt);
    void progressChanged();
    /// What the user wants done about a reply that could not be placed.
    void decided(ratoon::VersionId proposal, ratoon::ReplyChoice choice);

private:
    void askConsent(const PromptOrder& order, std::optional<int> faces);
    void submit(const PromptOrder& order);
    void follow();
    void sayFailure(JobId id, const Error& error);
    void sayResult(VersionId proposal, const std::vector<Sentence>& notes);
    void sayNotes(const std::vector<Sentence>& notes);
    void release(VersionId version, bool isAnyway);
    void askAboutLeft();
    void resume(const LeftOrder& left);
    std::optional<JobStatus> running() const;

    Services& m_services;
    Preferences& m_preferences;
    NoticeStrip& m_strip;
    QPointer<Session> m_session;
    QHash<JobId, PromptOrder> m_orders;  ///< To be tried again.
    std::unique_ptr<Releasing> m_releasing;
    JobId m_released;   ///< Its reply was held back before.
    VersionId m_asked;  ///< What the strip asks about.
    Ticket m_faces;     ///< They are looked for before the question.
    QTimer m_clock;     ///< Ticks only while something runs.
};

}  // namespace ratoon
