// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "document/render.h"
#include "image/codec.h"
#include "image/difference.h"
#include "jobs/jobqueue.h"
#include "providers/vertex/accesstoken.h"
#include "support/eventloop.h"
#include "support/memoryproject.h"
#include "support/pictures.h"
#include "support/scriptedclient.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace ratoon;
using namespace ratoon::test;

namespace {

QByteArray geminiReply(const Image& picture)
{
    const QByteArray png = *encoded(picture, {.format = Format::Png});
    return R"({"candidates":[{"content":{"parts":[{"inlineData":{"data":")" + png.toBase64() +
           R"(","mimeType":"image/png"}}],"role":"model"},"finishReason":"STOP","index":0}],)"
           R"("usageMetadata":{"promptTokenCount":14,"candidatesTokenCount":1120}})";
}

class Queue : public testing::Test {
protected:
    Queue()
    {
        needApplication();
        QObject::connect(&m_queue, &JobQueue::produced, &m_queue, [this](const EditResult& result) {
            m_results.push_back(result);
        });
        QObject::connect(&m_queue, &JobQueue::failed, &m_queue, [this](JobId, const Error& error) {
            m_errors.push_back(error);
        });
    }

    /// What the user has agreed to is asked for each time.
    std::unique_ptr<JobQueue> queueThatMayGoTo(const QString& host)
    {
        auto queue = std::make_unique<JobQueue>(
            JobTools{.pool = m_pool,
                     .disk = m_disk,
                     .client = m_client,
                     .catalogue = m_catalogue,
                     .endpoint = [](const ProviderInfo& info, const Cancel&) -> Result<Endpoint> {
                         return Endpoint{info.defaultBaseUrl, Secret("key")};
                     },
                     .mayGoTo = [host](const QString& asked) { return asked == host; }},
            m_project);
        QObject::connect(queue.get(), &JobQueue::produced, &m_queue, &JobQueue::produced);
        QObject::connect(queue.get(), &JobQueue::failed, &m_queue, &JobQueue::failed);
        return queue;
    }

    JobId submit(const QString& prompt, const QString& provider, std::optional<Mask> where = {})
    {
        return m_queue.submit(
            {.prompt = prompt, .provider = provider, .where = std::move(where)}, m_base, m_canvas);
    }

    bool isOver(std::size_t count)
    {
        return spinUntil([&] { return m_results.size() + m_errors.size() >= count; });
    }

    /// Two requests were kept: one that was turned away, and the one after it.
    void expectOneRefusedAndOneSettled()
    {
        using State = RequestState;
        ASSERT_TRUE(spinUntil([&] { return m_project->escrowStates().size() == 6; }));
        EXPECT_EQ(m_project->escrowStates(),
                  (std::vector{State::Sent,
                               State::Received,
                               State::Failed,
                               State::Sent,
                               State::Received,
                               State::Settled}));
    }

    /// Keys as a program prints them, one after the other; the last one stays.
    std::unique_ptr<JobQueue> queueWithKeys(std::vector<const char*> keys)
    {
        const auto rest = std::make_shared<std::vector<const char*>>(std::move(keys));
        auto queue = std::make_unique<JobQueue>(
            JobTools{
                .pool = m_pool,
                .disk = m_disk,
                .client = m_client,
                .catalogue = m_catalogue,
                .endpoint = [rest](const ProviderInfo& info, const Cancel&) -> Result<Endpoint> {
                    return Endpoint{.baseUrl = info.defaultBaseUrl,
                                    .key = Secret(rest->front()),
                                    .isRenewable = true};
                },
                .forgetKey =
                    [rest](const ProviderInfo&) {
                        if (rest->size() > 1) rest->erase(rest->begin());
                    }},
            m_project);
        QObject::connect(queue.get(), &JobQueue::produced, &m_queue, &JobQueue::produced);
        QObject::connect(queue.get(), &JobQueue::failed, &m_queue, &JobQueue::failed);
        queue->submit(
            {.prompt = QStringLiteral("a red door"), .provider = QStringLiteral("gemini")},
            m_base,
            m_canvas);
        return queue;
    }

    QByteArrayList keysSent() const
    {
        QByteArrayList keys;
        for (const net::Request& request : m_client.requests())
            keys += request.credential->secret.reveal();
        return keys;
    }

    Canvas m_canvas = canvasOf(photo({320, 240}), QStringLiteral("ground"));
    VersionId m_base = VersionId::make();
    std::vector<EditResult> m_results;
    std::vector<Error> m_errors;
    std::shared_ptr<MemoryProject> m_project = std::make_shared<MemoryProject>();
    ScriptedClient m_client;
    Catalogue m_catalogue = Catalogue::builtIn();
    Worker m_pool{2};
    Worker m_disk{1};
    JobQueue m_queue{{.pool = m_pool,
                      .disk = m_disk,
                      .client = m_client,
                      .catalogue = m_catalogue,
                      .endpoint = [](const ProviderInfo& info, const Cancel&) -> Result<Endpoint> {
                          return Endpoint{info.defaultBaseUrl, Secret("key")};
                      }},
                     m_project};
};

}  // namespace

