// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "ui/async.h"

#include <QObject>

#include <memory>
#include <optional>

namespace enza::ui {

/// The question that the variants page is asking, and its answer. Every change starts an evaluation on a
/// worker; only the newest answer counts. While one runs, and when it fails, there is no answer: nobody
/// gets to see rows that do not fit the question.
class VariantsQuery : public QObject
{
    Q_OBJECT
public:
    explicit VariantsQuery(QObject *parent = nullptr);

    void setTable(std::shared_ptr<review::VariantTable> table);
    const std::shared_ptr<review::VariantTable> &table() const { return m_table; }

    const review::ViewQuery &query() const { return m_query; }
    void setQuery(const review::ViewQuery &query);
    void setSteps(const QList<FilterStep> &steps);
    void setSearch(const QString &search);
    void setSort(const SortOrder &sort);
    void setShowReviewed(bool show);
    /// Columns that show compound heterozygous partners are there.
    void setPairs(bool pairs);
    /// Shows what this step removed instead of what passed; -1: what passed.
    void showRemovedBy(int step);
    int removedBy() const { return m_removedBy; }
    /// Asks the same again, for instance after rows were put aside.
    void refresh();
    /// A row of the table that each answer is to look for.
    void setCurrentRow(std::optional<quint32> row) { m_current = row; }

    struct Answer {
        review::View view;   ///< what passed, with the counts
        review::View shown;  ///< the rows to show: `view`, or what a step removed
        int removedBy = -1;
        bool again = false;          ///< the question is the one before
        std::optional<int> position; ///< where the current row is in the shown rows
    };
    const std::optional<Answer> &answer() const { return m_answer; }
    bool isRunning() const { return m_job.running(); }

Q_SIGNALS:
    void started();
    void answered();
    void failed(const enza::Error &error);

private:
    void ask(bool again = false);

    std::shared_ptr<review::VariantTable> m_table;
    review::ViewQuery m_query;
    int m_removedBy = -1;
    std::optional<quint32> m_current;
    std::optional<Answer> m_answer;
    LatestJob m_job{this};
};

} // namespace enza::ui
