// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree.h"

#include <algorithm>

namespace enza::counselling {
namespace {

QString append(Pedigree &pedigree, const NewRelative &relative, int at = -1)
{
    Individual made;
    made.id = freeIndividualId(pedigree);
    made.gender = relative.gender;
    made.birthSex = relative.birthSex;
    const QString id = made.id;
    if (at < 0 || at > pedigree.individuals.size())
        pedigree.individuals.append(std::move(made));
    else
        pedigree.individuals.insert(at, std::move(made));
    return id;
}

Gender other(Gender gender)
{
    return gender == Gender::Man ? Gender::Woman : gender == Gender::Woman ? Gender::Man : Gender::Unknown;
}

/// Who of the two is called father: the man, else whoever is not the woman.
std::pair<QString, QString> asParents(const Pedigree &pedigree, const QString &a, const QString &b)
{
    const Individual *first = findIndividual(pedigree, a), *second = findIndividual(pedigree, b);
    const bool swapped = sexOf(*first) == Sex::Female || sexOf(*second) == Sex::Male;
    return swapped && !(sexOf(*first) == Sex::Male) ? std::pair(b, a) : std::pair(a, b);
}

} // namespace

QStringList addParents(Pedigree &pedigree, QString of)
{
    const Individual *child = findIndividual(pedigree, of);
    QString father = child->father, mother = child->mother;
    QStringList added;
    if (father.isEmpty())
        added.append(father = append(pedigree, {Gender::Man, BirthSex::Unknown}));
    if (mother.isEmpty())
        added.append(mother = append(pedigree, {Gender::Woman, BirthSex::Unknown}));
    Individual *again = findIndividual(pedigree, of);
    again->father = father;
    again->mother = mother;
    partnershipOf(pedigree, father, mother);
    return added;
}

QString addPartner(Pedigree &pedigree, QString of)
{
    const QString id = append(pedigree, {other(findIndividual(pedigree, of)->gender), BirthSex::Unknown});
    partnershipOf(pedigree, of, id);
    return id;
}

QString addChild(Pedigree &pedigree, QString of, const NewRelative &relative, const QString &partner)
{
    QString with = partner;
    if (with.isEmpty()) {
        const Kin kin(pedigree);
        const QList<int> &partners = kin.partners(kin.indexOf(of));
        with = partners.isEmpty() ? QString() : kin.at(partners.last()).id;
    }
    if (with.isEmpty()) {
        with = addPartner(pedigree, of);
        findIndividual(pedigree, with)->placeholder = true;
    } else {
        partnershipOf(pedigree, of, with);
    }
    const auto [father, mother] = asParents(pedigree, of, with);
    const QString id = append(pedigree, relative);
    Individual *child = findIndividual(pedigree, id);
    child->father = father;
    child->mother = mother;
    return id;
}

QString addSibling(Pedigree &pedigree, QString of, const NewRelative &relative, int place)
{
    addParents(pedigree, of);
    const auto index = [&] {
        return int(std::find_if(pedigree.individuals.begin(), pedigree.individuals.end(),
                                [&](const Individual &one) { return one.id == of; }) -
                   pedigree.individuals.begin());
    };
    const QString father = findIndividual(pedigree, of)->father, mother = findIndividual(pedigree, of)->mother;
    const QString id = append(pedigree, relative, place < 0 ? index() : place > 0 ? index() + 1 : -1);
    Individual *sibling = findIndividual(pedigree, id);
    sibling->father = father;
    sibling->mother = mother;
    return id;
}

void removeIndividual(Pedigree &pedigree, QString id)
{
    pedigree.individuals.removeIf([&](const Individual &one) { return one.id == id; });
    pedigree.partnerships.removeIf([&](const Partnership &one) { return one.a == id || one.b == id; });
    for (Individual &one : pedigree.individuals) {
        if (one.father == id)
            one.father.clear();
        if (one.mother == id)
            one.mother.clear();
    }
    pedigree.twins.removeIf([&](const TwinSet &set) {
        const auto members = std::count_if(pedigree.individuals.begin(), pedigree.individuals.end(),
                                           [&](const Individual &one) { return one.twins == set.id; });
        return members == 0;
    });
}

} // namespace enza::counselling
