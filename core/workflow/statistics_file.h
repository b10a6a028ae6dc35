// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

/// Tables of counts and times that name no case and nobody. `what` is named in the journal ("turnaround 2026").
/// NotPermitted.
Result<access::Permit> requestStatisticsPermit(Session &session, const QString &recipient, const QString &what);
/// Writes such a table (tab-separated, UTF-8) by that permit and journals it.
Result<void> exportStatistics(Session &session, access::Permit permit, const QString &what, const QByteArray &table,
                              const QString &path);
/// One line of such a table: tabs and line ends in a field become blanks.
QByteArray tableLine(const QStringList &fields);

} // namespace enza::workflow
