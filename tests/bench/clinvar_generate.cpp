// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "dice.h"

#include <htslib/bgzf.h>

#include <cstdio>
#include <string>

/// `generate-clinvar`: a VCF the size and shape of ClinVar's, the same every time. Two of them with different
/// --drift differ in the class of that many of a thousand records.
namespace enza::bench {
namespace {

constexpr const char *classes[] = {"Uncertain_significance", "Likely_benign", "Benign", "Pathogenic", "Likely_pathogenic",
                                   "Conflicting_classifications_of_pathogenicity", "Benign/Likely_benign",
                                   "Pathogenic/Likely_pathogenic"};
constexpr const char *reviews[] = {"criteria_provided,_single_submitter", "criteria_provided,_multiple_submitters,_no_conflicts",
                                   "reviewed_by_expert_panel", "no_assertion_criteria_provided"};
constexpr const char *terms[] = {"SO:0001583|missense_variant", "SO:0001819|synonymous_variant", "SO:0001627|intron_variant",
                                 "SO:0001587|nonsense", "SO:0001589|frameshift_variant"};

std::string letters(Dice &dice, std::size_t n)
{
    std::string out(n, 'A');
    for (char &c : out)
        c = "ACGT"[dice.below(4)];
    return out;
}

} // namespace

int generateClinvar(const Options &options)
{
    const quint64 records = options.number("records", 3'000'000);
    const quint64 drift = options.number("drift", 0);
    BGZF *out = bgzf_open(qPrintable(options.value("out")), "w");
    if (!out)
        return failed(QStringLiteral("--out cannot be written"));
    std::string text = "##fileformat=VCFv4.1\n##fileDate=" + options.value("date", QStringLiteral("2026-10-01")).toStdString() +
        "\n##source=ClinVar\n##reference=GRCh38\n##ID=<Description=\"ClinVar Variation ID\">\n"
        "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"Aggregate germline classification\">\n";
    for (const char *id : {"ALLELEID", "CLNDISDB", "CLNDN", "CLNHGVS", "CLNREVSTAT", "CLNSIGCONF", "CLNVC", "CLNVCSO", "GENEINFO", "MC", "ORIGIN",
                           "RS", "ONC", "ONCREVSTAT", "ONCDN"})
        text += std::string("##INFO=<ID=") + id + ",Number=.,Type=String,Description=\"" + id + "\">\n";
    for (const Contig &contig : contigs)
        text += std::string("##contig=<ID=") + (contig.name + 3) + ",length=" + std::to_string(contig.length) + ">\n";
    text += "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    Dice dice(2026), drifting(7);
    const quint64 step = 2 * 3'000'000'000ull / std::max<quint64>(records, 1);
    quint64 made = 0, gene = 1;
    for (const Contig &contig : contigs) {
        const std::string name = contig.name + 3;
        const int number = name == "X" ? 23 : name == "Y" ? 24 : std::stoi(name);
        char accession[16];
        std::snprintf(accession, sizeof accession, "NC_%06d.%d", number, refSeqVersions[number - 1]);
        for (quint64 pos = 10'000 + dice.below(step); pos < contig.length - 100 && made < records; pos += 1 + dice.below(step)) {
            const bool indel = dice.chance(0.08);
            std::string ref = letters(dice, 1), alt = letters(dice, 1);
            if (indel)
                (dice.chance(0.5) ? ref : alt) += letters(dice, 1 + dice.below(6));
            else if (ref == alt)
                alt = ref == "A" ? "C" : "A";
            const quint64 common = dice.below(100);
            std::size_t which = common < 52 ? 0 : common < 75 ? 1 : common < 84 ? 2 : 3 + dice.below(5);
            const quint64 uncertain = 1 + dice.below(5), benign = 1 + dice.below(4); // thrown in every file, used or not
            if (drifting.below(1000) < drift)
                which = (which + 1) % std::size(classes);
            gene += dice.chance(0.006);
            const std::string where = std::to_string(pos), id = std::to_string(1000 + made);
            text += name + '\t' + where + '\t' + id + '\t' + ref + '\t' + alt + "\t.\t.\tALLELEID=" + std::to_string(15'000 + made) +
                    ";CLNDISDB=MONDO:MONDO:00" + std::to_string(10'000 + gene % 6000) + ",MedGen:C" + std::to_string(100'000 + gene % 6000) +
                    ",OMIM:" + std::to_string(100'000 + gene % 6000) + "|MedGen:C3661900;CLNDN=Hereditary_condition_" +
                    std::to_string(gene % 6000) + (dice.chance(0.4) ? "|not_provided" : "") + ";CLNHGVS=" + accession + ":g." + where;
            text += indel ? "_" + std::to_string(pos + ref.size()) + "delins" + alt : ref + '>' + alt;
            text += std::string(";CLNREVSTAT=") + reviews[common < 70 ? 0 : common < 90 ? 1 : common < 92 ? 2 : 3] + ";CLNSIG=" + classes[which];
            if (which == 5)
                text += ";CLNSIGCONF=Uncertain_significance(" + std::to_string(uncertain) + ")|Likely_benign(" + std::to_string(benign) + ")";
            text += indel ? ";CLNVC=Indel;CLNVCSO=SO:1000032" : ";CLNVC=single_nucleotide_variant;CLNVCSO=SO:0001483";
            text += ";GENEINFO=GENE" + std::to_string(gene) + ':' + std::to_string(1000 + gene) + ";MC=" + terms[indel ? 4 : dice.below(4)] + ";ORIGIN=1";
            if (dice.chance(0.005))
                text += ";ONC=Oncogenic;ONCREVSTAT=criteria_provided,_single_submitter;ONCDN=Neoplasm";
            text += ";RS=" + std::to_string(1'000'000 + made * 7) + '\n';
            ++made;
            if (text.size() > (1 << 20)) {
                if (bgzf_write(out, text.data(), text.size()) < 0)
                    return failed(QStringLiteral("--out cannot be written"));
                text.clear();
            }
        }
    }
    if (bgzf_write(out, text.data(), text.size()) < 0 || bgzf_close(out) != 0)
        return failed(QStringLiteral("--out cannot be written"));
    print("generated", double(made), "records");
    return 0;
}

} // namespace enza::bench
