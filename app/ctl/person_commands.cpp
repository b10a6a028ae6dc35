// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"

namespace enza::ctl {
namespace {

Result<void> applyPersonFields(const Invocation &given, Person &person)
{
    if (given.has("label"))
        person.label = given.value("label");
    person.kinship = given.word<Kinship>("kinship").value_or(person.kinship);
    person.sex = given.word<Sex>("sex").value_or(person.sex);
    person.affected = given.word<Known>("affected").value_or(person.affected);
    constexpr int earliest = 1880;
    constexpr int latest = 2200;
    ENZA_ASSIGN(const auto birthYear, given.whole("birth-year", earliest, latest));
    if (birthYear)
        person.birthYear = birthYear;
    return {};
}

Result<void> add(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    Person person;
    ENZA_ASSIGN(person.caseId, namedCaseId(context, given));
    ENZA_TRY(applyPersonFields(given, person));
    ENZA_ASSIGN(const Person added, workflow::addPerson(*session, person));
    context.out().value(personJson(added));
    return {};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    context.out().value(arrayOf(view.persons, personJson));
    return {};
}

Result<Person> findPerson(const workflow::CaseView &view, const QString &idOrLabel)
{
    for (const Person &person : view.persons) {
        if (person.id == idOrLabel || (!person.label.isEmpty() && person.label == idOrLabel))
            return person;
    }
    return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such person in this case")),
                Where{{}, 0, idOrLabel});
}

Result<void> set(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    ENZA_ASSIGN(Person person, findPerson(view, given.argument(0)));
    ENZA_TRY(applyPersonFields(given, person));
    ENZA_TRY(workflow::setPerson(*session, person));
    context.out().value(personJson(person));
    return {};
}

Result<void> listSamples(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    context.out().value(arrayOf(view.samples, sampleJson));
    return {};
}

Result<void> setSample(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    for (Sample sample : view.samples) {
        if (sample.id != given.argument(0) && sample.name != given.argument(0))
            continue;
        sample.role = given.word<SampleRole>("role").value_or(sample.role);
        if (given.has("person")) {
            ENZA_ASSIGN(const Person owner, findPerson(view, given.value("person")));
            sample.personId = owner.id;
        }
        ENZA_TRY(workflow::setSample(*session, sample));
        context.out().value(sampleJson(sample));
        return {};
    }
    return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such sample in this case")),
                Where{{}, 0, given.argument(0)});
}

} // namespace

QList<Command> personCommands()
{
    const QList<Option> fields{
        {.name = "kinship",
         .value = "K",
         .help = QT_TRANSLATE_NOOP("enzactl", "what the person is to the proband"),
         .choices = namesOf<Kinship>},
        {.name = "label", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "a pseudonym, as in P1")},
        {.name = "sex",
         .value = "S",
         .help = QT_TRANSLATE_NOOP("enzactl", "the person's sex"),
         .choices = namesOf<Sex>},
        {.name = "affected",
         .value = "A",
         .help = QT_TRANSLATE_NOOP("enzactl", "does the person have the disease?"),
         .choices = namesOf<Known>},
        {.name = "birth-year",
         .value = "YEAR",
         .help = QT_TRANSLATE_NOOP("enzactl", "the person's year of birth")}};
    const Argument person{.name = "PERSON", .help = QT_TRANSLATE_NOOP("enzactl", "by id or label")};
    return {
        {.words = "person list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The people of a case"),
         .options = {caseOption()},
         .run = list,
         .answer = "[]: id, label, kinship, sex, affected, birth_year"},
        {.words = "person add",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Add a person to a case"),
         .options = QList<Option>{caseOption()} + fields,
         .run = add,
         .answer = "id, label, kinship, sex, affected, birth_year"},
        {.words = "person set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Change what is known of a person"),
         .arguments = {person},
         .options = QList<Option>{caseOption()} + fields,
         .run = set,
         .answer = "id, label, kinship, sex, affected, birth_year"},
        {.words = "sample list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The samples of a case"),
         .options = {caseOption()},
         .run = listSamples,
         .answer = "[]: id, name, role, person"},
        {.words = "sample set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Say whose a sample is and what it is to the case"),
         .arguments = {{.name = "SAMPLE",
                        .help = QT_TRANSLATE_NOOP("enzactl", "by id or by its name in the file")}},
         .options = {caseOption(),
                     {.name = "role",
                      .value = "R",
                      .help = QT_TRANSLATE_NOOP("enzactl", "what it is to the case"),
                      .choices = namesOf<SampleRole>},
                     {.name = "person",
                      .value = "PERSON",
                      .help = QT_TRANSLATE_NOOP("enzactl", "whose it is, by id or label")}},
         .run = setSample,
         .answer = "id, name, role, person"},
    };
}

} // namespace enza::ctl
