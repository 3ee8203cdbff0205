// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/editjob.h"

#include "base/hash.h"
#include "base/plaintext.h"
#include "document/render.h"
#include "edit/outlook.h"
#include "edit/reply.h"
#include "jobs/repeating.h"
#include "jobs/thumbnail.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace ratoon {

namespace {

QString hostOf(const net::Request& request)
{
    return request.url.host();
}

Result<std::vector<Turn>> turnsIn(Project& project, const std::vector<KeptTurn>& kept)
{
    std::vector<Turn> turns;
    for (const KeptTurn& each : kept) {
        TRY(reply, project.blob(each.reply));
        Turn turn{.text = each.text, .pictures = {}, .reply = reply};
        for (const KeptTurn::Picture& picture : each.pictures) {
            TRY(bytes, project.blob(picture.bytes));
            turn.pictures.push_back({.bytes = bytes, .mime = picture.mime, .size = {}});
        }
        turns.push_back(std::move(turn));
    }
    return turns;
}

bool isSameKey(const Endpoint& one, const Endpoint& other)
{
    return one.key.reveal() == other.key.reveal() && one.token.reveal() == other.token.reveal();
}

Error notAgreed(const QString& host)
{
    return {ErrorCode::Denied,
            {QT_TRANSLATE_NOOP("Sentence", "You have not agreed that pictures go to %1."),
             {plainLine(host, 100)}},
            {QT_TRANSLATE_NOOP("Sentence", "Nothing was sent. Send it again to be asked.")}};
}

/// Whether the service is in order, as far as that shows.
std::optional<bool> verdictOn(const Result<EditReply>& reply)
{
    if (reply) return true;
    const Error& error = reply.error();
    if (error.providerStatus) return *error.providerStatus < 500;
    const bool isLost = error.code == ErrorCode::Unreachable || error.code == ErrorCode::Uncertain;
    return isLost ? std::optional(false) : std::nullopt;
}

}  // namespace

EditJob::EditJob(JobTools tools,
                 std::shared_ptr<Project> project,
                 EditIntent intent,
                 VersionId base,
                 Canvas canvas,
                 std::optional<KeptReply> kept)
    : m_tools(std::move(tools))
    , m_catalogue(m_tools.catalogue)
    , m_project(std::move(project))
    , m_intent(std::move(intent))
    , m_canvas(withoutLayers(std::move(canvas), m_intent.without))
    , m_kept(std::move(kept))
    , m_status{.id = JobId::make(),
               .base = base,
               .prompt = m_intent.prompt,
               .provider = m_intent.provider,
               .model = m_intent.model,
               .area = m_intent.where ? m_intent.where->bounds() : m_canvas.rect(),
               .started = QDateTime::currentDateTimeUtc()}
    , m_bill(m_tools.disk, m_project, m_tools.purse)
{
    m_pause.setSingleShot(true);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { converse(); });
}

EditJob::~EditJob() = default;

void EditJob::start(Events events)
{
    m_events = std::move(events);
    m_stage.start();
    m_provider = m_catalogue.find(m_intent.provider);
    if (!m_provider) {
        fail({ErrorCode::NotFound,
              {QT_TRANSLATE_NOOP("Sentence", "There is no provider named %1."),
               {plainLine(m_intent.provider, 60)}},
              {QT_TRANSLATE_NOOP("Sentence", "Choose one of those that are listed.")}});
        return;
    }
    m_model = m_provider->model(m_intent.model);
    if (!m_model) {
        fail({ErrorCode::NotFound,
              {QT_TRANSLATE_NOOP("Sentence", "%1 has no model named %2."),
               {m_provider->info().name, plainLine(m_intent.model, 100)}},
              {QT_TRANSLATE_NOOP("Sentence", "Choose one of those that are listed.")}});
        return;
    }
    m_status.model = m_model->id;
    enter(JobState::Preparing);
    m_work = m_tools.pool.run(
        [canvas = m_canvas, intent = m_intent, model = *m_model](
            const Cancel& cancel) -> Result<Prepared> {
            Image ground = rendered(canvas, cancel);
            TRY(plan, planned(ground, intent, model, cancel));
            plan.notes = outlookOf(canvas, intent, model).notes;
            return Prepared{std::move(ground), std::move(plan)};
        },
        [this](Result<Prepared> result) {
            if (!result) {
                fail(std::move(result).error());
            } else {
                prepared(std::move(*result));
            }
        });
}

