// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_runner.h"

#include <QTest>

using namespace testing;

namespace {

QByteArray vcf(int snps, const QByteArrayList &samples, int first = 1)
{
    QByteArray text = "##fileformat=VCFv4.2\n##reference=GRCh38\n##contig=<ID=chr1,length=248956422>\n"
                      "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                      "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t" + samples.join('\t') + "\n";
    for (int i = 0; i < snps; ++i) {
        text += "chr1\t" + QByteArray::number(1'000'000 * (i + first)) + "\t.\tA\tG\t50\tPASS\t.\tGT";
        for (qsizetype s = 0; s < samples.size(); ++s)
            text += "\t0/1";
        text += '\n';
    }
    return text;
}

} // namespace

/// The gate, the guard, exports and the ledger as a hospital's scripts meet them.
class TestCliGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("the program is not built");
        QVERIFY(m_ctl.create().exit == 0);
        m_ctl.setVariable(QStringLiteral("ENZA_USER"), QStringLiteral("ken"));
    }
    void aDryRunSaysWhatIsNeededAndLeavesNoTrace();
    void consentOpensTheGate();
    void fortySnpsAreStopped();
    void filesToOneRecipientAreSummed();
    void anAgreementOrASecondPersonLetsGo();
    void aWithdrawalClosesEverything();
    void whoWithdrewIsNotInTheFile();
    void theLedgerHasItsFields();
    void idcodeCountsWithoutAWorkspace();

private:
    QString person(const QString &caseId, int index = 0)
    {
        const Answer shown = m_ctl.run({QStringLiteral("case"), QStringLiteral("show"), QStringLiteral("--case"), caseId});
        const Answer again = shown.exit == 0 ? shown : m_ctl.run({QStringLiteral("case"), QStringLiteral("show"), caseId});
        return again.object()[QLatin1String("persons")].toArray().at(index)[QLatin1String("id")].toString();
    }
    void makeCase(const QString &label, int snps, const QByteArrayList &samples = {"S1"}, int first = 1)
    {
        const Answer made = m_ctl.run({QStringLiteral("case"), QStringLiteral("add"), QStringLiteral("--id"), label, QStringLiteral("--domain"), QStringLiteral("cancer")});
        QVERIFY2(made.exit == 0, qPrintable(made.said()));
        const QString file = m_ctl.write(QStringLiteral("keep/") + label + QStringLiteral(".vcf"), vcf(snps, samples, first));
        QStringList words{QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), label};
        for (qsizetype i = 0; i < samples.size(); ++i)
            words << QStringLiteral("--sample") << QString::fromLatin1(samples[i]) + (i == 0 ? QStringLiteral("=proband") : QStringLiteral("=mother"));
        const Answer imported = m_ctl.run(words + QStringList{file});
        QVERIFY2(imported.exit == 0, qPrintable(imported.said()));
    }
    void consent(const QString &label, const QString &who, const QStringList &items)
    {
        QStringList words{QStringLiteral("consent"), QStringLiteral("record"), QStringLiteral("--case"), label, QStringLiteral("--person"), who,
                          QStringLiteral("--form"), QStringLiteral("cancer-consent"), QStringLiteral("--version"), QStringLiteral("1.6"),
                          QStringLiteral("--by"), QStringLiteral("P"), QStringLiteral("--relation"), QStringLiteral("self")};
        for (const QString &item : items)
            words << QStringLiteral("--item") << item;
        const Answer recorded = m_ctl.run(words);
        QVERIFY2(recorded.exit == 0, qPrintable(recorded.said()));
    }
    Answer exportTo(const QString &label, const QString &recipient, const QStringList &more = {}, const QString &format = QStringLiteral("vcf"))
    {
        m_out = m_ctl.path(QStringLiteral("cwd/out-%1").arg(++m_files));
        return m_ctl.run(QStringList{QStringLiteral("export"), format, QStringLiteral("--case"), label, QStringLiteral("--purpose"),
                                     QStringLiteral("joint_research"), QStringLiteral("--recipient"), recipient, QStringLiteral("--out"), m_out} + more);
    }
    static QString item(const Answer &answer)
    {
        return answer.error()[QLatin1String("refusal")].toObject()[QLatin1String("item")].toString();
    }
    qsizetype rows() { return m_ctl.run("ledger list").array().size(); }

    Ctl m_ctl;
    QString m_out;
    int m_files = 0;
    const QStringList m_all{QStringLiteral("participation=yes"), QStringLiteral("samples_and_clinical_data=yes"),
                            QStringLiteral("wgs_and_omics=yes"), QStringLiteral("joint_research_domestic=yes")};
};

