// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/secondary.h"

#include "workflow/consents.h"
#include "workflow/fixture.h"

using namespace enza;
using namespace enza::test;

namespace {

/// A tumour without its normal: PALB2 at half of the reads, TP53 at a fifth, BRAF.
QByteArrayList tumourRecords()
{
    return {"chr16 23603471 . C T 100 PASS CSQ=T|stop_gained|HIGH|PALB2|ENSG00000083093|Transcript|ENST00000261584.9|protein_coding|"
            "ENST00000261584.9:c.3549C>A|ENSP00000261584.4:p.Tyr1183Ter|0.00001|pathogenic|NM_024675.4 GT:AD:DP 0/1:50,50:100",
            "chr17 7675088 . C T 100 PASS CSQ=T|missense_variant|MODERATE|TP53|ENSG00000141510|Transcript|ENST00000269305.9|"
            "protein_coding|ENST00000269305.9:c.524G>A|ENSP00000269305.4:p.Arg175His||pathogenic|NM_000546.6 GT:AD:DP 0/1:80,20:100",
            "chr7 140753336 . A T 100 PASS CSQ=T|missense_variant|MODERATE|BRAF|ENSG00000157764|Transcript|ENST00000646891.2|"
            "protein_coding|ENST00000646891.2:c.1799T>A|ENSP00000493543.1:p.Val600Glu|0.0001|pathogenic|NM_004333.6 GT:AD:DP "
            "0/1:60,40:100"};
}

const char *palb2 = "GRCh38:16:23603471:C:T";

} // namespace

/// Presumed germline variants from the file of a tumour to what may be told, by each answer of the person.
class TestPresumedGermline : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case;

    QString proband()
    {
        return workflow::showCase(*m_session, m_case)->persons.first().id;
    }
    void answer(const QString &value)
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = proband();
        event.form = "cancer-consent";
        event.version = "1.6";
        event.answers.append({"secondary_findings", value, ConsentEffect::Undecided, {}});
        event.by = "P1";
        event.date = m_session->clock().civilDate();
        NEED(workflow::recordConsent(*m_session, event));
    }
    QStringList listed()
    {
        const auto report = workflow::secondaryFindings(*m_session, m_case);
        if (!report)
            return {why(report.error())};
        QStringList out;
        for (const auto &mark : report->presumed)
            out << mark.gene + (mark.presumed ? "" : "?");
        out.sort();
        return out;
    }
    QStringList marked()
    {
        const auto marks = workflow::presumedMarks(*m_session, m_case);
        if (!marks)
            return {why(marks.error())};
        QStringList out;
        for (const auto &mark : *marks)
            out << mark.gene + (mark.presumed ? "" : "?");
        out.sort();
        return out;
    }
    void importTumour(const QByteArrayList &samples, const QList<std::pair<QString, SampleRole>> &roles, const QByteArrayList &records)
    {
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write("tumour.vcf", vcf(records, samples));
        request.roles = roles;
        request.kind = CallKind::Somatic;
        NEED(workflow::importVariants(*m_session, request, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
        Case theCase;
        theCase.label = "C-1";
        theCase.domain = CaseDomain::Cancer;
        theCase.assembly = "GRCh38";
        theCase.clinical.tumourContent = 0.4;
        const auto added = workflow::addCase(*m_session, theCase, Sex::Female, 1970);
        NEED(added);
        m_case = added->id;
    }

    void eachAnswerShowsWhatItAllows_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("none recorded") << QString() << QStringList();
        QTest::newRow("wish to know") << QString("yes") << QStringList{"PALB2"};
        QTest::newRow("do not wish to know") << QString("no") << QStringList();
        QTest::newRow("not decided") << QString("undecided") << QStringList();
    }

    void eachAnswerShowsWhatItAllows()
    {
        QFETCH(QString, value);
        QFETCH(QStringList, told);
        importTumour({"T"}, {{"T", SampleRole::Tumour}}, tumourRecords());
        if (!value.isEmpty())
            answer(value);
        QCOMPARE(listed(), told);
        QCOMPARE(marked(), told);
        // What is judged stays the same: the tumour's own variant can be marked whatever the answer was.
        NEED(workflow::addFinding(*m_session, m_case, *VariantKey::parse("GRCh38:7:140753336:A:T"), FindingRole::Primary));
    }

    void aMarkStandsBesideTheFindingOfTheSameVariant()
    {
        importTumour({"T"}, {{"T", SampleRole::Tumour}}, tumourRecords());
        answer("yes");
        const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse(palb2), FindingRole::Candidate);
        NEED(finding);
        const auto marks = workflow::presumedMarks(*m_session, m_case);
        NEED(marks);
        QVERIFY(marks->contains(finding->variant));
        QVERIFY(marks->value(finding->variant).presumed);
        QVERIFY(!marks->value(finding->variant).why.isEmpty());
    }

    void aChangedMindTakesTheMarkAway()
    {
        importTumour({"T"}, {{"T", SampleRole::Tumour}}, tumourRecords());
        answer("yes");
        QCOMPARE(marked(), QStringList{"PALB2"});
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC)));
        answer("no");
        QCOMPARE(marked(), QStringList());
    }

    void whoMayNotReadSecondaryFindingsSeesNoMark()
    {
        importTumour({"T"}, {{"T", SampleRole::Tumour}}, tumourRecords());
        answer("yes");
        NEED(workflow::addUser(*m_session, "chiba", UserRole::Viewer, secret(passphrase)));
        m_session.reset();
        m_session = m_place->unlock("chiba").value();
        const auto marks = workflow::presumedMarks(*m_session, m_case);
        NEED(marks);
        QVERIFY(marks->isEmpty());
    }

    void withANormalBesideTheTumourNothingIsPresumed()
    {
        QByteArrayList records = tumourRecords();
        for (QByteArray &record : records)
            record += " 0/0:40,0:40";
        importTumour({"T", "N"}, {{"T", SampleRole::Tumour}, {"N", SampleRole::Normal}}, records);
        answer("yes");
        QCOMPARE(marked(), QStringList());
    }

    void aVariantJudgedBenignIsNoMore()
    {
        importTumour({"T"}, {{"T", SampleRole::Tumour}}, tumourRecords());
        answer("yes");
        const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse(palb2), FindingRole::Candidate);
        NEED(finding);
        Opinion opinion;
        opinion.finding = finding->id;
        opinion.scheme = "acmg";
        opinion.verdict = "B";
        opinion.comment = "a control";
        NEED(workflow::assess(*m_session, opinion));
        QCOMPARE(marked(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPresumedGermline)
#include "tst_presumed_germline.moc"
