// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/assessment.h"
#include "workflow/countersign.h"
#include "workflow/fixture.h"
#include "workflow/rule_book.h"

using namespace enza;
using namespace enza::test;

/// What an opinion records beside what a person entered, and the panel's consensus.
class TestOpinions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pointsAndClassesAreRecordedWithTheirRules();
    void criteriaConsideredAndNotAppliedDoNotCount();
    void wordsThatAreNoCriteriaAreRefusedByName_data();
    void wordsThatAreNoCriteriaAreRefusedByName();
    void aClassByHandStandsBesideTheComputedOnes();
    void copyNumberSheetsAreAddedUp();
    void partsOfAnotherSchemeAreRefused();
    void anOldOpinionKeepsItsRulesWhenNewOnesComeInForce();
    void acceptedAndDeclinedSuggestionsKeepTheirEvidence();
    void theConsensusStandsApartFromOpinions();
    void theConsensusIsForThoseWhoMay();
    void aConsensusChangedMeanwhileIsAConflict();
    void aConsensusCanBeTakenBackAndWrittenAgain();
    void draftsOfOpinionsKeepEverything();

private:
    Opinion with(const char *scheme, const char *criteria, const char *verdict = "", const char *comment = "")
    {
        Opinion opinion;
        opinion.finding = m_finding;
        opinion.scheme = QLatin1String(scheme);
        opinion.criteria = QLatin1String(criteria);
        opinion.verdict = QLatin1String(verdict);
        opinion.comment = QLatin1String(comment);
        return opinion;
    }
    Consensus agreed(const char *verdict)
    {
        Consensus consensus;
        consensus.finding = m_finding;
        consensus.scheme = QStringLiteral("acmg");
        consensus.verdict = QLatin1String(verdict);
        consensus.comment = QStringLiteral("agreed");
        return consensus;
    }
    void switchTo(const char *user)
    {
        m_session.reset();
        m_session = m_place->unlock(QLatin1String(user)).value();
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_finding;
};

void TestOpinions::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    m_case = workflow::addCase(*m_session, fresh)->id;
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->write(QStringLiteral("c.vcf"), vcf(threeRecords(), {"S1"}));
    request.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
    NEED(workflow::importVariants(*m_session, request, {}));
    const auto braf = VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T")).value();
    const auto finding = workflow::addFinding(*m_session, m_case, braf, FindingRole::Primary);
    NEED(finding);
    m_finding = finding->id;
}

void TestOpinions::cleanup()
{
    m_session.reset();
    m_place.reset();
}

void TestOpinions::pointsAndClassesAreRecordedWithTheirRules()
{
    const auto written = workflow::assess(*m_session, with("acmg", "pvs1, PM2_Supporting"));
    NEED(written);
    QCOMPARE(written->points, std::optional<double>(9));
    QCOMPARE(written->classPoints, QStringLiteral("LP"));
    QCOMPARE(written->classRules, QStringLiteral("VUS"));
    QCOMPARE(written->verdict, QStringLiteral("LP"));
    QCOMPARE(written->basis, VerdictBasis::Points);
    QCOMPARE(written->criteria, QStringLiteral("PVS1, PM2_Supporting"));
    QCOMPARE(written->ruleSet, workflow::ruleSetFor(*m_session, QStringLiteral("acmg"))->pin());
    const auto shown = workflow::showFinding(*m_session, m_finding)->opinions.first();
    QCOMPARE(shown.judged.size(), 2);
    QCOMPARE(shown.judged[1].code, QStringLiteral("PM2"));
    QCOMPARE(shown.judged[1].strength, QStringLiteral("supporting"));
    const auto common = workflow::assess(*m_session, with("acmg", "BA1, PM2"));
    NEED(common);
    QVERIFY(!common->points); // it stands alone
    QCOMPARE(common->verdict, QStringLiteral("B"));
    QCOMPARE(common->conflicts.size(), 2); // rare and common at once, and both directions
    const auto excluded = workflow::assess(*m_session, with("oncogenicity", "OS1, OS3"));
    NEED(excluded);
    QCOMPARE(excluded->notCounted, QStringList{QStringLiteral("OS3")});
    QCOMPARE(excluded->points, std::optional<double>(4));
}

