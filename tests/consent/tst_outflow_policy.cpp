// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "consent/gate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enza;
using access::Outflow;
using access::Relation;

namespace {

const QDate day(2026, 11, 20);
const QDateTime today(day, QTime(3, 0), Qt::UTC);
const consent::Actor administrator{QStringLiteral("u1"), UserRole::Administrator};
const QByteArray digest = sha256(QByteArray("what leaves"));

EffectiveAnswer answer(ConsentEffect effect, const char *form = "cancer-consent@1.6", ConsentLapse lapse = ConsentLapse::None)
{
    EffectiveAnswer one;
    one.value = enumName(effect);
    one.effect = effect;
    one.since = QDate(2026, 1, 1);
    one.form = QLatin1String(form);
    one.lapse = lapse;
    one.until = QDate(2026, 6, 1);
    one.lapsedBy = QStringLiteral("cancer-consent@2.0");
    return one;
}

class Memory final : public consent::GateMemory
{
public:
    Result<QString> writeLedger(const consent::LedgerRow &row, const Check &) override
    {
        rows.append(row);
        return QString::number(rows.size());
    }
    Result<void> releaseLedger(const QString &, const consent::LedgerRow &, const Check &) override { return {}; }
    Result<void> completeLedger(const QString &, const consent::LedgerRow &, const Check &) override { return {}; }
    bool consentUnconfirmedAfterRestore() const override { return unconfirmed; }
    Result<QStringList> withdrawnPersons(const QString &) const override { return withdrawn; }
    Result<QMap<QString, EffectiveAnswer>> consentInForce(const QString &, const QString &person, const QDate &) const override
    {
        if (unreadable)
            return fail(ErrorCode::Damaged, "damaged");
        return answers.value(person);
    }
    Result<QDateTime> consentKnownAt() const override
    {
        if (unheard)
            return fail(ErrorCode::Damaged, "damaged");
        return heard;
    }
    Result<QList<consent::EarlierProvision>> earlierProvisions(const QString &) const override
    {
        if (unreadableLedger)
            return fail(ErrorCode::Damaged, "damaged");
        return earlier;
    }
    Result<QList<consent::StandingAgreement>> agreements(const QString &) const override { return agreed; }
    Result<void> approvalHolds(const consent::Actor &, const access::Request &request) const override
    {
        if (request.approvalSignature == "good")
            return {};
        return fail(ErrorCode::NotPermitted, "not signed");
    }

    void agreeToAll(const QString &person)
    {
        for (const char *item : {"participation", "samples_and_clinical_data", "wgs_and_omics", "joint_research_domestic",
                                 "joint_research_overseas", "third_party", "third_party_companies", "overseas_transfer",
                                 "database_registration", "secondary_findings"})
            answers[person].insert(QLatin1String(item), answer(ConsentEffect::Yes));
    }

    QList<consent::LedgerRow> rows;
    QStringList withdrawn;
    QHash<QString, QMap<QString, EffectiveAnswer>> answers;
    QDateTime heard;
    QList<consent::EarlierProvision> earlier;
    QList<consent::StandingAgreement> agreed;
    bool unconfirmed = false, unreadable = false, unreadableLedger = false, unheard = false;
};

access::Request research()
{
    access::Request request;
    request.outflow = Outflow::File;
    request.caseId = QStringLiteral("case");
    request.persons = {QStringLiteral("p1")};
    request.purpose = QStringLiteral("joint_research");
    request.recipient = QStringLiteral("University");
    request.content = QStringLiteral("a table");
    request.relation = Relation::JointUse;
    return request;
}

access::Request thirdParty()
{
    access::Request request = research();
    request.purpose = QStringLiteral("third_party_provision");
    request.relation = Relation::ThirdParty;
    request.details.address = QStringLiteral("1-1");
    request.details.representative = QStringLiteral("Sato");
    return request;
}

} // namespace

