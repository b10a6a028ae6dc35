// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/assessment.h"

#include "interpretation/classification.h"
#include "interpretation/sheets.h"
#include "workflow/checks.h"
#include "workflow/findings.h"
#include "workflow/rule_book.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using namespace interpretation;

std::unexpected<Error> refused(const char *text, const QString &word)
{
    return fail(ErrorCode::BadInput, Text(text, {word}), Where{{}, 0, word});
}

/// Whatever order they were given in, people find them where they always stand.
void sortAsInTheRules(QList<CriterionEntry> &judged, const QList<CriterionRule> &rules)
{
    const auto place = [&](const CriterionEntry &entry) {
        return std::ranges::find(rules, entry.code, &CriterionRule::code) - rules.begin();
    };
    std::ranges::stable_sort(judged, {}, place);
}

/// Codes and strengths as the rule set spells them. What was not applied is checked like the rest.
Result<void> checkCriteria(QList<CriterionEntry> &judged, const RuleSet &set)
{
    QStringList seen;
    for (CriterionEntry &entry : judged) {
        const QString word = entry.strength.isEmpty() ? entry.code : entry.code + u'_' + entry.strength;
        ENZA_ASSIGN(const QList<AppliedCriterion> read, parseCriteria(word, set));
        if (read.size() != 1)
            return refused(QT_TRANSLATE_NOOP("enza", "\"%1\" is not one criterion"), word);
        entry.code = read.first().code;
        entry.strength = read.first().strength;
        if (seen.contains(entry.code))
            return refused(QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), entry.code);
        seen.append(entry.code);
    }
    return {};
}

Result<std::optional<Classification>> computed(Assessment &assessment, const RuleSet &set)
{
    if (assessment.scheme == QLatin1String("cnv")) {
        QList<CnvScore> scores;
        for (const CnvEntry &entry : assessment.cnv)
            scores.append({entry.section, entry.points});
        if (scores.isEmpty())
            return std::nullopt;
        ENZA_ASSIGN(Classification found, classifyCnv(assessment.cnvSheet, scores, set));
        return found;
    }
    if (assessment.judged.isEmpty()) {
        ENZA_ASSIGN(const auto typed, parseCriteria(assessment.criteria, set));
        for (const AppliedCriterion &one : typed) {
            CriterionEntry entry;
            entry.code = one.code;
            entry.strength = one.strength;
            assessment.judged.append(entry);
        }
    }
    ENZA_TRY(checkCriteria(assessment.judged, set));
    const QList<CriterionRule> rules = criteriaOf(set);
    sortAsInTheRules(assessment.judged, rules);
    QList<AppliedCriterion> applied;
    for (const CriterionEntry &entry : assessment.judged) {
        const auto rule = std::ranges::find(rules, entry.code, &CriterionRule::code);
        if (entry.stance == Stance::Applied)
            applied.append({entry.code, entry.strength, rule->benign});
    }
    QStringList words;
    for (const AppliedCriterion &one : applied)
        words.append(criterionWord(one.code, one.strength, rules));
    assessment.criteria = words.join(QStringLiteral(", "));
    if (applied.isEmpty())
        return std::nullopt;
    ENZA_ASSIGN(Classification found, classify(applied, set));
    return found;
}

/// What one scheme holds means nothing in another.
Result<void> checkParts(const Assessment &assessment)
{
    const bool cnv = assessment.scheme == QLatin1String("cnv");
    if (!cnv && (!assessment.cnv.isEmpty() || !assessment.cnvSheet.isEmpty()))
        return refused(QT_TRANSLATE_NOOP("enza", "a copy-number sheet belongs to the scheme cnv, not to \"%1\""),
                       assessment.scheme);
    if ((cnv || assessment.scheme.isEmpty()) && !(assessment.judged.isEmpty() && assessment.criteria.trimmed().isEmpty()))
        return refused(QT_TRANSLATE_NOOP("enza", "criteria belong to the schemes acmg and oncogenicity, not to \"%1\""),
                       assessment.scheme);
    return {};
}

} // namespace

const RuleSet *AssessmentRules::of(const QString &scheme) const
{
    for (const RuleSet *set : {&acmg, &oncogenicity, &cnv}) {
        if (set->kind == scheme && !scheme.isEmpty())
            return set;
    }
    return nullptr;
}

Result<AssessmentRules> assessmentRules(const Session &session)
{
    const QDate on = session.clock().civilDate();
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    AssessmentRules rules;
    ENZA_ASSIGN(rules.acmg, ruleSetOn(sets, QStringLiteral("acmg"), on));
    ENZA_ASSIGN(rules.oncogenicity, ruleSetOn(sets, QStringLiteral("oncogenicity"), on));
    ENZA_ASSIGN(rules.cnv, ruleSetOn(sets, QStringLiteral("cnv"), on));
    ENZA_ASSIGN(const RuleSet tiers, ruleSetOn(sets, QStringLiteral("tier-scales"), on));
    ENZA_ASSIGN(rules.tiers, readTierScales(tiers));
    return rules;
}

Result<void> weigh(Assessment &assessment, const AssessmentRules &rules)
{
    ENZA_TRY(checkVerdict(assessment));
    ENZA_TRY(checkParts(assessment));
    assessment.basis = VerdictBasis::Unset;
    assessment.points.reset();
    assessment.classPoints.clear();
    assessment.classRules.clear();
    assessment.conflicts.clear();
    assessment.notCounted.clear();
    assessment.ruleSet.clear();
    const RuleSet *set = rules.of(assessment.scheme);
    if (!set)
        return {};
    assessment.ruleSet = set->pin();
    ENZA_ASSIGN(const std::optional<Classification> found, computed(assessment, *set));
    if (found) {
        assessment.points = found->points;
        assessment.classPoints = found->classPoints;
        assessment.classRules = found->classRules;
        assessment.notCounted = found->notCounted;
        for (const Conflict &conflict : found->conflicts)
            assessment.conflicts.append({conflict.codes, conflict.reason});
    }
    if (found && (assessment.verdict.isEmpty() || assessment.verdict == found->recorded)) {
        const bool byRules = set->rules.value(QLatin1String("recorded")).toString() == QLatin1String("rules");
        assessment.verdict = found->recorded;
        assessment.basis = byRules ? VerdictBasis::Rules : VerdictBasis::Points;
    } else if (!assessment.verdict.isEmpty()) {
        assessment.basis = VerdictBasis::Hand;
    }
    return {};
}

std::optional<CriterionEntry> suggestedEntry(const CriteriaSuggestions &suggested, const QString &code, Stance stance)
{
    for (const Suggestion &suggestion : suggested.suggestions) {
        if (suggestion.code != code || suggestion.answer == Answer::CannotSay ||
            (stance == Stance::Applied && suggestion.answer != Answer::Applies))
            continue;
        CriterionEntry entry;
        entry.code = code;
        entry.strength = suggestion.strength;
        entry.stance = stance;
        entry.suggested = true;
        for (const Evidence &evidence : suggestion.evidence) {
            QStringList from;
            if (!evidence.source.isEmpty())
                from.append(evidence.source);
            if (evidence.date.isValid())
                from.append(evidence.date.toString(Qt::ISODate));
            const QString statement = evidence.statement.translated();
            entry.evidence.append(from.isEmpty() ? statement : statement + QStringLiteral(" [") + from.join(u' ') + u']');
        }
        return entry;
    }
    return std::nullopt;
}

} // namespace enza::workflow
