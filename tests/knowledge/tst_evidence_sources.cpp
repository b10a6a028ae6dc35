// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alteration.h"
#include "knowledge/civic.h"
#include "knowledge/drugs.h"
#include "knowledge/gene_panel.h"
#include "knowledge/oncotree.h"
#include "memory_snapshot.h"

#include <QStringEncoder>

using namespace enza;
using namespace enza::test;
using namespace enza::knowledge;

namespace {

QByteArray cp932(const char *utf8)
{
    QStringEncoder encoder("windows-31j");
    return encoder.isValid() ? QByteArray(encoder(QString::fromUtf8(utf8))) : QByteArray();
}

struct Read {
    Result<KnowledgeSnapshot> snapshot{std::unexpected(Error{})};
    MemorySnapshot blocks;
};

Read read(const char *source, const QString &file, const QByteArray &bytes, const QString &version = {}, const QString &name = {})
{
    const Files files;
    Read out;
    out.snapshot = readSource(source, {{files.write(file, bytes)}, version, name, {}}, out.blocks);
    return out;
}

const char *const drugHeading = "drug,gene,alteration,tumour types,scale,level,approval,source,date\n";

const QByteArray tree = R"({"TISSUE":{"code":"TISSUE","name":"Tissue","children":{
 "LUNG":{"code":"LUNG","name":"Lung","mainType":"Lung Cancer","tissue":"Lung","parent":"TISSUE","children":{
  "NSCLC":{"code":"NSCLC","name":"Non-Small Cell Lung Cancer","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"LUNG","children":{
   "LUAD":{"code":"LUAD","name":"Lung Adenocarcinoma","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"NSCLC","children":{}}}}}},
 "MYELOID":{"code":"MYELOID","name":"Myeloid","mainType":null,"tissue":"Myeloid","parent":"TISSUE","children":{}},
 "SKIN":{"code":"SKIN","name":"Skin","mainType":"Skin Cancer, Non-Melanoma","tissue":"Skin","parent":"TISSUE","children":{
  "MEL":{"code":"MEL","name":"Melanoma","mainType":"Melanoma","tissue":"Skin","parent":"SKIN","children":{}}}}}}})";

const QByteArray civicHeading = "gene\tvariant\tvariant_id\tdisease\tdrugs\tdrug_interaction_type\tevidence_type\tevidence_direction\tevidence_level\t"
                                "clinical_significance\tevidence_statement\tcitation\tevidence_status\tevidence_id\n";

QByteArray civicRow(const char *level, const char *id, const char *direction = "Supports", const char *drug = "Vemurafenib")
{
    return QByteArray("BRAF\tV600E\t12\tMelanoma\t") + drug + "\t\tPredictive\t" + direction + "\t" + level +
           "\tSensitivity/Response\tShown.\tA et al.\taccepted\t" + id + "\n";
}

} // namespace

class TestEvidenceSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drugTablesAreReadInBothEncodingsAndLanguages();
    void badDrugTablesAreRefusedWithTheirPlace_data();
    void badDrugTablesAreRefusedWithTheirPlace();
    void linesThatCannotBeComparedAreLeftOutAndListed();
    void unknownColumnsAreKept();
    void trialsAreReadWithStateAndScheme();
    void aTrialNumberOfNoRegistryIsRefused();
    void oncoTreeFindsTypesByCodeNameAndOtherWordOrder();
    void oncoTreeSaysHowTumourTypesStandToEachOther();
    void oncoTreeAsAFlatListIsTheSame();
    void brokenTreesAreRefused_data();
    void brokenTreesAreRefused();
    void civicOfBothGenerationsIsRead();
    void badCivicTablesAreRefused_data();
    void badCivicTablesAreRefused();
    void aCivicComparisonNamesWhatChanged();
    void panelsOfEveryFormAreRead();
    void badPanelsAreRefused_data();
    void badPanelsAreRefused();
    void theRealFilesAreReadWhole();
};

