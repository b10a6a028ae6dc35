// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/minutes.h"

#include "base/digest.h"
#include "base/id.h"
#include "report/minutes.h"
#include "workflow/bulk.h"
#include "workflow/cases.h"
#include "workflow/decision_parts.h"
#include "workflow/document_access.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/hand_out.h"
#include "workflow/minutes_input.h"
#include "workflow/outgoing_file.h"
#include "workflow/provisions.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// Keeps what was drawn as a document of its case.
Result<Document> keep(Session &session, Document document, const report::RenderedDocument &rendered)
{
    document.pages = rendered.pages;
    document.title = rendered.title;
    document.sha256 = sha256(rendered.pdf);
    document.content = rendered.content;
    document.by = session.user().id;
    document.at = session.clock().now();
    const auto done = [&]() -> Result<Change> {
        const std::shared_lock writing(session.caches().bulk);
        ENZA_ASSIGN(const auto blob, session.store().newBlob());
        ENZA_TRY(blob->write(rendered.pdf.constData(), rendered.pdf.size()));
        ENZA_ASSIGN(document.blob, blob->finish());
        return commitDeed(session, Deed{QStringLiteral("document.draft"), document.caseId, {},
                                        {document.title, QString::number(document.revision)},
                                        {writeOf(document, document.id, document.caseId, 0)}, store::Scope::Hospital, {}});
    }();
    if (!done) {
        (void)sweepBulk(session);
        return std::unexpected(done.error());
    }
    announce(session, *done);
    return document;
}

Result<int> nextRevision(const Session &session, const QString &caseId, DocumentKind kind, const QString &subject)
{
    ENZA_ASSIGN(const auto earlier, loadCase<Document>(session, caseId));
    int revision = 1;
    for (const auto &one : earlier) {
        if (one.value.documentKind == kind && one.value.subject == subject)
            revision = std::max(revision, one.value.revision + 1);
    }
    return revision;
}

/// Who is meant by the latest meeting that has the case on its agenda.
Result<QString> latestMeeting(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const QList<Meeting> meetings, listMeetings(session)); // soonest first
    for (auto one = meetings.crbegin(); one != meetings.crend(); ++one) {
        if (std::ranges::find(one->agenda, caseId, &AgendaItem::caseId) != one->agenda.end())
            return one->id;
    }
    return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "no meeting has this case on its agenda"));
}

Result<access::Request> requestFor(const Session &session, const QString &purpose, const QString &caseId, const QString &recipient,
                                   const QString &content, const QByteArray &digest, const Document &document)
{
    access::Request request;
    request.outflow = access::Outflow::Pdf;
    request.caseId = caseId;
    request.purpose = purpose;
    request.recipient = recipient;
    request.content = content;
    request.items = {QStringLiteral("report")};
    request.records = 1;
    request.sha256 = digest;
    ENZA_ASSIGN(request.identifying, documentLoci(session, document));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    for (const auto &person : persons)
        request.persons.append(person.value.id);
    return completeRequest(session, std::move(request));
}

/// One file by all of these permits: it appears when each of them was used up.
Result<void> letOut(Session &session, const QList<access::Request> &requests, const QByteArray &bytes, const QString &path)
{
    const QByteArray digest = sha256(bytes);
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    std::vector<access::Permit> permits;
    for (const access::Request &request : requests) {
        ENZA_ASSIGN(access::Permit permit, session.gate().permit(session.actor(), request));
        permits.push_back(std::move(permit));
    }
    ENZA_TRY(file->write(bytes));
    for (std::size_t i = 1; i < permits.size(); ++i)
        ENZA_TRY(permits[i].release(digest));
    ENZA_TRY(file->finish(permits.front(), digest));
    for (std::size_t i = 1; i < permits.size(); ++i)
        ENZA_TRY(permits[i].left());
    return {};
}

struct Drawn {
    GatheredMinutes gathered;
    report::RenderedDocument rendered;
};
Result<Drawn> draw(const Session &session, const QString &meetingId, const QString &language, bool membersOnly)
{
    const Session::Outward outward;
    ENZA_ASSIGN(GatheredMinutes gathered, gatherMinutes(session, meetingId, {}, language));
    gathered.input.membersOnly = membersOnly;
    ENZA_ASSIGN(report::RenderedDocument rendered, report::renderMinutes(gathered.input));
    return Drawn{std::move(gathered), std::move(rendered)};
}

} // namespace

Result<Document> draftMinutes(Session &session, const QString &caseId, const QString &meetingId, const QString &language)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.draft")));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const QString meeting, meetingId.isEmpty() ? latestMeeting(session, caseId) : Result<QString>(meetingId));
    const Session::Outward outward;
    ENZA_ASSIGN(GatheredMinutes gathered, gatherMinutes(session, meeting, caseId, language));
    Document document;
    document.id = newId();
    document.caseId = caseId;
    document.subject = meeting;
    document.documentKind = DocumentKind::Minutes;
    document.language = language;
    document.basedOn = gathered.basedOn;
    document.pins = gathered.input.ruleSets;
    ENZA_ASSIGN(document.revision, nextRevision(session, caseId, document.documentKind, meeting));
    gathered.input.documentId = document.id;
    gathered.input.revision = document.revision;
    gathered.input.kept = true;
    ENZA_ASSIGN(const report::RenderedDocument rendered, report::renderMinutes(gathered.input));
    return keep(session, document, rendered);
}

