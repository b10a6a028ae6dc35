// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent_terms.h"
#include "domain/withdrawal_rule.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace enza;

namespace {

const QDate today(2026, 11, 20);
const QStringList items{QStringLiteral("participation"), QStringLiteral("secondary_findings"),
                        QStringLiteral("secondary_findings.cancer"), QStringLiteral("recontact"), QStringLiteral("third_party")};

ConsentAnswer answer(const QString &item, ConsentEffect effect)
{
    return {item, enumName(effect), effect, {}, {}};
}

ConsentEvent filled(const QString &id, const QDate &date, const QList<ConsentAnswer> &answers,
                   ConsentRelation relation = ConsentRelation::Self, const QString &version = QStringLiteral("1"))
{
    ConsentEvent made;
    made.id = id;
    made.form = QStringLiteral("f");
    made.version = version;
    made.date = date;
    made.answers = answers;
    made.relation = relation;
    made.recordedAt = QDateTime(date, QTime(1, 0), Qt::UTC);
    return made;
}

Withdrawal withdrawal(const QString &id, const QDate &date, WithdrawalScope scope, const QStringList &of = {})
{
    Withdrawal made;
    made.id = id;
    made.date = date;
    made.scope = scope;
    made.items = of;
    made.recordedAt = QDateTime(date, QTime(1, 0), Qt::UTC);
    return made;
}

RuleSet builtin(const char *kind, const QDate &on = today)
{
    const auto set = ruleSetOn(builtinRuleSets(), QLatin1String(kind), on);
    return set ? *set : RuleSet{};
}

ConsentForm form(const QString &version, const QDate &from, std::optional<Reconsent> reconsent = {})
{
    ConsentForm made;
    made.id = QStringLiteral("f");
    made.version = version;
    made.effectiveFrom = from;
    made.reconsent = std::move(reconsent);
    return made;
}

bool same(const QMap<QString, EffectiveAnswer> &a, const QMap<QString, EffectiveAnswer> &b)
{
    return a.keys() == b.keys() && std::all_of(a.keyBegin(), a.keyEnd(), [&](const QString &key) {
        return a[key].effect == b[key].effect && a[key].since == b[key].since && a[key].source == b[key].source &&
               a[key].form == b[key].form && a[key].until == b[key].until && a[key].lapse == b[key].lapse;
    });
}

} // namespace

class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsInForceDoesNotDependOnTheOrderOfRecording();
    void equalDaysAreDecidedByTimeAndThenById();
    void aLaterWholeAnswerOfTheSameDaySpeaksForItsCategories();
    void aChildsNoStandsAgainstALaterProxy();
    void assentNeverPermits();
    void aWholeWithdrawalAnswersEverythingAlsoOfWhoNeverAnswered();
    void onlyTakingPartAgainLiftsAWithdrawalAndNothingLiftsDeletion();
    void aWithdrawalCountsAtOnceWhateverTheClockSays();
    void anOlderVersionLapsesWhenANewerFormAsksAgain();
    void onlyNamedItemsAreAskedAgain();
    void aRefusalNeverLapses();
    void aProxysAnswersEndAtMajority();
    void ofWhomOnlyTheYearIsKnownComesOfAgeOnItsFirstDay();
    void majorityFollowsTheLawOfTheDay();
    void childrenDoNotAnswerAlone();
    void allPapersOfAFormSetAreThere();
    void everyScopeSaysWhatItMeansAndWhatFollows();
    void eachRecipientIsCalledBackOnceAndPublicationsAreNamed();
    void aRuleSetCannotLetDataOutAfterAWithdrawal();
};

