// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/layout_graph.h"

#include <algorithm>
#include <cmath>

namespace enza::counselling {
namespace {

/// A horizontal line between two rows, with what goes up and down from it.
struct Track {
    int family = 0;
    double from = 0, to = 0;
    QList<double> up, down; ///< x
    int level = 0;          ///< 0 is the uppermost
};

class Drawer
{
public:
    Drawer(const FamilyGraph &graph, const Pedigree &pedigree, const QList<QList<int>> &rows, const QList<double> &x,
           const LayoutOptions &options, PedigreeLayout &out)
        : m_graph(graph), m_pedigree(pedigree), m_rows(rows), m_x(x), m_options(options), m_out(out), m_slot(graph.people, 0)
    {
        for (const QList<int> &row : rows) {
            for (int i = 0; i < row.size(); ++i)
                m_slot[row[i]] = i;
        }
    }

    void run()
    {
        const int generations = m_graph.generations;
        m_drop.fill(0, m_graph.families.size());
        m_tracks.resize(generations);
        m_below.fill(0, generations);
        m_above.fill(0, generations);
        for (int family = 0; family < m_graph.families.size(); ++family)
            planPartners(family);
        for (int family = 0; family < m_graph.families.size(); ++family)
            planChildren(family);
        double y = m_options.symbol / 2;
        for (int row = 0; row < generations; ++row) {
            double text = 0;
            for (const int person : m_rows[row])
                text = std::max(text, roomOf(m_options, person).below);
            y += row == 0 ? 0 : m_options.symbol / 2 + m_above[row] * m_options.track;
            m_out.rows.append(y);
            m_textEnd.append(y + m_options.symbol / 2 + text);
            const int levels = setLevels(m_tracks[row]);
            y = m_textEnd.last() + m_below[row] * m_options.track + m_options.channel + std::max(0, levels - 1) * m_options.track;
            m_channelEnd.append(y);
        }
        for (int person = 0; person < m_graph.people; ++person)
            m_out.people[person].centre = {m_x[person], m_out.rows[m_graph.generation[person]]};
        for (int family = 0; family < m_graph.families.size(); ++family) {
            drawPartners(family);
            drawChildren(family);
        }
    }

private:
    enum class Tie { None, Straight, Above, Below, Stepped };
    struct Plan {
        Tie tie = Tie::None;
        int level = 0;
        double leftGap = 0, rightGap = 0; ///< x beside the two symbols where the line leaves their row
        int left = -1, right = -1;
    };

    double edge(int person, int direction) const
    {
        // Between this one's room and the neighbour's, or just outside.
        const QList<int> &row = m_rows[m_graph.generation[person]];
        const int next = m_slot[person] + direction;
        const double own = m_x[person] + direction * roomOf(m_options, person).width / 2;
        if (next < 0 || next >= row.size())
            return own + direction * m_options.gap / 2;
        return (own + m_x[row[next]] - direction * roomOf(m_options, row[next]).width / 2) / 2;
    }

