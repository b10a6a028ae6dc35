// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/clinical_report.h"
#include "report/report_model.h"

#include <optional>

namespace enza::report {

/// Who made the document final.
struct DocumentRelease {
    QString by;
    QDateTime at; ///< UTC
};

/// What an amended document takes the place of (ISO 15189:2022, 7.4.1.8: reason, date and link to the original).
struct Amendment {
    QString original; ///< document id
    int revision = 1;
    QDateTime at;     ///< UTC, of the original
    QString reason;
};

struct DocumentStatus {
    QString documentId;
    int revision = 1;
    std::optional<DocumentRelease> release;     ///< none: a draft, and marked so on each page
    std::optional<Amendment> amendment;
};

/// The code on the first page: which document, which revision, and the beginning of the digest of what it says. Letters
/// and digits of any case; blanks do not matter.
struct DocumentCode {
    QString documentId;
    int revision = 0;
    QByteArray digest; ///< its first 8 bytes
};
QString codeText(const DocumentCode &code);
/// Nothing for what is no code.
std::optional<DocumentCode> parseCode(const QString &text);

/// Over all that the document says; where it stands on a page does not matter.
QByteArray contentDigest(const ReportModel &model);

/// Any document: says first whether it is final and what it amends, carries its code, and is written.
Result<RenderedDocument> renderDocument(ReportModel model, const DocumentStatus &status);

} // namespace enza::report