void TestConsent::whatIsInForceDoesNotDependOnTheOrderOfRecording()
{
    QRandomGenerator dice(20261120);
    const ConsentEffect effects[] = {ConsentEffect::Yes, ConsentEffect::No, ConsentEffect::Undecided};
    const ConsentTerms terms{{form(QStringLiteral("1"), QDate(2020, 1, 1)),
                              form(QStringLiteral("2"), QDate(2026, 6, 1), Reconsent{{}, {}, 30})},
                             *readMinorRule(builtin("minors"))};
    for (int round = 0; round < 2000; ++round) {
        QList<ConsentEvent> events;
        QList<Withdrawal> withdrawals;
        const int count = dice.bounded(1, 9);
        for (int i = 0; i < count; ++i) {
            // Few days and times, so that many are equal.
            const QDate date = QDate(2026, 1, 1).addDays(dice.bounded(4) * 60);
            const QString id = QString::number(dice.bounded(1000)) + u'-' + QString::number(i);
            if (dice.bounded(4) == 0) {
                const auto scope = WithdrawalScope(dice.bounded(4));
                withdrawals.append(withdrawal(id, date, scope, scope == WithdrawalScope::Partial ? QStringList{items[dice.bounded(5)]} : QStringList()));
                withdrawals.last().recordedAt = QDateTime(date, QTime(dice.bounded(2), 0), Qt::UTC);
                continue;
            }
            QList<ConsentAnswer> answers;
            for (const QString &item : items) {
                if (dice.bounded(2) == 0)
                    answers.append(answer(item, effects[dice.bounded(3)]));
            }
            events.append(filled(id, date, answers, ConsentRelation(dice.bounded(3)), QString::number(1 + dice.bounded(2))));
            events.last().recordedAt = QDateTime(date, QTime(dice.bounded(2), 0), Qt::UTC);
        }
        const auto judged = [&] {
            auto effective = effectiveConsent(events, withdrawals, today);
            applyTerms(effective, terms, Born{2008}, today);
            return effective;
        };
        const auto before = judged();
        const auto standing = standingWithdrawal(events, withdrawals);
        for (int shuffle = 0; shuffle < 3; ++shuffle) {
            std::shuffle(events.begin(), events.end(), dice);
            std::shuffle(withdrawals.begin(), withdrawals.end(), dice);
            QVERIFY(same(before, judged()));
            const auto again = standingWithdrawal(events, withdrawals);
            QCOMPARE(again.has_value(), standing.has_value());
            QVERIFY(!again || (again->id == standing->id && again->scope == standing->scope));
        }
    }
}

void TestConsent::equalDaysAreDecidedByTimeAndThenById()
{
    const QDate day(2026, 3, 1);
    ConsentEvent yes = filled(QStringLiteral("b"), day, {answer(QStringLiteral("recontact"), ConsentEffect::Yes)});
    ConsentEvent no = filled(QStringLiteral("a"), day, {answer(QStringLiteral("recontact"), ConsentEffect::No)});
    QCOMPARE(effectiveConsent({yes, no}, {}, today)[QStringLiteral("recontact")].effect, ConsentEffect::Yes);
    no.recordedAt = no.recordedAt.addSecs(1);
    QCOMPARE(effectiveConsent({yes, no}, {}, today)[QStringLiteral("recontact")].effect, ConsentEffect::No);
}

void TestConsent::aLaterWholeAnswerOfTheSameDaySpeaksForItsCategories()
{
    const QDate day(2026, 3, 1);
    const ConsentEvent apart = filled(QStringLiteral("a"), day, {answer(QStringLiteral("secondary_findings.cancer"), ConsentEffect::Yes)});
    ConsentEvent whole = filled(QStringLiteral("b"), day, {answer(QStringLiteral("secondary_findings"), ConsentEffect::No)});
    whole.recordedAt = whole.recordedAt.addSecs(1);
    const auto effect = effectOf(effectiveConsent({apart, whole}, {}, today), QStringLiteral("secondary_findings"), QStringLiteral("cancer"));
    QCOMPARE(effect.effect, ConsentEffect::No);
    const ConsentEvent both = filled(QStringLiteral("c"), day.addDays(1), {answer(QStringLiteral("secondary_findings"), ConsentEffect::No),
                                                                          answer(QStringLiteral("secondary_findings.cancer"), ConsentEffect::Yes)});
    QCOMPARE(effectOf(effectiveConsent({apart, whole, both}, {}, today), QStringLiteral("secondary_findings"), QStringLiteral("cancer")).effect,
             ConsentEffect::Yes);
}

