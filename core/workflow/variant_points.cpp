// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/variant_points.h"

#include "genome/consequence.h"
#include "genome/consequence_words.h"
#include "knowledge/clinvar.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <cmath>

namespace enza::workflow {
namespace {

using Kind = RankPart::Kind;
using Parts = QList<RankPart>;

/// The gene ranking's scores count terms as if they were independent, which they are not: this much of the log odds
/// is left (about the slope that best predicts the causal gene of published patients).
constexpr double geneTrust = 0.6;
/// Patients whose phenotype says nothing of their gene: it is not annotated yet, or they are unusual.
constexpr double atypical = 0.15;
constexpr double rare = 0.01;

void add(Parts &parts, Kind kind, Text text, double points)
{
    parts.append({kind, std::move(text), points, {}});
}

QStringList termsOf(const QString &consequence)
{
    return consequence.split(u'&', Qt::SkipEmptyParts);
}

/// Points of the worst term; what truncates or skips is worst. SO terms as VEP names them.
double consequencePoints(const QString &consequence)
{
    static const QSet<QString> truncating{QStringLiteral("stop_gained"), QStringLiteral("frameshift_variant"),
                                          QStringLiteral("splice_acceptor_variant"), QStringLiteral("splice_donor_variant"),
                                          QStringLiteral("transcript_ablation"), QStringLiteral("start_lost"),
                                          QStringLiteral("stop_lost")};
    // A feature is also cut short where only a piece of an intron is gone: that alone says little.
    static const QSet<QString> intronic{QStringLiteral("intron_variant"), QStringLiteral("feature_truncation"),
                                        QStringLiteral("feature_elongation"), QStringLiteral("non_coding_transcript_variant"),
                                        QStringLiteral("NMD_transcript_variant")};
    bool splice = false, cut = false, inIntron = false, beyondIntron = false;
    for (const QString &term : termsOf(consequence)) {
        if (truncating.contains(term))
            return 3.5;
        cut = cut || term == QLatin1String("feature_truncation");
        inIntron = inIntron || term == QLatin1String("intron_variant");
        beyondIntron = beyondIntron || !intronic.contains(term);
        splice = splice || term == QLatin1String("splice_region_variant") || term.startsWith(QLatin1String("splice_donor_")) ||
                 term == QLatin1String("splice_polypyrimidine_tract_variant");
    }
    if (inIntron && !beyondIntron)
        return -4.5;
    if (cut)
        return 3.5;
    const QByteArray impact = genome::severityOf(consequence.toStdString()).impact;
    if (impact == "HIGH")
        return 3.0;
    if (impact == "MODERATE")
        return 1.5;
    if (splice)
        return -0.5;
    return impact == "LOW" ? -3.0 : -4.5;
}

void addChange(Parts &parts, const VariantFacts &facts)
{
    if (facts.consequence.isEmpty())
        return;
    add(parts, Kind::Consequence, Text(QT_TRANSLATE_NOOP("enza", "Consequence: %1"), {facts.consequence}), consequencePoints(facts.consequence));
    const auto predicted = [&](const char *name, double value, double points) {
        add(parts, Kind::Predictor, Text(QT_TRANSLATE_NOOP("enza", "%1 is %2"), {QLatin1String(name), QString::number(value)}), points);
    };
    const QByteArray impact = genome::severityOf(facts.consequence.toStdString()).impact;
    // One predictor of missense alone, so that related ones are not counted twice.
    if (impact == "MODERATE") {
        if (const auto v = facts.revel)
            predicted("REVEL", *v, *v >= 0.773 ? 1.5 : *v >= 0.644 ? 0.8 : *v <= 0.29 ? -1.5 : 0);
        else if (const auto a = facts.alphaMissense)
            predicted("AlphaMissense", *a, *a >= 0.906 ? 1.5 : *a >= 0.792 ? 0.8 : *a <= 0.17 ? -1.5 : 0);
        else if (const auto c = facts.cadd)
            predicted("CADD", *c, *c >= 25.3 ? 0.8 : *c <= 22.7 ? -1.0 : 0);
    }
    if (facts.spliceAi && impact != "HIGH" && *facts.spliceAi >= 0.2)
        predicted("SpliceAI", *facts.spliceAi, *facts.spliceAi >= 0.5 ? 4.5 : 3.0);
}

void addFrequency(Parts &parts, std::optional<double> known)
{
    if (!known)
        return add(parts, Kind::Frequency, Text(QT_TRANSLATE_NOOP("enza", "No population frequency is known")), 0.5);
    const double f = *known;
    add(parts, Kind::Frequency, Text(QT_TRANSLATE_NOOP("enza", "Highest population frequency %1"), {QString::number(f, 'g', 3)}),
        f <= 0 ? 1 : f < 1e-4 ? 0.7 : f < 1e-3 ? 0 : f < 0.005 ? -1.5 : f < rare ? -2.5 : f < 0.05 ? -5 : -9);
}

void addQuality(Parts &parts, const VariantFacts &facts)
{
    if (facts.copies && *facts.copies == 0)
        add(parts, Kind::Quality, Text(QT_TRANSLATE_NOOP("enza", "The index person does not have it")), -12);
    if (facts.quality && *facts.quality < 20)
        add(parts, Kind::Quality, Text(QT_TRANSLATE_NOOP("enza", "Genotype quality is only %1"), {QString::number(*facts.quality)}), -1.5);
    if (facts.depth && *facts.depth < 8)
        add(parts, Kind::Quality, Text(QT_TRANSLATE_NOOP("enza", "Only %1 reads cover it"), {QString::number(*facts.depth)}), -1);
    if (!facts.filter.isEmpty() && facts.filter != QLatin1String("PASS") && facts.filter != QLatin1String("."))
        add(parts, Kind::Quality, Text(QT_TRANSLATE_NOOP("enza", "The caller filtered it: %1"), {facts.filter}), -1);
}

/// How the gene's diseases are inherited, as annotated.
struct Modes {
    explicit Modes(const QStringList &modes)
        : dominant(modes.contains(QLatin1String("AD"))), recessive(modes.contains(QLatin1String("AR"))),
          x(modes.contains(QLatin1String("XL")) || modes.contains(QLatin1String("XLR")) || modes.contains(QLatin1String("XLD"))),
          mitochondrial(modes.contains(QLatin1String("MT")))
    {
    }
    bool dominant, recessive, x, mitochondrial;
    bool unsaid() const { return !dominant && !recessive && !x && !mitochondrial; }
};

void addInheritance(Parts &parts, const VariantFacts &facts, const QStringList &annotated)
{
    const auto fits = [&](const char *name) { return facts.fits.contains(QLatin1String(name)); };
    const auto open = [&](const char *name) { return facts.open.contains(QLatin1String(name)); };
    const Modes gene(annotated);
    // Open where a parent was not looked at; else de novo either fits or does not.
    const bool parentsKnown = !open("de_novo");
    const double twice = facts.frequency && *facts.frequency < rare ? 3 : parentsKnown ? 1.5 : 0;
    const auto say = [&](const char *what, bool meets, double points) {
        const QString shown = QString::fromUtf8(what);
        add(parts, Kind::Inheritance,
            annotated.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "%1; how the gene's diseases are inherited is not annotated"), {shown})
            : meets             ? Text(QT_TRANSLATE_NOOP("enza", "%1; the gene is annotated as %2"), {shown, annotated.join(u'&')})
                                : Text(QT_TRANSLATE_NOOP("enza", "%1, but the gene is annotated only as %2"), {shown, annotated.join(u'&')}),
            points);
    };
    // The best explanation counts, not all of them.
    if (fits("de_novo"))
        return say(QT_TRANSLATE_NOOP("enza", "De novo"), gene.dominant || gene.x, gene.dominant || gene.x ? 3.5 : gene.unsaid() ? 2.5 : 0);
    if (fits("autosomal_recessive"))
        return say(parentsKnown ? QT_TRANSLATE_NOOP("enza", "Two copies, one from each parent") : QT_TRANSLATE_NOOP("enza", "Two copies"),
                   gene.recessive, twice - (gene.recessive ? 0 : gene.unsaid() ? 1 : 3));
    // What lies on the other copy should change the protein too; half of what anybody has in a gene does not.
    const bool second = facts.partners > 0;
    if (fits("compound_het"))
        return say(second ? QT_TRANSLATE_NOOP("enza", "One of two variants that leave no copy of the gene unchanged")
                          : QT_TRANSLATE_NOOP("enza", "One of two variants on different copies, of which not both change the protein"),
                   gene.recessive, (second ? std::max(twice, 1.5) : -1.0) - (gene.recessive ? 0 : gene.unsaid() ? 1 : 3));
    if (fits("x_linked"))
        return say(QT_TRANSLATE_NOOP("enza", "On the X chromosome, as an X-linked disease would be"), gene.x, gene.x ? 1.5 : gene.unsaid() ? 0 : -1);
    if (fits("mitochondrial"))
        return say(QT_TRANSLATE_NOOP("enza", "Mitochondrial"), gene.mitochondrial, gene.mitochondrial ? 1.5 : 0);
    const bool inherited = parentsKnown && open("autosomal_dominant");
    if (fits("autosomal_dominant") || inherited) {
        if (gene.x && !gene.dominant && !gene.recessive)
            return; // a gene of the X chromosome is no autosomal one: somebody is mistaken
        const char *const what = inherited ? QT_TRANSLATE_NOOP("enza", "One copy, inherited from a parent") : QT_TRANSLATE_NOOP("enza", "One copy");
        // A parent who has it, and nobody knows whether ill.
        const double passed = inherited ? -1 : 0;
        if (gene.dominant)
            return say(what, true, passed + (gene.recessive ? 0 : parentsKnown && !inherited ? 1 : 0.5));
        if (gene.recessive && second && open("compound_het"))
            return say(QT_TRANSLATE_NOOP("enza", "One copy, and another variant perhaps on the other"), true, -std::log(2.0));
        return say(what, false, gene.recessive || gene.mitochondrial ? -2.5 : passed);
    }
    if (parentsKnown && open("autosomal_recessive"))
        return say(QT_TRANSLATE_NOOP("enza", "Two copies, as a parent may have too"), gene.recessive, -1.5);
    if (facts.noneFits)
        add(parts, Kind::Inheritance, Text(QT_TRANSLATE_NOOP("enza", "No model of inheritance fits the family")), -3);
}

