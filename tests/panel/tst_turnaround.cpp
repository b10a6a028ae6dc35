// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/turnaround.h"

#include <QTest>

using namespace enza;
using namespace enza::panel;

namespace {

QDateTime day(int day, int hour = 0)
{
    return QDateTime(QDate(2026, 5, day), QTime(hour, 0), Qt::UTC);
}

TurnaroundRule rule()
{
    return {"r", "report", {}, {{"report", "Report", {}, "analysis", "report", 7.0}, {"panel", "Panel", {}, "report", "panel", {}}}};
}

} // namespace

class TestTurnaround : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStageRunsFromItsFirstEventToItsLast()
    {
        const auto times = stageTimes(rule(), {{"analysis", day(1)}, {"report", day(4, 12)}, {"report", day(9)}}, {}, day(20));
        QCOMPARE(times.size(), 2);
        QCOMPARE(times[0].days, 3.5);
        QVERIFY(times[0].ended && !times[0].overdue);
        QCOMPARE(times[1].days, 15.5); // no panel yet: it runs on, and has no target to miss
        QVERIFY(!times[1].ended && !times[1].overdue);
    }

    void pausesDoNotCountAndOverlappingOnesNotTwice()
    {
        const QList<Pause> pauses = {{day(2), day(5), "re-biopsy"}, {day(3), day(6), "family on holiday"}, {day(30), {}, "lasts"}};
        const auto times = stageTimes(rule(), {{"analysis", day(1)}, {"report", day(11)}}, pauses, day(20));
        QCOMPARE(times[0].days, 6.0); // 10 days less the 2nd to the 6th
        QVERIFY(!times[0].overdue);
        const auto lasting = stageTimes(rule(), {{"analysis", day(1)}}, {{day(3), {}, "lost to follow-up"}}, day(20));
        QCOMPARE(lasting[0].days, 2.0);
    }

    void whatLastsLongerThanItsTargetIsOverdueWhileItLastsToo()
    {
        QVERIFY(stageTimes(rule(), {{"analysis", day(1)}}, {}, day(9)).first().overdue);
        QVERIFY(!stageTimes(rule(), {{"analysis", day(1)}}, {}, day(8)).first().overdue);
    }

    void anEndBeforeItsStartSaysNothing()
    {
        QVERIFY(stageTimes(rule(), {{"analysis", day(9)}, {"report", day(4)}}, {}, day(20)).size() == 1);
    }

    void figuresAreThoseComputedByHand()
    {
        // 2, 4, 4, 5 and 10 days: median 4; the 90th percentile lies 0.6 of the way from 5 to 10.
        QCOMPARE(quantile({10, 4, 2, 5, 4}, 0.5), 4.0);
        QCOMPARE(quantile({10, 4, 2, 5, 4}, 0.9), 8.0);
        QCOMPARE(quantile({1, 2}, 0.5), 1.5);
        QCOMPARE(quantile({3}, 0.9), 3.0);
        QList<QList<StageTime>> cases;
        for (const int days : {2, 4, 4, 5, 10})
            cases.append(stageTimes(rule(), {{"analysis", day(1)}, {"report", day(1 + days)}}, {}, day(1 + days)));
        cases.append(stageTimes(rule(), {{"analysis", day(1)}}, {}, day(12))); // still in it, and late
        const auto summary = summarize(rule(), cases);
        QCOMPARE(summary[0].n, 5);
        QCOMPARE(summary[0].medianDays, 4.0);
        QCOMPARE(summary[0].p90Days, 8.0);
        QCOMPARE(summary[0].overdue, 2);
        QCOMPARE(summary[1].n, 0);
    }

    void theBuiltinStagesAreRead()
    {
        const auto set = ruleSetOn(builtinRuleSets(), "turnaround", QDate(2026, 5, 1));
        QVERIFY(set.has_value());
        const auto read = readTurnaroundRule(*set);
        QVERIFY(read.has_value());
        QVERIFY(read->stages.size() >= 8);
        RuleSet broken = *set;
        broken.rules.insert("stages", QJsonArray{QJsonObject{{"key", "x"}}});
        QCOMPARE(readTurnaroundRule(broken).error().where.field, QString("stages"));
    }
};

QTEST_GUILESS_MAIN(TestTurnaround)
#include "tst_turnaround.moc"
