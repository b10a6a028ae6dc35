// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/pgpv.h"
#include "interpretation/secondary.h"

#include <QTest>

using namespace enza;
using namespace enza::interpretation;

namespace {

SecondaryList acmg()
{
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind == QLatin1String("secondary-findings"))
            return readSecondaryList(set).value();
    }
    qFatal("no list of secondary findings");
}

SecondaryVariant variant(const QString &gene, const QString &verdict, Zygosity zygosity,
                         const QString &consequence = "missense_variant", const QString &key = "GRCh38:1:100:A:T")
{
    SecondaryVariant v;
    v.key = key;
    v.gene = gene;
    v.consequence = consequence;
    v.verdict = verdict;
    v.zygosity = zygosity;
    return v;
}

SecondaryPerson adult(Sex sex = Sex::Female)
{
    return {sex, false};
}

SecondaryOutcome outcome(const QList<SecondaryVariant> &variants, const SecondaryPerson &person = adult())
{
    const auto findings = judgeSecondary(variants, person, acmg());
    return findings.isEmpty() ? SecondaryOutcome::NotReportable : findings.first().outcome;
}

const QStringList classes{"P", "LP", "VUS", "LB", "B", ""};
const QList<Zygosity> zygosities{Zygosity::Heterozygous, Zygosity::Homozygous, Zygosity::Hemizygous, Zygosity::Unknown, Zygosity::Absent};

} // namespace

class TestSecondaryFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListHas84Genes();
    void everyCriterionByZygosityAndClass_data();
    void everyCriterionByZygosityAndClass();
    void twoHeterozygousNeedTheirPhase();
    void theListMayPresumeThePhase();
    void hfeIsOneVariantOnBothCopies();
    void titinCountsWhenTruncated();
    void lossOfFunctionDoesNotFitGainOfFunction();
    void malignantHyperthermiaOnly();
    void triadinIsForAPerson();
    void anXLinkedCarrierIsNotReported();
    void clinvarInTheFileIsOnlyAHint();
    void aHintNeverMakesACarrierAFinding();
    void differingOpinionsAreForAPerson();
    void adultOnsetIsWithheldFromMinors();
    void genotypesBecomeZygosity_data();
    void genotypesBecomeZygosity();
    void expectedFractionsFollowTheFormulas_data();
    void expectedFractionsFollowTheFormulas();
    void expectedFractionsWarnAtBothEnds();
    void impossibleTumourContentIsRefused();
    void presumedGermlineByFractionAndGene_data();
    void presumedGermlineByFractionAndGene();
    void presumedGermlineAsksForTwoMutyhVariants();
    void presumedGermlineCautions();
};

void TestSecondaryFindings::theListHas84Genes()
{
    const SecondaryList list = acmg();
    QCOMPARE(list.genes().size(), 84);
    QMap<QString, QSet<QString>> byCategory;
    QMap<ReportingCriterion, QSet<QString>> byCriterion;
    for (const SecondaryEntry &entry : list.entries) {
        byCategory[entry.category].insert(entry.gene);
        byCriterion[entry.criterion].insert(entry.gene);
        QVERIFY2(!entry.condition.isEmpty(), qPrintable(entry.gene));
    }
    QCOMPARE(byCategory["cancer"].size(), 28);
    QCOMPARE(byCategory["cardiovascular"].size(), 41);
    QCOMPARE(byCategory["metabolic"].size(), 6);
    QCOMPARE(byCategory["miscellaneous"].size(), 9);
    QCOMPARE(byCriterion[ReportingCriterion::TwoPlpVariants],
             (QSet<QString>{"MUTYH", "CASQ2", "TRDN", "BTD", "CYP27A1", "GAA", "ATP7B", "RPE65"}));
    QCOMPARE(byCriterion[ReportingCriterion::HfeC282yHomozygotes], QSet<QString>{"HFE"});
    QCOMPARE(byCriterion[ReportingCriterion::TruncatingPlpOnly], QSet<QString>{"TTN"});
    QCOMPARE(byCriterion[ReportingCriterion::HemiHomoOr2hetPlp], QSet<QString>{"ABCD1"});
    QCOMPARE(byCriterion[ReportingCriterion::AnyZygosityPlp], (QSet<QString>{"GLA", "OTC"}));
    // Every gene has its names and a place on both assemblies, so that it can be hidden.
    QSet<QString> named, on37, on38;
    for (const GeneNames &names : list.names)
        named.insert(names.symbol);
    for (const GenePlace &place : list.places)
        (place.assembly == "GRCh37" ? on37 : on38).insert(place.gene);
    QCOMPARE(named, list.genes());
    QCOMPARE(on37, list.genes());
    QCOMPARE(on38, list.genes());
}

