// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/decision_json.h"
#include "ctl/groups.h"
#include "ctl/panel_json.h"
#include "ctl/values.h"
#include "workflow/decision_rules.h"
#include "workflow/meetings.h"

namespace enza::ctl {
namespace {

/// The scheme by its key, whichever of its names was given.
Result<void> useSchemeKey(workflow::Session &session, const workflow::DecisionView &place, Recommendation &one)
{
    if (one.scheme.isEmpty())
        return {};
    ENZA_ASSIGN(const workflow::TreatmentSchemes schemes, workflow::treatmentSchemes(session, civilDateOf(place.meetingAt)));
    if (const workflow::TreatmentScheme *named = schemes.named(one.scheme))
        one.scheme = named->key;
    return {};
}

Result<QPair<QString, QString>> twoParts(const QString &text, const char *option)
{
    const QPair<QString, QString> parts{text.section(u'=', 0, 0).trimmed(), text.section(u'=', 1).trimmed()};
    if (parts.first.isEmpty() || parts.second.isEmpty())
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" does not say of what, then = and the words"), {text}),
                    Where{{}, 0, QStringLiteral("--") + QLatin1String(option)});
    return parts;
}

Result<void> decide(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::DecisionView now, workflow::showDecision(*session, given.argument(0), caseId));
    PanelDecision decision;
    decision.caseId = caseId;
    decision.meetingId = now.decision.meetingId;
    decision.none = given.has("none");
    decision.noneReason = given.value("none");
    decision.comment = given.value("comment");
    for (const QString &text : given.values("recommendation")) {
        ENZA_ASSIGN(Recommendation one, recommendationFrom(text, QStringLiteral("--recommendation")));
        ENZA_TRY(useSchemeKey(*session, now, one));
        decision.recommendations.append(one);
    }
    for (const QString &text : given.values("germline")) {
        ENZA_ASSIGN(const GermlineDecision one, germlineFrom(text, QStringLiteral("--germline")));
        decision.germline.append(one);
    }
    for (const QString &text : given.values("handled")) {
        ENZA_ASSIGN(const auto parts, twoParts(text, "handled"));
        decision.handled.append({parts.first, parts.second, {}});
    }
    for (const QString &text : given.values("dissent")) {
        ENZA_ASSIGN(const auto parts, twoParts(text, "dissent"));
        decision.dissents.append({parts.first, parts.second, {}});
    }
    ENZA_ASSIGN(const std::optional<int> version, given.whole("version", 0, 1 << 30));
    ENZA_ASSIGN(const workflow::DecisionView made,
                workflow::saveDecision(*session, decision, version ? quint64(*version) : now.version));
    context.out().value(decisionJson(made));
    return {};
}

/// The chair signs the case; without a case every decided one of the meeting, and then the list as members do.
Result<void> sign(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString meetingId = given.argument(0);
    if (given.has("case")) {
        ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
        ENZA_ASSIGN(const workflow::DecisionView made, workflow::signDecision(*session, meetingId, caseId));
        context.out().value(decisionJson(made));
        return {};
    }
    ENZA_ASSIGN(const Meeting meeting, workflow::showMeeting(*session, meetingId));
    const QString chair = meeting.chair.isEmpty() ? meeting.calledBy : meeting.chair;
    QJsonArray signedCases;
    for (const AgendaItem &item : meeting.agenda) {
        if (chair != session->user().id || item.closed.isValid())
            continue;
        ENZA_ASSIGN(const workflow::DecisionView made, workflow::signDecision(*session, meetingId, item.caseId));
        signedCases.append(QJsonObject{{QStringLiteral("case"), item.caseId}, {QStringLiteral("digest"), made.digest}});
    }
    ENZA_ASSIGN(const DecisionSignature list, workflow::signDecisionList(*session, meetingId));
    context.out().value(QJsonObject{{QStringLiteral("meeting"), meetingId},
                                    {QStringLiteral("digest"), list.digest},
                                    {QStringLiteral("user"), session->user().name},
                                    {QStringLiteral("at"), orNull(list.at)},
                                    {QStringLiteral("cases"), signedCases}});
    return {};
}

Result<void> close(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const Meeting meeting, workflow::closeCase(*session, given.argument(0), caseId));
    context.out().value(meetingJson(meeting));
    return {};
}

Result<void> suggest(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const auto suggested, workflow::suggestRecommendations(*session, given.argument(0), caseId));
    context.out().value(arrayOf(suggested, suggestionJson));
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    if (given.has("meeting")) {
        ENZA_ASSIGN(const workflow::DecisionView view, workflow::showDecision(*session, given.value("meeting"), caseId));
        context.out().value(decisionJson(view));
        return {};
    }
    ENZA_ASSIGN(const QList<workflow::DecisionView> all, workflow::decisionsOf(*session, caseId));
    if (all.isEmpty())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "no panel decided on this case yet"));
    QJsonObject answer = decisionJson(all.first());
    QJsonArray rounds;
    for (const workflow::DecisionView &one : all)
        rounds.append(QJsonObject{{QStringLiteral("meeting"), one.decision.meetingId},
                                  {QStringLiteral("at"), orNull(one.meetingAt)},
                                  {QStringLiteral("round"), enumName(one.round)},
                                  {QStringLiteral("signed"), one.signedByChair},
                                  {QStringLiteral("closed"), orNull(one.closed)}});
    answer.insert(QStringLiteral("rounds"), rounds);
    context.out().value(answer);
    return {};
}

