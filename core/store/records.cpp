// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

#include "base/json.h"
#include "store/changes.h"
#include "store/line.h"

namespace enza::store {
namespace {

// A page of the file may be an old one put back: its checksum fits, its content does not. Bodies are
// checked against their digests, and the number of versions shows a head that lags behind them.
// What people see as the version is its place in the record's line: two replicas may have signed one number.
constexpr char headColumns[] =
    "SELECT v.id, v.kind, v.case_id, v.person_id, h.line, v.removed, v.author, v.at, v.salt, v.digest, v.body ";
constexpr char versionColumns[] =
    "SELECT v.id, v.kind, v.case_id, v.person_id, 0, v.removed, v.author, v.at, v.salt, v.digest, v.body ";

std::unexpected<Error> damagedRecord(const QString &id)
{
    return fail(ErrorCode::Damaged,
                Text(QT_TRANSLATE_NOOP("enza", "record %1 does not verify; restore the workspace from a backup"), {id}),
                Where{{}, 0, id});
}

bool isErased(const Query &row)
{
    return row.isNull(10);
}

Result<Record> readRecord(const Query &row)
{
    Record record;
    record.id = row.text(0);
    record.kind = row.text(1);
    record.caseId = row.text(2);
    record.personId = row.text(3);
    record.version = quint64(row.number(4));
    record.removed = row.number(5) != 0;
    record.author = row.text(6);
    record.at = fromIsoUtc(row.text(7));
    if (isErased(row))
        return record;
    const QByteArray body = row.bytes(10);
    if (!sameBytes(bodyDigest(row.bytes(8), body), row.bytes(9)))
        return damagedRecord(record.id);
    ENZA_ASSIGN(record.body, parseJsonObject(body));
    return record;
}

std::unexpected<Error> notFound(const QString &id)
{
    return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such record")), Where{{}, 0, id});
}

/// The head column of an index field; empty for a name that is none.
const char *indexColumn(const QString &field)
{
    for (const char *known : {"variant", "finding", "sha256", "label", "user"}) {
        if (field == QLatin1String(known))
            return known;
    }
    return "";
}

bool asksFor(const JournalFilter &filter, const Entry &entry)
{
    if (!filter.personId.isEmpty() && entry.personId != filter.personId)
        return false;
    return filter.verbs.isEmpty() || std::any_of(filter.verbs.begin(), filter.verbs.end(), [&](const QString &verb) {
               return verb.endsWith(u'.') ? entry.verb.startsWith(verb) : entry.verb == verb;
           });
}

} // namespace

Result<Record> Unlocked::get(const QString &id) const
{
    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    static const QByteArray sql = QByteArray(headColumns) +
                                  ", h.line, (SELECT count(*) FROM version n WHERE n.id = ?1), "
                                  "(SELECT count(*) FROM touched t WHERE t.record = ?1) "
                                  "FROM (SELECT ?1 AS wanted) LEFT JOIN head h ON h.id = wanted "
                                  "LEFT JOIN version v ON v.id = wanted AND v.version = h.version AND v.replica = h.replica";
    ENZA_ASSIGN(Query row, database->query(sql.constData()));
    row.bind(1, id);
    ENZA_ASSIGN(const bool found, row.next());
    const bool hasHead = found && !row.isNull(11);
    const bool known = found && (row.number(13) > 0 || row.number(12) > 0);
    if (!hasHead && !known)
        return notFound(id);
    if (!hasHead || row.isNull(0) || row.number(11) != row.number(12) || row.number(13) == 0)
        return damagedRecord(id);
    ENZA_ASSIGN(Record record, readRecord(row));
    if (record.removed || isErased(row))
        return notFound(id);
    return record;
}

Result<QList<Record>> Unlocked::list(const RecordFilter &filter) const
{
    QByteArray sql = QByteArray(headColumns) +
                     ", h.line, (SELECT count(*) FROM version n WHERE n.id = h.id), h.id FROM head h "
                     "LEFT JOIN version v ON v.id = h.id AND v.version = h.version AND v.replica = h.replica WHERE " +
                     QByteArray(filter.removedToo ? "1" : "h.removed = 0");
    if (!filter.kind.isEmpty())
        sql += " AND h.kind = ?1";
    if (filter.caseId)
        sql += filter.caseId->isEmpty() ? " AND h.case_id IS NULL" : " AND h.case_id = ?2";
    if (filter.personId)
        sql += filter.personId->isEmpty() ? " AND h.person_id IS NULL" : " AND h.person_id = ?3";
    if (!filter.indexField.isEmpty()) {
        const QByteArray column = indexColumn(filter.indexField);
        if (column.isEmpty())
            return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "records are not indexed by %1"), {filter.indexField}));
        sql += " AND h." + column + " = ?4";
    }
    sql += " ORDER BY h.rowid"; // in the order they were made

    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    ENZA_ASSIGN(Query rows, database->query(sql.constData()));
    rows.bind(1, filter.kind).bind(2, filter.caseId.value_or(QString()));
    rows.bind(3, filter.personId.value_or(QString())).bind(4, filter.indexValue);
    QList<Record> out;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return out;
        if (rows.isNull(0) || rows.number(11) != rows.number(12))
            return damagedRecord(rows.text(13));
        if (isErased(rows))
            continue;
        ENZA_ASSIGN(Record record, readRecord(rows));
        out.append(std::move(record));
    }
}

