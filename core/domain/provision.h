// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// Records of what was given out and received, as Articles 29 and 30 of the Act on the Protection of Personal
/// Information ask for, and of agreements with recipients.
namespace enza {

/// One row of the ledger. Written before anything leaves; `left` is added after the last byte did.
struct ProvisionRecord {
    static constexpr const char *kind = "ledger";
    QString outflow, caseId;
    QStringList persons;
    QString purpose, recipient, relation;
    QString address, representative, country, countryInformation;
    bool company = false;
    QString legalBasis;
    QString content; ///< what it is, in words
    QStringList items;
    quint64 records = 0;
    bool genome = false, exome = false;
    quint64 snpLoci = 0, strLoci = 0;
    QString user; ///< id
    QString rule;
    QStringList consents; ///< "PERSON ITEM FORM@VERSION DATE"
    QDateTime consentKnownAt;
    QString approvedBy; ///< id of the second person
    QByteArray approvalKey, approvalSignature;
    QDateTime approvedAt;
    QDateTime permitted;
    QDateTime released; ///< its bytes were ready and allowed to leave
    QByteArray sha256;
    QDateTime left;
    QJsonObject extra;
};

/// What was received from elsewhere.
struct ReceiptRecord {
    static constexpr const char *kind = "receipt";
    QString id, caseId;
    QStringList persons;
    QString provider, address, representative, country;
    QString acquired; ///< how the provider came by it
    QString consent;  ///< which consent it was given with
    QString content;
    QStringList items;
    quint64 records = 0;
    QByteArray sha256;
    QDate date; ///< of receipt
    QString recordedBy;
    QDateTime recordedAt;
    QJsonObject extra;
};

/// A standing agreement with a recipient: under it, identifying data may go there.
struct RecipientAgreement {
    static constexpr const char *kind = "recipient_agreement";
    QString id;
    QString recipient;
    QStringList purposes; ///< empty: each
    QDate from, to;       ///< inclusive; an invalid `to`: until it is ended
    QString basis;        ///< the contract or approval, in words
    QString recordedBy;
    QDateTime recordedAt;
    QJsonObject extra;
};

template <typename S> void describe(S &s, ProvisionRecord &v)
{
    s.field("outflow", v.outflow);
    s.field("case_id", v.caseId);
    s.field("persons", v.persons);
    s.field("purpose", v.purpose);
    s.field("recipient", v.recipient);
    s.field("relation", v.relation);
    s.field("address", v.address);
    s.field("representative", v.representative);
    s.field("country", v.country);
    s.field("country_information", v.countryInformation);
    s.field("company", v.company);
    s.field("legal_basis", v.legalBasis);
    s.field("content", v.content);
    s.field("items", v.items);
    s.field("records", v.records);
    s.field("genome", v.genome);
    s.field("exome", v.exome);
    s.field("snp_loci", v.snpLoci);
    s.field("str_loci", v.strLoci);
    s.field("user", v.user);
    s.field("rule", v.rule);
    s.field("consents", v.consents);
    s.field("consent_known_at", v.consentKnownAt);
    s.field("approved_by", v.approvedBy);
    s.field("approval_key", v.approvalKey);
    s.field("approval_signature", v.approvalSignature);
    s.field("approved_at", v.approvedAt);
    s.field("permitted", v.permitted);
    s.field("released", v.released);
    s.field("sha256", v.sha256);
    s.field("left", v.left);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, ReceiptRecord &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("persons", v.persons);
    s.field("provider", v.provider);
    s.field("address", v.address);
    s.field("representative", v.representative);
    s.field("country", v.country);
    s.field("acquired", v.acquired);
    s.field("consent", v.consent);
    s.field("content", v.content);
    s.field("items", v.items);
    s.field("records", v.records);
    s.field("sha256", v.sha256);
    s.field("date", v.date);
    s.field("recorded_by", v.recordedBy);
    s.field("recorded_at", v.recordedAt);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, RecipientAgreement &v)
{
    s.field("id", v.id);
    s.field("recipient", v.recipient);
    s.field("purposes", v.purposes);
    s.field("from", v.from);
    s.field("to", v.to);
    s.field("basis", v.basis);
    s.field("recorded_by", v.recordedBy);
    s.field("recorded_at", v.recordedAt);
    s.extra(v.extra);
}

} // namespace enza
