// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/session.h"
#include "edit/intentjson.h"
#include "storage/database.h"
#include "support/eventloop.h"
#include "support/geminianswer.h"
#include "support/pictures.h"
#include "support/scriptedclient.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A program that ends without warning, and the one that is started after it.
class LeftOrders : public testing::Test {
protected:
    LeftOrders()
    {
        needApplication();
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("GEMINI_API_KEY", "key");
        start();
        m_session = sessionOf(
            *m_services,
            *openedImage(m_services->places, photo({160, 120}), QStringLiteral("picture")));
    }
    ~LeftOrders() override { qunsetenv("GEMINI_API_KEY"); }

    void start()
    {
        m_services = std::make_unique<Services>(Services::make(Places::below(m_folder.path())));
        m_services->asksConsent = false;
        auto client = std::make_unique<ScriptedClient>();
        m_client = client.get();
        m_services->client = std::move(client);
    }
    void ask(const char* prompt, const Mask& where = {})
    {
        EditIntent intent{.prompt = QString::fromLatin1(prompt),
                          .provider = QStringLiteral("gemini")};
        if (!where.isNull()) intent.where = where;
        m_session->applyEdit(std::move(intent));
    }
    void settle() const
    {
        bool isDone = false;
        const Ticket ticket = m_services->disk->run([](const Cancel&) {}, [&] { isDone = true; });
        ASSERT_TRUE(spinUntil([&] { return isDone; }));
    }
    /// What is on disk at this moment is all that the next run has.
    void dieAndComeBack()
    {
        settle();
        m_session.reset();
        start();
        const auto left = leftovers(m_services->places.state);
        ASSERT_EQ(left.size(), 1U);
        auto opened = recovered(left.front().workingCopy);
        ASSERT_TRUE(opened) << opened.error().english().toStdString();
        m_session = sessionOf(*m_services, std::move(*opened));
        settle();
        QCoreApplication::processEvents();
    }
    /// Whoever sent the requests of the ledger is gone.
    void endSenders() const
    {
        auto ledger = Database::open(m_services->places.ledgerFile(), Database::Access::Shared);
        ASSERT_TRUE(ledger && ledger->run("UPDATE request SET process = ''"));
    }
    using Fate = LeftOrder::Fate;
    std::vector<std::pair<QString, Fate>> left() const
    {
        std::vector<std::pair<QString, Fate>> found;
        for (const LeftOrder& each : m_session->leftOrders())
            found.emplace_back(each.order.intent.prompt, each.fate);
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Services> m_services;
    ScriptedClient* m_client = nullptr;
    std::unique_ptr<Session> m_session;
};

}  // namespace

TEST_F(LeftOrders, WaitForTheUserAndAreNeverSentByThemselves)
{
    m_client->stayQuiet();
    ask("sent");
    const Mask where = Mask::rectangle({160, 120}, {10, 10, 50, 40});
    ask("waiting", where);
    ASSERT_TRUE(spinUntil([&] { return m_client->requests().size() == 1; }));
    dieAndComeBack();
    EXPECT_EQ(left(),
              (std::vector<std::pair<QString, Fate>>{{QStringLiteral("sent"), Fate::Unknown},
                                                     {QStringLiteral("waiting"), Fate::Waiting}}));
    EXPECT_EQ(m_session->leftOrders().back().order.intent.where, where);
    EXPECT_TRUE(m_session->jobs().empty());
    EXPECT_TRUE(m_client->requests().empty());

    m_client->stayQuiet();
    m_session->resume(m_session->leftOrders().back().order.job);
    ASSERT_TRUE(spinUntil([&] { return m_client->requests().size() == 1; }));
    EXPECT_EQ(left().size(), 1U);
    m_session->forget(m_session->leftOrders().front().order.job);
    m_session->cancelJob(m_session->jobs().front().id);
    dieAndComeBack();
    EXPECT_TRUE(left().empty());
}

