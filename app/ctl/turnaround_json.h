// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/turnaround.h"

#include <QJsonObject>

namespace enza::ctl {

/// Events with their times, pauses, and the stages that have begun, in days.
QJsonObject clockJson(const workflow::CaseClock &clock);

} // namespace enza::ctl
