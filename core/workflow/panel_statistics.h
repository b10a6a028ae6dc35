// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panel/statistics.h"
#include "workflow/statistics_file.h"

namespace enza::workflow {

struct PanelStatistics {
    panel::PanelYear year;
    int notShown = 0; ///< cases on agendas of the year of which this user sees nothing; they are not counted
};
/// BadInput for a year before 1990 or after 2200.
Result<PanelStatistics> panelStatistics(const Session &session, int year, bool fiscal);

/// One figure as it stands in the report: what it counts, of which kind, and how much.
struct Figure {
    QString figure; ///< name in the reader's language
    QString of;     ///< domain, hospital, round …; empty: of all
    QString value;  ///< a number; empty: unknown
};
QList<Figure> figuresOf(const PanelStatistics &statistics);
/// As the ledger names it; for requestStatisticsPermit.
QString panelStatisticsName(int year, bool fiscal);
/// Tab-separated, without a name of any case or person.
Result<void> exportPanelStatistics(Session &session, access::Permit permit, int year, bool fiscal, const QString &path);

} // namespace enza::workflow
