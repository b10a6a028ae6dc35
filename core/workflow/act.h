// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"
#include "store/records.h"
#include "store/workspace.h"
#include "workflow/sealed.h"
#include "workflow/session.h"

/// Private to workflow/: values to records and back, and the one way by which workflow/ commits.
namespace enza::workflow {

/// A value with the version it was read in.
template <typename T> struct Versioned {
    T value;
    quint64 version = 0;
    QString author;
    QDateTime at;
};

template <typename T> Result<Versioned<T>> fromRecord(const store::Record &record)
{
    auto value = fromJson<T>(record.body);
    if (!value) {
        Error error = value.error();
        error.code = ErrorCode::Damaged;
        error.where.file = record.kind + u'/' + record.id;
        return std::unexpected(error);
    }
    return Versioned<T>{std::move(*value), record.version, record.author, record.at};
}

Error notFound(const QString &what);

/// NotFound when there is no such record, or it is of another kind, or sealed for others.
template <typename T> Result<Versioned<T>> load(const Session &session, const QString &id)
{
    auto record = session.store().get(id);
    if (!record && record.error().code != ErrorCode::NotFound)
        return std::unexpected(record.error());
    if (!record || record->kind != QLatin1String(T::kind))
        return std::unexpected(notFound(id));
    const auto open = unsealed(session, std::move(*record));
    if (!open && open.error().code == ErrorCode::NotPermitted)
        return std::unexpected(notFound(id)); // sealed for others
    if (!open)
        return std::unexpected(open.error());
    return fromRecord<T>(*open);
}

template <typename T> Result<QList<Versioned<T>>> loadAll(const Session &session, store::RecordFilter filter)
{
    filter.kind = QLatin1String(T::kind);
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
    QList<Versioned<T>> values;
    values.reserve(records.size());
    for (const store::Record &record : records) {
        const auto open = unsealed(session, record);
        if (!open && open.error().code == ErrorCode::NotPermitted)
            continue; // sealed for others
        if (!open)
            return std::unexpected(open.error());
        ENZA_ASSIGN(Versioned<T> value, fromRecord<T>(*open));
        values.append(std::move(value));
    }
    return values;
}

template <typename T> Result<QList<Versioned<T>>> loadCase(const Session &session, const QString &caseId)
{
    store::RecordFilter filter;
    filter.caseId = caseId;
    return loadAll<T>(session, filter);
}

/// `version` is the one it replaces, 0 for a new record; without it whichever is in force.
template <typename T>
store::Write writeOf(const T &value, const QString &id, const QString &caseId, std::optional<quint64> version,
                     const QString &personId = {})
{
    store::Write write;
    write.kind = QLatin1String(T::kind);
    write.id = id;
    write.caseId = caseId;
    write.personId = personId;
    write.body = toJson(value);
    write.expectedVersion = version;
    return write;
}

/// An id that follows from its parts, for records of which there is one per such parts.
QString derivedId(const QStringList &parts);

/// An act as it will be told: `said` fills the summary of its verb.
struct Deed {
    QString verb;
    QString caseId;
    QString personId;
    QStringList said;
    QList<store::Write> writes;
    store::Scope scope = store::Scope::Hospital;
    QJsonObject detail;
};

/// Checks the role, commits, refreshes what is cached, tells the listeners. Internal for a verb that
/// verbs.cpp does not know.
Result<void> perform(const Session &session, Deed deed);
/// Asked when no other act can be written before this one; see store::Unlocked::commit.
using StillHolds = std::function<Result<void>()>;
/// The same for what follows from another, permitted act (ledger rows, sealing anew).
Result<void> performPermitted(const Session &session, Deed deed, const StillHolds &stillHolds = {});
/// The two halves of the above, for those who hold a lock while they commit: listeners are never called
/// with one held.
Result<Change> commitDeed(const Session &session, Deed deed, const StillHolds &stillHolds = {});
void announce(const Session &session, const Change &change);

/// An access event: once per session for each verb, case and item.
/// In an emergency access the verb is not asked for again, and the entry says so.
Result<void> noteAccess(const Session &session, const QString &verb, const QString &caseId, const QString &item,
                        const QStringList &said, bool emergency = false);

/// NotFound unless the case exists and this user may see it.
Result<access::ViewScope> visibleCase(const Session &session, const QString &caseId);

} // namespace enza::workflow
