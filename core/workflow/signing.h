// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/secret.h"
#include "domain/document.h"
#include "workflow/session.h"

/// Signing documents, and reading signed ones: here, on paper by their code, or a file that somebody brings.
namespace enza::workflow {

/// What to sign with: a PKCS#12 file, or a key on a PKCS#11 token.
struct SigningMeans {
    QString pkcs12File;
    SecretBytes passphrase;  ///< of the file
    QString pkcs11Uri;
    SecretBytes pin;         ///< of the token
    QString certificateFile; ///< certificates of a token that holds keys only; may be empty
};

/// Whom the certificate names and until when; signs nothing. For showing before somebody signs.
struct SignerView {
    QString name;
    QDateTime validFrom, validTo;
};
Result<SignerView> readSigner(const SigningMeans &means);

/// Makes the document final (the first time) and adds a signature over it; the act records the signed PDF's digest.
/// Conflict with the reasons when it is out of date, has been amended, or another one of its kind is signed already;
/// BadInput and WrongSecret for the means; Network when a service that the site set up does not answer.
Result<Document> signDocument(Session &session, const QString &documentId, const SigningMeans &means);

/// One signature as it was checked; see signing/verify.h for what the words mean.
struct CheckedSignature {
    QString signer;
    QDateTime at;       ///< claimed
    QString reason;
    bool valid = false;
    QString fault;      ///< "none", "changed", …
    QString chain;      ///< "trusted", "no_anchors", "unknown_issuer", "expired", "revoked", …
    QStringList certificates; ///< names, from the signer up
    QString level;      ///< "B-B", "B-T", "B-LT"
    QString timestamp;  ///< "none", "trusted", "untrusted", "invalid"
    QDateTime stampedAt;
    QString stampedBy;
    bool coversWhole = false;
    QString journalHead;
    bool headHolds = false; ///< the journal here still has that entry
};

struct CheckedDocument {
    QString documentId; ///< empty: the file names none
    QByteArray sha256;  ///< of the file; empty for a code
    QList<CheckedSignature> signatures;
    bool known = false;   ///< kept in this workspace, in exactly these bytes (or with this code)
    bool draft = false;   ///< what was drawn before it was signed
    bool current = false; ///< known, in force and not out of date
    QStringList stale;    ///< why it is out of date
    QString newer;        ///< id of the signed document that takes its place
    int newerRevision = 0;
    QString kind;
    int revision = 0;
    QString title;
    /// All of it in words for people, the most important first.
    QStringList words;
    bool good() const; ///< nothing is wrong with what is signed; says nothing of whether it is current
};
Result<CheckedDocument> checkDocument(const Session &session, const QByteArray &pdf);
Result<CheckedDocument> checkDocumentFile(const Session &session, const QString &path);
/// The code printed on a document. BadInput for what is no code; a document that is not here is not known.
Result<CheckedDocument> checkCode(const Session &session, const QString &code);
/// A document of the workspace as it is kept; opening it is journaled as an access.
Result<CheckedDocument> checkKeptDocument(const Session &session, const QString &documentId);

/// The revision of the signed document that takes its place; 0: none does.
Result<int> newerRevision(const Session &session, const QString &documentId);
/// The code printed on it; empty when it carries none.
QString codeOf(const Document &document);

/// Journal heads inside the valid signatures of a PDF, "REPLICA:SEQUENCE:HASH": each is an anchor. BadInput when the
/// file holds none.
Result<QStringList> headsOfSignedFile(const Session &session, const QString &path);
/// The same from the PDF of every signed document of the workspace.
Result<QStringList> headsOfSignedDocuments(const Session &session);

} // namespace enza::workflow
