// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/tasks.h"

#include <QJsonObject>

namespace enza::ctl {

QJsonObject taskJson(const workflow::TaskView &view);

} // namespace enza::ctl
