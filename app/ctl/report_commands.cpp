// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "translations/languages.h"
#include "workflow/hand_out.h"
#include "workflow/minutes.h"
#include "workflow/reports.h"

#include <QDir>

namespace enza::ctl {
namespace {

Result<QJsonObject> documentJson(workflow::Session &session, const Document &document)
{
    ENZA_ASSIGN(const QStringList stale, workflow::staleReasons(session, document.id));
    QJsonObject basedOn;
    for (const BasedOn &record : document.basedOn)
        basedOn.insert(record.record, qint64(record.version));
    return QJsonObject{{QStringLiteral("id"), document.id},
                       {QStringLiteral("document_id"), document.id},
                       {QStringLiteral("case"), document.caseId},
                       {QStringLiteral("kind"), enumName(document.documentKind)},
                       {QStringLiteral("lang"), document.language},
                       {QStringLiteral("revision"), document.revision},
                       {QStringLiteral("pages"), document.pages},
                       {QStringLiteral("title"), orNull(document.title)},
                       {QStringLiteral("sha256"), QLatin1String(document.sha256.toHex())},
                       {QStringLiteral("based_on"), basedOn},
                       {QStringLiteral("stale"), !stale.isEmpty()},
                       {QStringLiteral("stale_because"), strings(stale)},
                       {QStringLiteral("signed_by"), QJsonArray()},
                       {QStringLiteral("at"), orNull(document.at)}};
}

Result<void> draft(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    const QString language = given.has("lang") ? given.value("lang") : currentLanguage();
    const DocumentKind kind = *given.word<DocumentKind>("kind");
    ENZA_ASSIGN(const Document document, kind == DocumentKind::Minutes ? workflow::draftMinutes(*session, caseId, {}, language)
                                                                       : workflow::draftReport(*session, caseId, kind, language));
    ENZA_ASSIGN(QJsonObject answer, documentJson(*session, document));
    if (given.has("out")) {
        const QString path = QDir::current().absoluteFilePath(given.value("out"));
        ENZA_ASSIGN(access::Permit permit,
                    workflow::requestDocumentPermit(
                        *session, document.id, access::Outflow::Pdf,
                        given.has("recipient") ? given.value("recipient") : QStringLiteral("own institution")));
        ENZA_TRY(workflow::exportDocument(*session, std::move(permit), document.id, path));
        answer.insert(QStringLiteral("file"), path);
    }
    context.out().value(answer);
    return {};
}

Result<void> list(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const QString caseId, namedCaseId(context, given));
    ENZA_ASSIGN(const QList<Document> documents, workflow::listDocuments(*session, caseId));
    QJsonArray out;
    for (const Document &document : documents) {
        ENZA_ASSIGN(const QJsonObject one, documentJson(*session, document));
        out.append(one);
    }
    context.out().value(out, {QStringLiteral("kind"), QStringLiteral("lang"), QStringLiteral("revision"),
                              QStringLiteral("pages"), QStringLiteral("stale"), QStringLiteral("at"),
                              QStringLiteral("id")});
    return {};
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {.words = "report draft",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Draw a report from the case as it is now"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "The draft is kept in the workspace. --out lets a copy out through the gate, for review in "
             "your own institution, and the ledger says so."),
         .options = {caseOption(),
                     {.name = "kind",
                      .value = "K",
                      .help = QT_TRANSLATE_NOOP("enzactl", "which report"),
                      .required = true,
                      .choices = namesOf<DocumentKind>},
                     {.name = "lang",
                      .value = "ja|en",
                      .help = QT_TRANSLATE_NOOP("enzactl", "language of the report; else that of the answer"),
                      .choices =
                          +[] {
                              return QStringList{QStringLiteral("ja"), QStringLiteral("en")};
                          }},
                     {.name = "out",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "write the PDF there as well")},
                     {.name = "recipient",
                      .value = "WHO",
                      .help = QT_TRANSLATE_NOOP("enzactl",
                                                "to whom, for the ledger; own institution if not said")}},
         .run = draft,
         .answer = "document_id, kind, lang, revision, pages, based_on{}, stale, signed_by[], file",
         .drawsText = true},
        {.words = "report list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The documents of a case"),
         .options = {caseOption()},
         .run = list,
         .answer = "[]: id, document_id, kind, lang, revision, pages, based_on{}, stale, stale_because[], "
                   "signed_by[], at"},
    };
}

} // namespace enza::ctl
