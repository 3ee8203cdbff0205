// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

#include "base/plaintext.h"
#include "storage/diskfile.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cmath>
#include <csignal>

namespace ratoon {

namespace {

constexpr int ledgerFormat = 1;
constexpr double headroom = 1.25;
constexpr double rounding = 1e-9;  ///< USD.
/// Characters of a provider's, a model's or a host's name.
constexpr qsizetype longestLedgerName = 200;

constexpr auto schema =
    "CREATE TABLE request (id TEXT PRIMARY KEY, began INTEGER NOT NULL UNIQUE,"
    " ended INTEGER NOT NULL DEFAULT 0, job TEXT NOT NULL, document TEXT NOT NULL,"
    " path TEXT NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, host TEXT NOT NULL,"
    " sent INTEGER NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL, estimate REAL,"
    " reserved REAL, cost REAL, basis TEXT NOT NULL DEFAULT '', edit_cap REAL,"
    " document_cap REAL, day_cap REAL, allows_unknown INTEGER NOT NULL,"
    " process TEXT NOT NULL) STRICT;"
    "CREATE INDEX request_ended ON request (ended);"
    "CREATE INDEX request_day ON request (day);"
    "CREATE INDEX request_document ON request (document);"
    "CREATE INDEX request_job ON request (job);";

constexpr auto heldAmounts =
    "SELECT sum(usd) FILTER (WHERE job = ?1), sum(usd) FILTER (WHERE document = ?2),"
    " sum(usd) FILTER (WHERE day = ?3) FROM"
    " (SELECT job, document, day, CASE state WHEN 'failed' THEN coalesce(cost, 0.0)"
    " ELSE coalesce(cost, reserved, 0.0) END AS usd"
    " FROM request WHERE job = ?1 OR document = ?2 OR day = ?3)";

/// Tells a process from a later one of the same number: "1234 567890", the second being when it began.
QString nameOfProcess(qint64 number)
{
    // Counted from 0; the name before it may hold spaces, but ends with ')'
    constexpr int startField = 21;
    constexpr int fieldsBeforeName = 2;
    QFile file(QStringLiteral("/proc/%1/stat").arg(number));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return QStringLiteral("%1 %2").arg(number).arg(
        QString::fromLatin1(fields.value(startField - fieldsBeforeName)));
}

bool isRunning(const QString& process)
{
    const qint64 number = process.section(u' ', 0, 0).toLongLong();
    return number > 0 && nameOfProcess(number) == process;
}

/// The same failure, told of the ledger: Database speaks of documents.
Error told(Error error, const QString& file)
{
    if (error.code == ErrorCode::Damaged) {
        error.what = {QT_TRANSLATE_NOOP("Sentence", "The ledger of paid requests is damaged.")};
        error.remedy = {
            QT_TRANSLATE_NOOP("Sentence", "Move %1 away; a new one is begun by itself."), {file}};
    } else if (error.code == ErrorCode::Unwritable) {
        error.what = {
            QT_TRANSLATE_NOOP("Sentence", "The ledger of paid requests cannot be written.")};
        error.remedy = {QT_TRANSLATE_NOOP("Sentence", "Make room, or let %1 be written to."),
                        {file}};
    }
    return error;
}

QString usdText(double usd)
{
    return QStringLiteral("$") + QString::number(usd, 'f', usd < 1 ? 3 : 2);
}

tl::unexpected<Error> overCap(const Sentence& what)
{
    return failure(ErrorCode::OverBudget,
                   what,
                   {QT_TRANSLATE_NOOP("Sentence",
                                      "Choose a cheaper model or a smaller size, or raise the "
                                      "limit.")});
}

LedgerEntry entryOf(const Query& row)
{
    LedgerEntry entry{.id = RequestId::fromString(row.text(0)).value_or(RequestId()),
                      .job = JobId::fromString(row.text(3)).value_or(JobId()),
                      .document = VersionId::fromString(row.text(4)).value_or(VersionId()),
                      .path = plainLine(row.text(5), 4096),
                      .provider = plainLine(row.text(6), longestLedgerName),
                      .model = plainLine(row.text(7), longestLedgerName),
                      .host = plainLine(row.text(8), longestLedgerName),
                      .sentAt = QDateTime::fromMSecsSinceEpoch(row.integer(9), Qt::UTC),
                      .day = QDate::fromString(row.text(10), Qt::ISODate),
                      .state = requestStateFrom(row.text(11)).value_or(RequestState::Uncertain),
                      .estimateUsd = row.real(12),
                      .reservedUsd = row.real(13),
                      .costUsd = row.real(14),
                      .basis = plainLine(row.text(15), longestLedgerName),
                      .caps = {.edit = row.real(16),
                               .document = row.real(17),
                               .day = row.real(18),
                               .allowsUnknown = row.integer(19) != 0},
                      .began = row.integer(1),
                      .ended = row.integer(2)};
    const bool isOpen = entry.state == RequestState::Sent || entry.state == RequestState::Received;
    entry.isUnderWay = isOpen && isRunning(row.text(20));
    return entry;
}

/// In write-ahead mode, which needs memory that all processes share: not where another machine may be one of them.
/// Another process may be at it: SQLite then does not wait.
void useLog(Database& database, const QString& file)
{
    if (isFarDisk(folderOf(file))) return;
    constexpr int attempts = 50;
    for (int i = 0; i < attempts; ++i) {
        if (database.runScript("PRAGMA journal_mode = WAL;")) return;
        ::usleep(20'000);
    }
}

}  // namespace

double LedgerEntry::heldUsd() const
{
    if (state == RequestState::Failed) return costUsd.value_or(0);
    return costUsd.value_or(reservedUsd.value_or(0));
}

bool LedgerEntry::isUncertain() const
{
    return state == RequestState::Uncertain || (state == RequestState::Sent && !isUnderWay);
}

double reservationFor(double estimateUsd)
{
    return estimateUsd * headroom;
}

Result<Database*> Ledger::opened()
{
    if (m_database) return &*m_database;
    auto made = [&]() -> Result<Database> {
        TRY(database, Database::open(m_file, Database::Access::Shared));
        useLog(database, m_file);
        CHECKED(database.runScript("PRAGMA synchronous = FULL;"));
        TRY(transaction, Transaction::begin(database));
        TRY(format, database.number(0, "PRAGMA user_version"));
        if (format == 0) {
            CHECKED(database.runScript(schema));
            CHECKED(database.runScript("PRAGMA user_version = 1;"));
        } else if (format != ledgerFormat) {
            return failure(
                ErrorCode::Unsupported,
                {QT_TRANSLATE_NOOP(
                    "Sentence",
                    "The ledger of paid requests was written by a newer version of Ratoon.")},
                {QT_TRANSLATE_NOOP("Sentence", "Use that version.")});
        }
        CHECKED(transaction.commit());
        return database;
    }();
    if (!made) return failure(told(made.error(), m_file));
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    m_database.emplace(std::move(*made));
    return &*m_database;
}

Result<Ledger::Held> Ledger::held(JobId job, VersionId document, QDate day)
{
    TRY(row,
        m_database->query(
            heldAmounts, job.toString(), document.toString(), day.toString(Qt::ISODate)));
    CHECKED(row.next());
    return Held{.job = row.real(0).value_or(0),
                .document = row.real(1).value_or(0),
                .day = row.real(2).value_or(0)};
}

Result<qint64> Ledger::nextPlace()
{
    return m_database->number(1,
                              "SELECT 1 + max(coalesce((SELECT max(began) FROM request), 0),"
                              " coalesce((SELECT max(ended) FROM request), 0))");
}

Result<void> Ledger::checkCaps(const LedgerEntry& entry)
{
    const SpendingCaps& caps = entry.caps;
    if (!caps.any()) return {};
    if (!entry.reservedUsd) {
        if (caps.allowsUnknown) return {};
        return failure(
            ErrorCode::OverBudget,
            {QT_TRANSLATE_NOOP("Sentence",
                               "The price of %1 is not known, and there is a limit on spending."),
             {entry.model}},
            {QT_TRANSLATE_NOOP("Sentence",
                               "Choose a model with a known price, or allow unknown prices in the "
                               "settings.")});
    }
    const double more = *entry.reservedUsd;
    TRY(now, held(entry.job, entry.document, entry.day));
    if (caps.edit && now.job + more > *caps.edit + rounding) {
        return overCap({QT_TRANSLATE_NOOP("Sentence",
                                          "This edit may cost up to %1, and the limit for an edit "
                                          "is %2."),
                        {usdText(now.job + more), usdText(*caps.edit)}});
    }
    if (caps.document && now.document + more > *caps.document + rounding) {
        return overCap({QT_TRANSLATE_NOOP("Sentence",
                                          "This edit may cost up to %1, and %2 of the limit of %3 "
                                          "for this document are spent or reserved."),
                        {usdText(more), usdText(now.document), usdText(*caps.document)}});
    }
    if (caps.day && now.day + more > *caps.day + rounding) {
        return overCap({QT_TRANSLATE_NOOP("Sentence",
                                          "This edit may cost up to %1, and %2 of the limit of %3 "
                                          "for today are spent or reserved."),
                        {usdText(more), usdText(now.day), usdText(*caps.day)}});
    }
    return {};
}

Result<void> Ledger::reserve(LedgerEntry entry)
{
    TRY(database, opened());
    entry.day = entry.sentAt.toLocalTime().date();
    if (entry.estimateUsd && !std::isfinite(*entry.estimateUsd)) entry.estimateUsd.reset();
    if (entry.estimateUsd) entry.reservedUsd = reservationFor(*entry.estimateUsd);
    const auto write = [&]() -> Result<void> {
        TRY(transaction, Transaction::begin(*database));
        CHECKED(checkCaps(entry));
        TRY(place, nextPlace());
        CHECKED(database->run(
            "INSERT INTO request (id, began, job, document, path, provider, model, host, sent, day,"
            " state, estimate, reserved, edit_cap, document_cap, day_cap, allows_unknown, process)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'sent', ?11, ?12, ?13, ?14, ?15,"
            " ?16, ?17)",
            entry.id.toString(),
            place,
            entry.job.toString(),
            entry.document.toString(),
            entry.path,
            entry.provider.left(longestLedgerName),
            entry.model.left(longestLedgerName),
            entry.host.left(longestLedgerName),
            entry.sentAt.toMSecsSinceEpoch(),
            entry.day.toString(Qt::ISODate),
            entry.estimateUsd,
            entry.reservedUsd,
            entry.caps.edit,
            entry.caps.document,
            entry.caps.day,
            entry.caps.allowsUnknown ? 1 : 0,
            nameOfProcess(::getpid())));
        return transaction.commit();
    };
    if (auto written = write(); !written) return failure(told(written.error(), m_file));
    return {};
}

Result<void> Ledger::received(RequestId id)
{
    TRY(database, opened());
    const auto done = database->run(
        "UPDATE request SET state = 'received' WHERE id = ?1 AND state = 'sent'", id.toString());
    if (!done) return failure(told(done.error(), m_file));
    return {};
}

Result<void> Ledger::settle(RequestId id,
                            RequestState state,
                            std::optional<double> costUsd,
                            const QString& basis)
{
    TRY(database, opened());
    if (costUsd && (!std::isfinite(*costUsd) || *costUsd < 0)) costUsd.reset();
    const auto write = [&]() -> Result<void> {
        TRY(transaction, Transaction::begin(*database));
        TRY(place, nextPlace());
        CHECKED(database->run("UPDATE request SET state = ?2, cost = ?3, basis = ?4, ended = ?5"
                              " WHERE id = ?1 AND state IN ('sent', 'received')",
                              id.toString(),
                              name(state),
                              costUsd,
                              costUsd ? basis : QString(),
                              place));
        return transaction.commit();
    };
    if (auto written = write(); !written) return failure(told(written.error(), m_file));
    return {};
}

Result<std::vector<LedgerEntry>> Ledger::entries(QDate since, VersionId document)
{
    TRY(database, opened());
    const auto read = [&]() -> Result<std::vector<LedgerEntry>> {
        std::vector<LedgerEntry> entries;
        TRY(row,
            database->query("SELECT id, began, ended, job, document, path, provider, model, host,"
                            " sent, day, state, estimate, reserved, cost, basis, edit_cap,"
                            " document_cap, day_cap, allows_unknown, process FROM request"
                            " WHERE day >= ?1 AND (?2 = '' OR document = ?2) ORDER BY began",
                            since.isValid() ? since.toString(Qt::ISODate) : QString(),
                            document.isNull() ? QString() : document.toString()));
        for (;;) {
            TRY(found, row.next());
            if (!found) return entries;
            entries.push_back(entryOf(row));
        }
    };
    auto entries = read();
    if (!entries) return failure(told(entries.error(), m_file));
    return entries;
}

Result<double> Ledger::heldOn(QDate day)
{
    CHECKED(opened());
    auto now = held({}, {}, day);
    if (!now) return failure(told(now.error(), m_file));
    return now->day;
}

}  // namespace ratoon
