// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_memory.h"
#include "domain/consent.h"
#include "genome/variant_file.h"
#include "store/pages.h"
#include "workflow/act.h"
#include "workflow/audit.h"
#include "workflow/changes.h"
#include "workflow/consents.h"
#include "workflow/erasure.h"
#include "workflow/fixture.h"
#include "workflow/tasks.h"

#include <algorithm>

using namespace enza;
using namespace enza::test;

namespace {

QByteArray family()
{
    const auto csq = [](const char *allele, const char *gene) {
        return QByteArray("CSQ=") + allele + "|missense_variant|MODERATE|" + gene +
               "|ENSG1|Transcript|ENST1.1|protein_coding|ENST1.1:c.1A>G|ENSP1.1:p.Lys1Glu|0.0001||NM_1.1";
    };
    return vcf({"chr1 1000 . A G 50 PASS AC=2;AN=6;" + csq("G", "SHAREDGENE") + " GT:AD:DP 0/1:9,9:18 0/1:8,8:16 0/0:20,0:20",
                "chr1 2000 . C T 50 PASS " + csq("T", "ZQMUMGENE") + " GT:AD:DP 0/0:20,0:20 0/1:7,7:14 0/0:20,0:20",
                "chr1 3000 . G A 50 PASS " + csq("A", "KIDGENE") + " GT:AD:DP 0/1:9,9:18 0/0:16,0:16 0/0:20,0:20",
                "chr1 4000 . G A,C 50 PASS " + csq("A", "BOTHGENE") + "," + csq("C", "ZQMUMALLELE").mid(4) +
                    " GT:AD:DP 0/1:9,9,0:18 0/2:8,0,8:16 0/0:20,0,0:20"},
               {"KID", "ZQMUM", "DAD"});
}

QString personOf(const workflow::CaseView &view, Kinship kinship)
{
    for (const Person &person : view.persons) {
        if (person.kinship == kinship)
            return person.id;
    }
    return {};
}

struct Family {
    QString caseId, kid, mum, dad, callSet, finding;
};

} // namespace

/// A person asks for deletion: what was theirs is gone, what is others' stays.
class TestErasing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutADemandNothingIsDestroyed();
    void thePlanSaysWhatGoesAndWhatStays();
    void aParentsColumnsGoAndTheOthersStay();
    void theProbandsCaseIsEmptied();
    void whatAnotherReplicaAddedUnknowinglyGoesWithTheMerge();
    void anOlderBackupLosesItWithTheMerge();
    void backupsAreAskedForAndTheDemandIsDone();

private:
    Result<Family> fill(const Place &place, workflow::Session &session);
    Result<void> demand(workflow::Session &session, const Family &family, const QString &person);
    /// Words in any page of the store, or in a stored file.
    QStringList found(const Place &place, const QByteArrayList &words);
};

