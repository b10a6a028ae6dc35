// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/meeting_parts.h"

#include "workflow/rule_book.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {

QString panelRuleDomain(const Case &theCase)
{
    if (theCase.panelDomain != PanelDomain::Unset)
        return enumName(theCase.panelDomain);
    return theCase.domain == CaseDomain::Cancer ? enumName(PanelDomain::Solid) : enumName(PanelDomain::Rare);
}

Result<panel::QuorumRule> quorumRuleFor(const Session &session, const Meeting &meeting, const QString &caseId)
{
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    return panel::quorumOn(sets, panelRuleDomain(view.theCase), civilDateOf(meeting.at));
}

Meeting meetingAsSeen(const Session &session, Meeting meeting)
{
    const auto hidden = [&](const auto &item) { return session.scope(item.caseId).showsNothing(); };
    meeting.agenda.removeIf(hidden);
    meeting.recusals.removeIf(hidden);
    for (Recusal &one : meeting.recusals) {
        const access::ViewScope scope = session.scope(one.caseId);
        const auto words = hiddenWords(session, scope);
        if (!words || words->tells(one.reason))
            one.reason = withheldText();
    }
    return meeting;
}

Result<Versioned<Meeting>> visibleMeeting(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const auto meeting, load<Meeting>(session, id));
    const bool nothing = std::ranges::all_of(meeting.value.agenda, [&](const AgendaItem &item) {
        return session.scope(item.caseId).showsNothing();
    });
    if (nothing)
        return std::unexpected(notFound(id));
    return meeting;
}

Result<AgendaItem *> onAgenda(const Session &session, Meeting &meeting, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    const auto item = std::ranges::find(meeting.agenda, caseId, &AgendaItem::caseId);
    if (item == meeting.agenda.end())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this case is not on the agenda"), Where{{}, 0, QStringLiteral("case")});
    return &*item;
}

QSet<QString> recusedFrom(const Meeting &meeting, const QString &caseId)
{
    QSet<QString> ids;
    for (const Recusal &recusal : meeting.recusals) {
        if (recusal.caseId == caseId)
            ids.insert(recusal.userId);
    }
    return ids;
}

Result<Meeting> saveMeeting(Session &session, const char *verb, const Versioned<Meeting> &before, Meeting after,
                            QStringList said, const QString &caseId)
{
    said.prepend(after.title);
    ENZA_TRY(perform(session, Deed{QLatin1String(verb), caseId, {}, std::move(said),
                                   {writeOf(after, after.id, {}, before.version)}, store::Scope::Hospital, {}}));
    return meetingAsSeen(session, std::move(after));
}

} // namespace enza::workflow
