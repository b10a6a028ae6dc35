// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compose_sections.h"

#include <QSet>

#include <algorithm>

namespace enza::report {
namespace {

constexpr qsizetype authorsPerTable = 3;

/// HGVS without its reference sequence says nothing, so the transcript is put before it where the file
/// keeps the two apart.
QString withReference(const QString &hgvs, const QString &reference)
{
    return hgvs.isEmpty() || reference.isEmpty() || hgvs.contains(u':') ? hgvs : reference + u':' + hgvs;
}

QString shownHgvsC(const VariantFacts &facts)
{
    return withReference(facts.hgvsC, facts.transcript);
}

QString classesInBrief(const ReportedFinding &reported, const Wording &wording)
{
    QStringList lines;
    for (const Opinion &opinion : reported.opinions) {
        const QString verdict = opinion.verdict.isEmpty() ? wording.say(Phrase::Undecided) : opinion.verdict;
        lines.append(wording.bracketed(verdict, wording.text(opinion.authorName)));
    }
    return lines.isEmpty() ? wording.say(Phrase::Undecided) : lines.join(u'\n');
}

/// What people call the variant: its coding and protein change, else where it lies. The protein's
/// accession follows from the transcript and stands with the details.
QString variantInBrief(const Finding &finding)
{
    QStringList lines;
    if (!finding.facts.hgvsC.isEmpty())
        lines.append(shownHgvsC(finding.facts));
    if (!finding.facts.hgvsP.isEmpty())
        lines.append(finding.facts.hgvsP.section(u':', -1));
    return lines.isEmpty() ? finding.variant : lines.join(u'\n');
}

Table overview(const ClinicalReportInput &input, const Wording &wording)
{
    Table table;
    table.columns = {{wording.say(Phrase::FindingNumber), 0.45, true},
                     {wording.say(Phrase::Gene), 1.2},
                     {wording.say(Phrase::Variant), 4.2},
                     {wording.say(Phrase::Vaf), 0.6, true},
                     {wording.say(Phrase::Role), 1.1},
                     {wording.say(Phrase::Classes), 2.2}};
    for (qsizetype i = 0; i < input.findings.size(); ++i) {
        const ReportedFinding &reported = input.findings[i];
        const Finding &finding = reported.finding;
        table.rows.append({{QString::number(i + 1), wording.text(finding.facts.gene), variantInBrief(finding),
                            wording.fraction(finding.facts.vaf), wording.findingRole(finding.role),
                            classesInBrief(reported, wording)},
                           finding.id});
    }
    return table;
}

QString personOf(const ClinicalReportInput &input, const Wording &wording, const Finding &finding)
{
    const auto person = std::ranges::find(input.persons, finding.personId, &Person::id);
    return person == input.persons.end() ? wording.say(Phrase::Unknown)
                                         : wording.bracketed(wording.text(person->label), wording.kinship(person->kinship));
}

KeyValueTable facts(const ClinicalReportInput &input, const Wording &wording, const Finding &finding)
{
    const VariantFacts &f = finding.facts;
    const auto source = std::ranges::find(input.callSets, finding.callSet, &CallSet::id);
    KeyValueTable table;
    table.columns = 2;
    const auto add = [&](Phrase name, const QString &value) {
        table.rows.append({wording.say(name), value, finding.id});
    };
    add(Phrase::Gene, wording.text(f.gene));
    add(Phrase::Transcript, wording.text(f.transcript));
    add(Phrase::HgvsC, wording.text(shownHgvsC(f)));
    add(Phrase::HgvsP, wording.text(f.hgvsP));
    add(Phrase::HgvsG, wording.text(f.hgvsG));
    add(Phrase::GenomicKey, finding.variant);
    add(Phrase::Consequence, wording.consequence(f.consequence));
    add(Phrase::VariantType, wording.text(f.type));
    add(Phrase::Exon, wording.text(f.exon));
    add(Phrase::Genotype, wording.text(f.genotype));
    add(Phrase::Vaf, wording.fraction(f.vaf));
    add(Phrase::Depth, wording.number(f.depth));
    add(Phrase::Frequency, wording.frequency(f.frequency));
    add(Phrase::ClinVar, wording.text(f.clinvar));
    add(Phrase::Role, wording.findingRole(finding.role));
    add(Phrase::OfPerson, personOf(input, wording, finding));
    add(Phrase::FindingSource, source == input.callSets.end() ? wording.say(Phrase::Unknown) : wording.text(source->fileName));
    if (!finding.tags.isEmpty())
        add(Phrase::Tags, wording.list(finding.tags));
    if (!finding.note.trimmed().isEmpty())
        add(Phrase::Note, finding.note.trimmed());
    return table;
}

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
    }
    return lines.isEmpty() ? wording.say(Phrase::None) : lines.join(u'\n');
}

/// One column per author, so that what differs stands beside each other.
Table opinionTable(const QList<Opinion> &opinions, const Wording &wording)
{
    Table table;
    table.firstColumnStrong = true;
    table.together = true;
    table.columns.append({wording.say(Phrase::Opinions), 1.2});
    for (const Opinion &opinion : opinions)
        table.columns.append({wording.text(opinion.authorName), 2.6});
    const auto add = [&](Phrase name, auto value) {
        TableRow row;
        row.cells.append(wording.say(name));
        for (const Opinion &opinion : opinions)
            row.cells.append(value(opinion));
        row.record = opinions.first().finding;
        table.rows.append(row);
    };
    add(Phrase::OpinionScheme, [&](const Opinion &o) { return wording.scheme(o.scheme); });
    add(Phrase::OpinionClass, [&](const Opinion &o) { return wording.verdict(o.verdict); });
    add(Phrase::OpinionCriteria,
        [&](const Opinion &o) { return o.criteria.trimmed().isEmpty() ? wording.say(Phrase::None) : o.criteria.trimmed(); });
    add(Phrase::OpinionTiers, [&](const Opinion &o) { return tiersInWords(o.tiers, wording); });
    add(Phrase::OpinionComment,
        [&](const Opinion &o) { return o.comment.trimmed().isEmpty() ? wording.say(Phrase::None) : o.comment.trimmed(); });
    add(Phrase::OpinionDate, [&](const Opinion &o) { return wording.civilTime(o.at); });
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

void composeFindings(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks)
{
    blocks.append(Heading{1, wording.say(Phrase::SectionFindings), {}});
    if (input.findings.isEmpty()) {
        blocks.append(Paragraph{wording.say(Phrase::NoFindings), Paragraph::Tone::Plain, {}});
        return;
    }
    blocks.append(overview(input, wording));
    for (qsizetype i = 0; i < input.findings.size(); ++i) {
        const ReportedFinding &reported = input.findings[i];
        const Finding &finding = reported.finding;
        const QString gene = finding.facts.gene.isEmpty() ? wording.say(Phrase::Unknown) : finding.facts.gene;
        blocks.append(Heading{2, QStringLiteral("%1. %2").arg(i + 1).arg(gene), finding.id});
        blocks.append(facts(input, wording, finding));
        if (reported.opinions.isEmpty()) {
            blocks.append(Paragraph{wording.say(Phrase::NoOpinion), Paragraph::Tone::Plain, finding.id});
            continue;
        }
        if (differ(reported.opinions))
            blocks.append(Paragraph{wording.say(Phrase::OpinionsDiffer), Paragraph::Tone::Strong, finding.id});
        for (qsizetype first = 0; first < reported.opinions.size(); first += authorsPerTable)
            blocks.append(opinionTable(reported.opinions.mid(first, authorsPerTable), wording));
    }
}

} // namespace enza::report
