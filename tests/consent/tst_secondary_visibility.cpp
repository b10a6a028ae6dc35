// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/secondary_visibility.h"

#include <QTest>

using namespace enza;
using namespace enza::consent;

namespace {

const QDate today(2026, 11, 20);

VisibilityInput input()
{
    VisibilityInput in;
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind == QLatin1String("secondary-findings"))
            in.lists.append(readSecondaryList(set).value());
        if (set.kind == QLatin1String("secondary-visibility"))
            in.rule = readVisibilityRule(set).value();
    }
    in.today = today;
    return in;
}

PersonPreference person(const QString &id, ConsentEffect effect, std::optional<int> birthYear = 1970,
                        const QString &item = "secondary_findings")
{
    PersonPreference one;
    one.id = id;
    one.birthYear = birthYear;
    if (effect != ConsentEffect::NotRecorded)
        one.consent.insert(item, {"x", effect, QDate(2026, 1, 1), "form@1"});
    return one;
}

ConsentEvent signedOn(const QDate &date, ConsentEffect effect, ConsentRelation relation = ConsentRelation::Self,
                   const QString &item = "secondary_findings")
{
    ConsentEvent one;
    one.form = "f";
    one.version = "1";
    one.date = date;
    one.recordedAt = QDateTime(date, QTime(1, 0), Qt::UTC);
    one.relation = relation;
    one.answers.append({item, enumName(effect), effect, {}});
    return one;
}

bool hides(const Visibility &visibility, const QString &who, const QString &gene)
{
    return visibility.forOthers && visibility.forOthers->byPerson.value(who).names(gene);
}

} // namespace

class TestSecondaryVisibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsHiddenByAnswer_data();
    void whatIsHiddenByAnswer();
    void theClinicalQuestionStays();
    void primaryFindingsStay();
    void eachPersonHasAPreferenceOfTheirOwn();
    void minorsAreSparedAdultOnset();
    void categoriesAreAskedApart();
    void sealedIsForNamedReaders();
    void aGeneIsHiddenUnderEveryName();
    void aGeneIsHiddenByItsPlace();
    void whatIsDeclinedIsNeverShownByRule();
    void theLatestAnswerWins();
    void assentNeverPermits();
    void withdrawalAnswersNo();
    void aLaterAnswerToAllSpeaksForItsCategories();
};

void TestSecondaryVisibility::whatIsHiddenByAnswer_data()
{
    QTest::addColumn<ConsentEffect>("effect");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<Preference>("preference");
    QTest::newRow("nothing recorded") << ConsentEffect::NotRecorded << false << Preference::NotRecorded;
    QTest::newRow("undecided") << ConsentEffect::Undecided << true << Preference::Undecided;
    QTest::newRow("declined") << ConsentEffect::No << true << Preference::Declined;
    QTest::newRow("accepted") << ConsentEffect::Yes << false << Preference::Accepted;
}

void TestSecondaryVisibility::whatIsHiddenByAnswer()
{
    QFETCH(ConsentEffect, effect);
    QFETCH(bool, hidden);
    QFETCH(Preference, preference);
    VisibilityInput in = input();
    in.persons = {person("p", effect)};
    const Visibility made = visibilityOf(in);
    QCOMPARE(made.forOthers != nullptr, hidden);
    QCOMPARE(preferenceOf(in.persons.first().consent, in.lists), preference);
    for (const QString &gene : in.lists.first().genes())
        QVERIFY2(hides(made, "p", gene) == hidden, qPrintable(gene));
    QVERIFY(!hides(made, "p", "BRAF"));
}

void TestSecondaryVisibility::theClinicalQuestionStays()
{
    VisibilityInput in = input();
    in.persons = {person("p", ConsentEffect::No)};
    in.questionGenes = {"BRCA2", "KRAS"};
    QVERIFY(!hides(visibilityOf(in), "p", "BRCA2"));
    QVERIFY(hides(visibilityOf(in), "p", "BRCA1"));
    in.rule.questionPanelIsQuestion = false;
    QVERIFY(hides(visibilityOf(in), "p", "BRCA2"));
}

void TestSecondaryVisibility::primaryFindingsStay()
{
    VisibilityInput in = input();
    in.persons = {person("p", ConsentEffect::No), person("q", ConsentEffect::No)};
    in.persons[0].primaryGenes = {"LDLR"};
    QVERIFY(!hides(visibilityOf(in), "p", "LDLR"));
    QVERIFY(hides(visibilityOf(in), "q", "LDLR"));
}

