// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree_layout.h"

#include "counselling/layout_graph.h"

#include <algorithm>

namespace enza::counselling {
namespace {

PedigreeLayout layoutOf(const FamilyGraph &graph, const Pedigree &pedigree, const LayoutOptions &options)
{
    PedigreeLayout out;
    out.people.resize(graph.people);
    out.order = orderRows(graph, pedigree);
    for (int row = 0; row < out.order.size(); ++row) {
        for (int i = 0; i < out.order[row].size(); ++i) {
            out.people[out.order[row][i]].generation = row;
            out.people[out.order[row][i]].number = i + 1;
        }
    }
    const QList<double> x = placeInRows(graph, out.order, options);
    for (const Family &family : graph.families) {
        PlacedFamily placed{family.a, family.b, family.children, family.partnership};
        if (family.a >= 0 && family.b >= 0 && x[family.a] > x[family.b])
            std::swap(placed.a, placed.b);
        std::stable_sort(placed.children.begin(), placed.children.end(), [&](int a, int b) { return x[a] < x[b]; });
        out.families.append(placed);
    }
    drawLines(graph, pedigree, out.order, x, options, out);
    countFaults(options, out);
    for (int i = 0; i < graph.people; ++i) {
        const SymbolRoom room = roomOf(options, i);
        const QPointF centre = out.people[i].centre;
        out.bounds |= QRectF(centre.x() - room.width / 2, centre.y() - options.symbol / 2, room.width, options.symbol + room.below);
    }
    for (const PlacedLine &line : std::as_const(out.lines)) {
        for (const QPointF &point : line.points)
            out.bounds |= QRectF(point, QSizeF(0.1, 0.1));
    }
    return out;
}

bool better(const PedigreeLayout &one, const PedigreeLayout &other)
{
    return std::pair(one.crossings + one.overlaps, one.overlaps) < std::pair(other.crossings + other.overlaps, other.overlaps);
}

} // namespace

PedigreeLayout layOut(const Pedigree &pedigree, const LayoutOptions &options)
{
    constexpr int tries = 18; ///< a bound that is the same on every machine
    FamilyGraph graph = familyGraph(pedigree);
    PedigreeLayout best = layoutOf(graph, pedigree, options);
    // Where lines cross, other sides are tried for the families whose lines they are.
    QSet<std::pair<int, int>> tried;
    for (int left = tries; left > 0 && best.crossings + best.overlaps > 0;) {
        bool found = false;
        for (int family = 0; family < graph.families.size() && left > 0 && !found; ++family) {
            for (int what = 0; what < 2 && left > 0 && !found; ++what) {
                if (tried.contains({family, what}))
                    continue;
                tried.insert({family, what});
                QList<bool> &choice = what == 0 ? graph.mirrored : graph.swapped;
                if (graph.families[family].children.size() + int(what) < 2)
                    continue;
                choice[family] = !choice[family];
                --left;
                PedigreeLayout other = layoutOf(graph, pedigree, options);
                if (better(other, best)) {
                    best = std::move(other);
                    found = true;
                } else {
                    choice[family] = !choice[family];
                }
            }
        }
        if (!found)
            break;
    }
    return best;
}

QString romanNumber(int value)
{
    constexpr std::pair<int, const char *> steps[] = {{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    QString out;
    for (const auto &[size, letters] : steps) {
        for (; value >= size; value -= size)
            out += QLatin1String(letters);
    }
    return out;
}

QString placeName(const PlacedIndividual &placed)
{
    return romanNumber(placed.generation + 1) + u'-' + QString::number(placed.number);
}

} // namespace enza::counselling
