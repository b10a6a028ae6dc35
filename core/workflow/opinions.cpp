// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/assessment.h"
#include "workflow/checks.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

QString verdictSaid(const Assessment &assessment)
{
    return assessment.verdict.isEmpty() ? QStringLiteral("undecided") : assessment.verdict;
}

/// Whoever decides against what the criteria say has to say why.
Result<void> checkReason(const Assessment &assessment, const QString &comment)
{
    if (assessment.basis != VerdictBasis::Hand || assessment.classPoints.isEmpty() || !comment.trimmed().isEmpty())
        return {};
    const QString computed = assessment.classRules.isEmpty() || assessment.classRules == assessment.classPoints
                                 ? assessment.classPoints
                                 : assessment.classPoints + u'/' + assessment.classRules;
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "the class %1 differs from what the criteria give (%2); say why in a comment"),
                     {assessment.verdict, computed}),
                Where{{}, 0, QStringLiteral("comment")});
}

/// What is written, weighed by the rules of the case.
template <typename T> Result<void> complete(Session &session, T &value, const FindingView &finding)
{
    value.caseId = finding.finding.caseId;
    ENZA_ASSIGN(const AssessmentRules rules, assessmentRules(session));
    ENZA_TRY(weigh(value, rules));
    ENZA_TRY(checkReason(value, value.comment));
    ENZA_TRY(checkTiers(value.tiers, rules.tiers.scales));
    value.at = session.clock().now();
    return {};
}

Error decidedMeanwhile(const FindingView &finding)
{
    if (!finding.consensus)
        return Error{ErrorCode::Conflict,
                     Text(QT_TRANSLATE_NOOP("enza", "the consensus on %1 was taken back meanwhile; look at it and decide again"),
                          {findingTitle(finding.finding)}),
                     {},
                     std::nullopt};
    const Consensus &now = *finding.consensus;
    return Error{ErrorCode::Conflict,
                 Text(QT_TRANSLATE_NOOP("enza", "the consensus on %1 was changed meanwhile by %2 (class %3); look at it "
                                                "and decide again"),
                      {findingTitle(finding.finding), now.decidedByName, verdictSaid(now)}),
                 {},
                 std::nullopt};
}

/// One that was taken back still has its versions.
Result<quint64> versionToReplace(const Session &session, const FindingView &finding, const QString &id)
{
    if (finding.consensus)
        return finding.consensusVersion;
    const auto versions = session.store().versions(id);
    if (!versions && versions.error().code != ErrorCode::NotFound)
        return std::unexpected(versions.error());
    return versions && !versions->isEmpty() ? versions->last().version : 0;
}

} // namespace

QStringList verdictsOf(const QString &scheme)
{
    if (scheme == QLatin1String("acmg") || scheme == QLatin1String("cnv"))
        return {QStringLiteral("P"), QStringLiteral("LP"), QStringLiteral("VUS"), QStringLiteral("LB"), QStringLiteral("B")};
    if (scheme == QLatin1String("oncogenicity"))
        return {QStringLiteral("O"), QStringLiteral("LO"), QStringLiteral("VUS"), QStringLiteral("LB"), QStringLiteral("B")};
    return {};
}

Result<Opinion> assess(Session &session, Opinion opinion)
{
    ENZA_TRY(session.mayDo(QStringLiteral("opinion.write")));
    ENZA_ASSIGN(const FindingView finding, showFinding(session, opinion.finding));
    ENZA_TRY(complete(session, opinion, finding));
    const UserView author = session.user();
    opinion.id = derivedId({QLatin1String(Opinion::kind), opinion.finding, author.id});
    opinion.author = author.id;
    if (opinion.comment == withheldText()) { // what was not shown is not written over
        if (const auto before = load<Opinion>(session, opinion.id))
            opinion.comment = before->value.comment;
    }
    opinion.authorName = author.name;
    ENZA_TRY(perform(session, Deed{QStringLiteral("opinion.write"), opinion.caseId, finding.finding.personId,
                                   {findingTitle(finding.finding), verdictSaid(opinion)},
                                   {writeOf(opinion, opinion.id, opinion.caseId, std::nullopt, finding.finding.personId)},
                                   store::Scope::Hospital, {}}));
    return opinion;
}

Result<Consensus> decide(Session &session, Consensus consensus, quint64 version)
{
    ENZA_TRY(session.mayDo(QStringLiteral("consensus.write")));
    ENZA_ASSIGN(const FindingView finding, showFinding(session, consensus.finding));
    if (finding.consensusVersion != version)
        return std::unexpected(decidedMeanwhile(finding));
    ENZA_TRY(complete(session, consensus, finding));
    if (consensus.verdict.isEmpty() && consensus.tiers.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a consensus needs a class or a level of evidence"),
                    Where{{}, 0, QStringLiteral("class")});
    consensus.id = consensusId(consensus.finding);
    consensus.decidedBy = session.user().id;
    consensus.decidedByName = session.user().name;
    ENZA_ASSIGN(const quint64 inForce, versionToReplace(session, finding, consensus.id));
    const auto done = perform(session, Deed{QStringLiteral("consensus.write"), consensus.caseId, finding.finding.personId,
                                            {findingTitle(finding.finding), verdictSaid(consensus)},
                                            {writeOf(consensus, consensus.id, consensus.caseId, inForce,
                                                     finding.finding.personId)},
                                            store::Scope::Hospital, {}});
    if (done)
        return consensus;
    if (done.error().code == ErrorCode::Conflict) {
        const auto now = showFinding(session, consensus.finding);
        if (now)
            return std::unexpected(decidedMeanwhile(*now));
    }
    return std::unexpected(done.error());
}

Result<QList<Consensus>> consensusHistory(const Session &session, const QString &findingId)
{
    ENZA_ASSIGN(const FindingView finding, showFinding(session, findingId));
    const access::ViewScope scope = session.scope(finding.finding.caseId);
    QList<Consensus> all;
    if (!finding.consensus)
        return all;
    ENZA_ASSIGN(const QList<store::Record> versions, readableVersions(session, finding.consensus->id));
    for (const store::Record &record : versions) {
        if (record.removed)
            continue;
        ENZA_ASSIGN(auto one, fromRecord<Consensus>(record));
        if (tellsOfHidden(scope, one.value.comment))
            one.value.comment = withheldText();
        all.prepend(one.value);
    }
    return all;
}

} // namespace enza::workflow
