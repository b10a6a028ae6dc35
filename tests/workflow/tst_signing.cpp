// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "support/io_faults.h"
#include "support/signing_world.h"
#include "workflow/audit.h"
#include "workflow/consents.h"
#include "workflow/fixture.h"
#include "workflow/rule_book.h"
#include "workflow/signing.h"

#include <QProcess>
#include <QStandardPaths>

using namespace enza;
using namespace enza::test;
namespace disk = enza::testing::disk;
using ::testing::KeyOwner;
using ::testing::makeKeyOwner;

/// Documents are signed, amended and checked: what is out of date is not signed, and the older one says so.
class TestSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signingMakesADraftFinal();
    void theActNamesTheSignedBytes();
    void whatIsOutOfDateIsNotSigned();
    void consentRulesAndVerdictsMakeASignedDocumentStale();
    void severalPeopleSign();
    void anAmendmentTakesThePlaceOfTheOriginal();
    void onlyWhatIsSignedIsAmended();
    void aSecondOneIsNotSignedBesideTheFirst();
    void aFileIsKnownByItsBytes();
    void aChangedFileIsNotGood();
    void theCodeOnPaperLeadsToTheDocument();
    void theJournalIsComparedWithSignedHeads();
    void trustComesFromTheSite();
    void theServicesOfTheSiteAreUsed();
    void aKindThatNothingDrawsIsRefusedByName();
    void wrongMeansSignNothing();
    void signingFailsWholeOrNotAtAll_data();
    void signingFailsWholeOrNotAtAll();

private:
    workflow::SigningMeans means(const KeyOwner &who, const char *phrase = "file secret") const
    {
        workflow::SigningMeans out;
        out.pkcs12File = m_place->write(QStringLiteral("who.p12"), pkcs12Of(who, {&m_authority}, "file secret"));
        out.passphrase = secret(phrase);
        return out;
    }
    Result<Document> sign(const QString &id, const KeyOwner &who) { return workflow::signDocument(*m_session, id, means(who)); }
    Document draft(const char *language = "ja")
    {
        return workflow::draftReport(*m_session, m_case, DocumentKind::Clinical, QLatin1String(language)).value();
    }
    void judge(const char *verdict)
    {
        Opinion opinion;
        opinion.finding = m_finding;
        opinion.scheme = QStringLiteral("oncogenicity");
        opinion.verdict = QLatin1String(verdict);
        NEED(workflow::assess(*m_session, opinion));
    }
    workflow::CheckedDocument check(const QByteArray &pdf)
    {
        const auto checked = workflow::checkDocument(*m_session, pdf);
        if (!checked)
            qFatal("%s", qPrintable(why(checked.error())));
        return *checked;
    }
    QByteArray bytes(const QString &id) { return workflow::readDocument(*m_session, id).value(); }

    KeyOwner m_authority, m_first, m_second;
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_finding;
};

void TestSigning::initTestCase()
{
    m_authority = makeKeyOwner({.name = QStringLiteral("病院認証局"), .authority = true});
    m_first = makeKeyOwner({.name = QStringLiteral("𠮷田 葛󠄀美"), .issuer = &m_authority});
    m_second = makeKeyOwner({.name = QStringLiteral("髙橋 﨑子"), .issuer = &m_authority});
}

void TestSigning::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    fresh.domain = CaseDomain::Cancer;
    m_case = workflow::addCase(*m_session, fresh)->id;
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"S1"}));
    request.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
    NEED(workflow::importVariants(*m_session, request, {}));
    const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("7-140753336-A-T")), FindingRole::Primary);
    NEED(finding);
    m_finding = finding->id;
}

void TestSigning::cleanup()
{
    m_session.reset();
    m_place.reset();
}

