// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ctl/context.h"
#include "domain/panel.h"

/// What the commands about meetings share.
namespace enza::ctl {

inline constexpr const char *meetingAnswer =
    "id, title, at, mode, cases[], invited[], recusals[], in_house_sequencing, host, place, guests[], chair, called_by, deadline, continues, "
    "started, ended";

Argument meetingId();
/// `--case ID`, one of the agenda.
Option agendaCaseOption(bool required);
Option panelUserOption();

/// The id of the case that was named, empty when none was.
Result<QString> agendaCase(workflow::Session &session, const Invocation &given);
/// Invalid when it is not given. Usage when it is no time.
Result<QDateTime> timeGiven(const Invocation &given, const char *option);
/// Answers with the meeting.
Result<void> meetingAnswered(Context &context, const Result<Meeting> &meeting);

} // namespace enza::ctl
