// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/evidence.h"
#include "workflow/knowledge.h"
#include "workflow/results.h"

#include <QStringEncoder>

using namespace enza;
using namespace enza::test;
using namespace enza::workflow;
using interpretation::Answer;
using knowledge::TumourFit;

namespace {

const QByteArray tree = R"([{"code":"LUNG","name":"Lung","mainType":"Lung Cancer","tissue":"Lung","parent":"TISSUE"},
 {"code":"NSCLC","name":"Non-Small Cell Lung Cancer","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"LUNG"},
 {"code":"LUAD","name":"Lung Adenocarcinoma","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"NSCLC"},
 {"code":"SKIN","name":"Skin","mainType":"Skin Cancer","tissue":"Skin","parent":"TISSUE"},
 {"code":"MEL","name":"Melanoma","mainType":"Melanoma","tissue":"Skin","parent":"SKIN"},
 {"code":"BOWEL","name":"Bowel","mainType":"Bowel Cancer","tissue":"Bowel","parent":"TISSUE"},
 {"code":"COADREAD","name":"Colorectal Adenocarcinoma","mainType":"Colorectal Cancer","tissue":"Bowel","parent":"BOWEL"}])";

const QByteArray drugs = "drug,gene,alteration,tumour types,scale,level,approval,source,date\n"
                         "dabrafenib + trametinib,BRAF,V600E,MEL,C-CAT,A,JP;FDA,package insert,2026-01-10\n"
                         "dabrafenib + trametinib,BRAF,V600E,NSCLC,C-CAT,A,JP;FDA,package insert,2026-01-10\n"
                         "dabrafenib + trametinib,BRAF,V600E,any,OncoKB,1,FDA,package insert,2026-01-10\n"
                         "osimertinib,EGFR,exon 19 deletion,NSCLC,C-CAT,A,JP;FDA,package insert,2026-01-10\n"
                         "alectinib,ALK,fusion,NSCLC,C-CAT,A,JP;FDA,package insert,2026-01-10\n"
                         "pembrolizumab,,MSI-H,solid tumours,C-CAT,A,JP;FDA,package insert,2026-01-10\n"
                         "pembrolizumab,,TMB-H,solid tumours,C-CAT,A,JP;FDA,package insert,2026-01-10\n"
                         "sotorasib,KRAS,G12C,NSCLC,C-CAT,A,JP;FDA,package insert,2026-01-10\n";

const QByteArray trials = "id,title,drugs,gene,alteration,tumour types,status,scheme,date\n"
                          "jRCT2031200001,A basket trial,drug X,BRAF,V600,solid tumours,募集中,治験,2026-02-01\n";

struct Bench {
    Place place;
    std::shared_ptr<Session> session = place.create();

