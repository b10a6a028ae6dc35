// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/symbol.h"

#include <algorithm>

namespace enza::counselling {
namespace {

struct Brush {
    QList<DrawnShape> &shapes;
    int individual = -1;

    void polygon(QList<QPointF> points, bool filled) const
    {
        DrawnShape shape;
        shape.kind = DrawnShape::Polygon;
        shape.points = std::move(points);
        shape.filled = filled;
        shape.individual = individual;
        shapes.append(shape);
    }
    void ellipse(QPointF centre, double radius, bool filled) const
    {
        DrawnShape shape;
        shape.kind = DrawnShape::Ellipse;
        shape.box = QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2);
        shape.filled = filled;
        shape.individual = individual;
        shapes.append(shape);
    }
    void pie(QPointF centre, double radius, double from, double span) const
    {
        DrawnShape shape;
        shape.kind = DrawnShape::Pie;
        shape.box = QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2);
        shape.from = from;
        shape.span = span;
        shape.filled = true;
        shape.individual = individual;
        shapes.append(shape);
    }
    void line(QList<QPointF> points) const
    {
        DrawnShape shape;
        shape.points = std::move(points);
        shape.individual = individual;
        shapes.append(shape);
    }
};

bool isLoss(Birth birth)
{
    return birth == Birth::Miscarriage || birth == Birth::Termination || birth == Birth::Ectopic;
}

QList<QPointF> squareAround(QPointF c, double r)
{
    return {c + QPointF(-r, -r), c + QPointF(r, -r), c + QPointF(r, r), c + QPointF(-r, r)};
}
QList<QPointF> diamondAround(QPointF c, double r)
{
    return {c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)};
}
QList<QPointF> triangleAround(QPointF c, double r)
{
    return {c + QPointF(0, -r), c + QPointF(r, r * 0.8), c + QPointF(-r, r * 0.8)};
}

void outline(const Brush &brush, Gender gender, bool loss, QPointF c, double r, bool filled)
{
    if (loss)
        brush.polygon(triangleAround(c, r * 0.72), filled);
    else if (gender == Gender::Man)
        brush.polygon(squareAround(c, r), filled);
    else if (gender == Gender::Woman)
        brush.ellipse(c, r, filled);
    else
        brush.polygon(diamondAround(c, r * 1.12), filled);
}

/// Which share of the symbol a part is: all of it for one trait, halves for two, quarters for more.
struct Share {
    int index, of;
};

void fillPart(const Brush &brush, Gender gender, QPointF c, double r, Share share)
{
    if (share.of == 1)
        return outline(brush, gender, false, c, r, true);
    // Left to right, top to bottom. Angles are against the clock from three o'clock.
    const bool right = share.of == 2 ? share.index == 1 : share.index % 2 == 1;
    const bool lower = share.of > 2 && share.index >= 2;
    if (gender == Gender::Woman) {
        if (share.of == 2)
            return brush.pie(c, r, right ? -90 : 90, 180);
        return brush.pie(c, r, lower ? (right ? 270 : 180) : (right ? 0 : 90), 90);
    }
    const double reach = gender == Gender::Man ? r : r * 1.12;
    const double x = right ? reach : -reach;
    if (gender == Gender::Man) {
        if (share.of == 2)
            return brush.polygon({c + QPointF(0, -r), c + QPointF(x, -r), c + QPointF(x, r), c + QPointF(0, r)}, true);
        const double y = lower ? r : -r;
        return brush.polygon({c, c + QPointF(x, 0), c + QPointF(x, y), c + QPointF(0, y)}, true);
    }
    if (share.of == 2)
        return brush.polygon({c + QPointF(0, -reach), c + QPointF(x, 0), c + QPointF(0, reach)}, true);
    brush.polygon({c, c + QPointF(x, 0), c + QPointF(0, lower ? reach : -reach)}, true);
}

Share shareOf(const Pedigree &pedigree, int part)
{
    int last = 1;
    for (const KeyTrait &one : pedigree.key)
        last = std::max(last, one.part);
    return {part - 1, last};
}

