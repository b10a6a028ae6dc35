// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/pedigree_layout.h"

/// Private to counselling/: the steps of a layout.
namespace enza::counselling {

/// Two people (or one) and their children.
struct Family {
    int a = -1, b = -1;
    QList<int> children;
    int partnership = -1;
    bool holdsA = true, holdsB = true; ///< the spanning tree runs through this partner
};

/// The family as a graph of people and families. A spanning tree of it says who is placed beside whom; what closes a
/// circle (a marriage among relatives) is a line only.
struct FamilyGraph {
    int people = 0;
    QList<Family> families;
    QList<int> bornIn;            ///< family of each person's parents, -1: none
    QList<QList<int>> partnerIn;  ///< families in which somebody is a partner
    QList<int> generation;
    int generations = 0;
    int root = -1;                ///< the family from which relatives who married descend; -1: none did
    QList<int> rank;              ///< wish to stand at the left (<0) or right (>0) end of the siblings
    QList<bool> swapped;          ///< per family: the order of the partners is turned round
    QList<bool> mirrored;         ///< per family: who marries out goes to the other end first

    bool holds(int family, int person) const
    {
        return families[family].a == person ? families[family].holdsA : families[family].holdsB;
    }
    int other(int family, int person) const { return families[family].a == person ? families[family].b : families[family].a; }
};

FamilyGraph familyGraph(const Pedigree &pedigree);
/// Everybody in their row, from the left.
QList<QList<int>> orderRows(const FamilyGraph &graph, const Pedigree &pedigree);
/// x of everybody.
QList<double> placeInRows(const FamilyGraph &graph, const QList<QList<int>> &rows, const LayoutOptions &options);
/// Lines and rows' heights, and what is on top of what.
void drawLines(const FamilyGraph &graph, const Pedigree &pedigree, const QList<QList<int>> &rows, const QList<double> &x,
               const LayoutOptions &options, PedigreeLayout &out);
void countFaults(const LayoutOptions &options, PedigreeLayout &out);

inline SymbolRoom roomOf(const LayoutOptions &options, int person)
{
    return person < options.rooms.size() ? options.rooms[person] : SymbolRoom{};
}

} // namespace enza::counselling