void TestConsent::aChildsNoStandsAgainstALaterProxy()
{
    const QString item = QStringLiteral("participation");
    const ConsentEvent no = filled(QStringLiteral("1"), QDate(2026, 1, 1), {answer(item, ConsentEffect::No)}, ConsentRelation::Assent);
    const ConsentEvent proxy = filled(QStringLiteral("2"), QDate(2026, 2, 1), {answer(item, ConsentEffect::Yes)}, ConsentRelation::Proxy);
    const ConsentEvent yes = filled(QStringLiteral("3"), QDate(2026, 3, 1), {answer(item, ConsentEffect::Yes)}, ConsentRelation::Assent);
    QCOMPARE(effectiveConsent({no, proxy}, {}, today)[item].effect, ConsentEffect::No);
    QCOMPARE(effectiveConsent({no, proxy, yes}, {}, today)[item].effect, ConsentEffect::Yes);
    QCOMPARE(effectiveConsent({no, proxy, yes}, {}, today)[item].relation, ConsentRelation::Proxy);
}

void TestConsent::assentNeverPermits()
{
    const ConsentEvent yes = filled(QStringLiteral("1"), QDate(2026, 1, 1), {answer(QStringLiteral("participation"), ConsentEffect::Yes)},
                                   ConsentRelation::Assent);
    QVERIFY(effectiveConsent({yes}, {}, today).isEmpty());
}

void TestConsent::aWholeWithdrawalAnswersEverythingAlsoOfWhoNeverAnswered()
{
    const auto effective = effectiveConsent({}, {withdrawal(QStringLiteral("w"), QDate(2026, 1, 1), WithdrawalScope::All)}, today);
    QCOMPARE(effective[participationItem].effect, ConsentEffect::No);
    QCOMPARE(effective[participationItem].form, QStringLiteral("withdrawal"));
    const ConsentEvent given = filled(QStringLiteral("1"), QDate(2026, 1, 1), {answer(QStringLiteral("recontact"), ConsentEffect::Yes)});
    for (const WithdrawalScope scope : {WithdrawalScope::All, WithdrawalScope::NoFurtherUse, WithdrawalScope::Delete}) {
        const auto after = effectiveConsent({given}, {withdrawal(QStringLiteral("w"), QDate(2026, 2, 1), scope)}, today);
        QCOMPARE(after[QStringLiteral("recontact")].effect, ConsentEffect::No);
    }
}

void TestConsent::onlyTakingPartAgainLiftsAWithdrawalAndNothingLiftsDeletion()
{
    const auto again = [](const QString &item, ConsentRelation relation = ConsentRelation::Self) {
        return filled(QStringLiteral("2"), QDate(2026, 3, 1), {answer(item, ConsentEffect::Yes)}, relation);
    };
    const auto all = withdrawal(QStringLiteral("w"), QDate(2026, 2, 1), WithdrawalScope::All);
    QVERIFY(standingWithdrawal({}, {all}).has_value());
    QVERIFY(standingWithdrawal({again(QStringLiteral("recontact"))}, {all}).has_value());
    QVERIFY(standingWithdrawal({again(participationItem, ConsentRelation::Assent)}, {all}).has_value());
    QVERIFY(!standingWithdrawal({again(participationItem)}, {all}).has_value());
    const auto erased = withdrawal(QStringLiteral("w"), QDate(2026, 2, 1), WithdrawalScope::Delete);
    QVERIFY(standingWithdrawal({again(participationItem)}, {erased}).has_value());
    QVERIFY(!standingWithdrawal({}, {withdrawal(QStringLiteral("w"), QDate(2026, 2, 1), WithdrawalScope::Partial, {participationItem})}).has_value());
}

