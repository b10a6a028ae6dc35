// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"

#include "base/clock.h"
#include "base/json.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace enza::store {
namespace {

// Fields of a carried entry.
enum Field { EntryBytes = 1, Signature, Salt, Detail, Versions };
enum VersionField { CaseId = 1, PersonId, VersionSalt, Body };

std::unexpected<Error> damagedEntry()
{
    return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "an entry of the changes is damaged")));
}

quint64 sequenceOf(const QJsonValue &seen)
{
    return quint64(seen.toObject().value(QLatin1String("sequence")).toInteger());
}

std::optional<QByteArray> optionalBytes(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.bytes(column));
}

/// Fills what lies beside an entry: its versions in the order in which it names them.
Result<void> readVersions(Database &database, const Entry &entry, CarriedEntry &carried)
{
    for (const WrittenVersion &write : entry.writes) {
        ENZA_ASSIGN(Query row, database.query("SELECT case_id, person_id, salt, body FROM version "
                                              "WHERE id = ? AND version = ? AND replica = ?"));
        row.bind(1, write.record).bind(2, qint64(write.version)).bind(3, entry.replica);
        ENZA_ASSIGN(const bool found, row.next());
        if (!found)
            return fail(ErrorCode::Damaged,
                        Text(QT_TRANSLATE_NOOP("enza", "record %1 does not verify; restore the workspace from a backup"),
                             {write.record}),
                        Where{{}, 0, write.record});
        carried.versions.append({row.text(0), row.text(1), row.bytes(2), optionalBytes(row, 3)});
    }
    return {};
}

} // namespace

bool concernsUsers(const QString &verb)
{
    return verb.startsWith(QLatin1String("user."));
}

Knowledge knowledgeOf(const Entry &entry)
{
    Knowledge out;
    for (auto seen = entry.heads.begin(); seen != entry.heads.end(); ++seen)
        out.upTo.insert(seen.key(), sequenceOf(seen.value()));
    out.upTo.insert(entry.replica, entry.sequence);
    return out;
}

Result<Knowledge> knowledgeAt(Database &database, const EntryPlace &place)
{
    ENZA_ASSIGN(Query row, database.query("SELECT entry FROM journal WHERE replica = ? AND sequence = ?"));
    row.bind(1, place.replica).bind(2, qint64(place.sequence));
    ENZA_ASSIGN(const bool found, row.next());
    if (!found)
        return damagedEntry();
    ENZA_ASSIGN(const Entry entry, Entry::parse(row.bytes(0)));
    return knowledgeOf(entry);
}

QByteArray CarriedEntry::toBytes() const
{
    QCborArray list;
    for (const CarriedVersion &version : versions) {
        QCborMap one{{CaseId, version.caseId}, {PersonId, version.personId}};
        if (version.body) {
            one.insert(VersionSalt, version.salt);
            one.insert(Body, *version.body);
        }
        list.append(one);
    }
    QCborMap map{{EntryBytes, entry}, {Signature, signature}, {Salt, salt}, {Versions, list}};
    if (detail)
        map.insert(Detail, *detail);
    return map.toCborValue().toCbor();
}

Result<CarriedEntry> CarriedEntry::fromBytes(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return damagedEntry();
    const QCborMap map = value.toMap();
    CarriedEntry out;
    out.entry = map.value(EntryBytes).toByteArray();
    out.signature = map.value(Signature).toByteArray();
    out.salt = map.value(Salt).toByteArray();
    if (map.contains(Detail))
        out.detail = map.value(Detail).toByteArray();
    for (const QCborValue &each : map.value(Versions).toArray()) {
        const QCborMap one = each.toMap();
        CarriedVersion version{one.value(CaseId).toString(), one.value(PersonId).toString(), {}, std::nullopt};
        if (one.contains(Body)) {
            version.salt = one.value(VersionSalt).toByteArray();
            version.body = one.value(Body).toByteArray();
        }
        out.versions.append(version);
    }
    return out;
}

Result<void> readEntriesSince(Database &database, const QHash<QString, quint64> &known,
                              const std::function<Result<void>(const CarriedEntry &, const Entry &)> &visit)
{
    ENZA_ASSIGN(Query rows, database.query("SELECT replica, sequence, entry, signature, salt, detail FROM journal "
                                           "ORDER BY rowid"));
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return {};
        if (known.value(rows.text(0)) >= quint64(rows.number(1)))
            continue;
        CarriedEntry carried;
        carried.entry = rows.bytes(2);
        carried.signature = rows.bytes(3);
        carried.salt = rows.bytes(4);
        carried.detail = optionalBytes(rows, 5);
        ENZA_ASSIGN(const Entry entry, Entry::parse(carried.entry));
        ENZA_TRY(readVersions(database, entry, carried));
        ENZA_TRY(visit(carried, entry));
    }
}

Result<QHash<QString, quint64>> knownToAllOthers(Database &database, const QString &ownReplica)
{
    ENZA_ASSIGN(const auto heads, chainHeads(database));
    QHash<QString, quint64> least;
    bool first = true;
    for (auto head = heads.cbegin(); head != heads.cend(); ++head) {
        if (head.key() == ownReplica)
            continue;
        ENZA_ASSIGN(const Knowledge of, knowledgeAt(database, {head.key(), head->sequence}));
        if (first) {
            least = of.upTo;
            first = false;
            continue;
        }
        for (auto link = least.begin(); link != least.end(); ++link)
            *link = std::min(*link, of.upTo.value(link.key()));
    }
    return least;
}

} // namespace enza::store
