// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/layout_graph.h"

#include "counselling/pedigree.h"

#include <algorithm>
#include <numeric>

namespace enza::counselling {
namespace {

class Sets
{
public:
    explicit Sets(int size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), 0); }
    int find(int one)
    {
        while (m_parent[one] != one)
            one = m_parent[one] = m_parent[m_parent[one]];
        return one;
    }
    /// False when they were together before.
    bool join(int a, int b)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return false;
        m_parent[std::max(a, b)] = std::min(a, b);
        return true;
    }

private:
    QList<int> m_parent;
};

int familyOf(FamilyGraph &graph, QHash<std::pair<int, int>, int> &index, int a, int b)
{
    const std::pair<int, int> key = b < 0 || (a >= 0 && a < b) ? std::pair(a, b) : std::pair(b, a);
    const auto found = index.constFind(key);
    if (found != index.constEnd())
        return *found;
    Family made;
    made.a = a < 0 ? b : a;
    made.b = a < 0 ? -1 : b;
    graph.families.append(made);
    index.insert(key, int(graph.families.size()) - 1);
    return int(graph.families.size()) - 1;
}

/// Partners stand in one row and children below their parents, as far as both can be: among relatives of different
/// generations each stays in the own row.
void findGenerations(FamilyGraph &graph)
{
    QList<int> &generation = graph.generation;
    generation.fill(INT_MIN, graph.people);
    for (int start = 0; start < graph.people; ++start) {
        if (generation[start] != INT_MIN)
            continue;
        QList<int> found{start};
        generation[start] = 0;
        for (qsizetype next = 0; next < found.size(); ++next) {
            const int person = found[next];
            const auto reach = [&](int other, int at) {
                if (other >= 0 && generation[other] == INT_MIN) {
                    generation[other] = at;
                    found.append(other);
                }
            };
            const int born = graph.bornIn[person];
            if (born >= 0) {
                reach(graph.families[born].a, generation[person] - 1);
                reach(graph.families[born].b, generation[person] - 1);
                for (const int sibling : graph.families[born].children)
                    reach(sibling, generation[person]);
            }
            for (const int family : graph.partnerIn[person]) {
                for (const int child : graph.families[family].children)
                    reach(child, generation[person] + 1);
                reach(graph.other(family, person), generation[person]);
            }
        }
        // Where a circle of relatives pulls apart, whoever is too high goes down.
        bool moved = true;
        for (int turn = 0; moved && turn <= graph.people; ++turn) {
            moved = false;
            for (const Family &family : std::as_const(graph.families)) {
                int lowest = INT_MIN;
                for (const int parent : {family.a, family.b}) {
                    if (parent >= 0)
                        lowest = std::max(lowest, generation[parent]);
                }
                for (const int child : family.children) {
                    if (lowest != INT_MIN && generation[child] <= lowest) {
                        generation[child] = lowest + 1;
                        moved = true;
                        for (const int in : graph.partnerIn[child]) { // a partner who married in comes along
                            const int other = graph.other(in, child);
                            if (other >= 0 && graph.bornIn[other] < 0)
                                generation[other] = std::max(generation[other], generation[child]);
                        }
                    }
                }
            }
        }
        int top = INT_MAX;
        for (const int person : std::as_const(found))
            top = std::min(top, generation[person]);
        for (const int person : std::as_const(found))
            generation[person] -= top;
    }
    for (const int one : std::as_const(generation))
        graph.generations = std::max(graph.generations, one + 1);
}

/// Nodes: people, then families.
QList<QList<int>> treeOf(FamilyGraph &graph, QList<std::pair<int, int>> &closing)
{
    const int n = graph.people;
    QList<QList<int>> tree(n + graph.families.size());
    Sets sets(int(tree.size()));
    const auto link = [&](int person, int family) {
        if (!sets.join(person, n + family))
            return false;
        tree[person].append(n + family);
        tree[n + family].append(person);
        return true;
    };
    QList<int> turns(graph.families.size());
    std::iota(turns.begin(), turns.end(), 0);
    const auto height = [&](int family) {
        const Family &one = graph.families[family];
        return std::max(one.a < 0 ? 0 : graph.generation[one.a], one.b < 0 ? 0 : graph.generation[one.b]);
    };
    std::stable_sort(turns.begin(), turns.end(), [&](int left, int right) { return height(left) < height(right); });
    for (const int family : std::as_const(turns)) {
        for (const int child : std::as_const(graph.families[family].children))
            link(child, family);
    }
    for (const int family : std::as_const(turns)) {
        Family &one = graph.families[family];
        if (one.a >= 0)
            one.holdsA = link(one.a, family);
        if (one.b >= 0)
            one.holdsB = link(one.b, family);
        if (one.a >= 0 && !one.holdsA)
            closing.append({family, one.a});
        if (one.b >= 0 && !one.holdsB)
            closing.append({family, one.b});
    }
    return tree;
}

