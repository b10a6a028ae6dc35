// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "dice.h"

#include <htslib/bgzf.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <string>

/// `generate`: a call set the size and shape of a whole genome, the same every time.
namespace enza::bench {
namespace {

constexpr const char *fields15[] = {"Allele",       "Consequence", "IMPACT",      "SYMBOL",     "Gene",
                                    "Feature_type", "Feature",     "BIOTYPE",     "EXON",       "HGVSc",
                                    "HGVSp",        "CANONICAL",   "MANE_SELECT", "gnomADg_AF", "CLIN_SIG"};
constexpr const char *moreFields[] = {"INTRON",
                                      "cDNA_position",
                                      "CDS_position",
                                      "Protein_position",
                                      "Amino_acids",
                                      "Codons",
                                      "Existing_variation",
                                      "DISTANCE",
                                      "STRAND",
                                      "FLAGS",
                                      "VARIANT_CLASS",
                                      "SYMBOL_SOURCE",
                                      "HGNC_ID",
                                      "MANE_PLUS_CLINICAL",
                                      "TSL",
                                      "APPRIS",
                                      "CCDS",
                                      "ENSP",
                                      "SWISSPROT",
                                      "TREMBL",
                                      "UNIPARC",
                                      "UNIPROT_ISOFORM",
                                      "GENE_PHENO",
                                      "SIFT",
                                      "PolyPhen",
                                      "DOMAINS",
                                      "HGVS_OFFSET",
                                      "AF",
                                      "EAS_AF",
                                      "gnomADe_AF",
                                      "gnomADe_EAS_AF",
                                      "gnomADg_EAS_AF",
                                      "MAX_AF",
                                      "MAX_AF_POPS",
                                      "SOMATIC",
                                      "PHENO",
                                      "PUBMED",
                                      "MOTIF_NAME",
                                      "CADD_PHRED",
                                      "REVEL",
                                      "SpliceAI_pred_DS_AG",
                                      "SpliceAI_pred_DS_AL",
                                      "SpliceAI_pred_DS_DG",
                                      "SpliceAI_pred_DS_DL",
                                      "LoF"};
static_assert(std::size(fields15) + std::size(moreFields) == 60);

struct Effect {
    const char *consequence, *impact;
    bool coding, protein;
};
constexpr Effect effects[] = {{"intron_variant", "MODIFIER", false, false},
                              {"synonymous_variant", "LOW", true, true},
                              {"missense_variant", "MODERATE", true, true},
                              {"splice_region_variant&intron_variant", "LOW", false, false},
                              {"3_prime_UTR_variant", "MODIFIER", true, false},
                              {"stop_gained", "HIGH", true, true},
                              {"frameshift_variant", "HIGH", true, true},
                              {"upstream_gene_variant", "MODIFIER", false, false}};

class Generator
{
public:
    Generator(quint64 records, int fields, int samples)
        : m_records(records), m_fields(fields), m_samples(samples)
    {
    }

    bool write(BGZF *out)
    {
        if (!put(out, header()))
            return false;
        quint64 genome = 0;
        for (const Contig &contig : contigs)
            genome += contig.length;
        std::string lines;
        quint64 written = 0;
        for (std::size_t c = 0; c < std::size(contigs); ++c) {
            const bool last = c + 1 == std::size(contigs);
            const quint64 here =
                last ? m_records - written
                     : quint64(double(m_records) * double(contigs[c].length) / double(genome));
            const double gap = double(contigs[c].length - 20000) / double(here + 1);
            double pos = 10000;
            for (quint64 i = 0; i < here; ++i) {
                pos += std::max(1.0, gap * 2 * m_dice.unit());
                record(lines, c, quint64(pos));
                if (lines.size() > (1u << 20)) {
                    if (!put(out, lines))
                        return false;
                    lines.clear();
                }
            }
            written += here;
        }
        return put(out, lines);
    }

private:
    static bool put(BGZF *out, const std::string &text)
    {
        return bgzf_write(out, text.data(), text.size()) == ssize_t(text.size());
    }

