// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

#include <openssl/cms.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/ts.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <atomic>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>

/// Authorities, signers and the services around them, made by the test itself and gone with it.
namespace testing {

struct KeyOwner {
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    KeyOwner() = default;
    KeyOwner(KeyOwner &&other) noexcept : key(std::exchange(other.key, nullptr)), certificate(std::exchange(other.certificate, nullptr)) {}
    KeyOwner &operator=(KeyOwner &&other) noexcept
    {
        std::swap(key, other.key);
        std::swap(certificate, other.certificate);
        return *this;
    }
    ~KeyOwner()
    {
        EVP_PKEY_free(key);
        X509_free(certificate);
    }
    QByteArray der() const
    {
        unsigned char *bytes = nullptr;
        const int length = i2d_X509(certificate, &bytes);
        const QByteArray out(reinterpret_cast<const char *>(bytes), length);
        OPENSSL_free(bytes);
        return out;
    }
    QByteArray pem() const { return "-----BEGIN CERTIFICATE-----\n" + wrapped(der().toBase64()) + "-----END CERTIFICATE-----\n"; }
    static QByteArray wrapped(const QByteArray &text)
    {
        QByteArray out;
        for (qsizetype i = 0; i < text.size(); i += 64)
            out += text.mid(i, 64) + '\n';
        return out;
    }
};

struct KeyWish {
    QString name;
    const KeyOwner *issuer = nullptr; ///< none: signs itself
    bool authority = false;
    QByteArray usage = "critical,nonRepudiation,digitalSignature";
    QByteArray extendedUsage = {};
    QByteArray ocsp = {}, crl = {}; ///< addresses
    int fromDays = -1, toDays = 365;
    bool elliptic = false;
    EVP_PKEY *key = nullptr; ///< one that is there already
};

inline KeyOwner makeKeyOwner(const KeyWish &wish)
{
    KeyOwner made;
    if (wish.key) {
        EVP_PKEY_up_ref(wish.key);
        made.key = wish.key;
    } else {
        made.key = wish.elliptic ? EVP_EC_gen("P-256") : EVP_RSA_gen(2048);
    }
    X509 *x = X509_new();
    X509_set_version(x, 2);
    static std::atomic<long> serial{1000};
    ASN1_INTEGER_set(X509_get_serialNumber(x), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(x), 86400L * wish.fromDays);
    X509_gmtime_adj(X509_getm_notAfter(x), 86400L * wish.toDays);
    const QByteArray utf8 = wish.name.toUtf8();
    X509_NAME *name = X509_get_subject_name(x);
    X509_NAME_add_entry_by_txt(name, "C", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("JP"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.constData()), int(utf8.size()), -1, 0);
    X509_set_issuer_name(x, wish.issuer ? X509_get_subject_name(wish.issuer->certificate) : name);
    X509_set_pubkey(x, made.key);
    X509V3_CTX context;
    X509V3_set_ctx(&context, wish.issuer ? wish.issuer->certificate : x, x, nullptr, nullptr, 0);
    const auto add = [&](int nid, const QByteArray &value) {
        if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData())) {
            X509_add_ext(x, extension, -1);
            X509_EXTENSION_free(extension);
        }
    };
    add(NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    add(NID_key_usage, wish.authority ? QByteArray("critical,keyCertSign,cRLSign,digitalSignature") : wish.usage);
    add(NID_subject_key_identifier, "hash");
    if (wish.issuer)
        add(NID_authority_key_identifier, "keyid");
    if (!wish.extendedUsage.isEmpty())
        add(NID_ext_key_usage, wish.extendedUsage);
    if (!wish.ocsp.isEmpty())
        add(NID_info_access, "OCSP;URI:" + wish.ocsp);
    if (!wish.crl.isEmpty())
        add(NID_crl_distribution_points, "URI:" + wish.crl);
    X509_sign(x, wish.issuer ? wish.issuer->key : made.key, EVP_sha256());
    made.certificate = x;
    return made;
}

