// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"
#include "genome/identifying_loci.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/cases.h"
#include "workflow/document_access.h"
#include "workflow/hand_out.h"
#include "workflow/outgoing_file.h"
#include "workflow/provisions.h"
#include "workflow/reports.h"
#include "workflow/variants.h"

namespace enza::workflow {
namespace {

constexpr quint64 chunk = 4 << 20;

/// A permit is for one case, one purpose and one way; it does not serve another.
Result<void> checkFits(const access::Permit &permit, const QString &caseId, const QString &purpose,
                       std::initializer_list<access::Outflow> ways)
{
    const access::Request &request = permit.request();
    if (request.caseId == caseId && request.purpose == purpose &&
        std::find(ways.begin(), ways.end(), request.outflow) != ways.end())
        return {};
    return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this permit is for something else"));
}

} // namespace

Result<access::Permit> requestPermit(Session &session, access::Outflow outflow, const QString &caseId,
                                     const QString &purpose, const QString &recipient, const QString &content)
{
    access::Request request;
    request.outflow = outflow;
    request.caseId = caseId;
    request.purpose = purpose;
    request.recipient = recipient;
    request.content = content;
    return requestPermit(session, std::move(request));
}

Result<access::Permit> requestPermit(Session &session, access::Request request)
{
    ENZA_TRY(visibleCase(session, request.caseId));
    // All of the case's people, hidden ones too: what the content holds of them is not known here.
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, request.caseId));
    request.persons.clear();
    for (const auto &person : persons)
        request.persons.append(person.value.id);
    ENZA_ASSIGN(request, completeRequest(session, std::move(request)));
    return session.gate().permit(session.actor(), request);
}

Result<access::Permit> requestVerbatimPermit(Session &session, const QString &callSetId, access::Request request,
                                             const JobContext &job)
{
    ENZA_ASSIGN(const auto set, load<CallSet>(session, callSetId));
    ENZA_TRY(visibleCase(session, set.value.caseId));
    request.outflow = access::Outflow::File;
    request.caseId = set.value.caseId;
    request.content = QStringLiteral("call set ") + callSetId;
    request.items = {QStringLiteral("variants"), QStringLiteral("genotypes")};
    request.records = set.value.records;
    request.sha256 = set.value.sha256;
    ENZA_ASSIGN(const auto codes, session.gate().identificationRules());
    ENZA_ASSIGN(const auto blob, openBlob(session, set.value.blob));
    const auto loci = genome::readLoci(blob, codes->strMarkers(), job); // line by line, however long it is
    if (!loci && loci.error().code == ErrorCode::Cancelled)
        return std::unexpected(loci.error());
    request.identifying.genome = !loci; // what cannot be looked into is held for the most it can be
    for (const auto &sample : loci ? *loci : genome::LociBySample())
        request.identifying = consent::IdentificationRules::larger(request.identifying, codes->count(sample));
    return requestPermit(session, std::move(request));
}

Result<access::IdentifyingContent> documentLoci(const Session &session, const Document &document)
{
    ENZA_ASSIGN(const auto codes, session.gate().identificationRules());
    QHash<QString, QString> variants; // by person, one a line; of nobody in particular counts for everybody
    for (const BasedOn &base : document.basedOn) {
        ENZA_ASSIGN(const QList<store::Record> versions, session.store().versions(base.record));
        const auto drawn = std::find_if(versions.begin(), versions.end(), [&](const auto &one) { return one.version == base.version; });
        if (drawn == versions.end() || drawn->kind != QLatin1String(Finding::kind) || drawn->body.isEmpty())
            continue;
        const auto open = unsealed(session, *drawn);
        if (!open)
            continue; // sealed for others: whoever drew the document could not read it either
        ENZA_ASSIGN(const auto finding, fromRecord<Finding>(*open));
        if (!finding.value.dismissed)
            variants[finding.value.personId] += finding.value.variant + u'\n';
    }
    QHash<QString, access::IdentifyingLoci> loci;
    for (auto person = variants.begin(); person != variants.end(); ++person) {
        genome::LociSink sink(codes->strMarkers());
        sink.add(person->toUtf8());
        loci.insert(person.key(), sink.finish().value(QString()));
    }
    const access::IdentifyingLoci ofNobody = loci.take(QString());
    access::IdentifyingContent most = codes->count(ofNobody);
    for (access::IdentifyingLoci &one : loci) {
        one.add(ofNobody);
        most = consent::IdentificationRules::larger(most, codes->count(one));
    }
    return most;
}

