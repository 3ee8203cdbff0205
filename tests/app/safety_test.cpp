// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "app/releasing.h"
#include "app/safetyrules.h"
#include "app/session.h"
#include "app/settings.h"
#include "edit/regraft.h"
#include "fakeprovider/fakeservice.h"
#include "support/eventloop.h"
#include "support/pictures.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A document, and a service with a moderation endpoint, both on this machine.
class Safety : public testing::Test {
protected:
    Safety()
    {
        needApplication();
        EXPECT_TRUE(m_service.listen());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("GEMINI_API_KEY", "CANARY-key-1234567890");
        qputenv("GOOGLE_GEMINI_BASE_URL", m_service.baseUrl().toEncoded());
        m_services = std::make_unique<Services>(Services::make(Places::below(m_folder.path())));
        m_services->asksConsent = false;
        m_session = sessionOf(
            *m_services,
            *openedImage(m_services->places, photo({160, 120}), QStringLiteral("picture")));
        QObject::connect(m_session.get(),
                         &Session::proposed,
                         m_session.get(),
                         [this](VersionId id) { m_proposed.push_back(id); });
        QObject::connect(m_session.get(),
                         &Session::heldBack,
                         m_session.get(),
                         [this](VersionId id, const HeldBack& held) {
                             m_held = held;
                             m_heldVersion = id;
                         });
        QObject::connect(m_session.get(),
                         &Session::jobFailed,
                         m_session.get(),
                         [this](JobId, const Error& error) { m_error = error; });
    }
    ~Safety() override
    {
        m_session->close();
        qunsetenv("GEMINI_API_KEY");
        qunsetenv("GOOGLE_GEMINI_BASE_URL");
    }

    void rules(const SafetyRules& rules)
    {
        ASSERT_TRUE(writeJsonFile(m_services->places.settingsFile(), {{"safety", toJson(rules)}}));
    }
    QUrl endpoint() const
    {
        return m_service.baseUrl().resolved(QUrl(QStringLiteral("/v1/moderations")));
    }
    static QStringList shell(const char* script)
    {
        return {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script)};
    }

    /// Asks, and waits for whatever comes of it.
    void edit(const char* prompt)
    {
        m_error.reset();
        m_held.reset();
        const std::size_t before = m_proposed.size();
        m_session->applyEdit(
            {.prompt = QString::fromUtf8(prompt), .provider = QStringLiteral("gemini")});
        ASSERT_TRUE(spinUntil([&] { return m_error || m_held || m_proposed.size() > before; }));
    }
    void release(bool isAnyway)
    {
        m_error.reset();
        const std::size_t before = m_proposed.size();
        const auto releasing = m_session->release(m_heldVersion, isAnyway);
        QObject::connect(releasing.get(),
                         &Releasing::failed,
                         releasing.get(),
                         [this](const Error& error) { m_error = error; });
        ASSERT_TRUE(spinUntil([&] { return m_error || m_proposed.size() > before; }));
    }
    const Version& version(VersionId id) { return *m_session->document().tree().find(id); }

    QTemporaryDir m_folder;
    FakeService m_service{{.pictureSize = {160, 120}}};
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::vector<VersionId> m_proposed;
    std::optional<HeldBack> m_held;
    VersionId m_heldVersion;
    std::optional<Error> m_error;
};

}  // namespace

TEST_F(Safety, SendsNoPromptWithAWordOfTheList)
{
    rules({.words = {QStringLiteral("gun")}});
    edit("a g\u200bUN on the table");
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_error->code, ErrorCode::Refused);
    EXPECT_TRUE(m_error->english().contains(u"gun"));
    EXPECT_EQ(m_service.server().requestCount(), 0);
    edit("it has begun");
    EXPECT_EQ(m_proposed.size(), 1U);
}

TEST_F(Safety, AsksTheEndpointBeforeAnythingElse)
{
    rules({.endpoint = endpoint()});
    edit("something UNSAFE");
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_error->code, ErrorCode::Refused);
    EXPECT_TRUE(m_error->english().contains(u"violence"));
    EXPECT_EQ(m_service.generationCount(), 0);
    EXPECT_EQ(m_service.server().requestCount(), 1);
    EXPECT_EQ(m_service.server().lastRequest().header("Authorization"),
              "Bearer CANARY-key-1234567890");
    edit("something safe");
    EXPECT_EQ(m_proposed.size(), 1U);
}

