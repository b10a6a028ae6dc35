// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "store/quick.h"
#include "support/https_server.h"
#include "workflow/audit.h"
#include "workflow/platform.h"

#include <QJsonArray>

using namespace enza;
using namespace enza::test;
using namespace enza::workflow;

/// Entering the connection to the platform, and what a check says of it.
class TestPlatformConnection : public QObject
{
    Q_OBJECT
    TestAuthority m_authority;

    PlatformConnection connectionTo(const HttpsServer &server) const
    {
        PlatformConnection connection;
        connection.url = server.url(QStringLiteral("/fhir")).toString();
        connection.caPem = QString::fromLatin1(m_authority.pem());
        return connection;
    }
    static QByteArray keyPem()
    {
        const TestKey key(EVP_EC_gen("P-384"));
        const TestBio out(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return textOf(out);
    }
    static QString states(const PlatformCheck &check)
    {
        QStringList words;
        for (const CheckStep &step : check.steps)
            words.append(QLatin1String(step.key) + u'=' + enumName(step.state));
        return words.join(u' ');
    }

private Q_SLOTS:
    void aCheckGoesThroughAllStepsAndSendsNothingAboutAnybody()
    {
        QByteArray base;
        const HttpsServer server(m_authority.issue({}), [&](const ServedRequest &request) {
            if (request.path == "/auth/.well-known/openid-configuration")
                return Served{.body = "{\"issuer\":\"" + base + "/auth\",\"token_endpoint\":\"" + base + "/auth/token\"}"};
            if (request.path == "/auth/token")
                return Served{.body = "{\"access_token\":\"abc\",\"token_type\":\"Bearer\",\"expires_in\":300}"};
            if (request.header("authorization") != "Bearer abc")
                return Served{.status = 401};
            return Served{.body = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"software\":{\"name\":\"A server\"}}"};
        });
        base = server.url().toString().toUtf8();
        const Place place;
        const auto session = place.create();
        PlatformConnection connection = connectionTo(server);
        connection.issuer = server.url(QStringLiteral("/auth")).toString();
        connection.clientId = QStringLiteral("hospital-a");
        connection.tokenKeyPem = QString::fromLatin1(keyPem());
        NEED(connectPlatform(*session, connection));
        const auto check = checkPlatform(*session);
        NEED(check);
        QCOMPARE(states(*check), QStringLiteral("address=good tls=good token=good server=good"));
        QVERIFY(check->good());
        QCOMPARE(check->software, QStringLiteral("A server"));
        for (const ServedRequest &request : server.requests())
            QVERIFY(request.method != "POST" || request.path == "/auth/token");
    }

    void aBadStepIsSaidAndWhatComesAfterIsNotReached()
    {
        TestAuthority other("Another authority");
        const HttpsServer server(other.issue({}), [](const ServedRequest &) { return Served{}; });
        const Place place;
        const auto session = place.create();
        NEED(connectPlatform(*session, connectionTo(server)));
        const auto check = checkPlatform(*session);
        NEED(check);
        QCOMPARE(states(*check), QStringLiteral("address=good tls=bad token=not_reached server=not_reached"));
        QVERIFY(check->steps[1].words.translated().contains(QStringLiteral("does not trust")));
        QVERIFY(!check->good());
    }

    void aServerThatIsNoFhirServerIsSaid()
    {
        const HttpsServer page(m_authority.issue({}), [](const ServedRequest &) { return Served{.body = "<html>"}; });
        const HttpsServer newer(m_authority.issue({}), [](const ServedRequest &) {
            return Served{.body = "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"5.0.0\"}"};
        });
        const HttpsServer silent(m_authority.issue({}), [](const ServedRequest &request) { return Served{.status = request.path.endsWith("metadata") ? 404 : 200}; });
        const Place place;
        const auto session = place.create();
        for (const HttpsServer *server : {&page, &newer}) {
            NEED(connectPlatform(*session, connectionTo(*server)));
            QCOMPARE(states(*checkPlatform(*session)), QStringLiteral("address=good tls=good token=not_asked server=bad"));
        }
        NEED(connectPlatform(*session, connectionTo(silent)));
        QVERIFY(checkPlatform(*session)->good());
    }

    void whatIsIncompleteIsRefusedWithItsField_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("field");
        QTest::newRow("http") << "url" << "url";
        QTest::newRow("no authority") << "ca" << "ca";
        QTest::newRow("short pin") << "pin" << "pin";
        QTest::newRow("no list") << "crl" << "crl";
        QTest::newRow("issuer alone") << "issuer" << "oauth-client";
        QTest::newRow("no key") << "client" << "oauth-key";
        QTest::newRow("bad key") << "key" << "oauth-key";
        QTest::newRow("proxy") << "proxy" << "proxy";
    }
    void whatIsIncompleteIsRefusedWithItsField()
    {
        QFETCH(QString, change);
        QFETCH(QString, field);
        PlatformConnection connection;
        connection.url = QStringLiteral("https://platform.example/fhir");
        connection.caPem = QString::fromLatin1(m_authority.pem());
        const bool tokens = change == "issuer" || change == "client" || change == "key";
        if (change == "url")
            connection.url = QStringLiteral("http://platform.example/fhir");
        if (change == "ca")
            connection.caPem = QStringLiteral("none");
        if (change == "pin")
            connection.pins = {QStringLiteral("abcd")};
        if (change == "crl")
            connection.crlPem = QStringLiteral("none");
        if (change == "proxy")
            connection.proxy = QStringLiteral("socks5://proxy.example:1080");
        if (tokens)
            connection.issuer = QStringLiteral("https://auth.example");
        if (change == "client" || change == "key")
            connection.clientId = QStringLiteral("a");
        if (change == "key")
            connection.tokenKeyPem = QStringLiteral("no key");
        const Place place;
        const auto session = place.create();
        const auto refused = connectPlatform(*session, connection);
        REFUSED(refused, ErrorCode::BadInput);
        QCOMPARE(refused.error().where.field, field);
        REFUSED(platformView(*session), ErrorCode::NotFound);
    }

