// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision.h"
#include "domain/document.h"
#include "domain/panel.h"
#include "domain/task.h"
#include "fixture.h"
#include "workflow/act.h"
#include "workflow/statistics_file.h"
#include "workflow/turnaround.h"

using namespace enza;
using namespace enza::test;
using namespace enza::workflow;

namespace {

/// Midnight of a civil day in Japan.
QDateTime day(int month, int day, int hour = 0)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::OffsetFromUTC, 9 * 60 * 60).toUTC();
}

struct Cases
{
    Place place;
    std::shared_ptr<Session> session = place.create();

    explicit Cases(const QDateTime &now) { at(now); }
    void at(const QDateTime &now) { QVERIFY(session->setClock(now)); }
    QString add(const QString &label, CaseDomain domain = CaseDomain::Cancer)
    {
        Case fresh;
        fresh.label = label;
        fresh.domain = domain;
        const auto made = addCase(*session, fresh);
        return made ? made->id : QString();
    }
    /// As the acts that write such records leave them.
    template <typename T> void keep(const T &value)
    {
        const auto kept = performPermitted(*session, Deed{QStringLiteral("case.set"), value.caseId, {}, {value.caseId},
                                                          {writeOf(value, value.id, value.caseId, std::nullopt)}, store::Scope::Hospital, {}});
        QVERIFY2(kept, qPrintable(whyNot(kept)));
    }
    void consent(const QString &caseId, const QDate &on)
    {
        const auto view = showCase(*session, caseId);
        ConsentEvent event;
        event.id = QStringLiteral("consent-") + caseId;
        event.caseId = caseId;
        event.personId = view->persons.first().id;
        event.date = on;
        keep(event);
    }
    void document(const QString &caseId, const QDateTime &at)
    {
        Document document;
        document.id = QStringLiteral("document-") + caseId;
        document.caseId = caseId;
        document.at = at;
        keep(document);
    }
    void imported(const QString &caseId, const QDateTime &at)
    {
        CallSet set;
        set.id = QStringLiteral("calls-") + caseId;
        set.caseId = caseId;
        set.imported = at;
        keep(set);
    }
    void explained(const QString &caseId, const QDateTime &at)
    {
        Task task;
        task.id = QStringLiteral("task-") + caseId;
        task.caseId = caseId;
        task.what = TaskKind::ExplainResult;
        task.done = true;
        task.doneAt = at;
        keep(task);
    }
    void tested(const QString &caseId, const QDateTime &ordered, const QDateTime &result)
    {
        ConfirmatoryTest test;
        test.id = QStringLiteral("test-") + caseId;
        test.caseId = caseId;
        test.orderedAt = ordered;
        test.resultAt = result;
        if (result.isValid())
            test.state = Confirmation::Confirmed;
        keep(test);
    }
    void closed(const QString &caseId, const QDateTime &at, PanelRound round)
    {
        Meeting meeting;
        meeting.id = QStringLiteral("meeting-") + caseId + enumName(round);
        meeting.at = at;
        meeting.agenda.append({.caseId = caseId, .round = round, .closed = at});
        const auto kept = performPermitted(*session, Deed{QStringLiteral("meeting.schedule"), {}, {}, {}, {writeOf(meeting, meeting.id, {}, std::nullopt)}, store::Scope::Hospital, {}});
        QVERIFY2(kept, qPrintable(whyNot(kept)));
    }
};

std::optional<panel::StageTime> stage(const QList<panel::StageTime> &times, const char *key)
{
    for (const panel::StageTime &time : times) {
        if (time.stage == QLatin1String(key))
            return time;
    }
    return std::nullopt;
}

panel::StageSummary stage(const QList<panel::StageSummary> &stages, const char *key)
{
    for (const panel::StageSummary &one : stages) {
        if (one.stage == QLatin1String(key))
            return one;
    }
    return {};
}

} // namespace

class TestCaseClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHappensMovesTheClockAndNobodyTypesIt()
    {
        Cases at(day(6, 30));
        const QString id = at.add(QStringLiteral("C-1"));
        const auto before = caseClock(*at.session, id);
        NEED(before);
        QVERIFY(!before->overall()); // no consent: unknown, not zero
        at.consent(id, QDate(2026, 5, 1));
        NEED(recordCaseEvent(*at.session, id, QStringLiteral("sample"), day(5, 4), QStringLiteral("laboratory slip")));
        at.imported(id, day(6, 1));
        at.document(id, day(6, 8, 12));
        at.closed(id, day(6, 3), PanelRound::Interim); // before the report, and not the end
        at.closed(id, day(6, 20, 12), PanelRound::Final);
        const auto clock = caseClock(*at.session, id);
        NEED(clock);
        QCOMPARE(stage(clock->times, "sampling")->days, 3.0);
        QVERIFY(!stage(clock->times, "sequencing")->ended); // nobody said when the sequence arrived
        QVERIFY(!stage(clock->times, "analysis"));
        QCOMPARE(stage(clock->times, "report")->days, 7.5);
        QVERIFY(stage(clock->times, "report")->overdue);
        QCOMPARE(stage(clock->times, "panel")->days, 12.0);
        QCOMPARE(clock->overall()->days, 60.0);
        QVERIFY(clock->overall()->overdue && !clock->overall()->ended);
        QVERIFY(!stage(clock->times, "confirmatory")); // none was ordered: nothing runs
        at.tested(id, day(6, 21), {});
        QVERIFY(!stage(caseClock(*at.session, id)->times, "confirmatory")->ended);
        at.tested(id, day(6, 21), day(6, 28));
        QCOMPARE(stage(caseClock(*at.session, id)->times, "confirmatory")->days, 7.0);
        at.explained(id, day(6, 25));
        QCOMPARE(caseClock(*at.session, id)->overall()->days, 55.0);
    }

    void whatEnzaKnowsCannotBeTypedNorWhatIsToCome()
    {
        Cases at(day(6, 30));
        const QString id = at.add(QStringLiteral("C-1"));
        REFUSED(recordCaseEvent(*at.session, id, QStringLiteral("panel"), day(6, 1), {}), ErrorCode::BadInput);
        REFUSED(recordCaseEvent(*at.session, id, QStringLiteral("lunch"), day(6, 1), {}), ErrorCode::BadInput);
        REFUSED(recordCaseEvent(*at.session, id, QStringLiteral("sample"), day(7, 1), {}), ErrorCode::BadInput);
        REFUSED(recordCaseEvent(*at.session, QStringLiteral("nowhere"), QStringLiteral("sample"), day(6, 1), {}), ErrorCode::NotFound);
    }

    void aPauseNeedsAReasonAndDoesNotCount()
    {
        Cases at(day(5, 11));
        const QString id = at.add(QStringLiteral("C-1"));
        at.consent(id, QDate(2026, 5, 1));
        REFUSED(pauseClock(*at.session, id, QStringLiteral(" ")), ErrorCode::BadInput);
        REFUSED(resumeClock(*at.session, id), ErrorCode::Conflict);
        NEED(pauseClock(*at.session, id, QStringLiteral("waits for a second biopsy")));
        REFUSED(pauseClock(*at.session, id, QStringLiteral("again")), ErrorCode::Conflict);
        at.at(day(5, 21));
        QVERIFY(caseClock(*at.session, id)->stopped);
        QCOMPARE(caseClock(*at.session, id)->overall()->days, 10.0);
        NEED(resumeClock(*at.session, id));
        at.at(day(5, 23));
        const auto clock = caseClock(*at.session, id);
        QVERIFY(!clock->stopped);
        QCOMPARE(clock->overall()->days, 12.0);
        QCOMPARE(clock->pauses.first().reason, QStringLiteral("waits for a second biopsy"));
    }

    void theSummaryIsWhatAHandComputes()
    {
        Cases at(day(7, 31));
        // From report to panel: 2, 4, 4, 5 and 10 days, and one case that has waited 30 days (its target is 14).
        const int days[] = {2, 4, 4, 5, 10};
        for (int i = 0; i < 5; ++i) {
            const QString id = at.add(QStringLiteral("C-%1").arg(i));
            at.document(id, day(i < 3 ? 5 : 6, 1));
            at.closed(id, day(i < 3 ? 5 : 6, 1 + days[i]), PanelRound::Final);
        }
        const QString waiting = at.add(QStringLiteral("C-6"), CaseDomain::Rare);
        at.document(waiting, day(7, 1));
        const auto summary = turnaroundSummary(*at.session, {});
        NEED(summary);
        QCOMPARE(summary->cases, 6);
        const panel::StageSummary panel = stage(summary->stages, "panel");
        QCOMPARE(panel.n, 5);
        QCOMPARE(panel.medianDays, 4.0);
        QCOMPARE(panel.p90Days, 8.0);
        QCOMPARE(panel.overdue, 1);
        // The five wait for their explanation since; the one that waits for its panel is the least late.
        QCOMPARE(summary->overdue.size(), 6);
        QCOMPARE(summary->overdue.first().time.stage, QStringLiteral("explanation"));
        QCOMPARE(summary->overdue.last().label, QStringLiteral("C-6"));
        QCOMPARE(summary->overdue.last().time.days, 30.0);
        QCOMPARE(summary->months.size(), 2);
        QCOMPARE(summary->months[0].month, QStringLiteral("2026-05"));
        QCOMPARE(stage(summary->months[0].stages, "panel").n, 3);
        QCOMPARE(stage(summary->months[1].stages, "panel").medianDays, 7.5);

        const auto june = turnaroundSummary(*at.session, {QDate(2026, 6, 1), QDate(2026, 6, 30), {}});
        QCOMPARE(stage(june->stages, "panel").n, 2);
        QVERIFY(june->overdue.isEmpty()); // what is late now is not June's
        QCOMPARE(turnaroundSummary(*at.session, {{}, {}, false})->cases, 1);
    }

    void theTableNamesNobody()
    {
        Cases at(day(7, 31));
        const QString id = at.add(QStringLiteral("SECRET-LABEL"));
        at.document(id, day(5, 1));
        at.closed(id, day(5, 3), PanelRound::Final);
        const QString file = at.place.path(QStringLiteral("times.tsv"));
        auto permit = requestStatisticsPermit(*at.session, QStringLiteral("aoki"), QStringLiteral("turnaround"));
        NEED(permit);
        NEED(exportTurnaround(*at.session, std::move(*permit), {}, file));
        const QByteArray table = Place::read(file);
        QVERIFY(table.startsWith("month\tstage\tn\tmedian_days\tp90_days\toverdue\n"));
        QVERIFY(table.contains("all\tpanel\t1\t2.0\t2.0\t0\n"));
        QVERIFY(table.contains("2026-05\tpanel\t1\t2.0\t2.0\t0\n"));
        QVERIFY(!table.contains("SECRET") && !table.contains(id.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestCaseClock)
#include "tst_case_clock.moc"