    QString addCase(const char *oncotree, const char *label = "C-1")
    {
        Case theCase;
        theCase.label = QLatin1String(label);
        theCase.domain = CaseDomain::Cancer;
        theCase.oncotree = QLatin1String(oncotree);
        theCase.assembly = QStringLiteral("GRCh38");
        return workflow::addCase(*session, theCase).value().id;
    }
    Result<KnowledgeSnapshot> import(const char *source, const QString &file, const QByteArray &bytes, const char *version = "2026-11-01")
    {
        return importKnowledge(*session, QLatin1String(source), {{place.write(file, bytes)}, QLatin1String(version), {}, {}}, {});
    }
    void knowledge()
    {
        for (const auto &[source, file, bytes] : {std::tuple("oncotree", "tree.json", tree), std::tuple("drugs", "drugs.csv", drugs),
                                                  std::tuple("trials", "trials.csv", trials)}) {
            const auto done = import(source, QLatin1String(file), bytes);
            if (!done)
                qFatal("%s", qPrintable(why(done.error())));
        }
    }
    Result<ResultReport> ccat(const QString &caseId, const QByteArray &bytes, const char *assembly = "", const char *hash = "")
    {
        return importCcat(*session, {caseId, place.write(QStringLiteral("ccat.csv"), bytes), QLatin1String(assembly), QLatin1String(hash)}, {});
    }
    Result<ResultReport> fusions(const QString &caseId, const QByteArray &bytes, const QString &file = QStringLiteral("fusions.tsv"))
    {
        return importFusions(*session, {caseId, place.write(file, bytes), QStringLiteral("GRCh38"), {}}, {});
    }
    QList<FindingView> findings(const QString &caseId) { return listFindings(*session, caseId).value(); }
};

const TierSuggestion *offered(const TierSuggestions &found, const char *scale, const char *drug, const char *tumour)
{
    for (const TierSuggestion &each : found.suggestions) {
        if (each.tier.scale == QLatin1String(scale) && each.tier.drug == QLatin1String(drug) && each.tier.tumourType == QLatin1String(tumour))
            return &each;
    }
    return nullptr;
}

const QByteArray ccatHeading =
    "C-CAT調査結果-基本項目.ハッシュID,C-CAT調査結果-基本項目.パネル名,C-CAT調査結果-基本項目.検体採取日,C-CAT調査結果-基本項目.年齢,患者氏名,"
    "C-CAT調査結果-変異情報.変異種類,C-CAT調査結果-変異情報.変異由来,C-CAT調査結果-変異情報.マーカー,C-CAT調査結果-変異情報.変異内容,"
    "C-CAT調査結果-変異情報.マーカー詳細,C-CAT調査結果-変異情報.変異アレル頻度,C-CAT調査結果-変異情報.コピー数変化,"
    "C-CAT調査結果-変異情報.クロモソーム番号,C-CAT調査結果-変異情報.物理位置,C-CAT調査結果-変異情報.リファレンス塩基,C-CAT調査結果-変異情報.塩基変化,"
    "C-CAT調査結果-変異情報TMB.TMB,C-CAT調査結果-エビデンス.エビデンスレベル,C-CAT調査結果-エビデンス.薬剤,C-CAT調査結果-変異情報.新しい列\n";

QByteArray ccatRow(const char *kind, const char *marker, const char *content, const char *place, const char *level, const char *drug,
                   const char *hash = "H123abc", const char *tmb = "5.0 Muts/Mb")
{
    return QByteArray(hash) + ",パネルX,2026-01-02,54,山田太郎," + kind + ",somatic," + marker + "," + content + ",,0.42,," + place + "," + tmb + "," + level + "," +
           drug + ",あたらしい\n";
}

const QByteArray ccatFile = ccatHeading + ccatRow("small_scale_variant", "BRAF", "V600E", "chr7,140753336,A,T", "A", "ダブラフェニブ;トラメチニブ") +
                            ccatRow("small_scale_variant", "BRAF", "V600E", "chr7,140753336,A,T", "B", "ベムラフェニブ") +
                            ccatRow("copy_number_alteration", "ERBB2", "amplification", ",,,", "C", "トラスツズマブ") +
                            ccatRow("rearrangement", "EML4-ALK", "rearrangements", ",,,", "A", "アレクチニブ") +
                            ccatRow("other_biomarker", "MSI", "high", ",,,", "A", "ペムブロリズマブ") +
                            ccatRow("small_scale_variant", "KRAS", "G12C", "chr12,25245351,C,A", "R2", "セツキシマブ");

QByteArray cp932(const QByteArray &utf8)
{
    QStringEncoder encoder("windows-31j");
    return encoder.isValid() ? QByteArray(encoder(QString::fromUtf8(utf8))) : QByteArray();
}

const QByteArray arriba = "#gene1\tgene2\tstrand1(gene/fusion)\tstrand2(gene/fusion)\tbreakpoint1\tbreakpoint2\tsite1\tsite2\ttype\tsplit_reads1\tsplit_reads2\t"
                          "discordant_mates\tconfidence\treading_frame\n"
                          "EML4\tALK\t+/+\t-/-\t2:42295516\t2:29223528\tCDS\tCDS\tinversion\t4\t3\t9\thigh\tin-frame\n"
                          "EML4\tALK\t+/+\t-/-\t2:42299999\t2:29223528\tCDS\tCDS\tinversion\t1\t0\t1\tlow\t.\n"
                          "ALK\tABC(123),DEF(456)\t+/+\t-/-\t2:29223528\t3:100\tCDS\tintergenic\ttranslocation\t1\t0\t1\tlow\t.\n";

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void brafInMelanomaIsOfferedOnEachScaleApart();
    void aWiderTumourTypeIsTheSameFamily();
    void anotherTumourTypeIsOfferedApart();
    void withoutKnowledgeItSaysWhatIsMissing();
    void nothingAppliesItselfAndAcceptingIsOnesOwn();
    void biomarkersAreFindingsLikeAnyOther();
    void biomarkerValuesAreChecked();
    void ccatResultsBecomeFindingsInBothEncodings();
    void ccatColumnsAboutThePersonStayOut();
    void ccatEvidenceIsOfferedNotApplied();
    void ccatPlacesAreUsedOnlyWithTheirAssembly();
    void badCcatFilesChangeNothing_data();
    void badCcatFilesChangeNothing();
    void ccatTwiceIsOnce();
    void ccatImportIsUndoneAsOneAct();
    void fusionsOfEveryCallerAreNamedAlike();
    void badFusionTablesChangeNothing_data();
    void badFusionTablesChangeNothing();
    void breakendsThatNameBothGenesAreFusions();
    void findingsWithoutAPlaceAreReported();
    void viewersMayNotImport();
};

