// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"
#include "workflow/consents.h"
#include "workflow/fixture.h"

#include <QProcess>
#include <QStandardPaths>

using namespace enza;
using namespace enza::test;

/// A germline finding is disclosed in a document of its own, on the consent it needs, and after it was confirmed.
class TestGermlineDisclosure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void itWaitsForConsentVerdictAndConfirmation();
    void aNewAnswerMakesItStale();
    void withoutAFindingThereIsNothingToDisclose();
    void itHasAPermissionOfItsOwn();

private:
    Result<Document> draft(const char *language = "ja")
    {
        return workflow::draftReport(*m_session, m_case, DocumentKind::Germline, QLatin1String(language));
    }
    void answer(const char *value)
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = m_person;
        event.form = QStringLiteral("cancer-consent");
        event.version = QStringLiteral("1.6");
        event.date = m_session->clock().civilDate();
        event.by = QStringLiteral("P1");
        for (const char *item : {"participation", "secondary_findings"}) {
            ConsentAnswer one;
            one.item = QLatin1String(item);
            one.value = QLatin1String(qstrcmp(item, "participation") == 0 ? "yes" : value);
            event.answers.append(one);
        }
        NEED(workflow::recordConsent(*m_session, event));
    }
    void mark()
    {
        const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("17-7676154-G-C")), FindingRole::Secondary);
        NEED(finding);
        m_finding = finding->id;
    }
    void judge()
    {
        Opinion opinion;
        opinion.finding = m_finding;
        opinion.scheme = QStringLiteral("acmg");
        opinion.verdict = QStringLiteral("LP");
        NEED(workflow::assess(*m_session, opinion));
    }
    void confirm(const char *state)
    {
        store::Act act;
        act.verb = QStringLiteral("confirmation.record");
        act.caseId = m_case;
        store::Write write;
        write.kind = QStringLiteral("confirmatory_test");
        write.id = QStringLiteral("test1");
        write.caseId = m_case;
        ConfirmatoryTest test;
        test.id = write.id;
        test.caseId = m_case;
        test.finding = m_finding;
        test.method = QStringLiteral("サンガー法");
        test.laboratory = QStringLiteral("検査室");
        test.state = *enumFromName<Confirmation>(QLatin1String(state));
        test.result = QStringLiteral("同じ変化を認めた");
        test.resultAt = m_session->clock().now();
        write.body = toJson(test);
        act.writes = {write};
        NEED(m_session->store().commit(act));
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_person, m_finding;
};

void TestGermlineDisclosure::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    fresh.domain = CaseDomain::Cancer;
    const auto added = workflow::addCase(*m_session, fresh, Sex::Female, 1970);
    NEED(added);
    m_case = added->id;
    m_person = workflow::showCase(*m_session, m_case)->persons.first().id;
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"S1"}));
    request.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
    NEED(workflow::importVariants(*m_session, request, {}));
}

void TestGermlineDisclosure::cleanup()
{
    m_session.reset();
    m_place.reset();
}

void TestGermlineDisclosure::itWaitsForConsentVerdictAndConfirmation()
{
    mark();
    judge();
    const auto unasked = draft();
    QVERIFY(!unasked);
    QVERIFY2(unasked.error().code == ErrorCode::NotPermitted || unasked.error().code == ErrorCode::BadInput, qPrintable(why(unasked.error())));
    answer("yes");
    const auto waiting = draft();
    REFUSED(waiting, ErrorCode::Conflict);
    QVERIFY2(waiting.error().message.translated().contains(QStringLiteral("TP53")), qPrintable(why(waiting.error())));
    confirm("not_confirmed");
    REFUSED(draft(), ErrorCode::Conflict);
    confirm("confirmed");
    const auto made = draft();
    NEED(made);
    QCOMPARE(made->documentKind, DocumentKind::Germline);
    QVERIFY(workflow::staleReasons(*m_session, made->id)->isEmpty());
    NEED(draft("en"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed (package poppler-utils)");
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"),
                                                m_place->write(QStringLiteral("t.pdf"), workflow::readDocument(*m_session, made->id).value()), QStringLiteral("-")});
    process.waitForFinished();
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char *word : {"TP53", "サンガー法", "secondary_findings", "cancer-consent@1.6", "血縁者", "以上"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(QString::fromUtf8(word) + u'\n' + text));
    QVERIFY(!text.contains(QStringLiteral("BRAF"))); // belongs to the clinical report
}

void TestGermlineDisclosure::aNewAnswerMakesItStale()
{
    answer("yes");
    mark();
    judge();
    confirm("confirmed");
    const auto made = draft();
    NEED(made);
    answer("no");
    const auto reasons = workflow::staleReasons(*m_session, made->id);
    // Hidden altogether, or out of date: in neither case can it be signed.
    QVERIFY(!reasons || !reasons->isEmpty());
    QVERIFY(!draft());
}

void TestGermlineDisclosure::withoutAFindingThereIsNothingToDisclose()
{
    REFUSED(draft(), ErrorCode::BadInput);
}

void TestGermlineDisclosure::itHasAPermissionOfItsOwn()
{
    answer("yes");
    mark();
    judge();
    confirm("confirmed");
    NEED(workflow::addUser(*m_session, QStringLiteral("desk"), UserRole::Secretariat, secret(passphrase)));
    m_session.reset();
    m_session = m_place->unlock(QStringLiteral("desk")).value();
    NEED(workflow::draftReport(*m_session, m_case, DocumentKind::Clinical, QStringLiteral("en")));
    REFUSED(draft(), ErrorCode::NotPermitted);
}

QTEST_MAIN(TestGermlineDisclosure)
#include "tst_germline_disclosure.moc"
