// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "report/report_model.h"

#include <QByteArray>

namespace enza::report {

struct WrittenPdf {
    QByteArray bytes;
    int pages = 0;
};

/// A4, in memory only. The same model gives the same bytes on the same machine. Internal when a font is
/// missing or a character cannot be drawn.
Result<WrittenPdf> writePdf(const ReportModel &model);

} // namespace enza::report