    void planPartners(int index)
    {
        const Family &family = m_graph.families[index];
        Plan plan;
        if (family.a < 0 || family.b < 0) {
            m_drop[index] = m_x[std::max(family.a, family.b)];
            m_plans.append(plan);
            return;
        }
        plan.left = m_x[family.a] <= m_x[family.b] ? family.a : family.b;
        plan.right = plan.left == family.a ? family.b : family.a;
        const int rowOfLeft = m_graph.generation[plan.left], rowOfRight = m_graph.generation[plan.right];
        if (rowOfLeft != rowOfRight) {
            plan.tie = Tie::Stepped;
            const int lower = rowOfLeft > rowOfRight ? plan.left : plan.right;
            const int upper = lower == plan.left ? plan.right : plan.left;
            m_drop[index] = edge(lower, lower == plan.left ? 1 : -1);
            (lower == plan.left ? plan.rightGap : plan.leftGap) = edge(upper, upper == plan.left ? 1 : -1);
            plan.level = ++m_below[m_graph.generation[upper]];
        } else if (m_slot[plan.right] - m_slot[plan.left] == 1) {
            plan.tie = Tie::Straight;
            m_drop[index] = edge(plan.left, 1);
        } else {
            plan.leftGap = edge(plan.left, 1);
            plan.rightGap = edge(plan.right, -1);
            int born = 0, having = 0;
            for (int slot = m_slot[plan.left] + 1; slot < m_slot[plan.right]; ++slot) {
                const int between = m_rows[rowOfLeft][slot];
                born += int(m_graph.bornIn[between] >= 0);
                having += int(!m_graph.partnerIn[between].isEmpty());
            }
            plan.tie = born <= having ? Tie::Above : Tie::Below;
            int &levels = plan.tie == Tie::Above ? m_above[rowOfLeft] : m_below[rowOfLeft];
            plan.level = ++levels;
            // Children hang where the one of the two stands who is only in this family.
            const bool atLeft = m_graph.partnerIn[plan.left].size() <= m_graph.partnerIn[plan.right].size();
            m_drop[index] = atLeft ? plan.leftGap : plan.rightGap;
            if (!family.children.isEmpty()) {
                double middle = 0;
                for (const int child : family.children)
                    middle += m_x[child] / double(family.children.size());
                if (plan.tie == Tie::Below)
                    m_drop[index] = std::clamp(middle, plan.leftGap, plan.rightGap);
                else if (std::abs(plan.leftGap - middle) + 1 < std::abs(plan.rightGap - middle))
                    m_drop[index] = plan.leftGap;
                else if (std::abs(plan.rightGap - middle) + 1 < std::abs(plan.leftGap - middle))
                    m_drop[index] = plan.rightGap;
            }
        }
        m_plans.append(plan);
    }

    int rowOf(const Family &family) const
    {
        return std::max(family.a < 0 ? 0 : m_graph.generation[family.a], family.b < 0 ? 0 : m_graph.generation[family.b]);
    }

    /// Children with their end on the horizontal line; twins share one.
    QList<std::pair<double, QList<int>>> ends(const Family &family) const
    {
        QList<std::pair<double, QList<int>>> out;
        QSet<int> done;
        for (const int child : family.children) {
            if (done.contains(child))
                continue;
            QList<int> together{child};
            const QString &set = m_pedigree.individuals[child].twins;
            for (const int other : family.children) {
                if (other != child && !set.isEmpty() && m_pedigree.individuals[other].twins == set)
                    together.append(other);
            }
            double middle = 0;
            for (const int one : std::as_const(together)) {
                middle += m_x[one] / double(together.size());
                done.insert(one);
            }
            out.append({middle, together});
        }
        return out;
    }

    void planChildren(int index)
    {
        const Family &family = m_graph.families[index];
        if (family.children.isEmpty())
            return;
        Track track;
        track.family = index;
        track.from = track.to = m_drop[index];
        track.up.append(m_drop[index]);
        for (const auto &[x, who] : ends(family)) {
            track.from = std::min(track.from, x);
            track.to = std::max(track.to, x);
            track.down.append(x);
        }
        m_tracks[rowOf(family)].append(track);
    }

    static int crossingsIfAbove(const Track &upper, const Track &lower)
    {
        int crossings = 0;
        for (const double x : lower.up)
            crossings += int(x > upper.from - 1 && x < upper.to + 1);
        for (const double x : upper.down)
            crossings += int(x > lower.from - 1 && x < lower.to + 1);
        return crossings;
    }

    /// Lines that would lie on each other get levels of their own, in the order with fewer crossings.
    int setLevels(QList<Track> &tracks)
    {
        constexpr double room = 4;
        std::stable_sort(tracks.begin(), tracks.end(), [](const Track &a, const Track &b) { return a.from < b.from; });
        const auto meet = [&](const Track &a, const Track &b) { return a.from < b.to + room && b.from < a.to + room; };
        int levels = 0;
        // above[i] holds who has to be over i; levels follow by longest way, circles are cut where they close.
        for (int round = 0; round <= tracks.size(); ++round) {
            bool moved = false;
            for (int i = 0; i < tracks.size(); ++i) {
                for (int k = 0; k < tracks.size(); ++k) {
                    if (i == k || !meet(tracks[i], tracks[k]))
                        continue;
                    const int over = crossingsIfAbove(tracks[i], tracks[k]), under = crossingsIfAbove(tracks[k], tracks[i]);
                    const bool first = over < under || (over == under && i < k);
                    if (first && tracks[k].level <= tracks[i].level && tracks[i].level < tracks.size()) {
                        tracks[k].level = tracks[i].level + 1;
                        moved = true;
                    }
                }
            }
            if (!moved)
                break;
        }
        for (const Track &track : std::as_const(tracks))
            levels = std::max(levels, track.level + 1);
        return levels;
    }