void TestCliGate::aDryRunSaysWhatIsNeededAndLeavesNoTrace()
{
    makeCase(QStringLiteral("A"), 10);
    const QStringList check{QStringLiteral("gate"), QStringLiteral("check"), QStringLiteral("--outflow"), QStringLiteral("file"),
                            QStringLiteral("--case"), QStringLiteral("A"), QStringLiteral("--person"), person(QStringLiteral("A")),
                            QStringLiteral("--purpose"), QStringLiteral("joint_research"), QStringLiteral("--recipient"), QStringLiteral("Uni")};
    const qsizetype before = rows();
    const Answer refused = m_ctl.run(check);
    QCOMPARE(refused.exit, 4);
    const QJsonObject refusal = refused.error()[QLatin1String("refusal")].toObject();
    QCOMPARE(refusal[QLatin1String("item")].toString(), QStringLiteral("participation"));
    for (const char *key : {"outflow", "person", "item", "rule", "needed"})
        QVERIFY2(!refusal[QLatin1String(key)].toString().isEmpty(), key);
    consent(QStringLiteral("A"), person(QStringLiteral("A")), m_all);
    const Answer allowed = m_ctl.run(check);
    QVERIFY2(allowed.exit == 0, qPrintable(allowed.said()));
    QCOMPARE(allowed.object()[QLatin1String("consents")].toArray().size(), 4);
    QCOMPARE(rows(), before);
    QStringList printed = check;
    printed[3] = QStringLiteral("drag");
    QCOMPARE(item(m_ctl.run(printed)), QStringLiteral("outflow"));
    QStringList unknown = check;
    unknown[9] = QStringLiteral("curiosity");
    QCOMPARE(item(m_ctl.run(unknown)), QStringLiteral("curiosity"));
}

void TestCliGate::consentOpensTheGate()
{
    makeCase(QStringLiteral("B"), 10);
    const qsizetype before = rows();
    QCOMPARE(item(exportTo(QStringLiteral("B"), QStringLiteral("Uni B"))), QStringLiteral("participation"));
    QVERIFY(!QFile::exists(m_out));
    QCOMPARE(rows(), before);
    consent(QStringLiteral("B"), person(QStringLiteral("B")), m_all);
    for (const char *format : {"vcf", "tsv", "phenopacket"}) {
        const Answer done = exportTo(QStringLiteral("B"), QStringLiteral("Uni B"), {}, QLatin1String(format));
        QVERIFY2(done.exit == 0, qPrintable(done.said()));
        QFile file(m_out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.size(), done.object()[QLatin1String("bytes")].toInteger());
        QVERIFY2(bytes.contains(format == QByteArray("phenopacket") ? "phenopacketSchemaVersion" : "1000000"), format);
    }
    QCOMPARE(rows(), before + 3);
}

