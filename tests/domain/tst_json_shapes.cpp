// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "domain/call_set.h"
#include "domain/case.h"
#include "domain/document.h"
#include "domain/finding.h"
#include "domain/identity.h"
#include "domain/preset.h"
#include "domain/rule_set.h"
#include "domain/user.h"

#include <QTest>

using namespace enza;

namespace {

const QDateTime at = QDateTime(QDate(2026, 11, 20), QTime(6, 40, 1, 5), Qt::UTC);
const QJsonObject later{{QStringLiteral("from_a_newer_version"), QJsonObject{{QStringLiteral("x"), 1.5}}}};

Case fullCase()
{
    Case c;
    c.id = QStringLiteral("id");
    c.label = QStringLiteral("症例 1");
    c.domain = CaseDomain::Cancer;
    c.panelDomain = PanelDomain::Haematology;
    c.assembly = QStringLiteral("GRCh38");
    c.diagnosis = QStringLiteral("AML");
    c.oncotree = QStringLiteral("AML");
    c.questionPanel = QStringLiteral("panel");
    c.phenotype = {{QStringLiteral("HP:0001250"), QStringLiteral("Seizure"), true, QStringLiteral("HP:0003577"), later}};
    c.clinical = {QStringLiteral("IV"), 0, {QStringLiteral("7+3"), QStringLiteral("FLAG")}, 0.25, QStringLiteral("text"), later};
    c.biomarkers = {{QStringLiteral("tmb"), QStringLiteral("3.2"), QStringLiteral("WGS"), QDate(2026, 11, 1), later}};
    c.created = at;
    c.synthetic = true;
    c.extra = later;
    return c;
}

/// What is written, read and written again is the same, newer fields included.
template <typename T> void survives(const T &value)
{
    const QJsonObject once = toJson(value);
    const auto read = fromJson<T>(once);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message.translated()));
    QCOMPARE(toJson(*read), once);
    QCOMPARE(canonicalJson(toJson(*read)), canonicalJson(once));
}

/// Everything an assessment can hold.
void assessed(Assessment &a)
{
    CriterionEntry applied, declined;
    applied.code = QStringLiteral("PVS1");
    applied.strength = QStringLiteral("very_strong");
    applied.comment = QStringLiteral("最終エクソンではない");
    applied.suggested = true;
    applied.evidence = {QStringLiteral("exon 5 of 12 [VCF INFO/CSQ]")};
    applied.extra = later;
    declined.code = QStringLiteral("PM2");
    declined.strength = QStringLiteral("supporting");
    declined.stance = Stance::NotApplied;
    a.scheme = QStringLiteral("acmg");
    a.verdict = QStringLiteral("P");
    a.basis = VerdictBasis::Hand;
    a.criteria = QStringLiteral("PVS1");
    a.judged = {applied, declined};
    a.cnvSheet = QStringLiteral("loss");
    a.cnv = {{QStringLiteral("2A"), 1.0, QStringLiteral("complete"), later}, {QStringLiteral("3B"), 0.45, {}, {}}};
    a.points = 0.0; // known, and not the same as none
    a.classPoints = QStringLiteral("LP");
    a.classRules = QStringLiteral("VUS");
    a.conflicts = {{{QStringLiteral("PM2"), QStringLiteral("BS1")}, QStringLiteral("Rare and common at once")}};
    a.notCounted = {QStringLiteral("OS3")};
    a.ruleSet = QStringLiteral("acmg-germline@1");
    a.knowledge = {QStringLiteral("clinvar@2026-11-01")};
}

template <typename T> void keepsNewerFields()
{
    QJsonObject json = toJson(T{});
    json.insert(QStringLiteral("zz_newer"), QJsonArray{1, QStringLiteral("two"), QJsonValue::Null});
    const auto read = fromJson<T>(json);
    QVERIFY(read.has_value());
    QCOMPARE(toJson(*read).value(QStringLiteral("zz_newer")), json.value(QStringLiteral("zz_newer")));
}

} // namespace

class TestJsonShapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesSurviveARoundTrip();
    void newerFieldsSurvive();
    void newerFieldsInsideListsSurvive();
    void opinionsOfEarlierDaysStillRead();
    void emptyIsNotWritten();
    void unknownIsNotZero();
    void wrongTypesAreLocated_data();
    void wrongTypesAreLocated();
    void nullReadsAsUnknown();
    void ruleSetsAreComplete();
    void theSetOfTheDayIsChosen();
};

