// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_terminal.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "translations/languages.h"
#include "workflow/hand_out.h"
#include "workflow/minutes.h"
#include "workflow/reports.h"
#include "workflow/signing.h"

#include <QDir>

namespace enza::ctl {
namespace {

QJsonObject signatureJson(const DocumentSignature &signature)
{
    return {{QStringLiteral("signer"), signature.signer},
            {QStringLiteral("user"), signature.by},
            {QStringLiteral("at"), orNull(signature.at)},
            {QStringLiteral("level"), signature.level},
            {QStringLiteral("sha256"), QLatin1String(signature.sha256.toHex())},
            {QStringLiteral("journal_head"), orNull(signature.journalHead)}};
}

Result<QJsonObject> documentJson(workflow::Session &session, const Document &document)
{
    ENZA_ASSIGN(const QStringList stale, workflow::staleReasons(session, document.id));
    ENZA_ASSIGN(const int newer, workflow::newerRevision(session, document.id));
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
                       {QStringLiteral("signed_by"), arrayOf(document.signatures, signatureJson)},
                       {QStringLiteral("amends"), orNull(document.amends)},
                       {QStringLiteral("amend_reason"), orNull(document.amendReason)},
                       {QStringLiteral("newer_revision"), newer ? QJsonValue(newer) : QJsonValue()},
                       {QStringLiteral("code"), orNull(workflow::codeOf(document))},
                       {QStringLiteral("at"), orNull(document.at)}};
}

/// --out: a copy leaves through the gate.
Result<void> letOut(Context &context, const Invocation &given, const Document &document, QJsonObject &answer)
{
    if (!given.has("out"))
        return {};
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const QString path = QDir::current().absoluteFilePath(given.value("out"));
    ENZA_ASSIGN(access::Permit permit,
                workflow::requestDocumentPermit(
                    *session, document.id, access::Outflow::Pdf,
                    given.has("recipient") ? given.value("recipient") : QStringLiteral("own institution")));
    ENZA_TRY(workflow::exportDocument(*session, std::move(permit), document.id, path));
    answer.insert(QStringLiteral("file"), path);
    return {};
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
    ENZA_TRY(letOut(context, given, document, answer));
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

Result<workflow::SigningMeans> signingMeans(Context &context, const Invocation &given)
{
    workflow::SigningMeans means;
    means.pkcs12File = given.value("pkcs12");
    means.pkcs11Uri = given.value("pkcs11");
    means.certificateFile = given.value("certificate");
    if (means.pkcs12File.isEmpty() == means.pkcs11Uri.isEmpty())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "say with what to sign: --pkcs12 or --pkcs11, one of them")), QStringLiteral("--pkcs12"));
    if (!means.pkcs11Uri.isEmpty()) {
        ENZA_ASSIGN(means.pin, context.pin(given.value("pin-fd")));
        return means;
    }
    if (given.has("pkcs12-passphrase-file")) {
        ENZA_ASSIGN(means.passphrase, platform::readSecretFile(given.value("pkcs12-passphrase-file")));
    } else if (given.has("pkcs12-passphrase-fd")) {
        ENZA_ASSIGN(const auto descriptor, given.whole("pkcs12-passphrase-fd", 0, 65535));
        ENZA_ASSIGN(means.passphrase, platform::readSecretDescriptor(descriptor.value_or(0)));
    } else {
        ENZA_ASSIGN(means.passphrase, platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "Passphrase of the PKCS#12 file: "))));
    }
    return means;
}

Result<void> sign(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::SigningMeans means, signingMeans(context, given));
    ENZA_ASSIGN(const Document document, workflow::signDocument(*session, given.argument(0), means));
    ENZA_ASSIGN(QJsonObject answer, documentJson(*session, document));
    ENZA_TRY(letOut(context, given, document, answer));
    context.out().value(answer);
    return {};
}

Result<void> amend(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const Document document, workflow::amendDocument(*session, given.argument(0), given.value("reason")));
    ENZA_ASSIGN(QJsonObject answer, documentJson(*session, document));
    ENZA_TRY(letOut(context, given, document, answer));
    context.out().value(answer);
    return {};
}

QJsonObject checkedJson(const workflow::CheckedSignature &one)
{
    return {{QStringLiteral("signer"), orNull(one.signer)},
            {QStringLiteral("at"), orNull(one.at)},
            {QStringLiteral("valid"), one.valid},
            {QStringLiteral("fault"), one.fault},
            {QStringLiteral("chain"), one.chain},
            {QStringLiteral("certificates"), strings(one.certificates)},
            {QStringLiteral("level"), orNull(one.level)},
            {QStringLiteral("timestamp"), one.timestamp},
            {QStringLiteral("timestamp_at"), orNull(one.stampedAt)},
            {QStringLiteral("timestamp_by"), orNull(one.stampedBy)},
            {QStringLiteral("covers_whole"), one.coversWhole},
            {QStringLiteral("journal_head"), orNull(one.journalHead)},
            {QStringLiteral("journal_holds"), one.headHolds}};
}

