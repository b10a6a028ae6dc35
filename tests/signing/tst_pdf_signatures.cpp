// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clinical_report.h"
#include "signing/sign.h"
#include "signing/verify.h"
#include "support/report_input.h"
#include "support/signing_world.h"
#include "support/soft_token.h"

#include <QStandardPaths>
#include <QtTest>

using namespace enza;
using namespace enza::signing;
using testing::KeyOwner;
using testing::LocalServices;
using testing::makeKeyOwner;
using testing::pkcs12Of;
using testing::SoftTokens;

namespace {

constexpr const char *phrase = "a passphrase of the file";

SecretBytes secret(const char *text)
{
    QByteArray bytes(text);
    return SecretBytes::take(bytes);
}

QString why(const Error &error)
{
    return QLatin1String(errorCodeName(error.code)) + QStringLiteral(": ") + error.message.translated();
}

} // namespace

#define GOOD(result)                                                                       \
    do {                                                                                   \
        const auto &enzaGood = (result);                                                   \
        QVERIFY2(enzaGood.has_value(), enzaGood ? "" : qPrintable(why(enzaGood.error()))); \
    } while (false)
#define NEEDS_PDFSIG()                                                            \
    if (QStandardPaths::findExecutable(QStringLiteral("pdfsig")).isEmpty())       \
    QSKIP("pdfsig is not installed (package poppler-utils)")

/// PAdES signatures on the documents Enza draws: made, read by another program and by Enza, and seen through when
/// anything was changed.
class TestPdfSignatures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aSignatureHoldsAndSaysWhatWasSigned();
    void anotherProgramConfirmsIt();
    void aSecondSignatureLeavesTheFirstOneWhole();
    void anyChangedByteShows();
    void whatIsAddedBehindShows();
    void anotherAuthorityIsNotTrusted();
    void aCertificateThatHasEndedDoesNotSign();
    void aCertificateForSomethingElseDoesNotSign();
    void theSigningTimeStandsOutsideOfTheCms();
    void wrongSecretsAndFilesAreRefused();
    void ellipticKeysSignToo();
    void aTokenSigns_data();
    void aTokenSigns();
    void aTimestampProvesTheTime();
    void aTimestampForOtherBytesIsRefused();
    void aServiceThatDoesNotAnswerIsSaid();
    void validationDataAreKept_data();
    void validationDataAreKept();
    void aRevokedCertificateDoesNotSign();
    void onlyAllowedAddressesAreAsked();
    void whatIsNoSignatureIsNone();
    void aFileThatCannotBeAddedToIsRefused();

