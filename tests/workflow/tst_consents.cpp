// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/changes.h"
#include "workflow/consents.h"
#include "workflow/rule_book.h"
#include "workflow/tasks.h"

#include "workflow/fixture.h"

#include <QDirIterator>

using namespace enza;
using namespace enza::test;

/// Consent as people record it, and what follows from it in the same act.
class TestConsents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void aFormIsRecordedWholeAndByOtherNamesOfItsItems();
    void whatTheFormDoesNotAskIsRefused();
    void theSignedFormIsKeptEncryptedAndReadBack();
    void aWithdrawalMasksThePersonAndMakesItsTasksInOneAct();
    void noFurtherUseLeavesTheChartReadableAndStopsWhatIsNew();
    void partOfTheConsentTakenBackLeavesCareUntouched();
    void aChangedPreferenceTellsThePlatform();
    void aParentsWithdrawalMasksThatSampleOnly();
    void takingPartAgainUnmasks();
    void aProxysAnswersMakeATaskForMajorityThatTheAnswerFinishes();
    void aYoungPersonAloneMakesATaskForTheGuardian();
    void aChildIsAskedBesideTheProxy();
    void aNewerFormAsksAgain();
    void tasksAreForTheirRolesAndEndWithAnOutcome();
    void copiesMergedInEitherOrderAgree();
    void recipientsThatCameWithAMergeAreCalledBackToo();

private:
    ConsentEvent filled(const QDate &day, const QList<std::pair<const char *, const char *>> &answers) const
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = m_person;
        event.form = QStringLiteral("cancer-consent");
        event.version = QStringLiteral("1.6");
        event.date = day;
        event.by = QStringLiteral("P1");
        for (const auto &[item, value] : answers)
            event.answers.append({QLatin1String(item), QLatin1String(value), {}, {}, {}});
        return event;
    }
    Withdrawal takenBack(WithdrawalScope scope, const QStringList &items = {}) const
    {
        Withdrawal withdrawal;
        withdrawal.caseId = m_case;
        withdrawal.personId = m_person;
        withdrawal.scope = scope;
        withdrawal.items = items;
        withdrawal.by = QStringLiteral("P1");
        withdrawal.date = today();
        return withdrawal;
    }
    QDate today() const { return m_session->clock().civilDate(); }
    QMap<QString, EffectiveAnswer> inForce(const workflow::Session &session) const
    {
        const auto answers = workflow::consentInForce(session, m_case, m_person, today());
        return answers ? *answers : QMap<QString, EffectiveAnswer>();
    }
    QStringList kinds(const workflow::Session &session) const
    {
        QStringList names;
        workflow::TaskFilter filter;
        filter.caseId = m_case;
        const auto open = workflow::tasks(session, filter);
        for (const auto &view : open ? *open : QList<workflow::TaskView>())
            names.append(enumName(view.task.what) + (view.task.text.isEmpty() ? QString() : u':' + view.task.text));
        names.sort();
        return names;
    }
    /// As the gate writes it.
    void provided(workflow::Session &session, const QString &recipient)
    {
        store::Act act;
        act.verb = QStringLiteral("outflow.leave");
        act.caseId = m_case;
        store::Write write;
        write.kind = QStringLiteral("ledger");
        write.id = QStringLiteral("row-") + recipient;
        write.caseId = m_case;
        write.body = {{QStringLiteral("persons"), QJsonArray{m_person}}, {QStringLiteral("recipient"), recipient},
                      {QStringLiteral("purpose"), QStringLiteral("research")}, {QStringLiteral("relation"), QStringLiteral("third_party")},
                      {QStringLiteral("outflow"), QStringLiteral("file")}, {QStringLiteral("case_id"), m_case},
                      {QStringLiteral("permitted"), QStringLiteral("2026-11-01T00:00:00Z")}, {QStringLiteral("left"), QStringLiteral("2026-11-01T00:00:00Z")}};
        act.writes = {write};
        act.detail = {{QStringLiteral("said"), QJsonArray{QString(), QString(), recipient}}};
        NEED(session.store().commit(act));
    }
    std::shared_ptr<workflow::Session> copy()
    {
        if (!workflow::backupWorkspace(*m_session, m_place->path(QStringLiteral("backup")), {}) ||
            !workflow::restoreWorkspace(m_place->path(QStringLiteral("backup")), m_place->path(QStringLiteral("second")), {}))
            return nullptr;
        auto locked = workflow::LockedWorkspace::open(m_place->path(QStringLiteral("second")));
        if (!locked)
            return nullptr;
        auto session = (*locked)->unlock(QStringLiteral("aoki"), secret(passphrase));
        return session ? *session : nullptr;
    }
    Result<workflow::MergedChanges> carry(workflow::Session &from, workflow::Session &to)
    {
        const QString file = m_place->path(QStringLiteral("changes%1").arg(++m_files));
        ENZA_TRY(workflow::exportChanges(from, file, false, {}));
        return workflow::mergeChanges(to, file, {});
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_person;
    int m_files = 0;
};

