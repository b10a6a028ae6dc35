// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"

namespace enza::ctl {
namespace {

QJsonObject identityJson(const Identity &identity)
{
    return {{QStringLiteral("person"), identity.personId},
            {QStringLiteral("name"), orNull(identity.name)},
            {QStringLiteral("kana"), orNull(identity.kana)},
            {QStringLiteral("hospital_number"), orNull(identity.hospitalNumber)},
            {QStringLiteral("birth_date"), orNull(identity.birthDate)}};
}

/// The proband unless --person says who.
Result<QString> whichPerson(const workflow::CaseView &view, const Invocation &given)
{
    for (const Person &person : view.persons) {
        const bool named = given.has("person") &&
                           (person.id == given.value("person") || person.label == given.value("person"));
        if (named || (!given.has("person") && person.kinship == Kinship::Proband))
            return person.id;
    }
    return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no such person in this case")),
                Where{{}, 0, given.has("person") ? given.value("person") : QStringLiteral("--person")});
}

Result<void> set(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    ENZA_ASSIGN(const QString person, whichPerson(view, given));
    Identity identity;
    const Result<Identity> before = workflow::identity(*session, view.theCase.id, person);
    if (before)
        identity = *before;
    else if (before.error().code != ErrorCode::NotFound)
        return std::unexpected(before.error());
    if (given.has("stdin")) {
        QByteArray bytes = context.input().readAll();
        auto json = parseJsonObject(bytes, QStringLiteral("stdin"));
        wipe(bytes);
        ENZA_TRY(json);
        ENZA_ASSIGN(identity, fromJson<Identity>(*json));
    }
    identity.personId = person;
    ENZA_ASSIGN(const auto birthDate, given.date("birth-date"));
    identity.birthDate = birthDate.value_or(identity.birthDate);
    const auto text = [&](const char *option, QString &into) {
        if (given.has(option))
            into = given.value(option);
    };
    text("name", identity.name);
    text("kana", identity.kana);
    text("hospital-number", identity.hospitalNumber);
    ENZA_TRY(workflow::setIdentity(*session, view.theCase.id, identity));
    context.out().value(
        QJsonObject{{QStringLiteral("id"), person}, {QStringLiteral("case"), view.theCase.id}});
    return {};
}

Result<void> show(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::CaseView view, namedCase(context, given));
    ENZA_ASSIGN(const QString person, whichPerson(view, given));
    ENZA_ASSIGN(const Identity identity, workflow::identity(*session, view.theCase.id, person));
    context.out().value(identityJson(identity));
    return {};
}

} // namespace

QList<Command> identityCommands()
{
    const Option person{.name = "person",
                        .value = "P",
                        .help = QT_TRANSLATE_NOOP("enzactl", "whose; the proband if not said")};
    return {
        {.words = "case identity set",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record who a person is, sealed"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl", "Words of a command line are seen by other programs and kept by shells: prefer "
                        "--stdin with a JSON object of name, kana, hospital_number, birth_date."),
         .options =
             {caseOption(),
              person,
              {.name = "stdin",
               .help = QT_TRANSLATE_NOOP("enzactl", "read a JSON object from standard input")},
              {.name = "name", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the name")},
              {.name = "kana", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "how the name is read")},
              {.name = "hospital-number",
               .value = "TEXT",
               .help = QT_TRANSLATE_NOOP("enzactl", "the hospital's number")},
              {.name = "birth-date", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "YYYY-MM-DD")}},
         .run = set,
         .answer = "id, case"},
        {.words = "case identity show",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Show who a person is"),
         .options = {caseOption(), person},
         .run = show,
         .answer = "person, name, kana, hospital_number, birth_date"},
    };
}

} // namespace enza::ctl