Result<void> verify(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    const bool byCode = given.has("code");
    if (byCode == !given.arguments.isEmpty())
        return usage(Text(QT_TRANSLATE_NOOP("enza", "name a PDF, or give the code printed on a document with --code, one of them")), QStringLiteral("--code"));
    ENZA_ASSIGN(const workflow::CheckedDocument document,
                byCode ? workflow::checkCode(*session, given.value("code"))
                       : workflow::checkDocumentFile(*session, QDir::current().absoluteFilePath(given.argument(0))));
    context.out().value(QJsonObject{{QStringLiteral("document_id"), orNull(document.documentId)},
                                    {QStringLiteral("sha256"), document.sha256.isEmpty() ? QJsonValue() : QLatin1String(document.sha256.toHex())},
                                    {QStringLiteral("signatures"), arrayOf(document.signatures, checkedJson)},
                                    {QStringLiteral("known"), document.known},
                                    {QStringLiteral("draft"), document.draft},
                                    {QStringLiteral("current"), document.current},
                                    {QStringLiteral("stale_because"), strings(document.stale)},
                                    {QStringLiteral("newer"), orNull(document.newer)},
                                    {QStringLiteral("newer_revision"), document.newerRevision ? QJsonValue(document.newerRevision) : QJsonValue()},
                                    {QStringLiteral("kind"), orNull(document.kind)},
                                    {QStringLiteral("revision"), document.revision ? QJsonValue(document.revision) : QJsonValue()},
                                    {QStringLiteral("title"), orNull(document.title)},
                                    {QStringLiteral("words"), strings(document.words)}});
    if (!document.good())
        context.out().setExit(exitCode(ErrorCode::Damaged));
    else if (!document.known && document.signatures.isEmpty())
        context.out().setExit(exitCode(ErrorCode::NotFound));
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
        {.words = "report sign",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Sign a document"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "The first signature makes a draft final. A document that is out of date is not signed: draft it again. Timestamps and "
             "proofs that certificates were in force are added where the rule set \"signing\" names services."),
         .arguments = {{.name = "D", .help = QT_TRANSLATE_NOOP("enzactl", "id of the document")}},
         .options = {{.name = "pkcs12",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "key and certificate in a file (.p12, .pfx)")},
                     {.name = "pkcs12-passphrase-file",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "read that file's passphrase from a file; else it is asked for")},
                     {.name = "pkcs12-passphrase-fd",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("enzactl", "read it from this descriptor")},
                     {.name = "pkcs11",
                      .value = "URI",
                      .help = QT_TRANSLATE_NOOP("enzactl", "a key on a card: pkcs11:token=NAME;object=KEY?module-path=FILE")},
                     {.name = "pin-fd",
                      .value = "N",
                      .help = QT_TRANSLATE_NOOP("enzactl", "read the card's PIN from this descriptor; else it is asked for")},
                     {.name = "certificate",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "certificates (PEM) of a card that holds only keys")},
                     {.name = "out",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "write the PDF there as well")},
                     {.name = "recipient",
                      .value = "WHO",
                      .help = QT_TRANSLATE_NOOP("enzactl",
                                                "to whom, for the ledger; own institution if not said")}},
         .run = sign,
         .answer = "document_id, kind, revision, pages, based_on{}, stale, signed_by[]: signer, user, at, level, sha256, journal_head",
         .drawsText = true},
        {.words = "report amend",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Draw the next revision of a signed document"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Reason, date and a link to the original are printed on it. Until it is signed the original stays in force."),
         .arguments = {{.name = "D", .help = QT_TRANSLATE_NOOP("enzactl", "id of the document")}},
         .options = {{.name = "reason",
                      .value = "R",
                      .help = QT_TRANSLATE_NOOP("enzactl", "why; printed on the new one"),
                      .required = true},
                     {.name = "out",
                      .value = "FILE",
                      .help = QT_TRANSLATE_NOOP("enzactl", "write the PDF there as well")},
                     {.name = "recipient",
                      .value = "WHO",
                      .help = QT_TRANSLATE_NOOP("enzactl",
                                                "to whom, for the ledger; own institution if not said")}},
         .run = amend,
         .answer = "document_id, kind, revision, pages, based_on{}, stale, signed_by[], amends, amend_reason",
         .drawsText = true},
        {.words = "report verify",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Check the signatures of a PDF, or the code printed on a document"),
         .details = QT_TRANSLATE_NOOP(
             "enzactl",
             "Any PDF. Exit code 3 when a signature does not hold or nobody trusted vouches for it, 5 for what is neither signed nor known "
             "here. \"newer\" is the signed document that takes its place."),
         .arguments = {{.name = "PDF", .help = QT_TRANSLATE_NOOP("enzactl", "the file"), .optional = true}},
         .options = {{.name = "code",
                      .value = "TEXT",
                      .help = QT_TRANSLATE_NOOP("enzactl", "as scanned, or typed from the foot of the first page")}},
         .run = verify,
         .answer = "document_id, sha256, signatures[]: signer, at, valid, fault, chain, timestamp, covers_whole; known, current, newer, words[]"},
        {.words = "report list",
         .summary = QT_TRANSLATE_NOOP("enzactl", "The documents of a case"),
         .options = {caseOption()},
         .run = list,
         .answer = "[]: id, document_id, kind, lang, revision, pages, based_on{}, stale, stale_because[], "
                   "signed_by[], at"},
    };
}

} // namespace enza::ctl
