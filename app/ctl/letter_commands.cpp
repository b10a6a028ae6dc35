// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "translations/languages.h"
#include "workflow/letters.h"
#include "workflow/package.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonObject letterJson(const Document &document)
{
    return {{QStringLiteral("id"), document.id},
            {QStringLiteral("document_id"), document.id},
            {QStringLiteral("case"), document.caseId},
            {QStringLiteral("person"), document.extra.value(QLatin1String("person"))},
            {QStringLiteral("kind"), document.extra.value(QLatin1String("letter"))},
            {QStringLiteral("recipient"), document.extra.value(QLatin1String("recipient"))},
            {QStringLiteral("lang"), document.language},
            {QStringLiteral("revision"), document.revision},
            {QStringLiteral("pages"), document.pages},
            {QStringLiteral("title"), document.title},
            {QStringLiteral("included"), document.extra.value(QLatin1String("included")).toArray()},
            {QStringLiteral("sha256"), QLatin1String(document.sha256.toHex())},
            {QStringLiteral("at"), orNull(document.at)}};
}

Result<void> draft(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::PersonPlace person, workflow::findPerson(*session, given.value("person"), given.value("case")));
    workflow::LetterRequest request;
    request.caseId = person.caseId;
    request.personId = person.personId;
    request.kind = given.value("kind");
    request.language = given.has("lang") ? given.value("lang") : currentLanguage();
    request.recipient = given.value("recipient");
    request.text = given.value("text");
    request.diagnosis = given.value("diagnosis");
    request.institution = given.value("institution");
    request.include = given.values("include");
    request.requestedBy = given.value("requested-by");
    ENZA_ASSIGN(const auto day, given.date("requested-on"));
    request.requestedOn = day.value_or(QDate());
    if (given.has("preview")) {
        ENZA_ASSIGN(const auto preview, workflow::previewLetter(*session, request));
        context.out().value(QJsonObject{{QStringLiteral("title"), preview.title}, {QStringLiteral("rows"), strings(preview.rows)},
                                        {QStringLiteral("paragraphs"), strings(preview.paragraphs)}, {QStringLiteral("refused"), strings(preview.refused)}});
        return {};
    }
    ENZA_ASSIGN(const Document document, workflow::draftLetter(*session, request));
    QJsonObject answer = letterJson(document);
    if (given.has("out")) {
        const QString path = QDir::current().absoluteFilePath(given.value("out"));
        ENZA_TRY(workflow::exportLetter(*session, document.id, path));
        answer.insert(QStringLiteral("file"), path);
    }
    context.out().value(answer);
    return {};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    if (!given.has("case")) {
        ENZA_ASSIGN(const auto templates, workflow::letterTemplates(*session));
        context.out().value(arrayOf(templates, [](const workflow::LetterTemplate &one) {
            return QJsonObject{{QStringLiteral("id"), one.kind}, {QStringLiteral("kind"), one.kind}, {QStringLiteral("name"), one.name},
                               {QStringLiteral("ruleset"), one.pin}, {QStringLiteral("genome_items"), one.genomeItems},
                               {QStringLiteral("may_include"), strings(one.mayInclude)}};
        }));
        return {};
    }
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const QList<Document> letters, workflow::listLetters(*session, caseId));
    context.out().value(arrayOf(letters, letterJson), {QStringLiteral("kind"), QStringLiteral("recipient"), QStringLiteral("lang"), QStringLiteral("revision"),
                                                       QStringLiteral("at"), QStringLiteral("id")});
    return {};
}

QStringList items()
{
    return {QStringLiteral("gene"), QStringLiteral("variant"), QStringLiteral("test"), QStringLiteral("risk"), QStringLiteral("family_history")};
}

QStringList languages()
{
    return {QStringLiteral("ja"), QStringLiteral("en")};
}

} // namespace

QList<Command> letterCommands()
{
    return {
        {.words = "letter list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The letters of a case; without a case, the kinds there are"),
         .options = {{.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the case, by id or label")}},
         .run = list,
         .answer = "[]: id, document_id, kind, recipient, lang, revision, pages, title, included[], at; without --case: kind, name, ruleset, "
                   "genome_items, may_include[]"},
        {.words = "letter draft",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Draw up a letter about one person"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "A letter for an insurer, employer or school holds neither gene, variant, test, risk nor family history of genetic results; where such a "
             "word is found anywhere in it, it is refused with the word. --include lets one in when the person asked for it, the template allows it "
             "and consent says yes. No letter holds another person's result. --out lets a copy out through the gate."),
         .options = {caseOption(),
                     {.name = "person", .value = "P", .help = QT_TRANSLATE_NOOP("enzactl", "the person, by id or pseudonym; else the proband")},
                     {.name = "kind", .value = "K", .help = QT_TRANSLATE_NOOP("enzactl", "which letter, as \"letter list\" names them"), .required = true},
                     {.name = "recipient", .value = "WHO", .help = QT_TRANSLATE_NOOP("enzactl", "to whom it goes"), .required = true},
                     {.name = "lang", .value = "ja|en", .help = QT_TRANSLATE_NOOP("enzactl", "language of the letter; else that of the answer"), .choices = languages},
                     {.name = "text", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "what you add")},
                     {.name = "diagnosis", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the diagnosis as it shall stand there; else the case's")},
                     {.name = "institution", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "your institution, below the text")},
                     {.name = "include", .value = "ITEM", .help = QT_TRANSLATE_NOOP("enzactl", "an item that the person asked for; may be repeated"), .many = true, .choices = items},
                     {.name = "requested-by", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who asked for it")},
                     {.name = "requested-on", .value = "DATE", .help = QT_TRANSLATE_NOOP("enzactl", "on which day")},
                     {.name = "out", .value = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "write the PDF there as well")},
                     {.name = "preview", .help = QT_TRANSLATE_NOOP("enzactl", "only tell what it would say, and what stands against it")}},
         .run = draft,
         .answer = "document_id, kind, person, recipient, lang, revision, pages, title, included[], sha256, file",
         .drawsText = true},
    };
}

} // namespace enza::ctl
