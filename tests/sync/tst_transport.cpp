// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/https_server.h"
#include "sync/transport.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCipher>
#include <QTemporaryDir>
#include <QTest>

using namespace enza;
using namespace enza::sync;
using namespace enza::test;

namespace {

Served hello(const ServedRequest &)
{
    return {.body = "{\"resourceType\":\"CapabilityStatement\"}", .headers = {"Content-Type: application/fhir+json"}};
}

SecretBytes secret(QByteArray text)
{
    return SecretBytes::take(text);
}

} // namespace

/// A server that is not ours, and says no as most servers on the net do.
class StockServer
{
public:
    StockServer(const Issued &identity, QStringList more)
    {
        keep("server.pem", identity.certificatePem());
        keep("server.key", identity.keyPem());
        keep("metadata", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        m_process.setWorkingDirectory(QFileInfo(path("metadata")).path());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"), QStringList{"s_server", "-accept", "0", "-HTTP", "-cert", path("server.pem"), "-key", path("server.key")} + more);
        QByteArray said;
        while (m_process.waitForReadyRead(10'000)) {
            said += m_process.readAll();
            static const QRegularExpression port(QStringLiteral("ACCEPT \\S*:(\\d+)"));
            const auto match = port.match(QString::fromLatin1(said));
            if (match.hasMatch()) {
                m_port = match.captured(1).toInt();
                break;
            }
        }
    }
    ~StockServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QUrl url() const { return QUrl(QStringLiteral("https://localhost:%1").arg(m_port)); }
    bool runs() const { return m_port > 0; }

    static QString path(const char *name)
    {
        static const QTemporaryDir folder;
        return folder.filePath(QLatin1String(name));
    }
    static QString keep(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private:
    QProcess m_process;
    int m_port = 0;
};

/// Who may be talked to, and what each refusal says. After a refusal not one byte of a request has arrived.
class TestTransport : public QObject
{
    Q_OBJECT

    TestAuthority m_authority;
    Patience m_short{4000};

    Endpoint endpoint(const HttpsServer &server) const
    {
        Endpoint made;
        made.base = server.url(QStringLiteral("/fhir"));
        made.caPem = m_authority.pem();
        return made;
    }
    Result<HttpResponse> ask(Endpoint at, std::stop_token stop = {}, const QUrl &url = {})
    {
        HttpRequest request;
        request.url = url.isEmpty() ? QUrl(at.base.toString() + QStringLiteral("/metadata")) : url;
        request.headers = {{"Authorization", "Bearer secret-token"}};
        auto transport = Transport::create(std::move(at), m_short);
        if (!transport)
            return std::unexpected(transport.error());
        return (*transport)->send(request, stop);
    }
    static void says(const Result<HttpResponse> &answer, const char *words)
    {
        QVERIFY2(!answer, "it was let through");
        QCOMPARE(errorCodeName(answer.error().code), errorCodeName(ErrorCode::Network));
        QVERIFY2(answer.error().message.translated().contains(QLatin1String(words)), qPrintable(answer.error().message.translated()));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(initCrypto()); }

    void aPlatformOfTheOwnAuthorityAnswers()
    {
        const Issued identity = m_authority.issue({});
        const HttpsServer server(identity, hello);
        const auto answer = ask(endpoint(server));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message.translated()));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->header("content-type"), QByteArray("application/fhir+json"));
        QVERIFY(answer->body.contains("CapabilityStatement"));
        QCOMPARE(server.requests().first().header("authorization"), QByteArray("Bearer secret-token"));
    }

