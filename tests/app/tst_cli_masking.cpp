// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted)                                                                                        \
    do {                                                                                                               \
        const Answer answered = (answer);                                                                              \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said()));                                              \
    } while (false)

namespace {

/// A pathogenic variant in a gene of the list, and what else would tell of it: an old symbol, no annotation at
/// all, a deletion over the gene, a breakpoint in it, a fusion, a transcript beside another gene's.
QByteArray file(const QByteArrayList &samples = {"P"})
{
    QByteArray text =
        "##fileformat=VCFv4.2\n##reference=GRCh38\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
        "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
        "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|MANE_SELECT\">\n"
        "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"Type\">\n"
        "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">\n"
        "##INFO=<ID=GENES,Number=.,Type=String,Description=\"Genes nearby\">\n"
        "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
        "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT";
    for (const QByteArray &sample : samples)
        text += '\t' + sample;
    text += '\n';
    const auto record = [&](QByteArray line, QByteArrayList genotypes) {
        while (genotypes.size() < samples.size())
            genotypes.append("0/0");
        text += line.replace(' ', '\t') + "\tGT\t" + genotypes.join('\t') + '\n';
    };
    const QByteArray csq = "CSQ=T|stop_gained|HIGH|%1|%2|Transcript|ENST00000380152.8|protein_coding|"
                           "ENST00000380152.8:c.5946del|ENSP00000369497.3:p.Ser1982ArgfsTer22|0.0001|pathogenic|NM_000059.4";
    const auto annotated = [&](const char *gene, const char *id) { return QByteArray(csq).replace("%1", gene).replace("%2", id); };
    record("chr1 1000 . A T 50 PASS CSQ=T|missense_variant|MODERATE|OTHER1|ENSG00000999991|Transcript|ENST1.1|protein_coding|"
           "ENST1.1:c.1A>T|ENSP1.1:p.Met1Leu|0.001||;GENES=BRCA2,OTHER1", {"0/1"});
    record("chr7 140753336 . A T 100 PASS CSQ=T|missense_variant|MODERATE|BRAF|ENSG00000157764|Transcript|ENST00000646891.2|"
           "protein_coding|ENST00000646891.2:c.1799T>A|ENSP00000493543.1:p.Val600Glu|0.0001|pathogenic|NM_004333.6", {"0/1"});
    record("chr13 20000000 . G <DEL> 50 PASS SVTYPE=DEL;END=40000000", {"0/1"});
    record("chr13 32340300 . G T 100 PASS " + annotated("BRCA2", "ENSG00000139618"), {"0/1"});
    record("chr13 32340400 . G T 100 PASS " + annotated("FANCD1", ""), {"0/1"});
    record("chr13 32340500 . G T 100 PASS " + annotated("", "ENSG00000139618"), {"0/1"});
    record("chr13 32340600 . G T 100 PASS .", {"0/1"});
    record("chr18 50000000 . G G[chr13:32340700[ 50 PASS SVTYPE=BND", {"0/1"});
    record("chr19 5000 . G T 50 PASS CSQ=T|missense_variant|MODERATE|OTHER2|ENSG00000999992|Transcript|ENST2.1|protein_coding|"
           "ENST2.1:c.2A>T|ENSP2.1:p.Met2Leu|0.001||,T|upstream_gene_variant|MODIFIER|BRCA2|ENSG00000139618|Transcript|"
           "ENST00000380152.8|protein_coding||||", {"0/1"});
    return text;
}

const QStringList traces{"BRCA2", "FANCD1", "ENSG00000139618", "Ser1982", "5946del", "ENST00000380152", "323403", "323404",
                         "323405", "323406", "323407", "20000000", "40000000", "50000000"};

} // namespace