void TestConsents::init()
{
    m_session.reset();
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    fresh.domain = CaseDomain::Cancer;
    const auto added = workflow::addCase(*m_session, fresh, Sex::Female, 1970);
    NEED(added);
    m_case = added->id;
    const auto view = workflow::showCase(*m_session, m_case);
    NEED(view);
    m_person = view->persons.first().id;
}

void TestConsents::aFormIsRecordedWholeAndByOtherNamesOfItsItems()
{
    ConsentEvent event = filled(today(), {{"participation", "yes"}, {"samples_clinical", "no"}, {"recipient_after_death", "yes"}});
    event.answers.last().text = QStringLiteral("her sister");
    event.explainedBy = QStringLiteral("a counsellor");
    event.method = QStringLiteral("paper");
    const auto recorded = workflow::recordConsent(*m_session, event);
    NEED(recorded);
    const auto answers = inForce(*m_session);
    QCOMPARE(answers[QStringLiteral("samples_and_clinical_data")].effect, ConsentEffect::No);
    QCOMPARE(answers[QStringLiteral("recipient_after_death")].text, QStringLiteral("her sister"));
    QCOMPARE(answers[QStringLiteral("participation")].form, QStringLiteral("cancer-consent@1.6"));
    const auto history = workflow::consentHistory(*m_session, m_case, m_person);
    NEED(history);
    QCOMPARE(history->events.first().explainedBy, QStringLiteral("a counsellor"));
}

void TestConsents::whatTheFormDoesNotAskIsRefused()
{
    REFUSED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "maybe"}})), ErrorCode::BadInput);
    REFUSED(workflow::recordConsent(*m_session, filled(today(), {{"colour", "yes"}})), ErrorCode::BadInput);
    REFUSED(workflow::recordConsent(*m_session, filled(today(), {{"samples", "yes"}, {"samples_clinical", "no"}})), ErrorCode::BadInput);
    REFUSED(workflow::recordConsent(*m_session, filled(today().addDays(1), {{"participation", "yes"}})), ErrorCode::BadInput);
    ConsentEvent proxy = filled(today(), {{"participation", "yes"}});
    proxy.relation = ConsentRelation::Proxy;
    REFUSED(workflow::recordConsent(*m_session, proxy), ErrorCode::BadInput);
    ConsentEvent paper = filled(today(), {{"participation", "yes"}});
    paper.form = QStringLiteral("cancer-withdrawal");
    REFUSED(workflow::recordConsent(*m_session, paper), ErrorCode::BadInput);
    ConsentEvent words = filled(today(), {{"participation", "yes"}});
    words.answers.first().text = QStringLiteral("somebody");
    REFUSED(workflow::recordConsent(*m_session, words), ErrorCode::BadInput);
    REFUSED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}}), m_place->path(QStringLiteral("nothing.pdf"))),
            ErrorCode::NotFound);
    REFUSED(workflow::withdrawConsent(*m_session, takenBack(WithdrawalScope::Partial)), ErrorCode::BadInput);
    REFUSED(workflow::withdrawConsent(*m_session, takenBack(WithdrawalScope::Partial, {QStringLiteral("recontact")})), ErrorCode::BadInput);
    QVERIFY(workflow::consentHistory(*m_session, m_case, m_person)->events.isEmpty());
    QVERIFY(kinds(*m_session).isEmpty());
}

