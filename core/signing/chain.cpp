// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/chain.h"

#include "signing/timestamp.h"

namespace enza::signing {
namespace {

constexpr qsizetype longestChain = 10;

Chain chainFrom(int error)
{
    switch (error) {
    case X509_V_OK: return Chain::Trusted;
    case X509_V_ERR_CERT_HAS_EXPIRED: return Chain::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return Chain::NotYetValid;
    case X509_V_ERR_CERT_REVOKED: return Chain::Revoked;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_CERT_UNTRUSTED: return Chain::UnknownIssuer;
    default: return Chain::Invalid;
    }
}

/// Was it taken back before that time, by what the data say in its issuer's name?
bool wasRevoked(X509 *certificate, X509 *issuer, const ValidationData &data, const QDateTime &at)
{
    for (const QByteArray &der : data.lists) {
        const auto list = fromDer<X509_CRL, X509_CRL_free>(der, d2i_X509_CRL);
        X509_REVOKED *entry = nullptr;
        if (list && X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) == 1 &&
            X509_CRL_get0_by_cert(list.get(), &entry, certificate) == 1 && timeOf(X509_REVOKED_get0_revocationDate(entry)) <= at)
            return true;
    }
    for (const QByteArray &der : data.responses) {
        const auto response = fromDer<OCSP_RESPONSE, OCSP_RESPONSE_free>(der, d2i_OCSP_RESPONSE);
        const OcspBasic basic(response ? OCSP_response_get1_basic(response.get()) : nullptr);
        const Certificates known(sk_X509_new_null());
        X509_up_ref(issuer);
        sk_X509_push(known.get(), issuer);
        const Store store = storeOf({derOf(issuer)}, at);
        const Owned<OCSP_CERTID, OCSP_CERTID_free> id(OCSP_cert_to_id(EVP_sha1(), certificate, issuer));
        int status = 0, reason = 0;
        ASN1_GENERALIZEDTIME *when = nullptr, *from = nullptr, *until = nullptr;
        if (basic && id && OCSP_basic_verify(basic.get(), known.get(), store.get(), 0) == 1 &&
            OCSP_resp_find_status(basic.get(), id.get(), &status, &reason, &when, &from, &until) == 1 &&
            status == V_OCSP_CERTSTATUS_REVOKED && timeOf(when) <= at)
            return true;
    }
    return false;
}

} // namespace

QList<QByteArray> chainOf(X509 *certificate, const QList<QByteArray> &known)
{
    QList<QByteArray> chain{derOf(certificate)};
    X509_up_ref(certificate);
    Certificate below(certificate);
    while (chain.size() < longestChain && X509_check_issued(below.get(), below.get()) != X509_V_OK) {
        Certificate next;
        for (const QByteArray &der : known) {
            Certificate one = certificateFrom(der);
            if (one && X509_check_issued(one.get(), below.get()) == X509_V_OK &&
                X509_verify(below.get(), X509_get0_pubkey(one.get())) == 1) {
                next = std::move(one);
                break;
            }
        }
        if (!next)
            break;
        chain.append(derOf(next.get()));
        below = std::move(next);
    }
    return chain;
}

Chain judgeChain(X509 *certificate, const QList<QByteArray> &known, const QList<QByteArray> &anchors, const ValidationData &data,
                 const QDateTime &at)
{
    if (anchors.isEmpty())
        return Chain::NoAnchors;
    const Store store = storeOf(anchors, at);
    const Certificates untrusted(sk_X509_new_null());
    for (const QByteArray &der : known) {
        if (Certificate one = certificateFrom(der))
            sk_X509_push(untrusted.get(), one.release());
    }
    const StoreContext context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), certificate, untrusted.get()) != 1)
        return Chain::Invalid;
    if (X509_verify_cert(context.get()) != 1)
        return chainFrom(X509_STORE_CTX_get_error(context.get()));
    // Documents are signed with keys for signatures or for lasting commitments; others were given for something else.
    const uint32_t usage = X509_get_key_usage(certificate);
    if (usage != UINT32_MAX && !(usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)))
        return Chain::Invalid;
    const STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i) {
        if (wasRevoked(sk_X509_value(chain, i), sk_X509_value(chain, i + 1), data, at))
            return Chain::Revoked;
    }
    return Chain::Trusted;
}

} // namespace enza::signing