    void line(LineKind kind, int family, QList<QPointF> points, int individual = -1)
    {
        for (qsizetype i = points.size() - 1; i > 0; --i) {
            if (points[i] == points[i - 1])
                points.removeAt(i);
        }
        if (points.size() > 1)
            m_out.lines.append({kind, family, individual, std::move(points)});
    }

    void drawPartners(int index)
    {
        const Plan &plan = m_plans[index];
        const double radius = m_options.symbol / 2;
        m_from.append(QPointF(m_drop[index], 0));
        if (plan.tie == Tie::None) {
            const Family &family = m_graph.families[index];
            const int only = std::max(family.a, family.b);
            m_from.last().setY(m_out.rows[m_graph.generation[only]] + radius);
            return;
        }
        const QPointF left = m_out.people[plan.left].centre, right = m_out.people[plan.right].centre;
        const QPointF leftEnd(left.x() + radius, left.y()), rightEnd(right.x() - radius, right.y());
        switch (plan.tie) {
        case Tie::Straight:
            line(LineKind::Partner, index, {leftEnd, rightEnd});
            m_from.last().setY(left.y());
            break;
        case Tie::Stepped: {
            // Down beside the upper one, across below that row, down to the lower one's side.
            const bool leftIsLower = left.y() > right.y();
            const QPointF lower = leftIsLower ? leftEnd : rightEnd, start = leftIsLower ? rightEnd : leftEnd;
            const double gap = leftIsLower ? plan.rightGap : plan.leftGap;
            const int upper = leftIsLower ? plan.right : plan.left;
            const double y = m_textEnd[m_graph.generation[upper]] + plan.level * m_options.track;
            line(LineKind::Partner, index, {start, {gap, start.y()}, {gap, y}, {m_drop[index], y}, {m_drop[index], lower.y()}, lower});
            m_from.last().setY(lower.y());
            break;
        }
        case Tie::Above:
        case Tie::Below: {
            const int row = m_graph.generation[plan.left];
            const double y = plan.tie == Tie::Above ? left.y() - radius - plan.level * m_options.track
                                                    : m_textEnd[row] + plan.level * m_options.track;
            line(LineKind::Partner, index,
                 {leftEnd, {plan.leftGap, left.y()}, {plan.leftGap, y}, {plan.rightGap, y}, {plan.rightGap, right.y()}, rightEnd});
            m_from.last().setY(plan.tie == Tie::Above ? left.y() : y);
            break;
        }
        case Tie::None: break;
        }
    }

    void drawChildren(int index)
    {
        const Family &family = m_graph.families[index];
        if (family.children.isEmpty())
            return;
        const int row = rowOf(family);
        const auto track = std::find_if(m_tracks[row].begin(), m_tracks[row].end(), [&](const Track &one) { return one.family == index; });
        const int levels = std::max_element(m_tracks[row].begin(), m_tracks[row].end(), [](const Track &a, const Track &b) {
                               return a.level < b.level;
                           })->level;
        const double radius = m_options.symbol / 2;
        // Half of the channel stays free below for twins' lines and ties over the next row.
        const double y = m_channelEnd[row] - m_options.channel * 0.5 - (levels - track->level) * m_options.track;
        line(LineKind::Descent, index, {m_from[index], {m_from[index].x(), y}});
        line(LineKind::Sibship, index, {{track->from, y}, {track->to, y}});
        for (const auto &[x, who] : ends(family)) {
            for (const int child : who) {
                const QPointF top(m_x[child], m_out.rows[m_graph.generation[child]] - radius);
                if (who.size() == 1)
                    line(LineKind::Child, index, {{x, y}, top}, child);
                else
                    line(LineKind::Twin, index, {{x, y}, top}, child);
            }
        }
    }

