// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/fixture.h"

using namespace enza;
using namespace enza::test;

class TestCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aCaseComesWithItsProband();
    void labelsAreUnique();
    void aCaseIsFoundByIdAndByLabel();
    void aStaleRevisionIsAConflict();
    void impossibleValuesAreRefused_data();
    void impossibleValuesAreRefused();
    void whatIsSetIsKept();
    void aBiomarkerReplacesItsOwnKind();
    void personsGetFreeLabels();
    void thereIsOneMother();
    void identityIsSealedToItsReaders();
    void identityReachesANewReader();
    void identityIsNotFoundWhenNobodyEnteredIt();
    void aViewerChangesNothing();
    void whoWithdrewIsNotThere();
    void openingIsJournaledOncePerSession();

private:
    Case add(const char *label)
    {
        Case fresh;
        fresh.label = QLatin1String(label);
        return workflow::addCase(*m_session, fresh).value();
    }
    /// The session again, as another user.
    void switchTo(const char *user)
    {
        m_session.reset();
        m_session = m_place->unlock(QLatin1String(user)).value();
    }
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
};

void TestCases::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
}

void TestCases::cleanup()
{
    m_session.reset();
    m_place.reset();
}

void TestCases::aCaseComesWithItsProband()
{
    Case fresh;
    fresh.label = QStringLiteral(" C-1 ");
    const auto added = workflow::addCase(*m_session, fresh, Sex::Female, 1970);
    NEED(added);
    const auto view = workflow::showCase(*m_session, added->id);
    NEED(view);
    QCOMPARE(view->theCase.label, QStringLiteral("C-1"));
    QCOMPARE(view->revision, 1u);
    QCOMPARE(view->persons.size(), 1);
    QCOMPARE(view->persons.first().kinship, Kinship::Proband);
    QCOMPARE(view->persons.first().sex, Sex::Female);
    QCOMPARE(view->persons.first().birthYear, std::optional<int>(1970));
    const auto cases = workflow::listCases(*m_session);
    NEED(cases);
    QCOMPARE(cases->size(), 1);
}

void TestCases::labelsAreUnique()
{
    const Case first = add("C-1");
    Case twin;
    twin.label = QStringLiteral("C-1");
    const auto refused = workflow::addCase(*m_session, twin);
    REFUSED(refused, ErrorCode::Conflict);
    QCOMPARE(refused.error().where.field, QStringLiteral("label"));
    Case second = add("C-2");
    second.label = QStringLiteral("C-1");
    REFUSED(workflow::setCase(*m_session, second, 1), ErrorCode::Conflict);
    NEED(workflow::setCase(*m_session, first, 1)); // its own label is no twin
}

void TestCases::aCaseIsFoundByIdAndByLabel()
{
    const Case added = add("C-1");
    NEED(workflow::showCase(*m_session, added.id));
    NEED(workflow::showCase(*m_session, QStringLiteral("C-1")));
    REFUSED(workflow::showCase(*m_session, QStringLiteral("C-9")), ErrorCode::NotFound);
    const auto view = workflow::showCase(*m_session, added.id);
    // The id of another kind of record is no case.
    REFUSED(workflow::showCase(*m_session, view->persons.first().id), ErrorCode::NotFound);
}

void TestCases::aStaleRevisionIsAConflict()
{
    Case one = add("C-1");
    one.diagnosis = QStringLiteral("first");
    NEED(workflow::setCase(*m_session, one, 1));
    one.diagnosis = QStringLiteral("second");
    REFUSED(workflow::setCase(*m_session, one, 1), ErrorCode::Conflict);
    QCOMPARE(workflow::showCase(*m_session, one.id)->theCase.diagnosis, QStringLiteral("first"));
}

void TestCases::impossibleValuesAreRefused_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"label", "assembly", "performance_status", "tumour_content"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestCases::impossibleValuesAreRefused()
{
    QFETCH(QString, field);
    Case one = add("C-1");
    if (field == QLatin1String("label"))
        one.label.clear();
    if (field == QLatin1String("assembly"))
        one.assembly = QStringLiteral("hg19");
    if (field == QLatin1String("performance_status"))
        one.clinical.performanceStatus = 6;
    if (field == QLatin1String("tumour_content"))
        one.clinical.tumourContent = 40;
    const auto refused = workflow::setCase(*m_session, one, 1);
    REFUSED(refused, ErrorCode::BadInput);
    QCOMPARE(refused.error().where.field, field);
    QCOMPARE(workflow::showCase(*m_session, one.id)->revision, 1u);
}

