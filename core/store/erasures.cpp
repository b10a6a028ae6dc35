// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasures.h"

#include "base/json.h"
#include "store/changes.h"
#include "store/line.h"
#include "store/schema.h"
#include "store/state.h"

#include <QJsonArray>

namespace enza::store {
namespace {

const QLatin1String recordsField("records");
const QLatin1String entriesField("entries");
const QLatin1String filesField("files");

/// "replica:sequence"
std::optional<EntryPlace> placeFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool whole = false;
    const quint64 sequence = text.mid(colon + 1).toULongLong(&whole);
    return colon > 0 && whole ? std::optional(EntryPlace{text.left(colon), sequence}) : std::nullopt;
}

struct Row {
    qint64 id = 0;
    EntryPlace writtenBy;
    QString kind;
    QByteArray body;
};

Result<QList<Row>> bodiesOf(Database &database, const QString &record)
{
    ENZA_ASSIGN(Query rows, database.query("SELECT rowid, replica, sequence, kind, body FROM version "
                                           "WHERE id = ? AND body IS NOT NULL"));
    rows.bind(1, record);
    QList<Row> out;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return out;
        out.append({rows.number(0), {rows.text(1), quint64(rows.number(2))}, rows.text(3), rows.bytes(4)});
    }
}

Result<void> forgetBody(Database &database, qint64 row)
{
    ENZA_ASSIGN(Query body, database.query("UPDATE version SET body = NULL, salt = NULL WHERE rowid = ?"));
    return body.bind(1, row).run();
}

Result<void> forgetWords(Database &database, const EntryPlace &place)
{
    ENZA_ASSIGN(Query words, database.query("UPDATE journal SET detail = NULL, salt = NULL WHERE replica = ? AND sequence = ?"));
    return words.bind(1, place.replica).bind(2, qint64(place.sequence)).run();
}

/// Entries that still say something and that an erasure names, or that wrote a record it names.
Result<QList<EntryPlace>> entriesToSilence(Database &database, const Erasures &erasures)
{
    ENZA_ASSIGN(Query rows, database.query("SELECT entry FROM journal WHERE detail IS NOT NULL"));
    QList<EntryPlace> out;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return out;
        ENZA_ASSIGN(const Entry entry, Entry::parse(rows.bytes(0)));
        if (erasures.destroysWords(entry))
            out.append({entry.replica, entry.sequence});
    }
}

} // namespace

Result<KnownErasure> erasureOf(const EntryPlace &place, const QJsonObject &detail)
{
    KnownErasure out;
    out.place = place;
    out.reason = detail.value(QLatin1String("reason")).toString();
    for (const QJsonValue &record : detail.value(recordsField).toArray())
        out.records.append(record.toString());
    for (const QJsonValue &entry : detail.value(entriesField).toArray()) {
        const auto named = placeFrom(entry.toString());
        if (!named)
            return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "entry %1 of the journal does not verify"),
                                                 {QString::number(place.sequence)}));
        out.entries.insert(*named);
    }
    return out;
}

Result<Erasures> Erasures::read(Database &database)
{
    static const QByteArray sql = "SELECT replica, sequence, entry, detail FROM journal WHERE "
                                  "json_extract(CAST(entry AS TEXT), '$.verb') = '" + QByteArray(eraseVerb) +
                                  "' AND detail IS NOT NULL ORDER BY rowid";
    ENZA_ASSIGN(Query rows, database.query(sql.constData()));
    Erasures out;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return out;
        ENZA_ASSIGN(const Entry entry, Entry::parse(rows.bytes(2)));
        ENZA_ASSIGN(const QJsonObject detail, parseJsonObject(rows.bytes(3)));
        ENZA_ASSIGN(KnownErasure erasure, erasureOf({rows.text(0), quint64(rows.number(1))}, detail));
        erasure.caseId = entry.caseId;
        erasure.personId = entry.personId;
        erasure.at = entry.at;
        for (const QString &record : std::as_const(erasure.records))
            out.m_ofRecord[record].append(out.m_all.size());
        out.m_entries.unite(erasure.entries);
        out.m_all.append(std::move(erasure));
    }
}

