// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/circulation.h"

#include <algorithm>

namespace enza::panel {

Circulation judgeCirculation(const QuorumRule &rule, const QList<Member> &members, const CirculationInput &input,
                             const CaseFacts &facts)
{
    Circulation out;
    QHash<QString, CirculatedOpinion> latest; ///< on the present revision
    for (const CirculatedOpinion &opinion : input.opinions) {
        if (input.recused.contains(opinion.member))
            continue;
        if (opinion.material != input.material) {
            out.voided.append(opinion);
            continue;
        }
        if (opinion.answer != PanelAnswer::Yes)
            out.objections.append(opinion);
        const auto before = latest.constFind(opinion.member);
        if (before == latest.constEnd() || before->at <= opinion.at)
            latest.insert(opinion.member, opinion);
    }
    std::ranges::stable_sort(out.objections, {}, &CirculatedOpinion::at);
    QList<Attendee> agreed;
    for (const Attendee &invited : input.invited) {
        if (input.recused.contains(invited.id))
            continue;
        const auto opinion = latest.constFind(invited.id);
        if (opinion == latest.constEnd()) {
            out.waiting.append(invited.id);
        } else if (opinion->answer == PanelAnswer::Yes) {
            out.agreed.append(invited.id);
            agreed.append(invited);
        }
    }
    out.quorum = judgeQuorum(rule, members, agreed, input.recused, facts);
    out.overdue = !out.waiting.isEmpty() && input.deadline.isValid() && input.now > input.deadline;
    if (!out.objections.isEmpty()) {
        out.state = CirculationState::LiveRequired;
        out.why.append(Text(QT_TRANSLATE_NOOP("enza", "%1 opinion(s) dissent or ask: a live meeting has to decide"),
                            {QString::number(out.objections.size())}));
    } else if (out.quorum.mayConclude()) {
        out.state = CirculationState::MayConclude;
    } else {
        out.why = out.quorum.missing;
        if (!out.voided.isEmpty())
            out.why.append(Text(QT_TRANSLATE_NOOP("enza", "%1 opinion(s) were given on material that was changed since"),
                                {QString::number(out.voided.size())}));
    }
    return out;
}

} // namespace enza::panel
