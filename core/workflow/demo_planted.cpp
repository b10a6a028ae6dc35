// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo_planted.h"

#include "workflow/demo_background.h"
#include "workflow/demo_genome.h"

namespace enza::workflow::demo {
namespace {

constexpr const char *manySubmitters = "criteria_provided&_multiple_submitters&_no_conflicts";
constexpr const char *expertPanel = "reviewed_by_expert_panel";

// The story: lung adenocarcinoma with EGFR L858R that progressed on osimertinib, with a spread of known ways
// of resistance, and a germline variant that the treatment question did not ask for.
constexpr PlantedSomatic somaticTable[] = {
    {{"chr7", 55191822, "T", "G", "rs121434568", "EGFR", "ENSG00000146648", "NM_005228.5", "NM_005228.5:c.2573T>G",
      "NP_005219.2:p.(Leu858Arg)", "21/28", "missense_variant", "16609", "drug_response", manySubmitters},
     Origin::Clonal, 420},
    {{"chr7", 55181378, "C", "T", "rs121434569", "EGFR", "ENSG00000146648", "NM_005228.5", "NM_005228.5:c.2369C>T",
      "NP_005219.2:p.(Thr790Met)", "20/28", "missense_variant", "16613", "drug_response", manySubmitters},
     Origin::Subclonal, 90},
    {{"chr17", 7675088, "C", "T", "rs28934578", "TP53", "ENSG00000141510", "NM_000546.6", "NM_000546.6:c.524G>A",
      "NP_000537.3:p.(Arg175His)", "5/11", "missense_variant", "12374", "Pathogenic", expertPanel, 4},
     Origin::Clonal, 510},
    {{"chr3", 179234297, "A", "G", "rs121913279", "PIK3CA", "ENSG00000121879", "NM_006218.4", "NM_006218.4:c.3140A>G",
      "NP_006209.2:p.(His1047Arg)", "21/21", "missense_variant", "13652", "Pathogenic", manySubmitters},
     Origin::Subclonal, 130},
    {{"chr12", 25245350, "C", "T", "rs121913529", "KRAS", "ENSG00000133703", "NM_004985.5", "NM_004985.5:c.35G>A",
      "NP_004976.2:p.(Gly12Asp)", "2/5", "missense_variant", "12582", "Pathogenic", manySubmitters},
     Origin::Subclonal, 60},
    {{"chr3", 41224646, "C", "T", "rs121913409", "CTNNB1", "ENSG00000168036", "NM_001904.4", "NM_001904.4:c.134C>T",
      "NP_001895.1:p.(Ser45Phe)", "3/15", "missense_variant", "", "Pathogenic", manySubmitters},
     Origin::Subclonal, 110},
    {{"chr18", 51065548, "C", "T", "rs80338963", "SMAD4", "ENSG00000141646", "NM_005359.6", "NM_005359.6:c.1081C>T",
      "NP_005350.1:p.(Arg361Cys)", "9/12", "missense_variant", "", "Pathogenic", manySubmitters},
     Origin::Clonal, 280},
    {{"chr13", 32340300, "GT", "G", "rs80359550", "BRCA2", "ENSG00000139618", "NM_000059.4", "NM_000059.4:c.5946del",
      "NP_000050.3:p.(Ser1982ArgfsTer22)", "11/27", "frameshift_variant", "9325", "Pathogenic", expertPanel, 270, 0, 0},
     Origin::Germline, 600},
    {{"chr12", 111803962, "G", "A", "rs671", "ALDH2", "ENSG00000111275", "NM_000690.4", "NM_000690.4:c.1510G>A",
      "NP_000681.2:p.(Glu504Lys)", "12/13", "missense_variant", "", "", "", 18'000, 250'000, 230'000},
     Origin::Germline, 500},
};

// The story: a boy with Dravet syndrome. One variant explains it; the others are what a trio also shows.
constexpr PlantedTrio trioTable[] = {
    {{"chr2", 166042334, "G", "A", "", "SCN1A", "ENSG00000144285", "NM_001165963.4", "NM_001165963.4:c.2134C>T",
      "NP_001159435.1:p.(Arg712Ter)", "", "stop_gained", "189886", "Pathogenic", manySubmitters},
     "0/1", "0/0", "0/0"},
    {{"chr15", 89327201, "C", "T", "rs113994095", "POLG", "ENSG00000140521", "NM_002693.3", "NM_002693.3:c.1399G>A",
      "NP_002684.1:p.(Ala467Thr)", "7/23", "missense_variant", "", "Pathogenic", manySubmitters, 560, 0, 0},
     "0/1", "0/1", "0/0"},
    {{"chr15", 89323426, "C", "G", "rs113994097", "POLG", "ENSG00000140521", "NM_002693.3", "NM_002693.3:c.2243G>C",
      "NP_002684.1:p.(Trp748Ser)", "13/23", "missense_variant", "", "Pathogenic", manySubmitters, 740, 0, 0},
     "0/1", "0/0", "0/1"},
    {{"chr13", 20189346, "AG", "A", "rs80338943", "GJB2", "ENSG00000165474", "NM_004004.6", "NM_004004.6:c.235del",
      "NP_003995.2:p.(Leu79CysfsTer3)", "2/2", "frameshift_variant", "17014", "Pathogenic", expertPanel, 410, 6'200, 4'600},
     "1/1", "0/1", "0/1"},
    {{"chrX", 154532269, "C", "A", "rs72554665", "G6PD", "ENSG00000160211", "NM_001360016.2", "NM_001360016.2:c.1376G>T",
      "NP_001346945.1:p.(Arg459Leu)", "12/13", "missense_variant", "", "Pathogenic/Likely_pathogenic", manySubmitters, 300,
      3'900, 30},
     "1", "0/1", "0"},
    {{"chr17", 80385145, "G", "A", "rs112735431", "RNF213", "ENSG00000173821", "NM_001256071.3", "NM_001256071.3:c.14429G>A",
      "NP_001243000.2:p.(Arg4810Lys)", "", "missense_variant", "", "risk_factor", "criteria_provided&_single_submitter",
      320, 4'200, 12'700},
     "0/1", "0/1", "0/0"},
    {{"chr12", 111803962, "G", "A", "rs671", "ALDH2", "ENSG00000111275", "NM_000690.4", "NM_000690.4:c.1510G>A",
      "NP_000681.2:p.(Glu504Lys)", "12/13", "missense_variant", "", "", "", 18'000, 250'000, 230'000},
     "0/1", "0/0", "0/1"},
};

struct FurtherTranscript {
    const char *symbol, *transcript, *protein;
};
// Names on these differ in the accession alone.
constexpr FurtherTranscript furtherTable[] = {{"TP53", "NM_001126112.3", "NP_001119584.1"},
                                              {"KRAS", "NM_033360.4", "NP_203524.1"}};

} // namespace

std::span<const PlantedSomatic> plantedSomatic()
{
    return somaticTable;
}

std::span<const PlantedTrio> plantedTrio()
{
    return trioTable;
}

Record recordOf(const Planted &planted)
{
    Record record;
    record.contig = contigIndex(planted.contig);
    record.pos = planted.pos;
    record.ref = planted.ref;
    record.alt = planted.alt;
    if (*planted.dbsnp)
        record.id = planted.dbsnp;
    AlleleFacts &facts = record.facts;
    facts.dbsnp = planted.dbsnp;
    facts.clinvarId = planted.clinvarId;
    facts.clinvarSig = planted.clinvarSig;
    facts.clinvarReview = planted.clinvarReview;
    if (planted.gnomadPerMillion > 0) {
        facts.gnomadExome = frequencyText(planted.gnomadPerMillion);
        facts.gnomadGenome = facts.gnomadExome;
    }
    if (planted.gnomadEasPerMillion > 0) {
        facts.gnomadExomeEas = frequencyText(planted.gnomadEasPerMillion);
        facts.gnomadGenomeEas = facts.gnomadExomeEas;
    }
    if (planted.tommoPerMillion > 0)
        facts.tommo = frequencyText(planted.tommoPerMillion);

    Transcript chosen;
    chosen.consequence = planted.consequence;
    chosen.impact = impactOf(chosen.consequence);
    chosen.symbol = planted.symbol;
    chosen.gene = planted.gene;
    chosen.feature = planted.transcript;
    chosen.biotype = "protein_coding";
    chosen.exon = planted.exon;
    chosen.hgvsC = planted.hgvsC;
    chosen.hgvsP = planted.hgvsP;
    chosen.mane = planted.transcript;
    chosen.canonical = true;
    // The chosen one is not always the first of a record.
    for (const FurtherTranscript &further : furtherTable) {
        if (chosen.symbol != further.symbol)
            continue;
        Transcript other = chosen;
        other.feature = further.transcript;
        other.mane.clear();
        other.canonical = false;
        other.hgvsC = further.transcript + chosen.hgvsC.mid(chosen.hgvsC.indexOf(':'));
        other.hgvsP = further.protein + chosen.hgvsP.mid(chosen.hgvsP.indexOf(':'));
        record.transcripts.append(other);
    }
    record.transcripts.append(chosen);
    return record;
}

} // namespace enza::workflow::demo
