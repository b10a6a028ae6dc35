// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/variant_ranking.h"

#include "genome/consequence.h"
#include "knowledge/clinvar.h"
#include "workflow/act.h"
#include "workflow/knowledge.h"
#include "workflow/phenotypes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace enza::workflow {
namespace {

using review::Cell;
using Part = RankedVariant::Part;
using Kind = Part::Kind;

/// The gene ranking's scores count terms as if they were independent, which they are not: this much of the log
/// odds is left (the slope that predicts the causal gene of published patients, cross-validated).
constexpr double geneTrust = 0.45;
/// A gene that nobody annotated is less likely than an average one, but not impossible.
constexpr double unannotatedGene = -2;
constexpr std::size_t rowsAtATime = 20'000;
constexpr std::size_t askedOfClinvar = 2'000;

enum Column { Gene, Consequence, Af, Clinvar, Revel, AlphaMissense, Cadd, SpliceAi, Copies, Quality, Depth, Filter, Inheritance,
              InheritanceUnknown, ColumnCount };

const QStringList &columnNames()
{
    static const QStringList names{QStringLiteral("gene"),   QStringLiteral("consequence"), QStringLiteral("af"),
                                   QStringLiteral("clinvar"), QStringLiteral("revel"),      QStringLiteral("alphamissense"),
                                   QStringLiteral("cadd"),   QStringLiteral("spliceai"),    QStringLiteral("copies"),
                                   QStringLiteral("gq"),     QStringLiteral("depth"),       QStringLiteral("filter"),
                                   QStringLiteral("inheritance"), QStringLiteral("inheritance_unknown")};
    return names;
}

QString text(const Cell &cell)
{
    const auto *value = std::get_if<QString>(&cell);
    return value ? *value : QString();
}

std::optional<double> number(const Cell &cell)
{
    if (const auto *value = std::get_if<double>(&cell))
        return *value;
    if (const auto *value = std::get_if<qint64>(&cell))
        return double(*value);
    return std::nullopt;
}

/// What the phenotype says of each gene, in log odds against an average gene.
struct GeneScores {
    struct One {
        double points = unannotatedGene;
        int rank = 0;
        QStringList modes;
    };
    QHash<QString, One> genes;
    int count = 0;
};

Result<GeneScores> scoreGenes(Session &session, const Case &theCase, int explained, GeneRankingAnswer &kept)
{
    QStringList present, excluded;
    ENZA_ASSIGN(const auto book, phenotypeBook(session));
    for (const PhenotypeTerm &term : theCase.phenotype) {
        if (book->find(term.id) >= 0) // a term of another release says nothing here
            (term.excluded ? excluded : present) << term.id;
    }
    if (present.isEmpty())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the case \"%1\" has no phenotype to rank by; enter HPO terms first"), {theCase.label}),
                    Where{{}, 0, QStringLiteral("phenotype")});
    ENZA_ASSIGN(GeneRankingAnswer answer, rankGenes(session, present, excluded, explained));
    ENZA_ASSIGN(const auto ranking, geneRanking(session));
    if (answer.genes.empty())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "none of the phenotypes of \"%1\" is an abnormality that genes are annotated with"), {theCase.label}),
                    Where{{}, 0, QStringLiteral("phenotype")});
    GeneScores out;
    out.count = int(answer.genes.size());
    const double best = answer.genes.front().score;
    double sum = 0;
    for (const knowledge::RankedGene &gene : answer.genes)
        sum += std::exp(geneTrust * (gene.score - best));
    for (const knowledge::RankedGene &gene : answer.genes) {
        const double odds = geneTrust * (gene.score - best) - std::log(sum) + std::log(double(out.count));
        out.genes.insert(gene.gene, {odds, gene.rank, ranking->inheritanceOf(gene.gene)});
    }
    answer.genes.resize(std::min(answer.genes.size(), std::size_t(std::max(explained, 0))));
    kept = std::move(answer);
    return out;
}

void add(RankedVariant &variant, Kind kind, Text text, double points)
{
    variant.score += points;
    variant.because.append({kind, std::move(text), points, {}});
}

/// Points of the worst term; what truncates or skips is worst. SO terms as VEP names them.
double consequencePoints(const QString &consequence, const QByteArray &impact)
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
    for (const QString &term : consequence.split(u'&', Qt::SkipEmptyParts)) {
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
    if (impact == "HIGH")
        return 3.0;
    if (impact == "MODERATE")
        return 1.5;
    if (splice)
        return -0.5;
    return impact == "LOW" ? -3.0 : -4.5;
}

