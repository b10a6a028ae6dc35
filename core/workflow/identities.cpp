// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/identities.h"

#include "domain/case.h"
#include "domain/identity.h"
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/identity_check.h"
#include "workflow/session_policy.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString identityVerb = QStringLiteral("identity.read");

QString identityRecord(const QString &personId)
{
    return derivedId({QStringLiteral("identity"), personId});
}

/// Outside the seal stand the person's id and who can open it, nothing else.
Result<store::Write> sealed(const Session &session, const Identity &identity, const QString &caseId,
                            std::optional<quint64> version)
{
    const QStringList ids = sealReaders(session, identityVerb, QStringLiteral("identity"));
    ENZA_ASSIGN(const QJsonObject body, session.store().seal(toJson(identity), ids));
    store::Write write;
    write.kind = QLatin1String(Identity::kind);
    write.id = identityRecord(identity.personId);
    write.caseId = caseId;
    write.personId = identity.personId;
    write.body = QJsonObject{{QStringLiteral("person_id"), identity.personId},
                             {QStringLiteral("readers"), QJsonArray::fromStringList(ids)},
                             {QStringLiteral("sealed"), body}};
    write.expectedVersion = version;
    return write;
}

/// Two replicas seal one identity each for themselves: other bytes, the same person. Nothing when the versions
/// say different things, which a person has to decide, or cannot be read.
bool saysOneThing(const Session &session, const store::RecordConflict &conflict)
{
    const auto versions = session.store().versions(conflict.record);
    std::optional<QJsonObject> first;
    for (const store::ConflictSide &side : conflict.sides) {
        if (!versions || side.removed || side.version > quint64(versions->size()))
            return false;
        const QJsonObject body = versions->at(qsizetype(side.version) - 1).body;
        const auto open = session.store().unseal(body.value(QLatin1String("sealed")).toObject());
        if (!open || (first && *first != *open))
            return false;
        first = *open;
    }
    return true;
}

QStringList readersOf(const store::Record &record)
{
    QStringList ids;
    for (const QJsonValue &id : record.body.value(QLatin1String("readers")).toArray())
        ids.append(id.toString());
    return ids;
}

} // namespace

QStringList readersBy(const Session &session, const QString &verb)
{
    QStringList ids;
    for (const store::UserInfo &user : session.store().users()) {
        const consent::Actor actor{user.id, enumFromName<UserRole>(user.role).value_or(UserRole::Viewer)};
        if (!user.disabled && session.gate().mayDo(actor, verb))
            ids.append(user.id);
    }
    ids.sort();
    return ids;
}

QStringList sealReaders(const Session &session, const QString &verb, const QString &opened)
{
    QStringList ids = readersBy(session, verb);
    const auto policy = sessionPolicy(session);
    if (!policy || !policy->emergency.opens.contains(opened))
        return ids;
    for (const QString &id : readersBy(session, QStringLiteral("emergency.open"))) {
        if (!ids.contains(id))
            ids.append(id);
    }
    ids.sort();
    return ids;
}

Result<void> setIdentity(Session &session, const QString &caseId, const Identity &identity)
{
    ENZA_TRY(session.mayDo(QStringLiteral("identity.set")));
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(const auto person, load<Person>(session, identity.personId));
    if (person.value.caseId != caseId || !scope.showsPerson(person.value.id))
        return std::unexpected(notFound(identity.personId));
    if (readersBy(session, identityVerb).isEmpty())
        return fail(ErrorCode::NotPermitted,
                    QT_TRANSLATE_NOOP("enza", "nobody in this workspace may read identities, so none can be sealed"));
    ENZA_ASSIGN(store::Write write, sealed(session, identity, caseId, std::nullopt));
    ENZA_TRY(perform(session, Deed{QStringLiteral("identity.set"), caseId, identity.personId, {person.value.label},
                                   {write}, store::Scope::Device, {}}));
    return {};
}

Result<Identity> identity(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    const auto allowed = session.mayDo(identityVerb);
    if (!allowed && !scope.showsIdentity()) // an emergency access opens it too
        return std::unexpected(allowed.error());
    ENZA_ASSIGN(const auto person, load<Person>(session, personId));
    const auto record = session.store().get(identityRecord(personId));
    if (person.value.caseId != caseId || !scope.showsPerson(personId) || !scope.showsIdentity() || !record)
        return std::unexpected(record || record.error().code == ErrorCode::NotFound ? notFound(personId) : record.error());
    ENZA_ASSIGN(const QJsonObject body,
                session.store().unseal(record->body.value(QLatin1String("sealed")).toObject()));
    ENZA_TRY(noteAccess(session, identityVerb, caseId, personId, {person.value.label}, !allowed));
    return fromJson<Identity>(body);
}

Result<void> resealIdentities(const Session &session)
{
    const QStringList wanted = sealReaders(session, identityVerb, QStringLiteral("identity"));
    if (!wanted.contains(session.user().id))
        return {};
    store::RecordFilter filter;
    filter.kind = QLatin1String(Identity::kind);
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
    QHash<QString, bool> conflicts; // record → whether its versions say one thing
    ENZA_ASSIGN(const QList<store::RecordConflict> undecided, session.store().conflicts());
    for (const store::RecordConflict &conflict : undecided) {
        if (conflict.kind == QLatin1String(Identity::kind))
            conflicts.insert(conflict.record, saysOneThing(session, conflict));
    }
    Deed deed{QStringLiteral("identity.reseal"), {}, {}, {}, {}, store::Scope::Device, {}};
    for (const store::Record &record : records) {
        const QStringList present = readersOf(record);
        const bool settled = !conflicts.contains(record.id);
        if ((settled && present == wanted) || !conflicts.value(record.id, true) || !present.contains(session.user().id))
            continue;
        ENZA_ASSIGN(const QJsonObject body,
                    session.store().unseal(record.body.value(QLatin1String("sealed")).toObject()));
        ENZA_ASSIGN(const Identity who, fromJson<Identity>(body));
        ENZA_ASSIGN(store::Write write, sealed(session, who, record.caseId, record.version));
        deed.writes.append(write);
    }
    if (deed.writes.isEmpty())
        return {};
    deed.said = {QString::number(deed.writes.size())};
    ENZA_TRY(performPermitted(session, std::move(deed)));
    return {};
}

Result<void> resealAll(const Session &session)
{
    ENZA_TRY(resealIdentities(session));
    ENZA_TRY(resealIdentityChecks(session));
    ENZA_TRY(resealNotes(session));
    return resealFindings(session);
}

} // namespace enza::workflow
