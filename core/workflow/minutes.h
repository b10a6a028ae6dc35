// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "workflow/session.h"

/// Minutes of a panel's meeting with its list of members, and order forms of confirmatory tests. They say what
/// everybody who opens the case may read: what is sealed to named readers is not in them, whoever draws them up.
namespace enza::workflow {

/// The minutes as far as they concern one case, kept as a document of that case. Without a meeting the latest one
/// that has the case on its agenda. NotFound when there is none.
Result<Document> draftMinutes(Session &session, const QString &caseId, const QString &meetingId, const QString &language);

struct MinutesFile {
    QString title;
    QByteArray sha256; ///< of the PDF; the same as long as nothing of the meeting changes
    int pages = 0;
    QStringList cases; ///< ids of those the file speaks of
    QString journal;   ///< "REPLICA:SEQUENCE:HASH" of the last act it tells of
};
/// The whole meeting as a PDF, as far as this user may see its cases; through the gate for each of them. With
/// `membersOnly` the list of members and their roles alone, which holds no patient's data.
Result<MinutesFile> exportMinutes(Session &session, const QString &meetingId, const QString &language, const QString &recipient,
                                  const QString &path, bool membersOnly = false);
/// The PDF in memory, for showing inside the window.
Result<QByteArray> previewMinutes(Session &session, const QString &meetingId, const QString &language, bool membersOnly = false);

/// The order form of a confirmatory test, kept as a document of its case.
Result<Document> draftConfirmatoryOrder(Session &session, const QString &testId, const QString &language);
/// Lets out the minutes of a case, or an order form to the laboratory that is asked; through the gate.
Result<void> handOutPanelDocument(Session &session, const QString &documentId, const QString &recipient, const QString &path);

} // namespace enza::workflow
