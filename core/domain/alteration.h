// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/protein_change.h"

#include <QList>

/// What knowledge about drugs and trials says an alteration must be, in one small language that CIViC, tables of
/// drugs and tables of trials share. domain.md B1, G.
namespace enza {

/// One thing a gene or a tumour may have. Words in English or Japanese; see `parseAlterations`.
struct Alteration {
    enum class Kind {
        AnyMutation,    ///< "mutation", "any mutation", 変異: any change of the protein
        Oncogenic,      ///< "oncogenic mutation": a person judges whether this one is
        Protein,        ///< "V600E", "p.(Val600Glu)", "V600" (any substitution there)
        Coding,         ///< "c.340+1G>A"
        Exon,           ///< "exon 19 deletion", "exon 14 skipping", エクソン20挿入
        Amplification,  ///< also copy number gain that the source calls so
        Loss,           ///< "loss", "homozygous deletion", "copy number loss"
        LossOfFunction, ///< "loss of function", "deleterious mutation"
        Truncating,
        Fusion,         ///< "fusion", "rearrangement", "EML4::ALK", 融合
        Biomarker,      ///< "TMB-H", "TMB>=10", "MSI-H", "MSS", "dMMR", "HRD"
        Other,          ///< cannot be compared with what a file says ("expression", several at once)
    };
    enum class ExonChange { Mutation, Deletion, Insertion, Duplication, Skipping };

    Kind kind = Kind::Other;
    QString text; ///< as written
    std::optional<ProteinChange> protein;
    QString coding;           ///< "c.340+1G>A", without a transcript
    int firstExon = 0, lastExon = 0;
    ExonChange exonChange = ExonChange::Mutation;
    QString fivePrime, threePrime; ///< of a fusion, where both are named
    bool exact = true;        ///< false: the words say more than is compared (breakpoints of a fusion, a domain)
    QString biomarker;        ///< "tmb", "msi", "hrd", "mmr"
    QString state;            ///< "high", "low", "stable", "deficient", "proficient", "positive", "negative"
    std::optional<double> atLeast; ///< of a biomarker that is a number
};

/// Alternatives, any of which is enough ("V600E/K", "G12/G13"); never empty. `gene` helps to tell a fusion
/// ("EML4-ALK") from a symbol with a hyphen. What is not understood comes back as Kind::Other.
QList<Alteration> parseAlterations(const QString &gene, const QString &text);

/// Whether a text can be the symbol of a gene: what HGNC approves ("HLA-A", "C9orf72"), and names of annotations for
/// genes without one ("AC009.2", "7SK", "RP11-206L10.9"). It is the shape that is looked at, not a list.
bool isGeneSymbol(const QString &text);

/// "EML4::ALK", "EML4-ALK", "EML4--ALK", "EML4_ALK" as its two genes; nothing for other texts.
std::optional<std::pair<QString, QString>> fusionPartners(const QString &text);

} // namespace enza
