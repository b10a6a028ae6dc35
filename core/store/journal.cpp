// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "base/clock.h"
#include "base/digest.h"
#include "base/json.h"

#include <QJsonArray>

namespace enza::store {
namespace {

constexpr std::pair<Scope, const char *> scopeNames[] = {
    {Scope::Device, "device"}, {Scope::Hospital, "hospital"}, {Scope::Platform, "platform"}};

QString scopeName(Scope scope)
{
    for (const auto &[value, name] : scopeNames) {
        if (value == scope)
            return QLatin1String(name);
    }
    return {};
}

Scope scopeFrom(const QString &name)
{
    for (const auto &[value, known] : scopeNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return Scope::Device; // a scope this version does not know must not travel
}

QString base64(const QByteArray &bytes)
{
    return QLatin1String(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

QByteArray Entry::canonical() const
{
    QJsonArray written;
    for (const WrittenVersion &write : writes)
        written.append(QJsonObject{{QStringLiteral("record"), write.record},
                                   {QStringLiteral("kind"), write.kind},
                                   {QStringLiteral("version"), qint64(write.version)},
                                   {QStringLiteral("removed"), write.removed},
                                   {QStringLiteral("digest"), base64(write.digest)}});
    return canonicalJson(QJsonObject{{QStringLiteral("format"), 1},
                                     {QStringLiteral("replica"), replica},
                                     {QStringLiteral("sequence"), qint64(sequence)},
                                     {QStringLiteral("previous"), base64(previous)},
                                     {QStringLiteral("heads"), heads},
                                     {QStringLiteral("verb"), verb},
                                     {QStringLiteral("case"), caseId},
                                     {QStringLiteral("person"), personId},
                                     {QStringLiteral("scope"), scopeName(scope)},
                                     {QStringLiteral("author"), author},
                                     {QStringLiteral("author_key"), base64(authorKey)},
                                     {QStringLiteral("at"), isoUtc(at)},
                                     {QStringLiteral("clock_verified"), false},
                                     {QStringLiteral("writes"), written},
                                     {QStringLiteral("detail"), base64(detailDigest)}});
}

Result<Entry> Entry::parse(const QByteArray &canonical)
{
    ENZA_ASSIGN(const QJsonObject json, parseJsonObject(canonical));
    const auto text = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    Entry entry;
    entry.replica = text("replica");
    entry.sequence = quint64(json.value(QLatin1String("sequence")).toInteger());
    entry.previous = bytesOf(json.value(QLatin1String("previous")));
    entry.heads = json.value(QLatin1String("heads")).toObject();
    entry.verb = text("verb");
    entry.caseId = text("case");
    entry.personId = text("person");
    entry.scope = scopeFrom(text("scope"));
    entry.author = text("author");
    entry.authorKey = bytesOf(json.value(QLatin1String("author_key")));
    entry.at = fromIsoUtc(text("at"));
    for (const QJsonValue &value : json.value(QLatin1String("writes")).toArray()) {
        const QJsonObject write = value.toObject();
        entry.writes.append({write.value(QLatin1String("record")).toString(),
                             write.value(QLatin1String("kind")).toString(),
                             quint64(write.value(QLatin1String("version")).toInteger()),
                             write.value(QLatin1String("removed")).toBool(),
                             bytesOf(write.value(QLatin1String("digest")))});
    }
    entry.detailDigest = bytesOf(json.value(QLatin1String("detail")));
    return entry;
}

QByteArray bodyDigest(const QByteArray &salt, const QByteArray &body)
{
    return sha256(QByteArray("enza-body", 10) + salt + body);
}

QByteArray entryHash(const QByteArray &canonical, const QByteArray &signature)
{
    return sha256(canonical + signature);
}

Result<QHash<QString, ChainHead>> chainHeads(Database &database)
{
    ENZA_ASSIGN(Query rows, database.query("SELECT replica, max(sequence), hash FROM journal GROUP BY replica"));
    QHash<QString, ChainHead> heads;
    for (;;) {
        ENZA_ASSIGN(const bool found, rows.next());
        if (!found)
            return heads;
        heads.insert(rows.text(0), {quint64(rows.number(1)), rows.bytes(2)});
    }
}

Result<ChainHead> appendEntry(Database &database, const Entry &entry, const Signer &signer, const QJsonObject &detail,
                              const QByteArray &detailSalt)
{
    SignedEntry made;
    made.entry = entry.canonical();
    made.signature = signer.sign(made.entry);
    made.salt = detailSalt;
    made.detail = canonicalJson(detail);
    return insertEntry(database, entry, made);
}

Result<ChainHead> insertEntry(Database &database, const Entry &entry, const SignedEntry &bytes)
{
    const QByteArray hash = entryHash(bytes.entry, bytes.signature);
    ENZA_ASSIGN(Query insert, database.query("INSERT INTO journal (replica, sequence, entry, signature, hash, case_id, "
                                             "user, salt, detail, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(1, entry.replica).bind(2, qint64(entry.sequence)).bind(3, bytes.entry).bind(4, bytes.signature);
    insert.bind(5, hash).bindOrNull(6, entry.caseId).bind(7, entry.author).bind(8, bytes.salt);
    if (bytes.detail)
        insert.bind(9, QString::fromUtf8(*bytes.detail));
    else
        insert.bindNull(9);
    insert.bind(10, isoUtc(entry.at));
    ENZA_TRY(insert.run());
    for (const WrittenVersion &write : entry.writes) {
        ENZA_ASSIGN(Query touched, database.query("INSERT OR IGNORE INTO touched VALUES (?, ?, ?)"));
        touched.bind(1, write.record).bind(2, entry.replica).bind(3, qint64(entry.sequence));
        ENZA_TRY(touched.run());
    }
    return ChainHead{entry.sequence, hash};
}

} // namespace enza::store
