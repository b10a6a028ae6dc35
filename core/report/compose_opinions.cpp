// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compose_sections.h"

#include <QSet>

#include <algorithm>

namespace enza::report {
namespace {

constexpr qsizetype authorsPerTable = 3;

/// What one column of the table says, whoever says it.
struct Voice {
    QString title;
    const Assessment *judged;
    const QList<TierEntry> *tiers;
    QString comment;
    QDateTime at;
};

QString tiersInWords(const QList<TierEntry> &tiers, const Wording &wording)
{
    QStringList lines;
    for (const TierEntry &tier : tiers) {
        lines.append(wording.scale(tier.scale) + u' ' + wording.text(tier.level));
        const std::pair<Phrase, QString> parts[] = {{Phrase::TierDrug, wording.text(tier.drug)},
                                                    {Phrase::TierTumour, wording.text(tier.tumourType)},
                                                    {Phrase::TierSource, wording.text(tier.source)},
                                                    {Phrase::TierDate, wording.civilDate(tier.date)}};
        for (const auto &[name, value] : parts)
            lines.append(wording.say(Phrase::Bullet) + wording.say(name) + wording.say(Phrase::Colon) + value);
        // Said where the source says it.
        const std::pair<Phrase, QString> more[] = {{Phrase::TierState, tier.state},
                                                   {Phrase::TierEffect, tier.effect},
                                                   {Phrase::TierTrial, tier.trial},
                                                   {Phrase::TierOffered, tier.knowledge}};
        for (const auto &[name, value] : more) {
            if (!value.isEmpty())
                lines.append(wording.say(Phrase::Bullet) + wording.say(name) + wording.say(Phrase::Colon) + value);
        }
    }
    return lines.isEmpty() ? wording.say(Phrase::None) : lines.join(u'\n');
}

QString withComment(const QString &said, const QString &comment, const Wording &wording)
{
    return comment.trimmed().isEmpty() ? said : said + wording.say(Phrase::Colon) + comment.trimmed();
}

/// One line for each criterion, those that were considered and not applied after the others.
QString criteriaInWords(const Assessment &judged, const Wording &wording)
{
    QStringList applied, declined;
    for (const CriterionEntry &entry : judged.judged) {
        if (entry.stance == Stance::Applied)
            applied.append(withComment(wording.bracketed(entry.code, wording.strength(entry.strength)), entry.comment, wording));
        else
            declined.append(withComment(wording.bracketed(entry.code, wording.say(Phrase::NotApplied)), entry.comment, wording));
    }
    for (const CnvEntry &entry : judged.cnv)
        applied.append(withComment(wording.bracketed(entry.section, QString::number(entry.points)), entry.comment, wording));
    if (!judged.cnvSheet.isEmpty())
        applied.prepend(wording.say(judged.cnvSheet == QLatin1String("gain") ? Phrase::SheetGain : Phrase::SheetLoss));
    const QStringList lines = applied + declined;
    if (!lines.isEmpty())
        return lines.join(u'\n');
    return judged.criteria.trimmed().isEmpty() ? wording.say(Phrase::None) : judged.criteria.trimmed();
}

/// Which of the two computed classes is recorded, or that a person gave another one.
QString pointsInWords(const Assessment &judged, const Wording &wording)
{
    if (judged.classPoints.isEmpty())
        return wording.say(Phrase::NotApplicable);
    QStringList lines;
    lines.append(judged.points ? wording.say(Phrase::PointsClass, {QString::number(*judged.points), judged.classPoints})
                               : wording.say(Phrase::StandAloneClass, {judged.classPoints}));
    if (!judged.classRules.isEmpty())
        lines.append(wording.say(Phrase::RulesClass, {judged.classRules}));
    if (judged.basis == VerdictBasis::Points)
        lines.append(wording.say(Phrase::RecordedByPoints));
    else if (judged.basis == VerdictBasis::Rules)
        lines.append(wording.say(Phrase::RecordedByRules));
    else if (judged.basis == VerdictBasis::Hand)
        lines.append(wording.say(Phrase::RecordedByHand));
    if (!judged.ruleSet.isEmpty())
        lines.append(judged.ruleSet);
    return lines.join(u'\n');
}

Table tableOf(const QString &finding, const QList<Voice> &columns, const Wording &wording, Phrase title)
{
    Table table;
    table.firstColumnStrong = true;
    table.together = true;
    table.columns.append({wording.say(title), 1.2});
    for (const Voice &column : columns)
        table.columns.append({wording.text(column.title), 2.6});
    const auto add = [&](Phrase name, auto value) {
        TableRow row;
        row.cells.append(wording.say(name));
        for (const Voice &column : columns)
            row.cells.append(value(column));
        row.record = finding;
        table.rows.append(row);
    };
    add(Phrase::OpinionScheme, [&](const Voice &c) { return wording.scheme(c.judged->scheme); });
    add(Phrase::OpinionClass, [&](const Voice &c) { return wording.verdict(c.judged->verdict); });
    if (std::ranges::any_of(columns, [](const Voice &c) { return !c.judged->classPoints.isEmpty(); }))
        add(Phrase::OpinionPoints, [&](const Voice &c) { return pointsInWords(*c.judged, wording); });
    add(Phrase::OpinionCriteria, [&](const Voice &c) { return criteriaInWords(*c.judged, wording); });
    add(Phrase::OpinionTiers, [&](const Voice &c) { return tiersInWords(*c.tiers, wording); });
    add(Phrase::OpinionComment,
        [&](const Voice &c) { return c.comment.trimmed().isEmpty() ? wording.say(Phrase::None) : c.comment.trimmed(); });
    add(Phrase::OpinionDate, [&](const Voice &c) { return wording.civilTime(c.at); });
    return table;
}

bool differ(const QList<Opinion> &opinions)
{
    QSet<QString> verdicts;
    for (const Opinion &opinion : opinions)
        verdicts.insert(opinion.scheme + u':' + opinion.verdict);
    return verdicts.size() > 1;
}

} // namespace

QString classesInBrief(const ReportedFinding &reported, const Wording &wording)
{
    const auto inBrief = [&](const QString &verdict, const QString &by) {
        return wording.bracketed(verdict.isEmpty() ? wording.say(Phrase::Undecided) : verdict, by);
    };
    if (reported.consensus)
        return inBrief(reported.consensus->verdict, wording.say(Phrase::Consensus));
    QStringList lines;
    for (const Opinion &opinion : reported.opinions)
        lines.append(inBrief(opinion.verdict, wording.text(opinion.authorName)));
    return lines.isEmpty() ? wording.say(Phrase::Undecided) : lines.join(u'\n');
}

void composeOpinions(const ReportedFinding &reported, const Wording &wording, QList<Block> &blocks)
{
    const QString &finding = reported.finding.id;
    if (reported.consensus) {
        const Consensus &agreed = *reported.consensus;
        const QList<Voice> column{{agreed.decidedByName, &agreed, &agreed.tiers, agreed.comment, agreed.at}};
        blocks.append(tableOf(finding, column, wording, Phrase::Consensus));
        return;
    }
    if (reported.opinions.isEmpty()) {
        blocks.append(Paragraph{wording.say(Phrase::NoOpinion), Paragraph::Tone::Plain, finding});
        return;
    }
    QStringList names;
    QList<Voice> columns;
    for (const Opinion &opinion : reported.opinions) {
        names.append(wording.text(opinion.authorName));
        columns.append({opinion.authorName, &opinion, &opinion.tiers, opinion.comment, opinion.at});
    }
    blocks.append(Paragraph{wording.say(Phrase::NoConsensus, {wording.list(names)}), Paragraph::Tone::Plain, finding});
    if (differ(reported.opinions))
        blocks.append(Paragraph{wording.say(Phrase::OpinionsDiffer), Paragraph::Tone::Strong, finding});
    for (qsizetype first = 0; first < columns.size(); first += authorsPerTable)
        blocks.append(tableOf(finding, columns.mid(first, authorsPerTable), wording, Phrase::Opinions));
}

} // namespace enza::report