void TestCliGate::fortySnpsAreStopped()
{
    makeCase(QStringLiteral("C39"), 39);
    makeCase(QStringLiteral("C40"), 40);
    for (const char *label : {"C39", "C40"})
        consent(QLatin1String(label), person(QLatin1String(label)), m_all);
    const Answer some = exportTo(QStringLiteral("C39"), QStringLiteral("Uni C"));
    QVERIFY2(some.exit == 0, qPrintable(some.said()));
    QCOMPARE(some.object()[QLatin1String("identifying")][QLatin1String("snp_loci")].toInt(), 39);
    const Answer more = exportTo(QStringLiteral("C40"), QStringLiteral("Uni C"));
    QCOMPARE(more.exit, 4);
    QCOMPARE(item(more), QStringLiteral("identification_code"));
    QVERIFY(!QFile::exists(m_out));
    QCOMPARE(exportTo(QStringLiteral("C40"), QStringLiteral("Uni C"), {}, QStringLiteral("tsv")).exit, 4);
}

void TestCliGate::filesToOneRecipientAreSummed()
{
    makeCase(QStringLiteral("D"), 25);
    consent(QStringLiteral("D"), person(QStringLiteral("D")), m_all);
    QCOMPARE(exportTo(QStringLiteral("D"), QStringLiteral("Uni D")).exit, 0);
    QCOMPARE(exportTo(QStringLiteral("D"), QStringLiteral("Uni D")).exit, 0); // the same bytes again
    QCOMPARE(item(exportTo(QStringLiteral("D"), QStringLiteral(" uni  D "), {}, QStringLiteral("tsv"))), QStringLiteral("identification_code"));
    QCOMPARE(exportTo(QStringLiteral("D"), QStringLiteral("Uni E"), {}, QStringLiteral("tsv")).exit, 0);
}

void TestCliGate::anAgreementOrASecondPersonLetsGo()
{
    makeCase(QStringLiteral("F"), 60);
    consent(QStringLiteral("F"), person(QStringLiteral("F")), m_all);
    QCOMPARE(item(exportTo(QStringLiteral("F"), QStringLiteral("Uni F"))), QStringLiteral("identification_code"));
    const Answer agreed = m_ctl.run({QStringLiteral("recipient"), QStringLiteral("agree"), QStringLiteral("--recipient"), QStringLiteral("uni f"),
                                     QStringLiteral("--basis"), QStringLiteral("contract 12")});
    QVERIFY2(agreed.exit == 0, qPrintable(agreed.said()));
    QCOMPARE(exportTo(QStringLiteral("F"), QStringLiteral("Uni F")).exit, 0);
    QCOMPARE(m_ctl.run({QStringLiteral("recipient"), QStringLiteral("end"), agreed.id()}).exit, 0);
    QCOMPARE(item(exportTo(QStringLiteral("F"), QStringLiteral("Uni F"), {}, QStringLiteral("tsv"))), QStringLiteral("identification_code"));

    const QString second = m_ctl.write(QStringLiteral("keep/second"), "another known passphrase\n");
    const Answer added = m_ctl.run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("mio"), QStringLiteral("--role"), QStringLiteral("physician"),
                                    QStringLiteral("--passphrase-file"), second});
    QVERIFY2(added.exit == 0, qPrintable(added.said()));
    const QStringList by{QStringLiteral("--approve-by"), QStringLiteral("mio"), QStringLiteral("--approve-passphrase-file"), second};
    const Answer signedOff = exportTo(QStringLiteral("F"), QStringLiteral("Uni F"), by, QStringLiteral("tsv"));
    QVERIFY2(signedOff.exit == 0, qPrintable(signedOff.said()));
    const QJsonArray rows = m_ctl.run("ledger list").array();
    QCOMPARE(rows.at(0)[QLatin1String("approved_by")].toString(), QStringLiteral("mio"));
    const Answer oneself = exportTo(QStringLiteral("F"), QStringLiteral("Uni G"), {QStringLiteral("--approve-by"), QStringLiteral("ken"),
                                    QStringLiteral("--approve-passphrase-file"), m_ctl.passphraseFile()});
    QVERIFY(oneself.exit != 0);
    QVERIFY(!QFile::exists(m_out));
    QCOMPARE(m_ctl.run("ledger verify").exit, 0);
}