    std::string header() const
    {
        std::string out = "##fileformat=VCFv4.2\n##source=enza-bench\n";
        for (const Contig &contig : contigs)
            out += std::string("##contig=<ID=") + contig.name + ",length=" + std::to_string(contig.length) +
                   ">\n";
        out += "##FILTER=<ID=q10,Description=\"Low quality\">\n"
               "##INFO=<ID=AC,Number=A,Type=Integer,Description=\"Alternate allele count\">\n"
               "##INFO=<ID=AN,Number=1,Type=Integer,Description=\"Alleles\">\n"
               "##INFO=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
               "##INFO=<ID=MQ,Number=1,Type=Float,Description=\"Mapping quality\">\n"
               "##INFO=<ID=FS,Number=1,Type=Float,Description=\"Strand bias\">\n"
               "##INFO=<ID=QD,Number=1,Type=Float,Description=\"Quality by depth\">\n"
               "##INFO=<ID=SOR,Number=1,Type=Float,Description=\"Strand odds ratio\">\n"
               "##INFO=<ID=BaseQRankSum,Number=1,Type=Float,Description=\"Base quality rank sum\">\n"
               "##INFO=<ID=MQRankSum,Number=1,Type=Float,Description=\"Mapping quality rank sum\">\n"
               "##INFO=<ID=ReadPosRankSum,Number=1,Type=Float,Description=\"Read position rank sum\">\n"
               "##INFO=<ID=ToMMo_AF,Number=A,Type=Float,Description=\"ToMMo allele frequency\">\n"
               "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. "
               "Format: ";
        for (int i = 0; i < m_fields; ++i)
            out += (i ? "|" : "") + std::string(name(i));
        out += "\">\n"
               "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
               "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allele depths\">\n"
               "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
               "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Genotype quality\">\n"
               "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT";
        for (int s = 0; s < m_samples; ++s)
            out += "\tSAMPLE" + std::to_string(s + 1);
        return out + '\n';
    }

    static const char *name(int field)
    {
        return field < int(std::size(fields15)) ? fields15[field]
                                                : moreFields[field - int(std::size(fields15))];
    }

    void record(std::string &out, std::size_t contig, quint64 pos)
    {
        static constexpr char bases[] = "ACGT";
        std::string ref(1, bases[m_dice.below(4)]), alt;
        const double kind = m_dice.unit();
        if (kind < 0.87) {
            do {
                alt.assign(1, bases[m_dice.below(4)]);
            } while (alt == ref);
        } else {
            std::string more;
            for (quint64 n = 1 + m_dice.below(m_dice.chance(0.1) ? 20 : 4); n > 0; --n)
                more += bases[m_dice.below(4)];
            alt = ref;
            (kind < 0.935 ? alt : ref) += more;
        }
        // Most variants of one person are common; some are nobody else's.
        const bool seen = m_dice.chance(0.93);
        const double af = seen ? std::pow(10.0, -4.5 * std::pow(m_dice.unit(), 2.2)) : 0;
        out += contigs[contig].name;
        out += '\t' + std::to_string(pos) + '\t';
        out += seen ? "rs" + std::to_string(100000 + m_dice.below(1500000000)) : ".";
        out += '\t' + ref + '\t' + alt + '\t';
        number(out, "%.2f", 30 + 900 * m_dice.unit() * m_dice.unit());
        out += m_dice.chance(0.95) ? "\tPASS\t" : "\tq10\t";
        const int depth = int(15 + m_dice.below(30));
        out +=
            "AC=1;AN=" + std::to_string(2 * m_samples) + ";DP=" + std::to_string(depth * m_samples) + ";MQ=";
        number(out, "%.2f", 50 + 10 * m_dice.unit());
        for (const char *annotation :
             {";FS=", ";QD=", ";SOR=", ";BaseQRankSum=", ";MQRankSum=", ";ReadPosRankSum="}) {
            out += annotation;
            number(out, "%.3f", 4 * m_dice.unit() - (annotation[1] == 'B' || annotation[1] == 'R' ? 2 : 0));
        }
        if (seen && m_dice.chance(0.8)) {
            out += ";ToMMo_AF=";
            number(out, "%.4g", std::min(1.0, af * (0.5 + m_dice.unit())));
        }
        out += ";CSQ=";
        annotate(out, contig, pos, ref.size() > 1 ? std::string("-") : alt, ref, alt, af);
        out += "\tGT:AD:DP:GQ";
        for (int s = 0; s < m_samples; ++s)
            sample(out, depth, af);
        out += '\n';
    }