    void aJournalThatIsAnchoredThereCannotBeTurnedBack()
    {
        QList<QJsonObject> kept;
        std::mutex guard;
        const HttpsServer server(m_authority.issue({}), [&](const ServedRequest &request) {
            const std::lock_guard lock(guard);
            if (request.method == "POST") {
                kept.append(QJsonDocument::fromJson(request.body).object());
                return Served{.status = 201, .body = request.body};
            }
            QJsonArray entries{QJsonObject{{"resource", QJsonObject{{"resourceType", "AuditEvent"}, {"recorded", "2026-01-01T00:00:00Z"}}}}};
            for (const QJsonObject &resource : kept)
                entries.append(QJsonObject{{"resource", resource}});
            return Served{.body = QJsonDocument(QJsonObject{{"resourceType", "Bundle"}, {"entry", entries}}).toJson()};
        });
        const Place place;
        auto session = place.create();
        NEED(connectPlatform(*session, connectionTo(server)));
        Case theCase;
        theCase.label = QStringLiteral("SECRET-1");
        NEED(addCase(*session, theCase));
        REFUSED(anchorOnPlatform(*session, [] { std::stop_source s; s.request_stop(); return s.get_token(); }()), ErrorCode::Cancelled);
        QVERIFY(kept.isEmpty());
        NEED(anchorOnPlatform(*session));
        QCOMPARE(kept.size(), 1);
        QVERIFY(!QJsonDocument(kept.first()).toJson().contains("SECRET"));
        QCOMPARE(kept.first().value("resourceType").toString(), QStringLiteral("AuditEvent"));
        AuditProof proof;
        proof.platform = true;
        auto problems = verifyAudit(*session, proof, {});
        NEED(problems);
        QVERIFY(problems->isEmpty());

        // What somebody else left there in this workspace's name counts for nothing.
        QJsonObject forged = kept.first();
        QJsonArray entities = forged.value("entity").toArray();
        QJsonObject first = entities[0].toObject();
        first.insert("detail", QJsonArray{QJsonObject{{"type", "sequence"}, {"valueString", "9999"}}, QJsonObject{{"type", "hash"}, {"valueString", "00ff00ff00ff00ff"}}});
        entities[0] = first;
        forged.insert("entity", entities);
        kept.append(forged);
        QVERIFY(verifyAudit(*session, proof, {})->isEmpty());

        // An older copy is put back: its chain verifies by itself, and not against what the platform keeps.
        kept.removeLast();
        session.reset();
        store::testing::copyFolder(place.workspace(), place.path(QStringLiteral("older")));
        session = *place.unlock();
        theCase.label = QStringLiteral("another");
        NEED(addCase(*session, theCase));
        NEED(anchorOnPlatform(*session));
        session.reset();
        store::testing::copyFolder(place.path(QStringLiteral("older")), place.workspace());
        session = *place.unlock();
        QVERIFY(verifyAudit(*session, {}, {})->isEmpty());
        problems = verifyAudit(*session, proof, {});
        NEED(problems);
        QCOMPARE(problems->size(), 1);
        QVERIFY(problems->first().reason.translated().contains(QStringLiteral("an older copy was put back")));
    }

    void itsSecretsAreForThoseWhoMayUseItOnly()
    {
        const HttpsServer server(m_authority.issue({}), [](const ServedRequest &) { return Served{}; });
        const Place place;
        const auto session = place.create();
        PlatformConnection connection = connectionTo(server);
        connection.clientP12 = m_authority.issue({.name = "hospital-a", .server = false}).pkcs12("wonderful passphrase");
        connection.clientPassphrase = QStringLiteral("wonderful passphrase");
        NEED(connectPlatform(*session, connection));
        store::RecordFilter filter;
        filter.kind = QStringLiteral("platform_connection");
        const auto records = session->store().list(filter);
        NEED(records);
        QCOMPARE(records->size(), 1);
        const QByteArray body = QJsonDocument(records->first().body).toJson();
        QVERIFY(!body.contains("wonderful") && !body.contains("client_p12"));
        QVERIFY(platformView(*session)->certificate);
    }
};

QTEST_GUILESS_MAIN(TestPlatformConnection)
#include "tst_platform_connection.moc"