Result<QList<Record>> Unlocked::versions(const QString &id) const
{
    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    static const QByteArray sql = QByteArray(versionColumns) +
                                  ", (SELECT h.line FROM head h WHERE h.id = v.id) FROM version v WHERE v.id = ? ORDER BY " +
                                  lineOrder("v", false);
    ENZA_ASSIGN(Query rows, database->query(sql.constData()));
    rows.bind(1, id);
    QList<Record> out;
    qint64 line = 0;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            break;
        ENZA_ASSIGN(Record record, readRecord(rows));
        record.version = quint64(out.size()) + 1;
        line = rows.number(11);
        out.append(std::move(record));
    }
    if (out.isEmpty())
        return notFound(id);
    if (line != out.size())
        return damagedRecord(id);
    return out;
}

Result<QList<LineVersion>> Unlocked::line(const QString &id) const
{
    QList<EntryPlace> places;
    QList<Knowledge> known;
    {
        ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
        static const QByteArray sql = "SELECT v.replica, v.sequence FROM version v WHERE v.id = ? ORDER BY " + lineOrder("v", false);
        ENZA_ASSIGN(Query rows, database->query(sql.constData()));
        rows.bind(1, id);
        for (;;) {
            ENZA_ASSIGN(const bool found, rows.next());
            if (!found)
                break;
            places.append({rows.text(0), quint64(rows.number(1))});
        }
        for (const EntryPlace &place : std::as_const(places)) {
            ENZA_ASSIGN(Knowledge of, knowledgeAt(*database, place));
            known.append(std::move(of));
        }
    }
    ENZA_ASSIGN(const QList<Record> records, versions(id));
    if (records.size() != places.size()) // somebody wrote in between; a line only grows
        return line(id);
    QList<LineVersion> out;
    for (qsizetype i = 0; i < records.size(); ++i) {
        LineVersion one{records[i], {}};
        for (qsizetype before = 0; before < records.size(); ++before) {
            if (before != i && known[i].covers(places[before]))
                one.known.append(before);
        }
        out.append(std::move(one));
    }
    return out;
}

Result<QList<JournalEntry>> Unlocked::journal(const JournalFilter &filter) const
{
    QByteArray sql = "SELECT j.entry, j.salt, j.detail FROM journal j WHERE 1";
    if (!filter.caseId.isEmpty())
        sql += " AND j.case_id = ?1";
    if (!filter.user.isEmpty())
        sql += " AND j.user = ?2";
    if (!filter.record.isEmpty())
        sql += " AND (j.replica, j.sequence) IN (SELECT replica, sequence FROM touched WHERE record = ?3)";
    if (filter.from.isValid())
        sql += " AND j.at >= ?5";
    if (filter.to.isValid())
        sql += " AND j.at < ?6";
    sql += " ORDER BY j.at DESC, j.rowid DESC LIMIT ?4";
    QHash<QString, QString> names;
    for (const UserInfo &user : users())
        names.insert(user.id, user.name);

    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    ENZA_ASSIGN(Query rows, database->query(sql.constData()));
    rows.bind(1, filter.caseId).bind(2, filter.user).bind(3, filter.record);
    const bool sifted = !filter.verbs.isEmpty() || !filter.personId.isEmpty();
    rows.bind(4, filter.limit && !sifted ? qint64(filter.limit) : qint64(-1));
    if (filter.from.isValid())
        rows.bind(5, isoUtc(filter.from));
    if (filter.to.isValid())
        rows.bind(6, isoUtc(filter.to));
    QList<JournalEntry> out;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found || (filter.limit && quint64(out.size()) == filter.limit))
            return out;
        ENZA_ASSIGN(const Entry entry, Entry::parse(rows.bytes(0)));
        if (!asksFor(filter, entry))
            continue;
        JournalEntry item{entry.replica, entry.sequence, entry.verb, entry.caseId, entry.personId, entry.author,
                          names.value(entry.author), entry.at, {}, {}, rows.isNull(2)};
        for (const WrittenVersion &write : entry.writes)
            item.records.append(write.record);
        if (!item.erased) {
            const QByteArray detail = rows.bytes(2);
            if (!sameBytes(bodyDigest(rows.bytes(1), detail), entry.detailDigest))
                return fail(ErrorCode::Damaged,
                            Text(QT_TRANSLATE_NOOP("enza", "entry %1 of the journal does not verify"),
                                 {QString::number(entry.sequence)}));
            ENZA_ASSIGN(item.detail, parseJsonObject(detail));
        }
        out.append(std::move(item));
    }
}

Result<QList<ChainPlace>> Unlocked::chainEnds() const
{
    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    ENZA_ASSIGN(const auto heads, store::chainHeads(*database));
    QList<ChainPlace> out;
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        out.append({{head.key(), head->sequence}, head->hash});
    std::sort(out.begin(), out.end(), [](const ChainPlace &a, const ChainPlace &b) { return a.place.replica < b.place.replica; });
    return out;
}

Result<QByteArray> Unlocked::linkHash(const EntryPlace &place) const
{
    ENZA_ASSIGN(const ReadPool::Lease database, m_state->readers->lease());
    ENZA_ASSIGN(Query row, database->query("SELECT entry, signature FROM journal WHERE replica = ? AND sequence = ?"));
    row.bind(1, place.replica).bind(2, qint64(place.sequence));
    ENZA_ASSIGN(const bool found, row.next());
    return found ? entryHash(row.bytes(0), row.bytes(1)) : QByteArray();
}

} // namespace enza::store
