// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/reports.h"

#include "base/digest.h"
#include "base/id.h"
#include "report/clinical_report.h"
#include "workflow/act.h"
#include "workflow/audit.h"
#include "workflow/bulk.h"
#include "workflow/cases.h"
#include "workflow/document_access.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/tier_scales.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString holdsIdentity = QStringLiteral("holds_identity");

/// What is reported stands in this order: primary, secondary, candidate, each as they were marked.
void order(QList<FindingView> &findings)
{
    const auto rank = [](const FindingView &view) {
        switch (view.finding.role) {
        case FindingRole::Primary: return 0;
        case FindingRole::Secondary: return 1;
        case FindingRole::Candidate: break;
        }
        return 2;
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const FindingView &a, const FindingView &b) { return rank(a) < rank(b); });
}

/// What a document says, with the versions it was drawn from.
struct Composed {
    report::ClinicalReportInput input;
    QList<BasedOn> basedOn;
};

template <typename T> Result<void> base(const Session &session, const QString &caseId, QList<BasedOn> &basedOn)
{
    ENZA_ASSIGN(const auto values, loadCase<T>(session, caseId));
    const access::ViewScope scope = session.scope(caseId);
    for (const auto &value : values) {
        ENZA_ASSIGN(const bool shown, showsRecord(session, scope, value.value.id));
        if (shown)
            basedOn.append({value.value.id, value.version});
    }
    return {};
}

/// Every record a report on this case is drawn from, as it is now.
Result<QList<BasedOn>> basesOf(const Session &session, const QString &caseId)
{
    QList<BasedOn> basedOn;
    ENZA_TRY(base<Case>(session, caseId, basedOn));
    ENZA_TRY(base<Person>(session, caseId, basedOn));
    ENZA_TRY(base<Sample>(session, caseId, basedOn));
    ENZA_TRY(base<CallSet>(session, caseId, basedOn));
    ENZA_TRY(base<Finding>(session, caseId, basedOn));
    ENZA_TRY(base<Opinion>(session, caseId, basedOn));
    ENZA_TRY(base<Consensus>(session, caseId, basedOn));
    return basedOn;
}

/// The rules and knowledge that what is shown was judged by, whenever that was.
void namePins(report::ClinicalReportInput &input)
{
    const auto add = [](QStringList &pins, const QString &pin) {
        if (!pin.isEmpty() && !pins.contains(pin))
            pins.append(pin);
    };
    const auto name = [&](const Assessment &judged, const QList<TierEntry> &tiers) {
        add(input.ruleVersions, judged.ruleSet);
        for (const QString &pin : judged.knowledge)
            add(input.knowledgeVersions, pin);
        for (const TierEntry &tier : tiers)
            add(input.knowledgeVersions, tier.knowledge);
    };
    for (const report::ReportedFinding &reported : input.findings) {
        if (reported.consensus) {
            name(*reported.consensus, reported.consensus->tiers);
            continue;
        }
        for (const Opinion &opinion : reported.opinions)
            name(opinion, opinion.tiers);
    }
}

Result<Composed> compose(Session &session, const QString &caseId, const QString &language)
{
    Composed composed;
    // First the versions: what changes while the report is drawn makes it stale, never silently current.
    ENZA_ASSIGN(composed.basedOn, basesOf(session, caseId));
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    report::ClinicalReportInput &input = composed.input;
    input.documentId = newId();
    input.language = language;
    input.theCase = view.theCase;
    input.persons = view.persons;
    input.samples = view.samples;
    for (const CallSet &set : view.callSets) {
        if (!set.superseded)
            input.callSets.append(set);
    }
    ENZA_ASSIGN(QList<FindingView> findings, listFindings(session, caseId));
    order(findings);
    for (const FindingView &finding : findings) {
        if (!finding.finding.dismissed)
            input.findings.append({finding.finding, finding.opinions, finding.consensus});
    }
    for (const Person &person : view.persons) {
        if (person.kinship != Kinship::Proband || !session.scope(caseId).showsIdentity())
            continue;
        auto who = identity(session, caseId, person.id);
        if (who)
            input.identity = *who;
        else if (who.error().code != ErrorCode::NotFound && who.error().code != ErrorCode::NotPermitted)
            return std::unexpected(who.error());
    }
    ENZA_ASSIGN(const TierScales scales, tierScales(session));
    input.author = session.user().name;
    input.created = session.clock().now();
    input.softwareVersion = QStringLiteral(ENZA_VERSION);
    ENZA_ASSIGN(input.journalHead, journalHead(session));
    input.ruleVersions = {session.gate().rulePin(), scales.pin};
    namePins(input);
    return composed;
}