void letter(QList<DrawnText> &texts, QPointF centre, const QString &text, double size, int individual)
{
    texts.append({centre + QPointF(0, size * 0.36), text, size, 0, true, individual});
}

void arrow(const Brush &brush, QPointF tip)
{
    // From below left to the corner of the symbol.
    const QPointF tail = tip + QPointF(-13, 11);
    brush.line({tail, tip});
    brush.polygon({tip, tip + QPointF(-6.5, 1.2), tip + QPointF(-2.8, 6)}, true);
}

void brackets(const Brush &brush, QPointF c, double r)
{
    const double out = r + 4.5, in = r + 0.5, y = r + 3.5;
    for (const double side : {-1.0, 1.0})
        brush.line({c + QPointF(side * in, -y), c + QPointF(side * out, -y), c + QPointF(side * out, y), c + QPointF(side * in, y)});
}

void slash(const Brush &brush, QPointF c, double r)
{
    brush.line({c + QPointF(-r - 5, r + 5), c + QPointF(r + 5, -r - 5)});
}

} // namespace

void drawSymbol(const Pedigree &pedigree, int index, QPointF at, double size, QList<DrawnShape> &shapes, QList<DrawnText> &texts)
{
    const Individual &one = pedigree.individuals[index];
    const double r = size / 2;
    const Brush brush{shapes, index};
    const bool loss = isLoss(one.birth);
    // A triangle is smaller and hangs from the same line.
    const QPointF centre = loss ? at - QPointF(0, r * 0.28) : at;
    outline(brush, one.gender, loss, centre, r, false);
    bool filled = false;
    for (const FamilyTrait &trait : one.traits) {
        const auto key = std::find_if(pedigree.key.begin(), pedigree.key.end(), [&](const KeyTrait &k) { return k.id == trait.trait; });
        if (trait.state != Known::Yes || key == pedigree.key.end() || key->part == 0)
            continue;
        const Share share = shareOf(pedigree, key->part);
        filled = filled || share.of == 1;
        if (loss)
            outline(brush, one.gender, true, centre, r, true);
        else
            fillPart(brush, one.gender, centre, r, share);
    }
    if (one.carrier == CarrierState::Carrier && !filled)
        brush.ellipse(centre, r * 0.2, true);
    else if (one.carrier == CarrierState::Presymptomatic && !filled)
        brush.line({centre + QPointF(0, -r), centre + QPointF(0, r)});
    const QString inside = one.birth == Birth::Pregnancy ? QStringLiteral("P")
                           : one.count == 0              ? QStringLiteral("n")
                           : one.count > 1               ? QString::number(one.count)
                           : one.assisted == Assisted::Donor ? QStringLiteral("D")
                           : one.assisted == Assisted::Surrogate ? QStringLiteral("S")
                           : one.littleKnown             ? QStringLiteral("?")
                                                         : QString();
    if (!inside.isEmpty() && !filled)
        letter(texts, centre, inside, size * 0.45, index);
    if (one.birth == Birth::Termination || one.birth == Birth::Stillbirth || one.deceased == Known::Yes)
        slash(brush, centre, loss ? r * 0.6 : r);
    if (one.adoption != Adoption::None)
        brackets(brush, centre, r);
    if (one.proband || one.consultand) {
        const QPointF tip = centre + QPointF(-r * (one.gender == Gender::Man ? 1 : 0.78) - 1, r * (one.gender == Gender::Man ? 1 : 0.78) - 1);
        arrow(brush, tip);
        if (one.proband)
            texts.append({tip + QPointF(-17, 12), QStringLiteral("P"), 10, 0, true, index});
    }
}

void drawKeySymbol(const Pedigree &pedigree, int part, QPointF centre, double size, QList<DrawnShape> &shapes)
{
    const Brush brush{shapes, -1};
    outline(brush, Gender::Man, false, centre, size / 2, false);
    fillPart(brush, Gender::Man, centre, size / 2, shareOf(pedigree, part));
}

