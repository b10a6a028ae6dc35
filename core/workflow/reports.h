// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "workflow/session.h"

namespace enza::workflow {

/// Draws the report from the case as it is now, keeps its PDF as an encrypted blob and records it.
Result<Document> draftReport(Session &session, const QString &caseId, DocumentKind kind, const QString &language);
Result<QList<Document>> listDocuments(const Session &session, const QString &caseId);
/// Draws the next revision of a signed document, with the reason, the date and a link to the original on it. Conflict
/// when the original is not signed or has been amended already; BadInput without a reason, or for a kind that is drawn
/// by a verb of its own.
Result<Document> amendDocument(Session &session, const QString &documentId, const QString &reason);
/// Why it is out of date, in words: records, consent, rules and knowledge that changed since it was drawn; empty: still
/// current.
Result<QStringList> staleReasons(const Session &session, const QString &documentId);
/// For showing inside the window only.
Result<QByteArray> readDocument(const Session &session, const QString &documentId);
/// Leaves the workspace: takes a permit for its bytes.
Result<void> exportDocument(Session &session, access::Permit permit, const QString &documentId, const QString &path);

/// Asks the gate for everybody in the case; a refusal says what would be needed. Purposes are those of the
/// outflow policy: draft_review, return_to_source, own_work (clipboard), ….
Result<access::Permit> requestPermit(Session &session, access::Outflow outflow, const QString &caseId,
                                     const QString &purpose, const QString &recipient, const QString &content);
/// The same with whatever else is known of it; the people and, from the purpose, the relation are filled in.
Result<access::Permit> requestPermit(Session &session, access::Request request);
/// For a source file as it came in: its samples are counted for the ledger.
Result<access::Permit> requestVerbatimPermit(Session &session, const QString &callSetId, access::Request request,
                                             const JobContext &job);
/// For a link out: the address itself is judged and may hold public identifiers only (`caseId` may be
/// empty). `what` names the place ("ClinVar").
Result<access::Permit> requestLinkPermit(Session &session, const QString &caseId, const QUrl &url, const QString &what);

} // namespace enza::workflow
