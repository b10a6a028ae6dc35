// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/verify.h"

#include "base/digest.h"
#include "signing/chain.h"
#include "signing/pdf_syntax.h"
#include "signing/timestamp.h"

#include <QSet>

#include <openssl/ess.h>

#include <algorithm>

namespace enza::signing {
namespace {

constexpr int mostSignatures = 256;
constexpr qsizetype mostSignatureBytes = 4 << 20;

/// A signature dictionary and the bytes it covers.
struct Found {
    QByteArray dictionary;
    qsizetype gapAt = 0, gapEnd = 0, end = 0;
    QByteArray der;
};

QDateTime pdfTime(const QString &text)
{
    // D:YYYYMMDDHHmmSS, then Z or +09'00'
    if (!text.startsWith(QLatin1String("D:")))
        return {};
    const QDateTime local = QDateTime::fromString(text.mid(2, 14), QStringLiteral("yyyyMMddHHmmss"));
    const QString zone = text.mid(16);
    int seconds = 0;
    if (zone.startsWith(u'+') || zone.startsWith(u'-'))
        seconds = (zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt()) * 60 * (zone.startsWith(u'-') ? -1 : 1);
    return local.isValid() ? QDateTime(local.date(), local.time(), Qt::UTC).addSecs(-seconds) : QDateTime();
}

/// Any file may hold the word; it is a signature when its ranges are the file up to some place, but for one gap that
/// holds hexadecimal digits and belongs to the same dictionary.
std::optional<Found> readAt(const QByteArray &pdf, qsizetype word)
{
    const qsizetype object = pdf.lastIndexOf(" obj", word);
    if (object < 0)
        return std::nullopt;
    const qsizetype begin = pdf::skipSpace(pdf, object + 4);
    const qsizetype close = begin < word ? pdf::skipValue(pdf, begin) : -1;
    if (close < word)
        return std::nullopt;
    Found out;
    out.dictionary = pdf.sliced(begin, close - begin);
    const QList<QByteArray> ranges = pdf::items(pdf::entry(out.dictionary, "ByteRange").value_or(QByteArray()));
    if (ranges.size() != 4)
        return std::nullopt;
    qint64 at[4];
    for (int i = 0; i < 4; ++i) {
        bool number = false;
        at[i] = ranges[i].trimmed().toLongLong(&number);
        if (!number || at[i] < 0 || at[i] > pdf.size())
            return std::nullopt;
    }
    out.gapAt = at[1];
    out.gapEnd = at[2];
    out.end = at[2] + at[3];
    const bool inside = at[0] == 0 && out.gapAt > begin && out.gapEnd <= close && out.gapEnd > out.gapAt + 2 && out.end <= pdf.size() &&
                        out.end >= close;
    if (!inside || pdf[out.gapAt] != '<' || pdf[out.gapEnd - 1] != '>' || out.gapEnd - out.gapAt > 2 * mostSignatureBytes)
        return std::nullopt;
    const QByteArray hex = pdf.sliced(out.gapAt, out.gapEnd - out.gapAt);
    if (pdf::entry(out.dictionary, "Contents") != hex)
        return std::nullopt;
    out.der = pdf::bytesOfHex(hex);
    return out;
}

QList<Found> find(const QByteArray &pdf)
{
    QList<Found> all;
    QSet<qsizetype> seen;
    for (qsizetype at = pdf.indexOf("/ByteRange"); at >= 0 && all.size() < mostSignatures; at = pdf.indexOf("/ByteRange", at + 1)) {
        const auto one = readAt(pdf, at);
        if (one && !seen.contains(one->gapAt)) {
            seen.insert(one->gapAt);
            all.append(*one);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return a.end < b.end; });
    return all;
}

QByteArray bytesOf(const ASN1_OCTET_STRING *text)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)};
}

/// The value of an attribute that is given once, in DER.
QByteArray attributeValue(X509_ATTRIBUTE *attribute)
{
    ASN1_TYPE *value = attribute && X509_ATTRIBUTE_count(attribute) == 1 ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    if (!value || value->type != V_ASN1_SEQUENCE)
        return {};
    return {reinterpret_cast<const char *>(value->value.sequence->data), value->value.sequence->length};
}

/// ETSI EN 319 122-1, 5.2.2.3: the certificate is named by its digest inside what is signed.
bool namesCertificate(CMS_SignerInfo *signer, X509 *certificate)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_id_smime_aa_signingCertificateV2, -1);
    const QByteArray der = at < 0 ? QByteArray() : attributeValue(CMS_signed_get_attr(signer, at));
    const auto said = fromDer<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>(der, d2i_ESS_SIGNING_CERT_V2);
    if (!said)
        return false;
    // The digest is the one long octet string of its size in the first element; SHA-256 unless said otherwise.
    const QByteArray digest = sha256(derOf(certificate));
    const QByteArray wanted = QByteArray("\x04\x20", 2) + digest;
    return der.first(std::min<qsizetype>(der.size(), 80)).contains(wanted);
}

bool strong(CMS_SignerInfo *signer)
{
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT *name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, digest);
    const int nid = OBJ_obj2nid(name);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512 || nid == NID_sha3_256 || nid == NID_sha3_384 || nid == NID_sha3_512;
}

