// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"

#include "base/digest.h"
#include "domain/case.h"
#include "workflow/circulation.h"
#include "workflow/emergency.h"
#include "workflow/session_state.h"
#include "workflow/tables.h"
#include "workflow/verbs.h"

namespace enza::workflow {
namespace {

/// The version a write will make. Records that were removed are looked up among all versions.
Result<quint64> versionInForce(const Session &session, const store::Write &write)
{
    if (write.expectedVersion)
        return *write.expectedVersion;
    const auto record = session.store().get(write.id);
    if (record)
        return record->version;
    if (record.error().code != ErrorCode::NotFound)
        return std::unexpected(record.error());
    const auto versions = session.store().versions(write.id);
    if (!versions && versions.error().code != ErrorCode::NotFound)
        return std::unexpected(versions.error());
    return versions && !versions->isEmpty() ? versions->last().version : 0;
}

} // namespace

Error notFound(const QString &what)
{
    return Error{ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no \"%1\" here"), {what}), {},
                 std::nullopt};
}

QString derivedId(const QStringList &parts)
{
    QByteArray joined;
    for (const QString &part : parts)
        joined += part.toUtf8() + '\0';
    const QByteArray digest = sha256(joined);
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString id;
    unsigned buffer = 0;
    int bits = 0;
    for (int i = 0; id.size() < 26; ++i) {
        buffer = (buffer << 8) | static_cast<unsigned char>(digest[i]);
        for (bits += 8; bits >= 5 && id.size() < 26; bits -= 5)
            id += QLatin1Char(alphabet[(buffer >> (bits - 5)) & 31]);
    }
    return id;
}

Result<void> perform(const Session &session, Deed deed)
{
    ENZA_TRY(session.mayDo(deed.verb));
    return performPermitted(session, std::move(deed));
}

Result<void> performPermitted(const Session &session, Deed deed, const StillHolds &stillHolds)
{
    ENZA_ASSIGN(const Change change, commitDeed(session, std::move(deed), stillHolds));
    announce(session, change);
    return {};
}

Result<Change> commitDeed(const Session &session, Deed deed, const StillHolds &stillHolds)
{
    if (!verbInfo(deed.verb))
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "unknown act \"%1\""), {deed.verb}));
    Change change{deed.verb, deed.caseId, {}, {}};
    if (actsInEmergency(session, deed.caseId))
        deed.detail.insert(QLatin1String("emergency"), true); // stands first in the audit
    deed.detail.insert(QLatin1String("said"), QJsonArray::fromStringList(deed.said));
    ENZA_TRY(sealWrites(session, deed.writes, deed.detail));
    const std::scoped_lock one(session.caches().writing);
    QJsonObject versions;
    for (store::Write &write : deed.writes) {
        ENZA_ASSIGN(const quint64 before, versionInForce(session, write));
        write.expectedVersion = before;
        versions.insert(write.id, qint64(before + 1));
        if (!change.kinds.contains(write.kind))
            change.kinds.append(write.kind);
        change.records.append(write.id);
    }
    if (!versions.isEmpty())
        deed.detail.insert(QLatin1String("versions"), versions);
    ENZA_TRY(session.store().commit(
        store::Act{deed.verb, deed.caseId, deed.personId, deed.scope, deed.writes, deed.detail}, stillHolds));
    return change;
}

void announce(const Session &session, const Change &change)
{
    refreshTables(session, change);
    // Housekeeping: what cannot be sealed anew now is at the next unlock.
    if (change.verb != QLatin1String("finding.reseal") && mayChangeSeals(change))
        (void)resealFindings(session, change.kinds.contains(QLatin1String("rule_set")) ? QString() : change.caseId);
    if (mayVoidOpinions(change))
        (void)settleCirculations(session, change.caseId);
    SessionFactory::notify(session, change);
}

Result<void> noteAccess(const Session &session, const QString &verb, const QString &caseId, const QString &item,
                        const QStringList &said, bool emergency)
{
    Session::Caches &caches = session.caches();
    const QString key = verb + u'\n' + caseId + u'\n' + item + (emergency ? QStringLiteral("\n!") : QString());
    {
        const std::scoped_lock lock(caches.mutex);
        if (caches.accessed.contains(key))
            return {};
        caches.accessed.insert(key);
    }
    Deed deed{verb, caseId, {}, said, {}, store::Scope::Device, {}};
    if (emergency)
        deed.detail.insert(QLatin1String("emergency"), true);
    const auto done = emergency ? performPermitted(session, std::move(deed)) : perform(session, std::move(deed));
    if (!done) {
        const std::scoped_lock lock(caches.mutex);
        caches.accessed.remove(key);
        return std::unexpected(done.error());
    }
    return {};
}

Result<access::ViewScope> visibleCase(const Session &session, const QString &caseId)
{
    access::ViewScope scope = session.scope(caseId);
    if (scope.showsNothing())
        return std::unexpected(notFound(caseId));
    ENZA_TRY(load<Case>(session, caseId));
    return scope;
}

} // namespace enza::workflow
