// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/clinical_report.h"
#include "report/report_model.h"
#include "report/wording.h"

/// The parts of the clinical report, in the order they stand in it.
namespace enza::report {

void composeDocument(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks);
void composePeople(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks);
void composeClinicalData(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks);
void composeBiomarkers(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks);
void composeFindings(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks);
/// The panel's consensus where there is one, else whose opinions are shown, side by side.
void composeOpinions(const ReportedFinding &reported, const Wording &wording, QList<Block> &blocks);
/// "O (panel's consensus)", or each author's class.
QString classesInBrief(const ReportedFinding &reported, const Wording &wording);
void composeMethods(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks);
void composeQuality(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks);
void composeLimits(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks);

/// Call sets in force, and older ones that a finding was marked in.
QList<CallSet> reportedCallSets(const ClinicalReportInput &input);

} // namespace enza::report
