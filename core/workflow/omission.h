// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"
#include "domain/shape.h"
#include "workflow/countersign.h"

/// Cases for which no panel has to meet (省略). The table is a dated rule set, "panel-omission": which tumour, drug,
/// biomarker and test, and whether the panel may be left out. The societies' proposal of 2025-06-11 is not settled
/// law, so the built-in table is switched off: a hospital that may use it installs a set of its own with two
/// signatures (domain reference A1).
namespace enza {

struct PanelOmission {
    static constexpr const char *kind = "panel_omission";
    QString id;
    QString caseId;
    QString entry;      ///< key in the table
    QString ruleSet;    ///< pin of the table
    QString reason;
    QString by;         ///< user id
    QString approvedBy; ///< user id of the second person
    QByteArray approverKey, approverSignature;
    QDateTime approvedAt; ///< UTC
    QDateTime at;         ///< UTC
    QJsonObject extra;
};

template <typename S> void describe(S &s, PanelOmission &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("entry", v.entry);
    s.field("rule_set", v.ruleSet);
    s.field("reason", v.reason);
    s.field("by", v.by);
    s.field("approved_by", v.approvedBy);
    s.field("approver_key", v.approverKey);
    s.field("approver_signature", v.approverSignature);
    s.field("approved_at", v.approvedAt);
    s.field("at", v.at);
    s.extra(v.extra);
}

} // namespace enza

namespace enza::workflow {

struct OmissionEntry {
    QString key;
    QString tumour, tumourJa, drug, biomarker;
    QString companion;  ///< the approved companion diagnostic among panel tests
    QString otherTest;  ///< another test that can tell the same; empty: none
    bool omit = false;  ///< the panel may be left out
    QString note;
};
struct OmissionTable {
    QString pin;
    bool enabled = false;
    QList<OmissionEntry> entries;
    const OmissionEntry *find(const QString &key) const;
};
Result<OmissionTable> readOmissionTable(const RuleSet &set);
Result<OmissionTable> omissionTable(const Session &session, const QDate &on = {});

/// NotPermitted while the table in force is switched off or the entry may not be left out; BadInput without a reason,
/// NotFound for no such entry. The approver signs as the house does, see countersign. Slow: off the GUI thread.
Result<PanelOmission> omitPanel(Session &session, const QString &caseId, const QString &entry, const QString &reason, const Approver &approver);
/// Nothing when the case has a panel as others do, or when the second signature does not hold.
Result<std::optional<PanelOmission>> panelOmissionOf(const Session &session, const QString &caseId);

} // namespace enza::workflow
