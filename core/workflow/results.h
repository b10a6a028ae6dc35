// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/case.h"
#include "domain/finding.h"
#include "domain/knowledge.h"
#include "workflow/session.h"

/// Results that others have already interpreted, as findings of a case: C-CAT reports, fusions, biomarkers.
namespace enza::workflow {

struct ResultRequest {
    QString caseId;
    QString path;
    QString assembly; ///< of the file's coordinates; without it they are kept, but no variant key is made of them
    QString hashId;   ///< which patient of a C-CAT file that holds several
    QString version = {}; ///< of the program that made the results, where the file does not say
    QDate date = {}; ///< when they were made, where known
    int top = 10;     ///< of Exomiser's genes: the ranks whose variants become findings
};

struct ResultReport {
    QString format;   ///< "C-CAT", "STAR-Fusion", "Arriba", "VCF", "PCGR", "Exomiser variants", …
    QString encoding; ///< of a C-CAT file
    quint64 rows = 0;
    QStringList findings; ///< ids, new and recognised ones
    int added = 0, recognised = 0;
    int evidence = 0;     ///< levels with their drugs, offered by suggestTiers()
    QList<Biomarker> biomarkers;
    QList<SkippedLine> skipped;
    QStringList leftOut;  ///< columns about the person, not taken into findings
    QList<Text> warnings;
};

/// Whole or refused, in one act. What the file says of an alteration that is a finding already is added to it.
Result<ResultReport> importCcat(Session &session, const ResultRequest &request, const JobContext &job);
/// One finding per pair of genes, with its best supported breakpoints.
Result<ResultReport> importFusions(Session &session, const ResultRequest &request, const JobContext &job);

/// PCGR's table of somatic small variants with its tiers. Variants of the tiers 1 to 3 become findings; what is in tier 4
/// or noncoding is said of findings that are there already. Tiers stay on PCGR's own scale.
Result<ResultReport> importPcgr(Session &session, const ResultRequest &request, const JobContext &job);
/// Exomiser's variants or genes (TSV or JSON). Variants that contributed to one of the `top` ranks become findings; all
/// scores are kept with the mode of inheritance they were computed for, and no class is made of them.
Result<ResultReport> importExomiser(Session &session, const ResultRequest &request, const JobContext &job);

/// What an Exomiser result says of a finding, the best rank first; numbers that the file lacks are missing.
struct ExomiserSaid {
    QString gene, mode; ///< "AD", "AR", "XR", "XD", "MT"; else as written
    std::optional<int> rank;
    std::optional<double> combined, phenotype, geneVariant, variant, pValue;
    std::optional<bool> contributing;
    QString acmgClass, acmgCriteria, disease; ///< as Exomiser words them
    QString source; ///< "Exomiser 14.0.0"
    QDate date;
};
QList<ExomiserSaid> exomiserSaid(const Finding &finding);

/// A biomarker of the case as a finding that can be assessed, tiered and reported. Once more after the value
/// changed: the finding takes the new one. NotFound when it was not measured.
Result<Finding> addBiomarkerFinding(Session &session, const QString &caseId, const QString &kind, FindingRole role);

/// Levels of evidence that came with an imported result; see suggestTiers().
QList<TierEntry> reportedTiers(const Finding &finding);

} // namespace enza::workflow