/// What may leave after which consent; each cause of refusal by itself.
class TestOutflowPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        memory = Memory();
        memory.agreeToAll(QStringLiteral("p1"));
        memory.agreeToAll(QStringLiteral("p2"));
    }
    void everyWayOutHasALine();
    void aWayOutWithoutALineIsNoPolicy();
    void whatWasAgreedToMayLeave();
    void eachItemIsNeeded_data();
    void eachItemIsNeeded();
    void everyPersonIsAsked();
    void consentThatCannotBeReadRefuses();
    void aWithdrawalRefuses();
    void careGoesOnAfterAWithdrawal();
    void aRestoreRefusesUntilConfirmed();
    void whatIsKnownOfConsentGrowsOld();
    void companiesAndContentsAreAskedForApart();
    void theRelationAsksForItsFields_data();
    void theRelationAsksForItsFields();
    void abroadAsksForMore();
    void aPurposeHasItsRelations();
    void lawNeedsASecondSignature();
    void fortySnpsStop();
    void nineRepeatsStop();
    void severalFilesAreSummed();
    void theSameBytesTellNothingNew();
    void aGenomeStops();
    void anAgreementLetsGoWithGenomeConsent();
    void anAgreementHasItsDays();
    void aSecondSignatureLetsGo();
    void aLedgerThatCannotBeReadRefuses();
    void whoLacksTheSecondFactorLetsNothingOut();
    void aPermitIsBoundToItsDigest();
    void aPermitIsRevokedByAWithdrawal();
    void releaseAndLeaveAreTwoSteps();
    void theRowNamesTheConsents();
    void versionsAreCompared();
    void randomWalksFindNoHole();

private:
    Memory memory;
    FixedClock clock{today};

    QString itemOf(const access::Request &request, const consent::Actor &actor = administrator)
    {
        consent::Gate gate(memory, clock);
        const auto judged = gate.judge(actor, request);
        if (judged)
            return QStringLiteral("permitted");
        const auto &refusal = judged.error().refusal;
        if (judged.error().code != ErrorCode::NotPermitted || !refusal || refusal->outflow.isEmpty() ||
            refusal->person.isEmpty() || refusal->rule.isEmpty() || refusal->needed.isEmpty() || judged.error().message.isEmpty())
            return QStringLiteral("incomplete refusal");
        return refusal->item;
    }
};

void TestOutflowPolicy::everyWayOutHasALine()
{
    consent::Gate gate(memory, clock);
    const auto policy = gate.policy();
    QVERIFY(policy.has_value());
    for (const Outflow outflow : access::allOutflows) {
        const char *name = access::outflowName(outflow);
        QVERIFY(*name);
        QCOMPARE(access::outflowNamed(QLatin1String(name)), std::optional(outflow));
        const bool serves = !(*policy)->purposesOf(outflow).isEmpty();
        QVERIFY2(serves != !(*policy)->whyNever(outflow).isEmpty(), name);
    }
    // The state of each: what serves nothing is closed, and says why.
    const QHash<Outflow, bool> open{{Outflow::File, true},       {Outflow::Print, true},  {Outflow::Pdf, true},  {Outflow::Clipboard, true},
                                    {Outflow::Selection, false}, {Outflow::Drag, false},  {Outflow::Link, true}, {Outflow::Igv, false},
                                    {Outflow::Sync, true},       {Outflow::Letter, true}};
    QCOMPARE(open.size(), qsizetype(std::size(access::allOutflows)));
    for (auto one = open.begin(); one != open.end(); ++one) {
        access::Request request = research();
        request.outflow = one.key();
        QVERIFY2(one.value() == (*policy)->whyNever(one.key()).isEmpty(), access::outflowName(one.key()));
        if (one.value())
            continue;
        for (const consent::OutflowRule &rule : (*policy)->rules()) { // closed for whatever it is asked for
            request.purpose = rule.purpose;
            QCOMPARE(itemOf(request), QStringLiteral("outflow"));
        }
    }
    // The last enumerator is the last of the list: one that is added must be added there too.
    QCOMPARE(int(std::size(access::allOutflows)), int(Outflow::Letter) + 1);
    QVERIFY(!access::outflowNamed(QStringLiteral("fax")));
}