void TestConsent::aWithdrawalCountsAtOnceWhateverTheClockSays()
{
    const auto ahead = withdrawal(QStringLiteral("w"), today.addDays(1), WithdrawalScope::All);
    QVERIFY(standingWithdrawal({}, {ahead}).has_value());
    QVERIFY(!standingWithdrawal({}, {ahead}, today).has_value());
}

void TestConsent::anOlderVersionLapsesWhenANewerFormAsksAgain()
{
    const ConsentTerms terms{{form(QStringLiteral("1"), QDate(2020, 1, 1)),
                              form(QStringLiteral("2"), QDate(2026, 6, 1), Reconsent{{QStringLiteral("f")}, {}, 30})}, {}};
    const auto on = [&](const QDate &day, const QString &version) {
        auto effective = effectiveConsent({filled(QStringLiteral("1"), QDate(2026, 1, 1), {answer(participationItem, ConsentEffect::Yes)},
                                                 ConsentRelation::Self, version)}, {}, day);
        applyTerms(effective, terms, {}, day);
        return effective[participationItem];
    };
    QCOMPARE(on(QDate(2026, 5, 1), QStringLiteral("1")).until, QDate(2026, 6, 30));
    QVERIFY(on(QDate(2026, 6, 30), QStringLiteral("1")).permits());
    QVERIFY(!on(QDate(2026, 7, 1), QStringLiteral("1")).permits());
    QCOMPARE(on(QDate(2026, 7, 1), QStringLiteral("1")).lapse, ConsentLapse::Superseded);
    QCOMPARE(on(QDate(2026, 7, 1), QStringLiteral("1")).lapsedBy, QStringLiteral("f@2"));
    QCOMPARE(on(QDate(2026, 7, 1), QStringLiteral("1")).effect, ConsentEffect::Yes); // no refusal: what is held may be read on
    QVERIFY(on(QDate(2026, 7, 1), QStringLiteral("2")).permits());
}

void TestConsent::onlyNamedItemsAreAskedAgain()
{
    const ConsentTerms terms{{form(QStringLiteral("1"), QDate(2020, 1, 1)),
                              form(QStringLiteral("2"), QDate(2026, 6, 1), Reconsent{{}, {QStringLiteral("third_party")}, 0})}, {}};
    auto effective = effectiveConsent({filled(QStringLiteral("1"), QDate(2026, 1, 1), {answer(participationItem, ConsentEffect::Yes),
                                                                                      answer(QStringLiteral("third_party"), ConsentEffect::Yes)})},
                                      {}, today);
    applyTerms(effective, terms, {}, today);
    QVERIFY(effective[participationItem].permits());
    QVERIFY(!effective[QStringLiteral("third_party")].permits());
}

void TestConsent::aRefusalNeverLapses()
{
    const ConsentTerms terms{{form(QStringLiteral("2"), QDate(2026, 6, 1), Reconsent{{}, {}, 0})}, {}};
    auto effective = effectiveConsent({filled(QStringLiteral("1"), QDate(2026, 1, 1), {answer(participationItem, ConsentEffect::No)})}, {}, today);
    applyTerms(effective, terms, {}, today);
    QCOMPARE(effective[participationItem].lapse, ConsentLapse::None);
}

void TestConsent::aProxysAnswersEndAtMajority()
{
    const ConsentTerms terms{{}, *readMinorRule(builtin("minors"))};
    const auto on = [&](const QDate &day, const QDate &signedOn, const Born &born, ConsentRelation relation = ConsentRelation::Proxy) {
        auto effective = effectiveConsent({filled(QStringLiteral("1"), signedOn, {answer(participationItem, ConsentEffect::Yes)}, relation)}, {}, day);
        applyTerms(effective, terms, born, day);
        return effective[participationItem];
    };
    const Born born{2008, QStringLiteral("2008-05")};
    QVERIFY(on(QDate(2026, 4, 30), QDate(2020, 1, 1), born).permits());
    QCOMPARE(on(QDate(2026, 5, 1), QDate(2020, 1, 1), born).lapse, ConsentLapse::Majority);
    // An adult's proxy is no parent's word, and one's own answer does not end.
    QVERIFY(on(QDate(2026, 6, 2), QDate(2026, 6, 1), born).permits());
    QVERIFY(on(QDate(2026, 6, 2), QDate(2025, 1, 1), born, ConsentRelation::Self).permits());
    QVERIFY(on(QDate(2099, 1, 1), QDate(2020, 1, 1), {}).permits());
}

