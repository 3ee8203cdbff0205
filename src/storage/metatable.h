// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/database.h"

#include <QStringList>

#include <optional>

namespace ratoon {

/// In one document at most: no document comes anywhere near, and there is always a next one.
inline constexpr qint64 mostChanges = 1LL << 60;

/// The document's few loose facts: its head, and how often it has been changed. Writing happens inside the caller's
/// transaction.
class MetaTable {
public:
    explicit MetaTable(Database& database) : m_database(&database) {}

    Result<VersionId> head();
    Result<void> setHead(VersionId head, qint64 change);

    /// Grows with each transaction.
    Result<qint64> changes();
    Result<void> setChanges(qint64 count);

    /// Hash of the blob that holds the mask of what the user wants to stay; empty if nothing is marked.
    Result<QByteArray> marked();
    Result<void> setMarked(const QByteArray& mask, qint64 change);

    /// The lowest format whose readers can read the document; nothing if it does not say.
    Result<std::optional<int>> minReader();
    /// When the tables are made: before the first change is counted.
    Result<void> setMinReader(int format);

    /// Text of whoever keeps them; empty if there are none, or what there was cannot be told any more: what asks for the
    /// next edit must not fail because of that.
    Result<QByteArray> orders();
    Result<void> setOrders(const QByteArray& orders, qint64 change);

    /// A name that a row has.
    static bool isKey(const QString& key);
    /// Of rows that do not fit their seal.
    Result<QStringList> brokenKeys();

private:
    Result<QString> value(const QString& key);
    Result<void> put(const QString& key, const QString& value, qint64 change);

    Database* m_database;
};

}  // namespace ratoon