void TestEvidence::brafInMelanomaIsOfferedOnEachScaleApart()
{
    Bench bench;
    bench.knowledge();
    const QString caseId = bench.addCase("MEL");
    NEED(bench.ccat(caseId, ccatHeading + ccatRow("small_scale_variant", "BRAF", "V600E", ",,,", "", "")));
    const auto found = suggestTiers(*bench.session, bench.findings(caseId).first().finding.id);
    NEED(found);
    const TierSuggestion &first = found->suggestions.first();
    QCOMPARE(first.tier.scale, QStringLiteral("c-cat"));
    QCOMPARE(first.tier.level, QStringLiteral("A"));
    QCOMPARE(first.tier.state, QStringLiteral("JP;FDA"));
    QCOMPARE(first.tier.date, QDate(2026, 1, 10));
    QCOMPARE(first.tier.knowledge, QStringLiteral("drugs@2026-11-01"));
    QCOMPARE(first.fit, TumourFit::Same);
    QCOMPARE(first.answer, Answer::Applies);
    const TierSuggestion *oncokb = offered(*found, "oncokb", "dabrafenib + trametinib", "any");
    QVERIFY(oncokb);
    QCOMPARE(oncokb->tier.level, QStringLiteral("1"));
    QCOMPARE(oncokb->fit, TumourFit::Any);
    const TierSuggestion *trial = offered(*found, "trial", "drug X", "solid tumours");
    QVERIFY(trial);
    QCOMPARE(trial->tier.trial, QStringLiteral("jRCT2031200001"));
    QCOMPARE(trial->tier.state, QStringLiteral("recruiting, registration_trial"));
    QCOMPARE(found->knowledge.size(), 3);
    QVERIFY(found->missing.size() == 1); // CIViC
}

void TestEvidence::aWiderTumourTypeIsTheSameFamily()
{
    Bench bench;
    bench.knowledge();
    const QString caseId = bench.addCase("LUAD");
    NEED(bench.fusions(caseId, arriba));
    const auto found = suggestTiers(*bench.session, bench.findings(caseId).first().finding.id);
    NEED(found);
    const TierSuggestion *alk = offered(*found, "c-cat", "alectinib", "NSCLC");
    QVERIFY(alk);
    QCOMPARE(alk->fit, TumourFit::Family);
    QCOMPARE(alk->answer, Answer::Applies);
    QVERIFY(alk->tumour.translated().contains(QStringLiteral("Lung Adenocarcinoma (LUAD) is a kind of Non-Small Cell Lung Cancer (NSCLC)")));
}