private:
    Result<SignedPdf> signedBy(const KeyOwner &who, const QByteArray &pdf, const Services &services = {}) const
    {
        ENZA_ASSIGN(const Key key, Key::fromPkcs12(pkcs12Of(who, {&m_authority}, phrase), secret(phrase), {}));
        return signPdf(pdf, words(), key, services);
    }
    SignatureWords words() const
    {
        return {m_now, QStringLiteral("確認し、確定した"), QStringLiteral("abcdefghijklmnopqrstuvwxyz"), QStringLiteral("0123abcd"),
                QStringLiteral("replica:12:00ff")};
    }
    Trust trust() const { return {{m_authority.der()}, {m_authority.der()}, m_now}; }
    QList<SignatureCheck> check(const QByteArray &pdf) const { return checkSignatures(pdf, trust()); }
    QString pdfsig(const QByteArray &pdf, const QStringList &more = {}) const
    {
        QFile file(m_folder.filePath(QStringLiteral("signed.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        process.start(QStringLiteral("pdfsig"), more + QStringList{file.fileName()});
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    KeyOwner m_authority, m_other, m_signer, m_second, m_stamper;
    QByteArray m_pdf;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestPdfSignatures::initTestCase()
{
    QVERIFY(initCrypto());
    m_authority = makeKeyOwner({.name = QStringLiteral("病院認証局"), .authority = true});
    m_other = makeKeyOwner({.name = QStringLiteral("Another authority"), .authority = true});
    m_signer = makeKeyOwner({.name = QStringLiteral("𠮷田 葛󠄀美"), .issuer = &m_authority});
    m_second = makeKeyOwner({.name = QStringLiteral("髙橋 﨑子"), .issuer = &m_authority});
    m_stamper = makeKeyOwner({.name = QStringLiteral("時刻認証局"), .issuer = &m_authority, .usage = "critical,digitalSignature",
                              .extendedUsage = "critical,timeStamping"});
    const report::ClinicalReportInput input = enza::test::reportInput(QStringLiteral("ja"));
    const auto drawn = report::renderClinicalReport(input);
    GOOD(drawn);
    m_pdf = drawn->pdf;
}

void TestPdfSignatures::aSignatureHoldsAndSaysWhatWasSigned()
{
    const auto made = signedBy(m_signer, m_pdf);
    GOOD(made);
    QVERIFY(made->pdf.startsWith(m_pdf)); // behind what is there
    QCOMPARE(made->level, QStringLiteral("B-B"));
    const auto all = check(made->pdf);
    QCOMPARE(all.size(), 1);
    const SignatureCheck &one = all.first();
    QVERIFY2(one.valid, faultName(one.fault));
    QCOMPARE(chainName(one.chain), "trusted");
    QCOMPARE(one.signer, QStringLiteral("𠮷田 葛󠄀美"));
    QCOMPARE(one.certificates, (QStringList{QStringLiteral("𠮷田 葛󠄀美"), QStringLiteral("病院認証局")}));
    QCOMPARE(one.reason, words().reason);
    QCOMPARE(one.documentId, words().documentId);
    QCOMPARE(one.content, words().content);
    QCOMPARE(one.journalHead, words().journalHead);
    QCOMPARE(one.at.toSecsSinceEpoch(), m_now.toSecsSinceEpoch());
    QCOMPARE(one.level, QStringLiteral("B-B"));
    QVERIFY(one.coversWhole);
    QVERIFY(!one.stamped);
}

void TestPdfSignatures::anotherProgramConfirmsIt()
{
    NEEDS_PDFSIG();
    const auto made = signedBy(m_signer, m_pdf);
    GOOD(made);
    const QString said = pdfsig(made->pdf);
    QVERIFY2(said.contains(QStringLiteral("𠮷田 葛󠄀美")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Signature is Valid")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("ETSI.CAdES.detached")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Total document signed")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("SHA-256")), qPrintable(said));
}

void TestPdfSignatures::aSecondSignatureLeavesTheFirstOneWhole()
{
    const auto first = signedBy(m_signer, m_pdf);
    GOOD(first);
    const auto second = signedBy(m_second, first->pdf);
    GOOD(second);
    QVERIFY(second->pdf.startsWith(first->pdf));
    const auto all = check(second->pdf);
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].valid && all[1].valid);
    QCOMPARE(all[0].signer, QStringLiteral("𠮷田 葛󠄀美"));
    QCOMPARE(all[1].signer, QStringLiteral("髙橋 﨑子"));
    QCOMPARE(all[0].end, first->pdf.size());
    QVERIFY(!all[0].coversWhole);
    QVERIFY(all[1].coversWhole);
    NEEDS_PDFSIG();
    const QString said = pdfsig(second->pdf);
    QCOMPARE(said.count(QStringLiteral("Signature is Valid")), 2);
    QVERIFY(said.contains(QStringLiteral("髙橋 﨑子")));
}

void TestPdfSignatures::anyChangedByteShows()
{
    const auto made = signedBy(m_signer, m_pdf);
    GOOD(made);
    const auto whole = check(made->pdf);
    const qsizetype gap = made->pdf.indexOf("/Contents <", m_pdf.size()) + 10;
    const qsizetype gapEnd = made->pdf.indexOf('>', gap);
    int changed = 0;
    const qsizetype step = std::max<qsizetype>(1, made->pdf.size() / 150);
    for (qsizetype at = 9; at < made->pdf.size(); at += step) {
        if (at >= gap && at <= gapEnd)
            continue;
        QByteArray other = made->pdf;
        other[at] = char(other[at] ^ 1);
        for (const SignatureCheck &one : check(other))
            QVERIFY2(!one.valid, qPrintable(QStringLiteral("byte %1").arg(at)));
        ++changed;
    }
    QVERIFY(changed > 100);
    // And in the signature itself, up to where only its filling follows.
    const QByteArray padding = made->pdf.mid(gap, gapEnd - gap);
    qsizetype used = padding.size();
    while (used > 0 && padding[used - 1] == '0')
        --used;
    for (qsizetype at = gap + 1; at < gap + used; at += 97) {
        QByteArray other = made->pdf;
        other[at] = other[at] == '0' ? '1' : '0';
        const auto all = check(other);
        QVERIFY2(all.isEmpty() || !all.first().valid || all.first().chain != Chain::Trusted ||
                     all.first().signer == whole.first().signer, qPrintable(QStringLiteral("digit %1").arg(at - gap)));
    }
    NEEDS_PDFSIG();
    QByteArray other = made->pdf;
    other[m_pdf.size() / 2] = char(other[m_pdf.size() / 2] ^ 1);
    QVERIFY(!pdfsig(other).contains(QStringLiteral("Signature is Valid")));
}

void TestPdfSignatures::whatIsAddedBehindShows()
{
    const auto made = signedBy(m_signer, m_pdf);
    GOOD(made);
    const auto all = check(made->pdf + "% more\n");
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().valid);
    QVERIFY(!all.first().coversWhole);
}