void TestOpinions::criteriaConsideredAndNotAppliedDoNotCount()
{
    Opinion opinion = with("acmg", "");
    CriterionEntry applied, declined;
    applied.code = QStringLiteral("PM1");
    declined.code = QStringLiteral("PP3");
    declined.stance = Stance::NotApplied;
    declined.comment = QStringLiteral("the predictors disagree");
    opinion.judged = {applied, declined};
    const auto written = workflow::assess(*m_session, opinion);
    NEED(written);
    QCOMPARE(written->points, std::optional<double>(2));
    QCOMPARE(written->criteria, QStringLiteral("PM1"));
    QCOMPARE(written->judged[1].comment, declined.comment);
    QCOMPARE(written->judged[1].strength, QStringLiteral("supporting")); // the rule's own
    opinion.judged = {declined};
    const auto nothing = workflow::assess(*m_session, opinion);
    NEED(nothing);
    QVERIFY(!nothing->points); // nothing was scored: that is not zero
    QVERIFY(nothing->verdict.isEmpty());
}

void TestOpinions::wordsThatAreNoCriteriaAreRefusedByName_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("criteria");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown code") << "acmg" << "PVS1, PX9" << "PX9";
    QTest::newRow("unknown strength") << "acmg" << "PM2_Huge" << "PM2_Huge";
    QTest::newRow("twice") << "acmg" << "PM2, PM1, pm2_strong" << "pm2_strong";
    QTest::newRow("other scheme's code") << "oncogenicity" << "PVS1" << "PVS1";
    QTest::newRow("free text") << "acmg" << "PVS1 seen in trans" << "seen";
}

void TestOpinions::wordsThatAreNoCriteriaAreRefusedByName()
{
    QFETCH(QString, scheme);
    QFETCH(QString, criteria);
    QFETCH(QString, word);
    Opinion opinion = with("", "");
    opinion.scheme = scheme;
    opinion.criteria = criteria;
    const auto refused = workflow::assess(*m_session, opinion);
    REFUSED(refused, ErrorCode::BadInput);
    QCOMPARE(refused.error().where.field, word);
    QVERIFY(workflow::showFinding(*m_session, m_finding)->opinions.isEmpty());
}

void TestOpinions::aClassByHandStandsBesideTheComputedOnes()
{
    const auto silent = workflow::assess(*m_session, with("acmg", "PVS1, PM2_Supporting", "P"));
    REFUSED(silent, ErrorCode::BadInput);
    QCOMPARE(silent.error().where.field, QStringLiteral("comment"));
    const auto written = workflow::assess(*m_session, with("acmg", "PVS1, PM2_Supporting", "P", "the panel of the gene"));
    NEED(written);
    QCOMPARE(written->verdict, QStringLiteral("P"));
    QCOMPARE(written->basis, VerdictBasis::Hand);
    QCOMPARE(written->classPoints, QStringLiteral("LP"));
    // Without criteria there is nothing to differ from.
    const auto bare = workflow::assess(*m_session, with("acmg", "", "VUS"));
    NEED(bare);
    QCOMPARE(bare->basis, VerdictBasis::Hand);
    QVERIFY(bare->classPoints.isEmpty());
}

void TestOpinions::copyNumberSheetsAreAddedUp()
{
    Opinion opinion = with("cnv", "");
    opinion.cnvSheet = QStringLiteral("loss");
    opinion.cnv = {{QStringLiteral("1A"), 0, {}, {}}, {QStringLiteral("2C-1"), 0.9, QStringLiteral("first exon"), {}},
                   {QStringLiteral("5A"), 0.15, {}, {}}};
    const auto written = workflow::assess(*m_session, opinion);
    NEED(written);
    QCOMPARE(written->points, std::optional<double>(1.05));
    QCOMPARE(written->verdict, QStringLiteral("P"));
    QCOMPARE(written->cnv[1].comment, QStringLiteral("first exon"));
    opinion.cnv[2].points = 0.5;
    const auto beyond = workflow::assess(*m_session, opinion);
    REFUSED(beyond, ErrorCode::BadInput);
    QCOMPARE(beyond.error().where.field, QStringLiteral("5A"));
    opinion.cnvSheet = QStringLiteral("inversion");
    REFUSED(workflow::assess(*m_session, opinion), ErrorCode::BadInput);
}