void TestEvidence::anotherTumourTypeIsOfferedApart()
{
    Bench bench;
    bench.knowledge();
    const QString caseId = bench.addCase("COADREAD");
    NEED(bench.ccat(caseId, ccatHeading + ccatRow("small_scale_variant", "KRAS", "G12C", ",,,", "", "")));
    const auto found = suggestTiers(*bench.session, bench.findings(caseId).first().finding.id);
    NEED(found);
    const TierSuggestion *kras = offered(*found, "c-cat", "sotorasib", "NSCLC");
    QVERIFY(kras);
    QCOMPARE(kras->fit, TumourFit::Other);
    QCOMPARE(kras->tier.level, QStringLiteral("A")); // never turned into another level
    QCOMPARE(found->suggestions.last().fit, TumourFit::Other);
}

void TestEvidence::withoutKnowledgeItSaysWhatIsMissing()
{
    Bench bench;
    const QString caseId = bench.addCase("");
    NEED(bench.ccat(caseId, ccatHeading + ccatRow("small_scale_variant", "KRAS", "G12C", ",,,", "", "")));
    const auto found = suggestTiers(*bench.session, bench.findings(caseId).first().finding.id);
    NEED(found);
    QVERIFY(found->suggestions.isEmpty());
    QCOMPARE(found->missing.size(), 5); // tumour type, OncoTree, drugs, trials, CIViC
    QVERIFY(refusedWith(suggestTiers(*bench.session, QStringLiteral("nothing")), ErrorCode::NotFound));
}

void TestEvidence::nothingAppliesItselfAndAcceptingIsOnesOwn()
{
    Bench bench;
    bench.knowledge();
    const QString caseId = bench.addCase("MEL");
    NEED(bench.ccat(caseId, ccatHeading + ccatRow("small_scale_variant", "BRAF", "V600E", ",,,", "", "")));
    const QString id = bench.findings(caseId).first().finding.id;
    const auto found = suggestTiers(*bench.session, id);
    NEED(found);
    QVERIFY(showFinding(*bench.session, id)->opinions.isEmpty());
    const QString chosen = found->suggestions.first().id;
    const auto accepted = acceptTier(*bench.session, id, chosen);
    NEED(accepted);
    QCOMPARE(accepted->tiers.size(), 1);
    QCOMPARE(accepted->tiers.first().knowledge, QStringLiteral("drugs@2026-11-01"));
    QCOMPARE(accepted->tiers.first().evidence, QStringLiteral("2"));
    QCOMPARE(acceptTier(*bench.session, id, chosen)->tiers.size(), 1); // not twice
    const auto second = acceptTier(*bench.session, id, found->suggestions[1].id);
    NEED(second);
    QCOMPARE(second->tiers.size(), 2);
    REFUSED(acceptTier(*bench.session, id, QStringLiteral("drugs@1#9")), ErrorCode::NotFound);
}

void TestEvidence::biomarkersAreFindingsLikeAnyOther()
{
    Bench bench;
    bench.knowledge();
    const QString caseId = bench.addCase("COADREAD");
    REFUSED(addBiomarkerFinding(*bench.session, caseId, QStringLiteral("msi"), FindingRole::Primary), ErrorCode::NotFound);
    NEED(setBiomarker(*bench.session, caseId, {QStringLiteral("msi"), QStringLiteral("MSI-H"), QStringLiteral("PCR"), {}, {}}));
    const auto made = addBiomarkerFinding(*bench.session, caseId, QStringLiteral("msi"), FindingRole::Primary);
    NEED(made);
    QVERIFY(made->variant.isEmpty());
    QCOMPARE(addBiomarkerFinding(*bench.session, caseId, QStringLiteral("msi"), FindingRole::Primary)->id, made->id);
    QCOMPARE(bench.findings(caseId).size(), 1);
    const auto found = suggestTiers(*bench.session, made->id);
    NEED(found);
    QCOMPARE(found->suggestions.size(), 1);
    QCOMPARE(found->suggestions.first().tier.drug, QStringLiteral("pembrolizumab"));
    QCOMPARE(found->suggestions.first().fit, TumourFit::Any);
    Opinion opinion;
    opinion.finding = made->id;
    opinion.tiers = {found->suggestions.first().tier};
    opinion.comment = QStringLiteral("agreed");
    NEED(assess(*bench.session, opinion));
    // A new value is taken over when asked for.
    NEED(setBiomarker(*bench.session, caseId, {QStringLiteral("msi"), QStringLiteral("MSS"), QStringLiteral("NGS"), {}, {}}));
    QCOMPARE(addBiomarkerFinding(*bench.session, caseId, QStringLiteral("msi"), FindingRole::Primary)->facts.value, QStringLiteral("MSS"));
    QVERIFY(suggestTiers(*bench.session, made->id)->suggestions.isEmpty());
    QCOMPARE(showFinding(*bench.session, made->id)->opinions.size(), 1);
}

