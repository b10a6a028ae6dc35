// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assessment_json.h"

#include "ctl/values.h"

namespace enza::ctl {
namespace {

QJsonObject criterionJson(const CriterionEntry &entry)
{
    return {{QStringLiteral("code"), entry.code},
            {QStringLiteral("strength"), orNull(entry.strength)},
            {QStringLiteral("applied"), entry.stance == Stance::Applied},
            {QStringLiteral("comment"), orNull(entry.comment)},
            {QStringLiteral("suggested"), entry.suggested},
            {QStringLiteral("evidence"), strings(entry.evidence)}};
}

QJsonValue sheetJson(const Assessment &assessment)
{
    if (assessment.cnvSheet.isEmpty())
        return {};
    return QJsonObject{{QStringLiteral("type"), assessment.cnvSheet},
                       {QStringLiteral("sections"), arrayOf(assessment.cnv, [](const CnvEntry &entry) {
                            return QJsonObject{{QStringLiteral("section"), entry.section},
                                               {QStringLiteral("points"), entry.points},
                                               {QStringLiteral("comment"), orNull(entry.comment)}};
                        })}};
}

void addTo(QJsonObject &out, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        out.insert(it.key(), it.value());
}

} // namespace

QJsonObject assessmentJson(const Assessment &assessment)
{
    return {{QStringLiteral("class"), orNull(assessment.verdict)},
            {QStringLiteral("class_points"), orNull(assessment.classPoints)},
            {QStringLiteral("class_rules"), orNull(assessment.classRules)},
            {QStringLiteral("recorded_by"),
             assessment.basis == VerdictBasis::Unset ? QJsonValue() : QJsonValue(enumName(assessment.basis))},
            {QStringLiteral("points"), orNull(assessment.points)},
            {QStringLiteral("scheme"), orNull(assessment.scheme)},
            {QStringLiteral("criteria"), orNull(assessment.criteria)},
            {QStringLiteral("judged"), arrayOf(assessment.judged, criterionJson)},
            {QStringLiteral("cnv"), sheetJson(assessment)},
            {QStringLiteral("conflicts"), arrayOf(assessment.conflicts,
                                                  [](const RecordedConflict &conflict) {
                                                      return QJsonObject{
                                                          {QStringLiteral("codes"), strings(conflict.codes)},
                                                          {QStringLiteral("reason"), conflict.reason}};
                                                  })},
            {QStringLiteral("not_counted"), strings(assessment.notCounted)},
            {QStringLiteral("ruleset"), orNull(assessment.ruleSet)},
            {QStringLiteral("knowledge"), strings(assessment.knowledge)}};
}

QJsonArray tiersJson(const QList<TierEntry> &tiers)
{
    return arrayOf(tiers, [](const TierEntry &tier) {
        return QJsonObject{{QStringLiteral("scale"), tier.scale},
                           {QStringLiteral("level"), tier.level},
                           {QStringLiteral("drug"), orNull(tier.drug)},
                           {QStringLiteral("tumour_type"), orNull(tier.tumourType)},
                           {QStringLiteral("source"), orNull(tier.source)},
                           {QStringLiteral("date"), orNull(tier.date)},
                           {QStringLiteral("state"), orNull(tier.state)},
                           {QStringLiteral("effect"), orNull(tier.effect)},
                           {QStringLiteral("trial"), orNull(tier.trial)},
                           {QStringLiteral("statement"), orNull(tier.statement)},
                           {QStringLiteral("evidence"), orNull(tier.evidence)},
                           {QStringLiteral("knowledge"), orNull(tier.knowledge)}};
    });
}

QJsonObject opinionJson(const Opinion &opinion)
{
    QJsonObject out{{QStringLiteral("id"), opinion.id},
                    {QStringLiteral("finding"), opinion.finding},
                    {QStringLiteral("tiers"), tiersJson(opinion.tiers)},
                    {QStringLiteral("comment"), orNull(opinion.comment)},
                    {QStringLiteral("by"), orNull(opinion.authorName)},
                    {QStringLiteral("author"), opinion.author},
                    {QStringLiteral("at"), orNull(opinion.at)}};
    addTo(out, assessmentJson(opinion));
    return out;
}

QJsonObject consensusJson(const Consensus &consensus)
{
    QJsonObject out{{QStringLiteral("id"), consensus.id},
                    {QStringLiteral("finding"), consensus.finding},
                    {QStringLiteral("tiers"), tiersJson(consensus.tiers)},
                    {QStringLiteral("comment"), orNull(consensus.comment)},
                    {QStringLiteral("adopted"), orNull(consensus.adopted)},
                    {QStringLiteral("by"), orNull(consensus.decidedByName)},
                    {QStringLiteral("decided_by"), consensus.decidedBy},
                    {QStringLiteral("at"), orNull(consensus.at)}};
    addTo(out, assessmentJson(consensus));
    return out;
}

QJsonObject suggestionJson(const interpretation::Suggestion &suggestion)
{
    static constexpr const char *answers[] = {"applies", "does_not_apply", "cannot_say"};
    return {{QStringLiteral("code"), suggestion.code},
            {QStringLiteral("strength"), orNull(suggestion.strength)},
            {QStringLiteral("answer"), QLatin1String(answers[int(suggestion.answer)])},
            {QStringLiteral("evidence"),
             arrayOf(suggestion.evidence,
                     [](const interpretation::Evidence &evidence) {
                         return QJsonObject{{QStringLiteral("statement"), evidence.statement.translated()},
                                            {QStringLiteral("source"), orNull(evidence.source)},
                                            {QStringLiteral("date"), orNull(evidence.date)}};
                     })},
            {QStringLiteral("missing"),
             arrayOf(suggestion.missing, [](const Text &text) { return QJsonValue(text.translated()); })}};
}

} // namespace enza::ctl
