// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/meeting_input.h"

#include "ctl/panel_json.h"

namespace enza::ctl {

Argument meetingId()
{
    return {.name = "M", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the meeting")};
}

Option agendaCaseOption(bool required)
{
    return {.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "a case of the agenda"), .required = required};
}

Option panelUserOption()
{
    return {.name = "user", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "the user"), .required = true};
}

Result<QString> agendaCase(workflow::Session &session, const Invocation &given)
{
    if (given.value("case").isEmpty())
        return QString();
    ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(session, given.value("case")));
    return view.theCase.id;
}

Result<QDateTime> timeGiven(const Invocation &given, const char *option)
{
    if (!given.has(option))
        return QDateTime();
    const QDateTime time = QDateTime::fromString(given.value(option), Qt::ISODate);
    if (!time.isValid())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a time (2026-12-01T09:00Z)"), {given.value(option)}),
                     QStringLiteral("--") + QLatin1String(option));
    return time;
}

Result<void> meetingAnswered(Context &context, const Result<Meeting> &meeting)
{
    if (!meeting)
        return std::unexpected(meeting.error());
    context.out().value(meetingJson(*meeting));
    return {};
}

} // namespace enza::ctl
