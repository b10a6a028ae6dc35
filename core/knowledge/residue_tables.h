// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"

#include <QHash>

#include <memory>

/// Tables that suggestions look up by residue and exon: cancer hot spots, and how long the exons of transcripts
/// are. CSV or TSV with a heading, UTF-8 or CP932; columns are found by name (residue_tables.cpp lists them).
namespace enza::knowledge {

/// Samples with a change at one residue.
struct HotspotEntry {
    QString gene;
    int residue = 0;
    QString reference; ///< three letters; empty: the table does not say
    int samples = 0;   ///< with any substitution at the residue
    QJsonObject changes; ///< three letters of what the residue becomes → samples
    quint64 line = 0;
};

/// One exon of one transcript, in the transcript's order.
struct ExonEntry {
    QString transcript; ///< as written, with its version if it has one
    int exon = 0;       ///< from 1
    int length = 0;     ///< bases
    int coding = 0;     ///< of them between start and stop codon, both included
    quint64 line = 0;
};

class HotspotTable
{
public:
    /// Of that gene something is known, if only of other residues.
    bool knows(const QString &gene) const { return m_genes.contains(gene); }
    /// Null for a residue the table does not have.
    const HotspotEntry *find(const QString &gene, int residue) const;
    qsizetype size() const { return m_entries.size(); }
    static Result<std::shared_ptr<const HotspotTable>> load(const BlockSource &blocks);

private:
    QList<HotspotEntry> m_entries;
    QHash<QString, QHash<int, qsizetype>> m_genes;
};

class ExonTable
{
public:
    /// All exons of the transcript, in order; empty for one the table does not have. With its version as
    /// written; a name without a version finds the only version there is.
    QList<ExonEntry> exonsOf(const QString &transcript) const;
    qsizetype size() const { return m_size; }
    static Result<std::shared_ptr<const ExonTable>> load(const BlockSource &blocks);

private:
    QHash<QString, QList<ExonEntry>> m_transcripts;
    qsizetype m_size = 0;
};

/// One line for each residue ("changes": "His:120|Cys:15"), or one for each change ("change", "change samples").
/// What is no single residue (splice sites, ranges) is left out and said so.
Result<KnowledgeSnapshot> importHotspots(const ImportInput &input, BlockSink &sink, const JobContext &job);
/// A transcript is there whole, from exon 1 on, or the table is refused: what is missing could be the end.
Result<KnowledgeSnapshot> importExons(const ImportInput &input, BlockSink &sink, const JobContext &job);

} // namespace enza::knowledge
