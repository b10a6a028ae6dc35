// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/decision.h"
#include "workflow/session.h"

#include <QHash>

/// Private to workflow/: decisions of panels as this user may read them, over all cases.
namespace enza::workflow {

struct PastDecision {
    Case theCase;
    PanelDecision decision; ///< without what rests on findings that may not be seen
    QString meetingTitle;
    QDateTime meetingAt;
    bool isSigned = false;  ///< by the chair, in this version
    QHash<QString, Finding> findings; ///< those it speaks of, by id
};

/// Latest first. An empty case: of all cases. A decision of which nothing may be seen is not there.
Result<QList<PastDecision>> pastDecisions(const Session &session, const QString &caseId = {});

/// Every finding of a recommendation may be seen.
bool showsRecommendation(const PastDecision &past, const Recommendation &recommendation);

} // namespace enza::workflow