void TestConsents::theSignedFormIsKeptEncryptedAndReadBack()
{
    const QByteArray bytes = "%PDF-1.4 signed by somebody with a name that must not be read";
    const QString scan = m_place->write(QStringLiteral("scan.pdf"), bytes);
    const auto recorded = workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}}), scan);
    NEED(recorded);
    m_session.reset();
    for (QDirIterator files(m_place->workspace(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        QVERIFY(!Place::read(files.next()).contains("must not be read"));
    m_session = *m_place->unlock(); // what no record names is swept here
    const auto document = workflow::consentDocument(*m_session, recorded->id);
    NEED(document);
    QCOMPARE(document->bytes, bytes);
    QCOMPARE(document->name, QStringLiteral("scan.pdf"));
    REFUSED(workflow::consentDocument(*m_session, QStringLiteral("nothing")), ErrorCode::NotFound);
    QVERIFY(workflow::verifyWorkspace(*m_session, {})->isEmpty());
    auto permit = workflow::requestPermit(*m_session, access::Outflow::File, m_case, QStringLiteral("consent_document"),
                                          QStringLiteral("the person"), QStringLiteral("signed consent form"));
    NEED(permit);
    NEED(workflow::exportConsentDocument(*m_session, std::move(*permit), recorded->id, m_place->path(QStringLiteral("out.pdf"))));
    QCOMPARE(Place::read(m_place->path(QStringLiteral("out.pdf"))), bytes);
}

void TestConsents::aWithdrawalMasksThePersonAndMakesItsTasksInOneAct()
{
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}, {"third_party", "yes"}})));
    provided(*m_session, QStringLiteral("Lab"));
    int acts = 0;
    m_session->onChange([&](const workflow::Change &change) {
        if (!change.kinds.isEmpty())
            ++acts;
    });
    const auto withdrawn = workflow::withdrawConsent(*m_session, takenBack(WithdrawalScope::All));
    NEED(withdrawn);
    QCOMPARE(acts, 1);
    QVERIFY(!m_session->scope(m_case).showsPerson(m_person));
    QCOMPARE(kinds(*m_session), (QStringList{QStringLiteral("dispose_samples"), QStringLiteral("recall_recipients:Lab"),
                                             QStringLiteral("stop_work"), QStringLiteral("tell_platform")}));
    QCOMPARE(inForce(*m_session)[QStringLiteral("third_party")].effect, ConsentEffect::No);
    // Who may record consent still sees whose it was.
    const auto consent = workflow::caseConsent(*m_session, m_case);
    NEED(consent);
    QVERIFY(consent->first().standing && consent->first().standing->scope == WithdrawalScope::All);
}

void TestConsents::noFurtherUseLeavesTheChartReadableAndStopsWhatIsNew()
{
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}})));
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"S"}));
    request.roles = {{QStringLiteral("S"), SampleRole::Proband}};
    NEED(workflow::importVariants(*m_session, request, {}));
    NEED(workflow::withdrawConsent(*m_session, takenBack(WithdrawalScope::NoFurtherUse)));
    QVERIFY(m_session->scope(m_case).showsPerson(m_person));
    request.path = m_place->write(QStringLiteral("b.vcf"), vcf(threeRecords().mid(1), {"S"}));
    REFUSED(workflow::importVariants(*m_session, request, {}), ErrorCode::NotPermitted);
    REFUSED(workflow::requestPermit(*m_session, access::Outflow::File, m_case, QStringLiteral("return_to_source"), QStringLiteral("lab"),
                                    QStringLiteral("file")),
            ErrorCode::NotPermitted);
}

void TestConsents::partOfTheConsentTakenBackLeavesCareUntouched()
{
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}, {"joint_research_domestic", "yes"}})));
    NEED(workflow::withdrawConsent(*m_session, takenBack(WithdrawalScope::Partial, {QStringLiteral("joint_research")})));
    QVERIFY(m_session->scope(m_case).showsPerson(m_person));
    QCOMPARE(inForce(*m_session)[QStringLiteral("joint_research_domestic")].effect, ConsentEffect::No);
    QCOMPARE(inForce(*m_session)[QStringLiteral("participation")].effect, ConsentEffect::Yes);
    QCOMPARE(kinds(*m_session), QStringList{QStringLiteral("tell_platform")});
    NEED(workflow::requestPermit(*m_session, access::Outflow::File, m_case, QStringLiteral("return_to_source"), QStringLiteral("lab"),
                                 QStringLiteral("file")));
}

