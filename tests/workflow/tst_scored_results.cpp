// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/evidence.h"
#include "workflow/knowledge_files.h"
#include "workflow/results.h"

using namespace enza;
using namespace enza::test;
using namespace enza::workflow;

/// What PCGR and Exomiser say of a case's variants, in their own words and on their own scales.
class TestScoredResults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tiersBecomeFindingsOfTheCasesVariants();
    void theNewerTableIsReadByItsGenomicChange();
    void tiersAreOfferedOnTheirOwnScale();
    void importingAgainReplacesWhatWasSaid();
    void badTablesOfTiersAreRefusedWholeWithThePlace_data();
    void badTablesOfTiersAreRefusedWholeWithThePlace();
    void tiersOfAnotherAssemblyAreRefused();
    void scoresAreKeptByModeOfInheritance();
    void lowerRanksAreLeftOutUnlessTheyAreFindings();
    void genesAddToFindingsThatAreThere();
    void theJsonSaysTheSame();
    void badScoresAreRefusedWholeWithThePlace_data();
    void badScoresAreRefusedWholeWithThePlace();
    void undoTakesAnImportBack();
};

namespace {

const QByteArray pcgrOne = "CHROM\tPOS\tREF\tALT\tGENOMIC_CHANGE\tGENOME_VERSION\tVCF_SAMPLE_ID\tSYMBOL\tCONSEQUENCE\tPROTEIN_CHANGE\tHGVSp\tHGVSc\t"
                           "MUTATION_HOTSPOT\tDP_TUMOR\tAF_TUMOR\tTIER\tTIER_DESCRIPTION\n"
                           "7\t140753336\tA\tT\t7:g.140753336A>T\tgrch38\tT-1\tBRAF\tmissense_variant\tp.Val600Glu\tNP_1:p.Val600Glu\tNM_1:c.1799T>A\tBRAF|V600|0.0\t"
                           "120\t0.31\tTIER 1\tVariants of strong clinical significance\n"
                           "17\t7676154\tG\tC\t17:g.7676154G>C\tgrch38\tT-1\tTP53\tmissense_variant\tp.Pro72Arg\tNA\tNA\tNA\tNA\tNA\tTIER 4\tOther coding mutation\n"
                           "12\t25245350\tCC\tTC\t12:g.25245350CC>TC\tgrch38\tT-1\tKRAS\tmissense_variant\tp.Gly12Asp\tNA\tNA\tNA\t80\t0.2\tTIER 3\tUnknown\n"
                           "1\t1000\tC\tG\t1:g.1000C>G\tgrch38\tT-1\tNA\tintergenic_variant\tNA\tNA\tNA\tNA\tNA\tNA\tNONCODING\tNoncoding\n";

const QByteArray pcgrTwo = "ACTIONABILITY\tACTIONABILITY_TIER\tSYMBOL\tSAMPLE_ID\tGENOMIC_CHANGE\tGENOME_VERSION\tVAF_TUMOR\tONCOGENICITY\tALTERATION\n"
                           "Strong significance\t1\tBRAF\tT-1\t7:g.140753336A>T\tgrch38\t0.31\tOncogenic\tp.Val600Glu\n";

const QByteArray exomiserHeading = "#RANK\tID\tGENE_SYMBOL\tENTREZ_GENE_ID\tMOI\tP-VALUE\tEXOMISER_GENE_COMBINED_SCORE\tEXOMISER_GENE_PHENO_SCORE\t"
                                   "EXOMISER_GENE_VARIANT_SCORE\tEXOMISER_VARIANT_SCORE\tCONTRIBUTING_VARIANT\tCONTIG\tSTART\tEND\tREF\tALT\tFUNCTIONAL_CLASS\tHGVS\t"
                                   "EXOMISER_ACMG_CLASSIFICATION\tEXOMISER_ACMG_EVIDENCE\tEXOMISER_ACMG_DISEASE_ID\tEXOMISER_ACMG_DISEASE_NAME\n";
const QByteArray exomiserVariants =
    exomiserHeading +
    "1\t7-140753336-A-T_AD\tBRAF\t673\tAD\t0.0001\t0.9981\t0.8000\t1.0000\t0.9900\t1\t7\t140753336\t140753336\tA\tT\tmissense_variant\t"
    "BRAF:ENST00000288602.6:c.1799T>A:p.(Val600Glu)\tLIKELY_PATHOGENIC\tPM2,PP3_Strong\tOMIM:115150\tCardiofaciocutaneous syndrome\n"
    "2\t7-140753336-A-T_AR\tBRAF\t673\tAR\t0.0100\t0.5000\t0.4000\t0.5000\t0.9900\t1\t7\t140753336\t140753336\tA\tT\tmissense_variant\t"
    "BRAF:ENST00000288602.6:c.1799T>A:p.(Val600Glu)\tUNCERTAIN_SIGNIFICANCE\t\t\t\n"
    "12\t17-7676154-G-C_AD\tTP53\t7157\tAD\t0.3\t0.1\t0.1\t0.1\t0.1\t1\t17\t7676154\t7676154\tG\tC\tmissense_variant\t\t\t\t\t\n";

const QByteArray exomiserGenes = "#RANK\tID\tGENE_SYMBOL\tENTREZ_GENE_ID\tMOI\tP-VALUE\tEXOMISER_GENE_COMBINED_SCORE\tEXOMISER_GENE_PHENO_SCORE\t"
                                 "EXOMISER_GENE_VARIANT_SCORE\tHUMAN_PHENO_SCORE\n"
                                 "1\tBRAF_AD\tBRAF\t673\tAD\t0.0001\t0.9981\t0.8000\t1.0000\t0.7\n"
                                 "2\tNOTCH1_AD\tNOTCH1\t4851\tAD\t0.0002\t0.9\t0.8\t1.0\t0.7\n";

const QByteArray exomiserJson = R"json([{"geneSymbol": "BRAF", "combinedScore": 0.9981, "geneScores": [
  {"modeOfInheritance": "AUTOSOMAL_DOMINANT", "combinedScore": 0.9981, "phenotypeScore": 0.8, "variantScore": 1.0, "pValue": 0.0001,
   "contributingVariants": [{"genomeAssembly": "HG38", "contigName": "7", "start": 140753336, "end": 140753336, "ref": "A", "alt": "T",
     "variantEffect": "MISSENSE_VARIANT", "variantScore": 0.99,
     "transcriptAnnotations": [{"accession": "ENST00000288602.6", "hgvsCdna": "c.1799T>A", "hgvsProtein": "p.(Val600Glu)"}]}],
   "acmgAssignments": [{"acmgClassification": "LIKELY_PATHOGENIC", "acmgEvidence": {"evidence": {"PM2": "MODERATE"}},
                        "disease": {"diseaseId": "OMIM:115150", "diseaseName": "Cardiofaciocutaneous syndrome"}}]},
  {"modeOfInheritance": "AUTOSOMAL_RECESSIVE", "combinedScore": 0.5, "phenotypeScore": 0.4, "variantScore": 0.5}]}])json";

