// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/fixture.h"
#include "workflow/incidents.h"
#include "workflow/rule_book.h"
#include "workflow/tasks.h"

using namespace enza;
using namespace enza::test;

/// What the law asks for after an incident, and whom it concerns.
class TestIncidents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); m_place.reset(); }
    void onePersonsGenomeHasToBeReported();
    void daysCountFromTheDayOfKnowing();
    void onlyTheFinalReportMovesPastHolidays();
    void onPurposeThereAreSixtyDays();
    void strongEncryptionExempts();
    void aThousandAndOneAreMany();
    void dutiesBecomeTasks();
    void theLedgerTellsWhomItConcerns();
    void theAuditTellsWhomItConcerns();
    void anUnknownRowOrUserIsRefused();
    void withoutFactsItIsRefused();
    void itClosesWhenItsTasksAreDone();
    void theDraftNamesNobody();

private:
    Incident incident(const QDate &known = QDate(2026, 11, 20)) const
    {
        Incident out;
        out.title = QStringLiteral("Laptop lost");
        out.facts = QStringLiteral("left on a train");
        out.what = IncidentType::Loss;
        out.known = known;
        return out;
    }
    QDate due(const Incident &incident, const char *duty) const
    {
        const auto judged = judgeIncident(incident, workflow::ruleSetFor(*m_session, QStringLiteral("incident"), incident.known).value());
        for (const IncidentDuty &one : judged->duties) {
            if (one.duty == QLatin1String(duty))
                return one.due;
        }
        return {};
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_person;
};

void TestIncidents::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    NEED(m_session->setClock(fromIsoUtc(QStringLiteral("2026-11-20T03:00:00Z"))));
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    m_case = workflow::addCase(*m_session, fresh).value().id;
    m_person = workflow::showCase(*m_session, m_case)->persons.first().id;
    Case other;
    other.label = QStringLiteral("C-2");
    NEED(workflow::addCase(*m_session, other));
}

void TestIncidents::onePersonsGenomeHasToBeReported()
{
    workflow::IncidentReach reach;
    reach.persons = {m_person};
    const auto view = workflow::addIncident(*m_session, incident(), reach);
    NEED(view);
    QVERIFY(view->judgement.reportable);
    QCOMPARE(view->judgement.criteria, QStringList{QStringLiteral("sensitive")});
    Incident trifle = incident();
    trifle.sensitive = false;
    const auto none = workflow::addIncident(*m_session, trifle, reach);
    NEED(none);
    QVERIFY(!none->judgement.reportable);
}

void TestIncidents::daysCountFromTheDayOfKnowing()
{
    // The day itself is the first of five, and of thirty.
    QCOMPARE(due(incident(), "preliminary"), QDate(2026, 11, 24));
    QCOMPARE(due(incident(QDate(2026, 6, 1)), "final"), QDate(2026, 6, 30));
}

void TestIncidents::onlyTheFinalReportMovesPastHolidays()
{
    QCOMPARE(due(incident(QDate(2026, 11, 19)), "preliminary"), QDate(2026, 11, 23)); // a holiday, and stays
    QCOMPARE(due(incident(QDate(2026, 11, 20)), "final"), QDate(2026, 12, 21));       // 19 December is a Saturday
    QCOMPARE(due(incident(QDate(2026, 12, 1)), "final"), QDate(2027, 1, 4));          // 30 December
}

void TestIncidents::onPurposeThereAreSixtyDays()
{
    Incident attack = incident(QDate(2026, 6, 1));
    attack.malicious = true;
    QCOMPARE(due(attack, "final"), QDate(2026, 7, 30));
    QVERIFY(due(attack, "police").isValid());
    QVERIFY(!due(incident(), "police").isValid());
}

void TestIncidents::strongEncryptionExempts()
{
    Incident locked = incident();
    locked.encrypted = true;
    workflow::IncidentReach everybody;
    everybody.everybody = true;
    const auto view = workflow::addIncident(*m_session, locked, everybody);
    NEED(view);
    QVERIFY(view->judgement.exempt && !view->judgement.reportable);
    QVERIFY(!due(locked, "preliminary").isValid());
    QVERIFY(due(locked, "evidence").isValid());
}

void TestIncidents::aThousandAndOneAreMany()
{
    Incident many = incident();
    many.sensitive = false;
    many.unknownPersons = 1000;
    const RuleSet set = workflow::ruleSetFor(*m_session, QStringLiteral("incident"), many.known).value();
    QVERIFY(!judgeIncident(many, set)->reportable);
    many.unknownPersons = 1001;
    QVERIFY(judgeIncident(many, set)->reportable);
}