void TestCases::whatIsSetIsKept()
{
    Case one = add("C-1");
    one.diagnosis = QStringLiteral("乳癌");
    one.clinical.stage = QStringLiteral("IV");
    one.clinical.performanceStatus = 0;
    one.clinical.regimens = {QStringLiteral("AC"), QStringLiteral("PTX")};
    one.clinical.tumourContent = 0.4;
    one.extra.insert(QStringLiteral("newer"), true);
    one.created = {};
    NEED(workflow::setCase(*m_session, one, 1));
    const auto view = workflow::showCase(*m_session, one.id);
    QCOMPARE(view->theCase.diagnosis, one.diagnosis);
    QCOMPARE(view->theCase.clinical.performanceStatus, std::optional<int>(0));
    QCOMPARE(view->theCase.clinical.regimens, one.clinical.regimens);
    QCOMPARE(view->theCase.extra, one.extra);
    QVERIFY(view->theCase.created.isValid()); // not for the caller to change
}

void TestCases::aBiomarkerReplacesItsOwnKind()
{
    const Case one = add("C-1");
    NEED(workflow::setBiomarker(*m_session, one.id, {QStringLiteral("tmb"), QStringLiteral("3.2"), QStringLiteral("WGS"), {}, {}}));
    NEED(workflow::setBiomarker(*m_session, one.id, {QStringLiteral("msi"), QStringLiteral("MSS"), QStringLiteral("PCR"), {}, {}}));
    NEED(workflow::setBiomarker(*m_session, one.id, {QStringLiteral("tmb"), QStringLiteral("12"), QStringLiteral("panel"), {}, {}}));
    const auto view = workflow::showCase(*m_session, one.id);
    QCOMPARE(view->theCase.biomarkers.size(), 2);
    QCOMPARE(view->theCase.biomarkers.first().value, QStringLiteral("12"));
    REFUSED(workflow::setBiomarker(*m_session, one.id, {QStringLiteral("tmb"), QStringLiteral("high"), {}, {}, {}}), ErrorCode::BadInput);
    REFUSED(workflow::setBiomarker(*m_session, one.id, {QStringLiteral("xyz"), QStringLiteral("1"), {}, {}, {}}), ErrorCode::BadInput);
}

void TestCases::personsGetFreeLabels()
{
    const Case one = add("C-1");
    Person mother;
    mother.caseId = one.id;
    mother.kinship = Kinship::Mother;
    const auto added = workflow::addPerson(*m_session, mother);
    NEED(added);
    QCOMPARE(added->label, QStringLiteral("P2"));
    Person changed = *added;
    changed.affected = Known::No;
    changed.label.clear();
    NEED(workflow::setPerson(*m_session, changed));
    const auto view = workflow::showCase(*m_session, one.id);
    QCOMPARE(view->persons.size(), 2);
    QCOMPARE(view->persons.last().affected, Known::No);
    QCOMPARE(view->persons.last().label, QStringLiteral("P2"));
    mother.caseId = QStringLiteral("nowhere");
    REFUSED(workflow::addPerson(*m_session, mother), ErrorCode::NotFound);
}

void TestCases::thereIsOneMother()
{
    const Case one = add("C-1");
    Person mother;
    mother.caseId = one.id;
    mother.kinship = Kinship::Mother;
    NEED(workflow::addPerson(*m_session, mother));
    REFUSED(workflow::addPerson(*m_session, mother), ErrorCode::BadInput);
    Person sibling;
    sibling.caseId = one.id;
    sibling.kinship = Kinship::Sibling;
    NEED(workflow::addPerson(*m_session, sibling));
    NEED(workflow::addPerson(*m_session, sibling));
}

void TestCases::identityIsSealedToItsReaders()
{
    const Case one = add("C-1");
    const QString person = workflow::showCase(*m_session, one.id)->persons.first().id;
    NEED(workflow::addUser(*m_session, QStringLiteral("viewer"), UserRole::Viewer, secret(passphrase)));
    Identity who;
    who.personId = person;
    who.name = QStringLiteral("山田 花子");
    who.hospitalNumber = QStringLiteral("0012");
    who.birthDate = QDate(1970, 1, 31);
    NEED(workflow::setIdentity(*m_session, one.id, who));
    const auto read = workflow::identity(*m_session, one.id, person);
    NEED(read);
    QCOMPARE(read->name, who.name);
    QCOMPARE(read->birthDate, who.birthDate);
    // No record shows it, not even to whoever opens the store.
    store::RecordFilter filter;
    filter.kind = QStringLiteral("identity");
    const auto records = m_session->store().list(filter);
    NEED(records);
    QCOMPARE(records->size(), 1);
    QVERIFY(!QJsonDocument(records->first().body).toJson().contains("0012"));
    switchTo("viewer");
    REFUSED(workflow::identity(*m_session, one.id, person), ErrorCode::NotPermitted);
    REFUSED(m_session->store().unseal(records->first().body.value(QStringLiteral("sealed")).toObject()), ErrorCode::NotPermitted);
}