struct Bench {
    Place place;
    std::shared_ptr<Session> session = place.create();
    QString caseId = judgedCase(*session, place, QStringLiteral("A"));

    template <typename F> Result<ResultReport> read(F import, const QByteArray &bytes, const char *assembly = "", int top = 10)
    {
        ResultRequest request;
        request.caseId = caseId;
        request.path = place.write(QStringLiteral("results.tsv"), bytes);
        request.assembly = QLatin1String(assembly);
        request.version = QStringLiteral("14.0.0");
        request.date = QDate(2026, 10, 2);
        request.top = top;
        return import(*session, request, {});
    }
    Finding of(const char *key) const
    {
        const auto findings = listFindings(*session, caseId);
        if (!findings)
            qFatal("%s", qPrintable(why(findings.error())));
        for (const FindingView &view : *findings) {
            if (view.finding.variant == QLatin1String(key))
                return view.finding;
        }
        return {};
    }
};

} // namespace

void TestScoredResults::tiersBecomeFindingsOfTheCasesVariants()
{
    Bench bench;
    const auto report = bench.read(importPcgr, pcgrOne);
    NEED(report);
    QCOMPARE(report->format, QStringLiteral("PCGR 1"));
    QCOMPARE(report->rows, quint64(4));
    QCOMPARE(report->added, 2);
    QCOMPARE(report->evidence, 2);
    QCOMPARE(report->leftOut, QStringList(QStringLiteral("VCF_SAMPLE_ID")));
    const Finding braf = bench.of(brafKey);
    QVERIFY(!braf.callSet.isEmpty()); // recognised among the case's own
    QCOMPARE(reportedTiers(braf).size(), 1);
    const TierEntry tier = reportedTiers(braf).first();
    QCOMPARE(tier.scale, QStringLiteral("pcgr"));
    QCOMPARE(tier.level, QStringLiteral("1"));
    QCOMPARE(tier.source, QStringLiteral("PCGR 14.0.0"));
    QCOMPARE(tier.date, QDate(2026, 10, 2));
    QCOMPARE(tier.statement, QStringLiteral("Variants of strong clinical significance"));
    // Trimmed as everywhere, and not among the case's variants.
    const Finding kras = bench.of("GRCh38:12:25245350:C:T");
    QCOMPARE(kras.facts.gene, QStringLiteral("KRAS"));
    QVERIFY(kras.callSet.isEmpty());
    QCOMPARE(kras.facts.vaf, std::optional(0.2));
    QCOMPARE(report->warnings.size(), 2);
    QVERIFY(bench.of(tp53Key).id.isEmpty());
}