Result<QByteArray> previewMinutes(Session &session, const QString &meetingId, const QString &language, bool membersOnly)
{
    ENZA_ASSIGN(const Drawn drawn, draw(session, meetingId, language, membersOnly));
    return drawn.rendered.pdf;
}

Result<MinutesFile> exportMinutes(Session &session, const QString &meetingId, const QString &language, const QString &recipient,
                                  const QString &path, bool membersOnly)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.export")));
    ENZA_ASSIGN(const Drawn drawn, draw(session, meetingId, language, membersOnly));
    const QByteArray digest = sha256(drawn.rendered.pdf);
    QList<access::Request> requests;
    const QString content = (membersOnly ? QStringLiteral("members of meeting ") : QStringLiteral("minutes of meeting ")) + meetingId;
    if (membersOnly) {
        access::Request request;
        request.outflow = access::Outflow::Pdf;
        request.purpose = QStringLiteral("panel_members");
        request.recipient = recipient;
        request.content = content;
        request.relation = access::Relation::Own;
        request.items = {QStringLiteral("members")};
        request.records = 1;
        request.sha256 = digest;
        requests.append(request);
    } else {
        Document document;
        document.basedOn = drawn.gathered.basedOn;
        for (const QString &caseId : drawn.gathered.cases) {
            ENZA_ASSIGN(const access::Request request, requestFor(session, QStringLiteral("panel_minutes"), caseId, recipient, content, digest, document));
            requests.append(request);
        }
    }
    ENZA_TRY(letOut(session, requests, drawn.rendered.pdf, path));
    ENZA_TRY(perform(session, Deed{QStringLiteral("document.export"), {}, {}, {drawn.rendered.title, QStringLiteral("1")}, {}, store::Scope::Hospital, {}}));
    return MinutesFile{drawn.rendered.title, digest, drawn.rendered.pages, membersOnly ? QStringList() : drawn.gathered.cases, drawn.gathered.input.journalHead};
}

Result<Document> draftConfirmatoryOrder(Session &session, const QString &testId, const QString &language)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.draft")));
    if (language != QLatin1String("ja") && language != QLatin1String("en"))
        return wrongField(QStringLiteral("lang"), Text(QT_TRANSLATE_NOOP("enza", "order forms are written in ja or en, not in \"%1\""), {language}));
    const Session::Outward outward;
    ENZA_ASSIGN(const auto test, load<ConfirmatoryTest>(session, testId));
    ENZA_TRY(visibleCase(session, test.value.caseId));
    const auto finding = showFinding(session, test.value.finding);
    if (!finding)
        return std::unexpected(finding.error().code == ErrorCode::NotFound ? notFound(testId) : finding.error());
    ENZA_ASSIGN(const CaseView view, showCase(session, test.value.caseId));
    Document document;
    document.id = newId();
    document.caseId = test.value.caseId;
    document.subject = testId;
    document.documentKind = DocumentKind::ConfirmatoryOrder;
    document.language = language;
    for (const QString &record : {test.value.id, test.value.finding, test.value.caseId}) {
        ENZA_ASSIGN(const store::Record stored, session.store().get(record));
        document.basedOn.append({record, stored.version});
    }
    ENZA_ASSIGN(document.revision, nextRevision(session, document.caseId, document.documentKind, testId));
    report::TestOrderInput input;
    input.documentId = document.id;
    input.revision = document.revision;
    input.language = language;
    input.caseLabel = view.theCase.label;
    const auto person = std::ranges::find(view.persons, finding->finding.personId, &Person::id);
    input.personLabel = person == view.persons.end() ? QString() : person->label;
    input.author = session.user().name;
    input.test = test.value;
    input.finding = finding->finding;
    input.findingTitle = findingTitle(finding->finding);
    input.assembly = view.theCase.assembly;
    input.created = session.clock().now();
    input.softwareVersion = QStringLiteral(ENZA_VERSION);
    ENZA_ASSIGN(const report::RenderedDocument rendered, report::renderTestOrder(input));
    return keep(session, document, rendered);
}

Result<void> handOutPanelDocument(Session &session, const QString &documentId, const QString &recipient, const QString &path)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.export")));
    ENZA_ASSIGN(const auto document, visibleDocument(session, documentId));
    const DocumentKind kind = document.value.documentKind;
    if (kind != DocumentKind::Minutes && kind != DocumentKind::ConfirmatoryOrder)
        return wrongField(QStringLiteral("document"), Text(QT_TRANSLATE_NOOP("enza", "this document is neither minutes nor an order form")));
    if (recipient.trimmed().isEmpty())
        return wrongField(QStringLiteral("recipient"), Text(QT_TRANSLATE_NOOP("enza", "say to whom it goes")));
    ENZA_ASSIGN(const QByteArray bytes, documentBytes(session, document.value));
    const QString purpose = kind == DocumentKind::Minutes ? QStringLiteral("panel_minutes") : QStringLiteral("confirmatory_test");
    ENZA_ASSIGN(const access::Request request, requestFor(session, purpose, document.value.caseId, recipient.trimmed(), QStringLiteral("document ") + documentId,
                                                          document.value.sha256, document.value));
    ENZA_TRY(letOut(session, {request}, bytes, path));
    return perform(session, Deed{QStringLiteral("document.export"), document.value.caseId, {}, {document.value.title, QString::number(document.value.revision)}, {},
                                 store::Scope::Hospital, {}});
}

} // namespace enza::workflow
