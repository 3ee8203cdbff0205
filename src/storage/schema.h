// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace ratoon {

/// "Rtn1", at byte 68 of every document.
inline constexpr quint32 applicationId = 0x52746e31;
/// At byte 60. A reader of one format refuses a higher one, unless that says that the reader will do.
inline constexpr int formatVersion = 2;

/// Makes the tables of README.md in an empty file.
Result<void> createSchema(Database& database);
/// The one that the document says it has.
Result<int> formatOf(Database& database);
/// Makes a document of this format of one of an earlier format, in a transaction of its own. It holds the same, and its
/// count of changes stays as it is.
Result<void> upgradeSchema(Database& database);

/// Bytes at the beginning of a database that tell what it is.
inline constexpr qint64 headerSize = 100;

/// What the first 100 bytes of a file say.
enum class FileKind {
    Other,     ///< No Ratoon document.
    Document,  ///< Of this format or an earlier one.
    Newer,     ///< Of a later one.
    Damaged,   ///< One of which more than its beginning is needed to tell anything.
};
FileKind fileKind(QByteArrayView header);
/// Of another file, the beginning may be that of a document, as far as half of it goes.
bool isHalfDocument(QByteArrayView header);
/// The header names a journal that SQLite knows. What it takes for the work of a later SQLite it only reads.
bool hasKnownJournal(QByteArrayView header);

/// Whether there may be tables that this program does not know: where nothing is written, they do no harm.
enum class UnknownTables { Refused, LeftAlone };

/// The file has exactly the tables that its format has, and neither triggers nor views: Damaged otherwise.
Result<void> checkSchema(Database& database, UnknownTables unknown = UnknownTables::Refused);

}  // namespace ratoon
