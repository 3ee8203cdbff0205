// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/repeating.h"
#include "jobs/requestgate.h"
#include "support/eventloop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

using namespace ratoon;
using namespace ratoon::test;
using namespace std::chrono_literals;
using testing::ElementsAre;

namespace {

class Gate : public testing::Test {
protected:
    Gate() { needApplication(); }

    void ask(int name, const char* host = "a")
    {
        m_turns[name] =
            m_gate.take(QString::fromLatin1(host), [this, name] { m_let.push_back(name); });
    }

    std::vector<int> let()
    {
        spinFor(5ms);
        return m_let;
    }

    RequestGate m_gate;
    std::map<int, RequestGate::Turn> m_turns;
    std::vector<int> m_let;
};

Error answered(int status, std::optional<double> retryAfter = {})
{
    return {.code = status == 429 ? ErrorCode::Exhausted : ErrorCode::Uncertain,
            .what = {"x"},
            .providerStatus = status,
            .retryAfter = retryAfter};
}

}  // namespace

TEST_F(Gate, LetsInAFewAtATimeInTheirOrder)
{
    for (const int name : {1, 2, 3, 4}) ask(name);
    for (const int name : {5, 6}) ask(name, "b");
    EXPECT_THAT(let(), ElementsAre(1, 2, 3, 5));
    m_turns.erase(2);
    EXPECT_THAT(let(), ElementsAre(1, 2, 3, 5, 4));
    m_turns.erase(5);
    m_turns.erase(1);
    EXPECT_THAT(let(), ElementsAre(1, 2, 3, 5, 4, 6));
}

TEST_F(Gate, ForgetsWhoGoesAway)
{
    for (const int name : {1, 2, 3, 4}) ask(name);
    m_turns.erase(4);
    m_turns.erase(1);
    EXPECT_THAT(let(), ElementsAre(2, 3));
}

TEST_F(Gate, LetsAHostRestThatKeepsFailing)
{
    for (int name = 0; name < 5; ++name) {
        ask(name);
        let();
        m_turns[name].tell(false);
        m_turns.erase(name);
    }
    ask(10);
    ask(11, "b");
    EXPECT_THAT(let(), ElementsAre(0, 1, 2, 3, 4, 11));
}

TEST(Breaker, ClosesAfterFiveFailuresForLongerAndLonger)
{
    Breaker breaker;
    for (int i = 0; i < 4; ++i) breaker.failed(0ms);
    EXPECT_FALSE(breaker.closedUntil(0ms));
    EXPECT_FALSE(breaker.wantsProbe());
    breaker.failed(0ms);
    EXPECT_TRUE(breaker.wantsProbe());
    EXPECT_EQ(breaker.closedUntil(0ms), 30s);
    EXPECT_FALSE(breaker.closedUntil(30s));
    breaker.failed(30s);
    EXPECT_EQ(breaker.closedUntil(31s), 90s);
    for (int i = 0; i < 20; ++i) breaker.failed(90s);
    EXPECT_EQ(breaker.closedUntil(91s), 390s);
    breaker.succeeded();
    EXPECT_FALSE(breaker.closedUntil(91s));
}

TEST(Repeating, IsForWhatSurelyHadNoEffectAndNotSoonerThanAsked)
{
    const Error unreachable{.code = ErrorCode::Unreachable, .what = {"x"}};
    EXPECT_EQ(pauseBeforeRepeat(unreachable, 1, 0, 0), std::nullopt);
    EXPECT_EQ(pauseBeforeRepeat(unreachable, 1, 2, 0), 1s);
    EXPECT_EQ(pauseBeforeRepeat(unreachable, 2, 2, 0.5), 2500ms);
    EXPECT_EQ(pauseBeforeRepeat(unreachable, 3, 2, 0), std::nullopt);
    for (const int status : {429, 503}) {
        EXPECT_EQ(pauseBeforeRepeat(answered(status, 53.0), 1, 2, 0), 53s);
        EXPECT_GE(pauseBeforeRepeat(answered(status, 53.0), 1, 2, 1), 53s);
        EXPECT_EQ(pauseBeforeRepeat(answered(status, 121.0), 1, 2, 0), std::nullopt);
        EXPECT_EQ(pauseBeforeRepeat(answered(status), 1, 2, 0), std::nullopt);
    }
    const Error uncertain{.code = ErrorCode::Uncertain, .what = {"x"}, .retryAfter = 1.0};
    EXPECT_EQ(pauseBeforeRepeat(uncertain, 1, 9, 0), std::nullopt);
    for (const int status : {408, 500, 502, 504})
        EXPECT_EQ(pauseBeforeRepeat(answered(status, 1.0), 1, 9, 0), std::nullopt) << status;
}

TEST(Repeating, KnowsWhatWasSurelyNotBilled)
{
    for (const int status : {400, 401, 403, 404, 413, 422, 429})
        EXPECT_TRUE(isWithoutEffect(answered(status))) << status;
    for (const int status : {200, 408, 409, 499, 500, 502, 503, 504})
        EXPECT_FALSE(isWithoutEffect(answered(status))) << status;
    EXPECT_TRUE(isWithoutEffect(answered(503, 2.0)));
    EXPECT_FALSE(isWithoutEffect({.code = ErrorCode::Malformed, .what = {"x"}}));
}