void TestScoredResults::theNewerTableIsReadByItsGenomicChange()
{
    Bench bench;
    const auto report = bench.read(importPcgr, pcgrTwo);
    NEED(report);
    QCOMPARE(report->format, QStringLiteral("PCGR 2"));
    const Finding braf = bench.of(brafKey);
    QCOMPARE(reportedTiers(braf).first().level, QStringLiteral("1"));
    QCOMPARE(braf.facts.extra.value(QLatin1String("pcgr")).toObject().value(QLatin1String("ONCOGENICITY")).toString(), QStringLiteral("Oncogenic"));
}

void TestScoredResults::tiersAreOfferedOnTheirOwnScale()
{
    Bench bench;
    NEED(bench.read(importPcgr, pcgrOne));
    const QString finding = bench.of(brafKey).id;
    const auto offered = suggestTiers(*bench.session, finding);
    NEED(offered);
    QCOMPARE(offered->suggestions.size(), 1);
    const auto opinion = acceptTier(*bench.session, finding, offered->suggestions.first().id);
    NEED(opinion);
    QCOMPARE(opinion->tiers.first().scale, QStringLiteral("pcgr"));
    QCOMPARE(opinion->tiers.first().level, QStringLiteral("1"));
    QVERIFY(opinion->verdict.isEmpty());
}

void TestScoredResults::importingAgainReplacesWhatWasSaid()
{
    Bench bench;
    NEED(bench.read(importPcgr, pcgrOne));
    const auto again = bench.read(importPcgr, QByteArray(pcgrOne).replace("TIER 1\t", "TIER 2\t"));
    NEED(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->recognised, 2);
    QCOMPARE(reportedTiers(bench.of(brafKey)).size(), 1);
    QCOMPARE(reportedTiers(bench.of(brafKey)).first().level, QStringLiteral("2"));
}