void TestOutflowPolicy::aWayOutWithoutALineIsNoPolicy()
{
    RuleSet set = *ruleSetOn(builtinRuleSets(), QStringLiteral("outflow-policy"), day);
    QVERIFY(consent::OutflowPolicy::read(set).has_value());
    set.rules.remove(QStringLiteral("never"));
    const auto read = consent::OutflowPolicy::read(set);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
}

void TestOutflowPolicy::whatWasAgreedToMayLeave()
{
    QCOMPARE(itemOf(research()), QStringLiteral("permitted"));
    QCOMPARE(itemOf(thirdParty()), QStringLiteral("permitted"));
    access::Request unknown = research();
    unknown.purpose = QStringLiteral("curiosity");
    QCOMPARE(itemOf(unknown), QStringLiteral("curiosity"));
    access::Request printed = research();
    printed.outflow = Outflow::Print; // serves drafts only
    QCOMPARE(itemOf(printed), QStringLiteral("joint_research"));
    access::Request dragged = research();
    dragged.outflow = Outflow::Drag;
    QCOMPARE(itemOf(dragged), QStringLiteral("outflow"));
    QCOMPARE(itemOf(research(), {QStringLiteral("u1"), UserRole::Viewer}), QStringLiteral("role"));
    access::Request nobody = research();
    nobody.recipient = QStringLiteral(" ");
    QCOMPARE(itemOf(nobody), QStringLiteral("recipient"));
    access::Request ofNobody = research();
    ofNobody.persons.clear();
    QCOMPARE(itemOf(ofNobody), QStringLiteral("person"));
}

void TestOutflowPolicy::eachItemIsNeeded_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("state");
    for (const char *item : {"participation", "samples_and_clinical_data", "wgs_and_omics", "joint_research_domestic"}) {
        for (const char *state : {"missing", "undecided", "no", "taken back", "expired", "superseded", "of age", "old form"})
            QTest::newRow(qPrintable(QLatin1String(item) + u' ' + QLatin1String(state))) << QString::fromLatin1(item) << QString::fromLatin1(state);
    }
}

void TestOutflowPolicy::eachItemIsNeeded()
{
    QFETCH(QString, item);
    QFETCH(QString, state);
    QMap<QString, EffectiveAnswer> &answers = memory.answers[QStringLiteral("p1")];
    if (state == QLatin1String("missing"))
        answers.remove(item);
    else if (state == QLatin1String("undecided"))
        answers[item] = answer(ConsentEffect::Undecided);
    else if (state == QLatin1String("no"))
        answers[item] = answer(ConsentEffect::No);
    else if (state == QLatin1String("taken back"))
        answers[item] = answer(ConsentEffect::No, "withdrawal");
    else if (state == QLatin1String("expired"))
        answers[item] = answer(ConsentEffect::Yes, "cancer-consent@1.6", ConsentLapse::Expired);
    else if (state == QLatin1String("superseded"))
        answers[item] = answer(ConsentEffect::Yes, "cancer-consent@1.6", ConsentLapse::Superseded);
    else if (state == QLatin1String("of age"))
        answers[item] = answer(ConsentEffect::Yes, "cancer-consent@1.6", ConsentLapse::Majority);
    else
        answers[item] = answer(ConsentEffect::Yes, "cancer-consent@1.5");
    QCOMPARE(itemOf(research()), item);
    consent::Gate gate(memory, clock);
    // Each cause is told in words of its own.
    static const QHash<QString, const char *> words{{QStringLiteral("missing"), "no answer"}, {QStringLiteral("undecided"), "not decided"},
                                                    {QStringLiteral("no"), "said no"},        {QStringLiteral("taken back"), "back"},
                                                    {QStringLiteral("expired"), "ended on"},  {QStringLiteral("superseded"), "in whose place"},
                                                    {QStringLiteral("of age"), "come of age"}, {QStringLiteral("old form"), "older form"}};
    const QString why = gate.judge(administrator, research()).error().message.translated();
    QVERIFY2(why.contains(QLatin1String(words.value(state))), qPrintable(why));
    QVERIFY(!gate.permit(administrator, research()));
    QVERIFY(memory.rows.isEmpty()); // a refusal leaves no row
}

