// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/leftorders.h"
#include "program.h"
#include "support/pictures.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

#include <csignal>

using namespace ratoon;
using namespace ratoon::test;

namespace {

const char* const edit = "edit in.png --provider gemini --prompt red --out out.png --json";
const QString canary = QStringLiteral("CANARY-key-1234567890");

/// The desk with a key, a picture, and the fake provider playing a scenario.
class Spending : public testing::Test {
protected:
    Spending()
    {
        m_desk.put(QStringLiteral("in.png"), photo({320, 240}));
        play("normal");
    }

    void play(const char* scenario)
    {
        m_provider = std::make_unique<FakeProvider>(
            QStringList{QStringLiteral("--scenario"),
                        QLatin1String(scenario),
                        QStringLiteral("--log"),
                        m_desk.path(QStringLiteral("provider.log"))});
        m_desk.set(QStringLiteral("GEMINI_API_KEY"), canary);
        m_desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), m_provider->address());
    }

    Ending run(const QString& line) const { return m_desk.run(line.split(u' ')); }
    Ending run(const char* line) const { return m_desk.run(words(line)); }
    Json ledger(const char* line = "ledger --json") const { return run(line).json(); }

    int requests() const
    {
        QFile log(m_desk.path(QStringLiteral("provider.log")));
        return log.open(QIODevice::ReadOnly) ? static_cast<int>(log.readAll().count('\n')) : 0;
    }

    void settings(const Json& json) const
    {
        const QString path = m_desk.home(QStringLiteral("config/ratoon/settings.json"));
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toBytes(json));
    }

    /// Of what killed runs have left, those in which the request is: as a version, or as an order that was not carried out.
    int requestsLeft() const
    {
        Ledger ledger(m_desk.home(QStringLiteral("state/ratoon/ledger.sqlite")));
        int found = 0;
        for (const Leftover& left : leftovers(m_desk.home(QStringLiteral("state/ratoon")))) {
            const auto project = recoverProject(left.workingCopy);
            const auto stored = project ? (*project)->tree() : failure(project.error());
            if (!stored) continue;
            const auto orders = leftOrders(**project, &ledger);
            const bool isOrdered =
                orders && !orders->empty() && orders->front().fate != LeftOrder::Fate::Waiting;
            if (stored->tree.size() > 1 || isOrdered) ++found;
        }
        return found;
    }

    Desk m_desk;
    std::unique_ptr<FakeProvider> m_provider;
};

}  // namespace

TEST_F(Spending, IsInTheLedgerWithoutADocumentToo)
{
    const Ending done = run(edit);
    ASSERT_EQ(done.exit, 0) << done.err.toStdString();
    const Json account = ledger();
    ASSERT_EQ(account.at("requests").size(), 1U);
    const Json& request = account.at("requests").at(0);
    EXPECT_EQ(request.at("state"), "settled");
    EXPECT_EQ(request.at("cost"), done.json().at("versions").at(0).at("cost"));
    EXPECT_EQ(request.at("provider"), "gemini");
    EXPECT_EQ(request.at("host"), "127.0.0.1");
    EXPECT_EQ(account.at("total").at("usd"), request.at("cost").at("usd"));
    EXPECT_EQ(account.at("days").size(), 1U);
    EXPECT_EQ(run("ledger --check").exit, 0);
    EXPECT_TRUE(run("edit in.png --prompt sepia").exit == 0);
    EXPECT_EQ(ledger().at("requests").size(), 1U);
}

TEST_F(Spending, IsToldOfOneDocumentSinceADayAndAsATable)
{
    ASSERT_EQ(run(QString::fromLatin1(edit) + QStringLiteral(" --document a.ratoon")).exit, 0);
    ASSERT_EQ(run(edit).exit, 0);
    EXPECT_EQ(ledger().at("requests").size(), 2U);
    EXPECT_EQ(ledger("ledger --document a.ratoon --json").at("requests").size(), 1U);
    EXPECT_EQ(ledger("ledger --since 2999-01-01 --json").at("total").at("requests"), 0);
    EXPECT_EQ(run("ledger --since yesterday").exit, 2);
    ASSERT_EQ(run("ledger --csv spent.csv").exit, 0);
    QFile csv(m_desk.path(QStringLiteral("spent.csv")));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll().count("\r\n"), 3);
}

