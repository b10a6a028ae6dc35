// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <optional>

namespace enza {

/// What a protein-level name says, whether written p.(Val600Glu), V600E, E746_A750del or L747_P753delinsS.
/// Residues are one-letter, '*' is a stop.
struct ProteinChange {
    enum class Kind {
        Substitution, ///< of one or of as many residues as there were, or to a stop
        Deletion,
        Insertion,
        Duplication,
        DeletionInsertion,
        Frameshift,
        Extension, ///< the start or the stop is lost
        Synonymous,
        Residue, ///< a residue is named, not what became of it ("V600")
        Other,   ///< named, but not in a way that can be compared ("p.?")
    };
    Kind kind = Kind::Other;
    QChar from;         ///< first residue
    int begin = 0;
    QChar last;         ///< last residue of a range; null otherwise
    int end = 0;        ///< equals `begin` unless a range is named
    QString to;         ///< new residues; of a frameshift the first, where it is named
    int stopAfter = 0;  ///< of a frameshift: number of the new stop, where it is named

    /// Residues gained less residues lost, where the name says both.
    std::optional<int> lengthChange() const;
    /// HGVS three-letter form without prediction brackets, "Val600Glu".
    QString text() const;
};

/// Reads the part after "p."; a reference before it and brackets around it are passed over. Nothing when it is
/// not a protein-level name.
std::optional<ProteinChange> parseProteinChange(const QString &text);

enum class SameChange { Yes, No, CannotSay };
/// Is `seen` what `wanted` names? A wanted frameshift that does not tell its new residues means any at that
/// place; a wanted residue means any substitution there by another residue. CannotSay where `seen` says less
/// than what is wanted.
SameChange isSameChange(const ProteinChange &wanted, const ProteinChange &seen);

} // namespace enza
