// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/canvastable.h"

#include "base/hash.h"

namespace ratoon {

Result<QByteArray> keptCanvas(Database& database, const CanvasRecord& record)
{
    const QByteArray text = toText(record);
    const QByteArray hash = contentHash(text);
    const QString layers = QString::fromUtf8(text);
    TRY(known,
        database.number(0, "SELECT 1 FROM canvas WHERE hash = ?1 AND layers = ?2", hash, layers));
    if (!known) {
        CHECKED(database.run(
            "INSERT OR REPLACE INTO canvas (hash, layers) VALUES (?1, ?2)", hash, layers));
    }
    return hash;
}

}  // namespace ratoon
