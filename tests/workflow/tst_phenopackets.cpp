// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/cases.h"
#include "workflow/phenopackets.h"

#include <QDirIterator>

using namespace enza;
using namespace enza::test;

namespace {
const char *const packet =
    "{'id':'P-1','subject':{'id':'x','sex':'FEMALE','timeAtLastEncounter':{'age':{'iso8601duration':'P10Y'}}},"
    "'phenotypicFeatures':["
    "{'type':{'id':'HP:0001250','label':'Seizure'},'onset':{'age':{'iso8601duration':'P3Y6M'}}},"
    "{'type':{'id':'HP:0000252','label':'Microcephaly'},'excluded':true},"
    "{'type':{'id':'HP:0001263'},'onset':{'ontologyClass':{'id':'HP:0003593'}}},"
    "{'type':{'id':'SNOMED:1','label':'something'}}],"
    "'diseases':[{'term':{'id':'OMIM:1','label':'A disease'}},{'term':{'id':'OMIM:2'},'excluded':true}],"
    "'interpretations':[{'diagnosis':{'genomicInterpretations':[{'variantInterpretation':{'variationDescriptor':"
    "{'vcfRecord':{'genomeAssembly':'hg38','chrom':'chr7','pos':'140753336','ref':'A','alt':'T'}}}}]}}],"
    "'somethingNew':{'a':1}}";

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}
} // namespace

class TestPhenopackets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesACaseOfAPacket()
    {
        const Place place;
        const auto session = place.create();
        const auto report = workflow::importPhenopacket(*session, place.write(QStringLiteral("p.json"), json(packet)), {});
        NEED(report);
        QVERIFY(report->created);
        QCOMPARE(report->theCase.label, QStringLiteral("P-1"));
        const QList<PhenotypeTerm> &terms = report->theCase.phenotype;
        QCOMPARE(terms.size(), 3);
        QCOMPARE(terms[0].onset, QStringLiteral("HP:0011463")); // three and a half years: childhood
        QVERIFY(terms[1].excluded && !terms[0].excluded);
        QCOMPARE(terms[2].onset, QStringLiteral("HP:0003593"));
        QCOMPARE(report->leftOut.size(), 1);
        QCOMPARE(report->theCase.diagnosis, QStringLiteral("A disease (OMIM:1)"));
        const auto view = workflow::showCase(*session, report->theCase.id);
        NEED(view);
        QCOMPARE(view->persons.first().sex, Sex::Female);
    }

    void addsToACaseAndMarksTheVariantThatIsThere()
    {
        const Place place;
        const auto session = place.create();
        Case theCase;
        theCase.label = QStringLiteral("C-1");
        PhenotypeTerm own;
        own.id = QStringLiteral("HP:0000256");
        theCase.phenotype << own;
        const auto made = workflow::addCase(*session, theCase);
        NEED(made);
        workflow::ImportRequest request;
        request.caseId = made->id;
        request.path = place.write(QStringLiteral("v.vcf"), vcf(threeRecords(), {"P1"}));
        NEED(workflow::importVariants(*session, request, {}));
        const QString path = place.write(QStringLiteral("p.json"), json(packet));
        const auto report = workflow::importPhenopacket(*session, path, QStringLiteral("C-1"));
        NEED(report);
        QCOMPARE(report->theCase.phenotype.size(), 4);
        QCOMPARE(report->findings.size(), 1);
        QVERIFY(report->absent.isEmpty());
    }

    void refusesBrokenPacketsWithTheirField_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("field");
        QTest::newRow("id") << QByteArray("HP:0000252") << QByteArray("HP:252") << QStringLiteral("phenotypicFeatures[1].type.id");
        QTest::newRow("excluded") << QByteArray("'excluded':true},{'type':{'id':'HP:0001263") << QByteArray("'excluded':'yes'},{'type':{'id':'HP:0001263")
                                  << QStringLiteral("phenotypicFeatures[1].excluded");
        QTest::newRow("age") << QByteArray("P3Y6M") << QByteArray("3 years") << QStringLiteral("phenotypicFeatures[0].onset.age.iso8601duration");
        QTest::newRow("sex") << QByteArray("FEMALE") << QByteArray("WOMAN") << QStringLiteral("subject.sex");
        QTest::newRow("position") << QByteArray("'140753336'") << QByteArray("'chr'")
                                  << QStringLiteral("interpretations[0].diagnosis.genomicInterpretations[0].variantInterpretation.variationDescriptor.vcfRecord.pos");
        QTest::newRow("list") << QByteArray("'diseases':[") << QByteArray("'diseases':7,'x':[") << QStringLiteral("diseases");
    }
    void refusesBrokenPacketsWithTheirField()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, now);
        QFETCH(QString, field);
        const Place place;
        const auto session = place.create();
        const auto report = workflow::importPhenopacket(*session, place.write(QStringLiteral("p.json"), json(QByteArray(packet).replace(was, now))), {});
        REFUSED(report, ErrorCode::BadInput);
        QCOMPARE(report.error().where.field, field);
        QVERIFY(workflow::listCases(*session)->isEmpty());
    }

    void readsAllSharedPackets()
    {
        const QString folder = qEnvironmentVariable("ENZA_TEST_DATA", qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/../shared/data"));
        QDirIterator files(folder + QStringLiteral("/phenopackets"), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        if (!files.hasNext())
            QSKIP("the shared phenopackets are not here");
        const Place place;
        const auto session = place.create();
        int read = 0, present = 0, excluded = 0;
        while (files.hasNext()) {
            const auto report = workflow::importPhenopacket(*session, files.next(), {});
            NEED(report);
            ++read;
            present += report->present;
            excluded += report->excluded;
        }
        QVERIFY(read >= 60);
        QVERIFY(present > 600 && excluded > 500);
    }
};

QTEST_GUILESS_MAIN(TestPhenopackets)
#include "tst_phenopackets.moc"