void TestSecondaryFindings::everyCriterionByZygosityAndClass_data()
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<QString>("consequence");
    QTest::addColumn<QList<int>>("expected"); // by zygosity, for P and LP
    using O = SecondaryOutcome;
    const auto row = [](const char *gene, const char *consequence, std::initializer_list<O> outcomes) {
        QList<int> list;
        for (const O one : outcomes)
            list.append(int(one));
        QTest::newRow(gene) << QString(gene) << QString(consequence) << list;
    };
    row("BRCA1", "missense_variant", {O::Reportable, O::Reportable, O::Reportable, O::ForPerson, O::NotReportable});
    row("GLA", "missense_variant", {O::Reportable, O::Reportable, O::Reportable, O::ForPerson, O::NotReportable});
    row("MUTYH", "missense_variant", {O::Carrier, O::Reportable, O::Reportable, O::ForPerson, O::NotReportable});
    row("ATP7B", "stop_gained", {O::Carrier, O::Reportable, O::Reportable, O::ForPerson, O::NotReportable});
    row("ABCD1", "missense_variant", {O::Carrier, O::Reportable, O::Reportable, O::ForPerson, O::NotReportable});
    row("TTN", "stop_gained", {O::Reportable, O::Reportable, O::Reportable, O::ForPerson, O::NotReportable});
    row("TRDN", "stop_gained", {O::Carrier, O::ForPerson, O::ForPerson, O::ForPerson, O::NotReportable});
}

void TestSecondaryFindings::everyCriterionByZygosityAndClass()
{
    QFETCH(QString, gene);
    QFETCH(QString, consequence);
    QFETCH(QList<int>, expected);
    for (const QString &verdict : classes) {
        for (qsizetype z = 0; z < zygosities.size(); ++z) {
            const auto is = outcome({variant(gene, verdict, zygosities[z], consequence)});
            const bool pathogenic = verdict == "P" || verdict == "LP";
            const auto should = pathogenic ? SecondaryOutcome(expected[z]) : SecondaryOutcome::NotReportable;
            QVERIFY2(is == should, qPrintable(gene + ' ' + verdict + ' ' + enumName(zygosities[z]) + ": " + enumName(is) +
                                              " instead of " + enumName(should)));
        }
    }
}

void TestSecondaryFindings::twoHeterozygousNeedTheirPhase()
{
    SecondaryVariant a = variant("MUTYH", "P", Zygosity::Heterozygous);
    SecondaryVariant b = variant("MUTYH", "LP", Zygosity::Heterozygous, "missense_variant", "GRCh38:1:200:A:T");
    QCOMPARE(outcome({a, b}), SecondaryOutcome::ForPerson);
    a.phase.origin = PhaseMark::Origin::Maternal;
    b.phase.origin = PhaseMark::Origin::Paternal;
    QCOMPARE(outcome({a, b}), SecondaryOutcome::Reportable);
    b.phase.origin = PhaseMark::Origin::Maternal;
    QCOMPARE(outcome({a, b}), SecondaryOutcome::Carrier);
    a.phase = {PhaseMark::Origin::Unknown, "1:100", 0};
    b.phase = {PhaseMark::Origin::Unknown, "1:100", 1};
    QCOMPARE(outcome({a, b}), SecondaryOutcome::Reportable);
    b.phase.copy = 0;
    QCOMPARE(outcome({a, b}), SecondaryOutcome::Carrier);
    b.phase.set = "1:999"; // another phase set says nothing
    b.phase.copy = 1;
    QCOMPARE(outcome({a, b}), SecondaryOutcome::ForPerson);
    // A second variant that is not pathogenic makes no pair.
    b.verdict = "VUS";
    QCOMPARE(outcome({a, b}), SecondaryOutcome::Carrier);
}

