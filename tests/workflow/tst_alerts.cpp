// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/alerts.h"
#include "workflow/audit.h"
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
    void changedEvidenceIsToldItemByItem();
    void newEvidenceForAJudgedVariantIsTold();
    void evidenceIsComparedWithWhatWasToldBefore();
    void placesWithoutEvidenceWithdrawNothing();
    void drugTablesSpeakToTiersThatRestOnThem();
    void trialsThatCloseAreTold();
    void gradesOfTheQuestionPanelAreTold();
    void openingIsOneActInTheHistoryOfTheCase();

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

namespace {

/// "BRAF V600E" as the test file's own annotation does not say it.
QString judgedBraf(workflow::Session &session, const QString &caseId, const QList<TierEntry> &tiers = {}, const QStringList &pins = {})
{
    const QString finding = judge(session, caseId, brafKey, "acmg", "VUS", pins);
    auto view = workflow::showFinding(session, finding);
    if (!view)
        qFatal("%s", qPrintable(why(view.error())));
    store::RecordFilter filter;
    filter.kind = QStringLiteral("finding");
    filter.caseId = caseId;
    Finding named = view->finding;
    named.facts.gene = QStringLiteral("BRAF");
    named.facts.hgvsP = QStringLiteral("p.Val600Glu");
    named.facts.consequence = QStringLiteral("missense_variant");
    const auto written = session.store().commit(
        store::Act{QStringLiteral("finding.set"), caseId, {}, store::Scope::Hospital,
                   {store::Write{QStringLiteral("finding"), finding, caseId, named.personId, toJson(named), false, {}}}, {}});
    if (!written)
        qFatal("%s", qPrintable(why(written.error())));
    if (!tiers.isEmpty()) {
        Opinion opinion = view->opinions.first();
        opinion.tiers = tiers;
        if (const auto assessed = workflow::assess(session, opinion); !assessed)
            qFatal("%s", qPrintable(why(assessed.error())));
    }
    return finding;
}

const char *const firstItem = "EID1|BRAF|V600E|B|Supports|Sensitivity/Response|Vemurafenib|Melanoma";
const char *const secondItem = "EID2|BRAF|V600E|C|Supports|Resistance|Cetuximab|Colorectal Cancer";
const char *const otherItem = "EID3|BRAF|V600K|D|Supports|Sensitivity/Response|Dabrafenib|Melanoma";
const char *const otherGene = "EID4|KRAS|G12C|B|Supports|Sensitivity/Response|Sotorasib|Lung Cancer";

} // namespace

void TestAlerts::changedEvidenceIsToldItemByItem()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    const QString finding = judgedBraf(*session, a);
    NEED(importTable(*session, place, "civic", civicFile({firstItem, secondItem, otherItem, otherGene}), "2026-10-01"));
    NEED(importTable(*session, place, "civic", civicFile({"EID1|BRAF|V600E|A|Supports|Sensitivity/Response|Vemurafenib|Melanoma",
                                                          "EID2|BRAF|V600E|C|Does Not Support|Resistance|Cetuximab|Colorectal Cancer",
                                                          "EID3|BRAF|V600K|A|Supports|Sensitivity/Response|Dabrafenib|Melanoma",
                                                          "EID4|KRAS|G12C|A|Supports|Sensitivity/Response|Sotorasib|Lung Cancer"}), "2026-11-01"));
    QCOMPARE(told(*session), QStringList({QStringLiteral("A BRAF EID1 B · Predictive · Supports · Sensitivity/Response · Vemurafenib>"
                                                         "A · Predictive · Supports · Sensitivity/Response · Vemurafenib"),
                                          QStringLiteral("A BRAF EID2 C · Predictive · Supports · Resistance · Cetuximab>"
                                                         "C · Predictive · Does Not Support · Resistance · Cetuximab")}));
    const auto alerts = workflow::listAlerts(*session, {a, true});
    NEED(alerts);
    QCOMPARE(alerts->first().alert.finding, finding);
    QCOMPARE(alerts->first().alert.verdict, QStringLiteral("VUS"));
    QCOMPARE(alerts->first().route, AlertRoute::ClinicianOnly);
    QStringList about;
    for (const auto &view : *alerts)
        about.append(view.alert.about);
    about.sort();
    QCOMPARE(about, QStringList({QStringLiteral("Colorectal Cancer"), QStringLiteral("Melanoma")}));
}

