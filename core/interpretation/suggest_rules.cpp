// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_rules.h"

#include <algorithm>

namespace enza::interpretation {
namespace {

constexpr const char *strengths[] = {"supporting", "moderate", "strong", "very_strong"};

/// Reads fields and remembers the first that is not there.
class Reader
{
public:
    explicit Reader(const RuleSet &set) : m_set(set) {}

    QJsonObject block(const char *name)
    {
        m_path = QLatin1String(name);
        const QJsonValue value = m_set.rules.value(QLatin1String(name));
        if (!value.isObject())
            miss(m_path);
        return value.toObject();
    }
    double number(const QJsonObject &block, const char *name)
    {
        const QJsonValue value = block.value(QLatin1String(name));
        if (!value.isDouble())
            miss(m_path + u'.' + QLatin1String(name));
        return value.toDouble();
    }
    int count(const QJsonObject &block, const char *name) { return int(number(block, name)); }
    QString word(const QJsonObject &block, const char *name)
    {
        const QString value = block.value(QLatin1String(name)).toString();
        if (value.isEmpty())
            miss(m_path + u'.' + QLatin1String(name));
        return value;
    }
    QJsonArray list(const QJsonObject &block, const char *name)
    {
        const QJsonValue value = block.value(QLatin1String(name));
        if (!value.isArray())
            miss(m_path + u'.' + QLatin1String(name));
        return value.toArray();
    }
    QHash<QString, double> numbers(const QJsonObject &block, const char *name)
    {
        QHash<QString, double> values;
        const QJsonObject object = block.value(QLatin1String(name)).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isDouble())
                miss(m_path + u'.' + QLatin1String(name) + u'.' + it.key());
            values.insert(it.key(), it.value().toDouble());
        }
        if (values.isEmpty())
            miss(m_path + u'.' + QLatin1String(name));
        return values;
    }
    QHash<QString, QString> strengthsOf(const QJsonObject &block, const char *name)
    {
        QHash<QString, QString> values;
        const QJsonObject object = block.value(QLatin1String(name)).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (strengthRank(it.value().toString()) == 0)
                miss(m_path + u'.' + QLatin1String(name) + u'.' + it.key());
            values.insert(it.key(), it.value().toString());
        }
        return values;
    }
    QString strength(const QJsonObject &block, const char *name)
    {
        const QString value = word(block, name);
        if (strengthRank(value) == 0)
            miss(m_path + u'.' + QLatin1String(name));
        return value;
    }
    void miss(const QString &field)
    {
        if (m_missing.isEmpty())
            m_missing = field;
    }
    const QString &missing() const { return m_missing; }

private:
    const RuleSet &m_set;
    QString m_path, m_missing;
};

QSet<QString> wordsOf(const QJsonArray &array)
{
    QSet<QString> words;
    for (const QJsonValue &value : array)
        words.insert(value.toString());
    return words;
}

FrequencyLimits limitsOf(const QJsonObject &object, FrequencyLimits limits)
{
    limits.standAlone = object.value(QLatin1String("stand_alone_above")).toDouble(limits.standAlone);
    limits.strong = object.value(QLatin1String("strong_above")).toDouble(limits.strong);
    if (const QJsonValue rare = object.value(QLatin1String("rare_max")); rare.isDouble())
        limits.rare = rare.toDouble();
    return limits;
}

void readFrequencies(Reader &in, SuggestionRules &rules)
{
    const QJsonObject frequency = in.block("frequency");
    rules.limits.standAlone = in.number(frequency, "stand_alone_above");
    rules.limits.strong = in.number(frequency, "strong_above");
    rules.largePanels = wordsOf(in.list(frequency, "large_panels"));
    rules.referencePanels = wordsOf(in.list(frequency, "reference_panels"));

    const QJsonObject rarity = in.block("rarity");
    rules.rarityStrength = in.strength(rarity, "strength");
    rules.dominantRare = in.number(rarity, "dominant_max");
    rules.recessiveRare = in.number(rarity, "recessive_max");
    rules.smallPanels = in.numbers(rarity, "small_panels");

    const QJsonObject genes = in.block("gene_frequency").value(QLatin1String("genes")).toObject();
    for (auto it = genes.begin(); it != genes.end(); ++it) {
        FrequencyLimits limits = limitsOf(it.value().toObject(), rules.limits);
        limits.ofGene = true;
        rules.geneLimits.insert(it.key(), limits);
    }
    const QJsonArray variants = in.list(in.block("common_exceptions"), "variants");
    for (const QJsonValue &variant : variants) {
        const QSet<QString> names = wordsOf(variant[QLatin1String("names")].toArray());
        rules.commonExceptions[variant[QLatin1String("gene")].toString()] += names.values();
    }
}