Result<bool> Erasures::destroysBody(Database &database, const QString &record, const EntryPlace &writtenBy) const
{
    const auto of = m_ofRecord.constFind(record);
    if (of == m_ofRecord.constEnd())
        return false;
    ENZA_ASSIGN(const Knowledge known, knowledgeAt(database, writtenBy));
    return std::any_of(of->begin(), of->end(), [&](qsizetype i) { return !known.covers(m_all[i].place); });
}

bool Erasures::destroysWords(const Entry &entry) const
{
    if (entry.verb == QLatin1String(eraseVerb) || concernsUsers(entry.verb))
        return false;
    if (m_entries.contains({entry.replica, entry.sequence}))
        return true;
    const Knowledge known = knowledgeOf(entry);
    return std::any_of(entry.writes.begin(), entry.writes.end(), [&](const WrittenVersion &write) {
        const auto of = m_ofRecord.constFind(write.record);
        return of != m_ofRecord.constEnd() &&
               std::any_of(of->begin(), of->end(), [&](qsizetype i) { return !known.covers(m_all[i].place); });
    });
}

Result<Destroyed> obey(Database &database, const Erasures &erasures)
{
    Destroyed out;
    for (const KnownErasure &erasure : erasures.all()) {
        for (const QString &record : erasure.records) {
            ENZA_ASSIGN(const QList<Row> bodies, bodiesOf(database, record));
            for (const Row &row : bodies) {
                ENZA_ASSIGN(const bool destroyed, erasures.destroysBody(database, record, row.writtenBy));
                if (!destroyed)
                    continue;
                ENZA_ASSIGN(const QJsonObject body, parseJsonObject(row.body));
                out.files.append(blobsNamed(row.kind, body));
                ENZA_TRY(forgetBody(database, row.id));
                out.records.insert(record);
            }
        }
    }
    ENZA_ASSIGN(const QList<EntryPlace> silenced, entriesToSilence(database, erasures));
    for (const EntryPlace &place : silenced)
        ENZA_TRY(forgetWords(database, place));
    for (const QString &record : std::as_const(out.records)) {
        ENZA_TRY(settleLine(database, record));
        if (Layout::isId(record))
            out.files.append(record); // a call file bears the id of its record
    }
    return out;
}

Result<void> oweFiles(Database &database, const QStringList &files)
{
    ENZA_ASSIGN(const QString before, metaValue(database, eraseDue));
    QJsonArray all;
    if (!before.isEmpty()) {
        ENZA_ASSIGN(const QJsonObject owed, parseJsonObject(before.toUtf8()));
        all = owed.value(filesField).toArray();
    }
    for (const QString &file : files)
        all.append(file);
    return setMetaValue(database, eraseDue, QString::fromUtf8(canonicalJson(QJsonObject{{filesField, all}})));
}

bool hasCallFile(const QString &kind)
{
    return kind == QLatin1String("call_set") || kind == QLatin1String("knowledge");
}

QStringList blobsNamed(const QString &kind, const QJsonObject &body)
{
    QStringList out;
    const auto add = [&](const char *field) {
        if (const QString blob = body.value(QLatin1String(field)).toString(); !blob.isEmpty())
            out.append(blob);
    };
    add("blob");
    if (kind == QLatin1String("consent_event") || kind == QLatin1String("withdrawal"))
        add("document"); // the signed form
    return out;
}

Result<QHash<QString, QString>> namedBlobs(Database &database)
{
    ENZA_ASSIGN(Query rows, database.query("SELECT id, kind, body FROM version WHERE body IS NOT NULL AND "
                                           "(json_extract(body, '$.blob') IS NOT NULL OR "
                                           "kind IN ('consent_event', 'withdrawal'))"));
    QHash<QString, QString> out;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return out;
        ENZA_ASSIGN(const QJsonObject body, parseJsonObject(rows.bytes(2)));
        for (const QString &blob : blobsNamed(rows.text(1), body))
            out.insert(blob, rows.text(0));
    }
}

} // namespace enza::store
