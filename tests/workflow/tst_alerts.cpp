// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/alerts.h"
#include "workflow/consents.h"
#include "workflow/knowledge_files.h"

using namespace enza;
using namespace enza::test;

/// Which verdicts newer knowledge contradicts: exactly the changed ones.
class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheChangedVerdictsAreReported();
    void eachSchemeListensToItsOwnStatement();
    void theFirstSnapshotAndAnOlderOneRaiseNothing();
    void anotherAssemblyRaisesNothing();
    void renamedClassesAreNoChange();
    void theSameAgainRaisesNothingMore();
    void aSecondChangeIsChainedToTheFirst();
    void aVerdictIsComparedWithTheSnapshotItPins();
    void undecidedOpinionsRaiseNothing();
    void anAlertIsClosedWithAnOutcomeOnly();
    void withdrawnPersonsAreNotContacted();
    void whoAgreedToBeContactedAgainIs();
    void alertsOfHiddenPersonsAreNotShown();

private:
    static QStringList told(workflow::Session &session, bool openOnly = false)
    {
        QStringList out;
        const auto alerts = workflow::listAlerts(session, {{}, openOnly});
        if (!alerts)
            qFatal("%s", qPrintable(why(alerts.error())));
        for (const workflow::AlertView &view : *alerts)
            out.append(view.caseLabel + u' ' + view.alert.gene + u' ' + view.alert.statement + u' ' + view.alert.was + u'>' + view.alert.now);
        out.sort();
        return out;
    }
};

void TestAlerts::exactlyTheChangedVerdictsAreReported()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A")), b = judgedCase(*session, place, QStringLiteral("B"));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01")));
    const QString finding = judge(*session, a, brafKey, "acmg", "VUS");
    judge(*session, a, tp53Key, "acmg", "B");
    judge(*session, b, brafKey, "acmg", "VUS");
    const auto fresh = importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-11-01"));
    NEED(fresh);
    QCOMPARE(told(*session), QStringList({QStringLiteral("A BRAF germline Uncertain significance>Pathogenic"),
                                          QStringLiteral("B BRAF germline Uncertain significance>Pathogenic")}));
    const auto ofA = workflow::listAlerts(*session, {a, true});
    NEED(ofA);
    QCOMPARE(ofA->size(), 1);
    const workflow::AlertView &view = ofA->first();
    QCOMPARE(view.alert.finding, finding);
    QCOMPARE(view.alert.verdict, QStringLiteral("VUS"));
    QCOMPARE(view.alert.wasPin, QStringLiteral("clinvar@2026-10-01"));
    QCOMPARE(view.alert.nowPin, QStringLiteral("clinvar@2026-11-01"));
    QCOMPARE(view.alert.nowSnapshot, fresh->id);
    QCOMPARE(view.route, AlertRoute::ClinicianOnly);
    QVERIFY(!view.routeRule.isEmpty());
    QVERIFY(view.title.contains(QStringLiteral("BRAF")));
    QCOMPARE(*workflow::countOpenAlerts(*session, a), 1);
}

void TestAlerts::eachSchemeListensToItsOwnStatement()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A")), b = judgedCase(*session, place, QStringLiteral("B"));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic", "Benign", "Oncogenic"), "2026-10-01")));
    judge(*session, a, brafKey, "acmg", "P");
    judge(*session, b, brafKey, "oncogenicity", "O");
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic", "Benign", "Likely_oncogenic"), "2026-11-01")));
    QCOMPARE(told(*session), QStringList(QStringLiteral("B BRAF oncogenicity Oncogenic>Likely oncogenic")));
}

void TestAlerts::theFirstSnapshotAndAnOlderOneRaiseNothing()
{
    const Place place;
    const auto session = place.create();
    judge(*session, judgedCase(*session, place, QStringLiteral("A")), brafKey, "acmg", "VUS");
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01")));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Benign"), "2025-10-01")));
    QVERIFY(told(*session).isEmpty());
}

void TestAlerts::anotherAssemblyRaisesNothing()
{
    const Place place;
    const auto session = place.create();
    judge(*session, judgedCase(*session, place, QStringLiteral("A")), brafKey, "acmg", "VUS");
    NEED(importClinvar(*session, place, clinvarFile({"7 140753336 5 A T CLNSIG=Benign"}, "2026-10-01", "GRCh37")));
    NEED(importClinvar(*session, place, clinvarFile({"7 140753336 5 A T CLNSIG=Pathogenic"}, "2026-11-01", "GRCh37")));
    QVERIFY(told(*session).isEmpty());
}

void TestAlerts::renamedClassesAreNoChange()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Conflicting_interpretations_of_pathogenicity", "not_provided"), "2023-10-01")));
    judge(*session, a, brafKey, "acmg", "VUS");
    judge(*session, a, tp53Key, "acmg", "VUS");
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Conflicting_classifications_of_pathogenicity",
                                                                   "no_classification_for_the_single_variant"), "2026-10-01")));
    QVERIFY(told(*session).isEmpty());
}

void TestAlerts::theSameAgainRaisesNothingMore()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    const QByteArray later = clinvarFile(clinvarRecords("Pathogenic"), "2026-11-01");
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01")));
    judge(*session, a, brafKey, "acmg", "VUS", {QStringLiteral("clinvar@2026-10-01")});
    NEED(importClinvar(*session, place, later));
    NEED(importClinvar(*session, place, later));
    // The same content in other bytes, and a newer release that says the same.
    NEED(importClinvar(*session, place, QByteArray(later).replace("##source=ClinVar\n", "")));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-12-01")));
    QCOMPARE(told(*session).size(), 1);
}

