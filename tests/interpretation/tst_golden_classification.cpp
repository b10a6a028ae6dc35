// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alteration.h"
#include "interpretation/alteration_match.h"
#include "interpretation/classification.h"
#include "suggest_support.h"

#include <QFile>
#include <QJsonDocument>

using namespace enza;
using namespace enza::test;

namespace {

const RuleSet &ruleSet(const char *kind)
{
    static QMap<QString, RuleSet> sets;
    const QString key = QLatin1String(kind);
    if (!sets.contains(key)) {
        const auto set = ruleSetOn(builtinRuleSets(), key, QDate(2026, 11, 20));
        if (!set)
            qFatal("%s", qPrintable(set.error().message.translated()));
        sets.insert(key, *set);
    }
    return sets[key];
}

QJsonObject golden()
{
    QFile file(qEnvironmentVariable("ENZA_SOURCE_DIR", ".") + "/tests/golden/classification/cases.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        qFatal("%s at byte %d", qPrintable(error.errorString()), error.offset);
    return json.object();
}

void addRows(const char *list)
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray entries = golden().value(QLatin1String(list)).toArray();
    for (const QJsonValue &entry : entries)
        QTest::newRow(qPrintable(entry["id"].toString())) << entry.toObject();
}

void applySaid(const QJsonObject &said, VariantEvidence &evidence)
{
    for (auto it = said.begin(); it != said.end(); ++it) {
        const QString value = it.value().toString();
        if (it.key() == "critical_region")
            evidence.regionCritical = fact(value == "yes");
        else if (it.key() == "lof_in_exon")
            evidence.lossFrequentInExon = fact(value == "frequent");
        else if (it.key() == "frame")
            evidence.frameKept = fact(value == "kept");
        else if (it.key() == "repeat")
            evidence.inRepeat = fact(value == "yes");
        else
            QFAIL(qPrintable("no such fact: " + it.key()));
    }
}

std::optional<NumberedPart> partOf(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() != 2)
        return std::nullopt;
    return NumberedPart{numbers[0].toInt(), numbers[0].toInt(), numbers[1].toInt()};
}

VariantEvidence evidenceOf(const QJsonObject &facts)
{
    TranscriptEvidence shown =
        transcript(qPrintable(facts["terms"].toString()), qPrintable(facts["hgvs_p"].toString()),
                   qPrintable(facts["hgvs_c"].toString()));
    shown.exon = partOf(facts["exon"]);
    shown.intron = partOf(facts["intron"]);
    if (facts.contains("protein_length"))
        shown.proteinLength = facts["protein_length"].toInt();
    VariantEvidence evidence = variantIn(qPrintable(facts["gene"].toString()), shown);
    if (facts.contains("residues"))
        evidence.residuesChanged = facts["residues"].toInt();
    if (facts.contains("spliceai"))
        evidence.predictors.append(scored("spliceai", facts["spliceai"].toDouble()));
    const QJsonObject frequencies = facts["frequencies"].toObject();
    for (auto it = frequencies.begin(); it != frequencies.end(); ++it)
        evidence.frequencies.append(
            population(qPrintable(it.key()),
                       it.value().isDouble() ? std::optional(it.value().toDouble()) : std::nullopt));
    if (const QJsonArray hotspot = facts["hotspot"].toArray(); hotspot.size() == 2)
        evidence.hotspot = HotspotEvidence{hotspot[0].toInt(), hotspot[1].toInt(), file};
    applySaid(facts["said"].toObject(), evidence);
    return evidence;
}

void checkClass(const QJsonObject &entry, const char *kind)
{
    const auto criteria = parseCriteria(entry["codes"].toString(), ruleSet(kind));
    QVERIFY2(criteria, criteria ? "" : qPrintable(criteria.error().message.translated()));
    const auto computed = classify(*criteria, ruleSet(kind));
    QVERIFY(computed);
    QCOMPARE(computed->classPoints, entry["points"].toString());
    if (entry.contains("rules"))
        QCOMPARE(computed->classRules, entry["rules"].toString());
    // Where a calculation is not what was published, the file says why; where it is, there is nothing to say.
    const QString published = entry["published"].toString();
    const bool differs =
        computed->classPoints != published || (entry.contains("rules") && computed->classRules != published);
    QCOMPARE(entry.contains("why"), differs);
}