void addChange(RankedVariant &variant, const std::vector<Cell> &cells)
{
    const QString consequence = text(cells[Consequence]);
    if (!consequence.isEmpty()) {
        const std::string plain = consequence.toStdString();
        const QByteArray impact = genome::severityOf(plain).impact;
        add(variant, Kind::Consequence, Text(QT_TRANSLATE_NOOP("enza", "Consequence %1"), {consequence}), consequencePoints(consequence, impact));
        const auto revel = number(cells[Revel]), alpha = number(cells[AlphaMissense]), cadd = number(cells[Cadd]),
                   splice = number(cells[SpliceAi]);
        const auto predicted = [&](const char *name, double value, double points) {
            add(variant, Kind::Predictor, Text(QT_TRANSLATE_NOOP("enza", "%1 is %2"), {QLatin1String(name), QString::number(value)}), points);
        };
        // Thresholds: Pejaver et al. 2022 (REVEL), Bergquist et al. 2024 (AlphaMissense), Walker et al. 2023 (SpliceAI).
        // One predictor of missense alone, so that related ones are not counted twice.
        if (impact == "MODERATE") {
            if (revel)
                predicted("REVEL", *revel, *revel >= 0.773 ? 1.5 : *revel >= 0.644 ? 0.8 : *revel <= 0.29 ? -1.5 : 0);
            else if (alpha)
                predicted("AlphaMissense", *alpha, *alpha >= 0.906 ? 1.5 : *alpha >= 0.792 ? 0.8 : *alpha <= 0.17 ? -1.5 : 0);
            else if (cadd)
                predicted("CADD", *cadd, *cadd >= 25.3 ? 0.8 : *cadd <= 22.7 ? -1.0 : 0);
        }
        if (splice && impact != "HIGH" && *splice >= 0.2)
            predicted("SpliceAI", *splice, *splice >= 0.5 ? 4.5 : 3.0);
    }
    const auto af = number(cells[Af]);
    const double frequency = af.value_or(0);
    const double points = frequency <= 0 ? 1 : frequency < 1e-4 ? 0.7 : frequency < 1e-3 ? 0 : frequency < 0.005 ? -1.5 : frequency < 0.01 ? -2.5 : frequency < 0.05 ? -5 : -9;
    if (af)
        add(variant, Kind::Frequency, Text(QT_TRANSLATE_NOOP("enza", "Highest population frequency %1"), {QString::number(*af, 'g', 3)}), points);
    else
        add(variant, Kind::Frequency, Text(QT_TRANSLATE_NOOP("enza", "No population frequency is known")), points / 2);
}

std::optional<double> clinvarPoints(const QString &group)
{
    static const QHash<QString, double> points{{QStringLiteral("P"), 4},    {QStringLiteral("P/LP"), 4}, {QStringLiteral("LP"), 3},
                                               {QStringLiteral("B"), -5},   {QStringLiteral("LB"), -4},  {QStringLiteral("LB/B"), -5}};
    const auto known = points.constFind(group);
    return known == points.constEnd() ? std::nullopt : std::optional(*known);
}

void addClinvar(RankedVariant &variant, const QString &said, const QString &from)
{
    if (const auto points = clinvarPoints(knowledge::classGroup(said)))
        add(variant, Kind::Clinvar, Text(QT_TRANSLATE_NOOP("enza", "ClinVar (%1): %2"), {from, said}), *points);
}

void addQuality(RankedVariant &variant, const std::vector<Cell> &cells)
{
    const auto copies = number(cells[Copies]), quality = number(cells[Quality]), depth = number(cells[Depth]);
    if (copies && *copies == 0)
        add(variant, Kind::Quality, Text(QT_TRANSLATE_NOOP("enza", "The index person does not have it")), -12);
    if (quality && *quality < 20)
        add(variant, Kind::Quality, Text(QT_TRANSLATE_NOOP("enza", "Genotype quality is only %1"), {QString::number(*quality)}), -1.5);
    if (depth && *depth < 8)
        add(variant, Kind::Quality, Text(QT_TRANSLATE_NOOP("enza", "Only %1 reads cover it"), {QString::number(*depth)}), -1);
    const QString filter = text(cells[Filter]);
    if (!filter.isEmpty() && filter != QLatin1String("PASS") && filter != QLatin1String("."))
        add(variant, Kind::Quality, Text(QT_TRANSLATE_NOOP("enza", "The caller filtered it: %1"), {filter}), -1);
}

