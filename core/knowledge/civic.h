// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"

#include <QHash>

#include <memory>

/// CIViC: what the literature says of variants in cancer (civicdb.org, CC0). Evidence and variant tables of the
/// nightly release, before and after 2023 (molecular profiles), and its VCF.
namespace enza::knowledge {

struct CivicEvidence {
    QString id;           ///< "EID1409"
    QString gene, variant; ///< as written; the variant is what parseAlterations reads
    QString variantId;
    QString disease, doid;
    QStringList drugs;
    QString interaction;  ///< "Combination", "Sequential", "Substitutes"
    QString type;         ///< "Predictive", "Diagnostic", "Prognostic", "Predisposing", "Functional", "Oncogenic"
    QString direction;    ///< "Supports", "Does Not Support", "N/A"
    QString level;        ///< "A" to "E"
    QString significance; ///< "Sensitivity/Response", "Resistance" …
    QString statement, citation, origin;
    QString status;       ///< "accepted", "submitted"
    QStringList trials;   ///< NCT numbers
    std::optional<int> rating;
    QDate reviewed;
};

struct CivicVariant {
    QString id, gene, name;
    QString assembly, contig, ref, alt; ///< of the representative coordinates; empty when it has none
    qint64 start = 0, stop = 0;
    QStringList types, aliases, hgvs, clinvarIds, evidence;
};

class Civic
{
public:
    static Result<std::shared_ptr<const Civic>> load(const BlockSource &blocks);
    static Civic from(QList<CivicEvidence> evidence, QList<CivicVariant> variants);

    const QList<CivicEvidence> &evidence() const { return m_evidence; }
    const QList<CivicVariant> &variants() const { return m_variants; }
    /// Places in evidence() of items about this gene (either partner of a fusion is a gene of its own here).
    QList<qsizetype> aboutGene(const QString &gene) const { return m_byGene.value(gene); }
    /// Items that name no gene (tumour-wide biomarkers).
    QList<qsizetype> aboutTumour() const { return m_byGene.value(QString()); }

private:
    QList<CivicEvidence> m_evidence;
    QList<CivicVariant> m_variants;
    QHash<QString, QList<qsizetype>> m_byGene;
};

/// Evidence TSV, variant TSV and VCF, in any number and order; each is told by its heading.
Result<KnowledgeSnapshot> importCivic(const ImportInput &input, BlockSink &sink, const JobContext &job);

struct CivicChange {
    enum class What { Added, Removed, Level, Direction, Significance, Status, Drugs, Disease } what = What::Added;
    QString evidence, gene, variant, disease;
    QStringList drugs;
    QString was, now; ///< level, direction, …; of added and removed items the level
};
/// What a newer snapshot says differently, item by item, ordered by gene, variant and evidence number.
QList<CivicChange> compareCivic(const Civic &older, const Civic &newer);
/// The same for stored snapshots: `what` is the evidence number, `aspect` what of it changed, for which drugs.
Result<Comparison> compareCivicSnapshots(const BlockSource &before, const BlockSource &after, const ChangeTaker &take,
                                         const JobContext &job);

} // namespace enza::knowledge
