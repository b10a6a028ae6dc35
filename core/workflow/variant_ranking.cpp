// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/variant_ranking.h"

#include "knowledge/clinvar.h"
#include "workflow/act.h"
#include "workflow/knowledge.h"
#include "workflow/phenotypes.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace enza::workflow {
namespace {

using review::Cell;
using Part = RankPart;
using Kind = Part::Kind;

constexpr std::size_t rowsAtATime = 20'000;
constexpr std::size_t askedOfClinvar = 2'000;

enum Column { Gene, Consequence, Copies, Af, Clinvar, Revel, AlphaMissense, Cadd, SpliceAi, Quality, Depth, Filter, Inheritance,
              InheritanceUnknown, ColumnCount };

const QStringList &columnNames()
{
    static const QStringList names{QStringLiteral("gene"),   QStringLiteral("consequence"), QStringLiteral("copies"),
                                   QStringLiteral("af"),     QStringLiteral("clinvar"),     QStringLiteral("revel"),
                                   QStringLiteral("alphamissense"), QStringLiteral("cadd"), QStringLiteral("spliceai"),
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
    QHash<QString, GeneOdds> genes;
    int count = 0;
};

Result<GeneScores> scoreGenes(Session &session, const Case &theCase, int explained, GeneRankingAnswer &kept)
{
    QStringList present, excluded;
    ENZA_ASSIGN(const auto book, phenotypeBook(session, BookFor::Ids));
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
    std::vector<double> scores;
    for (const knowledge::RankedGene &gene : answer.genes)
        scores.push_back(gene.score);
    const std::vector<double> odds = geneOdds(scores);
    for (std::size_t i = 0; i < odds.size(); ++i) {
        const knowledge::RankedGene &gene = answer.genes[i];
        out.genes.insert(gene.gene, {odds[i], gene.rank, ranking->inheritanceOf(gene.gene)});
    }
    answer.genes.resize(std::min(answer.genes.size(), std::size_t(std::max(explained, 0))));
    kept = std::move(answer);
    return out;
}

QStringList genesOf(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("[&,;]"));
    return cell.split(between, Qt::SkipEmptyParts);
}

/// How many of the rows change the protein of a gene and are the index person's.
struct Changes {
    int all = 0, single = 0; ///< of these, those in one copy, or nobody knows in how many
};
Result<QHash<QString, Changes>> changesByGene(const review::VariantTable &table, std::span<const quint32> rows, std::stop_token stop)
{
    QHash<QString, Changes> out;
    const QStringList columns = columnNames().mid(0, Copies + 1);
    for (std::size_t at = 0; at < rows.size(); at += rowsAtATime) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
        ENZA_ASSIGN(const auto cells, table.cells(rows.subspan(at, std::min(rowsAtATime, rows.size() - at)), columns));
        for (const std::vector<Cell> &row : cells) {
            const double copies = number(row[Copies]).value_or(1);
            if (copies == 0 || !changesProtein(text(row[Consequence])))
                continue;
            for (const QString &gene : genesOf(text(row[Gene]))) {
                Changes &here = out[gene];
                ++here.all;
                here.single += copies == 1;
            }
        }
    }
    return out;
}

RankedVariant score(quint32 row, const std::vector<Cell> &cells, const GeneScores &genes, const QHash<QString, Changes> &changes)
{
    RankedVariant variant;
    variant.row = row;
    VariantFacts facts;
    GeneOdds best;
    facts.genes = text(cells[Gene]);
    const QStringList touched = genesOf(facts.genes);
    for (const QString &gene : touched) {
        const auto found = genes.genes.constFind(gene);
        if (found != genes.genes.constEnd() && (facts.gene.isEmpty() || found->points > best.points)) {
            best = *found;
            facts.gene = gene;
        }
    }
    variant.named = !facts.genes.isEmpty();
    facts.consequence = text(cells[Consequence]);
    facts.frequency = number(cells[Af]);
    facts.revel = number(cells[Revel]);
    facts.alphaMissense = number(cells[AlphaMissense]);
    facts.cadd = number(cells[Cadd]);
    facts.spliceAi = number(cells[SpliceAi]);
    facts.clinvar = text(cells[Clinvar]);
    facts.copies = number(cells[Copies]);
    facts.quality = number(cells[Quality]);
    facts.depth = number(cells[Depth]);
    facts.filter = text(cells[Filter]);
    const QString models = text(cells[Inheritance]);
    facts.fits = models.split(u'&', Qt::SkipEmptyParts);
    facts.open = text(cells[InheritanceUnknown]).split(u'&', Qt::SkipEmptyParts);
    facts.noneFits = models == QLatin1String("none");
    const QString counted = facts.gene.isEmpty() ? touched.value(0) : facts.gene;
    if (changesProtein(facts.consequence)) {
        const Changes here = changes.value(counted);
        facts.alongside = std::max(0, here.all - 1);
        facts.partners = std::max(0, here.single - (facts.copies.value_or(1) == 1 ? 1 : 0));
    }
    variant.because = variantParts(facts, best, genes.count);
    for (const Part &part : variant.because)
        variant.score += part.points;
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
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (const auto part = clinvarPart(words[i].germline, snapshot->pin())) {
            rows[asked[i]].score += part->points;
            rows[asked[i]].because.append(*part);
        }
    }
    pins << snapshot->pin();
    return {};
}

} // namespace

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
    ENZA_ASSIGN(const auto changes, changesByGene(table, rows, stop));
    out.rows.reserve(rows.size());
    const std::size_t keep = std::max(askedOfClinvar, std::size_t(std::max(explained, 0)));
    for (std::size_t at = 0; at < rows.size(); at += rowsAtATime) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
        const std::span<const quint32> some = std::span(rows).subspan(at, std::min(rowsAtATime, rows.size() - at));
        ENZA_ASSIGN(const auto cells, table.cells(some, columnNames(), view.pairing));
        for (std::size_t i = 0; i < some.size(); ++i)
            out.rows.push_back(score(some[i], cells[i], genes, changes));
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
