// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/pedigree.h"

/// What can be asked of a pedigree and changed in it. Pure: every change gives a new value back.
namespace enza::counselling {

/// A pedigree beside what is asked of it again and again. Refers to it.
class Kin
{
public:
    explicit Kin(const Pedigree &pedigree);
    int size() const { return int(m_pedigree->individuals.size()); }
    const Individual &at(int index) const { return m_pedigree->individuals.at(index); }
    int indexOf(const QString &id) const { return m_index.value(id, -1); }
    int father(int index) const { return m_father.at(index); } ///< -1: not drawn
    int mother(int index) const { return m_mother.at(index); }
    const QList<int> &children(int index) const { return m_children.at(index); }
    /// Everybody with whom somebody has children or is in a partnership, in order.
    const QList<int> &partners(int index) const { return m_partners.at(index); }
    QList<int> siblings(int index) const; ///< full and half, in order
    int proband() const;                  ///< else the consultand, else the first; -1 when there is nobody

private:
    const Pedigree *m_pedigree;
    QHash<QString, int> m_index;
    QList<int> m_father, m_mother;
    QList<QList<int>> m_children, m_partners;
};

/// BadInput with the field ("individuals[3].father") for ids that are missing or twice, people that are not there,
/// somebody being their own ancestor, a partnership of one, ages that cannot be, more than four parts of a symbol.
Result<void> checkPedigree(const Pedigree &pedigree);

/// The next free of "1", "2", ….
QString freeIndividualId(const Pedigree &pedigree);

/// Marks partnerships of people with a common ancestor as consanguineous; says which were.
QStringList markConsanguinity(Pedigree &pedigree);

/// How a relative stands to somebody, as a list of steps up ('f', 'm'), down ('c') or across ('p').
struct NewRelative {
    Gender gender = Gender::Unknown;
    BirthSex birthSex = BirthSex::Unknown;
};

/// Each gives the ids of whom it added, who are appended; the given id must be there. Ids are taken by value: they
/// often are those of individuals that move when the list grows.
QStringList addParents(Pedigree &pedigree, QString of); ///< those that are missing
QString addPartner(Pedigree &pedigree, QString of);     ///< of another gender, where that is known
/// With the partner when there is one, with a placeholder otherwise. `partner` may say with whom.
QString addChild(Pedigree &pedigree, QString of, const NewRelative &relative, const QString &partner = {});
/// Parents are added when none are drawn. `place` < 0: before, > 0: after, 0: as the youngest.
QString addSibling(Pedigree &pedigree, QString of, const NewRelative &relative, int place = 0);
/// With everything that only hung on them (partnerships, links of children); the children stay.
void removeIndividual(Pedigree &pedigree, QString id);
/// The partnership of these two, made when there is none yet.
Partnership &partnershipOf(Pedigree &pedigree, QString a, QString b);
Individual *findIndividual(Pedigree &pedigree, const QString &id);
const Individual *findIndividual(const Pedigree &pedigree, const QString &id);
/// The trait of this name or code in the key; made, with the next free part, when it is not there.
QString keyTrait(Pedigree &pedigree, const QString &name, const QString &code = {});
bool isAffected(const Individual &individual);
/// What the shape of a symbol says where only a sex is known.
Gender genderOf(Sex sex);
Sex sexOf(const Individual &individual); ///< assigned at birth, else as the gender says

} // namespace enza::counselling