void TestEvidenceSources::drugTablesAreReadInBothEncodingsAndLanguages()
{
    const char *text = "薬剤,遺伝子,変異,がん種,尺度,エビデンスレベル,承認状況,出典,日付\n"
                       "\"ダブラフェニブ, トラメチニブ\",BRAF,Ｖ６００Ｅ,メラノーマ;MEL,C-CAT,Ａ,国内承認,添付文書,2026年10月1日\n"
                       "ペムブロリズマブ,,MSI-H,固形がん,,A,国内承認,添付文書,2026/9/3\n";
    const QByteArray japanese = cp932(text);
    QVERIFY(!japanese.isEmpty());
    QVERIFY(japanese != QByteArray(text));
    for (const QByteArray &bytes : {QByteArray(text), "\xEF\xBB\xBF" + QByteArray(text), japanese, QByteArray(text).replace("\n", "\r\n")}) {
        const Read one = read("drugs", QStringLiteral("drugs.csv"), bytes);
        QVERIFY2(one.snapshot, one.snapshot ? "" : one.snapshot.error().message.source);
        QCOMPARE(one.snapshot->records, quint64(2));
        QCOMPARE(one.snapshot->version, QStringLiteral("2026-10-01"));
        const auto table = DrugTable::load(one.blocks).value();
        const DrugEntry &braf = table->entries[0];
        QCOMPARE(braf.drug, QString::fromUtf8("ダブラフェニブ, トラメチニブ"));
        QCOMPARE(braf.gene, QStringLiteral("BRAF"));
        QCOMPARE(braf.level, QStringLiteral("A"));
        QCOMPARE(braf.scale, QStringLiteral("c-cat"));
        QCOMPARE(braf.tumours, (QStringList{QString::fromUtf8("メラノーマ"), QStringLiteral("MEL")}));
        QCOMPARE(braf.approval, QString::fromUtf8("国内承認"));
        QCOMPARE(braf.date, QDate(2026, 10, 1));
        QCOMPARE(braf.line, quint64(2));
        QCOMPARE(table->entries[1].scale, QStringLiteral("c-cat"));
        QVERIFY(table->entries[1].gene.isEmpty());
    }
}

void TestEvidenceSources::badDrugTablesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("line");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &bytes, quint64 line, const char *field) {
        QTest::newRow(name) << bytes << line << QString::fromUtf8(field);
    };
    const QByteArray good = QByteArray(drugHeading) + "x,BRAF,V600E,MEL,c-cat,A,JP,s,2026-01-01\n";
    row("no level column", "drug,gene,alteration\nx,BRAF,V600E\n", 1, "level");
    row("unknown scale", good + "x,BRAF,V600E,MEL,stars,A,JP,s,2026-01-01\n", 3, "scale");
    row("bad date", good + "x,BRAF,V600E,MEL,c-cat,A,JP,s,yesterday\n", 3, "date");
    row("impossible date", good + "x,BRAF,V600E,MEL,c-cat,A,JP,s,2026-02-31\n", 3, "date");
    row("no drug", good + ",BRAF,V600E,MEL,c-cat,A,JP,s,2026-01-01\n", 3, "drug");
    row("no level", good + "x,BRAF,V600E,MEL,c-cat,,JP,s,2026-01-01\n", 3, "level");
    row("bad gene", good + "x,BR AF!,V600E,MEL,c-cat,A,JP,s,2026-01-01\n", 3, "gene");
    row("too few fields", good + "x,BRAF,V600E\n", 3, "");
    row("web page", "<!DOCTYPE html><html><body>404</body></html>\n", 1, "");
    row("web page in the middle", good + "<html><body>404</body></html>\n" + good, 3, "");
    row("huge field", good + "x,BRAF,V600E,MEL,c-cat,A,JP," + QByteArray(3'000'000, 's') + ",2026-01-01\n", 3, "source");
    row("open quote", good + "\"x,BRAF,V600E,MEL,c-cat,A,JP,s,2026-01-01\n", 3, "1");
    row("empty", "", 0, "");
}

void TestEvidenceSources::badDrugTablesAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, line);
    QFETCH(QString, field);
    const Read one = read("drugs", QStringLiteral("drugs.csv"), bytes);
    QVERIFY(!one.snapshot);
    QCOMPARE(one.snapshot.error().code, ErrorCode::BadInput);
    QCOMPARE(one.snapshot.error().where.line, line);
    QCOMPARE(one.snapshot.error().where.field, field);
    QVERIFY(one.blocks.m_blocks.isEmpty());
}