QString nameOfRecord(const Session &session, const QString &id)
{
    const auto stored = session.store().get(id);
    const auto record = stored ? unsealed(session, *stored) : std::unexpected(stored.error());
    if (!record)
        return id;
    if (record->kind == QLatin1String(Finding::kind)) {
        if (const auto finding = fromRecord<Finding>(*record))
            return findingTitle(finding->value);
    }
    if (record->kind == QLatin1String(Opinion::kind)) {
        if (const auto opinion = fromRecord<Opinion>(*record))
            return nameOfRecord(session, opinion->value.finding);
    }
    if (record->kind == QLatin1String(Consensus::kind)) {
        if (const auto consensus = fromRecord<Consensus>(*record))
            return nameOfRecord(session, consensus->value.finding);
    }
    for (const char *field : {"label", "name", "file_name"}) {
        const QString name = record->body.value(QLatin1String(field)).toString();
        if (!name.isEmpty())
            return name;
    }
    return id;
}

} // namespace

/// A document that was drawn from what may not be seen any more is not there.
static Result<bool> showsDocument(const Session &session, const access::ViewScope &scope, const Document &document)
{
    for (const BasedOn &base : document.basedOn) {
        ENZA_ASSIGN(const bool shown, showsRecord(session, scope, base.record));
        if (!shown)
            return false;
    }
    return true;
}

Result<Versioned<Document>> visibleDocument(const Session &session, const QString &documentId)
{
    ENZA_ASSIGN(auto document, load<Document>(session, documentId));
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, document.value.caseId));
    ENZA_ASSIGN(const bool shown, showsDocument(session, scope, document.value));
    if (!shown)
        return std::unexpected(notFound(documentId));
    return document;
}

Result<QByteArray> documentBytes(const Session &session, const Document &document)
{
    if (document.extra.value(holdsIdentity).toBool() && !session.scope(document.caseId).showsIdentity())
        return fail(ErrorCode::NotPermitted,
                    QT_TRANSLATE_NOOP("enza", "this document names the patient, and your role may not read identities"));
    ENZA_ASSIGN(const auto blob, openBlob(session, document.blob));
    ENZA_ASSIGN(QByteArray bytes, blob->read(0, blob->size()));
    if (sha256(bytes) != document.sha256)
        return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the document's bytes are not those that were drafted"),
                    Where{document.title, 0, {}});
    return bytes;
}