void EditJob::enter(JobState state, std::optional<double> fraction)
{
    m_status.state = state;
    m_status.fraction = fraction;
    m_events.changed();
}

void EditJob::prepared(Prepared prepared)
{
    m_times.prepare = m_stage.restart();
    m_prepared = std::make_shared<const Prepared>(std::move(prepared));
    m_kept ? readKept() : lookAtPrompt();
}

void EditJob::lookAtPrompt()
{
    if (!m_tools.safety || m_model->isLocal) return recallTurns();
    m_look = m_tools.safety->look(
        {.kind = SafetyQuestion::Kind::Prompt, .text = m_prepared->plan.request.prompt},
        [this](const std::optional<HeldBack>& held) {
            held ? fail(notSent(*held)) : recallTurns();
        });
}

/// Nothing is sent for it, and nothing is paid again.
void EditJob::readKept()
{
    const auto read = [this, plan = m_prepared->plan.request](Result<QByteArray> body) {
        if (!body) return fail(std::move(body).error());
        m_replyHash = m_kept->hash;
        m_work = m_tools.pool.run([provider = m_provider, plan, body = std::move(*body)](
                                      const Cancel&) { return readAgain(*provider, plan, body); },
                                  [this](Result<EditReply> reply) {
                                      reply ? replied(std::move(*reply))
                                            : fail(std::move(reply).error());
                                  });
    };
    m_work = m_tools.disk.run(
        [project = m_project, hash = m_kept->hash](const Cancel&) { return project->blob(hash); },
        read);
}

/// Of a conversation.
void EditJob::recallTurns()
{
    if (m_intent.turns.empty()) return findEndpoint();
    m_work = m_tools.disk.run([project = m_project, kept = m_intent.turns](
                                  const Cancel&) { return turnsIn(*project, kept); },
                              [this](Result<std::vector<Turn>> turns) {
                                  if (!turns) return fail(std::move(turns).error());
                                  m_turns = std::move(*turns);
                                  findEndpoint();
                              });
}

void EditJob::findEndpoint()
{
    m_work = m_tools.pool.run([find = m_tools.endpoint, info = m_provider->info()](
                                  const Cancel& cancel) { return find(info, cancel); },
                              [this](Result<Endpoint> endpoint) {
                                  if (!endpoint) {
                                      fail(std::move(endpoint).error());
                                  } else {
                                      m_endpoint = std::move(*endpoint);
                                      askLeave();
                                  }
                              });
}

/// Here and not at the order: it may have been taken back while the edit waited.
void EditJob::askLeave()
{
    if (m_model->isLocal || !m_tools.mayGoTo) return converse();
    const QString host = m_endpoint.baseUrl.host();
    m_work =
        m_tools.disk.run([mayGoTo = m_tools.mayGoTo, host](const Cancel&) { return mayGoTo(host); },
                         [this, host](bool may) { may ? converse() : fail(notAgreed(host)); });
}

/// Only of a request that was turned away at the door, and so had no effect.
bool EditJob::mayRenewKey(const Error& error) const
{
    constexpr int unauthorized = 401;
    return m_endpoint.isRenewable && !m_isKeyRenewed && m_tools.forgetKey &&
           error.code == ErrorCode::Denied && error.providerStatus == unauthorized &&
           m_conversation->paidStatus().value_or(unauthorized) == unauthorized;
}

void EditJob::renewKey(const Error& error)
{
    m_isKeyRenewed = true;
    m_bill.fail(error);
    enter(JobState::Preparing);
    m_work = m_tools.pool.run(
        [find = m_tools.endpoint, forget = m_tools.forgetKey, info = m_provider->info()](
            const Cancel& cancel) {
            forget(info);
            return find(info, cancel);
        },
        [this, error](Result<Endpoint> endpoint) {
            if (!endpoint) return fail(std::move(endpoint).error());
            if (isSameKey(*endpoint, m_endpoint)) return fail(error);
            m_endpoint = std::move(*endpoint);
            converse();
        });
}

void EditJob::converse()
{
    EditRequest request = m_prepared->plan.request;
    request.turns = m_turns;
    m_conversation =
        std::make_unique<Conversation>(m_tools.pool,
                                       m_tools.client,
                                       m_provider->exchange(std::move(request), m_endpoint),
                                       conversationEvents());
    m_conversation->begin();
}