inline QByteArray pkcs12Of(const KeyOwner &who, const QList<const KeyOwner *> &issuers, const char *passphrase)
{
    STACK_OF(X509) *others = sk_X509_new_null();
    for (const KeyOwner *one : issuers)
        sk_X509_push(others, one->certificate);
    PKCS12 *container = PKCS12_create(passphrase, "signing", who.key, who.certificate, others, 0, 0, 0, 0, 0);
    sk_X509_free(others);
    unsigned char *bytes = nullptr;
    const int length = i2d_PKCS12(container, &bytes);
    const QByteArray out(reinterpret_cast<const char *>(bytes), length);
    OPENSSL_free(bytes);
    PKCS12_free(container);
    return out;
}

/// A timestamp authority, an OCSP responder and a place of CRLs on loopback: /tsa, /ocsp, /crl.
class LocalServices
{
public:
    LocalServices()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_socket, 8) != 0)
            qFatal("no socket on loopback");
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~LocalServices()
    {
        m_stop = true;
        ::shutdown(m_socket, SHUT_RDWR);
        ::close(m_socket);
        m_thread.join();
    }
    QByteArray url(const char *path) const { return "http://127.0.0.1:" + QByteArray::number(m_port) + path; }

    const KeyOwner *stamper = nullptr, *stamperIssuer = nullptr; ///< set before anybody asks
    const KeyOwner *issuer = nullptr;                            ///< of whose certificates it tells
    std::atomic<bool> revoked{false}, silent{false}, otherBytes{false};
    std::atomic<int> asked{0};