void TestEvidenceSources::linesThatCannotBeComparedAreLeftOutAndListed()
{
    const Read one = read("drugs", QStringLiteral("drugs.csv"),
                          QByteArray(drugHeading) + "x,BRAF,V600E,MEL,c-cat,A,JP,s,2026-01-01\n"
                                                    "x,PTEN,low expression,MEL,c-cat,A,JP,s,2026-01-01\n"
                                                    "x,,V600E,MEL,c-cat,A,JP,s,2026-01-01\n");
    QVERIFY(one.snapshot);
    QCOMPARE(one.snapshot->records, quint64(1));
    QCOMPARE(one.snapshot->skippedCount, quint64(2));
    QCOMPARE(one.snapshot->skipped[0].line, quint64(3));
    QVERIFY(one.snapshot->skipped[0].reason.contains(QStringLiteral("low expression")));
    QCOMPARE(one.snapshot->skipped[1].line, quint64(4));
    // A table of which nothing is left is refused.
    const Read none = read("drugs", QStringLiteral("drugs.csv"), QByteArray(drugHeading) + "x,PTEN,low expression,MEL,c-cat,A,JP,s,2026-01-01\n");
    QVERIFY(!none.snapshot);
    QCOMPARE(none.snapshot.error().where.line, quint64(2));
}

void TestEvidenceSources::unknownColumnsAreKept()
{
    const Read one = read("drugs", QStringLiteral("drugs.csv"), "drug\tgene\talteration\tscale\tlevel\tyj code\nx\tBRAF\tV600E\tAMP/ASCO/CAP\tI-A\t4291\n",
                          QStringLiteral("2026-11"));
    QVERIFY(one.snapshot);
    const auto table = DrugTable::load(one.blocks).value();
    QCOMPARE(table->entries[0].extra.value(QStringLiteral("yj code")).toString(), QStringLiteral("4291"));
    QCOMPARE(table->entries[0].scale, QStringLiteral("amp"));
}

void TestEvidenceSources::trialsAreReadWithStateAndScheme()
{
    const Read one = read("trials", QStringLiteral("trials.csv"),
                          cp932("jRCT番号,試験名,薬剤,遺伝子,変異,がん種,募集状況,区分,実施施設,url,更新日\n"
                                "jRCT2031200001,試験あ,薬A;薬B,KRAS;NRAS,G12C,固形がん,募集中,治験,東京;大阪,https://jrct.example,2026-10-02\n"
                                "NCT01234567,試験い,薬C,,TMB-H,,募集終了,患者申出療養,,,2026-09-01\n"));
    QVERIFY2(one.snapshot, one.snapshot ? "" : one.snapshot.error().message.source);
    QCOMPARE(one.snapshot->records, quint64(3)); // one entry for each gene
    const auto table = TrialTable::load(one.blocks).value();
    QCOMPARE(table->entries[0].status, QStringLiteral("recruiting"));
    QCOMPARE(table->entries[0].scheme, QStringLiteral("registration_trial"));
    QCOMPARE(table->entries[0].drugs.size(), 2);
    QCOMPARE(table->entries[0].sites.size(), 2);
    QCOMPARE(table->entries[1].gene, QStringLiteral("NRAS"));
    QCOMPARE(table->entries[2].status, QStringLiteral("closed"));
    QCOMPARE(table->entries[2].scheme, QStringLiteral("patient_requested"));
    QVERIFY(table->entries[2].tumours.isEmpty());
}

void TestEvidenceSources::aTrialNumberOfNoRegistryIsRefused()
{
    const Read one = read("trials", QStringLiteral("trials.csv"), "id,gene,alteration\nXYZ1,KRAS,G12C\n", QStringLiteral("1"));
    QVERIFY(!one.snapshot);
    QCOMPARE(one.snapshot.error().where.line, quint64(2));
    QCOMPARE(one.snapshot.error().where.field, QStringLiteral("id"));
}

void TestEvidenceSources::oncoTreeFindsTypesByCodeNameAndOtherWordOrder()
{
    const Read one = read("oncotree", QStringLiteral("oncotree_2025_10_03.json"), tree);
    QVERIFY2(one.snapshot, one.snapshot ? "" : one.snapshot.error().message.source);
    QCOMPARE(one.snapshot->version, QStringLiteral("oncotree_2025_10_03"));
    QCOMPARE(one.snapshot->released, QDate(2025, 10, 3));
    QCOMPARE(one.snapshot->records, quint64(7));
    const auto types = OncoTree::load(one.blocks).value();
    QCOMPARE(types->codesOf(QStringLiteral("LUAD")), QStringList{QStringLiteral("LUAD")});
    QCOMPARE(types->codesOf(QStringLiteral("luad")), QStringList{QStringLiteral("LUAD")});
    QCOMPARE(types->codesOf(QStringLiteral("Lung Non-small Cell Carcinoma")), QStringList{QStringLiteral("NSCLC")});
    QVERIFY(types->codesOf(QStringLiteral("Nonsense")).isEmpty());
}

