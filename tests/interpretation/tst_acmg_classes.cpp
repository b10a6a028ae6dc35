// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/classification.h"

#include <QTest>

using namespace enza;
using namespace enza::interpretation;

namespace {

const RuleSet &set(const char *kind)
{
    static QMap<QString, RuleSet> sets;
    const QString key = QLatin1String(kind);
    if (!sets.contains(key))
        sets.insert(key, *ruleSetOn(builtinRuleSets(), key, QDate(2026, 11, 20)));
    return sets[key];
}

Classification classOf(const QString &codes, const char *kind = "acmg")
{
    const auto criteria = parseCriteria(codes, set(kind));
    if (!criteria)
        qFatal("%s", qPrintable(criteria.error().message.translated()));
    return *classify(*criteria, set(kind));
}

/// Table 5 of the 2015 paper, written out once more as plain conditions.
QString byTable(int vs, int s, int m, int p, int ba, int bs, int bp)
{
    const bool pathogenic = (vs >= 1 && (s >= 1 || m >= 2 || (m >= 1 && p >= 1) || p >= 2)) || s >= 2 ||
                            (s == 1 && (m >= 3 || (m == 2 && p >= 2) || (m == 1 && p >= 4)));
    const bool likely = (vs >= 1 && m == 1) || (s == 1 && (m == 1 || m == 2)) || (s == 1 && p >= 2) || m >= 3 ||
                        (m == 2 && p >= 2) || (m == 1 && p >= 4);
    const bool benign = ba >= 1 || bs >= 2;
    const bool likelyBenign = (bs == 1 && bp >= 1) || bp >= 2;
    const bool towards = pathogenic || likely, away = benign || likelyBenign;
    if (towards == away)
        return QStringLiteral("VUS");
    if (towards)
        return pathogenic ? QStringLiteral("P") : QStringLiteral("LP");
    return benign ? QStringLiteral("B") : QStringLiteral("LB");
}

QString first(const QStringList &codes, int count)
{
    return codes.mid(0, count).join(u' ') + u' ';
}

} // namespace