void TestEvidence::biomarkerValuesAreChecked()
{
    Bench bench;
    const QString caseId = bench.addCase("COADREAD");
    REFUSED(setBiomarker(*bench.session, caseId, {QStringLiteral("msi"), QStringLiteral("perhaps"), QStringLiteral("PCR"), {}, {}}), ErrorCode::BadInput);
    REFUSED(setBiomarker(*bench.session, caseId, {QStringLiteral("tmb"), QStringLiteral("high"), QStringLiteral("NGS"), {}, {}}), ErrorCode::BadInput);
    REFUSED(setBiomarker(*bench.session, caseId, {QStringLiteral("tmb"), QStringLiteral("10"), {}, {}, {}}), ErrorCode::BadInput);
    CaseView view = showCase(*bench.session, caseId).value();
    view.theCase.biomarkers = {{QStringLiteral("hrd"), QStringLiteral("fish"), QStringLiteral("x"), {}, {}}};
    REFUSED(setCase(*bench.session, view.theCase, view.revision), ErrorCode::BadInput);
    QVERIFY(showCase(*bench.session, caseId)->theCase.biomarkers.isEmpty());
}

void TestEvidence::ccatResultsBecomeFindingsInBothEncodings()
{
    const QByteArray japanese = cp932(ccatFile);
    QVERIFY(!japanese.isEmpty() && japanese != ccatFile);
    int number = 0;
    Bench bench;
    for (const QByteArray &bytes : {ccatFile, japanese}) {
        const QString caseId = bench.addCase("LUAD", number++ ? "C-2" : "C-1");
        const auto report = bench.ccat(caseId, bytes, "GRCh38");
        NEED(report);
        QCOMPARE(report->rows, quint64(6));
        QCOMPARE(report->added, 5);
        QCOMPARE(report->evidence, 6);
        QCOMPARE(report->encoding, number == 1 ? QStringLiteral("UTF-8") : QStringLiteral("CP932"));
        const QList<FindingView> findings = bench.findings(caseId);
        QCOMPARE(findings.size(), 5);
        QHash<QString, Finding> byGene;
        for (const FindingView &view : findings)
            byGene.insert(view.finding.facts.gene, view.finding);
        QCOMPARE(byGene[QStringLiteral("BRAF")].facts.hgvsP, QStringLiteral("p.Val600Glu"));
        QCOMPARE(byGene[QStringLiteral("BRAF")].variant, QStringLiteral("GRCh38:7:140753336:A:T"));
        QCOMPARE(byGene[QStringLiteral("BRAF")].facts.vaf, std::optional(0.42));
        QCOMPARE(byGene[QStringLiteral("ERBB2")].facts.alteration, QStringLiteral("amplification"));
        QCOMPARE(byGene[QStringLiteral("EML4::ALK")].facts.alteration, QStringLiteral("fusion"));
        QCOMPARE(byGene[QString()].facts.biomarker, QStringLiteral("msi"));
        QCOMPARE(reportedTiers(byGene[QStringLiteral("BRAF")]).size(), 2);
        QCOMPARE(reportedTiers(byGene[QStringLiteral("KRAS")]).first().level, QStringLiteral("R"));
        QCOMPARE(reportedTiers(byGene[QStringLiteral("KRAS")]).first().effect, QStringLiteral("resistance"));
        const QList<Biomarker> biomarkers = showCase(*bench.session, caseId)->theCase.biomarkers;
        QCOMPARE(biomarkers.size(), 2);
        QCOMPARE(biomarkers[0].value, QStringLiteral("5"));
        QCOMPARE(biomarkers[0].method, QString::fromUtf8("パネルX"));
    }
}