    void eachBadCertificateIsRefusedInItsOwnWords_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("self-signed") << QByteArray("localhost") << -1 << 30 << true << QByteArray("signed itself");
        QTest::newRow("expired") << QByteArray("localhost") << -9 << -2 << false << QByteArray("has expired");
        QTest::newRow("not yet valid") << QByteArray("localhost") << 2 << 30 << false << QByteArray("not valid yet");
        QTest::newRow("other host") << QByteArray("elsewhere.example") << -1 << 30 << false << QByteArray("not one for localhost");
    }
    void eachBadCertificateIsRefusedInItsOwnWords()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, selfSigned);
        QFETCH(QByteArray, words);
        const Issued identity = m_authority.issue({.name = name, .validFrom = from, .validTo = to, .selfSigned = selfSigned});
        const HttpsServer server(identity, hello);
        says(ask(endpoint(server)), words);
        QCOMPARE(server.received(), 0);
    }

    void anAuthorityThatWasNotNamedIsRefused()
    {
        TestAuthority other("Another authority");
        const HttpsServer server(other.issue({}), hello);
        says(ask(endpoint(server)), "does not trust");
        QCOMPARE(server.received(), 0);
    }

    void aRevokedCertificateIsRefusedByTheList()
    {
        const Issued identity = m_authority.issue({});
        const HttpsServer server(identity, hello);
        Endpoint at = endpoint(server);
        at.crlPem = m_authority.revocationList();
        QVERIFY(ask(std::move(at)));
        m_authority.revoke(identity);
        at = endpoint(server);
        at.crlPem = m_authority.revocationList();
        const qsizetype before = server.received();
        says(ask(std::move(at)), "was revoked");
        QCOMPARE(server.received(), before);
    }

    void anOldListAndAListOfAnotherAuthorityAreNoLists()
    {
        const HttpsServer server(m_authority.issue({}), hello);
        Endpoint at = endpoint(server);
        at.crlPem = m_authority.revocationList(-2);
        says(ask(std::move(at)), "out of date");
        TestAuthority other("Another authority");
        at = endpoint(server);
        at.crlPem = other.revocationList();
        says(ask(std::move(at)), "no revocation list");
        QCOMPARE(server.received(), 0);
    }

    void aStatusThatIsAskedForHasToBeStapled()
    {
        const HttpsServer server(m_authority.issue({}), hello);
        Endpoint at = endpoint(server);
        at.requireStapledStatus = true;
        says(ask(std::move(at)), "did not send the status");
        QCOMPARE(server.received(), 0);
    }

    void anotherKeyThanThePinnedOneIsRefused()
    {
        const Issued identity = m_authority.issue({});
        const HttpsServer server(identity, hello);
        Endpoint at = endpoint(server);
        at.pins = {QByteArray(32, 'x')};
        says(ask(std::move(at)), "another key");
        QCOMPARE(server.received(), 0);
        at = endpoint(server);
        unsigned char *spki = nullptr;
        const int size = i2d_PUBKEY(identity.key.get(), &spki);
        at.pins = {QCryptographicHash::hash(QByteArray(reinterpret_cast<char *>(spki), size), QCryptographicHash::Sha256)};
        OPENSSL_free(spki);
        QVERIFY(ask(std::move(at)));
    }

    void weakProtocolsAndCiphersAreRefused()
    {
        const HttpsServer old(m_authority.issue({}), hello, [](QSslConfiguration &tls) {
            QT_WARNING_PUSH
            QT_WARNING_DISABLE_DEPRECATED
            tls.setProtocol(QSsl::TlsV1_1);
            QT_WARNING_POP
            tls.setCiphers(QStringLiteral("DEFAULT@SECLEVEL=0"));
        });
        says(ask(endpoint(old)), "too weak");
        QCOMPARE(old.received(), 0);
        const HttpsServer weak(m_authority.issue({}), hello, [](QSslConfiguration &tls) {
            tls.setProtocol(QSsl::TlsV1_2);
            tls.setCiphers(QStringLiteral("ECDHE-ECDSA-AES128-SHA256"));
        });
        says(ask(endpoint(weak)), "too weak");
        QCOMPARE(weak.received(), 0);
    }

    void tls12WithAnAuthenticatedCipherIsAllowed()
    {
        const HttpsServer server(m_authority.issue({}), hello, [](QSslConfiguration &tls) {
            tls.setProtocol(QSsl::TlsV1_2);
            tls.setCiphers(QStringLiteral("ECDHE-ECDSA-AES128-GCM-SHA256"));
        });
        QVERIFY(ask(endpoint(server)));
    }

    void aServerThatAsksForACertificateGetsTheOwnOne_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3");
        QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2");
    }
    void aServerThatAsksForACertificateGetsTheOwnOne()
    {
        QFETCH(QString, protocol);
        const QString ca = StockServer::keep("clients.pem", m_authority.pem());
        const StockServer server(m_authority.issue({}), {"-Verify", "1", "-verify_return_error", "-CAfile", ca, protocol});
        if (!server.runs())
            QSKIP("no openssl program is here to be the server");
        Endpoint at;
        at.base = server.url();
        at.caPem = m_authority.pem();
        says(ask(std::move(at)), "own certificate");

        const Issued client = m_authority.issue({.name = "hospital-a", .server = false});
        const auto with = [&](const Issued &shown) {
            Endpoint made;
            made.base = server.url();
            made.caPem = m_authority.pem();
            made.client = ClientCertificate{shown.pkcs12("a passphrase"), secret("a passphrase")};
            return made;
        };
        const auto answer = ask(with(client));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message.translated()));

        TestAuthority other("Another authority");
        says(ask(with(other.issue({.name = "hospital-b", .server = false}))), "does not accept");
        says(ask(with(m_authority.issue({.name = "hospital-a", .server = false, .validFrom = -9, .validTo = -2}))), "does not accept");
    }

    void theKeyFileOpensWithItsPassphraseOnly()
    {
        Endpoint at;
        at.base = QUrl(QStringLiteral("https://localhost/fhir"));
        at.caPem = m_authority.pem();
        at.client = ClientCertificate{m_authority.issue({.name = "hospital-a", .server = false}).pkcs12("a passphrase"), secret("another one")};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("PKCS#12")));
        const auto closed = Transport::create(std::move(at));
        QVERIFY(!closed && closed.error().code == ErrorCode::WrongSecret);
    }

    void aStapledStatusIsBelieved_data()
    {
        QTest::addColumn<bool>("revoked");
        QTest::newRow("good") << false;
        QTest::newRow("revoked") << true;
    }
    void aStapledStatusIsBelieved()
    {
        QFETCH(bool, revoked);
        const Issued identity = m_authority.issue({});
        const QString serial = QString::number(identity.serial(), 16).rightJustified(2, u'0').toUpper();
        const QString index = StockServer::keep("index.txt", (QStringLiteral("%1\t401231000000Z\t%2\t%3\tunknown\t/CN=localhost\n")
            .arg(revoked ? "R" : "V", revoked ? "260101000000Z" : "", serial)).toUtf8());
        const QString ca = StockServer::keep("ca.pem", m_authority.pem());
        const QString key = StockServer::keep("ca.key", m_authority.root().keyPem());
        const QString status = StockServer::path("status.der");
        QFile::remove(status);
        QProcess::execute(QStringLiteral("openssl"), {"ocsp", "-issuer", ca, "-serial", "0x" + serial, "-no_nonce",
                                                      "-reqout", StockServer::path("question.der")});
        QProcess::execute(QStringLiteral("openssl"), {"ocsp", "-index", index, "-CA", ca, "-rsigner", ca, "-rkey", key, "-reqin", StockServer::path("question.der"),
                                                      "-respout", status, "-ndays", "2"});
        if (!QFile::exists(status))
            QSKIP("no openssl program is here to say the status");
        const StockServer server(identity, {"-cert_chain", ca, "-status_file", status});
        QVERIFY(server.runs());
        Endpoint at;
        at.base = server.url();
        at.caPem = m_authority.pem();
        at.requireStapledStatus = true;
        const auto answer = ask(std::move(at));
        if (revoked)
            says(answer, "was revoked");
        else
            QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message.translated()));
    }

    void silenceEndsAndStoppingIsObeyed()
    {
        const HttpsServer server(m_authority.issue({}), [](const ServedRequest &) { return Served{.hang = true}; });
        m_short.silence = 200;
        says(ask(endpoint(server)), "silent");
        std::stop_source stop;
        stop.request_stop();
        m_short.silence = 30'000;
        const auto answer = ask(endpoint(server), stop.get_token());
        m_short.silence = 4000;
        QVERIFY(!answer && answer.error().code == ErrorCode::Cancelled);
    }

    void anAnswerThatIsCutOffIsNone()
    {
        for (const qsizetype cut : {0, 5, 30, 60}) {
            const HttpsServer server(m_authority.issue({}), [cut](const ServedRequest &) { return Served{.body = QByteArray(200, 'x'), .cutAt = cut}; });
            const auto answer = ask(endpoint(server));
            QVERIFY2(!answer && answer.error().code == ErrorCode::Network, qPrintable(QString::number(cut)));
        }
    }

    void aRedirectIsAnAnswerAndNotFollowed()
    {
        const HttpsServer other(m_authority.issue({}), hello);
        const QByteArray there = other.url().toString().toUtf8();
        const HttpsServer server(m_authority.issue({}), [there](const ServedRequest &) { return Served{.status = 307, .headers = {"Location: " + there}}; });
        const auto answer = ask(endpoint(server));
        QVERIFY(answer);
        QCOMPARE(answer->status, 307);
        QCOMPARE(other.received(), 0);
    }

    void nothingButHttpsIsSpoken()
    {
        const HttpsServer server(m_authority.issue({}), hello);
        Endpoint at = endpoint(server);
        at.base.setScheme(QStringLiteral("http"));
        const auto made = Transport::create(std::move(at));
        QVERIFY(!made && made.error().where.field == QLatin1String("url"));
        QVERIFY(!ask(endpoint(server), {}, QUrl(QStringLiteral("http://localhost/"))));
        at = endpoint(server);
        at.caPem = "no certificate";
        QVERIFY(!Transport::create(std::move(at)));
        at = endpoint(server);
        at.crlPem = "no list";
        QVERIFY(!Transport::create(std::move(at)));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
