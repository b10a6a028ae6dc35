// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/consequence.h"

#include <algorithm>
#include <array>
#include <string>

namespace enza::genome {
namespace {

struct Term {
    std::string_view name;
    std::uint16_t rank;
    const char *impact;
};

constexpr const char *high = "HIGH", *moderate = "MODERATE", *low = "LOW", *modifier = "MODIFIER";

/// Ranks in steps of ten, so that terms only SnpEff knows stand between their neighbours.
constexpr Term unsortedTerms[] = {
    {"transcript_ablation", 10, high},
    {"exon_loss_variant", 15, high},
    {"gene_fusion", 16, high},
    {"bidirectional_gene_fusion", 17, high},
    {"chromosome_number_variation", 18, high},
    {"splice_acceptor_variant", 20, high},
    {"splice_donor_variant", 30, high},
    {"stop_gained", 40, high},
    {"frameshift_variant", 50, high},
    {"stop_lost", 60, high},
    {"start_lost", 70, high},
    {"initiator_codon_variant", 75, high},
    {"rare_amino_acid_variant", 76, high},
    {"protein_protein_contact", 77, high},
    {"structural_interaction_variant", 78, high},
    {"transcript_amplification", 80, high},
    {"feature_elongation", 90, high},
    {"feature_truncation", 100, high},
    {"inframe_insertion", 110, moderate},
    {"disruptive_inframe_insertion", 111, moderate},
    {"conservative_inframe_insertion", 112, moderate},
    {"inframe_deletion", 120, moderate},
    {"disruptive_inframe_deletion", 121, moderate},
    {"conservative_inframe_deletion", 122, moderate},
    {"missense_variant", 130, moderate},
    {"protein_altering_variant", 140, moderate},
    {"inframe_altering", 141, moderate},
    {"splice_donor_5th_base_variant", 150, low},
    {"splice_region_variant", 160, low},
    {"splice_donor_region_variant", 170, low},
    {"splice_polypyrimidine_tract_variant", 180, low},
    {"5_prime_UTR_premature_start_codon_gain_variant", 185, low},
    {"incomplete_terminal_codon_variant", 190, low},
    {"start_retained_variant", 200, low},
    {"stop_retained_variant", 210, low},
    {"synonymous_variant", 220, low},
    {"sequence_feature", 225, low},
    {"coding_sequence_variant", 230, modifier},
    {"mature_miRNA_variant", 240, modifier},
    {"5_prime_UTR_variant", 250, modifier},
    {"3_prime_UTR_variant", 260, modifier},
    {"non_coding_transcript_exon_variant", 270, modifier},
    {"non_coding_exon_variant", 271, modifier},
    {"exon_variant", 272, modifier},
    {"intron_variant", 280, modifier},
    {"conserved_intron_variant", 281, modifier},
    {"NMD_transcript_variant", 290, modifier},
    {"non_coding_transcript_variant", 300, modifier},
    {"nc_transcript_variant", 301, modifier},
    {"coding_transcript_variant", 310, modifier},
    {"transcript_variant", 311, modifier},
    {"gene_variant", 312, modifier},
    {"intragenic_variant", 313, modifier},
    {"upstream_gene_variant", 320, modifier},
    {"downstream_gene_variant", 330, modifier},
    {"TFBS_ablation", 340, moderate},
    {"TFBS_amplification", 350, modifier},
    {"TF_binding_site_variant", 360, modifier},
    {"regulatory_region_ablation", 370, modifier},
    {"regulatory_region_amplification", 380, modifier},
    {"regulatory_region_variant", 390, modifier},
    {"conserved_intergenic_variant", 395, modifier},
    {"intergenic_variant", 400, modifier},
    {"intergenic_region", 401, modifier},
    {"sequence_variant", 410, modifier},
};

struct Word {
    std::string_view word, term;
};
constexpr Word unsortedWords[] = {
    // bcftools csq
    {"missense", "missense_variant"},
    {"synonymous", "synonymous_variant"},
    {"frameshift", "frameshift_variant"},
    {"splice_acceptor", "splice_acceptor_variant"},
    {"splice_donor", "splice_donor_variant"},
    {"splice_region", "splice_region_variant"},
    {"5_prime_utr", "5_prime_UTR_variant"},
    {"3_prime_utr", "3_prime_UTR_variant"},
    {"intron", "intron_variant"},
    {"intergenic", "intergenic_variant"},
    {"non_coding", "non_coding_transcript_variant"},
    {"coding_sequence", "coding_sequence_variant"},
    {"stop_retained", "stop_retained_variant"},
    {"start_retained", "start_retained_variant"},
    {"regulatory", "regulatory_region_variant"},
    // SnpEff before version 4
    {"NON_SYNONYMOUS_CODING", "missense_variant"},
    {"NON_SYNONYMOUS_START", "initiator_codon_variant"},
    {"SYNONYMOUS_CODING", "synonymous_variant"},
    {"SYNONYMOUS_START", "start_retained_variant"},
    {"SYNONYMOUS_STOP", "stop_retained_variant"},
    {"FRAME_SHIFT", "frameshift_variant"},
    {"STOP_GAINED", "stop_gained"},
    {"STOP_LOST", "stop_lost"},
    {"START_LOST", "start_lost"},
    {"START_GAINED", "5_prime_UTR_premature_start_codon_gain_variant"},
    {"SPLICE_SITE_ACCEPTOR", "splice_acceptor_variant"},
    {"SPLICE_SITE_DONOR", "splice_donor_variant"},
    {"SPLICE_SITE_REGION", "splice_region_variant"},
    {"CODON_CHANGE", "coding_sequence_variant"},
    {"CODON_INSERTION", "inframe_insertion"},
    {"CODON_DELETION", "inframe_deletion"},
    {"CODON_CHANGE_PLUS_CODON_INSERTION", "disruptive_inframe_insertion"},
    {"CODON_CHANGE_PLUS_CODON_DELETION", "disruptive_inframe_deletion"},
    {"EXON", "exon_variant"},
    {"EXON_DELETED", "exon_loss_variant"},
    {"INTRON", "intron_variant"},
    {"UTR_5_PRIME", "5_prime_UTR_variant"},
    {"UTR_3_PRIME", "3_prime_UTR_variant"},
    {"UPSTREAM", "upstream_gene_variant"},
    {"DOWNSTREAM", "downstream_gene_variant"},
    {"INTERGENIC", "intergenic_variant"},
    {"INTRAGENIC", "intragenic_variant"},
    {"TRANSCRIPT", "transcript_variant"},
    {"GENE", "gene_variant"},
    {"REGULATION", "regulatory_region_variant"},
};

constexpr auto terms = [] {
    auto sorted = std::to_array(unsortedTerms);
    std::ranges::sort(sorted, {}, &Term::name);
    return sorted;
}();
constexpr auto words = [] {
    auto sorted = std::to_array(unsortedWords);
    std::ranges::sort(sorted, {}, &Word::word);
    return sorted;
}();

} // namespace

std::string_view ontologyTerm(std::string_view word)
{
    const auto at = std::ranges::lower_bound(words, word, {}, &Word::word);
    return at != words.end() && at->word == word ? at->term : word;
}

Severity severityOfTerm(std::string_view term)
{
    const std::string_view name = ontologyTerm(term);
    const auto at = std::ranges::lower_bound(terms, name, {}, &Term::name);
    return at != terms.end() && at->name == name ? Severity{at->rank, at->impact} : Severity{};
}

Severity severityOf(std::string_view consequence)
{
    Severity worst;
    while (!consequence.empty()) {
        const std::size_t end = std::min(consequence.find_first_of("&+"), consequence.size());
        const Severity one = severityOfTerm(consequence.substr(0, end));
        if (one.rank < worst.rank)
            worst = one;
        consequence.remove_prefix(std::min(end + 1, consequence.size()));
    }
    return worst;
}

} // namespace enza::genome
