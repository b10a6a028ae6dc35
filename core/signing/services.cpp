// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/services.h"

#include "base/digest.h"
#include "signing/openssl.h"
#include "signing/timestamp.h"

#include <QUrl>

#include <openssl/http.h>

namespace enza::signing {
namespace {

constexpr size_t mostAnswerBytes = 16 << 20;

std::unexpected<Error> unanswered(const QString &url, const char *why)
{
    return fail(ErrorCode::Network, Text(why, {url}), Where{url, 0, {}});
}

/// One exchange over HTTP. What is exchanged is signed by whoever answers, so nothing rests on the way it takes.
Result<QByteArray> exchange(const Services &services, const QString &url, const char *type, const QByteArray &body)
{
    const QUrl place(url);
    if (place.scheme() != QLatin1String("http") || place.host().isEmpty())
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "%1 is not an http address"));
    const QByteArray host = place.host(QUrl::FullyEncoded).toLatin1(), port = QByteArray::number(place.port(80));
    const QByteArray path = (place.path(QUrl::FullyEncoded) +
                             (place.hasQuery() ? u'?' + place.query(QUrl::FullyEncoded) : QString())).toLatin1();
    const Bio request(body.isEmpty() ? nullptr : BIO_new_mem_buf(body.constData(), int(body.size())));
    // An empty proxy keeps OpenSSL from taking one out of the environment.
    const Bio answer(OSSL_HTTP_transfer(nullptr, host.constData(), port.constData(), path.isEmpty() ? "/" : path.constData(), 0, "", nullptr,
                                        nullptr, nullptr, nullptr, nullptr, 0, nullptr, request ? type : nullptr, request.get(), nullptr, 0,
                                        mostAnswerBytes, services.seconds, 0));
    if (!answer)
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "%1 does not answer"));
    QByteArray out;
    char buffer[4096];
    for (int got = 0; (got = BIO_read(answer.get(), buffer, sizeof buffer)) > 0;)
        out.append(buffer, got);
    if (out.isEmpty())
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "%1 does not answer"));
    return out;
}

QString firstAllowed(const Services &services, const QStringList &urls)
{
    for (const QString &url : urls) {
        for (const QString &start : services.revocationUrls) {
            if (url.startsWith(start))
                return url;
        }
    }
    return {};
}

QStringList responders(X509 *certificate)
{
    QStringList out;
    STACK_OF(OPENSSL_STRING) *urls = X509_get1_ocsp(certificate);
    for (int i = 0; urls && i < sk_OPENSSL_STRING_num(urls); ++i)
        out.append(QString::fromLatin1(sk_OPENSSL_STRING_value(urls, i)));
    X509_email_free(urls);
    return out;
}

QStringList listPlaces(X509 *certificate)
{
    QStringList out;
    auto *points = static_cast<CRL_DIST_POINTS *>(X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr));
    for (int i = 0; points && i < sk_DIST_POINT_num(points); ++i) {
        const DIST_POINT *point = sk_DIST_POINT_value(points, i);
        if (!point->distpoint || point->distpoint->type != 0)
            continue;
        for (int j = 0; j < sk_GENERAL_NAME_num(point->distpoint->name.fullname); ++j) {
            const GENERAL_NAME *name = sk_GENERAL_NAME_value(point->distpoint->name.fullname, j);
            if (name->type == GEN_URI)
                out.append(QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.ia5)),
                                               ASN1_STRING_length(name->d.ia5)));
        }
    }
    CRL_DIST_POINTS_free(points);
    return out;
}

std::unexpected<Error> revoked(X509 *certificate)
{
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the certificate of %1 was revoked"), {nameOf(certificate)}));
}