void TestJsonShapes::valuesSurviveARoundTrip()
{
    survives(fullCase());
    Person person{QStringLiteral("p"), QStringLiteral("c"), QStringLiteral("P1"), Kinship::Sibling, Sex::Female, Known::No, 1970, later};
    survives(person);
    survives(Sample{QStringLiteral("s"), QStringLiteral("c"), {}, QStringLiteral("HG002"), SampleRole::Tumour, later});
    CallSet set;
    set.id = QStringLiteral("x");
    set.sha256 = QByteArray("\0\xff binary", 9);
    set.bytes = 1ull << 40;
    set.records = 5000000;
    set.byType = {{QStringLiteral("SNV"), 4000000}};
    set.samples = {{QStringLiteral("S"), QStringLiteral("id"), SampleRole::Normal, later}};
    set.warnings = {QStringLiteral("w")};
    set.callers = {QStringLiteral("Mutect2")};
    set.imported = at;
    set.superseded = true;
    survives(set);
    Finding finding;
    finding.variant = QStringLiteral("GRCh38:7:140753336:A:T");
    finding.facts.vaf = 0.4;
    finding.facts.depth = 100;
    finding.facts.frequency = 1e-7;
    finding.reason = DismissReason::WrongInheritance;
    finding.tags = {QStringLiteral("a"), QStringLiteral("b")};
    survives(finding);
    Opinion opinion;
    TierEntry tier;
    tier.scale = QStringLiteral("c-cat");
    tier.level = QStringLiteral("A");
    tier.drug = QStringLiteral("薬");
    tier.date = QDate(2026, 1, 2);
    tier.state = QStringLiteral("approved");
    tier.knowledge = QStringLiteral("drugs@1");
    tier.extra = later;
    opinion.tiers = {tier};
    opinion.at = at;
    assessed(opinion);
    survives(opinion);
    Consensus consensus;
    consensus.tiers = {tier};
    consensus.adopted = QStringLiteral("青木");
    consensus.decidedByName = QStringLiteral("馬場");
    consensus.at = at;
    assessed(consensus);
    survives(consensus);
    Dismissal dismissal;
    dismissal.rows = {{QStringLiteral("set"), QByteArray("\1\2\3")}};
    dismissal.count = 40000;
    dismissal.undone = true;
    survives(dismissal);
    Document document;
    document.basedOn = {{QStringLiteral("r"), 7}};
    document.sha256 = QByteArray(32, '\7');
    survives(document);
    survives(Identity{QStringLiteral("p"), QStringLiteral("山田 太郎"), QStringLiteral("ヤマダ"), QStringLiteral("0012"), QDate(1970, 1, 31), later});
    Preset preset;
    preset.steps = {{QStringLiteral("rare"), QStringLiteral("af < 0.01 ?"), false}};
    preset.sort = {QStringLiteral("vaf"), true};
    survives(preset);
    ViewState view;
    view.columnWidths = {10, 20};
    view.search = QStringLiteral("EGFR");
    view.showReviewed = true;
    survives(view);
    EditDraft draft;
    draft.content = {{QStringLiteral("comment"), QStringLiteral("half a sen")}};
    survives(draft);
}

void TestJsonShapes::newerFieldsSurvive()
{
    keepsNewerFields<Case>();
    keepsNewerFields<Clinical>();
    keepsNewerFields<Biomarker>();
    keepsNewerFields<PhenotypeTerm>();
    keepsNewerFields<Person>();
    keepsNewerFields<Sample>();
    keepsNewerFields<CallSet>();
    keepsNewerFields<CallSetSample>();
    keepsNewerFields<Finding>();
    keepsNewerFields<VariantFacts>();
    keepsNewerFields<Opinion>();
    keepsNewerFields<Consensus>();
    keepsNewerFields<CriterionEntry>();
    keepsNewerFields<CnvEntry>();
    keepsNewerFields<TierEntry>();
    keepsNewerFields<Dismissal>();
    keepsNewerFields<Document>();
    keepsNewerFields<Identity>();
    keepsNewerFields<Preset>();
    keepsNewerFields<ViewState>();
    keepsNewerFields<EditDraft>();
}

void TestJsonShapes::newerFieldsInsideListsSurvive()
{
    const auto read = fromJson<Case>(toJson(fullCase()));
    QVERIFY(read.has_value());
    QCOMPARE(read->phenotype.first().extra, later);
    QCOMPARE(read->clinical.extra, later);
    QCOMPARE(read->biomarkers.first().extra, later);
    QCOMPARE(read->extra, later);
}

void TestJsonShapes::opinionsOfEarlierDaysStillRead()
{
    const auto json = parseJsonObject(R"({"id":"o","finding":"f","author":"u","author_name":"aoki","scheme":"acmg",
        "verdict":"LP","criteria":"PVS1, PM2_Supporting, seen in trans","comment":"why",
        "tiers":[{"scale":"c-cat","level":"A","drug":"olaparib"}],"at":"2026-05-01T01:02:03.000Z"})");
    QVERIFY(json.has_value());
    const auto old = fromJson<Opinion>(*json);
    QVERIFY2(old.has_value(), old ? "" : qPrintable(old.error().message.translated()));
    QCOMPARE(old->criteria, QStringLiteral("PVS1, PM2_Supporting, seen in trans"));
    QCOMPARE(old->verdict, QStringLiteral("LP"));
    QVERIFY(old->judged.isEmpty() && old->ruleSet.isEmpty() && !old->points);
    QCOMPARE(old->basis, VerdictBasis::Unset);
    QCOMPARE(old->tiers.first().drug, QStringLiteral("olaparib"));
}

