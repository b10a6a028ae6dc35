// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/inheritance.h"

#include <QJsonArray>

namespace enza::ctl {

/// Per model: the answer, and whose genotypes speak against it or leave it open, and why.
QJsonArray inheritanceModelsJson(const review::InheritanceReport &report);

} // namespace enza::ctl
