// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/secondary_list.h"

#include <QHash>
#include <QSet>
#include <QStringView>

namespace enza::access {

/// Genes of which nothing may be shown: by every name they are known under, and by their places, so that a
/// file without annotation, a large deletion or a breakpoint shows no more than one that names the gene.
class GeneMask
{
public:
    GeneMask() = default;
    GeneMask(const QSet<QString> &genes, const QList<GeneNames> &names, const QList<GenePlace> &places);

    bool isEmpty() const { return m_genes.isEmpty(); }
    const QSet<QString> &genes() const { return m_genes; }
    const QList<GenePlace> &places() const { return m_places; }
    /// Does this text name one of them? A text may join several names ("A&B", "A::B", "A-B"); one is enough.
    bool names(QStringView text) const;
    /// The same for what a person wrote: words of a sentence, in any script around them. "MAX" and "brca2" name a gene
    /// there, "max" and "des" are words.
    bool namedInText(QStringView text) const;
    /// The same for a column of identifiers, where a bare number is one of NCBI's.
    bool namesId(QStringView text) const;
    /// Does this stretch (1-based, inclusive) touch one of them? The contig may be written with or without "chr".
    bool touches(QStringView assembly, QStringView contig, qint64 start, qint64 end) const;
    QList<GenePlace> placesOn(QStringView assembly, QStringView contig) const;
    bool operator==(const GeneMask &other) const { return m_genes == other.m_genes; }

private:
    QSet<QString> m_genes;
    QSet<QString> m_names; ///< upper case
    QList<GenePlace> m_places;
};

/// What may be shown of whom, in one case. A family is several people, and each has a preference of its own.
struct CaseMasks {
    QHash<QString, GeneMask> byPerson;
    GeneMask everybody; ///< hidden for each of the case's people: no row of these genes exists
    GeneMask anybody;   ///< hidden for at least one: whatever cannot be attributed is treated so
    /// Calls of a tumour answer the question of treatment: their rows stay unless the normal sample carries the
    /// variant too, at least in this fraction of its reads.
    bool tumourCallsStay = false;
    double normalVaf = 0.1;

    bool isEmpty() const { return anybody.isEmpty(); }
};

} // namespace enza::access