void TestEvidence::ccatColumnsAboutThePersonStayOut()
{
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    const auto report = bench.ccat(caseId, ccatFile);
    NEED(report);
    QVERIFY(report->leftOut.contains(QString::fromUtf8("患者氏名")));
    QVERIFY(report->leftOut.contains(QString::fromUtf8("C-CAT調査結果-基本項目.ハッシュID")));
    QCOMPARE(report->leftOut.size(), 4); // with the day of the sample and the age
    for (const FindingView &view : bench.findings(caseId)) {
        const QByteArray written = QJsonDocument(toJson(view.finding)).toJson();
        for (const char *secretText : {"山田", "H123abc", "2026-01-02", "54,"})
            QVERIFY2(!written.contains(secretText), secretText);
        // What is neither known nor about the person is kept.
        QVERIFY(written.contains("あたらしい"));
    }
}

void TestEvidence::ccatEvidenceIsOfferedNotApplied()
{
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    NEED(bench.ccat(caseId, ccatFile));
    for (const FindingView &view : bench.findings(caseId)) {
        QVERIFY(view.opinions.isEmpty());
        const auto found = suggestTiers(*bench.session, view.finding.id);
        NEED(found);
        QVERIFY(!found->suggestions.isEmpty());
        QCOMPARE(found->suggestions.first().tier.scale, QStringLiteral("c-cat"));
        QCOMPARE(found->suggestions.first().fit, TumourFit::Same);
        NEED(acceptTier(*bench.session, view.finding.id, found->suggestions.first().id));
    }
}

void TestEvidence::ccatPlacesAreUsedOnlyWithTheirAssembly()
{
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    const auto report = bench.ccat(caseId, ccatFile);
    NEED(report);
    QVERIFY(!report->warnings.isEmpty());
    for (const FindingView &view : bench.findings(caseId))
        QVERIFY(view.finding.variant.isEmpty());
    REFUSED(bench.ccat(caseId, ccatFile, "GRCh37"), ErrorCode::BadInput);
}

void TestEvidence::badCcatFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("line");
    const QByteArray good = ccatRow("small_scale_variant", "BRAF", "V600E", ",,,", "A", "x");
    QTest::newRow("bad level") << ccatHeading + good + ccatRow("small_scale_variant", "KRAS", "G12C", ",,,", "Z", "x") << quint64(3);
    QTest::newRow("bad position") << ccatHeading + good + ccatRow("small_scale_variant", "KRAS", "G12C", "chr12,here,C,A", "A", "x") << quint64(3);
    QTest::newRow("result without marker") << ccatHeading + good + ccatRow("small_scale_variant", "", "G12C", ",,,", "A", "x") << quint64(3);
    QTest::newRow("two patients") << ccatHeading + good + ccatRow("small_scale_variant", "KRAS", "G12C", ",,,", "A", "x", "H2") << quint64(0);
    QTest::newRow("bad TMB") << ccatHeading + ccatRow("small_scale_variant", "KRAS", "G12C", ",,,", "A", "x", "H1", "lots") << quint64(2);
    QTest::newRow("two TMB") << ccatHeading + good + ccatRow("small_scale_variant", "KRAS", "G12C", ",,,", "A", "x", "H123abc", "7") << quint64(3);
    QTest::newRow("cut off") << (ccatHeading + good + good).chopped(40) << quint64(3);
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>\n") << quint64(1);
    QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << quint64(1);
    QTest::newRow("no rows") << ccatHeading << quint64(0);
    QTest::newRow("neither encoding") << cp932(ccatHeading + good) + QByteArray("\x81\xff\xfe,\x80\n") << quint64(3);
}

