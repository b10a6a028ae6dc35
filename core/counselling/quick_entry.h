// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/relations.h"

/// Relatives typed as people say them, in English and Japanese: "3 brothers, 2 affected", "父方祖母 乳がん 45歳". A small
/// grammar over tables: [count] relative {[count] mark [age]} …, parted by commas or not at all.
namespace enza::counselling {

enum class EntryMark { Affected, Unaffected, Carrier, Deceased, Age, BirthYear, Pregnancy, Miscarriage, Termination, Stillbirth,
                       AdoptedIn, AdoptedOut, Twins, Identical, Fraternal, Unknown, Presymptomatic };

struct EntryPart {
    EntryMark mark = EntryMark::Affected;
    int count = -1;           ///< of how many of the group it is said; -1: of all
    QString trait, code;      ///< of an illness; empty: of the family's own
    std::optional<int> number; ///< age, or year
};

struct EntryLine {
    QString path;
    Gender gender = Gender::Unknown;
    int order = 0;
    int count = 1;
    const Relation *relation = nullptr; ///< the last of a chain
    QString chain; ///< the relatives before it, in words
    QList<EntryPart> parts;
};

/// What was not understood, and where in the text.
struct EntryProblem {
    qsizetype at = 0, length = 0;
    Text message;
};

struct QuickEntry {
    QList<EntryLine> lines;
    QList<EntryProblem> problems;
};

QuickEntry parseEntry(const QString &text, const Pedigree &pedigree);
/// What it would add, one line each, in the reader's language.
QStringList entryInWords(const QuickEntry &entry);
/// Does it to the pedigree, as seen from one individual; the ids of whom it added or changed. BadInput with the first
/// problem when there is one: nothing is done then.
Result<QStringList> applyEntry(Pedigree &pedigree, const QString &from, const QuickEntry &entry);

} // namespace enza::counselling
