// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/detail_tree.h"
#include "ui/variants_query.h"
#include "workflow/variant_ranking.h"

#include <QHash>
#include <QObject>

class QAction;

namespace enza::ui {

class Context;
class DetailPane;
class VariantsTableView;

/// The rows of the variants page in the order of workflow::rankVariants, while the person wants that. Each
/// new answer of the query is ranked anew on a worker, the newest alone counts, and the detail says why its
/// row stands where it stands. Where ranking is impossible it says what is missing, and all stays as it was.
class VariantsRank : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this object.
    VariantsRank(Context &context, VariantsQuery *query, VariantsTableView *table, DetailPane *detail,
                 QObject *parent);

    /// To rank, or to leave ranking; checked while it is on.
    QAction *action() const { return m_action; }
    bool isOn() const { return m_on; }
    bool isRunning() const { return m_job.running(); }
    /// The present answer is not ranked yet: starts that, and ended() follows.
    bool takesOver();
    /// Back to the order of the query; left() follows.
    void leave();
    /// Forgets everything, without a word.
    void reset();

    struct Ranked {
        VariantsQuery::Answer answer; ///< whose rows these are
        std::shared_ptr<const std::vector<quint32>> rows;
        std::shared_ptr<const std::vector<int>> ranks; ///< beside the rows; 0: none
        std::optional<int> position;                   ///< where the row is that was current
        QHash<quint32, QList<DetailTree::RankLine>> lines; ///< why, by row of the table, of the foremost rows
        QHash<quint32, double> scores;                     ///< beside the lines
    };
    /// Nothing while ranking is off or under way.
    const std::optional<Ranked> &ranked() const { return m_ranked; }

Q_SIGNALS:
    void ended(); ///< ranked, or refused: the answer can be shown
    void left();  ///< the rows are to be asked for again in their own order

private:
    void toggle();
    void start(bool first);
    void setOn(bool on);
    void explain();

    Context &m_context;
    VariantsQuery *m_query;
    VariantsTableView *m_table;
    DetailPane *m_detail;
    QAction *m_action;
    bool m_on = false;
    std::optional<Ranked> m_ranked;
    LatestJob m_job{this};
};

} // namespace enza::ui
