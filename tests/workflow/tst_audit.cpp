// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quick.h"
#include "workflow/audit.h"
#include "workflow/cases.h"
#include "workflow/fixture.h"

#include <QDirIterator>

using namespace enza;
using namespace enza::test;

/// Who saw, changed and gave out what can be told, and a journal that was turned back is found out.
class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readingIsJournaled();
    void filtersChoose();
    void emergencyAccessComesFirst();
    void anAnchorShowsAnOlderCopyPutBack();
    void anAnchorShowsAJournalWrittenAnew();
    void anAnchorThatWasChangedIsRefused();
    void aHeadWrittenDownByHandServesAsWell();
    void theExportHoldsNoPatientData();

private:
    Result<QString> fill(const Place &place, workflow::Session &session)
    {
        Case made;
        made.label = QStringLiteral("ZQCASE");
        ENZA_ASSIGN(const Case added, workflow::addCase(session, made));
        workflow::ImportRequest request;
        request.caseId = added.id;
        request.path = place.write(QStringLiteral("ZQFILE.vcf"), vcf(threeRecords(), {"ZQKID"}));
        request.roles = {{QStringLiteral("ZQKID"), SampleRole::Proband}};
        ENZA_TRY(workflow::importVariants(session, request, {}));
        return added.id;
    }
    static Case named(const QString &label)
    {
        Case made;
        made.label = label;
        return made;
    }
    static QStringList verbs(const QList<workflow::AuditEntry> &entries)
    {
        QStringList out;
        for (const workflow::AuditEntry &entry : entries)
            out.append(entry.verb);
        return out;
    }
    static Result<workflow::Anchor> anchor(workflow::Session &session, const QString &path)
    {
        ENZA_ASSIGN(access::Permit permit, workflow::requestAuditPermit(session, QStringLiteral("own"), QStringLiteral("anchor")));
        return workflow::writeAnchor(session, std::move(permit), path);
    }
    static QString words(const Result<QList<workflow::WorkspaceProblem>> &problems)
    {
        if (!problems)
            return why(problems.error());
        QStringList out;
        for (const workflow::WorkspaceProblem &problem : *problems)
            out.append(problem.reason.translated() + u' ' + QString::number(problem.sequence));
        return out.join(u'\n');
    }
};

void TestAudit::readingIsJournaled()
{
    const Place place;
    const auto session = place.create();
    const auto id = fill(place, *session);
    NEED(id);
    const auto view = workflow::showCase(*session, *id);
    NEED(view);
    Identity identity;
    identity.personId = view->persons[0].id;
    identity.name = QStringLiteral("ZQNAME");
    NEED(workflow::setIdentity(*session, *id, identity));
    NEED(workflow::identity(*session, *id, view->persons[0].id));
    const auto document = workflow::draftReport(*session, *id, DocumentKind::Clinical, QStringLiteral("en"));
    NEED(document);
    NEED(workflow::readDocument(*session, document->id));
    auto permit = workflow::requestPermit(*session, access::Outflow::File, *id, QStringLiteral("draft_review"), QStringLiteral("own"), document->title);
    NEED(permit);
    NEED(workflow::exportDocument(*session, std::move(*permit), document->id, place.path(QStringLiteral("out.pdf"))));
    workflow::AuditFilter filter;
    filter.caseId = *id;
    filter.kind = workflow::AuditKind::Seen;
    const auto seen = workflow::auditTrail(*session, filter);
    NEED(seen);
    for (const char *verb : {"case.open", "identity.read", "document.open"})
        QVERIFY2(verbs(*seen).contains(QLatin1String(verb)), verb);
    filter.kind = workflow::AuditKind::GivenOut;
    const auto given = workflow::auditTrail(*session, filter);
    NEED(given);
    for (const char *verb : {"outflow.permit", "outflow.leave", "document.export"})
        QVERIFY2(verbs(*given).contains(QLatin1String(verb)), verb);
}

void TestAudit::filtersChoose()
{
    const Place place;
    const auto session = place.create();
    NEED(session->setClock(fromIsoUtc(QStringLiteral("2026-11-19T20:00:00Z")))); // the 20th in Japan
    const auto id = fill(place, *session);
    NEED(id);
    NEED(session->setClock(fromIsoUtc(QStringLiteral("2026-11-25T01:00:00Z"))));
    NEED(workflow::showCase(*session, *id));
    const auto count = [&](auto change) {
        workflow::AuditFilter filter;
        change(filter);
        const auto entries = workflow::auditTrail(*session, filter);
        return entries ? entries->size() : -1;
    };
    const qsizetype all = count([](auto &) {});
    QVERIFY(all > 4);
    QCOMPARE(count([](auto &f) { f.verbs = {QStringLiteral("case.open")}; }), 1);
    QVERIFY(count([](auto &f) { f.verbs = {QStringLiteral("case.")}; }) >= 2);
    QCOMPARE(count([](auto &f) { f.from = QDate(2026, 11, 25); }), 1);
    QCOMPARE(count([](auto &f) { f.to = QDate(2026, 11, 19); f.verbs = {QStringLiteral("case.add")}; }), 0);
    QCOMPARE(count([](auto &f) { f.to = QDate(2026, 11, 20); f.verbs = {QStringLiteral("case.add")}; }), 1);
    QCOMPARE(count([](auto &f) { f.user = QStringLiteral("aoki"); }), all);
    QCOMPARE(count([](auto &f) { f.user = QStringLiteral("nobody"); }), -1);
    QCOMPARE(count([](auto &f) { f.limit = 2; }), 2);
}

