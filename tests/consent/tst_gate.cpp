// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "consent/gate.h"

#include <QTest>

using namespace enza;
using access::Outflow;

namespace {

class Memory final : public consent::GateMemory
{
public:
    Result<QString> writeLedger(const consent::LedgerRow &row, const Check &stillHolds) override
    {
        if (meanwhile)
            meanwhile();
        ENZA_TRY(stillHolds());
        if (full)
            return fail(ErrorCode::DiskFull, "full");
        written.append(row);
        return QString::number(written.size());
    }
    Result<void> releaseLedger(const QString &id, const consent::LedgerRow &row, const Check &stillHolds) override
    {
        if (meanwhile)
            meanwhile();
        ENZA_TRY(stillHolds());
        if (full)
            return fail(ErrorCode::DiskFull, "full");
        released.append({id, row});
        return {};
    }
    Result<void> completeLedger(const QString &id, const consent::LedgerRow &row, const Check &stillHolds) override
    {
        if (meanwhile)
            meanwhile();
        if (stillHolds)
            ENZA_TRY(stillHolds());
        if (full)
            return fail(ErrorCode::DiskFull, "full");
        completed.append({id, row});
        return {};
    }
    bool consentUnconfirmedAfterRestore() const override { return unconfirmed; }
    Result<QStringList> withdrawnPersons(const QString &) const override
    {
        if (unreadable)
            return fail(ErrorCode::Damaged, "damaged");
        return withdrawn;
    }

    QList<consent::LedgerRow> written;
    QList<std::pair<QString, consent::LedgerRow>> released, completed;
    QStringList withdrawn;
    bool unconfirmed = false, unreadable = false, full = false;
    std::function<void()> meanwhile; ///< what others do between the judgement and the row
};

const QDateTime today = QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
const consent::Actor curator{QStringLiteral("u1"), UserRole::Curator};
const QByteArray digest = sha256(QByteArray("what leaves"));

access::Request request(Outflow outflow, const char *purpose)
{
    access::Request request;
    request.outflow = outflow;
    request.caseId = QStringLiteral("case");
    request.persons = {QStringLiteral("p1"), QStringLiteral("p2")};
    request.purpose = QLatin1String(purpose);
    request.recipient = QStringLiteral("somebody");
    request.content = QStringLiteral("a thing");
    return request;
}

bool fieldsAreFilled(const Error &error)
{
    return error.code == ErrorCode::NotPermitted && !error.message.isEmpty() && error.refusal &&
           !error.refusal->outflow.isEmpty() && !error.refusal->person.isEmpty() && !error.refusal->item.isEmpty() &&
           !error.refusal->rule.isEmpty() && !error.refusal->needed.isEmpty();
}

RuleSet builtin(const char *kind)
{
    return *ruleSetOn(builtinRuleSets(), QLatin1String(kind), QDate(2026, 11, 20));
}

RuleSet setWithout(const char *kind, const char *field)
{
    RuleSet set = builtin(kind);
    set.rules.remove(QLatin1String(field));
    return set;
}

/// The built-in sets with one of them in another wording.
QList<RuleSet> setsWith(const RuleSet &own)
{
    QList<RuleSet> sets{own};
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind != own.kind)
            sets.append(set);
    }
    return sets;
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInSetIsThere();
    void whatNoRuleNamesIsRefused();
    void whatARuleNamesIsPermitted_data();
    void whatARuleNamesIsPermitted();
    void theRoleDecides();
    void aRecipientIsNamed();
    void itIsSaidWhoseDataItIs();
    void nothingOfAWithdrawnPersonLeaves();
    void nothingLeavesBeforeConsentIsConfirmedAfterARestore();
    void withdrawalsThatCannotBeReadRefuse();
    void noSetInForceRefusesEverything();
    void aSetThatNamesUnknownWordsRefuses();
    void noPermitWithoutALedgerRow();
    void theLedgerIsCompletedWithTheDigest();
    void aPermitServesOnce();
    void finishChecksAgain();
    void finishNeedsADigest();
    void aWithdrawalBetweenTheJudgementAndTheRowRefuses_data();
    void aWithdrawalBetweenTheJudgementAndTheRowRefuses();
    void aPermitDiesWithTheGate();
    void whatMayConcernNobodyConcernsNobody();
    void aLinkIsNotPermittedUnseen();
    void linksHoldPublicIdentifiersOnly_data();
    void linksHoldPublicIdentifiersOnly();
    void verbsAreAllowedByRole();
    void scopeHidesWhoWithdrew();
    void scopeShowsIdentityToReadersOnly();
    void scopeOfAForeignerShowsNothing();