void TestCliGate::aWithdrawalClosesEverything()
{
    makeCase(QStringLiteral("H"), 5);
    consent(QStringLiteral("H"), person(QStringLiteral("H")), m_all);
    QCOMPARE(exportTo(QStringLiteral("H"), QStringLiteral("Uni H")).exit, 0);
    const QString who = person(QStringLiteral("H"));
    QCOMPARE(m_ctl.run({QStringLiteral("consent"), QStringLiteral("withdraw"), QStringLiteral("--case"), QStringLiteral("H"), QStringLiteral("--person"), who,
                        QStringLiteral("--scope"), QStringLiteral("partial"), QStringLiteral("--item"), QStringLiteral("joint_research_domestic")}).exit, 0);
    QCOMPARE(item(exportTo(QStringLiteral("H"), QStringLiteral("Uni H"))), QStringLiteral("joint_research_domestic"));
    QCOMPARE(m_ctl.run({QStringLiteral("consent"), QStringLiteral("withdraw"), QStringLiteral("--case"), QStringLiteral("H"), QStringLiteral("--person"), who,
                        QStringLiteral("--scope"), QStringLiteral("all")}).exit, 0);
    QVERIFY(exportTo(QStringLiteral("H"), QStringLiteral("Uni H")).exit != 0);
    QVERIFY(!QFile::exists(m_out));
    const QString out = m_ctl.path(QStringLiteral("cwd/back.vcf"));
    const Answer verbatim = m_ctl.run({QStringLiteral("variants"), QStringLiteral("export"), QStringLiteral("--case"), QStringLiteral("H"),
                                       QStringLiteral("--verbatim"), QStringLiteral("--out"), out});
    QVERIFY(verbatim.exit != 0);
    QVERIFY(!QFile::exists(out));
}

void TestCliGate::whoWithdrewIsNotInTheFile()
{
    makeCase(QStringLiteral("K"), 5, {"S1", "S2"});
    const QString first = person(QStringLiteral("K"), 0), second = person(QStringLiteral("K"), 1);
    consent(QStringLiteral("K"), first, m_all);
    QCOMPARE(item(exportTo(QStringLiteral("K"), QStringLiteral("Uni K"))), QStringLiteral("participation")); // the mother's
    QCOMPARE(m_ctl.run({QStringLiteral("consent"), QStringLiteral("withdraw"), QStringLiteral("--case"), QStringLiteral("K"), QStringLiteral("--person"), second,
                        QStringLiteral("--scope"), QStringLiteral("all")}).exit, 0);
    for (const char *format : {"vcf", "tsv"}) {
        const Answer done = exportTo(QStringLiteral("K"), QStringLiteral("Uni K"), {}, QLatin1String(format));
        QVERIFY2(done.exit == 0, qPrintable(done.said()));
        QFile file(m_out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("S1"));
        QVERIFY2(!bytes.contains("S2"), format);
        QCOMPARE(done.object()[QLatin1String("persons")].toArray(), QJsonArray{first});
    }
    const QString out = m_ctl.path(QStringLiteral("cwd/family.vcf"));
    QCOMPARE(m_ctl.run({QStringLiteral("variants"), QStringLiteral("export"), QStringLiteral("--case"), QStringLiteral("K"), QStringLiteral("--verbatim"),
                        QStringLiteral("--out"), out}).exit, 4);
}

