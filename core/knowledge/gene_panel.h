// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"

#include <memory>

/// Gene panels: PanelApp's JSON and table, and plain lists of symbols.
namespace enza::knowledge {

/// Where a gene lies, 1-based, both ends included; contig without "chr".
struct PanelPlace {
    QString assembly, contig;
    qint64 start = 0, end = 0;
};

struct PanelGene {
    QString symbol, hgncId;
    QString confidence;  ///< "green", "amber", "red"; empty: the list does not grade its genes
    QString inheritance; ///< as the source words it
    QString mode;        ///< "AD", "AR", "AD/AR", "XL", "MT"; empty: unknown
    QStringList phenotypes;
    QList<PanelPlace> places; ///< as the panel says them, at most one for each assembly; empty: it says none
};

class GenePanel
{
public:
    QString id, name, version;
    QDate released;
    QList<PanelGene> genes;

    static Result<std::shared_ptr<const GenePanel>> load(const BlockSource &blocks);
    const PanelGene *find(const QString &symbol) const;
    /// Genes one may answer the question with: green ones, and all of a list that does not grade.
    QStringList diagnosticGenes() const;
    /// Is it one of these?
    static bool isDiagnostic(const PanelGene &gene);
};

/// "MONOALLELIC, autosomal …" → "AD".
QString inheritanceMode(const QString &words);
/// One panel, by `input.name` where a file holds several.
Result<KnowledgeSnapshot> importGenePanel(const ImportInput &input, BlockSink &sink, const JobContext &job);

} // namespace enza::knowledge