    void annotate(std::string &out, std::size_t contig, quint64 pos, const std::string &allele,
                  const std::string &ref, const std::string &alt, double af)
    {
        // A gene about every 80,000 bases covers the first 60 % of its stretch.
        const quint64 gene = quint64(contig) * 10000 + pos / 80000;
        const bool genic = pos % 80000 < 48000;
        Dice shape(gene * 77 + 5); // the same gene has the same transcripts wherever it is met
        const int transcripts = genic ? 1 + int(shape.below(6)) : 1;
        const double draw = m_dice.unit();
        const Effect &effect = effects[draw < 0.93    ? 0
                                       : draw < 0.945 ? 1
                                       : draw < 0.96  ? 2
                                       : draw < 0.965 ? 3
                                       : draw < 0.985 ? 4
                                       : draw < 0.986 ? 5
                                       : draw < 0.987 ? 6
                                                      : 7];
        const quint64 codingPlace = 1 + pos % 4500;
        for (int t = 0; t < transcripts; ++t) {
            if (t > 0)
                out += ',';
            for (int f = 0; f < m_fields; ++f) {
                if (f > 0)
                    out += '|';
                if (genic)
                    geneField(out, f, gene, t, effect, codingPlace, allele, ref, alt, af);
                else
                    spaceField(out, f, allele, af);
            }
        }
    }

    void spaceField(std::string &out, int field, const std::string &allele, double af)
    {
        switch (field) {
        case 0: out += allele; break;
        case 1: out += "intergenic_variant"; break;
        case 2: out += "MODIFIER"; break;
        case 13:
            if (af > 0)
                number(out, "%.4g", af);
            break;
        default: rare(out, field, af, false);
        }
    }

    void geneField(std::string &out, int field, quint64 gene, int transcript, const Effect &effect,
                   quint64 place, const std::string &allele, const std::string &ref, const std::string &alt,
                   double af)
    {
        // Accessions and places in the transcript have no order among a gene's transcripts.
        const quint64 scattered = (gene * 8 + quint64(transcript)) * 0x9e3779b97f4a7c15u >> 40;
        const std::string id = std::to_string(100000 + (gene * 0x9e3779b97f4a7c15u >> 40) % 800000);
        const std::string transcriptId = "ENST00000" + std::to_string(100000 + scattered % 800000) + '.' +
                                         std::to_string(1 + scattered % 9);
        place = 1 + (place + scattered % 3000) % 6000;
        switch (field) {
        case 0: out += allele; break;
        case 1: out += effect.consequence; break;
        case 2: out += effect.impact; break;
        case 3: out += symbol(gene); break;
        case 4: out += "ENSG00000" + id; break;
        case 5: out += "Transcript"; break;
        case 6: out += transcriptId; break;
        case 7: out += transcript < 3 ? "protein_coding" : "nonsense_mediated_decay"; break;
        case 8:
            if (effect.coding)
                out += std::to_string(1 + place % 20) + "/20";
            break;
        case 9:
            out += transcriptId + ":c." + std::to_string(place);
            if (!effect.coding)
                out += (place % 2 ? "+" : "-") + std::to_string(1 + place * 37 % 9000);
            out += ref.size() > alt.size() ? "del" : ref.size() < alt.size() ? "dup" : ref + '>' + alt;
            break;
        case 10:
            if (effect.protein)
                out += "ENSP00000" + id + ".2:p.Lys" + std::to_string(place / 3 + 1) + "Arg";
            break;
        case 11:
            if (transcript == 0)
                out += "YES";
            break;
        case 12:
            if (transcript == 0)
                out += "NM_" + id + ".3";
            break;
        case 13:
            if (af > 0)
                number(out, "%.4g", af);
            break;
        case 14:
            if (effect.protein && m_dice.chance(0.2))
                out += af < 0.001 ? (m_dice.chance(0.3) ? "pathogenic" : "uncertain_significance") : "benign";
            break;
        default: rare(out, field, af, effect.protein);
        }
    }

