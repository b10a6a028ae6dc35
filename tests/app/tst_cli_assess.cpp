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

/// Opinions with criteria and the panel's consensus through the real program.
class TestCliAssess : public QObject
{
    Q_OBJECT
private:
    Ctl m_ctl;
    QString m_finding;

    static QString at(const QJsonValue &object, const char *key) { return object.toObject()[QLatin1String(key)].toString(); }
    Answer assess(const char *rest) const
    {
        return m_ctl.run(QStringList{QStringLiteral("finding"), QStringLiteral("assess"), m_finding} +
                         QString::fromUtf8(rest).split(u' ', Qt::SkipEmptyParts));
    }
    Answer on(const QStringList &command, const char *rest = "") const
    {
        return m_ctl.run(QStringList{QStringLiteral("finding")} + command + QStringList{m_finding} +
                         QString::fromUtf8(rest).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        ANSWERS(m_ctl.run("case add --id C1 --domain rare"), 0);
        ANSWERS(m_ctl.run({QStringLiteral("import"), QStringLiteral("variants"), QStringLiteral("--case"), QStringLiteral("C1"),
                           QStringLiteral("--sample"), QStringLiteral("KID=proband"), QStringLiteral("MUM=mother"),
                           QStringLiteral("DAD=father"), m_ctl.write(QStringLiteral("keep/trio.vcf"), trioVcf(20))}), 0);
        const Answer added = m_ctl.run("finding add --case C1 --variant 1-10010-A-G");
        ANSWERS(added, 0);
        m_finding = added.id();
    }

    void aLabelThatIsTakenIsAConflict()
    {
        ANSWERS(m_ctl.run("case add --id C1 --domain rare"), 6);
    }

    void pointsAndBothClassesAreAnswered()
    {
        const Answer assessed = assess("--acmg PVS1 PM2_Supporting --not-applied PP3 --criterion-comment PVS1=early --anew");
        ANSWERS(assessed, 0);
        const QJsonObject said = assessed.object();
        QCOMPARE(said[QLatin1String("points")].toDouble(), 9.0);
        QCOMPARE(at(said, "class_points"), QStringLiteral("LP"));
        QCOMPARE(at(said, "class_rules"), QStringLiteral("VUS"));
        QCOMPARE(at(said, "class"), QStringLiteral("LP"));
        QCOMPARE(at(said, "recorded_by"), QStringLiteral("points"));
        QVERIFY(at(said, "ruleset").startsWith(QLatin1String("acmg-germline@")));
        for (const char *key : {"knowledge", "suggestions", "conflicts", "judged"})
            QVERIFY2(said[QLatin1String(key)].isArray(), key);
        QVERIFY(!said[QLatin1String("suggestions")].toArray().isEmpty());
        const QJsonArray judged = said[QLatin1String("judged")].toArray();
        QCOMPARE(judged.size(), 3);
        QCOMPARE(at(judged[0], "comment"), QStringLiteral("early"));
        QCOMPARE(at(judged[1], "strength"), QStringLiteral("supporting"));
        QVERIFY(!judged[2].toObject()[QLatin1String("applied")].toBool(true));
        QCOMPARE(at(said, "by"), QStringLiteral("ken"));
        QVERIFY(!at(said, "at").isEmpty());
    }

    void whatIsNotGivenStays()
    {
        const Answer commented = assess("--comment later");
        ANSWERS(commented, 0);
        QCOMPARE(commented.object()[QLatin1String("judged")].toArray().size(), 3);
        QCOMPARE(at(commented.object(), "class"), QStringLiteral("LP"));
        const Answer changed = assess("--acmg PVS1 PM2_Sup PS2 PS1");
        ANSWERS(changed, 0);
        QCOMPARE(at(changed.object(), "class"), QStringLiteral("P"));
        QCOMPARE(changed.object()[QLatin1String("judged")].toArray().size(), 5); // PP3 is still considered
        QCOMPARE(at(changed.object()[QLatin1String("judged")].toArray().last(), "code"), QStringLiteral("PP3"));
        QCOMPARE(at(changed.object(), "criteria"), QStringLiteral("PVS1, PS1, PS2, PM2_Supporting")); // as in the rules
    }

    void theWordAtFaultIsNamed()
    {
        const Answer unknown = assess("--acmg PVS1,PX1");
        ANSWERS(unknown, 3);
        QCOMPARE(unknown.error()[QLatin1String("where")].toObject()[QLatin1String("field")].toString(), QStringLiteral("PX1"));
        ANSWERS(assess("--acmg PM2_Huge"), 3);
        ANSWERS(assess("--acmg PM2 PM2_Strong"), 3);
        ANSWERS(assess("--criterion-comment BS4=why"), 3);
        ANSWERS(assess("--class Q"), 2);
        ANSWERS(assess("--acmg PM2 --oncogenicity OS1"), 2);
        ANSWERS(assess("--accept PS4 --anew"), 3); // nothing suggests it
    }

    void aClassByHandAsksWhy()
    {
        ANSWERS(assess("--anew --acmg PM2 --class P"), 3);
        const Answer reasoned = assess("--anew --acmg PM2 --class P --comment functional_data");
        ANSWERS(reasoned, 0);
        QCOMPARE(at(reasoned.object(), "recorded_by"), QStringLiteral("hand"));
        QCOMPARE(at(reasoned.object(), "class_points"), QStringLiteral("VUS"));
    }

    void copyNumberSheetsAreScored()
    {
        const Answer scored = assess("--anew --cnv loss 1A=0 2A=1 --criterion-comment 2A=whole");
        ANSWERS(scored, 0);
        QCOMPARE(scored.object()[QLatin1String("points")].toDouble(), 1.0);
        QCOMPARE(at(scored.object(), "class"), QStringLiteral("P"));
        QCOMPARE(at(scored.object()[QLatin1String("cnv")], "type"), QStringLiteral("loss"));
        ANSWERS(assess("--anew --cnv loss 2A=2"), 3);
        ANSWERS(assess("--anew --cnv gain 9Z=0"), 3);
        ANSWERS(assess("--anew --cnv 2A=1"), 2);
    }

    void theConsensusStandsApart()
    {
        ANSWERS(assess("--anew --acmg PVS1,PM2_Supporting"), 0);
        const Answer decided = on({QStringLiteral("consensus")}, "--class LP --comment agreed --version 0");
        ANSWERS(decided, 0);
        QCOMPARE(at(decided.object(), "class"), QStringLiteral("LP"));
        QCOMPARE(at(decided.object(), "by"), QStringLiteral("ken"));
        QCOMPARE(decided.object()[QLatin1String("version")].toInt(), 1);
        ANSWERS(on({QStringLiteral("consensus")}, "--class P --comment late --version 0"), 6);
        const Answer adopted = on({QStringLiteral("consensus")}, "--from ken");
        ANSWERS(adopted, 0);
        QCOMPARE(at(adopted.object(), "adopted"), QStringLiteral("ken"));
        QCOMPARE(at(adopted.object(), "criteria"), QStringLiteral("PVS1, PM2_Supporting"));
        ANSWERS(on({QStringLiteral("consensus")}, "--from nobody"), 5);
        const Answer shown = on({QStringLiteral("show")});
        ANSWERS(shown, 0);
        QCOMPARE(shown.object()[QLatin1String("opinions")].toArray().size(), 1);
        QCOMPARE(at(shown.object()[QLatin1String("consensus")], "class"), QStringLiteral("LP"));
        const Answer history = on({QStringLiteral("consensus"), QStringLiteral("list")});
        ANSWERS(history, 0);
        QCOMPARE(history.array().size(), 2);
        ANSWERS(on({QStringLiteral("opinion"), QStringLiteral("list")}), 0);
    }

    void whoMayNotDecideIsRefused()
    {
        m_ctl.write(QStringLiteral("keep/second"), "another weak one\n");
        ANSWERS(m_ctl.run({QStringLiteral("--user"), QStringLiteral("ken"), QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("aya"),
                           QStringLiteral("--role"), QStringLiteral("panel_member"), QStringLiteral("--passphrase-file"),
                           m_ctl.kept(QStringLiteral("second"))}), 0);
        ANSWERS(m_ctl.plain({QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("aya"), QStringLiteral("--passphrase-file"),
                             m_ctl.kept(QStringLiteral("second")), QStringLiteral("finding"), QStringLiteral("consensus"), m_finding,
                             QStringLiteral("--class"), QStringLiteral("B")}), 4);
    }
};

QTEST_MAIN(TestCliAssess)
#include "tst_cli_assess.moc"
