// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vcf.h"

#include <QTest>

using namespace enza;
using namespace enza::test;

class TestSiteProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstBuiltinFitsEverything();
    void signsChooseTheSite_data();
    void signsChooseTheSite();
    void tieGoesToTheGeneralProfile();
    void brokenProfilesAreRefusedWithTheField_data();
    void brokenProfilesAreRefusedWithTheField();
    void writtenProfileReadsBackTheSame();
    void ownProfileScalesPicksAndSlices();
    void laterSourcesFillIn();
    void japanesePanelsAreColumns();
};

void TestSiteProfile::firstBuiltinFitsEverything()
{
    QVERIFY(genome::builtinProfiles().size() >= 6);
    QCOMPARE(genome::builtinProfiles().front().id, QStringLiteral("general"));
    QCOMPARE(genome::chooseProfile({}).id, QStringLiteral("general"));
}

void TestSiteProfile::signsChooseTheSite_data()
{
    QTest::addColumn<QByteArrayList>("ids");
    QTest::addColumn<QString>("profile");
    QTest::newRow("Scout") << QByteArrayList{"RankScore", "GeneticModels", "Compounds"} << "scout-mip";
    QTest::newRow("Japan") << QByteArrayList{"ToMMo_AF", "HGVD_AF"} << "japan";
    QTest::newRow("capitals") << QByteArrayList{"TOMMO_60KJPN_AF"} << "japan";
    QTest::newRow("gnomAD SV") << QByteArrayList{"PREDICTED_LOF", "N_BI_GENOS"} << "gnomad-sv";
    QTest::newRow("none") << QByteArrayList{"DP"} << "general";
}

void TestSiteProfile::signsChooseTheSite()
{
    QFETCH(QByteArrayList, ids);
    QFETCH(QString, profile);
    QByteArrayList lines;
    for (const QByteArray &id : ids)
        lines.append("##INFO=<ID=" + id + ",Number=1,Type=String,Description=\"x\">");
    QCOMPARE(genome::chooseProfile(readBytes(vcfHeader(lines)).header).id, profile);
}

void TestSiteProfile::tieGoesToTheGeneralProfile()
{
    const Reading read = readBytes(vcfHeader({"##INFO=<ID=RankScore,Number=1,Type=String,Description=\"x\">",
                                              "##INFO=<ID=HGVD_AF,Number=1,Type=Float,Description=\"x\">"}));
    QCOMPARE(genome::chooseProfile(read.header).id, QStringLiteral("general"));
}

void TestSiteProfile::brokenProfilesAreRefusedWithTheField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("no id") << QByteArray(R"({"name": "N", "fields": {}})") << "id";
    QTest::newRow("no name") << QByteArray(R"({"id": "a", "fields": {}})") << "name";
    QTest::newRow("no fields") << QByteArray(R"({"id": "a", "name": "N"})") << "fields";
    QTest::newRow("unknown column") << QByteArray(R"({"id": "a", "name": "N", "fields": {"moon": ["INFO/X"]}})") << "fields.moon";
    QTest::newRow("unknown place") << QByteArray(R"({"id": "a", "name": "N", "fields": {"gene": ["X"]}})") << "fields.gene";
    QTest::newRow("place no text") << QByteArray(R"({"id": "a", "name": "N", "fields": {"gene": [1]}})") << "fields.gene";
    QTest::newRow("scale") << QByteArray(R"({"id": "a", "name": "N", "fields": {"cadd": {"from": ["INFO/X"], "scale": "%"}}})") << "fields.cadd.scale";
    QTest::newRow("pick") << QByteArray(R"({"id": "a", "name": "N", "fields": {"cadd": {"from": ["INFO/X"], "pick": "best"}}})") << "fields.cadd.pick";
    QTest::newRow("sign") << QByteArray(R"({"id": "a", "name": "N", "signs": ["X"], "fields": {}})") << "signs";
    QTest::newRow("base") << QByteArray(R"({"id": "a", "name": "N", "base": "moon", "fields": {}})") << "base";
    QTest::newRow("unknown key") << QByteArray(R"({"id": "a", "name": "N", "colour": 1, "fields": {}})") << "colour";
}

