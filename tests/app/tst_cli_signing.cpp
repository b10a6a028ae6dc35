// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "support/signing_world.h"

#include <QStandardPaths>
#include <QTest>

using namespace testing;

/// Reports are signed, amended and verified from the command line as the contract says.
class TestCliSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_ctl.create().exit == 0);
        QVERIFY(m_ctl.run("case add --id C1 --domain cancer").exit == 0);
        m_authority = makeKeyOwner({.name = QStringLiteral("病院認証局"), .authority = true});
        m_signer = makeKeyOwner({.name = QStringLiteral("山田 花子"), .issuer = &m_authority});
        m_p12 = m_ctl.write("keep/who.p12", pkcs12Of(m_signer, {&m_authority}, "file secret"));
        m_phrase = m_ctl.write("keep/phrase", "file secret\n");
    }

    void aReportIsSignedAmendedAndVerified()
    {
        const Answer drafted = m_ctl.run({"report", "draft", "--case", "C1", "--kind", "clinical", "--lang", "ja"});
        QVERIFY2(drafted.exit == 0, qPrintable(drafted.said()));
        const QString id = drafted.object()[QLatin1String("document_id")].toString();
        QVERIFY(drafted.object()[QLatin1String("signed_by")].toArray().isEmpty());
        const QString out = m_ctl.path("cwd/signed.pdf");
        const Answer made = m_ctl.run({"report", "sign", id, "--pkcs12", m_p12, "--pkcs12-passphrase-file", m_phrase, "--out", out});
        QVERIFY2(made.exit == 0, qPrintable(made.said()));
        for (const char *key : {"document_id", "kind", "revision", "pages", "based_on", "stale", "signed_by"})
            QVERIFY2(made.object().contains(QLatin1String(key)), key);
        const QJsonArray signers = made.object()[QLatin1String("signed_by")].toArray();
        QCOMPARE(signers.size(), 1);
        QCOMPARE(signers[0][QLatin1String("signer")].toString(), QStringLiteral("山田 花子"));
        QCOMPARE(signers[0][QLatin1String("level")].toString(), QStringLiteral("B-B"));

        const Answer checked = m_ctl.run({"report", "verify", out});
        QVERIFY2(checked.exit == 0, qPrintable(checked.said()));
        const QJsonObject said = checked.object();
        QCOMPARE(said[QLatin1String("document_id")].toString(), id);
        QVERIFY(said[QLatin1String("known")].toBool() && said[QLatin1String("current")].toBool());
        QVERIFY(said[QLatin1String("newer")].isNull());
        QCOMPARE(said[QLatin1String("sha256")].toString(), signers[0][QLatin1String("sha256")].toString());
        const QJsonObject one = said[QLatin1String("signatures")].toArray().first().toObject();
        for (const char *key : {"signer", "at", "valid", "chain", "timestamp", "covers_whole"})
            QVERIFY2(one.contains(QLatin1String(key)), key);
        QVERIFY(one[QLatin1String("valid")].toBool() && one[QLatin1String("covers_whole")].toBool());
        if (!QStandardPaths::findExecutable("pdfsig").isEmpty()) {
            QProcess pdfsig;
            pdfsig.start("pdfsig", {out});
            QVERIFY(pdfsig.waitForFinished());
            const QString words = QString::fromUtf8(pdfsig.readAllStandardOutput());
            QVERIFY2(words.contains("Signature is Valid") && words.contains(QStringLiteral("山田 花子")), qPrintable(words));
        }

        const Answer byCode = m_ctl.run({"report", "verify", "--code", made.object()[QLatin1String("code")].toString().toLower()});
        QVERIFY2(byCode.exit == 0, qPrintable(byCode.said()));
        QVERIFY(byCode.object()[QLatin1String("current")].toBool());
        QCOMPARE(m_ctl.run({"report", "verify", "--code", "hello"}).exit, 3);
        QCOMPARE(m_ctl.run({"report", "verify", "--code", QStringLiteral("ENZA1:%1:1:0011223344556677").arg(QString(26, u'A'))}).exit, 5);
        QCOMPARE(m_ctl.run({"report", "verify"}).exit, 2);

        QCOMPARE(m_ctl.run({"report", "amend", id, "--reason", " "}).exit, 3);
        const Answer amended = m_ctl.run({"report", "amend", id, "--reason", "誤記の訂正"});
        QVERIFY2(amended.exit == 0, qPrintable(amended.said()));
        QCOMPARE(amended.object()[QLatin1String("revision")].toInt(), 2);
        QCOMPARE(amended.object()[QLatin1String("amends")].toString(), id);
        const QString next = amended.object()[QLatin1String("document_id")].toString();
        QVERIFY(m_ctl.run({"report", "sign", next, "--pkcs12", m_p12, "--pkcs12-passphrase-file", m_phrase}).exit == 0);
        const Answer older = m_ctl.run({"report", "verify", out});
        QCOMPARE(older.exit, 0);
        QVERIFY(!older.object()[QLatin1String("current")].toBool());
        QCOMPARE(older.object()[QLatin1String("newer")].toString(), next);
        QCOMPARE(m_ctl.run({"audit", "verify", "--signed", out}).exit, 0);
    }

    void aChangedFileIsBadInput()
    {
        QFile file(m_ctl.path("cwd/signed.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() / 3] = char(bytes[bytes.size() / 3] ^ 1);
        const Answer checked = m_ctl.run({"report", "verify", m_ctl.write("cwd/changed.pdf", bytes)});
        QCOMPARE(checked.exit, 3);
        QCOMPARE(checked.object()[QLatin1String("signatures")].toArray().first()[QLatin1String("fault")].toString(), QStringLiteral("changed"));
        QCOMPARE(m_ctl.run({"report", "verify", m_ctl.write("cwd/none.pdf", "%PDF-1.4\n%%EOF\n")}).exit, 5);
        QCOMPARE(m_ctl.run({"report", "verify", m_ctl.path("cwd/absent.pdf")}).exit, 5);
        QCOMPARE(m_ctl.run({"report", "verify", m_ctl.write("cwd/text.pdf", "words")}).exit, 3);
    }

    void whatIsStaleIsNotSigned()
    {
        QVERIFY(m_ctl.run("case add --id C2 --domain cancer").exit == 0);
        const QString id = m_ctl.run({"report", "draft", "--case", "C2", "--kind", "clinical", "--lang", "en"}).object()[QLatin1String("document_id")].toString();
        QVERIFY(m_ctl.run({"case", "set", "--case", "C2", "--diagnosis", "another"}).exit == 0);
        const Answer refused = m_ctl.run({"report", "sign", id, "--pkcs12", m_p12, "--pkcs12-passphrase-file", m_phrase});
        QCOMPARE(refused.exit, 6);
        const Answer wrong = m_ctl.run({"report", "sign", id, "--pkcs12", m_p12, "--pkcs11", "pkcs11:x"});
        QCOMPARE(wrong.exit, 2);
        QCOMPARE(m_ctl.run({"report", "draft", "--case", "C2", "--kind", "relative_letter"}).exit, 3);
    }

private:
    Ctl m_ctl;
    KeyOwner m_authority, m_signer;
    QString m_p12, m_phrase;
};

QTEST_GUILESS_MAIN(TestCliSigning)
#include "tst_cli_signing.moc"