Result<void> replay(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::DecisionReplay made, workflow::replayDecision(*session, caseId, given.value("meeting")));
    context.out().value(replayJson(made));
    return {};
}

Result<void> reevaluate(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const workflow::DecisionReevaluation made, workflow::reevaluateDecision(*session, caseId, given.value("meeting")));
    context.out().value(reevaluationJson(made));
    return {};
}

constexpr const char *decisionAnswer = "id, case, meeting, version, recommendations[], none, none_reason, germline[], handled[], "
                                       "dissents[], digest, signed, signed_by[], voided[], tests[], releases{}, unhandled[], "
                                       "may_close, open[], closed, pins{}";
const Argument meetingArgument{.name = "M", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the meeting")};

Option agendaCase(bool required)
{
    return {.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "a case of the agenda"), .required = required};
}
Option meetingOption()
{
    return {.name = "meeting", .value = "M", .help = QT_TRANSLATE_NOOP("enzactl", "of this meeting; else the latest")};
}

bool isObject(const QString &word)
{
    return word.startsWith(u'{');
}

} // namespace

QList<Command> decisionCommands()
{
    return {
        {.words = "panel decide",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write down what the panel decides on a case"),
         .details = QT_TRANSLATE_NOOP("enzactl", "What is given is the whole decision; it takes the place of the one before, and signatures under that "
                                                 "no longer stand. A recommendation is a JSON object with the keys kind (drug, trial, referral, "
                                                 "rebiopsy, counselling, other), findings, what, trial, scheme, scale, level, reason, priority.\n\n"
                                                 "A recommendation that rests on a whole-genome finding is confirm_before_treatment until the result of "
                                                 "a confirmatory test is recorded; see \"confirm\"."),
         .arguments = {meetingArgument},
         .options = {agendaCase(true),
                     {.name = "recommendation", .value = "JSON", .help = QT_TRANSLATE_NOOP("enzactl", "a recommendation"), .many = true, .belongs = isObject},
                     {.name = "none", .value = "REASON", .help = QT_TRANSLATE_NOOP("enzactl", "nothing is recommended, and why")},
                     {.name = "germline", .value = "F=ACT:REASON", .help = QT_TRANSLATE_NOOP("enzactl", "what becomes of a germline finding: disclose, do_not_disclose, counselling, undecided"), .many = true},
                     {.name = "handled", .value = "F=REASON", .help = QT_TRANSLATE_NOOP("enzactl", "nothing follows from this finding, and why"), .many = true},
                     {.name = "dissent", .value = "USER=TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "who does not agree, and with what"), .many = true},
                     {.name = "comment", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a remark")},
                     {.name = "version", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "refuse unless this is the version in force")}},
         .run = decide,
         .answer = decisionAnswer},
        {.words = "panel suggest",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Recommendations that follow from levels of evidence recorded for the case"),
         .arguments = {meetingArgument},
         .options = {agendaCase(true)},
         .run = suggest,
         .answer = "array of kind, findings[], what, trial, scheme, scale, level, reason, release, title, agreed, from, taken"},
        {.words = "panel sign",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Sign a decision as the chair, or the meeting's list of decisions as a member"),
         .details = QT_TRANSLATE_NOOP("enzactl", "With --case the chair signs that case. Without, a member signs the list of the meeting's decisions, and the "
                                                 "chair every case and the list."),
         .arguments = {meetingArgument},
         .options = {agendaCase(false)},
         .run = sign,
         .answer = "digest, user, at, cases[]; with --case as \"decision show\""},
        {.words = "panel close",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Close a case in this meeting; from then on its decision stays"),
         .arguments = {meetingArgument},
         .options = {agendaCase(true)},
         .run = close,
         .answer = "as \"panel show\""},
        {.words = "decision show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show what a panel decided on a case"),
         .options = {caseOption(), meetingOption()},
         .run = show,
         .answer = decisionAnswer},
        {.words = "decision replay",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Rebuild the signed decision from what is stored and compare it byte for byte"),
         .options = {caseOption(), meetingOption()},
         .run = replay,
         .answer = "identical, digest, rebuilt_digest, meeting, decision, signed_by, signed_at, inputs, missing, bytes, pins{}"},
        {.words = "decision reevaluate",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List what would be judged differently by the knowledge and rules of today; changes nothing"),
         .options = {caseOption(), meetingOption()},
         .run = reevaluate,
         .answer = "meeting, decision, signed_at, differences[], not_asked[]"},
    };
}

} // namespace enza::ctl
