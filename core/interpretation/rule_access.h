// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

namespace enza::interpretation {

/// The first class whose minimum the points reach; the last class has none.
QString classByThreshold(double points, const QJsonObject &rules);

} // namespace enza::interpretation
