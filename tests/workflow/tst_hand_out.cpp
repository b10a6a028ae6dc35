// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "workflow/fixture.h"
#include "workflow/hand_out.h"

using namespace enza;
using namespace enza::test;
using access::Outflow;

/// Reports are drafted, go stale, and leave only by a permit.
class TestHandOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void revisionsCountUp();
    void aChangeMakesADocumentStale();
    void aDocumentLeavesAsItWasDrafted();
    void aPermitForSomethingElseDoesNotServe();
    void aRefusalAtTheEndLeavesNothing();
    void nothingIsWrittenIntoTheWorkspace();
    void whatIsThereAlreadyIsReplacedWhole();
    void anUnknownLanguageIsRefused();
    void aDocumentThatNamesThePatientIsForReadersOfIdentities();
    void theLedgerTellsWhatLeft();
    void aDocumentCountsByWhatIsInIt();
    void aLongFileIsCountedToo();
    void linksAreJudgedByTheirAddress();
    void nothingLeavesAfterARestoreUntilConsentIsConfirmed();

private:
    Result<access::Permit> permit(Outflow outflow = Outflow::Pdf, const char *purpose = "draft_review")
    {
        return workflow::requestPermit(*m_session, outflow, m_case, QLatin1String(purpose), QStringLiteral("own institution"),
                                       QStringLiteral("the draft"));
    }
    Document draft() { return workflow::draftReport(*m_session, m_case, DocumentKind::Clinical, QStringLiteral("en")).value(); }
    QStringList outside() const { return QDir(m_place->path({})).entryList(QDir::Files); }
    void withdraw(const QString &person)
    {
        store::Act act;
        act.verb = QStringLiteral("consent.withdraw");
        act.caseId = m_case;
        store::Write write;
        write.kind = QStringLiteral("withdrawal");
        write.id = QStringLiteral("w-") + person;
        write.caseId = m_case;
        write.personId = person;
        act.writes = {write};
        QVERIFY(m_session->store().commit(act));
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_finding, m_callSet;
};

void TestHandOut::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    fresh.domain = CaseDomain::Cancer;
    m_case = workflow::addCase(*m_session, fresh)->id;
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"S1"}));
    request.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
    const auto imported = workflow::importVariants(*m_session, request, {});
    NEED(imported);
    m_callSet = imported->callSet.id;
    const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("7-140753336-A-T")), FindingRole::Primary);
    NEED(finding);
    m_finding = finding->id;
}

void TestHandOut::cleanup()
{
    m_session.reset();
    m_place.reset();
}

void TestHandOut::revisionsCountUp()
{
    const Document first = draft();
    const Document second = draft();
    QCOMPARE(first.revision, 1);
    QCOMPARE(second.revision, 2);
    const auto all = workflow::listDocuments(*m_session, m_case);
    NEED(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().id, second.id);
    QCOMPARE(sha256(workflow::readDocument(*m_session, first.id).value()), first.sha256);
}

void TestHandOut::aChangeMakesADocumentStale()
{
    const Document document = draft();
    QVERIFY(workflow::staleReasons(*m_session, document.id)->isEmpty());
    Opinion opinion;
    opinion.finding = m_finding;
    opinion.scheme = QStringLiteral("oncogenicity");
    opinion.verdict = QStringLiteral("O");
    NEED(workflow::assess(*m_session, opinion));
    const auto reasons = workflow::staleReasons(*m_session, document.id);
    QCOMPARE(reasons->size(), 1);
    QVERIFY2(reasons->first().contains(QStringLiteral("BRAF")), qPrintable(reasons->first()));
    NEED(workflow::dismissFinding(*m_session, m_finding, DismissReason::Other, {}));
    QVERIFY(workflow::staleReasons(*m_session, document.id)->size() >= 2);
    QVERIFY(workflow::staleReasons(*m_session, draft().id)->isEmpty());
}

