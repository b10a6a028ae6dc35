// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/pedigree.h"

/// Families made up for tests.
namespace enza::test {

/// The same numbers in every run.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed * 2654435761u + 88172645463325252u) {}
    int below(int limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return int(m_state % quint64(limit));
    }

private:
    quint64 m_state;
};

inline QString addPerson(Pedigree &family, Gender gender, const QString &father = {}, const QString &mother = {})
{
    Individual one;
    one.id = counselling::freeIndividualId(family);
    one.gender = gender;
    one.father = father;
    one.mother = mother;
    family.individuals.append(one);
    return one.id;
}

/// Descendants of one couple; whoever marries in brings nobody along. Nothing needs to cross.
inline Pedigree descendants(int size, quint64 seed, bool severalPartners = false)
{
    Dice dice(seed);
    Pedigree family;
    QList<QString> open{addPerson(family, Gender::Man)};
    while (family.individuals.size() < size) {
        if (open.isEmpty())
            open.append(family.individuals.last().id);
        const QString one = open.takeAt(dice.below(int(std::min<qsizetype>(open.size(), 3))));
        const Gender gender = counselling::findIndividual(family, one)->gender;
        const int marriages = severalPartners && dice.below(4) == 0 ? 2 : 1;
        for (int m = 0; m < marriages && family.individuals.size() < size; ++m) {
            const QString other = addPerson(family, gender == Gender::Man ? Gender::Woman : Gender::Man);
            counselling::partnershipOf(family, one, other);
            const int children = 1 + dice.below(4);
            for (int c = 0; c < children && family.individuals.size() < size; ++c) {
                const QString child = addPerson(family, dice.below(2) ? Gender::Man : Gender::Woman,
                                                gender == Gender::Man ? one : other, gender == Gender::Man ? other : one);
                if (dice.below(10) < 7)
                    open.append(child);
            }
        }
    }
    return family;
}

/// Some of those who married in bring parents and siblings along.
inline Pedigree withOrigins(Pedigree family, quint64 seed, int size)
{
    Dice dice(seed);
    QStringList founders;
    for (const Individual &one : family.individuals) {
        if (one.father.isEmpty())
            founders.append(one.id);
    }
    for (int i = 0; i < 6 && family.individuals.size() < size; ++i) {
        const QString one = founders[dice.below(int(founders.size()))];
        if (!counselling::findIndividual(family, one)->father.isEmpty())
            continue;
        counselling::addParents(family, one);
        const int siblings = dice.below(4);
        for (int s = 0; s < siblings; ++s)
            counselling::addSibling(family, one, {dice.below(2) ? Gender::Man : Gender::Woman, BirthSex::Unknown});
    }
    return family;
}

} // namespace enza::test
