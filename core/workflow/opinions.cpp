// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/checks.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"

namespace enza::workflow {

QStringList verdictsOf(const QString &scheme)
{
    if (scheme == QLatin1String("acmg"))
        return {QStringLiteral("P"), QStringLiteral("LP"), QStringLiteral("VUS"), QStringLiteral("LB"), QStringLiteral("B")};
    if (scheme == QLatin1String("oncogenicity"))
        return {QStringLiteral("O"), QStringLiteral("LO"), QStringLiteral("VUS"), QStringLiteral("LB"), QStringLiteral("B")};
    return {};
}

Result<Opinion> assess(Session &session, Opinion opinion)
{
    ENZA_TRY(session.mayDo(QStringLiteral("opinion.write")));
    ENZA_ASSIGN(const FindingView finding, showFinding(session, opinion.finding));
    ENZA_TRY(checkOpinion(opinion));
    const UserView author = session.user();
    opinion.id = derivedId({QLatin1String(Opinion::kind), opinion.finding, author.id});
    opinion.caseId = finding.finding.caseId;
    opinion.author = author.id;
    opinion.authorName = author.name;
    opinion.at = session.clock().now();
    ENZA_TRY(perform(session,
                     Deed{QStringLiteral("opinion.write"), opinion.caseId, finding.finding.personId,
                          {findingTitle(finding.finding),
                           opinion.verdict.isEmpty() ? QStringLiteral("undecided") : opinion.verdict},
                          {writeOf(opinion, opinion.id, opinion.caseId, std::nullopt, finding.finding.personId)},
                          store::Scope::Hospital, {}}));
    return opinion;
}

} // namespace enza::workflow