QList<int> pathBetween(const QList<QList<int>> &tree, int from, int to)
{
    QList<int> before(tree.size(), -1), next{from};
    before[from] = from;
    for (qsizetype i = 0; i < next.size() && before[to] < 0; ++i) {
        for (const int node : tree[next[i]]) {
            if (before[node] < 0) {
                before[node] = next[i];
                next.append(node);
            }
        }
    }
    QList<int> path;
    for (int node = to; before[node] >= 0; node = before[node]) {
        path.prepend(node);
        if (node == from)
            break;
    }
    return path;
}

/// The two who marry among relatives should come to stand beside each other: on the way from one to the other each
/// ancestor goes to the end of the siblings that faces the other.
void wishEnds(FamilyGraph &graph, const QList<QList<int>> &tree, int family, int loose)
{
    const int held = graph.other(family, loose);
    if (held < 0)
        return;
    const int n = graph.people;
    const QList<int> path = pathBetween(tree, held, loose);
    int apex = -1; // place in the path of the highest family
    for (int i = 0; i < path.size(); ++i) {
        if (path[i] >= n && i > 0 && i + 1 < path.size() && graph.bornIn[path[i - 1]] == path[i] - n && graph.bornIn[path[i + 1]] == path[i] - n)
            apex = i;
    }
    if (apex >= 0 && graph.root < 0)
        graph.root = path[apex] - n;
    for (int i = 0; i < path.size(); ++i) {
        if (path[i] >= n)
            continue;
        const bool nextToApex = apex >= 0 && std::abs(i - apex) == 1;
        const bool first = apex >= 0 ? i < apex : i < path.size() / 2;
        if (graph.rank[path[i]] == 0)
            graph.rank[path[i]] = nextToApex ? (first ? 1 : 2) : (first ? 4 : -4);
    }
}

} // namespace

FamilyGraph familyGraph(const Pedigree &pedigree)
{
    FamilyGraph graph;
    graph.people = int(pedigree.individuals.size());
    const Kin kin(pedigree);
    QHash<std::pair<int, int>, int> index;
    for (int i = 0; i < pedigree.partnerships.size(); ++i) {
        const int a = kin.indexOf(pedigree.partnerships[i].a), b = kin.indexOf(pedigree.partnerships[i].b);
        if (a >= 0 && b >= 0 && a != b)
            graph.families[familyOf(graph, index, a, b)].partnership = i;
    }
    graph.bornIn.fill(-1, graph.people);
    graph.partnerIn.resize(graph.people);
    graph.rank.fill(0, graph.people);
    for (int i = 0; i < graph.people; ++i) {
        const int father = kin.father(i), mother = kin.mother(i);
        if (father < 0 && mother < 0)
            continue;
        const int family = familyOf(graph, index, father, mother);
        graph.families[family].children.append(i);
        graph.bornIn[i] = family;
    }
    graph.swapped.fill(false, graph.families.size());
    graph.mirrored.fill(false, graph.families.size());
    for (int i = 0; i < graph.families.size(); ++i) {
        const Family &one = graph.families[i];
        for (const int partner : {one.a, one.b}) {
            if (partner >= 0)
                graph.partnerIn[partner].append(i);
        }
    }
    findGenerations(graph);
    QList<std::pair<int, int>> closing;
    const QList<QList<int>> tree = treeOf(graph, closing);
    for (const auto &[family, loose] : std::as_const(closing))
        wishEnds(graph, tree, family, loose);
    return graph;
}

} // namespace enza::counselling