Result<Document> draftReport(Session &session, const QString &caseId, DocumentKind kind, const QString &language)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.draft")));
    const Session::Outward outward;
    if (kind == DocumentKind::Letter)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a letter says to whom it goes: use \"letter draft\""),
                    Where{{}, 0, QStringLiteral("kind")});
    if (kind != DocumentKind::Clinical)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "Enza draws no documents of the kind \"%1\" from a case alone"), {enumName(kind)}),
                    Where{{}, 0, QStringLiteral("kind")});
    ENZA_TRY(visibleCase(session, caseId));
    if (language != QLatin1String("ja") && language != QLatin1String("en"))
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "reports are written in ja or en, not in \"%1\""), {language}),
                    Where{{}, 0, QStringLiteral("lang")});
    ENZA_ASSIGN(Composed composed, compose(session, caseId, language));
    ENZA_ASSIGN(const auto earlier, loadCase<Document>(session, caseId));
    for (const auto &document : earlier) {
        if (document.value.documentKind == kind)
            composed.input.revision = std::max(composed.input.revision, document.value.revision + 1);
    }
    ENZA_ASSIGN(const report::RenderedDocument rendered, report::renderClinicalReport(composed.input));
    Document document;
    document.id = composed.input.documentId;
    document.caseId = caseId;
    document.documentKind = kind;
    document.language = language;
    document.revision = composed.input.revision;
    document.pages = rendered.pages;
    document.title = rendered.title;
    document.sha256 = sha256(rendered.pdf);
    document.basedOn = composed.basedOn;
    document.by = session.user().id;
    document.at = composed.input.created;
    if (composed.input.identity)
        document.extra.insert(holdsIdentity, true);
    const auto done = [&]() -> Result<Change> {
        const std::shared_lock writing(session.caches().bulk);
        ENZA_ASSIGN(const auto blob, session.store().newBlob());
        ENZA_TRY(blob->write(rendered.pdf.constData(), rendered.pdf.size()));
        ENZA_ASSIGN(document.blob, blob->finish());
        return commitDeed(session, Deed{QStringLiteral("document.draft"), caseId, {},
                                        {document.title, QString::number(document.revision)},
                                        {writeOf(document, document.id, caseId, 0)}, store::Scope::Hospital, {}});
    }();
    if (!done) {
        (void)sweepBulk(session);
        return std::unexpected(done.error());
    }
    announce(session, *done);
    return document;
}

Result<QList<Document>> listDocuments(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(auto stored, loadCase<Document>(session, caseId));
    std::sort(stored.begin(), stored.end(), [](const auto &a, const auto &b) {
        return std::pair(b.value.at, b.value.revision) < std::pair(a.value.at, a.value.revision);
    });
    QList<Document> documents;
    for (const auto &document : stored) {
        ENZA_ASSIGN(const bool shown, showsDocument(session, scope, document.value));
        if (shown)
            documents.append(document.value);
    }
    return documents;
}

Result<QStringList> staleReasons(const Session &session, const QString &documentId)
{
    const Session::Outward outward;
    ENZA_ASSIGN(const auto document, visibleDocument(session, documentId));
    ENZA_ASSIGN(const QList<BasedOn> now, basesOf(session, document.value.caseId));
    QHash<QString, quint64> then;
    for (const BasedOn &one : document.value.basedOn)
        then.insert(one.record, one.version);
    QStringList reasons;
    for (const BasedOn &one : now) {
        const auto known = then.constFind(one.record);
        if (known == then.constEnd() && document.value.documentKind == DocumentKind::Letter)
            continue; // it was drawn from a few records, not from the whole case
        if (known == then.constEnd())
            reasons.append(Text(QT_TRANSLATE_NOOP("enza", "New since: %1"), {nameOfRecord(session, one.record)}).translated());
        else if (*known != one.version)
            reasons.append(Text(QT_TRANSLATE_NOOP("enza", "Changed since: %1"), {nameOfRecord(session, one.record)}).translated());
        then.remove(one.record);
    }
    for (auto gone = then.constBegin(); gone != then.constEnd(); ++gone)
        reasons.append(Text(QT_TRANSLATE_NOOP("enza", "Taken back since: %1"), {gone.key()}).translated());
    reasons.removeDuplicates();
    return reasons;
}

Result<QByteArray> readDocument(const Session &session, const QString &documentId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.open")));
    ENZA_ASSIGN(const auto document, visibleDocument(session, documentId));
    ENZA_ASSIGN(QByteArray bytes, documentBytes(session, document.value));
    ENZA_TRY(noteAccess(session, QStringLiteral("document.open"), document.value.caseId, documentId,
                        {document.value.title, QString::number(document.value.revision)}));
    return bytes;
}

} // namespace enza::workflow
