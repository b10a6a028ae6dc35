// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree_drawing.h"

#include "counselling/pedigree.h"
#include "counselling/symbol.h"

#include <algorithm>

namespace enza::counselling {
namespace {

constexpr double textSize = 9, lineHeight = 11.5, symbolSize = 28;

class Artist
{
public:
    Artist(const Pedigree &pedigree, const DrawingOptions &options) : m_pedigree(pedigree), m_kin(pedigree), m_options(options) {}

    PedigreeDrawing draw()
    {
        LayoutOptions layout;
        layout.symbol = symbolSize;
        QList<QStringList> texts;
        for (int i = 0; i < m_kin.size(); ++i) {
            texts.append(textsUnder(m_pedigree, i, m_options.results.value(m_kin.at(i).id)));
            const bool arrow = m_kin.at(i).proband || m_kin.at(i).consultand;
            double width = arrow ? 82 : 44; // the arrow stands beside the symbol
            for (const QString &line : std::as_const(texts.last()))
                width = std::max(width, textWidth(line, textSize) + 4);
            const double below = lineHeight * double(texts.last().size() + int(m_options.places)) + 4;
            layout.rooms.append({width, below});
        }
        m_out.layout = layOut(m_pedigree, layout);
        drawLines();
        for (int i = 0; i < m_kin.size(); ++i) {
            const QPointF centre = m_out.layout.people[i].centre;
            drawSymbol(m_pedigree, i, centre, symbolSize, m_out.shapes, m_out.texts);
            double y = centre.y() + symbolSize / 2 + lineHeight;
            if (m_options.places) {
                text({centre.x(), y}, placeName(m_out.layout.people[i]), textSize - 1, 0, i);
                y += lineHeight;
            }
            for (const QString &line : std::as_const(texts[i])) {
                text({centre.x(), y}, line, textSize, 0, i);
                y += lineHeight;
            }
            const SymbolRoom room = layout.rooms[i];
            m_out.symbols.append(QRectF(centre.x() - room.width / 2, centre.y() - symbolSize / 2, room.width, symbolSize + room.below));
            m_out.words.append(individualInWords(m_pedigree, m_kin, i, placeName(m_out.layout.people[i]), texts[i]));
        }
        m_out.bounds = m_out.layout.bounds.adjusted(-34, -14, 14, 8);
        for (int row = 0; row < m_out.layout.rows.size(); ++row)
            text({m_out.bounds.left() + 2, m_out.layout.rows[row] + 4}, romanNumber(row + 1), textSize + 2, -1, -1, true);
        if (m_options.key && m_kin.size() > 0)
            drawKey();
        return std::move(m_out);
    }

private:
    void text(QPointF at, const QString &words, double size, int align, int individual, bool bold = false)
    {
        m_out.texts.append({at, words, size, align, bold, individual});
    }
    void stroke(QList<QPointF> points, bool dashed = false, int individual = -1)
    {
        DrawnShape shape;
        shape.points = std::move(points);
        shape.dashed = dashed;
        shape.individual = individual;
        m_out.shapes.append(shape);
    }

    const Partnership *partnershipOfFamily(int family) const
    {
        const int index = m_out.layout.families[family].partnership;
        return index < 0 ? nullptr : &m_pedigree.partnerships[index];
    }

    void drawLines()
    {
        const QList<PlacedLine> lines = m_out.layout.lines;
        for (const PlacedLine &line : lines) {
            const Partnership *partnership = partnershipOfFamily(line.family);
            if (line.kind == LineKind::Partner) {
                drawPartners(line, partnership);
                continue;
            }
            const bool adopted = line.individual >= 0 && m_kin.at(line.individual).adoption == Adoption::In;
            stroke(line.points, adopted, line.individual);
        }
        for (int family = 0; family < m_out.layout.families.size(); ++family) {
            drawTwins(family);
            drawChildless(family);
        }
    }

    void drawPartners(const PlacedLine &line, const Partnership *partnership)
    {
        const bool donation = partnership && partnership->bond == Bond::Donation;
        constexpr double apart = 1.8;
        if (partnership && partnership->consanguineous) {
            for (const double by : {-apart, apart}) {
                QList<QPointF> points = line.points;
                for (QPointF &point : points)
                    point += QPointF(by * double(points.size() > 2), by);
                stroke(points);
            }
            if (!partnership->degree.isEmpty()) {
                const QPointF middle = (line.points.first() + line.points.last()) / 2;
                text({middle.x(), middle.y() - 5}, partnership->degree, textSize - 1, 0, -1);
            }
        } else {
            stroke(line.points, donation);
        }
        if (partnership && partnership->bond == Bond::Separated) {
            // Two short strokes across, away from where the children's line starts.
            const qsizetype half = line.points.size() / 2;
            const QPointF from = line.points[half - 1], to = line.points[half];
            const QPointF middle = from + (to - from) * 0.28;
            for (const double by : {-2.0, 2.0})
                stroke({middle + QPointF(by - 2.5, 5), middle + QPointF(by + 2.5, -5)});
        }
    }

