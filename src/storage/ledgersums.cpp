// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgersums.h"

#include <QStringList>

#include <map>
#include <tuple>

namespace ratoon {

namespace {

QString csvText(QString text)
{
    constexpr QLatin1String formulas("=+-@\t\r");
    if (!text.isEmpty() && formulas.contains(text.front())) text.prepend(u'\'');
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
                         !text.contains(u'\r');
    if (isPlain) return text;
    return u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

QString csvNumber(std::optional<double> usd)
{
    return usd ? QString::number(*usd, 'g', 10) : QString();
}

}  // namespace

void SpentSum::add(const LedgerEntry& entry)
{
    ++requests;
    usd += entry.costUsd.value_or(0);
    const bool isAnswered = entry.state == RequestState::Settled ||
                            (entry.state == RequestState::Received && !entry.isUnderWay);
    if (isAnswered && !entry.costUsd) ++unknown;
    if (entry.isUncertain()) ++uncertain;
    if (!entry.costUsd) atStakeUsd += entry.heldUsd();
}

std::vector<SpentRow> spentByDayAndModel(const std::vector<LedgerEntry>& entries)
{
    std::map<std::tuple<QDate, QString, QString>, SpentSum> sums;
    for (const LedgerEntry& entry : entries)
        sums[{entry.day, entry.provider, entry.model}].add(entry);
    std::vector<SpentRow> rows;
    for (const auto& [key, sum] : sums) {
        const auto& [day, provider, model] = key;
        rows.push_back({day, provider, model, sum});
    }
    return rows;
}

SpentSum spentInAll(const std::vector<LedgerEntry>& entries)
{
    SpentSum sum;
    for (const LedgerEntry& entry : entries) sum.add(entry);
    return sum;
}

QByteArray ledgerCsv(const std::vector<LedgerEntry>& entries)
{
    QByteArray csv = "time,day,provider,model,host,state,cost_usd,basis,estimate_usd,reserved_usd,"
                     "document,file,edit,request\r\n";
    for (const LedgerEntry& entry : entries) {
        const QString state =
            entry.isUncertain() ? name(RequestState::Uncertain) : name(entry.state);
        const QStringList fields = {entry.sentAt.toString(Qt::ISODateWithMs),
                                    entry.day.toString(Qt::ISODate),
                                    csvText(entry.provider),
                                    csvText(entry.model),
                                    csvText(entry.host),
                                    state,
                                    csvNumber(entry.costUsd),
                                    csvText(entry.basis),
                                    csvNumber(entry.estimateUsd),
                                    csvNumber(entry.reservedUsd),
                                    entry.document.toString(),
                                    csvText(entry.path),
                                    entry.job.toString(),
                                    entry.id.toString()};
        csv += fields.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

}  // namespace ratoon
