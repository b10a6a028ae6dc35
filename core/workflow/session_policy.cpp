// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session_policy.h"

#include "base/passphrase.h"
#include "workflow/act.h"
#include "workflow/lockout.h"
#include "workflow/rule_book.h"
#include "workflow/session_state.h"

namespace enza::workflow {

const QString sessionPolicyKind = QStringLiteral("session-policy");

Result<SessionPolicy> sessionPolicy(const Session &session)
{
    Session::Caches &caches = session.caches();
    const QDate today = session.clock().civilDate();
    {
        const std::scoped_lock lock(caches.mutex);
        if (caches.policy && caches.policyOn == today)
            return *caches.policy;
    }
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, sessionPolicyKind, today));
    ENZA_ASSIGN(const SessionPolicy policy, readSessionPolicy(set));
    {
        const std::scoped_lock lock(caches.mutex);
        caches.policy = policy;
        caches.policyOn = today;
    }
    Lockout(session.folder()).keepPolicy(policy.lockout);
    return policy;
}

Result<PolicyView> policyView(const Session &session)
{
    PolicyView view;
    ENZA_ASSIGN(view.policy, sessionPolicy(session));
    view.secondFactorNeeded = view.policy.secondFactor.contains(enumName(session.user().role));
    view.cameWithSecondFactor = session.arrival().secondFactor;
    view.failedBefore = session.arrival().failedBefore;
    view.secondFactorAdvised = !view.cameWithSecondFactor && view.policy.secondFactorAdvised.isValid() &&
                               session.clock().civilDate() >= view.policy.secondFactorAdvised;
    return view;
}

Result<void> checkPassphrasePolicy(const Session &session, const SecretBytes &passphrase, const QString &userName,
                                   bool secondFactor)
{
    if (session.isTest())
        return {};
    ENZA_ASSIGN(const SessionPolicy policy, sessionPolicy(session));
    QByteArray utf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
    const PassphraseStrength strength = judgePassphrase(utf8, {userName});
    wipe(utf8);
    const int length = secondFactor ? policy.passphrase.lengthWithSecondFactor : policy.passphrase.length;
    if (strength.characters < length)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the passphrase is too short: at least %1 characters (%2)"),
                         {QString::number(length), policy.pin}),
                    Where{{}, 0, QStringLiteral("passphrase")});
    if (strength.score < policy.passphrase.score)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the passphrase is too easy to guess (strength %1 of 4, needed %2; %3); "
                                                   "add an unrelated word"),
                         {QString::number(strength.score), QString::number(policy.passphrase.score), policy.pin}),
                    Where{{}, 0, QStringLiteral("passphrase")});
    return {};
}

} // namespace enza::workflow