private:
    Memory memory;
    FixedClock clock{today};
private Q_SLOTS:
    void cleanup() { memory = Memory(); clock.set(today); }
};

void TestGate::builtInSetIsThere()
{
    consent::Gate gate(memory, clock);
    QCOMPARE(gate.rulePin(), QStringLiteral("permissions@1"));
}

void TestGate::whatNoRuleNamesIsRefused()
{
    const QSet<QString> allowed{QStringLiteral("file/return_to_source"), QStringLiteral("file/draft_review"),
                                QStringLiteral("pdf/draft_review"), QStringLiteral("print/draft_review"), QStringLiteral("clipboard/own_work")};
    consent::Gate gate(memory, clock);
    int refused = 0;
    for (const Outflow outflow : access::allOutflows) {
        for (const char *purpose : {"return_to_source", "draft_review", "own_work", "reference_lookup", "research",
                                    "treatment", "third_party", "", "RETURN_TO_SOURCE"}) {
            const QString way = QLatin1String(access::outflowName(outflow)) + u'/' + QLatin1String(purpose);
            const auto permit = gate.permit({QStringLiteral("u1"), UserRole::Administrator}, request(outflow, purpose));
            QCOMPARE(permit.has_value(), allowed.contains(way));
            if (permit)
                continue;
            QVERIFY2(fieldsAreFilled(permit.error()), qPrintable(way));
            QCOMPARE(permit.error().refusal->outflow, QLatin1String(access::outflowName(outflow)));
            ++refused;
        }
    }
    QCOMPARE(refused, 10 * 9 - 5);
    QCOMPARE(memory.written.size(), 5); // a refusal leaves no row
}

void TestGate::whatARuleNamesIsPermitted_data()
{
    QTest::addColumn<int>("outflow");
    QTest::addColumn<QByteArray>("purpose");
    QTest::newRow("source file") << int(Outflow::File) << QByteArray("return_to_source");
    QTest::newRow("draft as file") << int(Outflow::File) << QByteArray("draft_review");
    QTest::newRow("draft as PDF") << int(Outflow::Pdf) << QByteArray("draft_review");
    QTest::newRow("clipboard") << int(Outflow::Clipboard) << QByteArray("own_work");
}

void TestGate::whatARuleNamesIsPermitted()
{
    QFETCH(int, outflow);
    QFETCH(QByteArray, purpose);
    consent::Gate gate(memory, clock);
    auto permit = gate.permit(curator, request(Outflow(outflow), purpose.constData()));
    QVERIFY(permit.has_value());
    QCOMPARE(permit->request().purpose, QLatin1String(purpose));
    QVERIFY(permit->finish(digest).has_value());
}

void TestGate::theRoleDecides()
{
    consent::Gate gate(memory, clock);
    const auto may = [&](UserRole role, Outflow outflow, const char *purpose) {
        const auto permit = gate.permit({QStringLiteral("u1"), role}, request(outflow, purpose));
        if (!permit && (!fieldsAreFilled(permit.error()) || permit.error().refusal->item != QLatin1String("role")))
            return -1;
        return int(permit.has_value());
    };
    QCOMPARE(may(UserRole::DataManager, Outflow::File, "return_to_source"), 1);
    QCOMPARE(may(UserRole::Counsellor, Outflow::File, "return_to_source"), 0);
    QCOMPARE(may(UserRole::Viewer, Outflow::File, "return_to_source"), 0);
    QCOMPARE(may(UserRole::PanelMember, Outflow::Pdf, "draft_review"), 0);
    QCOMPARE(may(UserRole::Secretariat, Outflow::Pdf, "draft_review"), 1);
    QCOMPARE(may(UserRole::Viewer, Outflow::Clipboard, "own_work"), 1);
}