void TestOutflowPolicy::everyPersonIsAsked()
{
    access::Request both = research();
    both.persons = {QStringLiteral("p1"), QStringLiteral("p2")};
    QCOMPARE(itemOf(both), QStringLiteral("permitted"));
    memory.answers[QStringLiteral("p2")].remove(QStringLiteral("wgs_and_omics"));
    QCOMPARE(itemOf(both), QStringLiteral("wgs_and_omics"));
    consent::Gate gate(memory, clock);
    QCOMPARE(gate.judge(administrator, both).error().refusal->person, QStringLiteral("p2"));
    QCOMPARE(itemOf(research()), QStringLiteral("permitted"));
}

void TestOutflowPolicy::consentThatCannotBeReadRefuses()
{
    memory.unreadable = true;
    QCOMPARE(itemOf(research()), QStringLiteral("participation"));
    memory.unreadable = false;
    memory.unheard = true;
    QCOMPARE(itemOf(research()), QStringLiteral("consent"));
}

void TestOutflowPolicy::aWithdrawalRefuses()
{
    memory.withdrawn = {QStringLiteral("p1")};
    QCOMPARE(itemOf(research()), QStringLiteral("withdrawal"));
    access::Request draft = research();
    draft.purpose = QStringLiteral("draft_review");
    draft.outflow = Outflow::Pdf;
    draft.relation = Relation::Own;
    QCOMPARE(itemOf(draft), QStringLiteral("withdrawal"));
    memory.withdrawn.clear();
    QCOMPARE(itemOf(draft), QStringLiteral("permitted"));
}

void TestOutflowPolicy::careGoesOnAfterAWithdrawal()
{
    memory.withdrawn = {QStringLiteral("p1")};
    memory.answers.clear();
    access::Request referral = thirdParty();
    referral.purpose = QStringLiteral("clinical_care");
    QCOMPARE(itemOf(referral), QStringLiteral("permitted"));
    access::Request own = research();
    own.purpose = QStringLiteral("person_request");
    own.relation = Relation::Person;
    QCOMPARE(itemOf(own), QStringLiteral("permitted"));
}

void TestOutflowPolicy::aRestoreRefusesUntilConfirmed()
{
    memory.unconfirmed = true;
    QCOMPARE(itemOf(research()), QStringLiteral("consent"));
    memory.unconfirmed = false;
    QCOMPARE(itemOf(research()), QStringLiteral("permitted"));
}

void TestOutflowPolicy::whatIsKnownOfConsentGrowsOld()
{
    memory.heard = today.addDays(-90);
    QCOMPARE(itemOf(research()), QStringLiteral("permitted"));
    memory.heard = today.addDays(-91);
    QCOMPARE(itemOf(research()), QStringLiteral("consent_known_at"));
    access::Request draft = research();
    draft.purpose = QStringLiteral("draft_review");
    draft.relation = Relation::Own;
    QCOMPARE(itemOf(draft), QStringLiteral("permitted"));
    memory.heard = today.addDays(-3);
    consent::Gate gate(memory, clock);
    const auto permit = gate.permit(administrator, research());
    QVERIFY(permit.has_value());
    QCOMPARE(permit->consentKnownAt(), today.addDays(-3));
    QCOMPARE(memory.rows.last().consentKnownAt, today.addDays(-3));
}

void TestOutflowPolicy::companiesAndContentsAreAskedForApart()
{
    memory.answers[QStringLiteral("p1")].remove(QStringLiteral("third_party_companies"));
    QCOMPARE(itemOf(thirdParty()), QStringLiteral("permitted"));
    access::Request company = thirdParty();
    company.details.company = true;
    QCOMPARE(itemOf(company), QStringLiteral("third_party_companies"));
    memory.answers[QStringLiteral("p1")].remove(QStringLiteral("secondary_findings"));
    QCOMPARE(itemOf(thirdParty()), QStringLiteral("permitted"));
    access::Request findings = thirdParty();
    findings.items = {QStringLiteral("secondary_findings")};
    QCOMPARE(itemOf(findings), QStringLiteral("secondary_findings"));
}