ConversationEvents EditJob::conversationEvents()
{
    return {
        .beforeSend =
            [this](const net::Request& request, std::function<void(Result<void>)> proceed) {
                beforeSend(request, std::move(proceed));
            },
        .progress = [this](const net::Progress& progress) { progressed(progress); },
        .received = [this](const QByteArray& body,
                           std::function<void()> proceed) { received(body, std::move(proceed)); },
        .finished = [this](Result<EditReply> reply) { answered(std::move(reply)); }};
}

void EditJob::beforeSend(const net::Request& request, std::function<void(Result<void>)> proceed)
{
    EscrowEntry entry{
        .job = id(),
        .base = m_status.base,
        .state = RequestState::Sent,
        .provider = m_provider->info().id,
        .model = m_model->id,
        .host = hostOf(request),
        .estimateUsd = m_model->estimateUsd(m_prepared->plan.request.tier, picturesTold(m_intent))};
    auto record = [this, entry, proceed = std::move(proceed)]() mutable {
        entry.sentAt = QDateTime::currentDateTimeUtc();
        m_bill.begin(entry, m_intent.budgetUsd, [this, proceed](Result<void> written) {
            if (written) {
                m_times.prepare += m_stage.restart();
                ++m_status.attempts;
                m_status.wasSent = true;
                enter(JobState::Sending, 0.0);
            }
            proceed(std::move(written));
        });
    };
    if (!m_tools.gate) return record();
    m_turn = m_tools.gate->take(entry.host, std::move(record));
}

void EditJob::progressed(const net::Progress& progress)
{
    if (progress.phase != net::Phase::Connecting) m_bill.left();
    const bool isWaiting = progress.phase == net::Phase::Waiting;
    const bool isReceiving = progress.phase == net::Phase::Receiving;
    if ((isWaiting || isReceiving) && m_status.state == JobState::Sending)
        m_times.upload = m_stage.restart();
    if (isReceiving) {
        enter(JobState::Receiving);
    } else if (isWaiting) {
        enter(JobState::Waiting);
    } else {
        const auto& upload = m_prepared->plan.request.upload;
        const double total = upload ? static_cast<double>(upload->bytes.size()) * 4 / 3 : 0;
        enter(JobState::Sending,
              total > 0 ? std::optional(std::min(1.0, static_cast<double>(progress.sent) / total))
                        : std::nullopt);
    }
}

void EditJob::received(const QByteArray& body, std::function<void()> proceed)
{
    m_times.wait = m_stage.restart();
    m_replyHash = contentHash(body);
    m_bill.received(body, [this, body, proceed = std::move(proceed)](const Result<void>& written) {
        // It is paid for, and nothing but memory has it: it goes to the disk with its version.
        if (!written) m_unkept = body;
        proceed();
    });
}

void EditJob::answered(Result<EditReply> reply)
{
    if (const auto verdict = verdictOn(reply)) m_turn.tell(*verdict);
    m_turn = {};
    if (reply) {
        m_bill.paid(*reply);
        replied(std::move(*reply));
        return;
    }
    if (mayRenewKey(reply.error())) return renewKey(reply.error());
    const auto pause = pauseBeforeRepeat(reply.error(),
                                         m_status.attempts,
                                         m_intent.repeats,
                                         QRandomGenerator::global()->generateDouble());
    if (!pause) return fail(std::move(reply).error());
    m_bill.fail(reply.error());
    enter(JobState::Preparing);
    m_pause.start(*pause);
}

void EditJob::replied(EditReply reply)
{
    if (m_kept && !m_kept->job.isNull()) m_bill.settle(m_kept->job, reply);
    if (m_model->isLocal) m_times.wait = m_stage.restart();
    enter(JobState::Placing);
    const bool isLookedAt = m_tools.safety && !m_model->isLocal && !(m_kept && m_kept->isReleased);
    isLookedAt ? lookAtReply(std::move(reply)) : place(std::move(reply));
}

void EditJob::lookAtReply(EditReply reply)
{
    SafetyQuestion question{.kind = SafetyQuestion::Kind::Reply, .text = reply.text};
    if (!reply.images.empty()) question.picture = reply.images.back();
    m_look = m_tools.safety->look(
        std::move(question),
        [this, reply = std::move(reply)](const std::optional<HeldBack>& held) mutable {
            held ? holdBack(reply, *held) : place(std::move(reply));
        });
}