void TestGate::aRecipientIsNamed()
{
    consent::Gate gate(memory, clock);
    access::Request nameless = request(Outflow::Pdf, "draft_review");
    nameless.recipient = QStringLiteral("  ");
    const auto permit = gate.permit(curator, nameless);
    QVERIFY(!permit && fieldsAreFilled(permit.error()));
    QCOMPARE(permit.error().refusal->item, QStringLiteral("recipient"));
}

void TestGate::itIsSaidWhoseDataItIs()
{
    consent::Gate gate(memory, clock);
    access::Request nobody = request(Outflow::Pdf, "draft_review");
    nobody.persons.clear();
    const auto permit = gate.permit(curator, nobody);
    QVERIFY(!permit && fieldsAreFilled(permit.error()));
    QCOMPARE(permit.error().refusal->item, QStringLiteral("person"));
    access::Request nowhere = request(Outflow::Pdf, "draft_review");
    nowhere.caseId.clear();
    QVERIFY(!gate.permit(curator, nowhere));
}

void TestGate::nothingOfAWithdrawnPersonLeaves()
{
    consent::Gate gate(memory, clock);
    memory.withdrawn = {QStringLiteral("p2")};
    for (const auto &[outflow, purpose] : {std::pair{Outflow::File, "return_to_source"}, {Outflow::File, "draft_review"},
                                           {Outflow::Pdf, "draft_review"}, {Outflow::Clipboard, "own_work"}}) {
        const auto permit = gate.permit(curator, request(outflow, purpose));
        QVERIFY(!permit && fieldsAreFilled(permit.error()));
        QCOMPARE(permit.error().refusal->item, QStringLiteral("withdrawal"));
        QCOMPARE(permit.error().refusal->person, QStringLiteral("p2"));
    }
    access::Request others = request(Outflow::Pdf, "draft_review");
    others.persons = {QStringLiteral("p1")};
    QVERIFY(gate.permit(curator, others).has_value());
}

void TestGate::nothingLeavesBeforeConsentIsConfirmedAfterARestore()
{
    consent::Gate gate(memory, clock);
    memory.unconfirmed = true;
    for (const auto &[outflow, purpose] : {std::pair{Outflow::File, "return_to_source"}, {Outflow::File, "draft_review"},
                                           {Outflow::Pdf, "draft_review"}, {Outflow::Clipboard, "own_work"}}) {
        const auto permit = gate.permit(curator, request(outflow, purpose));
        QVERIFY(!permit && fieldsAreFilled(permit.error()));
        QCOMPARE(permit.error().refusal->item, QStringLiteral("consent"));
    }
    memory.unconfirmed = false;
    QVERIFY(gate.permit(curator, request(Outflow::Pdf, "draft_review")).has_value());
}

void TestGate::withdrawalsThatCannotBeReadRefuse()
{
    consent::Gate gate(memory, clock);
    memory.unreadable = true;
    const auto permit = gate.permit(curator, request(Outflow::Pdf, "draft_review"));
    QVERIFY(!permit && fieldsAreFilled(permit.error()));
    QVERIFY(gate.scope(curator, QStringLiteral("case")).showsNothing());
}

void TestGate::noSetInForceRefusesEverything()
{
    consent::Gate gate(memory, clock);
    clock.set(QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC));
    const auto permit = gate.permit(curator, request(Outflow::Pdf, "draft_review"));
    QVERIFY(!permit && fieldsAreFilled(permit.error()));
    QVERIFY(!gate.mayDo(curator, QStringLiteral("case.open")));
    QVERIFY(gate.rulePin().isEmpty());
}