void TestSigning::signingMakesADraftFinal()
{
    const Document drawn = draft();
    QVERIFY(!drawn.content.isEmpty());
    const QByteArray draftBytes = bytes(drawn.id);
    const auto made = sign(drawn.id, m_first);
    NEED(made);
    QCOMPARE(made->id, drawn.id);
    QCOMPARE(made->revision, drawn.revision);
    QCOMPARE(made->draftSha256, drawn.sha256);
    QVERIFY(made->content != drawn.content);
    QCOMPARE(made->signatures.size(), 1);
    QCOMPARE(made->signatures.first().signer, QStringLiteral("𠮷田 葛󠄀美"));
    QCOMPARE(made->signatures.first().level, QStringLiteral("B-B"));
    QVERIFY(workflow::staleReasons(*m_session, drawn.id)->isEmpty());
    const QByteArray pdf = bytes(drawn.id);
    QCOMPARE(sha256(pdf), made->sha256);
    const workflow::CheckedDocument checked = check(pdf);
    QVERIFY(checked.known && checked.current && checked.good() && !checked.draft);
    QCOMPARE(checked.documentId, drawn.id);
    QVERIFY(checked.signatures.first().valid && checked.signatures.first().coversWhole && checked.signatures.first().headHolds);
    QCOMPARE(checked.signatures.first().chain, QStringLiteral("no_anchors"));
    const workflow::CheckedDocument old = check(draftBytes);
    QVERIFY(old.known && old.draft && !old.current);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    const auto text = [this](const QByteArray &of) {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_place->write(QStringLiteral("t.pdf"), of), QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    QVERIFY(text(draftBytes).contains(QStringLiteral("DRAFT")));
    QVERIFY(!text(pdf).contains(QStringLiteral("DRAFT")));
    QVERIFY(text(pdf).contains(QStringLiteral("𠮷田 葛󠄀美"))); // reviewed and released by
    QVERIFY(text(pdf).contains(workflow::codeOf(*made)));
}

void TestSigning::theActNamesTheSignedBytes()
{
    const auto made = sign(draft().id, m_first);
    NEED(made);
    store::JournalFilter filter;
    filter.verbs = {QStringLiteral("document.sign")};
    const auto entries = m_session->store().journal(filter);
    NEED(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().detail.value(QLatin1String("sha256")).toString().toLatin1(), made->sha256.toHex());
    QCOMPARE(entries->first().detail.value(QLatin1String("signer")).toString(), QStringLiteral("𠮷田 葛󠄀美"));
}

void TestSigning::whatIsOutOfDateIsNotSigned()
{
    const Document drawn = draft();
    judge("O");
    const auto refused = sign(drawn.id, m_first);
    REFUSED(refused, ErrorCode::Conflict);
    QVERIFY2(refused.error().message.translated().contains(QStringLiteral("BRAF")), qPrintable(why(refused.error())));
    QVERIFY(workflow::listDocuments(*m_session, m_case)->first().signatures.isEmpty());
    NEED(sign(draft().id, m_first)); // renewed
}

void TestSigning::consentRulesAndVerdictsMakeASignedDocumentStale()
{
    const auto made = sign(draft().id, m_first);
    NEED(made);
    const auto reasons = [&] { return workflow::staleReasons(*m_session, made->id).value(); };
    QVERIFY(reasons().isEmpty());
    ConsentEvent event;
    event.caseId = m_case;
    event.personId = workflow::showCase(*m_session, m_case)->persons.first().id;
    event.form = QStringLiteral("cancer-consent");
    event.version = QStringLiteral("1.6");
    event.date = m_session->clock().civilDate();
    event.by = QStringLiteral("P1");
    ConsentAnswer answer;
    answer.item = QStringLiteral("participation");
    answer.value = QStringLiteral("yes");
    event.answers = {answer};
    NEED(workflow::recordConsent(*m_session, event));
    QVERIFY2(reasons().join(u' ').contains(QStringLiteral("consent")), qPrintable(reasons().join(u' ')));
    judge("LO");
    QVERIFY2(reasons().join(u' ').contains(QStringLiteral("opinion")), qPrintable(reasons().join(u' ')));
    const workflow::CheckedDocument checked = check(bytes(made->id));
    QVERIFY(checked.known && checked.good() && !checked.current);
    QCOMPARE(checked.stale, reasons());
    // A rule set of a later date.
    const Document next = draft();
    QVERIFY(workflow::staleReasons(*m_session, next.id)->isEmpty());
    QVERIFY(!next.pins.isEmpty());
    RuleSet set = workflow::ruleSetNamed(*m_session, next.pins.first()).value();
    const QString before = set.pin();
    set.version = QStringLiteral("later");
    set.effectiveFrom = m_session->clock().civilDate();
    NEED(workflow::addUser(*m_session, QStringLiteral("second"), UserRole::Administrator, secret(passphrase)));
    workflow::Approver approver;
    approver.user = QStringLiteral("second");
    approver.passphrase = secret(passphrase);
    NEED(workflow::installRuleSet(*m_session, set, approver));
    const QStringList now = workflow::staleReasons(*m_session, next.id).value();
    QVERIFY2(now.join(u' ').contains(set.pin()) && now.join(u' ').contains(before), qPrintable(now.join(u' ')));
}

void TestSigning::severalPeopleSign()
{
    const Document drawn = draft();
    const auto first = sign(drawn.id, m_first);
    NEED(first);
    const QByteArray once = bytes(drawn.id);
    const auto second = sign(drawn.id, m_second);
    NEED(second);
    QCOMPARE(second->signatures.size(), 2);
    const QByteArray twice = bytes(drawn.id);
    QVERIFY(twice.startsWith(once));
    const workflow::CheckedDocument checked = check(twice);
    QVERIFY(checked.good() && checked.current);
    QCOMPARE(checked.signatures.size(), 2);
    QCOMPARE(checked.signatures[1].signer, QStringLiteral("髙橋 﨑子"));
    const workflow::CheckedDocument earlier = check(once);
    QVERIFY(earlier.known && earlier.current);
}

void TestSigning::anAmendmentTakesThePlaceOfTheOriginal()
{
    const auto original = sign(draft().id, m_first);
    NEED(original);
    const QByteArray old = bytes(original->id);
    judge("O");
    const auto amendment = workflow::amendDocument(*m_session, original->id, QStringLiteral("判定を改めた"));
    NEED(amendment);
    QCOMPARE(amendment->revision, original->revision + 1);
    QCOMPARE(amendment->amends, original->id);
    QVERIFY(check(old).newer.isEmpty()); // in force until the amendment is signed
    NEED(sign(amendment->id, m_second));
    const workflow::CheckedDocument checked = check(old);
    QVERIFY(checked.known && checked.good() && !checked.current);
    QCOMPARE(checked.newer, amendment->id);
    QCOMPARE(checked.newerRevision, 2);
    QVERIFY2(checked.words.first().contains(QStringLiteral("amended")), qPrintable(checked.words.first()));
    QCOMPARE(workflow::newerRevision(*m_session, original->id).value(), 2);
    REFUSED(sign(original->id, m_second), ErrorCode::Conflict);
    REFUSED(workflow::amendDocument(*m_session, original->id, QStringLiteral("again")), ErrorCode::Conflict);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_place->write(QStringLiteral("t.pdf"), bytes(amendment->id)), QStringLiteral("-")});
    process.waitForFinished();
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(text.contains(QStringLiteral("判定を改めた")));
    QVERIFY(text.contains(original->id));
    // The chain goes on.
    const auto third = workflow::amendDocument(*m_session, amendment->id, QStringLiteral("誤記"));
    NEED(third);
    NEED(sign(third->id, m_first));
    QCOMPARE(check(old).newerRevision, 3);
}

