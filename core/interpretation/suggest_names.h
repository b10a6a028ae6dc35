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

/// Which strand a change of one base on the genome lies on, by its coding name ("c.524G>A" for C>T: −1). Nothing
/// where the name is not one of a single base, or fits neither.
std::optional<int> strandOf(const QString &hgvsC, const QString &ref, const QString &alt);

/// Codons that fit what names say of a change of one base, as VEP writes them ("cGc/cAc"). `place` is where in the
/// codon it lies (0–2; nothing: anywhere). Several fit as a rule: bases that nobody named are open.
QStringList possibleCodons(const ResidueChange &change, int strand, const QString &ref, const QString &alt,
                           std::optional<int> place);

/// Where in its codon the base of a coding name lies, 0–2: "c.524G>A" is 1. Nothing outside the coding sequence.
std::optional<int> placeInCodon(const QString &hgvsC);

/// Does the reference base at `otherPos` fit the codon? True also where it lies outside.
bool fitsCodon(const QString &codons, int strand, qint64 pos, qint64 otherPos, const QString &otherRef);

} // namespace enza::interpretation