void TestConsents::aChangedPreferenceTellsThePlatform()
{
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}, {"recontact", "yes"}})));
    QVERIFY(kinds(*m_session).isEmpty());
    ConsentEvent change = filled(today(), {{"recontact", "no"}});
    change.form = QStringLiteral("cancer-change");
    const auto recorded = workflow::recordConsent(*m_session, change);
    NEED(recorded);
    QVERIFY(recorded->change);
    QCOMPARE(kinds(*m_session), QStringList{QStringLiteral("tell_platform")});
    QCOMPARE(inForce(*m_session)[QStringLiteral("participation")].effect, ConsentEffect::Yes);
    QCOMPARE(inForce(*m_session)[QStringLiteral("recontact")].effect, ConsentEffect::No);
}

void TestConsents::aParentsWithdrawalMasksThatSampleOnly()
{
    workflow::ImportRequest request;
    request.caseId = m_case;
    QByteArrayList records = threeRecords(3);
    records << "chr19 2000 . A G 50 PASS . GT:AD:DP 0/0:30,0:30 0/1:15,15:30 0/0:30,0:30" // hers alone
            << "chr19 3000 . A G 50 PASS . GT:AD:DP 0/0:30,0:30 0/0:30,0:30 0/0:30,0:30"; // nobody's
    request.path = m_place->write(QStringLiteral("trio.vcf"), vcf(records, {"C", "M", "F"}));
    request.roles = {{QStringLiteral("C"), SampleRole::Proband}, {QStringLiteral("M"), SampleRole::Mother}, {QStringLiteral("F"), SampleRole::Father}};
    NEED(workflow::importVariants(*m_session, request, {}));
    const auto before = workflow::showCase(*m_session, m_case);
    NEED(before);
    QCOMPARE(before->persons.size(), 3);
    QCOMPARE((*workflow::openVariants(*m_session, m_case))->rowCount(), 5u);
    const auto mother = std::find_if(before->persons.begin(), before->persons.end(), [](const Person &p) { return p.kinship == Kinship::Mother; });
    Withdrawal withdrawal = takenBack(WithdrawalScope::All);
    withdrawal.personId = mother->id;
    NEED(workflow::withdrawConsent(*m_session, withdrawal));
    const auto after = workflow::showCase(*m_session, m_case);
    NEED(after);
    QCOMPARE(after->persons.size(), 2);
    QCOMPARE(after->callSets.first().samples.size(), 2);
    const auto rows = workflow::openVariants(*m_session, m_case);
    NEED(rows);
    QCOMPARE((*rows)->rowCount(), 4u);
    QVERIFY((*rows)->find(*VariantKey::parse(QStringLiteral("GRCh38:19:2000:A:G")))->empty());
    QVERIFY(m_session->scope(m_case).showsPerson(m_person));
    REFUSED(workflow::requestPermit(*m_session, access::Outflow::File, m_case, QStringLiteral("return_to_source"), QStringLiteral("lab"),
                                    QStringLiteral("file")),
            ErrorCode::NotPermitted);
}

void TestConsents::takingPartAgainUnmasks()
{
    NEED(workflow::withdrawConsent(*m_session, takenBack(WithdrawalScope::All)));
    QVERIFY(!m_session->scope(m_case).showsPerson(m_person));
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"recontact", "yes"}})));
    QVERIFY(!m_session->scope(m_case).showsPerson(m_person));
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}})));
    QVERIFY(m_session->scope(m_case).showsPerson(m_person));
}

