// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "workflow/session.h"

/// One file for one invited member: the briefings of the cases of a meeting that this member may see and did not step
/// back from, after an index. It leaves through the gate, one permit for each case.
namespace enza::workflow {

struct PackRequest {
    QString meetingId;
    QString member;   ///< name or id of somebody who was invited
    QString language; ///< "ja" or "en"
    /// What the member is to this institution. Nothing: of the institution itself, unless the register names another
    /// hospital than the one that holds the meeting; then it has to be said.
    std::optional<access::Relation> relation;
    access::RecipientDetails details;
    QString legalBasis;
};

/// A case of the agenda that the member may see.
struct PackedCase {
    QString caseId, caseLabel;
    bool included = true;
    QString why;  ///< it is not in the pack, in the reader's language
    std::optional<Refusal> refusal;
};
struct PackReport {
    QString meetingId, memberId, memberName;
    QList<PackedCase> cases; ///< in the order of the agenda
    int pages = 0;
    bool shortened = false;  ///< a briefing, to fit its page
    quint64 bytes = 0;
    QByteArray sha256;
};

/// What would be in it; nothing is written and nothing leaves. BadInput for somebody who was not invited.
Result<PackReport> previewPack(Session &session, const PackRequest &request);
/// A case that the gate refuses is left out, and the index names its label and the reason. NotPermitted with the first
/// refusal when none is left, NotFound when there is no case for this member.
Result<PackReport> writePack(Session &session, const PackRequest &request, const QString &path);

} // namespace enza::workflow