void TestSiteProfile::brokenProfilesAreRefusedWithTheField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto profile = genome::readProfile(json, QStringLiteral("site.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::BadInput);
    QCOMPARE(profile.error().where.file, QStringLiteral("site.json"));
    QCOMPARE(profile.error().where.field, field);
    QVERIFY(!genome::readProfile("{\"id\": ", QStringLiteral("site.json")));
}

void TestSiteProfile::writtenProfileReadsBackTheSame()
{
    for (const genome::Profile &profile : genome::builtinProfiles()) {
        const QByteArray written = genome::writeProfile(profile);
        const auto again = genome::readProfile(written, QStringLiteral("x.json"));
        QVERIFY(again);
        QCOMPARE(again->fields.size(), profile.fields.size());
        QCOMPARE(genome::writeProfile(*again), written);
    }
}

void TestSiteProfile::ownProfileScalesPicksAndSlices()
{
    const auto profile = genome::readProfile(R"({"id": "own", "name": "Own", "fields": {
        "hgvd_af": {"from": ["INFO/PCT"], "scale": 0.01},
        "cadd": {"from": ["INFO/C"], "pick": "max"},
        "spliceai": {"from": ["INFO/S[1-2]", "INFO/T"], "pick": "max", "all": true},
        "gene": ["INFO/G[1-1]"]}})", QStringLiteral("own.json"));
    QVERIFY(profile);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.vcf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(vcfHeader() + "1\t1\t.\tA\tC\t.\t.\tPCT=25;C=3,7&5;S=9|0.2|0.1|8;T=0.4;G=x|BRCA2|y\n");
    file.close();
    const Reading read = readVariants(path, false, &*profile);
    QCOMPARE(read.message(), QString());
    const Row &row = read.rows[0];
    QCOMPARE(row.number.at(Field::HgvdAf), 0.25f);
    QCOMPARE(row.number.at(Field::Cadd), 7.0f);
    QCOMPARE(row.number.at(Field::SpliceAi), 0.4f);
    QCOMPARE(row.text.at(Field::Gene), QStringLiteral("BRCA2"));
}

void TestSiteProfile::laterSourcesFillIn()
{
    const Reading read = readBytes(vcfHeader({"##INFO=<ID=GNOMADAF,Number=A,Type=Float,Description=\"x\">",
                                              "##INFO=<ID=gnomAD_AF,Number=A,Type=Float,Description=\"x\">"}) +
                                   "1\t1\t.\tA\tC\t.\t.\tGNOMADAF=0.5\n1\t2\t.\tA\tC\t.\t.\tgnomAD_AF=0.25;GNOMADAF=0.5\n"
                                   "1\t3\t.\tA\tC\t.\t.\t.\n");
    QCOMPARE(read.rows[0].number.at(Field::GnomadAf), 0.5f);
    QCOMPARE(read.rows[1].number.at(Field::GnomadAf), 0.25f);
    QVERIFY(!read.rows[2].number.contains(Field::GnomadAf));
}

void TestSiteProfile::japanesePanelsAreColumns()
{
    const Reading read = readBytes(vcfHeader({"##INFO=<ID=TOMMO_60KJPN_AF,Number=A,Type=Float,Description=\"x\">",
                                              "##INFO=<ID=HGVD_AF,Number=A,Type=Float,Description=\"x\">",
                                              "##INFO=<ID=NCBN_AF,Number=A,Type=Float,Description=\"x\">",
                                              "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|Consequence|TogoVar_AF\">"}) +
                                   "1\t1\t.\tA\tC\t.\t.\tTOMMO_60KJPN_AF=0.125;HGVD_AF=0.25;NCBN_AF=0.5;CSQ=C|missense_variant|0.75\n");
    QCOMPARE(read.rows[0].number.at(Field::TommoAf), 0.125f);
    QCOMPARE(read.rows[0].number.at(Field::HgvdAf), 0.25f);
    QCOMPARE(read.rows[0].number.at(Field::NcbnAf), 0.5f);
    QCOMPARE(read.rows[0].number.at(Field::TogovarAf), 0.75f);
}

QTEST_GUILESS_MAIN(TestSiteProfile)
#include "tst_site_profile.moc"
