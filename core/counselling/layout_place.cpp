// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/layout_graph.h"

#include <algorithm>
#include <cmath>

namespace enza::counselling {
namespace {

constexpr int rounds = 80;
constexpr double closeEnough = 0.05; ///< points

/// Sets a row as near to what each wishes as its order and distances allow: least squares with a lower bound on each
/// distance, which is an isotonic regression once the distances are taken off.
void settle(const QList<int> &row, const QList<double> &offset, const QList<double> &wish, const QList<double> &weight, QList<double> &x)
{
    struct Pool {
        double sum, weight;
        int count;
        double mean() const { return sum / weight; }
    };
    QList<Pool> pools;
    for (int i = 0; i < row.size(); ++i) {
        const double w = weight[row[i]];
        pools.append({(wish[row[i]] - offset[i]) * w, w, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.last().mean()) {
            const Pool last = pools.takeLast();
            pools.last().sum += last.sum;
            pools.last().weight += last.weight;
            pools.last().count += last.count;
        }
    }
    int i = 0;
    for (const Pool &pool : std::as_const(pools)) {
        for (int k = 0; k < pool.count; ++k, ++i)
            x[row[i]] = pool.mean() + offset[i];
    }
}

class Placer
{
public:
    Placer(const FamilyGraph &graph, const QList<QList<int>> &rows, const LayoutOptions &options)
        : m_graph(graph), m_rows(rows), m_options(options), m_x(graph.people, 0), m_wish(graph.people, 0), m_weight(graph.people, 1), m_slot(graph.people, 0)
    {
        for (const QList<int> &row : rows) {
            QList<double> offset;
            double at = 0;
            for (int i = 0; i < row.size(); ++i) {
                if (i > 0)
                    at += (roomOf(options, row[i - 1]).width + roomOf(options, row[i]).width) / 2 + distance(row[i - 1], row[i], options);
                offset.append(at);
                m_slot[row[i]] = i;
                m_x[row[i]] = at;
            }
            m_offset.append(offset);
        }
    }

    QList<double> run()
    {
        for (int round = 0; round < rounds; ++round) {
            const QList<double> before = m_x;
            for (int row = int(m_rows.size()) - 1; row >= 0; --row)
                step(row, true);
            for (int row = 0; row < m_rows.size(); ++row)
                step(row, false);
            double moved = 0;
            for (int i = 0; i < m_x.size(); ++i)
                moved = std::max(moved, std::abs(m_x[i] - before[i]));
            if (moved < closeEnough)
                break;
        }
        return m_x;
    }

private:
    double distance(int a, int b, const LayoutOptions &options) const
    {
        const bool related = (m_graph.bornIn[a] >= 0 && m_graph.bornIn[a] == m_graph.bornIn[b]) || partners(a, b);
        return options.gap * (related ? 1 : 1.6);
    }
    bool partners(int a, int b) const
    {
        return std::any_of(m_graph.partnerIn[a].begin(), m_graph.partnerIn[a].end(),
                           [&](int family) { return m_graph.other(family, a) == b; });
    }
    double middleOfParents(const Family &family) const
    {
        if (family.a < 0 || family.b < 0)
            return m_x[std::max(family.a, family.b)];
        // Between their texts, where the line to the children starts.
        const int left = m_x[family.a] <= m_x[family.b] ? family.a : family.b, right = left == family.a ? family.b : family.a;
        return (m_x[left] + roomOf(m_options, left).width / 2 + m_x[right] - roomOf(m_options, right).width / 2) / 2;
    }
    double middleOfChildren(const Family &family) const
    {
        double left = m_x[family.children.first()], right = left;
        for (const int child : family.children) {
            left = std::min(left, m_x[child]);
            right = std::max(right, m_x[child]);
        }
        return (left + right) / 2;
    }

    /// Parents above their children (from below), or children below their parents (from above). Who has no wish of
    /// their own goes where the neighbour with whom they belong goes.
    void step(int row, bool fromBelow)
    {
        const QList<int> &people = m_rows[row];
        QList<double> shift(people.size(), 0), votes(people.size(), 0);
        const auto vote = [&](int person, double by, double weight) {
            if (m_graph.generation[person] != row)
                return;
            shift[m_slot[person]] += by * weight;
            votes[m_slot[person]] += weight;
        };
        for (const Family &family : m_graph.families) {
            if (family.children.isEmpty())
                continue;
            const double by = middleOfChildren(family) - middleOfParents(family);
            if (fromBelow) {
                for (const int partner : {family.a, family.b}) {
                    if (partner >= 0)
                        vote(partner, by, double(family.children.size()));
                }
            } else {
                for (const int child : family.children)
                    vote(child, -by, 1);
            }
        }
        for (int i = 0; i < people.size(); ++i) {
            double by = votes[i] > 0 ? shift[i] / votes[i] : 0;
            m_weight[people[i]] = votes[i] > 0 ? 1 : 0.2;
            if (votes[i] == 0) { // along with a partner
                for (const int family : m_graph.partnerIn[people[i]]) {
                    const int other = m_graph.other(family, people[i]);
                    if (other >= 0 && m_graph.generation[other] == row && votes[m_slot[other]] > 0) {
                        by = shift[m_slot[other]] / votes[m_slot[other]];
                        m_weight[people[i]] = 0.6;
                    }
                }
            }
            m_wish[people[i]] = m_x[people[i]] + by;
        }
        settle(people, m_offset[row], m_wish, m_weight, m_x);
    }

    const FamilyGraph &m_graph;
    const QList<QList<int>> &m_rows;
    const LayoutOptions &m_options;
    QList<QList<double>> m_offset;
    QList<double> m_x, m_wish, m_weight;
    QList<int> m_slot; ///< place in the row
};

} // namespace

QList<double> placeInRows(const FamilyGraph &graph, const QList<QList<int>> &rows, const LayoutOptions &options)
{
    QList<double> x = Placer(graph, rows, options).run();
    double left = 0;
    for (int i = 0; i < x.size(); ++i)
        left = i == 0 ? x[i] - roomOf(options, i).width / 2 : std::min(left, x[i] - roomOf(options, i).width / 2);
    for (double &one : x)
        one = std::round((one - left) * 2) / 2;
    return x;
}

} // namespace enza::counselling
