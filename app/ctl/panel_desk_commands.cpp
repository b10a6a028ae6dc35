// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups.h"
#include "ctl/meeting_input.h"
#include "ctl/values.h"
#include "workflow/desk.h"
#include "workflow/panel_statistics.h"

#include <QDir>

namespace enza::ctl {
namespace {

std::optional<QString> textGiven(const Invocation &given, const char *option)
{
    return given.has(option) ? std::optional(given.value(option)) : std::nullopt;
}

QString pathGiven(const Invocation &given)
{
    return QDir::current().absoluteFilePath(given.value("out"));
}

Result<void> set(Context &context, const Invocation &given)
{
    workflow::MeetingDetails details;
    details.title = textGiven(given, "title");
    details.place = textGiven(given, "place");
    details.host = textGiven(given, "host");
    details.chair = textGiven(given, "chair");
    details.mode = given.word<MeetingMode>("mode");
    if (given.has("at")) {
        ENZA_ASSIGN(details.at, timeGiven(given, "at"));
    }
    if (given.has("deadline") && given.value("deadline") != QLatin1String("none")) {
        ENZA_ASSIGN(details.deadline, timeGiven(given, "deadline"));
    } else if (given.has("deadline")) {
        details.deadline = QDateTime();
    }
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return meetingAnswered(context, workflow::setMeeting(*session, given.argument(0), details));
}

/// Ids of the cases that an option names.
Result<QStringList> casesGiven(workflow::Session &session, const Invocation &given, const char *option)
{
    QStringList ids;
    for (const QString &named : given.values(option)) {
        ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(session, named));
        ids.append(view.theCase.id);
    }
    return ids;
}

Result<void> agenda(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString id = given.argument(0);
    ENZA_ASSIGN(const QStringList added, casesGiven(*session, given, "add"));
    ENZA_ASSIGN(const QStringList removed, casesGiven(*session, given, "remove"));
    ENZA_ASSIGN(const QStringList order, casesGiven(*session, given, "order"));
    ENZA_ASSIGN(const QString changed, agendaCase(*session, given));
    ENZA_ASSIGN(const std::optional<int> minutes, given.whole("minutes", 0, 600));
    const std::optional<PanelRound> round = given.word<PanelRound>("round");
    const std::optional<QString> hospital = textGiven(given, "hospital");
    const bool said = minutes || round || hospital;
    if (added.isEmpty() && removed.isEmpty() && order.isEmpty() && changed.isEmpty())
        return usage(QT_TRANSLATE_NOOP("enza", "say what to change: --add, --remove, --order or --case"));
    if (said && added.isEmpty() && changed.isEmpty())
        return usage(QT_TRANSLATE_NOOP("enza", "say of which case: --case or --add"), QStringLiteral("--case"));
    for (const QString &caseId : added) {
        AgendaItem item;
        item.caseId = caseId;
        if (minutes && *minutes > 0)
            item.minutes = minutes;
        item.round = round.value_or(PanelRound::Final);
        item.hospital = hospital.value_or(QString());
        ENZA_TRY(workflow::addToAgenda(*session, id, item));
    }
    for (const QString &caseId : removed)
        ENZA_TRY(workflow::removeFromAgenda(*session, id, caseId));
    if (!order.isEmpty())
        ENZA_TRY(workflow::orderAgenda(*session, id, order));
    if (!changed.isEmpty())
        ENZA_TRY(workflow::setAgendaItem(*session, id, changed, {minutes, round, hospital, {}}));
    return meetingAnswered(context, workflow::showMeeting(*session, id));
}

Result<void> guest(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    if (given.has("remove"))
        return meetingAnswered(context, workflow::removeGuest(*session, given.argument(0), given.value("name")));
    return meetingAnswered(context, workflow::addGuest(*session, given.argument(0),
                                                       {given.value("name"), given.value("affiliation"), given.value("reason"), {}}));
}

Result<void> uninvite(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return meetingAnswered(context, workflow::uninvite(*session, given.argument(0), given.value("user")));
}

Result<void> start(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return meetingAnswered(context, workflow::startMeeting(*session, given.argument(0)));
}

Result<void> end(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    return meetingAnswered(context, workflow::endMeeting(*session, given.argument(0)));
}

Result<void> invitation(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(access::Permit permit, workflow::requestInvitationPermit(*session, given.argument(0), given.value("recipient")));
    ENZA_TRY(workflow::exportInvitation(*session, std::move(permit), given.argument(0), pathGiven(given)));
    context.out().value(QJsonObject{{QStringLiteral("meeting"), given.argument(0)}, {QStringLiteral("file"), pathGiven(given)}});
    return {};
}

QJsonObject countsJson(const QMap<QString, int> &by)
{
    QJsonObject out;
    for (auto entry = by.begin(); entry != by.end(); ++entry)
        out.insert(entry.key(), entry.value());
    return out;
}

Result<void> statistics(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const std::optional<int> year, given.whole("year", 1990, 2200));
    const bool fiscal = given.has("fiscal");
    ENZA_ASSIGN(const workflow::PanelStatistics counted, workflow::panelStatistics(*session, year.value_or(0), fiscal));
    const panel::PanelYear &y = counted.year;
    QJsonObject out{{QStringLiteral("from"), orNull(y.span.from)},
                    {QStringLiteral("to"), orNull(y.span.to)},
                    {QStringLiteral("meetings"), y.meetings},
                    {QStringLiteral("meetings_by_mode"), countsJson(y.meetingsByMode)},
                    {QStringLiteral("not_held"), y.notHeld},
                    {QStringLiteral("people"), y.people},
                    {QStringLiteral("attendances"), y.attendances},
                    {QStringLiteral("median_people"), orNull(y.medianPeople)},
                    {QStringLiteral("guests"), y.guests},
                    {QStringLiteral("cases"), y.cases},
                    {QStringLiteral("presentations"), y.presentations},
                    {QStringLiteral("by_domain"), countsJson(y.byDomain)},
                    {QStringLiteral("by_hospital"), countsJson(y.byHospital)},
                    {QStringLiteral("by_round"), countsJson(y.byRound)},
                    {QStringLiteral("by_mode"), countsJson(y.byMode)},
                    {QStringLiteral("median_minutes"), orNull(y.medianMinutes)},
                    {QStringLiteral("closed"), y.closed},
                    {QStringLiteral("with_recommendation"), y.withRecommendation},
                    {QStringLiteral("without_recommendation"), y.withoutRecommendation},
                    {QStringLiteral("undecided"), y.undecided},
                    {QStringLiteral("with_confirmatory_test"), y.withConfirmation},
                    {QStringLiteral("recusals"), y.recusals},
                    {QStringLiteral("not_shown"), counted.notShown}};
    if (given.has("out")) {
        const QString recipient = given.has("recipient") ? given.value("recipient") : session->user().name;
        ENZA_ASSIGN(access::Permit permit, workflow::requestStatisticsPermit(*session, recipient, workflow::panelStatisticsName(*year, fiscal)));
        ENZA_TRY(workflow::exportPanelStatistics(*session, std::move(permit), *year, fiscal, pathGiven(given)));
        out.insert(QStringLiteral("file"), pathGiven(given));
    }
    context.out().value(out);
    return {};
}