void TestPdfSignatures::anotherAuthorityIsNotTrusted()
{
    const KeyOwner stranger = makeKeyOwner({.name = QStringLiteral("𠮷田 葛󠄀美"), .issuer = &m_other});
    const auto made = signedBy(stranger, m_pdf);
    GOOD(made);
    QVERIFY(check(made->pdf).first().valid);
    QCOMPARE(chainName(check(made->pdf).first().chain), "unknown_issuer");
    QCOMPARE(chainName(checkSignatures(made->pdf, {{}, {}, m_now}).first().chain), "no_anchors");
    Trust later = trust();
    later.now = m_now.addYears(2);
    const auto own = signedBy(m_signer, m_pdf);
    GOOD(own);
    QCOMPARE(chainName(checkSignatures(own->pdf, later).first().chain), "expired");
}

void TestPdfSignatures::aCertificateThatHasEndedDoesNotSign()
{
    const KeyOwner old = makeKeyOwner({.name = QStringLiteral("old"), .issuer = &m_authority, .fromDays = -20, .toDays = -10});
    const auto made = signedBy(old, m_pdf);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadInput);
}

void TestPdfSignatures::aCertificateForSomethingElseDoesNotSign()
{
    const KeyOwner other = makeKeyOwner({.name = QStringLiteral("cipher"), .issuer = &m_authority, .usage = "critical,keyEncipherment"});
    const auto made = signedBy(other, m_pdf);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadInput);
}

void TestPdfSignatures::theSigningTimeStandsOutsideOfTheCms()
{
    const auto made = signedBy(m_signer, m_pdf);
    GOOD(made);
    const qsizetype gap = made->pdf.indexOf("/Contents <", m_pdf.size()) + 11;
    const QByteArray der = QByteArray::fromHex(made->pdf.mid(gap, made->pdf.indexOf('>', gap) - gap));
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    CMS_ContentInfo *cms = d2i_CMS_ContentInfo(nullptr, &bytes, long(der.size()));
    QVERIFY(cms);
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
    QVERIFY(CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1) < 0);
    QVERIFY(CMS_signed_get_attr_by_NID(signer, NID_id_smime_aa_signingCertificateV2, -1) >= 0);
    QVERIFY(CMS_signed_get_attr_by_NID(signer, NID_pkcs9_contentType, -1) >= 0);
    QCOMPARE(CMS_signed_get_attr_count(signer), 3);
    CMS_ContentInfo_free(cms);
}

