// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_phase.h"
#include "interpretation/suggest_rules.h"
#include "suggest_support.h"

using namespace enza;
using namespace enza::test;
using Phase = SecondVariant::Phase;

namespace {

VariantEvidence arg175His()
{
    return variantIn("TP53",
                     transcript("missense_variant", "NP_000537.3:p.Arg175His", "NM_000546.6:c.524G>A"));
}

CodonRecord record(const char *change, const char *classification, int stars, bool same = false)
{
    return {QStringLiteral("VCV000000001"),
            QString::fromLatin1(change),
            QString::fromLatin1(classification),
            stars,
            same,
            file};
}

CallEvidence call(std::optional<int> copies, std::optional<qint64> depth = 30, std::optional<qint64> alt = 0,
                  std::optional<qint64> quality = 99)
{
    return {copies, depth, alt, quality};
}

VariantEvidence deNovoTrio()
{
    VariantEvidence evidence = arg175His();
    FamilyEvidence family;
    family.child = call(1, 30, 14);
    family.mother = call(0);
    family.father = call(0);
    family.source = file;
    evidence.family = family;
    evidence.call = family.child;
    return evidence;
}

VariantEvidence recessive(const char *gene = "USH2A")
{
    VariantEvidence evidence = variantIn(gene, transcript("missense_variant", "p.Arg10His"));
    evidence.call = call(1, 30, 15);
    evidence.secondVariants = QList<SecondVariant>{};
    return evidence;
}

SecondVariant second(const char *classification, Phase phase)
{
    return {QStringLiteral("USH2A c.2299del"), QString::fromLatin1(classification), phase,
            SecondVariant::Means::Parents, file};
}

} // namespace

