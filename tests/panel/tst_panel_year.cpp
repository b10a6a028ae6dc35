// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/statistics.h"

#include <QTest>

using namespace enza;
using namespace enza::panel;

namespace {

HeldCase discussed(const char *id, const char *domain, const char *hospital, std::optional<int> minutes)
{
    HeldCase one;
    one.caseId = QLatin1String(id);
    one.domain = QLatin1String(domain);
    one.hospital = QLatin1String(hospital);
    one.minutes = minutes;
    return one;
}

HeldMeeting on(const QDate &day, const QStringList &people, const QList<HeldCase> &cases)
{
    HeldMeeting meeting;
    meeting.day = day;
    meeting.held = true;
    meeting.people = people;
    meeting.cases = cases;
    return meeting;
}

} // namespace

/// A year of meetings, counted by hand.
class TestPanelYear : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFiscalYearRunsFromAprilToMarch()
    {
        QCOMPARE(yearSpan(2026, false).from, QDate(2026, 1, 1));
        QCOMPARE(yearSpan(2026, false).to, QDate(2026, 12, 31));
        QCOMPARE(yearSpan(2026, true).from, QDate(2026, 4, 1));
        QCOMPARE(yearSpan(2026, true).to, QDate(2027, 3, 31));
    }

    void theMedianOfAnEvenNumberLiesBetween()
    {
        QVERIFY(!medianOf({}));
        QCOMPARE(*medianOf({9}), 9.0);
        QCOMPARE(*medianOf({20, 5, 10}), 10.0);
        QCOMPARE(*medianOf({20, 5, 10, 11}), 10.5);
    }

    void whatLiesOutsideIsNotCountedAndTheEdgesAre()
    {
        const QList<HeldMeeting> meetings{on(QDate(2026, 3, 31), {QStringLiteral("a")}, {}), on(QDate(2026, 4, 1), {QStringLiteral("a")}, {}),
                                          on(QDate(2027, 3, 31), {QStringLiteral("b")}, {}), on(QDate(2027, 4, 1), {QStringLiteral("c")}, {})};
        const PanelYear year = countYear(meetings, yearSpan(2026, true));
        QCOMPARE(year.meetings, 2);
        QCOMPARE(year.people, 2);
    }

    void everyFigureOfAYear()
    {
        HeldCase first = discussed("c1", "solid", "", 10);
        first.closed = first.decided = first.recommendation = first.confirmation = true;
        first.recused = 1;
        HeldCase interim = discussed("c2", "haematology", "North", 15);
        interim.round = PanelRound::Interim;
        interim.decided = true;
        HeldCase again = discussed("c2", "haematology", "North", 20);
        HeldMeeting live = on(QDate(2026, 5, 1), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {first, interim});
        live.guests = 2;
        HeldMeeting circulation = on(QDate(2026, 6, 1), {QStringLiteral("a"), QStringLiteral("d")}, {again});
        circulation.mode = MeetingMode::Circulating;
        HeldMeeting planned = on(QDate(2026, 7, 1), {}, {discussed("c9", "solid", "", 10)});
        planned.held = false;

        const PanelYear year = countYear({live, circulation, planned}, yearSpan(2026, false));
        QCOMPARE(year.meetings, 2);
        QCOMPARE(year.notHeld, 1);
        QCOMPARE(year.meetingsByMode, (QMap<QString, int>{{QStringLiteral("live"), 1}, {QStringLiteral("circulating"), 1}}));
        QCOMPARE(year.people, 4);
        QCOMPARE(year.attendances, 5);
        QCOMPARE(*year.medianPeople, 2.5);
        QCOMPARE(year.guests, 2);
        QCOMPARE(year.cases, 2);
        QCOMPARE(year.presentations, 3);
        QCOMPARE(year.byDomain, (QMap<QString, int>{{QStringLiteral("solid"), 1}, {QStringLiteral("haematology"), 2}}));
        QCOMPARE(year.byHospital, (QMap<QString, int>{{QString(), 1}, {QStringLiteral("North"), 2}}));
        QCOMPARE(year.byRound, (QMap<QString, int>{{QStringLiteral("final"), 2}, {QStringLiteral("interim"), 1}}));
        QCOMPARE(year.byMode, (QMap<QString, int>{{QStringLiteral("live"), 2}, {QStringLiteral("circulating"), 1}}));
        QCOMPARE(*year.medianMinutes, 15.0);
        QCOMPARE(year.closed, 1);
        QCOMPARE(year.withRecommendation, 1);
        QCOMPARE(year.withoutRecommendation, 1);
        QCOMPARE(year.undecided, 1);
        QCOMPARE(year.withConfirmation, 1);
        QCOMPARE(year.recusals, 1);
    }

    void ofAYearWithoutMeetingsTheMediansAreUnknown()
    {
        const PanelYear year = countYear({}, yearSpan(2026, false));
        QCOMPARE(year.meetings, 0);
        QVERIFY(!year.medianMinutes && !year.medianPeople);
    }
};

QTEST_APPLESS_MAIN(TestPanelYear)
#include "tst_panel_year.moc"
