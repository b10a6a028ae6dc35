// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

/// Something went wrong with data about people: what is known of it, whom it concerns, and what the law asks for by
/// when. The rules are dated data (rule sets of kind "incident"), after Article 26 of the Act on the Protection of
/// Personal Information, Articles 7 to 10 of its enforcement rules, and the guidelines to them.
namespace enza {

enum class IncidentType { Other, Loss, Leak, MistakenDisclosure, UnauthorisedAccess, Ransomware, Damage };
template <> struct EnumNames<IncidentType> {
    static constexpr std::pair<IncidentType, const char *> values[] = {
        {IncidentType::Other, "other"}, {IncidentType::Loss, "loss"}, {IncidentType::Leak, "leak"},
        {IncidentType::MistakenDisclosure, "mistaken_disclosure"},
        {IncidentType::UnauthorisedAccess, "unauthorised_access"}, {IncidentType::Ransomware, "ransomware"},
        {IncidentType::Damage, "damage"}};
};

/// One person who is concerned, and how Enza knows.
struct ConcernedPerson {
    QString caseId, personId;
    QString because; ///< "ledger", "audit", "workspace", "named"
    QString source;  ///< the ledger row, or the user whose acts show it
};

struct Incident {
    static constexpr const char *kind = "incident";
    QString id;
    QString title;   ///< in words, without patient data
    IncidentType what = IncidentType::Other;
    QDateTime happened; ///< UTC; invalid: not known
    QDate known;     ///< civil date on which the institution came to know
    QString facts;   ///< what happened
    QString cause;
    QString dataItems; ///< what kinds of data
    QString secondary; ///< secondary damage: none, feared, happened
    QString measures;  ///< against recurrence, and what was done
    QString toldPersons; ///< how the persons are told; the text they are given
    QString published; ///< whether and how it is made public
    bool sensitive = true;  ///< special-care data: medical and genetic data are
    bool financial = false; ///< could be used to take money
    bool malicious = false; ///< may have been done on purpose
    bool encrypted = false; ///< strongly encrypted, and the key was not lost with it
    quint64 unknownPersons = 0; ///< concerned ones beyond those named
    QList<ConcernedPerson> concerned;
    QStringList persons; ///< ids of the same, for who asks by person
    QString rule;        ///< pin of the rule set its deadlines follow from
    bool closed = false;
    QString outcome;
    QString recordedBy; ///< user id
    QDateTime recordedAt;
    QJsonObject extra;
    quint64 count() const { return quint64(persons.size()) + unknownPersons; }
};

/// One duty with its last day.
struct IncidentDuty {
    QString duty;     ///< "preliminary", "final", "notify", "ministry", "evidence", …
    QString name, nameJa;
    QDate due;        ///< civil date; invalid: without delay
    bool moved = false; ///< the day fell on a holiday and goes to the next working day
};

/// What follows from the facts.
struct IncidentJudgement {
    QString rule;
    bool reportable = false;
    bool exempt = false;         ///< strongly encrypted
    QStringList criteria;        ///< met ones: "sensitive", "financial", "malicious", "many"
    QList<IncidentDuty> duties;
};
/// A pure rule. BadInput with the field when the set is not of this shape.
Result<IncidentJudgement> judgeIncident(const Incident &incident, const RuleSet &set);

template <typename S> void describe(S &s, ConcernedPerson &v)
{
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("because", v.because);
    s.field("source", v.source);
}

template <typename S> void describe(S &s, Incident &v)
{
    s.field("id", v.id);
    s.field("title", v.title);
    s.field("what", v.what);
    s.field("happened", v.happened);
    s.field("known", v.known);
    s.field("facts", v.facts);
    s.field("cause", v.cause);
    s.field("data_items", v.dataItems);
    s.field("secondary", v.secondary);
    s.field("measures", v.measures);
    s.field("told_persons", v.toldPersons);
    s.field("published", v.published);
    s.field("sensitive", v.sensitive);
    s.field("financial", v.financial);
    s.field("malicious", v.malicious);
    s.field("encrypted", v.encrypted);
    s.field("unknown_persons", v.unknownPersons);
    s.field("concerned", v.concerned);
    s.field("persons", v.persons);
    s.field("rule", v.rule);
    s.field("closed", v.closed);
    s.field("outcome", v.outcome);
    s.field("recorded_by", v.recordedBy);
    s.field("recorded_at", v.recordedAt);
    s.extra(v.extra);
}

} // namespace enza
