// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/ledger.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

using namespace ratoon;
using namespace ratoon::test;

namespace {

LedgerEntry requestOf(std::optional<double> estimate, const SpendingCaps& caps = {})
{
    return {.job = JobId::make(),
            .document = VersionId(7),
            .provider = QStringLiteral("gemini"),
            .model = QStringLiteral("banana"),
            .host = QStringLiteral("example.org"),
            .sentAt = QDateTime::currentDateTimeUtc(),
            .estimateUsd = estimate,
            .caps = caps};
}

class Account : public testing::Test {
protected:
    QString file() const { return m_desk.path(QStringLiteral("ledger.sqlite")); }

    std::vector<LedgerEntry> entries() { return valueOf(Ledger(file()).entries()); }

    Desk m_desk;
    Ledger m_ledger{file()};
};

/// In a process of its own: reserves until the caps are in the way. Returns how often that went well.
int reserved(const QString& file, const SpendingCaps& caps)
{
    Ledger ledger(file);
    for (int count = 0;; ++count) {
        const auto done = ledger.reserve(requestOf(0.08, caps));
        if (!done) return done.error().code == ErrorCode::OverBudget ? count : 200;
    }
}

}  // namespace

TEST_F(Account, KeepsARequestFromItsSendingToItsEnd)
{
    const LedgerEntry request = requestOf(0.04);
    ASSERT_TRUE(succeeded(m_ledger.reserve(request)));
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries()[0].state, RequestState::Sent);
    EXPECT_TRUE(entries()[0].isUnderWay);
    EXPECT_FALSE(entries()[0].isUncertain());
    EXPECT_EQ(entries()[0].estimateUsd, 0.04);
    EXPECT_EQ(entries()[0].heldUsd(), reservationFor(0.04));
    ASSERT_TRUE(succeeded(m_ledger.received(request.id)));
    ASSERT_TRUE(succeeded(
        m_ledger.settle(request.id, RequestState::Settled, 0.05, QStringLiteral("reported"))));
    // What has ended stays as it ended.
    ASSERT_TRUE(succeeded(m_ledger.settle(request.id, RequestState::Failed, 0.0, {})));
    const LedgerEntry entry = entries()[0];
    EXPECT_EQ(entry.state, RequestState::Settled);
    EXPECT_EQ(entry.costUsd, 0.05);
    EXPECT_EQ(entry.basis, QStringLiteral("reported"));
    EXPECT_EQ(entry.job, request.job);
    EXPECT_EQ(entry.document, request.document);
    EXPECT_GT(entry.ended, entry.began);
    EXPECT_DOUBLE_EQ(valueOf(m_ledger.heldOn(entry.day)), 0.05);
}

TEST_F(Account, InventsNoCost)
{
    const LedgerEntry request = requestOf(std::nullopt);
    ASSERT_TRUE(succeeded(m_ledger.reserve(request)));
    ASSERT_TRUE(succeeded(m_ledger.settle(
        request.id, RequestState::Settled, std::nullopt, QStringLiteral("priced"))));
    EXPECT_EQ(entries()[0].estimateUsd, std::nullopt);
    EXPECT_EQ(entries()[0].costUsd, std::nullopt);
    EXPECT_EQ(entries()[0].basis, QString());
}

TEST_F(Account, HoldsEachCap)
{
    const double one = reservationFor(0.08);  // 0.10
    const LedgerEntry first = requestOf(0.08, {.edit = one, .document = 2 * one, .day = 3 * one});
    ASSERT_TRUE(succeeded(m_ledger.reserve(first)));
    LedgerEntry again = first;
    again.id = RequestId::make();
    EXPECT_EQ(m_ledger.reserve(again).error().code, ErrorCode::OverBudget);
    // What surely cost nothing makes room.
    ASSERT_TRUE(succeeded(m_ledger.settle(first.id, RequestState::Failed, 0.0, {})));
    ASSERT_TRUE(succeeded(m_ledger.reserve(again)));
    LedgerEntry other = requestOf(0.08, first.caps);
    ASSERT_TRUE(succeeded(m_ledger.reserve(other)));
    EXPECT_EQ(m_ledger.reserve(requestOf(0.08, first.caps)).error().code, ErrorCode::OverBudget);
    LedgerEntry elsewhere = requestOf(0.08, first.caps);
    elsewhere.document = VersionId(8);
    ASSERT_TRUE(succeeded(m_ledger.reserve(elsewhere)));
    LedgerEntry third = requestOf(0.08, first.caps);
    third.document = VersionId(9);
    const auto refused = m_ledger.reserve(third);
    ASSERT_EQ(refused.error().code, ErrorCode::OverBudget);
    EXPECT_TRUE(refused.error().english().contains(QStringLiteral("$0.300")))
        << refused.error().english().toStdString();
    EXPECT_TRUE(breachesIn(entries()).empty());
}