void TestCliGate::theLedgerHasItsFields()
{
    makeCase(QStringLiteral("L"), 5);
    consent(QStringLiteral("L"), person(QStringLiteral("L")), m_all + QStringList{QStringLiteral("third_party=yes")});
    const QStringList third{QStringLiteral("--purpose"), QStringLiteral("third_party_provision"), QStringLiteral("--recipient"), QStringLiteral("Company"),
                            QStringLiteral("--relation"), QStringLiteral("third_party")};
    const QString out = m_ctl.path(QStringLiteral("cwd/third.vcf"));
    const QStringList command = QStringList{QStringLiteral("export"), QStringLiteral("vcf"), QStringLiteral("--case"), QStringLiteral("L"), QStringLiteral("--out"), out} + third;
    QCOMPARE(item(m_ctl.run(command)), QStringLiteral("address"));
    const QStringList address{QStringLiteral("--address"), QStringLiteral("1-1 Chiyoda")};
    QCOMPARE(item(m_ctl.run(command + address)), QStringLiteral("representative"));
    const Answer done = m_ctl.run(command + address + QStringList{QStringLiteral("--representative"), QStringLiteral("Sato")});
    QVERIFY2(done.exit == 0, qPrintable(done.said()));
    const QJsonObject row = m_ctl.run("ledger list").array().at(0).toObject();
    QCOMPARE(row[QLatin1String("address")].toString(), QStringLiteral("1-1 Chiyoda"));
    QCOMPARE(row[QLatin1String("representative")].toString(), QStringLiteral("Sato"));
    QCOMPARE(row[QLatin1String("relation")].toString(), QStringLiteral("third_party"));
    QCOMPARE(row[QLatin1String("sha256")], done.object()[QLatin1String("sha256")]);
    QCOMPARE(row[QLatin1String("records")].toInt(), 5);
    QVERIFY(row[QLatin1String("completed")].toBool());
    QVERIFY(!row[QLatin1String("consents")].toArray().isEmpty());
    const Answer missing = m_ctl.run({QStringLiteral("ledger"), QStringLiteral("receive"), QStringLiteral("--provider"), QStringLiteral("Hospital"),
                                      QStringLiteral("--content"), QStringLiteral("a VCF")});
    QCOMPARE(missing.exit, 3);
    QCOMPARE(missing.error()[QLatin1String("where")][QLatin1String("field")].toString(), QStringLiteral("address"));
    QCOMPARE(m_ctl.run({QStringLiteral("ledger"), QStringLiteral("receive"), QStringLiteral("--provider"), QStringLiteral("Hospital"), QStringLiteral("--content"),
                        QStringLiteral("a VCF"), QStringLiteral("--address"), QStringLiteral("2-2"), QStringLiteral("--representative"), QStringLiteral("Ito"),
                        QStringLiteral("--acquired"), QStringLiteral("from care")}).exit, 0);
    const QString inspection = m_ctl.path(QStringLiteral("cwd/ledger.tsv"));
    const Answer written = m_ctl.run({QStringLiteral("ledger"), QStringLiteral("export"), QStringLiteral("--recipient"), QStringLiteral("PPC"), QStringLiteral("--out"), inspection});
    QVERIFY2(written.exit == 0, qPrintable(written.said()));
    QFile file(inspection);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("1-1 Chiyoda") && text.contains("from care") && text.startsWith("article\t"));
    QCOMPARE(m_ctl.run("ledger verify").object()[QLatin1String("ok")].toBool(), true);
}

void TestCliGate::idcodeCountsWithoutAWorkspace()
{
    m_ctl.setVariable(QStringLiteral("ENZA_WORKSPACE"), {});
    const QString a = m_ctl.write(QStringLiteral("keep/a.vcf"), vcf(20, {"S1"})), b = m_ctl.write(QStringLiteral("keep/b.vcf"), vcf(20, {"S1"}, 100));
    const Answer both = m_ctl.plain({QStringLiteral("--json"), QStringLiteral("idcode"), QStringLiteral("count"), a, b});
    m_ctl.setVariable(QStringLiteral("ENZA_WORKSPACE"), m_ctl.workspace());
    QVERIFY2(both.exit == 0, qPrintable(both.said()));
    QCOMPARE(both.object()[QLatin1String("snp_loci")].toInt(), 40);
    QCOMPARE(both.object()[QLatin1String("str_loci")].toInt(), 0);
    QCOMPARE(both.object()[QLatin1String("genome")].toBool(true), false);
    QCOMPARE(both.object()[QLatin1String("exome")].toBool(true), false);
}

QTEST_GUILESS_MAIN(TestCliGate)
#include "tst_cli_gate.moc"