    /// The other forty-five fields of a full annotation: frequencies, a few identifiers, predictors of
    /// coding changes; most are empty in most rows.
    void rare(std::string &out, int field, double af, bool protein)
    {
        if (field < 15)
            return;
        const std::string_view fieldName = name(field);
        if (fieldName.ends_with("AF")) {
            if (af > 0 && m_dice.chance(fieldName.starts_with("gnomADe") ? 0.1 : 0.8))
                number(out, "%.4g", std::min(1.0, af * (0.3 + m_dice.unit())));
        } else if (fieldName == "STRAND") {
            out += '1';
        } else if (fieldName == "VARIANT_CLASS") {
            out += "SNV";
        } else if (fieldName == "SYMBOL_SOURCE") {
            out += "HGNC";
        } else if (fieldName == "CADD_PHRED") {
            number(out, "%.2f", protein ? 10 + 25 * m_dice.unit() : 12 * m_dice.unit());
        } else if (protein && (fieldName == "REVEL" || fieldName.starts_with("SpliceAI"))) {
            number(out, "%.3f", m_dice.unit());
        } else if (protein && fieldName == "SIFT") {
            out += m_dice.chance(0.5) ? "tolerated(0.21)" : "deleterious(0.01)";
        } else if (protein && fieldName == "PolyPhen") {
            out += m_dice.chance(0.5) ? "benign(0.03)" : "probably_damaging(0.98)";
        } else if (protein && (fieldName == "CDS_position" || fieldName == "Protein_position")) {
            out += std::to_string(m_dice.below(4000));
        }
    }

    void sample(std::string &out, int depth, double af)
    {
        const double draw = m_dice.unit();
        if (draw < 0.01) {
            out += "\t./.:.:.:.";
            return;
        }
        const bool both = draw < 0.01 + af * af;
        const bool none = !both && m_samples > 1 && m_dice.chance(0.3);
        const int reads = both ? depth : none ? 0 : int(double(depth) * (0.35 + 0.3 * m_dice.unit()));
        out += both ? "\t1/1:" : none ? "\t0/0:" : "\t0/1:";
        out += std::to_string(depth - reads) + ',' + std::to_string(reads) + ':' + std::to_string(depth) +
               ':' + std::to_string(20 + m_dice.below(80));
    }

    static std::string symbol(quint64 gene)
    {
        Dice letters(gene * 31 + 7);
        std::string out;
        for (int i = 0; i < 3 + int(gene % 3); ++i)
            out += char('A' + letters.below(26));
        return out + std::to_string(gene % 100);
    }

    static void number(std::string &out, const char *format, double value)
    {
        char text[32];
        std::snprintf(text, sizeof text, format, value);
        out += text;
    }

    quint64 m_records;
    int m_fields, m_samples;
    Dice m_dice{20261120};
};
} // namespace

int generate(const Options &options)
{
    const int fields = int(options.number("fields", 15));
    if (fields != 15 && fields != 60)
        return failed(QStringLiteral("--fields is 15 or 60"));
    BGZF *out =
        bgzf_open(options.value("out", QStringLiteral("bench.vcf.gz")).toLocal8Bit().constData(), "w");
    if (!out)
        return failed(QStringLiteral("the output cannot be written"));
    const bool written =
        Generator(options.number("records", 500000), fields, int(options.number("samples", 1))).write(out);
    if (bgzf_close(out) != 0 || !written)
        return failed(QStringLiteral("the output cannot be written"));
    return 0;
}

} // namespace enza::bench
