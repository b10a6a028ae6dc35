// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/reports.h"

#include "base/digest.h"
#include "base/id.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/document_access.h"
#include "workflow/document_drawing.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString holdsIdentity = QStringLiteral("holds_identity");

std::unexpected<Error> notDrawn(DocumentKind kind)
{
    if (kind == DocumentKind::Letter)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a letter says to whom it goes: use \"letter draft\""),
                    Where{{}, 0, QStringLiteral("kind")});
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "Enza draws no documents of the kind \"%1\" from a case alone"), {enumName(kind)}),
                Where{{}, 0, QStringLiteral("kind")});
}

/// One more than the latest of its kind.
Result<int> nextRevision(const Session &session, const Document &document)
{
    ENZA_ASSIGN(const auto earlier, loadCase<Document>(session, document.caseId));
    int revision = 1;
    for (const auto &one : earlier) {
        if (one.value.documentKind == document.documentKind && one.value.subject == document.subject)
            revision = std::max(revision, one.value.revision + 1);
    }
    return revision;
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
    const DocumentDrawer *drawer = drawerOf(kind);
    if (!drawer)
        return notDrawn(kind);
    ENZA_TRY(session.mayDo(QLatin1String(drawer->verb)));
    ENZA_TRY(visibleCase(session, caseId));
    if (language != QLatin1String("ja") && language != QLatin1String("en"))
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "reports are written in ja or en, not in \"%1\""), {language}),
                    Where{{}, 0, QStringLiteral("lang")});
    Document document;
    document.id = newId();
    document.caseId = caseId;
    document.documentKind = kind;
    document.language = language;
    document.by = session.user().id;
    document.at = session.clock().now();
    ENZA_ASSIGN(document.revision, nextRevision(session, document));
    ENZA_ASSIGN(const DrawnDocument drawn, draw(session, document, *drawer, {document.id, document.revision, {}, {}}));
    return keepDocument(session, drawn.document, drawn.pdf, QLatin1String(drawer->verb), 0);
}

Result<Document> amendDocument(Session &session, const QString &documentId, const QString &reason)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.amend")));
    const Session::Outward outward;
    ENZA_ASSIGN(const auto original, visibleDocument(session, documentId));
    const Document &before = original.value;
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "say why the document is amended: the reason is printed on the new one"),
                    Where{{}, 0, QStringLiteral("reason")});
    if (before.signatures.isEmpty())
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this document is not signed yet, so there is nothing to amend: draft it again"),
                    Where{before.title, 0, {}});
    ENZA_ASSIGN(const std::optional<Document> newer, successorOf(session, before));
    if (newer)
        return fail(ErrorCode::Conflict,
                    Text(QT_TRANSLATE_NOOP("enza", "revision %1 has taken its place already: amend that one"), {QString::number(newer->revision)}),
                    Where{before.title, 0, {}});
    const DocumentDrawer *drawer = drawerOf(before.documentKind);
    if (!drawer)
        return notDrawn(before.documentKind);
    ENZA_TRY(session.mayDo(QLatin1String(drawer->verb)));
    Document document;
    document.id = newId();
    document.caseId = before.caseId;
    document.subject = before.subject;
    document.documentKind = before.documentKind;
    document.language = before.language;
    document.amends = before.id;
    document.amendReason = reason.trimmed();
    document.by = session.user().id;
    document.at = session.clock().now();
    ENZA_ASSIGN(document.revision, nextRevision(session, document));
    const report::Amendment amendment{before.id, before.revision, before.signatures.last().at, document.amendReason};
    ENZA_ASSIGN(const DrawnDocument drawn, draw(session, document, *drawer, {document.id, document.revision, {}, amendment}));
    return keepDocument(session, drawn.document, drawn.pdf, QStringLiteral("document.amend"), 0);
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
