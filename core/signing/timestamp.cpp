// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/timestamp.h"

namespace enza::signing {
namespace {

QByteArray digestOf(const QByteArray &bytes, const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(name);
    const EVP_MD *kind = nid == NID_sha256   ? EVP_sha256()
                         : nid == NID_sha384 ? EVP_sha384()
                         : nid == NID_sha512 ? EVP_sha512()
                                             : nullptr;
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!kind || EVP_Digest(bytes.constData(), size_t(bytes.size()), digest, &size, kind, nullptr) != 1)
        return {};
    return {reinterpret_cast<const char *>(digest), qsizetype(size)};
}

/// Without anchors only what the token says of itself is checked.
bool verifies(PKCS7 *token, const QByteArray &digest, const QList<QByteArray> *anchors, const QList<QByteArray> &known, const QDateTime &now)
{
    const Owned<TS_VERIFY_CTX, TS_VERIFY_CTX_free> check(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(check.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | (anchors ? TS_VFY_SIGNATURE : 0));
    auto *copy = static_cast<unsigned char *>(OPENSSL_memdup(digest.constData(), size_t(digest.size())));
    TS_VERIFY_CTX_set_imprint(check.get(), copy, long(digest.size()));
    if (anchors) {
        TS_VERIFY_CTX_set_store(check.get(), storeOf(*anchors, now).release());
        STACK_OF(X509) *certificates = sk_X509_new_null();
        for (const QByteArray &der : known) {
            if (Certificate one = certificateFrom(der))
                sk_X509_push(certificates, one.release());
        }
        TS_VERIFY_CTX_set_certs(check.get(), certificates);
    }
    return TS_RESP_verify_token(check.get(), token) == 1;
}

/// Its own signature, by whoever: a token that was changed does not even hold together.
bool whole(PKCS7 *token)
{
    const Bio content(PKCS7_dataInit(token, nullptr));
    if (!content)
        return false;
    char buffer[1024];
    while (BIO_read(content.get(), buffer, sizeof buffer) > 0) {
    }
    STACK_OF(PKCS7_SIGNER_INFO) *signers = PKCS7_get_signer_info(token);
    if (!signers || sk_PKCS7_SIGNER_INFO_num(signers) != 1)
        return false;
    PKCS7_SIGNER_INFO *signer = sk_PKCS7_SIGNER_INFO_value(signers, 0);
    X509 *certificate = PKCS7_cert_from_signer_info(token, signer);
    return certificate && PKCS7_signatureVerify(content.get(), token, signer, certificate) == 1;
}

} // namespace

Store storeOf(const QList<QByteArray> &anchors, const QDateTime &at)
{
    Store store(X509_STORE_new());
    for (const QByteArray &der : anchors) {
        if (const Certificate one = certificateFrom(der))
            X509_STORE_add_cert(store.get(), one.get());
    }
    // A site may trust an authority without the one above it.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    if (at.isValid())
        X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), time_t(at.toSecsSinceEpoch()));
    return store;
}

ReadTimestamp readTimestamp(const QByteArray &der, const QByteArray &over, const QList<QByteArray> &anchors,
                            const QList<QByteArray> &known, const QDateTime &now)
{
    ReadTimestamp out;
    const auto token = fromDer<PKCS7, PKCS7_free>(der, d2i_PKCS7);
    if (!token || !PKCS7_type_is_signed(token.get()))
        return out;
    const Owned<TS_TST_INFO, TS_TST_INFO_free> info(PKCS7_to_TS_TST_INFO(token.get()));
    if (!info)
        return out;
    const QByteArray digest = digestOf(over, TS_MSG_IMPRINT_get_algo(TS_TST_INFO_get_msg_imprint(info.get())));
    out.at = timeOf(TS_TST_INFO_get_time(info.get()));
    const STACK_OF(X509) *inside = token->d.sign ? token->d.sign->cert : nullptr;
    for (int i = 0; inside && i < sk_X509_num(inside); ++i)
        out.certificates.append(derOf(sk_X509_value(inside, i)));
    STACK_OF(PKCS7_SIGNER_INFO) *signers = PKCS7_get_signer_info(token.get());
    if (signers && sk_PKCS7_SIGNER_INFO_num(signers) == 1) {
        if (const X509 *by = PKCS7_cert_from_signer_info(token.get(), sk_PKCS7_SIGNER_INFO_value(signers, 0)))
            out.authority = nameOf(by);
    }
    out.fits = !digest.isEmpty() && out.at.isValid() && verifies(token.get(), digest, nullptr, {}, now) && whole(token.get());
    out.trusted = out.fits && !anchors.isEmpty() && verifies(token.get(), digest, &anchors, known, now);
    return out;
}

} // namespace enza::signing
