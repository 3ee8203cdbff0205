// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ledgerdialog.h"

#include "storage/diskfile.h"
#include "storage/ledgersums.h"
#include "ui/errortext.h"
#include "ui/filechoosing.h"
#include "ui/style/style.h"
#include "ui/widgets/daybars.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ratoon {
namespace {

constexpr QSize usualSize(640, 520);

QString dollars(double usd)
{
    return QStringLiteral("$") + QLocale().toString(usd, 'f', 3);
}

/// What is not known of a sum.
QString doubts(const SpentSum& sum)
{
    QStringList parts;
    if (sum.unknown > 0) parts << LedgerDialog::tr("%n at an unknown cost", nullptr, sum.unknown);
    if (sum.uncertain > 0)
        parts << LedgerDialog::tr("%n unknown, may have been billed", nullptr, sum.uncertain);
    return parts.join(QStringLiteral(", "));
}

}  // namespace

LedgerDialog::LedgerDialog(Services& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_bars(new DayBars)
    , m_table(new QTableWidget)
    , m_total(new PlainLabel)
{
    setObjectName(QStringLiteral("ledgerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Spending"));
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setAccessibleName(tr("Spent per day and model"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("Day"), tr("Model"), tr("Requests"), tr("Spent"), tr("Not known")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_total->setObjectName(QStringLiteral("ledgerTotal"));

    auto* buttons = new QDialogButtonBox;
    QPushButton* table = buttons->addButton(tr("Export as CSV…"), QDialogButtonBox::ActionRole);
    table->setObjectName(QStringLiteral("exportLedger"));
    connect(table, &QPushButton::clicked, this, &LedgerDialog::chooseExport);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::gapHuge, metrics::gapHuge, metrics::gapHuge, metrics::gapLarge);
    column->setSpacing(metrics::gap);
    column->addWidget(new PlainLabel(tr("Spending"), TextRole::Title));
    column->addWidget(m_bars);
    column->addWidget(m_table, 1);
    column->addWidget(m_total);
    column->addWidget(buttons);
    resize(usualSize);

    m_work = m_services.disk->run(
        [ledger = m_services.ledger](const Cancel&) { return ledger->entries(); },
        [this](Result<std::vector<LedgerEntry>> entries) {
            if (entries)
                fill(*entries);
            else
                say(errorText(entries.error()).what);
        });
}

void LedgerDialog::fill(const std::vector<LedgerEntry>& entries)
{
    std::map<QDate, double> amounts;
    std::vector<SpentRow> rows = spentByDayAndModel(entries);
    std::ranges::reverse(rows);
    m_table->setRowCount(static_cast<int>(rows.size()));
    int index = 0;
    for (const auto& [day, provider, model, sum] : rows) {
        amounts[day] += sum.usd;
        const QStringList texts = {QLocale().toString(day, QLocale::ShortFormat),
                                   provider + u' ' + model,
                                   QString::number(sum.requests),
                                   dollars(sum.usd),
                                   doubts(sum)};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(index, column, new QTableWidgetItem(texts[column]));
        ++index;
    }
    m_table->resizeColumnsToContents();
    m_bars->setAmounts(amounts);
    const SpentSum sum = spentInAll(entries);
    const QString unsettled =
        sum.atStakeUsd > 0 ? tr(", up to %1 not settled").arg(dollars(sum.atStakeUsd)) : QString();
    m_total->setText(tr("%1 for %n request(s)", nullptr, sum.requests).arg(dollars(sum.usd)) +
                     unsettled);
}

void LedgerDialog::say(const QString& text)
{
    m_total->setText(text);
}

void LedgerDialog::chooseExport()
{
    const SaveChoice choice{.title = tr("Export what was spent"),
                            .suggested = QStringLiteral("ratoon-spending.csv"),
                            .filters = {tr("Table (*.csv)")},
                            .ending = QStringLiteral("csv")};
    chooseTarget(this, choice, [this](const QString& path) {
        m_work = m_services.disk->run(
            [ledger = m_services.ledger, path](const Cancel&) -> Result<void> {
                TRY(entries, ledger->entries());
                return writeFile(path, ledgerCsv(entries));
            },
            [this](const Result<void>& written) {
                say(written ? tr("Written.") : errorText(written.error()).what);
            });
    });
}

}  // namespace ratoon
