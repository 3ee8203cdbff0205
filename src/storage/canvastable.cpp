// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/canvastable.h"

#include "base/hash.h"

namespace ratoon {

Result<QByteArray> keptCanvas(Database& database, const CanvasRecord& record)
{
    const QByteArray text = toText(record);
    const QByteArray hash = contentHash(text);
    CHECKED(database.run("INSERT OR IGNORE INTO canvas (hash, layers) VALUES (?1, ?2)",
                         hash,
                         QString::fromUtf8(text)));
    return hash;
}

}  // namespace ratoon