void TestConsents::aProxysAnswersMakeATaskForMajorityThatTheAnswerFinishes()
{
    auto view = workflow::showCase(*m_session, m_case);
    NEED(view);
    Person child = view->persons.first();
    child.birthYear = 2009;
    NEED(workflow::setPerson(*m_session, child));
    Identity who;
    who.personId = m_person;
    who.name = QStringLiteral("N");
    who.birthDate = QDate(2009, 6, 17);
    NEED(workflow::setIdentity(*m_session, m_case, who));
    NEED(m_session->setClock(QDateTime(QDate(2024, 1, 10), QTime(1, 0), Qt::UTC)));
    REFUSED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}})), ErrorCode::BadInput); // 14, alone
    ConsentEvent proxy = filled(today(), {{"participation", "yes"}, {"third_party", "yes"}});
    proxy.relation = ConsentRelation::Proxy;
    proxy.by = QStringLiteral("the mother");
    proxy.reason = QStringLiteral("a minor");
    NEED(workflow::recordConsent(*m_session, proxy));
    workflow::TaskFilter filter;
    filter.caseId = m_case;
    auto open = workflow::tasks(*m_session, filter);
    NEED(open);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().task.what, TaskKind::ReconsentAtMajority);
    QCOMPARE(open->first().task.due, QDate(2027, 6, 1)); // to the month: the day stays with the identity
    QVERIFY(inForce(*m_session)[QStringLiteral("third_party")].permits());
    QCOMPARE(inForce(*m_session)[QStringLiteral("third_party")].until, QDate(2027, 5, 31));

    NEED(m_session->setClock(QDateTime(QDate(2027, 6, 2), QTime(1, 0), Qt::UTC)));
    QCOMPARE(inForce(*m_session)[QStringLiteral("third_party")].lapse, ConsentLapse::Majority);
    QVERIFY(workflow::tasks(*m_session, filter)->first().overdue);
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}, {"third_party", "yes"}})));
    QVERIFY(inForce(*m_session)[QStringLiteral("third_party")].permits());
    QVERIFY(workflow::tasks(*m_session, filter)->isEmpty());
}

void TestConsents::aYoungPersonAloneMakesATaskForTheGuardian()
{
    auto view = workflow::showCase(*m_session, m_case);
    NEED(view);
    Person young = view->persons.first();
    young.birthYear = today().year() - 17;
    NEED(workflow::setPerson(*m_session, young));
    ConsentEvent told = filled(today(), {{"participation", "yes"}});
    told.guardianInformed = true;
    NEED(workflow::recordConsent(*m_session, told));
    QVERIFY(kinds(*m_session).isEmpty());
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}})));
    QCOMPARE(kinds(*m_session), QStringList{QStringLiteral("inform_guardian")});
}

void TestConsents::aChildIsAskedBesideTheProxy()
{
    const auto wants = [&] { return workflow::caseConsent(*m_session, m_case)->first().wantsAssent; };
    const auto born = [&](int year) {
        Person person = workflow::showCase(*m_session, m_case)->persons.first();
        person.birthYear = year;
        NEED(workflow::setPerson(*m_session, person));
    };
    born(today().year() - 9);
    QVERIFY(!wants()); // nobody was asked at all
    ConsentEvent proxy = filled(today(), {{"participation", "yes"}});
    proxy.relation = ConsentRelation::Proxy;
    proxy.reason = QStringLiteral("a child");
    proxy.by = QStringLiteral("mother");
    NEED(workflow::recordConsent(*m_session, proxy));
    QVERIFY(wants());
    born(today().year() - 30); // who may answer alone is not asked beside a proxy
    QVERIFY(!wants());
    born(today().year() - 9);
    ConsentEvent assent = filled(today(), {{"participation", "no"}});
    assent.relation = ConsentRelation::Assent;
    assent.age = 9;
    NEED(workflow::recordConsent(*m_session, assent));
    QVERIFY(!wants());
    QCOMPARE(inForce(*m_session).value(QStringLiteral("participation")).effect, ConsentEffect::No);
}

void TestConsents::aNewerFormAsksAgain()
{
    NEED(workflow::recordConsent(*m_session, filled(today().addDays(-30), {{"participation", "yes"}, {"third_party", "yes"}})));
    NEED(workflow::addUser(*m_session, QStringLiteral("second"), UserRole::Administrator, secret(passphrase)));
    auto set = workflow::ruleSetNamed(*m_session, QStringLiteral("cancer-consent@1.6"));
    NEED(set);
    set->version = QStringLiteral("2.0");
    set->effectiveFrom = today();
    set->rules.insert(QStringLiteral("reconsent"), QJsonObject{{QStringLiteral("items"), QJsonArray{QStringLiteral("third_party")}},
                                                               {QStringLiteral("within_days"), 0}});
    workflow::Approver approver;
    approver.user = QStringLiteral("second");
    approver.passphrase = secret(passphrase);
    NEED(workflow::installRuleSet(*m_session, *set, approver));
    QVERIFY(inForce(*m_session)[QStringLiteral("participation")].permits());
    QCOMPARE(inForce(*m_session)[QStringLiteral("third_party")].lapse, ConsentLapse::Superseded);
    QCOMPARE(kinds(*m_session), QStringList{QStringLiteral("reconsent")});
    ConsentEvent again = filled(today(), {{"third_party", "yes"}});
    again.version = QStringLiteral("2.0");
    NEED(workflow::recordConsent(*m_session, again));
    QVERIFY(inForce(*m_session)[QStringLiteral("third_party")].permits());
}