void TestSecondaryFindings::theListMayPresumeThePhase()
{
    SecondaryList list = acmg();
    list.phaseUnknown = SecondaryList::PhaseUnknown::Reportable;
    const auto findings = judgeSecondary({variant("MUTYH", "P", Zygosity::Heterozygous),
                                          variant("MUTYH", "P", Zygosity::Heterozygous, "stop_gained", "GRCh38:1:200:A:T")},
                                         adult(), list);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().outcome, SecondaryOutcome::Reportable);
}

void TestSecondaryFindings::hfeIsOneVariantOnBothCopies()
{
    SecondaryVariant v = variant("HFE", "P", Zygosity::Homozygous);
    QCOMPARE(outcome({v}), SecondaryOutcome::NotReportable); // some other variant
    v.hgvsP = "ENSP00000417404.1:p.Cys282Tyr";
    QCOMPARE(outcome({v}), SecondaryOutcome::Reportable);
    v.zygosity = Zygosity::Heterozygous;
    QCOMPARE(outcome({v}), SecondaryOutcome::Carrier);
    v.hgvsP = "p.His63Asp";
    v.zygosity = Zygosity::Homozygous;
    QCOMPARE(outcome({v}), SecondaryOutcome::NotReportable);
    v.hgvsP.clear();
    v.hgvsC = "NM_000410.4:c.845G>A";
    QCOMPARE(outcome({v}), SecondaryOutcome::Reportable);
    v.hgvsC = "NM_139006.3:c.845G>A"; // the same number on another transcript is another place
    QCOMPARE(outcome({v}), SecondaryOutcome::NotReportable);
}

void TestSecondaryFindings::titinCountsWhenTruncated()
{
    QCOMPARE(outcome({variant("TTN", "P", Zygosity::Heterozygous, "missense_variant")}), SecondaryOutcome::NotReportable);
    QCOMPARE(outcome({variant("TTN", "P", Zygosity::Heterozygous, "splice_donor_variant&intron_variant")}), SecondaryOutcome::Reportable);
    QCOMPARE(outcome({variant("TTN", "P", Zygosity::Heterozygous, "")}), SecondaryOutcome::ForPerson);
}

void TestSecondaryFindings::lossOfFunctionDoesNotFitGainOfFunction()
{
    for (const char *gene : {"RET", "APOB", "PCSK9", "RYR1", "CACNA1S"}) {
        QVERIFY2(outcome({variant(gene, "P", Zygosity::Heterozygous, "stop_gained")}) == SecondaryOutcome::NotReportable, gene);
        QVERIFY2(outcome({variant(gene, "P", Zygosity::Heterozygous, "missense_variant")}) == SecondaryOutcome::Reportable, gene);
    }
}

void TestSecondaryFindings::malignantHyperthermiaOnly()
{
    const auto findings = judgeSecondary({variant("RYR1", "P", Zygosity::Heterozygous)}, adult(), acmg());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().conditions, QStringList{"Malignant hyperthermia"});
    QVERIFY(findings.first().flags.contains("named_condition_only"));
    QVERIFY(findings.first().why.size() >= 2);
}