void TestSigning::onlyWhatIsSignedIsAmended()
{
    const Document drawn = draft();
    REFUSED(workflow::amendDocument(*m_session, drawn.id, QStringLiteral("reason")), ErrorCode::Conflict);
    NEED(sign(drawn.id, m_first));
    REFUSED(workflow::amendDocument(*m_session, drawn.id, QStringLiteral("  ")), ErrorCode::BadInput);
    REFUSED(workflow::amendDocument(*m_session, QStringLiteral("nothing"), QStringLiteral("reason")), ErrorCode::NotFound);
}

void TestSigning::aSecondOneIsNotSignedBesideTheFirst()
{
    NEED(sign(draft().id, m_first));
    const Document beside = draft();
    REFUSED(sign(beside.id, m_first), ErrorCode::Conflict);
    NEED(sign(draft("en").id, m_first)); // a translation stands for itself
}

void TestSigning::aFileIsKnownByItsBytes()
{
    const Document drawn = draft();
    NEED(sign(drawn.id, m_first));
    const QString path = m_place->write(QStringLiteral("out.pdf"), bytes(drawn.id));
    const auto checked = workflow::checkDocumentFile(*m_session, path);
    NEED(checked);
    QVERIFY(checked->known);
    const QString none = m_place->write(QStringLiteral("none.pdf"), "%PDF-1.4\nnothing\n%%EOF\n");
    const auto unknown = workflow::checkDocumentFile(*m_session, none);
    NEED(unknown);
    QVERIFY(!unknown->known && unknown->documentId.isEmpty() && unknown->signatures.isEmpty());
    REFUSED(workflow::checkDocumentFile(*m_session, m_place->write(QStringLiteral("x.pdf"), "text")), ErrorCode::BadInput);
    REFUSED(workflow::checkDocumentFile(*m_session, m_place->path(QStringLiteral("absent.pdf"))), ErrorCode::Missing);
}