void TestSecondaryVisibility::eachPersonHasAPreferenceOfTheirOwn()
{
    VisibilityInput in = input();
    in.persons = {person("child", ConsentEffect::Yes), person("mother", ConsentEffect::No)};
    const Visibility made = visibilityOf(in);
    QVERIFY(!hides(made, "child", "LDLR"));
    QVERIFY(hides(made, "mother", "LDLR"));
    QVERIFY(made.forOthers->everybody.isEmpty());
    QVERIFY(made.forOthers->anybody.names(u"LDLR"));
    in.persons[0] = person("child", ConsentEffect::No);
    QVERIFY(visibilityOf(in).forOthers->everybody.names(u"LDLR"));
}

void TestSecondaryVisibility::minorsAreSparedAdultOnset()
{
    VisibilityInput in = input();
    for (const ConsentEffect effect : {ConsentEffect::NotRecorded, ConsentEffect::Yes}) {
        in.persons = {person("p", effect, 2015)};
        const Visibility made = visibilityOf(in);
        QVERIFY(hides(made, "p", "BRCA1"));
        QVERIFY(!hides(made, "p", "RB1"));
    }
    in.persons = {person("p", ConsentEffect::Yes, 2008)}; // 18 in the course of this year: not surely of age
    QVERIFY(hides(visibilityOf(in), "p", "BRCA1"));
    in.persons = {person("p", ConsentEffect::Yes, 2007)};
    QVERIFY(!hides(visibilityOf(in), "p", "BRCA1"));
    in.persons = {person("p", ConsentEffect::Yes, std::nullopt)};
    QVERIFY(!hides(visibilityOf(in), "p", "BRCA1"));
    in.rule.unknownAgeIsMinor = true;
    QVERIFY(hides(visibilityOf(in), "p", "BRCA1"));
    in.questionGenes = {"BRCA1"}; // a child tested for a known variant of the family
    QVERIFY(!hides(visibilityOf(in), "p", "BRCA1"));
}

void TestSecondaryVisibility::categoriesAreAskedApart()
{
    VisibilityInput in = input();
    in.persons = {person("p", ConsentEffect::Yes)};
    in.persons[0].consent.insert("secondary_findings.cancer", {"no", ConsentEffect::No, QDate(2026, 1, 1), "form@1"});
    const Visibility made = visibilityOf(in);
    QVERIFY(hides(made, "p", "BRCA1"));
    QVERIFY(!hides(made, "p", "LDLR"));
    QCOMPARE(preferenceOf(in.persons[0].consent, in.lists), Preference::Partly);
}

void TestSecondaryVisibility::sealedIsForNamedReaders()
{
    VisibilityInput in = input();
    in.rule.declined = Treatment::Sealed;
    in.rule.sealedReaders = {"ethics"};
    in.persons = {person("p", ConsentEffect::No)};
    const Visibility made = visibilityOf(in);
    QVERIFY(hides(made, "p", "LDLR"));
    QVERIFY(!made.forReaders);
    QCOMPARE(made.readers, QStringList{"ethics"});
}

void TestSecondaryVisibility::aGeneIsHiddenUnderEveryName()
{
    VisibilityInput in = input();
    in.persons = {person("p", ConsentEffect::No)};
    const auto masks = visibilityOf(in).forOthers;
    for (const char *name : {"BRCA2", "brca2", "FANCD1", "ENSG00000139618", "ENSG00000139618.17", "HGNC:1101", "ZAR1L&BRCA2",
                             "BRCA2::NTRK1", "ZAR1L-BRCA2", "TTN-AS1"})
        QVERIFY2(masks->everybody.names(QString(name)), name);
    for (const char *name : {"BRAF", "BRCA", "ENSG00000000001", "HLA-A", ""})
        QVERIFY2(!masks->everybody.names(QString(name)), name);
    QVERIFY(masks->everybody.namesId(u"675"));
    QVERIFY(!masks->everybody.names(u"675"));
}