void TestSecondaryFindings::triadinIsForAPerson()
{
    const auto findings = judgeSecondary({variant("TRDN", "P", Zygosity::Homozygous, "stop_gained")}, adult(), acmg());
    QCOMPARE(findings.first().outcome, SecondaryOutcome::ForPerson);
    QVERIFY(findings.first().flags.contains("needs_person"));
    QCOMPARE(outcome({variant("TRDN", "P", Zygosity::Heterozygous, "stop_gained")}), SecondaryOutcome::Carrier);
}

void TestSecondaryFindings::anXLinkedCarrierIsNotReported()
{
    const auto v = variant("ABCD1", "P", Zygosity::Heterozygous);
    QCOMPARE(outcome({v}, adult(Sex::Female)), SecondaryOutcome::Carrier);
    QCOMPARE(outcome({v}, adult(Sex::Male)), SecondaryOutcome::ForPerson);
    QCOMPARE(outcome({v}, adult(Sex::Unknown)), SecondaryOutcome::ForPerson);
    SecondaryVariant other = variant("ABCD1", "P", Zygosity::Heterozygous, "stop_gained", "GRCh38:X:5:A:T");
    QCOMPARE(outcome({v, other}), SecondaryOutcome::ForPerson);
}

void TestSecondaryFindings::clinvarInTheFileIsOnlyAHint()
{
    SecondaryVariant v = variant("BRCA2", "", Zygosity::Heterozygous, "frameshift_variant");
    v.hint = "Pathogenic/Likely_pathogenic";
    QCOMPARE(outcome({v}), SecondaryOutcome::ForPerson);
    v.hint = "Conflicting_classifications_of_pathogenicity";
    QCOMPARE(outcome({v}), SecondaryOutcome::NotReportable);
    v.hint = "Pathogenic";
    v.verdict = "B"; // what was judged here speaks
    QCOMPARE(outcome({v}), SecondaryOutcome::NotReportable);
    // A judged one beside a hint: what is sure is reported.
    SecondaryVariant sure = variant("BRCA2", "P", Zygosity::Heterozygous, "stop_gained", "GRCh38:13:5:A:T");
    v.verdict.clear();
    QCOMPARE(outcome({v, sure}), SecondaryOutcome::Reportable);
}

void TestSecondaryFindings::aHintNeverMakesACarrierAFinding()
{
    SecondaryVariant v = variant("MUTYH", "", Zygosity::Heterozygous);
    v.hint = "Pathogenic";
    QCOMPARE(outcome({v}), SecondaryOutcome::Carrier);
}

void TestSecondaryFindings::differingOpinionsAreForAPerson()
{
    SecondaryVariant v = variant("LDLR", "P", Zygosity::Heterozygous);
    v.disputed = true;
    QCOMPARE(outcome({v}), SecondaryOutcome::ForPerson);
}

void TestSecondaryFindings::adultOnsetIsWithheldFromMinors()
{
    const auto brca = variant("BRCA1", "P", Zygosity::Heterozygous);
    const auto ret = variant("RET", "P", Zygosity::Heterozygous);
    QCOMPARE(outcome({brca}, {Sex::Female, true}), SecondaryOutcome::WithheldFromMinor);
    QCOMPARE(outcome({brca}, {Sex::Female, std::nullopt}), SecondaryOutcome::ForPerson);
    QCOMPARE(outcome({ret}, {Sex::Female, true}), SecondaryOutcome::Reportable);
    QCOMPARE(outcome({ret}, {Sex::Female, std::nullopt}), SecondaryOutcome::Reportable);
}