void TestPdfSignatures::wrongSecretsAndFilesAreRefused()
{
    const QByteArray file = pkcs12Of(m_signer, {}, phrase);
    const auto wrong = Key::fromPkcs12(file, secret("another"), {});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WrongSecret);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no container"), file.left(file.size() / 2), QByteArray(1000, '\x30')}) {
        const auto refused = Key::fromPkcs12(bytes, secret(phrase), {});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::BadInput || refused.error().code == ErrorCode::WrongSecret);
    }
}

void TestPdfSignatures::ellipticKeysSignToo()
{
    const KeyOwner curve = makeKeyOwner({.name = QStringLiteral("curve"), .issuer = &m_authority, .elliptic = true});
    const auto made = signedBy(curve, m_pdf);
    GOOD(made);
    const auto all = check(made->pdf);
    QVERIFY2(all.first().valid, faultName(all.first().fault));
    QCOMPARE(chainName(all.first().chain), "trusted");
    NEEDS_PDFSIG();
    QVERIFY(pdfsig(made->pdf).contains(QStringLiteral("Signature is Valid")));
}

void TestPdfSignatures::aTokenSigns_data()
{
    QTest::addColumn<bool>("elliptic");
    QTest::newRow("RSA") << false;
    QTest::newRow("elliptic curve") << true;
}

void TestPdfSignatures::aTokenSigns()
{
    QFETCH(bool, elliptic);
    if (!SoftTokens::missing().isEmpty())
        QSKIP(qPrintable(SoftTokens::missing()));
    const SoftTokens tokens;
    QVERIFY(tokens.add(QStringLiteral("card")));
    const QString pem = m_folder.filePath(QStringLiteral("key.pem"));
    EVP_PKEY *key = elliptic ? EVP_EC_gen("P-256") : EVP_RSA_gen(2048);
    const KeyOwner holder = makeKeyOwner({.name = QStringLiteral("カード 所持者"), .issuer = &m_authority, .key = key});
    BIO *out = BIO_new_file(QFile::encodeName(pem).constData(), "w");
    PEM_write_bio_PKCS8PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
    BIO_free(out);
    EVP_PKEY_free(key);
    QProcess import;
    import.start(QStringLiteral("softhsm2-util"), {QStringLiteral("--import"), pem, QStringLiteral("--token"), QStringLiteral("card"),
                                                   QStringLiteral("--label"), QStringLiteral("sign"), QStringLiteral("--id"),
                                                   QStringLiteral("02"), QStringLiteral("--pin"), QStringLiteral("4711")});
    QVERIFY(import.waitForFinished(60000));
    QVERIFY2(import.exitCode() == 0, import.readAllStandardError().constData());
    const QString uri = SoftTokens::uri(QStringLiteral("token=card;object=sign"));
    const auto bare = Key::fromToken(uri, secret("4711"));
    QVERIFY(!bare);
    QCOMPARE(bare.error().code, ErrorCode::Missing); // the card holds no certificate
    const auto wrong = Key::fromToken(uri, secret("1234"), holder.pem());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WrongSecret);
    const auto card = Key::fromToken(uri, secret("4711"), holder.pem() + m_authority.pem());
    GOOD(card);
    QCOMPARE(card->signer(), QStringLiteral("カード 所持者"));
    const auto made = signPdf(m_pdf, words(), *card, {});
    GOOD(made);
    const auto all = check(made->pdf);
    QVERIFY2(all.first().valid, faultName(all.first().fault));
    QCOMPARE(chainName(all.first().chain), "trusted");
}