private:
    static ASN1_INTEGER *serialNumber(TS_RESP_CTX *, void *)
    {
        static std::atomic<long> next{1};
        ASN1_INTEGER *number = ASN1_INTEGER_new();
        ASN1_INTEGER_set(number, ++next);
        return number;
    }

    template <typename T, typename I2d> static QByteArray derOf(T *object, I2d i2d)
    {
        unsigned char *bytes = nullptr;
        const int length = object ? i2d(object, &bytes) : 0;
        const QByteArray out = length > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), length) : QByteArray();
        OPENSSL_free(bytes);
        return out;
    }

    QByteArray stamp(QByteArray body) const
    {
        if (otherBytes && body.size() > 60) // somebody answers for other bytes than were sent
            body[body.indexOf(QByteArray("\x04\x20", 2)) + 5] ^= 1;
        TS_RESP_CTX *context = TS_RESP_CTX_new();
        TS_RESP_CTX_set_signer_cert(context, stamper->certificate);
        TS_RESP_CTX_set_signer_key(context, stamper->key);
        TS_RESP_CTX_set_signer_digest(context, EVP_sha256());
        TS_RESP_CTX_set_serial_cb(context, serialNumber, nullptr);
        ASN1_OBJECT *policy = OBJ_txt2obj("1.2.3.4.1", 1);
        TS_RESP_CTX_set_def_policy(context, policy);
        TS_RESP_CTX_add_md(context, EVP_sha256());
        TS_RESP_CTX_add_flags(context, TS_ESS_CERT_ID_CHAIN);
        STACK_OF(X509) *chain = sk_X509_new_null();
        if (stamperIssuer)
            sk_X509_push(chain, stamperIssuer->certificate);
        TS_RESP_CTX_set_certs(context, chain);
        sk_X509_free(chain);
        BIO *in = BIO_new_mem_buf(body.constData(), int(body.size()));
        TS_RESP *response = TS_RESP_create_response(context, in);
        const QByteArray out = derOf(response, i2d_TS_RESP);
        TS_RESP_free(response);
        BIO_free(in);
        ASN1_OBJECT_free(policy);
        TS_RESP_CTX_free(context);
        return out;
    }

    QByteArray status(const QByteArray &body) const
    {
        const auto *bytes = reinterpret_cast<const unsigned char *>(body.constData());
        OCSP_REQUEST *request = d2i_OCSP_REQUEST(nullptr, &bytes, long(body.size()));
        if (!request)
            return {};
        OCSP_BASICRESP *basic = OCSP_BASICRESP_new();
        ASN1_TIME *from = X509_gmtime_adj(nullptr, -60), *until = X509_gmtime_adj(nullptr, 3600), *when = X509_gmtime_adj(nullptr, -30);
        for (int i = 0; i < OCSP_request_onereq_count(request); ++i) {
            OCSP_CERTID *id = OCSP_onereq_get0_id(OCSP_request_onereq_get0(request, i));
            OCSP_basic_add1_status(basic, id, revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                                   revoked ? OCSP_REVOKED_STATUS_KEYCOMPROMISE : 0, revoked ? when : nullptr, from, until);
        }
        OCSP_basic_sign(basic, issuer->certificate, issuer->key, EVP_sha256(), nullptr, 0);
        OCSP_RESPONSE *response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
        const QByteArray out = derOf(response, i2d_OCSP_RESPONSE);
        OCSP_RESPONSE_free(response);
        OCSP_BASICRESP_free(basic);
        OCSP_REQUEST_free(request);
        for (ASN1_TIME *time : {from, until, when})
            ASN1_TIME_free(time);
        return out;
    }

    QByteArray list() const
    {
        X509_CRL *crl = X509_CRL_new();
        X509_CRL_set_version(crl, 1);
        X509_CRL_set_issuer_name(crl, X509_get_subject_name(issuer->certificate));
        ASN1_TIME *now = X509_gmtime_adj(nullptr, -60), *next = X509_gmtime_adj(nullptr, 86400);
        X509_CRL_set1_lastUpdate(crl, now);
        X509_CRL_set1_nextUpdate(crl, next);
        X509_CRL_sign(crl, issuer->key, EVP_sha256());
        const QByteArray out = derOf(crl, i2d_X509_CRL);
        X509_CRL_free(crl);
        ASN1_TIME_free(now);
        ASN1_TIME_free(next);
        return out;
    }

    void serve()
    {
        while (!m_stop) {
            const int peer = ::accept(m_socket, nullptr, nullptr);
            if (peer < 0)
                return;
            ++asked;
            QByteArray request;
            char buffer[4096];
            qsizetype wanted = -1;
            for (ssize_t got = 0; (got = ::read(peer, buffer, sizeof buffer)) > 0;) {
                request.append(buffer, got);
                const qsizetype head = request.indexOf("\r\n\r\n");
                if (head >= 0 && wanted < 0) {
                    const qsizetype length = request.toLower().indexOf("content-length:");
                    wanted = head + 4 + (length < 0 || length > head ? 0 : request.mid(length + 15, request.indexOf('\r', length) - length - 15).trimmed().toLongLong());
                }
                if (wanted >= 0 && request.size() >= wanted)
                    break;
            }
            const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
            QByteArray answer, type;
            if (request.startsWith("POST /tsa")) {
                answer = stamp(body);
                type = "application/timestamp-reply";
            } else if (request.startsWith("POST /ocsp")) {
                answer = status(body);
                type = "application/ocsp-response";
            } else if (request.startsWith("GET /crl")) {
                answer = list();
                type = "application/pkix-crl";
            }
            const QByteArray all = silent || answer.isEmpty()
                                       ? QByteArray("HTTP/1.0 503 Not now\r\nContent-Length: 0\r\n\r\n")
                                       : "HTTP/1.0 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(answer.size()) + "\r\n\r\n" + answer;
            for (qsizetype sent = 0; sent < all.size();) {
                const ssize_t put = ::send(peer, all.constData() + sent, size_t(all.size() - sent), MSG_NOSIGNAL);
                if (put <= 0)
                    break;
                sent += put;
            }
            ::close(peer);
        }
    }

    int m_socket = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace testing
