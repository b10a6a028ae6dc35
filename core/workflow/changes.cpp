// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/changes.h"

#include "domain/finding.h"
#include "domain/panel_reading.h"
#include "domain/preset.h"
#include "workflow/act.h"
#include "workflow/circulation.h"
#include "workflow/consents.h"
#include "workflow/erasure.h"
#include "workflow/identities.h"
#include "workflow/rule_state.h"
#include "workflow/session_state.h"
#include "workflow/user_name.h"

#include <algorithm>

namespace enza::workflow {
namespace {

bool belongsToOnePerson(const QString &kind)
{
    for (const char *own : {Opinion::kind, ViewState::kind, EditDraft::kind, PanelReading::kind}) {
        if (kind == QLatin1String(own))
            return true;
    }
    return false;
}

bool mayBeSeen(const Session &session, const store::RecordConflict &conflict)
{
    if (belongsToOnePerson(conflict.kind))
        return false;
    if (conflict.caseId.isEmpty())
        return true;
    const access::ViewScope scope = session.scope(conflict.caseId);
    return !scope.showsNothing() && (conflict.personId.isEmpty() || scope.showsPerson(conflict.personId));
}

QList<ConflictView> viewsOf(const Session &session, const QList<store::RecordConflict> &conflicts)
{
    QList<ConflictView> views;
    for (const store::RecordConflict &conflict : conflicts) {
        if (!mayBeSeen(session, conflict))
            continue;
        ConflictView view{conflict.record, conflict.kind, conflict.caseId, {}};
        for (const store::ConflictSide &side : conflict.sides)
            view.sides.append({side.version, userName(session, side.author), side.at, side.replica, side.removed, side.inForce});
        views.append(view);
    }
    return views;
}

} // namespace

Result<ExportedChanges> exportChanges(Session &session, const QString &file, bool all, const JobContext &job)
{
    const QString verb = QStringLiteral("workspace.export_changes");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const store::ExportedChanges done, session.store().exportChanges(file, all, job));
    ENZA_TRY(perform(session, Deed{verb, {}, {}, {}, {}, store::Scope::Device, {}}));
    return ExportedChanges{done.entries, done.blobs, done.callFiles};
}

Result<MergedChanges> mergeChanges(Session &session, const QString &file, const JobContext &job)
{
    const QString verb = QStringLiteral("workspace.merge");
    ENZA_TRY(session.mayDo(verb));
    Session::Caches &caches = session.caches();
    store::Merged merged;
    {
        const std::unique_lock alone(caches.bulk, std::try_to_lock);
        if (!alone)
            return fail(ErrorCode::Conflict,
                        QT_TRANSLATE_NOOP("enza", "a file is being imported or a report drafted; wait until it is done"));
        const std::scoped_lock one(caches.writing);
        ENZA_ASSIGN(merged, session.store().merge(file, job));
        const std::scoped_lock lock(caches.mutex);
        caches.tables.clear();
        caches.lookups.clear();
        caches.visibility.clear(); // consent may have come, and rules
        caches.secondaryRules.reset();
        ++caches.visibilityGeneration;
    }
    MergedChanges out{merged.applied, merged.already, viewsOf(session, merged.conflicts), {}};
    if (out.applied == 0)
        return out;
    ENZA_TRY(takeRuleSetsIntoForce(session));
    // What the next unlock makes good must not make a merge that happened look refused.
    (void)resealIdentities(session);
    (void)settleConsentTasks(session);
    (void)settleErasures(session);
    if (auto combined = combineRecords(session)) {
        out.combined = std::move(*combined);
        out.conflicts.removeIf([&](const ConflictView &conflict) {
            return std::ranges::any_of(out.combined, [&](const CombinedRecord &one) { return one.record == conflict.record; });
        });
    }
    (void)settleCirculations(session);
    SessionFactory::notify(session, Change{verb, {}, {QStringLiteral("case"), QStringLiteral("meeting"), QStringLiteral("panel_opinion"),
                                                      QStringLiteral("panel_decision"), QStringLiteral("comment"), QStringLiteral("task")}, {}});
    return out;
}

Result<QList<ConflictView>> listConflicts(const Session &session)
{
    ENZA_ASSIGN(const QList<store::RecordConflict> conflicts, session.store().conflicts());
    return viewsOf(session, conflicts);
}

Result<void> resolveConflict(Session &session, const QString &record, quint64 version)
{
    const QString verb = QStringLiteral("conflict.resolve");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const QList<store::RecordConflict> conflicts, session.store().conflicts());
    const auto found = std::find_if(conflicts.begin(), conflicts.end(), [&](const store::RecordConflict &one) {
        return one.record == record && mayBeSeen(session, one);
    });
    if (found == conflicts.end())
        return std::unexpected(notFound(record));
    if (std::none_of(found->sides.begin(), found->sides.end(), [&](const auto &side) { return side.version == version; }))
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "version %1 is none of those that are to be decided between"),
                         {QString::number(version)}),
                    Where{{}, 0, record});
    ENZA_ASSIGN(const QList<store::Record> versions, session.store().versions(record));
    const store::Record &chosen = versions.at(qsizetype(version) - 1);
    store::Write write;
    write.kind = chosen.kind;
    write.id = record;
    write.caseId = chosen.caseId;
    write.personId = chosen.personId;
    write.body = chosen.body;
    write.remove = chosen.removed;
    write.expectedVersion = versions.last().version;
    ENZA_TRY(perform(session, Deed{verb, chosen.caseId, chosen.personId, {chosen.kind}, {write}, store::Scope::Hospital, {}}));
    return {};
}

} // namespace enza::workflow
