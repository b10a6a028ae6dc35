// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/call_file.h"

#include "store/files.h"
#include "store/schema.h"

#include <QFileInfo>
#include <QHash>

#include <sodium.h>

#include <array>
#include <atomic>

namespace enza::store {
namespace {

constexpr int digestSize = 16;

Database::Options callFileOptions(Database::Mode mode)
{
    Database::Options options;
    options.mode = mode;
    options.pageSize = 16384; // blocks are tens of kB: half the time of 4096
    options.cacheKiB = 4096; // two readers and a writer stay under 16 MB
    options.writeAheadLog = false;
    return options;
}

QByteArray blockDigest(const QString &id, const QString &column, quint32 block, const QByteArray &bytes)
{
    const QByteArray name = id.toUtf8() + '\0' + column.toUtf8() + '\0' + QByteArray::number(block) + '\0';
    QByteArray digest(digestSize, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digestSize);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(name.constData()), size_t(name.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), digestSize);
    return digest;
}

/// Over all digests in whatever order they were written: the blocks are named in each.
class Total
{
public:
    void add(const QByteArray &digest)
    {
        for (int i = 0; i < digestSize; ++i)
            m_sum[i] = char(m_sum[i] ^ digest[i]);
        ++m_blocks;
    }
    QString text() const { return QString::number(m_blocks) + u':' + QLatin1String(m_sum.toHex()); }

private:
    QByteArray m_sum = QByteArray(digestSize, '\0');
    quint64 m_blocks = 0;
};

/// Row number of a block: the column's number and the block's.
qint64 rowOf(qint64 column, quint32 block)
{
    return (column << 32) | qint64(block);
}

std::unexpected<Error> damaged(const QString &path)
{
    return fail(ErrorCode::Damaged,
                Text(QT_TRANSLATE_NOOP("enza", "the call set's file is damaged; import the source again or restore "
                                               "the workspace from a backup")),
                Where{path, 0, {}});
}

class Writer final : public CallFileWriter
{
public:
    Writer(QString id, QString path, std::shared_ptr<int> presence)
        : m_presence(std::move(presence)), m_id(std::move(id)), m_path(std::move(path)),
          m_partial(m_path + unfinishedSuffix)
    {
    }
    ~Writer() override
    {
        m_database.reset();
        if (!m_finished)
            QFile::remove(m_partial);
    }
    Result<void> begin(const SecretBytes &key)
    {
        ENZA_ASSIGN(m_database, Database::open(m_partial, key, callFileOptions(Database::Mode::Create)));
        // Nobody reads the file before it is finished and synced, and a half-written one is swept.
        return m_database->run(R"(
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE col (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE block (id INTEGER PRIMARY KEY, digest BLOB NOT NULL, bytes BLOB NOT NULL);
BEGIN)");
    }
    Result<void> put(const QString &column, quint32 block, const QByteArray &bytes) override
    {
        qint64 number = m_columns.value(column, 0);
        if (!number) {
            number = m_columns.size() + 1;
            ENZA_ASSIGN(Query insert, m_database->query("INSERT INTO col VALUES (?, ?)"));
            ENZA_TRY(insert.bind(1, number).bind(2, column).run());
            m_columns.insert(column, number);
        }
        const QByteArray digest = blockDigest(m_id, column, block, bytes);
        ENZA_ASSIGN(Query insert, m_database->query("INSERT INTO block VALUES (?, ?, ?)"));
        ENZA_TRY(insert.bind(1, rowOf(number, block)).bind(2, digest).bind(3, bytes).run());
        m_total.add(digest);
        return {};
    }
    Result<void> finish() override
    {
        ENZA_TRY(setMetaValue(*m_database, "call_set", m_id));
        ENZA_TRY(setMetaValue(*m_database, "total", m_total.text()));
        ENZA_TRY(m_database->run("COMMIT"));
        m_database.reset();
        ENZA_TRY(putInPlace(m_partial, m_path));
        m_finished = true;
        return {};
    }

private:
    std::shared_ptr<int> m_presence;
    QString m_id;
    QString m_path;
    QString m_partial;
    std::unique_ptr<Database> m_database;
    QHash<QString, qint64> m_columns;
    Total m_total;
    bool m_finished = false;
};

class Reader final : public CallFileReader
{
public:
    static constexpr int connections = 2;

    Reader(QString id, QString path) : m_id(std::move(id)), m_path(std::move(path)) {}

