// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace ratoon {

/// Bytes of one blob at most: a reply, a reference picture, a color profile.
inline constexpr qint64 largestBlob = 256LL << 20;

/// Verbatim bytes by their content hash (BLAKE2b-256).
class BlobTable {
public:
    explicit BlobTable(Database& database) : m_database(&database) {}

    /// Inside the caller's transaction. Returns the hash.
    Result<QByteArray> keep(const QByteArray& bytes);
    /// Damaged if it is not there, does not fit its hash or is longer than `longest`.
    Result<QByteArray> read(const QByteArray& hash, qint64 longest = largestBlob);

private:
    Database* m_database;
};

}  // namespace ratoon
