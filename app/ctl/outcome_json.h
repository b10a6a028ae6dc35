// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/outcome.h"

#include <QJsonObject>

namespace enza::ctl {

QJsonObject outcomeJson(const TreatmentOutcome &outcome);

} // namespace enza::ctl
