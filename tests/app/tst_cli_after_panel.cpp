// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted)                                                                                        \
    do {                                                                                                               \
        const Answer answered = (answer);                                                                              \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said()));                                              \
    } while (false)

namespace {
const QByteArray vcf =
    "##fileformat=VCFv4.2\n##reference=GRCh38\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
    "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|MANE_SELECT\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tT\n"
    "chr7\t55191822\t.\tT\tG\t100\tPASS\tCSQ=G|missense_variant|MODERATE|EGFR|ENSG1|Transcript|ENST1.1|protein_coding|ENST1.1:c.2573T>G|"
    "ENSP1.1:p.Leu858Arg|0.0001||NM_1.1\tGT:AD\t0/1:60,40\n";
}

/// From a case's page and the members' packs to what came of the treatment, as scripts ask for it.
class TestCliAfterPanel : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;

private Q_SLOTS:
    void aCaseGoesFromItsBriefingToItsOutcome()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        m_ctl.setVariable("ENZA_USER", "ken");
        const QString file = m_ctl.write("t.vcf", vcf);
        for (const char *label : {"C1", "C2"}) {
            ANSWERS(m_ctl.run({"case", "add", "--id", label, "--domain", "cancer", "--panel-domain", "solid", "--sex", "female", "--birth-year", "1970",
                               "--diagnosis", "lung adenocarcinoma"}), 0);
            ANSWERS(m_ctl.run({"import", "variants", "--case", label, "--sample", "T=tumour", file}), 0);
        }
        const Answer finding = m_ctl.run({"finding", "add", "--case", "C1", "--variant", "GRCh38:7:55191822:T:G", "--role", "primary"});
        ANSWERS(finding, 0);
        ANSWERS(m_ctl.run({"finding", "add", "--case", "C2", "--variant", "GRCh38:7:55191822:T:G", "--role", "primary"}), 0);
        const Answer meeting = m_ctl.run({"panel", "schedule", "--title", "December", "--at", "2026-12-01T06:00:00Z", "--mode", "live", "--case", "C1", "--case", "C2"});
        ANSWERS(meeting, 0);
        const QString m = meeting.id();
        ANSWERS(m_ctl.run({"panel", "invite", m, "--user", "ken", "--role", "ア"}), 0);
        const QByteArray wanted = QJsonDocument(QJsonObject{{"kind", "drug"}, {"what", "osimertinib"}, {"findings", QJsonArray{finding.id()}}}).toJson(QJsonDocument::Compact);
        ANSWERS(m_ctl.run({"panel", "decide", m, "--case", "C1", "--recommendation", QString::fromUtf8(wanted)}), 0);
        ANSWERS(m_ctl.run({"panel", "sign", m, "--case", "C1"}), 0);

        const QJsonObject page = m_ctl.run({"panel", "briefing", m, "--case", "C2"}).object();
        QCOMPARE(page["case"].toString(), QString("C2"));
        QCOMPARE(page["findings"].toArray().first().toObject()["title"].toString(), QString("EGFR p.Leu858Arg"));
        QCOMPARE(page["earlier_cases"].toArray().first().toObject()["case"].toString(), QString("C1"));
        QCOMPARE(page["earlier_cases"].toArray().first().toObject()["recommended"].toArray().first().toString(), QString("osimertinib"));
        QVERIFY(!page["open_points"].toArray().isEmpty());
        ANSWERS(m_ctl.run({"panel", "briefing", m, "--case", "nobody"}), 5);

        for (const char *language : {"ja", "en"}) {
            const QString out = m_ctl.path(QStringLiteral("page-%1.pdf").arg(QLatin1String(language)));
            const QJsonObject drawn = m_ctl.run({"panel", "briefing", m, "--case", "C1", "--lang", language, "--out", out}).object();
            QCOMPARE(drawn["pages"].toInt(), 1);
            QFile pdf(out);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.read(5) == "%PDF-");
        }
        const QJsonObject looked = m_ctl.run({"panel", "pack", m, "--user", "ken", "--preview"}).object();
        QCOMPARE(looked["cases"].toArray().size(), 2);
        const QString out = m_ctl.path("pack.pdf");
        const QJsonObject packed = m_ctl.run({"panel", "pack", m, "--user", "ken", "--lang", "en", "--out", out}).object();
        QCOMPARE(packed["pages"].toInt(), 3);
        QVERIFY(QFile::exists(out));
        int rows = 0;
        for (const QJsonValue &row : m_ctl.run("ledger list").array())
            rows += row["purpose"].toString() == QLatin1String("panel_preparation");
        QCOMPARE(rows, 4); // two pages, and one for each case of the pack

        const QJsonObject followed = m_ctl.run("outcome list --open").array().first().toObject();
        const QString recommendation = followed["recommendation"].toString();
        QVERIFY(followed["signed"].toBool());
        QVERIFY(m_ctl.run("task list").out.contains("follow_treatment"));
        ANSWERS(m_ctl.run({"outcome", "record", "--case", "C1", "--recommendation", recommendation, "--given", "no"}), 3);
        ANSWERS(m_ctl.run({"outcome", "record", "--case", "C1", "--recommendation", recommendation, "--given", "yes", "--adverse", "Rash"}), 2);
        const Answer recorded = m_ctl.run({"outcome", "record", "--case", "C1", "--recommendation", recommendation, "--given", "yes", "--line", "2", "--start", "2026-11-01",
                                           "--response", "PR", "--adverse", "Rash acneiform:2", "--outcome", "alive", "--outcome-date", "2026-11-19"});
        ANSWERS(recorded, 0);
        QCOMPARE(recorded.object()["outcome"].toObject()["adverse_events"].toArray().first().toObject()["grade"].toInt(), 2);
        QVERIFY(m_ctl.run("outcome list --open").array().isEmpty());
        QVERIFY(!m_ctl.run("task list").out.contains("follow_treatment"));

        const QJsonObject found = m_ctl.run({"decision", "search", "--alteration", "EGFR L858R"}).object();
        QCOMPARE(found["count"].toInt(), 1);
        QCOMPARE(found["decisions"].toArray().first()["recommendations"].toArray().first().toObject()["outcome"].toObject()["response"].toString(), QString("PR"));
        QCOMPARE(m_ctl.run({"decision", "search", "--gene", "KRAS"}).object()["count"].toInt(), 0);

        ANSWERS(m_ctl.run("cohort register --case C1 --cohort strategic"), 0);
        ANSWERS(m_ctl.run({"cohort", "register", "--case", "C2", "--cohort", "strategic", "--state", "declined", "--reason", "did not want to"}), 0);
        const QJsonObject share = m_ctl.run("cohort summary").array().first().toObject();
        QCOMPARE(share["cohort"].toString(), QString("strategic"));
        QCOMPARE(share["eligible"].toInt(), 2);
        QCOMPARE(share["share"].toDouble(), 0.5);
    }
};

QTEST_GUILESS_MAIN(TestCliAfterPanel)
#include "tst_cli_after_panel.moc"