void checkStamp(SignatureCheck &out, CMS_SignerInfo *signer, const Trust &trust, const ValidationData &data)
{
    const int at = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    if (at < 0)
        return;
    out.stamped = true;
    const QByteArray token = attributeValue(CMS_unsigned_get_attr(signer, at));
    const ReadTimestamp read = readTimestamp(token, bytesOf(CMS_SignerInfo_get0_signature(signer)), trust.timestampAnchors,
                                             data.certificates, trust.now);
    out.stampFits = read.fits;
    out.stampTrusted = read.trusted;
    out.stampedAt = read.at;
    out.stampedBy = read.authority;
}

void checkCms(SignatureCheck &out, const Found &found, const QByteArray &pdf, const Trust &trust, const ValidationData &data)
{
    const Cms cms = fromDer<CMS_ContentInfo, CMS_ContentInfo_free>(found.der, d2i_CMS_ContentInfo);
    STACK_OF(CMS_SignerInfo) *signers = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1 || !CMS_is_detached(cms.get())) {
        out.fault = Fault::Malformed;
        return;
    }
    const QByteArray covered = pdf.first(found.gapAt) + pdf.sliced(found.gapEnd, found.end - found.gapEnd);
    const Bio content(BIO_new_mem_buf(covered.constData(), int(covered.size())));
    const bool fits = CMS_verify(cms.get(), nullptr, nullptr, content.get(), nullptr,
                                 CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    const Certificates inside(CMS_get1_certs(cms.get()));
    QList<QByteArray> known = data.certificates;
    X509 *certificate = nullptr;
    for (int i = 0; inside && i < sk_X509_num(inside.get()); ++i) {
        X509 *one = sk_X509_value(inside.get(), i);
        known.append(derOf(one));
        if (CMS_SignerInfo_cert_cmp(signer, one) == 0)
            certificate = one;
    }
    if (!certificate) {
        out.fault = Fault::Malformed;
        return;
    }
    out.signer = nameOf(certificate);
    out.certificate = sha256(derOf(certificate));
    for (const QByteArray &der : chainOf(certificate, known))
        out.certificates.append(nameOf(certificateFrom(der).get()));
    checkStamp(out, signer, trust, data);
    const bool pades = pdf::entry(found.dictionary, "SubFilter") == QByteArray("/ETSI.CAdES.detached");
    out.fault = !fits                                           ? Fault::Changed
                : !strong(signer)                               ? Fault::WeakDigest
                : pades && !namesCertificate(signer, certificate) ? Fault::WrongCertificate
                                                                : Fault::None;
    out.valid = out.fault == Fault::None;
    // Only a timestamp that can be trusted proves that the certificate was in force when it was used.
    out.chain = judgeChain(certificate, known, trust.anchors, data, out.stampTrusted ? out.stampedAt : trust.now);
    if (pades && out.valid) {
        const bool lasting = out.stampFits && !(data.responses.isEmpty() && data.lists.isEmpty());
        out.level = lasting ? QStringLiteral("B-LT") : out.stampFits ? QStringLiteral("B-T") : QStringLiteral("B-B");
    }
}

QString said(const QByteArray &dictionary, const char *name)
{
    return pdf::text(pdf::entry(dictionary, name).value_or(QByteArray()));
}

} // namespace

const char *chainName(Chain chain)
{
    switch (chain) {
    case Chain::Trusted: return "trusted";
    case Chain::NoAnchors: return "no_anchors";
    case Chain::UnknownIssuer: return "unknown_issuer";
    case Chain::Expired: return "expired";
    case Chain::NotYetValid: return "not_yet_valid";
    case Chain::Revoked: return "revoked";
    case Chain::Invalid: break;
    }
    return "invalid";
}

const char *faultName(Fault fault)
{
    switch (fault) {
    case Fault::None: return "none";
    case Fault::Malformed: return "malformed";
    case Fault::Unsupported: return "unsupported";
    case Fault::Changed: return "changed";
    case Fault::WeakDigest: return "weak_digest";
    case Fault::WrongCertificate: break;
    }
    return "wrong_certificate";
}

QList<SignatureCheck> checkSignatures(const QByteArray &pdf, const Trust &trust)
{
    const QuietErrors quiet;
    QList<SignatureCheck> out;
    const QList<Found> found = find(pdf);
    const ValidationData data = found.isEmpty() ? ValidationData() : validationDataOf(pdf);
    for (const Found &one : found) {
        SignatureCheck check;
        check.end = one.end;
        check.at = pdfTime(said(one.dictionary, "M"));
        check.reason = said(one.dictionary, "Reason");
        check.documentId = said(one.dictionary, "ENZA_Document");
        check.content = said(one.dictionary, "ENZA_Content");
        check.journalHead = said(one.dictionary, "ENZA_Journal");
        const QByteArray kind = pdf::entry(one.dictionary, "SubFilter").value_or(QByteArray());
        if (kind == "/ETSI.CAdES.detached" || kind == "/adbe.pkcs7.detached")
            checkCms(check, one, pdf, trust, data);
        else
            check.fault = Fault::Unsupported;
        check.coversWhole = one.end == pdf.size() || onlyValidationDataFollows(pdf, one.end);
        out.append(check);
    }
    return out;
}

} // namespace enza::signing
