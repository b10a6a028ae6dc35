// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace enza::interpretation {
namespace {

struct Residue {
    char letter;
    const char *name;
};
constexpr Residue residues[] = {{'A', "Ala"}, {'R', "Arg"}, {'N', "Asn"}, {'D', "Asp"}, {'C', "Cys"}, {'Q', "Gln"},
                                {'E', "Glu"}, {'G', "Gly"}, {'H', "His"}, {'I', "Ile"}, {'L', "Leu"}, {'K', "Lys"},
                                {'M', "Met"}, {'F', "Phe"}, {'P', "Pro"}, {'S', "Ser"}, {'T', "Thr"}, {'W', "Trp"},
                                {'Y', "Tyr"}, {'V', "Val"}, {'U', "Sec"}, {'*', "Ter"}, {'X', "Ter"}};

/// Three letters for one or three; empty for what is no residue.
QString threeLetters(const QString &word)
{
    for (const Residue &residue : residues) {
        if (word == QLatin1String(residue.name) || (word.size() == 1 && word[0] == QLatin1Char(residue.letter)))
            return QLatin1String(residue.name);
    }
    return {};
}

char complement(char base)
{
    switch (base) {
    case 'A': return 'T';
    case 'C': return 'G';
    case 'G': return 'C';
    case 'T': return 'A';
    default: return 'N';
    }
}

} // namespace

QString ProteinChange::substitution() const
{
    if (frameshift || changed.isEmpty() || changed == QLatin1String("=") || position != last)
        return {};
    return QStringLiteral("p.") + reference + QString::number(position) + changed;
}

std::optional<ProteinChange> readProteinChange(const QString &hgvs)
{
    static const QRegularExpression shape(QStringLiteral(
        "(?:^|:)p\\.\\(?([A-Z][a-z]{2}|[A-Z*])(\\d+)(?:_(?:[A-Z][a-z]{2}|[A-Z*])(\\d+))?([^)]*)\\)?$"));
    static const QRegularExpression shift(QStringLiteral("^(?:[A-Z][a-z]{2}|[A-Z])?fs(?:(?:Ter|\\*|X)(\\d+)?)?"));
    const QRegularExpressionMatch match = shape.match(hgvs.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    ProteinChange change;
    change.reference = threeLetters(match.captured(1));
    change.position = match.captured(2).toInt();
    change.last = match.captured(3).isEmpty() ? change.position : match.captured(3).toInt();
    if (change.reference.isEmpty() || change.position < 1)
        return std::nullopt;
    const QString rest = match.captured(4);
    if (const auto frame = shift.match(rest); frame.hasMatch()) {
        change.frameshift = true;
        if (!frame.captured(1).isEmpty())
            change.newStopAfter = frame.captured(1).toInt();
    } else if (rest == QLatin1String("=")) {
        change.changed = rest;
    } else {
        change.changed = threeLetters(rest);
        if (change.changed == change.reference)
            change.changed = QStringLiteral("=");
    }
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
    return threeLetters(QString(QLatin1Char(code[index])));
}

QString neighbourChange(const QString &codons, int strand, int codonNumber, qint64 pos, qint64 otherPos,
                        const QString &otherRef, const QString &otherAlt)
{
    const QString reference = codons.section(u'/', 0, 0);
    if (reference.size() != 3 || otherRef.size() != 1 || otherAlt.size() != 1 || (strand != 1 && strand != -1))
        return {};
    const auto upper = std::find_if(reference.begin(), reference.end(), [](QChar c) { return c.isUpper(); });
    const auto uppers = std::count_if(reference.begin(), reference.end(), [](QChar c) { return c.isUpper(); });
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
    return QStringLiteral("p.") + from + QString::number(codonNumber) + (from == to ? QStringLiteral("=") : to);
}

} // namespace enza::interpretation
