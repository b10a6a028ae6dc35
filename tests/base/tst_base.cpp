// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/digest.h"
#include "base/id.h"
#include "base/passphrase.h"
#include "base/secret.h"
#include "base/signer.h"
#include "base/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace enza;

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreFilledInOnePass();
    void idsAreRandomAndSafeAsFileNames();
    void timesAreUtcAndDatesAreTokyos();
    void digestsAreSha256();
    void signaturesFollowRfc8032();
    void secretsAreWipedAtTheirSource();
    void passphrasesAreJudged_data();
    void passphrasesAreJudged();
};

void TestBase::textsAreFilledInOnePass()
{
    QCOMPARE(Text("%2 and %1", {QStringLiteral("%2"), QStringLiteral("b")}).translated(), QStringLiteral("b and %2"));
    QCOMPARE(Text("100 % of %1, %9, %", {QStringLiteral("x")}).translated(), QStringLiteral("100 % of x, %9, %"));
    QVERIFY(Text().isEmpty());
    QVERIFY(!Text("x").isEmpty());
}

void TestBase::idsAreRandomAndSafeAsFileNames()
{
    QVERIFY(initCrypto());
    QSet<QString> seen;
    static const QRegularExpression form(QStringLiteral("^[a-z2-7]{26}$"));
    for (int i = 0; i < 1000; ++i) {
        const QString id = newId();
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 1000);
}

void TestBase::timesAreUtcAndDatesAreTokyos()
{
    FixedClock clock(fromIsoUtc(QStringLiteral("2026-11-20T14:59:59.999Z")));
    QCOMPARE(clock.civilDate(), QDate(2026, 11, 20));
    clock.set(fromIsoUtc(QStringLiteral("2026-11-20T15:00:00Z")));
    QCOMPARE(clock.civilDate(), QDate(2026, 11, 21));
    QCOMPARE(isoUtc(clock.now()), QStringLiteral("2026-11-20T15:00:00.000Z"));
    QVERIFY(!fromIsoUtc(QStringLiteral("2026-11-20T15:00:00")).isValid());
    QVERIFY(!fromIsoUtc(QStringLiteral("2026-11-20T15:00:00+09:00")).isValid());
    QVERIFY(!fromIsoUtc(QString()).isValid());
}

void TestBase::digestsAreSha256()
{
    QCOMPARE(sha256(QByteArray("abc")).toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    Sha256 stream;
    stream.add({reinterpret_cast<const unsigned char *>("ab"), 2});
    stream.add({reinterpret_cast<const unsigned char *>("c"), 1});
    QCOMPARE(stream.finish(), sha256(QByteArray("abc")));
}

void TestBase::signaturesFollowRfc8032()
{
    // RFC 8032, section 7.1, test 2.
    QByteArray seed = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const KeySigner signer(SecretBytes::take(seed));
    const QByteArray message = QByteArray::fromHex("72");
    const QByteArray expected = QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                                    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QCOMPARE(signer.publicKey().toHex(), QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    QCOMPARE(signer.sign(message), expected);
    QVERIFY(verifySignature(signer.publicKey(), message, expected));
    QVERIFY(!verifySignature(signer.publicKey(), "x", expected));
    QVERIFY(!verifySignature(signer.publicKey().left(31), message, expected));
    QVERIFY(!verifySignature(signer.publicKey(), message, expected.left(63)));
    QVERIFY(!verifySignature(QByteArray(32, '\0'), message, expected));
}

void TestBase::secretsAreWipedAtTheirSource()
{
    QByteArray source("passphrase");
    const SecretBytes secret = SecretBytes::take(source);
    QVERIFY(source.isEmpty());
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())), QByteArray("passphrase"));
    const SecretBytes copy = secret.clone();
    QVERIFY(std::equal(copy.bytes().begin(), copy.bytes().end(), secret.bytes().begin(), secret.bytes().end()));
    QVERIFY(SecretBytes().isEmpty());
    QCOMPARE(SecretBytes::random(32).size(), size_t(32));
}

void TestBase::passphrasesAreJudged_data()
{
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<bool>("acceptable");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("common") << QByteArray("password") << false;
    QTest::newRow("long but common") << QByteArray("password12345678") << false;
    QTest::newRow("repeated") << QByteArray("aaaaaaaaaaaaaaaaaaaa") << false;
    QTest::newRow("strong but short") << QByteArray("xK9#mQ2$vL") << false;
    QTest::newRow("the user's name") << QByteArray("yamadatarou1985") << false;
    QTest::newRow("words") << QByteArray("copper lantern drifts over quiet wheat") << true;
}

void TestBase::passphrasesAreJudged()
{
    QFETCH(QByteArray, phrase);
    QFETCH(bool, acceptable);
    QCOMPARE(judgePassphrase(phrase, {QStringLiteral("yamadatarou")}).acceptable, acceptable);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
