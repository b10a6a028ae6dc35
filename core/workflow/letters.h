// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "workflow/session.h"

/// Letters about one person: to an insurer, an employer or school, a relative, another hospital. Their texts are rule
/// sets of kind "letter-template". What a template does not let in is refused, whoever typed it: neither gene, variant,
/// test, risk nor family history of genetic results in a letter for an insurer or employer, and nobody else's result in
/// any letter.
namespace enza::workflow {

struct LetterTemplate {
    QString kind;  ///< "insurer", "employer", "relative", "referral", …
    QString name;  ///< in the reader's language
    QString pin;
    bool genomeItems = false; ///< results of this person belong in it
    QStringList mayInclude;   ///< items that the person may ask for: "gene", "variant", "test", "risk", "family_history"
};
Result<QList<LetterTemplate>> letterTemplates(const Session &session);

struct LetterRequest {
    QString caseId, personId;
    QString kind;
    QString language; ///< "ja" or "en"
    QString recipient;
    QString text;      ///< what the writer adds
    QString diagnosis; ///< in place of the case's, e.g. without a gene's name
    QString institution;
    QStringList include;   ///< genome items that the person asked for …
    QString requestedBy;   ///< … by whom …
    QDate requestedOn;     ///< … and when; both are needed with `include`
};

/// What a letter would say; nothing is kept.
struct LetterPreview {
    QString title;
    QStringList rows;       ///< "Name: …"
    QStringList paragraphs;
    /// Why it cannot be drafted, in the reader's language: genome items that slipped in, or consent that is missing.
    /// Empty: it can.
    QStringList refused;
};
Result<LetterPreview> previewLetter(Session &session, const LetterRequest &request);

/// Draws it and keeps it as a document of the case. NotPermitted with the words that stand against it.
Result<Document> draftLetter(Session &session, const LetterRequest &request);
Result<QList<Document>> listLetters(const Session &session, const QString &caseId);
/// Through the gate, for the purpose and relation that its template names.
Result<void> exportLetter(Session &session, const QString &documentId, const QString &path);

} // namespace enza::workflow
