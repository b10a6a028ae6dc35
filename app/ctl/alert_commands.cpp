// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/alerts.h"

namespace enza::ctl {
namespace {

QJsonObject alertJson(const workflow::AlertView &view)
{
    const Alert &alert = view.alert;
    return {{QStringLiteral("id"), alert.id},
            {QStringLiteral("case"), alert.caseId},
            {QStringLiteral("case_label"), orNull(view.caseLabel)},
            {QStringLiteral("person"), orNull(alert.personId)},
            {QStringLiteral("finding"), alert.finding},
            {QStringLiteral("title"), view.title},
            {QStringLiteral("variant"), alert.variant},
            {QStringLiteral("gene"), orNull(alert.gene)},
            {QStringLiteral("statement"), alert.statement},
            {QStringLiteral("about"), orNull(alert.about)},
            {QStringLiteral("verdict"), alert.verdict},
            {QStringLiteral("was"), orNull(alert.was)},
            {QStringLiteral("now"), orNull(alert.now)},
            {QStringLiteral("source"), alert.nowPin},
            {QStringLiteral("was_source"), alert.wasPin},
            {QStringLiteral("route"), enumName(view.route)},
            {QStringLiteral("route_rule"), view.routeRule},
            {QStringLiteral("previous"), orNull(alert.previous)},
            {QStringLiteral("opened"), orNull(alert.opened)},
            {QStringLiteral("open"), alert.open()},
            {QStringLiteral("outcome"), orNull(alert.outcome)},
            {QStringLiteral("closed"), orNull(alert.closed)},
            {QStringLiteral("closed_by"), orNull(view.closedByName)}};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    workflow::AlertFilter filter;
    if (given.has("case")) {
        ENZA_ASSIGN(filter.caseId, namedCaseId(context, given));
    }
    filter.openOnly = given.has("open");
    ENZA_ASSIGN(const auto alerts, workflow::listAlerts(*session, filter));
    context.out().value(arrayOf(alerts, alertJson),
                        {QStringLiteral("case_label"), QStringLiteral("title"), QStringLiteral("was"),
                         QStringLiteral("now"), QStringLiteral("source"), QStringLiteral("route"),
                         QStringLiteral("open"), QStringLiteral("id")});
    return {};
}

Result<void> close(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto alert, workflow::closeAlert(*session, given.argument(0), given.value("outcome")));
    context.out().value(alertJson(alert));
    return {};
}

} // namespace

QList<Command> alertCommands()
{
    Option ofCase = caseOption();
    ofCase.required = false;
    return {
        {.words = "alerts list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Verdicts that newer knowledge contradicts"),
         .details = QT_TRANSLATE_NOOP("enzactl",
                                      "The route says how the change may be passed on as consent stands now: recontact, "
                                      "clinician_only or do_not_contact."),
         .options = {{.name = "open", .help = QT_TRANSLATE_NOOP("enzactl", "only those without an outcome")}, ofCase},
         .run = list,
         .answer = "[]: id, finding, case, variant, gene, statement, about, verdict, was, now, source, was_source, route, "
                   "route_rule, previous, opened, open, outcome, closed, closed_by"},
        {.words = "alerts close",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Say what was done about an alert"),
         .arguments = {{.name = "A", .help = QT_TRANSLATE_NOOP("enzactl", "the alert's id")}},
         .options = {{.name = "outcome",
                      .value = "TEXT",
                      .help = QT_TRANSLATE_NOOP("enzactl", "what was done"),
                      .required = true}},
         .run = close,
         .answer = "as one of alerts list"},
    };
}

} // namespace enza::ctl
