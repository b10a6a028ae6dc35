// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree.h"

#include <algorithm>

namespace enza::counselling {

Kin::Kin(const Pedigree &pedigree) : m_pedigree(&pedigree)
{
    const QList<Individual> &all = pedigree.individuals;
    for (int i = 0; i < all.size(); ++i)
        m_index.insert(all[i].id, i);
    m_children.resize(all.size());
    m_partners.resize(all.size());
    const auto pair = [this](int a, int b) {
        if (a < 0 || b < 0 || a == b || m_partners[a].contains(b))
            return;
        m_partners[a].append(b);
        m_partners[b].append(a);
    };
    for (const Partnership &one : pedigree.partnerships)
        pair(indexOf(one.a), indexOf(one.b));
    for (int i = 0; i < all.size(); ++i) {
        m_father.append(indexOf(all[i].father));
        m_mother.append(indexOf(all[i].mother));
        pair(m_father.last(), m_mother.last());
        for (const int parent : {m_father.last(), m_mother.last()}) {
            if (parent >= 0 && !m_children[parent].contains(i))
                m_children[parent].append(i);
        }
    }
}

QList<int> Kin::siblings(int index) const
{
    QList<int> out;
    for (const int parent : {father(index), mother(index)}) {
        if (parent < 0)
            continue;
        for (const int child : children(parent)) {
            if (child != index && !out.contains(child))
                out.append(child);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

int Kin::proband() const
{
    int consultand = -1;
    for (int i = 0; i < size(); ++i) {
        if (at(i).proband)
            return i;
        if (at(i).consultand && consultand < 0)
            consultand = i;
    }
    return consultand >= 0 ? consultand : size() > 0 ? 0 : -1;
}

namespace {

std::unexpected<Error> wrong(const QString &field, const char *source, QStringList args = {})
{
    return fail(ErrorCode::BadInput, Text(source, std::move(args)), Where{{}, 0, field});
}

QString fieldOf(int index, const char *name)
{
    return QStringLiteral("individuals[%1].%2").arg(index).arg(QLatin1String(name));
}

constexpr int oldest = 130;

Result<void> checkAge(const std::optional<int> &age, const QString &field)
{
    if (age && (*age < 0 || *age > oldest))
        return wrong(field, QT_TRANSLATE_NOOP("enza", "%1 is no age in years"), {QString::number(*age)});
    return {};
}

Result<void> checkIndividual(const Pedigree &pedigree, const Kin &kin, int index)
{
    const Individual &one = pedigree.individuals[index];
    if (one.id.trimmed().isEmpty())
        return wrong(fieldOf(index, "id"), QT_TRANSLATE_NOOP("enza", "the individual has no id"));
    if (kin.indexOf(one.id) != index)
        return wrong(fieldOf(index, "id"), QT_TRANSLATE_NOOP("enza", "\"%1\" is in the family twice"), {one.id});
    for (const auto &[id, field] : {std::pair{one.father, "father"}, std::pair{one.mother, "mother"}}) {
        if (!id.isEmpty() && kin.indexOf(id) < 0)
            return wrong(fieldOf(index, field), QT_TRANSLATE_NOOP("enza", "\"%1\" is not in the family"), {id});
    }
    if (!one.father.isEmpty() && one.father == one.mother)
        return wrong(fieldOf(index, "mother"), QT_TRANSLATE_NOOP("enza", "\"%1\" is named as both father and mother"), {one.mother});
    ENZA_TRY(checkAge(one.age, fieldOf(index, "age")));
    if (one.count < 0 || one.count > 99)
        return wrong(fieldOf(index, "count"), QT_TRANSLATE_NOOP("enza", "one symbol stands for 1 to 99 people, or 0 for an unknown number"));
    if (one.weeks && (*one.weeks < 0 || *one.weeks > 45))
        return wrong(fieldOf(index, "weeks"), QT_TRANSLATE_NOOP("enza", "%1 is no number of weeks of a pregnancy"), {QString::number(*one.weeks)});
    for (const auto &[year, field] : {std::pair{one.birthYear, "birth_year"}, std::pair{one.deathYear, "death_year"}}) {
        if (year && (*year < 1700 || *year > 2200))
            return wrong(fieldOf(index, field), QT_TRANSLATE_NOOP("enza", "%1 is no year"), {QString::number(*year)});
    }
    if (one.birthYear && one.deathYear && *one.deathYear < *one.birthYear)
        return wrong(fieldOf(index, "death_year"), QT_TRANSLATE_NOOP("enza", "the year of death is before that of birth"));
    for (int t = 0; t < one.traits.size(); ++t) {
        const QString field = fieldOf(index, "traits") + QStringLiteral("[%1]").arg(t);
        ENZA_TRY(checkAge(one.traits[t].onset, field + QStringLiteral(".onset")));
        const bool known = std::any_of(pedigree.key.begin(), pedigree.key.end(),
                                       [&](const KeyTrait &key) { return key.id == one.traits[t].trait; });
        if (!known)
            return wrong(field + QStringLiteral(".trait"), QT_TRANSLATE_NOOP("enza", "\"%1\" is not in the key"), {one.traits[t].trait});
    }
    if (!one.twins.isEmpty() && std::none_of(pedigree.twins.begin(), pedigree.twins.end(),
                                             [&](const TwinSet &set) { return set.id == one.twins; }))
        return wrong(fieldOf(index, "twins"), QT_TRANSLATE_NOOP("enza", "there is no set of twins \"%1\""), {one.twins});
    return {};
}

/// Takes away, again and again, everybody whose parents are gone: who is left is in a circle.
Result<void> checkAncestors(const Kin &kin)
{
    QList<int> open(kin.size(), 0), ready;
    for (int i = 0; i < kin.size(); ++i) {
        open[i] = int(kin.father(i) >= 0) + int(kin.mother(i) >= 0);
        if (open[i] == 0)
            ready.append(i);
    }
    int settled = 0;
    while (!ready.isEmpty()) {
        const int one = ready.takeLast();
        ++settled;
        for (const int child : kin.children(one)) {
            open[child] -= int(kin.father(child) == one) + int(kin.mother(child) == one);
            if (open[child] == 0)
                ready.append(child);
        }
    }
    if (settled == kin.size())
        return {};
    const int first = int(std::find_if(open.begin(), open.end(), [](int n) { return n > 0; }) - open.begin());
    return wrong(fieldOf(first, "father"), QT_TRANSLATE_NOOP("enza", "\"%1\" would be among their own ancestors"), {kin.at(first).id});
}

} // namespace

Result<void> checkPedigree(const Pedigree &pedigree)
{
    const Kin kin(pedigree);
    for (int i = 0; i < pedigree.individuals.size(); ++i)
        ENZA_TRY(checkIndividual(pedigree, kin, i));
    ENZA_TRY(checkAncestors(kin));
    for (int i = 0; i < pedigree.partnerships.size(); ++i) {
        const Partnership &one = pedigree.partnerships[i];
        const QString field = QStringLiteral("partnerships[%1].").arg(i);
        for (const auto &[id, name] : {std::pair{one.a, "a"}, std::pair{one.b, "b"}}) {
            if (kin.indexOf(id) < 0)
                return wrong(field + QLatin1String(name), QT_TRANSLATE_NOOP("enza", "\"%1\" is not in the family"), {id});
        }
        if (one.a == one.b)
            return wrong(field + QLatin1Char('b'), QT_TRANSLATE_NOOP("enza", "a partnership is of two people"));
    }
    QSet<QString> ids;
    for (int i = 0; i < pedigree.key.size(); ++i) {
        const QString field = QStringLiteral("key[%1].").arg(i);
        if (pedigree.key[i].id.isEmpty() || ids.contains(pedigree.key[i].id))
            return wrong(field + QStringLiteral("id"), QT_TRANSLATE_NOOP("enza", "each trait of the key needs an id of its own"));
        ids.insert(pedigree.key[i].id);
        if (pedigree.key[i].part < 0 || pedigree.key[i].part > 4)
            return wrong(field + QStringLiteral("part"), QT_TRANSLATE_NOOP("enza", "a symbol has four parts, 1 to 4; 0 is none"));
    }
    return {};
}

QString freeIndividualId(const Pedigree &pedigree)
{
    int last = 0;
    for (const Individual &one : pedigree.individuals)
        last = std::max(last, one.id.toInt());
    return QString::number(last + 1);
}

QStringList markConsanguinity(Pedigree &pedigree)
{
    const Kin kin(pedigree);
    QList<QSet<int>> ancestors(kin.size());
    const auto of = [&](auto &&self, int index) -> const QSet<int> & {
        QSet<int> &set = ancestors[index];
        if (set.isEmpty()) {
            set.insert(index);
            for (const int parent : {kin.father(index), kin.mother(index)}) {
                // Nobody is drawn below adoptive parents by blood.
                if (parent >= 0 && kin.at(index).adoption != Adoption::In)
                    set.unite(QSet<int>(self(self, parent)));
            }
        }
        return set;
    };
    QStringList marked;
    for (int a = 0; a < kin.size(); ++a) {
        for (const int b : kin.partners(a)) {
            if (b < a || !QSet<int>(of(of, a)).intersects(of(of, b)))
                continue;
            Partnership &bond = partnershipOf(pedigree, kin.at(a).id, kin.at(b).id);
            if (!bond.consanguineous)
                marked.append(bond.id);
            bond.consanguineous = true;
        }
    }
    return marked;
}

Individual *findIndividual(Pedigree &pedigree, const QString &id)
{
    const auto found = std::find_if(pedigree.individuals.begin(), pedigree.individuals.end(),
                                    [&](const Individual &one) { return one.id == id; });
    return found == pedigree.individuals.end() ? nullptr : &*found;
}

const Individual *findIndividual(const Pedigree &pedigree, const QString &id)
{
    return findIndividual(const_cast<Pedigree &>(pedigree), id);
}

Partnership &partnershipOf(Pedigree &pedigree, QString a, QString b)
{
    for (Partnership &one : pedigree.partnerships) {
        if ((one.a == a && one.b == b) || (one.a == b && one.b == a))
            return one;
    }
    Partnership made;
    int last = 0;
    for (const Partnership &one : pedigree.partnerships)
        last = std::max(last, one.id.mid(1).toInt());
    made.id = QLatin1Char('u') + QString::number(last + 1);
    made.a = std::move(a);
    made.b = std::move(b);
    pedigree.partnerships.append(made);
    return pedigree.partnerships.last();
}

QString keyTrait(Pedigree &pedigree, const QString &name, const QString &code)
{
    int last = 0;
    QSet<int> taken;
    for (const KeyTrait &one : std::as_const(pedigree.key)) {
        if ((!code.isEmpty() && one.code == code) || one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one.id;
        last = std::max(last, one.id.mid(1).toInt());
        taken.insert(one.part);
    }
    KeyTrait made;
    made.id = QLatin1Char('t') + QString::number(last + 1);
    made.name = name;
    made.code = code;
    // A second cancer of the same organ is written: its first one fills the part.
    for (int part = 1; part <= 4 && made.part == 0 && code != QLatin1String("canrisk:BC2"); ++part) {
        if (!taken.contains(part))
            made.part = part;
    }
    pedigree.key.append(made);
    return made.id;
}

bool isAffected(const Individual &individual)
{
    return std::any_of(individual.traits.begin(), individual.traits.end(),
                       [](const FamilyTrait &one) { return one.state == Known::Yes; });
}

Gender genderOf(Sex sex)
{
    return sex == Sex::Male ? Gender::Man : sex == Sex::Female ? Gender::Woman : Gender::Unknown;
}

Sex sexOf(const Individual &individual)
{
    switch (individual.birthSex) {
    case BirthSex::Male: return Sex::Male;
    case BirthSex::Female: return Sex::Female;
    case BirthSex::Unassigned: return Sex::Unknown;
    case BirthSex::Unknown: break;
    }
    return individual.gender == Gender::Man ? Sex::Male : individual.gender == Gender::Woman ? Sex::Female : Sex::Unknown;
}

} // namespace enza::counselling