void TestOutflowPolicy::theRelationAsksForItsFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("address") << QStringLiteral("address");
    QTest::newRow("representative") << QStringLiteral("representative");
}

void TestOutflowPolicy::theRelationAsksForItsFields()
{
    QFETCH(QString, field);
    access::Request request = thirdParty();
    (field == QLatin1String("address") ? request.details.address : request.details.representative).clear();
    QCOMPARE(itemOf(request), field);
    access::Request law = research();
    law.purpose = QStringLiteral("legal_obligation");
    law.relation = Relation::Law;
    QCOMPARE(itemOf(law), QStringLiteral("legal_basis"));
}

void TestOutflowPolicy::abroadAsksForMore()
{
    access::Request abroad = research();
    abroad.details.country = QStringLiteral("US");
    QCOMPARE(itemOf(abroad), QStringLiteral("country_information"));
    abroad.details.countryInformation = QStringLiteral("told on 2026-11-01");
    QCOMPARE(itemOf(abroad), QStringLiteral("permitted"));
    memory.answers[QStringLiteral("p1")].remove(QStringLiteral("joint_research_domestic"));
    QCOMPARE(itemOf(abroad), QStringLiteral("permitted"));
    memory.answers[QStringLiteral("p1")].remove(QStringLiteral("overseas_transfer"));
    QCOMPARE(itemOf(abroad), QStringLiteral("overseas_transfer"));
    memory.answers[QStringLiteral("p1")].remove(QStringLiteral("joint_research_overseas"));
    QCOMPARE(itemOf(abroad), QStringLiteral("joint_research_overseas"));
    abroad.details.country = QStringLiteral("usa");
    QCOMPARE(itemOf(abroad), QStringLiteral("country"));
    access::Request platform = research();
    platform.purpose = QStringLiteral("platform_sync");
    platform.outflow = Outflow::Sync;
    QCOMPARE(itemOf(platform), QStringLiteral("permitted"));
    platform.details.country = QStringLiteral("US");
    QCOMPARE(itemOf(platform), QStringLiteral("country"));
}

void TestOutflowPolicy::aPurposeHasItsRelations()
{
    access::Request request = research();
    request.relation = Relation::Own;
    QCOMPARE(itemOf(request), QStringLiteral("relation"));
}

void TestOutflowPolicy::lawNeedsASecondSignature()
{
    access::Request law = research();
    law.purpose = QStringLiteral("legal_obligation");
    law.relation = Relation::Law;
    law.legalBasis = QStringLiteral("Code of Criminal Procedure, Art. 197");
    QCOMPARE(itemOf(law), QStringLiteral("second_signature"));
    law.approvedBy = QStringLiteral("u2");
    law.approvalSignature = "bad";
    QCOMPARE(itemOf(law), QStringLiteral("second_signature"));
    law.approvalSignature = "good";
    QCOMPARE(itemOf(law), QStringLiteral("permitted"));
}

void TestOutflowPolicy::fortySnpsStop()
{
    access::Request request = research();
    request.identifying.snpLoci = 39;
    QCOMPARE(itemOf(request), QStringLiteral("permitted"));
    request.identifying.snpLoci = 40;
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
    request.persons = {QStringLiteral("p1")};
    request.purpose = QStringLiteral("person_request");
    request.relation = Relation::Person;
    QCOMPARE(itemOf(request), QStringLiteral("permitted")); // to the person, what is theirs
}

void TestOutflowPolicy::nineRepeatsStop()
{
    access::Request request = research();
    request.identifying.strLoci = 8;
    QCOMPARE(itemOf(request), QStringLiteral("permitted"));
    request.identifying.strLoci = 9;
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
}

