// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"
#include "app/generated_vcf.h"

#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted) \
    do { \
        const Answer answered = (answer); \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said())); \
    } while (false)

/// The whole way of a case through the real program.
class TestCliCasePath : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;
    QString m_case, m_finding;
    static constexpr int records = 3000;

    static QString at(const QJsonValue &object, const char *key) { return object.toObject()[QLatin1String(key)].toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
    }

    void aWorkspaceIsMadeAndItsRecoveryCodeIsShown()
    {
        const Answer created = m_ctl.create();
        ANSWERS(created, 0);
        QVERIFY(created.object()[QLatin1String("recovery_code")].toString().size() > 20);
        const Answer again = m_ctl.create();
        QVERIFY(again.exit != 0);
        const Answer info = m_ctl.run("workspace info");
        ANSWERS(info, 0);
        QCOMPARE(info.id(), created.id());
        QVERIFY(!info.object()[QLatin1String("cipher")].toString().isEmpty());
    }

    void aCaseIsOpenedByLabelAndFoundByIdAndLabel()
    {
        const Answer added = m_ctl.run("case add --id C1 --domain rare --sex female --birth-year 2015 --hpo HP:0001250 HP:0000252");
        ANSWERS(added, 0);
        m_case = added.id();
        QCOMPARE(added.object()[QLatin1String("persons")].toArray().size(), 1);
        QCOMPARE(added.object()[QLatin1String("phenotype")].toArray().size(), 2);
        QVERIFY(added.object()[QLatin1String("assembly")].isNull());
        for (const QString &name : {m_case, QStringLiteral("C1")}) {
            const Answer shown = m_ctl.run({QStringLiteral("case"), QStringLiteral("show"), QStringLiteral("--case"), name});
            ANSWERS(shown, 0);
            QCOMPARE(shown.id(), m_case);
        }
        ANSWERS(m_ctl.run("case add --id C1 --domain rare"), 6);
        ANSWERS(m_ctl.run("case show --case nobody"), 5);
        QCOMPARE(m_ctl.run("case list").array().size(), 1);
    }

    void clinicalDataIsKept()
    {
        ANSWERS(m_ctl.run("clinical set --case C1 --ps 1 --stage IV --regimen A B --tumour-content 0.4"), 0);
        ANSWERS(m_ctl.run("biomarker set --case C1 tmb 12.5 --method panel --date 2026-01-31"), 0);
        const QJsonObject shown = m_ctl.run("case show --case C1").object();
        const QJsonObject clinical = shown[QLatin1String("clinical")].toObject();
        QCOMPARE(clinical[QLatin1String("performance_status")].toInt(), 1);
        QCOMPARE(clinical[QLatin1String("regimens")].toArray().size(), 2);
        QCOMPARE(clinical[QLatin1String("tumour_content")].toDouble(), 0.4);
        QVERIFY(clinical[QLatin1String("history")].isNull());
        QCOMPARE(at(shown[QLatin1String("biomarkers")].toArray().first(), "value"), QStringLiteral("12.5"));
        ANSWERS(m_ctl.run("case set --case C1 --diagnosis epilepsy --revision 1"), 6);
        ANSWERS(m_ctl.run("case set --case C1 --diagnosis epilepsy"), 0);
    }

    void identityIsSealedAndShown()
    {
        const Answer set = m_ctl.run({QStringLiteral("case"), QStringLiteral("identity"), QStringLiteral("set"), QStringLiteral("--case"),
                                      QStringLiteral("C1"), QStringLiteral("--stdin")},
                                     R"({"name": "円座 太郎", "hospital_number": "0012345", "birth_date": "2015-04-01"})");
        ANSWERS(set, 0);
        const Answer shown = m_ctl.run("case identity show --case C1");
        ANSWERS(shown, 0);
        QCOMPARE(shown.object()[QLatin1String("name")].toString(), QStringLiteral("円座 太郎"));
        QVERIFY(shown.object()[QLatin1String("kana")].isNull());
    }

    void aFileIsImportedWhole()
    {
        const QString file = m_ctl.write(QStringLiteral("keep/trio.vcf"), trioVcf(records));
        const Answer imported = m_ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C1"),
                                           QStringLiteral("--sample"), QStringLiteral("KID=proband"), QStringLiteral("MUM=mother"),
                                           QStringLiteral("DAD=father"), file});
        ANSWERS(imported, 0);
        const QJsonObject report = imported.object();
        QCOMPARE(report[QLatin1String("records")].toInt(), records);
        QCOMPARE(report[QLatin1String("alleles")].toInt(), records);
        QCOMPARE(report[QLatin1String("stored")].toInt(), records);
        QCOMPARE(report[QLatin1String("by_type")].toObject()[QLatin1String("SNV")].toInt(), records);
        QCOMPARE(at(report, "annotation"), QStringLiteral("CSQ"));
        QCOMPARE(at(report, "assembly"), QStringLiteral("GRCh38"));
        QCOMPARE(report[QLatin1String("samples")].toArray().size(), 3);
        QVERIFY(!report[QLatin1String("already_there")].toBool());
        const Answer again = m_ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C1"), file});
        ANSWERS(again, 0);
        QVERIFY(again.object()[QLatin1String("already_there")].toBool());
        QCOMPARE(again.id(), imported.id());
        QCOMPARE(m_ctl.run("case show --case C1").object()[QLatin1String("call_sets")].toArray().size(), 1);
    }

    void rowsHaveTheDocumentedKeysAndUnknownIsNull()
    {
        const Answer listed = m_ctl.run("variants list --case C1 --limit 5");
        ANSWERS(listed, 0);
        QCOMPARE(listed.array().size(), 5);
        const QJsonObject row = listed.array()[1].toObject();
        for (const char *key : {"key", "contig", "pos", "ref", "alt", "type", "gene", "transcript", "consequence", "hgvs_c", "hgvs_p",
                                "frequencies", "clinvar", "vaf", "depth", "genotypes", "seen_in_cases"})
            QVERIFY2(row.contains(QLatin1String(key)), key);
        QCOMPARE(at(row, "key"), QStringLiteral("GRCh38:1:10010:A:G"));
        QCOMPARE(row[QLatin1String("pos")].toInt(), 10010);
        QCOMPARE(row[QLatin1String("frequencies")].toObject()[QLatin1String("af")].toDouble(), 0.001);
        QVERIFY(row[QLatin1String("frequencies")].toObject()[QLatin1String("tommo_af")].isNull());
        QCOMPARE(row[QLatin1String("genotypes")].toObject()[QLatin1String("MUM")].toString(), QStringLiteral("0/1"));
        const QJsonObject first = listed.array()[0].toObject();
        QVERIFY(first[QLatin1String("frequencies")].toObject()[QLatin1String("af")].isNull());
        QCOMPARE(first[QLatin1String("clinvar")].toObject()[QLatin1String("significance")].toString(), QStringLiteral("pathogenic"));
    }

    void withoutALimitEveryRowIsWritten()
    {
        const Answer all = m_ctl.run("variants list --case C1 --columns key,gene");
        ANSWERS(all, 0);
        QCOMPARE(all.array().size(), records);
        QCOMPARE(all.array()[0].toObject().keys(), (QStringList{QStringLiteral("gene"), QStringLiteral("key")}));
    }

    void filtersKeepUnknownsOnlyWhenAskedTo()
    {
        const auto count = [&](const QString &where) {
            return m_ctl.run({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), QStringLiteral("C1"),
                              QStringLiteral("--where"), where, QStringLiteral("--count")}).object()[QLatin1String("count")].toInt(-1);
        };
        int rare = 0, unknown = 0;
        for (int i = 0; i < records; ++i) {
            unknown += i % 3 == 0;
            rare += i % 3 != 0 && i % 100 < 10;
        }
        QCOMPARE(count(QStringLiteral("af < 0.01")), rare);
        QCOMPARE(count(QStringLiteral("af < 0.01 ?")), rare + unknown);
        QCOMPARE(count(QStringLiteral("!known(af)")), unknown);
        QCOMPARE(count(QStringLiteral("gt.mother == 0/0 && filter == PASS")), records / 5);
        const Answer cascade = m_ctl.run({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), QStringLiteral("C1"),
                                          QStringLiteral("--where"), QStringLiteral("af < 0.01"), QStringLiteral("--where"),
                                          QStringLiteral("gene == GENE1"), QStringLiteral("--cascade")});
        ANSWERS(cascade, 0);
        QCOMPARE(cascade.array().size(), 2);
        const QJsonObject first = cascade.array()[0].toObject();
        QCOMPARE(first[QLatin1String("kept")].toInt(), rare);
        QCOMPARE(first[QLatin1String("removed")].toInt(), records - rare);
        QCOMPARE(first[QLatin1String("unknown")].toInt(), unknown);
        QVERIFY(!first[QLatin1String("keeps_unknown")].toBool());
        const Answer wrong = m_ctl.run({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), QStringLiteral("C1"),
                                        QStringLiteral("--where"), QStringLiteral("nonsense < 1")});
        ANSWERS(wrong, 3);
        QVERIFY(!wrong.error().isEmpty());
    }

    void presetsAreListedAndUsedByNameAndId()
    {
        const Answer listed = m_ctl.run("preset list --case C1");
        ANSWERS(listed, 0);
        const QJsonObject best = listed.array().first().toObject();
        for (const char *key : {"id", "name"}) {
            const Answer cascade = m_ctl.run({QStringLiteral("variants"), QStringLiteral("list"), QStringLiteral("--case"), QStringLiteral("C1"),
                                              QStringLiteral("--preset"), at(best, key), QStringLiteral("--cascade")});
            ANSWERS(cascade, 0);
            QCOMPARE(cascade.array().size(), best[QLatin1String("steps")].toArray().size());
        }
        ANSWERS(m_ctl.run("variants list --case C1 --preset none --count"), 5);
        const Answer saved = m_ctl.run("preset save mine --case C1 --where af<0.01 --columns key,gene");
        ANSWERS(saved, 0);
        ANSWERS(m_ctl.run("variants list --case C1 --preset mine --count"), 0);
        ANSWERS(m_ctl.run({QStringLiteral("preset"), QStringLiteral("remove"), saved.id()}), 0);
    }

    void aVariantIsShownWithAllItsTranscriptsAndSamples()
    {
        for (const char *key : {"GRCh38:1:10010:A:G", "1-10010-A-G", "chr1-10010-A-G", "1-10009-CA-CG"}) {
            const Answer shown = m_ctl.run({QStringLiteral("variants"), QStringLiteral("show"), QStringLiteral("--case"), QStringLiteral("C1"), QLatin1String(key)});
            ANSWERS(shown, 0);
            QCOMPARE(at(shown.object(), "key"), QStringLiteral("GRCh38:1:10010:A:G"));
            QCOMPARE(shown.object()[QLatin1String("transcripts")].toArray().size(), 1);
            QCOMPARE(shown.object()[QLatin1String("samples")].toArray().size(), 3);
            QCOMPARE(shown.object()[QLatin1String("seen_in_cases")].toInt(-1), 0);
        }
        ANSWERS(m_ctl.run("variants show --case C1 1-10011-A-G"), 5);
        ANSWERS(m_ctl.run("variants show --case C1 GRCh37:1:10010:A:G"), 5);
        ANSWERS(m_ctl.run("variants show --case C1 rubbish"), 2);
    }

    void aFindingCarriesEachPersonsOwnOpinion()
    {
        const Answer added = m_ctl.run("finding add --case C1 --variant 1-10010-A-G --role primary");
        ANSWERS(added, 0);
        m_finding = added.id();
        QCOMPARE(m_ctl.run("finding add --case C1 --variant GRCh38:1:10010:A:G").id(), m_finding);
        ANSWERS(m_ctl.run("finding add --case C1 --variant 1-5-A-G"), 5);
        const Answer assessed = m_ctl.run({QStringLiteral("finding"), QStringLiteral("assess"), m_finding, QStringLiteral("--acmg"),
                                           QStringLiteral("PVS1,PM2_Supporting"), QStringLiteral("--class"), QStringLiteral("LP"),
                                           QStringLiteral("--comment"), QStringLiteral("first look")});
        ANSWERS(assessed, 0);
        QCOMPARE(at(assessed.object(), "class"), QStringLiteral("LP"));
        QCOMPARE(at(assessed.object(), "scheme"), QStringLiteral("acmg"));
        QCOMPARE(at(assessed.object(), "by"), QStringLiteral("ken"));
        QVERIFY(!at(assessed.object(), "at").isEmpty());
        const Answer tiered = m_ctl.run({QStringLiteral("finding"), QStringLiteral("assess"), m_finding, QStringLiteral("--tier"),
                                         QStringLiteral("amp:I"), QStringLiteral("--drug"), QStringLiteral("olaparib")});
        if (tiered.exit == 0) {
            QCOMPARE(at(tiered.object(), "class"), QStringLiteral("LP")); // what is not given stays
            QCOMPARE(tiered.object()[QLatin1String("tiers")].toArray().size(), 1);
        } else {
            QCOMPARE(tiered.exit, 3);
        }
        ANSWERS(m_ctl.run({QStringLiteral("finding"), QStringLiteral("assess"), m_finding, QStringLiteral("--class"), QStringLiteral("Z")}), 2);
        ANSWERS(m_ctl.run({QStringLiteral("finding"), QStringLiteral("assess"), m_finding}), 2);
        ANSWERS(m_ctl.run("finding assess nobody --class LP"), 5);

        m_ctl.write(QStringLiteral("keep/second"), "another weak one\n");
        ANSWERS(m_ctl.run({QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("aya"),
                           QStringLiteral("--role"), QStringLiteral("curator"), QStringLiteral("--passphrase-file"), m_ctl.kept(QStringLiteral("second"))}), 0);
        const Answer other = m_ctl.plain({QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("aya"), QStringLiteral("--passphrase-file"),
                                          m_ctl.kept(QStringLiteral("second")), QStringLiteral("finding"), QStringLiteral("assess"), m_finding,
                                          QStringLiteral("--class"), QStringLiteral("P"), QStringLiteral("--acmg"), QStringLiteral("PVS1"),
                                          QStringLiteral("--comment"), QStringLiteral("by the gene's panel")});
        ANSWERS(other, 0);
        const Answer listed = m_ctl.run("--user ken finding list --case C1");
        ANSWERS(listed, 0);
        QCOMPARE(listed.array()[0].toObject()[QLatin1String("opinions")].toArray().size(), 2);
        const Answer history = m_ctl.run({QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("finding"), QStringLiteral("opinion"),
                                          QStringLiteral("list"), m_finding});
        ANSWERS(history, 0);
        QVERIFY(history.array().size() >= 2);
        QCOMPARE(at(history.array()[0], "by"), QStringLiteral("aya"));
        ANSWERS(m_ctl.run("case list"), 2); // two users: somebody has to say who is at work
        m_ctl.setVariable(QStringLiteral("ENZA_USER"), QStringLiteral("ken"));
    }

    void manyRowsArePutAsideAndBroughtBackInOneAct()
    {
        const Answer put = m_ctl.run("variants dismiss --case C1 --where filter==LowQual --reason low_quality");
        ANSWERS(put, 0);
        QCOMPARE(put.object()[QLatin1String("count")].toInt(), records / 10);
        const auto left = [&] { return m_ctl.run("variants list --case C1 --count").object()[QLatin1String("count")].toInt(); };
        const int without = left();
        QVERIFY(without <= records - records / 10);
        QCOMPARE(m_ctl.run("variants list --case C1 --reviewed --count").object()[QLatin1String("count")].toInt(), records);
        const Answer undone = m_ctl.run("undo --case C1");
        ANSWERS(undone, 0);
        QCOMPARE(left(), without + records / 10);
    }

    void aReportIsDraftedAndItsCopyLeavesThroughTheGate()
    {
        const QString pdf = m_ctl.path(QStringLiteral("keep/report.pdf"));
        const Answer drafted = m_ctl.run({QStringLiteral("report"), QStringLiteral("draft"), QStringLiteral("--case"), QStringLiteral("C1"),
                                          QStringLiteral("--kind"), QStringLiteral("clinical"), QStringLiteral("--lang"), QStringLiteral("ja"),
                                          QStringLiteral("--out"), pdf});
        ANSWERS(drafted, 0);
        const QJsonObject document = drafted.object();
        QVERIFY(document[QLatin1String("pages")].toInt() >= 1);
        QCOMPARE(document[QLatin1String("revision")].toInt(), 1);
        QVERIFY(!document[QLatin1String("based_on")].toObject().isEmpty());
        QVERIFY(!document[QLatin1String("stale")].toBool());
        QVERIFY(document[QLatin1String("signed_by")].toArray().isEmpty());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        ANSWERS(m_ctl.run({QStringLiteral("finding"), QStringLiteral("set"), m_finding, QStringLiteral("--note"), QStringLiteral("changed")}), 0);
        const Answer listed = m_ctl.run("report list --case C1");
        ANSWERS(listed, 0);
        QVERIFY(listed.array()[0].toObject()[QLatin1String("stale")].toBool());
    }

    void theSourceComesBackByteForByte()
    {
        const QString out = m_ctl.kept(QStringLiteral("back.vcf"));
        ANSWERS(m_ctl.run({QStringLiteral("variants"), QStringLiteral("export"), QStringLiteral("--case"), QStringLiteral("C1"),
                           QStringLiteral("--verbatim"), QStringLiteral("--out"), out}), 0);
        QFile back(out);
        QVERIFY(back.open(QIODevice::ReadOnly));
        QVERIFY(back.readAll() == trioVcf(records));
        const Answer refused = m_ctl.run({QStringLiteral("variants"), QStringLiteral("export"), QStringLiteral("--case"), QStringLiteral("C1"),
                                          QStringLiteral("--verbatim"), QStringLiteral("--purpose"), QStringLiteral("curiosity"),
                                          QStringLiteral("--out"), out + u'2'});
        ANSWERS(refused, 4);
        QVERIFY(refused.error()[QLatin1String("refusal")].toObject().contains(QLatin1String("needed")));
        QVERIFY(!QFile::exists(out + u'2'));
    }

    void aNewVersionOfAFileKeepsFindings()
    {
        const QString file = m_ctl.write(QStringLiteral("keep/trio2.vcf"), trioVcf(records / 2));
        const Answer imported = m_ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C1"), file});
        ANSWERS(imported, 0);
        QVERIFY(!imported.object()[QLatin1String("supersedes")].isNull());
        QCOMPARE(m_ctl.run("finding list --case C1").array().size(), 1);
        QCOMPARE(m_ctl.run("case show --case C1").object()[QLatin1String("call_sets")].toArray().size(), 2);
    }

    void seenInOtherCasesIsCounted()
    {
        ANSWERS(m_ctl.run("case add --id C2 --domain rare"), 0);
        ANSWERS(m_ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C2"),
                           m_ctl.kept(QStringLiteral("trio.vcf"))}), 0);
        const QJsonObject shown = m_ctl.run("variants show --case C2 1-10010-A-G").object();
        QCOMPARE(shown[QLatin1String("seen_in_cases")].toInt(), 1);
        QCOMPARE(shown[QLatin1String("verdicts")].toArray().size(), 2);
    }

    void theHistoryTellsWhoDidWhat()
    {
        const Answer all = m_ctl.run("audit list --case C1");
        ANSWERS(all, 0);
        QStringList verbs;
        for (const QJsonValue &entry : all.array())
            verbs << at(entry, "verb");
        QVERIFY2(verbs.size() > 10, qPrintable(verbs.join(u' ')));
        const Answer hers = m_ctl.run("audit list --user aya");
        ANSWERS(hers, 0);
        QVERIFY(!hers.array().isEmpty());
        for (const QJsonValue &entry : hers.array())
            QCOMPARE(at(entry, "user"), QStringLiteral("aya"));
        ANSWERS(m_ctl.run("audit verify"), 0);
    }

    void everythingVerifiesAlsoAfterRekeyBackupAndRestore()
    {
        ANSWERS(m_ctl.run("workspace verify"), 0);
        ANSWERS(m_ctl.run("workspace rekey"), 0);
        const Answer verified = m_ctl.run("workspace verify");
        ANSWERS(verified, 0);
        QVERIFY(verified.object()[QLatin1String("ok")].toBool());
        const QString backup = m_ctl.kept(QStringLiteral("backup")), folder = m_ctl.path(QStringLiteral("restored"));
        ANSWERS(m_ctl.run({QStringLiteral("workspace"), QStringLiteral("backup"), backup}), 0);
        ANSWERS(m_ctl.run({QStringLiteral("workspace"), QStringLiteral("restore"), backup, folder}), 0);
        m_ctl.setWorkspace(folder);
        ANSWERS(m_ctl.run("workspace verify"), 0);
        QCOMPARE(m_ctl.run("finding list --case C1").array().size(), 1);
        const QStringList draft{QStringLiteral("report"), QStringLiteral("draft"), QStringLiteral("--case"), QStringLiteral("C1"),
                                QStringLiteral("--kind"), QStringLiteral("clinical"), QStringLiteral("--out"), m_ctl.kept(QStringLiteral("r.pdf"))};
        ANSWERS(m_ctl.run(draft), 4); // after a restore nothing leaves until consent was confirmed
        ANSWERS(m_ctl.run("workspace confirm-consent"), 0);
        ANSWERS(m_ctl.run(draft), 0);
    }

    void tablesAreForPeople()
    {
        const Answer listed = m_ctl.plain({QStringLiteral("--passphrase-file"), m_ctl.passphraseFile(), QStringLiteral("case"), QStringLiteral("list")});
        ANSWERS(listed, 0);
        QVERIFY(listed.out.contains("C1"));
        QVERIFY(QJsonDocument::fromJson(listed.out).isNull());
        QVERIFY(listed.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliCasePath)
#include "tst_cli_case_path.moc"
