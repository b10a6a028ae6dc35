// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/alert.h"
#include "workflow/session.h"

/// What changed in outside knowledge about what was judged here. Alerts are written in the act that imports
/// the newer snapshot, so neither is there without the other.
namespace enza::workflow {

struct AlertView {
    Alert alert;
    QString title;     ///< of the finding
    QString caseLabel;
    AlertRoute route = AlertRoute::ClinicianOnly; ///< as consent stands now; of a closed one as it was
    QString routeRule; ///< pin of the rule set that says so
    QString closedByName;
};

struct AlertFilter {
    QString caseId; ///< empty: all cases
    bool openOnly = false;
};

/// Newest first; what this user may not see is not among them.
Result<QList<AlertView>> listAlerts(const Session &session, const AlertFilter &filter);
/// How many open alerts of this case the user may see.
Result<int> countOpenAlerts(const Session &session, const QString &caseId);
/// BadInput without an outcome, Conflict when it is closed already.
Result<AlertView> closeAlert(Session &session, const QString &alertId, const QString &outcome);

struct RouteDecision {
    AlertRoute route = AlertRoute::ClinicianOnly;
    QString rule; ///< pin
};
/// How a change about this person is passed on, by consent to being contacted again as it stands now and the rule
/// set in force; while nothing is recorded, what the rule says of "not_recorded".
Result<RouteDecision> followUpRoute(const Session &session, const QString &caseId, const QString &personId);

} // namespace enza::workflow
