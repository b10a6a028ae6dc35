// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/https_server.h"
#include "sync/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <openssl/ecdsa.h>

using namespace enza;
using namespace enza::sync;
using namespace enza::test;

namespace {

QByteArray pemOf(EVP_PKEY *key)
{
    const TestBio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(out);
}

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

} // namespace

/// Access to the platform: an assertion signed by this client, a token kept while it lasts.
class TestAccessToken : public QObject
{
    Q_OBJECT
    TestAuthority m_authority;
    TestKey m_key{EVP_EC_gen("P-384")};
    const QDateTime m_now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};

    OAuthClient client(const QUrl &tokenUrl, EVP_PKEY *key = nullptr) const
    {
        OAuthClient made;
        made.tokenUrl = tokenUrl;
        made.clientId = QStringLiteral("hospital-a");
        made.keyId = QStringLiteral("key-1");
        QByteArray pem = pemOf(key ? key : m_key.get());
        made.keyPem = SecretBytes::take(pem);
        return made;
    }
    Result<std::unique_ptr<Transport>> transport(const HttpsServer &server) const
    {
        Endpoint at;
        at.base = server.url();
        at.caPem = m_authority.pem();
        return Transport::create(std::move(at));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(initCrypto()); }

    void theAssertionSaysWhoForWhomUntilWhenAndIsSigned()
    {
        const auto source = TokenSource::create(client(QUrl(QStringLiteral("https://auth.example/token"))));
        QVERIFY(source);
        const auto made = (*source)->assertion(m_now);
        QVERIFY(made);
        const QList<QByteArray> parts = made->split('.');
        QCOMPARE(parts.size(), 3);
        const QJsonObject header = QJsonDocument::fromJson(decoded(parts[0])).object();
        QCOMPARE(header.value("alg").toString(), QStringLiteral("ES384"));
        QCOMPARE(header.value("kid").toString(), QStringLiteral("key-1"));
        const QJsonObject claims = QJsonDocument::fromJson(decoded(parts[1])).object();
        QCOMPARE(claims.value("iss").toString(), QStringLiteral("hospital-a"));
        QCOMPARE(claims.value("sub"), claims.value("iss"));
        QCOMPARE(claims.value("aud").toString(), QStringLiteral("https://auth.example/token"));
        const qint64 left = claims.value("exp").toInteger() - m_now.toSecsSinceEpoch();
        QVERIFY(left > 0 && left <= 300);
        QVERIFY(claims.value("jti") != QJsonDocument::fromJson(decoded((*source)->assertion(m_now)->split('.')[1])).object().value("jti"));

        // Verified by the public key alone, as the platform does it.
        const QByteArray raw = decoded(parts[2]);
        QCOMPARE(raw.size(), 96);
        const auto *bytes = reinterpret_cast<const unsigned char *>(raw.constData());
        ECDSA_SIG *signature = ECDSA_SIG_new();
        ECDSA_SIG_set0(signature, BN_bin2bn(bytes, 48, nullptr), BN_bin2bn(bytes + 48, 48, nullptr));
        unsigned char *der = nullptr;
        const int size = i2d_ECDSA_SIG(signature, &der);
        ECDSA_SIG_free(signature);
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        const QByteArray text = parts[0] + '.' + parts[1];
        EVP_DigestVerifyInit(context, nullptr, EVP_sha384(), nullptr, m_key.get());
        QCOMPARE(EVP_DigestVerify(context, der, size_t(size), reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size())), 1);
        EVP_MD_CTX_free(context);
        OPENSSL_free(der);
    }

    void weakAndForeignKeysAreRefused()
    {
        const QUrl url(QStringLiteral("https://auth.example/token"));
        const TestKey rsa(EVP_RSA_gen(2048)), small(EVP_RSA_gen(1024)), otherCurve(EVP_EC_gen("P-256"));
        QVERIFY(TokenSource::create(client(url, rsa.get())));
        QVERIFY(!TokenSource::create(client(url, small.get())));
        QVERIFY(!TokenSource::create(client(url, otherCurve.get())));
        OAuthClient none = client(url);
        none.keyPem = SecretBytes();
        QVERIFY(!TokenSource::create(std::move(none)));
    }

    void aTokenIsKeptWhileItLastsAndRenewedBeforeItEnds()
    {
        int given = 0;
        QSet<QString> assertions;
        const HttpsServer server(m_authority.issue({}), [&](const ServedRequest &request) {
            const QUrlQuery form(QString::fromLatin1(request.body));
            assertions.insert(form.queryItemValue(QStringLiteral("client_assertion")));
            if (form.queryItemValue(QStringLiteral("grant_type")) != QLatin1String("client_credentials"))
                return Served{.status = 400, .body = "{\"error\":\"unsupported_grant_type\"}"};
            return Served{.body = "{\"access_token\":\"t" + QByteArray::number(++given) + "\",\"token_type\":\"Bearer\",\"expires_in\":300}"};
        });
        const auto way = transport(server);
        const auto source = TokenSource::create(client(server.url(QStringLiteral("/token"))));
        QVERIFY(way && source);
        QCOMPARE((*source)->authorization(**way, m_now).value(), QByteArray("Bearer t1"));
        QCOMPARE((*source)->authorization(**way, m_now.addSecs(200)).value(), QByteArray("Bearer t1"));
        QCOMPARE((*source)->authorization(**way, m_now.addSecs(280)).value(), QByteArray("Bearer t2"));
        (*source)->forget();
        QCOMPARE((*source)->authorization(**way, m_now.addSecs(281)).value(), QByteArray("Bearer t3"));
        QCOMPARE(assertions.size(), 3); // never the same twice
    }

    void aRefusalSaysTheAuthoritysReasonAndAnAnswerThatIsNoTokenIsNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong audience") << 401 << QByteArray("{\"error\":\"invalid_client\",\"error_description\":\"wrong audience\"}") << QStringLiteral("wrong audience");
        QTest::newRow("replayed") << 400 << QByteArray("{\"error\":\"invalid_grant\"}") << QStringLiteral("invalid_grant");
        QTest::newRow("a page") << 502 << QByteArray("<html>") << QStringLiteral("HTTP 502");
        QTest::newRow("no token") << 200 << QByteArray("{}") << QStringLiteral("access_token");
        QTest::newRow("another kind") << 200 << QByteArray("{\"access_token\":\"x\",\"token_type\":\"mac\"}") << QStringLiteral("token_type");
        QTest::newRow("a second header") << 200 << QByteArray("{\"access_token\":\"x\\r\\nX-Evil: 1\",\"token_type\":\"Bearer\"}") << QStringLiteral("access_token");
    }
    void aRefusalSaysTheAuthoritysReasonAndAnAnswerThatIsNoTokenIsNone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        const HttpsServer server(m_authority.issue({}), [&](const ServedRequest &) { return Served{.status = status, .body = body}; });
        const auto way = transport(server);
        const auto source = TokenSource::create(client(server.url(QStringLiteral("/token"))));
        QVERIFY(way && source);
        const auto refused = (*source)->authorization(**way, m_now);
        QVERIFY(!refused);
        QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::Network));
        QVERIFY2(refused.error().message.translated().contains(words), qPrintable(refused.error().message.translated()));
    }
};

QTEST_GUILESS_MAIN(TestAccessToken)
#include "tst_access_token.moc"