/// All that is known of it but the reply itself, so that nothing that looks for one finds it.
void EditJob::holdBack(const EditReply& reply, const HeldBack& held)
{
    const bool isKnown = m_kept && !m_kept->heldBack.isNull();
    if (isKnown) return fail(stillHeldBack(held));
    m_work = m_tools.pool.run(
        [prepared = m_prepared,
         canvas = m_canvas,
         intent = m_intent,
         reply,
         held,
         hash = m_replyHash,
         times = m_times,
         attempts = std::max(1, m_status.attempts)](const Cancel&) {
            const Graft none;
            const EditFacts facts{.intent = intent,
                                  .plan = prepared->plan,
                                  .reply = reply,
                                  .graft = none,
                                  .chosen = {},
                                  .times = times,
                                  .attempts = attempts};
            Json recipe = heldBackRecipe(facts, hash);
            recipe["held_back"].update(toJson(held));
            return Placed{.canvas = canvas,
                          .recipe = std::move(recipe),
                          .bytes = recipeBytes(facts),
                          .thumbnail = thumbnailOf(prepared->ground),
                          .notes = {reasonOf(held, SafetyQuestion::Kind::Reply)}};
        },
        [this, held](Placed placed) {
            EditResult made = resultOf(std::move(placed));
            made.origin.reply = {};
            made.heldBack = held;
            m_events.produced(std::move(made));
        });
}

void EditJob::place(EditReply reply)
{
    m_work = m_tools.pool.run(
        [prepared = m_prepared,
         canvas = m_canvas,
         intent = m_intent,
         reply = std::move(reply),
         times = m_times,
         attempts =
             std::max(1, m_status.attempts)](const Cancel& cancel) mutable -> Result<Placed> {
            QElapsedTimer timer;
            timer.start();
            TRY(picture, pictureOf(reply, cancel));
            times.decode = timer.restart();
            TRY(graft, grafted(canvas, prepared->ground, prepared->plan, picture.pixels, cancel));
            const ReconcileTimes& spent = graft.cutting.reconciled.times;
            times.align = spent.align;
            times.tone = spent.tone;
            times.compose = spent.compose + graft.composeMs;
            const EditFacts facts{.intent = intent,
                                  .plan = prepared->plan,
                                  .reply = reply,
                                  .graft = graft,
                                  .chosen = picture.encoded,
                                  .times = times,
                                  .attempts = attempts};
            std::vector<Sentence> notes = prepared->plan.notes;
            notes.insert(notes.end(), reply.notes.begin(), reply.notes.end());
            return Placed{.canvas = graft.canvas,
                          .recipe = recipeOf(facts),
                          .bytes = recipeBytes(facts),
                          .thumbnail = thumbnailOf(graft.rendered),
                          .notes = std::move(notes)};
        },
        [this](Result<Placed> result) {
            if (!result) {
                fail(std::move(result).error());
            } else {
                placed(std::move(*result));
            }
        });
}

void EditJob::placed(Placed placed)
{
    if (m_kept) withoutCost(placed.recipe);
    m_events.produced(resultOf(std::move(placed)));
}

EditResult EditJob::resultOf(Placed placed)
{
    m_status.state = JobState::Done;
    m_bill.close();
    if (!m_unkept.isEmpty()) placed.bytes.push_back(m_unkept);
    return {.job = id(),
            .base = m_status.base,
            .canvas = std::move(placed.canvas),
            .origin = {.kind = OriginKind::Generated,
                       .label = plainLine(m_intent.prompt),
                       .recipe = std::move(placed.recipe),
                       .reply = m_replyHash},
            .bytes = std::move(placed.bytes),
            .notes = std::move(placed.notes),
            .thumbnail = std::move(placed.thumbnail),
            .releases = m_kept ? m_kept->heldBack : VersionId()};
}

void EditJob::fail(Error error)
{
    m_status.state = JobState::Failed;
    m_status.error = error;
    m_bill.fail(error);
    m_events.failed(std::move(error));
}

void EditJob::rest()
{
    m_conversation.reset();
    m_prepared.reset();
}

}  // namespace ratoon