void TestEvidence::badCcatFilesChangeNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, line);
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    const quint64 before = showCase(*bench.session, caseId)->revision;
    const auto report = bench.ccat(caseId, bytes);
    REFUSED(report, ErrorCode::BadInput);
    QCOMPARE(report.error().where.line, line);
    QCOMPARE(report.error().where.file, QStringLiteral("ccat.csv"));
    QVERIFY(bench.findings(caseId).isEmpty());
    QCOMPARE(showCase(*bench.session, caseId)->revision, before);
}

void TestEvidence::ccatTwiceIsOnce()
{
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    NEED(bench.ccat(caseId, ccatFile));
    const auto again = bench.ccat(caseId, ccatFile);
    NEED(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->recognised, 5);
    QCOMPARE(bench.findings(caseId).size(), 5);
    for (const FindingView &view : bench.findings(caseId)) {
        if (view.finding.facts.gene == QStringLiteral("BRAF"))
            QCOMPARE(reportedTiers(view.finding).size(), 2);
    }
    // A patient of several is chosen by the hash ID, which is not kept.
    const QString other = bench.addCase("LUAD", "C-2");
    const QByteArray two = ccatFile + ccatRow("small_scale_variant", "TP53", "R175H", ",,,", "F", "", "H2");
    NEED(bench.ccat(other, two, "", "H2"));
    QCOMPARE(bench.findings(other).size(), 1);
    REFUSED(bench.ccat(other, two, "", "H3"), ErrorCode::BadInput);
}

void TestEvidence::ccatImportIsUndoneAsOneAct()
{
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    NEED(bench.ccat(caseId, ccatFile));
    const auto last = undoable(*bench.session, caseId);
    NEED(last);
    QVERIFY(last->what.contains(QStringLiteral("ccat.csv")));
    NEED(undo(*bench.session, caseId, last->sequence));
    QVERIFY(bench.findings(caseId).isEmpty());
    QVERIFY(showCase(*bench.session, caseId)->theCase.biomarkers.isEmpty());
}

void TestEvidence::fusionsOfEveryCallerAreNamedAlike()
{
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    const auto first = bench.fusions(caseId, arriba);
    NEED(first);
    QCOMPARE(first->format, QStringLiteral("Arriba"));
    QCOMPARE(first->added, 1);
    QCOMPARE(first->skipped.size(), 1); // between genes
    QCOMPARE(first->skipped.first().line, quint64(4));
    const Finding finding = bench.findings(caseId).first().finding;
    QCOMPARE(finding.facts.gene, QStringLiteral("EML4::ALK"));
    QCOMPARE(finding.variant, VariantKey({QStringLiteral("GRCh38"), QStringLiteral("2"), 42295516, {}, {}, QStringLiteral("BND"),
                                          QStringLiteral("2:29223528"), {}}).text());
    QCOMPARE(finding.facts.extra.value(QStringLiteral("fusion")).toObject().value(QStringLiteral("junction_reads")).toInt(), 7);
    const auto second = bench.fusions(caseId, "#FusionName\tJunctionReadCount\tSpanningFragCount\tSpliceType\tLeftGene\tLeftBreakpoint\tRightGene\tRightBreakpoint\tFFPM\n"
                                              "EML4--ALK\t12\t4\tONLY_REF_SPLICE\tEML4^ENSG00000143924.14\tchr2:42295516:+\tALK^ENSG00000171094.10\tchr2:29223528:-\t1.2\n"
                                              "KIF5B--RET\t8\t1\tONLY_REF_SPLICE\tKIF5B^ENSG1\tchr10:32022141:-\tRET^ENSG2\tchr10:43114480:+\t0.8\n");
    NEED(second);
    QCOMPARE(second->format, QStringLiteral("STAR-Fusion"));
    QCOMPARE(second->added, 1);
    QCOMPARE(second->recognised, 1);
    QCOMPARE(bench.findings(caseId).size(), 2);
    const QString real = QStringLiteral("%1/scout/fusion_data.vcf.gz")
                             .arg(qEnvironmentVariable("ENZA_TEST_DATA", qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/../shared/data")));
    if (!QFile::exists(real))
        QSKIP("the shared data are not here");
    const auto third = importFusions(*bench.session, {caseId, real, QStringLiteral("GRCh38"), {}}, {});
    NEED(third);
    QCOMPARE(third->rows, quint64(5));
    QCOMPARE(third->recognised, 1);
    QCOMPARE(third->added, 4);
}

void TestEvidence::badFusionTablesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("line");
    QTest::newRow("breakpoint") << QByteArray(arriba).replace("2:42299999", "somewhere") << quint64(3);
    QTest::newRow("confidence") << QByteArray(arriba).replace("low", "very") << quint64(3);
    QTest::newRow("reads") << QByteArray(arriba).replace("\t1\t0\t1\tlow", "\t-1\t0\t1\tlow") << quint64(3);
    QTest::newRow("cut off") << QByteArray(arriba).chopped(60) << quint64(4);
    QTest::newRow("another table") << QByteArray("a\tb\n1\t2\n") << quint64(1);
    QTest::newRow("web page") << QByteArray("<html>\n") << quint64(1);
    QTest::newRow("VCF without columns") << QByteArray("##fileformat=VCFv4.1\n") << quint64(1);
}

void TestEvidence::badFusionTablesChangeNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, line);
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    const auto report = bench.fusions(caseId, bytes);
    REFUSED(report, ErrorCode::BadInput);
    QCOMPARE(report.error().where.line, line);
    QVERIFY(bench.findings(caseId).isEmpty());
}