void readPredictors(Reader &in, SuggestionRules &rules)
{
    const QJsonObject predictors = in.block("predictors");
    rules.predictor.column = in.word(predictors, "chosen");
    const QJsonObject table =
        predictors.value(QLatin1String("tables")).toObject().value(rules.predictor.column).toObject();
    if (table.isEmpty())
        in.miss(QStringLiteral("predictors.tables.") + rules.predictor.column);
    for (const char *strength : strengths) {
        if (const QJsonValue value = table.value(QLatin1String(strength)); value.isDouble())
            rules.predictor.pathogenic.append({QLatin1String(strength), value.toDouble()});
        const QString benign = QStringLiteral("benign_") + QLatin1String(strength);
        if (const QJsonValue value = table.value(benign); value.isDouble())
            rules.predictor.benign.append({QLatin1String(strength), value.toDouble()});
    }
    const QJsonObject splicing = in.block("splicing");
    rules.splicePredictor = in.word(splicing, "predictor");
    rules.spliceDamaging = in.number(splicing, "supporting");
    rules.spliceBenign = in.number(splicing, "benign_supporting");
    rules.fromDonor = in.count(splicing, "intron_from_donor");
    rules.toAcceptor = in.count(splicing, "intron_to_acceptor");
    const QJsonObject conservation = in.block("conservation");
    rules.conservationColumn = in.word(conservation, "column");
    rules.conserved = in.number(conservation, "high_above");
}

void readFamilies(Reader &in, SuggestionRules &rules)
{
    const QJsonObject deNovo = in.block("de_novo");
    rules.minDepth = in.count(deNovo, "min_depth");
    rules.minParentDepth = in.count(deNovo, "min_parent_depth");
    rules.minQuality = in.count(deNovo, "min_quality");
    rules.maxParentAltReads = in.count(deNovo, "max_parent_alt_reads");
    rules.confirmedPoints = in.numbers(deNovo, "confirmed");
    rules.assumedPoints = in.numbers(deNovo, "assumed");
    const QJsonObject trans = in.block("in_trans");
    rules.transPoints = in.numbers(trans, "trans");
    rules.unphasedPoints = in.numbers(trans, "phase_unknown");
    rules.homozygousPoints = in.number(trans, "homozygous");
    const QJsonArray steps = in.list(in.block("point_strengths"), "steps");
    for (const QJsonValue &step : steps)
        rules.pointSteps.append(
            {in.number(step.toObject(), "min"), in.strength(step.toObject(), "strength")});
    std::sort(rules.pointSteps.begin(), rules.pointSteps.end(),
              [](const auto &a, const auto &b) { return a.first > b.first; });
}

LossOfFunction lossOf(Reader &in, const QString &word)
{
    if (word == QLatin1String("established"))
        return LossOfFunction::Established;
    if (word == QLatin1String("not_mechanism"))
        return LossOfFunction::NotMechanism;
    in.miss(QStringLiteral("gene_groups.lof"));
    return LossOfFunction::Unknown;
}

/// A later group adds to what an earlier one says of a gene; of the same thing the later one holds.
void readGenes(Reader &in, const QJsonObject &ruleObject, SuggestionRules &rules)
{
    const QJsonValue groups = ruleObject.value(QLatin1String("gene_groups"));
    if (!groups.isArray())
        in.miss(QStringLiteral("gene_groups"));
    const QJsonArray array = groups.toArray();
    for (const QJsonValue &group : array) {
        const QString source = group[QLatin1String("source")].toString();
        const QSet<QString> genes = wordsOf(group[QLatin1String("genes")].toArray());
        for (const QString &symbol : genes) {
            GeneRules &gene = rules.genes[symbol];
            if (const QString word = group[QLatin1String("lof")].toString(); !word.isEmpty()) {
                gene.lof = lossOf(in, word);
                gene.lofLevelsDown = group[QLatin1String("lof_levels_down")].toInt();
                gene.lofSource = source;
                gene.note = group[QLatin1String("note")].toString();
            }
            const auto take = [&](const char *name, QString &value, QString &from) {
                const QString word = group[QLatin1String(name)].toString();
                if (!word.isEmpty()) {
                    value = word;
                    from = source;
                }
            };
            take("inheritance", gene.inheritance, gene.inheritanceSource);
            take("missense", gene.missense, gene.missenseSource);
            take("tumour", gene.tumour, gene.tumourSource);
        }
    }
    const QJsonArray regions = in.list(in.block("critical_regions"), "regions");
    for (const QJsonValue &value : regions) {
        const QJsonObject region = value.toObject();
        rules.regions[in.word(region, "gene")].append({in.word(region, "name"),
                                                       in.strength(region, "strength"),
                                                       in.count(region, "from"), in.count(region, "to")});
    }
}

