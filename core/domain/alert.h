// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// Something that was judged is spoken of differently by a newer snapshot of outside knowledge.
namespace enza {

/// Whether and by whom the patient may be told; decided by consent and a dated rule set ("follow-up").
enum class AlertRoute {
    ClinicianOnly, ///< also while no consent is recorded
    Recontact,
    DoNotContact,
};
template <> struct EnumNames<AlertRoute> {
    static constexpr std::pair<AlertRoute, const char *> values[] = {
        {AlertRoute::ClinicianOnly, "clinician_only"}, {AlertRoute::Recontact, "recontact"}, {AlertRoute::DoNotContact, "do_not_contact"}};
};

/// Open until a person writes an outcome. One per finding, statement and snapshot; a later change of the same
/// statement is another alert that names this one in `previous`.
struct Alert {
    static constexpr const char *kind = "alert";
    QString id;
    QString caseId;
    QString personId;
    QString finding;
    QString variant;   ///< key text
    QString gene;      ///< as in the finding: what hides the finding hides the alert
    QString source;    ///< "clinvar", "civic", "drugs", "trials", "gene-panel"
    /// Which of the source's statements: "germline", "oncogenicity", "EID1409", a trial's number, a gene of a panel …
    QString statement;
    QString about;     ///< what the statement is about, e.g. a disease; empty where the variant is all
    QString verdict;   ///< the class a person had given, else the levels of evidence
    QString was, now;  ///< in the source's words; empty: it said nothing
    QString wasPin, nowPin;         ///< of the two snapshots
    QString wasSnapshot, nowSnapshot; ///< their ids
    AlertRoute route = AlertRoute::ClinicianOnly; ///< when it was opened
    QString routeRule; ///< pin of the rule set
    QString previous;  ///< id of the alert about the change before
    QDateTime opened;
    QString outcome;   ///< what was done about it; empty: open
    QString closedBy;  ///< user id
    QDateTime closed;
    QJsonObject extra;

    bool open() const { return outcome.isEmpty(); }
};

template <typename S> void describe(S &s, Alert &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("finding", v.finding);
    s.field("variant", v.variant);
    s.field("gene", v.gene);
    s.field("source", v.source);
    s.field("statement", v.statement);
    s.field("about", v.about);
    s.field("verdict", v.verdict);
    s.field("was", v.was);
    s.field("now", v.now);
    s.field("was_pin", v.wasPin);
    s.field("now_pin", v.nowPin);
    s.field("was_snapshot", v.wasSnapshot);
    s.field("now_snapshot", v.nowSnapshot);
    s.field("route", v.route);
    s.field("route_rule", v.routeRule);
    s.field("previous", v.previous);
    s.field("opened", v.opened);
    s.field("outcome", v.outcome);
    s.field("closed_by", v.closedBy);
    s.field("closed", v.closed);
    s.extra(v.extra);
}

} // namespace enza
