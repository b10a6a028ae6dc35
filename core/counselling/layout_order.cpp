// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/layout_graph.h"

#include "counselling/pedigree.h"

#include <algorithm>

namespace enza::counselling {
namespace {

enum class Side { Left, Right };

Side opposite(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

/// Part of the drawing: who stands in each row, from the left. Parts stand side by side without touching.
using Part = QList<QList<int>>;

class Orderer
{
public:
    Orderer(const FamilyGraph &graph, const Pedigree &pedigree)
        : m_graph(graph), m_pedigree(pedigree), m_placed(graph.people, false)
    {
    }

    Part all(int first)
    {
        Part out = empty();
        // The parents of the proband are the middle of the page; where relatives married, those they descend from.
        if (first >= 0) {
            const int born = m_graph.root >= 0 ? m_graph.root : m_graph.bornIn[first];
            out = born >= 0 ? wholeFamily(born) : person(first, -1, Side::Right);
        }
        for (int i = 0; i < m_graph.people; ++i) {
            if (!m_placed[i])
                append(out, m_graph.bornIn[i] >= 0 ? wholeFamily(m_graph.bornIn[i]) : person(i, -1, Side::Right));
        }
        return out;
    }

private:
    Part empty() const { return Part(m_graph.generations); }
    static void append(Part &to, const Part &part)
    {
        for (qsizetype row = 0; row < to.size(); ++row)
            to[row].append(part[row]);
    }
    Part one(int person)
    {
        Part out = empty();
        out[m_graph.generation[person]].append(person);
        m_placed[person] = true;
        return out;
    }
    /// Parts from the inside to the outside of `side`.
    Part outwards(Side side, const QList<Part> &parts) const
    {
        Part out = empty();
        for (qsizetype i = 0; i < parts.size(); ++i)
            append(out, parts[side == Side::Right ? i : parts.size() - 1 - i]);
        return out;
    }

    /// The highest row that is reached from a person without going through one of the families.
    int top(int person, int without)
    {
        const qint64 key = qint64(person) * (m_graph.families.size() + 1) + without + 1;
        const auto known = m_top.constFind(key);
        if (known != m_top.constEnd())
            return *known;
        int highest = m_graph.generation[person];
        const int born = m_graph.bornIn[person];
        if (born >= 0 && born != without)
            highest = std::min(highest, topOfFamily(born, person));
        for (const int family : m_graph.partnerIn[person]) {
            if (family != without && m_graph.holds(family, person))
                highest = std::min(highest, topOfFamily(family, person));
        }
        m_top.insert(key, highest);
        return highest;
    }
    int topOfFamily(int family, int without)
    {
        const Family &one = m_graph.families[family];
        int highest = INT_MAX;
        for (const int partner : {one.a, one.b}) {
            if (partner >= 0 && partner != without && m_graph.holds(family, partner))
                highest = std::min(highest, top(partner, family));
        }
        for (const int child : one.children) {
            if (child != without)
                highest = std::min(highest, top(child, family));
        }
        return highest;
    }

    /// Children of a family: those whose partners bring relatives of the parents' generation or above go to the ends.
    struct Brood {
        QList<int> left, middle, right;
    };
    Brood brood(int family, int without, Side outer, bool bothEnds)
    {
        Brood out;
        QList<int> reaching, staying;
        for (const int child : m_graph.families[family].children) {
            if (child == without || m_placed[child])
                continue;
            const bool reaches = top(child, family) < m_graph.generation[child];
            (reaches ? reaching : staying).append(child);
        }
        const auto byRank = [this](int a, int b) { return m_graph.rank[a] < m_graph.rank[b]; };
        std::stable_sort(staying.begin(), staying.end(), byRank);
        std::stable_sort(reaching.begin(), reaching.end(), [&](int a, int b) { return top(a, family) < top(b, family); });
        if (m_graph.mirrored[family])
            outer = opposite(outer);
        QList<int> ends[2]; // outer, inner
        for (qsizetype i = 0; i < reaching.size(); ++i) {
            const int child = reaching[i];
            const int rank = m_graph.rank[child];
            bool atInner = bothEnds && i % 2 == 1;
            if (bothEnds && rank <= -4)
                atInner = outer == Side::Right;
            else if (bothEnds && rank >= 4)
                atInner = outer == Side::Left;
            ends[atInner].append(child); // the first goes outermost
        }
        // From the outermost inwards; the right end is read from the left.
        const auto atRight = [](QList<int> list) {
            std::reverse(list.begin(), list.end());
            return list;
        };
        out.left = outer == Side::Left ? ends[0] : ends[1];
        out.right = atRight(outer == Side::Left ? ends[1] : ends[0]);
        out.middle = withTwins(staying);
        return out;
    }
    /// Twins stand beside each other.
    QList<int> withTwins(const QList<int> &children) const
    {
        QList<int> out;
        for (const int child : children) {
            if (out.contains(child))
                continue;
            out.append(child);
            const QString &set = m_pedigree.individuals[child].twins;
            for (const int other : children) {
                if (!set.isEmpty() && !out.contains(other) && m_pedigree.individuals[other].twins == set)
                    out.append(other);
            }
        }
        return out;
    }
    Part children(const QList<int> &list, int family, Side outer)
    {
        Part out = empty();
        for (const int child : list) {
            if (!m_placed[child])
                append(out, person(child, family, outer));
        }
        return out;
    }

    /// What hangs on a partner beyond the family through which we came: `inner` has no other place than between the
    /// two partners.
    struct Around {
        Part inner, outer;
    };
    Around around(int partner, int from, Side side)
    {
        Around out{empty(), empty()};
        QList<Part> outward;
        for (const int family : m_graph.partnerIn[partner]) {
            if (family != from && m_graph.holds(family, partner) && !m_done.contains(family))
                outward.append(besides(partner, family, side));
        }
        const int born = m_graph.bornIn[partner];
        if (born >= 0 && born != from && !m_done.contains(born)) {
            m_done.insert(born);
            const Brood siblings = brood(born, partner, side, false);
            Part nest = children(siblings.left, born, Side::Left);
            append(nest, children(siblings.middle, born, side));
            append(nest, children(siblings.right, born, Side::Right));
            const auto [left, right] = couple(born);
            const Side innerSide = opposite(side);
            int nearer = side == Side::Right ? left : right, farther = side == Side::Right ? right : left;
            // Whoever of the parents leads further up stands outside.
            const auto reach = [&](int who) { return who < 0 || !m_graph.holds(born, who) ? INT_MAX : top(who, born) - m_graph.generation[who]; };
            if (reach(nearer) < std::min(reach(farther), 0) && !m_graph.swapped[born])
                std::swap(nearer, farther);
            Around nearAround{empty(), empty()}, farAround{empty(), empty()};
            const auto placeParent = [&](int who, Around &its, Side where) {
                if (who < 0 || m_placed[who] || !m_graph.holds(born, who))
                    return empty();
                Part part = one(who);
                its = around(who, born, where);
                return part;
            };
            const Part nearPart = placeParent(nearer, nearAround, innerSide);
            const Part farPart = placeParent(farther, farAround, side);
            // Between the parents is no room for the relatives of either but the innermost.
            out.inner = nearAround.outer;
            const Part parentsRow = outwards(side, {nearPart, nearAround.inner, farAround.inner, farPart});
            outward.append(side == Side::Right ? joined(parentsRow, nest) : joined(nest, parentsRow));
            outward.append(farAround.outer);
        }
        out.outer = outwards(side, outward);
        return out;
    }
    Part joined(Part first, const Part &second) const
    {
        append(first, second);
        return first;
    }

    /// Left and right partner of a family: the man stands left where nothing else decides.
    std::pair<int, int> couple(int family) const
    {
        const Family &one = m_graph.families[family];
        int left = one.a, right = one.b;
        if (left < 0 || right < 0)
            return {left, right};
        const Gender a = m_pedigree.individuals[left].gender, b = m_pedigree.individuals[right].gender;
        if ((a == Gender::Woman && b != Gender::Woman) || (b == Gender::Man && a != Gender::Man))
            std::swap(left, right);
        if (m_graph.swapped[family])
            std::swap(left, right);
        return {left, right};
    }

    /// The family of somebody who is placed, on that side: the partner, the children, the partner's relatives.
    Part besides(int who, int family, Side side)
    {
        m_done.insert(family);
        const int partner = m_graph.other(family, who);
        Part middle = empty(), inner = empty(), outer = empty(), partnerPart = empty();
        if (partner >= 0 && m_graph.holds(family, partner) && !m_placed[partner]) {
            partnerPart = one(partner);
            Around its = around(partner, family, side);
            inner = its.inner;
            outer = its.outer;
        }
        const Brood sorted = brood(family, -1, side, false);
        middle = children(sorted.middle, family, side);
        const Part ends = joined(children(sorted.left, family, Side::Left), children(sorted.right, family, Side::Right));
        return outwards(side, {inner, joined(partnerPart, middle), ends, outer});
    }

    /// A person reached from the parents' family (or nowhere), with everything below and beside.
    Part person(int who, int from, Side outer)
    {
        Part self = one(who);
        QList<int> families;
        for (const int family : m_graph.partnerIn[who]) {
            if (family != from && m_graph.holds(family, who) && !m_done.contains(family))
                families.append(family);
        }
        if (families.size() == 1)
            return onlyFamily(std::move(self), who, families.first(), outer);
        // The family that reaches highest stands outermost; the others on both sides in turn.
        std::stable_sort(families.begin(), families.end(),
                         [&](int a, int b) { return topOfFamily(a, who) > topOfFamily(b, who); });
        QList<int> left, right; // from the inside
        for (qsizetype i = 0; i < families.size(); ++i) {
            const bool last = i + 1 == families.size();
            const bool reaches = topOfFamily(families[i], who) < m_graph.generation[who];
            const bool toLeft = last && reaches ? outer == Side::Left : i % 2 == (outer == Side::Left ? 1 : 0);
            (toLeft ? left : right).append(families[i]);
        }
        Part out = empty();
        for (qsizetype i = left.size(); i-- > 0;)
            append(out, besides(who, left[i], Side::Left));
        append(out, self);
        for (const int family : std::as_const(right))
            append(out, besides(who, family, Side::Right));
        return out;
    }

    Part onlyFamily(Part self, int who, int family, Side outer)
    {
        m_done.insert(family);
        const int partner = m_graph.other(family, who);
        const bool free = partner >= 0 && m_graph.holds(family, partner) && !m_placed[partner];
        Side side = couple(family).first == who ? Side::Right : Side::Left;
        Part partnerPart = empty();
        Around its{empty(), empty()};
        if (free) {
            if (top(partner, family) < m_graph.generation[who])
                side = m_graph.mirrored[family] ? opposite(outer) : outer;
            partnerPart = one(partner);
            its = around(partner, family, side);
        }
        const Brood sorted = brood(family, -1, outer, true);
        const Part left = children(sorted.left, family, Side::Left);
        const Part middle = children(sorted.middle, family, outer);
        const Part right = children(sorted.right, family, Side::Right);
        Part core = outwards(side, {self, its.inner, partnerPart});
        append(core, middle);
        Part out = side == Side::Left ? its.outer : empty();
        append(out, left);
        append(out, core);
        append(out, right);
        if (side == Side::Right)
            append(out, its.outer);
        return out;
    }

    Part wholeFamily(int family)
    {
        m_done.insert(family);
        const auto [left, right] = couple(family);
        Part leftPart = empty(), rightPart = empty();
        Around ofLeft{empty(), empty()}, ofRight{empty(), empty()};
        if (left >= 0 && !m_placed[left] && m_graph.holds(family, left)) {
            leftPart = one(left);
            ofLeft = around(left, family, Side::Left);
        }
        if (right >= 0 && !m_placed[right] && m_graph.holds(family, right)) {
            rightPart = one(right);
            ofRight = around(right, family, Side::Right);
        }
        const Brood sorted = brood(family, -1, Side::Left, true);
        Part out = ofLeft.outer;
        append(out, children(sorted.left, family, Side::Left));
        append(out, leftPart);
        append(out, ofLeft.inner);
        append(out, children(sorted.middle, family, Side::Right));
        append(out, ofRight.inner);
        append(out, rightPart);
        append(out, children(sorted.right, family, Side::Right));
        append(out, ofRight.outer);
        return out;
    }

    const FamilyGraph &m_graph;
    const Pedigree &m_pedigree;
    QList<bool> m_placed;
    QSet<int> m_done; ///< families
    QHash<qint64, int> m_top;
};

} // namespace

QList<QList<int>> orderRows(const FamilyGraph &graph, const Pedigree &pedigree)
{
    return Orderer(graph, pedigree).all(Kin(pedigree).proband());
}

} // namespace enza::counselling
