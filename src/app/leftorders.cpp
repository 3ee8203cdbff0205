// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/leftorders.h"

#include <map>
#include <set>

namespace ratoon {

namespace {

using States = std::map<JobId, EscrowEntry>;

/// Jobs that the ledger knows to have been sent, and whether a program still waits for the reply: it tells more than a
/// document that was saved before.
std::map<JobId, bool> sentJobs(Ledger* ledger)
{
    std::map<JobId, bool> jobs;
    if (!ledger) return jobs;
    const auto entries = ledger->entries();
    if (!entries) return jobs;
    for (const LedgerEntry& entry : *entries) {
        if (entry.state == RequestState::Failed) continue;
        bool& isUnderWay = jobs[entry.job];
        isUnderWay = isUnderWay || entry.isUnderWay;
    }
    return jobs;
}

/// The replies that a tree has versions of, seen or held back.
std::set<QByteArray> repliesIn(const VersionTree& tree)
{
    std::set<QByteArray> replies;
    for (const VersionId id : tree.order()) {
        const Origin& origin = tree.find(id)->origin;
        const QString held = stringAt(objectAt(origin.recipe, "held_back"), "reply");
        replies.insert(held.isEmpty() ? origin.reply : QByteArray::fromHex(held.toLatin1()));
    }
    return replies;
}

/// Nothing of one that has ended.
std::optional<LeftOrder>
leftOrder(Order order, const States& states, const std::set<QByteArray>& known, bool wasSent)
{
    LeftOrder left{.order = std::move(order)};
    const auto found = states.find(left.order.job);
    if (found == states.end() || found->second.state == RequestState::Failed) {
        left.fate = wasSent ? LeftOrder::Fate::Unknown : LeftOrder::Fate::Waiting;
        return left;
    }
    switch (found->second.state) {
    case RequestState::Settled:
    case RequestState::Received:
        if (known.contains(found->second.reply)) return std::nullopt;
        left.fate = LeftOrder::Fate::Answered;
        left.reply = found->second.reply;
        return left;
    case RequestState::Sent:
    case RequestState::Uncertain:
    case RequestState::Failed: break;
    }
    left.fate = LeftOrder::Fate::Unknown;
    return left;
}

}  // namespace

Result<std::vector<LeftOrder>> leftOrders(Project& project, Ledger* ledger)
{
    std::vector<LeftOrder> left;
    TRY(orders, ordersIn(project));
    if (orders.empty()) return left;
    TRY(entries, project.escrowed());
    TRY(stored, project.tree());
    const std::set<QByteArray> known = repliesIn(stored.tree);
    States states;
    for (const EscrowEntry& entry : entries) states[entry.job] = entry;
    const std::map<JobId, bool> sent = sentJobs(ledger);
    for (Order& order : orders) {
        const JobId job = order.job;
        const auto asked = sent.find(job);
        const bool wasSent = asked != sent.end();
        if (wasSent && asked->second) continue;  // another window will show what comes of it
        if (auto still = leftOrder(std::move(order), states, known, wasSent))
            left.push_back(std::move(*still));
        else
            CHECKED(dropOrder(project, job));
    }
    return left;
}

}  // namespace ratoon