void TestAlerts::newEvidenceForAJudgedVariantIsTold()
{
    const Place place;
    const auto session = place.create();
    judgedBraf(*session, judgedCase(*session, place, QStringLiteral("A")));
    // Nothing was judged here.
    NEED(workflow::addFinding(*session, judgedCase(*session, place, QStringLiteral("B")), *VariantKey::parse(QLatin1String(brafKey)), FindingRole::Primary));
    NEED(importTable(*session, place, "civic", civicFile({secondItem}), "2026-10-01"));
    NEED(importTable(*session, place, "civic", civicFile({firstItem, "EID9|BRAF|V600E|B|Supports|Resistance|Something|Melanoma|submitted"}), "2026-11-01"));
    QCOMPARE(told(*session), QStringList({QStringLiteral("A BRAF EID1 >B · Predictive · Supports · Sensitivity/Response · Vemurafenib"),
                                          QStringLiteral("A BRAF EID2 C · Predictive · Supports · Resistance · Cetuximab>")}));
}

void TestAlerts::evidenceIsComparedWithWhatWasToldBefore()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    NEED(importTable(*session, place, "civic", civicFile({firstItem}), "2026-10-01"));
    judgedBraf(*session, a, {}, {QStringLiteral("civic@2026-10-01")});
    const QByteArray raised = civicFile({"EID1|BRAF|V600E|A|Supports|Sensitivity/Response|Vemurafenib|Melanoma"});
    NEED(importTable(*session, place, "civic", raised, "2026-11-01"));
    NEED(importTable(*session, place, "civic", raised + "\n", "2026-11-15"));
    QCOMPARE(told(*session).size(), 1);
    NEED(session->setClock(QDateTime(QDate(2026, 12, 2), QTime(9, 0), Qt::UTC)));
    NEED(importTable(*session, place, "civic", civicFile({firstItem}), "2026-12-01"));
    const auto alerts = workflow::listAlerts(*session, {});
    NEED(alerts);
    QCOMPARE(alerts->size(), 2);
    QVERIFY(alerts->at(0).alert.was.startsWith(QStringLiteral("A ·")));
    QVERIFY(alerts->at(0).alert.now.startsWith(QStringLiteral("B ·")));
    QCOMPARE(alerts->at(0).alert.wasPin, QStringLiteral("civic@2026-11-01"));
    QCOMPARE(alerts->at(0).alert.previous, alerts->at(1).alert.id);
}

void TestAlerts::placesWithoutEvidenceWithdrawNothing()
{
    const Place place;
    const auto session = place.create();
    judgedBraf(*session, judgedCase(*session, place, QStringLiteral("A")));
    NEED(importTable(*session, place, "civic", civicFile({firstItem}), "2026-10-01"));
    const QByteArray places = "variant_id\tvariant_civic_url\tgene\tentrez_id\tvariant\tsummary\tvariant_groups\tchromosome\tstart\tstop\treference_bases\t"
                              "variant_bases\trepresentative_transcript\tensembl_version\treference_build\tchromosome2\tstart2\tstop2\t"
                              "representative_transcript2\tvariant_types\thgvs_expressions\tlast_review_date\tcivic_variant_evidence_score\t"
                              "allele_registry_id\tclinvar_ids\tvariant_aliases\tassertion_ids\tassertion_civic_urls\tis_flagged\n"
                              "12\thttps://x\tBRAF\t673\tV600E\t\t\t7\t140453136\t140453136\tA\tT\tENST1\t75\tGRCh37\t\t\t\t\tmissense_variant\t\t\t\t\t\t\t\t\tfalse\n";
    NEED(importTable(*session, place, "civic", places, "2026-11-01"));
    QVERIFY(told(*session).isEmpty());
    NEED(importTable(*session, place, "civic", civicFile({"EID1|BRAF|V600E|A|Supports|Sensitivity/Response|Vemurafenib|Melanoma"}), "2026-12-01"));
    QCOMPARE(told(*session).size(), 1);
}

void TestAlerts::drugTablesSpeakToTiersThatRestOnThem()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A")), b = judgedCase(*session, place, QStringLiteral("B"));
    const QByteArray heading = "drug,gene,alteration,tumour type,scale,level,approval\n";
    NEED(importTable(*session, place, "drugs", heading + "dabrafenib,BRAF,V600E,Melanoma,C-CAT,C,\nvemurafenib,BRAF,V600E,Melanoma,C-CAT,B,JP\n", "2026-10-01"));
    TierEntry tier;
    tier.scale = QStringLiteral("c-cat");
    tier.level = QStringLiteral("C");
    tier.drug = QStringLiteral("dabrafenib");
    tier.tumourType = QStringLiteral("Melanoma");
    tier.source = tier.knowledge = QStringLiteral("drugs@2026-10-01");
    judgedBraf(*session, a, {tier});
    judgedBraf(*session, b); // a verdict alone rests on no table
    REFUSED(importTable(*session, place, "drugs", "note\n", "2026-10-15"), ErrorCode::BadInput);
    NEED(importTable(*session, place, "drugs", heading + "vemurafenib,BRAF,V600E,Melanoma,C-CAT,A,JP\ndabrafenib,BRAF,V600E,Melanoma,C-CAT,A,JP\n", "2026-11-01"));
    QCOMPARE(told(*session), QStringList(QStringLiteral("A BRAF c-cat · dabrafenib · Melanoma C>A · JP")));
    NEED(importTable(*session, place, "drugs", heading + "vemurafenib,BRAF,V600E,Melanoma,C-CAT,A,JP\n", "2026-12-01"));
    QCOMPARE(told(*session), QStringList({QStringLiteral("A BRAF c-cat · dabrafenib · Melanoma A · JP>"),
                                          QStringLiteral("A BRAF c-cat · dabrafenib · Melanoma C>A · JP")}));
}