void TestConsent::ofWhomOnlyTheYearIsKnownComesOfAgeOnItsFirstDay()
{
    const MinorRule rule = *readMinorRule(builtin("minors"));
    QCOMPARE(majorityOf(Born{2010}, rule), QDate(2028, 1, 1));
    QCOMPARE(majorityOf(Born{2010, QStringLiteral("2010-09")}, rule), QDate(2028, 9, 1));
    QCOMPARE(majorityOf(Born{2010, QStringLiteral("2010-09-17")}, rule), QDate(2028, 9, 17));
    QVERIFY(!majorityOf(Born{}, rule).isValid());
}

void TestConsent::majorityFollowsTheLawOfTheDay()
{
    QCOMPARE(readMinorRule(builtin("minors", QDate(2022, 3, 31)))->majority, 20);
    QCOMPARE(readMinorRule(builtin("minors", QDate(2022, 4, 1)))->majority, 18);
}

void TestConsent::childrenDoNotAnswerAlone()
{
    MinorRule rule = *readMinorRule(builtin("minors"));
    ConsentEvent self = filled(QStringLiteral("1"), today, {answer(participationItem, ConsentEffect::Yes)});
    QVERIFY(!mayAnswerAlone(self, Born{2012}, rule));
    QVERIFY(mayAnswerAlone(self, Born{}, rule).has_value());
    QVERIFY(mayAnswerAlone(self, Born{2009}, rule).has_value());
    QVERIFY(!mayAnswerAlone(self, Born{2011, QStringLiteral("2011-04")}, rule));
    self.graduate = true;
    QVERIFY(mayAnswerAlone(self, Born{2011, QStringLiteral("2011-04")}, rule).has_value());
    rule.guardianInformed = GuardianInformed::Required;
    QVERIFY(!mayAnswerAlone(self, Born{2011, QStringLiteral("2011-04")}, rule));
    self.guardianInformed = true;
    QVERIFY(mayAnswerAlone(self, Born{2011, QStringLiteral("2011-04")}, rule).has_value());
    QVERIFY(mayAnswerAlone(self, Born{1970}, rule).has_value());
}

void TestConsent::allPapersOfAFormSetAreThere()
{
    for (const QString &domain : {QStringLiteral("cancer"), QStringLiteral("rare")}) {
        QSet<FormDocument> papers;
        for (const RuleSet &set : builtinRuleSets()) {
            if (set.kind != QLatin1String("consent-form") || !set.id.startsWith(domain))
                continue;
            const auto read = readConsentForm(set, builtinRuleSets());
            QVERIFY2(read.has_value(), qPrintable(set.pin()));
            papers.insert(read->document);
            if (read->document == FormDocument::Explanation)
                continue;
            for (const char *item : {"participation", "samples_and_clinical_data", "wgs_and_omics", "primary_result", "secondary_findings",
                                     "relatives_informed", "recipient_after_death", "joint_research_domestic", "joint_research_overseas",
                                     "third_party", "third_party_companies", "overseas_transfer", "database_registration", "recontact",
                                     "confirmatory_test_and_counselling"})
                QVERIFY2(read->find(QLatin1String(item)), item);
            QCOMPARE(read->find(QStringLiteral("samples_clinical"))->item, QStringLiteral("samples_and_clinical_data"));
        }
        QCOMPARE(papers.size(), 5);
    }
}

