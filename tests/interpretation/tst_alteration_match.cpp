// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/alteration_match.h"

#include <QTest>

using namespace enza;
using namespace enza::interpretation;
Q_DECLARE_METATYPE(enza::VariantFacts)
Q_DECLARE_METATYPE(enza::interpretation::Answer)

namespace {

VariantFacts variant(const char *gene, const char *hgvsP, const char *consequence, const char *exon = "", const char *type = "SNV")
{
    VariantFacts facts;
    facts.gene = QLatin1String(gene);
    facts.hgvsP = QLatin1String(hgvsP);
    facts.consequence = QLatin1String(consequence);
    facts.exon = QLatin1String(exon);
    facts.type = QLatin1String(type);
    return facts;
}

VariantFacts reported(const char *gene, const char *alteration)
{
    VariantFacts facts;
    facts.gene = QLatin1String(gene);
    facts.alteration = QLatin1String(alteration);
    return facts;
}

VariantFacts measured(const char *kind, const char *value)
{
    VariantFacts facts;
    facts.biomarker = QLatin1String(kind);
    facts.value = QString::fromUtf8(value);
    return facts;
}

BiomarkerRules rules()
{
    return BiomarkerRules::from(ruleSetOn(builtinRuleSets(), QStringLiteral("biomarkers"), QDate(2026, 11, 20)).value()).value();
}

} // namespace

class TestAlterationMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasFoundIsComparedWithWhatIsMeant_data();
    void whatWasFoundIsComparedWithWhatIsMeant();
    void everyAnswerHasAReason();
    void oneOfSeveralIsEnough();
    void biomarkerValuesAreJudgedByTheRuleSet_data();
    void biomarkerValuesAreJudgedByTheRuleSet();
    void aValueNeedsItsMethod();
};

