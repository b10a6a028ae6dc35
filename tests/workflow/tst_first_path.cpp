// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/fixture.h"

using namespace enza;
using namespace enza::test;

/// From a file on disk to a drafted report, and everything still there after locking.
class TestFirstPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromAFileToADraftedReport();
};

void TestFirstPath::fromAFileToADraftedReport()
{
    const Place place;
    const QString file = place.write(QStringLiteral("case.vcf"), vcf(threeRecords(), {"S1"}));
    QString caseId, findingId, documentId;
    {
        const auto session = place.create();
        Case fresh;
        fresh.label = QStringLiteral("C-1");
        fresh.domain = CaseDomain::Cancer;
        const auto added = workflow::addCase(*session, fresh, Sex::Female, 1970);
        NEED(added);
        caseId = added->id;

        workflow::ImportRequest request;
        request.caseId = caseId;
        request.path = file;
        request.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
        const auto imported = workflow::importVariants(*session, request, {});
        NEED(imported);
        QCOMPARE(imported->callSet.records, 3u);
        QCOMPARE(imported->callSet.alleles, 3u);
        QCOMPARE(imported->callSet.assembly, QStringLiteral("GRCh38"));
        QCOMPARE(imported->callSet.annotation, QStringLiteral("CSQ"));

        const auto table = workflow::openVariants(*session, caseId);
        NEED(table);
        QCOMPARE((*table)->rowCount(), 3u);

        const auto key = VariantKey::parse(QStringLiteral("7-140753336-A-T"));
        NEED(key);
        const auto finding = workflow::addFinding(*session, caseId, *key, FindingRole::Primary);
        NEED(finding);
        findingId = finding->id;
        QCOMPARE(finding->facts.gene, QStringLiteral("BRAF"));
        QVERIFY(!finding->personId.isEmpty());

        Opinion opinion;
        opinion.finding = findingId;
        opinion.scheme = QStringLiteral("oncogenicity");
        opinion.verdict = QStringLiteral("O");
        TierEntry tier;
        tier.scale = QStringLiteral("c-cat");
        tier.level = QStringLiteral("A");
        tier.drug = QStringLiteral("dabrafenib");
        opinion.tiers.append(tier);
        opinion.comment = QStringLiteral("V600E");
        NEED(workflow::assess(*session, opinion));

        const auto document = workflow::draftReport(*session, caseId, DocumentKind::Clinical, QStringLiteral("ja"));
        NEED(document);
        documentId = document->id;
        QVERIFY(document->pages >= 1);
        const auto stale = workflow::staleReasons(*session, documentId);
        NEED(stale);
        QVERIFY2(stale->isEmpty(), qPrintable(stale->join(u';')));
    }
    const auto again = place.unlock();
    NEED(again);
    workflow::Session &session = **again;
    const auto shown = workflow::showCase(session, QStringLiteral("C-1"));
    NEED(shown);
    QCOMPARE(shown->theCase.id, caseId);
    QCOMPARE(shown->findings, 1);
    QCOMPARE(shown->samples.size(), 1);
    QCOMPARE(shown->samples.first().personId, shown->persons.first().id);
    const auto finding = workflow::showFinding(session, findingId);
    NEED(finding);
    QCOMPARE(finding->opinions.size(), 1);
    QCOMPARE(finding->opinions.first().verdict, QStringLiteral("O"));
    const auto pdf = workflow::readDocument(session, documentId);
    NEED(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    const auto table = workflow::openVariants(session, caseId);
    NEED(table);
    const auto view = (*table)->evaluate({});
    NEED(view);
    QCOMPARE(view->rows->size(), 3u);
}

QTEST_MAIN(TestFirstPath)
#include "tst_first_path.moc"
