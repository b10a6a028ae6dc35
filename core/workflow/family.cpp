// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/family.h"

#include "base/id.h"
#include "workflow/act.h"

#include <algorithm>

namespace enza::workflow {
namespace {

Kinship kinshipOf(SampleRole role)
{
    switch (role) {
    case SampleRole::Proband:
    case SampleRole::Tumour:
    case SampleRole::Normal: return Kinship::Proband;
    case SampleRole::Mother: return Kinship::Mother;
    case SampleRole::Father: return Kinship::Father;
    case SampleRole::Sibling: return Kinship::Sibling;
    case SampleRole::Other: return Kinship::Other;
    case SampleRole::Unassigned: break;
    }
    return Kinship::Unassigned;
}

SampleRole roleOf(const genome::PedIndividual &who, const genome::PedIndividual &proband)
{
    const auto named = [](const QString &id) { return !id.isEmpty() && id != QLatin1String("0"); };
    if (who.id == proband.id)
        return SampleRole::Proband;
    if (who.id == proband.mother)
        return SampleRole::Mother;
    if (who.id == proband.father)
        return SampleRole::Father;
    if ((named(proband.mother) && who.mother == proband.mother) ||
        (named(proband.father) && who.father == proband.father))
        return SampleRole::Sibling;
    return SampleRole::Other;
}

} // namespace

QString freeLabel(const QStringList &taken)
{
    int number = 1;
    while (taken.contains(u'P' + QString::number(number)))
        ++number;
    return u'P' + QString::number(number);
}

Result<Family> loadFamily(const Session &session, const QString &caseId)
{
    Family family;
    family.m_case = caseId;
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    for (const auto &person : persons)
        family.m_persons.append({person.value, person.version, false});
    ENZA_ASSIGN(const auto samples, loadCase<Sample>(session, caseId));
    for (const auto &sample : samples)
        family.m_samples.append({sample.value, sample.version, false});
    return family;
}

Family::Entry<Sample> &Family::entry(const QString &sampleName)
{
    for (Entry<Sample> &known : m_samples) {
        if (known.value.name == sampleName)
            return known;
    }
    Sample fresh;
    fresh.id = newId();
    fresh.caseId = m_case;
    fresh.name = sampleName;
    m_samples.append({fresh, 0, true});
    return m_samples.last();
}

const Sample &Family::sample(const QString &name)
{
    return entry(name).value;
}

Family::Entry<Person> *Family::find(const QString &personId)
{
    for (Entry<Person> &known : m_persons) {
        if (!personId.isEmpty() && known.value.id == personId)
            return &known;
    }
    return nullptr;
}

Family::Entry<Person> &Family::add(Kinship kinship)
{
    QStringList labels;
    for (const Entry<Person> &known : m_persons)
        labels.append(known.value.label);
    Person fresh;
    fresh.id = newId();
    fresh.caseId = m_case;
    fresh.label = freeLabel(labels);
    fresh.kinship = kinship;
    if (kinship == Kinship::Mother)
        fresh.sex = Sex::Female;
    if (kinship == Kinship::Father)
        fresh.sex = Sex::Male;
    m_persons.append({fresh, 0, true});
    return m_persons.last();
}

Family::Entry<Person> &Family::personOf(Kinship kinship, const Entry<Sample> &sample)
{
    // Siblings and others may be several: a sample keeps the one it has.
    if (Entry<Person> *own = find(sample.value.personId); own && own->value.kinship == kinship)
        return *own;
    if (kinship != Kinship::Sibling && kinship != Kinship::Other) {
        for (Entry<Person> &known : m_persons) {
            if (known.value.kinship == kinship)
                return known;
        }
    }
    return add(kinship);
}

Result<void> Family::assign(const QString &sampleName, SampleRole role, const QString &personId)
{
    const Kinship kinship = kinshipOf(role);
    QString person;
    Entry<Sample> &sample = entry(sampleName);
    if (!personId.isEmpty()) {
        const Entry<Person> *named = find(personId);
        if (!named)
            return std::unexpected(notFound(personId));
        if (kinship != Kinship::Unassigned && named->value.kinship != kinship)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "%1 is the %2 of this case, so the sample %3 cannot be \"%4\""),
                             {named->value.label, enumName(named->value.kinship), sampleName, enumName(role)}),
                        Where{{}, 0, QStringLiteral("role")});
        person = personId;
    } else if (kinship != Kinship::Unassigned) {
        person = personOf(kinship, sample).value.id;
    }
    if (sample.value.role != role || sample.value.personId != person) {
        sample.value.role = role;
        sample.value.personId = person;
        sample.changed = true;
        ++m_roles;
    }
    return {};
}

