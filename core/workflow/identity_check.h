// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/identity_check.h"
#include "workflow/session.h"

/// Do the genotypes fit the people? What comes out can reveal non-paternity: the detail is sealed to those whose
/// role may read it (verb identity_check.read), and no count, text, export or history entry says more than that a
/// check was made and whether one is open.
namespace enza::workflow {

/// Looks again unless nothing it depends on changed since. Slow: off the GUI thread. It follows from an import,
/// whoever made it, and is one act that always says the same.
Result<void> refreshIdentityCheck(Session &session, const QString &caseId, const JobContext &job);

/// Something did not fit and nobody has resolved it. This is all that everybody may know.
Result<bool> identityCheckOpen(const Session &session, const QString &caseId);

/// Both parents were compared with the proband and everything fits. False is "not known", whatever the reason.
Result<bool> parentageConfirmed(const Session &session, const QString &caseId);

/// NotPermitted for those who may not know. Made first where it was not yet, or was sealed to others. Slow then.
Result<IdentityCheck> identityCheck(Session &session, const QString &caseId, const JobContext &job = {});

/// Closes the check with a comment, which is sealed as well. BadInput without a comment, NotFound when none is open.
Result<void> resolveIdentityCheck(Session &session, const QString &caseId, const QString &comment);

/// Seals anew where readers are no longer those who may read, like resealIdentities.
Result<void> resealIdentityChecks(const Session &session);

} // namespace enza::workflow