Result<Family> TestErasing::fill(const Place &place, workflow::Session &session)
{
    Family out;
    Case made;
    made.label = QStringLiteral("F1");
    made.diagnosis = QStringLiteral("ZQDIAGNOSIS");
    ENZA_ASSIGN(const Case added, workflow::addCase(session, made));
    out.caseId = added.id;
    workflow::ImportRequest request;
    request.caseId = out.caseId;
    request.path = place.write(QStringLiteral("family.vcf"), family());
    request.roles = {{QStringLiteral("KID"), SampleRole::Proband},
                     {QStringLiteral("ZQMUM"), SampleRole::Mother},
                     {QStringLiteral("DAD"), SampleRole::Father}};
    ENZA_ASSIGN(const workflow::ImportReport report, workflow::importVariants(session, request, {}));
    out.callSet = report.callSet.id;
    ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(session, out.caseId));
    out.kid = personOf(view, Kinship::Proband);
    out.mum = personOf(view, Kinship::Mother);
    out.dad = personOf(view, Kinship::Father);
    ENZA_ASSIGN(VariantKey key, VariantKey::parse(QStringLiteral("1-3000-G-A")));
    key.assembly = QStringLiteral("GRCh38");
    ENZA_ASSIGN(const Finding finding, workflow::addFinding(session, out.caseId, key, FindingRole::Primary));
    out.finding = finding.id;
    Opinion opinion;
    opinion.finding = finding.id;
    opinion.comment = QStringLiteral("ZQOPINION");
    opinion.scheme = QStringLiteral("acmg");
    opinion.verdict = QStringLiteral("LP");
    ENZA_TRY(workflow::assess(session, opinion));
    ConsentEvent event;
    event.caseId = out.caseId;
    event.personId = out.mum;
    event.form = QStringLiteral("rare-consent");
    event.version = QStringLiteral("1.6");
    event.answers = {{QStringLiteral("participation"), QStringLiteral("agree"), ConsentEffect::Undecided}};
    event.by = QStringLiteral("ZQSIGNED");
    event.date = session.clock().civilDate();
    // The form may word its options in another way; what matters here is whether there is a document to destroy.
    (void)workflow::recordConsent(session, event, place.write(QStringLiteral("form.pdf"), "%PDF-1.4 ZQFORM"));
    return out;
}

Result<void> TestErasing::demand(workflow::Session &session, const Family &family, const QString &person)
{
    Withdrawal withdrawal;
    withdrawal.caseId = family.caseId;
    withdrawal.personId = person;
    withdrawal.scope = WithdrawalScope::Delete;
    withdrawal.by = QStringLiteral("the person");
    withdrawal.date = session.clock().civilDate();
    ENZA_TRY(workflow::withdrawConsent(session, withdrawal));
    return {};
}

QStringList TestErasing::found(const Place &place, const QByteArrayList &words)
{
    using namespace store::testing;
    QStringList out;
    QByteArray all;
    const auto keys = keysOf(place.workspace(), enza::test::passphrase);
    if (!keys)
        return QStringList{QStringLiteral("no keys")};
    all += decryptedPages(place.workspace(), storeKeyOf(place.workspace(), *keys));
    SystemClock clock;
    const auto open = quickUnlock(place.workspace(), *keys, clock);
    if (!open)
        return QStringList{why(open.error())};
    for (const QString &name : QDir(place.workspace() + QStringLiteral("/blobs")).entryList(QDir::Files)) {
        const auto blob = (*open)->openBlob(name.section(u'.', 0, 0));
        const auto bytes = blob ? (*blob)->read(0, (*blob)->size()) : std::unexpected(blob.error());
        if (!bytes)
            return QStringList{why(bytes.error())};
        all += *bytes;
        const auto memory = platform::MemoryFile::create(*bytes);
        const auto file = memory ? genome::VariantFile::open((*memory)->path()) : std::unexpected(memory.error());
        if (!file)
            continue; // no variants
        all += (*file)->header().samples.join(u' ').toUtf8();
        for (auto chunk = (*file)->next(); chunk && *chunk; chunk = (*file)->next())
            all += QByteArray::fromStdString((**chunk).text);
    }
    for (const QByteArray &word : words) {
        if (all.contains(word))
            out.append(QString::fromUtf8(word));
    }
    return out;
}

void TestErasing::withoutADemandNothingIsDestroyed()
{
    const Place place;
    const auto session = place.create();
    const auto family = fill(place, *session);
    NEED(family);
    REFUSED(workflow::planErasure(*session, family->caseId, family->mum), ErrorCode::NotFound);
    REFUSED(workflow::erasePerson(*session, family->caseId, family->mum, QStringLiteral("r")), ErrorCode::NotFound);
    NEED(demand(*session, *family, family->mum));
    REFUSED(workflow::erasePerson(*session, family->caseId, family->mum, QStringLiteral(" ")), ErrorCode::BadInput);
    REFUSED(workflow::planErasure(*session, family->caseId, family->dad), ErrorCode::NotFound);
    REFUSED(workflow::planErasure(*session, family->caseId, QStringLiteral("nobody")), ErrorCode::NotFound);
    QVERIFY(session->store().erasures()->isEmpty());
}

