// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/certificates.h"

#include "base/digest.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include <memory>

namespace enza::sync {
namespace {

template <auto Free> struct Deleter {
    template <typename T> void operator()(T *p) const { Free(p); }
};
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Crl = std::unique_ptr<X509_CRL, Deleter<X509_CRL_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using Verification = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;

struct StackFree {
    void operator()(STACK_OF(X509) *stack) const { sk_X509_pop_free(stack, X509_free); }
};

Bio readerOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

Certificate fromDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &at, long(der.size())));
}

QList<X509_CRL *> readLists(const QByteArray &pem, bool *whole)
{
    QList<X509_CRL *> lists;
    const Bio in = readerOf(pem);
    while (X509_CRL *list = PEM_read_bio_X509_CRL(in.get(), nullptr, nullptr, nullptr))
        lists.append(list);
    // The end of the text is an error to this reader, too.
    *whole = lists.size() == pem.count("-----BEGIN X509 CRL-----") && !lists.isEmpty();
    ERR_clear_error();
    return lists;
}

} // namespace

QByteArray keyPin(const QByteArray &certificateDer)
{
    const Certificate certificate = fromDer(certificateDer);
    if (!certificate)
        return {};
    unsigned char *spki = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &spki);
    if (size <= 0)
        return {};
    const QByteArray digest = sha256(QByteArray(reinterpret_cast<const char *>(spki), size));
    OPENSSL_free(spki);
    return digest;
}

Result<int> countLists(const QByteArray &crlPem)
{
    bool whole = false;
    const QList<X509_CRL *> lists = readLists(crlPem, &whole);
    for (X509_CRL *list : lists)
        X509_CRL_free(list);
    if (!whole)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this is no revocation list in PEM"), Where{{}, 0, QStringLiteral("crl")});
    return int(lists.size());
}

Standing standingOf(const QList<QByteArray> &chainDer, const QByteArray &caPem, const QByteArray &crlPem)
{
    const Store store(X509_STORE_new());
    const Bio authorities = readerOf(caPem);
    while (X509 *authority = PEM_read_bio_X509(authorities.get(), nullptr, nullptr, nullptr)) {
        const Certificate owned(authority);
        X509_STORE_add_cert(store.get(), authority);
    }
    ERR_clear_error();
    bool whole = false;
    for (X509_CRL *list : readLists(crlPem, &whole)) {
        const Crl owned(list);
        X509_STORE_add_crl(store.get(), list);
    }
    X509_STORE_set_flags(store.get(), X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);

    const std::unique_ptr<STACK_OF(X509), StackFree> between(sk_X509_new_null());
    for (qsizetype i = 1; i < chainDer.size(); ++i) {
        if (Certificate one = fromDer(chainDer[i]))
            sk_X509_push(between.get(), one.release());
    }
    const Certificate own = chainDer.isEmpty() ? nullptr : fromDer(chainDer.first());
    const Verification verification(X509_STORE_CTX_new());
    if (!own || !X509_STORE_CTX_init(verification.get(), store.get(), own.get(), between.get()))
        return Standing::NoList;
    if (X509_verify_cert(verification.get()) == 1)
        return Standing::Good;
    switch (X509_STORE_CTX_get_error(verification.get())) {
    case X509_V_ERR_CERT_REVOKED: return Standing::Revoked;
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_NOT_YET_VALID: return Standing::ListExpired;
    default: return Standing::NoList;
    }
}

} // namespace enza::sync
