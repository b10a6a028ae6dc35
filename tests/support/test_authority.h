// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

/// A certificate authority for tests: issues, revokes, and lists what it revoked. Keys are EC P-256.
namespace enza::test {

template <auto Free> struct OpenSslFree {
    template <typename T> void operator()(T *p) const { Free(p); }
};
using TestKey = std::unique_ptr<EVP_PKEY, OpenSslFree<EVP_PKEY_free>>;
using TestCertificate = std::unique_ptr<X509, OpenSslFree<X509_free>>;
using TestBio = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;

inline QByteArray textOf(const TestBio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(size));
}

struct Issued {
    TestKey key;
    TestCertificate certificate;

    long serial() const { return ASN1_INTEGER_get(X509_get0_serialNumber(certificate.get())); }
    QByteArray certificatePem() const
    {
        const TestBio out(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(out.get(), certificate.get());
        return textOf(out);
    }
    QByteArray keyPem() const
    {
        const TestBio out(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return textOf(out);
    }
    QByteArray pkcs12(const char *passphrase) const
    {
        PKCS12 *made = PKCS12_create(passphrase, "client", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0);
        const TestBio out(BIO_new(BIO_s_mem()));
        i2d_PKCS12_bio(out.get(), made);
        PKCS12_free(made);
        return textOf(out);
    }
};

class TestAuthority
{
public:
    struct Wish {
        QByteArray name = "localhost";       ///< common name, and the DNS name it is for
        bool server = true;
        int validFrom = -1, validTo = 30;    ///< days from now
        bool selfSigned = false;
    };

    explicit TestAuthority(const char *name = "Enza test authority") { m_root = make(Wish{name, false}, true); }

    QByteArray pem() const { return m_root.certificatePem(); }
    const Issued &root() const { return m_root; }
    Issued issue(const Wish &wish) { return make(wish, false); }
    void revoke(const Issued &issued)
    {
        m_revoked.append(issued.serial());
    }
    /// `days` until the next one is due; negative: it is overdue.
    QByteArray revocationList(int days = 30) const
    {
        X509_CRL *list = X509_CRL_new();
        X509_CRL_set_version(list, 1);
        X509_CRL_set_issuer_name(list, X509_get_subject_name(m_root.certificate.get()));
        ASN1_TIME *at = X509_gmtime_adj(nullptr, std::min(days, 0) * day - day);
        X509_CRL_set1_lastUpdate(list, at);
        X509_gmtime_adj(at, days * day);
        X509_CRL_set1_nextUpdate(list, at);
        for (const long serial : m_revoked) {
            X509_REVOKED *entry = X509_REVOKED_new();
            ASN1_INTEGER *number = ASN1_INTEGER_new();
            ASN1_INTEGER_set(number, serial);
            X509_REVOKED_set_serialNumber(entry, number);
            X509_gmtime_adj(at, -day);
            X509_REVOKED_set_revocationDate(entry, at);
            X509_CRL_add0_revoked(list, entry);
            ASN1_INTEGER_free(number);
        }
        ASN1_TIME_free(at);
        X509_CRL_sort(list);
        X509_CRL_sign(list, m_root.key.get(), EVP_sha256());
        const TestBio out(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509_CRL(out.get(), list);
        X509_CRL_free(list);
        return textOf(out);
    }

private:
    static constexpr long day = 24L * 60 * 60;

    static void extend(X509 *certificate, X509 *issuer, int what, const QByteArray &value)
    {
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    Issued make(const Wish &wish, bool root)
    {
        Issued issued;
        issued.key.reset(EVP_EC_gen("P-256"));
        issued.certificate.reset(X509_new());
        X509 *made = issued.certificate.get();
        const bool ownSignature = root || wish.selfSigned;
        X509_set_version(made, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made), ++m_serial);
        X509_gmtime_adj(X509_getm_notBefore(made), wish.validFrom * day);
        X509_gmtime_adj(X509_getm_notAfter(made), wish.validTo * day);
        X509_set_pubkey(made, issued.key.get());
        X509_NAME *name = X509_get_subject_name(made);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(wish.name.constData()), -1, -1, 0);
        X509 *issuer = ownSignature ? made : m_root.certificate.get();
        X509_set_issuer_name(made, X509_get_subject_name(issuer));
        extend(made, issuer, NID_basic_constraints, root ? "critical,CA:TRUE" : "critical,CA:FALSE");
        extend(made, issuer, NID_key_usage, root ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
        extend(made, issuer, NID_subject_key_identifier, "hash");
        if (!root) {
            extend(made, issuer, NID_ext_key_usage, wish.server ? "serverAuth" : "clientAuth");
            extend(made, issuer, NID_subject_alt_name, "DNS:" + wish.name);
        }
        X509_sign(made, ownSignature ? issued.key.get() : m_root.key.get(), EVP_sha256());
        return issued;
    }

    long m_serial = 0;
    Issued m_root;
    QList<long> m_revoked;
};

} // namespace enza::test
