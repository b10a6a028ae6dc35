// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/alerts.h"

#include "domain/finding.h"
#include "domain/rule_set.h"
#include "workflow/act.h"
#include "workflow/alert_state.h"
#include "workflow/consents.h"
#include "workflow/finding_title.h"
#include "workflow/rule_book.h"
#include "workflow/user_name.h"
#include "workflow/visibility.h"

#include <QHash>

#include <algorithm>

namespace enza::workflow {
namespace {

/// What a person may not see of a case is decided once per case.
class Sight
{
public:
    explicit Sight(const Session &session) : m_session(session) {}
    /// Null when the alert is not for this user.
    Result<const QString *> labelFor(const Alert &alert)
    {
        auto known = m_cases.find(alert.caseId);
        if (known == m_cases.end()) {
            const auto theCase = load<Case>(m_session, alert.caseId);
            known = m_cases.insert(alert.caseId, {m_session.scope(alert.caseId), theCase ? theCase->value.label : QString(), theCase.has_value()});
        }
        const Known &there = *known;
        if (!there.exists || there.scope.showsNothing() || !there.scope.showsPerson(alert.personId) ||
            !there.scope.showsGene(alert.gene, alert.personId))
            return nullptr;
        // What hides the finding hides what is said of it.
        ENZA_ASSIGN(const bool shown, showsRecord(m_session, there.scope, alert.finding));
        return shown ? &there.label : nullptr;
    }

private:
    struct Known {
        access::ViewScope scope;
        QString label;
        bool exists;
    };
    const Session &m_session;
    QHash<QString, Known> m_cases;
};

Result<QList<Versioned<Alert>>> stored(const Session &session, const AlertFilter &filter)
{
    ENZA_ASSIGN(auto alerts, filter.caseId.isEmpty() ? loadAll<Alert>(session, {}) : loadCase<Alert>(session, filter.caseId));
    if (filter.openOnly)
        alerts.removeIf([](const auto &alert) { return !alert.value.open(); });
    return alerts;
}

/// Routes by case and person, each decided once.
class Routes
{
public:
    explicit Routes(const Session &session) : m_session(session) {}
    Result<RouteDecision> of(const Alert &alert)
    {
        const QString who = alert.caseId + u'\n' + alert.personId;
        const auto known = m_known.constFind(who);
        if (known != m_known.constEnd())
            return *known;
        ENZA_ASSIGN(const RouteDecision decided, followUpRoute(m_session, alert.caseId, alert.personId));
        m_known.insert(who, decided);
        return decided;
    }

private:
    const Session &m_session;
    QHash<QString, RouteDecision> m_known;
};

Result<AlertView> viewOf(const Session &session, const Alert &alert, const QString &caseLabel, Routes &routes)
{
    AlertView view{alert, alert.variant, caseLabel, alert.route, alert.routeRule, {}};
    const auto finding = load<Finding>(session, alert.finding);
    if (finding)
        view.title = findingTitle(finding->value);
    if (alert.open()) {
        ENZA_ASSIGN(const RouteDecision decided, routes.of(alert));
        view.route = decided.route;
        view.routeRule = decided.rule;
    } else {
        view.closedByName = userName(session, alert.closedBy);
    }
    return view;
}

/// What is in force of the item "recontact", as the routes of a follow-up rule set name it.
Result<QString> wishToBeContacted(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_ASSIGN(const auto effects, withdrawalEffects(session, caseId));
    // Nobody in particular is judged by the strictest.
    const bool withdrawn = std::ranges::any_of(effects.asKeyValueRange(), [&](const auto &of) {
        return of.second.refusesOutflow && (of.first == personId || of.first.isEmpty() || personId.isEmpty());
    });
    if (withdrawn)
        return QStringLiteral("withdrawn");
    if (personId.isEmpty())
        return QStringLiteral("not_recorded");
    const auto answers = consentInForce(session, caseId, personId, session.clock().civilDate());
    if (!answers && answers.error().code != ErrorCode::NotFound)
        return std::unexpected(answers.error());
    const ConsentEffect effect =
        answers ? effectOf(*answers, QStringLiteral("recontact")).effect : ConsentEffect::NotRecorded;
    switch (effect) {
    case ConsentEffect::Yes:
        return QStringLiteral("agreed");
    case ConsentEffect::No:
        return QStringLiteral("declined");
    case ConsentEffect::Undecided:
        return QStringLiteral("undecided");
    case ConsentEffect::NotRecorded:
        break;
    }
    return QStringLiteral("not_recorded");
}

} // namespace

Result<QList<AlertView>> listAlerts(const Session &session, const AlertFilter &filter)
{
    if (!filter.caseId.isEmpty())
        ENZA_TRY(visibleCase(session, filter.caseId));
    ENZA_ASSIGN(auto alerts, stored(session, filter));
    std::sort(alerts.begin(), alerts.end(), [](const auto &a, const auto &b) {
        return std::tuple(b.value.opened, a.value.caseId, a.value.id) < std::tuple(a.value.opened, b.value.caseId, b.value.id);
    });
    Sight sight(session);
    Routes routes(session);
    QList<AlertView> views;
    for (const auto &alert : alerts) {
        ENZA_ASSIGN(const QString *label, sight.labelFor(alert.value));
        if (!label)
            continue;
        ENZA_ASSIGN(AlertView view, viewOf(session, alert.value, *label, routes));
        views.append(std::move(view));
    }
    return views;
}

Result<int> countOpenAlerts(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const QList<Alert> alerts, visibleAlerts(session, caseId));
    return int(std::count_if(alerts.begin(), alerts.end(), [](const Alert &alert) { return alert.open(); }));
}