void TestConsents::tasksAreForTheirRolesAndEndWithAnOutcome()
{
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}})));
    NEED(workflow::withdrawConsent(*m_session, takenBack(WithdrawalScope::NoFurtherUse)));
    NEED(workflow::addUser(*m_session, QStringLiteral("member"), UserRole::PanelMember, secret(passphrase)));
    workflow::TaskFilter mine;
    mine.mine = true;
    const auto open = workflow::tasks(*m_session, mine);
    NEED(open);
    QCOMPARE(open->size(), 2);
    QVERIFY(open->first().title.contains(QLatin1String("P1")));
    const QString id = open->first().task.id;
    REFUSED(workflow::finishTask(*m_session, id, QStringLiteral("  ")), ErrorCode::BadInput);
    NEED(workflow::finishTask(*m_session, id, QStringLiteral("work stopped")));
    REFUSED(workflow::finishTask(*m_session, id, QStringLiteral("again")), ErrorCode::Conflict);
    REFUSED(workflow::finishTask(*m_session, QStringLiteral("nothing"), QStringLiteral("x")), ErrorCode::NotFound);
    QCOMPARE(workflow::tasks(*m_session, mine)->size(), 1);
    const QString left = workflow::tasks(*m_session, mine)->first().task.id;
    m_session.reset();
    m_session = *m_place->unlock(QStringLiteral("member"));
    QVERIFY(workflow::tasks(*m_session, mine)->isEmpty());
    REFUSED(workflow::finishTask(*m_session, left, QStringLiteral("x")), ErrorCode::NotPermitted);
}

void TestConsents::copiesMergedInEitherOrderAgree()
{
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}, {"recontact", "yes"}})));
    const auto second = copy();
    QVERIFY(second);
    // Here more is agreed to; there all is taken back.
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"third_party", "yes"}})));
    NEED(workflow::withdrawConsent(*second, takenBack(WithdrawalScope::NoFurtherUse)));
    NEED(carry(*second, *m_session));
    NEED(carry(*m_session, *second));
    for (const workflow::Session *one : {m_session.get(), second.get()}) {
        const auto effects = workflow::withdrawalEffects(*one, m_case);
        NEED(effects);
        QVERIFY(effects->value(m_person).refusesOutflow);
        QCOMPARE(inForce(*one)[QStringLiteral("recontact")].effect, ConsentEffect::No);
        QCOMPARE(kinds(*one), kinds(*m_session));
        QVERIFY(workflow::verifyWorkspace(*one, {})->isEmpty());
    }
    const auto here = inForce(*m_session), there = inForce(*second);
    QCOMPARE(here.keys(), there.keys());
    for (const QString &item : here.keys())
        QCOMPARE(here[item].source, there[item].source);
}

void TestConsents::recipientsThatCameWithAMergeAreCalledBackToo()
{
    NEED(workflow::recordConsent(*m_session, filled(today(), {{"participation", "yes"}})));
    const auto second = copy();
    QVERIFY(second);
    provided(*second, QStringLiteral("Elsewhere"));
    NEED(workflow::withdrawConsent(*m_session, takenBack(WithdrawalScope::All)));
    QVERIFY(!kinds(*m_session).contains(QStringLiteral("recall_recipients:Elsewhere")));
    NEED(carry(*second, *m_session));
    QVERIFY(kinds(*m_session).contains(QStringLiteral("recall_recipients:Elsewhere")));
    const qsizetype count = kinds(*m_session).size();
    NEED(workflow::settleConsentTasks(*m_session));
    QCOMPARE(kinds(*m_session).size(), count);
    NEED(carry(*m_session, *second));
    QCOMPARE(kinds(*second), kinds(*m_session));
}

QTEST_GUILESS_MAIN(TestConsents)
#include "tst_consents.moc"
