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

template <typename S> void describe(S &s, Reminder &v)
{
    s.field("level", v.level);
    s.field("days_before", v.daysBefore);
}

template <typename S> void describe(S &s, CirculationRule &v)
{
    s.field("days", v.days);
    s.field("reminders", v.reminders);
}

Result<CirculationRule> readCirculationRule(const RuleSet &set)
{
    ENZA_ASSIGN(CirculationRule rule, fromJson<CirculationRule>(set.rules));
    const auto wrong = [](const char *field, const char *words) {
        return fail(ErrorCode::BadInput, Text(words), Where{{}, 0, QLatin1String(field)});
    };
    if (rule.days < 1)
        return wrong("rules.days", QT_TRANSLATE_NOOP("enza", "a circulation lasts at least a day"));
    for (qsizetype i = 0; i < rule.reminders.size(); ++i) {
        const Reminder &one = rule.reminders[i];
        if (one.level < 1 || (i > 0 && (one.level <= rule.reminders[i - 1].level || one.daysBefore >= rule.reminders[i - 1].daysBefore)))
            return wrong("rules.reminders", QT_TRANSLATE_NOOP("enza", "reminders go up in level and come later from one to the next"));
    }
    rule.pin = set.pin();
    return rule;
}

int reminderLevel(const CirculationRule &rule, const QDate &due, const QDate &today)
{
    int level = 0;
    for (const Reminder &one : rule.reminders) {
        if (due.isValid() && today.daysTo(due) <= one.daysBefore)
            level = std::max(level, one.level);
    }
    return level;
}

} // namespace enza::panel
