// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/clinical_report.h"
#include "report/report_model.h"

namespace enza::report {

/// What the clinical report says, in the language the input asks for. BadInput with the field when the
/// input contradicts itself (a finding of another case, a fraction above 1, an unknown language …).
Result<ReportModel> composeClinicalReport(const ClinicalReportInput &input);

} // namespace enza::report
