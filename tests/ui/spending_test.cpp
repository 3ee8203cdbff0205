// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "app/spending.h"
#include "program.h"
#include "ui/dialogs/ledgerdialog.h"
#include "ui/dialogs/spendingsettings.h"
#include "ui/docks/spenttoday.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QTableWidget>

using namespace ratoon;
using namespace ratoon::test;

namespace {

class SpendingWindow : public Program {
protected:
    void spend(double usd)
    {
        const LedgerEntry request{.provider = QStringLiteral("gemini"),
                                  .model = QStringLiteral("banana"),
                                  .sentAt = QDateTime::currentDateTimeUtc(),
                                  .estimateUsd = usd};
        Ledger ledger(services().places.ledgerFile());
        ASSERT_TRUE(ledger.reserve(request));
        ASSERT_TRUE(
            ledger.settle(request.id, RequestState::Settled, usd, QStringLiteral("reported")));
    }

    Result<SpendingCaps> caps() { return capsIn(services().places.settingsFile()); }
};

}  // namespace

TEST_F(SpendingWindow, SetsLimitsThatAreInForceAtOnce)
{
    SpendingSettings limits(preferences());
    limits.findChild<QDoubleSpinBox*>(QStringLiteral("capDay"))->setValue(5);
    settle();
    ASSERT_TRUE(caps());
    EXPECT_EQ(caps()->day, 5);
    EXPECT_EQ(caps()->edit, std::nullopt);
    limits.findChild<QDoubleSpinBox*>(QStringLiteral("capDay"))->setValue(0);
    settle();
    EXPECT_FALSE(caps()->any());
}

TEST_F(SpendingWindow, LosesNoLimitsWithSettingsThatCannotBeRead)
{
    QFile file(services().places.settingsFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{broken");
    file.close();
    Preferences read(services());
    read.change([](Settings& settings) { settings.reduceMotion = true; });
    settle();
    EXPECT_FALSE(caps());
    SpendingSettings limits(read);
    limits.findChild<QDoubleSpinBox*>(QStringLiteral("capDay"))->setValue(1);
    settle();
    EXPECT_EQ(caps()->day, 1);
}

TEST_F(SpendingWindow, SaysWhatWasSpentToday)
{
    SpentToday today(services());
    settle();
    EXPECT_EQ(today.text(), QString());
    spend(0.84);
    today.refresh();
    settle();
    EXPECT_EQ(today.text(), QStringLiteral("Today $0.84"));
    preferences().change(
        [](Settings& settings) { settings.unknown["spending"] = capsToJson({.day = 5}); });
    settle();
    today.refresh();
    settle();
    EXPECT_EQ(today.text(), QStringLiteral("Today $0.84 of $5.00"));
}

TEST_F(SpendingWindow, ShowsARowForEachModelOfADay)
{
    spend(0.5);
    spend(0.25);
    auto* dialog = new LedgerDialog(services(), &window());
    dialog->show();
    settle();
    const auto& table = *dialog->findChild<QTableWidget*>(QStringLiteral("ledgerTable"));
    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_EQ(table.item(0, 2)->text(), QStringLiteral("2"));
    EXPECT_EQ(table.item(0, 3)->text(), QStringLiteral("$0.750"));
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("ledgerTotal"))
                    ->text()
                    .startsWith(QStringLiteral("$0.750")));
    dialog->close();
}
