// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/promptflow.h"

#include "app/releasing.h"
#include "document/render.h"
#include "ui/dialogs/safetypage.h"
#include "ui/docks/promptwords.h"

namespace ratoon {
namespace {

bool isUnderWay(const JobStatus& job)
{
    return job.state != JobState::Failed && job.state != JobState::Cancelled &&
           job.state != JobState::Done;
}

}  // namespace

PromptFlow::PromptFlow(Services& services,
                       Preferences& preferences,
                       NoticeStrip& strip,
                       QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_strip(strip)
{
    m_clock.setInterval(std::chrono::seconds(1));
    for (auto signal : {&NoticeStrip::said, &NoticeStrip::cleared}) {
        connect(&strip, signal, this, [this] { m_asked = {}; });
    }
    connect(&m_clock, &QTimer::timeout, this, &PromptFlow::progressChanged);
}

PromptFlow::~PromptFlow() = default;

void PromptFlow::show(Session* session)
{
    if (m_session) m_session->disconnect(this);
    m_releasing.reset();
    m_faces.drop();
    m_session = session;
    m_strip.clear();
    if (session != nullptr) {
        connect(session, &Session::jobsChanged, this, &PromptFlow::follow);
        connect(session, &Session::jobFailed, this, &PromptFlow::sayFailure);
        connect(session, &Session::proposed, this, &PromptFlow::sayResult);
        connect(session, &Session::heldBack, this, &PromptFlow::askAboutHeldBack);
        connect(session, &Session::leftOrdersChanged, this, &PromptFlow::askAboutLeft);
        connect(session, &Session::treeChanged, this, [this] {
            const VersionTree& tree = m_session->document().tree();
            if (tree.find(m_asked) == nullptr) return;
            if (tree.annotation(m_asked).standing != Standing::Proposed) withdraw(m_asked);
        });
    }
    follow();
    if (session != nullptr) askAboutLeft();
}

/// One after the other; nothing of it is sent before the user says so.
void PromptFlow::askAboutLeft()
{
    if (m_session->leftOrders().empty()) return;
    const LeftOrder left = m_session->leftOrders().front();
    const int more = static_cast<int>(m_session->leftOrders().size()) - 1;
    Notice notice = leftNotice(left, more);
    const QString again = left.fate == LeftOrder::Fate::Waiting   ? tr("Start")
                          : left.fate == LeftOrder::Fate::Unknown ? tr("Send again")
                                                                  : tr("Show the result");
    const JobId job = left.order.job;
    notice.buttons = {{.text = again, .run = [this, left] { resume(left); }},
                      {.text = tr("Forget it"), .run = [this, job] { m_session->forget(job); }}};
    m_strip.say(notice);
}

void PromptFlow::resume(const LeftOrder& left)
{
    PromptOrder order{.intent = left.order.intent, .left = left.order.job};
    const Provider* provider = m_services.catalogue.find(order.intent.provider);
    if (provider != nullptr && left.fate != LeftOrder::Fate::Answered)
        order.host = hostOf(provider->info());
    send(order);
}

void PromptFlow::send(const PromptOrder& order)
{
    const bool isKnown = order.host.isEmpty() || m_preferences.settings().mayGoTo(order.host);
    if (isKnown) return submit(order);
    if (order.cut.crop.isEmpty() || !m_services.faces) return askConsent(order, std::nullopt);
    m_faces = m_services.pool->run(
        [canvas = m_session->document().canvas(),
         crop = order.cut.crop,
         detector = m_services.faces](const Cancel& cancel) {
            return detector->count(framed(rendered(canvas, crop & canvas.rect(), cancel), crop),
                                   cancel);
        },
        [this, order](std::optional<int> faces) { askConsent(order, faces); });
}

void PromptFlow::askConsent(const PromptOrder& order, std::optional<int> faces)
{
    Notice notice = consentNotice(
        order.host, order.cut.sent, static_cast<int>(order.intent.references.size()), faces);
    notice.buttons = {{.text = tr("Send"),
                       .run =
                           [this, order] {
                               m_preferences.change(
                                   [&](Settings& settings) { settings.allow(order.host); });
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
    if (!order.left.isNull()) {
        m_session->resume(order.left);
        Q_EMIT submitted(order.intent.prompt);
        return;
    }
    for (int variant = 0; variant < order.variants; ++variant) {
        PromptOrder single = order;
        single.variants = 1;
        EditIntent intent = order.intent;
        intent.keepsFiles = variant + 1 < order.variants;
        m_orders.insert(m_session->applyEdit(std::move(intent)), single);
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
    if (id == m_released) return m_strip.say(noticeOf(errorText(error)));
    // What was not ordered here is told where it was.
    if (!m_orders.contains(id)) return;
    const PromptOrder order = m_orders.take(id);
    if (error.code == ErrorCode::Cancelled) return;
    Notice notice = noticeOf(errorText(error));
    // What cannot be done is not possible the second time either.
    const Provider* provider = m_services.catalogue.find(order.intent.provider);
    const bool isHopeless = error.code == ErrorCode::Unsupported ||
                            error.code == ErrorCode::Usage ||
                            (provider != nullptr && provider->info().isLocal);
    if (isHopeless) return m_strip.say(notice);
    const QPointer<Session> session = m_session;
    notice.buttons.insert(notice.buttons.begin(),
                          {.text = tr("Try again"), .run = [this, order, session, id] {
                               if (session) session->cancelJob(id);
                               send(order);
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

void PromptFlow::askAboutHeldBack(VersionId version)
{
    const auto held = m_session->heldBackIn(version);
    if (!held) return;
    Notice notice{.kind = Notice::Kind::Question,
                  .what = sentenceText(reasonOf(*held, SafetyQuestion::Kind::Reply)),
                  .more = tr("The reply is paid for and kept with its version. It has not been "
                             "shown.")};
    notice.buttons.push_back(
        {.text = tr("Check again"), .run = [this, version] { release(version, false); }});
    if (rulesOf(m_preferences.settings()).mayShow) {
        notice.buttons.push_back(
            {.text = tr("Show it"), .run = [this, version] { release(version, true); }});
    }
    notice.buttons.push_back({.text = tr("Leave it"), .run = [] {}});
    m_strip.say(notice);
}

void PromptFlow::release(VersionId version, bool isAnyway)
{
    m_releasing = m_session->release(version, isAnyway);
    connect(m_releasing.get(), &Releasing::submitted, this, [this](JobId job) {
        m_released = job;
        follow();
    });
    connect(m_releasing.get(), &Releasing::failed, this, [this](const Error& error) {
        m_strip.say(noticeOf(errorText(error)));
    });
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