void TestConsent::everyScopeSaysWhatItMeansAndWhatFollows()
{
    const auto rules = readWithdrawalRules(builtin("withdrawal"));
    QVERIFY(rules.has_value());
    for (const auto &[scope, name] : EnumNames<WithdrawalScope>::values) {
        const WithdrawalScopeRule *rule = rules->of(scope);
        QVERIFY2(rule && !rule->meaning.isEmpty() && !rule->meaningJa.isEmpty(), name);
    }
    QVERIFY(!rules->effectOf(WithdrawalScope::Partial).hidesPerson && !rules->effectOf(WithdrawalScope::Partial).refusesOutflow);
    QVERIFY(!rules->effectOf(WithdrawalScope::NoFurtherUse).hidesPerson && rules->effectOf(WithdrawalScope::NoFurtherUse).stopsAnalysis);
    QVERIFY(rules->effectOf(WithdrawalScope::All).hidesPerson && rules->effectOf(WithdrawalScope::Delete).erases);
    // What nobody described is the strictest.
    QVERIFY(WithdrawalRules{}.effectOf(WithdrawalScope::Partial).hidesPerson);
}

void TestConsent::eachRecipientIsCalledBackOnceAndPublicationsAreNamed()
{
    const WithdrawalRules rules = *readWithdrawalRules(builtin("withdrawal"));
    const QList<HeldBy> holders{{QStringLiteral("Lab A"), QStringLiteral("research"), QStringLiteral("third_party")},
                                {QStringLiteral("Lab A"), QStringLiteral("research"), QStringLiteral("third_party")},
                                {QStringLiteral("Lab B"), QStringLiteral("research"), QStringLiteral("joint_use")},
                                {QStringLiteral("Journal"), QStringLiteral("publication"), QStringLiteral("third_party")},
                                {QStringLiteral("me"), QStringLiteral("own_work"), QStringLiteral("own")},
                                {QStringLiteral("the person"), QStringLiteral("disclosure"), QStringLiteral("person")}};
    const auto kinds = [&](WithdrawalScope scope, const QStringList &of = {}) {
        QStringList names;
        for (const Task &task : tasksOf(rules, withdrawal(QStringLiteral("w"), today, scope, of), holders))
            names.append(enumName(task.what) + (task.text.isEmpty() ? QString() : u':' + task.text));
        return names;
    };
    const QStringList expected{QStringLiteral("stop_work"), QStringLiteral("tell_platform"), QStringLiteral("recall_recipients:Lab A"),
                               QStringLiteral("recall_recipients:Lab B"), QStringLiteral("dispose_samples")};
    QCOMPARE(kinds(WithdrawalScope::All), expected);
    QVERIFY(kinds(WithdrawalScope::Delete).contains(QStringLiteral("erase")) && kinds(WithdrawalScope::Delete).contains(QStringLiteral("erase_backups")));
    QVERIFY(!kinds(WithdrawalScope::NoFurtherUse).contains(QStringLiteral("dispose_samples")));
    QCOMPARE(kinds(WithdrawalScope::Partial, {QStringLiteral("recontact")}), QStringList{QStringLiteral("tell_platform")});
    QCOMPARE(kinds(WithdrawalScope::Partial, {QStringLiteral("third_party")}).size(), 3);
    QCOMPARE(notRecallable(rules, holders), QStringList{QStringLiteral("Journal")});
}

void TestConsent::aRuleSetCannotLetDataOutAfterAWithdrawal()
{
    RuleSet set = builtin("withdrawal");
    QJsonArray scopes = set.rules[QLatin1String("scopes")].toArray();
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        QJsonObject scope = scopes[i].toObject();
        QJsonObject effect = scope[QLatin1String("effect")].toObject();
        effect[QLatin1String("refuses_outflow")] = false;
        scope[QLatin1String("effect")] = effect;
        scopes[i] = scope;
    }
    set.rules[QLatin1String("scopes")] = scopes;
    QVERIFY(!readWithdrawalRules(set));
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