QString modesInWords(const QString &modes)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("AD"), QT_TRANSLATE_NOOP("enza", "autosomal dominant")},
        {QStringLiteral("AR"), QT_TRANSLATE_NOOP("enza", "autosomal recessive")},
        {QStringLiteral("XL"), QT_TRANSLATE_NOOP("enza", "X-linked")},
        {QStringLiteral("XLR"), QT_TRANSLATE_NOOP("enza", "X-linked recessive")},
        {QStringLiteral("XLD"), QT_TRANSLATE_NOOP("enza", "X-linked dominant")},
        {QStringLiteral("MT"), QT_TRANSLATE_NOOP("enza", "mitochondrial")},
        {QStringLiteral("YL"), QT_TRANSLATE_NOOP("enza", "Y-linked")},
        {QStringLiteral("SMu"), QT_TRANSLATE_NOOP("enza", "somatic")}};
    QStringList out;
    for (const QString &mode : termsOf(modes)) {
        const auto known = words.constFind(mode);
        out << (known == words.constEnd() ? mode : QCoreApplication::translate("enza", *known));
    }
    return out.join(QCoreApplication::translate("enza", ", "));
}

} // namespace

double pointsOfUnknownGene()
{
    return std::log(atypical);
}

bool changesProtein(const QString &consequence)
{
    return !consequence.isEmpty() && consequencePoints(consequence) > 0;
}

