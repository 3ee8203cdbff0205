// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyring.h"
#include "app/networkswitch.h"
#include "app/services.h"
#include "app/settings.h"
#include "app/spending.h"
#include "support/eventloop.h"
#include "support/scriptedclient.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;
using namespace std::chrono_literals;

namespace {

class Keys : public testing::Test {
protected:
    Keys()
    {
        needApplication();
        for (const char* variable :
             {"TEST_KEY", "TEST_BASE", "RATOON_OFFLINE", "DBUS_SESSION_BUS_ADDRESS"})
            qunsetenv(variable);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }
    ~Keys() override
    {
        for (const char* variable : {"TEST_KEY", "TEST_BASE"}) qunsetenv(variable);
    }

    void settings(const Json& json) const { ASSERT_TRUE(writeJsonFile(file(), json)); }
    QString file() const { return m_folder.filePath(QStringLiteral("settings.json")); }
    void command(const QStringList& words, const char* origin = "https://example.org") const
    {
        Json list = Json::array();
        for (const QString& word : words) list.push_back(toJson(word));
        settings({{"credential_commands", {{"test", {{"command", list}, {"origin", origin}}}}}});
    }
    QByteArray key()
    {
        const auto endpoint = m_keys.endpoint(m_info);
        return endpoint ? endpoint->key.reveal() : QByteArray();
    }

    QTemporaryDir m_folder;
    ProviderInfo m_info{.id = QStringLiteral("test"),
                        .name = QStringLiteral("Test"),
                        .keyVariables = {QStringLiteral("TEST_KEY")},
                        .baseUrlVariable = QStringLiteral("TEST_BASE"),
                        .defaultBaseUrl = QUrl(QStringLiteral("https://example.org"))};
    KeyRing m_keys{file()};
};

QStringList shell(const char* script)
{
    return {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script)};
}

CommandLimits hasty()
{
    return {.time = 300ms, .bytes = 1000};
}

}  // namespace

TEST_F(Keys, ComeFromTheCommandThenTheEnvironmentThenWhatWasTyped)
{
    EXPECT_EQ(m_keys.endpoint(m_info).error().code, ErrorCode::Denied);
    EXPECT_EQ(m_keys.source(m_info), KeySource::None);
    m_keys.type(m_info, Secret("typed"));
    EXPECT_EQ(key(), "typed");
    EXPECT_EQ(m_keys.source(m_info), KeySource::Typed);
    qputenv("TEST_KEY", "environment");
    EXPECT_EQ(key(), "environment");
    EXPECT_EQ(m_keys.source(m_info), KeySource::Environment);
    command({QStringLiteral("echo"), QStringLiteral("command")});
    EXPECT_EQ(key(), "command");
    EXPECT_EQ(m_keys.source(m_info), KeySource::Command);
}

TEST_F(Keys, OfACommandGoToItsOriginOnly)
{
    command({QStringLiteral("echo"), QStringLiteral("command")});
    for (const char* elsewhere :
         {"https://example.net", "https://example.org:8443", "http://127.0.0.1:80"}) {
        qputenv("TEST_BASE", elsewhere);
        EXPECT_EQ(m_keys.endpoint(m_info).error().code, ErrorCode::Denied) << elsewhere;
    }
    qputenv("TEST_BASE", "https://example.org:443/v2");
    EXPECT_EQ(key(), "command");
}

TEST_F(Keys, OfACommandAreAskedForOnceInAWhile)
{
    const QString count = m_folder.filePath(QStringLiteral("count"));
    command({QStringLiteral("sh"),
             QStringLiteral("-c"),
             QStringLiteral("echo x >> '%1'; echo key").arg(count)});
    EXPECT_EQ(key(), "key");
    EXPECT_EQ(key(), "key");
    QFile file(count);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "x\n");
    m_keys.forgetCommand(m_info);
    EXPECT_EQ(key(), "key");
    EXPECT_EQ(file.readAll(), "x\n");
}

TEST_F(Keys, OfGoogleCloudAreTokensThatACommandPrints)
{
    static constexpr std::array variables = {
        "GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION", "GOOGLE_APPLICATION_CREDENTIALS"};
    for (const char* variable : variables) qunsetenv(variable);
    m_info.isOnGoogleCloud = true;
    m_info.defaultBaseUrl.clear();
    EXPECT_EQ(m_keys.source(m_info), KeySource::None);
    command({QStringLiteral("echo"), QStringLiteral("token")}, "");
    EXPECT_EQ(m_keys.source(m_info), KeySource::Command);
    EXPECT_TRUE(m_keys.endpoint(m_info).error().english().contains(u"project"));
    qputenv("GOOGLE_CLOUD_PROJECT", "p");
    qputenv("GOOGLE_CLOUD_LOCATION", "europe-west4");
    const auto endpoint = m_keys.endpoint(m_info);
    ASSERT_TRUE(endpoint) << endpoint.error().english().toStdString();
    EXPECT_EQ(endpoint->token.reveal(), "token");
    EXPECT_TRUE(endpoint->key.isEmpty());
    EXPECT_TRUE(endpoint->isRenewable);
    EXPECT_EQ(endpoint->project, QStringLiteral("p"));
    EXPECT_EQ(endpoint->baseUrl.host(), QStringLiteral("europe-west4-aiplatform.googleapis.com"));
    // Another host gets it only if the settings name that host.
    qputenv("TEST_BASE", "https://example.net");
    EXPECT_EQ(m_keys.endpoint(m_info).error().code, ErrorCode::Denied);
    command({QStringLiteral("echo"), QStringLiteral("token")}, "https://example.net");
    EXPECT_EQ(m_keys.endpoint(m_info)->baseUrl.host(), QStringLiteral("example.net"));
    for (const char* variable : variables) qunsetenv(variable);
}