TEST_F(LeftOrders, WhoseReplyCameAreShownWithoutBeingSent)
{
    // Ends between the reply's arrival on disk and its version.
    const QByteArray body = geminiAnswer(opaqueNoise({160, 120})).body;
    const JobId job = JobId::make();
    const VersionId base = m_session->document().head();
    auto project = createProject(m_services->places.state,
                                 *m_session->document().tree().find(base),
                                 m_session->document().canvas(),
                                 {});
    ASSERT_TRUE(project);
    const Order order{
        job, base, {.prompt = QStringLiteral("answered"), .provider = QStringLiteral("gemini")}};
    ASSERT_TRUE(keepOrder(**project, order));
    const auto hash = (*project)->keepBlob(body);
    ASSERT_TRUE(hash);
    ASSERT_TRUE((*project)->escrow({.job = job,
                                    .base = base,
                                    .state = RequestState::Received,
                                    .provider = QStringLiteral("gemini"),
                                    .sentAt = QDateTime::currentDateTimeUtc(),
                                    .reply = *hash}));
    const LedgerEntry asked{.job = job,
                            .provider = QStringLiteral("gemini"),
                            .sentAt = QDateTime::currentDateTimeUtc()};
    ASSERT_TRUE(m_services->ledger->reserve(asked));
    ASSERT_TRUE(m_services->ledger->received(asked.id));
    endSenders();
    project->reset();
    m_session->forget();
    settle();
    dieAndComeBack();
    ASSERT_EQ(
        left(),
        (std::vector<std::pair<QString, Fate>>{{QStringLiteral("answered"), Fate::Answered}}));
    std::vector<VersionId> proposed;
    QObject::connect(m_session.get(), &Session::proposed, m_session.get(), [&](VersionId id) {
        proposed.push_back(id);
    });
    m_session->resume(job);
    ASSERT_TRUE(spinUntil([&] { return proposed.size() == 1; }));
    EXPECT_EQ(m_session->document().tree().find(proposed.front())->origin.reply, *hash);
    EXPECT_TRUE(m_client->requests().empty());
    EXPECT_TRUE(left().empty());
    settle();
    const auto ledger = m_services->ledger->entries();
    ASSERT_TRUE(ledger);
    ASSERT_EQ(ledger->size(), 1U);
    EXPECT_EQ(ledger->front().state, RequestState::Settled);
    EXPECT_EQ(ledger->front().basis, QStringLiteral("priced"));
    dieAndComeBack();
    EXPECT_TRUE(left().empty());
}

TEST_F(LeftOrders, AreNoneOfEditsThatRunInAnotherWindow)
{
    m_client->stayQuiet();
    ask("sent");
    ASSERT_TRUE(spinUntil([&] { return m_client->requests().size() == 1; }));
    const QString path = m_folder.filePath(QStringLiteral("a.ratoon"));
    bool isSaved = false;
    m_session->save(path, [&](const Result<void>& done) { isSaved = done.has_value(); });
    ASSERT_TRUE(spinUntil([&] { return isSaved; }));

    const auto other = openProject(m_folder.filePath(QStringLiteral("other")), path);
    ASSERT_TRUE(other);
    const auto running = leftOrders(**other, m_services->ledger.get());
    ASSERT_TRUE(running);
    EXPECT_TRUE(running->empty()) << "its reply may still come";
    endSenders();
    const auto left = leftOrders(**other, m_services->ledger.get());
    ASSERT_TRUE(left);
    ASSERT_EQ(left->size(), 1U);
    EXPECT_EQ(left->front().fate, Fate::Unknown);
}

TEST_F(LeftOrders, AreNoneOfEditsThatEnded)
{
    m_client->answer(geminiAnswer(opaqueNoise({160, 120})));
    bool isOver = false;
    QObject::connect(m_session.get(), &Session::proposed, m_session.get(), [&] { isOver = true; });
    ask("done");
    ASSERT_TRUE(spinUntil([&] { return isOver; }));
    m_client->answer({.status = 400, .body = "{}"});
    ask("failed");
    ASSERT_TRUE(spinUntil([&] {
        const auto jobs = m_session->jobs();
        return !jobs.empty() && jobs.back().state == JobState::Failed;
    }));
    settle();
    dieAndComeBack();
    EXPECT_TRUE(left().empty());
}

TEST(IntentJson, IsAllOfAnIntent)
{
    EditIntent intent{
        .prompt = QStringLiteral("æ “red” door"),
        .provider = QStringLiteral("gemini"),
        .model = QStringLiteral("m"),
        .where = ellipseMask({300, 200}),
        .feather = 7.5,
        .references = {{.name = QStringLiteral("cup"),
                        .role = ReferenceRole::Style,
                        .image = {.bytes = "\x89PNG", .mime = "image/png", .size = {3, 4}}}},
        .ratio = QStringLiteral("3:2"),
        .tier = QStringLiteral("2K"),
        .without = {LayerId::make()},
        .route = QStringLiteral("chat"),
        .stream = true,
        .travel = PictureTravel::Files,
        .timeout = std::chrono::milliseconds(1500),
        .repeats = 2,
        .budgetUsd = 0.25};
    intent.graft.scope = Scope::Local;
    intent.graft.include = ellipseMask({30, 20});
    const auto back = intentFrom(toJson(intent));
    ASSERT_TRUE(back) << back.error().english().toStdString();
    EXPECT_EQ(toJson(*back), toJson(intent));
    EXPECT_EQ(back->where, intent.where);
    EXPECT_EQ(back->graft, intent.graft);
    EXPECT_EQ(back->references.front().image.bytes, intent.references.front().image.bytes);
    EXPECT_FALSE(intentFrom(Json::object()));
    EXPECT_FALSE(intentFrom(Json::array()));
}
