// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/decision_json.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "translations/languages.h"
#include "workflow/minutes.h"

#include <QDir>

namespace enza::ctl {
namespace {

Result<void> order(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ConfirmatoryTest test;
    test.caseId = caseId;
    test.finding = given.value("finding");
    test.method = given.value("method");
    test.laboratory = given.value("laboratory");
    test.specimen = given.value("specimen");
    ENZA_ASSIGN(const ConfirmatoryTest made, workflow::orderConfirmation(*session, test));
    QJsonObject answer = testJson(made);
    if (given.has("out")) {
        const QString path = QDir::current().absoluteFilePath(given.value("out"));
        const QString language = given.has("lang") ? given.value("lang") : currentLanguage();
        ENZA_ASSIGN(const Document document, workflow::draftConfirmatoryOrder(*session, made.id, language));
        ENZA_TRY(workflow::handOutPanelDocument(*session, document.id, made.laboratory, path));
        answer.insert(QStringLiteral("document_id"), document.id);
        answer.insert(QStringLiteral("file"), path);
    }
    context.out().value(answer);
    return {};
}

Result<void> result(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const ConfirmatoryTest made,
                workflow::recordConfirmation(*session, given.argument(0), *given.word<Confirmation>("state"), given.value("result")));
    context.out().value(testJson(made));
    return {};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const QList<ConfirmatoryTest> tests, workflow::confirmatoryTests(*session, caseId));
    context.out().value(arrayOf(tests, [](const ConfirmatoryTest &one) { return testJson(one); }));
    return {};
}

QStringList results()
{
    return {QStringLiteral("confirmed"), QStringLiteral("not_confirmed"), QStringLiteral("cancelled")};
}
QStringList languages()
{
    return {QStringLiteral("ja"), QStringLiteral("en")};
}

constexpr const char *testAnswer = "id, case, finding, method, laboratory, specimen, state, result, ordered_at, result_at";

} // namespace

QList<Command> confirmCommands()
{
    return {
        {.words = "confirm order",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Order a test of a finding by another method"),
         .details = QT_TRANSLATE_NOOP("enzactl", "--out draws the order form and lets it out through the gate."),
         .options = {caseOption(),
                     {.name = "finding", .value = "F", .help = QT_TRANSLATE_NOOP("enzactl", "the finding"), .required = true},
                     {.name = "method", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the other method"), .required = true},
                     {.name = "laboratory", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "who is asked"), .required = true},
                     {.name = "specimen", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what is tested")},
                     {.name = "lang", .value = "ja|en", .help = QT_TRANSLATE_NOOP("enzactl", "language of the form; else that of the answer"), .choices = languages},
                     {.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "write the order form there")}},
         .run = order,
         .answer = "id, case, finding, method, laboratory, specimen, state, document_id, file",
         .drawsText = true},
        {.words = "confirm result",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Record what a confirmatory test said"),
         .arguments = {{.name = "T", .help = QT_TRANSLATE_NOOP("enzactl", "the id of the test")}},
         .options = {{.name = "state", .value = "STATE", .help = QT_TRANSLATE_NOOP("enzactl", "what came of it"), .required = true, .choices = results},
                     {.name = "result", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what the laboratory wrote"), .required = true}},
         .run = result,
         .answer = testAnswer},
        {.words = "confirm list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "List the confirmatory tests of a case, newest first"),
         .options = {caseOption()},
         .run = list,
         .answer = testAnswer},
    };
}

} // namespace enza::ctl