void TestAlterationMatch::whatWasFoundIsComparedWithWhatIsMeant_data()
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<QString>("alteration");
    QTest::addColumn<VariantFacts>("facts");
    QTest::addColumn<Answer>("answer");
    const auto row = [](const char *name, const char *gene, const char *alteration, const VariantFacts &facts, Answer answer) {
        QTest::newRow(name) << QString::fromUtf8(gene) << QString::fromUtf8(alteration) << facts << answer;
    };
    const VariantFacts v600e = variant("BRAF", "ENSP00000288602.6:p.Val600Glu", "missense_variant", "15/18");
    row("same change", "BRAF", "V600E", v600e, Answer::Applies);
    row("residue", "BRAF", "V600", v600e, Answer::Applies);
    row("another change of the residue", "BRAF", "V600K", v600e, Answer::DoesNotApply);
    row("another gene", "NRAS", "V600E", v600e, Answer::DoesNotApply);
    row("any mutation", "BRAF", "mutation", v600e, Answer::Applies);
    row("oncogenic ones only", "BRAF", "oncogenic mutation", v600e, Answer::CannotSay);
    row("exon mutation", "BRAF", "exon 15 mutation", v600e, Answer::Applies);
    row("another exon", "BRAF", "exon 11 mutation", v600e, Answer::DoesNotApply);
    row("fusion of the gene", "BRAF", "fusion", v600e, Answer::DoesNotApply);
    row("amplification of the gene", "BRAF", "amplification", v600e, Answer::DoesNotApply);
    row("not comparable", "BRAF", "expression", v600e, Answer::CannotSay);
    row("several at once", "BRAF", "V600E and AMPLIFICATION", v600e, Answer::CannotSay);
    row("residue, but a stop", "KRAS", "G12", variant("KRAS", "p.Gly12Ter", "stop_gained", "2/5"), Answer::DoesNotApply);
    row("name unknown", "BRAF", "V600E", variant("BRAF", "", "missense_variant", "15/18"), Answer::CannotSay);
    row("name unknown, not coding", "BRAF", "V600E", variant("BRAF", "", "intron_variant"), Answer::DoesNotApply);
    row("gene unknown", "BRAF", "V600E", variant("", "p.Val600Glu", "missense_variant"), Answer::CannotSay);
    row("synonymous is no mutation", "KRAS", "mutation", variant("KRAS", "p.Gly12=", "synonymous_variant"), Answer::DoesNotApply);
    row("effect unknown", "KRAS", "mutation", variant("KRAS", "", "", ""), Answer::CannotSay);

    const VariantFacts del19 = variant("EGFR", "p.Glu746_Ala750del", "inframe_deletion", "19/28", "DEL");
    row("exon 19 deletion", "EGFR", "exon 19 deletion", del19, Answer::Applies);
    row("exon 19 deletion in Japanese", "EGFR", "エクソン19欠失", del19, Answer::Applies);
    row("deletion with insertion", "EGFR", "exon 19 deletion", variant("EGFR", "p.Leu747_Pro753delinsSer", "inframe_deletion", "19/28", "DELINS"), Answer::Applies);
    row("missense in exon 19", "EGFR", "exon 19 deletion", variant("EGFR", "p.Leu747Pro", "missense_variant", "19/28"), Answer::DoesNotApply);
    row("frameshift in exon 19", "EGFR", "exon 19 deletion", variant("EGFR", "p.Glu746fs", "frameshift_variant", "19/28", "DEL"), Answer::DoesNotApply);
    row("exon unknown", "EGFR", "exon 19 deletion", variant("EGFR", "p.Glu746_Ala750del", "inframe_deletion", "", "DEL"), Answer::CannotSay);
    row("exon 20 insertion", "EGFR", "exon 20 insertion", variant("EGFR", "p.Asp770_Asn771insGlyThr", "inframe_insertion", "20/28", "INS"), Answer::Applies);
    row("insertion is no deletion", "EGFR", "exon 20 deletion", variant("EGFR", "p.Asp770_Asn771insGlyThr", "inframe_insertion", "20/28", "INS"), Answer::DoesNotApply);
    row("exon over a border", "EGFR", "exon 19 deletion", variant("EGFR", "p.Glu746_Ala750del", "inframe_deletion", "19-20/28", "DEL"), Answer::Applies);
    row("exon 14 skipping is seen in RNA", "MET", "exon 14 skipping", variant("MET", "", "splice_donor_variant", "", "SNV"), Answer::CannotSay);
    row("exon 14 skipping as reported", "MET", "exon 14 skipping mutation", reported("MET", "exon 14 skipping"), Answer::Applies);
    row("no skipping by missense", "MET", "exon 14 skipping", variant("MET", "p.Asp1010His", "missense_variant", "14/21"), Answer::DoesNotApply);

    row("stop is loss of function", "BRCA2", "loss of function", variant("BRCA2", "p.Ser1982fs", "frameshift_variant", "11/27", "DEL"), Answer::Applies);
    row("splice is loss of function", "BRCA2", "loss of function", variant("BRCA2", "", "splice_acceptor_variant"), Answer::Applies);
    row("missense may be", "BRCA2", "loss of function", variant("BRCA2", "p.Asp2723His", "missense_variant", "18/27"), Answer::CannotSay);
    row("missense is not truncating", "BRCA2", "truncating mutation", variant("BRCA2", "p.Asp2723His", "missense_variant", "18/27"), Answer::DoesNotApply);
    row("synonymous is not", "BRCA2", "loss of function", variant("BRCA2", "p.Ser455=", "synonymous_variant"), Answer::DoesNotApply);
    row("lost gene", "BRCA2", "loss of function", reported("BRCA2", "loss"), Answer::Applies);

    row("amplification as reported", "ERBB2", "amplification", reported("ERBB2", "amplification"), Answer::Applies);
    row("loss is no amplification", "ERBB2", "amplification", reported("ERBB2", "loss"), Answer::DoesNotApply);
    row("copies are not judged", "ERBB2", "amplification", variant("ERBB2", "", "", "", "CNV"), Answer::CannotSay);

    const VariantFacts eml4alk = reported("EML4::ALK", "fusion");
    row("fusion of one partner", "ALK", "fusion", eml4alk, Answer::Applies);
    row("fusion by name", "ALK", "EML4-ALK", eml4alk, Answer::Applies);
    row("rearrangement", "ALK", "rearrangement", eml4alk, Answer::Applies);
    row("fusion with another", "ALK", "NPM1-ALK", eml4alk, Answer::DoesNotApply);
    row("fusion the other way", "ALK", "EML4-ALK", reported("ALK::EML4", "fusion"), Answer::CannotSay);
    row("fusion by exons", "ALK", "EML4-ALK e6-e20", eml4alk, Answer::CannotSay);
    row("mutation in a fusion", "ALK", "ALK FUSION G1202R", eml4alk, Answer::CannotSay);
    row("fusion is no mutation", "ALK", "mutation", eml4alk, Answer::DoesNotApply);
    row("breakend may be a fusion", "ALK", "fusion", variant("ALK", "", "", "", "BND"), Answer::CannotSay);
    row("older name", "ABL1", "BCR-ABL", reported("BCR::ABL1", "fusion"), Answer::Applies);

    row("MSI-H", "", "MSI-H", measured("msi", "MSI-High"), Answer::Applies);
    row("MSS", "", "MSI-H", measured("msi", "MSS"), Answer::DoesNotApply);
    row("MSI is not MMR", "", "dMMR", measured("msi", "MSI-H"), Answer::CannotSay);
    row("MSI score", "", "MSI-H", measured("msi", "25 %"), Answer::CannotSay);
    row("TMB by the rule set", "", "TMB-H", measured("tmb", "12.5"), Answer::Applies);
    row("TMB below it", "", "TMB-H", measured("tmb", "9.9"), Answer::DoesNotApply);
    row("TMB by the source's own number", "", "TMB>=20", measured("tmb", "12.5"), Answer::DoesNotApply);
    row("TMB at the number", "", "TMB≥10", measured("tmb", "10"), Answer::Applies);
    row("another biomarker", "", "TMB-H", measured("msi", "MSI-H"), Answer::DoesNotApply);
    row("a biomarker is no variant", "", "MSI-H", v600e, Answer::DoesNotApply);
    row("a variant is no biomarker", "BRAF", "V600E", measured("msi", "MSI-H"), Answer::DoesNotApply);
    row("HRD", "", "HRD", measured("hrd", "陽性"), Answer::Applies);
    row("HRD score has no threshold here", "", "HRD", measured("hrd", "45"), Answer::CannotSay);
}

