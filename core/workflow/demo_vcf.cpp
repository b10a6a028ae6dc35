// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo_vcf.h"

#include "workflow/demo_genome.h"

#include <algorithm>
#include <tuple>

namespace enza::workflow::demo {
namespace {

constexpr const char *csqFormat =
    "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|EXON|INTRON|HGVSc|HGVSp|Existing_variation|"
    "CANONICAL|MANE_SELECT|SIFT|PolyPhen|gnomADe_AF|gnomADe_EAS_AF|gnomADg_AF|gnomADg_EAS_AF|ToMMo_AF|TogoVar_AF|ClinVar|"
    "ClinVar_CLNSIG|ClinVar_CLNREVSTAT|COSMIC|REVEL";

/// Characters that end a field or an entry are percent-escaped, as VEP does.
QByteArray escaped(const QByteArray &value)
{
    QByteArray out;
    for (const char c : value) {
        switch (c) {
        case '=': out += "%3D"; break;
        case ';': out += "%3B"; break;
        case '|':
        case ',': out += '&'; break;
        case ' ': out += '_'; break;
        default: out += c;
        }
    }
    return out;
}

/// The allele as VEP names it: without the base a deletion or an insertion shares with the reference.
QByteArray vepAllele(const Record &record)
{
    if (record.alt.startsWith('<'))
        return QByteArray(record.alt).replace("<", "").replace(">", "");
    if (record.alt.contains('[') || record.alt.contains(']'))
        return "N";
    if (record.ref.size() == 1 && record.alt.size() == 1)
        return record.alt;
    const QByteArray rest = record.alt.mid(1);
    return rest.isEmpty() ? QByteArray("-") : rest;
}

QByteArray csq(const Record &record)
{
    QList<QByteArray> entries;
    for (const Transcript &t : record.transcripts) {
        const AlleleFacts &f = record.facts;
        const QList<QByteArray> fields = {vepAllele(record), t.consequence, t.impact, t.symbol, t.gene,
                                          t.feature.isEmpty() ? QByteArray() : QByteArray("Transcript"), t.feature, t.biotype,
                                          t.exon, t.intron, t.hgvsC, t.hgvsP, f.dbsnp, t.canonical ? QByteArray("YES") : QByteArray(),
                                          t.mane, t.sift, t.polyphen, f.gnomadExome, f.gnomadExomeEas, f.gnomadGenome,
                                          f.gnomadGenomeEas, f.tommo, f.togovar, f.clinvarId, f.clinvarSig, f.clinvarReview,
                                          f.cosmic, t.revel};
        QByteArray entry;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (i > 0)
                entry += '|';
            entry += escaped(fields[i]);
        }
        entries.append(entry);
    }
    return entries.join(',');
}

} // namespace

QByteArray impactOf(const QByteArray &consequence)
{
    static const std::pair<const char *, const char *> impacts[] = {
        {"frameshift_variant", "HIGH"},        {"stop_gained", "HIGH"},          {"splice_donor_variant", "HIGH"},
        {"splice_acceptor_variant", "HIGH"},   {"start_lost", "HIGH"},           {"transcript_ablation", "HIGH"},
        {"transcript_amplification", "HIGH"},  {"missense_variant", "MODERATE"}, {"inframe_deletion", "MODERATE"},
        {"inframe_insertion", "MODERATE"},     {"splice_region_variant", "LOW"}, {"synonymous_variant", "LOW"},
    };
    for (const auto &[term, impact] : impacts) {
        if (consequence.split('&').contains(term))
            return impact;
    }
    return "MODIFIER";
}

QByteArray writeVcf(const VcfHeader &header, QList<Record> records)
{
    std::stable_sort(records.begin(), records.end(), [](const Record &a, const Record &b) {
        return std::tie(a.contig, a.pos, a.ref, a.alt) < std::tie(b.contig, b.pos, b.ref, b.alt);
    });
    QByteArray out = "##fileformat=VCFv4.2\n";
    for (const QByteArray &source : header.sources)
        out += "##source=" + source + '\n';
    out += "##reference=GRCh38\n";
    for (const Contig &contig : contigs())
        out += QByteArray("##contig=<ID=") + contig.name + ",length=" + QByteArray::number(contig.length) + ",assembly=GRCh38>\n";
    for (const QByteArray &line : header.meta)
        out += line + '\n';
    out += QByteArray("##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: ") +
           csqFormat + "\">\n";
    out += "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t" + header.samples.join('\t') + '\n';
    for (const Record &record : records) {
        QByteArray info = record.info;
        if (!record.transcripts.isEmpty())
            info += (info.isEmpty() ? QByteArray() : QByteArray(";")) + "CSQ=" + csq(record);
        out += QByteArray(contigs()[std::size_t(record.contig)].name) + '\t' + QByteArray::number(record.pos) + '\t' + record.id +
               '\t' + record.ref + '\t' + record.alt + '\t' + record.qual + '\t' + record.filter + '\t' +
               (info.isEmpty() ? QByteArray(".") : info) + '\t' + record.format + '\t' + record.samples.join('\t') + '\n';
    }
    return out;
}

} // namespace enza::workflow::demo
