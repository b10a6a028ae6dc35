// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

/// Reading HGVS names as far as suggestions need them, and the genetic code.
namespace enza::interpretation {

/// What suggestions ask of a protein name (see domain/protein_change.h): where, and what becomes of one
/// residue.
struct ResidueChange
{
    QString reference;               ///< three letters, of the first residue
    int position = 0;                ///< of the first residue, 1-based
    QString changed;                 ///< three letters of the one residue it becomes, "Ter", "="; else empty
    std::optional<int> newStopAfter; ///< "fsTer23": 23; the first changed residue counts as 1

    /// "p.Arg175His" for a substitution by one residue; empty for anything else.
    QString substitution() const;
};
std::optional<ResidueChange> readProteinChange(const QString &hgvs);

/// How far a coding name lies inside an intron, counted from the nearest exon: "c.670+5G>A" is 5,
/// "c.671-3del" is −3. Nothing in an exon, or where the name says otherwise. `untranslated`: the intron lies
/// before the start or behind the stop codon ("c.-12+1", "c.*4-2").
struct IntronOffset
{
    int bases = 0;
    bool untranslated = false;
};
std::optional<IntronOffset> intronOffset(const QString &hgvsC);

/// Three letters for a codon of the standard genetic code ("Ter" for stop); empty for anything but three
/// bases.
QString residueOf(const QString &codon);

/// One nucleotide change seen from the codon of another. `codons` is what VEP writes for that other
/// variant at `pos` ("cGc/cAc": the changed base in upper case, in the transcript's direction). The change
/// of a neighbour at `otherPos` is "p.Arg175Cys"; empty when it lies outside the codon, when its reference
/// base does not fit (the codon is split by an intron), or when either is more than one base.
QString neighbourChange(const QString &codons, int strand, int codonNumber, qint64 pos, qint64 otherPos,
                        const QString &otherRef, const QString &otherAlt);

} // namespace enza::interpretation