void drawMark(Mark mark, QPointF centre, double size, QList<DrawnShape> &shapes, QList<DrawnText> &texts)
{
    const Brush brush{shapes, -1};
    const double r = size / 2;
    if (mark == Mark::Consanguinity) {
        for (const double by : {-1.8, 1.8})
            brush.line({centre + QPointF(-r, by), centre + QPointF(r, by)});
        return;
    }
    if (mark == Mark::Loss || mark == Mark::Termination) {
        outline(brush, Gender::Unknown, true, centre, r, false);
        if (mark == Mark::Termination)
            brush.line({centre + QPointF(-r * 0.8, r * 0.8), centre + QPointF(r * 0.8, -r * 0.8)});
        return;
    }
    if (mark == Mark::Proband || mark == Mark::Consultand) {
        arrow(brush, centre + QPointF(6, -5));
        if (mark == Mark::Proband)
            letter(texts, centre + QPointF(-9, 4), QStringLiteral("P"), 8, -1);
        return;
    }
    outline(brush, Gender::Unknown, false, centre, r * 0.85, false);
    switch (mark) {
    case Mark::Carrier: brush.ellipse(centre, r * 0.22, true); break;
    case Mark::Presymptomatic: brush.line({centre + QPointF(0, -r), centre + QPointF(0, r)}); break;
    case Mark::Deceased: brush.line({centre + QPointF(-r, r), centre + QPointF(r, -r)}); break;
    case Mark::LittleKnown: letter(texts, centre, QStringLiteral("?"), 8, -1); break;
    case Mark::Adopted: brackets(brush, centre, r * 0.75); break;
    default: break;
    }
}

QList<std::pair<Mark, QString>> keyOfMarks(const Pedigree &pedigree)
{
    const auto any = [&](auto &&holds) { return std::any_of(pedigree.individuals.begin(), pedigree.individuals.end(), holds); };
    QList<std::pair<Mark, QString>> out;
    const auto add = [&](bool occurs, Mark mark, const char *words) {
        if (occurs)
            out.append({mark, Text(words).translated()});
    };
    add(any([](const Individual &one) { return one.proband; }), Mark::Proband, QT_TRANSLATE_NOOP("enza", "proband"));
    add(any([](const Individual &one) { return one.consultand && !one.proband; }), Mark::Consultand, QT_TRANSLATE_NOOP("enza", "consultand"));
    add(any([](const Individual &one) { return one.carrier == CarrierState::Carrier; }), Mark::Carrier, QT_TRANSLATE_NOOP("enza", "carrier"));
    add(any([](const Individual &one) { return one.carrier == CarrierState::Presymptomatic; }), Mark::Presymptomatic,
        QT_TRANSLATE_NOOP("enza", "carrier without signs so far"));
    add(any([](const Individual &one) { return one.deceased == Known::Yes; }), Mark::Deceased, QT_TRANSLATE_NOOP("enza", "deceased"));
    add(any([](const Individual &one) { return one.adoption != Adoption::None; }), Mark::Adopted, QT_TRANSLATE_NOOP("enza", "adopted"));
    add(any([](const Individual &one) { return one.birth == Birth::Miscarriage || one.birth == Birth::Ectopic; }), Mark::Loss,
        QT_TRANSLATE_NOOP("enza", "loss before 20 weeks"));
    add(any([](const Individual &one) { return one.birth == Birth::Termination; }), Mark::Termination, QT_TRANSLATE_NOOP("enza", "termination"));
    add(any([](const Individual &one) { return one.littleKnown; }), Mark::LittleKnown, QT_TRANSLATE_NOOP("enza", "little is known"));
    add(std::any_of(pedigree.partnerships.begin(), pedigree.partnerships.end(), [](const Partnership &one) { return one.consanguineous; }),
        Mark::Consanguinity, QT_TRANSLATE_NOOP("enza", "partners are related"));
    return out;
}

} // namespace enza::counselling