Result<QList<Alert>> visibleAlerts(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const auto alerts, loadCase<Alert>(session, caseId));
    Sight sight(session);
    QList<Alert> seen;
    for (const auto &alert : alerts) {
        ENZA_ASSIGN(const QString *label, sight.labelFor(alert.value));
        if (label)
            seen.append(alert.value);
    }
    return seen;
}

Result<AlertView> closeAlert(Session &session, const QString &alertId, const QString &outcome)
{
    ENZA_TRY(session.mayDo(QStringLiteral("alert.close")));
    ENZA_ASSIGN(const auto before, load<Alert>(session, alertId));
    Sight sight(session);
    ENZA_ASSIGN(const QString *label, sight.labelFor(before.value));
    if (!label)
        return std::unexpected(notFound(alertId));
    if (outcome.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "say what was done about it: an alert is closed with its outcome"),
                    Where{{}, 0, QStringLiteral("outcome")});
    if (!before.value.open())
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "%1 has closed this alert already"),
                                              {userName(session, before.value.closedBy)}));
    Alert after = before.value;
    Routes routes(session);
    ENZA_ASSIGN(const RouteDecision decided, routes.of(after));
    after.route = decided.route;
    after.routeRule = decided.rule;
    after.outcome = outcome.trimmed();
    after.closedBy = session.user().id;
    after.closed = session.clock().now();
    ENZA_ASSIGN(const AlertView view, viewOf(session, after, *label, routes));
    ENZA_TRY(perform(session, Deed{QStringLiteral("alert.close"), after.caseId, after.personId, {view.title, after.outcome},
                                   {writeOf(after, after.id, after.caseId, before.version, after.personId)},
                                   store::Scope::Hospital, {}}));
    return view;
}

Result<RouteDecision> followUpRoute(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_ASSIGN(const RuleSet rules, ruleSetFor(session, QStringLiteral("follow-up")));
    ENZA_ASSIGN(const QString consent, wishToBeContacted(session, caseId, personId));
    const QString word = rules.rules.value(QLatin1String("routes")).toObject().value(consent).toString();
    const auto route = enumFromName<AlertRoute>(word);
    if (!route)
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "the rule set %1 says nothing about \"%2\""), {rules.pin(), consent}));
    return RouteDecision{*route, rules.pin()};
}

} // namespace enza::workflow