TEST_F(Keys, AreNotTakenFromSettingsThatMakeNoSense)
{
    qputenv("TEST_KEY", "environment");
    settings({{"credential_commands", {{"test", {{"command", "echo key"}}}}}});
    EXPECT_EQ(m_keys.endpoint(m_info).error().code, ErrorCode::Denied);
}

TEST_F(Keys, AreNotEvenLookedForOffline)
{
    qputenv("TEST_KEY", "environment");
    settings({{"offline", true}});
    EXPECT_EQ(m_keys.endpoint(m_info).error().english(), switchedOffline().english());
    settings({{"offline", false}});
    EXPECT_EQ(key(), "environment");
}

TEST(CredentialCommand, PrintsAKeyAndNothingElseIsTaken)
{
    const auto key = [](const char* script) { return keyFromCommand({.words = shell(script)}); };
    EXPECT_EQ(key("printf 'a-key\\nmore\\n'")->reveal(), "a-key");
    EXPECT_EQ(key("cat; echo key")->reveal(), "key");  // its input is empty
    for (const char* bad :
         {"exit 1", "echo key; exit 1", "echo", "kill -9 $$", "echo SECRET >&2"}) {
        const auto failed = key(bad);
        ASSERT_FALSE(failed) << bad;
        EXPECT_EQ(failed.error().code, ErrorCode::Denied);
        EXPECT_FALSE(failed.error().english().contains(u"SECRET"));
    }
    EXPECT_FALSE(keyFromCommand({.words = {QStringLiteral("/no/such/program")}}));
}

TEST(CredentialCommand, SeesNoKeyOfTheEnvironment)
{
    qputenv("OTHER_API_KEY", "CANARY");
    const auto seen = keyFromCommand({.words = shell("env | grep -c CANARY; true")});
    qunsetenv("OTHER_API_KEY");
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->reveal(), "0");
}

TEST(CredentialCommand, IsBoundedInTimeAndOutputAndCanBeCancelled)
{
    EXPECT_FALSE(keyFromCommand({.words = shell("sleep 30; echo key")}, {}, hasty()));
    EXPECT_FALSE(keyFromCommand({.words = shell("yes")}, {}, {.time = 20s, .bytes = 1000}));
    Cancel cancel;
    cancel.request();
    const auto cancelled = keyFromCommand({.words = shell("sleep 30")}, cancel);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
}

TEST(NetworkSwitch, PassesNothingOnWhileItIsOff)
{
    needApplication();
    auto inner = std::make_unique<ScriptedClient>();
    ScriptedClient& client = *inner;
    client.answer({.status = 200});
    const auto offline = std::make_shared<std::atomic<bool>>(true);
    NetworkSwitch network(std::move(inner), offline);
    std::optional<Result<net::Response>> answer;
    const auto done = [&](Result<net::Response> response) { answer = std::move(response); };
    const auto refused = network.send({}, done);
    EXPECT_FALSE(answer);
    ASSERT_TRUE(spinUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error().code, ErrorCode::Unreachable);
    EXPECT_TRUE(client.requests().empty());
    answer.reset();
    *offline = false;
    const auto call = network.send({}, done);
    ASSERT_TRUE(spinUntil([&] { return answer.has_value(); }));
    EXPECT_TRUE(answer->has_value());
}

TEST(Spending, HasNoLimitWithoutSettingsAndNoneIsLostToBrokenOnes)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.json"));
    EXPECT_FALSE(capsIn(file)->any());
    const SpendingCaps caps{.edit = 0.1, .day = 5, .allowsUnknown = true};
    ASSERT_TRUE(writeJsonFile(file, {{"spending", capsToJson(caps)}}));
    const auto read = capsIn(file);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->edit, 0.1);
    EXPECT_EQ(read->document, std::nullopt);
    EXPECT_EQ(read->day, 5);
    EXPECT_TRUE(read->allowsUnknown);
    for (const Json& broken : {Json{{"spending", 5}},
                               Json{{"spending", {{"day", "5"}}}},
                               Json{{"spending", {{"day", -1}}}}}) {
        ASSERT_TRUE(writeJsonFile(file, broken));
        EXPECT_EQ(capsIn(file).error().code, ErrorCode::OverBudget);
    }
}