void TestEvidenceSources::oncoTreeSaysHowTumourTypesStandToEachOther()
{
    const Read one = read("oncotree", QStringLiteral("oncotree_2025_10_03.json"), tree);
    const auto types = OncoTree::load(one.blocks).value();
    const auto fit = [&](const char *ours, const char *theirs) { return types->fit(QString::fromUtf8(ours), QString::fromUtf8(theirs)); };
    QCOMPARE(fit("LUAD", "LUAD"), TumourFit::Same);
    QCOMPARE(fit("LUAD", "NSCLC"), TumourFit::Family);
    QCOMPARE(fit("NSCLC", "LUAD"), TumourFit::Narrower);
    QCOMPARE(fit("LUAD", "MEL"), TumourFit::Other);
    QCOMPARE(fit("LUAD", ""), TumourFit::Any);
    QCOMPARE(fit("LUAD", "固形がん"), TumourFit::Any);
    QCOMPARE(fit("MYELOID", "固形がん"), TumourFit::Other);
    QCOMPARE(fit("MYELOID", "any"), TumourFit::Any);
    QCOMPARE(fit("", "MEL"), TumourFit::Unknown);
    QCOMPARE(fit("LUAD", "something else"), TumourFit::Unknown);
}

void TestEvidenceSources::oncoTreeAsAFlatListIsTheSame()
{
    const Read one = read("oncotree", QStringLiteral("types.json"),
                          R"([{"code":"LUNG","name":"Lung","mainType":{"id":1,"name":"Lung Cancer"},"tissue":"Lung","parent":"TISSUE"},
                              {"code":"NSCLC","name":"Non-Small Cell Lung Cancer","mainType":"Non-Small Cell Lung Cancer","tissue":"Lung","parent":"LUNG"}])",
                          QStringLiteral("oncotree_2025_10_03"));
    QVERIFY2(one.snapshot, one.snapshot ? "" : one.snapshot.error().message.source);
    QVERIFY(OncoTree::load(one.blocks).value()->isKindOf(QStringLiteral("NSCLC"), QStringLiteral("LUNG")));
}

void TestEvidenceSources::brokenTreesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << tree.left(tree.size() / 2);
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html>\n<html></html>");
    QTest::newRow("another file") << QByteArray("{\"a\": 1}");
    QTest::newRow("parent missing") << QByteArray(R"([{"code":"A","name":"A","parent":"B"},{"code":"C","name":"C"}])");
    QTest::newRow("circle") << QByteArray(R"([{"code":"A","name":"A","parent":"B"},{"code":"B","name":"B","parent":"A"}])");
    QTest::newRow("twice") << QByteArray(R"([{"code":"A","name":"A"},{"code":"A","name":"A"}])");
    QTest::newRow("nameless") << QByteArray(R"([{"code":"A"},{"code":"B","name":"B"}])");
}

void TestEvidenceSources::brokenTreesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const Read one = read("oncotree", QStringLiteral("oncotree_2025_10_03.json"), bytes);
    QVERIFY(!one.snapshot);
    QCOMPARE(one.snapshot.error().code, ErrorCode::BadInput);
    QCOMPARE(one.snapshot.error().where.file, QStringLiteral("oncotree_2025_10_03.json"));
    QVERIFY(one.blocks.m_blocks.isEmpty());
}