void TestIncidents::dutiesBecomeTasks()
{
    const auto view = workflow::addIncident(*m_session, incident(), {});
    NEED(view);
    QCOMPARE(view->openTasks, int(view->judgement.duties.size()));
    const auto tasks = workflow::tasks(*m_session, {});
    NEED(tasks);
    QCOMPARE(tasks->size(), view->judgement.duties.size());
    QVERIFY(std::is_sorted(tasks->begin(), tasks->end(), [](const auto &a, const auto &b) { return a.task.due < b.task.due; }));
    // New facts move what is still open.
    Incident attack = view->incident;
    attack.malicious = true;
    const auto after = workflow::setIncident(*m_session, attack, view->version);
    NEED(after);
    QCOMPARE(after->openTasks, int(after->judgement.duties.size()));
    const QList<workflow::TaskView> moved = workflow::tasks(*m_session, {}).value();
    for (const auto &one : moved) {
        if (one.task.extra.value(QLatin1String("duty")).toString() == QLatin1String("final"))
            QCOMPARE(one.task.due, due(attack, "final"));
    }
    REFUSED(workflow::setIncident(*m_session, attack, view->version), ErrorCode::Conflict);
}

void TestIncidents::theLedgerTellsWhomItConcerns()
{
    access::Request request;
    request.caseId = m_case;
    request.persons = {m_person};
    request.outflow = access::Outflow::File;
    request.purpose = QStringLiteral("draft_review");
    request.recipient = QStringLiteral("Dr Wrong");
    request.content = QStringLiteral("a draft");
    NEED(m_session->gate().permit(m_session->actor(), request));
    workflow::IncidentReach reach;
    reach.recipient = QStringLiteral("Dr Wrong");
    const auto found = workflow::findConcerned(*m_session, reach);
    NEED(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().personId, m_person);
    QCOMPARE(found->first().because, QStringLiteral("ledger"));
    reach = {};
    reach.ledgerRows = {found->first().source};
    QCOMPARE(workflow::findConcerned(*m_session, reach)->size(), 1);
}

void TestIncidents::theAuditTellsWhomItConcerns()
{
    workflow::IncidentReach reach;
    reach.user = QStringLiteral("aoki");
    reach.from = reach.to = QDate(2026, 11, 20);
    QCOMPARE(workflow::findConcerned(*m_session, reach)->size(), 2);
    reach.from = reach.to = QDate(2026, 11, 21);
    QCOMPARE(workflow::findConcerned(*m_session, reach)->size(), 0);
    reach = {};
    reach.everybody = true;
    QCOMPARE(workflow::findConcerned(*m_session, reach)->size(), 2);
}

void TestIncidents::anUnknownRowOrUserIsRefused()
{
    workflow::IncidentReach reach;
    reach.ledgerRows = {QStringLiteral("nowhere")};
    REFUSED(workflow::findConcerned(*m_session, reach), ErrorCode::BadInput);
    reach = {};
    reach.user = QStringLiteral("nobody");
    REFUSED(workflow::findConcerned(*m_session, reach), ErrorCode::BadInput);
}

void TestIncidents::withoutFactsItIsRefused()
{
    Incident empty = incident();
    empty.facts.clear();
    REFUSED(workflow::addIncident(*m_session, empty, {}), ErrorCode::BadInput);
    REFUSED(workflow::addIncident(*m_session, incident(QDate(2026, 11, 21)), {}), ErrorCode::BadInput);
    QVERIFY(workflow::listIncidents(*m_session)->isEmpty());
}

void TestIncidents::itClosesWhenItsTasksAreDone()
{
    const auto view = workflow::addIncident(*m_session, incident(), {});
    NEED(view);
    REFUSED(workflow::closeIncident(*m_session, view->incident.id, QStringLiteral("found again")), ErrorCode::Conflict);
    const QList<workflow::TaskView> open = workflow::tasks(*m_session, {}).value();
    for (const auto &one : open)
        NEED(workflow::finishTask(*m_session, one.task.id, QStringLiteral("done")));
    REFUSED(workflow::closeIncident(*m_session, view->incident.id, {}), ErrorCode::BadInput);
    const auto closed = workflow::closeIncident(*m_session, view->incident.id, QStringLiteral("found again"));
    NEED(closed);
    QVERIFY(closed->incident.closed);
    REFUSED(workflow::closeIncident(*m_session, view->incident.id, QStringLiteral("again")), ErrorCode::Conflict);
}

void TestIncidents::theDraftNamesNobody()
{
    workflow::IncidentReach reach;
    reach.persons = {m_person};
    const auto view = workflow::addIncident(*m_session, incident(), reach);
    NEED(view);
    const QString file = m_place->path(QStringLiteral("report.txt"));
    NEED(workflow::exportIncidentReport(*m_session, view->incident.id, QStringLiteral("Commission"), file));
    const QString text = QString::fromUtf8(Place::read(file));
    QVERIFY(text.contains(QLatin1String("left on a train")));
    QVERIFY(!text.contains(m_person) && !text.contains(m_case));
}

QTEST_MAIN(TestIncidents)
#include "tst_incidents.moc"
