// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cascade.h"

namespace enza::review {
namespace {
Result<View> finished(const VariantTable::State &table, const ViewQuery &query, Cascade::Outcome outcome,
                      std::stop_token stop)
{
    ENZA_ASSIGN(std::vector<quint32> rows, rowNumbers(table, outcome.rows));
    ENZA_TRY(sortRows(table, query.sort, rows, stop, outcome.pairing));
    View view;
    view.all = table.rowCount;
    view.reviewedHidden = outcome.reviewedHidden;
    view.steps = QList<StepCount>(outcome.steps.begin(), outcome.steps.end());
    view.pairing = outcome.pairing;
    view.rows = std::make_shared<const std::vector<quint32>>(std::move(rows));
    return view;
}
} // namespace

Result<View> VariantTable::evaluate(const ViewQuery &query, std::stop_token stop) const
{
    ENZA_ASSIGN(const Cascade cascade, Cascade::bind(query, *m_state));
    ENZA_ASSIGN(Cascade::Outcome outcome, cascade.run(stop));
    return finished(*m_state, query, std::move(outcome), stop);
}

Result<View> VariantTable::removedBy(const ViewQuery &query, int index, std::stop_token stop) const
{
    if (index < 0 || index >= query.steps.size())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "There is no such filter step")));
    ENZA_ASSIGN(const Cascade cascade, Cascade::bind(query, *m_state));
    ENZA_ASSIGN(Cascade::Outcome outcome, cascade.run(stop, index));
    return finished(*m_state, query, std::move(outcome), stop);
}

} // namespace enza::review
