// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/project.h"

namespace ratoon {

/// The rows of `escrow`: what was sent, and what became of it. Writing happens inside the caller's transaction.
class LedgerTable {
public:
    explicit LedgerTable(Database& database) : m_database(&database) {}

    Result<void> put(const EscrowEntry& entry, qint64 change);
    /// In the order of sending. Damaged if a row does not fit its seal.
    Result<std::vector<EscrowEntry>> entries();

private:
    Database* m_database;
};

}  // namespace ratoon