class TestAcmgClasses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCombinationOf2015()
    {
        const QStringList s{"PS1", "PS2", "PS3", "PS4"}, m{"PM1", "PM2", "PM3", "PM4", "PM5", "PM6"},
            p{"PP1", "PP2", "PP3", "PP4", "PP5"}, bs{"BS1", "BS2", "BS3", "BS4"},
            bp{"BP1", "BP2", "BP3", "BP4", "BP5", "BP6", "BP7"};
        for (int vs = 0; vs <= 1; ++vs)
            for (int i = 0; i <= 4; ++i)
                for (int j = 0; j <= 6; ++j)
                    for (int k = 0; k <= 5; ++k)
                        for (int ba = 0; ba <= 1; ++ba)
                            for (int b = 0; b <= 4; ++b)
                                for (int c = 0; c <= 7; ++c) {
                                    const QString codes = (vs ? "PVS1 " : "") + first(s, i) + first(m, j) + first(p, k) +
                                                          (ba ? "BA1 " : "") + first(bs, b) + first(bp, c);
                                    const Classification found = classOf(codes);
                                    if (found.classRules != byTable(vs, i, j, k, ba, b, c))
                                        QFAIL(qPrintable(codes + found.classRules));
                                    const int points = 8 * vs + 4 * i + 2 * j + k - 4 * b - c;
                                    if (ba ? found.points.has_value() : found.points != points)
                                        QFAIL(qPrintable(codes));
                                }
    }

    void pointThresholds_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::addColumn<int>("points");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("10") << "PVS1 PM1" << 10 << "P";
        QTest::newRow("9") << "PVS1 PP1" << 9 << "LP";
        QTest::newRow("6") << "PS1 PM2" << 6 << "LP";
        QTest::newRow("5") << "PS1 PP1" << 5 << "VUS";
        QTest::newRow("0") << "" << 0 << "VUS";
        QTest::newRow("-1") << "BP4" << -1 << "LB";
        QTest::newRow("-6") << "BS1 BP1 BP4" << -6 << "LB";
        QTest::newRow("-7") << "BS1 BP1 BP3 BP4" << -7 << "B";
    }
    void pointThresholds()
    {
        QFETCH(QString, codes);
        QFETCH(int, points);
        const Classification found = classOf(codes);
        QCOMPARE(*found.points, double(points));
        QTEST(found.classPoints, "verdict");
    }

    void anyStrengthOnAnyCode()
    {
        QCOMPARE(*classOf("PM2_Supporting").points, 1.0);
        QCOMPARE(*classOf("PS3_Moderate, PP1_Strong").points, 6.0);
        QCOMPARE(*classOf("pm3_verystrong").points, 8.0);
        QCOMPARE(classOf("PVS1 PM3_VeryStrong").classRules, "P");
        QCOMPARE(*classOf("BP4_Moderate").points, -2.0);
    }

    void standAloneHasNoPoints()
    {
        const Classification found = classOf("BA1 PM1");
        QVERIFY(!found.points);
        QCOMPARE(found.classPoints, "B");
        QVERIFY(!found.conflicts.isEmpty());
    }

    void conflictsAreNamed()
    {
        const Classification found = classOf("PM2 BS1");
        QCOMPARE(found.conflicts.first().codes, (QStringList{"PM2", "BS1"}));
    }

    void badWordsAreRefusedByName()
    {
        for (const char *text : {"PVS2", "PM2_Huge", "PM1 PM1_Strong", "OS1"}) {
            const auto refused = parseCriteria(QLatin1String(text), set("acmg"));
            QVERIFY2(!refused, text);
            QVERIFY2(QLatin1String(text).contains(refused.error().where.field), text);
        }
    }

    void oncogenicityExclusionsCountOnce()
    {
        QCOMPARE(*classOf("OVS1 OP4", "oncogenicity").points, 9.0);
        QCOMPARE(classOf("OS1 OS2 OP1 OP4", "oncogenicity").classPoints, "O");
        const Classification found = classOf("OS1 OS3 OM4", "oncogenicity");
        QCOMPARE(*found.points, 4.0);
        QCOMPARE(found.notCounted, (QStringList{"OS3", "OM4"}));
        QCOMPARE(classOf("SBVS1", "oncogenicity").classPoints, "B");
        QCOMPARE(classOf("SBP1", "oncogenicity").classPoints, "LB");
        QVERIFY(found.classRules.isEmpty());
    }

    void cnvThresholds_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<QString>("verdict");
        for (const auto &[points, verdict] : {std::pair(0.99, "P"), {0.98, "LP"}, {0.90, "LP"}, {0.89, "VUS"},
                                              {-0.89, "VUS"}, {-0.90, "LB"}, {-0.98, "LB"}, {-0.99, "B"}})
            QTest::addRow("%g", points) << points << QString::fromLatin1(verdict);
    }
    void cnvThresholds()
    {
        QFETCH(double, points);
        // Reached with the ranges of the loss sheet: 4A takes 0…0.90, 4N −0.90…0, 4K −0.30…0, 4C 0…0.90.
        const bool loss = points >= 0;
        const QList<CnvScore> scores{{loss ? "4A" : "4N", loss ? qMin(points, 0.9) : qMax(points, -0.9)},
                                     {loss ? "4C" : "4K", loss ? qMax(0.0, points - 0.9) : qMin(0.0, points + 0.9)}};
        const auto found = classifyCnv(QStringLiteral("loss"), scores, set("cnv"));
        QVERIFY(found.has_value());
        QCOMPARE(*found->points, points);
        QTEST(found->classPoints, "verdict");
    }

    void cnvRefusesWhatTheSheetDoesNotHave()
    {
        const RuleSet &rules = set("cnv");
        QVERIFY(!classifyCnv(QStringLiteral("loss"), {{"2K", 0.45}}, rules));
        QVERIFY(!classifyCnv(QStringLiteral("gain"), {{"2A", 0.5}}, rules));
        QVERIFY(!classifyCnv(QStringLiteral("gain"), {{"2A", 1}, {"2A", 1}}, rules));
        QVERIFY(!classifyCnv(QStringLiteral("shift"), {{"2A", 1}}, rules));
    }

    void olderDatesUseOlderSets()
    {
        QVERIFY(!ruleSetOn(builtinRuleSets(), QStringLiteral("oncogenicity"), QDate(2021, 1, 1)));
        QVERIFY(ruleSetOn(builtinRuleSets(), QStringLiteral("acmg"), QDate(2016, 1, 1)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestAcmgClasses)
#include "tst_acmg_classes.moc"
