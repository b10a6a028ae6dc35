// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "domain/secondary_list.h"
#include "report/clinical_report.h"
#include "report/report_model.h"

namespace enza::report {

/// One finding that its person agreed to be told.
struct DisclosedFinding {
    ReportedFinding reported;
    QStringList conditions;   ///< in the document's language, from the lists of secondary findings
    QList<InheritanceMode> inheritances;
    std::optional<ConfirmatoryTest> confirmed; ///< by another method; none where the rules ask for none
    QString consentItem, consentForm; ///< "secondary_findings.cancer", "cancer-consent@1.6"
    QDate consentSince;
};

/// All a disclosure is drawn from. `document` holds people and identity as for a clinical report; its findings are not used.
struct GermlineInput {
    ClinicalReportInput document;
    QList<DisclosedFinding> findings;
};

/// Germline and secondary findings, apart from the clinical report: what was found, by which method it was confirmed,
/// what it means for relatives, on which consent it is told. BadInput without findings.
Result<ReportModel> composeGermline(const GermlineInput &input);

} // namespace enza::report