void TestEvidenceSources::civicOfBothGenerationsIsRead()
{
    const Read older = read("civic", QStringLiteral("evidence.tsv"), civicHeading + civicRow("A", "1409"), QStringLiteral("2021-01-01"));
    QVERIFY2(older.snapshot, older.snapshot ? "" : older.snapshot.error().message.source);
    const auto a = Civic::load(older.blocks).value();
    QCOMPARE(a->evidence()[0].id, QStringLiteral("EID1409"));
    QCOMPARE(a->evidence()[0].variant, QStringLiteral("V600E"));
    QCOMPARE(a->aboutGene(QStringLiteral("BRAF")).size(), 1);
    const Read newer = read("civic", QStringLiteral("evidence.tsv"),
                            "molecular_profile\tmolecular_profile_id\tdisease\ttherapies\tevidence_type\tevidence_direction\tevidence_level\tsignificance\t"
                            "evidence_status\tevidence_id\n"
                            "BRAF V600E\t12\tMelanoma\tDabrafenib,Trametinib\tPredictive\tSupports\tA\tSensitivity/Response\taccepted\t1\n"
                            "EML4::ALK Fusion\t5\tLung Cancer\tCrizotinib\tPredictive\tSupports\tA\tSensitivity/Response\taccepted\t2\n"
                            "v::ALK Fusion\t6\tLung Cancer\tCrizotinib\tPredictive\tSupports\tA\tSensitivity/Response\taccepted\t3\n"
                            "BRAF V600E AND BRAF Amplification\t7\tMelanoma\tX\tPredictive\tSupports\tC\tResistance\taccepted\t4\n",
                            QStringLiteral("2026-01-01"));
    QVERIFY2(newer.snapshot, newer.snapshot ? "" : newer.snapshot.error().message.source);
    const auto b = Civic::load(newer.blocks).value();
    QCOMPARE(b->evidence()[0].drugs, (QStringList{QStringLiteral("Dabrafenib"), QStringLiteral("Trametinib")}));
    QCOMPARE(b->evidence()[1].gene, QStringLiteral("ALK"));
    QCOMPARE(parseAlterations(QStringLiteral("ALK"), b->evidence()[1].variant).first().fivePrime, QStringLiteral("EML4"));
    QCOMPARE(parseAlterations(QStringLiteral("ALK"), b->evidence()[2].variant).first().kind, Alteration::Kind::Fusion);
    QCOMPARE(parseAlterations(QStringLiteral("BRAF"), b->evidence()[3].variant).first().kind, Alteration::Kind::Other);
}

void TestEvidenceSources::badCivicTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("line");
    const QByteArray good = civicHeading + civicRow("A", "1");
    QTest::newRow("level") << good + civicRow("Q", "2") << quint64(3);
    QTest::newRow("number") << good + civicRow("A", "two") << quint64(3);
    QTest::newRow("cut off in the last field") << (good + civicRow("A", "23")).chopped(1) << quint64(3);
    QTest::newRow("cut off in a line") << (good + civicRow("A", "23")).chopped(30) << quint64(3);
    QTest::newRow("web page in the middle") << good + "<!DOCTYPE html>\n" + civicRow("A", "3") << quint64(3);
    QTest::newRow("wrong columns") << QByteArray("evidence_id\tname\n1\tx\n") << quint64(1);
    QTest::newRow("another table") << QByteArray("a\tb\n1\t2\n") << quint64(1);
    QTest::newRow("shifted") << good + "x\t" + civicRow("A", "4") << quint64(3);
}

void TestEvidenceSources::badCivicTablesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, line);
    const Read one = read("civic", QStringLiteral("evidence.tsv"), bytes, QStringLiteral("2021-01-01"));
    QVERIFY(!one.snapshot);
    QCOMPARE(one.snapshot.error().code, ErrorCode::BadInput);
    QCOMPARE(one.snapshot.error().where.line, line);
    QVERIFY(one.blocks.m_blocks.isEmpty());
}

void TestEvidenceSources::aCivicComparisonNamesWhatChanged()
{
    const Read before = read("civic", QStringLiteral("evidence.tsv"), civicHeading + civicRow("B", "1") + civicRow("C", "2") + civicRow("D", "3"), QStringLiteral("1"));
    const Read after = read("civic", QStringLiteral("evidence.tsv"),
                            civicHeading + civicRow("A", "1") + civicRow("C", "2", "Does Not Support") + civicRow("B", "4"), QStringLiteral("2"));
    QVERIFY(before.snapshot && after.snapshot);
    QList<KnowledgeChange> changes;
    const auto sums = compareCivicSnapshots(before.blocks, after.blocks, [&](const KnowledgeChange &change) { changes.append(change); }, {});
    QVERIFY(sums);
    QCOMPARE(sums->added, quint64(1));
    QCOMPARE(sums->removed, quint64(1));
    QCOMPARE(sums->changed, quint64(2));
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes[0].what, QStringLiteral("EID1"));
    QCOMPARE(changes[0].was, QStringLiteral("B"));
    QCOMPARE(changes[0].now, QStringLiteral("A"));
    QCOMPARE(changes[1].now, QStringLiteral("Does Not Support"));
    QCOMPARE(changes[2].kind, ChangeKind::Removed);
    QCOMPARE(changes[3].kind, ChangeKind::Added);
}

