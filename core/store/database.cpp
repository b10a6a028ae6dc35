// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QFile>

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace enza::store {
namespace {

std::unexpected<Error> failure(sqlite3 *connection, const QString &path)
{
    const int code = connection ? sqlite3_extended_errcode(connection) : SQLITE_NOMEM;
    const int reason = connection ? sqlite3_system_errno(connection) : 0;
    const QString detail = connection ? QString::fromUtf8(sqlite3_errmsg(connection)) : QString();
    const Where where{path, 0, {}};
    switch (code & 0xff) {
    case SQLITE_FULL: return fail(ErrorCode::DiskFull, Text(QT_TRANSLATE_NOOP("enza", "the disk is full; nothing was changed")), where);
    case SQLITE_READONLY:
    case SQLITE_PERM: return fail(ErrorCode::ReadOnly, Text(QT_TRANSLATE_NOOP("enza", "the store may not be written here")), where);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return fail(ErrorCode::Busy, Text(QT_TRANSLATE_NOOP("enza", "the store is in use by another program")), where);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "the file is damaged; restore it from a backup")), where);
    case SQLITE_CANTOPEN:
        if (!QFile::exists(path))
            return fail(ErrorCode::Missing, Text(QT_TRANSLATE_NOOP("enza", "the file does not exist")), where);
        break;
    default: break;
    }
    if (reason == ENOSPC || reason == EDQUOT)
        return fail(ErrorCode::DiskFull, Text(QT_TRANSLATE_NOOP("enza", "the disk is full; nothing was changed")), where);
    return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "the store could not be read or written: %1"), {detail}), where);
}

/// x'…' with the key in hex, which SQLCipher takes as it is, without derivation.
SecretBytes keyLiteral(const SecretBytes &key)
{
    SecretBytes literal(2 + key.size() * 2 + 2); // with the terminating zero that sodium writes
    auto *out = reinterpret_cast<char *>(literal.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, key.size() * 2 + 1, key.data(), key.size());
    out[2 + key.size() * 2] = '\'';
    return literal;
}

Result<void> refuseWhatIsNone(const QString &path, Database::Mode mode)
{
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    // SQLite would take an empty file for a new store.
    if (open && mode != Database::Mode::Create && file.size() == 0)
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "the file is damaged; restore it from a backup")),
                    Where{path, 0, {}});
    if (open && file.read(16).startsWith("SQLite format 3"))
        return fail(ErrorCode::Damaged,
                    Text(QT_TRANSLATE_NOOP("enza", "the file is not encrypted; Enza does not use it")),
                    Where{path, 0, {}});
    return {};
}

} // namespace

Query::Query(Query &&other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Query &Query::operator=(Query &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Query::~Query()
{
    reset();
}

void Query::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

Query &Query::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Query &Query::bind(int parameter, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

Query &Query::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
    return *this;
}

Query &Query::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Query &Query::bindOrNull(int parameter, const QString &text)
{
    return text.isEmpty() ? bindNull(parameter) : bind(parameter, text);
}

Result<bool> Query::next()
{
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome == SQLITE_DONE)
        return false;
    return failure(m_connection, QString::fromUtf8(sqlite3_db_filename(m_connection, "main")));
}

Result<void> Query::run()
{
    ENZA_TRY(next());
    reset();
    return {};
}

QString Query::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                             sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::bytes(int column) const
{
    return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                      sqlite3_column_bytes(m_statement, column));
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const SecretBytes &key, const Options &options)
{
    ENZA_TRY(refuseWhatIsNone(path, options.mode));
    const int flags = SQLITE_OPEN_NOMUTEX | (options.mode == Mode::Create      ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                             : options.mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE
                                                                               : SQLITE_OPEN_READONLY);
    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &connection, flags, nullptr);
    auto database = std::unique_ptr<Database>(new Database(connection, path));
    if (opened != SQLITE_OK)
        return failure(connection, path);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, 5000);

    const SecretBytes literal = keyLiteral(key);
    if (sqlite3_key_v2(connection, "main", literal.data(), int(literal.size() - 1)) != SQLITE_OK)
        return failure(connection, path);
    // What SQLCipher would print on damage is said by our own errors. The first key of a process sets
    // the level anew, so it is lowered after it.
    ENZA_TRY(database->value("PRAGMA cipher_log_level=NONE"));
    ENZA_ASSIGN(const QString cipher, database->value("PRAGMA cipher_version"));
    if (cipher.isEmpty())
        return fail(ErrorCode::Internal,
                    Text(QT_TRANSLATE_NOOP("enza", "this build of Enza has no SQLCipher and will not run: "
                                                   "it could not encrypt what you enter")));
    // cipher_memory_security stays off. Measured with SQLCipher 4.6 on two cores: a commit takes four times as long
    // (1.4 ms instead of 0.34), and the pages it locks use up RLIMIT_MEMLOCK (usually 8 MiB), so that our own keys
    // could not be locked any more. SQLCipher wipes its own copies of the key in any case; that they could be
    // swapped out is what the warning about unencrypted swap is for.
    std::array<char, 160> setup{};
    std::snprintf(setup.data(), setup.size(),
                  "PRAGMA cipher_page_size=%d; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-%d; "
                  "PRAGMA trusted_schema=OFF; PRAGMA mmap_size=0; PRAGMA secure_delete=ON",
                  options.pageSize, options.cacheKiB);
    ENZA_TRY(database->run(setup.data()));
    if (options.writeAheadLog && options.mode != Mode::ReadOnly)
        ENZA_TRY(database->run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"));
    // Only now is the key used: a wrong one, or a damaged first page, shows here.
    ENZA_TRY(database->value("SELECT count(*) FROM sqlite_master"));
    return database;
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_connection);
}

