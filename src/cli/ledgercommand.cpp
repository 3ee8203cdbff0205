// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ledgercommand.h"

#include "app/files.h"
#include "storage/diskfile.h"
#include "storage/ledgersums.h"

#include <QCoreApplication>

namespace ratoon::cli {

namespace {

/// Of what is asked about: since which day, and for which document.
struct Question {
    QDate since;
    VersionId document;
};

Json orNull(std::optional<double> usd)
{
    return usd ? Json(*usd) : Json(nullptr);
}

QString usdText(double usd)
{
    return QStringLiteral("$%1").arg(usd, 0, 'f', 4);
}

Json sumJson(const SpentSum& sum)
{
    return {{"requests", sum.requests},
            {"usd", sum.usd},
            {"unknown", sum.unknown},
            {"uncertain", sum.uncertain},
            {"at_stake_usd", sum.atStakeUsd}};
}

Json entryJson(const LedgerEntry& entry)
{
    return {{"id", toJson(entry.id.toString())},
            {"edit", toJson(entry.job.toString())},
            {"time", toJson(entry.sentAt.toString(Qt::ISODateWithMs))},
            {"day", toJson(entry.day.toString(Qt::ISODate))},
            {"document", toJson(entry.document.toString())},
            {"file", entry.path.isEmpty() ? Json(nullptr) : Json(toJson(entry.path))},
            {"provider", toJson(entry.provider)},
            {"model", toJson(entry.model)},
            {"host", toJson(entry.host)},
            {"state", toJson(name(entry.isUncertain() ? RequestState::Uncertain : entry.state))},
            {"estimate_usd", orNull(entry.estimateUsd)},
            {"reserved_usd", orNull(entry.reservedUsd)},
            {"cost",
             {{"usd", orNull(entry.costUsd)},
              {"basis", entry.basis.isEmpty() ? Json(nullptr) : Json(toJson(entry.basis))}}}};
}

const char* name(CapBreach::Cap cap)
{
    switch (cap) {
    case CapBreach::Cap::Edit: return "edit";
    case CapBreach::Cap::Document: return "document";
    case CapBreach::Cap::Day: return "day";
    }
    Q_UNREACHABLE();
}

Json breachJson(const CapBreach& breach)
{
    return {{"cap", name(breach.cap)},
            {"request", toJson(breach.request.toString())},
            {"time", toJson(breach.at.toString(Qt::ISODateWithMs))},
            {"held_usd", breach.heldUsd},
            {"cap_usd", breach.capUsd},
            {"reason", breach.atEnd ? "cost more than was reserved" : "sent above the cap"}};
}

QString breachLine(const CapBreach& breach)
{
    return QStringLiteral("%1 request %2: %3 spent or reserved against the %4 cap of %5, %6\n")
        .arg(breach.at.toLocalTime().toString(Qt::ISODate),
             breach.request.toString(),
             usdText(breach.heldUsd),
             QLatin1String(name(breach.cap)),
             usdText(breach.capUsd),
             breach.atEnd ? QStringLiteral("as it cost more than was reserved for it")
                          : QStringLiteral("when it was sent"));
}

QString requestsText(int count)
{
    return count == 1 ? QStringLiteral("1 request") : QStringLiteral("%1 requests").arg(count);
}

/// ", 2 at an unknown cost, 1 unknown, may have been billed (up to $0.0458)"
QString doubts(const SpentSum& sum)
{
    QString text;
    if (sum.unknown > 0) text += QStringLiteral(", %1 at an unknown cost").arg(sum.unknown);
    if (sum.uncertain > 0)
        text += QStringLiteral(", %1 unknown, may have been billed").arg(sum.uncertain);
    if (sum.atStakeUsd > 0)
        text += QStringLiteral(" (up to %1 not settled)").arg(usdText(sum.atStakeUsd));
    return text;
}

QString text(const std::vector<LedgerEntry>& entries)
{
    QString result;
    for (const SpentRow& row : spentByDayAndModel(entries)) {
        result += QStringLiteral("%1  %2 %3  %4  %5%6\n")
                      .arg(row.day.toString(Qt::ISODate),
                           row.provider,
                           row.model.leftJustified(32),
                           usdText(row.sum.usd).rightJustified(10),
                           requestsText(row.sum.requests),
                           doubts(row.sum));
    }
    const SpentSum sum = spentInAll(entries);
    return result + QStringLiteral("In all %1 for %2%3.\n")
                        .arg(usdText(sum.usd), requestsText(sum.requests), doubts(sum));
}

Json json(const std::vector<LedgerEntry>& entries)
{
    Json days = Json::array();
    for (const SpentRow& row : spentByDayAndModel(entries)) {
        Json each = {{"day", toJson(row.day.toString(Qt::ISODate))},
                     {"provider", toJson(row.provider)},
                     {"model", toJson(row.model)}};
        each.update(sumJson(row.sum));
        days.push_back(std::move(each));
    }
    Json requests = Json::array();
    for (const LedgerEntry& entry : entries) requests.push_back(entryJson(entry));
    return {{"total", sumJson(spentInAll(entries))}, {"days", days}, {"requests", requests}};
}

Result<QDate> dateOf(const Arguments& arguments)
{
    if (!arguments.has("since")) return QDate();
    const QDate date = QDate::fromString(arguments.value("since"), Qt::ISODate);
    if (date.isValid()) return date;
    return failure(ErrorCode::Usage,
                   {QT_TRANSLATE_NOOP("Sentence", "--since takes a date, such as 2026-11-29.")});
}

/// The ledger knows a document by its root.
Outcome<Question> questionOf(Context context, const Arguments& arguments)
{
    Question question;
    TAKE(since, dateOf(arguments));
    question.since = since;
    if (!arguments.has("document")) return question;
    TAKE(document, openedDocument(context, arguments.value("document")));
    const Temporary temporary(document.project);
    question.document = document.stored.tree.root();
    return question;
}

}  // namespace

Outcome<Report> ledger(Context context, const Arguments& arguments)
{
    auto question = questionOf(context, arguments);
    if (!question) return tl::unexpected(std::move(question).error());
    const QString csv = arguments.value("csv");
    if (!csv.isEmpty()) {
        if (const auto writable = checkWritable(csv); !writable) return failed(writable.error());
    }
    using Entries = std::vector<LedgerEntry>;
    const auto read = [&](const Question& asked) {
        return context.terminal.await(
            *context.services.disk,
            [ledger = context.services.ledger, asked](const Cancel&) -> Result<Entries> {
                return ledger->entries(asked.since, asked.document);
            });
    };
    TAKE(entries, read(*question));
    Report report{.json = json(entries), .text = text(entries)};
    if (arguments.has("check")) {
        // Caps are about everything that was spent, so everything is replayed whatever was asked for.
        TAKE(all, read({}));
        const auto breaches = breachesIn(all);
        report.json["check"] = {{"ok", breaches.empty()}, {"breaches", Json::array()}};
        for (const CapBreach& breach : breaches) {
            report.json["check"]["breaches"].push_back(breachJson(breach));
            report.text += breachLine(breach);
        }
        report.text += breaches.empty() ? QStringLiteral("The caps held.\n")
                                        : QStringLiteral("A cap did not hold.\n");
        if (!breaches.empty()) report.exit = Exit::Other;
    }
    if (!csv.isEmpty()) {
        if (const auto written = writeFile(csv, ledgerCsv(entries)); !written)
            return failed(written.error());
        report.text += csv + u'\n';
    }
    return report;
}

}  // namespace ratoon::cli