void TestAlterationMatch::whatWasFoundIsComparedWithWhatIsMeant()
{
    QFETCH(QString, gene);
    QFETCH(QString, alteration);
    QFETCH(VariantFacts, facts);
    QFETCH(Answer, answer);
    const AlterationMatch match = matchAlteration(gene, parseAlterations(gene, alteration), facts, rules());
    QVERIFY2(match.answer == answer, match.because.source);
    QVERIFY(!match.because.isEmpty());
}

void TestAlterationMatch::everyAnswerHasAReason()
{
    const AlterationMatch match = matchAlteration(QStringLiteral("BRAF"), parseAlterations(QStringLiteral("BRAF"), QStringLiteral("V600E")),
                                                  variant("BRAF", "p.Val600Glu", "missense_variant"), rules());
    QCOMPARE(match.because.args, (QStringList{QStringLiteral("BRAF"), QStringLiteral("Val600Glu")}));
}

void TestAlterationMatch::oneOfSeveralIsEnough()
{
    const VariantFacts facts = variant("BRAF", "p.Val600Lys", "missense_variant", "15/18");
    const auto match = [&](const char *text) {
        return matchAlteration(QStringLiteral("BRAF"), parseAlterations(QStringLiteral("BRAF"), QLatin1String(text)), facts, rules()).answer;
    };
    QCOMPARE(match("V600E/K"), Answer::Applies);
    QCOMPARE(match("V600E/R"), Answer::DoesNotApply);
    QCOMPARE(match("V600E; expression"), Answer::CannotSay);
}

void TestAlterationMatch::biomarkerValuesAreJudgedByTheRuleSet_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *kind, const char *value, bool good) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(kind), QString::fromUtf8(value)))) << QLatin1String(kind).toString() << QString::fromUtf8(value) << good;
    };
    row("tmb", "12.5", true);
    row("tmb", "12.5 mut/Mb", true);
    row("tmb", "5.0 Muts/Megabase", true);
    row("tmb", "12.5 apples", false);
    row("tmb", "-1", false);
    row("tmb", "1e9", false);
    row("tmb", "high", false); // a number is asked for
    row("tmb", "nan", false);
    row("msi", "MSI-H", true);
    row("msi", "ｍｓｓ", true);
    row("msi", "23.4 %", true);
    row("msi", "maybe", false);
    row("hrd", "positive", true);
    row("hrd", "42", true);
    row("hrd", "fish", false);
    row("pdl1", "50", false);
}

void TestAlterationMatch::biomarkerValuesAreJudgedByTheRuleSet()
{
    QFETCH(QString, kind);
    QFETCH(QString, value);
    QFETCH(bool, good);
    const auto checked = rules().check({kind, value, QStringLiteral("NGS panel"), {}, {}});
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QVERIFY(checked.error().code == ErrorCode::BadInput && !checked.error().where.field.isEmpty());
}

void TestAlterationMatch::aValueNeedsItsMethod()
{
    const auto checked = rules().check({QStringLiteral("tmb"), QStringLiteral("10"), {}, {}, {}});
    QVERIFY(!checked);
    QCOMPARE(checked.error().where.field, QStringLiteral("method"));
}

QTEST_APPLESS_MAIN(TestAlterationMatch)
#include "tst_alteration_match.moc"
