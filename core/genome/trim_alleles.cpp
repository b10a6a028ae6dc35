// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/trim_alleles.h"

#include <QRegularExpression>

namespace enza::genome {
namespace {

QString numberOf(const QList<HeaderField> &fields, const QString &id)
{
    for (const HeaderField &field : fields) {
        if (field.id == id)
            return field.number;
    }
    return {};
}

/// Places of the values that stay; nothing where all do.
std::optional<QList<int>> places(const QString &number, const QList<int> &kept, qsizetype alternates, qsizetype values)
{
    QList<int> alleles{0};
    alleles += kept;
    QList<int> out;
    if (number == QLatin1String("A") && values == alternates) {
        for (const int one : kept)
            out.append(one - 1);
        return out;
    }
    if (number == QLatin1String("R") && values == alternates + 1)
        return alleles;
    if (number == QLatin1String("G") && values == (alternates + 1) * (alternates + 2) / 2) {
        // The specification's order of diploid genotypes: b(b+1)/2 + a for a ≤ b.
        for (qsizetype b = 0; b < alleles.size(); ++b) {
            for (qsizetype a = 0; a <= b; ++a)
                out.append(alleles[b] * (alleles[b] + 1) / 2 + alleles[a]);
        }
        return out;
    }
    if (number == QLatin1String("G") && values == alternates + 1)
        return alleles; // haploid
    return std::nullopt;
}

QString trimmed(const QString &value, const QString &number, const QList<int> &kept, qsizetype alternates)
{
    const bool perAllele = number == QLatin1String("A") || number == QLatin1String("R") || number == QLatin1String("G");
    if (!perAllele || value == QLatin1String("."))
        return value;
    const QStringList values = value.split(u',');
    const auto stay = places(number, kept, alternates, values.size());
    if (!stay)
        return QStringLiteral(".");
    QStringList out;
    for (const int place : *stay)
        out.append(values[place]);
    return out.join(u',');
}

QString genotype(const QString &value, const QList<int> &kept)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    QString out;
    qsizetype done = 0;
    for (auto match = number.globalMatch(value); match.hasNext();) {
        const auto one = match.next();
        const int allele = one.captured(0).toInt();
        const qsizetype place = kept.indexOf(allele);
        out += value.mid(done, one.capturedStart() - done) + (allele == 0 ? QStringLiteral("0") : place < 0 ? QStringLiteral(".") : QString::number(place + 1));
        done = one.capturedEnd();
    }
    return out + value.mid(done);
}

} // namespace

QStringList trimAlleles(const Header &header, QStringList columns, const QList<int> &kept)
{
    const QStringList alts = columns[4].split(u',');
    QStringList left;
    for (const int one : kept)
        left.append(alts.value(one - 1));
    columns[4] = left.join(u',');
    QStringList info;
    for (const QString &entry : columns[7].split(u';')) {
        const QString key = entry.section(u'=', 0, 0);
        info.append(entry.contains(u'=') ? key + u'=' + trimmed(entry.section(u'=', 1), numberOf(header.info, key), kept, alts.size()) : entry);
    }
    columns[7] = info.join(u';');
    if (columns.size() < 10)
        return columns;
    const QStringList keys = columns[8].split(u':');
    for (qsizetype i = 9; i < columns.size(); ++i) {
        QStringList values = columns[i].split(u':');
        for (qsizetype k = 0; k < values.size() && k < keys.size(); ++k)
            values[k] = keys[k] == QLatin1String("GT") ? genotype(values[k], kept) : trimmed(values[k], numberOf(header.format, keys[k]), kept, alts.size());
        columns[i] = values.join(u':');
    }
    return columns;
}

} // namespace enza::genome