void TestSecondaryFindings::genotypesBecomeZygosity_data()
{
    QTest::addColumn<QString>("genotype");
    QTest::addColumn<int>("copies");
    QTest::addColumn<QString>("contig");
    QTest::addColumn<Sex>("sex");
    QTest::addColumn<Zygosity>("zygosity");
    QTest::newRow("het") << "0/1" << 1 << "1" << Sex::Male << Zygosity::Heterozygous;
    QTest::newRow("two alternates") << "1/2" << 1 << "1" << Sex::Male << Zygosity::Heterozygous;
    QTest::newRow("hom") << "1|1" << 2 << "1" << Sex::Male << Zygosity::Homozygous;
    QTest::newRow("hom on X of a woman") << "1/1" << 2 << "chrX" << Sex::Female << Zygosity::Homozygous;
    QTest::newRow("diploid call on X of a man") << "1/1" << 2 << "chrX" << Sex::Male << Zygosity::Hemizygous;
    QTest::newRow("haploid call") << "1" << 1 << "X" << Sex::Male << Zygosity::Hemizygous;
    QTest::newRow("reference") << "0/0" << 0 << "1" << Sex::Male << Zygosity::Absent;
    QTest::newRow("half missing") << "./1" << -1 << "1" << Sex::Male << Zygosity::Unknown;
    QTest::newRow("missing") << "" << -1 << "1" << Sex::Male << Zygosity::Unknown;
}

void TestSecondaryFindings::genotypesBecomeZygosity()
{
    QFETCH(QString, genotype);
    QFETCH(int, copies);
    QFETCH(QString, contig);
    QFETCH(Sex, sex);
    QFETCH(Zygosity, zygosity);
    QCOMPARE(zygosityOf(genotype, copies, contig, sex), zygosity);
}

void TestSecondaryFindings::expectedFractionsFollowTheFormulas_data()
{
    QTest::addColumn<VafState>("state");
    QTest::addColumn<double>("content");
    QTest::addColumn<double>("vaf");
    QTest::newRow("germline het") << VafState::GermlineHet << 0.4 << 0.5;
    QTest::newRow("germline, other copy deleted") << VafState::GermlineLohDeletion << 0.4 << 1 / 1.6;
    QTest::newRow("germline, other copy replaced") << VafState::GermlineLohCopyNeutral << 0.4 << 0.7;
    QTest::newRow("somatic het") << VafState::SomaticHet << 0.4 << 0.2;
    QTest::newRow("somatic, other copy deleted") << VafState::SomaticLohDeletion << 0.4 << 0.25;
    QTest::newRow("somatic, other copy replaced") << VafState::SomaticLohCopyNeutral << 0.4 << 0.4;
}

void TestSecondaryFindings::expectedFractionsFollowTheFormulas()
{
    QFETCH(VafState, state);
    QFETCH(double, content);
    QFETCH(double, vaf);
    QVERIFY(qFuzzyCompare(expectedVaf(state, content)->vaf, vaf));
    // A pure tumour: germline with loss of the other copy and somatic likewise cannot be told apart.
    QVERIFY(qFuzzyCompare(expectedVaf(VafState::GermlineLohDeletion, 1)->vaf, expectedVaf(VafState::SomaticLohDeletion, 1)->vaf));
}

void TestSecondaryFindings::expectedFractionsWarnAtBothEnds()
{
    QCOMPARE(expectedVaf(VafState::SomaticHet, 0.2)->warnings.size(), 1);
    QCOMPARE(expectedVaf(VafState::SomaticHet, 0.21)->warnings.size(), 0);
    QCOMPARE(expectedVaf(VafState::SomaticHet, 0.59)->warnings.size(), 0);
    QCOMPARE(expectedVaf(VafState::SomaticHet, 0.6)->warnings.size(), 1);
}

void TestSecondaryFindings::impossibleTumourContentIsRefused()
{
    for (const double content : {-0.1, 0.0, 1.1, std::numeric_limits<double>::quiet_NaN()})
        QVERIFY(!expectedVaf(VafState::SomaticHet, content));
    QVERIFY(expectedVaf(VafState::GermlineHet, 0));
}

