// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keytest.h"
#include "fakeprovider/fakeservice.h"
#include "support/eventloop.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A provider, its variables, and what its key is tested with.
struct Tested {
    const char* provider;
    const char* keyVariable;
    const char* baseVariable;
    const char* path;
};

void PrintTo(const Tested& tested, std::ostream* stream)
{
    *stream << tested.provider;
}

class TestOfAKey : public testing::TestWithParam<Tested> {
protected:
    TestOfAKey()
    {
        needApplication();
        for (const char* variable : {"RATOON_OFFLINE", "DBUS_SESSION_BUS_ADDRESS"})
            qunsetenv(variable);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        EXPECT_TRUE(m_service.listen());
        qputenv(GetParam().baseVariable, m_service.baseUrl().toEncoded());
        m_services = std::make_unique<Services>(Services::make(Places::below(m_folder.path())));
        m_services->asksConsent = false;
    }
    ~TestOfAKey() override
    {
        qunsetenv(GetParam().keyVariable);
        qunsetenv(GetParam().baseVariable);
    }

    Result<void> tested(const char* key)
    {
        qputenv(GetParam().keyVariable, key);
        std::optional<Result<void>> result;
        const KeyTest test(*m_services,
                           *m_services->catalogue.find(QString::fromLatin1(GetParam().provider)),
                           [&](Result<void> end) { result = std::move(end); });
        EXPECT_FALSE(result);
        EXPECT_TRUE(spinUntil([&] { return result.has_value(); }));
        return result.value_or(Result<void>());
    }

    QTemporaryDir m_folder;
    FakeService m_service{{}};
    std::unique_ptr<Services> m_services;
};

INSTANTIATE_TEST_SUITE_P(
    OfEveryService,
    TestOfAKey,
    testing::Values(
        Tested{"gemini", "GEMINI_API_KEY", "GOOGLE_GEMINI_BASE_URL", "/v1beta/models"},
        Tested{"vertex",
               "GOOGLE_API_KEY",
               "GOOGLE_VERTEX_BASE_URL",
               "/v1beta1/publishers/google/models/gemini-nano-banana-2.1:countTokens"},
        Tested{"cometapi", "COMETAPI_KEY", "COMETAPI_BASE_URL", "/v1beta/models"},
        Tested{"openrouter", "OPENROUTER_API_KEY", "OPENROUTER_BASE_URL", "/api/v1/key"},
        Tested{"openai", "OPENAI_API_KEY", "OPENAI_BASE_URL", "/v1/models"}));

}  // namespace

TEST_P(TestOfAKey, TellsGoodFromBadAndIsNeverAGeneration)
{
    const auto good = tested("good-key");
    EXPECT_TRUE(good) << good.error().english().toStdString();
    EXPECT_EQ(m_service.server().lastRequest().path(), GetParam().path);
    const auto bad = tested("an-INVALID-key");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::Denied);
    EXPECT_FALSE(bad.error().english().contains(QLatin1String("an-INVALID-key")));
    EXPECT_EQ(m_service.server().requestCount(), 2);
    EXPECT_EQ(m_service.generationCount(), 0);
}

TEST_P(TestOfAKey, OpensNoSocketOffline)
{
    *m_services->offline = true;
    const auto refused = tested("good-key");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unreachable);
    EXPECT_EQ(m_service.server().requestCount(), 0);
}