void TestSecondaryVisibility::aGeneIsHiddenByItsPlace()
{
    VisibilityInput in = input();
    in.persons = {person("p", ConsentEffect::No)};
    const Visibility made = visibilityOf(in);
    const access::GeneMask &mask = made.forOthers->everybody;
    QVERIFY(mask.touches(u"GRCh38", u"chr13", 32340300, 32340300));
    QVERIFY(mask.touches(u"GRCh37", u"13", 32914437, 32914437));
    QVERIFY(mask.touches(u"GRCh38", u"13", 30000000, 40000000)); // a large deletion
    QVERIFY(!mask.touches(u"GRCh38", u"13", 20000000, 20000001));
    QVERIFY(!mask.touches(u"GRCh38", u"12", 32340300, 32340300));
    QVERIFY(!mask.touches(u"T2T-CHM13", u"13", 32340300, 32340300));
}

void TestSecondaryVisibility::whatIsDeclinedIsNeverShownByRule()
{
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind != QLatin1String("secondary-visibility"))
            continue;
        RuleSet open = set;
        open.rules.insert("declined", "unlisted");
        QVERIFY(!readVisibilityRule(open));
    }
}

void TestSecondaryVisibility::theLatestAnswerWins()
{
    const QList<ConsentEvent> events{signedOn(QDate(2026, 5, 1), ConsentEffect::No), signedOn(QDate(2026, 1, 1), ConsentEffect::Yes)};
    const auto effectOn = [&](const QDate &day) { return effectOf(effectiveConsent(events, {}, day), "secondary_findings"); };
    QCOMPARE(effectOn(QDate(2025, 12, 31)).effect, ConsentEffect::NotRecorded);
    QCOMPARE(effectOn(QDate(2026, 1, 1)).effect, ConsentEffect::Yes);
    QCOMPARE(effectOn(QDate(2026, 4, 30)).effect, ConsentEffect::Yes);
    QCOMPARE(effectOn(QDate(2026, 5, 1)).effect, ConsentEffect::No);
    QCOMPARE(effectOn(today).since, QDate(2026, 5, 1));
    QCOMPARE(effectOn(today).form, QStringLiteral("f@1"));
}

void TestSecondaryVisibility::assentNeverPermits()
{
    const auto effect = [](const QList<ConsentEvent> &events) {
        return effectOf(effectiveConsent(events, {}, today), "secondary_findings").effect;
    };
    const auto proxy = signedOn(QDate(2026, 1, 1), ConsentEffect::Yes, ConsentRelation::Proxy);
    QCOMPARE(effect({signedOn(QDate(2026, 1, 2), ConsentEffect::Yes, ConsentRelation::Assent)}), ConsentEffect::NotRecorded);
    QCOMPARE(effect({proxy, signedOn(QDate(2026, 1, 2), ConsentEffect::No, ConsentRelation::Assent)}), ConsentEffect::No);
}

void TestSecondaryVisibility::withdrawalAnswersNo()
{
    Withdrawal all;
    all.date = QDate(2026, 6, 1);
    Withdrawal part = all;
    part.scope = WithdrawalScope::Partial;
    part.items = {"secondary_findings"};
    const QList<ConsentEvent> events{signedOn(QDate(2026, 1, 1), ConsentEffect::Yes),
                                     signedOn(QDate(2026, 1, 1), ConsentEffect::Yes, ConsentRelation::Self, "recontact")};
    QCOMPARE(effectiveConsent(events, {all}, today)["recontact"].effect, ConsentEffect::No);
    QCOMPARE(effectiveConsent(events, {part}, today)["recontact"].effect, ConsentEffect::Yes);
    QCOMPARE(effectiveConsent(events, {part}, today)["secondary_findings"].effect, ConsentEffect::No);
    QCOMPARE(effectiveConsent(events, {part}, QDate(2026, 5, 31))["secondary_findings"].effect, ConsentEffect::Yes);
}

void TestSecondaryVisibility::aLaterAnswerToAllSpeaksForItsCategories()
{
    const QList<ConsentEvent> events{
        signedOn(QDate(2026, 1, 1), ConsentEffect::Yes, ConsentRelation::Self, "secondary_findings.cancer"),
        signedOn(QDate(2026, 2, 1), ConsentEffect::No)};
    QCOMPARE(effectOf(effectiveConsent(events, {}, today), "secondary_findings", "cancer").effect, ConsentEffect::No);
}

QTEST_GUILESS_MAIN(TestSecondaryVisibility)
#include "tst_secondary_visibility.moc"