Result<void> Family::applyPed(const QList<genome::PedIndividual> &individuals, const QStringList &columns,
                              QStringList &warnings)
{
    const auto hasSample = [&](const genome::PedIndividual &who) { return columns.isEmpty() || columns.contains(who.id); };
    const genome::PedIndividual *proband = nullptr;
    const auto choose = [&](auto fits) {
        for (const genome::PedIndividual &who : individuals) {
            if (!proband && hasSample(who) && fits(who))
                proband = &who;
        }
    };
    choose([](const auto &who) { return who.affected == Known::Yes; });
    if (!proband) {
        const auto there = [&](const QString &id) {
            return std::any_of(individuals.begin(), individuals.end(), [&](const auto &who) { return who.id == id; });
        };
        choose([&](const auto &who) { return there(who.mother) && there(who.father); });
        choose([](const auto &) { return true; });
        if (!proband)
            return fail(ErrorCode::BadInput,
                        QT_TRANSLATE_NOOP("enza", "no individual of the PED file has a sample of that name in this case"));
        warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The PED file marks nobody with a sample as affected; %1 is taken as the proband"),
                             {proband->id})
                            .translated());
    }
    for (const genome::PedIndividual &who : individuals) {
        if (who.family != proband->family)
            continue;
        const SampleRole role = roleOf(who, *proband);
        Entry<Person> *person = nullptr;
        if (hasSample(who)) {
            // Tumour and normal columns may bear the proband's name in a PED; their role is known better.
            const SampleRole known = entry(who.id).value.role;
            const bool finer = role == SampleRole::Proband && (known == SampleRole::Tumour || known == SampleRole::Normal);
            ENZA_TRY(assign(who.id, finer ? known : role));
            person = find(entry(who.id).value.personId);
        } else if (role == SampleRole::Mother || role == SampleRole::Father) {
            person = &personOf(kinshipOf(role), Entry<Sample>{});
        } else {
            continue; // a relative of whom the case holds nothing belongs to the pedigree, not here
        }
        if (who.sex != Sex::Unknown && person->value.sex == Sex::Unknown) {
            person->value.sex = who.sex;
            person->changed = true;
        } else if (who.sex != Sex::Unknown && person->value.sex != who.sex) {
            warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The PED file and the case differ about the sex of %1 (%2); the case is kept"),
                                 {who.id, person->value.label})
                                .translated());
        }
        if (who.affected != Known::Unknown && person->value.affected != who.affected) {
            person->value.affected = who.affected;
            person->changed = true;
        }
    }
    return {};
}

bool Family::nameRoles(CallSet &set) const
{
    bool changed = false;
    for (CallSetSample &column : set.samples) {
        for (const Entry<Sample> &known : m_samples) {
            if (known.value.name != column.name || (column.sampleId == known.value.id && column.role == known.value.role))
                continue;
            column.sampleId = known.value.id;
            column.role = known.value.role;
            changed = true;
        }
    }
    return changed;
}

int Family::changedPersons() const
{
    return int(std::count_if(m_persons.begin(), m_persons.end(), [](const auto &entry) { return entry.changed; }));
}

int Family::changedRoles() const
{
    return m_roles;
}

QList<store::Write> Family::writes() const
{
    QList<store::Write> writes;
    for (const Entry<Person> &person : m_persons) {
        if (person.changed)
            writes.append(writeOf(person.value, person.value.id, m_case, person.version, person.value.id));
    }
    for (const Entry<Sample> &sample : m_samples) {
        if (sample.changed)
            writes.append(writeOf(sample.value, sample.value.id, m_case, sample.version, sample.value.personId));
    }
    return writes;
}

} // namespace enza::workflow
