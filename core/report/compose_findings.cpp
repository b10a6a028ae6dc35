// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compose_sections.h"

#include <algorithm>

namespace enza::report {
namespace {

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

/// What people call the variant: its coding and protein change, else where it lies. The protein's
/// accession follows from the transcript and stands with the details.
QString variantInBrief(const Finding &finding)
{
    QStringList lines;
    if (!finding.facts.hgvsC.isEmpty())
        lines.append(shownHgvsC(finding.facts));
    if (!finding.facts.hgvsP.isEmpty())
        lines.append(finding.facts.hgvsP.section(u':', -1));
    if (!finding.facts.biomarker.isEmpty())
        lines.append(finding.facts.biomarker.toUpper() + u' ' + finding.facts.value);
    else if (!finding.facts.alteration.isEmpty())
        lines.append(finding.facts.alteration);
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
        table.rows.append({{QString::number(i + 1), finding.facts.biomarker.isEmpty() ? wording.text(finding.facts.gene) : QStringLiteral("–"), variantInBrief(finding),
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
    if (!f.biomarker.isEmpty()) { // has no place in a gene
        add(Phrase::BiomarkerName, f.biomarker.toUpper());
        add(Phrase::BiomarkerValue, wording.text(f.value));
        const auto measured = std::ranges::find(input.theCase.biomarkers, f.biomarker, &Biomarker::kind);
        add(Phrase::BiomarkerMethod, measured == input.theCase.biomarkers.end() ? wording.say(Phrase::Unknown) : wording.text(measured->method));
        add(Phrase::Role, wording.findingRole(finding.role));
        add(Phrase::OfPerson, personOf(input, wording, finding));
        if (!finding.tags.isEmpty())
            add(Phrase::Tags, wording.list(finding.tags));
        if (!finding.note.trimmed().isEmpty())
            add(Phrase::Note, finding.note.trimmed());
        return table;
    }
    add(Phrase::Gene, wording.text(f.gene));
    if (!f.alteration.isEmpty())
        add(Phrase::Alteration, f.alteration);
    if (f.copies)
        add(Phrase::Copies, QString::number(*f.copies));
    add(Phrase::Transcript, wording.text(f.transcript));
    add(Phrase::HgvsC, wording.text(shownHgvsC(f)));
    add(Phrase::HgvsP, wording.text(f.hgvsP));
    add(Phrase::HgvsG, wording.text(f.hgvsG));
    add(Phrase::GenomicKey, wording.text(finding.variant));
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
        const QString gene = !finding.facts.biomarker.isEmpty() ? finding.facts.biomarker.toUpper()
                             : finding.facts.gene.isEmpty()     ? wording.say(Phrase::Unknown)
                                                                : finding.facts.gene;
        blocks.append(Heading{2, QStringLiteral("%1. %2").arg(i + 1).arg(gene), finding.id});
        blocks.append(facts(input, wording, finding));
        composeOpinions(reported, wording, blocks);
    }
}

} // namespace enza::report