void TestAlerts::trialsThatCloseAreTold()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A"));
    const QByteArray heading = "id,title,gene,alteration,status\n";
    NEED(importTable(*session, place, "trials", heading + "jRCT2031200001,First,BRAF,V600E,recruiting\njRCT2031200002,Second,BRAF,V600E,recruiting\n", "2026-10-01"));
    TierEntry tier;
    tier.scale = QStringLiteral("trial");
    tier.level = QStringLiteral("listed");
    tier.trial = QStringLiteral("jRCT2031200001");
    tier.source = tier.knowledge = QStringLiteral("trials@2026-10-01");
    judgedBraf(*session, a, {tier});
    NEED(importTable(*session, place, "trials", heading + "jRCT2031200001,First,BRAF,V600E,closed\njRCT2031200002,Second,BRAF,V600E,closed\n", "2026-11-01"));
    QCOMPARE(told(*session), QStringList(QStringLiteral("A BRAF jRCT2031200001 recruiting>closed")));
    QCOMPARE(workflow::listAlerts(*session, {})->first().alert.about, QStringLiteral("First"));
}

void TestAlerts::gradesOfTheQuestionPanelAreTold()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A")), b = judgedCase(*session, place, QStringLiteral("B"));
    auto asked = workflow::showCase(*session, a);
    NEED(asked);
    asked->theCase.questionPanel = QStringLiteral("Skin");
    NEED(workflow::setCase(*session, asked->theCase, asked->revision));
    judgedBraf(*session, a);
    judgedBraf(*session, b);
    const QByteArray heading = "Entity Name\tEntity type\tGene Symbol\tGEL_Status\tLevel4\tModel_Of_Inheritance\n";
    const auto panel = [&](const char *grade) {
        return heading + "BRAF\tgene\tBRAF\t" + grade + "\tSkin\tMONOALLELIC, autosomal or pseudoautosomal\n" +
               "KIT\tgene\tKIT\t" + grade + "\tSkin\tMONOALLELIC, autosomal or pseudoautosomal\n";
    };
    NEED(importTable(*session, place, "gene-panel", panel("3"), "1.0", "Skin"));
    NEED(importTable(*session, place, "gene-panel", panel("2"), "2.0", "Skin"));
    QCOMPARE(told(*session), QStringList(QStringLiteral("A BRAF BRAF green · AD>amber · AD")));
}

void TestAlerts::openingIsOneActInTheHistoryOfTheCase()
{
    const Place place;
    const auto session = place.create();
    const QString a = judgedCase(*session, place, QStringLiteral("A")), b = judgedCase(*session, place, QStringLiteral("B"));
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01")));
    judge(*session, a, brafKey, "acmg", "VUS");
    judge(*session, a, tp53Key, "acmg", "VUS");
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic", "Pathogenic"), "2026-11-01")));
    const auto entries = workflow::history(*session, a, {}, 0);
    NEED(entries);
    QList<workflow::HistoryEntry> openings;
    for (const auto &entry : *entries) {
        if (entry.verb == QLatin1String("alert.open"))
            openings.append(entry);
    }
    QCOMPARE(openings.size(), 1);
    QCOMPARE(openings.first().records.size(), 2);
    QVERIFY(openings.first().summary.contains(QStringLiteral("clinvar@2026-11-01")));
    QVERIFY(openings.first().summary.contains(u'2'));
    QCOMPARE(openings.first().user, QStringLiteral("aoki"));
    const auto others = workflow::history(*session, b, {}, 0);
    NEED(others);
    for (const auto &entry : *others)
        QVERIFY(entry.verb != QLatin1String("alert.open"));
    NEED(workflow::closeAlert(*session, workflow::listAlerts(*session, {})->first().alert.id, QStringLiteral("told")));
    QCOMPARE(workflow::history(*session, a, {}, 1)->first().verb, QStringLiteral("alert.close"));
    workflow::AuditFilter filter;
    filter.caseId = a;
    filter.verbs = QStringList{QStringLiteral("alert.open")};
    const auto trail = workflow::auditTrail(*session, filter);
    NEED(trail);
    QCOMPARE(trail->size(), 1);
    QCOMPARE(trail->first().kind, workflow::AuditKind::Changed);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