Result<QByteArray> askResponder(const Services &services, const QString &url, X509 *certificate, X509 *issuer)
{
    const Owned<OCSP_REQUEST, OCSP_REQUEST_free> request(OCSP_REQUEST_new());
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), certificate, issuer); // as RFC 5019 asks; it only names the certificate
    const Owned<OCSP_CERTID, OCSP_CERTID_free> wanted(OCSP_CERTID_dup(id));
    if (!id || !OCSP_request_add0_id(request.get(), id))
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "%1 does not answer"));
    ENZA_ASSIGN(const QByteArray answer, exchange(services, url, "application/ocsp-request", derOf(request.get(), i2d_OCSP_REQUEST)));
    const auto response = fromDer<OCSP_RESPONSE, OCSP_RESPONSE_free>(answer, d2i_OCSP_RESPONSE);
    const OcspBasic basic(response ? OCSP_response_get1_basic(response.get()) : nullptr);
    const Store store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), issuer);
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    const Certificates known(sk_X509_new_null());
    X509_up_ref(issuer);
    sk_X509_push(known.get(), issuer);
    int status = 0, reason = 0;
    ASN1_GENERALIZEDTIME *at = nullptr, *from = nullptr, *until = nullptr;
    if (!basic || OCSP_basic_verify(basic.get(), known.get(), store.get(), 0) != 1 ||
        OCSP_resp_find_status(basic.get(), wanted.get(), &status, &reason, &at, &from, &until) != 1)
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "what %1 answers is not a valid statement on the certificate"));
    if (status == V_OCSP_CERTSTATUS_REVOKED)
        return revoked(certificate);
    if (status != V_OCSP_CERTSTATUS_GOOD)
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "%1 does not know the certificate"));
    return answer;
}

Result<QByteArray> fetchList(const Services &services, const QString &url, X509 *certificate, X509 *issuer)
{
    ENZA_ASSIGN(const QByteArray answer, exchange(services, url, nullptr, {}));
    const auto list = fromDer<X509_CRL, X509_CRL_free>(answer, d2i_X509_CRL);
    if (!list || X509_CRL_verify(list.get(), X509_get0_pubkey(issuer)) != 1)
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "what %1 answers is not a valid statement on the certificate"));
    X509_REVOKED *entry = nullptr;
    if (X509_CRL_get0_by_cert(list.get(), &entry, certificate) == 1)
        return revoked(certificate);
    return answer;
}

} // namespace

Result<QByteArray> timestamp(const Services &services, const QByteArray &bytes)
{
    const QuietErrors quiet;
    const QString &url = services.timestampUrl;
    const Owned<TS_REQ, TS_REQ_free> request(TS_REQ_new());
    const Owned<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    const Owned<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    QByteArray digest = sha256(bytes);
    const Owned<BIGNUM, BN_free> number(BN_new());
    bool good = BN_rand(number.get(), 63, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1;
    const Owned<ASN1_INTEGER, ASN1_INTEGER_free> nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    good = good && nonce && TS_REQ_set_version(request.get(), 1) && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) &&
           TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(digest.data()), int(digest.size())) &&
           TS_REQ_set_msg_imprint(request.get(), imprint.get()) && TS_REQ_set_nonce(request.get(), nonce.get()) &&
           TS_REQ_set_cert_req(request.get(), 1);
    if (!good)
        return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "a timestamp could not be asked for"));
    ENZA_ASSIGN(const QByteArray answer, exchange(services, url, "application/timestamp-query", derOf(request.get(), i2d_TS_REQ)));
    const auto response = fromDer<TS_RESP, TS_RESP_free>(answer, d2i_TS_RESP);
    PKCS7 *token = response ? TS_RESP_get_token(response.get()) : nullptr;
    const Owned<TS_VERIFY_CTX, TS_VERIFY_CTX_free> check(TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr));
    if (!token || !check)
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "%1 gives no timestamp"));
    TS_VERIFY_CTX_add_flags(check.get(), TS_VFY_SIGNATURE);
    Store anchors = storeOf(services.timestampAnchors, {});
    TS_VERIFY_CTX_set_store(check.get(), anchors.release());
    if (TS_RESP_verify_response(check.get(), response.get()) != 1)
        return unanswered(url, QT_TRANSLATE_NOOP("enza", "the timestamp of %1 does not fit, or is not by an authority that this site trusts"));
    return derOf(token, i2d_PKCS7);
}

Result<RevocationProof> proofOfValidity(const Services &services, const QByteArray &certificateDer, const QByteArray &issuerDer)
{
    const QuietErrors quiet;
    const Certificate certificate = certificateFrom(certificateDer), issuer = certificateFrom(issuerDer);
    RevocationProof proof;
    if (!certificate || !issuer)
        return proof;
    if (const QString url = firstAllowed(services, responders(certificate.get())); !url.isEmpty()) {
        ENZA_ASSIGN(proof.response, askResponder(services, url, certificate.get(), issuer.get()));
        return proof;
    }
    if (const QString url = firstAllowed(services, listPlaces(certificate.get())); !url.isEmpty()) {
        ENZA_ASSIGN(proof.list, fetchList(services, url, certificate.get(), issuer.get()));
    }
    return proof;
}

} // namespace enza::signing