void addInheritance(RankedVariant &variant, const std::vector<Cell> &cells, const QStringList &modes)
{
    const QString said = text(cells[Inheritance]);
    const QStringList fits = said.split(u'&', Qt::SkipEmptyParts), open = text(cells[InheritanceUnknown]).split(u'&', Qt::SkipEmptyParts);
    if (fits.isEmpty() && open.isEmpty())
        return; // no genotypes
    const auto model = [&](const char *name) { return fits.contains(QLatin1String(name)); };
    const auto maybe = [&](const char *name) { return open.contains(QLatin1String(name)); };
    const bool dominantGene = modes.contains(QLatin1String("AD")), recessiveGene = modes.contains(QLatin1String("AR"));
    const bool xGene = modes.contains(QLatin1String("XL")) || modes.contains(QLatin1String("XLR")) || modes.contains(QLatin1String("XLD"));
    const auto named = [&](const char *name, const char *fit, double points) {
        add(variant, Kind::Inheritance, Text(fit, {QLatin1String(name), modes.join(QStringLiteral(", "))}), points);
    };
    const char *const known = QT_TRANSLATE_NOOP("enza", "%1 fits; the gene's annotations say %2");
    const char *const possible = QT_TRANSLATE_NOOP("enza", "%1 is possible; the gene's annotations say %2");
    const char *const against = QT_TRANSLATE_NOOP("enza", "%1 fits, but the gene's annotations say only %2");
    const bool nothingSaid = !dominantGene && !recessiveGene && !xGene;
    // The best explanation counts, not all of them.
    if (model("de_novo"))
        return named("de_novo", dominantGene || xGene || nothingSaid ? known : against, dominantGene || xGene ? 3 : nothingSaid ? 2 : 0.5);
    if (model("autosomal_recessive"))
        return named("autosomal_recessive", recessiveGene || nothingSaid ? known : against, recessiveGene ? 2 : nothingSaid ? 1 : -0.5);
    if (model("compound_het"))
        return named("compound_het", recessiveGene || nothingSaid ? known : against, recessiveGene ? 1.5 : nothingSaid ? 0.5 : -0.5);
    if (model("x_linked"))
        return named("x_linked", xGene || nothingSaid ? known : against, xGene ? 1.5 : 0);
    if (model("mitochondrial"))
        return named("mitochondrial", known, modes.contains(QLatin1String("MT")) ? 1.5 : 0);
    if (model("autosomal_dominant"))
        return named("autosomal_dominant", dominantGene || nothingSaid ? known : against, dominantGene ? 1 : nothingSaid ? 0 : -2);
    if (maybe("de_novo") && (dominantGene || xGene))
        return named("de_novo", possible, 0.5);
    if (maybe("compound_het") && recessiveGene)
        return named("compound_het", possible, 0.5);
    if (maybe("autosomal_dominant"))
        return named("autosomal_dominant", dominantGene || nothingSaid ? possible : against, dominantGene ? 0.5 : nothingSaid ? 0 : -2);
    if (maybe("autosomal_recessive") || maybe("x_linked") || maybe("compound_het"))
        return;
    if (said == QLatin1String("none"))
        add(variant, Kind::Inheritance, Text(QT_TRANSLATE_NOOP("enza", "No model of inheritance fits the family")), -3);
}

RankedVariant score(quint32 row, const std::vector<Cell> &cells, const GeneScores &genes)
{
    RankedVariant variant;
    variant.row = row;
    GeneScores::One best;
    QString named;
    const QString all = text(cells[Gene]);
    static const QRegularExpression between(QStringLiteral("[&,;]"));
    for (const QString &gene : all.split(between, Qt::SkipEmptyParts)) {
        const auto found = genes.genes.constFind(gene);
        if (found != genes.genes.constEnd() && (named.isEmpty() || found->points > best.points)) {
            best = *found;
            named = gene;
        }
    }
    variant.named = !all.isEmpty();
    if (!named.isEmpty())
        add(variant, Kind::Gene, Text(QT_TRANSLATE_NOOP("enza", "%1 is number %2 of %3 genes for this phenotype"),
                                      {named, QString::number(best.rank), QString::number(genes.count)}), best.points);
    else if (!all.isEmpty())
        add(variant, Kind::Gene, Text(QT_TRANSLATE_NOOP("enza", "No phenotype is annotated to %1"), {all}), best.points);
    else
        add(variant, Kind::Gene, Text(QT_TRANSLATE_NOOP("enza", "No gene is named")), best.points - 1);
    variant.because.last().gene = named;
    addChange(variant, cells);
    addClinvar(variant, text(cells[Clinvar]), QStringLiteral("VCF"));
    addQuality(variant, cells);
    addInheritance(variant, cells, best.modes);
    return variant;
}