void TestEvidenceSources::panelsOfEveryFormAreRead()
{
    const QByteArray json = R"({"id": 7, "name": "Epilepsy", "version": "3.2", "version_created": "2026-01-23T10:45:18Z", "genes": [
        {"gene_data": {"gene_symbol": "SCN1A", "hgnc_id": "HGNC:10585"}, "confidence_level": "3",
         "mode_of_inheritance": "MONOALLELIC, autosomal or pseudoautosomal, imprinted status unknown", "phenotypes": ["Dravet"]},
        {"gene_data": {"gene_symbol": "POLG"}, "confidence_level": "2", "mode_of_inheritance": "BIALLELIC, autosomal or pseudoautosomal"},
        {"gene_data": {"gene_symbol": "XYZ1"}, "confidence_level": "1", "mode_of_inheritance": "X-LINKED: hemizygous"}],
        "strs": [{"entity_name": "CSTB"}]})";
    const Read one = read("gene-panel", QStringLiteral("panel.json"), json);
    QVERIFY2(one.snapshot, one.snapshot ? "" : one.snapshot.error().message.source);
    QCOMPARE(one.snapshot->pin(), QStringLiteral("gene-panel/Epilepsy@3.2"));
    QCOMPARE(one.snapshot->released, QDate(2026, 1, 23));
    QCOMPARE(one.snapshot->skippedCount, quint64(1));
    const auto panel = GenePanel::load(one.blocks).value();
    QCOMPARE(panel->find(QStringLiteral("SCN1A"))->confidence, QStringLiteral("green"));
    QCOMPARE(panel->find(QStringLiteral("SCN1A"))->mode, QStringLiteral("AD"));
    QCOMPARE(panel->find(QStringLiteral("POLG"))->confidence, QStringLiteral("amber"));
    QCOMPARE(panel->find(QStringLiteral("POLG"))->mode, QStringLiteral("AR"));
    QCOMPARE(panel->find(QStringLiteral("XYZ1"))->mode, QStringLiteral("XL"));
    QCOMPARE(panel->diagnosticGenes(), QStringList{QStringLiteral("SCN1A")});
    // Two panels one per line: one is named.
    const QByteArray flat = QByteArray(json).replace('\n', "");
    const QByteArray two = flat + '\n' + QByteArray(flat).replace("Epilepsy", "Ataxia") + '\n';
    const Read unsaid = read("gene-panel", QStringLiteral("panels.jsonl"), two);
    QVERIFY(!unsaid.snapshot);
    const Read said = read("gene-panel", QStringLiteral("panels.jsonl"), two, {}, QStringLiteral("ataxia"));
    QVERIFY(said.snapshot);
    // A table, and a list without anything.
    const Read table = read("gene-panel", QStringLiteral("panel.tsv"), "Entity Name\tEntity type\tGene Symbol\tModel_Of_Inheritance\tGEL_Status\tLevel4\n"
                                                                       "SCN1A\tgene\tSCN1A\tMONOALLELIC\t3\tEpilepsy\nR1\tregion\t\t\t3\tEpilepsy\n",
                            QStringLiteral("3.2"));
    QVERIFY2(table.snapshot, table.snapshot ? "" : table.snapshot.error().message.source);
    QCOMPARE(table.snapshot->name, QStringLiteral("Epilepsy"));
    QCOMPARE(table.snapshot->records, quint64(1));
    const Read list = read("gene-panel", QStringLiteral("list.txt"), "# ours\nBRCA1\nBRCA2\n\nPALB2\n", QStringLiteral("1"), QStringLiteral("Breast"));
    QVERIFY2(list.snapshot, list.snapshot ? "" : list.snapshot.error().message.source);
    QCOMPARE(GenePanel::load(list.blocks).value()->diagnosticGenes(),
             (QStringList{QStringLiteral("BRCA1"), QStringLiteral("BRCA2"), QStringLiteral("PALB2")}));
}