void TestAudit::emergencyAccessComesFirst()
{
    const Place place;
    const auto session = place.create();
    const auto id = fill(place, *session);
    NEED(id);
    store::Act act;
    act.verb = QStringLiteral("emergency.open");
    act.caseId = *id;
    NEED(session->store().commit(act));
    NEED(workflow::showCase(*session, *id)); // later than the emergency
    const auto entries = workflow::auditTrail(*session, {});
    NEED(entries);
    QCOMPARE(entries->first().verb, QStringLiteral("emergency.open"));
    QCOMPARE(entries->first().kind, workflow::AuditKind::Emergency);
    QCOMPARE(entries->at(1).verb, QStringLiteral("case.open"));
}

void TestAudit::anAnchorShowsAnOlderCopyPutBack()
{
    const Place place;
    auto session = place.create();
    const auto id = fill(place, *session);
    NEED(id);
    session.reset();
    store::testing::copyFolder(place.workspace(), place.path(QStringLiteral("older")));
    session = *place.unlock();
    NEED(workflow::showCase(*session, *id));
    const QString file = place.path(QStringLiteral("anchor.json"));
    const auto written = anchor(*session, file);
    NEED(written);
    QCOMPARE(words(workflow::verifyAudit(*session, {{file}, {}}, {})), QString());
    NEED(workflow::addCase(*session, named(QStringLiteral("later"))));
    QCOMPARE(words(workflow::verifyAudit(*session, {{file}, {}}, {})), QString()); // going on is no fault
    session.reset();
    store::testing::copyFolder(place.path(QStringLiteral("older")), place.workspace());
    session = *place.unlock();
    QCOMPARE(words(workflow::verifyAudit(*session, {}, {})), QString()); // by itself it is whole
    const auto problems = workflow::verifyAudit(*session, {{file}, {}}, {});
    NEED(problems);
    QCOMPARE(problems->size(), 1);
    QVERIFY(problems->first().sequence > 0);
    QVERIFY2(words(problems).contains(QStringLiteral("an older copy was put back")), qPrintable(words(problems)));
}

void TestAudit::anAnchorShowsAJournalWrittenAnew()
{
    const Place place;
    auto session = place.create();
    const auto id = fill(place, *session);
    NEED(id);
    session.reset();
    store::testing::copyFolder(place.workspace(), place.path(QStringLiteral("older")));
    session = *place.unlock();
    NEED(workflow::addCase(*session, named(QStringLiteral("one"))));
    const QString file = place.path(QStringLiteral("anchor.json"));
    NEED(anchor(*session, file));
    session.reset();
    store::testing::copyFolder(place.path(QStringLiteral("older")), place.workspace());
    session = *place.unlock();
    for (int i = 0; i < 8; ++i) // as many entries as before, and more
        NEED(workflow::addCase(*session, named(QStringLiteral("other %1").arg(i))));
    const auto problems = workflow::verifyAudit(*session, {{file}, {}}, {});
    QVERIFY2(words(problems).contains(QStringLiteral("written anew")), qPrintable(words(problems)));
}

void TestAudit::anAnchorThatWasChangedIsRefused()
{
    const Place place, foreign;
    const auto session = place.create();
    const QString file = place.path(QStringLiteral("anchor.json"));
    NEED(anchor(*session, file));
    QByteArray bytes = Place::read(file);
    const QString changed = place.write(QStringLiteral("changed.json"), QByteArray(bytes).replace("\"sequence\":", "\"sequence\":1"));
    REFUSED(workflow::verifyAudit(*session, {{changed}, {}}, {}), ErrorCode::BadInput);
    REFUSED(workflow::verifyAudit(*session, {{place.write(QStringLiteral("x"), "no anchor")}, {}}, {}), ErrorCode::BadInput);
    const auto other = foreign.create();
    REFUSED(workflow::verifyAudit(*other, {{file}, {}}, {}), ErrorCode::BadInput);
}

void TestAudit::aHeadWrittenDownByHandServesAsWell()
{
    const Place place;
    const auto session = place.create();
    const auto written = anchor(*session, place.path(QStringLiteral("anchor.json")));
    NEED(written);
    QCOMPARE(words(workflow::verifyAudit(*session, {{}, {written->own}}, {})), QString());
    const QString later = written->own.section(u':', 0, 0) + QStringLiteral(":9999:") + written->own.section(u':', 2);
    QVERIFY(!words(workflow::verifyAudit(*session, {{}, {later}}, {})).isEmpty());
    REFUSED(workflow::verifyAudit(*session, {{}, {QStringLiteral("nonsense")}}, {}), ErrorCode::Usage);
}

void TestAudit::theExportHoldsNoPatientData()
{
    const Place place;
    const auto session = place.create();
    const auto id = fill(place, *session);
    NEED(id);
    const QString file = place.path(QStringLiteral("audit.csv"));
    auto permit = workflow::requestAuditPermit(*session, QStringLiteral("inspector"), QStringLiteral("audit trail"));
    NEED(permit);
    const auto entries = workflow::exportAudit(*session, std::move(*permit), {}, file);
    NEED(entries);
    const QByteArray text = Place::read(file);
    QCOMPARE(text.count("\r\n"), *entries + 1);
    QVERIFY(text.contains("variants.import"));
    for (const char *word : {"ZQCASE", "ZQFILE", "ZQKID", "BRAF"})
        QVERIFY2(!text.contains(word), word);
    workflow::AuditFilter out;
    out.verbs = {QStringLiteral("audit.export")};
    QCOMPARE(workflow::auditTrail(*session, out)->size(), 1);
}

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
