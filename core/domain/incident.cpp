// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident.h"

namespace enza {
namespace {

// The JSON shape of `rules`; see resources/rules/incident-*.json.
struct DutyShape {
    QString duty, name, nameJa;
    int days = 0;          ///< 0: without delay
    int daysMalicious = 0; ///< 0: as `days`
    bool nextWorkingDay = false;
    bool always = false;   ///< also when nothing has to be reported
    bool onlyMalicious = false;
};
struct RulesShape {
    quint64 many = 0;
    bool sensitive = true, financial = true, malicious = true, exemptWhenEncrypted = true, firstDayCounts = true;
    QList<DutyShape> duties;
    QStringList holidays; ///< ISO dates
    QStringList yearEnd;  ///< "12-29" …
};

template <typename S> void describe(S &s, DutyShape &v)
{
    s.field("duty", v.duty);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("days", v.days);
    s.field("days_malicious", v.daysMalicious);
    s.field("next_working_day", v.nextWorkingDay);
    s.field("always", v.always);
    s.field("only_malicious", v.onlyMalicious);
}
template <typename S> void describe(S &s, RulesShape &v)
{
    s.field("more_than_persons", v.many);
    s.field("sensitive", v.sensitive);
    s.field("financial", v.financial);
    s.field("malicious", v.malicious);
    s.field("exempt_when_encrypted", v.exemptWhenEncrypted);
    s.field("first_day_counts", v.firstDayCounts);
    s.field("duties", v.duties);
    s.field("holidays", v.holidays);
    s.field("year_end", v.yearEnd);
}

bool isClosed(const QDate &day, const RulesShape &rules)
{
    return day.dayOfWeek() >= Qt::Saturday || rules.holidays.contains(day.toString(Qt::ISODate)) ||
           rules.yearEnd.contains(day.toString(QStringLiteral("MM-dd")));
}

} // namespace

Result<IncidentJudgement> judgeIncident(const Incident &incident, const RuleSet &set)
{
    ENZA_ASSIGN(const RulesShape rules, fromJson<RulesShape>(set.rules));
    if (!incident.known.isValid())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "say on which day it became known"), Where{{}, 0, QStringLiteral("known")});
    IncidentJudgement out;
    out.rule = set.pin();
    // How many are concerned is often not known at first; nobody named is not "nobody".
    if (rules.sensitive && incident.sensitive)
        out.criteria.append(QStringLiteral("sensitive"));
    if (rules.financial && incident.financial)
        out.criteria.append(QStringLiteral("financial"));
    if (rules.malicious && incident.malicious)
        out.criteria.append(QStringLiteral("malicious"));
    if (incident.count() > rules.many)
        out.criteria.append(QStringLiteral("many"));
    out.exempt = incident.encrypted && rules.exemptWhenEncrypted;
    out.reportable = !out.criteria.isEmpty() && !out.exempt;
    for (const DutyShape &shape : rules.duties) {
        if ((!out.reportable && !shape.always) || (shape.onlyMalicious && !incident.malicious))
            continue;
        IncidentDuty duty{shape.duty, shape.name, shape.nameJa, {}, false};
        const int days = incident.malicious && shape.daysMalicious > 0 ? shape.daysMalicious : shape.days;
        if (days > 0) {
            duty.due = incident.known.addDays(days - (rules.firstDayCounts ? 1 : 0));
            while (shape.nextWorkingDay && isClosed(duty.due, rules)) {
                duty.due = duty.due.addDays(1);
                duty.moved = true;
            }
        }
        out.duties.append(duty);
    }
    return out;
}

} // namespace enza