void TestGate::aSetThatNamesUnknownWordsRefuses()
{
    RuleSet set = *ruleSetOn(builtinRuleSets(), QStringLiteral("permissions"), QDate(2026, 11, 20));
    set.rules.insert(QStringLiteral("roles"), QJsonObject{{QStringLiteral("janitor"), QJsonArray()}});
    consent::Gate gate(memory, clock, setsWith(set));
    QVERIFY(!gate.permit(curator, request(Outflow::Pdf, "draft_review")));
    consent::Gate withoutRoles(memory, clock, setsWith(setWithout("permissions", "roles")));
    QVERIFY(!withoutRoles.permit(curator, request(Outflow::Pdf, "draft_review")));
    // A way out about which the policy says nothing makes the whole policy unusable.
    consent::Gate withoutNever(memory, clock, setsWith(setWithout("outflow-policy", "never")));
    QVERIFY(!withoutNever.permit(curator, request(Outflow::Pdf, "draft_review")));
    consent::Gate withoutPurposes(memory, clock, setsWith(setWithout("outflow-policy", "purposes")));
    QVERIFY(!withoutPurposes.permit(curator, request(Outflow::Pdf, "draft_review")));
    consent::Gate withoutRecords(memory, clock, setsWith(setWithout("provision-record", "relations")));
    QVERIFY(!withoutRecords.permit(curator, request(Outflow::Pdf, "draft_review")));
    consent::Gate withoutCodes(memory, clock, setsWith(setWithout("identification-code", "snp_loci")));
    QVERIFY(!withoutCodes.permit(curator, request(Outflow::Pdf, "draft_review")));
}

void TestGate::noPermitWithoutALedgerRow()
{
    consent::Gate gate(memory, clock);
    memory.full = true;
    const auto permit = gate.permit(curator, request(Outflow::Pdf, "draft_review"));
    QVERIFY(!permit);
    QCOMPARE(permit.error().code, ErrorCode::DiskFull);
}

void TestGate::theLedgerIsCompletedWithTheDigest()
{
    consent::Gate gate(memory, clock);
    auto permit = gate.permit(curator, request(Outflow::Pdf, "draft_review"));
    QVERIFY(permit.has_value());
    QCOMPARE(memory.written.size(), 1);
    QVERIFY(memory.written.first().sha256.isEmpty());
    QCOMPARE(memory.written.first().user, QStringLiteral("u1"));
    QCOMPARE(memory.written.first().rule, QStringLiteral("outflow-policy@1/draft_review"));
    clock.set(today.addSecs(60));
    QVERIFY(permit->finish(digest).has_value());
    QCOMPARE(memory.completed.size(), 1);
    QCOMPARE(memory.completed.first().first, QStringLiteral("1"));
    QCOMPARE(memory.completed.first().second.sha256, digest);
    QCOMPARE(memory.completed.first().second.at, today.addSecs(60));
}

void TestGate::aPermitServesOnce()
{
    consent::Gate gate(memory, clock);
    auto permit = gate.permit(curator, request(Outflow::Pdf, "draft_review"));
    QVERIFY(permit->finish(digest).has_value());
    const auto again = permit->finish(digest);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotPermitted);
    QCOMPARE(memory.completed.size(), 1);
}

void TestGate::finishChecksAgain()
{
    consent::Gate gate(memory, clock);
    auto permit = gate.permit(curator, request(Outflow::Pdf, "draft_review"));
    QVERIFY(permit.has_value());
    memory.withdrawn = {QStringLiteral("p1")};
    const auto finished = permit->finish(digest);
    QVERIFY(!finished && fieldsAreFilled(finished.error()));
    QVERIFY(memory.completed.isEmpty());
}

void TestGate::finishNeedsADigest()
{
    consent::Gate gate(memory, clock);
    auto permit = gate.permit(curator, request(Outflow::Pdf, "draft_review"));
    const auto finished = permit->finish({});
    QVERIFY(!finished && fieldsAreFilled(finished.error()));
    QVERIFY(memory.completed.isEmpty());
}

void TestGate::aWithdrawalBetweenTheJudgementAndTheRowRefuses_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("when the row is written") << 0;
    QTest::newRow("when the digest is written") << 1;
    QTest::newRow("when it appears") << 2;
    QTest::newRow("when all is done at once") << 3;
}