Result<access::Permit> requestDocumentPermit(Session &session, const QString &documentId, access::Outflow way, const QString &recipient)
{
    ENZA_ASSIGN(const auto document, visibleDocument(session, documentId));
    const bool paper = way == access::Outflow::Print;
    access::Request request;
    request.outflow = way;
    request.caseId = document.value.caseId;
    request.purpose = QStringLiteral("draft_review");
    request.recipient = recipient;
    request.content = QStringLiteral("document %1 (%2, revision %3)").arg(documentId, enumName(document.value.documentKind)).arg(document.value.revision);
    request.items = {paper ? QStringLiteral("pages") : QStringLiteral("report")};
    request.records = paper ? quint64(document.value.pages) : 1;
    request.sha256 = document.value.sha256;
    ENZA_ASSIGN(request.identifying, documentLoci(session, document.value));
    return requestPermit(session, std::move(request));
}

Result<int> printDocument(Session &session, access::Permit permit, const QString &documentId, const PrintPages &print)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.export")));
    ENZA_TRY(permit.holds());
    ENZA_ASSIGN(const auto document, visibleDocument(session, documentId));
    ENZA_TRY(checkFits(permit, document.value.caseId, QStringLiteral("draft_review"), {access::Outflow::Print}));
    ENZA_ASSIGN(const QByteArray bytes, documentBytes(session, document.value));
    ENZA_TRY(permit.release(document.value.sha256));
    ENZA_ASSIGN(const int pages, print(bytes));
    ENZA_TRY(permit.left());
    ENZA_TRY(perform(session, Deed{QStringLiteral("document.export"), document.value.caseId, {},
                                   {document.value.title, QString::number(document.value.revision)}, {},
                                   store::Scope::Hospital, {}}));
    return pages;
}

Result<access::Permit> requestLinkPermit(Session &session, const QString &caseId, const QUrl &url, const QString &what)
{
    if (!caseId.isEmpty())
        ENZA_TRY(visibleCase(session, caseId));
    return session.gate().permitLink(session.actor(), caseId, url, what);
}

Result<void> exportDocument(Session &session, access::Permit permit, const QString &documentId, const QString &path)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.export")));
    ENZA_TRY(permit.holds());
    ENZA_ASSIGN(const auto document, visibleDocument(session, documentId));
    ENZA_TRY(checkFits(permit, document.value.caseId, QStringLiteral("draft_review"),
                       {access::Outflow::File, access::Outflow::Pdf}));
    ENZA_ASSIGN(const QByteArray bytes, documentBytes(session, document.value));
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_TRY(file->write(bytes));
    ENZA_TRY(file->finish(permit, document.value.sha256));
    return perform(session, Deed{QStringLiteral("document.export"), document.value.caseId, {},
                                 {document.value.title, QString::number(document.value.revision)}, {},
                                 store::Scope::Hospital, {}});
}

Result<void> exportVerbatim(Session &session, access::Permit permit, const QString &callSetId, const QString &path,
                            const JobContext &job)
{
    ENZA_TRY(session.mayDo(QStringLiteral("variants.export")));
    ENZA_TRY(permit.holds());
    ENZA_ASSIGN(const auto set, load<CallSet>(session, callSetId));
    ENZA_TRY(visibleCase(session, set.value.caseId));
    ENZA_TRY(checkFits(permit, set.value.caseId, QStringLiteral("return_to_source"), {access::Outflow::File}));
    ENZA_ASSIGN(const auto blob, openBlob(session, set.value.blob));
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    for (quint64 offset = 0; offset < blob->size();) {
        if (job.stop.stop_requested() || session.stopToken().stop_requested())
            return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "the export was stopped; nothing was written"));
        ENZA_ASSIGN(const QByteArray bytes, blob->read(offset, chunk));
        if (bytes.isEmpty())
            return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the stored file ends too early; nothing was written"),
                        Where{set.value.fileName, 0, {}});
        ENZA_TRY(file->write(bytes));
        offset += quint64(bytes.size());
        job.report({offset, blob->size(), 0});
    }
    ENZA_TRY(file->finish(permit, set.value.sha256));
    return perform(session, Deed{QStringLiteral("variants.export"), set.value.caseId, {}, {set.value.fileName}, {},
                                 store::Scope::Hospital, {}});
}

} // namespace enza::workflow