void TestErasing::thePlanSaysWhatGoesAndWhatStays()
{
    const Place place;
    const auto session = place.create();
    const auto family = fill(place, *session);
    NEED(family);
    NEED(demand(*session, *family, family->mum));
    const auto plan = workflow::planErasure(*session, family->caseId, family->mum);
    NEED(plan);
    QCOMPARE(plan->callSets, QStringList{family->callSet});
    QCOMPARE(plan->alsoConcerns.size(), 2); // the child and the father stand in the same file
    QCOMPARE(plan->records.value(QStringLiteral("sample")), 1);
    QCOMPARE(plan->records.value(QStringLiteral("finding")), 0);
    QVERIFY(plan->kept.size() >= 5);
    QVERIFY(session->store().erasures()->isEmpty()); // a plan destroys nothing
}

void TestErasing::aParentsColumnsGoAndTheOthersStay()
{
    const Place place;
    auto session = place.create();
    const auto family = fill(place, *session);
    NEED(family);
    store::RecordFilter sets;
    // Rows 0, 1 and 4: shared, the mother's own, and the allele of hers in a record of both.
    {
        const auto table = workflow::openVariants(*session, family->caseId);
        NEED(table);
        QCOMPARE((*table)->rowCount(), 5u);
    }
    NEED(demand(*session, *family, family->mum));
    NEED(workflow::erasePerson(*session, family->caseId, family->mum, QStringLiteral("asked for")));

    const auto view = workflow::showCase(*session, family->caseId);
    NEED(view);
    QCOMPARE(view->callSets.size(), 1);
    QVERIFY(view->callSets[0].id != family->callSet);
    QStringList columns;
    for (const CallSetSample &column : view->callSets[0].samples)
        columns.append(column.name);
    QCOMPARE(columns, QStringList({QStringLiteral("KID"), QStringLiteral("DAD")}));
    const auto table = workflow::openVariants(*session, family->caseId);
    NEED(table);
    QCOMPARE((*table)->rowCount(), 3u); // the mother's own variant and allele are gone
    const auto finding = workflow::showFinding(*session, family->finding);
    NEED(finding);
    QCOMPARE(finding->finding.callSet, view->callSets[0].id);
    QCOMPARE(finding->opinions.size(), 1);
    const auto problems = workflow::verifyWorkspace(*session, {});
    NEED(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->isEmpty() ? QString() : problems->first().reason.translated()));
    session.reset();
    QCOMPARE(found(place, {"ZQMUM", "ZQMUMGENE", "ZQMUMALLELE", "ZQSIGNED", "ZQFORM"}), QStringList());
    QVERIFY(found(place, {"ZQOPINION", "ZQDIAGNOSIS"}).size() == 2); // the search finds what is there
}

void TestErasing::theProbandsCaseIsEmptied()
{
    const Place place;
    auto session = place.create();
    const auto family = fill(place, *session);
    NEED(family);
    NEED(demand(*session, *family, family->kid));
    NEED(workflow::erasePerson(*session, family->caseId, family->kid, QStringLiteral("asked for")));
    REFUSED(workflow::showFinding(*session, family->finding), ErrorCode::NotFound);
    const auto problems = workflow::verifyWorkspace(*session, {});
    NEED(problems);
    QVERIFY(problems->isEmpty());
    workflow::AuditFilter erasures;
    erasures.verbs = {QStringLiteral("record.erase")};
    const auto told = workflow::auditTrail(*session, erasures); // to be answered for, though the person is masked
    NEED(told);
    QCOMPARE(told->size(), 1);
    session.reset();
    QCOMPARE(found(place, {"ZQOPINION", "ZQDIAGNOSIS", "KIDGENE"}), QStringList());
    QCOMPARE(found(place, {"SHAREDGENE"}).size(), 1); // the mother carries it, too
}

