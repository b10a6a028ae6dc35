// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QSet>
#include <QTest>

using namespace testing;
using namespace Qt::StringLiterals;

/// Inheritance, panels and the identity check as hospital IT scripts them.
class TestCliInheritance : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;

    static QByteArray vcf(const QByteArrayList &records)
    {
        QByteArray out = "##fileformat=VCFv4.2\n##reference=GRCh38\n"
                         "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
                         "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE\">\n"
                         "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"Type\">\n"
                         "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">\n"
                         "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                         "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
                         "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tKID\tMUM\tDAD\n";
        for (QByteArray record : records)
            out += record.replace(' ', '\t') + '\n';
        return out;
    }
    static QByteArray small(const char *position, const char *gene, const char *genotypes)
    {
        QByteArray record = position;
        record += " . A G 50 PASS CSQ=G|missense_variant|MODERATE|";
        record += gene;
        record += "||Transcript|T1|protein_coding GT:DP ";
        return record + genotypes;
    }
    QStringList keys(const QByteArray &options)
    {
        const Answer answer = m_ctl.run(QByteArray("variants list --case C-1 " + options).constData());
        QStringList out;
        for (const QJsonValue &row : answer.array())
            out << row[u"key"_s].toString();
        if (answer.exit != 0)
            out << answer.said();
        return out;
    }
    QJsonObject row(const QString &key)
    {
        const Answer answer = m_ctl.run("variants list --case C-1");
        for (const QJsonValue &one : answer.array()) {
            if (one[u"key"_s].toString() == key)
                return one.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        QCOMPARE(m_ctl.create().exit, 0);
        QCOMPARE(m_ctl.run("case add --id C-1 --domain rare --sex female").exit, 0);
        const QString trio = m_ctl.write(u"keep/trio.vcf"_s, vcf({small("1 100", "NEW", "0/1:30 0/0:30 0/0:30"), small("1 200", "LOW", "0/1:30 0/0:3 0/0:30"),
                                                                  small("1 300", "TWO", "0/1:30 0/1:30 0/0:30"), small("1 400", "TWO", "0/1:30 0/0:30 0/1:30"),
                                                                  small("1 500", "HOM", "1/1:30 0/1:30 0/1:30"), small("1 600", "DOM", "0/1:30 0/1:30 0/0:30"),
                                                                  small("X 5000000", "XD", "0/1:30 0/1:30 0:30"), small("5 1000", "SMN1", "0/1:30 0/1:30 0/0:30")}));
        const QString sv = m_ctl.write(u"keep/sv.vcf"_s, vcf({"5 2000 . N <DEL> 50 PASS SVTYPE=DEL;END=4000;CSQ=<DEL>|transcript_ablation|HIGH|SMN1||Transcript|T1|protein_coding GT:DP 0/1:30 0/0:30 0/1:30"}));
        const QString ped = m_ctl.write(u"keep/family.ped"_s, "F KID DAD MUM 2 2\nF MUM 0 0 2 2\nF DAD 0 0 1 1\n");
        const Answer imported = m_ctl.run({u"import"_s, u"variants"_s, u"--case"_s, u"C-1"_s, u"--ped"_s, ped, trio});
        QVERIFY2(imported.exit == 0, qPrintable(imported.said()));
        const Answer second = m_ctl.run({u"import"_s, u"variants"_s, u"--case"_s, u"C-1"_s, u"--ped"_s, ped, sv});
        QVERIFY2(second.exit == 0, qPrintable(second.said()));
    }

    void each_model_finds_its_variants()
    {
        QCOMPARE(keys("--inheritance de_novo"), QStringList{u"GRCh38:1:100:A:G"_s});
        QCOMPARE(keys("--inheritance de_novo?"), (QStringList{u"GRCh38:1:100:A:G"_s, u"GRCh38:1:200:A:G"_s}));
        // The mother is affected, and has one copy.
        QVERIFY(keys("--inheritance autosomal_recessive").isEmpty());
        QCOMPARE(keys("--inheritance x_linked"), QStringList{u"GRCh38:X:5000000:A:G"_s});
        QVERIFY(keys("--inheritance autosomal_dominant").contains(u"GRCh38:1:600:A:G"_s));
        QCOMPARE(keys("--inheritance dominant").size(), 1); // what was said of it
    }

    void pairs_name_their_partners_across_files()
    {
        // The mother is affected and carries only one of each pair, so no pair explains both.
        QVERIFY(keys("--inheritance compound_het").isEmpty());
        const Answer shown = m_ctl.run("person list --case C-1");
        for (const QJsonValue &person : shown.array()) {
            if (person[u"kinship"_s].toString() == u"mother"_s)
                QCOMPARE(m_ctl.run({u"person"_s, u"set"_s, person[u"id"_s].toString(), u"--case"_s, u"C-1"_s, u"--affected"_s, u"no"_s}).exit, 0);
        }
        const QStringList found = keys("--inheritance compound_het");
        QCOMPARE(QSet<QString>(found.begin(), found.end()),
                 (QSet<QString>{u"GRCh38:1:300:A:G"_s, u"GRCh38:1:400:A:G"_s, u"GRCh38:5:1000:A:G"_s, u"GRCh38:5:2000:DEL:4000:2000"_s}));
        QCOMPARE(keys("--inheritance autosomal_recessive"), QStringList{u"GRCh38:1:500:A:G"_s});
        const QJsonObject one = row(u"GRCh38:5:1000:A:G"_s);
        QCOMPARE(one[u"inheritance"_s].toArray(), QJsonArray{u"compound_het"_s});
        QCOMPARE(one[u"compound_with"_s].toArray(), QJsonArray{u"GRCh38:5:2000:DEL:4000:2000"_s});
        QVERIFY(keys("--inheritance compound_het --where pos!=400").size() == 2);
        const Answer cascade = m_ctl.run("variants list --case C-1 --inheritance compound_het --cascade");
        QCOMPARE(cascade.array()[0][u"kept"_s].toInt(), 4);
        const Answer detail = m_ctl.run("variants show --case C-1 GRCh38:1:200:A:G");
        const QJsonObject model = detail.object()[u"inheritance_models"_s].toArray()[0].toObject();
        QCOMPARE(model[u"answer"_s].toString(), u"unknown"_s);
        QCOMPARE(model[u"because"_s][0][u"kinship"_s].toString(), u"mother"_s);
        QCOMPARE(model[u"because"_s][0][u"doubt"_s].toString(), u"low_depth"_s);
    }

    void a_panel_filters_by_its_green_genes()
    {
        const QString list = m_ctl.write(u"keep/panel.tsv"_s, "gene_symbol\tconfidence\nHOM\tgreen\nNEW\tred\n");
        const Answer imported = m_ctl.run({u"knowledge"_s, u"import"_s, u"gene-panel"_s, list, u"--name"_s, u"Trial"_s, u"--version"_s, u"1"_s});
        QVERIFY2(imported.exit == 0, qPrintable(imported.said()));
        QCOMPARE(keys("--panel Trial"), QStringList{u"GRCh38:1:500:A:G"_s});
        QCOMPARE(m_ctl.run("variants list --case C-1 --panel Nothing").exit, 5);
    }

    void the_identity_check_says_what_it_could_not_tell()
    {
        const Answer check = m_ctl.run("case identity-check --case C-1");
        QVERIFY2(check.exit == 0, qPrintable(check.said()));
        QCOMPARE(check.object()[u"open"_s].toBool(true), false);
        QCOMPARE(check.object()[u"mendelian"_s][0][u"result"_s].toString(), u"not_enough_sites"_s);
        QVERIFY(m_ctl.run("case show --case C-1").object().contains(u"identity_check"_s));
        QCOMPARE(m_ctl.run({u"case"_s, u"identity-check"_s, u"--case"_s, u"C-1"_s, u"--resolve"_s, u"nothing"_s}).exit, 5);
    }
};

QTEST_GUILESS_MAIN(TestCliInheritance)
#include "tst_cli_inheritance.moc"