/// With secondary findings declined, nothing the program answers tells of one.
class TestCliMasking : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;
    QString m_finding, m_document;
    static constexpr const char *key = "GRCh38:13:32340300:G:T";

    Answer answer(const char *value, const char *person = nullptr)
    {
        QStringList words{"consent", "record", "--case", "C1", "--form", "rare-consent", "--version", "1.6", "--item",
                          QStringLiteral("secondary_findings=%1").arg(value), "--by", "P1", "--relation", "self"};
        if (person)
            words << "--person" << person;
        return m_ctl.run(words);
    }
    void tellsNothing()
    {
        const QStringList commands{
            "case list", "case show --case C1", "person list --case C1", "variants list --case C1",
            "variants list --case C1 --count", "variants list --case C1 --cascade", "variants list --case C1 --where contig==13",
            "variants list --case C1 --where gene==BRCA2 --count", "finding list --case C1", "report list --case C1",
            "audit list --case C1", "audit list", "secondary list --case C1", "alerts list", "consent show --case C1",
            "consent effective --case C1", "variants show --case C1 GRCh38:7:140753336:A:T",
            "variants show --case C1 GRCh38:1:1000:A:T", "variants show --case C1 GRCh38:19:5000:G:T"};
        for (const QString &command : commands) {
            const Answer said = m_ctl.run(command.toUtf8().constData());
            QVERIFY2(said.exit == 0, qPrintable(command + "\n" + said.said()));
            for (const QString &trace : traces)
                QVERIFY2(!said.out.contains(trace.toUtf8()) && !said.err.contains(trace.toUtf8()),
                         qPrintable(command + " tells " + trace + "\n" + said.said()));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        ANSWERS(m_ctl.run("case add --id C1 --domain rare --sex female --birth-year 1970"), 0);
        const QString vcf = m_ctl.write("keep/one.vcf", file());
        ANSWERS(m_ctl.run({"import", "variants", "--case", "C1", "--sample", "P=proband", vcf}), 0);
    }

    void nothingRecordedLeavesTheWorkingTable()
    {
        QCOMPARE(m_ctl.run("variants list --case C1 --count").object()["count"].toInt(), 9);
        const QJsonObject said = m_ctl.run("secondary list --case C1").object();
        QCOMPARE(said["consent"].toString(), QString("not_recorded"));
        QVERIFY(!said.contains("findings"));
        const Answer added = m_ctl.run({"finding", "add", "--case", "C1", "--variant", key});
        ANSWERS(added, 0);
        m_finding = added.id();
        ANSWERS(m_ctl.run({"finding", "assess", m_finding, "--class", "P", "--comment", "BRCA2 for sure"}), 0);
        ANSWERS(m_ctl.run("variants dismiss --case C1 --where contig==13 --reason not_in_question"), 0);
        const Answer drafted = m_ctl.run({"report", "draft", "--case", "C1", "--kind", "clinical", "--lang", "en"});
        ANSWERS(drafted, 0);
        m_document = drafted.object()["document_id"].toString();
        QVERIFY(m_ctl.run("audit list --case C1").out.contains("BRCA2"));
    }

    void agreedListsIt()
    {
        ANSWERS(answer("yes"), 0);
        const Answer said = m_ctl.run("secondary list --case C1");
        ANSWERS(said, 0);
        QCOMPARE(said.object()["consent"].toString(), QString("accepted"));
        const QJsonArray findings = said.object()["findings"].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first()["gene"].toString(), QString("BRCA2"));
        QCOMPARE(findings.first()["outcome"].toString(), QString("reportable"));
        QVERIFY2(findings.first()["variants"].toArray().size() >= 2, said.out.constData());
    }

    void declinedHidesEveryTrace()
    {
        ANSWERS(answer("no"), 0);
        tellsNothing();
        // Six rows are gone; those of other genes stay.
        QCOMPARE(m_ctl.run("variants list --case C1 --count").object()["all"].toInt(), 3);
        QCOMPARE(m_ctl.run("case list").array().first()["variants"].toInt(), 3);
    }

    void askingForItIsAskingForNothing()
    {
        const Answer hidden = m_ctl.run({"variants", "show", "--case", "C1", key});
        const Answer absent = m_ctl.run({"variants", "show", "--case", "C1", "GRCh38:13:99999999:G:T"});
        ANSWERS(hidden, 5);
        QCOMPARE(QString::fromUtf8(hidden.err).replace("32340300", "99999999"), QString::fromUtf8(absent.err));
        ANSWERS(m_ctl.run({"finding", "show", m_finding}), 5);
        ANSWERS(m_ctl.run({"finding", "opinion", "list", m_finding}), 5);
        ANSWERS(m_ctl.run({"finding", "assess", m_finding, "--class", "P"}), 5);
        ANSWERS(m_ctl.run({"finding", "add", "--case", "C1", "--variant", key}), 5);
        QVERIFY(m_ctl.run({"report", "show", m_document}).exit != 0);
        QCOMPARE(m_ctl.run("report list --case C1").array().size(), 0);
    }

    void aReportDrawnNowDoesNotHoldIt()
    {
        const Answer drafted = m_ctl.run({"report", "draft", "--case", "C1", "--kind", "clinical", "--lang", "en"});
        ANSWERS(drafted, 0);
        tellsNothing();
        QCOMPARE(m_ctl.run("report list --case C1").array().size(), 1);
    }

    void undecidedHidesToo()
    {
        ANSWERS(answer("undecided"), 0);
        QCOMPARE(m_ctl.run("secondary list --case C1").object()["consent"].toString(), QString("undecided"));
        tellsNothing();
    }

    void theSourcesOwnFileGoesBackWhole()
    {
        const QString out = m_ctl.kept("back.vcf");
        ANSWERS(m_ctl.run({"variants", "export", "--case", "C1", "--verbatim", "--out", out}), 0);
        QFile back(out);
        QVERIFY(back.open(QIODevice::ReadOnly));
        QCOMPARE(back.readAll(), file());
    }

    void aChangedAnswerTakesEffectAtOnce()
    {
        ANSWERS(answer("yes"), 0);
        QCOMPARE(m_ctl.run("variants list --case C1 --count").object()["all"].toInt(), 9);
        ANSWERS(m_ctl.run({"finding", "show", m_finding}), 0);
        QCOMPARE(m_ctl.run("report list --case C1").array().size(), 2);
        ANSWERS(m_ctl.run("consent withdraw --case C1 --scope partial --item secondary_findings --by P1"), 0);
        QCOMPARE(m_ctl.run("secondary list --case C1").object()["consent"].toString(), QString("declined"));
        tellsNothing();
    }

    void whatAnswersTheQuestionStays()
    {
        ANSWERS(answer("yes"), 0);
        ANSWERS(m_ctl.run({"finding", "set", m_finding, "--role", "primary"}), 0);
        ANSWERS(answer("no"), 0);
        ANSWERS(m_ctl.run({"finding", "show", m_finding}), 0);
        ANSWERS(m_ctl.run({"variants", "show", "--case", "C1", key}), 0);
        // Another gene of the list would still be hidden; only the finding's own answers the question.
        QCOMPARE(m_ctl.run("secondary list --case C1").object()["consent"].toString(), QString("declined"));
    }

    void oneParentsRefusalHidesThatParentOnly()
    {
        ANSWERS(m_ctl.run("case add --id T1 --domain rare --sex female --birth-year 1990"), 0);
        QByteArray trio = file({"C", "M", "F"});
        trio.replace("stop_gained|HIGH|BRCA2", "stop_gained|HIGH|LDLR").replace("ENSG00000139618", "ENSG00000130164");
        // LDLR at its own place: the child and the mother have it; a second one only the mother has.
        trio = trio.left(trio.indexOf("chr1\t1000"));
        const QByteArray csq = "CSQ=T|stop_gained|HIGH|LDLR|ENSG00000130164|Transcript|ENST00000558518.6|protein_coding|"
                               "ENST00000558518.6:c.1A>T|ENSP1.1:p.Lys1Ter|0.0001|pathogenic|NM_000527.5";
        trio += "chr19\t11100000\t.\tG\tT\t50\tPASS\t" + csq + "\tGT\t0/1\t0/1\t0/0\n";
        trio += "chr19\t11100100\t.\tG\tT\t50\tPASS\t" + csq + "\tGT\t0/0\t0/1\t0/0\n";
        const QString vcf = m_ctl.write("keep/trio.vcf", trio);
        ANSWERS(m_ctl.run({"import", "variants", "--case", "T1", "--sample", "C=proband", "M=mother", "F=father", vcf}), 0);
        QString mother;
        for (const QJsonValue &person : m_ctl.run("person list --case T1").array()) {
            if (person["kinship"].toString() == "mother")
                mother = person["id"].toString();
        }
        ANSWERS(m_ctl.run({"consent", "record", "--case", "T1", "--person", mother, "--form", "rare-consent", "--version", "1.6",
                           "--item", "secondary_findings=no", "--by", "mother", "--relation", "self"}), 0);
        const QJsonArray rows = m_ctl.run("variants list --case T1").array();
        QCOMPARE(rows.size(), 1); // what only she has is not there
        const QJsonObject genotypes = rows.first()["genotypes"].toObject();
        const QByteArray shown = QJsonDocument(genotypes).toJson();
        QVERIFY2(shown.count("0/1") == 1, shown.constData());
        const Answer detail = m_ctl.run({"variants", "show", "--case", "T1", rows.first()["key"].toString()});
        ANSWERS(detail, 0);
        QVERIFY(detail.object()["genotypes"].toObject()["M"].isNull());
        for (const QJsonValue &sample : detail.object()["samples"].toArray()) {
            if (sample["name"].toString() == "M")
                QVERIFY2(sample["genotype"].isNull() && sample["fields"].toObject().isEmpty(), detail.out.constData());
        }
        QCOMPARE(m_ctl.run({"secondary", "list", "--case", "T1", "--person", mother}).object()["consent"].toString(), QString("declined"));
    }
};

QTEST_GUILESS_MAIN(TestCliMasking)
#include "tst_cli_masking.moc"