void TestEvidence::breakendsThatNameBothGenesAreFusions()
{
    Bench bench;
    const QString caseId = bench.addCase("LUAD");
    ImportRequest request;
    request.caseId = caseId;
    request.path = bench.place.write(QStringLiteral("sv.vcf"),
                                     vcf({"chr2 42295516 . N N]chr2:29223528] . PASS SVTYPE=BND;GENEA=EML4;GENEB=ALK GT:AD:DP 0/1:60,40:100"}, {"T"}, "GRCh38",
                                         "##INFO=<ID=GENEA,Number=.,Type=String,Description=\"Gene A\">\n##INFO=<ID=GENEB,Number=.,Type=String,Description=\"Gene B\">\n"));
    NEED(importVariants(*bench.session, request, {}));
    const auto table = openVariants(*bench.session, caseId);
    NEED(table);
    const auto finding = addFinding(*bench.session, caseId, (*table)->key(0).value(), FindingRole::Primary);
    NEED(finding);
    QCOMPARE(finding->facts.gene, QStringLiteral("EML4::ALK"));
    QCOMPARE(finding->facts.alteration, QStringLiteral("fusion"));
    // The caller's own table speaks of the same finding.
    const auto report = bench.fusions(caseId, arriba);
    NEED(report);
    QCOMPARE(report->recognised, 1);
    QCOMPARE(report->added, 0);
}

void TestEvidence::findingsWithoutAPlaceAreReported()
{
    Bench bench;
    bench.knowledge();
    const QString caseId = bench.addCase("LUAD");
    NEED(bench.ccat(caseId, ccatFile));
    for (const FindingView &view : bench.findings(caseId)) {
        const auto found = suggestTiers(*bench.session, view.finding.id);
        NEED(found);
        NEED(acceptTier(*bench.session, view.finding.id, found->suggestions.first().id));
    }
    for (const char *language : {"ja", "en"}) {
        const auto drafted = draftReport(*bench.session, caseId, DocumentKind::Clinical, QLatin1String(language));
        NEED(drafted);
        QVERIFY(drafted->pages > 0);
    }
}

void TestEvidence::viewersMayNotImport()
{
    Bench bench;
    bench.session.reset();
    Place place;
    const auto session = place.create(UserRole::Viewer);
    REFUSED(importCcat(*session, {QStringLiteral("x"), place.write(QStringLiteral("c.csv"), ccatFile), {}, {}}, {}), ErrorCode::NotPermitted);
    REFUSED(importFusions(*session, {QStringLiteral("x"), place.write(QStringLiteral("f.tsv"), arriba), {}, {}}, {}), ErrorCode::NotPermitted);
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
