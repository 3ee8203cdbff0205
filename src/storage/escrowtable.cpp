// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/escrowtable.h"

#include "base/plaintext.h"
#include "storage/seal.h"

#include <QCoreApplication>

#include <cmath>

namespace ratoon {

namespace {

constexpr qsizetype longestWord = 200;  ///< Characters of a provider's, a model's or a host's name.

/// SQLite has no number for what is not finite.
std::optional<double> finite(std::optional<double> number)
{
    return number && std::isfinite(*number) ? number : std::nullopt;
}

EscrowRow rowOf(const EscrowEntry& entry)
{
    return {.job = entry.job.toString(),
            .base = entry.base.toString(),
            .state = name(entry.state),
            .provider = entry.provider.left(longestWord),
            .model = entry.model.left(longestWord),
            .host = entry.host.left(longestWord),
            .estimate = finite(entry.estimateUsd),
            .sent = entry.sentAt.toMSecsSinceEpoch(),
            .reply = entry.reply};
}

}  // namespace

QByteArray EscrowRow::seal() const
{
    return sealOf("escrow", job, base, state, provider, model, host, estimate, sent, reply);
}

std::optional<EscrowEntry> EscrowRow::entry() const
{
    const auto ownId = JobId::fromString(job);
    const auto baseId = VersionId::fromString(base);
    const auto known = requestStateFrom(state);
    if (!ownId || !known) return std::nullopt;
    return EscrowEntry{.job = *ownId,
                       .base = baseId.value_or(VersionId()),
                       .state = *known,
                       .provider = plainLine(provider, longestWord),
                       .model = plainLine(model, longestWord),
                       .host = plainLine(host, longestWord),
                       .estimateUsd = estimate,
                       .sentAt = QDateTime::fromMSecsSinceEpoch(sent, Qt::UTC),
                       .reply = reply};
}

Result<void> EscrowTable::put(const EscrowEntry& entry, qint64 change)
{
    const EscrowRow row = rowOf(entry);
    return m_database->run("INSERT OR REPLACE INTO escrow (job, base, state, provider, model,"
                           " host, estimate, sent, reply, change, seal)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                           row.job,
                           row.base,
                           row.state,
                           row.provider,
                           row.model,
                           row.host,
                           row.estimate,
                           row.sent,
                           row.reply,
                           change,
                           row.seal());
}

Result<std::vector<EscrowEntry>> EscrowTable::entries()
{
    std::vector<EscrowEntry> entries;
    TRY(query,
        m_database->query("SELECT job, base, state, provider, model, host, estimate, sent, reply,"
                          " seal FROM escrow ORDER BY sent, job LIMIT 1000000"));
    for (;;) {
        TRY(found, query.next());
        if (!found) return entries;
        const EscrowRow row{.job = query.text(0),
                            .base = query.text(1),
                            .state = query.text(2),
                            .provider = query.text(3),
                            .model = query.text(4),
                            .host = query.text(5),
                            .estimate = query.real(6),
                            .sent = query.integer(7),
                            .reply = query.bytes(8)};
        auto entry = row.entry();
        if (!entry || query.bytes(9) != row.seal()) {
            return failure(
                ErrorCode::Damaged,
                {QT_TRANSLATE_NOOP("Sentence", "The record of what was sent is damaged.")},
                {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
        }
        entries.push_back(std::move(*entry));
    }
}

}  // namespace ratoon
