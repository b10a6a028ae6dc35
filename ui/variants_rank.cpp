// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_rank.h"

#include "ui/action_kit.h"
#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/variants_model.h"
#include "ui/variants_table_view.h"
#include "ui/words.h"

#include <QLocale>

namespace enza::ui {
namespace {

using Part = workflow::RankedVariant::Part;

/// What is said of the foremost; nobody reads farther, and reasons take memory.
constexpr int explainedRows = 2000;
constexpr int explainedGenes = 500;

QString aboutOf(Part::Kind kind)
{
    switch (kind) {
    case Part::Kind::Gene:
        return VariantsRank::tr("Phenotype");
    case Part::Kind::Consequence:
        return VariantsRank::tr("Consequence");
    case Part::Kind::Frequency:
        return VariantsRank::tr("Frequency");
    case Part::Kind::Predictor:
        return VariantsRank::tr("Predictor");
    case Part::Kind::Clinvar:
        return VariantsRank::tr("ClinVar");
    case Part::Kind::Quality:
        return VariantsRank::tr("Quality");
    case Part::Kind::Inheritance:
        return VariantsRank::tr("Inheritance");
    case Part::Kind::SameGene:
        return VariantsRank::tr("Same gene");
    }
    return {};
}

/// Why the phenotype speaks for each of the foremost genes.
QHash<QString, QStringList> geneReasons(const workflow::GeneRankingAnswer &genes, bool japanese)
{
    QHash<QString, QStringList> out;
    for (const knowledge::RankedGene &gene : genes.genes) {
        QStringList &reasons = out[gene.gene];
        if (!gene.diseaseName.isEmpty())
            reasons += VariantsRank::tr("Fits best: %1 (%2)").arg(gene.diseaseName, gene.disease);
        for (const knowledge::RankReason &reason : gene.because)
            reasons += workflow::reasonText(*genes.book, reason, japanese);
    }
    return out;
}

QList<DetailTree::RankLine> linesOf(const workflow::RankedVariant &variant,
                                    const QHash<QString, QStringList> &reasons)
{
    QList<DetailTree::RankLine> lines;
    for (const Part &part : variant.because)
        lines += {aboutOf(part.kind), workflow::partText(part), reasons.value(part.gene)};
    return lines;
}

} // namespace

VariantsRank::VariantsRank(Context &context, VariantsQuery *query, VariantsTableView *table,
                           DetailPane *detail, QObject *parent)
    : QObject(parent), m_context(context), m_query(query), m_table(table), m_detail(detail)
{
    m_action = makeAction(table, tr("Rank by phenotype"), QKeySequence(Qt::Key_H), [this] { toggle(); },
                          tr("The most likely cause first, by the case's HPO terms, the change and "
                             "inheritance. Again, or sorting by a column, goes back."));
    m_action->setCheckable(true);
    detail->addAction(m_action);
    connect(detail, &DetailPane::shown, this, &VariantsRank::explain);
    connect(query, &VariantsQuery::started, this, [this] { m_job.cancel(); }); // its answer is ranked instead
}

void VariantsRank::setOn(bool on)
{
    m_on = on;
    m_ranked.reset();
    m_action->setChecked(on);
    explain();
}

void VariantsRank::toggle()
{
    if (m_on)
        return leave();
    if (!m_query->table()) {
        m_context.showMessage(tr("There are no variants to rank."));
        return setOn(false);
    }
    setOn(true);
    if (m_query->answer()) // else the answer that comes is ranked
        start(true);
}

void VariantsRank::leave()
{
    if (!m_on)
        return;
    m_job.cancel();
    setOn(false);
    Q_EMIT left();
}

void VariantsRank::reset()
{
    m_job.cancel();
    setOn(false);
}

bool VariantsRank::takesOver()
{
    const auto &answer = m_query->answer();
    if (!m_on || !answer || (m_ranked && m_ranked->answer.shown.rows == answer->shown.rows))
        return false;
    start(false);
    return true;
}

void VariantsRank::start(bool first)
{
    const int row = m_table->currentRow();
    const auto *model = static_cast<const VariantsModel *>(m_table->model());
    std::optional<quint32> current;
    if (!first && row >= 0 && row < model->rowCount()) // who begins to rank begins at the top
        current = model->tableRow(row);
    m_job.start(
        [session = m_context.session(), caseId = m_context.caseId(), table = m_query->table(),
         query = m_query->query(), answer = *m_query->answer(), current,
         japanese = QLocale().language() == QLocale::Japanese](std::stop_token stop) -> Result<Ranked> {
            if (!session)
                return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")));
            review::View view = answer.shown;
            if (!view.pairing) { // compound heterozygotes count, whether or not a column shows them
                review::ViewQuery pairs = query;
                pairs.pairs = true;
                ENZA_ASSIGN(const review::View paired, table->evaluate(pairs, stop));
                view.pairing = paired.pairing;
            }
            ENZA_ASSIGN(const workflow::VariantRanking ranking,
                        workflow::rankVariants(*session, caseId, *table, view, explainedRows, stop,
                                               explainedGenes));
            const QHash<QString, QStringList> reasons = geneReasons(ranking.genes, japanese);
            Ranked out;
            out.answer = answer;
            auto rows = std::make_shared<std::vector<quint32>>();
            auto ranks = std::make_shared<std::vector<int>>();
            rows->reserve(ranking.rows.size());
            ranks->reserve(ranking.rows.size());
            for (const workflow::RankedVariant &one : ranking.rows) {
                if (one.row == current)
                    out.position = int(rows->size());
                if (!one.because.isEmpty()) {
                    out.lines.insert(one.row, linesOf(one, reasons));
                    out.scores.insert(one.row, one.score);
                }
                rows->push_back(one.row);
                ranks->push_back(one.rank);
            }
            out.rows = std::move(rows);
            out.ranks = std::move(ranks);
            return out;
        },
        [this](Result<Ranked> result) {
            if (result) {
                m_ranked = std::move(*result);
                explain();
            } else {
                setOn(false);
                if (result.error().code == ErrorCode::BadInput || result.error().code == ErrorCode::NotFound)
                    m_context.showMessage(tr("Not ranked: %1").arg(result.error().message.translated()));
                else if (result.error().code != ErrorCode::Cancelled)
                    m_context.showError(result.error());
            }
            Q_EMIT ended();
        });
}

void VariantsRank::explain()
{
    const std::optional<quint32> row = m_detail->tableRow();
    if (!m_ranked || !row)
        return m_detail->tree()->showRank({});
    const auto lines = m_ranked->lines.constFind(*row);
    if (lines == m_ranked->lines.constEnd()) {
        if (m_ranked->rows->size() <= std::size_t(explainedRows)) // of rows before these, soon to be replaced
            return m_detail->tree()->showRank({});
        return m_detail->tree()->showRank(
            tr("said of the first %1 rows only").arg(words::count(quint64(explainedRows))));
    }
    const double score = m_ranked->scores.value(*row);
    m_detail->tree()->showRank(tr("%1 points in all").arg(QLocale().toString(score, 'f', 1)), *lines);
}

} // namespace enza::ui