TEST_F(Spending, StopsAtTheBudgetBeforeAnythingIsSent)
{
    const Ending refused = run(QString::fromLatin1(edit) + QStringLiteral(" --budget 0.01"));
    EXPECT_EQ(refused.exit, 8);
    EXPECT_EQ(refused.json().at("error").at("kind"), "over-budget");
    EXPECT_TRUE(refused.err.contains(u"$0.010")) << refused.err.toStdString();
    EXPECT_EQ(requests(), 0);
    EXPECT_EQ(m_desk.leftovers(), 0);
    EXPECT_EQ(run(QString::fromLatin1(edit) + QStringLiteral(" --budget 1")).exit, 0);
    EXPECT_EQ(requests(), 1);
    EXPECT_EQ(run(QString::fromLatin1(edit) + QStringLiteral(" --budget 0.1 --variants 4")).exit,
              8);
    EXPECT_EQ(run("ledger --check").exit, 0);
}

TEST_F(Spending, HoldsTheCapsOfTheSettingsForManyProcessesAtOnce)
{
    settings({{"spending", {{"day", 0.15}}}});
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i) {
        processes.push_back(
            m_desk.started(words("edit in.png --provider gemini --prompt red --json")));
    }
    int done = 0;
    for (const auto& process : processes) {
        ASSERT_TRUE(process->waitForFinished(60'000));
        EXPECT_TRUE(process->exitCode() == 0 || process->exitCode() == 8);
        if (process->exitCode() == 0) ++done;
    }
    EXPECT_GE(done, 3);
    EXPECT_LT(done, 6);
    EXPECT_EQ(requests(), done);
    EXPECT_LE(ledger().at("total").at("usd").get<double>(), 0.15);
    EXPECT_EQ(run("ledger --check").exit, 0);
}

TEST_F(Spending, HoldsTheCapOfADocument)
{
    settings({{"spending", {{"document", 0.06}}}});
    ASSERT_EQ(run(QString::fromLatin1(edit) + QStringLiteral(" --document a.ratoon")).exit, 0);
    EXPECT_EQ(run("edit a.ratoon --provider gemini --prompt red").exit, 8);
    EXPECT_EQ(run(edit).exit, 0);
}

TEST_F(Spending, AsksBeforeAnUnknownPriceAndBelievesNoBrokenSettings)
{
    const QString unknown = QString::fromLatin1(edit) + QStringLiteral(" --size 4K");
    EXPECT_EQ(run(unknown + QStringLiteral(" --budget 100")).exit, 8);
    settings({{"spending", {{"day", 100}, {"allow_unknown_prices", true}}}});
    EXPECT_NE(run(unknown).exit, 8);
    settings({{"spending", {{"day", "five"}}}});
    EXPECT_EQ(run(edit).exit, 8);
    const int sent = requests();
    settings(Json("no object"));
    EXPECT_NE(run(edit).exit, 0);
    EXPECT_EQ(requests(), sent);
}

TEST_F(Spending, TellsOfARequestWhoseEndNobodySaw)
{
    play("silent");
    const auto process = m_desk.started(words(edit));
    while (requests() == 0 && !process->waitForFinished(50)) {
    }
    EXPECT_EQ(ledger().at("requests").at(0).at("state"), "sent");
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    ASSERT_TRUE(process->waitForFinished(10'000));
    EXPECT_EQ(ledger().at("requests").at(0).at("state"), "uncertain");
    EXPECT_EQ(ledger().at("total").at("uncertain"), 1);
    EXPECT_TRUE(run("ledger").out.contains("unknown, may have been billed"));
}

TEST_F(Spending, LosesNothingThatWasPaidForWhereverItIsKilled)
{
    constexpr int rounds = 14;
    constexpr int step = 35;  // milliseconds
    int documents = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString name = QStringLiteral("%1.ratoon").arg(round);
        const auto process = m_desk.started(
            words("edit in.png --provider gemini --prompt red --document") + QStringList(name));
        if (!process->waitForFinished(20 + round * step)) {
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
            ASSERT_TRUE(process->waitForFinished(10'000));
        }
        if (m_desk.files().contains(name)) ++documents;
    }
    // A price is reserved before the request leaves, so there may be more on record than arrived.
    EXPECT_GE(static_cast<int>(ledger().at("requests").size()), requests());
    EXPECT_GE(documents + requestsLeft(), requests());
}

TEST_F(Spending, CallsNothingBilledThatWasTurnedAway)
{
    play("quota-header");
    EXPECT_EQ(run(edit).exit, 6);
    EXPECT_EQ(ledger().at("requests").at(0).at("state"), "failed");
    play("drops");
    EXPECT_EQ(run(edit).exit, 7);
    EXPECT_EQ(ledger().at("requests").at(1).at("state"), "uncertain");
    EXPECT_EQ(ledger().at("requests").at(1).at("cost").at("usd"), nullptr);
}

TEST_F(Spending, RepeatsWhatTheServiceAsksToRepeatAndSaysHowOften)
{
    play("quota");
    const Ending done = run(QString::fromLatin1(edit) + QStringLiteral(" --retries 2"));
    ASSERT_EQ(done.exit, 0) << done.err.toStdString();
    EXPECT_EQ(done.json().at("versions").at(0).at("attempts"), 2);
    EXPECT_EQ(requests(), 2);
    EXPECT_EQ(ledger().at("requests").size(), 2U);
}

TEST_F(Spending, FailsTheCheckWhereARequestCostMoreThanTheCap)
{
    // Four pictures where one was asked for: the service charges for each.
    QFile script(m_desk.path(QStringLiteral("dear.json")));
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write(R"({"about": "dear", "acts": [{"picture": {"count": 4}}]})");
    script.close();
    m_provider =
        std::make_unique<FakeProvider>(QStringList{QStringLiteral("--script"), script.fileName()});
    m_desk.set(QStringLiteral("GOOGLE_GEMINI_BASE_URL"), m_provider->address());
    ASSERT_EQ(run(QString::fromLatin1(edit) + QStringLiteral(" --budget 0.05")).exit, 0);
    const Ending check = run("ledger --check --json");
    EXPECT_EQ(check.exit, 1) << check.out.toStdString();
    EXPECT_EQ(check.json().at("check").at("ok"), false);
    EXPECT_EQ(check.json().at("check").at("breaches").at(0).at("cap"), "edit");
}

TEST_F(Spending, OpensNoSocketWhileSwitchedOffline)
{
    settings({{"offline", true}});
    const Ending refused = run(edit);
    EXPECT_EQ(refused.exit, 7);
    EXPECT_TRUE(refused.err.contains(u"switched offline")) << refused.err.toStdString();
    settings(Json::object());
    m_desk.set(QStringLiteral("RATOON_OFFLINE"), QStringLiteral("1"));
    EXPECT_EQ(run(edit).exit, 7);
    EXPECT_EQ(requests(), 0);
    EXPECT_TRUE(ledger().at("requests").empty());
    EXPECT_EQ(run("edit in.png --prompt sepia").exit, 0);
}

TEST_F(Spending, TakesTheKeyOfACommandAndSaysSo)
{
    settings({{"credential_commands",
               {{"gemini",
                 {{"command", {"echo", "CANARY-of-a-command"}},
                  {"origin", toJson(m_provider->address())}}}}}});
    m_desk.set(QStringLiteral("GEMINI_API_KEY"), QStringLiteral("CANARY-INVALID"));
    EXPECT_EQ(run(edit).exit, 0);
    const Json list = run("providers --json").json();
    EXPECT_EQ(list.at("providers").at(1).at("key_source"), "command");
    EXPECT_TRUE(run("providers").out.contains("credential command"));
    settings(Json::object());
    EXPECT_EQ(run("providers --json").json().at("providers").at(1).at("key_source"), "environment");
    EXPECT_EQ(run(edit).exit, 5);
}

TEST_F(Spending, WritesTheKeyNowhere)
{
    const QString all = QString::fromLatin1(edit) + QStringLiteral(" --document a.ratoon");
    QByteArray written;
    for (const char* scenario : {"normal", "drops", "quota-header", "error-html", "refusal"}) {
        play(scenario);
        const Ending done = run(all);
        written += done.out + done.err.toUtf8();
    }
    m_desk.set(QStringLiteral("GEMINI_API_KEY"), canary + QStringLiteral("-INVALID"));
    play("normal");
    for (const char* line : {"ledger --json", "providers --json", "log a.ratoon --json"}) {
        const Ending done = run(line);
        written += done.out + done.err.toUtf8();
    }
    int files = 0;
    for (const QString& folder : {m_desk.path({}), m_desk.home({})}) {
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            written += file.readAll();
            ++files;
        }
    }
    EXPECT_GE(files, 4);
    ASSERT_GT(written.size(), 10'000);
    const QByteArray key = canary.toUtf8();
    EXPECT_EQ(written.count(key), 0);
    for (int shift = 0; shift < 3; ++shift) {
        // The whole triples of its Base64, wherever in a longer text it begins.
        const QByteArray base64 = (QByteArray(shift, ' ') + key).toBase64();
        EXPECT_EQ(written.count(base64.mid(4, base64.size() - 8)), 0) << shift;
    }
}
