// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "domain/preset.h"
#include "domain/variant_key.h"
#include "workflow/session.h"

namespace enza::workflow {

struct FindingView {
    Finding finding;
    quint64 version = 0;
    QList<Opinion> opinions; ///< the newest of each author, own one first
    std::optional<Consensus> consensus; ///< what the panel agreed on, if it has
    quint64 consensusVersion = 0;       ///< 0: there is none
};

/// The variant must be in the case's call sets. Marking one twice gives back the first.
Result<Finding> addFinding(Session &session, const QString &caseId, const VariantKey &key, FindingRole role);
Result<QList<FindingView>> listFindings(const Session &session, const QString &caseId);
Result<FindingView> showFinding(const Session &session, const QString &findingId);
/// Role, tags and note. Conflict when it changed since `version`.
Result<void> setFinding(Session &session, const Finding &finding, quint64 version);
Result<void> dismissFinding(Session &session, const QString &findingId, DismissReason reason, const QString &comment);

/// Writes the current user's own opinion; id, author and time are filled in, and what `weigh` fills in (see
/// workflow/assessment.h): leave the verdict empty to record the computed class. BadInput names the word that
/// is not a class, criterion, strength or level, and asks for a comment where a class given by hand differs
/// from the computed ones.
Result<Opinion> assess(Session &session, Opinion opinion);
/// Every version of every author's opinion, newest first.
Result<QList<Opinion>> opinionHistory(const Session &session, const QString &findingId);

/// Writes the panel's consensus; id, who and when are filled in, the rest as in assess. Conflict, naming who
/// changed it, when it is not `version` any more (0: there was none).
Result<Consensus> decide(Session &session, Consensus consensus, quint64 version);
/// Every version, newest first.
Result<QList<Consensus>> consensusHistory(const Session &session, const QString &findingId);

QStringList verdictsOf(const QString &scheme); ///< "acmg", "oncogenicity", "cnv"

/// The newest undoable act of this user in this case. Empty text: nothing to undo.
struct Undoable {
    quint64 sequence = 0;
    QString what; ///< "Put aside 40,000 variants", in the current language
};
Result<Undoable> undoable(const Session &session, const QString &caseId);
/// Restores what the act's records were before. Conflict when somebody changed them since.
Result<void> undo(Session &session, const QString &caseId, quint64 sequence);

/// Text that was being written when the workspace locked; an empty content forgets it.
Result<void> saveDraft(Session &session, const EditDraft &draft);
Result<QList<EditDraft>> drafts(const Session &session, const QString &caseId);
/// An opinion that is being written, as a draft's content, and back. BadInput for content of something else.
QVariantMap draftOf(const Opinion &opinion);
Result<Opinion> opinionOf(const QVariantMap &content);

} // namespace enza::workflow
