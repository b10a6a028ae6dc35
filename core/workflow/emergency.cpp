// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/emergency.h"

#include "base/id.h"
#include "workflow/act.h"
#include "workflow/session_policy.h"
#include "workflow/session_state.h"
#include "workflow/visibility.h"

#include <algorithm>
#include <chrono>

namespace enza::workflow {
namespace {

const QString openVerb = QStringLiteral("emergency.open");
const QString endVerb = QStringLiteral("emergency.end");
constexpr int shortestReason = 8; ///< characters

Result<QList<Versioned<EmergencyAccess>>> ownOf(const Session &session, const QString &caseId, const QString &userId)
{
    ENZA_ASSIGN(auto all, loadCase<EmergencyAccess>(session, caseId));
    all.removeIf([&](const auto &one) { return one.value.user != userId; });
    return all;
}

/// Whoever sets the clock back does not get more time in the same session.
bool lasts(const Session &session, const EmergencyAccess &access)
{
    using Steady = std::chrono::steady_clock;
    if (!access.inForce(session.clock().now()))
        return false;
    Session::Caches &caches = session.caches();
    const std::scoped_lock lock(caches.mutex);
    const auto [seen, fresh] = caches.emergencies.try_emplace(access.id, Steady::now());
    return Steady::now() - seen->second <= std::chrono::seconds(access.opened.secsTo(access.until));
}

/// Asked for with every view of every case, so kept until one is written.
QList<EmergencyAccess> known(const Session &session)
{
    Session::Caches &caches = session.caches();
    quint64 generation = 0;
    {
        const std::scoped_lock lock(caches.mutex);
        if (caches.emergencyRecords)
            return *caches.emergencyRecords;
        generation = caches.visibilityGeneration;
    }
    QList<EmergencyAccess> all;
    const auto stored = loadAll<EmergencyAccess>(session, {});
    if (!stored)
        return all;
    for (const auto &one : *stored)
        all.append(one.value);
    const std::scoped_lock lock(caches.mutex);
    if (generation == caches.visibilityGeneration)
        caches.emergencyRecords = all;
    return all;
}

} // namespace

QStringList StoreGateMemory::emergencyOpens(const QString &userId, const QString &caseId) const
{
    QStringList opens;
    for (const EmergencyAccess &one : known(*m_session)) {
        if (one.caseId == caseId && one.user == userId && lasts(*m_session, one))
            opens += one.opens;
    }
    return opens;
}

bool actsInEmergency(const Session &session, const QString &caseId)
{
    if (caseId.isEmpty())
        return false;
    const QString user = session.user().id;
    const QList<EmergencyAccess> all = known(session);
    return std::any_of(all.begin(), all.end(), [&](const EmergencyAccess &one) {
        return one.caseId == caseId && one.user == user && lasts(session, one);
    });
}

Result<EmergencyAccess> openEmergency(Session &session, const QString &caseId, const QString &reason)
{
    ENZA_TRY(session.mayDo(openVerb));
    ENZA_TRY(visibleCase(session, caseId));
    if (reason.simplified().size() < shortestReason)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "say why, in words that can be judged later"),
                    Where{{}, 0, QStringLiteral("reason")});
    if (const auto open = emergencyNow(session, caseId))
        return *open;
    ENZA_ASSIGN(const SessionPolicy policy, sessionPolicy(session));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    EmergencyAccess access;
    access.id = newId();
    access.caseId = caseId;
    access.user = session.user().id;
    access.userName = session.user().name;
    access.role = enumName(session.user().role);
    access.reason = reason.trimmed();
    access.opens = policy.emergency.opens;
    access.opened = session.clock().now();
    access.until = access.opened.addSecs(60 * policy.emergency.minutes);
    access.rule = policy.pin;
    ENZA_TRY(perform(session, Deed{openVerb, caseId, {}, {theCase.value.label, isoUtc(access.until)},
                                   {writeOf(access, access.id, caseId, 0)}, store::Scope::Hospital,
                                   {{QStringLiteral("emergency"), true}}}));
    return access;
}

Result<void> endEmergency(Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    ENZA_ASSIGN(const auto own, ownOf(session, caseId, session.user().id));
    Deed deed{endVerb, caseId, {}, {theCase.value.label}, {}, store::Scope::Hospital, {{QStringLiteral("emergency"), true}}};
    const QDateTime now = session.clock().now();
    for (const auto &one : own) {
        if (!one.value.inForce(now))
            continue;
        EmergencyAccess over = one.value;
        over.ended = now;
        deed.writes.append(writeOf(over, over.id, caseId, one.version));
    }
    if (deed.writes.isEmpty())
        return {};
    return perform(session, std::move(deed));
}

std::optional<EmergencyAccess> emergencyNow(const Session &session, const QString &caseId)
{
    const auto own = ownOf(session, caseId, session.user().id);
    for (const auto &one : own.value_or(QList<Versioned<EmergencyAccess>>{})) {
        if (lasts(session, one.value))
            return one.value;
    }
    return std::nullopt;
}

Result<QList<EmergencyAccess>> emergencies(const Session &session, const QString &caseId)
{
    if (!caseId.isEmpty())
        ENZA_TRY(visibleCase(session, caseId));
    store::RecordFilter filter;
    if (!caseId.isEmpty())
        filter.caseId = caseId;
    ENZA_ASSIGN(const auto stored, loadAll<EmergencyAccess>(session, filter));
    QList<EmergencyAccess> all;
    for (const auto &one : stored) {
        const access::ViewScope scope = session.scope(one.value.caseId);
        if (scope.showsNothing())
            continue;
        EmergencyAccess shown = one.value;
        if (tellsOfHidden(scope, shown.reason))
            shown.reason = withheldText();
        all.append(std::move(shown));
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return b.opened < a.opened; });
    return all;
}

} // namespace enza::workflow