void TestOpinions::partsOfAnotherSchemeAreRefused()
{
    Opinion opinion = with("acmg", "");
    opinion.cnvSheet = QStringLiteral("gain");
    REFUSED(workflow::assess(*m_session, opinion), ErrorCode::BadInput);
    REFUSED(workflow::assess(*m_session, with("cnv", "PVS1")), ErrorCode::BadInput);
    REFUSED(workflow::assess(*m_session, with("", "PVS1")), ErrorCode::BadInput);
}

void TestOpinions::anOldOpinionKeepsItsRulesWhenNewOnesComeInForce()
{
    NEED(m_session->setClock(QDateTime(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC)));
    const auto before = workflow::assess(*m_session, with("acmg", "PVS1, PM2_Supporting"));
    NEED(before);
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
    RuleSet stricter = *workflow::ruleSetFor(*m_session, QStringLiteral("acmg"));
    stricter.id = QStringLiteral("site-acmg");
    stricter.version = QStringLiteral("1");
    stricter.effectiveFrom = QDate(2026, 7, 1);
    QJsonArray thresholds = stricter.rules.value(QStringLiteral("thresholds")).toArray();
    QJsonObject likely = thresholds[1].toObject();
    likely.insert(QStringLiteral("min"), 9.5); // nine points are not enough any more
    thresholds[1] = likely;
    stricter.rules.insert(QStringLiteral("thresholds"), thresholds);
    NEED(workflow::installRuleSet(*m_session, stricter, {QStringLiteral("baba"), secret(passphrase), {}, {}, {}}));
    NEED(m_session->setClock(QDateTime(QDate(2026, 8, 1), QTime(3, 0), Qt::UTC)));
    const auto shown = workflow::showFinding(*m_session, m_finding)->opinions.first();
    QCOMPARE(shown.ruleSet, before->ruleSet);
    QCOMPARE(shown.verdict, QStringLiteral("LP")); // read, not computed anew
    const auto anew = workflow::assess(*m_session, shown);
    REFUSED(anew, ErrorCode::BadInput); // LP is now a class by hand: that has to be said
    Opinion again = shown;
    again.verdict.clear();
    const auto after = workflow::assess(*m_session, again);
    NEED(after);
    QCOMPARE(after->ruleSet, QStringLiteral("site-acmg@1"));
    QCOMPARE(after->verdict, QStringLiteral("VUS"));
    const auto history = workflow::opinionHistory(*m_session, m_finding);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->last().ruleSet, before->ruleSet);
}

void TestOpinions::acceptedAndDeclinedSuggestionsKeepTheirEvidence()
{
    using interpretation::Answer;
    workflow::CriteriaSuggestions suggested;
    suggested.suggestions = {
        {QStringLiteral("PM2"), QStringLiteral("supporting"), Answer::Applies,
         {{Text("absent from gnomAD"), QStringLiteral("VCF INFO/CSQ gnomADe_AF"), QDate(2026, 1, 2)}}, {}},
        {QStringLiteral("BS1"), {}, Answer::DoesNotApply, {{Text("absent"), {}, {}}}, {}},
        {QStringLiteral("PS3"), {}, Answer::CannotSay, {}, {Text("functional studies")}}};
    const auto accepted = workflow::suggestedEntry(suggested, QStringLiteral("PM2"), Stance::Applied);
    QVERIFY(accepted && accepted->suggested);
    QCOMPARE(accepted->strength, QStringLiteral("supporting"));
    QCOMPARE(accepted->evidence, QStringList{QStringLiteral("absent from gnomAD [VCF INFO/CSQ gnomADe_AF 2026-01-02]")});
    QVERIFY(!workflow::suggestedEntry(suggested, QStringLiteral("BS1"), Stance::Applied));
    const auto declined = workflow::suggestedEntry(suggested, QStringLiteral("BS1"), Stance::NotApplied);
    QVERIFY(declined && declined->stance == Stance::NotApplied);
    for (const Stance stance : {Stance::Applied, Stance::NotApplied}) {
        QVERIFY(!workflow::suggestedEntry(suggested, QStringLiteral("PS3"), stance)); // unknown is no answer
        QVERIFY(!workflow::suggestedEntry(suggested, QStringLiteral("PP3"), stance));
    }
}

