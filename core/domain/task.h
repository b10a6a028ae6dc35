// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

#include <QDate>
#include <QDateTime>

/// Something a person has to do, and what came of it. Tasks are made by what happens (a withdrawal, a birthday,
/// a deadline) or by hand, and stay open until an outcome is written.
namespace enza {

enum class TaskKind {
    StopWork,         ///< consent was taken back: analysis and review of this person end
    TellPlatform,     ///< the national body has to be told of a withdrawal or a changed preference
    RecallRecipients, ///< who received data has to be asked to stop using it
    DisposeSamples,
    Erase,            ///< stored data of this person are to be destroyed here
    EraseBackups,     ///< and in backups, which this program cannot reach
    ReconsentAtMajority,
    Reconsent,        ///< the form agreed to was superseded
    Recontact,        ///< tell the person what has become known
    InformGuardian,   ///< a young person answered alone; the guardian is to know
    Incident,         ///< a legal deadline of an incident
    Circulation,      ///< an opinion on a circulating case is asked for
    ConfirmatoryTest, ///< a finding is to be confirmed by another method before it is acted on
    ExplainResult,    ///< the panel's decision is to be explained to the person
    FollowTreatment,  ///< whether the recommended treatment was given, and what came of it
    OpenPoint,        ///< something a panel left open
    Other,
};
template <> struct EnumNames<TaskKind> {
    static constexpr std::pair<TaskKind, const char *> values[] = {
        {TaskKind::StopWork, "stop_work"}, {TaskKind::TellPlatform, "tell_platform"},
        {TaskKind::RecallRecipients, "recall_recipients"}, {TaskKind::DisposeSamples, "dispose_samples"},
        {TaskKind::Erase, "erase"}, {TaskKind::EraseBackups, "erase_backups"},
        {TaskKind::ReconsentAtMajority, "reconsent_at_majority"}, {TaskKind::Reconsent, "reconsent"},
        {TaskKind::Recontact, "recontact"},
        {TaskKind::InformGuardian, "inform_guardian"}, {TaskKind::Incident, "incident"},
        {TaskKind::Circulation, "circulation"}, {TaskKind::ConfirmatoryTest, "confirmatory_test"},
        {TaskKind::ExplainResult, "explain_result"}, {TaskKind::FollowTreatment, "follow_treatment"},
        {TaskKind::OpenPoint, "open_point"}, {TaskKind::Other, "other"}};
};

struct Task {
    static constexpr const char *kind = "task";
    QString id;
    QString caseId;   ///< empty: of no case
    QString personId; ///< empty: of nobody in particular
    TaskKind what = TaskKind::Other;
    QString text;     ///< what a person added in words; what the kind means is said by the reader's language
    QString cause;    ///< id of the record it follows from (a withdrawal, a ledger row, an alert)
    QString rule;     ///< pin of the rule set that asks for it; empty when made by hand
    QString assignee; ///< user id; empty: whoever may do it
    QStringList roles; ///< names of the roles that do it; empty: any that may finish tasks
    QDate due;        ///< civil date in Asia/Tokyo; invalid: no deadline
    bool done = false;
    QString outcome;  ///< required to be done
    QString doneBy;   ///< user id
    QDateTime doneAt;
    QJsonObject extra;
};

template <typename S> void describe(S &s, Task &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("what", v.what);
    s.field("text", v.text);
    s.field("cause", v.cause);
    s.field("rule", v.rule);
    s.field("user", v.assignee);
    s.field("roles", v.roles);
    s.field("due", v.due);
    s.field("done", v.done);
    s.field("outcome", v.outcome);
    s.field("done_by", v.doneBy);
    s.field("done_at", v.doneAt);
    s.extra(v.extra);
}

} // namespace enza