const Option outOption{.name = "out", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the file to write")};

} // namespace

QList<Command> panelDeskCommands()
{
    Option file = outOption;
    file.required = true;
    return {
        {.words = "panel set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Change what is planned for a meeting"),
         .arguments = {meetingId()},
         .options = {{.name = "title", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what people call it")},
                     {.name = "at", .value = "TIME", .help = QT_TRANSLATE_NOOP("enzactl", "when, ISO 8601")},
                     {.name = "mode",
                      .value = "MODE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "live, or circulating from member to member"),
                      .choices = namesOf<MeetingMode>},
                     {.name = "place", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a room, or the address of a video conference")},
                     {.name = "host", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the hospital that holds it")},
                     {.name = "chair", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "the user who leads it; empty: who planned it")},
                     {.name = "deadline",
                      .value = "TIME",
                      .help = QT_TRANSLATE_NOOP("enzactl", "until when opinions of a circulation are due, or \"none\"")}},
         .run = set,
         .answer = meetingAnswer},
        {.words = "panel agenda",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Change the agenda of a meeting"),
         .details = QT_TRANSLATE_NOOP("enzactl", "--minutes, --round and --hospital are about the cases added, or about --case. With --order, name "
                                                 "every case of the agenda."),
         .arguments = {meetingId()},
         .options = {{.name = "add", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "a case to put at the end"), .many = true},
                     {.name = "remove", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "a case to take off"), .many = true},
                     {.name = "order", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "all cases, in their new order"), .many = true},
                     agendaCaseOption(false),
                     {.name = "minutes", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "planned for it; 0: none")},
                     {.name = "round", .value = "ROUND", .help = QT_TRANSLATE_NOOP("enzactl", "which round of this case it is"), .choices = namesOf<PanelRound>},
                     {.name = "hospital", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the hospital that asks for it")}},
         .run = agenda,
         .answer = meetingAnswer},
        {.words = "panel guest",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Enter somebody who listens and fills no role"),
         .arguments = {meetingId()},
         .options = {{.name = "name", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "who"), .required = true},
                     {.name = "affiliation", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "where they work")},
                     {.name = "reason", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "why they are there")},
                     {.name = "remove", .help = QT_TRANSLATE_NOOP("enzactl", "they are no guest after all")}},
         .run = guest,
         .answer = meetingAnswer},
        {.words = "panel uninvite",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Take back an invitation"),
         .arguments = {meetingId()},
         .options = {panelUserOption()},
         .run = uninvite,
         .answer = meetingAnswer},
        {.words = "panel start",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Begin a meeting"),
         .arguments = {meetingId()},
         .run = start,
         .answer = meetingAnswer},
        {.words = "panel end",
         .summary = QT_TRANSLATE_NOOP("enzactl", "End a meeting"),
         .arguments = {meetingId()},
         .run = end,
         .answer = meetingAnswer},
        {.words = "panel invitation",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Write the invitation as a calendar file, without patient data"),
         .arguments = {meetingId()},
         .options = {file, {.name = "recipient", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who receives it; else those invited")}},
         .run = invitation,
         .answer = "meeting, file"},
        {.words = "panel statistics",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Count a year of the panel for the hospital's status report"),
         .options = {{.name = "year", .value = "Y", .help = QT_TRANSLATE_NOOP("enzactl", "the year"), .required = true},
                     {.name = "fiscal", .help = QT_TRANSLATE_NOOP("enzactl", "from April of that year to March of the next")},
                     {.name = "out", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "write it as a table without patient data (tab-separated)")},
                     {.name = "recipient", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who receives the table; else you")}},
         .run = statistics,
         .answer = "from, to, meetings, meetings_by_mode{}, not_held, people, attendances, median_people, guests, cases, presentations, by_domain{}, "
                   "by_hospital{}, by_round{}, by_mode{}, median_minutes, closed, with_recommendation, without_recommendation, undecided, "
                   "with_confirmatory_test, recusals, not_shown"},
    };
}

} // namespace enza::ctl
