// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/bill.h"

#include "base/hash.h"
#include "jobs/repeating.h"

#include <algorithm>

namespace ratoon {

namespace {

QString basisOf(const EditReply& reply)
{
    switch (reply.costBasis) {
    case CostBasis::Free: return QStringLiteral("free");
    case CostBasis::Priced: return QStringLiteral("priced");
    case CostBasis::Reported: return QStringLiteral("reported");
    }
    Q_UNREACHABLE();
}

/// The last request of that job, in both records. Their states only ever move on, so one that is closed stays as it is.
Result<void> settled(Project& project,
                     Ledger* ledger,
                     JobId job,
                     std::optional<double> usd,
                     const QString& basis)
{
    TRY(escrowed, project.escrowed());
    for (EscrowEntry& entry : escrowed) {
        if (entry.job != job || entry.state != RequestState::Received) continue;
        entry.state = RequestState::Settled;
        CHECKED(project.escrow(entry));
    }
    if (!ledger) return {};
    TRY(entries, ledger->entries());
    for (const LedgerEntry& entry : entries) {
        if (entry.job == job && entry.state == RequestState::Received)
            CHECKED(ledger->settle(entry.id, RequestState::Settled, usd, basis));
    }
    return {};
}

/// Both records, or none: what cannot be put on record is not sent.
Result<void> recorded(Project& project,
                      const Purse& purse,
                      RequestId request,
                      const EscrowEntry& entry,
                      std::optional<double> budget)
{
    if (!purse.ledger) return project.escrow(entry);
    SpendingCaps caps;
    if (purse.caps) {
        TRY(set, purse.caps());
        caps = set;
    }
    if (budget) caps.edit = std::min(*budget, caps.edit.value_or(*budget));
    CHECKED(purse.ledger->reserve({.id = request,
                                   .job = entry.job,
                                   .document = purse.document,
                                   .path = project.path(),
                                   .provider = entry.provider,
                                   .model = entry.model,
                                   .host = entry.host,
                                   .sentAt = entry.sentAt,
                                   .estimateUsd = entry.estimateUsd,
                                   .caps = caps}));
    auto kept = project.escrow(entry);
    if (!kept) CHECKED(purse.ledger->settle(request, RequestState::Failed, 0.0, {}));
    return kept;
}

}  // namespace

Bill::Bill(Worker& disk, std::shared_ptr<Project> project, Purse purse)
    : m_disk(disk)
    , m_project(std::move(project))
    , m_purse(std::move(purse))
{}

Bill::~Bill()
{
    fail({ErrorCode::Cancelled});
}

void Bill::begin(EscrowEntry entry, std::optional<double> budget, Done done)
{
    // An exchange asks a second time only when the first was turned away at the door.
    if (m_entry) {
        end(RequestState::Failed, 0.0, {});
        move(RequestState::Failed);
    }
    m_entry = std::move(entry);
    m_request = RequestId::make();
    m_hasLeft = false;
    m_isPaid = false;
    m_write = m_disk.run(
        [project = m_project, purse = m_purse, request = m_request, entry = *m_entry, budget](
            const Cancel&) { return recorded(*project, purse, request, entry, budget); },
        [this, done = std::move(done)](Result<void> written) {
            if (!written) m_entry.reset();
            done(std::move(written));
        });
}

void Bill::received(const QByteArray& body, Done done)
{
    m_entry->state = RequestState::Received;
    m_entry->reply = contentHash(body);
    // The raw bytes are safe before anything looks at them.
    m_write = m_disk.run(
        [project = m_project, ledger = m_purse.ledger, request = m_request, body, entry = *m_entry](
            const Cancel&) -> Result<void> {
            CHECKED(project->keepBlob(body));
            CHECKED(project->escrow(entry));
            // The reply is safe: it is not to be lost because the ledger cannot be told just now.
            if (ledger) static_cast<void>(ledger->received(request));
            return {};
        },
        std::move(done));
}

void Bill::paid(const EditReply& reply)
{
    if (!m_entry) return;
    end(RequestState::Settled, reply.costUsd, basisOf(reply));
    m_isPaid = true;
}

void Bill::settle(JobId earlier, const EditReply& reply)
{
    m_disk
        .run([project = m_project,
              ledger = m_purse.ledger,
              earlier,
              usd = reply.costUsd,
              basis = basisOf(reply)](
                 const Cancel&) { return settled(*project, ledger.get(), earlier, usd, basis); },
             [](const Result<void>&) {})
        .release();
}

void Bill::close()
{
    if (!m_entry) return;
    move(RequestState::Settled);
}

void Bill::fail(const Error& error)
{
    if (!m_entry) return;
    // Its reply is on record, and what it cost: there is no more to say.
    if (m_isPaid) return m_entry.reset();
    const bool isFree = error.code == ErrorCode::Cancelled ? !m_hasLeft : isWithoutEffect(error);
    end(isFree ? RequestState::Failed : RequestState::Uncertain,
        isFree ? std::optional(0.0) : std::nullopt,
        {});
    move(isFree ? RequestState::Failed : RequestState::Uncertain);
}

void Bill::end(RequestState state, std::optional<double> usd, const QString& basis)
{
    if (!m_purse.ledger) return;
    m_disk
        .run([ledger = m_purse.ledger, request = m_request, state, usd, basis](
                 const Cancel&) { return ledger->settle(request, state, usd, basis); },
             [](const Result<void>&) {})
        .release();
}

void Bill::move(RequestState state)
{
    m_entry->state = state;
    m_disk
        .run([project = m_project,
              entry = *m_entry](const Cancel&) { return project->escrow(entry); },
             [](const Result<void>&) {})
        .release();
    m_entry.reset();
}

}  // namespace ratoon