    void drawTwins(int family)
    {
        const PlacedFamily &placed = m_out.layout.families[family];
        for (const TwinSet &set : m_pedigree.twins) {
            QList<const PlacedLine *> lines;
            for (const PlacedLine &line : m_out.layout.lines) {
                if (line.family == family && line.kind == LineKind::Twin && m_kin.at(line.individual).twins == set.id)
                    lines.append(&line);
            }
            if (lines.size() < 2 || placed.children.isEmpty())
                continue;
            const auto halfWay = [](const PlacedLine *line) { return (line->points.first() + line->points.last()) / 2; };
            if (set.zygosity == Zygosity::Monozygotic)
                stroke({halfWay(lines.first()), halfWay(lines.last())});
            else if (set.zygosity == Zygosity::Unknown)
                text((halfWay(lines.first()) + halfWay(lines.last())) / 2 + QPointF(0, 6), QStringLiteral("?"), textSize + 1, 0, -1);
        }
    }

    void drawChildless(int family)
    {
        const PlacedFamily &placed = m_out.layout.families[family];
        const Partnership *partnership = partnershipOfFamily(family);
        if (!partnership || partnership->childless == Childless::No || !placed.children.isEmpty() || placed.a < 0 || placed.b < 0)
            return;
        const QPointF a = m_out.layout.people[placed.a].centre, b = m_out.layout.people[placed.b].centre;
        const QPointF from((a.x() + b.x()) / 2, std::max(a.y(), b.y()));
        stroke({from, from + QPointF(0, 20)});
        const int bars = partnership->childless == Childless::Infertility ? 2 : 1;
        for (int i = 0; i < bars; ++i)
            stroke({from + QPointF(-6, 20 + 4 * i), from + QPointF(6, 20 + 4 * i)});
    }

    void drawKey()
    {
        double y = m_out.bounds.bottom() + 18;
        const double left = m_out.bounds.left() + 6;
        double widest = m_out.bounds.width();
        const auto line = [&](const QString &words, double indent) {
            text({left + indent, y + 4}, words, textSize, -1, -1);
            widest = std::max(widest, indent + textWidth(words, textSize) + 12);
        };
        for (const KeyTrait &trait : m_pedigree.key) {
            if (trait.part > 0) {
                drawKeySymbol(m_pedigree, trait.part, {left + 8, y}, 14, m_out.shapes);
                line(trait.name, 24);
                y += 18;
            }
        }
        for (const auto &[shown, words] : keyOfMarks(m_pedigree)) {
            drawMark(shown, {left + 8, y}, 14, m_out.shapes, m_out.texts);
            line(words, 24);
            y += 18;
        }
        QStringList facts;
        if (!m_pedigree.historian.isEmpty())
            facts.append(Text(QT_TRANSLATE_NOOP("enza", "Told by: %1"), {m_pedigree.historian}).translated());
        if (!m_options.dateText.isEmpty())
            facts.append(Text(QT_TRANSLATE_NOOP("enza", "Drawn on %1"), {m_options.dateText}).translated());
        if (!m_pedigree.drawnByName.isEmpty())
            facts.append(Text(QT_TRANSLATE_NOOP("enza", "by %1"), {m_pedigree.drawnByName}).translated());
        if (m_pedigree.accuracy != Accuracy::Unknown)
            facts.append(Text(m_pedigree.accuracy == Accuracy::Confirmed ? QT_TRANSLATE_NOOP("enza", "confirmed by records")
                                                                         : QT_TRANSLATE_NOOP("enza", "as reported by the family"))
                             .translated());
        if (!facts.isEmpty()) {
            line(facts.join(QStringLiteral(" · ")), 0);
            y += 18;
        }
        m_out.bounds.setBottom(y);
        m_out.bounds.setWidth(widest);
    }

    const Pedigree &m_pedigree;
    const Kin m_kin;
    const DrawingOptions &m_options;
    PedigreeDrawing m_out;
};

} // namespace

PedigreeDrawing drawPedigree(const Pedigree &pedigree, const DrawingOptions &options)
{
    return Artist(pedigree, options).draw();
}

} // namespace enza::counselling
