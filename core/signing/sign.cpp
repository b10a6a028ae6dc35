// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/sign.h"

#include "base/digest.h"
#include "signing/chain.h"
#include "signing/key_state.h"
#include "signing/pdf_revision.h"
#include "signing/timestamp.h"

#include <algorithm>

namespace enza::signing {
namespace {

constexpr qsizetype roomForSignature = 6144;
constexpr qsizetype roomForTimestamp = 16384;

std::unexpected<Error> notSigned()
{
    return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the signature could not be made"));
}

Result<void> mayBeUsed(const Key &key, const QDateTime &at)
{
    if (at < key.validFrom() || at > key.validTo())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the certificate of %1 is in force from %2 to %3 only; use another one"),
                         {key.signer(), key.validFrom().date().toString(Qt::ISODate), key.validTo().date().toString(Qt::ISODate)}));
    const uint32_t usage = X509_get_key_usage(key.state().certificate.get());
    if (usage != UINT32_MAX && !(usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the certificate of %1 is not for signing"), {key.signer()}));
    return {};
}

/// The signed attributes as they are signed: a SET in the order of DER (RFC 5652, 5.4).
QByteArray attributesToSign(CMS_SignerInfo *signer)
{
    QList<QByteArray> all;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        all.append(derOf(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    std::sort(all.begin(), all.end(), [](const QByteArray &a, const QByteArray &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](char x, char y) { return uchar(x) < uchar(y); });
    });
    const QByteArray content = all.join();
    QByteArray length;
    if (content.size() < 128) {
        length += char(content.size());
    } else {
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            length.prepend(char(rest & 0xff));
        length.prepend(char(0x80 | length.size()));
    }
    return QByteArray("\x31") + length + content;
}

Result<QByteArray> signatureOver(const QByteArray &bytes, EVP_PKEY *key)
{
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, data, size_t(bytes.size())) != 1)
        return notSigned();
    QByteArray out(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size, data, size_t(bytes.size())) != 1)
        return notSigned();
    out.truncate(qsizetype(size));
    return out;
}

struct MadeCms {
    QByteArray der;
    QByteArray timestamp; ///< its token; empty: none
};

/// OpenSSL's own way adds a signing time, which PAdES forbids (EN 319 142-1, table 1): so the attributes are put
/// together and signed here, once, as cards ask for the PIN each time.
Result<MadeCms> makeCms(const QByteArray &bytes, const Key &key, const Services &services)
{
    const Key::State &state = key.state();
    const Cms cms(CMS_sign(nullptr, nullptr, state.others.get(), nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    CMS_SignerInfo *signer = cms ? CMS_add1_signer(cms.get(), state.certificate.get(), state.key(), EVP_sha256(),
                                                   CMS_PARTIAL | CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP | CMS_CADES)
                                 : nullptr;
    const QByteArray digest = sha256(bytes);
    if (!signer ||
        CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) != 1 ||
        CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.constData(), int(digest.size())) != 1)
        return notSigned();
    ENZA_ASSIGN(const QByteArray signature, signatureOver(attributesToSign(signer), state.key()));
    if (ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(signer), reinterpret_cast<const unsigned char *>(signature.constData()),
                              int(signature.size())) != 1)
        return notSigned();
    MadeCms out;
    if (!services.timestampUrl.isEmpty()) {
        ENZA_ASSIGN(out.timestamp, timestamp(services, signature));
        if (CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, out.timestamp.constData(),
                                          int(out.timestamp.size())) != 1)
            return notSigned();
    }
    out.der = derOf(cms.get(), i2d_CMS_ContentInfo);
    return out.der.isEmpty() ? Result<MadeCms>(notSigned()) : out;
}

/// For each certificate below a root somebody has to say that it was not taken back; else there is nothing lasting.
Result<bool> gather(const Services &services, const QByteArray &leaf, const QList<QByteArray> &known, ValidationData &data)
{
    const Certificate certificate = certificateFrom(leaf);
    const QList<QByteArray> chain = certificate ? chainOf(certificate.get(), known) : QList<QByteArray>();
    const Certificate top = chain.isEmpty() ? Certificate() : certificateFrom(chain.last());
    if (!top || (X509_check_issued(top.get(), top.get()) != X509_V_OK && !services.anchors.contains(chain.last()) &&
                 !services.timestampAnchors.contains(chain.last())))
        return false;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        if (!data.certificates.contains(chain[i]))
            data.certificates.append(chain[i]);
        if (i + 1 == chain.size())
            break;
        ENZA_ASSIGN(const RevocationProof proof, proofOfValidity(services, chain[i], chain[i + 1]));
        if (proof.isEmpty())
            return false;
        if (!proof.response.isEmpty())
            data.responses.append(proof.response);
        else if (!data.lists.contains(proof.list))
            data.lists.append(proof.list);
    }
    return true;
}

Result<ValidationData> validationData(const Services &services, const Key &key, const QByteArray &timestampToken)
{
    ValidationData data;
    QList<QByteArray> known = services.anchors + services.timestampAnchors;
    for (int i = 0; i < sk_X509_num(key.state().others.get()); ++i)
        known.append(derOf(sk_X509_value(key.state().others.get(), i)));
    ENZA_ASSIGN(const bool signerProved, gather(services, derOf(key.state().certificate.get()), known, data));
    const ReadTimestamp stamp = readTimestamp(timestampToken, {}, {}, {}, {});
    if (!signerProved || stamp.certificates.isEmpty())
        return ValidationData();
    for (const QByteArray &der : stamp.certificates) {
        const Certificate one = certificateFrom(der);
        if (!one || !(X509_get_extended_key_usage(one.get()) & XKU_TIMESTAMP) || X509_get_extended_key_usage(one.get()) == UINT32_MAX)
            continue;
        ENZA_ASSIGN(const bool proved, gather(services, der, known + stamp.certificates, data));
        if (!proved)
            return ValidationData();
    }
    return data;
}

} // namespace

Result<SignedPdf> signPdf(const QByteArray &pdf, const SignatureWords &words, const Key &key, const Services &services)
{
    const QuietErrors quiet;
    ENZA_TRY(mayBeUsed(key, words.at));
    qsizetype room = roomForSignature + (services.timestampUrl.isEmpty() ? 0 : roomForTimestamp);
    for (int i = 0; i < sk_X509_num(key.state().others.get()); ++i)
        room += derOf(sk_X509_value(key.state().others.get(), i)).size();
    room += derOf(key.state().certificate.get()).size();
    SignedPdf out;
    out.signer = key.signer();
    out.certificate = sha256(derOf(key.state().certificate.get()));
    ENZA_ASSIGN(const PreparedPdf ready, prepared(pdf, words, out.signer, room));
    ENZA_ASSIGN(const MadeCms made, makeCms(ready.signedBytes(), key, services));
    ENZA_ASSIGN(out.pdf, filled(ready, made.der));
    out.signatureEnd = out.pdf.size();
    out.level = made.timestamp.isEmpty() ? QStringLiteral("B-B") : QStringLiteral("B-T");
    if (!made.timestamp.isEmpty() && !services.revocationUrls.isEmpty()) {
        ENZA_ASSIGN(const ValidationData data, validationData(services, key, made.timestamp));
        if (!data.isEmpty()) {
            ENZA_ASSIGN(out.pdf, withValidationData(out.pdf, data));
            out.level = QStringLiteral("B-LT");
        }
    }
    return out;
}

} // namespace enza::signing