void TestSigning::aChangedFileIsNotGood()
{
    const Document drawn = draft();
    NEED(sign(drawn.id, m_first));
    QByteArray pdf = bytes(drawn.id);
    pdf[pdf.size() / 3] = char(pdf[pdf.size() / 3] ^ 4);
    const workflow::CheckedDocument checked = check(pdf);
    QVERIFY(!checked.good() && !checked.known && !checked.current);
    const workflow::CheckedDocument longer = check(bytes(drawn.id) + "% and more\n");
    QVERIFY(!longer.good() && !longer.known);
    QCOMPARE(longer.documentId, drawn.id);
}

void TestSigning::theCodeOnPaperLeadsToTheDocument()
{
    const Document drawn = draft();
    const QString draftCode = workflow::codeOf(drawn);
    const auto made = sign(drawn.id, m_first);
    NEED(made);
    const QString code = workflow::codeOf(*made);
    QVERIFY(code != draftCode);
    const auto checked = workflow::checkCode(*m_session, QStringLiteral(" ") + code.toLower() + QStringLiteral("\n"));
    NEED(checked);
    QVERIFY(checked->known && checked->current && !checked->draft);
    QCOMPARE(checked->documentId, drawn.id);
    const auto old = workflow::checkCode(*m_session, draftCode);
    NEED(old);
    QVERIFY(old->known && old->draft && !old->current);
    QString forged = code;
    forged.chop(1);
    forged += code.endsWith(u'0') ? u'1' : u'0';
    const auto strange = workflow::checkCode(*m_session, forged);
    NEED(strange);
    QVERIFY(!strange->known && !strange->current);
    QString elsewhere = code;
    elsewhere.replace(6, 26, QStringLiteral("A").repeated(26));
    const auto unknown = workflow::checkCode(*m_session, elsewhere);
    NEED(unknown);
    QVERIFY(!unknown->known && unknown->kind.isEmpty());
    REFUSED(workflow::checkCode(*m_session, QStringLiteral("hello")), ErrorCode::BadInput);
}

void TestSigning::theJournalIsComparedWithSignedHeads()
{
    const Document drawn = draft();
    NEED(sign(drawn.id, m_first));
    const QString path = m_place->write(QStringLiteral("out.pdf"), bytes(drawn.id));
    const auto heads = workflow::headsOfSignedFile(*m_session, path);
    NEED(heads);
    QCOMPARE(heads->size(), 1);
    QCOMPARE(workflow::headsOfSignedDocuments(*m_session).value(), *heads);
    workflow::AuditProof proof;
    proof.heads = *heads;
    const auto fine = workflow::verifyAudit(*m_session, proof, {});
    NEED(fine);
    QVERIFY(fine->isEmpty());
    REFUSED(workflow::headsOfSignedFile(*m_session, m_place->write(QStringLiteral("n.pdf"), "%PDF-1.4\n")), ErrorCode::BadInput);
}

