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
};

struct ResultReport {
    QString format;   ///< "C-CAT", "STAR-Fusion", "Arriba", "VCF"
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

/// A biomarker of the case as a finding that can be assessed, tiered and reported. Once more after the value
/// changed: the finding takes the new one. NotFound when it was not measured.
Result<Finding> addBiomarkerFinding(Session &session, const QString &caseId, const QString &kind, FindingRole role);

/// Levels of evidence that came with an imported result; see suggestTiers().
QList<TierEntry> reportedTiers(const Finding &finding);

} // namespace enza::workflow
