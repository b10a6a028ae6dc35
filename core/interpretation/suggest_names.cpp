// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_names.h"

#include "domain/protein_change.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace enza::interpretation {
namespace {

char complement(char base)
{
    switch (base) {
    case 'A':
        return 'T';
    case 'C':
        return 'G';
    case 'G':
        return 'C';
    case 'T':
        return 'A';
    default:
        return 'N';
    }
}

} // namespace

QString ResidueChange::substitution() const
{
    if (changed.isEmpty() || changed == QLatin1String("="))
        return {};
    return QStringLiteral("p.") + reference + QString::number(position) + changed;
}

std::optional<ResidueChange> readProteinChange(const QString &hgvs)
{
    const auto parsed = hgvs.contains(QLatin1String("p.")) ? parseProteinChange(hgvs) : std::nullopt;
    if (!parsed || parsed->begin < 1)
        return std::nullopt;
    const QString text = parsed->text(); // three letters, place, what becomes of it
    ResidueChange change;
    change.reference = text.left(3);
    change.position = parsed->begin;
    if (parsed->kind == ProteinChange::Kind::Synonymous)
        change.changed = QStringLiteral("=");
    else if (parsed->kind == ProteinChange::Kind::Substitution && parsed->end == parsed->begin)
        change.changed = text.mid(3 + QString::number(parsed->begin).size());
    if (parsed->kind == ProteinChange::Kind::Frameshift && parsed->stopAfter > 0)
        change.newStopAfter = parsed->stopAfter;
    return change;
}

std::optional<IntronOffset> intronOffset(const QString &hgvsC)
{
    static const QRegularExpression shape(QStringLiteral("(?:^|:)c\\.([-*]?)\\d+([+-]\\d+)"));
    const QRegularExpressionMatch match = shape.match(hgvsC);
    if (!match.hasMatch())
        return std::nullopt;
    return IntronOffset{match.captured(2).toInt(), !match.captured(1).isEmpty()};
}

QString residueOf(const QString &codon)
{
    static constexpr char bases[] = "TCAG";
    static constexpr char code[] = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";
    if (codon.size() != 3)
        return {};
    int index = 0;
    for (const QChar base : codon) {
        const char *found = std::strchr(bases, base.toUpper().toLatin1());
        if (!found || *found == '\0')
            return {};
        index = index * 4 + int(found - bases);
    }
    ProteinChange residue;
    residue.kind = ProteinChange::Kind::Residue;
    residue.from = QLatin1Char(code[index]);
    residue.begin = residue.end = 1;
    return residue.text().left(3);
}

QString neighbourChange(const QString &codons, int strand, int codonNumber, qint64 pos, qint64 otherPos,
                        const QString &otherRef, const QString &otherAlt)
{
    const QString reference = codons.section(u'/', 0, 0);
    if (reference.size() != 3 || otherRef.size() != 1 || otherAlt.size() != 1 ||
        (strand != 1 && strand != -1))
        return {};
    const auto upper = std::find_if(reference.begin(), reference.end(), [](QChar c) { return c.isUpper(); });
    const auto uppers =
        std::count_if(reference.begin(), reference.end(), [](QChar c) { return c.isUpper(); });
    if (uppers != 1)
        return {};
    const qint64 place = (upper - reference.begin()) + strand * (otherPos - pos);
    if (place < 0 || place > 2)
        return {};
    char ref = otherRef[0].toUpper().toLatin1(), alt = otherAlt[0].toUpper().toLatin1();
    if (strand < 0) {
        ref = complement(ref);
        alt = complement(alt);
    }
    QString changed = reference.toUpper();
    if (changed[place] != QLatin1Char(ref))
        return {};
    changed[place] = QLatin1Char(alt);
    const QString from = residueOf(reference), to = residueOf(changed);
    if (from.isEmpty() || to.isEmpty())
        return {};
    return QStringLiteral("p.") + from + QString::number(codonNumber) +
           (from == to ? QStringLiteral("=") : to);
}

} // namespace enza::interpretation
