// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace ratoon::test {

/// Takes from a document what the first format did not have. Its notes are lost.
inline Result<void> makeFirstFormat(const QString& path)
{
    TRY(database, Database::open(path, Database::Access::Write));
    for (const char* sql : {"DROP TABLE note",
                            "DELETE FROM meta WHERE key = 'min_reader'",
                            "PRAGMA user_version = 1"}) {
        CHECKED(database.runScript(sql));
    }
    return {};
}

}  // namespace ratoon::test
