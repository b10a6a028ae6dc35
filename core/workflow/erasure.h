// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

/// Destruction of what is held of one person, after a withdrawal of scope "delete". The chain of entries still
/// verifies afterwards; what was destroyed cannot be read here any more, nor in another replica once it merged.
/// Backups cannot be reached: a task asks for them.
namespace enza::workflow {

/// What would be destroyed, and what stays by law (withdrawals, the ledger without content, the journal).
struct ErasurePlan {
    QString caseId, personId;
    QHash<QString, int> records; ///< by kind
    QStringList blobs;           ///< source files, documents
    QStringList callSets;        ///< call sets that hold this person's sample
    QStringList kept;            ///< why something stays, in words
    /// Others of the case lose something by it too (a family's joint file): their names as the case calls them.
    QStringList alsoConcerns;
};
/// NotFound when no withdrawal of scope "delete" stands for this person.
/// The person by id or pseudonym, for they are masked by then.
Result<ErasurePlan> planErasure(const Session &session, const QString &caseId, const QString &personId);
/// One journaled act, after which the files are gone. Cut short at any point it is finished at the next unlock.
Result<ErasurePlan> erasePerson(Session &session, const QString &caseId, const QString &personId, const QString &reason);
/// Destroys what came back, or came newly, from a replica or a backup that did not know of an erasure. Part of every
/// unlock and merge; nobody's rights are asked, for the decision was made.
Result<void> settleErasures(const Session &session);

} // namespace enza::workflow
