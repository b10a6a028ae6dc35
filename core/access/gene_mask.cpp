// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/gene_mask.h"

#include "domain/variant_key.h"

#include <algorithm>

namespace enza::access {
namespace {

/// What joins gene names in one text. A hyphen is part of some names, so a text is tried whole first.
constexpr QStringView separators = u"&,;|/: ()-";

} // namespace

GeneMask::GeneMask(const QSet<QString> &genes, const QList<GeneNames> &names, const QList<GenePlace> &places)
    : m_genes(genes)
{
    for (const QString &gene : genes)
        m_names.insert(gene.toUpper());
    for (const GeneNames &known : names) {
        if (!genes.contains(known.symbol))
            continue;
        for (const QStringList *list : {&known.ids, &known.former}) {
            for (const QString &name : *list)
                m_names.insert(name.toUpper());
        }
    }
    for (const GenePlace &place : places) {
        if (genes.contains(place.gene))
            m_places.append(place);
    }
}

bool GeneMask::names(QStringView text) const
{
    if (m_names.isEmpty() || text.isEmpty())
        return false;
    const QString upper = text.toString().toUpper();
    if (m_names.contains(upper))
        return true;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= upper.size(); ++i) {
        if (i < upper.size() && !separators.contains(upper[i]))
            continue;
        if (i > begin) {
            QString part = upper.mid(begin, i - begin);
            if (m_names.contains(part))
                return true;
            // An identifier may carry its version: ENSG00000012048.23.
            const qsizetype dot = part.indexOf(u'.');
            if (dot > 0 && m_names.contains(part.left(dot)))
                return true;
        }
        begin = i + 1;
    }
    return false;
}

bool GeneMask::namedInText(QStringView text) const
{
    if (m_names.isEmpty())
        return false;
    const auto isWord = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    const auto isName = [&](QStringView word) {
        const QString upper = word.toString().toUpper();
        if (!m_names.contains(upper))
            return false;
        return word == upper || std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    };
    const auto tells = [&](QStringView word) {
        while (word.endsWith(u'.') || word.endsWith(u'-'))
            word.chop(1);
        if (word.isEmpty())
            return false;
        const qsizetype dot = word.indexOf(u'.');
        if (isName(word) || (dot > 0 && isName(word.left(dot))))
            return true;
        const QList<QStringView> parts = word.split(u'-');
        return parts.size() > 1 && std::any_of(parts.begin(), parts.end(), isName);
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isWord(text[i]))
            continue;
        if (i > begin && tells(text.mid(begin, i - begin)))
            return true;
        begin = i + 1;
    }
    return false;
}

bool GeneMask::namesId(QStringView text) const
{
    if (names(text))
        return true;
    bool number = false;
    (void)text.toULongLong(&number);
    return number && m_names.contains(QStringLiteral("NCBI:") + text.toString());
}

QList<GenePlace> GeneMask::placesOn(QStringView assembly, QStringView contig) const
{
    QList<GenePlace> found;
    if (m_places.isEmpty())
        return found;
    const QString plain = canonicalContig(contig.toString());
    for (const GenePlace &place : m_places) {
        if (place.assembly == assembly && place.contig == plain)
            found.append(place);
    }
    return found;
}

bool GeneMask::touches(QStringView assembly, QStringView contig, qint64 start, qint64 end) const
{
    for (const GenePlace &place : placesOn(assembly, contig)) {
        if (start <= place.end && end >= place.start)
            return true;
    }
    return false;
}

} // namespace enza::access
