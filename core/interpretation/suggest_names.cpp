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

std::optional<int> strandOf(const QString &hgvsC, const QString &ref, const QString &alt)
{
    static const QRegularExpression shape(QStringLiteral("(?:^|:)[cn]\\.[-*]?\\d+(?:[+-]\\d+)?([ACGT])>([ACGT])$"));
    const auto match = shape.match(hgvsC);
    if (!match.hasMatch() || ref.size() != 1 || alt.size() != 1)
        return std::nullopt;
    const char from = match.captured(1)[0].toLatin1(), to = match.captured(2)[0].toLatin1();
    const char genomeFrom = ref[0].toUpper().toLatin1(), genomeTo = alt[0].toUpper().toLatin1();
    if (from == genomeFrom && to == genomeTo)
        return 1;
    if (from == complement(genomeFrom) && to == complement(genomeTo))
        return -1;
    return std::nullopt;
}

std::optional<int> placeInCodon(const QString &hgvsC)
{
    static const QRegularExpression shape(QStringLiteral("(?:^|:)c\\.(\\d{1,7})[ACGT]>"));
    const auto match = shape.match(hgvsC);
    const int base = match.hasMatch() ? match.captured(1).toInt() : 0;
    return base > 0 ? std::optional((base - 1) % 3) : std::nullopt;
}

QStringList possibleCodons(const ResidueChange &change, int strand, const QString &ref, const QString &alt,
                           std::optional<int> place)
{
    QStringList found;
    if (ref.size() != 1 || alt.size() != 1 || change.changed.isEmpty() || (strand != 1 && strand != -1))
        return found;
    char from = ref[0].toUpper().toLatin1(), to = alt[0].toUpper().toLatin1();
    if (strand < 0) {
        from = complement(from);
        to = complement(to);
    }
    const QString wanted = change.changed == QLatin1String("=") ? change.reference : change.changed;
    static constexpr char bases[] = "ACGT";
    for (int number = 0; number < 64; ++number) {
        const QString codon = QString(QLatin1Char(bases[number / 16])) + QLatin1Char(bases[number / 4 % 4]) +
                              QLatin1Char(bases[number % 4]);
        if (residueOf(codon) != change.reference)
            continue;
        for (int at = place.value_or(0); at <= place.value_or(2); ++at) {
            QString changed = codon;
            changed[at] = QLatin1Char(to);
            if (codon[at] != QLatin1Char(from) || residueOf(changed) != wanted)
                continue;
            const auto shown = [at](const QString &three) {
                QString lower = three.toLower();
                lower[at] = lower[at].toUpper();
                return lower;
            };
            found.append(shown(codon) + u'/' + shown(changed));
        }
    }
    return found;
}

bool fitsCodon(const QString &codons, int strand, qint64 pos, qint64 otherPos, const QString &otherRef)
{
    const auto upper = std::find_if(codons.begin(), codons.end(), [](QChar c) { return c.isUpper(); });
    const qint64 place = (upper - codons.begin()) + strand * (otherPos - pos);
    if (otherRef.size() != 1 || place < 0 || place > 2)
        return true;
    const char base = otherRef[0].toUpper().toLatin1();
    return codons[place].toUpper() == QLatin1Char(strand < 0 ? complement(base) : base);
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
