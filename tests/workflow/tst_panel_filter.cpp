// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/filter_steps.h"

#include "workflow/consents.h"
#include "workflow/fixture.h"
#include "workflow/knowledge.h"
#include "workflow/visibility.h"

using namespace enza;
using namespace enza::test;

namespace {

/// One gene as PanelApp writes it; `place` on GRCh38, empty: not said.
QByteArray panelGene(const char *symbol, int confidence, const char *place = "")
{
    QByteArray places = *place ? QByteArray("\"ensembl_genes\": {\"GRch38\": {\"90\": {\"location\": \"") + place +
                                     "\", \"ensembl_id\": \"ENSG1\"}}}"
                               : QByteArray("\"ensembl_genes\": {}");
    return QByteArray("{\"gene_data\": {\"gene_symbol\": \"") + symbol + "\", \"hgnc_id\": \"HGNC:1\", " + places +
           "}, \"entity_name\": \"" + symbol + "\", \"confidence_level\": \"" + QByteArray::number(confidence) +
           "\", \"mode_of_inheritance\": \"MONOALLELIC\", \"phenotypes\": []}";
}

QByteArray panelJson(const char *version, const QByteArrayList &genes)
{
    return QByteArray("{\"id\": 1, \"name\": \"Epilepsy\", \"version\": \"") + version +
           "\", \"version_created\": \"2026-11-01T00:00:00Z\", \"genes\": [" + genes.join(", ") + "]}";
}

QByteArray variants()
{
    QByteArray text = "##fileformat=VCFv4.2\n##reference=GRCh38\n"
                      "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
                      "Allele|Consequence|SYMBOL|Feature_type|Feature|CANONICAL\">\n"
                      "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"Type\">\n"
                      "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">\n"
                      "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                      "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n";
    // 100: the panel's gene by its second transcript. 500: another gene.
    text += "2\t100\t.\tA\tG\t50\tPASS\tCSQ=G|intron_variant|OTHER|Transcript|T1|YES,G|missense_variant|SCN1A|Transcript|T2|\tGT\t0/1\n";
    text += "2\t500\t.\tA\tG\t50\tPASS\tCSQ=G|missense_variant|OTHER|Transcript|T1|YES\tGT\t0/1\n";
    // A deletion over KCNQ2 without annotation, and a breakend that joins into it.
    text += "20\t1000\t.\tN\t<DEL>\t50\tPASS\tSVTYPE=DEL;END=9000\tGT\t0/1\n";
    text += "5\t700\tb\tN\tN[20:5500[\t50\tPASS\tSVTYPE=BND\tGT\t0/1\n";
    // BRCA1, of which the proband may not want to know.
    text += "17\t43057062\t.\tT\tC\t50\tPASS\tCSQ=C|missense_variant|BRCA1|Transcript|T3|YES\tGT\t0/1\n";
    return text;
}

} // namespace