void TestCases::identityReachesANewReader()
{
    const Case one = add("C-1");
    const QString person = workflow::showCase(*m_session, one.id)->persons.first().id;
    Identity who;
    who.personId = person;
    who.name = QStringLiteral("山田 花子");
    NEED(workflow::setIdentity(*m_session, one.id, who));
    NEED(workflow::addUser(*m_session, QStringLiteral("doctor"), UserRole::Physician, secret(passphrase)));
    switchTo("doctor");
    const auto read = workflow::identity(*m_session, one.id, person);
    NEED(read);
    QCOMPARE(read->name, who.name);
}

void TestCases::identityIsNotFoundWhenNobodyEnteredIt()
{
    const Case one = add("C-1");
    const QString person = workflow::showCase(*m_session, one.id)->persons.first().id;
    REFUSED(workflow::identity(*m_session, one.id, person), ErrorCode::NotFound);
    REFUSED(workflow::identity(*m_session, one.id, QStringLiteral("nobody")), ErrorCode::NotFound);
}

void TestCases::aViewerChangesNothing()
{
    const Case one = add("C-1");
    NEED(workflow::addUser(*m_session, QStringLiteral("viewer"), UserRole::Viewer, secret(passphrase)));
    switchTo("viewer");
    const auto view = workflow::showCase(*m_session, one.id);
    NEED(view);
    Case other;
    other.label = QStringLiteral("C-2");
    REFUSED(workflow::addCase(*m_session, other), ErrorCode::NotPermitted);
    REFUSED(workflow::setCase(*m_session, one, 1), ErrorCode::NotPermitted);
    REFUSED(workflow::addPerson(*m_session, view->persons.first()), ErrorCode::NotPermitted);
    REFUSED(workflow::setPerson(*m_session, view->persons.first()), ErrorCode::NotPermitted);
    REFUSED(workflow::setBiomarker(*m_session, one.id, {QStringLiteral("tmb"), QStringLiteral("1"), {}, {}, {}}), ErrorCode::NotPermitted);
    REFUSED(workflow::setIdentity(*m_session, one.id, {view->persons.first().id, {}, {}, {}, {}, {}}), ErrorCode::NotPermitted);
    REFUSED(workflow::addUser(*m_session, QStringLiteral("x"), UserRole::Viewer, secret(passphrase)), ErrorCode::NotPermitted);
    REFUSED(workflow::backupWorkspace(*m_session, m_place->path(QStringLiteral("b")), {}), ErrorCode::NotPermitted);
    REFUSED(workflow::rekeyWorkspace(*m_session, {}), ErrorCode::NotPermitted);
}

void TestCases::whoWithdrewIsNotThere()
{
    const Case one = add("C-1");
    Person mother;
    mother.caseId = one.id;
    mother.kinship = Kinship::Mother;
    const QString id = workflow::addPerson(*m_session, mother)->id;
    store::Act act;
    act.verb = QStringLiteral("consent.withdraw");
    act.caseId = one.id;
    store::Write write;
    write.kind = QStringLiteral("withdrawal");
    write.id = QStringLiteral("w1");
    write.caseId = one.id;
    write.personId = id;
    act.writes = {write};
    NEED(m_session->store().commit(act));
    const auto view = workflow::showCase(*m_session, one.id);
    NEED(view);
    QCOMPARE(view->persons.size(), 1);
    mother.id = id;
    REFUSED(workflow::setPerson(*m_session, mother), ErrorCode::NotFound);
    REFUSED(workflow::identity(*m_session, one.id, id), ErrorCode::NotFound);
    REFUSED(workflow::requestPermit(*m_session, access::Outflow::File, one.id, QStringLiteral("return_to_source"),
                                    QStringLiteral("source"), QStringLiteral("file")),
            ErrorCode::NotPermitted);
}

void TestCases::openingIsJournaledOncePerSession()
{
    const Case one = add("C-1");
    for (int i = 0; i < 3; ++i)
        NEED(workflow::showCase(*m_session, one.id));
    const auto opened = [&] {
        int count = 0;
        const auto entries = workflow::history(*m_session, one.id);
        for (const workflow::HistoryEntry &entry : entries.value())
            count += entry.verb == QLatin1String("case.open");
        return count;
    };
    QCOMPARE(opened(), 1);
    switchTo("aoki");
    NEED(workflow::showCase(*m_session, one.id));
    QCOMPARE(opened(), 2);
}

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