TEST_F(Queue, DoesALocalEditWithoutTheNetworkOrTheLedger)
{
    const Mask where = Mask::rectangle({320, 240}, {100, 80, 90, 70});
    submit(QStringLiteral("brighten"), QStringLiteral("offline"), where);
    ASSERT_TRUE(isOver(1));
    ASSERT_EQ(m_results.size(), 1U) << m_errors.front().english().toStdString();
    const EditResult& result = m_results.front();
    EXPECT_EQ(result.base, m_base);
    EXPECT_EQ(countChanges(rendered(m_canvas), rendered(result.canvas), where).outside, 0);
    EXPECT_GT(countChanges(rendered(m_canvas), rendered(result.canvas), where).pixels, 0);
    EXPECT_EQ(result.origin.recipe.at("change").at("outside_mask"), 0);
    EXPECT_EQ(result.origin.recipe.at("cost").at("usd"), 0.0);
    EXPECT_FALSE(result.notes.empty());
    EXPECT_TRUE(m_client.requests().empty());
    EXPECT_TRUE(m_project->escrowStates().empty());
    EXPECT_TRUE(m_queue.jobs().empty());
}

TEST_F(Queue, PutsAPaidReplyOnRecordBeforeItIsUsed)
{
    const QByteArray body = geminiReply(opaqueNoise({1200, 896}));
    m_client.answer({.status = 200, .body = body});
    submit(QStringLiteral("a red door"), QStringLiteral("gemini"));
    ASSERT_TRUE(isOver(1));
    ASSERT_EQ(m_results.size(), 1U) << m_errors.front().english().toStdString();
    EXPECT_EQ(m_client.requests().size(), 1U);
    using State = RequestState;
    ASSERT_TRUE(spinUntil([&] { return m_project->escrowStates().size() == 3; }));
    EXPECT_EQ(m_project->escrowStates(),
              (std::vector{State::Sent, State::Received, State::Settled}));
    EXPECT_EQ(m_project->blobs.at(m_results.front().origin.reply), body);
    EXPECT_EQ(m_results.front().origin.recipe.at("reply").at("width"), 1200);
    EXPECT_EQ(m_results.front().canvas.size, QSize(320, 240));
}

TEST_F(Queue, PutsNoPriceOnRecordThatIsNotKnown)
{
    const auto estimateOf = [&](const QString& tier) {
        m_client.stayQuiet();
        const JobId id = m_queue.submit({.prompt = QStringLiteral("a red door"),
                                         .provider = QStringLiteral("gemini"),
                                         .model = QStringLiteral("gemini-nano-banana-2.1"),
                                         .tier = tier},
                                        m_base,
                                        m_canvas);
        const std::size_t sent = m_client.requests().size();
        EXPECT_TRUE(spinUntil([&] { return m_client.requests().size() > sent; }));
        m_queue.cancel(id);
        const std::vector<EscrowEntry> entries = *m_project->escrowed();
        const auto entry = std::find_if(
            entries.begin(), entries.end(), [&](const EscrowEntry& e) { return e.job == id; });
        return entry == entries.end() ? std::optional(-1.0) : entry->estimateUsd;
    };
    EXPECT_EQ(estimateOf(QStringLiteral("4K")), std::nullopt);
    EXPECT_GT(estimateOf(QStringLiteral("1K")), 0.01);
}

TEST_F(Queue, SendsNothingThatItCannotPutOnRecord)
{
    m_project->failsToWrite = true;
    submit(QStringLiteral("a red door"), QStringLiteral("gemini"));
    ASSERT_TRUE(isOver(1));
    ASSERT_EQ(m_errors.size(), 1U);
    EXPECT_EQ(m_errors.front().code, ErrorCode::Unwritable);
    EXPECT_TRUE(m_client.requests().empty());
}

TEST_F(Queue, AReplyThatTheDiskDoesNotTakeGoesThereWithItsVersion)
{
    const QByteArray body = geminiReply(photo({1024, 768}));
    m_client.answer({.status = 200, .body = body});
    m_project->takesNoBlobs = true;
    submit(QStringLiteral("a red door"), QStringLiteral("gemini"));
    ASSERT_TRUE(isOver(1));
    ASSERT_EQ(m_results.size(), 1U) << m_errors.front().english().toStdString();
    EXPECT_EQ(m_results.front().origin.reply, contentHash(body));
    EXPECT_TRUE(std::ranges::count(m_results.front().bytes, body) == 1);
}

