// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/act.h"
#include "workflow/decision_rules.h"
#include "workflow/decisions.h"
#include "workflow/visibility.h"

/// Private to workflow/: what the verbs on decisions share.
namespace enza::workflow {

/// A meeting and the place of one case in it. NotFound when the case is not for this user, BadInput when it is not
/// on the agenda.
struct PanelCase {
    Versioned<Meeting> meeting;
    AgendaItem item;
    access::ViewScope scope;
    QDate day() const { return civilDateOf(meeting.value.at); }
    QString chair() const { return meeting.value.chair.isEmpty() ? meeting.value.calledBy : meeting.value.chair; }
    bool recused(const QString &userId) const;
};
Result<PanelCase> panelCase(const Session &session, const QString &meetingId, const QString &caseId);

/// There is one for each meeting and case, and it can be found without looking for it.
QString decisionId(const QString &meetingId, const QString &caseId);
/// As it is stored; nothing when there is none.
Result<std::optional<Versioned<PanelDecision>>> storedDecision(const Session &session, const QString &id);
/// The version a write replaces, also of one that was taken back.
Result<quint64> versionToReplace(const Session &session, const QString &recordId);

/// What was decided, apart from who wrote it when and from what: members sign this.
QString contentDigest(const PanelDecision &decision);
/// Every signature in this meeting that this user may know of: of its cases and of its list.
Result<QList<DecisionSignature>> signaturesIn(const Session &session, const QString &meetingId);
/// Does the member's or the chair's signature still stand under this version?
bool standsUnder(const DecisionSignature &signature, const PanelDecision &decision);

/// What the confirmatory results say of each finding that another method has to confirm.
Result<QHash<QString, Release>> releasesOf(const Session &session, const QString &caseId, const ConfirmationRule &rule);
/// Of one recommendation, by its findings.
Release releaseOf(const Recommendation &recommendation, const QHash<QString, Release> &releases, const ConfirmationRule &rule);

/// Why the case cannot be closed now; `view` is complete but for this.
Result<QList<Text>> openReasons(const Session &session, const PanelCase &place, const DecisionView &view);
/// Findings with a tier, not put aside, that the decision says nothing of.
Result<QStringList> unhandledFindings(const Session &session, const PanelDecision &decision);

std::unexpected<Error> wrongField(const QString &field, Text words);

} // namespace enza::workflow
