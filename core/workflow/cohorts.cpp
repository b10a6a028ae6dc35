// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/outcomes.h"
#include "workflow/user_name.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, const char *words)
{
    return fail(ErrorCode::BadInput, Text(words), Where{{}, 0, QLatin1String(field)});
}

QString registrationId(const QString &caseId, Cohort cohort)
{
    return derivedId({QLatin1String(CohortRegistration::kind), caseId, enumName(cohort)});
}

} // namespace

Result<CohortRegistration> registerInCohort(Session &session, CohortRegistration registration)
{
    ENZA_TRY(session.mayDo(QStringLiteral("cohort.register")));
    ENZA_TRY(visibleCase(session, registration.caseId));
    registration.reason = registration.reason.trimmed();
    const bool registered = registration.state == CohortState::Registered;
    if (registered && !registration.date.isValid())
        return wrong("date", QT_TRANSLATE_NOOP("enza", "say on which day the case was registered"));
    if (registration.date.isValid() && registration.date > session.clock().civilDate())
        return wrong("date", QT_TRANSLATE_NOOP("enza", "this day is still to come"));
    const bool needsReason = registration.state == CohortState::Declined || registration.state == CohortState::NotEligible;
    if (needsReason && registration.reason.isEmpty())
        return wrong("reason", QT_TRANSLATE_NOOP("enza", "say why the case is not registered"));
    registration.id = registrationId(registration.caseId, registration.cohort);
    registration.by = session.user().id;
    registration.at = session.clock().now();
    ENZA_TRY(perform(session, Deed{QStringLiteral("cohort.register"), registration.caseId, {},
                                   {enumName(registration.cohort), enumName(registration.state)},
                                   {writeOf(registration, registration.id, registration.caseId, std::nullopt)},
                                   store::Scope::Hospital, {}}));
    return registration;
}

Result<QList<CohortRow>> cohortRegistrations(const Session &session, const QString &caseId)
{
    store::RecordFilter filter;
    if (!caseId.isEmpty()) {
        ENZA_TRY(visibleCase(session, caseId));
        filter.caseId = caseId;
    }
    ENZA_ASSIGN(const auto stored, loadAll<CohortRegistration>(session, filter));
    QList<CohortRow> rows;
    for (const auto &one : stored) {
        const access::ViewScope scope = session.scope(one.value.caseId);
        const auto theCase = load<Case>(session, one.value.caseId);
        if (scope.showsNothing() || !theCase)
            continue;
        CohortRow row{theCase->value.label, one.value, userName(session, one.value.by)};
        if (tellsOfHidden(scope, row.registration.reason))
            row.registration.reason = withheldText();
        rows.append(std::move(row));
    }
    std::ranges::sort(rows, [](const CohortRow &a, const CohortRow &b) {
        return std::pair(a.caseLabel, a.registration.cohort) < std::pair(b.caseLabel, b.registration.cohort);
    });
    return rows;
}

Result<QList<CohortSummary>> cohortSummary(const Session &session)
{
    ENZA_ASSIGN(const QList<CaseSummary> cases, listCases(session));
    ENZA_ASSIGN(const QList<CohortRow> rows, cohortRegistrations(session));
    QList<CohortSummary> out;
    for (const auto &[cohort, name] : EnumNames<Cohort>::values) {
        CohortSummary summary;
        summary.cohort = cohort;
        summary.cases = int(cases.size());
        int judged = 0;
        for (const CohortRow &row : rows) {
            if (row.registration.cohort != cohort)
                continue;
            ++judged;
            const CohortState state = row.registration.state;
            summary.notEligible += state == CohortState::NotEligible;
            summary.eligible += state != CohortState::NotEligible;
            summary.registered += state == CohortState::Registered;
            summary.declined += state == CohortState::Declined;
        }
        summary.notJudged = summary.cases - judged;
        if (summary.eligible > 0)
            summary.share = double(summary.registered) / summary.eligible;
        out.append(summary);
    }
    return out;
}

} // namespace enza::workflow