void TestEvidenceSources::badPanelsAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut-off JSON") << QStringLiteral("p.json") << QByteArray("{\"name\": \"A\", \"genes\": [");
    QTest::newRow("no genes") << QStringLiteral("p.json") << QByteArray("{\"name\": \"A\", \"version\": \"1\"}");
    QTest::newRow("bad confidence") << QStringLiteral("p.json")
                                    << QByteArray(R"({"name": "A", "version": "1", "genes": [{"entity_name": "B", "confidence_level": "9"}]})");
    QTest::newRow("sentence") << QStringLiteral("p.txt") << QByteArray("These are our genes of interest\nBRCA1\n");
    QTest::newRow("web page") << QStringLiteral("p.txt") << QByteArray("<html>\n<body>\n");
    QTest::newRow("no gene column") << QStringLiteral("p.tsv") << QByteArray("a\tb\n1\t2\n");
    QTest::newRow("gene is no column of its own") << QStringLiteral("p.tsv") << QByteArray("gene\tx,y,z\nBRCA1\n");
    QTest::newRow("empty") << QStringLiteral("p.txt") << QByteArray();
}

void TestEvidenceSources::badPanelsAreRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    const Read one = read("gene-panel", file, bytes, QStringLiteral("1"), QStringLiteral("P"));
    QVERIFY(!one.snapshot);
    QCOMPARE(one.snapshot.error().code, ErrorCode::BadInput);
    QVERIFY(one.blocks.m_blocks.isEmpty());
}

void TestEvidenceSources::theRealFilesAreReadWhole()
{
    const QString evidence = sharedFile(QStringLiteral("civic/nightly-ClinicalEvidenceSummaries.tsv"));
    if (evidence.isEmpty())
        QSKIP("the shared data are not here");
    MemorySnapshot blocks;
    const auto civic = readSource("civic", {{evidence, sharedFile(QStringLiteral("civic/nightly-VariantSummaries.tsv")),
                                             sharedFile(QStringLiteral("civic/nightly-civic_accepted.vcf"))}, QStringLiteral("nightly"), {}, {}}, blocks);
    QVERIFY2(civic, civic ? "" : civic.error().message.source);
    QCOMPARE(civic->records + civic->skippedCount, quint64(3706)); // items of the table
    const auto items = Civic::load(blocks).value();
    QVERIFY(items->variants().size() >= 1467); // of the variant table
    int understood = 0;
    for (const CivicEvidence &item : items->evidence())
        understood += parseAlterations(item.gene, item.variant).first().kind != Alteration::Kind::Other;
    qInfo("CIViC: %lld items, %d with an alteration that can be compared", static_cast<long long>(items->evidence().size()), understood);
    QVERIFY(understood > items->evidence().size() * 3 / 4);
    MemorySnapshot vcfBlocks;
    const auto vcf = readSource("civic", {{sharedFile(QStringLiteral("civic/nightly-civic_accepted_and_submitted.vcf"))}, {}, {}, {}}, vcfBlocks);
    QVERIFY2(vcf, vcf ? "" : qPrintable(vcf.error().message.translated()));
    MemorySnapshot treeBlocks;
    const auto oncotree = readSource("oncotree", {{sharedFile(QStringLiteral("oncotree/oncotree_2025_10_03.json"))}, {}, {}, {}}, treeBlocks);
    QVERIFY2(oncotree, oncotree ? "" : oncotree.error().message.source);
    QCOMPARE(oncotree->records, quint64(898));
    const auto types = OncoTree::load(treeBlocks).value();
    QCOMPARE(types->fit(QStringLiteral("LUAD"), QStringLiteral("Non-Small Cell Lung Cancer")), TumourFit::Family);
    QCOMPARE(types->fit(QStringLiteral("LUAD"), QStringLiteral("Lung Non-small Cell Carcinoma")), TumourFit::Family);
    QCOMPARE(types->fit(QStringLiteral("COAD"), QStringLiteral("Colorectal Cancer")), TumourFit::Family);
    QCOMPARE(types->fit(QStringLiteral("AML"), QStringLiteral("Melanoma")), TumourFit::Other);
    MemorySnapshot panelBlocks;
    const auto panel = readSource("gene-panel", {{sharedFile(QStringLiteral("scout/resources/panelapp_panels.jsonl"))}, {}, QStringLiteral("Familial melanoma"), {}}, panelBlocks);
    QVERIFY2(panel, panel ? "" : panel.error().message.source);
    QCOMPARE(panel->version, QStringLiteral("2.5"));
    QVERIFY(GenePanel::load(panelBlocks).value()->find(QStringLiteral("CDKN2A")));
}

QTEST_APPLESS_MAIN(TestEvidenceSources)
#include "tst_evidence_sources.moc"