void TestSigning::trustComesFromTheSite()
{
    RuleSet set = workflow::ruleSetFor(*m_session, QStringLiteral("signing")).value();
    QVERIFY(set.rules.value(QLatin1String("timestamp_url")).toString().isEmpty()); // off unless a site says otherwise
    NEED(sign(draft().id, m_first));
    const QByteArray pdf = bytes(workflow::listDocuments(*m_session, m_case)->first().id);
    NEED(workflow::addUser(*m_session, QStringLiteral("second"), UserRole::Administrator, secret(passphrase)));
    const auto install = [&](const KeyOwner &anchor, const char *version) {
        set.version = QLatin1String(version);
        set.effectiveFrom = m_session->clock().civilDate();
        set.rules.insert(QStringLiteral("trusted_issuers"), QJsonArray{QString::fromLatin1(anchor.pem())});
        workflow::Approver approver;
        approver.user = QStringLiteral("second");
        approver.passphrase = secret(passphrase);
        return workflow::installRuleSet(*m_session, set, approver);
    };
    NEED(install(m_authority, "a"));
    QCOMPARE(check(pdf).signatures.first().chain, QStringLiteral("trusted"));
    const KeyOwner other = makeKeyOwner({.name = QStringLiteral("Another"), .authority = true});
    NEED(install(other, "b"));
    const workflow::CheckedDocument strange = check(pdf);
    QCOMPARE(strange.signatures.first().chain, QStringLiteral("unknown_issuer"));
    QVERIFY(!strange.good());
    set.rules.insert(QStringLiteral("timestamp_url"), QStringLiteral("http://tsa.invalid/"));
    REFUSED(install(other, "c"), ErrorCode::BadInput); // nobody vouches for the authority
}

void TestSigning::theServicesOfTheSiteAreUsed()
{
    ::testing::LocalServices local;
    const KeyOwner stamper = makeKeyOwner({.name = QStringLiteral("時刻認証局"), .issuer = &m_authority, .usage = "critical,digitalSignature",
                                           .extendedUsage = "critical,timeStamping"});
    local.stamper = &stamper;
    local.stamperIssuer = &m_authority;
    RuleSet set = workflow::ruleSetFor(*m_session, QStringLiteral("signing")).value();
    set.version = QStringLiteral("site");
    set.effectiveFrom = m_session->clock().civilDate();
    const QJsonArray anchors{QString::fromLatin1(m_authority.pem())};
    set.rules.insert(QStringLiteral("trusted_issuers"), anchors);
    set.rules.insert(QStringLiteral("trusted_timestamp_issuers"), anchors);
    set.rules.insert(QStringLiteral("timestamp_url"), QString::fromLatin1(local.url("/tsa")));
    NEED(workflow::addUser(*m_session, QStringLiteral("second"), UserRole::Administrator, secret(passphrase)));
    workflow::Approver approver;
    approver.user = QStringLiteral("second");
    approver.passphrase = secret(passphrase);
    NEED(workflow::installRuleSet(*m_session, set, approver));
    local.silent = true;
    const Document drawn = draft();
    REFUSED(sign(drawn.id, m_first), ErrorCode::Network);
    QVERIFY(workflow::listDocuments(*m_session, m_case)->first().signatures.isEmpty());
    local.silent = false;
    const auto made = sign(drawn.id, m_first);
    NEED(made);
    QCOMPARE(made->signatures.first().level, QStringLiteral("B-T"));
    const workflow::CheckedDocument checked = check(bytes(drawn.id));
    QCOMPARE(checked.signatures.first().timestamp, QStringLiteral("trusted"));
    QCOMPARE(checked.signatures.first().chain, QStringLiteral("trusted"));
    QVERIFY(checked.current && checked.good());
}