void TestHandOut::aDocumentLeavesAsItWasDrafted()
{
    const Document document = draft();
    auto allowed = permit();
    NEED(allowed);
    const QString out = m_place->path(QStringLiteral("out.pdf"));
    NEED(workflow::exportDocument(*m_session, std::move(*allowed), document.id, out));
    QCOMPARE(sha256(Place::read(out)), document.sha256);
    QCOMPARE(outside(), (QStringList{QStringLiteral("a.vcf"), QStringLiteral("out.pdf")}));
    QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestHandOut::aPermitForSomethingElseDoesNotServe()
{
    const Document document = draft();
    const QString out = m_place->path(QStringLiteral("out"));
    auto forSource = permit(Outflow::File, "return_to_source");
    NEED(forSource);
    REFUSED(workflow::exportDocument(*m_session, std::move(*forSource), document.id, out), ErrorCode::NotPermitted);
    auto forDraft = permit();
    NEED(forDraft);
    REFUSED(workflow::exportVerbatim(*m_session, std::move(*forDraft), m_callSet, out, {}), ErrorCode::NotPermitted);
    auto forClipboard = permit(Outflow::Clipboard, "own_work");
    NEED(forClipboard);
    REFUSED(workflow::exportDocument(*m_session, std::move(*forClipboard), document.id, out), ErrorCode::NotPermitted);
    const QString here = m_case;
    Case other;
    other.label = QStringLiteral("C-2");
    m_case = workflow::addCase(*m_session, other)->id;
    auto forOtherCase = permit();
    NEED(forOtherCase);
    m_case = here;
    REFUSED(workflow::exportDocument(*m_session, std::move(*forOtherCase), document.id, out), ErrorCode::NotPermitted);
    auto used = permit();
    NEED(used);
    NEED(used->finish(QByteArray(32, 'x')));
    REFUSED(workflow::exportDocument(*m_session, std::move(*used), document.id, out), ErrorCode::NotPermitted);
    QCOMPARE(outside(), QStringList{QStringLiteral("a.vcf")});
}

void TestHandOut::aRefusalAtTheEndLeavesNothing()
{
    const Document document = draft();
    const QString out = m_place->path(QStringLiteral("out"));
    auto forPdf = permit();
    auto forSource = permit(Outflow::File, "return_to_source");
    NEED(forPdf);
    NEED(forSource);
    withdraw(workflow::showCase(*m_session, m_case)->persons.first().id); // between the permit and the last byte
    REFUSED(workflow::exportDocument(*m_session, std::move(*forPdf), document.id, out), ErrorCode::NotPermitted);
    REFUSED(workflow::exportVerbatim(*m_session, std::move(*forSource), m_callSet, out, {}), ErrorCode::NotPermitted);
    QCOMPARE(outside(), QStringList{QStringLiteral("a.vcf")});
    REFUSED(permit(), ErrorCode::NotPermitted);
}

void TestHandOut::nothingIsWrittenIntoTheWorkspace()
{
    const Document document = draft();
    for (const char *name : {"/out.pdf", "/calls/out.pdf", "/../workspace/blobs/out.pdf"}) {
        auto allowed = permit();
        NEED(allowed);
        REFUSED(workflow::exportDocument(*m_session, std::move(*allowed), document.id, m_place->workspace() + QLatin1String(name)),
                ErrorCode::BadInput);
    }
    auto allowed = permit();
    REFUSED(workflow::exportDocument(*m_session, std::move(*allowed), document.id, m_place->path(QStringLiteral("no/such/out.pdf"))),
            ErrorCode::BadInput);
}

void TestHandOut::whatIsThereAlreadyIsReplacedWhole()
{
    const QString out = m_place->write(QStringLiteral("back.vcf"), "something longer than nothing");
    auto allowed = permit(Outflow::File, "return_to_source");
    NEED(allowed);
    NEED(workflow::exportVerbatim(*m_session, std::move(*allowed), m_callSet, out, {}));
    QCOMPARE(Place::read(out), Place::read(m_place->path(QStringLiteral("a.vcf"))));
    std::stop_source stop;
    stop.request_stop();
    auto another = permit(Outflow::File, "return_to_source");
    REFUSED(workflow::exportVerbatim(*m_session, std::move(*another), m_callSet, m_place->path(QStringLiteral("c.vcf")),
                                     {stop.get_token(), [](const Progress &) {}}),
            ErrorCode::Cancelled);
    QCOMPARE(outside(), (QStringList{QStringLiteral("a.vcf"), QStringLiteral("back.vcf")}));
}

void TestHandOut::anUnknownLanguageIsRefused()
{
    REFUSED(workflow::draftReport(*m_session, m_case, DocumentKind::Clinical, QStringLiteral("fr")), ErrorCode::BadInput);
    REFUSED(workflow::draftReport(*m_session, QStringLiteral("no case"), DocumentKind::Clinical, QStringLiteral("en")), ErrorCode::NotFound);
}

void TestHandOut::aDocumentThatNamesThePatientIsForReadersOfIdentities()
{
    Identity who;
    who.personId = workflow::showCase(*m_session, m_case)->persons.first().id;
    who.name = QStringLiteral("山田 花子");
    NEED(workflow::setIdentity(*m_session, m_case, who));
    const Document named = draft();
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Viewer, secret(passphrase)));
    m_session.reset();
    m_session = m_place->unlock(QStringLiteral("baba")).value();
    REFUSED(workflow::readDocument(*m_session, named.id), ErrorCode::NotPermitted);
}