void TestScoredResults::badTablesOfTiersAreRefusedWholeWithThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("line");
    QTest::addColumn<QString>("field");
    const auto with = [](const char *what, const char *instead) { return QByteArray(pcgrOne).replace(what, instead); };
    QTest::newRow("tier") << with("TIER 3", "TIER 9") << quint64(4) << QStringLiteral("TIER");
    QTest::newRow("position") << with("\t25245350\tCC", "\tx\tCC") << quint64(4) << QStringLiteral("POS");
    QTest::newRow("alleles") << with("\tCC\tTC\t", "\tCC\t<DEL>\t") << quint64(4) << QStringLiteral("REF");
    QTest::newRow("fraction") << with("\t0.2\tTIER 3", "\t1.2\tTIER 3") << quint64(4) << QStringLiteral("AF_TUMOR");
    QTest::newRow("assembly") << with("grch38\tT-1\tKRAS", "mm10\tT-1\tKRAS") << quint64(4) << QStringLiteral("GENOME_VERSION");
    QTest::newRow("no tier column") << with("\tTIER\t", "\tTEAR\t") << quint64(1) << QString();
    QTest::newRow("cut off") << pcgrOne.left(pcgrOne.size() - 20) << quint64(5) << QString();
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << quint64(1) << QString();
}

void TestScoredResults::badTablesOfTiersAreRefusedWholeWithThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, line);
    QFETCH(QString, field);
    Bench bench;
    const auto refused = bench.read(importPcgr, bytes);
    REFUSED(refused, ErrorCode::BadInput);
    QCOMPARE(refused.error().where.file, QStringLiteral("results.tsv"));
    QCOMPARE(refused.error().where.line, line);
    if (!field.isEmpty())
        QCOMPARE(refused.error().where.field, field);
    QVERIFY(listFindings(*bench.session, bench.caseId)->isEmpty());
}

void TestScoredResults::tiersOfAnotherAssemblyAreRefused()
{
    Bench bench;
    const auto refused = bench.read(importPcgr, QByteArray(pcgrOne).replace("grch38", "grch37"));
    REFUSED(refused, ErrorCode::BadInput);
    QCOMPARE(refused.error().where.line, quint64(2));
    QVERIFY(listFindings(*bench.session, bench.caseId)->isEmpty());
}

void TestScoredResults::scoresAreKeptByModeOfInheritance()
{
    Bench bench;
    const auto report = bench.read(importExomiser, exomiserVariants);
    NEED(report);
    QCOMPARE(report->format, QStringLiteral("Exomiser variants"));
    QCOMPARE(report->added, 1);
    const Finding braf = bench.of(brafKey);
    const QList<ExomiserSaid> said = exomiserSaid(braf);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said[0].mode, QStringLiteral("AD"));
    QCOMPARE(said[0].rank, std::optional(1));
    QCOMPARE(said[0].combined, std::optional(0.9981));
    QCOMPARE(said[0].phenotype, std::optional(0.8));
    QCOMPARE(said[0].geneVariant, std::optional(1.0));
    QCOMPARE(said[0].variant, std::optional(0.99));
    QCOMPARE(said[0].acmgClass, QStringLiteral("LIKELY_PATHOGENIC"));
    QCOMPARE(said[0].disease, QStringLiteral("Cardiofaciocutaneous syndrome (OMIM:115150)"));
    QCOMPARE(said[0].source, QStringLiteral("Exomiser 14.0.0"));
    QCOMPARE(said[1].mode, QStringLiteral("AR"));
    QVERIFY(!braf.callSet.isEmpty());
    QVERIFY(showFinding(*bench.session, braf.id)->opinions.isEmpty()); // no class is made of scores
}

void TestScoredResults::lowerRanksAreLeftOutUnlessTheyAreFindings()
{
    Bench bench;
    NEED(addFinding(*bench.session, bench.caseId, *VariantKey::parse(QLatin1String(tp53Key)), FindingRole::Candidate));
    NEED(bench.read(importExomiser, exomiserVariants));
    QCOMPARE(exomiserSaid(bench.of(tp53Key)).first().rank, std::optional(12));
    Bench other;
    const auto all = other.read(importExomiser, exomiserVariants, "GRCh38", 20);
    NEED(all);
    QCOMPARE(all->added, 2);
    Bench fewer;
    const auto report = fewer.read(importExomiser, exomiserVariants);
    NEED(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->warnings.size(), 1);
}

