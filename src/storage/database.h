// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace ratoon {

/// A statement on loan from its Database, which must outlive it. Columns count from 0.
class Query {
public:
    explicit Query(sqlite3_stmt* statement) : m_statement(statement) {}
    ~Query();
    Query(Query&& other) noexcept;
    Query& operator=(Query&& other) = delete;

    void bind(int index, std::integral auto value) { bindInteger(index, qint64(value)); }
    void bind(int index, std::optional<double> value);  ///< Nothing is SQL's NULL.
    void bind(int index, const QString& value);
    void bind(int index, QByteArrayView value);
    void bind(int index, const QByteArray& value) { bind(index, QByteArrayView(value)); }

    /// True if there is a row to look at.
    Result<bool> next();

    int columns() const;
    /// Binds a column of another statement's row, whatever its type, to ?(column + 1).
    void bindFrom(const Query& row, int column);

    qint64 integer(int column) const;
    QString text(int column) const;
    std::optional<double> real(int column) const;
    /// Text comes as UTF-8.
    QByteArray bytes(int column) const;

private:
    void bindInteger(int index, qint64 value);

    sqlite3_stmt* m_statement = nullptr;
    int m_bindError = 0;
};

/// One SQLite file, opened so that a forged one can do no harm: no extension, no function or trigger of the file's
/// own, sizes bounded. For one thread at a time. Statements are prepared once and kept.
///
/// Errors: Damaged (not what it should be), Unwritable (the disk refuses, with the system's own words).
class Database {
public:
    enum class Access {
        Create,  ///< A new file.
        Memory,  ///< No file: the path means nothing.
        Write,   ///< Nobody else opens it: the caller holds its own lock.
        Shared,  ///< Made if it is not there; other processes write to it too, and are waited for.
        Immutable,  ///< Read only; nothing changes the file meanwhile. No lock and no side file is made.
    };

    static Result<Database> open(const QString& path, Access access);

    /// `values` go where ?1, ?2 … stand. `sql` must be a literal: its address is the key under which it is kept.
    template <typename... Values>
    Result<Query> query(const char* sql, const Values&... values)
    {
        TRY(prepared, statement(sql));
        int index = 0;
        (prepared.bind(++index, values), ...);
        return prepared;
    }

    /// Runs a statement that returns nothing of interest.
    template <typename... Values>
    Result<void> run(const char* sql, const Values&... values)
    {
        TRY(prepared, query(sql, values...));
        CHECKED(prepared.next());
        return {};
    }

    /// Several statements, none with values.
    Result<void> runScript(const QByteArray& sql);

    /// A row's column 0 as a number; `fallback` without a row.
    template <typename... Values>
    Result<qint64> number(qint64 fallback, const char* sql, const Values&... values)
    {
        TRY(prepared, query(sql, values...));
        TRY(found, prepared.next());
        return found ? prepared.integer(0) : fallback;
    }

    /// Gives back the memory of pages that were read or written and are not in use now.
    void forgetPages();

    /// While it lives, long queries end with Cancelled once `cancel` is requested.
    void setCancel(const Cancel& cancel);

private:
    friend class ShadowAccess;
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    explicit Database(sqlite3* handle) : m_handle(handle) {}
    Result<Query> statement(const char* sql);
    Result<void> harden();

    std::unique_ptr<Cancel> m_cancel;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
};

/// While it lives, the tables in which a virtual one keeps its rows can be written to, to mend them.
class ShadowAccess {
public:
    explicit ShadowAccess(Database& database);
    ~ShadowAccess();
    ShadowAccess(const ShadowAccess&) = delete;
    ShadowAccess& operator=(const ShadowAccess&) = delete;

private:
    Database& m_database;
};

/// All or nothing: what was written since begin() is undone unless commit() succeeds.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&& other) = delete;

    /// On disk when it returns.
    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}

    Database* m_database;
};

}  // namespace ratoon
