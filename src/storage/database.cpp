// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/utf8.h"
#include "storage/diskfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <utility>

namespace ratoon {

namespace {

constexpr int largestValue = 512 * 1024 * 1024;  ///< Bytes of one row.
constexpr int instructionsBetweenLooks = 20'000;
constexpr qsizetype longestPath =
    500;                          ///< Bytes: SQLite's own limit, with room for the names beside it.
constexpr int patience = 15'000;  ///< Milliseconds that another process may hold a shared file.

Error tooLong(const QString& path)
{
    return {.code = ErrorCode::Unwritable,
            .what = {QT_TRANSLATE_NOOP("Sentence", "The path of %1 is too long for a document."),
                     {QFileInfo(path).fileName()}},
            .remedy = {QT_TRANSLATE_NOOP("Sentence", "Choose a folder with a shorter path.")}};
}

Error damaged()
{
    return {
        .code = ErrorCode::Damaged,
        .what = {QT_TRANSLATE_NOOP("Sentence", "The document is damaged.")},
        .remedy = {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")}};
}

Error writeError(int systemError)
{
    return {.code = ErrorCode::Unwritable,
            .what = {QT_TRANSLATE_NOOP("Sentence", "The document cannot be written: %1."),
                     {qt_error_string(systemError)}},
            .remedy = {QT_TRANSLATE_NOOP("Sentence", "Choose another place, or make room.")}};
}

/// What a sector that went bad says: as good as damaged, and salvaging leaves it out.
Error readError(int systemError)
{
    return {.code = ErrorCode::Damaged,
            .what = {QT_TRANSLATE_NOOP("Sentence", "The document cannot be read: %1."),
                     {qt_error_string(systemError)}},
            .remedy = damaged().remedy};
}

/// SQLite's own message is not shown: it may quote the file.
Error errorOf(sqlite3* handle, int code)
{
    const int systemError = handle ? sqlite3_system_errno(handle) : 0;
    if (code == SQLITE_IOERR_READ) return readError(systemError ? systemError : EIO);
    switch (code & 0xff) {
    case SQLITE_INTERRUPT: return {.code = ErrorCode::Cancelled};
    case SQLITE_FULL: return writeError(ENOSPC);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return writeError(EBUSY);
    case SQLITE_NOMEM: return writeError(ENOMEM);
    case SQLITE_TOOBIG: return writeError(EFBIG);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY: return writeError(systemError ? systemError : EIO);
    default: return damaged();
    }
}

}  // namespace

Query::~Query()
{
    if (!m_statement) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Query::Query(Query&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindError(other.m_bindError)
{}

void Query::bindInteger(int index, qint64 value)
{
    m_bindError |= sqlite3_bind_int64(m_statement, index, value);
}

void Query::bind(int index, std::optional<double> value)
{
    m_bindError |= value ? sqlite3_bind_double(m_statement, index, *value)
                         : sqlite3_bind_null(m_statement, index);
}

void Query::bind(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    m_bindError |= sqlite3_bind_text64(m_statement,
                                       index,
                                       utf8.constData(),
                                       static_cast<sqlite3_uint64>(utf8.size()),
                                       SQLITE_TRANSIENT,
                                       SQLITE_UTF8);
}

void Query::bind(int index, QByteArrayView value)
{
    const char* data = value.isEmpty() ? "" : value.data();  // a null pointer would be SQL's NULL
    m_bindError |= sqlite3_bind_blob64(
        m_statement, index, data, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
}

Result<bool> Query::next()
{
    sqlite3* const handle = sqlite3_db_handle(m_statement);
    if (m_bindError != SQLITE_OK) return failure(errorOf(handle, m_bindError));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return failure(errorOf(handle, code));
}

int Query::columns() const
{
    return sqlite3_column_count(m_statement);
}

void Query::bindFrom(const Query& row, int column)
{
    m_bindError |=
        sqlite3_bind_value(m_statement, column + 1, sqlite3_column_value(row.m_statement, column));
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    return textFromUtf8(bytes(column));
}

std::optional<double> Query::real(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL) return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

QByteArray Query::bytes(int column) const
{
    const void* const data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)};
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

void Database::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Database> Database::open(const QString& path, Access access)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    const QByteArray place = QFile::encodeName(absolutePath(path));
    if (place.size() > longestPath) return failure(tooLong(path));
    QByteArray address = "file://" + place.toPercentEncoding("/");
    if (access == Access::Immutable) {
        flags |= SQLITE_OPEN_READONLY;
        address += "?immutable=1";
    } else {
        flags |= SQLITE_OPEN_READWRITE;
        if (access == Access::Create || access == Access::Shared) flags |= SQLITE_OPEN_CREATE;
        if (access == Access::Memory) flags |= SQLITE_OPEN_MEMORY;
        if (access != Access::Shared) address += "?vfs=unix-none";
    }

    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(address.constData(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) return failure(errorOf(handle, code));
    if (access == Access::Shared) sqlite3_busy_timeout(handle, patience);
    CHECKED(database.harden());
    return database;
}

// Before the first look at the file: from here on its schema can only name tables and indexes.
Result<void> Database::harden()
{
    sqlite3* const handle = m_handle.get();
    constexpr std::array<std::pair<int, int>, 6> switches = {{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    }};
    for (const auto& [option, value] : switches) {
        const int code = sqlite3_db_config(handle, option, value, nullptr);
        if (code != SQLITE_OK) return failure(errorOf(handle, code));
    }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, largestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    return runScript(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
}

void Database::forgetPages()
{
    sqlite3_db_release_memory(m_handle.get());
}

Result<Query> Database::statement(const char* sql)
{
    auto& kept = m_statements[sql];
    if (!kept) {
        sqlite3_stmt* made = nullptr;
        const int code =
            sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &made, nullptr);
        kept.reset(made);
        if (code != SQLITE_OK) return failure(errorOf(m_handle.get(), code));
    }
    Q_ASSERT(!sqlite3_stmt_busy(kept.get()));
    return Query(kept.get());
}

Result<void> Database::runScript(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return failure(errorOf(m_handle.get(), code));
    return {};
}

void Database::setCancel(const Cancel& cancel)
{
    m_cancel = std::make_unique<Cancel>(cancel);
    const auto look = [](void* flag) -> int { return static_cast<Cancel*>(flag)->requested(); };
    sqlite3_progress_handler(m_handle.get(), instructionsBetweenLooks, look, m_cancel.get());
}

ShadowAccess::ShadowAccess(Database& database) : m_database(database)
{
    sqlite3_db_config(m_database.m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
}

ShadowAccess::~ShadowAccess()
{
    sqlite3_db_config(m_database.m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

Result<Transaction> Transaction::begin(Database& database)
{
    CHECKED(database.run("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::~Transaction()
{
    // A failed statement may have rolled back already: then there is nothing to undo, and that is all right.
    if (m_database) static_cast<void>(m_database->run("ROLLBACK"));
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Result<void> Transaction::commit()
{
    CHECKED(m_database->run("COMMIT"));
    m_database = nullptr;
    return {};
}

}  // namespace ratoon
