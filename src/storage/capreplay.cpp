// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger.h"

#include <algorithm>
#include <map>

namespace ratoon {

namespace {

constexpr double leastStep = 1e-9;  ///< USD.

/// One thing that happened: a request was sent, or ended.
struct Happening {
    qint64 place = 0;
    const LedgerEntry* entry = nullptr;
    bool isEnd = false;
};

std::vector<Happening> happenings(const std::vector<LedgerEntry>& entries)
{
    std::vector<Happening> result;
    for (const LedgerEntry& entry : entries) {
        result.push_back({entry.began, &entry, false});
        if (entry.ended > 0) result.push_back({entry.ended, &entry, true});
    }
    std::ranges::stable_sort(result, {}, &Happening::place);
    return result;
}

/// What is spent and reserved at one moment, from every side that has a cap.
class HeldNow {
public:
    void add(const LedgerEntry& entry, double usd)
    {
        m_jobs[entry.job] += usd;
        m_documents[entry.document] += usd;
        m_days[entry.day] += usd;
    }

    std::vector<CapBreach> breachesBy(const LedgerEntry& entry, bool atEnd)
    {
        std::vector<CapBreach> result;
        const auto check = [&](CapBreach::Cap kind, std::optional<double> cap, double held) {
            if (!cap || held <= *cap + leastStep) return;
            result.push_back({kind, entry.id, entry.sentAt, held, *cap, atEnd});
        };
        check(CapBreach::Cap::Edit, entry.caps.edit, m_jobs[entry.job]);
        check(CapBreach::Cap::Document, entry.caps.document, m_documents[entry.document]);
        check(CapBreach::Cap::Day, entry.caps.day, m_days[entry.day]);
        return result;
    }

private:
    std::map<JobId, double> m_jobs;
    std::map<VersionId, double> m_documents;
    std::map<QDate, double> m_days;
};

}  // namespace

std::vector<CapBreach> breachesIn(const std::vector<LedgerEntry>& entries)
{
    std::vector<CapBreach> result;
    HeldNow standing;
    for (const auto& [place, entry, isEnd] : happenings(entries)) {
        const double reserved = entry->reservedUsd.value_or(0);
        const double change = isEnd ? entry->heldUsd() - reserved : reserved;
        standing.add(*entry, change);
        // An end that frees money passes no cap, whatever was passed before it.
        if (isEnd && change <= leastStep) continue;
        const auto found = standing.breachesBy(*entry, isEnd);
        result.insert(result.end(), found.begin(), found.end());
    }
    return result;
}

}  // namespace ratoon