TEST_F(Queue, SendsNothingToAHostThatNobodyAgreedTo)
{
    for (const PictureTravel travel : {PictureTravel::Inline, PictureTravel::Files}) {
        const auto queue = queueThatMayGoTo(QStringLiteral("example.org"));
        m_errors.clear();
        queue->submit({.prompt = QStringLiteral("a red door"),
                       .provider = QStringLiteral("gemini"),
                       .travel = travel},
                      m_base,
                      m_canvas);
        ASSERT_TRUE(isOver(1));
        ASSERT_EQ(m_errors.size(), 1U);
        EXPECT_EQ(m_errors.front().code, ErrorCode::Denied);
        EXPECT_TRUE(m_errors.front().english().contains(u"generativelanguage.googleapis.com"));
        EXPECT_TRUE(m_client.requests().empty());
        EXPECT_TRUE(m_project->escrowStates().empty());
    }
    const auto local = queueThatMayGoTo(QStringLiteral("example.org"));
    local->submit({.prompt = QStringLiteral("brighten"), .provider = QStringLiteral("offline")},
                  m_base,
                  m_canvas);
    ASSERT_TRUE(spinUntil([&] { return m_results.size() == 1; }));

    const auto queue = queueThatMayGoTo(QStringLiteral("generativelanguage.googleapis.com"));
    m_client.answer({.status = 200, .body = geminiReply(opaqueNoise({1200, 896}))});
    queue->submit({.prompt = QStringLiteral("a red door"), .provider = QStringLiteral("gemini")},
                  m_base,
                  m_canvas);
    ASSERT_TRUE(spinUntil([&] { return m_results.size() == 2; }));
    EXPECT_EQ(m_client.requests().size(), 1U);
}

TEST_F(Queue, TellsOfAFailureAndGoesOnWithTheNext)
{
    m_client.answer(
        {.status = 429,
         .body = R"({"error":{"code":429,"message":"slow down","status":"RESOURCE_EXHAUSTED"}})"});
    const JobId failing = submit(QStringLiteral("a red door"), QStringLiteral("gemini"));
    submit(QStringLiteral("brighten"), QStringLiteral("offline"));
    ASSERT_TRUE(isOver(2));
    ASSERT_EQ(m_errors.size(), 1U);
    EXPECT_EQ(m_errors.front().code, ErrorCode::Exhausted);
    EXPECT_EQ(m_errors.front().providerStatus, 429);
    ASSERT_EQ(m_queue.jobs().size(), 1U);
    EXPECT_EQ(m_queue.jobs().front().id, failing);
    EXPECT_EQ(m_queue.jobs().front().state, JobState::Failed);
    m_queue.cancel(failing);
    EXPECT_TRUE(m_queue.jobs().empty());
}

TEST_F(Queue, SendsAgainWhatNeverArrivedAndCountsIt)
{
    m_client.fail({.code = ErrorCode::Unreachable, .what = {"No way there."}});
    m_client.answer({.status = 200, .body = geminiReply(opaqueNoise({1200, 896}))});
    m_queue.submit({.prompt = QStringLiteral("a red door"),
                    .provider = QStringLiteral("gemini"),
                    .repeats = 1},
                   m_base,
                   m_canvas);
    ASSERT_TRUE(isOver(1));
    ASSERT_EQ(m_results.size(), 1U) << m_errors.front().english().toStdString();
    EXPECT_EQ(m_client.requests().size(), 2U);
    EXPECT_EQ(m_results.front().origin.recipe.at("attempts"), 2);
}

TEST_F(Queue, AsksForAKeyAnewThatWasTurnedAway)
{
    m_client.answer({.status = 401, .body = R"({"error":{"code":401}})"});
    m_client.answer({.status = 200, .body = geminiReply(opaqueNoise({1200, 896}))});
    const auto queue = queueWithKeys({"old", "new", "newer"});
    ASSERT_TRUE(isOver(1));
    ASSERT_EQ(m_results.size(), 1U) << m_errors.front().english().toStdString();
    EXPECT_EQ(keysSent(), (QByteArrayList{"old", "new"}));
    expectOneRefusedAndOneSettled();
}

TEST_F(Queue, AsksForAKeyAnewOnceAndOnlyForAnother)
{
    for (int i = 0; i < 3; ++i)
        m_client.answer({.status = 401, .body = R"({"error":{"code":401}})"});
    const auto queue = queueWithKeys({"old", "new", "newer"});
    ASSERT_TRUE(isOver(1));
    EXPECT_EQ(keysSent(), (QByteArrayList{"old", "new"}));
    const auto sameKey = queueWithKeys({"same"});
    ASSERT_TRUE(isOver(2));
    EXPECT_EQ(m_client.requests().size(), 3U);
    EXPECT_EQ(m_errors.back().code, ErrorCode::Denied);
}