void TestOutflowPolicy::severalFilesAreSummed()
{
    access::Request request = research();
    request.identifying.snpLoci = 20;
    memory.earlier = {{{QStringLiteral("p1")}, {false, false, 19, 0}, sha256(QByteArray("a"))}};
    QCOMPARE(itemOf(request), QStringLiteral("permitted"));
    memory.earlier.append({{QStringLiteral("p1")}, {false, false, 1, 0}, sha256(QByteArray("b"))});
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
    memory.earlier[1].persons = {QStringLiteral("p2")}; // somebody else's
    QCOMPARE(itemOf(request), QStringLiteral("permitted"));
}

void TestOutflowPolicy::theSameBytesTellNothingNew()
{
    access::Request request = research();
    request.identifying.snpLoci = 30;
    request.sha256 = digest;
    memory.earlier = {{{QStringLiteral("p1")}, {false, false, 30, 0}, digest}};
    QCOMPARE(itemOf(request), QStringLiteral("permitted"));
    request.sha256 = sha256(QByteArray("others"));
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
}

void TestOutflowPolicy::aGenomeStops()
{
    access::Request request = research();
    request.identifying.genome = true;
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
    request.identifying = {false, true, 0, 0};
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
}

void TestOutflowPolicy::anAgreementLetsGoWithGenomeConsent()
{
    access::Request referral = thirdParty();
    referral.purpose = QStringLiteral("clinical_care"); // which asks for no item of its own
    referral.identifying.genome = true;
    QCOMPARE(itemOf(referral), QStringLiteral("identification_code"));
    memory.agreed = {{QStringLiteral("a1"), QDate(2026, 1, 1), {}, {}}};
    QCOMPARE(itemOf(referral), QStringLiteral("permitted"));
    memory.answers[QStringLiteral("p1")][QStringLiteral("wgs_and_omics")] = answer(ConsentEffect::No);
    QCOMPARE(itemOf(referral), QStringLiteral("identification_code"));
    memory.answers[QStringLiteral("p1")][QStringLiteral("wgs_and_omics")] = answer(ConsentEffect::Yes, "cancer-consent@1.5");
    QCOMPARE(itemOf(referral), QStringLiteral("identification_code"));
}

void TestOutflowPolicy::anAgreementHasItsDays()
{
    access::Request request = research();
    request.identifying.genome = true;
    memory.agreed = {{QStringLiteral("a1"), day.addDays(1), {}, {}}};
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
    memory.agreed = {{QStringLiteral("a1"), QDate(2026, 1, 1), day.addDays(-1), {}}};
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
    memory.agreed = {{QStringLiteral("a1"), QDate(2026, 1, 1), day, {QStringLiteral("clinical_care")}}};
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
    memory.agreed = {{QStringLiteral("a1"), QDate(2026, 1, 1), day, {QStringLiteral("joint_research")}}};
    QCOMPARE(itemOf(request), QStringLiteral("permitted"));
}

void TestOutflowPolicy::aSecondSignatureLetsGo()
{
    access::Request request = research();
    request.identifying.genome = true;
    request.approvedBy = QStringLiteral("u2");
    request.approvalSignature = "bad";
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
    request.approvalSignature = "good";
    QCOMPARE(itemOf(request), QStringLiteral("permitted"));
    memory.answers[QStringLiteral("p1")].remove(QStringLiteral("wgs_and_omics")); // and no signature stands for consent
    QCOMPARE(itemOf(request), QStringLiteral("wgs_and_omics"));
}

void TestOutflowPolicy::aLedgerThatCannotBeReadRefuses()
{
    access::Request request = research();
    memory.unreadableLedger = true;
    QCOMPARE(itemOf(request), QStringLiteral("permitted")); // nothing identifying
    request.identifying.snpLoci = 1;
    QCOMPARE(itemOf(request), QStringLiteral("identification_code"));
}

void TestOutflowPolicy::whoLacksTheSecondFactorLetsNothingOut()
{
    consent::Actor lacking = administrator;
    lacking.lacksSecondFactor = true;
    QCOMPARE(itemOf(research(), lacking), QStringLiteral("role"));
}

