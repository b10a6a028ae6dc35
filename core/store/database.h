// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// SQLCipher through its C API. A connection is used by one thread at a time.
namespace enza::store {

/// A prepared statement in use; handing it back resets it. Columns and parameters count from 0 and 1.
class Query
{
public:
    Query(sqlite3 *connection, sqlite3_stmt *statement) : m_connection(connection), m_statement(statement) {}
    Query(Query &&other) noexcept;
    Query &operator=(Query &&other) noexcept;
    ~Query();

    Query &bind(int parameter, const QString &text);
    /// The bytes must live until the statement was run.
    Query &bind(int parameter, const QByteArray &bytes);
    Query &bind(int parameter, qint64 number);
    Query &bindNull(int parameter);
    /// Text that is null when empty, so that a filter or an index does not see it.
    Query &bindOrNull(int parameter, const QString &text);

    /// True with a row, false at the end.
    Result<bool> next();
    /// For statements that return nothing.
    Result<void> run();
    void reset();

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool isNull(int column) const;

private:
    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
};

class Database
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };
    struct Options {
        Mode mode = Mode::ReadWrite;
        int pageSize = 4096;
        int cacheKiB = 8192;
        /// False: a file written once (call set) that is swept when its writer dies.
        bool writeAheadLog = true;
    };

    /// The raw 256-bit key. Refuses to run without a working cipher, and a file that is not encrypted.
    static Result<std::unique_ptr<Database>> open(const QString &path, const SecretBytes &key, const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Statements without result, separated by semicolons.
    Result<void> run(const char *sql);
    /// Prepared once per text and kept.
    Result<Query> query(const char *sql);
    /// The first column of the first row; empty when there is none.
    Result<QString> value(const char *sql);
    /// Copies this database, as the open read transaction sees it, into `target`, which keeps its own
    /// key. `keepGoing` is asked between portions and stops the copy with Cancelled.
    Result<void> copyInto(Database &target, const std::function<bool(int done, int total)> &keepGoing);
    int changes() const;
    const QString &path() const { return m_path; }

private:
    Database(sqlite3 *connection, QString path) : m_connection(connection), m_path(std::move(path)) {}
    sqlite3 *m_connection;
    QString m_path;
    std::unordered_map<std::string, sqlite3_stmt *> m_statements;
};

/// Rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database, const char *how = "BEGIN IMMEDIATE");
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&other) noexcept
    {
        m_database = std::exchange(other.m_database, nullptr);
        return *this;
    }
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

/// A few connections to one file for readers in any thread, opened when first needed.
class ReadPool
{
public:
    ReadPool(QString path, SecretBytes key, Database::Options options, int limit);
    /// A connection that is nobody else's until the lease ends.
    class Lease
    {
    public:
        Lease(ReadPool *pool, std::unique_ptr<Database> database) : m_pool(pool), m_database(std::move(database)) {}
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) noexcept = default;
        ~Lease();
        Database &operator*() const { return *m_database; }
        Database *operator->() const { return m_database.get(); }

    private:
        ReadPool *m_pool;
        std::unique_ptr<Database> m_database;
    };
    Result<Lease> lease();
    /// Waits until all leases ended and closes the connections; new leases wait for reopen().
    void close();
    void reopen(SecretBytes key);

private:
    QString m_path;
    SecretBytes m_key;
    Database::Options m_options;
    int m_limit;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<std::unique_ptr<Database>> m_idle;
    int m_leased = 0;
    bool m_closed = false;
};

} // namespace enza::store