void TestSecondaryFindings::presumedGermlineByFractionAndGene_data()
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<AlleleType>("type");
    QTest::addColumn<double>("vaf");
    QTest::addColumn<int>("age"); // -1: not known
    QTest::addColumn<int>("marks");
    QTest::addColumn<bool>("presumed");
    QTest::newRow("SNV at the threshold") << "ATM" << AlleleType::Snv << 0.30 << 50 << 1 << true;
    QTest::newRow("SNV below it") << "ATM" << AlleleType::Snv << 0.299 << 50 << 0 << false;
    QTest::newRow("indel at the threshold") << "ATM" << AlleleType::Deletion << 0.20 << 50 << 1 << true;
    QTest::newRow("indel below it") << "ATM" << AlleleType::Insertion << 0.19 << 50 << 0 << false;
    QTest::newRow("BRCA2 at ten percent") << "BRCA2" << AlleleType::Snv << 0.10 << 70 << 1 << true;
    QTest::newRow("BRCA1 below") << "BRCA1" << AlleleType::Snv << 0.09 << 70 << 0 << false;
    QTest::newRow("TP53 young") << "TP53" << AlleleType::Snv << 0.5 << 29 << 1 << true;
    QTest::newRow("TP53 older") << "TP53" << AlleleType::Snv << 0.5 << 30 << 0 << false;
    QTest::newRow("TP53, age unknown") << "TP53" << AlleleType::Snv << 0.5 << -1 << 1 << false;
    QTest::newRow("not listed") << "KRAS" << AlleleType::Snv << 0.5 << 20 << 0 << false;
}

void TestSecondaryFindings::presumedGermlineByFractionAndGene()
{
    QFETCH(QString, gene);
    QFETCH(AlleleType, type);
    QFETCH(double, vaf);
    QFETCH(int, age);
    QFETCH(int, marks);
    QFETCH(bool, presumed);
    PgpvRules rules;
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind == QLatin1String("pgpv"))
            rules = readPgpvRules(set).value();
    }
    QCOMPARE(rules.genes.size(), 31);
    const auto found = presumedGermline({{"k", gene, type, vaf, true, false}},
                                        age < 0 ? std::nullopt : std::optional(age), 0.4, rules);
    QCOMPARE(int(found.size()), marks);
    if (marks > 0)
        QCOMPARE(found.first().presumed, presumed);
    QVERIFY(presumedGermline({{"k", gene, type, vaf, false, true}}, 20, 0.4, rules).isEmpty()); // judged benign
}

void TestSecondaryFindings::presumedGermlineAsksForTwoMutyhVariants()
{
    const PgpvRules rules = readPgpvRules(*ruleSetOn(builtinRuleSets(), "pgpv", QDate(2026, 11, 20))).value();
    const PgpvVariant one{"a", "MUTYH", AlleleType::Snv, 0.5, true, false}, two{"b", "MUTYH", AlleleType::Snv, 0.45, true, false};
    QVERIFY(presumedGermline({one}, 50, 0.4, rules).isEmpty());
    QCOMPARE(presumedGermline({one, two}, 50, 0.4, rules).size(), 2);
}

void TestSecondaryFindings::presumedGermlineCautions()
{
    const PgpvRules rules = readPgpvRules(*ruleSetOn(builtinRuleSets(), "pgpv", QDate(2026, 11, 20))).value();
    const QList<PgpvVariant> blood{{"a", "TP53", AlleleType::Snv, 0.5, true, false}};
    QCOMPARE(presumedGermline(blood, 20, 0.4, rules).first().cautions.size(), 1); // clonal haematopoiesis
    QCOMPARE(presumedGermline(blood, 20, 0.1, rules).first().cautions.size(), 2);
    QCOMPARE(presumedGermline(blood, 20, 0.9, rules).first().cautions.size(), 2);
    QCOMPARE(presumedGermline(blood, 20, std::nullopt, rules).first().cautions.size(), 2);
}

QTEST_GUILESS_MAIN(TestSecondaryFindings)
#include "tst_secondary_findings.moc"