bool better(const RankedVariant &a, const RankedVariant &b)
{
    if (a.named != b.named)
        return a.named;
    return a.score != b.score ? a.score > b.score : a.row < b.row;
}

/// Asks the imported ClinVar about the foremost rows that the file itself says nothing of.
Result<void> askClinvar(Session &session, const QString &assembly, const review::VariantTable &table,
                        std::vector<RankedVariant> &rows, QStringList &pins, std::stop_token stop)
{
    const auto snapshot = knowledgeInForce(session, QStringLiteral("clinvar"), {}, assembly);
    if (!snapshot)
        return {}; // none, or of another assembly: the file's word stands
    ENZA_ASSIGN(const auto clinvar, loadKnowledge<knowledge::Clinvar>(session, *snapshot));
    std::vector<std::size_t> asked;
    std::vector<VariantKey> keys;
    for (std::size_t i = 0; i < std::min(rows.size(), askedOfClinvar); ++i) {
        const bool said = std::any_of(rows[i].because.begin(), rows[i].because.end(), [](const Part &p) { return p.kind == Kind::Clinvar; });
        if (said)
            continue;
        ENZA_ASSIGN(VariantKey key, table.key(rows[i].row));
        if (key.structural())
            continue;
        asked.push_back(i);
        keys.push_back(std::move(key));
    }
    JobContext job;
    job.stop = stop;
    ENZA_ASSIGN(const auto words, clinvar->words(keys, job));
    for (std::size_t i = 0; i < asked.size(); ++i)
        addClinvar(rows[asked[i]], words[i].germline, snapshot->pin());
    pins << snapshot->pin();
    return {};
}

} // namespace

QString partText(const RankedVariant::Part &part)
{
    return part.text.translated() + QStringLiteral(": ") + (part.points >= 0 ? QStringLiteral("+") : QString()) + QString::number(part.points, 'f', 1);
}

Result<VariantRanking> rankVariants(Session &session, const QString &caseId, const review::VariantTable &table,
                                    const review::View &view, int explained, std::stop_token stop,
                                    int explainedGenes)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    VariantRanking out;
    ENZA_ASSIGN(const GeneScores genes, scoreGenes(session, theCase.value, explainedGenes, out.genes));
    out.pins = out.genes.pins;
    const std::vector<quint32> &rows = *view.rows;
    out.rows.reserve(rows.size());
    const std::size_t keep = std::max(askedOfClinvar, std::size_t(std::max(explained, 0)));
    for (std::size_t at = 0; at < rows.size(); at += rowsAtATime) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
        const std::span<const quint32> some = std::span(rows).subspan(at, std::min(rowsAtATime, rows.size() - at));
        ENZA_ASSIGN(const auto cells, table.cells(some, columnNames(), view.pairing));
        for (std::size_t i = 0; i < some.size(); ++i)
            out.rows.push_back(score(some[i], cells[i], genes));
        // Reasons of rows that can no longer be among the foremost are let go, so that memory stays bounded.
        if (out.rows.size() > keep) {
            std::nth_element(out.rows.begin(), out.rows.begin() + std::ptrdiff_t(keep), out.rows.end(), better);
            for (std::size_t i = keep; i < out.rows.size(); ++i)
                out.rows[i].because = {};
        }
    }
    std::sort(out.rows.begin(), out.rows.end(), better);
    ENZA_TRY(askClinvar(session, theCase.value.assembly, table, out.rows, out.pins, stop));
    std::sort(out.rows.begin(), out.rows.end(), better);
    for (std::size_t i = 0; i < out.rows.size(); ++i) {
        RankedVariant &one = out.rows[i];
        one.rank = !one.named ? 0 : i > 0 && one.score == out.rows[i - 1].score ? out.rows[i - 1].rank : int(i) + 1;
        if (int(i) >= explained)
            one.because = {};
        std::stable_sort(one.because.begin(), one.because.end(),
                         [](const Part &a, const Part &b) { return std::abs(a.points) > std::abs(b.points); });
    }
    return out;
}

} // namespace enza::workflow