void TestOutflowPolicy::aPermitIsBoundToItsDigest()
{
    consent::Gate gate(memory, clock);
    access::Request request = research();
    request.sha256 = digest;
    auto permit = gate.permit(administrator, request);
    QVERIFY(permit.has_value());
    QVERIFY(!permit->finish(sha256(QByteArray("something else"))));
    auto another = gate.permit(administrator, request);
    QVERIFY(another->finish(digest).has_value());
}

void TestOutflowPolicy::aPermitIsRevokedByAWithdrawal()
{
    consent::Gate gate(memory, clock);
    auto permit = gate.permit(administrator, research());
    QVERIFY(permit->holds().has_value());
    memory.withdrawn = {QStringLiteral("p1")};
    QVERIFY(!permit->holds());
    QVERIFY(!permit->release(digest));
    memory.withdrawn.clear();
    QVERIFY(!permit->holds()); // it was used up by the attempt
    auto another = gate.permit(administrator, research());
    memory.answers[QStringLiteral("p1")][QStringLiteral("joint_research_domestic")] = answer(ConsentEffect::No);
    QVERIFY(!another->release(digest));
}

void TestOutflowPolicy::releaseAndLeaveAreTwoSteps()
{
    consent::Gate gate(memory, clock);
    auto permit = gate.permit(administrator, research());
    QVERIFY(!permit->left());
    QVERIFY(permit->release(digest).has_value());
    QVERIFY(!permit->release(digest));
    QVERIFY(permit->left().has_value());
    QVERIFY(!permit->left());
}

void TestOutflowPolicy::theRowNamesTheConsents()
{
    consent::Gate gate(memory, clock);
    QVERIFY(gate.permit(administrator, research()).has_value());
    QCOMPARE(memory.rows.last().consents.size(), 4);
    QCOMPARE(memory.rows.last().consents.first(), QStringLiteral("p1 participation cancer-consent@1.6 2026-01-01"));
    QCOMPARE(memory.rows.last().rule, QStringLiteral("outflow-policy@1/joint_research"));
}

void TestOutflowPolicy::versionsAreCompared()
{
    const auto less = [](const char *a, const char *b) { return consent::compareVersions(QLatin1String(a), QLatin1String(b)) < 0; };
    QVERIFY(less("1.5", "1.6"));
    QVERIFY(less("1.9", "1.10"));
    QVERIFY(less("1", "1.1"));
    QVERIFY(less("draft", "1"));
    QVERIFY(!less("1.6", "1.6"));
    QVERIFY(!less("2", "1.6"));
}