void TestJsonShapes::emptyIsNotWritten()
{
    const QJsonObject json = toJson(Person{});
    QVERIFY(!json.contains(QStringLiteral("label")));
    QVERIFY(!json.contains(QStringLiteral("birth_year")));
    QCOMPARE(json.value(QStringLiteral("sex")).toString(), QStringLiteral("unknown"));
}

void TestJsonShapes::unknownIsNotZero()
{
    Clinical clinical;
    clinical.performanceStatus = 0;
    clinical.tumourContent = 0.0;
    const auto known = fromJson<Clinical>(toJson(clinical));
    QCOMPARE(known->performanceStatus, std::optional<int>(0));
    QCOMPARE(known->tumourContent, std::optional<double>(0.0));
    const auto unknown = fromJson<Clinical>(toJson(Clinical{}));
    QVERIFY(!unknown->performanceStatus);
    QVERIFY(!unknown->tumourContent);
}

void TestJsonShapes::wrongTypesAreLocated_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *json, const char *field) { QTest::newRow(field) << QByteArray(json) << QString::fromLatin1(field); };
    row(R"({"label": 5})", "label");
    row(R"({"domain": "veterinary"})", "domain");
    row(R"({"synthetic": "yes"})", "synthetic");
    row(R"({"created": "2026-11-20T06:40:00+09:00"})", "created");
    row(R"({"clinical": []})", "clinical");
    row(R"({"clinical": {"performance_status": 1.5}})", "clinical.performance_status");
    row(R"({"clinical": {"regimens": ["a", 2]}})", "clinical.regimens[1]");
    row(R"({"phenotype": [{"id": "HP:1"}, {"excluded": 1}]})", "phenotype[1].excluded");
    row(R"({"phenotype": {}})", "phenotype");
    row(R"({"biomarkers": [{"date": "20.11.2026"}]})", "biomarkers[0].date");
}

void TestJsonShapes::wrongTypesAreLocated()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto object = parseJsonObject(json);
    QVERIFY(object.has_value());
    const auto read = fromJson<Case>(*object);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    QCOMPARE(read.error().where.field, field);
}

void TestJsonShapes::nullReadsAsUnknown()
{
    const auto object = parseJsonObject(R"({"birth_year": null, "label": null})");
    const auto person = fromJson<Person>(*object);
    QVERIFY(person.has_value());
    QVERIFY(!person->birthYear);
    QVERIFY(person->label.isEmpty());
}

void TestJsonShapes::ruleSetsAreComplete()
{
    const QByteArray good = R"({"id":"a","version":"1","kind":"k","effective_from":"2026-04-01","source":"s","certainty":"S","rules":{"x":1}})";
    const auto set = readRuleSet(good, QStringLiteral("a.json"));
    QVERIFY(set.has_value());
    QCOMPARE(set->pin(), QStringLiteral("a@1"));
    for (const char *field : {"id", "version", "kind", "effective_from", "source", "certainty", "rules"}) {
        QJsonObject object = *parseJsonObject(good);
        object.remove(QLatin1String(field));
        const auto incomplete = readRuleSet(canonicalJson(object), QStringLiteral("a.json"));
        QVERIFY(!incomplete);
        QCOMPARE(incomplete.error().where.field, QLatin1String(field));
        QCOMPARE(incomplete.error().where.file, QStringLiteral("a.json"));
    }
}

void TestJsonShapes::theSetOfTheDayIsChosen()
{
    RuleSet old{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("k"), QDate(2020, 1, 1), QDate(2025, 12, 31), {}, {}, {}};
    RuleSet present = old;
    present.version = QStringLiteral("2");
    present.effectiveFrom = QDate(2025, 6, 1);
    present.effectiveTo = {};
    const QList<RuleSet> sets{present, old};
    const auto on = [&](int year, int month, int day) { return ruleSetOn(sets, QStringLiteral("k"), QDate(year, month, day)); };
    QCOMPARE(on(2020, 1, 1)->version, QStringLiteral("1"));
    QCOMPARE(on(2025, 5, 31)->version, QStringLiteral("1"));
    QCOMPARE(on(2025, 6, 1)->version, QStringLiteral("2"));
    QCOMPARE(on(2030, 1, 1)->version, QStringLiteral("2"));
    QVERIFY(!on(2019, 12, 31));
    QCOMPARE(on(2019, 12, 31).error().code, ErrorCode::NotFound);
    QVERIFY(!ruleSetOn(sets, QStringLiteral("other"), QDate(2026, 1, 1)));
}

QTEST_GUILESS_MAIN(TestJsonShapes)
#include "tst_json_shapes.moc"
