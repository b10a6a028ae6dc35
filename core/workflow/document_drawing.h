// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "report/document_code.h"
#include "workflow/session.h"

/// Private to workflow/: how each kind of document is drawn. A kind that can be drawn from a case (and a subject) has a
/// line in the table of document_drawing.cpp; others are drawn by verbs of their own (letters) and only kept, signed and
/// checked like the rest.
namespace enza::workflow {

struct DrawRequest {
    QString caseId;
    QString subject;  ///< see Document::subject
    QString language; ///< "ja" or "en"
    QString documentId;
    int revision = 1;
    QDateTime created;
    QString author; ///< name of who drew it up
    bool draft = true; ///< false: the final form, for signing
};

struct Drawing {
    report::ReportModel model;
    QList<BasedOn> basedOn;
    QStringList pins; ///< rule sets and knowledge snapshots it names
    bool holdsIdentity = false;
};

struct DocumentDrawer {
    DocumentKind kind;
    const char *verb; ///< who draws it has to be permitted this
    Result<Drawing> (*compose)(Session &session, const DrawRequest &request);
    /// Every record it would be drawn from now: what is new among them makes a document stale.
    Result<QList<BasedOn>> (*bases)(const Session &session, const QString &caseId, const QString &subject);
};
/// Null for a kind without one.
const DocumentDrawer *drawerOf(DocumentKind kind);

Result<Drawing> drawClinical(Session &session, const DrawRequest &request);
Result<QList<BasedOn>> clinicalBases(const Session &session, const QString &caseId, const QString &subject);
/// Secondary findings that the person agreed to be told and another method confirmed, as the rules ask. NotPermitted
/// without that consent, Conflict while a result is awaited; each names the finding.
Result<Drawing> drawGermline(Session &session, const DrawRequest &request);
Result<QList<BasedOn>> germlineBases(const Session &session, const QString &caseId, const QString &subject);

/// For each pin ("acmg-germline@2015", "clinvar@2026-11-01") the one that is in force of the same today.
Result<QStringList> pinsInForce(const Session &session, const QStringList &pins);

/// Draws and renders it as a draft or final, with everything of `document` that follows filled in.
struct DrawnDocument {
    QByteArray pdf;
    Document document;
};
Result<DrawnDocument> draw(Session &session, Document document, const DocumentDrawer &drawer, const report::DocumentStatus &status);

/// Keeps the PDF as a blob and commits; nothing is left of it when that fails.
Result<Document> keepDocument(Session &session, Document document, const QByteArray &pdf, const QString &verb,
                              std::optional<quint64> version, const QJsonObject &detail = {});

/// The newest signed document that takes the place of this one, directly or over others; nothing: it is in force.
Result<std::optional<Document>> successorOf(const Session &session, const Document &document);

} // namespace enza::workflow
