// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/panel.h"

#include <QJsonObject>

/// Meetings, members and quorum as the command line answers them.
namespace enza::ctl {

QJsonObject meetingJson(const Meeting &meeting);
QJsonObject memberJson(const PanelMember &member);
QJsonObject quorumJson(const workflow::MeetingQuorum &judged);

} // namespace enza::ctl