void TestPdfSignatures::aTimestampProvesTheTime()
{
    LocalServices local;
    local.stamper = &m_stamper;
    local.stamperIssuer = &m_authority;
    Services services;
    services.timestampUrl = QString::fromLatin1(local.url("/tsa"));
    services.timestampAnchors = {m_authority.der()};
    const auto made = signedBy(m_signer, m_pdf, services);
    GOOD(made);
    QCOMPARE(made->level, QStringLiteral("B-T"));
    const SignatureCheck one = check(made->pdf).first();
    QVERIFY2(one.valid, faultName(one.fault));
    QVERIFY(one.stamped && one.stampFits && one.stampTrusted);
    QCOMPARE(one.stampedBy, QStringLiteral("時刻認証局"));
    QVERIFY(std::abs(one.stampedAt.secsTo(m_now)) < 600);
    QCOMPARE(one.level, QStringLiteral("B-T"));
    // By an authority nobody vouches for it proves nothing.
    const SignatureCheck strange = checkSignatures(made->pdf, {{m_authority.der()}, {m_other.der()}, m_now}).first();
    QVERIFY(strange.stampFits && !strange.stampTrusted);
    // After the signer's certificate has ended it still counts.
    const KeyOwner shortLived = makeKeyOwner({.name = QStringLiteral("brief"), .issuer = &m_authority, .toDays = 1});
    const auto brief = signedBy(shortLived, m_pdf, services);
    GOOD(brief);
    Trust later = trust();
    later.now = m_now.addDays(30);
    QCOMPARE(chainName(checkSignatures(brief->pdf, later).first().chain), "trusted");
    QCOMPARE(chainName(checkSignatures(signedBy(shortLived, m_pdf)->pdf, later).first().chain), "expired");
    NEEDS_PDFSIG();
    const QString said = pdfsig(made->pdf);
    QVERIFY2(said.contains(QStringLiteral("Signature is Valid")) && said.contains(QStringLiteral("Total document signed")), qPrintable(said));
}

void TestPdfSignatures::aTimestampForOtherBytesIsRefused()
{
    LocalServices local;
    local.stamper = &m_stamper;
    local.stamperIssuer = &m_authority;
    Services services;
    services.timestampUrl = QString::fromLatin1(local.url("/tsa"));
    services.timestampAnchors = {m_other.der()};
    const auto stranger = signedBy(m_signer, m_pdf, services);
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().code, ErrorCode::Network);
    services.timestampAnchors = {m_authority.der()};
    local.otherBytes = true;
    const auto other = signedBy(m_signer, m_pdf, services);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Network);
}

void TestPdfSignatures::aServiceThatDoesNotAnswerIsSaid()
{
    LocalServices local;
    local.stamper = &m_stamper;
    local.silent = true;
    Services services;
    services.timestampUrl = QString::fromLatin1(local.url("/tsa"));
    services.timestampAnchors = {m_authority.der()};
    services.seconds = 5;
    const auto made = signedBy(m_signer, m_pdf, services);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Network);
    QVERIFY(made.error().message.translated().contains(services.timestampUrl));
    services.timestampUrl = QStringLiteral("file:///etc/hostname");
    QCOMPARE(signedBy(m_signer, m_pdf, services).error().code, ErrorCode::Network);
}

void TestPdfSignatures::validationDataAreKept_data()
{
    QTest::addColumn<QByteArray>("ocsp");
    QTest::addColumn<QByteArray>("crl");
    QTest::newRow("OCSP") << QByteArray("/ocsp") << QByteArray();
    QTest::newRow("CRL") << QByteArray() << QByteArray("/crl");
}

