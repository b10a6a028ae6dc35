// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/panel.h"
#include "domain/rule_set.h"
#include "panel/quorum.h"

/// A case in circulation (持ち回り協議): each member judges the material at a stated revision, on their own. It stands
/// only if all opinions agree and those who gave them make a complete quorum; silence is not agreement, and any
/// dissent or question asks for a live meeting (domain reference A1).
namespace enza::panel {

/// One member's signed opinion on one case.
struct CirculatedOpinion {
    QString member;      ///< id
    QString material;    ///< what was read, by its digest
    quint64 revision = 0; ///< the same as a number, for people
    PanelAnswer answer = PanelAnswer::Yes;
    QString comment;
    QDateTime at;        ///< UTC
};

struct CirculationInput {
    QString material;       ///< digest of the material as it is now
    QList<Attendee> invited;
    QSet<QString> recused;  ///< ids; they neither count nor block
    QList<CirculatedOpinion> opinions; ///< all that were ever given
    QDateTime deadline;     ///< UTC; invalid: none
    QDateTime now;          ///< UTC
};

enum class CirculationState {
    Circulating,  ///< opinions are outstanding
    MayConclude,  ///< unanimous agreement of a complete quorum
    LiveRequired, ///< somebody dissents or asks: a live meeting has to decide
};

struct Circulation {
    CirculationState state = CirculationState::Circulating;
    Quorum quorum;        ///< of those who agree
    QStringList agreed;   ///< ids, on the present revision
    QStringList waiting;  ///< invited, not recused, without an opinion on the present revision
    QList<CirculatedOpinion> objections; ///< on the present revision, in the order given
    QList<CirculatedOpinion> voided;     ///< given on a revision that was changed since
    bool overdue = false; ///< the deadline has passed while opinions are outstanding
    QList<Text> why;      ///< why it may not conclude; empty when it may
};

/// A dissent or question on the present revision asks for a live meeting even when that member agrees later: what
/// they asked was for everybody. New material starts anew.
Circulation judgeCirculation(const QuorumRule &rule, const QList<Member> &members, const CirculationInput &input,
                             const CaseFacts &facts);

/// When members are reminded; higher levels are more urgent.
struct Reminder {
    int level = 1;
    int daysBefore = 0; ///< of the deadline's day; negative: so many days after it
};
/// A rule set of kind "circulation".
struct CirculationRule {
    QString pin;
    int days = 7; ///< from the start to the deadline when nobody names one
    QList<Reminder> reminders;
};
/// BadInput with the field.
Result<CirculationRule> readCirculationRule(const RuleSet &set);
/// The highest level that applies on that day; 0: none yet.
int reminderLevel(const CirculationRule &rule, const QDate &due, const QDate &today);

} // namespace enza::panel

template <> struct enza::EnumNames<enza::panel::CirculationState> {
    static constexpr std::pair<enza::panel::CirculationState, const char *> values[] = {
        {enza::panel::CirculationState::Circulating, "circulating"},
        {enza::panel::CirculationState::MayConclude, "may_conclude"},
        {enza::panel::CirculationState::LiveRequired, "live_required"}};
};