class TestSuggestCriteria : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownVariantsOfTheCodon_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("classification");
        QTest::addColumn<int>("stars");
        QTest::addColumn<bool>("same");
        QTest::addColumn<QString>("ps1");
        QTest::addColumn<QString>("pm5");
        const char *none = "does_not_apply";
        const auto row = [](const char *name, const char *change, const char *classification, int stars,
                            bool same, const char *ps1, const char *pm5) {
            QTest::newRow(name) << QByteArray(change) << QByteArray(classification) << stars << same
                                << QString(ps1) << QString(pm5);
        };
        row("same change, pathogenic", "p.Arg175His", "P", 2, false, "applies:strong", none);
        row("same change, likely pathogenic", "p.Arg175His", "LP", 3, false, "applies:moderate", none);
        row("same change, one star", "p.Arg175His", "P", 1, false, "cannot_say", none);
        row("same change, uncertain", "p.Arg175His", "VUS", 3, false, none, none);
        row("the variant itself is no evidence", "p.Arg175His", "P", 3, true, none, none);
        row("other change, pathogenic", "p.Arg175Cys", "P", 2, false, none, "applies:moderate");
        row("other change, likely pathogenic", "p.Arg175Cys", "LP", 2, false, none, "applies:supporting");
        row("other change, one star", "p.Arg175Cys", "P", 1, false, none, "cannot_say");
        row("other change, benign", "p.Arg175Cys", "B", 3, false, none, none);
        row("conflicting", "p.Arg175Cys", "", 1, false, none, none);
        row("a stop codon is no missense", "p.Arg175Ter", "P", 3, false, none, none);
        row("silent", "p.Arg175=", "P", 3, false, none, none);
        row("another residue", "p.Arg174Cys", "P", 3, false, none, none);
        row("another reference residue", "p.Lys175Cys", "P", 3, false, none, none);
    }
    void knownVariantsOfTheCodon()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, classification);
        QFETCH(int, stars);
        QFETCH(bool, same);
        VariantEvidence evidence = arg175His();
        evidence.sameCodon =
            QList<CodonRecord>{record(change.constData(), classification.constData(), stars, same)};
        QTEST(worded(germline(evidence, "PS1")), "ps1");
        QTEST(worded(germline(evidence, "PM5")), "pm5");
    }

    void residueIsCountedOnce()
    {
        VariantEvidence evidence = arg175His();
        evidence.sameCodon = QList<CodonRecord>{record("p.Arg175His", "P", 2), record("p.Arg175Cys", "P", 2)};
        QCOMPARE(worded(germline(evidence, "PS1")), QStringLiteral("applies:strong"));
        QCOMPARE(worded(germline(evidence, "PM5")), QStringLiteral("does_not_apply"));
    }

    void withoutClinvarTheReasonIsPassedOn()
    {
        VariantEvidence evidence = arg175His();
        evidence.noCodonRecords = Text("of another assembly");
        for (const char *code : {"PS1", "PM5"}) {
            const Suggestion suggestion = germline(evidence, code);
            QCOMPARE(worded(suggestion), QStringLiteral("cannot_say"));
            QVERIFY(told(suggestion).contains("of another assembly"));
        }
        QCOMPARE(worded(germline(variantIn("TP53", transcript("stop_gained")), "PS1")),
                 QStringLiteral("does_not_apply"));
        evidence.transcripts.first().hgvsP.clear();
        QCOMPARE(worded(germline(evidence, "PS1")), QStringLiteral("cannot_say"));
    }

    /// SVI: every phenotype, parentage confirmed and assumed.
    void deNovoByPhenotypeAndParentage_data()
    {
        QTest::addColumn<int>("fit");
        QTest::addColumn<QString>("confirmed");
        QTest::addColumn<QString>("assumed");
        QTest::newRow("not chosen") << -1 << "cannot_say"
                                    << "cannot_say";
        QTest::newRow("highly specific") << int(PhenotypeFit::HighlySpecific) << "applies:strong"
                                         << "applies:moderate";
        QTest::newRow("consistent") << int(PhenotypeFit::Consistent) << "applies:moderate"
                                    << "applies:supporting";
        QTest::newRow("heterogeneous") << int(PhenotypeFit::Heterogeneous) << "applies:supporting"
                                       << "does_not_apply";
        QTest::newRow("not consistent") << int(PhenotypeFit::NotConsistent) << "does_not_apply"
                                        << "does_not_apply";
    }
    void deNovoByPhenotypeAndParentage()
    {
        QFETCH(int, fit);
        VariantEvidence evidence = deNovoTrio();
        if (fit >= 0)
            evidence.phenotypeFit = fact(PhenotypeFit(fit));
        QTEST(worded(germline(evidence, "PM6")), "assumed");
        QCOMPARE(worded(germline(evidence, "PS2")), QStringLiteral("cannot_say"));
        evidence.family->parentageConfirmed = true;
        QTEST(worded(germline(evidence, "PS2")), "confirmed");
        QCOMPARE(worded(germline(evidence, "PM6")), QStringLiteral("does_not_apply"));
        evidence.family->parentageConfirmed = false;
        QTEST(worded(germline(evidence, "PM6")), "assumed");
        QCOMPARE(worded(germline(evidence, "PS2")), QStringLiteral("does_not_apply"));
    }

    void deNovoNeedsGoodCallsOfBothParents()
    {
        const auto judged = [](auto change) {
            VariantEvidence evidence = deNovoTrio();
            evidence.phenotypeFit = fact(PhenotypeFit::HighlySpecific);
            change(*evidence.family);
            return worded(germline(evidence, "PM6"));
        };
        const QString applies("applies:moderate"), open("cannot_say"), no("does_not_apply");
        QCOMPARE(judged([](FamilyEvidence &) {}), applies);
        QCOMPARE(judged([](FamilyEvidence &f) { f.mother.reset(); }), open);
        QCOMPARE(judged([](FamilyEvidence &f) { f.father->copies.reset(); }), open);
        QCOMPARE(judged([](FamilyEvidence &f) { f.father->depth.reset(); }), open);
        QCOMPARE(judged([](FamilyEvidence &f) { f.father->depth = 10; }), applies);
        QCOMPARE(judged([](FamilyEvidence &f) { f.father->depth = 9; }), open);
        QCOMPARE(judged([](FamilyEvidence &f) { f.mother->quality = 20; }), applies);
        QCOMPARE(judged([](FamilyEvidence &f) { f.mother->quality = 19; }), open);
        QCOMPARE(judged([](FamilyEvidence &f) { f.child->quality.reset(); }), open);
        QCOMPARE(judged([](FamilyEvidence &f) { f.child->depth = 9; }), open);
        QCOMPARE(judged([](FamilyEvidence &f) { f.mother->altDepth = 1; }), open); // mosaic?
        QCOMPARE(judged([](FamilyEvidence &f) { f.mother->copies = 1; }), no);
        QCOMPARE(judged([](FamilyEvidence &f) {
                     f.mother.reset();
                     f.father->copies = 1;
                 }),
                 no); // inherited all the same
        QCOMPARE(judged([](FamilyEvidence &f) {
                     f.father->copies = 1;
                     f.father->quality = 5;
                 }),
                 open); // or is it?
        QCOMPARE(judged([](FamilyEvidence &f) {
                     f.father->copies = 1;
                     f.father->quality.reset();
                 }),
                 no);
        QCOMPARE(judged([](FamilyEvidence &f) { f.child->copies = 0; }), no);
        QCOMPARE(judged([](FamilyEvidence &f) { f.child->copies.reset(); }), open);
        // A son's X: the father has no say.
        QCOMPARE(judged([](FamilyEvidence &f) {
                     f.fatherMatters = false;
                     f.father.reset();
                 }),
                 applies);
        QCOMPARE(judged([](FamilyEvidence &f) {
                     f.fatherMatters = false;
                     f.father->copies = 1;
                 }),
                 applies);
    }

    void openIdentityCheckIsAllThatIsSaid()
    {
        VariantEvidence evidence = deNovoTrio();
        evidence.phenotypeFit = fact(PhenotypeFit::HighlySpecific);
        evidence.family->identityCheckOpen = true;
        evidence.family->parentageConfirmed = false;
        for (const char *code : {"PS2", "PM6"}) {
            const Suggestion suggestion = germline(evidence, code);
            QCOMPARE(worded(suggestion), QStringLiteral("cannot_say"));
            QVERIFY(suggestion.evidence.isEmpty());
            QCOMPARE(suggestion.missing.size(), 1);
            QVERIFY(!told(suggestion).contains("father") && !told(suggestion).contains("parent"));
        }
    }

    void secondVariantGivesPoints_data()
    {
        QTest::addColumn<QByteArray>("classification");
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *classification, Phase phase, const char *expected) {
            QTest::newRow(name) << QByteArray(classification) << int(phase) << QString(expected);
        };
        row("trans with pathogenic", "P", Phase::Trans, "applies:moderate");
        row("trans with likely pathogenic", "LP", Phase::Trans, "applies:moderate");
        row("trans with uncertain", "VUS", Phase::Trans, "does_not_apply");
        row("trans with benign", "B", Phase::Trans, "does_not_apply");
        row("trans with unclassified", "", Phase::Trans, "cannot_say");
        row("unphased with pathogenic", "P", Phase::Unknown, "applies:supporting");
        row("unphased with likely pathogenic", "LP", Phase::Unknown, "does_not_apply");
        row("cis with pathogenic", "P", Phase::Cis, "does_not_apply");
    }
    void secondVariantGivesPoints()
    {
        QFETCH(QByteArray, classification);
        QFETCH(int, phase);
        VariantEvidence evidence = recessive();
        evidence.secondVariants->append(second(classification.constData(), Phase(phase)));
        QTEST(worded(germline(evidence, "PM3")), "expected");
    }

    void secondVariantNeedsARecessiveDisorder()
    {
        VariantEvidence evidence = recessive("NOSUCHGENE");
        evidence.secondVariants->append(second("P", Phase::Trans));
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("cannot_say"));
        evidence.inheritance = fact(QStringLiteral("AR"));
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("applies:moderate"));
        evidence.inheritance = fact(QStringLiteral("AD"));
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("does_not_apply"));

        evidence = recessive(); // homozygous
        evidence.call->copies = 2;
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("applies:supporting"));
        evidence = recessive(); // nothing beside it
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("does_not_apply"));
        evidence.secondVariants.reset();
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("cannot_say"));
    }

    void secondVariantsThatNobodyLookedUpAreNotHarmless()
    {
        VariantEvidence evidence = recessive();
        evidence.unclassifiedSecond = 3;
        for (const char *code : {"PM3", "BP2"}) {
            QCOMPARE(worded(germline(evidence, code)), QStringLiteral("cannot_say"));
            QVERIFY2(told(germline(evidence, code)).contains("3 other variants"),
                     qPrintable(told(germline(evidence, code))));
        }
        evidence.secondVariants->append(second("P", Phase::Trans)); // one that is known decides all the same
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("applies:moderate"));
    }

    void frequentVariantsAreNoSecondHits()
    {
        VariantEvidence evidence = recessive();
        evidence.call->copies = 2;
        evidence.frequencies = {population("gnomad_af", 0.01)};
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("does_not_apply"));
        evidence.frequencies = {population("gnomad_af", 0.00005)};
        QCOMPARE(worded(germline(evidence, "PM3")), QStringLiteral("applies:supporting"));
    }

    void benignByAnotherVariant()
    {
        VariantEvidence evidence = recessive("USH2A");
        evidence.secondVariants->append(second("P", Phase::Cis));
        QCOMPARE(worded(germline(evidence, "BP2")), QStringLiteral("applies:supporting"));
        evidence.secondVariants = QList<SecondVariant>{second("P", Phase::Trans)};
        QCOMPARE(worded(germline(evidence, "BP2")), QStringLiteral("does_not_apply"));
        evidence.secondVariants = QList<SecondVariant>{second("P", Phase::Unknown)};
        QCOMPARE(worded(germline(evidence, "BP2")), QStringLiteral("cannot_say"));
        evidence.secondVariants = QList<SecondVariant>{second("VUS", Phase::Cis)};
        QCOMPARE(worded(germline(evidence, "BP2")), QStringLiteral("does_not_apply"));
        evidence = recessive("NF1");
        evidence.secondVariants->append(second("P", Phase::Trans));
        QCOMPARE(worded(germline(evidence, "BP2")), QStringLiteral("cannot_say"));
    }

    void phaseByParentsAndReads()
    {
        const auto made = [](std::optional<int> mother, std::optional<int> father, const char *gt = "",
                             const char *set = "") {
            return PhaseCall{1, mother, father, QString::fromLatin1(gt), QString::fromLatin1(set)};
        };
        QCOMPARE(phaseOf(made(1, 0), made(0, 1)).phase, Phase::Trans);
        QCOMPARE(phaseOf(made(1, 0), made(1, 0)).phase, Phase::Cis);
        QCOMPARE(phaseOf(made(1, 0), made(0, 2)).phase, Phase::Trans);
        QCOMPARE(phaseOf(made(1, 1), made(0, 1)).phase, Phase::Unknown); // from either parent
        QCOMPARE(phaseOf(made(1, 0), made(0, 0)).phase, Phase::Unknown); // de novo
        QCOMPARE(phaseOf(made(1, std::nullopt), made(0, 1)).phase, Phase::Unknown);
        QCOMPARE(phaseOf(made({}, {}, "0|1", "100"), made({}, {}, "1|0", "100")).phase, Phase::Trans);
        QCOMPARE(phaseOf(made({}, {}, "0|1", "100"), made({}, {}, "0|1", "100")).phase, Phase::Cis);
        QCOMPARE(phaseOf(made({}, {}, "0|1", "100"), made({}, {}, "1|0", "200")).phase, Phase::Unknown);
        QCOMPARE(phaseOf(made({}, {}, "0/1", "100"), made({}, {}, "1|0", "100")).phase, Phase::Unknown);
        QCOMPARE(phaseOf(made({}, {}, "0|1"), made({}, {}, "1|0")).phase, Phase::Unknown); // no set named
        QCOMPARE(phaseOf(made(1, 0, "0|1", "100"), made(0, 1, "0|1", "100")).phase,
                 Phase::Unknown); // they contradict
        PhaseCall homozygous = made(1, 1);
        homozygous.copies = 2;
        QCOMPARE(phaseOf(homozygous, made(1, 0)).phase, Phase::Unknown);
    }

    void proteinLength_data()
    {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<int>("repeat"); // -1 unknown
        QTest::addColumn<int>("residues");
        QTest::addColumn<QString>("pm4");
        QTest::addColumn<QString>("bp3");
        const auto row = [](const char *name, const char *terms, int repeat, int residues, const char *pm4,
                            const char *bp3) {
            QTest::newRow(name) << QByteArray(terms) << repeat << residues << QString(pm4) << QString(bp3);
        };
        row("deletion of three", "inframe_deletion", 0, 3, "applies:moderate", "does_not_apply");
        row("deletion of one", "inframe_deletion", 0, 1, "applies:supporting", "does_not_apply");
        row("in a repeat", "inframe_insertion", 1, 3, "does_not_apply", "applies:supporting");
        row("repeat unknown", "disruptive_inframe_deletion", -1, 3, "cannot_say", "cannot_say");
        row("stop lost", "stop_lost", -1, 0, "applies:moderate", "does_not_apply");
        row("missense", "missense_variant", 0, 0, "does_not_apply", "does_not_apply");
        row("frameshift", "frameshift_variant", 0, 3, "does_not_apply", "does_not_apply");
        row("in-frame with a stop", "stop_gained&inframe_insertion", 0, 3, "does_not_apply",
            "does_not_apply");
    }
    void proteinLength()
    {
        QFETCH(QByteArray, terms);
        QFETCH(int, repeat);
        QFETCH(int, residues);
        VariantEvidence evidence = variantIn("NOSUCHGENE", transcript(terms.constData()));
        if (repeat >= 0)
            evidence.inRepeat = fact(repeat == 1);
        if (residues > 0)
            evidence.residuesChanged = residues;
        QTEST(worded(germline(evidence, "PM4")), "pm4");
        QTEST(worded(germline(evidence, "BP3")), "bp3");
    }

    void geneTablesSpeakForTheirGenesAlone()
    {
        const auto in = [](const char *gene, const char *code) {
            return worded(germline(variantIn(gene, transcript("missense_variant", "p.Arg10His")), code));
        };
        QCOMPARE(in("PTPN11", "PP2"), QStringLiteral("applies:supporting"));
        QCOMPARE(in("PTPN11", "BP1"), QStringLiteral("does_not_apply"));
        QCOMPARE(in("APC", "BP1"), QStringLiteral("applies:supporting"));
        QCOMPARE(in("NOSUCHGENE", "PP2"), QStringLiteral("cannot_say"));
        QCOMPARE(in("NOSUCHGENE", "BP1"), QStringLiteral("cannot_say"));
        QCOMPARE(worded(germline(variantIn("APC", transcript("stop_gained")), "BP1")),
                 QStringLiteral("does_not_apply"));
    }

    void knownOncogenicVariantsOfTheResidue()
    {
        VariantEvidence evidence = variantIn("PIK3CA", transcript("missense_variant", "p.His1047Arg"));
        QCOMPARE(worded(oncogenic(evidence, "OS1")), QStringLiteral("cannot_say"));
        evidence.oncogenicAtCodon = QList<CodonRecord>{record("p.His1047Arg", "O", 1)};
        QCOMPARE(worded(oncogenic(evidence, "OS1")), QStringLiteral("applies:strong"));
        QCOMPARE(worded(oncogenic(evidence, "OM4")), QStringLiteral("does_not_apply"));
        evidence.oncogenicAtCodon = QList<CodonRecord>{record("p.His1047Leu", "LO", 1)};
        QCOMPARE(worded(oncogenic(evidence, "OS1")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(oncogenic(evidence, "OM4")), QStringLiteral("applies:moderate"));
        evidence.oncogenicAtCodon = QList<CodonRecord>{record("p.His1047Arg", "O", 3, true)};
        QCOMPARE(worded(oncogenic(evidence, "OS1")), QStringLiteral("does_not_apply"));
        evidence.oncogenicAtCodon = QList<CodonRecord>{record("p.His1047Leu", "O", 0)};
        QCOMPARE(worded(oncogenic(evidence, "OM4")), QStringLiteral("cannot_say"));
    }

    void hotspotsByTheirTable_data()
    {
        QTest::addColumn<int>("residue");
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("os3");
        QTest::addColumn<QString>("om3");
        QTest::addColumn<QString>("op3");
        const char *none = "does_not_apply";
        QTest::newRow("50 and 10") << 50 << 10 << "applies:strong" << none << none;
        QTest::newRow("49 and 10") << 49 << 10 << none << "applies:moderate" << none;
        QTest::newRow("50 and 9") << 50 << 9 << none << none << "applies:supporting";
        QTest::newRow("12 and 1") << 12 << 1 << none << none << "applies:supporting";
        QTest::newRow("60 and none") << 60 << 0 << none << none << none;
        QTest::newRow("none") << 0 << 0 << none << none << none;
    }
    void hotspotsByTheirTable()
    {
        QFETCH(int, residue);
        QFETCH(int, change);
        VariantEvidence evidence = variantIn("PIK3CA", transcript("missense_variant", "p.His1047Arg"));
        QCOMPARE(worded(oncogenic(evidence, "OS3")), QStringLiteral("cannot_say"));
        evidence.hotspot = HotspotEvidence{residue, change, file};
        QTEST(worded(oncogenic(evidence, "OS3")), "os3");
        QTEST(worded(oncogenic(evidence, "OM3")), "om3");
        QTEST(worded(oncogenic(evidence, "OP3")), "op3");

        // The same from a table in the rule set.
        evidence.hotspot.reset();
        RuleSet rules = suggestionRules();
        rules.rules["hotspots"] =
            QJsonObject{{"source", "a test"},
                        {"certainty", "U"},
                        {"residues", QJsonArray{QJsonObject{{"gene", "PIK3CA"},
                                                            {"residue", 1047},
                                                            {"samples", residue},
                                                            {"changes", QJsonObject{{"Arg", change}}}}}}};
        QTEST(worded(oncogenic(evidence, "OS3", rules)), "os3");
        QTEST(worded(oncogenic(evidence, "OP3", rules)), "op3");
    }

    void oncogenicCriteriaExcludeEachOther()
    {
        VariantEvidence evidence = arg175His(); // in the table of critical regions
        QCOMPARE(worded(oncogenic(evidence, "OM1")), QStringLiteral("applies:moderate"));
        evidence.hotspot = HotspotEvidence{60, 20, file};
        QCOMPARE(worded(oncogenic(evidence, "OS3")), QStringLiteral("applies:strong"));
        QCOMPARE(worded(oncogenic(evidence, "OM1")), QStringLiteral("does_not_apply"));
        evidence.oncogenicAtCodon =
            QList<CodonRecord>{record("p.Arg175His", "O", 1), record("p.Arg175Cys", "O", 1)};
        QCOMPARE(worded(oncogenic(evidence, "OS1")), QStringLiteral("applies:strong"));
        QCOMPARE(worded(oncogenic(evidence, "OS3")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(oncogenic(evidence, "OM1")), QStringLiteral("does_not_apply"));
        QCOMPARE(worded(oncogenic(evidence, "OM4")), QStringLiteral("does_not_apply"));
    }

    void lengthChangesInCancerGenes()
    {
        const auto om2 = [](const char *gene, const char *terms) {
            return worded(oncogenic(variantIn(gene, transcript(terms)), "OM2"));
        };
        QCOMPARE(om2("EGFR", "inframe_deletion"), QStringLiteral("applies:moderate"));
        QCOMPARE(om2("TP53", "inframe_deletion"), QStringLiteral("applies:moderate"));
        QCOMPARE(om2("TP53", "stop_lost"), QStringLiteral("applies:moderate"));
        QCOMPARE(om2("EGFR", "stop_lost"), QStringLiteral("does_not_apply"));
        QCOMPARE(om2("NOSUCHGENE", "inframe_deletion"), QStringLiteral("cannot_say"));
        QCOMPARE(om2("TP53", "frameshift_variant"), QStringLiteral("does_not_apply"));
    }

    void unknownEvidenceIsNeverAnAnswer()
    {
        for (const auto &all : {suggestGermline(VariantEvidence{}, suggestionRules()),
                                suggestOncogenicity(VariantEvidence{}, suggestionRules())}) {
            QVERIFY(all);
            for (const Suggestion &one : *all) {
                QVERIFY2(one.answer == Answer::CannotSay, qPrintable(one.code));
                QVERIFY2(!one.missing.isEmpty(), qPrintable(one.code));
                QVERIFY(one.strength.isEmpty());
            }
        }
    }

    void everyStatementNamesItsSource()
    {
        VariantEvidence evidence = deNovoTrio();
        evidence.frequencies = {population("gnomad_af", 0.1),
                                population("tommo_af", 0.2, FrequencyEvidence::Population::Japanese)};
        evidence.predictors = {scored("revel", 0.95), scored("spliceai", 0.0)};
        evidence.phenotypeFit = fact(PhenotypeFit::Consistent);
        evidence.sameCodon = QList<CodonRecord>{record("p.Arg175Cys", "P", 2)};
        evidence.codonSource = file;
        evidence.secondVariants = QList<SecondVariant>{second("P", Phase::Trans)};
        evidence.inheritance = fact(QStringLiteral("AR"));
        const auto all = suggestGermline(evidence, suggestionRules());
        QVERIFY(all);
        for (const Suggestion &one : *all) {
            QVERIFY2(one.answer == Answer::CannotSay || !one.evidence.isEmpty(), qPrintable(one.code));
            for (const Evidence &said : one.evidence)
                QVERIFY2(!said.source.isEmpty() && said.date.isValid(),
                         qPrintable(one.code + u' ' + said.statement.translated()));
        }
    }

    void ruleSetThatLacksABlockIsRefused_data()
    {
        QTest::addColumn<QString>("block");
        const QStringList blocks = suggestionRules().rules.keys();
        for (const QString &block : blocks) {
            if (block != QLatin1String("functional_studies")) // sets of earlier days have none
                QTest::newRow(qPrintable(block)) << block;
        }
    }
    void withoutABlockOnFunctionalStudiesNothingIsSaidOfThem()
    {
        RuleSet rules = suggestionRules();
        rules.rules.remove(QStringLiteral("functional_studies"));
        const auto answer = suggestGermline(VariantEvidence{}, rules);
        QVERIFY(answer.has_value());
        QVERIFY(std::ranges::none_of(*answer, [](const Suggestion &one) { return one.code == QLatin1String("PS3"); }));
    }
    void ruleSetThatLacksABlockIsRefused()
    {
        QFETCH(QString, block);
        RuleSet rules = suggestionRules();
        rules.rules.remove(block);
        const auto refused = suggestGermline(VariantEvidence{}, rules);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY2(refused.error().where.field.startsWith(block), qPrintable(refused.error().where.field));
    }
};

QTEST_GUILESS_MAIN(TestSuggestCriteria)
#include "tst_suggest_criteria.moc"