TEST_F(Queue, AsksForNoKeyAnewWhereTheWorkMayHaveBeenDone)
{
    // A refusal inside of a success: the service has looked at the edit.
    m_client.answer({.status = 200, .body = R"({"error":{"code":401,"message":"no"}})"});
    const auto queue = queueWithKeys({"old", "new"});
    ASSERT_TRUE(isOver(1));
    EXPECT_EQ(keysSent(), QByteArrayList{"old"});
    EXPECT_EQ(m_errors.front().code, ErrorCode::Denied);
}

TEST_F(Queue, ClosesTheRecordOfARequestThatAnExchangeRepeats)
{
    // A token that is refused: the exchange has another one, and asks again.
    m_client.answer({.status = 401, .body = R"({"error":{"code":401}})"});
    m_client.answer({.status = 200, .body = R"({"access_token":"t2","expires_in":3600})"});
    m_client.answer({.status = 200, .body = geminiReply(opaqueNoise({1200, 896}))});
    const auto tokens = std::make_shared<TokenCache>();
    const Secret user(QByteArray(
        R"({"type":"authorized_user","client_id":"i","client_secret":"s","refresh_token":"r"})"));
    tokens->keep(nameOf(user), {Secret("t1"), tokens->now().addSecs(3600)});
    JobQueue queue({.pool = m_pool,
                    .disk = m_disk,
                    .client = m_client,
                    .catalogue = m_catalogue,
                    .endpoint = [&](const ProviderInfo&, const Cancel&) -> Result<Endpoint> {
                        return Endpoint{.baseUrl = QUrl(QStringLiteral("https://example.org")),
                                        .credentials = user,
                                        .project = QStringLiteral("p"),
                                        .location = QStringLiteral("global"),
                                        .tokens = tokens};
                    }},
                   m_project);
    QObject::connect(&queue, &JobQueue::produced, &m_queue, &JobQueue::produced);
    QObject::connect(&queue, &JobQueue::failed, &m_queue, &JobQueue::failed);
    queue.submit({.prompt = QStringLiteral("a red door"), .provider = QStringLiteral("vertex")},
                 m_base,
                 m_canvas);
    ASSERT_TRUE(isOver(1));
    ASSERT_EQ(m_results.size(), 1U) << m_errors.front().english().toStdString();
    expectOneRefusedAndOneSettled();
}

TEST_F(Queue, NeverRepeatsByItselfWhatMayHaveArrived)
{
    m_client.fail({.code = ErrorCode::Uncertain, .what = {"It was lost."}});
    m_queue.submit({.prompt = QStringLiteral("a red door"),
                    .provider = QStringLiteral("gemini"),
                    .repeats = 5},
                   m_base,
                   m_canvas);
    ASSERT_TRUE(isOver(1));
    EXPECT_EQ(m_errors.front().code, ErrorCode::Uncertain);
    EXPECT_EQ(m_client.requests().size(), 1U);
    ASSERT_TRUE(spinUntil([&] { return m_project->escrowStates().size() == 2; }));
    EXPECT_EQ(m_project->escrowStates().back(), RequestState::Uncertain);
}

TEST_F(Queue, ForgetsACancelledJobButNotThatItWasSent)
{
    m_client.stayQuiet();
    const JobId id = submit(QStringLiteral("a red door"), QStringLiteral("gemini"));
    ASSERT_TRUE(spinUntil([&] { return m_client.requests().size() == 1; }));
    EXPECT_TRUE(m_queue.jobs().front().wasSent);
    m_queue.cancel(id);
    EXPECT_TRUE(m_queue.jobs().empty());
    ASSERT_TRUE(spinUntil([&] { return m_project->escrowStates().size() == 2; }));
    spinFor(std::chrono::milliseconds(20));
    EXPECT_TRUE(m_results.empty());
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(Queue, RunsOneEditAtATimeInOrder)
{
    for (const char* prompt : {"brighten", "darken", "sepia"})
        submit(QString::fromLatin1(prompt), QStringLiteral("offline"));
    ASSERT_TRUE(isOver(3));
    ASSERT_EQ(m_results.size(), 3U);
    EXPECT_EQ(m_results[0].origin.label, QStringLiteral("brighten"));
    EXPECT_EQ(m_results[2].origin.label, QStringLiteral("sepia"));
}

TEST_F(Queue, NamesAProviderThatIsNotThere)
{
    submit(QStringLiteral("x"), QStringLiteral("nobody"));
    ASSERT_TRUE(isOver(1));
    ASSERT_EQ(m_errors.size(), 1U);
    EXPECT_EQ(m_errors.front().code, ErrorCode::NotFound);
}

TEST_F(Queue, GoesQuietlyWithWorkUnderWay)
{
    submit(QStringLiteral("brighten"), QStringLiteral("offline"));
    spinFor(std::chrono::milliseconds(1));
}
