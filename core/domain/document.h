// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

namespace enza {

enum class DocumentKind {
    Clinical,
    Letter,            ///< to an insurer, employer, school, …
    Germline,          ///< disclosure of a germline or secondary finding, apart from the clinical report
    Patient,           ///< explanation in plain words
    Minutes,           ///< of a panel's meeting
    Referral,
    ConfirmatoryOrder, ///< of a test by another method
    RelativeLetter,
};
template <> struct EnumNames<DocumentKind> {
    static constexpr std::pair<DocumentKind, const char *> values[] = {
        {DocumentKind::Clinical, "clinical"}, {DocumentKind::Letter, "letter"},
        {DocumentKind::Germline, "germline"}, {DocumentKind::Patient, "patient"},
        {DocumentKind::Minutes, "minutes"},   {DocumentKind::Referral, "referral"},
        {DocumentKind::ConfirmatoryOrder, "confirmatory_order"}, {DocumentKind::RelativeLetter, "relative_letter"}};
};

/// A record and the version of it that a document was drawn from.
struct BasedOn {
    QString record;
    quint64 version = 0;
};

/// A signature on a document's PDF, as it was when it was made; the PDF itself proves it.
struct DocumentSignature {
    QString by;              ///< user id
    QString signer;          ///< whom the certificate names
    QDateTime at;            ///< by this machine's clock
    QString level;           ///< "B-B", "B-T" or "B-LT" of ETSI EN 319 142-1
    QByteArray certificate;  ///< SHA-256 of its DER
    QString journalHead;     ///< "REPLICA:SEQUENCE:HASH" inside what was signed
    qint64 size = 0;         ///< of the PDF that ends with this signature: later ones begin with it
    QByteArray sha256;       ///< of that PDF
    QJsonObject extra;
};

/// A drawn document. Its PDF is an encrypted blob; what it says can be rebuilt from `basedOn`.
struct Document {
    static constexpr const char *kind = "document";
    QString id;
    QString caseId;  ///< empty: of no one case
    QString subject; ///< what else it is of: a meeting, a person; empty: the case
    DocumentKind documentKind = DocumentKind::Clinical;
    QString language; ///< "ja" or "en"
    int revision = 1;
    int pages = 0;
    QString title;
    QString blob;      ///< the PDF in force: the signed one once there is one
    QByteArray sha256; ///< of that PDF
    QByteArray content;     ///< SHA-256 of what it says, printed in its code; empty: has no code
    QByteArray draftSha256; ///< of the PDF that was drawn first, once it is signed
    QList<BasedOn> basedOn;
    QStringList pins;       ///< rule sets and knowledge snapshots it says it was judged by
    QString amends;         ///< id of the signed document it takes the place of
    QString amendReason;
    QList<DocumentSignature> signatures; ///< in the order in which they were made
    QString by;
    QDateTime at;
    QJsonObject extra;
};

template <typename S> void describe(S &s, BasedOn &v)
{
    s.field("record", v.record);
    s.field("version", v.version);
}

template <typename S> void describe(S &s, DocumentSignature &v)
{
    s.field("by", v.by);
    s.field("signer", v.signer);
    s.field("at", v.at);
    s.field("level", v.level);
    s.field("certificate", v.certificate);
    s.field("journal_head", v.journalHead);
    s.field("size", v.size);
    s.field("sha256", v.sha256);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Document &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("subject", v.subject);
    s.field("document_kind", v.documentKind);
    s.field("language", v.language);
    s.field("revision", v.revision);
    s.field("pages", v.pages);
    s.field("title", v.title);
    s.field("blob", v.blob);
    s.field("sha256", v.sha256);
    s.field("content", v.content);
    s.field("draft_sha256", v.draftSha256);
    s.field("based_on", v.basedOn);
    s.field("pins", v.pins);
    s.field("amends", v.amends);
    s.field("amend_reason", v.amendReason);
    s.field("signatures", v.signatures);
    s.field("by", v.by);
    s.field("at", v.at);
    s.extra(v.extra);
}

} // namespace enza