void TestScoredResults::genesAddToFindingsThatAreThere()
{
    Bench bench;
    NEED(bench.read(importExomiser, exomiserVariants));
    const auto report = bench.read(importExomiser, exomiserGenes);
    NEED(report);
    QCOMPARE(report->format, QStringLiteral("Exomiser genes"));
    QCOMPARE(report->added, 0);
    QCOMPARE(report->recognised, 1);
    const QList<ExomiserSaid> said = exomiserSaid(bench.of(brafKey));
    QCOMPARE(said.size(), 2);
    QCOMPARE(said[0].variant, std::optional(0.99)); // what the table of variants said stays
}

void TestScoredResults::theJsonSaysTheSame()
{
    Bench bench;
    const auto report = bench.read(importExomiser, exomiserJson);
    NEED(report);
    QCOMPARE(report->format, QStringLiteral("Exomiser JSON"));
    const QList<ExomiserSaid> said = exomiserSaid(bench.of(brafKey));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0].mode, QStringLiteral("AD"));
    QCOMPARE(said[0].rank, std::optional(1));
    QCOMPARE(said[0].combined, std::optional(0.9981));
    QCOMPARE(said[0].variant, std::optional(0.99));
    QCOMPARE(said[0].acmgClass, QStringLiteral("LIKELY_PATHOGENIC"));
    QCOMPARE(said[0].acmgCriteria, QStringLiteral("PM2 (moderate)"));
    REFUSED(bench.read(importExomiser, QByteArray(exomiserJson).replace("HG38", "HG19")), ErrorCode::BadInput);
}

void TestScoredResults::badScoresAreRefusedWholeWithThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("line");
    const auto with = [](const char *what, const char *instead) { return QByteArray(exomiserVariants).replace(what, instead); };
    QTest::newRow("score") << with("\t0.5000\t0.4000", "\t1.5000\t0.4000") << quint64(3);
    QTest::newRow("words for a score") << with("\t0.5000\t0.4000", "\thigh\t0.4000") << quint64(3);
    QTest::newRow("position") << with("17\t7676154\t7676154", "17\t-1\t7676154") << quint64(4);
    QTest::newRow("contribution") << with("0.1\t1\t17", "0.1\tperhaps\t17") << quint64(4);
    QTest::newRow("no gene column") << with("GENE_SYMBOL", "SYMBOLIC") << quint64(1);
    QTest::newRow("web page") << QByteArray("<html><body>503") << quint64(1);
    QTest::newRow("json cut off") << exomiserJson.left(300) << quint64(0);
    QTest::newRow("another json") << QByteArray("[{\"a\": 1}]") << quint64(1);
    QTest::newRow("json score") << QByteArray(exomiserJson).replace("\"phenotypeScore\": 0.8", "\"phenotypeScore\": 80") << quint64(1);
}

void TestScoredResults::badScoresAreRefusedWholeWithThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, line);
    Bench bench;
    const auto refused = bench.read(importExomiser, bytes, "GRCh38");
    REFUSED(refused, ErrorCode::BadInput);
    QCOMPARE(refused.error().where.file, QStringLiteral("results.tsv"));
    if (line > 0)
        QCOMPARE(refused.error().where.line, line);
    QVERIFY(listFindings(*bench.session, bench.caseId)->isEmpty());
}

void TestScoredResults::undoTakesAnImportBack()
{
    Bench bench;
    NEED(bench.read(importExomiser, exomiserVariants));
    const auto last = undoable(*bench.session, bench.caseId);
    NEED(last);
    QVERIFY(last->what.contains(QStringLiteral("results.tsv")));
    NEED(undo(*bench.session, bench.caseId, last->sequence));
    QVERIFY(listFindings(*bench.session, bench.caseId)->isEmpty());
}

QTEST_GUILESS_MAIN(TestScoredResults)
#include "tst_scored_results.moc"