void readOncogenicity(Reader &in, SuggestionRules &rules)
{
    const QJsonObject block = in.block("oncogenicity");
    rules.oncoVeryStrong = in.number(block, "very_strong_above");
    rules.oncoStrong = in.number(block, "strong_above");
    rules.oncoRare = in.number(block, "rare_max");
    rules.oncoStars = in.count(block, "min_stars");
    rules.hotspotSamples = in.count(block, "hotspot_samples");
    rules.hotspotSameChange = in.count(block, "hotspot_same_change");
    const QJsonObject spots = in.block("hotspots");
    if (spots.contains(QLatin1String("germline_min_samples"))) {
        rules.residueSamples = in.count(spots, "germline_min_samples");
        rules.residueStrength = in.strength(spots, "germline_strength");
    }
    const QJsonArray residues = in.list(spots, "residues");
    for (const QJsonValue &value : residues) {
        const QJsonObject residue = value.toObject();
        Hotspot hotspot{in.count(residue, "residue"), in.count(residue, "samples"), {}};
        const QJsonObject changes = residue.value(QLatin1String("changes")).toObject();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            hotspot.changes.insert(it.key(), it.value().toInt());
        rules.hotspots[in.word(residue, "gene")].append(hotspot);
    }
}

/// Sets of earlier days have no such block.
void readFunctional(Reader &in, const RuleSet &set, SuggestionRules &rules)
{
    if (!set.rules.contains(QLatin1String("functional_studies")))
        return;
    const QJsonObject block = in.block("functional_studies");
    const QJsonObject pathogenic = block.value(QLatin1String("pathogenic_above")).toObject();
    const QJsonObject benign = block.value(QLatin1String("benign_below")).toObject();
    for (const char *strength : strengths) {
        if (const QJsonValue odds = pathogenic.value(QLatin1String(strength)); odds.isDouble())
            rules.functionalPathogenic.append({QLatin1String(strength), odds.toDouble()});
        if (const QJsonValue odds = benign.value(QLatin1String(strength)); odds.isDouble())
            rules.functionalBenign.append({QLatin1String(strength), odds.toDouble()});
    }
    rules.unvalidatedPathogenic = in.strength(block, "unvalidated_pathogenic");
    rules.unvalidatedBenign = in.strength(block, "unvalidated_benign");
}

} // namespace

Result<SuggestionRules> SuggestionRules::read(const RuleSet &set)
{
    Reader in(set);
    SuggestionRules rules;
    readFunctional(in, set, rules);
    rules.pin = set.pin();
    rules.since = set.effectiveFrom;
    const QJsonObject decay = in.block("decay");
    rules.penultimateExonBases = in.count(decay, "penultimate_exon_bases");
    rules.largeFraction = in.number(decay, "large_fraction");
    rules.nextExonCodons = in.count(decay, "next_exon_codons");
    readFrequencies(in, rules);
    readPredictors(in, rules);
    const QJsonObject codon = in.block("same_codon");
    rules.codonStars = in.count(codon, "min_stars");
    rules.sameChange = in.strengthsOf(codon, "same_change");
    rules.otherChange = in.strengthsOf(codon, "other_change");
    readFamilies(in, rules);
    const QJsonObject length = in.block("protein_length");
    rules.lengthStrength = in.strength(length, "strength");
    rules.singleResidueStrength = in.strength(length, "single_residue");
    readGenes(in, set.rules, rules);
    readOncogenicity(in, rules);
    for (auto it = set.rules.begin(); it != set.rules.end(); ++it)
        rules.sources.insert(it.key(), it.value()[QLatin1String("source")].toString());
    if (!in.missing().isEmpty())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP(
                             "enza", "the rule set \"%1\" lacks \"%2\", or it is not of the right kind"),
                         {set.pin(), in.missing()}),
                    Where{{}, 0, in.missing()});
    return rules;
}

QString SuggestionRules::strengthOf(double points) const
{
    for (const auto &[minimum, strength] : pointSteps) {
        if (points >= minimum)
            return strength;
    }
    return {};
}

int strengthRank(const QString &strength)
{
    const auto found = std::find_if(std::begin(strengths), std::end(strengths),
                                    [&](const char *name) { return strength == QLatin1String(name); });
    return found == std::end(strengths) ? 0 : int(found - std::begin(strengths)) + 1;
}

QString weakened(const QString &strength, int levels)
{
    const int rank = strengthRank(strength) - levels;
    return rank < 1 ? QString() : QString(QLatin1String(strengths[rank - 1]));
}

} // namespace enza::interpretation