/// `applied`: what the source applied, so that a difference is explained and an agreement is not.
void checkSuggestions(const QJsonObject &entry, const char *kind)
{
    const QJsonObject expected = entry["suggest"].toObject();
    if (expected.isEmpty())
        return;
    const VariantEvidence evidence = evidenceOf(entry["facts"].toObject());
    const bool germlineCase = QLatin1String(kind) == QLatin1String("acmg");
    const auto applied = parseCriteria(entry["codes"].toString(), ruleSet(kind));
    QVERIFY(applied);
    bool differs = false;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const Suggestion got = germlineCase ? germline(evidence, qPrintable(it.key()))
                                            : oncogenic(evidence, qPrintable(it.key()));
        QVERIFY2(worded(got) == it.value().toString(),
                 qPrintable(it.key() + ": " + worded(got) + " " + told(got)));
        const auto source = std::find_if(applied->begin(), applied->end(),
                                         [&](const AppliedCriterion &one) { return one.code == it.key(); });
        if (got.answer == Answer::Applies)
            differs |= source == applied->end() || source->strength != got.strength;
        else if (got.answer == Answer::DoesNotApply)
            differs |= source != applied->end();
    }
    QCOMPARE(entry.contains("suggest_why"), differs);
}

} // namespace

class TestGoldenClassification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void germlineVariants_data() { addRows("germline"); }
    void germlineVariants()
    {
        QFETCH(QJsonObject, entry);
        checkClass(entry, "acmg");
        checkSuggestions(entry, "acmg");
    }

    void somaticVariants_data() { addRows("oncogenicity"); }
    void somaticVariants()
    {
        QFETCH(QJsonObject, entry);
        checkClass(entry, "oncogenicity");
        checkSuggestions(entry, "oncogenicity");
    }

    void copyNumbers_data() { addRows("cnv"); }
    void copyNumbers()
    {
        QFETCH(QJsonObject, entry);
        QList<CnvScore> scores;
        const QJsonObject sections = entry["sections"].toObject();
        for (auto it = sections.begin(); it != sections.end(); ++it)
            scores.append({it.key(), it.value().toDouble()});
        const auto computed = classifyCnv(entry["sheet"].toString(), scores, ruleSet("cnv"));
        QVERIFY2(computed, computed ? "" : qPrintable(computed.error().message.translated()));
        QCOMPARE(computed->classPoints, entry["points"].toString());
        QCOMPARE(entry.contains("why"), computed->classPoints != entry["published"].toString());
    }

    /// A level belongs to one alteration: the variant that has it is recognised, its neighbour is not.
    void evidenceTiers_data() { addRows("tiers"); }
    void evidenceTiers()
    {
        QFETCH(QJsonObject, entry);
        const auto biomarkers = BiomarkerRules::from(ruleSet("biomarkers"));
        QVERIFY(biomarkers);
        const auto answer = [&](const char *name) {
            VariantFacts facts;
            facts.gene = entry["gene"].toString();
            facts.hgvsP = entry[QLatin1String(name)].toString();
            facts.consequence = "missense_variant";
            facts.type = "SNV";
            return matchAlteration(facts.gene, parseAlterations(facts.gene, entry["alteration"].toString()),
                                   facts, *biomarkers)
                .answer;
        };
        QCOMPARE(answer("hgvs_p"), Answer::Applies);
        QCOMPARE(answer("not"), Answer::DoesNotApply);
        bool known = false;
        const QJsonArray scales = ruleSet("tier-scales").rules["scales"].toArray();
        for (const QJsonValue &scale : scales)
            known |= scale["id"].toString() == entry["scale"].toString() &&
                     scale["levels"].toArray().contains(entry["level"]);
        QVERIFY(known);
    }

    void everyCaseNamesSourceAndCertainty()
    {
        const QJsonObject all = golden();
        const QJsonObject sources = all["sources"].toObject();
        int classified = 0;
        QSet<QString> seen;
        for (const char *list : {"germline", "oncogenicity", "cnv", "tiers"}) {
            const QJsonArray entries = all.value(QLatin1String(list)).toArray();
            for (const QJsonValue &entry : entries) {
                const QString id = entry["id"].toString();
                QVERIFY2(!id.isEmpty() && !seen.contains(id), qPrintable(id));
                seen.insert(id);
                const QString source = entry["source"].toString();
                QVERIFY2(sources.contains(source) || source.size() > 10, qPrintable(id));
                QVERIFY2(QStringList({"S", "M"}).contains(entry["certainty"].toString()), qPrintable(id));
                ++classified;
            }
        }
        QVERIFY(classified >= 40);
    }
};

QTEST_GUILESS_MAIN(TestGoldenClassification)
#include "tst_golden_classification.moc"
