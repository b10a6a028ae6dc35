// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/head.h"

namespace enza::store {
namespace {

/// The body fields records are looked up by; anything but a text is not indexed.
QString indexed(const QJsonObject &body, const char *field)
{
    return body.value(QLatin1String(field)).toString();
}

} // namespace

Result<InForce> inForce(Database &database, const QString &record)
{
    ENZA_ASSIGN(Query row, database.query("SELECT version, replica, line FROM head WHERE id = ?"));
    row.bind(1, record);
    ENZA_ASSIGN(const bool found, row.next());
    return found ? InForce{quint64(row.number(0)), row.text(1), quint64(row.number(2))} : InForce{};
}

Result<void> setHead(Database &database, const Write &write, const InForce &version)
{
    ENZA_ASSIGN(Query upsert,
                database.query("INSERT INTO head (id, version, kind, case_id, person_id, removed, variant, finding, "
                               "sha256, label, user, replica, line) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
                               "ON CONFLICT (id) DO UPDATE SET version = ?2, kind = ?3, case_id = ?4, person_id = ?5, "
                               "removed = ?6, variant = ?7, finding = ?8, sha256 = ?9, label = ?10, user = ?11, "
                               "replica = ?12, line = ?13"));
    upsert.bind(1, write.id).bind(2, qint64(version.version)).bind(3, write.kind);
    upsert.bindOrNull(4, write.caseId).bindOrNull(5, write.personId).bind(6, qint64(write.remove));
    int parameter = 7;
    for (const char *field : indexedFields)
        upsert.bindOrNull(parameter++, indexed(write.body, field));
    upsert.bind(12, version.replica).bind(13, qint64(version.line));
    return upsert.run();
}

Result<void> clearTips(Database &database, const QString &record)
{
    ENZA_ASSIGN(Query gone, database.query("DELETE FROM tip WHERE id = ?"));
    return gone.bind(1, record).run();
}

} // namespace enza::store
