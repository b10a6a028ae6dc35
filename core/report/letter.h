// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "report/clinical_report.h"
#include "report/report_model.h"

namespace enza::report {

/// What a letter says; every text is in its language already.
struct LetterInput {
    QString documentId;
    int revision = 1;
    QString language; ///< "ja" or "en"
    QString title;
    QStringList paragraphs;
    QList<KeyValue> rows; ///< whose letter it is; empty: none
    QString institution, author;
    QDateTime created;    ///< UTC
    QString softwareVersion;
};

/// The rows stand after the second paragraph: whom it is to, what it is, whom it is about.
ReportModel composeLetter(const LetterInput &input);
/// As renderClinicalReport.
Result<RenderedDocument> renderLetter(const LetterInput &input);

} // namespace enza::report
