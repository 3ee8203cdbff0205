// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/blobtable.h"

#include "base/hash.h"

#include <QCoreApplication>

namespace ratoon {

Result<QByteArray> BlobTable::keep(const QByteArray& bytes)
{
    if (bytes.size() > largestBlob) {
        return failure(
            ErrorCode::Unsupported,
            {QT_TRANSLATE_NOOP("Sentence", "%1 MB are more than a document keeps in one piece."),
             {QString::number(bytes.size() >> 20)}});
    }
    const QByteArray hash = contentHash(bytes);
    // A damaged one does not stand in for what may have been paid for: it is replaced.
    TRY(known,
        m_database->number(0, "SELECT 1 FROM blob WHERE hash = ?1 AND data = ?2", hash, bytes));
    if (!known) {
        CHECKED(m_database->run(
            "INSERT OR REPLACE INTO blob (hash, data) VALUES (?1, ?2)", hash, bytes));
    }
    return hash;
}

Result<QByteArray> BlobTable::read(const QByteArray& hash, qint64 longest)
{
    TRY(row,
        m_database->query(
            "SELECT data FROM blob WHERE hash = ?1 AND length(data) <= ?2", hash, longest));
    TRY(found, row.next());
    QByteArray bytes = found ? row.bytes(0) : QByteArray();
    if (!found || contentHash(bytes) != hash) {
        return failure(
            ErrorCode::Damaged,
            {QT_TRANSLATE_NOOP("Sentence", "A stored file of this document is damaged.")},
            {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
    }
    return bytes;
}

}  // namespace ratoon