std::optional<RankPart> clinvarPart(const QString &said, const QString &from)
{
    static const QHash<QString, double> points{{QStringLiteral("P"), 4},  {QStringLiteral("P/LP"), 4}, {QStringLiteral("LP"), 3},
                                               {QStringLiteral("B"), -5}, {QStringLiteral("LB"), -4},  {QStringLiteral("LB/B"), -5}};
    const auto known = points.constFind(knowledge::classGroup(said));
    if (known == points.constEnd())
        return std::nullopt;
    QString words = said;
    words.replace(u'_', u' ');
    return RankPart{Kind::Clinvar, Text(QT_TRANSLATE_NOOP("enza", "ClinVar (%1): %2"), {from, words}), *known, {}};
}

QList<RankPart> variantParts(const VariantFacts &facts, const GeneOdds &gene, int of)
{
    Parts parts;
    if (!facts.gene.isEmpty())
        add(parts, Kind::Gene, Text(QT_TRANSLATE_NOOP("enza", "%1 is number %2 of %3 genes for this phenotype"),
                                    {facts.gene, QString::number(gene.rank), QString::number(of)}), gene.points);
    else if (!facts.genes.isEmpty())
        add(parts, Kind::Gene, Text(QT_TRANSLATE_NOOP("enza", "No phenotype is annotated to %1"), {facts.genes}), pointsOfUnknownGene());
    else
        add(parts, Kind::Gene, Text(QT_TRANSLATE_NOOP("enza", "No gene is named")), pointsOfUnknownGene() - 1);
    parts.last().gene = facts.gene;
    addChange(parts, facts);
    addFrequency(parts, facts.frequency);
    if (auto said = clinvarPart(facts.clinvar, QStringLiteral("VCF")))
        parts.append(*said);
    addQuality(parts, facts);
    addInheritance(parts, facts, gene.modes);
    const int others = facts.fits.contains(QLatin1String("compound_het")) ? facts.alongside - 1 : facts.alongside;
    if (others > 0 && changesProtein(facts.consequence))
        add(parts, Kind::SameGene, Text(QT_TRANSLATE_NOOP("enza", "This person has others that change the same protein: %1"),
                                        {QString::number(facts.alongside)}), -std::log(1.0 + others));
    return parts;
}

std::vector<double> geneOdds(const std::vector<double> &scores)
{
    std::vector<double> out(scores.size(), 0);
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        sum += out[i] = std::exp(geneTrust * (scores[i] - scores.front()));
    for (double &one : out)
        one = std::log((1 - atypical) * one / sum * double(scores.size()) + atypical);
    return out;
}

QString partText(const RankPart &part)
{
    Text text = part.text;
    if (part.kind == Kind::Consequence)
        text.args[0] = genome::consequenceWords(text.args[0]);
    if (part.kind == Kind::Inheritance && !text.args.isEmpty()) {
        text.args[0] = QCoreApplication::translate("enza", text.args[0].toUtf8().constData());
        if (text.args.size() > 1)
            text.args[1] = modesInWords(text.args[1]);
    }
    return text.translated() + QStringLiteral(": ") + (part.points >= 0 ? QStringLiteral("+") : QString()) + QString::number(part.points, 'f', 1);
}

} // namespace enza::workflow
