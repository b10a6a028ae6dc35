// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clinical_report.h"

#include "report/compose_clinical.h"
#include "report/pdf_writer.h"

namespace enza::report {

Result<RenderedDocument> renderClinicalReport(const ClinicalReportInput &input)
{
    ENZA_ASSIGN(const ReportModel model, composeClinicalReport(input));
    ENZA_ASSIGN(const WrittenPdf written, writePdf(model));
    return RenderedDocument{written.bytes, written.pages, model.title, {}};
}

} // namespace enza::report