void TestErasing::whatAnotherReplicaAddedUnknowinglyGoesWithTheMerge()
{
    const Place here, there;
    auto session = here.create();
    const auto family = fill(here, *session);
    NEED(family);
    NEED(workflow::backupWorkspace(*session, here.path(QStringLiteral("backup")), {}));
    NEED(workflow::restoreWorkspace(here.path(QStringLiteral("backup")), there.workspace(), {}));
    NEED(demand(*session, *family, family->kid));
    NEED(workflow::erasePerson(*session, family->caseId, family->kid, QStringLiteral("asked for")));
    NEED(workflow::exportChanges(*session, here.path(QStringLiteral("erased")), true, {}));

    auto second = there.unlock();
    NEED(second);
    VariantKey key = *VariantKey::parse(QStringLiteral("1-1000-A-G"));
    key.assembly = QStringLiteral("GRCh38");
    const auto finding = workflow::addFinding(**second, family->caseId, key, FindingRole::Primary);
    NEED(finding);
    NEED(workflow::exportChanges(**second, there.path(QStringLiteral("unaware")), true, {}));
    NEED(workflow::mergeChanges(*session, there.path(QStringLiteral("unaware")), {}));
    REFUSED(workflow::showFinding(*session, finding->id), ErrorCode::NotFound);
    NEED(workflow::mergeChanges(**second, here.path(QStringLiteral("erased")), {}));
    REFUSED(workflow::showFinding(**second, finding->id), ErrorCode::NotFound);
    REFUSED(workflow::showFinding(**second, family->finding), ErrorCode::NotFound);
    for (workflow::Session *one : {session.get(), second->get()}) {
        const auto problems = workflow::verifyWorkspace(*one, {});
        NEED(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->isEmpty() ? QString() : problems->first().reason.translated()));
    }
    session.reset();
    second->reset();
    for (const Place *place : {&here, &there})
        QCOMPARE(found(*place, {"ZQOPINION", "ZQDIAGNOSIS", "KIDGENE"}), QStringList());
}

void TestErasing::anOlderBackupLosesItWithTheMerge()
{
    const Place here, there;
    auto session = here.create();
    const auto family = fill(here, *session);
    NEED(family);
    NEED(workflow::backupWorkspace(*session, here.path(QStringLiteral("backup")), {}));
    NEED(demand(*session, *family, family->mum));
    NEED(workflow::erasePerson(*session, family->caseId, family->mum, QStringLiteral("asked for")));
    NEED(workflow::exportChanges(*session, here.path(QStringLiteral("erased")), true, {}));
    NEED(workflow::restoreWorkspace(here.path(QStringLiteral("backup")), there.workspace(), {}));
    {
        const auto late = there.unlock();
        NEED(late);
        NEED(workflow::mergeChanges(**late, here.path(QStringLiteral("erased")), {}));
        const auto table = workflow::openVariants(**late, family->caseId);
        NEED(table);
        QCOMPARE((*table)->rowCount(), 3u);
    }
    QCOMPARE(found(there, {"ZQMUM", "ZQSIGNED", "ZQFORM"}), QStringList());
}

void TestErasing::backupsAreAskedForAndTheDemandIsDone()
{
    const Place place;
    const auto session = place.create();
    const auto family = fill(place, *session);
    NEED(family);
    NEED(demand(*session, *family, family->mum));
    NEED(workflow::erasePerson(*session, family->caseId, family->mum, QStringLiteral("asked for")));
    workflow::TaskFilter all;
    all.open = false;
    all.caseId = family->caseId;
    const auto tasks = workflow::tasks(*session, all);
    NEED(tasks);
    int backups = 0, open = 0;
    for (const workflow::TaskView &one : *tasks) {
        backups += one.task.what == TaskKind::EraseBackups && one.task.personId == family->mum;
        open += one.task.what == TaskKind::Erase && !one.task.done;
    }
    QCOMPARE(backups, 1);
    QCOMPARE(open, 0);
}

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
