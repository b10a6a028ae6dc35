// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QDateTime>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

/// Private to signing/: OpenSSL's objects freed by themselves, and its values in Qt's.
namespace enza::signing {

template <auto Free> struct Freed {
    template <typename T> void operator()(T *object) const { Free(object); }
};
template <typename T, auto Free> using Owned = std::unique_ptr<T, Freed<Free>>;

inline void freeCertificates(STACK_OF(X509) *stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using Certificate = Owned<X509, X509_free>;
using Certificates = Owned<STACK_OF(X509), freeCertificates>;
using Crl = Owned<X509_CRL, X509_CRL_free>;
using Cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>;
using Bio = Owned<BIO, BIO_free_all>;
using Store = Owned<X509_STORE, X509_STORE_free>;
using StoreContext = Owned<X509_STORE_CTX, X509_STORE_CTX_free>;
using OcspResponse = Owned<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using OcspBasic = Owned<OCSP_BASICRESP, OCSP_BASICRESP_free>;

/// Whatever OpenSSL notes on its way is forgotten at the end: the queue belongs to the thread, not to us.
struct QuietErrors {
    QuietErrors() { ERR_clear_error(); }
    ~QuietErrors() { ERR_clear_error(); }
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;
};

/// DER of any object, by its own i2d function.
template <typename T, typename I2d> QByteArray derOf(T *object, I2d i2d)
{
    unsigned char *bytes = nullptr;
    const int length = i2d(object, &bytes);
    if (length <= 0)
        return {};
    const QByteArray out(reinterpret_cast<const char *>(bytes), length);
    OPENSSL_free(bytes);
    return out;
}

/// Null for what is no such object. `used` is how many bytes it took.
template <typename T, auto Free, typename D2i> Owned<T, Free> fromDer(const QByteArray &der, D2i d2i, qsizetype *used = nullptr)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *end = bytes;
    Owned<T, Free> object(d2i(nullptr, &end, long(der.size())));
    if (used)
        *used = object ? end - bytes : 0;
    return object;
}

inline Certificate certificateFrom(const QByteArray &der)
{
    return fromDer<X509, X509_free>(der, d2i_X509);
}
inline QByteArray derOf(X509 *certificate)
{
    return derOf(certificate, i2d_X509);
}

/// UTC; invalid for what is no time.
inline QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

/// Whom a certificate names: the common name, else the whole subject.
QString nameOf(const X509 *certificate);

} // namespace enza::signing
