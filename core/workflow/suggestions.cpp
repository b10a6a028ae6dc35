// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/suggestions.h"

#include "interpretation/suggest.h"
#include "workflow/act.h"
#include "workflow/findings.h"
#include "workflow/predictors.h"
#include "workflow/rule_book.h"
#include "workflow/suggestion_evidence.h"
#include "workflow/variants.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using namespace interpretation;

/// The row of the finding's own call set, else the first that holds the variant. Nothing when no call set
/// does any more.
Result<std::optional<review::VariantDetail>>
detailOf(const review::VariantTable &table, const Finding &finding, const VariantKey &key, quint32 &row)
{
    ENZA_ASSIGN(const auto rows, table.find(key));
    std::optional<review::VariantDetail> found;
    for (const quint32 one : rows) {
        ENZA_ASSIGN(review::VariantDetail detail, table.detail(one));
        const bool own = detail.callSet == finding.callSet;
        if (!found || own) {
            found = std::move(detail);
            row = one;
        }
        if (own)
            break;
    }
    return found;
}

Result<VariantEvidence> gather(Session &session, const Finding &finding, const VariantKey &key,
                               QString &scheme, QStringList &pins)
{
    ENZA_ASSIGN(const auto theCase, load<Case>(session, finding.caseId));
    ENZA_ASSIGN(const auto stored, loadCase<Person>(session, finding.caseId));
    ENZA_ASSIGN(auto table, openVariants(session, finding.caseId));
    EvidenceContext context{session, theCase.value, {}, finding, std::move(table), {}, 0, {}, {}};
    for (const auto &person : stored)
        context.persons.append(person.value);
    VariantEvidence evidence;
    evidence.gene = finding.facts.gene;
    evidence.variant = finding.variant;
    ENZA_ASSIGN(auto detail, detailOf(*context.table, finding, key, context.row));
    if (!detail) // the call set is gone: nothing is known of it any more
        return evidence;
    context.detail = std::move(*detail);
    for (const CallSet &set : context.table->callSets()) {
        if (set.id == context.detail.callSet)
            context.callSet = set;
    }
    context.file = {context.callSet.fileName, context.callSet.imported.date()};
    if (scheme.isEmpty())
        scheme = context.callSet.callKind == CallKind::Somatic ? QStringLiteral("oncogenicity")
                                                               : QStringLiteral("acmg");
    gatherFromFile(context, evidence);
    ENZA_TRY(gatherFromFamily(context, evidence, pins));
    ENZA_TRY(gatherFromKnowledge(context, evidence, pins));
    return evidence;
}

/// Whoever reads a prediction sees by whose choice it is this predictor's.
void namePredictor(QList<Suggestion> &suggestions, const ChosenRules &rules)
{
    static const QStringList byPrediction{QStringLiteral("PP3"), QStringLiteral("BP4"), QStringLiteral("OP1"),
                                          QStringLiteral("SBP1")};
    for (Suggestion &suggestion : suggestions) {
        if (!byPrediction.contains(suggestion.code))
            continue;
        suggestion.evidence.append(
            {rules.chosenBy.isEmpty()
                 ? Text(QT_TRANSLATE_NOOP("enza", "%1 is the predictor of the rule set"), {rules.label})
                 : Text(QT_TRANSLATE_NOOP("enza", "%1 was chosen beforehand for this workspace by %2"),
                        {rules.label, rules.chosenBy}),
             rules.pin, rules.since});
    }
}

} // namespace

Result<CriteriaSuggestions> suggestCriteria(Session &session, const QString &findingId,
                                            const SuggestionRequest &request)
{
    CriteriaSuggestions out;
    out.scheme = request.scheme;
    if (!out.scheme.isEmpty() && out.scheme != QLatin1String("acmg") &&
        out.scheme != QLatin1String("oncogenicity"))
        return fail(
            ErrorCode::BadInput,
            Text(QT_TRANSLATE_NOOP("enza", "there are no suggestions for \"%1\"; use acmg or oncogenicity"),
                 {out.scheme}),
            Where{{}, 0, QStringLiteral("scheme")});
    ENZA_ASSIGN(const FindingView view, showFinding(session, findingId));
    ENZA_ASSIGN(const RuleSet inForce, ruleSetFor(session, QStringLiteral("suggestions")));
    ENZA_ASSIGN(const ChosenRules rules, withChosenPredictor(session, inForce));
    out.ruleSet = inForce.pin();
    out.predictor = rules.label;
    out.predictorPin = rules.pin;
    const auto key = VariantKey::parse(view.finding.variant);
    if (!key)
        return out;
    ENZA_ASSIGN(VariantEvidence evidence, gather(session, view.finding, *key, out.scheme, out.knowledge));
    if (out.scheme.isEmpty())
        out.scheme = QStringLiteral("acmg");
    ENZA_TRY(applySaid(request.said, session.user().name, session.clock().now().date(), evidence));
    ENZA_ASSIGN(out.suggestions, out.scheme == QLatin1String("acmg") ? suggestGermline(evidence, rules.set)
                                                                     : suggestOncogenicity(evidence, rules.set));
    namePredictor(out.suggestions, rules);
    return out;
}

} // namespace enza::workflow