TEST_F(Safety, SendsNothingIfNobodyCanLook)
{
    m_service.moderation().isBroken = true;
    rules({.endpoint = endpoint()});
    edit("a red door");
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_error->code, ErrorCode::Unreachable);
    rules({.endpoint = QUrl(QStringLiteral("http://127.0.0.1:1/v1/moderations"))});
    edit("a red door");
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_error->code, ErrorCode::Unreachable);
    for (const char* script : {"exit 2", "kill -9 $$", "yes"}) {
        rules({.command = shell(script)});
        edit("a red door");
        ASSERT_TRUE(m_error) << script;
        EXPECT_EQ(m_error->code, ErrorCode::Unreachable);
    }
    rules({.command = {QStringLiteral("/no/such/program")}});
    edit("a red door");
    ASSERT_TRUE(m_error);
    QFile settings(m_services->places.settingsFile());
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write("{broken");
    settings.close();
    edit("a red door");
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_service.generationCount(), 0);
}

TEST_F(Safety, HoldsAReplyBackSoThatNothingFindsIt)
{
    m_service.moderation().flagsPictures = true;
    rules({.endpoint = endpoint()});
    edit("a red door");
    ASSERT_TRUE(m_held);
    EXPECT_EQ(m_held->by, HeldBack::By::Endpoint);
    EXPECT_TRUE(m_held->wasJudged);
    EXPECT_TRUE(m_proposed.empty());
    EXPECT_TRUE(m_session->proposals().empty());
    const Version& held = version(m_heldVersion);
    EXPECT_TRUE(held.origin.reply.isEmpty());
    EXPECT_FALSE(keepsReply(held));
    EXPECT_EQ(m_session->heldBackIn(held.id), m_held);
    EXPECT_GT(held.origin.recipe.at("cost").at("usd"), 0.0);
    EXPECT_TRUE(held.origin.recipe.at("reply").at("sha256").is_null());
    Ledger ledger(m_services->places.ledgerFile());
    ASSERT_TRUE(spinUntil([&] {
        const auto entries = ledger.entries();
        return entries && entries->size() == 1 && entries->front().state == RequestState::Settled;
    }));

    // It stays where it is for as long as it is flagged, and is paid for once.
    release(false);
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_error->code, ErrorCode::Refused);
    m_service.moderation().flagsPictures = false;
    release(false);
    ASSERT_EQ(m_proposed.size(), 1U);
    EXPECT_TRUE(keepsReply(version(m_proposed.front())));
    EXPECT_EQ(version(m_proposed.front()).origin.recipe.at("cost").at("usd"), 0.0);
    EXPECT_EQ(m_service.generationCount(), 1);
}

TEST_F(Safety, ShowsWhatWasHeldBackOnlyIfTheRulesAllowIt)
{
    const QStringList command = shell("read line; case \"$line\" in *'\"kind\":\"reply\"'*) echo "
                                      "'too <b>red</b>'; exit 1;; esac");
    rules({.command = command, .mayShow = false});
    edit("a red door");
    ASSERT_TRUE(m_held);
    EXPECT_EQ(*m_held,
              (HeldBack{.by = HeldBack::By::Command, .what = QStringLiteral("too <b>red</b>")}));
    release(true);
    ASSERT_TRUE(m_error);
    EXPECT_EQ(m_error->code, ErrorCode::Refused);
    rules({.command = command});
    release(true);
    EXPECT_EQ(m_proposed.size(), 1U);
    EXPECT_EQ(m_service.generationCount(), 1);
}

TEST_F(Safety, HoldsAReplyBackThatNobodyCouldLookAt)
{
    rules({.command = shell("read line; case \"$line\" in *'\"kind\":\"reply\"'*) exit 9;; esac")});
    edit("a red door");
    ASSERT_TRUE(m_held);
    EXPECT_FALSE(m_held->wasJudged);
}

TEST(SafetyRules, SurviveARoundTripAndSenselessOnesAreNotNone)
{
    const SafetyRules rules{.words = {QStringLiteral("a b")},
                            .command = {QStringLiteral("p"), QStringLiteral("-x")},
                            .endpoint = QUrl(QStringLiteral("https://example.org/v1/moderations")),
                            .mayShow = false};
    EXPECT_EQ(*safetyRulesFrom(toJson(rules)), rules);
    for (const Json& bad : {Json(1),
                            Json{{"words", "gun"}},
                            Json{{"words", {1}}},
                            Json{{"command", "rm"}},
                            Json{{"endpoint", "http://example.org/x"}},
                            Json{{"endpoint", "nonsense"}}})
        EXPECT_FALSE(safetyRulesFrom(bad)) << bad.dump();
}
