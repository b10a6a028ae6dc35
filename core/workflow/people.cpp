// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/checks.h"
#include "workflow/family.h"

namespace enza::workflow {
namespace {

/// The person, if this user may see it; NotFound as if it did not exist otherwise.
Result<Versioned<Person>> visiblePerson(const Session &session, const QString &personId)
{
    ENZA_ASSIGN(auto person, load<Person>(session, personId));
    const access::ViewScope scope = session.scope(person.value.caseId);
    if (!scope.showsPerson(personId))
        return std::unexpected(notFound(personId));
    return person;
}

Result<void> checkOnlyProband(const Session &session, const Person &person)
{
    if (person.kinship != Kinship::Proband && person.kinship != Kinship::Mother && person.kinship != Kinship::Father)
        return {};
    ENZA_ASSIGN(const auto others, loadCase<Person>(session, person.caseId));
    for (const auto &other : others) {
        if (other.value.id != person.id && other.value.kinship == person.kinship)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "%1 is already the %2 of this case"),
                             {other.value.label, enumName(person.kinship)}),
                        Where{{}, 0, QStringLiteral("kinship")});
    }
    return {};
}

} // namespace

Result<Person> addPerson(Session &session, Person person)
{
    ENZA_TRY(session.mayDo(QStringLiteral("person.add")));
    ENZA_TRY(visibleCase(session, person.caseId));
    ENZA_TRY(checkBirthYear(person.birthYear, session.clock()));
    person.id = newId();
    ENZA_TRY(checkOnlyProband(session, person));
    if (person.label.trimmed().isEmpty()) {
        ENZA_ASSIGN(const auto others, loadCase<Person>(session, person.caseId));
        QStringList labels;
        for (const auto &other : others)
            labels.append(other.value.label);
        person.label = freeLabel(labels);
    }
    ENZA_TRY(perform(session, Deed{QStringLiteral("person.add"), person.caseId, person.id,
                                   {person.label, enumName(person.kinship)},
                                   {writeOf(person, person.id, person.caseId, 0, person.id)},
                                   store::Scope::Hospital, {}}));
    return person;
}

Result<void> setPerson(Session &session, const Person &person)
{
    ENZA_TRY(session.mayDo(QStringLiteral("person.set")));
    ENZA_ASSIGN(const auto before, visiblePerson(session, person.id));
    Person after = person;
    after.caseId = before.value.caseId;
    if (after.label.trimmed().isEmpty())
        after.label = before.value.label;
    ENZA_TRY(checkBirthYear(after.birthYear, session.clock()));
    ENZA_TRY(checkOnlyProband(session, after));
    ENZA_TRY(perform(session, Deed{QStringLiteral("person.set"), after.caseId, after.id,
                                   {after.label, enumName(after.kinship)},
                                   {writeOf(after, after.id, after.caseId, before.version, after.id)},
                                   store::Scope::Hospital, {}}));
    return {};
}

Result<void> setSample(Session &session, const Sample &sample)
{
    ENZA_TRY(session.mayDo(QStringLiteral("sample.set")));
    ENZA_ASSIGN(const auto before, load<Sample>(session, sample.id));
    const QString caseId = before.value.caseId;
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    if (!scope.showsPerson(before.value.personId))
        return std::unexpected(notFound(sample.id));
    ENZA_ASSIGN(Family family, loadFamily(session, caseId));
    // A person that was left as it was does not speak against a new role.
    ENZA_TRY(family.assign(before.value.name, sample.role,
                           sample.personId == before.value.personId ? QString() : sample.personId));
    Deed deed{QStringLiteral("sample.set"), caseId, {}, {before.value.name, enumName(sample.role)}, {},
              store::Scope::Hospital, {}};
    deed.writes = family.writes();
    ENZA_ASSIGN(const auto callSets, loadCase<CallSet>(session, caseId));
    for (const auto &set : callSets) {
        CallSet changed = set.value;
        if (family.nameRoles(changed))
            deed.writes.append(writeOf(changed, changed.id, caseId, set.version));
    }
    if (deed.writes.isEmpty())
        return {};
    ENZA_TRY(perform(session, std::move(deed)));
    return {};
}

} // namespace enza::workflow
