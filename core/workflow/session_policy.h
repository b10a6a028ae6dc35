// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/session_policy.h"
#include "workflow/session.h"

namespace enza::workflow {

/// The policy in force today, the site's own if it installed one.
Result<SessionPolicy> sessionPolicy(const Session &session);

/// What the policy says of this user now.
struct PolicyView {
    SessionPolicy policy;
    bool secondFactorNeeded = false;  ///< by the user's role
    bool secondFactorAdvised = false; ///< the guideline's day has come, and this user came without one
    bool cameWithSecondFactor = false;
    int failedBefore = 0; ///< wrong attempts for this user before this unlock
};
Result<PolicyView> policyView(const Session &session);

/// BadInput when the passphrase is weaker than the policy asks for, alone or beside a second factor. In test
/// workspaces every one will do.
Result<void> checkPassphrasePolicy(const Session &session, const SecretBytes &passphrase, const QString &userName,
                                   bool secondFactor);

} // namespace enza::workflow
