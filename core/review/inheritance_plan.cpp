// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/compound.h"

#include <algorithm>

/// Who of the case has which column of which call set.
namespace enza::review {
namespace {
Kinship kinshipOf(SampleRole role)
{
    switch (role) {
    case SampleRole::Proband:
    case SampleRole::Normal:
    case SampleRole::Tumour: return Kinship::Proband;
    case SampleRole::Mother: return Kinship::Mother;
    case SampleRole::Father: return Kinship::Father;
    case SampleRole::Sibling: return Kinship::Sibling;
    case SampleRole::Other: return Kinship::Other;
    case SampleRole::Unassigned: break;
    }
    return Kinship::Unassigned;
}

/// Whom the roles of the samples speak of, when nobody recorded persons.
QList<Person> personsOfRoles(const VariantTable::State &table)
{
    QList<Person> out;
    for (const auto &set : table.sets) {
        for (const VisibleSample &sample : set->samples) {
            const Kinship kinship = kinshipOf(sample.role);
            const bool known = std::any_of(out.begin(), out.end(), [&](const Person &person) {
                const bool single = kinship == Kinship::Proband || kinship == Kinship::Mother || kinship == Kinship::Father;
                return person.kinship == kinship && (single || person.id == sample.name);
            });
            if (known || kinship == Kinship::Unassigned)
                continue;
            Person person;
            person.id = sample.name;
            person.kinship = kinship;
            out << person;
        }
    }
    return out;
}

/// The sample of this person in this call set; a normal one rather than another.
int columnOf(const OpenCallSet &set, const Person &person, bool byRole)
{
    int found = -1;
    for (const VisibleSample &sample : set.samples) {
        const bool single = person.kinship != Kinship::Sibling && person.kinship != Kinship::Other;
        const bool hers = byRole ? kinshipOf(sample.role) == person.kinship && (single || sample.name == person.id)
                                 : sample.person == person.id;
        if (hers && sample.role != SampleRole::Tumour && (found < 0 || sample.role == SampleRole::Normal))
            found = sample.column;
    }
    return found;
}

int rank(const PlanMember &member)
{
    switch (member.kinship) {
    case Kinship::Proband: return 0;
    case Kinship::Mother: return 1;
    case Kinship::Father: return 2;
    default: break;
    }
    if (member.affected == Known::Yes)
        return 3;
    return member.kinship == Kinship::Sibling ? 4 : 5;
}
} // namespace

FamilyPlan makePlan(const VariantTable::State &table, const Family &family, const InheritanceRules &rules)
{
    FamilyPlan out;
    out.rules = rules;
    const bool byRole = family.persons.isEmpty();
    for (const Person &person : byRole ? personsOfRoles(table) : family.persons) {
        PlanMember member;
        member.personId = byRole ? QString() : person.id;
        member.label = person.label;
        member.kinship = person.kinship;
        member.sex = person.sex;
        if (person.sex == Sex::Unknown && person.kinship == Kinship::Mother)
            member.sex = Sex::Female;
        if (person.sex == Sex::Unknown && person.kinship == Kinship::Father)
            member.sex = Sex::Male;
        // The case is about the index person's illness.
        member.affected = person.kinship == Kinship::Proband ? Known::Yes : person.affected;
        bool anywhere = false;
        for (std::size_t i = 0; i < table.sets.size(); ++i) {
            member.column.push_back(table.isGermline(int(i)) ? columnOf(*table.sets[i], person, byRole) : -1);
            anywhere = anywhere || member.column.back() >= 0;
        }
        if (anywhere && person.kinship != Kinship::Unassigned)
            out.members.push_back(std::move(member));
    }
    std::stable_sort(out.members.begin(), out.members.end(),
                     [](const PlanMember &a, const PlanMember &b) { return rank(a) < rank(b); });
    if (out.members.empty() || out.members.front().kinship != Kinship::Proband) {
        out.members.clear();
        return out;
    }
    if (out.members.size() > FamilyPlan::mostMembers)
        out.members.resize(FamilyPlan::mostMembers);
    for (std::size_t i = 1; i < out.members.size(); ++i) {
        if (out.members[i].kinship == Kinship::Mother && out.mother < 0)
            out.mother = int(i);
        if (out.members[i].kinship == Kinship::Father && out.father < 0)
            out.father = int(i);
    }
    return out;
}

} // namespace enza::review