void TestOpinions::theConsensusStandsApartFromOpinions()
{
    NEED(workflow::assess(*m_session, with("acmg", "PM2")));
    const auto decided = workflow::decide(*m_session, agreed("LP"), 0);
    NEED(decided);
    QCOMPARE(decided->decidedByName, QStringLiteral("aoki"));
    const auto view = workflow::showFinding(*m_session, m_finding);
    QCOMPARE(view->opinions.size(), 1);
    QCOMPARE(view->opinions.first().verdict, QStringLiteral("VUS")); // nobody's opinion changed
    QVERIFY(view->consensus);
    QCOMPARE(view->consensus->verdict, QStringLiteral("LP"));
    QCOMPARE(view->consensusVersion, 1u);
    NEED(workflow::decide(*m_session, agreed("P"), 1));
    const auto history = workflow::consensusHistory(*m_session, m_finding);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().verdict, QStringLiteral("P"));
    REFUSED(workflow::decide(*m_session, agreed(""), 2), ErrorCode::BadInput);
    REFUSED(workflow::decide(*m_session, agreed("O"), 2), ErrorCode::BadInput);
    // A document that was drawn before says so.
    const auto list = workflow::listFindings(*m_session, m_case);
    QVERIFY(list->first().consensus);
}

void TestOpinions::theConsensusIsForThoseWhoMay()
{
    const std::pair<const char *, UserRole> users[] = {{"member", UserRole::PanelMember},
                                                       {"viewer", UserRole::Viewer},
                                                       {"chair", UserRole::PanelChair},
                                                       {"physician", UserRole::Physician}};
    for (const auto &[name, role] : users)
        NEED(workflow::addUser(*m_session, QLatin1String(name), role, secret(passphrase)));
    for (const char *name : {"member", "viewer"}) {
        switchTo(name);
        REFUSED(workflow::decide(*m_session, agreed("LP"), 0), ErrorCode::NotPermitted);
    }
    switchTo("chair");
    NEED(workflow::decide(*m_session, agreed("LP"), 0));
    switchTo("physician");
    NEED(workflow::decide(*m_session, agreed("P"), 1));
}

void TestOpinions::aConsensusChangedMeanwhileIsAConflict()
{
    NEED(workflow::decide(*m_session, agreed("LP"), 0));
    const auto late = workflow::decide(*m_session, agreed("VUS"), 0);
    REFUSED(late, ErrorCode::Conflict);
    QVERIFY(late.error().message.translated().contains(QStringLiteral("aoki"))); // who, and what
    QVERIFY(late.error().message.translated().contains(QStringLiteral("LP")));
    QCOMPARE(workflow::showFinding(*m_session, m_finding)->consensus->verdict, QStringLiteral("LP"));
}

void TestOpinions::aConsensusCanBeTakenBackAndWrittenAgain()
{
    NEED(workflow::decide(*m_session, agreed("LP"), 0));
    const auto last = workflow::undoable(*m_session, m_case);
    NEED(last);
    NEED(workflow::undo(*m_session, m_case, last->sequence));
    QVERIFY(!workflow::showFinding(*m_session, m_finding)->consensus);
    REFUSED(workflow::decide(*m_session, agreed("P"), 1), ErrorCode::Conflict);
    NEED(workflow::decide(*m_session, agreed("P"), 0));
    QCOMPARE(workflow::showFinding(*m_session, m_finding)->consensus->verdict, QStringLiteral("P"));
}

void TestOpinions::draftsOfOpinionsKeepEverything()
{
    Opinion opinion = *workflow::assess(*m_session, with("acmg", "PVS1, PM2_Supporting"));
    opinion.judged[0].comment = QStringLiteral("half a sen");
    EditDraft draft;
    draft.caseId = m_case;
    draft.target = QStringLiteral("opinion:") + m_finding;
    draft.content = workflow::draftOf(opinion);
    NEED(workflow::saveDraft(*m_session, draft));
    switchTo("aoki");
    const auto kept = workflow::drafts(*m_session, m_case);
    NEED(kept);
    const auto restored = workflow::opinionOf(kept->first().content);
    NEED(restored);
    QCOMPARE(restored->judged, opinion.judged);
    QCOMPARE(restored->points, opinion.points);
}

QTEST_MAIN(TestOpinions)
#include "tst_opinions.moc"
