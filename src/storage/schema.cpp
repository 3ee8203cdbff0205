// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/metatable.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <map>

namespace ratoon {

namespace {

// Whatever is named by its content is never changed (what was damaged is replaced); `seq` only grows, so that "since
// the last save" is a range. In the tables that do change, `change` is the document's count of changes when the row
// was last written.
constexpr std::array firstTables = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL, change INTEGER NOT NULL,"
    " seal BLOB NOT NULL) STRICT",
    "CREATE TABLE tile (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE,"
    " codec INTEGER NOT NULL, length INTEGER NOT NULL, data BLOB NOT NULL) STRICT",
    "CREATE TABLE strip (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE,"
    " cells BLOB NOT NULL) STRICT",
    "CREATE TABLE raster (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE,"
    " samples INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,"
    " icc BLOB NOT NULL, strips BLOB NOT NULL) STRICT",
    "CREATE TABLE canvas (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE,"
    " layers TEXT NOT NULL) STRICT",
    "CREATE TABLE version (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " parent TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, recipe TEXT NOT NULL,"
    " reply BLOB NOT NULL, made INTEGER NOT NULL, canvas BLOB NOT NULL,"
    " seal BLOB NOT NULL) STRICT",
    "CREATE TABLE annotation (version TEXT PRIMARY KEY, name TEXT NOT NULL,"
    " starred INTEGER NOT NULL, standing TEXT NOT NULL, change INTEGER NOT NULL,"
    " seal BLOB NOT NULL) STRICT",
    "CREATE TABLE thumbnail (seq INTEGER PRIMARY KEY, version TEXT NOT NULL UNIQUE,"
    " picture BLOB NOT NULL, seal BLOB NOT NULL) STRICT",
    "CREATE TABLE blob (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE,"
    " data BLOB NOT NULL) STRICT",
    "CREATE TABLE escrow (job TEXT PRIMARY KEY, base TEXT NOT NULL, state TEXT NOT NULL,"
    " provider TEXT NOT NULL, model TEXT NOT NULL, host TEXT NOT NULL, estimate REAL,"
    " sent INTEGER NOT NULL, reply BLOB NOT NULL, change INTEGER NOT NULL,"
    " seal BLOB NOT NULL) STRICT",
    "CREATE VIRTUAL TABLE search USING fts5(label, prompt, content='',"
    " tokenize='unicode61 remove_diacritics 2')",
};

/// What makes each format out of the one before it, from the second on. Never changed once released.
constexpr std::array steps = {
    "CREATE TABLE note (version TEXT PRIMARY KEY, text TEXT NOT NULL, change INTEGER NOT NULL,"
    " seal BLOB NOT NULL) STRICT",
};
static_assert(formatVersion == 1 + steps.size());

/// The earliest format whose readers can read this one: what the steps since then have added is none of their business.
constexpr int oldestReader = 1;

Result<void> climb(Database& database, int from, int to)
{
    for (int format = from; format < to; ++format)
        CHECKED(database.runScript(steps.at(static_cast<std::size_t>(format - 1))));
    return database.runScript(QByteArrayLiteral("PRAGMA user_version = ") + QByteArray::number(to));
}

Result<void> createTables(Database& database, int format)
{
    for (const char* table : firstTables) CHECKED(database.runScript(table));
    return climb(database, 1, format);
}

/// A trigger or a view goes under a name that no schema of ours has.
QString noTable()
{
    return QStringLiteral("?");
}

/// What SQLite and FTS5 make out of the statements above: name → statement, both as the file words them.
Result<std::map<QString, QString>> schemaOf(Database& database)
{
    std::map<QString, QString> schema;
    constexpr int more = 100;
    TRY(row,
        database.query("SELECT name, coalesce(sql, ''), type IN ('table', 'index')"
                       " FROM sqlite_schema LIMIT 100"));
    for (int count = 0; count < more; ++count) {
        TRY(found, row.next());
        if (!found) break;
        const bool isTable = row.integer(2) != 0;
        schema[isTable ? row.text(0) : noTable()] = row.text(1);
    }
    return schema;
}

bool isSqlite(QByteArrayView header)
{
    return header.size() >= headerSize && header.startsWith(QByteArrayLiteral("SQLite format 3\0"));
}

bool isRatoon(QByteArrayView header)
{
    constexpr qsizetype applicationAt = 68;
    return header.size() >= headerSize &&
           qFromBigEndian<quint32>(header.data() + applicationAt) == applicationId;
}

}  // namespace

Result<void> createSchema(Database& database)
{
    CHECKED(createTables(database, formatVersion));
    CHECKED(database.runScript(QByteArrayLiteral("PRAGMA application_id = ") +
                               QByteArray::number(applicationId)));
    return MetaTable(database).setMinReader(oldestReader);
}

Result<int> formatOf(Database& database)
{
    TRY(format, database.number(0, "PRAGMA user_version"));
    return static_cast<int>(format);
}

Result<void> upgradeSchema(Database& database)
{
    TRY(format, formatOf(database));
    if (format >= formatVersion) return {};
    TRY(transaction, Transaction::begin(database));
    CHECKED(climb(database, format, formatVersion));
    CHECKED(MetaTable(database).setMinReader(oldestReader));
    return transaction.commit();
}

FileKind fileKind(QByteArrayView header)
{
    constexpr qsizetype versionAt = 60;
    constexpr int newestThinkable = 99;
    if (!isSqlite(header) || !isRatoon(header)) return FileKind::Other;
    const auto version = qFromBigEndian<qint32>(header.data() + versionAt);
    if (version < 1 || version > newestThinkable) return FileKind::Damaged;
    return version > formatVersion ? FileKind::Newer : FileKind::Document;
}

bool isHalfDocument(QByteArrayView header)
{
    return isSqlite(header) != isRatoon(header);
}

bool hasKnownJournal(QByteArrayView header)
{
    constexpr qsizetype writeVersionAt = 18;
    constexpr qsizetype readVersionAt = 19;
    if (header.size() <= readVersionAt) return false;
    const char version = header[writeVersionAt];
    return (version == 1 || version == 2) && header[readVersionAt] == version;
}

Result<void> checkSchema(Database& database, UnknownTables unknown)
{
    TRY(model, Database::open(QStringLiteral("/schema"), Database::Access::Memory));
    TRY(format, formatOf(database));
    CHECKED(createTables(model, std::clamp(format, 1, formatVersion)));
    TRY(expected, schemaOf(model));
    TRY(actual, schemaOf(database));
    if (unknown == UnknownTables::LeftAlone && !actual.contains(noTable())) {
        std::erase_if(actual, [&](const auto& each) { return !expected.contains(each.first); });
    }
    if (expected == actual) return {};
    return failure(ErrorCode::Damaged,
                   {QT_TRANSLATE_NOOP("Sentence", "The tables of the document are damaged.")},
                   {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
}

}  // namespace ratoon
