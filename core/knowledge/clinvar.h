// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/variant_key.h"
#include "knowledge/compare.h"
#include "knowledge/source.h"

#include <QHash>

#include <mutex>
#include <span>
#include <vector>

/// ClinVar as its VCF says it (ncbi.nlm.nih.gov/clinvar, "vcf_GRCh37" and "vcf_GRCh38"). Since 2024 germline
/// class, somatic clinical impact and oncogenicity are three classifications that are kept apart here.
namespace enza::knowledge {

/// One of the three classifications of a record, in ClinVar's own words with spaces for underscores.
struct ClinvarClass {
    QString text;          ///< "Likely pathogenic", "Conflicting classifications of pathogenicity"; empty: not given
    QString conflict;      ///< what conflicts, with counts: "Pathogenic(1)|Uncertain significance(2)"
    QString review;        ///< review status: "criteria provided, single submitter"
    std::optional<int> stars; ///< 0–4 (ncbi.nlm.nih.gov/clinvar/docs/review_status); nothing for a status not known
    QStringList conditions;
};

struct ClinvarRecord {
    QString contig;       ///< without "chr"
    qint64 pos = 0;       ///< 1-based, shared ends of the alleles trimmed, as in VariantKey
    QString ref, alt;
    quint64 variation = 0; ///< ClinVar's variation id
    ClinvarClass germline, somatic, oncogenicity;
    QStringList genes;
    QString hgvs;         ///< genomic
    QString protein;      ///< "p.Val600Glu" where the file says it: ClinVar's own VCF mostly does not
    QStringList consequences; ///< Sequence Ontology terms: "missense_variant"
    QString origin;       ///< ClinVar's bit mask as a number

    QString vcv() const { return QStringLiteral("VCV%1").arg(variation, 9, 10, QLatin1Char('0')); }
};

/// The classes alone, for comparing many.
struct ClinvarWords {
    quint64 variation = 0;
    QString germline, somatic, oncogenicity;
};

/// Equal for texts that mean the same class: case, spaces and ClinVar's renaming of 2024 aside.
QString comparableClass(const QString &text);
/// "P", "LP", "VUS", "LB", "B", "P/LP", "LB/B", "conflicting", or "other"; empty for an empty text.
QString classGroup(const QString &text);

/// An imported ClinVar. Little is held in memory; reading goes to the blocks. Thread-safe.
class Clinvar
{
public:
    static Result<std::shared_ptr<const Clinvar>> load(const BlockSource &blocks);
    QString assembly() const { return m_assembly; }
    quint64 size() const { return m_rows; }

    /// Records of exactly this allele (more than one is rare). Conflict for another assembly.
    Result<QList<ClinvarRecord>> find(const VariantKey &key) const;
    /// All records that name this gene by its symbol, by position.
    Result<QList<ClinvarRecord>> ofGene(const QString &symbol) const;
    /// All records whose trimmed position lies from `from` to `to`, such as those of one codon.
    Result<QList<ClinvarRecord>> within(const QString &contig, qint64 from, qint64 to) const;

    /// The classes of many alleles in one pass; those that are not there, or of another assembly, are left
    /// empty. Keys in any order.
    Result<std::vector<ClinvarWords>> words(std::span<const VariantKey> keys, const JobContext &job) const;

private:
    friend Result<Comparison> compareClinvar(const BlockSource &, const BlockSource &, const ChangeTaker &, const JobContext &);
    struct Block {
        QString contig;
        qint64 first = 0, last = 0; ///< lowest and highest position in it
        quint64 start = 0;          ///< number of its first row
        quint32 rows = 0;
    };
    struct Run {
        quint64 start;
        quint32 rows;
    };
    explicit Clinvar(const BlockSource &blocks) : m_blocks(blocks) {}
    Result<void> readIndex();
    Result<void> readGenes() const;
    template <typename Wanted> Result<void> collect(quint32 block, Wanted wanted, QList<ClinvarRecord> &records) const;

    const BlockSource &m_blocks;
    QString m_assembly;
    quint64 m_rows = 0;
    std::vector<Block> m_index;
    mutable std::mutex m_genesMutex;
    mutable bool m_genesRead = false;
    mutable QHash<QString, std::vector<Run>> m_genes;
};

/// Added, removed, and changed in one of the three classes; a changed review status alone is counted apart.
Result<Comparison> compareClinvar(const BlockSource &before, const BlockSource &after, const ChangeTaker &take,
                                  const JobContext &job);

} // namespace enza::knowledge