void TestSigning::aKindThatNothingDrawsIsRefusedByName()
{
    const auto refused = workflow::draftReport(*m_session, m_case, DocumentKind::RelativeLetter, QStringLiteral("ja"));
    REFUSED(refused, ErrorCode::BadInput);
    QVERIFY(refused.error().message.translated().contains(QStringLiteral("relative_letter")));
}

void TestSigning::wrongMeansSignNothing()
{
    const Document drawn = draft();
    REFUSED(workflow::signDocument(*m_session, drawn.id, means(m_first, "wrong")), ErrorCode::WrongSecret);
    REFUSED(workflow::signDocument(*m_session, drawn.id, {}), ErrorCode::Usage);
    workflow::SigningMeans absent;
    absent.pkcs12File = m_place->path(QStringLiteral("absent.p12"));
    QVERIFY(!workflow::signDocument(*m_session, drawn.id, absent));
    REFUSED(sign(QStringLiteral("nothing"), m_first), ErrorCode::NotFound);
    QVERIFY(workflow::listDocuments(*m_session, m_case)->first().signatures.isEmpty());
    NEED(workflow::addUser(*m_session, QStringLiteral("viewer"), UserRole::Viewer, secret(passphrase)));
    m_session.reset();
    m_session = m_place->unlock(QStringLiteral("viewer")).value();
    REFUSED(sign(drawn.id, m_first), ErrorCode::NotPermitted);
    REFUSED(workflow::amendDocument(*m_session, drawn.id, QStringLiteral("reason")), ErrorCode::NotPermitted);
}

void TestSigning::signingFailsWholeOrNotAtAll_data()
{
    QTest::addColumn<bool>("lasting");
    QTest::newRow("one call fails") << false;
    QTest::newRow("the disk stays full") << true;
}

void TestSigning::signingFailsWholeOrNotAtAll()
{
    QFETCH(bool, lasting);
    const workflow::SigningMeans with = means(m_first);
    bool exhausted = false;
    int done = 0;
    for (long at = 0; !exhausted && at < 1000; at += lasting ? 5 : 2) {
        Case fresh;
        fresh.label = QStringLiteral("F-%1").arg(at);
        const auto added = workflow::addCase(*m_session, fresh);
        NEED(added);
        const auto drawn = workflow::draftReport(*m_session, added->id, DocumentKind::Clinical, QStringLiteral("en"));
        NEED(drawn);
        NEED(workflow::readDocument(*m_session, drawn->id));
        workflow::SigningMeans again;
        again.pkcs12File = with.pkcs12File;
        again.passphrase = secret("file secret");
        disk::arm(lasting ? disk::Fault::FromThenOn : disk::Fault::Once, at, lasting ? ENOSPC : EIO);
        const auto made = workflow::signDocument(*m_session, drawn->id, again);
        const long calls = disk::disarm();
        exhausted = calls <= at;
        QVERIFY(made || !exhausted);
        m_session.reset();
        m_session = m_place->unlock().value();
        const Document kept = workflow::listDocuments(*m_session, added->id)->first();
        const auto pdf = workflow::readDocument(*m_session, drawn->id);
        NEED(pdf);
        QCOMPARE(sha256(*pdf), kept.sha256);
        // A commit whose last sync failed may be there all the same; then all of it is.
        if (kept.signatures.isEmpty()) {
            QVERIFY(!made);
            QCOMPARE(kept.sha256, drawn->sha256);
        } else {
            ++done;
            QVERIFY(check(*pdf).signatures.first().valid);
        }
    }
    QVERIFY(exhausted);
    QVERIFY(done >= 1);
    const auto problems = workflow::verifyWorkspace(*m_session, {});
    NEED(problems);
    QVERIFY(problems->isEmpty());
}

QTEST_MAIN(TestSigning)
#include "tst_signing.moc"
