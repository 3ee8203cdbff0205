// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spare.h"

#include "storage/metatable.h"
#include "storage/schema.h"
#include "storage/searchindex.h"

#include <QFile>

#include <array>
#include <cstdio>

namespace ratoon {

namespace {

/// How the rows of a table that are new get from one document to another. `last`: the highest `seq`, or the count of
/// changes, that the other one has. A row that was damaged goes by another number when it has been replaced.
struct Catching {
    const char* last;
    const char* read;
    const char* write;
};

constexpr const char* changesOf = "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'changes'";

constexpr std::array catchings = {
    Catching{
        "SELECT max(seq) FROM tile",
        "SELECT seq, hash, codec, length, data FROM tile WHERE seq > ?1 ORDER BY seq",
        "INSERT OR REPLACE INTO tile (seq, hash, codec, length, data) VALUES (?1, ?2, ?3, ?4, ?5)"},
    Catching{"SELECT max(seq) FROM strip",
             "SELECT seq, hash, cells FROM strip WHERE seq > ?1 ORDER BY seq",
             "INSERT OR REPLACE INTO strip (seq, hash, cells) VALUES (?1, ?2, ?3)"},
    Catching{"SELECT max(seq) FROM raster",
             "SELECT seq, hash, samples, width, height, icc, strips FROM raster WHERE seq > ?1"
             " ORDER BY seq",
             "INSERT OR REPLACE INTO raster (seq, hash, samples, width, height, icc, strips)"
             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
    Catching{"SELECT max(seq) FROM canvas",
             "SELECT seq, hash, layers FROM canvas WHERE seq > ?1 ORDER BY seq",
             "INSERT OR REPLACE INTO canvas (seq, hash, layers) VALUES (?1, ?2, ?3)"},
    Catching{"SELECT max(seq) FROM blob",
             "SELECT seq, hash, data FROM blob WHERE seq > ?1 ORDER BY seq",
             "INSERT OR REPLACE INTO blob (seq, hash, data) VALUES (?1, ?2, ?3)"},
    Catching{"SELECT max(seq) FROM version",
             "SELECT seq, id, parent, kind, label, recipe, reply, made, canvas, seal FROM version"
             " WHERE seq > ?1 ORDER BY seq",
             "INSERT INTO version (seq, id, parent, kind, label, recipe, reply, made, canvas, seal)"
             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"},
    Catching{"SELECT max(seq) FROM thumbnail",
             "SELECT seq, version, picture, seal FROM thumbnail WHERE seq > ?1 ORDER BY seq",
             "INSERT OR REPLACE INTO thumbnail (seq, version, picture, seal)"
             " VALUES (?1, ?2, ?3, ?4)"},
    Catching{changesOf,
             "SELECT version, name, starred, standing, change, seal FROM annotation"
             " WHERE change > ?1",
             "INSERT OR REPLACE INTO annotation (version, name, starred, standing, change, seal)"
             " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"},
    Catching{changesOf,
             "SELECT version, text, change, seal FROM note WHERE change > ?1",
             "INSERT OR REPLACE INTO note (version, text, change, seal) VALUES (?1, ?2, ?3, ?4)"},
    Catching{changesOf,
             "SELECT job, base, state, provider, model, host, estimate, sent, reply, change, seal"
             " FROM escrow WHERE change > ?1",
             "INSERT OR REPLACE INTO escrow (job, base, state, provider, model, host, estimate,"
             " sent, reply, change, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"},
    // The last, because it holds the count of changes.
    Catching{changesOf,
             "SELECT key, value, change, seal FROM meta WHERE change > ?1",
             "INSERT OR REPLACE INTO meta (key, value, change, seal) VALUES (?1, ?2, ?3, ?4)"},
};

Result<void> copyRow(const Query& from, Database& to, const char* write)
{
    TRY(row, to.query(write));
    for (int column = 0; column < from.columns(); ++column) row.bindFrom(from, column);
    CHECKED(row.next());
    return {};
}

Result<void> catchUp(Database& from, Database& to)
{
    TRY(indexed, to.number(0, "SELECT max(seq) FROM version"));
    for (const Catching& table : catchings) {
        TRY(last, to.number(0, table.last));
        TRY(row, from.query(table.read, last));
        for (;;) {
            TRY(found, row.next());
            if (!found) break;
            CHECKED(copyRow(row, to, table.write));
        }
    }
    return SearchIndex(to).addAfter(indexed);
}

/// Both hold as many rows of what only grows, and are at the same change.
Result<bool> isLevel(Database& a, Database& b)
{
    for (const Catching& table : catchings) {
        TRY(left, a.number(0, table.last));
        TRY(right, b.number(0, table.last));
        if (left != right) return false;
    }
    return true;
}

Result<void> bringUpToDate(const QString& path, Database& current)
{
    TRY(database, Database::open(path, Database::Access::Write));
    // If anything fails, it is thrown away: nothing needs to be undone, and it is synced when it is published.
    CHECKED(database.runScript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                               "PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;"));
    CHECKED(checkSchema(database));
    CHECKED(upgradeSchema(database));
    TRY(transaction, Transaction::begin(database));
    CHECKED(catchUp(current, database));
    CHECKED(transaction.commit());
    TRY(level, isLevel(current, database));
    return level ? Result<void>() : lostWrites(path);
}

bool isRenamed(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

}  // namespace

Spare::Spare(const QString& workingCopy)
    : m_path(folderOf(workingCopy) + QStringLiteral("/spare.ratoon"))
{}

bool Spare::become(PartFile& part, Database& current, const std::optional<FileMark>& mark) const
{
    const bool isUsable = mark && markOf(m_path) == mark && isOursAlone(m_path) &&
                          bringUpToDate(m_path, current) && copyRights(part.target(), m_path) &&
                          isRenamed(m_path, part.path());
    if (isUsable)
        part.lock();
    else
        QFile::remove(m_path);
    return isUsable;
}

std::optional<FileMark> Spare::takenIn() const
{
    // It will be moved to another folder, and must not be lost between the two.
    const bool isUsable = isRenamed(incoming(), m_path) && syncFolder(folderOf(m_path));
    return isUsable ? markOf(m_path) : std::nullopt;
}

std::optional<FileMark> Spare::kept(const QString& replaced) const
{
    const bool isUsable =
        isSameDisk(folderOf(m_path), folderOf(replaced)) && isRenamed(replaced, m_path);
    return isUsable ? markOf(m_path) : std::nullopt;
}

}  // namespace ratoon