void TestGate::aWithdrawalBetweenTheJudgementAndTheRowRefuses()
{
    QFETCH(int, step);
    consent::Gate gate(memory, clock);
    const auto withdraw = [this] { memory.withdrawn = {QStringLiteral("p2")}; };
    const auto refused = [](const Result<void> &answer) {
        return !answer && fieldsAreFilled(answer.error()) && answer.error().refusal->item == QLatin1String("withdrawal");
    };
    if (step == 0)
        memory.meanwhile = withdraw;
    auto permit = gate.permit(curator, request(Outflow::File, "return_to_source"));
    QCOMPARE(bool(permit), step != 0);
    if (step == 0) {
        QVERIFY(memory.written.isEmpty());
        return;
    }
    bool appeared = false;
    const auto appear = [&]() -> Result<void> {
        appeared = true;
        return {};
    };
    if (step == 3) {
        memory.meanwhile = withdraw;
        QVERIFY(refused(permit->finish(digest)));
    } else if (step == 1) {
        memory.meanwhile = withdraw;
        QVERIFY(refused(permit->release(digest)));
        QVERIFY(memory.released.isEmpty());
        QVERIFY(!permit->leave(appear)); // what was not released does not leave
    } else {
        QVERIFY(permit->release(digest));
        memory.meanwhile = withdraw;
        QVERIFY(refused(permit->leave(appear)));
    }
    QVERIFY(!appeared);
    QVERIFY(memory.completed.isEmpty());
}

void TestGate::aPermitDiesWithTheGate()
{
    auto gate = std::make_unique<consent::Gate>(memory, clock);
    auto permit = gate->permit(curator, request(Outflow::Pdf, "draft_review"));
    QVERIFY(permit.has_value());
    gate.reset();
    const auto finished = permit->finish(digest);
    QVERIFY(!finished && fieldsAreFilled(finished.error()));
    QVERIFY(memory.completed.isEmpty());
}

void TestGate::whatMayConcernNobodyConcernsNobody()
{
    RuleSet set = builtin("outflow-policy");
    QJsonArray purposes = set.rules.value(QLatin1String("purposes")).toArray();
    purposes.append(QJsonObject{{QStringLiteral("purpose"), QStringLiteral("manual")},
                                {QStringLiteral("name"), QStringLiteral("The manual")},
                                {QStringLiteral("outflows"), QJsonArray{QStringLiteral("pdf")}},
                                {QStringLiteral("verb"), QStringLiteral("case.open")},
                                {QStringLiteral("patient_data"), false}});
    set.rules.insert(QStringLiteral("purposes"), purposes);
    consent::Gate gate(memory, clock, setsWith(set));
    access::Request manual = request(Outflow::Pdf, "manual");
    const auto refused = gate.permit(curator, manual);
    QVERIFY(!refused && fieldsAreFilled(refused.error()));
    QCOMPARE(refused.error().refusal->item, QStringLiteral("person"));
    manual.persons.clear();
    QVERIFY(gate.permit(curator, manual).has_value());
}

void TestGate::aLinkIsNotPermittedUnseen()
{
    consent::Gate gate(memory, clock);
    access::Request link = request(Outflow::Link, "reference_lookup");
    link.persons.clear();
    link.recipient = QStringLiteral("www.oncokb.org");
    const auto refused = gate.permit(curator, link);
    QVERIFY(!refused && fieldsAreFilled(refused.error()));
    QCOMPARE(refused.error().refusal->item, QStringLiteral("content"));
}

void TestGate::linksHoldPublicIdentifiersOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char *url, bool permitted) { QTest::newRow(url) << QString::fromLatin1(url) << permitted; };
    row("https://www.ncbi.nlm.nih.gov/clinvar/variation/13961/", true);
    row("https://www.ncbi.nlm.nih.gov/clinvar/?term=BRAF[gene]", true);
    row("https://www.ncbi.nlm.nih.gov/snp/rs113488022", true);
    row("https://gnomad.broadinstitute.org/gene/BRAF?dataset=gnomad_r4", true);
    row("https://gnomad.broadinstitute.org/variant/7-140753336-A-T?dataset=gnomad_r4", true);
    row("https://grch38.togovar.org/?mode=simple&term=rs113488022", true);
    row("https://www.oncokb.org/gene/BRAF", true);
    row("https://search.clinicalgenome.org/kb/genes?search=BRAF", true);
    row("http://www.oncokb.org/gene/BRAF", false);
    row("https://www.oncokb.org:8443/gene/BRAF", false);
    row("https://yamada@www.oncokb.org/gene/BRAF", false);
    row("https://www.oncokb.org.example.net/gene/BRAF", false);
    row("https://www.oncokb.org/gene/BRAF#yamada", false);
    row("https://www.oncokb.org/gene/BRAF?patient=yamada", false);
    row("https://www.oncokb.org/gene/BRAF/../../collect/yamada", false);
    row("https://example.net/gene/BRAF", false);
    row("https://www.ncbi.nlm.nih.gov/clinvar/?term=NM_004333.6:c.1799T>A Yamada Taro", false);
    row("https://www.ncbi.nlm.nih.gov/snp/rs1/extra", false);
    row("mailto:yamada@example.net", false);
    row("", false);
}

void TestGate::linksHoldPublicIdentifiersOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, permitted);
    consent::Gate gate(memory, clock);
    memory.withdrawn = {QStringLiteral("p1")};
    auto permit = gate.permitLink({QStringLiteral("u1"), UserRole::Viewer}, QStringLiteral("case"), QUrl(url),
                                  QStringLiteral("a site"));
    QCOMPARE(permit.has_value(), permitted);
    if (permit) {
        QVERIFY(permit->request().persons.isEmpty());
        QCOMPARE(permit->request().recipient, QUrl(url).host());
        QVERIFY(permit->finish(digest).has_value());
    } else {
        QVERIFY(fieldsAreFilled(permit.error()));
        QVERIFY(memory.written.isEmpty());
    }
}

void TestGate::verbsAreAllowedByRole()
{
    consent::Gate gate(memory, clock);
    const auto may = [&](UserRole role, const char *verb) {
        return gate.mayDo({QStringLiteral("u1"), role}, QLatin1String(verb)).has_value();
    };
    QVERIFY(may(UserRole::Viewer, "case.open"));
    QVERIFY(!may(UserRole::Viewer, "finding.add"));
    QVERIFY(!may(UserRole::Viewer, "variants.import"));
    QVERIFY(may(UserRole::Curator, "finding.add"));
    QVERIFY(!may(UserRole::Curator, "user.add"));
    QVERIFY(may(UserRole::Administrator, "user.add"));
    QVERIFY(may(UserRole::PanelMember, "opinion.write"));
    QVERIFY(!may(UserRole::PanelMember, "finding.add"));
    QVERIFY(!may(UserRole::Secretariat, "opinion.write"));
    QVERIFY(!may(UserRole::Administrator, "no.such.verb"));
    QVERIFY(!may(UserRole::Administrator, ""));
    const auto refused = gate.mayDo({QStringLiteral("u1"), UserRole::Viewer}, QStringLiteral("finding.add"));
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
}

void TestGate::scopeHidesWhoWithdrew()
{
    consent::Gate gate(memory, clock);
    QVERIFY(gate.scope(curator, QStringLiteral("case")).hidesNothing());
    memory.withdrawn = {QStringLiteral("p2")};
    const access::ViewScope scope = gate.scope(curator, QStringLiteral("case"));
    QVERIFY(scope.showsPerson(QStringLiteral("p1")));
    QVERIFY(!scope.showsPerson(QStringLiteral("p2")));
    QVERIFY(!scope.hidesNothing());
    QCOMPARE(scope.user(), curator.userId);
    QCOMPARE(scope.at(), today);
}

void TestGate::scopeShowsIdentityToReadersOnly()
{
    consent::Gate gate(memory, clock);
    const auto shows = [&](UserRole role) {
        return gate.scope({QStringLiteral("u1"), role}, QStringLiteral("case")).showsIdentity();
    };
    QVERIFY(shows(UserRole::Physician));
    QVERIFY(shows(UserRole::Counsellor));
    QVERIFY(!shows(UserRole::Viewer));
    QVERIFY(!shows(UserRole::PanelMember));
    QVERIFY(!shows(UserRole::DataManager));
}

void TestGate::scopeOfAForeignerShowsNothing()
{
    consent::Gate gate(memory, clock, setsWith(setWithout("permissions", "roles")));
    const access::ViewScope scope = gate.scope(curator, QStringLiteral("case"));
    QVERIFY(scope.showsNothing());
    QVERIFY(!scope.hidesNothing());
    QVERIFY(!scope.showsPerson(QStringLiteral("p1")));
    QVERIFY(!scope.showsPerson({}));
    QVERIFY(!scope.showsGene(QStringLiteral("BRAF")));
    QVERIFY(!scope.showsIdentity());
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
