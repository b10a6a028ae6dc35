// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/token.h"

#include "base/id.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace enza::sync {
namespace {

constexpr int assertionSeconds = 240;  ///< the standard allows five minutes
constexpr int renewBeforeSeconds = 30; ///< a token that ends sooner is not used for a new request
constexpr int shortestTokenSeconds = 60;
constexpr int rsaBits = 2048;
constexpr int coordinateBytes = 48; ///< of P-384

template <auto Free> struct Deleter {
    template <typename T> void operator()(T *p) const { Free(p); }
};

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A JWS holds the two numbers side by side, not in DER (RFC 7518, 3.4).
QByteArray rawSignature(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>> signature(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    QByteArray raw(2 * coordinateBytes, '\0');
    auto *into = reinterpret_cast<unsigned char *>(raw.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), into, coordinateBytes) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), into + coordinateBytes, coordinateBytes) < 0)
        return {};
    return raw;
}

std::unexpected<Error> noToken(const QString &host, const QString &why)
{
    return fail(ErrorCode::Network, Text(QT_TRANSLATE_NOOP("enza", "%1 gave no access: %2"), {host, why}));
}

} // namespace

struct TokenSource::Key {
    std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>> pkey;
    bool elliptic = false;

    Result<QByteArray> sign(const QByteArray &text) const
    {
        const std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
        const auto *data = reinterpret_cast<const unsigned char *>(text.constData());
        size_t size = 0;
        QByteArray signature;
        bool done = EVP_DigestSignInit(context.get(), nullptr, EVP_sha384(), nullptr, pkey.get()) == 1 &&
                    EVP_DigestSign(context.get(), nullptr, &size, data, size_t(text.size())) == 1;
        if (done) {
            signature.resize(qsizetype(size));
            done = EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data, size_t(text.size())) == 1;
            signature.resize(qsizetype(size));
        }
        if (done && elliptic)
            signature = rawSignature(signature);
        if (!done || signature.isEmpty())
            return fail(ErrorCode::Internal, QT_TRANSLATE_NOOP("enza", "the assertion for the platform could not be signed"));
        return signature;
    }
};

Result<std::unique_ptr<TokenSource>> TokenSource::create(OAuthClient client)
{
    auto key = std::make_unique<Key>();
    const std::unique_ptr<BIO, Deleter<BIO_free_all>> in(BIO_new_mem_buf(client.keyPem.data(), int(client.keyPem.size())));
    // A key that is sealed by a passphrase of its own is not asked for one.
    key->pkey.reset(PEM_read_bio_PrivateKey(in.get(), nullptr, [](char *, int, int, void *) { return -1; }, nullptr));
    ERR_clear_error();
    char group[32] = {};
    const bool named = key->pkey && EVP_PKEY_get_group_name(key->pkey.get(), group, sizeof group, nullptr) == 1;
    key->elliptic = named && qstrcmp(group, "secp384r1") == 0;
    const bool rsa = key->pkey && EVP_PKEY_is_a(key->pkey.get(), "RSA") && EVP_PKEY_get_bits(key->pkey.get()) >= rsaBits;
    ERR_clear_error();
    if (!key->elliptic && !rsa)
        return fail(ErrorCode::BadInput,
                    QT_TRANSLATE_NOOP("enza", "the key for tokens is a PEM without a passphrase: EC P-384, or RSA of at least 2048 bits"),
                    Where{{}, 0, QStringLiteral("oauth-key")});
    return std::unique_ptr<TokenSource>(new TokenSource(std::move(client), std::move(key)));
}

TokenSource::TokenSource(OAuthClient client, std::unique_ptr<Key> key) : m_client(std::move(client)), m_key(std::move(key)) {}
TokenSource::~TokenSource() = default;

Result<QByteArray> TokenSource::assertion(const QDateTime &now) const
{
    QJsonObject header{{QStringLiteral("alg"), m_key->elliptic ? QStringLiteral("ES384") : QStringLiteral("RS384")},
                       {QStringLiteral("typ"), QStringLiteral("JWT")}};
    if (!m_client.keyId.isEmpty())
        header.insert(QStringLiteral("kid"), m_client.keyId);
    const QJsonObject claims{{QStringLiteral("iss"), m_client.clientId},
                             {QStringLiteral("sub"), m_client.clientId},
                             {QStringLiteral("aud"), m_client.audience.isEmpty() ? m_client.tokenUrl.toString() : m_client.audience},
                             {QStringLiteral("iat"), now.toSecsSinceEpoch()},
                             {QStringLiteral("exp"), now.toSecsSinceEpoch() + assertionSeconds},
                             {QStringLiteral("jti"), newId()}};
    const QByteArray text = compact(header) + '.' + compact(claims);
    ENZA_ASSIGN(const QByteArray signature, m_key->sign(text));
    return text + '.' + base64Url(signature);
}

Result<QByteArray> TokenSource::authorization(Transport &transport, const QDateTime &now, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    const auto bearer = [this] {
        return QByteArray("Bearer ") + QByteArray(reinterpret_cast<const char *>(m_token.data()), qsizetype(m_token.size()));
    };
    if (!m_token.isEmpty() && now.addSecs(renewBeforeSeconds) < m_until)
        return bearer();
    ENZA_ASSIGN(const QByteArray signedAssertion, assertion(now));
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("client_credentials"));
    form.addQueryItem(QStringLiteral("scope"), m_client.scope);
    form.addQueryItem(QStringLiteral("client_assertion_type"), QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
    form.addQueryItem(QStringLiteral("client_assertion"), QString::fromLatin1(signedAssertion));
    HttpRequest request{"POST", m_client.tokenUrl,
                        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
                        form.toString(QUrl::FullyEncoded).replace(u'+', QStringLiteral("%2B")).toUtf8()};
    ENZA_ASSIGN(const HttpResponse response, transport.send(request, stop));
    const QString host = m_client.tokenUrl.host();
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    if (response.status != 200) {
        QString why = answer.value(QStringLiteral("error_description")).toString();
        if (why.isEmpty())
            why = answer.value(QStringLiteral("error")).toString();
        return noToken(host, why.isEmpty() ? QStringLiteral("HTTP %1").arg(response.status) : why);
    }
    QByteArray token = answer.value(QStringLiteral("access_token")).toString().toUtf8();
    const bool asBearer = answer.value(QStringLiteral("token_type")).toString().compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0;
    if (token.isEmpty() || !asBearer || token.contains('\n') || token.contains('\r'))
        return noToken(host, QStringLiteral("access_token, token_type"));
    m_token = SecretBytes::take(token);
    const int seconds = answer.value(QStringLiteral("expires_in")).toInt(shortestTokenSeconds);
    m_until = now.addSecs(std::max(seconds, 0));
    return bearer();
}

void TokenSource::forget()
{
    const std::lock_guard lock(m_mutex);
    m_token = SecretBytes();
}

} // namespace enza::sync