TEST_F(Account, LetsAnUnknownPricePassACapOnlyIfThatIsAllowed)
{
    const auto refused = m_ledger.reserve(requestOf(std::nullopt, {.day = 100}));
    EXPECT_EQ(refused.error().code, ErrorCode::OverBudget);
    EXPECT_TRUE(entries().empty());
    ASSERT_TRUE(
        succeeded(m_ledger.reserve(requestOf(std::nullopt, {.day = 100, .allowsUnknown = true}))));
    ASSERT_TRUE(succeeded(m_ledger.reserve(requestOf(std::nullopt))));
}

TEST_F(Account, CountsWhatMayHaveBeenBilled)
{
    const SpendingCaps caps{.day = reservationFor(0.08)};
    const LedgerEntry request = requestOf(0.08, caps);
    ASSERT_TRUE(succeeded(m_ledger.reserve(request)));
    ASSERT_TRUE(succeeded(m_ledger.settle(request.id, RequestState::Uncertain, std::nullopt, {})));
    EXPECT_TRUE(entries()[0].isUncertain());
    EXPECT_EQ(m_ledger.reserve(requestOf(0.08, caps)).error().code, ErrorCode::OverBudget);
}

TEST_F(Account, HoldsACapAgainstManyProcessesAtOnce)
{
    constexpr int processes = 6;
    const SpendingCaps caps{.day = 20 * reservationFor(0.08)};
    std::array<pid_t, processes> children{};
    for (pid_t& child : children) {
        child = ::fork();
        if (child == 0) ::_exit(reserved(file(), caps));
    }
    int count = 0;
    for (const pid_t child : children) {
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFEXITED(status));
        ASSERT_LT(WEXITSTATUS(status), 200);
        count += WEXITSTATUS(status);
    }
    EXPECT_EQ(count, 20);
    EXPECT_EQ(entries().size(), 20U);
    EXPECT_TRUE(breachesIn(entries()).empty());
    // Their processes are gone: nobody will say how these ended.
    for (const LedgerEntry& entry : entries()) EXPECT_TRUE(entry.isUncertain());
}

TEST_F(Account, IsCheckedByReplayingItAndFailsWhereACapWasPassed)
{
    const double one = reservationFor(0.08);
    const LedgerEntry first = requestOf(0.08, {.day = one});
    ASSERT_TRUE(succeeded(m_ledger.reserve(first)));
    EXPECT_TRUE(breachesIn(entries()).empty());

    // Someone who does not ask takes money that the cap of another one counts.
    std::vector<LedgerEntry> forged = entries();
    forged.push_back(forged[0]);
    forged[1].id = RequestId::make();
    forged[1].began = 2;
    const auto found = breachesIn(forged);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].cap, CapBreach::Cap::Day);
    EXPECT_EQ(found[0].request, forged[1].id);
    EXPECT_DOUBLE_EQ(found[0].heldUsd, 2 * one);
    EXPECT_FALSE(found[0].atEnd);

    // The service charges more than was reserved.
    ASSERT_TRUE(succeeded(
        m_ledger.settle(first.id, RequestState::Settled, 3 * one, QStringLiteral("reported"))));
    const auto dear = breachesIn(entries());
    ASSERT_EQ(dear.size(), 1U);
    EXPECT_TRUE(dear[0].atEnd);
}

TEST_F(Account, RefusesToGoOnWithADamagedFile)
{
    QFile damaged(file());
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(8192, 'x'));
    damaged.close();
    const auto refused = m_ledger.reserve(requestOf(0.04));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(refused.error().english().contains(file()));
}