void TestAlerts::aSecondChangeIsChainedToTheFirst()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01")));
    judge(*session, a, brafKey, "acmg", "VUS", {QStringLiteral("clinvar@2026-10-01")});
    NEED(session->setClock(QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC)));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Likely_pathogenic"), "2026-11-01")));
    NEED(session->setClock(QDateTime(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC)));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-12-01")));
    const auto alerts = workflow::listAlerts(*session, {});
    NEED(alerts);
    QCOMPARE(alerts->size(), 2);
    QCOMPARE(alerts->at(0).alert.was, QStringLiteral("Likely pathogenic"));
    QCOMPARE(alerts->at(0).alert.now, QStringLiteral("Uncertain significance"));
    QCOMPARE(alerts->at(0).alert.wasPin, QStringLiteral("clinvar@2026-11-01"));
    QCOMPARE(alerts->at(0).alert.previous, alerts->at(1).alert.id);
    QVERIFY(alerts->at(1).alert.previous.isEmpty());
}

void TestAlerts::aVerdictIsComparedWithTheSnapshotItPins()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A")), b = judgedCase(*session, place, QStringLiteral("B"));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01")));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-11-01")));
    judge(*session, a, brafKey, "acmg", "VUS", {QStringLiteral("clinvar@2026-10-01")});
    judge(*session, b, brafKey, "acmg", "P", {QStringLiteral("clinvar@2026-11-01")});
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-12-01")));
    QCOMPARE(told(*session), QStringList(QStringLiteral("A BRAF germline Uncertain significance>Pathogenic")));
}

void TestAlerts::undecidedOpinionsRaiseNothing()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01")));
    judge(*session, a, brafKey, "acmg", "");
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-11-01")));
    QVERIFY(told(*session).isEmpty());
}

void TestAlerts::anAlertIsClosedWithAnOutcomeOnly()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01")));
    judge(*session, a, brafKey, "acmg", "VUS");
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-11-01")));
    const QString id = workflow::listAlerts(*session, {})->first().alert.id;
    REFUSED(workflow::closeAlert(*session, id, QStringLiteral("  ")), ErrorCode::BadInput);
    REFUSED(workflow::closeAlert(*session, QStringLiteral("nothing"), QStringLiteral("x")), ErrorCode::NotFound);
    const auto closed = workflow::closeAlert(*session, id, QStringLiteral("reported to the physician"));
    NEED(closed);
    QCOMPARE(closed->closedByName, QStringLiteral("aoki"));
    REFUSED(workflow::closeAlert(*session, id, QStringLiteral("again")), ErrorCode::Conflict);
    QVERIFY(told(*session, true).isEmpty());
    QCOMPARE(workflow::listAlerts(*session, {})->first().alert.outcome, QStringLiteral("reported to the physician"));
    QCOMPARE(session->store().versions(id)->size(), 2);
    QCOMPARE(*workflow::countOpenAlerts(*session, a), 0);
}

void TestAlerts::withdrawnPersonsAreNotContacted()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    const QString person = workflow::showCase(*session, a)->persons.first().id;
    QCOMPARE(workflow::followUpRoute(*session, a, person)->route, AlertRoute::ClinicianOnly);
    NEED(session->store().commit(store::Act{QStringLiteral("case.set"), a, person, store::Scope::Hospital,
                                            {store::Write{QStringLiteral("withdrawal"), QStringLiteral("w"), a, person, {}, false, {}}}, {}}));
    QCOMPARE(workflow::followUpRoute(*session, a, person)->route, AlertRoute::DoNotContact);
    QCOMPARE(workflow::followUpRoute(*session, a, {})->route, AlertRoute::DoNotContact);
    QCOMPARE(workflow::followUpRoute(*session, a, QStringLiteral("somebody else"))->route, AlertRoute::ClinicianOnly);
}

void TestAlerts::whoAgreedToBeContactedAgainIs()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    const QString person = workflow::showCase(*session, a)->persons.first().id;
    const auto answer = [&](const char *value) {
        ConsentEvent event;
        event.caseId = a;
        event.personId = person;
        event.form = QStringLiteral("rare-consent");
        event.version = QStringLiteral("1.6");
        event.answers = {{QStringLiteral("recontact"), QLatin1String(value), {}, {}}};
        event.date = session->clock().civilDate();
        event.by = QStringLiteral("the person");
        return workflow::recordConsent(*session, event);
    };
    NEED(answer("yes"));
    QCOMPARE(workflow::followUpRoute(*session, a, person)->route, AlertRoute::Recontact);
    NEED(answer("undecided"));
    QCOMPARE(workflow::followUpRoute(*session, a, person)->route, AlertRoute::ClinicianOnly);
    NEED(answer("no"));
    QCOMPARE(workflow::followUpRoute(*session, a, person)->route, AlertRoute::DoNotContact);
}

void TestAlerts::alertsOfHiddenPersonsAreNotShown()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    const QString person = workflow::showCase(*session, a)->persons.first().id;
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01")));
    judge(*session, a, brafKey, "acmg", "VUS");
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-11-01")));
    const QString id = workflow::listAlerts(*session, {})->first().alert.id;
    NEED(session->store().commit(store::Act{QStringLiteral("case.set"), a, person, store::Scope::Hospital,
                                            {store::Write{QStringLiteral("withdrawal"), QStringLiteral("w"), a, person, {}, false, {}}}, {}}));
    QVERIFY(told(*session).isEmpty());
    QCOMPARE(*workflow::countOpenAlerts(*session, a), 0);
    REFUSED(workflow::closeAlert(*session, id, QStringLiteral("seen")), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
