// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_query.h"

#include <algorithm>

namespace enza::ui {

VariantsQuery::VariantsQuery(QObject *parent) : QObject(parent) {}

void VariantsQuery::setTable(std::shared_ptr<review::VariantTable> table)
{
    m_table = std::move(table);
    m_answer.reset();
    m_removedBy = -1;
    m_current.reset();
    if (!m_table)
        m_job.cancel();
}

void VariantsQuery::setQuery(const review::ViewQuery &query)
{
    m_query = query;
    m_removedBy = -1;
    ask();
}

void VariantsQuery::setSteps(const QList<FilterStep> &steps)
{
    if (steps == m_query.steps)
        return;
    m_query.steps = steps;
    m_removedBy = -1; // the step may be another one now
    ask();
}

void VariantsQuery::setSearch(const QString &search)
{
    if (search == m_query.search)
        return;
    m_query.search = search;
    ask();
}

void VariantsQuery::setSort(const SortOrder &sort)
{
    if (sort == m_query.sort)
        return;
    m_query.sort = sort;
    ask();
}

void VariantsQuery::setShowReviewed(bool show)
{
    if (show == m_query.showReviewed)
        return;
    m_query.showReviewed = show;
    ask();
}

void VariantsQuery::setPairs(bool pairs)
{
    if (pairs == m_query.pairs)
        return;
    m_query.pairs = pairs;
    ask();
}

void VariantsQuery::showRemovedBy(int step)
{
    const int wanted = step >= 0 && step < m_query.steps.size() ? step : -1;
    if (wanted == m_removedBy)
        return;
    m_removedBy = wanted;
    ask();
}

void VariantsQuery::refresh()
{
    ask(true);
}

void VariantsQuery::ask(bool again)
{
    if (!m_table)
        return;
    m_answer.reset();
    m_job.start(
        [table = m_table, query = m_query, removedBy = m_removedBy, current = m_current,
         again](std::stop_token stop) -> Result<Answer> {
            Answer out;
            out.removedBy = removedBy;
            out.again = again;
            ENZA_ASSIGN(out.view, table->evaluate(query, stop));
            if (removedBy >= 0) {
                ENZA_ASSIGN(out.shown, table->removedBy(query, removedBy, stop));
            } else {
                out.shown = out.view;
            }
            if (current) {
                const std::vector<quint32> &rows = *out.shown.rows;
                const auto found = std::ranges::find(rows, *current);
                if (found != rows.end())
                    out.position = int(found - rows.begin());
            }
            return out;
        },
        [this](Result<Answer> result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_answer = std::move(*result);
            Q_EMIT answered();
        });
    Q_EMIT started();
}

} // namespace enza::ui
