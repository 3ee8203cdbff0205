// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/project.h"

namespace ratoon {

/// The columns of `escrow`, as they are.
struct EscrowRow {
    QString job;
    QString base;
    QString state;
    QString provider;
    QString model;
    QString host;
    std::optional<double> estimate;
    qint64 sent = 0;
    QByteArray reply;

    QByteArray seal() const;
    /// Nothing if they make no entry.
    std::optional<EscrowEntry> entry() const;
};

/// The rows of `escrow`: what was sent, and what became of it. Writing happens inside the caller's transaction.
class EscrowTable {
public:
    explicit EscrowTable(Database& database) : m_database(&database) {}

    Result<void> put(const EscrowEntry& entry, qint64 change);
    /// In the order of sending. Damaged if a row does not fit its seal.
    Result<std::vector<EscrowEntry>> entries();

private:
    Database* m_database;
};

}  // namespace ratoon