/// States, ways, roles and people at random, each answer judged by rules written down here apart from the gate's.
void TestOutflowPolicy::randomWalksFindNoHole()
{
    QRandomGenerator random(20261120);
    struct Purpose {
        const char *name;
        Outflow way;
        QStringList items; ///< whatever the relation
        bool afterWithdrawal;
    };
    const QStringList base{QStringLiteral("participation"), QStringLiteral("samples_and_clinical_data"), QStringLiteral("wgs_and_omics")};
    const QList<Purpose> purposes{
        {"return_to_source", Outflow::File, {}, false},
        {"draft_review", Outflow::Pdf, {}, false},
        {"own_work", Outflow::Clipboard, {}, false},
        {"letters", Outflow::Letter, {}, false},
        {"joint_research", Outflow::File, base, false},
        {"third_party_provision", Outflow::File, base + QStringList{QStringLiteral("third_party")}, false},
        {"overseas_transfer", Outflow::File, base + QStringList{QStringLiteral("overseas_transfer")}, false},
        {"database_registration", Outflow::File, base + QStringList{QStringLiteral("database_registration")}, false},
        {"platform_sync", Outflow::Sync, base + QStringList{QStringLiteral("database_registration")}, false},
        {"clinical_care", Outflow::Letter, {}, true},
        {"no_such_purpose", Outflow::File, {}, false}};
    const QList<UserRole> roles{UserRole::Viewer, UserRole::Administrator, UserRole::Curator, UserRole::Physician,
                                UserRole::Counsellor, UserRole::PanelMember, UserRole::PanelChair, UserRole::Secretariat,
                                UserRole::DataManager};
    const QStringList people{QStringLiteral("p1"), QStringLiteral("p2"), QStringLiteral("p3")};
    const QList<Relation> relations{Relation::Own, Relation::Person, Relation::Entrustment, Relation::JointUse, Relation::ThirdParty, Relation::Law};
    QStringList items;
    memory.agreeToAll(people[0]);
    items = memory.answers.value(people[0]).keys();
    int passed = 0, walked = 0;
    consent::Gate gate(memory, clock);
    for (int walk = 0; walk < 10'000; ++walk) {
        memory.withdrawn.clear();
        memory.answers.clear();
        for (const QString &person : people) {
            memory.agreeToAll(person);
            for (const QString &item : items) {
                switch (random.bounded(40)) {
                case 0: memory.answers[person].remove(item); break;
                case 1: memory.answers[person][item] = answer(ConsentEffect::No); break;
                case 2: memory.answers[person][item] = answer(ConsentEffect::Undecided); break;
                case 3: memory.answers[person][item] = answer(ConsentEffect::Yes, "cancer-consent@1.5"); break;
                case 4: memory.answers[person][item] = answer(ConsentEffect::Yes, "cancer-consent@1.6", ConsentLapse::Expired); break;
                default: break;
                }
            }
            if (random.bounded(6) == 0)
                memory.withdrawn.append(person);
        }
        const Purpose &purpose = purposes[random.bounded(int(purposes.size()))];
        access::Request request = thirdParty();
        request.purpose = QLatin1String(purpose.name);
        request.outflow = random.bounded(4) == 0 ? access::allOutflows[random.bounded(int(std::size(access::allOutflows)))] : purpose.way;
        request.relation = relations[random.bounded(int(relations.size()))];
        request.persons.clear();
        for (const QString &person : people) {
            if (random.bounded(2) == 0)
                request.persons.append(person);
        }
        if (request.persons.isEmpty())
            request.persons = {people[0]};
        if (random.bounded(3) == 0) {
            request.details.country = QStringLiteral("US");
            request.details.countryInformation = QStringLiteral("told");
        }
        const consent::Actor actor{QStringLiteral("u1"), roles[random.bounded(int(roles.size()))]};
        ++walked;
        if (!gate.judge(actor, request))
            continue;
        ++passed;
        const QByteArray where = QByteArray(purpose.name) + " in walk " + QByteArray::number(walk);
        QVERIFY2(request.purpose != QLatin1String("no_such_purpose"), where.constData());
        QVERIFY2(actor.role != UserRole::Viewer || request.purpose == QLatin1String("own_work"), where.constData());
        QVERIFY2(request.outflow != Outflow::Print || request.purpose == QLatin1String("draft_review"), where.constData());
        QVERIFY2(request.outflow != Outflow::Selection && request.outflow != Outflow::Drag &&
                     request.outflow != Outflow::Igv,
                 where.constData());
        QStringList needed = purpose.items;
        const bool abroad = request.details.country != QLatin1String("JP");
        if (abroad && !needed.isEmpty())
            needed.append(QStringLiteral("overseas_transfer"));
        if (request.purpose == QLatin1String("joint_research"))
            needed.append(abroad ? QStringLiteral("joint_research_overseas") : QStringLiteral("joint_research_domestic"));
        for (const QString &person : std::as_const(request.persons)) {
            QVERIFY2(purpose.afterWithdrawal || !memory.withdrawn.contains(person), where.constData());
            for (const QString &item : std::as_const(needed)) {
                const EffectiveAnswer given = memory.answers.value(person).value(item);
                QVERIFY2(given.effect == ConsentEffect::Yes && given.lapse == ConsentLapse::None &&
                             given.form == QLatin1String("cancer-consent@1.6"),
                         (where + ": " + item.toLatin1()).constData());
            }
        }
    }
    QCOMPARE(walked, 10'000);
    QVERIFY2(passed > 100, qPrintable(QString::number(passed))); // otherwise nothing was shown
}

QTEST_GUILESS_MAIN(TestOutflowPolicy)
#include "tst_outflow_policy.moc"