/// Variants of a panel, by whatever touches its genes, and what a panel as the case's question makes visible.
class TestPanelFilter : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case;

    void importPanel(const char *version, const QByteArrayList &genes)
    {
        knowledge::ImportInput input;
        input.files = {m_place->write(QStringLiteral("panel-%1.json").arg(QLatin1String(version)), panelJson(version, genes))};
        NEED(workflow::importKnowledge(*m_session, "gene-panel", input, {}));
    }

    QStringList places(const FilterStep &step)
    {
        const auto table = workflow::openVariants(*m_session, m_case);
        if (!table)
            return {why(table.error())};
        review::ViewQuery query;
        query.steps = {step};
        const auto view = (*table)->evaluate(query);
        if (!view)
            return {why(view.error())};
        QStringList out;
        for (const quint32 row : *view->rows)
            out << (*table)->key(row)->text().section(':', 1, 2);
        return out;
    }
    quint64 visible()
    {
        const auto table = workflow::openVariants(*m_session, m_case);
        return table ? (*table)->rowCount() : 0;
    }
    void decline()
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = workflow::showCase(*m_session, m_case)->persons.first().id;
        event.form = "rare-consent";
        event.version = "1.6";
        event.answers.append({"secondary_findings", "no", ConsentEffect::Undecided, {}});
        event.by = "P1";
        event.date = m_session->clock().civilDate();
        NEED(workflow::recordConsent(*m_session, event));
    }
    void askWith(const QString &panel)
    {
        auto view = workflow::showCase(*m_session, m_case);
        NEED(view);
        view->theCase.questionPanel = panel;
        NEED(workflow::setCase(*m_session, view->theCase, view->revision));
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
        Case theCase;
        theCase.label = "R-1";
        theCase.assembly = "GRCh38";
        const auto added = workflow::addCase(*m_session, theCase, Sex::Female, 1980);
        NEED(added);
        m_case = added->id;
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write("variants.vcf", variants());
        request.roles = {{"S", SampleRole::Proband}};
        NEED(workflow::importVariants(*m_session, request, {}));
    }

    void aVariantBelongsByAnyTranscriptStretchOrBreakend()
    {
        importPanel("3.2", {panelGene("SCN1A", 3), panelGene("KCNQ2", 3, "20:5000-6000"), panelGene("OTHER", 2)});
        const auto step = workflow::panelStep(*m_session, m_case, "Epilepsy");
        NEED(step);
        QVERIFY(step->label.startsWith("gene-panel/"));
        QCOMPARE(places(*step), (QStringList{"2:100", "20:1000", "5:700"}));
        QCOMPARE(*workflow::importedPanels(*m_session), QStringList{"Epilepsy"});
    }

    void placesOfAnotherAssemblyAreNotUsed()
    {
        QByteArray gene = panelGene("KCNQ2", 3, "20:5000-6000");
        gene.replace("GRch38", "GRch37");
        importPanel("1.0", {gene});
        const auto step = workflow::panelStep(*m_session, m_case, "Epilepsy");
        NEED(step);
        QVERIFY2(!step->expression.contains("region"), qPrintable(step->expression));
        QVERIFY(places(*step).isEmpty());
    }

    void whatWasNotImportedIsNotFound()
    {
        REFUSED(workflow::panelStep(*m_session, m_case, "Epilepsy"), ErrorCode::NotFound);
        importPanel("1.0", {panelGene("SCN1A", 1)});
        REFUSED(workflow::panelStep(*m_session, m_case, "Epilepsy"), ErrorCode::BadInput); // none is green
        REFUSED(workflow::panelStep(*m_session, "no-case", "Epilepsy"), ErrorCode::NotFound);
    }

    void thePanelOfTheQuestionShowsItsGenesAndTheNewestSnapshotCounts()
    {
        decline();
        QCOMPARE(visible(), quint64(4)); // secondary findings are not wished for: BRCA1 is not there
        importPanel("1.0", {panelGene("SCN1A", 3), panelGene("BRCA1", 3)});
        QCOMPARE(visible(), quint64(4)); // a panel that nobody named answers nothing
        askWith("Epilepsy");
        QCOMPARE(*workflow::questionGenes(*m_session, "Epilepsy"), (QSet<QString>{"SCN1A", "BRCA1"}));
        QCOMPARE(visible(), quint64(5));
        const auto step = workflow::panelStep(*m_session, m_case, "Epilepsy");
        NEED(step);
        QCOMPARE(places(*step), (QStringList{"2:100", "17:43057062"}));
        // The next version grades BRCA1 amber: it is no part of the question any more.
        importPanel("2.0", {panelGene("SCN1A", 3), panelGene("BRCA1", 2)});
        QCOMPARE(*workflow::questionGenes(*m_session, "Epilepsy"), QSet<QString>{"SCN1A"});
        QCOMPARE(visible(), quint64(4));
        askWith({});
        QCOMPARE(visible(), quint64(4));
    }
};

QTEST_GUILESS_MAIN(TestPanelFilter)
#include "tst_panel_filter.moc"
