// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/promptflow.h"

#include "ui/docks/promptwords.h"

namespace ratoon {
namespace {

bool isUnderWay(const JobStatus& job)
{
    return job.state != JobState::Failed && job.state != JobState::Cancelled &&
           job.state != JobState::Done;
}

}  // namespace

PromptFlow::PromptFlow(Preferences& preferences, NoticeStrip& strip, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_strip(strip)
{
    m_clock.setInterval(std::chrono::seconds(1));
    for (auto signal : {&NoticeStrip::said, &NoticeStrip::cleared}) {
        connect(&strip, signal, this, [this] { m_asked = {}; });
    }
    connect(&m_clock, &QTimer::timeout, this, &PromptFlow::progressChanged);
}

void PromptFlow::show(Session* session)
{
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_strip.clear();
    if (session != nullptr) {
        connect(session, &Session::jobsChanged, this, &PromptFlow::follow);
        connect(session, &Session::jobFailed, this, &PromptFlow::sayFailure);
        connect(session, &Session::proposed, this, &PromptFlow::sayResult);
        connect(session, &Session::treeChanged, this, [this] {
            const VersionTree& tree = m_session->document().tree();
            if (tree.find(m_asked) == nullptr) return;
            if (tree.annotation(m_asked).standing != Standing::Proposed) withdraw(m_asked);
        });
    }
    follow();
}

void PromptFlow::send(const PromptOrder& order)
{
    const bool isKnown =
        order.host.isEmpty() || m_preferences.settings().consentedHosts.contains(order.host);
    if (isKnown) {
        submit(order);
        return;
    }
    Notice notice =
        consentNotice(order.host, order.sent, static_cast<int>(order.intent.references.size()));
    notice.buttons = {{.text = tr("Send"),
                       .run =
                           [this, order] {
                               m_preferences.change([&](Settings& settings) {
                                   settings.consentedHosts << order.host;
                               });
                               submit(order);
                           },
                       .isMain = true},
                      {.text = tr("Not now"), .run = [] {}}};
    m_strip.say(notice);
}

void PromptFlow::submit(const PromptOrder& order)
{
    if (!m_session) return;
    m_strip.clear();
    for (int variant = 0; variant < order.variants; ++variant) {
        PromptOrder single = order;
        single.variants = 1;
        m_orders.insert(m_session->applyEdit(order.intent), single);
    }
    Q_EMIT submitted(order.intent.prompt);
    follow();
}

void PromptFlow::cancelRunning()
{
    if (const auto job = running()) m_session->cancelJob(job->id);
}

bool PromptFlow::isRunning() const
{
    return running().has_value();
}

std::optional<JobStatus> PromptFlow::running() const
{
    if (!m_session) return std::nullopt;
    for (const JobStatus& job : m_session->jobs()) {
        if (isUnderWay(job)) return job;
    }
    return std::nullopt;
}

QString PromptFlow::progressText() const
{
    const auto first = running();
    if (!first) return {};
    QStringList parts{stageText(first->state)};
    const qint64 seconds = first->started.secsTo(QDateTime::currentDateTimeUtc());
    if (first->started.isValid() && seconds > 0) parts << tr("%1 s").arg(seconds);
    const auto jobs = m_session->jobs();
    const auto waiting = std::count_if(jobs.begin(), jobs.end(), isUnderWay) - 1;
    if (waiting > 0) parts << tr("%n more wait(s)", nullptr, static_cast<int>(waiting));
    return parts.join(u" · ");
}

void PromptFlow::follow()
{
    if (isRunning() != m_clock.isActive()) {
        if (isRunning()) {
            m_clock.start();
        } else {
            m_clock.stop();
        }
    }
    Q_EMIT progressChanged();
}

void PromptFlow::sayFailure(JobId id, const Error& error)
{
    // What was not ordered here is told where it was.
    if (!m_orders.contains(id)) return;
    const PromptOrder order = m_orders.take(id);
    if (error.code == ErrorCode::Cancelled) return;
    Notice notice = noticeOf(errorText(error));
    const QPointer<Session> session = m_session;
    notice.buttons.insert(notice.buttons.begin(),
                          {.text = tr("Try again"), .run = [this, order, session, id] {
                               if (session) session->cancelJob(id);
                               submit(order);
                           }});
    m_strip.say(notice);
}

/// A reply without a place waits for a decision; what else is worth knowing is only said.
void PromptFlow::sayResult(VersionId proposal, const std::vector<Sentence>& notes)
{
    if (!m_session->needsDecision(proposal)) return sayNotes(notes);
    Notice notice{.kind = Notice::Kind::Question,
                  .what = refusalText(m_session->alignmentOf(proposal)),
                  .more = tr("Nothing was changed. What should become of it?")};
    for (const ReplyChoice choice : replyChoices) {
        notice.buttons.push_back({.text = choiceText(choice), .run = [this, proposal, choice] {
                                      Q_EMIT decided(proposal, choice);
                                  }});
    }
    m_strip.say(notice);
    m_asked = proposal;
}

void PromptFlow::withdraw(VersionId proposal)
{
    if (!m_asked.isNull() && proposal == m_asked) m_strip.clear();
}

void PromptFlow::sayNotes(const std::vector<Sentence>& notes)
{
    const QString text = sentencesText(notes);
    if (!text.isEmpty()) m_strip.say({.what = text});
}

}  // namespace ratoon
