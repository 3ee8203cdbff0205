// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ledger.h"

#include <vector>

namespace ratoon {

/// What some requests came to. `usd` is what is known to be spent; what is not known is counted, not guessed.
struct SpentSum {
    int requests = 0;
    double usd = 0;
    int unknown = 0;        ///< Answered, at a cost that is not known.
    int uncertain = 0;      ///< May have been billed.
    double atStakeUsd = 0;  ///< Reserved for those, and for what is under way.

    void add(const LedgerEntry& entry);
};

/// One model on one day.
struct SpentRow {
    QDate day;
    QString provider;
    QString model;
    SpentSum sum;
};

/// By day, then by provider and model.
std::vector<SpentRow> spentByDayAndModel(const std::vector<LedgerEntry>& entries);
SpentSum spentInAll(const std::vector<LedgerEntry>& entries);

/// RFC 4180, a line for each request; what a spreadsheet would take for a formula is quoted as text.
QByteArray ledgerCsv(const std::vector<LedgerEntry>& entries);

}  // namespace ratoon
