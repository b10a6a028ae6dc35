// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/platform_uptime.h"
#include "domain/session_policy.h"

#include <QDateTime>

/// Makes guessing slow for whoever sits at this computer. Kept in `attempts.json` beside the store, so that a
/// restart forgets nothing; that file holds no secret, and whoever may write the folder can remove it (they could
/// as well copy the workspace: against that stands the cost of the key derivation).
namespace enza::workflow {

/// Now, by the wall clock and by the one that nobody can set.
struct Moment {
    QDateTime wall;
    platform::Uptime up;
    static Moment now();
};

class Lockout
{
public:
    explicit Lockout(const QString &folder);
    /// Counts a try before it is made, so that a process killed in between has used it. NotPermitted while there is
    /// still to wait. Setting the clock back starts the wait anew; while the computer runs, setting it forward is
    /// of no use either.
    Result<void> begin(const QString &user, const Moment &at);
    /// It fitted: forgets the count. Says how many tries before it did not.
    int succeeded(const QString &user);
    /// It was no try after all (a damaged file, a busy card).
    void tookBack(const QString &user);
    /// Seconds still to wait; 0: none.
    int wait(const QString &user, const Moment &at) const;
    /// The rule in force inside the workspace, for the next time it is locked.
    void keepPolicy(const LockoutPolicy &policy);

private:
    QString m_file;
};

/// A try of `user`'s secret in this folder: `attempt` returns a Result; only WrongSecret counts.
template <typename Attempt> auto guarded(const QString &folder, const QString &user, Attempt attempt, int *before = nullptr)
    -> decltype(attempt())
{
    Lockout lockout(folder);
    ENZA_TRY(lockout.begin(user, Moment::now()));
    auto outcome = attempt();
    if (outcome) {
        const int failures = lockout.succeeded(user);
        if (before)
            *before = failures;
    } else if (outcome.error().code != ErrorCode::WrongSecret) {
        lockout.tookBack(user);
    }
    return outcome;
}

} // namespace enza::workflow