Result<void> Database::run(const char *sql)
{
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(m_connection, m_path);
    return {};
}

Result<Query> Database::query(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement &&
        sqlite3_prepare_v3(m_connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return failure(m_connection, m_path);
    return Query(m_connection, statement);
}

Result<QString> Database::value(const char *sql)
{
    ENZA_ASSIGN(Query rows, query(sql));
    ENZA_ASSIGN(const bool found, rows.next());
    return found ? rows.text(0) : QString();
}

Result<void> Database::copyInto(Database &target, const std::function<bool(int, int)> &keepGoing)
{
    sqlite3_backup *copy = sqlite3_backup_init(target.m_connection, "main", m_connection, "main");
    if (!copy)
        return failure(target.m_connection, target.m_path);
    int outcome = SQLITE_OK;
    bool stopped = false;
    while (outcome == SQLITE_OK && !stopped) {
        constexpr int pagesAtOnce = 1024;
        outcome = sqlite3_backup_step(copy, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(copy);
        stopped = !keepGoing(total - sqlite3_backup_remaining(copy), total);
    }
    if (sqlite3_backup_finish(copy) != SQLITE_OK)
        return failure(target.m_connection, target.m_path);
    if (stopped && outcome != SQLITE_DONE)
        return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "stopped")));
    return {};
}

int Database::changes() const
{
    return sqlite3_changes(m_connection);
}

Result<Transaction> Transaction::begin(Database &database, const char *how)
{
    ENZA_TRY(database.run(how));
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run("ROLLBACK"); // SQLite may have rolled back by itself already
}

Result<void> Transaction::commit()
{
    ENZA_TRY(m_database->run("COMMIT"));
    m_database = nullptr;
    return {};
}

ReadPool::ReadPool(QString path, SecretBytes key, Database::Options options, int limit)
    : m_path(std::move(path)), m_key(std::move(key)), m_options(options), m_limit(limit)
{
    m_options.mode = Database::Mode::ReadOnly;
}

Result<ReadPool::Lease> ReadPool::lease()
{
    std::unique_lock lock(m_mutex);
    m_freed.wait(lock, [this] { return !m_closed && m_leased < m_limit; });
    ++m_leased;
    if (!m_idle.empty()) {
        auto database = std::move(m_idle.back());
        m_idle.pop_back();
        return Lease(this, std::move(database));
    }
    auto opened = Database::open(m_path, m_key, m_options);
    if (!opened) {
        --m_leased;
        m_freed.notify_one();
        return std::unexpected(std::move(opened).error());
    }
    return Lease(this, std::move(*opened));
}

ReadPool::Lease::~Lease()
{
    if (!m_database)
        return;
    const std::lock_guard lock(m_pool->m_mutex);
    m_pool->m_idle.push_back(std::move(m_database));
    --m_pool->m_leased;
    m_pool->m_freed.notify_all();
}

void ReadPool::close()
{
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_freed.wait(lock, [this] { return m_leased == 0; });
    m_idle.clear();
}

void ReadPool::reopen(SecretBytes key)
{
    const std::lock_guard lock(m_mutex);
    m_key = std::move(key);
    m_closed = false;
    m_freed.notify_all();
}

} // namespace enza::store
