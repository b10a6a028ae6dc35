// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

/// How people come in and how long they stay in without being there (rule sets of kind "session-policy").
/// Lengths after the Japanese guideline for the safe management of medical information systems 6.0 (2023-05): 13
/// characters, or 8 beside a second factor, which the guideline asks of every system from fiscal year 2027.
namespace enza {

struct PassphrasePolicy {
    int score = 3;   ///< zxcvbn, 0–4
    int length = 13; ///< characters
    int lengthWithSecondFactor = 8;
};

/// After `freeAttempts` wrong ones each further one waits, twice as long every time up to the longest.
struct LockoutPolicy {
    int freeAttempts = 5;
    int firstWaitSeconds = 30;
    int longestWaitSeconds = 3600;
};

struct IdlePolicy {
    int longestMinutes = 15; ///< a person may choose less
    int warnSeconds = 30;    ///< said that long before
};

struct EmergencyPolicy {
    int minutes = 60;
    QStringList opens; ///< "identity", "psychosocial"; never what a person declined or withdrew
};

struct SessionPolicy {
    QString pin;
    QStringList secondFactor; ///< roles that work only after one
    QDate secondFactorAdvised; ///< from then on everybody should have one; invalid: not said
    PassphrasePolicy passphrase;
    LockoutPolicy lockout;
    IdlePolicy idle;
    EmergencyPolicy emergency;
};

template <typename S> void describe(S &s, PassphrasePolicy &v)
{
    s.field("score", v.score);
    s.field("length", v.length);
    s.field("length_with_second_factor", v.lengthWithSecondFactor);
}

template <typename S> void describe(S &s, LockoutPolicy &v)
{
    s.field("free_attempts", v.freeAttempts);
    s.field("first_wait_seconds", v.firstWaitSeconds);
    s.field("longest_wait_seconds", v.longestWaitSeconds);
}

template <typename S> void describe(S &s, IdlePolicy &v)
{
    s.field("longest_minutes", v.longestMinutes);
    s.field("warn_seconds", v.warnSeconds);
}

template <typename S> void describe(S &s, EmergencyPolicy &v)
{
    s.field("minutes", v.minutes);
    s.field("opens", v.opens);
}

template <typename S> void describe(S &s, SessionPolicy &v)
{
    s.field("second_factor", v.secondFactor);
    s.field("second_factor_advised_from", v.secondFactorAdvised);
    s.field("passphrase", v.passphrase);
    s.field("lockout", v.lockout);
    s.field("idle", v.idle);
    s.field("emergency", v.emergency);
}

/// BadInput with the field when the set is not of this shape.
inline Result<SessionPolicy> readSessionPolicy(const RuleSet &set)
{
    auto policy = fromJson<SessionPolicy>(set.rules);
    if (policy)
        policy->pin = set.pin();
    return policy;
}

} // namespace enza