    const FamilyGraph &m_graph;
    const Pedigree &m_pedigree;
    const QList<QList<int>> &m_rows;
    const QList<double> &m_x;
    const LayoutOptions &m_options;
    PedigreeLayout &m_out;
    QList<int> m_slot;
    QList<Plan> m_plans;
    QList<double> m_drop; ///< x at which a family's line to its children starts
    QList<QPointF> m_from;
    QList<QList<Track>> m_tracks; ///< below each row
    QList<int> m_below, m_above;  ///< lines of partners outside the row
    QList<double> m_textEnd, m_channelEnd;
};

double cross(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Do two lines have a point in common? Touching counts.
bool meet(const QLineF &one, const QLineF &other)
{
    if (std::max(one.x1(), one.x2()) < std::min(other.x1(), other.x2()) || std::max(other.x1(), other.x2()) < std::min(one.x1(), one.x2()) ||
        std::max(one.y1(), one.y2()) < std::min(other.y1(), other.y2()) || std::max(other.y1(), other.y2()) < std::min(one.y1(), one.y2()))
        return false;
    const double a = cross(one.p1(), one.p2(), other.p1()), b = cross(one.p1(), one.p2(), other.p2());
    const double c = cross(other.p1(), other.p2(), one.p1()), d = cross(other.p1(), other.p2(), one.p2());
    return a * b <= 0 && c * d <= 0;
}

} // namespace

void drawLines(const FamilyGraph &graph, const Pedigree &pedigree, const QList<QList<int>> &rows, const QList<double> &x,
               const LayoutOptions &options, PedigreeLayout &out)
{
    Drawer(graph, pedigree, rows, x, options, out).run();
}

void countFaults(const LayoutOptions &options, PedigreeLayout &out)
{
    struct Piece {
        QLineF line;
        int family;
        double left, right, top, bottom;
    };
    QList<Piece> pieces;
    for (const PlacedLine &line : std::as_const(out.lines)) {
        for (qsizetype i = 1; i < line.points.size(); ++i) {
            const QLineF one(line.points[i - 1], line.points[i]);
            pieces.append({one, line.family, std::min(one.x1(), one.x2()), std::max(one.x1(), one.x2()), std::min(one.y1(), one.y2()),
                           std::max(one.y1(), one.y2())});
        }
    }
    out.crossings = 0;
    out.overlaps = 0;
    std::sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.left < b.left; });
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &a = pieces[i];
        for (qsizetype k = i + 1; k < pieces.size() && pieces[k].left <= a.right; ++k) {
            const Piece &b = pieces[k];
            if (a.family != b.family && a.top <= b.bottom && b.top <= a.bottom && meet(a.line, b.line))
                ++out.crossings;
        }
    }
    // Rooms of neighbours, and lines that run through a symbol they do not belong to.
    for (const QList<int> &row : std::as_const(out.order)) {
        for (qsizetype i = 1; i < row.size(); ++i) {
            const double need = (roomOf(options, row[i - 1]).width + roomOf(options, row[i]).width) / 2;
            out.overlaps += int(out.people[row[i]].centre.x() - out.people[row[i - 1]].centre.x() < need - 0.6);
        }
    }
    const double radius = options.symbol / 2 - 1;
    for (int person = 0; person < out.people.size(); ++person) {
        const QPointF centre = out.people[person].centre;
        const double bottom = centre.y() + options.symbol / 2 + roomOf(options, person).below - 1;
        for (const Piece &piece : std::as_const(pieces)) {
            if (piece.left > centre.x() + radius)
                break;
            const bool beside = piece.right < centre.x() - radius || piece.bottom < centre.y() - radius || piece.top > bottom;
            if (beside)
                continue;
            const PlacedFamily &family = out.families[piece.family];
            if (family.a == person && family.b < 0)
                continue; // a single parent's line goes down through the own text
            out.overlaps += int(piece.top < piece.bottom || piece.top < centre.y() + radius);
        }
    }
}

} // namespace enza::counselling