void TestPdfSignatures::validationDataAreKept()
{
    QFETCH(QByteArray, ocsp);
    QFETCH(QByteArray, crl);
    LocalServices local;
    const QByteArray ocspUrl = ocsp.isEmpty() ? ocsp : local.url(ocsp.constData());
    const QByteArray crlUrl = crl.isEmpty() ? crl : local.url(crl.constData());
    const KeyOwner signer = makeKeyOwner({.name = QStringLiteral("𠮷田 葛󠄀美"), .issuer = &m_authority, .ocsp = ocspUrl, .crl = crlUrl});
    const KeyOwner stamper = makeKeyOwner({.name = QStringLiteral("時刻認証局"), .issuer = &m_authority, .usage = "critical,digitalSignature",
                                           .extendedUsage = "critical,timeStamping", .ocsp = ocspUrl, .crl = crlUrl});
    local.stamper = &stamper;
    local.stamperIssuer = &m_authority;
    local.issuer = &m_authority;
    Services services;
    services.timestampUrl = QString::fromLatin1(local.url("/tsa"));
    services.timestampAnchors = services.anchors = {m_authority.der()};
    services.revocationUrls = {QString::fromLatin1(local.url("/"))};
    const auto made = signedBy(signer, m_pdf, services);
    GOOD(made);
    QCOMPARE(made->level, QStringLiteral("B-LT"));
    QVERIFY(made->pdf.size() > made->signatureEnd);
    const SignatureCheck one = check(made->pdf).first();
    QVERIFY2(one.valid, faultName(one.fault));
    QVERIFY(one.coversWhole); // only validation data stand behind it
    QCOMPARE(one.level, QStringLiteral("B-LT"));
    QVERIFY(!check(made->pdf + "% more\n").first().coversWhole);
    const auto second = signedBy(m_second, made->pdf);
    GOOD(second);
    const auto all = check(second->pdf);
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].valid && all[1].valid && all[1].coversWhole);
    NEEDS_PDFSIG();
    QVERIFY(pdfsig(made->pdf).contains(QStringLiteral("Signature is Valid")));
}

void TestPdfSignatures::aRevokedCertificateDoesNotSign()
{
    LocalServices local;
    const KeyOwner signer = makeKeyOwner({.name = QStringLiteral("gone"), .issuer = &m_authority, .ocsp = local.url("/ocsp")});
    local.stamper = &m_stamper;
    local.stamperIssuer = &m_authority;
    local.issuer = &m_authority;
    local.revoked = true;
    Services services;
    services.timestampUrl = QString::fromLatin1(local.url("/tsa"));
    services.timestampAnchors = services.anchors = {m_authority.der()};
    services.revocationUrls = {QString::fromLatin1(local.url("/"))};
    const auto made = signedBy(signer, m_pdf, services);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadInput);
    QVERIFY(made.error().message.translated().contains(QStringLiteral("revoked")));
}

void TestPdfSignatures::onlyAllowedAddressesAreAsked()
{
    LocalServices local, elsewhere;
    const KeyOwner signer = makeKeyOwner({.name = QStringLiteral("odd"), .issuer = &m_authority, .ocsp = elsewhere.url("/ocsp")});
    local.stamper = &m_stamper;
    local.stamperIssuer = &m_authority;
    local.issuer = elsewhere.issuer = &m_authority;
    Services services;
    services.timestampUrl = QString::fromLatin1(local.url("/tsa"));
    services.timestampAnchors = services.anchors = {m_authority.der()};
    services.revocationUrls = {QString::fromLatin1(local.url("/"))};
    const auto made = signedBy(signer, m_pdf, services);
    GOOD(made);
    QCOMPARE(made->level, QStringLiteral("B-T"));
    QCOMPARE(elsewhere.asked.load(), 0);
}

void TestPdfSignatures::whatIsNoSignatureIsNone()
{
    QVERIFY(check(m_pdf).isEmpty());
    QVERIFY(check({}).isEmpty());
    QVERIFY(check("%PDF-1.5\n1 0 obj\n<< /ByteRange [0 1 2 3] /Contents <00> >>\nendobj\n").isEmpty());
    QVERIFY(check("1 0 obj << /ByteRange [0 99999999999999 1 1] /Contents <00> >>").isEmpty());
    QVERIFY(check(QByteArray("1 0 obj ") + QByteArray(100000, '<') + "/ByteRange").isEmpty());
}

void TestPdfSignatures::aFileThatCannotBeAddedToIsRefused()
{
    const auto key = Key::fromPkcs12(pkcs12Of(m_signer, {}, phrase), secret(phrase), {});
    GOOD(key);
    for (const QByteArray &bytes : {QByteArray("no PDF"), QByteArray("%PDF-1.5\nstartxref\n3\n%%EOF"), m_pdf.left(m_pdf.size() / 2)}) {
        const auto made = signPdf(bytes, words(), *key, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::BadInput);
    }
}

QTEST_GUILESS_MAIN(TestPdfSignatures)
#include "tst_pdf_signatures.moc"