    Result<void> begin(const SecretBytes &key)
    {
        // All connections are opened now: a new store key later replaces the file under its name.
        for (auto &connection : m_connections) {
            ENZA_ASSIGN(connection.database, Database::open(m_path, key, callFileOptions(Database::Mode::ReadOnly)));
        }
        Database &first = *m_connections[0].database;
        ENZA_ASSIGN(const QString owner, metaValue(first, "call_set"));
        ENZA_ASSIGN(m_total, metaValue(first, "total"));
        if (owner != m_id || m_total.isEmpty())
            return damaged(m_path);
        ENZA_ASSIGN(Query rows, first.query("SELECT id, name FROM col"));
        for (;;) {
            ENZA_ASSIGN(const bool found, rows.next());
            if (!found)
                return {};
            m_columns.insert(rows.text(1), rows.number(0));
            m_names.insert(rows.number(0), rows.text(1));
        }
    }
    Result<QByteArray> get(const QString &column, quint32 block) const override
    {
        const auto number = m_columns.constFind(column);
        if (number == m_columns.constEnd())
            return missing(column, block);
        Connection &connection = m_connections[m_turn.fetch_add(1) % connections];
        const std::lock_guard guard(connection.mutex);
        ENZA_ASSIGN(Query row, connection.database->query("SELECT digest, bytes FROM block WHERE id = ?"));
        row.bind(1, rowOf(*number, block));
        ENZA_ASSIGN(const bool found, row.next());
        if (!found)
            return missing(column, block);
        const QByteArray bytes = row.bytes(1);
        if (!sameBytes(row.bytes(0), blockDigest(m_id, column, block, bytes)))
            return damaged(m_path);
        return bytes;
    }
    /// Damaged when a page, used or not, does not verify.
    Result<void> checkPages() const
    {
        Connection &connection = m_connections[0];
        const std::lock_guard guard(connection.mutex);
        ENZA_ASSIGN(const QString fault, connection.database->value("PRAGMA cipher_integrity_check"));
        if (!fault.isEmpty())
            return damaged(m_path);
        return {};
    }
    /// Every block in file order, checked; then the file as a whole.
    Result<void> forEach(const std::function<Result<void>(const QString &, quint32, const QByteArray &)> &visit) const
    {
        Connection &connection = m_connections[0];
        const std::lock_guard guard(connection.mutex);
        ENZA_ASSIGN(Query rows, connection.database->query("SELECT id, digest, bytes FROM block ORDER BY id"));
        Total total;
        for (;;) {
            ENZA_ASSIGN(const bool found, rows.next());
            if (!found)
                break;
            const QString column = m_names.value(rows.number(0) >> 32);
            const quint32 block = quint32(rows.number(0) & 0xffffffff);
            const QByteArray bytes = rows.bytes(2);
            if (!sameBytes(rows.bytes(1), blockDigest(m_id, column, block, bytes)))
                return damaged(m_path);
            total.add(rows.bytes(1));
            ENZA_TRY(visit(column, block, bytes));
        }
        if (total.text() != m_total)
            return damaged(m_path);
        return {};
    }

private:
    struct Connection {
        std::mutex mutex;
        std::unique_ptr<Database> database;
    };

    std::unexpected<Error> missing(const QString &column, quint32 block) const
    {
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "the call set has no block %1 of column %2"),
                                              {QString::number(block), column}));
    }

    QString m_id;
    QString m_path;
    QString m_total;
    QHash<QString, qint64> m_columns;
    QHash<qint64, QString> m_names;
    mutable std::array<Connection, connections> m_connections;
    mutable std::atomic<unsigned> m_turn = 0;
};

Result<std::unique_ptr<Reader>> openReader(const QString &path, const QString &id, const SecretBytes &key)
{
    auto reader = std::make_unique<Reader>(id, path);
    ENZA_TRY(reader->begin(key));
    return reader;
}

Result<void> goOn(const JobContext &job)
{
    if (job.stop.stop_requested())
        return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "stopped")));
    return {};
}

} // namespace

Result<std::unique_ptr<CallFileWriter>> beginCallFile(const QString &id, const SecretBytes &key, const QString &path,
                                                      std::shared_ptr<int> presence)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "the call set %1 exists already"), {id}));
    QFile::remove(path + unfinishedSuffix);
    auto writer = std::make_unique<Writer>(id, path, std::move(presence));
    ENZA_TRY(writer->begin(key));
    return writer;
}

Result<std::unique_ptr<CallFileReader>> openCallFileAt(const QString &path, const QString &id, const SecretBytes &key)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "the call set %1 is not there"), {id}));
    return openReader(path, id, key);
}

Result<void> verifyCallFile(const QString &path, const QString &id, const SecretBytes &key, const JobContext &job)
{
    ENZA_ASSIGN(const auto reader, openReader(path, id, key));
    ENZA_TRY(reader->checkPages());
    return reader->forEach([&](const QString &, quint32, const QByteArray &) { return goOn(job); });
}

Result<void> readCallFile(const QString &path, const QString &id, const SecretBytes &key,
                          const std::function<Result<void>(const QString &, quint32, const QByteArray &)> &visit)
{
    ENZA_ASSIGN(const auto reader, openReader(path, id, key));
    return reader->forEach(visit);
}

Result<void> copyCallFile(const QString &source, const QString &id, const SecretBytes &oldKey,
                          const SecretBytes &newKey, const QString &target, const JobContext &job)
{
    ENZA_ASSIGN(const auto reader, openReader(source, id, oldKey));
    ENZA_ASSIGN(const auto writer, beginCallFile(id, newKey, target));
    const auto copy = [&](const QString &column, quint32 block, const QByteArray &bytes) -> Result<void> {
        ENZA_TRY(goOn(job));
        return writer->put(column, block, bytes);
    };
    ENZA_TRY(reader->forEach(copy));
    return writer->finish();
}

Result<std::unique_ptr<CallFileWriter>> Unlocked::newCallFile(const QString &callSetId)
{
    if (!Layout::isId(callSetId))
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "%1 is no id"), {callSetId}));
    const std::lock_guard guard(m_state->writing); // not while the store key changes
    return beginCallFile(callSetId, callFileKey(m_state->storeKeyCopy(), callSetId),
                         m_state->layout.callFile(callSetId), m_state->bulkWriters);
}

Result<void> Unlocked::discardCallFile(const QString &callSetId)
{
    const auto named = get(callSetId);
    if (!Layout::isId(callSetId) || named)
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "the call set %1 exists already"), {callSetId}));
    if (named.error().code != ErrorCode::NotFound)
        return std::unexpected(named.error());
    return platform::destroyFile(m_state->layout.callFile(callSetId));
}

Result<std::unique_ptr<CallFileReader>> Unlocked::openCallFile(const QString &callSetId) const
{
    if (!Layout::isId(callSetId))
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "the call set %1 is not there"), {callSetId}));
    return openCallFileAt(m_state->layout.callFile(callSetId), callSetId,
                          callFileKey(m_state->storeKeyCopy(), callSetId));
}

} // namespace enza::store