void TestHandOut::aDocumentCountsByWhatIsInIt()
{
    const Document first = draft();
    QCOMPARE(workflow::documentLoci(*m_session, first)->snpLoci, 1u);
    const auto more = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("17-7676154-G-C")), FindingRole::Candidate);
    NEED(more);
    const Document second = draft();
    QCOMPARE(workflow::documentLoci(*m_session, second)->snpLoci, 2u);
    // What was drawn stays as it was, whatever became of the findings.
    QCOMPARE(workflow::documentLoci(*m_session, first)->snpLoci, 1u);
    NEED(workflow::dismissFinding(*m_session, more->id, DismissReason::Other, {}));
    QCOMPARE(workflow::documentLoci(*m_session, second)->snpLoci, 2u);
    QCOMPARE(workflow::documentLoci(*m_session, draft())->snpLoci, 1u);
    auto allowed = workflow::requestDocumentPermit(*m_session, second.id, Outflow::Pdf, QStringLiteral("own"));
    NEED(allowed);
    QCOMPARE(allowed->request().identifying.snpLoci, 2u);
    // The permit is for this document alone.
    REFUSED(workflow::exportDocument(*m_session, std::move(*allowed), first.id, m_place->path(QStringLiteral("other.pdf"))), ErrorCode::NotPermitted);
    QVERIFY(!outside().contains(QStringLiteral("other.pdf")));
}

void TestHandOut::aLongFileIsCountedToo()
{
    // However long a file says it is, it is looked through and not held for a genome.
    const store::Record record = m_session->store().get(m_callSet).value();
    store::Write write;
    write.kind = record.kind;
    write.id = record.id;
    write.caseId = record.caseId;
    write.body = record.body;
    write.body.insert(QStringLiteral("bytes"), 4'000'000'000.0);
    store::Act act;
    act.verb = QStringLiteral("variants.import");
    act.caseId = m_case;
    act.writes = {write};
    NEED(m_session->store().commit(act));
    access::Request request;
    request.purpose = QStringLiteral("return_to_source");
    request.recipient = QStringLiteral("laboratory");
    const auto allowed = workflow::requestVerbatimPermit(*m_session, m_callSet, request, {});
    NEED(allowed);
    QVERIFY(!allowed->request().identifying.genome);
    QCOMPARE(allowed->request().identifying.snpLoci, 3u);
}

void TestHandOut::theLedgerTellsWhatLeft()
{
    const Document document = draft();
    auto allowed = permit();
    NEED(allowed);
    NEED(workflow::exportDocument(*m_session, std::move(*allowed), document.id, m_place->path(QStringLiteral("out.pdf"))));
    NEED(permit()); // asked for, never used
    store::RecordFilter filter;
    filter.kind = QStringLiteral("ledger");
    filter.caseId = m_case;
    const auto rows = m_session->store().list(filter);
    NEED(rows);
    QCOMPARE(rows->size(), 2);
    int left = 0;
    for (const store::Record &row : *rows) {
        QCOMPARE(row.body.value(QStringLiteral("purpose")).toString(), QStringLiteral("draft_review"));
        QCOMPARE(row.body.value(QStringLiteral("rule")).toString(), QStringLiteral("outflow-policy@1/draft_review"));
        QVERIFY(!row.body.value(QStringLiteral("persons")).toArray().isEmpty());
        if (!row.body.contains(QStringLiteral("sha256")))
            continue;
        ++left;
        QCOMPARE(row.body.value(QStringLiteral("sha256")).toString(), QLatin1String(document.sha256.toBase64()));
    }
    QCOMPARE(left, 1);
}

void TestHandOut::linksAreJudgedByTheirAddress()
{
    NEED(workflow::requestLinkPermit(*m_session, m_case, QUrl(QStringLiteral("https://www.oncokb.org/gene/BRAF")), QStringLiteral("OncoKB")));
    REFUSED(workflow::requestLinkPermit(*m_session, m_case, QUrl(QStringLiteral("https://www.oncokb.org/gene/BRAF?who=C-1")), QStringLiteral("OncoKB")),
            ErrorCode::NotPermitted);
    const auto blind = workflow::requestPermit(*m_session, Outflow::Link, m_case, QStringLiteral("reference_lookup"),
                                               QStringLiteral("www.oncokb.org"), QStringLiteral("OncoKB"));
    REFUSED(blind, ErrorCode::NotPermitted);
    QVERIFY(blind.error().refusal.has_value());
}

void TestHandOut::nothingLeavesAfterARestoreUntilConsentIsConfirmed()
{
    const Document document = draft();
    const QString backup = m_place->path(QStringLiteral("all.backup"));
    NEED(workflow::backupWorkspace(*m_session, backup, {}));
    m_session.reset();
    QVERIFY(QDir(m_place->workspace()).removeRecursively());
    NEED(workflow::restoreWorkspace(backup, m_place->workspace(), {}));
    m_session = m_place->unlock().value();
    QVERIFY(workflow::workspaceSummary(*m_session).consentUnconfirmed);
    const auto refused = permit();
    REFUSED(refused, ErrorCode::NotPermitted);
    QCOMPARE(refused.error().refusal->item, QStringLiteral("consent"));
    NEED(workflow::readDocument(*m_session, document.id)); // inside, work goes on
    NEED(workflow::confirmConsentAfterRestore(*m_session));
    NEED(permit());
}

QTEST_MAIN(TestHandOut)
#include "tst_hand_out.moc"
