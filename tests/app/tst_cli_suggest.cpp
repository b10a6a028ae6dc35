// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_runner.h"

#include <QTest>

using namespace testing;

namespace {

QByteArray stopInNf1()
{
    return "##fileformat=VCFv4.2\n##reference=GRCh38\n"
           "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. "
           "Format: "
           "Allele|Consequence|SYMBOL|Feature_type|Feature|BIOTYPE|EXON|HGVSc|HGVSp|MANE_SELECT|gnomADe_AF\">"
           "\n"
           "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
           "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
           "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Quality\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tC\tM\tF\n"
           "17\t31200443\t.\tC\tT\t100\tPASS\tCSQ=T|stop_gained|NF1|Transcript|NM_001042492.3|protein_coding|"
           "10/58|"
           "NM_001042492.3:c.1000C>T|NP_001035957.1:p.Arg334Ter|NM_001042492.3|0.00001\tGT:DP:GQ\t0/"
           "1:30:99\t0/0:30:99\t0/0:30:99\n";
}

QJsonObject suggestion(const Answer &answer, const char *code)
{
    const QJsonArray list = answer.object()["suggestions"].toArray();
    for (const QJsonValue &one : list) {
        if (one["code"].toString() == QLatin1String(code))
            return one.toObject();
    }
    return {};
}

} // namespace

class TestCliSuggest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        QCOMPARE(m_ctl.create().exit, 0);
        QCOMPARE(m_ctl.run("case add --id R-1 --domain rare --sex male --assembly GRCh38").exit, 0);
        const QString file = m_ctl.write("keep/trio.vcf", stopInNf1());
        const Answer imported = m_ctl.run({"import", "variants", "--case", "R-1", "--sample", "C=proband",
                                           "--sample", "M=mother", "--sample", "F=father", file});
        QVERIFY2(imported.exit == 0, qPrintable(imported.said()));
        const Answer added = m_ctl.run("finding add --case R-1 --variant 17-31200443-C-T");
        QVERIFY2(added.exit == 0, qPrintable(added.said()));
        m_finding = added.id();
    }

    void answerHoldsEvidenceAndWhatIsMissing()
    {
        const Answer answer = m_ctl.run({"finding", "suggest", m_finding});
        QVERIFY2(answer.exit == 0, qPrintable(answer.said()));
        const QJsonObject all = answer.object();
        QCOMPARE(all["scheme"].toString(), QString("acmg"));
        QVERIFY(all["ruleset"].toString().startsWith("suggestions@"));
        QVERIFY(all["knowledge"].isArray() && all["knowledge"].toArray().isEmpty());
        const QJsonObject pvs1 = suggestion(answer, "PVS1");
        QCOMPARE(pvs1["answer"].toString(), QString("applies"));
        QCOMPARE(pvs1["strength"].toString(), QString("very_strong"));
        const QJsonArray evidence = pvs1["evidence"].toArray();
        QVERIFY(!evidence.isEmpty());
        for (const QJsonValue &one : evidence) {
            QVERIFY(!one["statement"].toString().isEmpty());
            QVERIFY(!one["source"].toString().isEmpty());
            QVERIFY(one["date"].isString() || one["date"].isNull());
        }
        const QJsonObject ps2 = suggestion(answer, "PM6");
        QVERIFY(ps2["answer"].toString() == "cannot_say" || ps2["answer"].toString() == "does_not_apply");
        const QJsonArray all18 = all["suggestions"].toArray();
        for (const QJsonValue &one : all18) {
            const bool open = one["answer"].toString() == "cannot_say";
            QVERIFY2(!open || !one["missing"].toArray().isEmpty(), qPrintable(one["code"].toString()));
            QCOMPARE(one["strength"].isNull(), one["answer"].toString() != "applies");
        }
    }

    void whatAPersonSaysCompletesIt()
    {
        const Answer answer = m_ctl.run({"finding", "suggest", m_finding, "--say",
                                         "phenotype=highly_specific", "--say", "parentage=assumed"});
        QVERIFY2(answer.exit == 0, qPrintable(answer.said()));
        QCOMPARE(suggestion(answer, "PM6")["answer"].toString(), QString("applies"));
        QCOMPARE(suggestion(answer, "PM6")["strength"].toString(), QString("moderate"));
    }

    void anotherSchemeOnRequest()
    {
        const Answer answer = m_ctl.run({"finding", "suggest", m_finding, "--scheme", "oncogenicity"});
        QVERIFY2(answer.exit == 0, qPrintable(answer.said()));
        QCOMPARE(suggestion(answer, "OVS1")["strength"].toString(), QString("very_strong"));
    }

    void nonsenseIsRefused()
    {
        const Answer answer = m_ctl.run({"finding", "suggest", m_finding, "--say", "phenotype=splendid"});
        QCOMPARE(answer.exit, 3);
        QVERIFY2(answer.error()["message"].toString().contains("highly_specific"), qPrintable(answer.said()));
        QCOMPARE(m_ctl.run({"finding", "suggest", m_finding, "--scheme", "cnv"}).exit, 2);
        QCOMPARE(m_ctl.run("finding suggest nobody").exit, 5);
    }

private:
    Ctl m_ctl;
    QString m_finding;
};

QTEST_GUILESS_MAIN(TestCliSuggest)
#include "tst_cli_suggest.moc"
